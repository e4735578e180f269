//! An office with a hub: a server, and desks that were let in.

use std::fs;

use serde_json::{Value, json};

use crate::postgres::Server;
use crate::program::{Program, call_on, object};

/// Makes a hub on a server of its own.
pub(crate) fn hub() -> Server {
    let server = Server::start(&[]);
    let made = tool(&["hub", "init", "--url", &server.url()]);
    assert_eq!(made["is_new"], true, "{made}");
    server
}

/// Runs a command that needs no profile and must be done, and returns the object that it printed.
pub(crate) fn tool(arguments: &[&str]) -> Value {
    let nowhere = tempfile::tempdir().unwrap();
    object(&call_on(nowhere.path(), &[arguments, &["--json"]].concat()).output().unwrap())
}

/// Lets a device in and returns its address.
pub(crate) fn admit(server: &Server, name: &str, marking: &str) -> String {
    let admitted = tool(&["hub", "admit", name, "--marking", marking, "--url", &server.url()]);
    admitted["url"].as_str().unwrap().to_owned()
}

/// Returns a desk that was let in and knows its hub.
pub(crate) fn desk(server: &Server, name: &str, marking: &str) -> Program {
    let desk = Program::new();
    let card = desk.ask(&["hub", "set", "--url", &admit(server, name, marking)]);
    assert_eq!((&card["device"], &card["may_push"]), (&json!(name), &json!(true)), "{card}");
    desk
}

/// Adds an engagement and returns its number.
pub(crate) fn add(desk: &Program, name: &str, marking: &str, country: &str) -> String {
    let marking = marking.replace('-', "_");
    let record = json!({"name": name, "kind": "mediation", "countries": [country], "since": "2026", "marking": marking,
        "place": {"name": "Mopti", "lon": -4.196_677_123_456_789, "lat": 14.484_303_210_987_654, "precision": "near", "country": country}});
    let path = desk.profile().join("record.json");
    fs::write(&path, record.to_string()).unwrap();
    let added = desk.ask(&["add", "engagements", "--from", path.to_str().unwrap()]);
    added["ids"][0].as_str().unwrap().to_owned()
}

/// Returns how many engagements a desk has that hold a text.
pub(crate) fn count(desk: &Program, text: &str) -> u64 {
    desk.ask(&["list", "engagements", "--text", text])["count"].as_u64().unwrap()
}

/// Runs a command of which only a part can be done, and returns the object that it printed all the same.
pub(crate) fn in_part(desk: &Program, arguments: &[&str]) -> Value {
    let output = desk.run(&[arguments, &["--json"]].concat());
    let error = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(1), "{arguments:?}: {error}");
    assert!(error.trim().lines().count() == 1 && error.contains("Not all that others pushed was taken"), "{error}");
    serde_json::from_slice(&output.stdout).unwrap()
}

/// Runs a command that must be refused, and returns the sentence.
pub(crate) fn refused(desk: &Program, arguments: &[&str]) -> String {
    let output = desk.run(arguments);
    let error = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(1), "{arguments:?}: {error}");
    assert_eq!(error.trim().lines().count(), 1, "{error}");
    error
}
