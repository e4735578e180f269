//! Events by a hub: versions, what is taken back, what stays in the office, and where each row is from.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use serde_json::{Value, json};

use crate::invented::write_events;
use crate::office::{desk, hub};
use crate::postgres::Server;
use crate::program::Program;

/// Writes a file of invented events.
fn file(folder: &Path, name: &str, events: u64) -> PathBuf {
    let path = folder.join(name);
    write_events(&mut fs::File::create(&path).unwrap(), events, 11).unwrap();
    path
}

fn figures(desk: &Program) -> [Value; 2] {
    let told = desk.ask(&["events"]);
    [told["events"].clone(), told["best"].clone()]
}

fn shown(server: &Server) -> [Value; 2] {
    let row = server.ask(&server.url(), "SELECT count(*), sum(best) FROM sitroom.events").remove(0);
    let (events, best) = row.split_once('|').unwrap();
    [json!(events.parse::<u64>().unwrap()), json!(best.parse::<u64>().unwrap())]
}

/// Imports in another second than whatever was imported before: moments of imports have no smaller parts.
fn import_later(desk: &Program, path: &Path) -> Value {
    std::thread::sleep(Duration::from_millis(1100));
    desk.ask(&["import", "ucdp", path.to_str().unwrap()])
}

#[test]
fn events_reach_every_desk_with_their_files_and_the_newest_version_of_each_counts() {
    let (server, folder) = (hub(), tempfile::tempdir().unwrap());
    let [dakar, libreville, ashgabat] =
        ["dakar", "libreville", "ashgabat"].map(|name| desk(&server, name, "unclassified"));
    let path = file(folder.path(), "release.csv", 3_000);
    dakar.ask(&["import", "ucdp", path.to_str().unwrap()]);
    let pushed = dakar.ask(&["hub", "push"]);
    assert_eq!(pushed["pushed_events"], 3_000, "{pushed}");
    let pulled = libreville.ask(&["hub", "pull"]);
    assert_eq!((&pulled["events"], pulled["runs"].as_array().unwrap().len()), (&json!(3_000), 1), "{pulled}");
    assert_eq!(figures(&libreville), figures(&dakar));
    let [of_dakar, of_libreville] = [&dakar, &libreville].map(|desk| desk.ask(&["runs"])["runs"][0].clone());
    for what in ["file_name", "file_hash", "licence", "imported_at", "publisher"] {
        assert_eq!(of_dakar[what], of_libreville[what], "{what}");
    }
    assert_eq!(libreville.ask(&["hub", "sync"])["pushed_events"], 0, "nothing is pushed back");

    // The same file at another desk adds nothing to the hub; a later one with other figures revises everywhere.
    ashgabat.ask(&["import", "ucdp", path.to_str().unwrap()]);
    assert_eq!(ashgabat.ask(&["hub", "sync"])["pushed_events"], 0);
    let revised = folder.path().join("revised.csv");
    let text = fs::read_to_string(&path)
        .unwrap()
        .replace("Invented side A1,", "Somebody else,")
        .replace(",Mali,432,", ",Chad,483,");
    fs::write(&revised, text).unwrap();
    import_later(&ashgabat, &revised);
    let pushed = ashgabat.ask(&["hub", "push"]);
    assert!(pushed["pushed_events"].as_u64().unwrap() > 10, "{pushed}");
    for desk in [&dakar, &libreville] {
        let pulled = desk.ask(&["hub", "sync"]);
        assert_eq!((&pulled["revised"], &pulled["events"]), (&pushed["pushed_events"], &json!(0)), "{pulled}");
        assert_eq!(figures(desk), figures(&ashgabat));
    }
    assert_eq!(shown(&server), figures(&dakar));
    let places = server.ask(&server.url(), "SELECT count(*) FROM sitroom.events WHERE point IS NOT NULL AND ST_Within(point, ST_MakeEnvelope(-180, -90, 180, 90, 4326))");
    assert_ne!(places, ["0"]);
}

#[test]
fn a_desk_whose_import_is_the_newer_one_keeps_it_and_tells_the_others() {
    let (server, folder) = (hub(), tempfile::tempdir().unwrap());
    let [dakar, libreville] = ["dakar", "libreville"].map(|name| desk(&server, name, "unclassified"));
    let old = file(folder.path(), "old.csv", 200);
    let new = folder.path().join("new.csv");
    let text = fs::read_to_string(&old).unwrap();
    fs::write(&new, text.replace(",Mali,432,", ",Chad,483,")).unwrap();
    libreville.ask(&["import", "ucdp", old.to_str().unwrap()]);
    import_later(&dakar, &new);
    let before = figures(&dakar);
    // The older one is pushed last.
    dakar.ask(&["hub", "push"]);
    assert_eq!(libreville.ask(&["hub", "push"])["pushed_events"], 0, "what is outdated is not pushed");
    dakar.ask(&["hub", "sync"]);
    libreville.ask(&["hub", "sync"]);
    assert_eq!((figures(&dakar), figures(&libreville)), (before.clone(), before));
    let countries = |desk: &Program| desk.ask(&["events"])["by_country"].clone();
    assert_eq!(countries(&dakar), countries(&libreville));
}

#[test]
fn an_undone_run_that_was_not_pushed_yet_leaves_nothing_on_the_hub() {
    let (server, folder) = (hub(), tempfile::tempdir().unwrap());
    let [dakar, libreville] = ["dakar", "libreville"].map(|name| desk(&server, name, "unclassified"));
    let path = file(folder.path(), "release.csv", 50);
    dakar.ask(&["import", "ucdp", path.to_str().unwrap()]);
    let run = dakar.ask(&["runs"])["runs"][0]["id"].clone();
    dakar.ask(&["undo", &run.to_string()]);
    assert_eq!(dakar.ask(&["hub", "push"])["pushed_events"], 0);
    dakar.ask(&["import", "ucdp", path.to_str().unwrap()]);
    dakar.ask(&["hub", "push"]);
    assert_eq!(libreville.ask(&["hub", "pull"])["events"], 50);
    // What came by a pull is a run like another: it can be undone, here alone, and is not pushed or pulled again.
    let run = libreville.ask(&["runs"])["runs"][0]["id"].clone();
    libreville.ask(&["undo", &run.to_string()]);
    assert_eq!(libreville.ask(&["hub", "sync"])["events"], 0);
    assert_eq!([figures(&libreville)[0].clone(), figures(&dakar)[0].clone()], [json!(0), json!(50)]);
}
