//! The record on the command line: list, add, export.

use std::fs;

use crate::program::Program;

#[test]
fn a_new_profile_lists_the_casebook_with_a_paragraph_in_each_source() {
    let program = Program::new();
    let listed = program.ask(&["list", "engagements"]);
    let items = listed["items"].as_array().unwrap();
    assert_eq!(listed["count"].as_u64().unwrap() as usize, items.len());
    assert!(items.len() > 20, "{}", items.len());
    for item in items {
        let sources = item["sources"].as_array().unwrap();
        assert!(
            !sources.is_empty() && sources.iter().all(|source| source["at"].as_str().unwrap().starts_with('§')),
            "{item}"
        );
    }
    let guinea = items.iter().find(|item| item["countries"].as_array().is_some_and(|all| all.contains(&"GIN".into())));
    assert!(guinea.is_some_and(|item| item["participations"].as_array().is_some_and(|all| !all.is_empty())));
    let west = program.ask(&["list", "crises", "--subregion", "west-africa"])["count"].as_u64().unwrap();
    assert!(west > 0 && west < program.ask(&["list", "crises"])["count"].as_u64().unwrap());
}

#[test]
fn what_was_added_from_a_file_is_listed_and_exported() {
    let program = Program::new();
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).to_string_lossy().into_owned();
    let text = r#"{"name": "Good offices in Osh", "kind": "good_offices", "since": "mid-June 2010", "countries": "Кыргызстан",
        "marking": "unclassified", "visits": [{"when": "18 June 2010", "who": "SRSG", "place": "Osh"}]}"#;
    fs::write(path("osh.json"), text).unwrap();
    assert_eq!(program.ask(&["add", "engagements", "--from", &path("osh.json")])["added"], 2);
    let listed = program.ask(&["list", "engagements", "--country", "KGZ", "--text", "good offices in osh"]);
    assert_eq!((&listed["count"], &listed["items"][0]["visits"][0]["place"]["country"]), (&1.into(), &"KGZ".into()));
    for name in ["e.csv", "e.xlsx", "e.geojson", "e.json"] {
        let exported = program.ask(&["export", "engagements", "--country", "KGZ", "--out", &path(name)]);
        assert_eq!(exported["rows"], program.ask(&["list", "engagements", "--country", "KGZ"])["count"], "{name}");
    }
    // What is marked higher is listed with its marking, and leaves only where it is asked for.
    let secret = r#"{"name": "Quiet line", "kind": "good_offices", "since": "2011", "countries": "KGZ", "marking": "confidential"}"#;
    fs::write(path("line.json"), secret).unwrap();
    assert_eq!(listed["marking"], "unclassified");
    let rows = |arguments: &[&str]| {
        let exported = program.ask(&[&["export", "engagements", "--country", "KGZ"], arguments].concat());
        (exported["rows"].as_u64().unwrap(), exported["marking"].as_str().unwrap().to_owned())
    };
    let (before, _) = rows(&["--out", &path("e.csv")]);
    program.ask(&["add", "engagements", "--from", &path("line.json")]);
    let all = program.ask(&["list", "engagements", "--country", "KGZ"]);
    assert_eq!((all["count"].as_u64(), &all["marking"]), (Some(before + 1), &"confidential".into()));
    assert_eq!(rows(&["--out", &path("e.csv")]), (before, "unclassified".to_owned()));
    let high = rows(&["--marking", "confidential", "--out", &path("e.csv")]);
    assert_eq!(high, (before + 1, "confidential".to_owned()));
    assert_eq!(program.ask(&["verify"])["ok"], true);
}

#[test]
fn what_cannot_be_listed_or_added_is_refused_in_a_sentence() {
    let program = Program::new();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("bad.json").to_string_lossy().into_owned();
    fs::write(&path, r#"{"name": "x", "kind": "party", "since": "2009"}"#).unwrap();
    for (arguments, status, part) in [
        (vec!["add", "engagements", "--from", path.as_str()], 1, "is no choice"),
        (vec!["add", "engagements", "--from", "none.json"], 1, "cannot be read"),
        (vec!["list", "engagements", "--kind", "state"], 1, "by subregion, country, period and words alone"),
        (vec!["list", "parties"], 2, "no such noun"),
        (vec!["export", "engagements", "--out", "x.pdf"], 1, "names no format"),
    ] {
        let output = program.run(&arguments);
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(status), "{arguments:?}: {said}");
        assert!(said.contains(part), "{arguments:?}: {said}");
    }
}

#[test]
fn a_change_that_is_refused_is_told_with_what_to_write_instead() {
    let program = Program::new();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("partner.json");
    fs::write(&path, r#"{"name": "Zembla Relief", "kind": "other", "marking": "strictly-confidential"}"#).unwrap();
    let added = program.ask(&["add", "partners", "--from", path.to_str().unwrap()]);
    let id = added["ids"][0].as_str().unwrap();
    for (arguments, part) in [
        (vec!["edit", id, "--marking", "unclassified"], "Say why with --reason."),
        (vec!["edit", id, "--set", "colour=blue"], "Please choose one of its fields: "),
    ] {
        let said = String::from_utf8_lossy(&program.run(&arguments).stderr).into_owned();
        assert!(said.contains(part), "{arguments:?}: {said}");
    }
    program.ask(&["edit", id, "--marking", "unclassified", "--reason", "Made public"]);
}
