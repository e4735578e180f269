//! Desks that work apart and exchange their records by a hub.

use serde_json::{Value, json};

use crate::office::{add, admit, count, desk, hub, refused, tool};
use crate::program::Program;

#[test]
fn what_one_desk_pushes_the_others_pull_and_conflicts_lie_side_by_side() {
    let server = hub();
    let (dakar, bamako) = (desk(&server, "dakar", "unclassified"), desk(&server, "bamako", "unclassified"));
    let id = add(&dakar, "Talks in Bamako", "unclassified", "MLI");
    assert_eq!(dakar.ask(&["hub", "status"])["is_behind"], false);
    let pushed = dakar.ask(&["hub", "push"]);
    assert!(pushed["pushed"].as_u64().unwrap() > 1, "the casebook goes along: {pushed}");
    assert_eq!(dakar.ask(&["hub", "push"])["pushed"], 0);
    assert_eq!(bamako.ask(&["hub", "status"])["is_behind"], true);
    let pulled = bamako.ask(&["hub", "pull"]);
    assert_eq!((&pulled["pulled"], &pulled["conflicts"]), (&pushed["pushed"], &json!(0)), "{pulled}");
    assert_eq!(count(&bamako, "Talks in Bamako"), 1);
    let same = bamako.ask(&["hub", "push"]);
    assert_eq!(same["pushed"], 0, "what came by a pull is not pushed back: {same}");

    // Both work on without a hub.
    dakar.ask(&["edit", &id, "--set", "outcome=Broken off"]);
    bamako.ask(&["edit", &id, "--set", "outcome=Agreed to meet again", "--set", "lead=The envoy"]);
    add(&bamako, "Visit to Mopti", "unclassified", "MLI");
    bamako.ask(&["hub", "sync"]);
    let caught_up = dakar.ask(&["hub", "sync"]);
    assert_eq!((&caught_up["applied"], &caught_up["conflicts"]), (&json!(2), &json!(1)), "{caught_up}");
    assert_eq!(bamako.ask(&["hub", "pull"])["conflicts"], 1);
    for desk in [&dakar, &bamako] {
        assert_eq!(count(desk, "Visit to Mopti"), 1);
        let open = desk.ask(&["pack", "conflicts"])["conflicts"].clone();
        let sides: Vec<&str> =
            open[0]["sides"].as_array().unwrap().iter().map(|side| side["value"].as_str().unwrap()).collect();
        assert_eq!(sides, ["Agreed to meet again", "Broken off"]);
    }
    settle(&dakar, &id, "Broken off");
    dakar.ask(&["hub", "push"]);
    assert_eq!(bamako.ask(&["hub", "pull"])["applied"], 1);
    assert_eq!(bamako.ask(&["pack", "conflicts"])["conflicts"], json!([]));
    assert_eq!(stored(&bamako, "Talks in Bamako")["outcome"], "Broken off");
    for desk in [&dakar, &bamako] {
        assert_eq!(desk.ask(&["verify"])["ok"], true);
        let again = desk.ask(&["hub", "sync"]);
        assert_eq!(
            (&again["pushed"], &again["pulled"], &again["applied"]),
            (&json!(0), &json!(0), &json!(0)),
            "{again}"
        );
    }

    // What QGIS and Power BI read is what the desks show.
    let rows = server.ask(&server.url(), "SELECT name, marking, deleted, countries, fields ->> 'outcome', ST_AsText(point, 5) FROM sitroom.records WHERE noun = 'engagement' AND name IN ('Talks in Bamako', 'Visit to Mopti') ORDER BY name");
    assert_eq!(
        rows,
        [
            "Talks in Bamako|unclassified|f|MLI|Broken off|POINT(-4.19668 14.4843)",
            "Visit to Mopti|unclassified|f|MLI||POINT(-4.19668 14.4843)"
        ]
    );
    bamako.ask(&["edit", &id, "--delete", "--reason", "Entered twice"]);
    bamako.ask(&["hub", "push"]);
    assert_eq!(
        server.ask(&server.url(), "SELECT name FROM sitroom.records WHERE noun = 'engagement' AND deleted"),
        ["Talks in Bamako"]
    );
    assert_eq!(
        server
            .ask(&server.url(), &format!("SELECT value FROM sitroom.fields WHERE record = '{id}' AND field = 'lead'")),
        ["The envoy"]
    );
}

#[test]
fn a_profile_that_was_lost_comes_back_from_the_hub_and_one_hub_is_not_taken_for_another() {
    let server = hub();
    let url = admit(&server, "dakar", "unclassified");
    let dakar = Program::new();
    add(&dakar, "Talks in Bamako", "unclassified", "MLI");
    dakar.ask(&["hub", "push", "--url", &url]);
    let again = Program::new();
    again.ask(&["hub", "sync", "--url", &url]);
    assert_eq!(count(&again, "Talks in Bamako"), 1);
    add(&again, "Of the new machine", "unclassified", "MLI");
    assert_eq!(again.ask(&["hub", "push"])["pushed"], 1);
    // The other machine has the same name, and misses nothing for that.
    assert_eq!(dakar.ask(&["hub", "pull"])["applied"], 1);

    server.ask(&server.url(), "CREATE DATABASE second");
    let second = server.url_of("second");
    tool(&["hub", "init", "--url", &second]);
    assert!(
        refused(&dakar, &["hub", "push", "--url", &url.replace("/sitroom", "/second")]).contains("may not do this")
    );
    // Names belong to the server: what is given at one hub would hold at the other.
    let taken = refused(&dakar, &["hub", "admit", "dakar", "--marking", "confidential", "--url", &second]);
    assert!(taken.contains("is let into the database sitroom of this server too"), "{taken}");
    let admitted = tool(&["hub", "admit", "dakar-2", "--url", &second]);
    let pushed = dakar.ask(&["hub", "push", "--url", admitted["url"].as_str().unwrap()]);
    assert!(pushed["pushed"].as_u64().unwrap() > 1, "{pushed}");
    dakar.ask(&["hub", "forget"]);
    assert!(refused(&dakar, &["hub", "pull"]).contains("knows no hub"));
}

fn settle(desk: &Program, id: &str, value: &str) {
    let open = desk.ask(&["pack", "conflicts"])["conflicts"].clone();
    let side = open[0]["sides"].as_array().unwrap().iter().find(|side| side["value"] == value).unwrap();
    desk.ask(&["pack", "settle", id, side["operation"].as_str().unwrap(), "--field", "outcome"]);
}

fn stored(desk: &Program, text: &str) -> Value {
    desk.ask(&["list", "engagements", "--text", text])["items"][0].clone()
}
