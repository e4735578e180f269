//! Who sees and does what at a hub, also past the program: the server itself keeps the markings.

use serde_json::json;

use crate::office::{add, admit, count, desk, hub, in_part, refused, tool};
use crate::postgres::Server;
use crate::program::Program;

/// An operation of a device, as raw SQL.
fn forged(device: &str, ceiling: u8) -> String {
    format!(
        "INSERT INTO sitroom_hub.operation VALUES ('all', '{device}', 900{ceiling}, decode('00112233445566778899aabbccddeeff', 'hex'),
         decode('00112233445566778899aabbccddeeff', 'hex'), 'engagement', 1, 0, 'x', '', {ceiling},
         '{{\"fields\":{{}},\"marking\":null,\"life\":true,\"over\":[]}}')"
    )
}

fn number(server: &Server, url: &str, sql: &str) -> u64 {
    server.ask(url, sql)[0].parse().unwrap()
}

#[test]
fn a_device_sees_and_writes_only_up_to_its_marking_whatever_it_says() {
    let server = hub();
    let high = desk(&server, "envoy", "confidential");
    let low_url = admit(&server, "guest", "unclassified");
    let low = Program::new();
    add(&high, "Open talks", "unclassified", "MLI");
    add(&high, "Canary talks", "confidential", "MLI");
    add(&high, "Canary of canaries", "strictly-confidential", "MLI");
    let pushed = high.ask(&["hub", "push"]);
    assert!(pushed["notes"].to_string().contains("1 operations are marked higher than confidential"), "{pushed}");
    low.ask(&["hub", "pull", "--url", &low_url]);
    assert_eq!([count(&low, "Open talks"), count(&low, "Canary")], [1, 0]);

    let all = "SELECT count(*) FROM sitroom_hub.operation";
    let marked = "SELECT count(*) FROM sitroom_hub.operation WHERE ceiling > 0";
    assert_eq!(number(&server, &low_url, marked), 0);
    assert_eq!(number(&server, &server.url(), marked), 1);
    assert!(number(&server, &low_url, all) > 0);
    for view in ["records", "fields", "history"] {
        let sql = format!("SELECT count(*) FROM sitroom.{view} AS row WHERE row::text LIKE '%Canary%'");
        assert_eq!([number(&server, &low_url, &sql), number(&server, &server.url(), &sql)], [0, 1], "{view}");
    }
    assert_eq!(number(&server, &low_url, "SELECT count(*) FROM sitroom_hub.push WHERE ceiling > 0"), 0);

    server.ask(&low_url, &forged("guest", 0));
    for (device, ceiling) in [("guest", 1), ("guest", 2), ("envoy", 0), ("nobody", 0)] {
        let why = server.refuse(&low_url, &forged(device, ceiling));
        assert!(why.contains("row-level security"), "{why}");
    }
    for sql in [
        "UPDATE sitroom_hub.operation SET who = 'x'",
        "DELETE FROM sitroom_hub.operation",
        "TRUNCATE sitroom_hub.operation",
        "DELETE FROM sitroom_hub.event",
        "UPDATE sitroom_hub.push SET last = 0",
        "UPDATE sitroom_hub.hub SET schema = 9",
        "DROP SCHEMA sitroom_hub CASCADE",
        "ALTER TABLE sitroom_hub.operation DISABLE ROW LEVEL SECURITY",
        "SET ROLE envoy",
        "GRANT sitroom_confidential TO guest",
        "CREATE TABLE sitroom_hub.mine (x integer)",
    ] {
        let why = server.refuse(&low_url, sql);
        assert!(
            ["permission denied", "must be owner", "must have admin option"].iter().any(|part| why.contains(part)),
            "{sql}: {why}"
        );
    }
    // What was forged is not what its number says: nobody takes it, and what comes after it is taken all the same.
    let pulled = high.ask(&["hub", "pull"]);
    assert_eq!(pulled["applied"], 0, "{pulled}");
    server.ask(&low_url, "INSERT INTO sitroom_hub.push VALUES ('all', 'guest', 'operation', 0, 0, 9000, 1)");
    let pulled = in_part(&high, &["hub", "pull"]);
    assert!(
        pulled["notes"].to_string().contains("1 operations of device “guest” are not what their numbers say"),
        "{pulled}"
    );
    assert_eq!(high.ask(&["hub", "pull"])["notes"], json!([]));
}

#[test]
fn one_row_that_cannot_be_read_closes_nothing_to_anybody() {
    let server = hub();
    let (high, low_url) = (desk(&server, "envoy", "confidential"), admit(&server, "a-guest", "unclassified"));
    let written = |body: &str, millis: &str| {
        format!(
            "INSERT INTO sitroom_hub.operation VALUES ('all', 'a-guest', 1, decode('00112233445566778899aabbccddeeff', 'hex'),
             decode('00112233445566778899aabbccddeeff', 'hex'), 'engagement', {millis}, 0, 'x', '', 0, '{body}')"
        )
    };
    for body in [
        "{}",
        r#"{"fields":[],"over":[]}"#,
        r#"{"fields":{},"over":{}}"#,
        r#"{"fields":{}}"#,
        "7",
        r#"{"fields":{"name":"\u0000"},"over":[]}"#,
    ] {
        server.refuse(&low_url, &written(body, "1"));
    }
    server.refuse(&low_url, &written(r#"{"fields":{},"over":[]}"#, "9223372036854775807"));
    // What the server takes and no desk can read.
    server.ask(
        &low_url,
        &written(
            r#"{"fields":{"place":{"lon":1e400,"lat":1,"precision":"exact"}},"marking":"x","life":true,"over":[7]}"#,
            "1",
        ),
    );
    server.ask(&low_url, "INSERT INTO sitroom_hub.push VALUES ('all', 'a-guest', 'operation', 0, 0, 1, 1)");
    for view in ["records", "fields", "history", "events"] {
        server.ask(&server.url(), &format!("SELECT row::text FROM sitroom.{view} AS row"));
    }
    let other = desk(&server, "dakar", "confidential");
    add(&other, "Open talks", "unclassified", "MLI");
    other.ask(&["hub", "push"]);
    let pulled = in_part(&high, &["hub", "pull"]);
    assert!(
        pulled["notes"].to_string().contains("“a-guest” pushed something that this program cannot read"),
        "{pulled}"
    );
    assert_eq!(count(&high, "Open talks"), 1);
}

#[test]
fn the_numbers_that_a_device_sees_have_no_gap_and_a_lower_marking_leaves_it_at_work() {
    let server = hub();
    let envoy = desk(&server, "envoy", "confidential");
    for (name, marking) in [("Zabrulon", "unclassified"), ("Yortemal", "confidential"), ("Xandivar", "unclassified")] {
        add(&envoy, name, marking, "MLI");
        envoy.ask(&["hub", "push"]);
    }
    let guest = admit(&server, "guest", "unclassified");
    let gaps =
        "SELECT subregion, device FROM sitroom_hub.operation GROUP BY subregion, device HAVING count(*) <> max(number)";
    assert_eq!(server.ask(&guest, gaps), Vec::<String>::new());

    let lowered = admit(&server, "envoy", "unclassified");
    add(&envoy, "Wulgarem", "unclassified", "MLI");
    assert_eq!(envoy.ask(&["hub", "push", "--url", &lowered])["pushed"], 1);
    let again = envoy.ask(&["hub", "sync"]);
    assert_eq!((&again["pushed"], &again["pulled"], &again["already"]), (&json!(0), &json!(0), &json!(0)), "{again}");
    let other = desk(&server, "dakar", "unclassified");
    other.ask(&["hub", "pull"]);
    assert_eq!(["Zabrulon", "Yortemal", "Xandivar", "Wulgarem"].map(|name| count(&other, name)), [1, 0, 1, 1]);
}

#[test]
fn what_was_raised_before_a_push_does_not_leave() {
    let server = hub();
    let dakar = desk(&server, "dakar", "unclassified");
    let id = add(&dakar, "Canary talks", "unclassified", "MLI");
    add(&dakar, "Open talks", "unclassified", "MLI");
    dakar.ask(&["edit", &id, "--marking", "strictly-confidential"]);
    let pushed = dakar.ask(&["hub", "push"]);
    let told = |name: &str| {
        let sql = format!("SELECT count(*) FROM sitroom_hub.operation WHERE body::text LIKE '%{name}%'");
        number(&server, &server.url(), &sql)
    };
    assert_eq!([told("Canary talks"), told("Open talks")], [0, 1]);
    assert!(pushed["notes"].to_string().contains("are marked higher than unclassified"), "{pushed}");

    // One that is raised later is shown at its marking to whoever sees that; whoever saw it before saw it.
    let envoy = desk(&server, "envoy", "strictly-confidential");
    envoy.ask(&["hub", "pull"]);
    let open =
        envoy.ask(&["list", "engagements", "--text", "Open talks"])["items"][0]["id"].as_str().unwrap().to_owned();
    envoy.ask(&["edit", &open, "--marking", "confidential"]);
    envoy.ask(&["hub", "push"]);
    let marking = "SELECT marking FROM sitroom.records WHERE name = 'Open talks'";
    assert_eq!(server.ask(&server.url(), marking), ["confidential"]);
    assert_eq!(server.ask(&admit(&server, "guest", "unclassified"), marking), ["unclassified"]);
    // Nothing is marked higher than the highest: what it was before it was raised lies on the hub already.
    let other = desk(&server, "envoy-2", "strictly-confidential");
    let synced = other.ask(&["hub", "sync"]);
    assert_eq!((&synced["pushed"], &synced["notes"]), (&json!(0), &json!([])), "{synced}");
}

#[test]
fn a_forged_number_keeps_nothing_away() {
    let server = hub();
    let (envoy, guest) = (desk(&server, "envoy", "unclassified"), admit(&server, "guest", "unclassified"));
    add(&envoy, "Open talks", "unclassified", "MLI");
    envoy.ask(&["hub", "push"]);
    let of_talks = "SELECT encode(id, 'hex') FROM sitroom_hub.operation WHERE body::text LIKE '%Open talks%'";
    let id = server.ask(&server.url(), of_talks).remove(0);
    server.ask(&server.url(), "TRUNCATE sitroom_hub.operation, sitroom_hub.push");
    server.ask(&guest, &forged("guest", 0).replacen("00112233445566778899aabbccddeeff", &id, 1));
    envoy.ask(&["hub", "push"]);
    let other = desk(&server, "dakar", "unclassified");
    other.ask(&["hub", "pull"]);
    assert_eq!(count(&other, "Open talks"), 1);
}

#[test]
fn a_device_that_may_see_more_gets_what_it_could_not_see_before() {
    let server = hub();
    let (high, low) = (desk(&server, "envoy", "strictly-confidential"), desk(&server, "guest", "unclassified"));
    add(&high, "Canary talks", "confidential", "MLI");
    high.ask(&["hub", "push"]);
    add(&low, "Own secret", "confidential", "MLI");
    low.ask(&["hub", "sync"]);
    assert_eq!(count(&low, "Canary talks"), 0);
    let admitted = tool(&["hub", "admit", "guest", "--marking", "confidential", "--url", &server.url()]);
    assert_eq!(admitted["is_new"], false);
    assert!(refused(&low, &["hub", "pull"]).contains("the password is wrong"));
    let synced = low.ask(&["hub", "sync", "--url", admitted["url"].as_str().unwrap()]);
    assert_eq!((count(&low, "Canary talks"), &synced["pushed"]), (1, &json!(1)), "{synced}");
    high.ask(&["hub", "pull"]);
    assert_eq!(count(&high, "Own secret"), 1);
}

#[test]
fn a_reader_only_looks_and_whoever_is_dismissed_is_out() {
    let server = hub();
    let lost = desk(&server, "lost", "unclassified");
    add(&lost, "Open talks", "unclassified", "MLI");
    lost.ask(&["hub", "push"]);
    let reader = tool(&["hub", "admit", "qgis", "--reader", "--url", &server.url()]);
    let url = reader["url"].as_str().unwrap();
    assert_eq!(number(&server, url, "SELECT count(*) FROM sitroom.records WHERE name = 'Open talks'"), 1);
    assert!(server.refuse(url, &forged("qgis", 0)).contains("permission denied"));
    assert!(refused(&Program::new(), &["hub", "push", "--url", url]).contains("only reads"));
    let devices = || tool(&["hub", "devices", "--url", &server.url()])["devices"].clone();
    assert_eq!(
        devices(),
        json!([{"device": "lost", "marking": "unclassified", "is_reader": false}, {"device": "qgis", "marking": "unclassified", "is_reader": true}])
    );
    tool(&["hub", "dismiss", "lost", "--url", &server.url()]);
    assert!(refused(&lost, &["hub", "push"]).contains("does not let “lost” in"));
    assert_eq!(devices().as_array().unwrap().len(), 1);
    let nobody = Program::new();
    assert!(refused(&nobody, &["hub", "dismiss", "lost", "--url", &server.url()]).contains("No device “lost”"));
    assert!(
        refused(&nobody, &["hub", "admit", "postgres", "--url", &server.url()]).contains("that is no device of a hub")
    );
    assert!(refused(&nobody, &["hub", "admit", "Robert; DROP", "--url", &server.url()]).contains("cannot be the name"));
    assert!(refused(&nobody, &["hub", "admit", "other", "--url", url]).contains("may not do this"));
}
