//! `sitroom sync` and `sitroom sources` against a server of this machine: what a fault, a cut and a killed program leave behind,
//! and that no key does.

use std::process::Stdio;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use std::{fs, io::Write as _, thread};

use serde_json::Value;

use crate::program::Program;
use crate::server::{Asked, Fault, Reply, Server};

const ROWS: u32 = 5;
pub(crate) const CANARY: &str = "canary-7f3a";

/// A release of UCDP in three pages.
pub(crate) fn ucdp(asked: &Asked) -> Reply {
    if asked.header("x-ucdp-access-token") != CANARY {
        return Reply::status(401);
    }
    if !asked.path.ends_with("/gedevents/25.1") {
        return Reply::status(404);
    }
    let page: u32 = asked.parameter("page").parse().unwrap();
    let next = if page < 2 {
        format!("http://{}{}?page={}", asked.header("host"), asked.path, page + 1)
    } else {
        String::new()
    };
    let rows: Vec<String> = (page * ROWS..(page + 1) * ROWS).map(|id| event(id + 1)).collect();
    let rows = rows.join(",");
    Reply::json(format!(
        r#"{{"TotalCount":15,"TotalPages":3,"PreviousPageUrl":"","NextPageUrl":"{next}","Result":[{rows}]}}"#
    ))
}

fn event(id: u32) -> String {
    format!(
        r#"{{"id":{id},"year":2024,"active_year":true,"type_of_violence":1,"side_a":"Government of Mali","side_b":"JNIM",
        "where_prec":1,"latitude":14.5,"longitude":-4.2,"country":"Mali","country_id":432,"date_prec":1,
        "date_start":"2024-05-13T00:00:00","date_end":"2024-05-13T00:00:00","best":2,"high":3,"low":1}}"#
    )
}

/// Rows of ACLED on one page; the second is deleted since.
fn acled(asked: &Asked) -> Reply {
    if asked.path == "/oauth/token" {
        let known = asked.body.contains(CANARY);
        let tokens = format!(r#"{{"access_token":"{CANARY}-a","refresh_token":"{CANARY}-r","expires_in":86400}}"#);
        return if known { Reply::json(tokens) } else { Reply::status(400) };
    }
    if asked.header("authorization") != format!("Bearer {CANARY}-a") {
        return Reply::status(401);
    }
    let row = |id: u32| {
        format!(
            r#"{{"event_id_cnty":"MLI{id}","event_date":"2024-05-13","year":"2024","time_precision":"1",
            "event_type":"Battles","actor1":"JNIM","inter1":"2","actor2":"Military Forces of Mali","inter2":"1","iso":"466",
            "country":"Mali","admin1":"Mopti","location":"Mopti","latitude":"14.5","longitude":"-4.2",
            "geo_precision":"1","source":"RFI","notes":"Words.","fatalities":"4","timestamp":"1700000000"}}"#
        )
    };
    let since = asked.parameter("deleted_timestamp").parse::<u64>().unwrap_or(0);
    let (count, data) = if asked.path.contains("deleted") && since > 1_700_000_100 {
        (0, String::new())
    } else if asked.path.contains("deleted") {
        (1, r#"{"event_id_cnty":"MLI2","deleted_timestamp":1700000100}"#.to_owned())
    } else {
        (3, [1, 2, 3].map(row).join(","))
    };
    Reply::json(format!(r#"{{"status":200,"success":true,"count":{count},"data":[{data}]}}"#))
}

/// Enters a key as a script does.
pub(crate) fn enter_key(program: &Program, source: &str, more: &[&str]) {
    let arguments = [&["sources", source, "--key"], more].concat();
    let mut call = program.call(&arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    writeln!(call.stdin.take().unwrap(), "{CANARY}").unwrap();
    let output = call.wait_with_output().unwrap();
    assert!(output.status.success() && !String::from_utf8_lossy(&output.stdout).contains(CANARY));
}

pub(crate) fn card(program: &Program, source: &str) -> Value {
    let all = program.ask(&["sources"]);
    all["sources"].as_array().unwrap().iter().find(|card| card["source"] == source).unwrap().clone()
}

#[test]
fn a_release_comes_whole_and_the_next_sync_finds_nothing_new() {
    let program = Program::new();
    let server = Server::start(ucdp, &[Fault::TooMany(Some("0")), Fault::None, Fault::Cut(50)]);
    assert_eq!(
        (card(&program, "ucdp")["is_ready"].clone(), card(&program, "ucdp")["newest"].clone()),
        (false.into(), Value::Null)
    );
    enter_key(&program, "ucdp", &[]);
    let told = program.ask(&["sync", "ucdp", "--base-url", &server.address]);
    let read = |name: &str| told[name].as_u64().unwrap();
    assert_eq!(
        (read("read"), read("added"), read("rejected"), told["resumed"].clone()),
        (15, 15, 0, false.into()),
        "{told}"
    );
    assert_eq!(program.ask(&["events"])["best"], 30);
    let stands = card(&program, "ucdp");
    assert_eq!((stands["stored"].clone(), stands["newest"].clone()), (15.into(), "2024-05-13".into()), "{stands}");
    assert!(stands["last_run_at"].is_string() && stands["fault"] == "");
    let sources = String::from_utf8_lossy(&program.run(&["sources"]).stdout).into_owned();
    assert!(sources.contains("ACLED: 0 stored") && sources.contains("something is to be entered first"), "{sources}");
    assert!(!sources.contains("without a token"), "a token was entered: {sources}");
    let again = program.ask(&["sync", "ucdp", "--base-url", &server.address]);
    assert_eq!((again["read"].clone(), again["runs"].as_array().map(Vec::len)), (0.into(), Some(0)), "{again}");
    let full = program.ask(&["sync", "ucdp", "--full", "--base-url", &server.address]);
    let counts = ["read", "added", "revised", "unchanged"].map(|name| full[name].as_u64().unwrap());
    assert_eq!(counts, [15, 0, 0, 15], "{full}");
    for run in [full["runs"][0].to_string(), told["runs"][0].to_string()] {
        program.ask(&["undo", &run]);
    }
    assert_eq!(program.ask(&["events"])["events"], 0);
    let after = program.ask(&["sync", "ucdp", "--base-url", &server.address]);
    assert_eq!(after["added"], 15, "what was undone is fetched again: {after}");
}

#[test]
fn where_the_number_of_a_row_cannot_be_read_nothing_is_taken_back() {
    let program = Program::new();
    enter_key(&program, "ucdp", &[]);
    let is_odd = std::sync::Arc::new(AtomicBool::new(false));
    let odd = std::sync::Arc::clone(&is_odd);
    let server = Server::start(
        move |asked| {
            if !asked.path.ends_with("/gedevents/25.1") {
                return Reply::status(404);
            }
            let first = event(1);
            let first =
                if odd.load(Ordering::Relaxed) { first.replacen("\"id\":1,", "\"id\":\"1x\",", 1) } else { first };
            let rows = [first, event(2)].join(",");
            Reply::json(format!(
                r#"{{"TotalCount":2,"TotalPages":1,"PreviousPageUrl":"","NextPageUrl":"","Result":[{rows}]}}"#
            ))
        },
        &[],
    );
    assert_eq!(program.ask(&["sync", "ucdp", "--base-url", &server.address])["added"], 2);
    is_odd.store(true, Ordering::Relaxed);
    let told = program.ask(&["sync", "ucdp", "--full", "--base-url", &server.address]);
    assert_eq!((told["rejected"].clone(), told["withdrawn"].clone()), (1.into(), 0.into()), "{told}");
    assert_eq!(program.ask(&["events"])["events"], 2);
}

#[test]
fn what_stops_in_the_middle_leaves_nothing_half_done_and_is_gone_on_with() {
    let program = Program::new();
    enter_key(&program, "ucdp", &[]);
    let is_closed = std::sync::Arc::new(AtomicBool::new(true));
    let closed = std::sync::Arc::clone(&is_closed);
    let server = Server::start(
        move |asked| {
            let refused = asked.parameter("page") == "2" && closed.load(Ordering::Relaxed);
            if refused { Reply::status(403) } else { ucdp(asked) }
        },
        &[],
    );
    let output = program.run(&["sync", "ucdp", "--base-url", &server.address]);
    let error = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(1), "{error}");
    assert!(error.contains("UCDP") && error.contains("403") && !error.contains(CANARY), "{error}");
    assert_eq!(program.ask(&["events"])["events"], 0);
    let stands = card(&program, "ucdp");
    assert_eq!((stands["waiting"].clone(), stands["stored"].clone()), (2.into(), 0.into()), "{stands}");
    assert!(stands["fault"].as_str().unwrap().contains("403"));

    is_closed.store(false, Ordering::Relaxed);
    let before = server.asked().len();
    let told = program.ask(&["sync", "ucdp", "--base-url", &server.address]);
    assert_eq!((told["resumed"].clone(), told["added"].clone()), (true.into(), 15.into()), "{told}");
    let asked = server.asked();
    let first = asked[before..].iter().find(|asked| asked.path.ends_with("25.1")).unwrap();
    assert_eq!(first.parameter("page"), "2", "pages that wait are not asked for again");
    assert_eq!(program.ask(&["events"])["events"], 15);
}

#[test]
fn a_program_that_is_killed_while_it_fetches_goes_on_where_it_was() {
    let program = Program::new();
    enter_key(&program, "ucdp", &[]);
    let slow = std::sync::Arc::new(AtomicBool::new(true));
    let is_slow = std::sync::Arc::clone(&slow);
    let server = Server::start(
        move |asked| {
            if asked.parameter("page") == "2" && is_slow.swap(false, Ordering::Relaxed) {
                thread::sleep(Duration::from_secs(20));
            }
            ucdp(asked)
        },
        &[],
    );
    let mut call = program.call(&["sync", "ucdp", "--base-url", &server.address]).spawn().unwrap();
    while slow.load(Ordering::Relaxed) {
        thread::sleep(Duration::from_millis(20));
    }
    call.kill().unwrap();
    call.wait().unwrap();
    assert_eq!(program.ask(&["events"])["events"], 0);
    let told = program.ask(&["sync", "ucdp", "--base-url", &server.address]);
    assert_eq!((told["resumed"].clone(), told["added"].clone()), (true.into(), 15.into()), "{told}");
    assert!(program.ask(&["verify"])["ok"].as_bool().unwrap());
}

#[test]
fn what_acled_deletes_is_counted_no_more_and_its_keys_are_nowhere_to_be_read() {
    let program = Program::new();
    let server = Server::start(acled, &[]);
    enter_key(&program, "acled", &["--account", "officer@example.org"]);
    let told = program.ask(&["sync", "acled", "--base-url", &server.address]);
    assert_eq!((told["added"].clone(), told["withdrawn"].clone()), (3.into(), 0.into()), "{told}");
    let later = program.ask(&["sync", "acled", "--base-url", &server.address]);
    assert_eq!((later["withdrawn"].clone(), later["unchanged"].clone()), (1.into(), 3.into()), "{later}");
    assert_eq!(program.ask(&["events"])["best"], 8);
    let runs = program.ask(&["runs"]);
    assert_eq!(runs["runs"][0]["counts"]["withdrawn"], 1);
    let rows = program.profile().join("rows.csv");
    let refused = program.run(&["export", "events", "--out", rows.to_str().unwrap()]);
    assert_eq!((refused.status.code(), rows.exists()), (Some(1), false));
    assert!(String::from_utf8_lossy(&refused.stderr).contains("The terms of ACLED keep its rows in the office"));
    program.ask(&["undo", &later["runs"][0].to_string()]);
    assert_eq!(program.ask(&["events"])["best"], 12);
    let text = String::from_utf8_lossy(&program.run(&["runs"]).stdout).into_owned();
    let lines: Vec<&str> = text.lines().collect();
    assert!(
        lines[0].contains("1 taken back by the publisher") && lines[0].ends_with("taken back as a whole"),
        "{text}"
    );
    assert!(!lines[1].contains("as a whole"), "{text}");
    assert!(server.asked().iter().all(|asked| asked.query.iter().all(|(_, value)| !value.contains(CANARY))));
    search(program.profile());
}

/// Looks for the canary in every file below a folder.
fn search(folder: &std::path::Path) {
    for entry in fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() {
            search(&path);
        } else {
            let bytes = fs::read(&path).unwrap();
            let found = bytes.windows(CANARY.len()).any(|window| window == CANARY.as_bytes());
            assert!(!found, "a key can be read in {}", path.display());
        }
    }
}

#[test]
fn a_feed_is_asked_only_for_what_is_newer() {
    let program = Program::new();
    let feed = |asked: &Asked| {
        if asked.header("if-none-match") == "\"7\"" {
            return Reply { status: 304, ..Reply::default() };
        }
        let body = "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Studio Tamani</title><item><guid>a-1</guid>
            <title>March in Bamako</title><link>https://example.org/1</link><pubDate>Mon, 02 Nov 2026 10:00:00 GMT</pubDate>
            <description>Words &amp; &lt;b&gt;more&lt;/b&gt;</description></item></channel></rss>";
        Reply { status: 200, headers: vec![("etag", "\"7\"".into())], body: body.into() }
    };
    let server = Server::start(feed, &[]);
    let address = format!("{}/feed.xml", server.address);
    program.ask(&["sources", "feed", "--add", &address]);
    let told = program.ask(&["sync", "feed"]);
    assert_eq!((told["added"].clone(), told["rejected"].clone()), (1.into(), 0.into()), "{told}");
    let stands = card(&program, "feed");
    assert_eq!(
        (stands["stored"].clone(), stands["newest"].clone()),
        (1.into(), "2026-11-02T10:00Z".into()),
        "{stands}"
    );
    assert_eq!(program.ask(&["sync", "feed"])["runs"].as_array().map(Vec::len), Some(0));
    assert_eq!(program.ask(&["events"])["events"], 0, "a report is no event");
    // Another feed that cannot be read keeps this one from nothing, and a key in its address is told nowhere.
    let broken = format!("{}/none.xml?token={CANARY}", Server::start(|_| Reply::status(404), &[]).address);
    program.ask(&["sources", "feed", "--add", &broken]);
    let in_part = program.run(&["sync", "feed", "--json"]);
    let told: Value = serde_json::from_slice(&in_part.stdout).unwrap();
    assert_eq!((in_part.status.code(), told["faults"].as_array().map(Vec::len)), (Some(1), Some(1)), "{told}");
    let text = program.run(&["sync", "feed"]);
    assert!(text.status.code() == Some(1) && !String::from_utf8_lossy(&text.stdout).contains(CANARY));
    assert!(
        card(&program, "feed")["fault"].as_str().is_some_and(|fault| fault.contains("404") && !fault.contains(CANARY))
    );
    program.ask(&["sources", "feed", "--remove", &broken]);
    assert_eq!(card(&program, "feed")["fault"], "", "a feed that is gone has no fault");
}

#[test]
fn what_cannot_be_fetched_is_refused_in_a_sentence_and_nobody_is_asked() {
    let program = Program::new();
    for (arguments, part) in [
        (vec!["sync", "views", "--base-url", "http://example.org"], "https"),
        (vec!["sync", "views", "--base-url", "https://name:word@example.org"], "example.org"),
        (vec!["sync", "feed"], "No feed was entered"),
        (vec!["sources", "feed", "--add", "ftp://example.org/feed"], "ftp://example.org/feed"),
        (vec!["sync", "acled", "--base-url", "http://127.0.0.1:1"], "asks for an account"),
        (vec!["sync", "acled", "--base-url", "http://127.0.0.1:1"], "sitroom sources acled --account NAME --key"),
        (vec!["sync", "reliefweb", "--base-url", "http://127.0.0.1:1"], "an application that it approved"),
    ] {
        let output = program.run(&arguments);
        let error = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(1), "{arguments:?}: {error}");
        assert!(error.contains(part) && !error.contains("word@"), "{arguments:?}: {error}");
    }
    let output = program.run(&["sync", "nobody"]);
    assert_eq!(output.status.code(), Some(2));
}
