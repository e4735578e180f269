//! Whether the picture can be trusted today, and what lies between two releases of one source: `sitroom sources` and `compare`.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use serde_json::Value;

use crate::program::Program;
use crate::server::{Asked, Reply, Server};
use crate::syncs::{CANARY, card, enter_key};

fn event(id: u32, day: &str, best: u32) -> String {
    format!(
        r#"{{"id":{id},"year":2024,"type_of_violence":1,"side_a":"Government of Mali","side_b":"JNIM","where_prec":1,
        "where_coordinates":"Mopti","latitude":14.5,"longitude":-4.2,"country":"Mali","country_id":432,"date_prec":1,
        "date_start":"{day}T00:00:00","date_end":"{day}T00:00:00","best":{best},"high":{best},"low":1}}"#
    )
}

fn page(rows: &[String]) -> Reply {
    let rows = rows.join(",");
    Reply::json(format!(r#"{{"TotalPages":1,"PreviousPageUrl":"","NextPageUrl":"","Result":[{rows}]}}"#))
}

/// UCDP with a yearly release and a month of candidates; later with the next yearly release, which revises one event, adds one
/// and leaves out a candidate.
fn ucdp(asked: &Asked, is_later: bool) -> Reply {
    if asked.header("x-ucdp-access-token") != CANARY {
        return Reply::status(401);
    }
    let old = [event(1, "2024-05-13", 2), event(2, "2024-05-14", 2)];
    let candidates = [event(101, "2025-03-02", 5), event(102, "2025-03-05", 7)];
    match asked.path.rsplit('/').next().unwrap() {
        "25.1" => page(&old),
        "25.0.3" => page(&candidates),
        "26.1" if is_later => {
            page(&[event(1, "2024-05-13", 3), old[1].clone(), candidates[0].clone(), event(3, "2025-06-01", 2)])
        }
        _ => Reply::status(404),
    }
}

/// A profile that fetched the first release, and the server that has the second when it is told so.
fn fetched() -> (Program, Server, Arc<AtomicBool>) {
    let program = Program::new();
    enter_key(&program, "ucdp", &[]);
    let is_later = Arc::new(AtomicBool::new(false));
    let later = Arc::clone(&is_later);
    let server = Server::start(move |asked| ucdp(asked, later.load(Ordering::Relaxed)), &[]);
    let told = program.ask(&["sync", "ucdp", "--base-url", &server.address]);
    assert_eq!((told["added"].clone(), told["withdrawn"].clone()), (4.into(), 0.into()), "{told}");
    (program, server, is_later)
}

fn refusal(program: &Program, arguments: &[&str]) -> String {
    let output = program.run(arguments);
    assert_eq!(output.status.code(), Some(1), "{arguments:?}");
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn a_yearly_release_takes_back_the_candidates_that_it_leaves_out_and_its_undoing_brings_them_again() {
    let (program, server, is_later) = fetched();
    is_later.store(true, Ordering::Relaxed);
    let told = program.ask(&["sync", "ucdp", "--base-url", &server.address]);
    let counts = ["added", "revised", "withdrawn"].map(|name| told[name].as_u64().unwrap());
    assert_eq!(counts, [1, 1, 1], "{told}");
    let rows: u64 =
        ["added", "revised", "unchanged", "rejected"].iter().map(|name| told[*name].as_u64().unwrap()).sum();
    assert_eq!(told["read"].as_u64(), Some(rows), "what a release leaves out is no row of it: {told}");
    let total = |program: &Program| {
        let events = program.ask(&["events"]);
        [events["events"].as_u64().unwrap(), events["best"].as_u64().unwrap()]
    };
    assert_eq!(total(&program), [4, 12]);
    assert!(program.ask(&["verify"])["ok"].as_bool().unwrap());

    let run = told["runs"][0].to_string();
    let found = program.ask(&["compare", &run]);
    let counts = ["added", "changed", "withdrawn"].map(|name| found[name].as_u64().unwrap());
    assert_eq!(counts, [1, 1, 1], "{found}");
    assert_eq!(found["figures"], serde_json::json!({"events": [4, 4], "deaths": [16, 12]}));
    assert_eq!(found["fields"], serde_json::json!([{"field": "deaths", "events": 1}]));
    let months: Vec<_> = found["months"].as_array().unwrap().iter().map(|month| month["month"].clone()).collect();
    assert_eq!(months, ["2024-05", "2025-03", "2025-06"]);
    assert_eq!(found["months"][1]["figures"], serde_json::json!({"events": [2, 1], "deaths": [12, 5]}));
    let withdrawn = &found["events"][0];
    assert_eq!((withdrawn["source_key"].clone(), withdrawn["after"].clone()), ("102".into(), Value::Null), "{found}");
    let text = String::from_utf8(program.run(&["compare", &run]).stdout).unwrap();
    assert!(
        text.contains("taken back 102") && text.contains("MLI 2025-03: events from 2 to 1, deaths from 12 to 5"),
        "{text}"
    );
    let first = program.ask(&["compare", "1"]);
    assert_eq!(
        first["figures"],
        serde_json::json!({"events": [0, 4], "deaths": [0, 16]}),
        "a later run changes nothing of it"
    );

    program.ask(&["undo", &run]);
    assert_eq!(total(&program), [4, 16]);
    let refused = refusal(&program, &["compare", &run]);
    assert!(refused.contains("undone") && refused.contains("again"), "{refused}");
    assert!(refusal(&program, &["compare", "77"]).contains("There is no run 77"));
}

#[test]
fn a_release_of_some_countries_or_days_takes_nothing_back_beyond_them() {
    let (program, server, is_later) = fetched();
    is_later.store(true, Ordering::Relaxed);
    let told = program.ask(&["sync", "ucdp", "--since", "2025-03-06", "--base-url", &server.address]);
    assert_eq!((told["revised"].clone(), told["withdrawn"].clone()), (1.into(), 0.into()), "{told}");
    program.ask(&["sources", "ucdp", "--countries", "NER"]);
    let told = program.ask(&["sync", "ucdp", "--full", "--base-url", &server.address]);
    assert_eq!(told["withdrawn"], 0, "{told}");
    program.ask(&["sources", "ucdp", "--countries", "MLI"]);
    let told = program.ask(&["sync", "ucdp", "--full", "--base-url", &server.address]);
    assert_eq!(told["withdrawn"], 1, "{told}");
}

#[test]
fn the_newest_of_a_source_is_its_own_and_an_age_out_of_the_ordinary_is_told_with_its_reasons() {
    let empty = Program::new().ask(&["sources"]);
    assert_eq!(empty["level"], "nothing", "{empty}");
    let (program, _server, _) = fetched();
    let feed = |_: &Asked| {
        let body =
            "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Studio Tamani</title><item><guid>a-1</guid>
            <title>March</title><pubDate>Mon, 02 Nov 2015 10:00:00 GMT</pubDate></item></channel></rss>";
        Reply { status: 200, headers: Vec::new(), body: body.into() }
    };
    let server = Server::start(feed, &[]);
    program.ask(&["sources", "feed", "--add", &format!("{}/feed.xml", server.address)]);
    program.ask(&["sync", "feed"]);
    let [ucdp, feed] = ["ucdp", "feed"].map(|source| card(&program, source));
    assert_eq!((ucdp["newest"].clone(), feed["newest"].clone()), ("2025-03-05".into(), "2015-11-02T10:00Z".into()));
    let clock = &ucdp["freshness"]["observation"];
    assert_eq!(
        (clock["usual_days"].clone(), clock["basis"].clone(), clock["is_late"].clone()),
        (60.into(), "published".into(), true.into())
    );
    assert_eq!(feed["freshness"]["observation"]["basis"], "none", "nothing is known of its rhythm");
    let west = &ucdp["freshness"]["blind"][0];
    let missing: Vec<&str> = west["missing"].as_array().unwrap().iter().filter_map(Value::as_str).collect();
    assert_eq!(west["subregion"], "west-africa");
    assert!(missing.contains(&"BEN") && !missing.contains(&"MLI") && west["is_whole"] == false, "{west}");
    let trust = program.ask(&["sources"]);
    assert_eq!(trust["level"], "no", "{trust}");
    assert!(trust["verdict"].as_str().unwrap().contains("5 March 2025"), "{trust}");
    let text = String::from_utf8(program.run(&["sources"]).stdout).unwrap();
    assert!(text.starts_with("No, not as a picture of today") && text.contains("Benin"), "{text}");
    let broken = Server::start(|_| Reply::status(404), &[]);
    program.run(&["sync", "ucdp", "--full", "--base-url", &broken.address]);
    let reasons = program.ask(&["sources"])["reasons"].to_string();
    assert!(
        reasons.contains("The last sync of UCDP GED did not come to its end") && reasons.contains("404"),
        "{reasons}"
    );
}
