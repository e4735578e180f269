//! `sitroom links`: events that two publishers report count once, and a person has the last word.

use std::io::Write as _;
use std::process::Stdio;

use serde_json::Value;

use crate::program::Program;
use crate::server::{Asked, Reply, Server};

/// Where and how many: the same for both publishers, but for what publishers tell differently.
const EVENTS: [(&str, f64, f64, u32); 8] = [
    ("Mopti", 14.49, -4.19, 12),
    ("Gao", 16.27, -0.04, 7),
    ("Kidal", 18.44, 1.41, 9),
    ("Menaka", 15.92, 2.40, 21),
    ("Djenne", 13.91, -4.55, 5),
    ("Segou", 13.43, -6.26, 16),
    ("Timbuktu", 16.77, -3.01, 8),
    ("Bandiagara", 14.35, -3.61, 11),
];

fn ucdp(asked: &Asked) -> Reply {
    if !asked.path.ends_with("/gedevents/25.1") {
        return Reply::status(404);
    }
    let row = |(at, (place, latitude, longitude, best)): (usize, &(&str, f64, f64, u32))| {
        let (id, month) = (at + 1, at + 1);
        format!(
            r#"{{"id":{id},"year":2024,"active_year":true,"type_of_violence":1,"side_a":"Government of Mali","side_b":"JNIM",
            "where_prec":1,"where_coordinates":"{place} town","latitude":{latitude},"longitude":{longitude},"country":"Mali",
            "country_id":432,"date_prec":1,"date_start":"2024-{month:02}-13T00:00:00","date_end":"2024-{month:02}-13T00:00:00",
            "best":{best},"high":{best},"low":{best}}}"#
        )
    };
    let rows: Vec<String> = EVENTS.iter().enumerate().map(row).collect();
    Reply::json(format!(
        r#"{{"TotalCount":8,"TotalPages":1,"PreviousPageUrl":"","NextPageUrl":"","Result":[{}]}}"#,
        rows.join(",")
    ))
}

fn acled(asked: &Asked) -> Reply {
    if asked.path == "/oauth/token" {
        return Reply::json(r#"{"access_token":"a","refresh_token":"r","expires_in":86400}"#.to_owned());
    }
    if asked.path.contains("deleted") {
        return Reply::json(r#"{"status":200,"success":true,"count":0,"data":[]}"#.to_owned());
    }
    let row = |(at, (place, latitude, longitude, best)): (usize, &(&str, f64, f64, u32))| {
        let (id, month, deaths) = (at + 1, at + 1, best + (at as u32) % 2);
        format!(
            r#"{{"event_id_cnty":"MLI{id}","event_date":"2024-{month:02}-13","year":"2024","time_precision":"1",
            "event_type":"Battles","actor1":"JNIM: Group for Support of Islam and Muslims","inter1":"2",
            "actor2":"Military Forces of Mali (2021-)","inter2":"1","iso":"466","country":"Mali","admin1":"Mopti",
            "location":"{place}","latitude":"{latitude}","longitude":"{longitude}","geo_precision":"1","source":"RFI",
            "notes":"Words.","fatalities":"{deaths}","timestamp":"1700000000"}}"#
        )
    };
    let rows: Vec<String> = EVENTS.iter().enumerate().map(row).collect();
    Reply::json(format!(r#"{{"status":200,"success":true,"count":8,"data":[{}]}}"#, rows.join(",")))
}

fn enter_key(program: &Program, source: &str, more: &[&str]) {
    let arguments = [&["sources", source, "--key"], more].concat();
    let mut call = program.call(&arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    writeln!(call.stdin.take().unwrap(), "key").unwrap();
    assert!(call.wait_with_output().unwrap().status.success());
}

/// Returns a profile with the same events of both publishers, and the run of the second.
fn filled() -> (Program, String) {
    let program = Program::new();
    enter_key(&program, "ucdp", &[]);
    enter_key(&program, "acled", &["--account", "officer@example.org"]);
    let (first, second) = (Server::start(ucdp, &[]), Server::start(acled, &[]));
    assert_eq!(program.ask(&["sync", "ucdp", "--base-url", &first.address])["added"], 8);
    let told = program.ask(&["sync", "acled", "--base-url", &second.address]);
    assert_eq!(told["added"], 8, "{told}");
    (program, told["runs"][0].to_string())
}

fn pairs(list: &Value) -> Vec<[String; 2]> {
    let id = |link: &Value, side: &str| link[side]["row"]["id"].to_string();
    list["links"].as_array().unwrap().iter().map(|link| [id(link, "a"), id(link, "b")]).collect()
}

#[test]
fn events_of_two_publishers_count_once_and_a_person_has_the_last_word() {
    let (program, run) = filled();
    let counted = || program.ask(&["events"])["events"].as_u64().unwrap();
    assert_eq!(counted(), 8);
    let events = program.ask(&["events"]);
    assert!(events["linked"][0].as_str().unwrap().contains("in no figure"), "{events}");
    assert_eq!(events["sources"].as_array().unwrap().len(), 1, "{events}");
    // Until the office says so, only one publisher counts.
    let first = program.ask(&["links", "--linked"]);
    let [a, b] = pairs(&first)[0].clone();
    program.ask(&["links", "different", &a, &b]);
    assert_eq!(counted(), 8);
    program.ask(&["links", "undo", &a, &b]);
    let told = program.ask(&["links", "count", "ucdp", "acled"]);
    assert_eq!((told["events"].clone(), told["counting"].as_array().map(Vec::len)), (8.into(), Some(2)), "{told}");
    let events = program.ask(&["events"]);
    assert!(events["linked"][0].as_str().unwrap().contains("counted once"), "{events}");
    assert_eq!(events["sources"].as_array().unwrap().len(), 2, "both are named: {events}");
    let linked = program.ask(&["links", "--linked"]);
    assert_eq!((linked["total"].clone(), linked["waiting"].clone()), (8.into(), 0.into()), "{linked}");
    assert!(linked["links"][0]["parts"].as_array().unwrap().len() > 5, "{linked}");
    let [a, b] = pairs(&linked)[0].clone();
    let said = program.ask(&["links", "different", &b, &a]);
    assert_eq!(said["links"][0]["standing"], "different", "{said}");
    assert_eq!(counted(), 9);
    assert_eq!(program.ask(&["links", "--linked"])["total"], 7);
    program.ask(&["links", "undo", &a, &b]);
    assert_eq!(counted(), 8);
    program.ask(&["links", "same", &a, &b]);
    assert_eq!((counted(), program.ask(&["links", "--linked"])["links"][0]["standing"].clone()), (8, "same".into()));
    let text = String::from_utf8(program.run(&["links"]).stdout).unwrap();
    for part in ["The same days.", "Deaths:", "said on", "UCDP GED", "ACLED", "Method:"] {
        assert!(text.contains(part), "{part}: {text}");
    }
    // What leaves says so, and has each event once.
    let file = program.profile().join("events.geojson");
    let exported = program.ask(&["export", "events", "--out", file.to_str().unwrap()]);
    assert_eq!(exported["rows"], 8, "{exported}");
    let written: Value = serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap();
    let (linked, sources) = (written["about"]["linked_events"].as_str().unwrap(), &written["about"]["source"]);
    assert!(linked.contains("counted once"), "{linked}");
    assert_eq!(sources.as_str().unwrap().lines().count(), 2, "both are cited: {sources}");
    assert!(program.ask(&["verify"])["ok"].as_bool().unwrap());
    program.ask(&["undo", &run]);
    assert_eq!((counted(), program.ask(&["links"])["total"].clone()), (8, 0.into()));
}

#[test]
fn what_cannot_be_said_of_two_events_is_refused_in_a_sentence() {
    let (program, _) = filled();
    for (arguments, part) in [
        (["links", "same", "1", "2"], "of one publisher"),
        (["links", "different", "1", "999"], "There is no event 999"),
        (["links", "undo", "1", "9"], "Nobody decided"),
        (["links", "count", "ucdp", "views"], "No events of"),
    ] {
        let output = program.run(&arguments);
        let error = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(1), "{arguments:?}: {error}");
        assert!(error.contains(part) && error.trim_end().ends_with('.'), "{arguments:?}: {error}");
    }
    for wrong in [&["links", "same", "1"][..], &["links", "same", "first", "2"], &["links", "--waiting", "--linked"]] {
        assert_eq!(program.run(wrong).status.code(), Some(2), "{wrong:?}");
    }
}
