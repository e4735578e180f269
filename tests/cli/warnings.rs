//! Rules and warnings on the command line: nothing later than a day is read, nothing is raised twice, and rules are tested on the
//! past.

use std::fs;

use serde_json::Value;

use crate::program::{Program, real_files};
use crate::until::events_until;

fn imported(text: &str) -> Program {
    let program = Program::new();
    let path = program.profile().join("events.csv");
    fs::write(&path, text).unwrap();
    program.ask(&["import", "ucdp", path.to_str().unwrap()]);
    program
}

fn list<'a>(of: &'a Value, name: &str) -> &'a Vec<Value> {
    of[name].as_array().unwrap()
}

#[test]
fn nothing_later_than_the_day_is_read() {
    let whole = imported(&events_until("2023-12-31"));
    let mut raised = 0;
    for day in ["2015-03-31", "2019-06-30", "2021-12-15"] {
        let then = imported(&events_until(day));
        let (now, then) = (whole.ask(&["warnings", "--as-of", day]), then.ask(&["warnings", "--as-of", day]));
        assert_eq!(now, then, "{day}");
        raised += list(&now, "warnings").len();
    }
    assert!(raised > 3, "{raised}");
}

#[test]
fn a_run_raises_what_the_day_shows_and_a_second_run_raises_nothing() {
    let program = imported(&events_until("2023-12-31"));
    let first = program.ask(&["rules", "run"]);
    assert!(first["raised"].as_u64().unwrap() > 0, "{first}");
    assert_eq!(list(&first, "refused").len(), 0, "{first}");
    let again = program.ask(&["rules", "run"]);
    assert_eq!([&again["raised"], &again["joined"], &again["changed"]], [0, 0, 0], "{again}");
    let stored = program.ask(&["list", "warnings"]);
    assert_eq!(stored["count"], first["raised"]);
    for warning in list(&stored, "items") {
        let evidence = list(warning, "evidence");
        assert!(evidence.iter().any(|piece| piece["speaks"] == "for"), "{warning}");
        assert!(!warning["why_level"].as_str().unwrap().is_empty() && warning["rule"].is_string(), "{warning}");
        assert_eq!(warning["marking"], "unclassified");
    }
    let day = "2026-01-01";
    let shown = program.ask(&["warnings", "--as-of", day]);
    assert!(list(&shown, "warnings").iter().all(|one| !list(one, "evidence").is_empty()), "raised later than the day");
    assert_eq!(program.ask(&["verify"])["ok"], true);
}

#[test]
fn a_rule_is_tested_on_the_past_with_each_case() {
    let program = imported(&events_until("2023-12-31"));
    let rule = program.profile().join("rule.toml");
    let path = rule.to_str().unwrap();
    let test = |text: &str| {
        fs::write(&rule, text).unwrap();
        program.run(&["rules", "test", path, "--since", "2015-01-01", "--until", "2022-12-31", "--json"])
    };
    let always = "name = \"Any event\"\nindicator = \"events\"\nthreshold = 1\nmonths = 12\n";
    let found = crate::program::object(&test(always));
    let never = crate::program::object(&test(&always.replace("threshold = 1", "threshold = 1000000")));
    let number = |of: &Value, name: &str| of[name].as_u64().unwrap();
    assert_eq!(number(&found, "hits") + number(&found, "misses"), number(&never, "misses"), "the onsets are the same");
    assert!(number(&found, "hits") > 0 && number(&never, "hits") == 0);
    for (outcome, name) in [("hit", "hits"), ("miss", "misses"), ("false_alarm", "false_alarms")] {
        let cases = list(&found, "cases").iter().filter(|case| case["outcome"] == outcome).count() as u64;
        assert_eq!(cases, number(&found, name), "{outcome}");
    }
    let plain: Vec<&str> = list(&found, "beside").iter().map(|one| one["rule"].as_str().unwrap()).collect();
    for name in ["level", "deaths_36", "last_month", "always"] {
        assert!(plain.contains(&name), "{plain:?}");
    }
    let refused = |text: &str, word: &str| {
        let output = test(text);
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(output.status.code() == Some(1) && said.contains(word), "{word}: {said}");
    };
    refused("name = ", "line 1");
    refused("name = \"x\"\nindicator = \"rumours\"\nthreshold = 1", "indicator");
    refused("name = \"x\"\nindicator = \"events\"", "no threshold");
    refused("name = \"x\"\nindicator = \"events\"\nthreshold = 1\nmonths = 500", "500 months");
    refused("name = \"x\"\nindicator = \"level_probability\"\nunits = \"countries\"\nthreshold = 0.1", "each division");
    fs::remove_file(&rule).unwrap();
    let gone = program.run(&["rules", "test", path, "--since", "2015-01-01", "--until", "2022-12-31"]);
    assert_eq!(gone.status.code(), Some(1));
}

#[test]
fn without_events_nothing_is_raised_and_it_is_said() {
    let program = Program::new();
    let ran = program.run(&["rules", "run"]);
    assert!(ran.status.success() && String::from_utf8(ran.stdout).unwrap().contains("Import events first"));
    let none = program.ask(&["warnings", "--as-of", "2021-06-30"]);
    assert!(list(&none, "warnings").is_empty() && none["known_until"].is_null());
    let tested = program.run(&["rules", "test", "--since", "2015-01-01", "--until", "2022-12-31"]);
    let said = String::from_utf8(tested.stderr).unwrap();
    assert!(tested.status.code() == Some(1) && said.contains("No data"), "{said}");
}

#[test]
fn shipped_rules_do_better_on_real_events_than_plain_ones() {
    let Some(folder) = real_files() else { return };
    let program = Program::new();
    program.ask(&["import", "ucdp", folder.join("ged_west_africa.csv").to_str().unwrap()]);
    let found = program.ask(&["rules", "test", "--since", "2019-01-01", "--until", "2023-12-31"]);
    let of = |name: &str| list(&found, "beside").iter().find(|one| one["rule"] == name).unwrap().clone();
    let precision = |name: &str| of(name)["average_precision"].as_f64().unwrap();
    assert!(precision("level") > precision("last_month") && precision("level") > 3.0 * precision("always"), "{found}");
    assert!(list(&found, "left_out").iter().any(|one| one[0] == "NGA"));
    assert!(found["hits"].as_u64().unwrap() > found["misses"].as_u64().unwrap());
}

const HEAD: &str = "id,date_start,date_end,date_prec,type_of_violence,country,adm_1,where_prec,latitude,longitude,side_a,side_b,best,high,low\n";

/// Returns a profile with an event a month in Mopti from 2020 to 2023, and a rule that signals any of it.
fn mopti(more: &str) -> Program {
    let event = |month: u32| {
        let (year, month) = (2020 + month / 12, 1 + month % 12);
        let day = format!("{year}-{month:02}-28");
        format!("{year}{month:02},{day},{day},1,1,Mali,Mopti region,1,14.5,-4.2,A,B,2,2,2\n")
    };
    let events: String = (0..48).map(event).collect();
    let program = imported(&[HEAD, &events, more].concat());
    let rule = program.profile().join("rule.json");
    let said = r#"{"name": "Any event", "indicator": "events", "units": "divisions", "threshold": 1, "months": 3, "level": "watch",
        "state": "active", "marking": "unclassified"}"#;
    fs::write(&rule, said).unwrap();
    program.ask(&["add", "rules", "--from", rule.to_str().unwrap()]);
    program
}

#[test]
fn an_event_that_names_no_division_is_counted_in_the_one_that_others_name_there() {
    let program = mopti("1,2023-12-20,2023-12-20,1,1,Mali,,2,14.5,-4.2,A,B,3,3,3\n");
    let shown = program.ask(&["warnings", "--as-of", "2023-12-31"]);
    let places: Vec<&str> = list(&shown, "warnings").iter().map(|one| one["place"].as_str().unwrap()).collect();
    assert_eq!(places, ["Mopti region"]);
    assert!(shown.to_string().contains("4 events in the 3 months to December 2023"), "{shown}");
}

#[test]
fn events_known_only_roughly_are_told_beside_what_is_counted() {
    let program = mopti("1,2023-12-20,2023-12-20,1,1,Mali,Mopti region,5,14.5,-4.2,A,B,7,7,7\n");
    let shown = program.ask(&["warnings", "--as-of", "2023-12-31"]);
    assert!(shown.to_string().contains("3 events in the 3 months to December 2023"), "{shown}");
    let against = list(&list(&shown, "warnings")[0], "against").clone();
    let rough = "1 more event with 7 deaths in the 3 months to December 2023 known only roughly, and not counted here";
    assert!(against.contains(&rough.into()), "{against:?}");
}

#[test]
fn no_warning_stands_where_the_data_have_ended() {
    let day = |month: u32| format!("{}-{:02}-28", 2022 + month / 12, 1 + month % 12);
    let of = |id: u32, day: &str| format!("{id},{day},{day},1,1,Niger,Diffa,1,13.3,12.6,A,B,2,2,2\n");
    // Three events a month until December 2022, and then none for a year.
    let until: String = (0..36).map(|n| of(900 + n, &day(n / 3))).collect();
    let program = mopti(&until);
    let country = |shown: &Value| -> Vec<String> {
        list(shown, "warnings").iter().map(|one| one["country"].as_str().unwrap().to_owned()).collect()
    };
    assert!(country(&program.ask(&["warnings", "--as-of", "2022-12-31"])).contains(&"NER".to_owned()));
    assert_eq!(country(&program.ask(&["warnings", "--as-of", "2023-12-31"])), ["MLI"]);
}

#[test]
fn an_exercise_has_its_rules_and_raises_warnings_marked_as_such() {
    let program = Program::new();
    program.ask(&["exercise", "--events", "4000", "--seed", "7"]);
    let ran = program.ask(&["rules", "run"]);
    assert!(ran["rules"].as_u64().unwrap() > 5 && ran["raised"].as_u64().unwrap() > 0, "{ran}");
    assert_eq!(program.ask(&["list", "engagements"])["count"], 0, "what happened stays out of an exercise");
}

/// Adds a record from JSON.
fn add(program: &Program, noun: &str, json: &str) {
    let path = program.profile().join("record.json");
    fs::write(&path, json).unwrap();
    program.ask(&["add", noun, "--from", path.to_str().unwrap()]);
}

/// Imports more events of Mopti, one a month from January 2024 on.
fn later(program: &Program, months: std::ops::Range<u32>) {
    let of = |month: u32| {
        format!("9{month},2024-{month:02}-28,2024-{month:02}-28,1,1,Mali,Mopti region,1,14.5,-4.2,A,B,2,2,2\n")
    };
    let path = program.profile().join("later.csv");
    fs::write(&path, HEAD.to_owned() + &months.map(of).collect::<String>()).unwrap();
    program.ask(&["import", "ucdp", path.to_str().unwrap()]);
}

#[test]
fn a_warning_that_a_person_raised_is_joined_and_not_raised_again() {
    let program = mopti("");
    add(
        &program,
        "warnings",
        r#"{"name": "Mine", "level": "watch", "countries": ["MLI"], "division": "Mopti Region", "marking": "unclassified",
            "first_signal": "2023-11-02 08:00", "raised": "2023-11-03 08:00", "raised_by": "Awa"}"#,
    );
    let ran = program.ask(&["rules", "run"]);
    assert_eq!([&ran["raised"], &ran["joined"]], [0, 1], "{ran}");
    let stored = program.ask(&["list", "warnings"]);
    assert_eq!((&stored["count"], &stored["items"][0]["name"]), (&1.into(), &"Mine".into()));
    assert!(!list(&stored["items"][0], "evidence").is_empty());
}

#[test]
fn a_warning_whose_level_names_a_rule_is_marked_as_that_rule_is() {
    let program = mopti("");
    add(
        &program,
        "rules",
        r#"{"name": "Canary rule", "indicator": "events", "units": "divisions", "threshold": 1, "months": 3, "level": "high",
            "state": "active", "marking": "confidential"}"#,
    );
    add(
        &program,
        "warnings",
        r#"{"name": "Mine", "level": "watch", "countries": ["MLI"], "division": "Mopti Region", "marking": "unclassified",
            "first_signal": "2023-11-02 08:00", "raised": "2023-11-03 08:00", "raised_by": "Awa"}"#,
    );
    let ran = program.ask(&["rules", "run"]);
    assert_eq!([&ran["joined"], &ran["changed"]], [1, 1], "{ran}");
    let stored = program.ask(&["list", "warnings"])["items"][0].clone();
    assert!(stored["why_level"].as_str().unwrap().contains("Canary rule"), "{stored}");
    assert_eq!(stored["marking"], "confidential");
}

#[test]
fn a_closed_case_is_raised_again_by_what_comes_later_and_by_nothing_else() {
    let program = mopti("");
    let closed = r#"{"name": "Over", "level": "watch", "countries": ["MLI"], "division": "Mopti region", "marking": "unclassified",
        "first_signal": "2023-05-02 08:00", "raised": "2023-05-03 08:00", "closed": "2024-01-02 08:00", "why_closed": "Calm.",
        "came_true": "no"}"#;
    add(&program, "warnings", closed);
    assert_eq!(program.ask(&["rules", "run"])["raised"], 0, "all that was known by then is settled");
    assert!(list(&program.ask(&["warnings", "--as-of", "2024-01-31"]), "warnings").is_empty());
    let before = program.ask(&["warnings", "--as-of", "2023-12-31"]);
    assert_eq!(list(&before, "warnings").len(), 1, "it was open then");
    later(&program, 1..3);
    assert_eq!(program.ask(&["rules", "run"])["raised"], 1);
    let stored = program.ask(&["list", "warnings"]);
    let first = list(&stored, "items").iter().find(|one| one["name"] != "Over").unwrap()["first_signal"].clone();
    assert_eq!((stored["count"].as_u64(), first), (Some(2), "2024-02-01T00:00Z".into()));
}

#[test]
fn evidence_is_one_piece_for_one_thing_and_says_what_is_so_now() {
    let program = mopti("");
    program.ask(&["rules", "run"]);
    let pieces = || {
        let stored = program.ask(&["list", "warnings"]);
        let told = list(&list(&stored, "items")[0], "evidence").clone();
        told.into_iter()
            .map(|one| (one["speaks"].as_str().unwrap().to_owned(), one["name"].as_str().unwrap().to_owned()))
    };
    let before: Vec<(String, String)> = pieces().collect();
    later(&program, 1..4);
    let ran = program.ask(&["rules", "run"]);
    assert_eq!([&ran["raised"], &ran["joined"]], [0, 1], "{ran}");
    let after: Vec<(String, String)> = pieces().collect();
    let of = |all: &[(String, String)], side: &str| all.iter().filter(|(speaks, _)| speaks == side).count();
    assert_eq!((of(&before, "for"), of(&after, "for")), (1, 1));
    assert!(of(&after, "against") <= of(&before, "against") + 1, "{before:?} {after:?}");
    let told = |all: &[(String, String)], month: &str| all.iter().filter(|(_, name)| name.contains(month)).count();
    assert_eq!((told(&after, "December 2023"), told(&after, "March 2024")), (0, after.len()), "{after:?}");
}

#[test]
fn a_year_is_evaluated_and_one_that_has_not_come_is_refused() {
    let program = imported(&events_until("2023-12-31"));
    program.ask(&["rules", "run"]);
    let year = program.ask(&["evaluate", "--year", "2022", "--subregion", "west-africa"]);
    let onsets = &year["onsets"];
    let count = list(onsets, "onsets").len() as u64;
    assert_eq!(onsets["warned"].as_u64().unwrap() + onsets["missed"].as_u64().unwrap(), count, "{onsets}");
    assert_eq!(year["verdicts"]["raised"].as_u64().unwrap(), list(&year, "warnings").len() as u64);
    assert!(program.ask(&["evaluate", "--year", "1950"])["onsets"].is_null(), "no data is no onset");
    let refused = program.run(&["evaluate", "--year", "3000"]);
    let why = String::from_utf8(refused.stderr).unwrap();
    assert!(refused.status.code() == Some(1) && why.contains("3000"), "{why}");
    let text = String::from_utf8(program.run(&["evaluate", "--year", "2022"]).stdout).unwrap();
    assert!(text.contains("Onsets:") && text.contains("Lessons:"), "{text}");
}

#[test]
fn a_warning_is_shared_as_a_page_and_as_a_file_that_is_added_elsewhere() {
    let program = imported(&events_until("2023-12-31"));
    program.ask(&["rules", "run"]);
    let stored = program.ask(&["list", "warnings"]);
    let id = list(&stored, "items")[0]["id"].as_str().unwrap();
    let file = |name: &str| program.profile().join(name).to_str().unwrap().to_owned();
    let (page, exchange) = (file("warning.html"), file("warning.json"));
    let shared = program.ask(&["share", id, "--out", &page]);
    assert_eq!((&shared["marking"], list(&shared, "left_out").len()), (&Value::from("unclassified"), 0));
    assert!(fs::read_to_string(&page).unwrap().starts_with("<!doctype html>"));
    program.ask(&["share", id, "--out", &exchange]);
    let other = Program::new();
    other.ask(&["add", "warnings", "--from", &exchange]);
    assert_eq!(other.ask(&["list", "warnings"])["count"], 1);
    for wrong in [&["share", id, "--out", "warning.pdf"][..], &["share", &"0".repeat(32), "--out", &page]] {
        let refused = program.run(wrong);
        assert!(refused.status.code() == Some(1) && !refused.stderr.is_empty(), "{wrong:?}");
    }
    assert_eq!(program.run(&["share", id, "--marking", "secret", "--out", &page]).status.code(), Some(2));
}

#[test]
fn an_exercise_is_marked_in_every_answer() {
    let program = Program::new();
    program.ask(&["exercise", "--events", "300", "--seed", "7"]);
    for command in [&["evaluate", "--year", "2024"][..], &["list", "warnings"], &["warnings", "--as-of", "2024-01-01"]]
    {
        assert_eq!(program.ask(command)["exercise"], true, "{command:?}");
        let text = String::from_utf8(program.run(command).stdout).unwrap();
        assert!(text.starts_with("EXERCISE"), "{command:?}: {text}");
    }
}
