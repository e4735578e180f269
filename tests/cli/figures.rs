//! Exposure, what followed an engagement, and threshold moments, as scripts ask for them.

use std::fs;

use crate::program::Program;

const HEAD: &str = "id,date_start,date_end,date_prec,type_of_violence,country,adm_1,where_prec,latitude,longitude,side_a,side_b,best,high,low\n";

/// Returns a program with two events a month in Mopti over four years, and an engagement in the middle of them.
fn program() -> Program {
    let program = Program::new();
    let folder = tempfile::tempdir().unwrap();
    let day = |at: u32| format!("{}-{:02}-{:02}", 2017 + at / 24, at / 2 % 12 + 1, at % 2 * 9 + 1);
    let row = |at: u32| {
        let day = day(at);
        format!("{},{day},{day},1,1,Mali,,1,14.49,-4.19,Government of Mali,Ridge Front,2,2,2\n", at + 1)
    };
    let events = folder.path().join("mopti.csv");
    fs::write(&events, format!("{HEAD}{}", (0..96).map(row).collect::<String>())).unwrap();
    program.ask(&["import", "ucdp", events.to_str().unwrap()]);
    let records = folder.path().join("talks.json");
    let talks = r#"[{"name": "Ridge talks", "kind": "mediation", "since": "2019-01-10", "countries": ["MLI"]}]"#;
    fs::write(&records, talks).unwrap();
    program.ask(&["add", "engagements", "--from", records.to_str().unwrap()]);
    program
}

fn refused(program: &Program, arguments: &[&str]) -> String {
    let output = program.run(arguments);
    assert_eq!(output.status.code(), Some(1), "{arguments:?}");
    String::from_utf8(output.stderr).unwrap()
}

#[test]
fn exposure_keeps_what_is_not_covered_apart_and_tells_a_person_the_same() {
    let program = program();
    let period = ["exposure", "--country", "mli", "--since", "2020-01-01", "--until", "2020-12-31"];
    let found = program.ask(&period);
    let classes = found["classes"].as_array().unwrap();
    assert!(classes.contains(&serde_json::json!(["presence_not_covered", 1])), "{found}");
    assert_eq!((&found["others"][0]["deaths"], &found["others"][0]["partners"]), (&[48; 3].into(), &().into()));
    let text = String::from_utf8(program.run(&period).stdout).unwrap();
    assert!(text.contains("no presence is recorded in the whole country"), "{text}");
    assert!(refused(&program, &["exposure"]).contains("west-africa"));
}

#[test]
fn an_engagement_is_found_by_its_title_and_what_followed_comes_with_a_caution() {
    let program = program();
    let found = program.ask(&["effect", "Ridge talks"]);
    assert_eq!((&found["place"], &found["start_month"]), (&"MLI".into(), &"2019-01".into()));
    // Four years less the last month, which is not stored to its end.
    assert_eq!(found["events"]["months"].as_array().unwrap().len(), 47);
    let by_number = program.ask(&["effect", found["id"].as_str().unwrap()]);
    assert_eq!(by_number, found);
    let text = String::from_utf8(program.run(&["effect", "Ridge talks"]).stdout).unwrap();
    assert!(text.contains("no proof"), "{text}");
    assert!(refused(&program, &["effect", "Other talks"]).contains("Other talks"));
}

#[test]
fn moments_say_as_of_when_and_what_they_rest_on() {
    let program = program();
    let found = program.ask(&["moments", "--country", "MLI", "--as-of", "2021-01-05", "--days", "30"]);
    assert_eq!((&found["as_of"], &found["until"]), (&"2021-01-05".into(), &"2021-02-04".into()));
    assert_eq!((&found["newest"], &found["known_until"]), (&"2020-12-10".into(), &"2020-11".into()));
    assert_eq!(found["countries"][0]["indicators"][0]["rises"], false, "{found}");
    assert!(found["countries"][0]["closeness_why_none"].is_string(), "{found}");
    assert!(refused(&program, &["moments", "--country", "MLI", "--days", "99999"]).contains("99999"));
}
