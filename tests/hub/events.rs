//! Events by a hub: versions, what is taken back, what stays in the office, and where each row is from.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use serde_json::{Value, json};

use crate::invented::write_events;
use crate::office::{admit, desk, hub, in_part};
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
fn an_import_that_finds_an_event_as_it_was_says_so_once_more() {
    let (server, folder) = (hub(), tempfile::tempdir().unwrap());
    let [dakar, libreville] = ["dakar", "libreville"].map(|name| desk(&server, name, "unclassified"));
    let old = file(folder.path(), "old.csv", 200);
    let other = folder.path().join("other.csv");
    let text = fs::read_to_string(&old).unwrap();
    fs::write(&other, text.replace(",Mali,432,", ",Chad,483,")).unwrap();
    let countries = |desk: &Program| desk.ask(&["events"])["by_country"].clone();
    dakar.ask(&["import", "ucdp", old.to_str().unwrap()]);
    dakar.ask(&["hub", "push"]);
    import_later(&libreville, &other);
    libreville.ask(&["hub", "push"]);
    let again = import_later(&dakar, &old);
    assert_eq!((&again["unchanged"], &again["revised"]), (&json!(200), &json!(0)));
    let before = countries(&dakar);
    assert!(dakar.ask(&["hub", "push"])["pushed_events"].as_u64().unwrap() > 0, "the later import counts");
    dakar.ask(&["hub", "sync"]);
    libreville.ask(&["hub", "sync"]);
    assert_eq!((countries(&dakar), countries(&libreville)), (before.clone(), before));
    assert_eq!(shown(&server), figures(&dakar));
    assert_eq!(dakar.ask(&["hub", "sync"])["pushed_events"], 0);
}

#[test]
fn runs_of_a_profile_that_was_made_anew_are_not_taken_for_those_of_the_old_one() {
    let (server, folder) = (hub(), tempfile::tempdir().unwrap());
    let url = admit(&server, "dakar", "unclassified");
    let (first, anew) = (Program::new(), Program::new());
    for (desk, name, events) in [(&first, "few.csv", 100), (&anew, "more.csv", 200)] {
        import_later(desk, &file(folder.path(), name, events));
        assert_eq!(desk.ask(&["runs"])["runs"][0]["id"], 1, "both have the same number here");
        // What the device told before is told once more by a later import.
        assert_eq!(desk.ask(&["hub", "push", "--url", &url])["pushed_events"], events);
    }
    let libreville = desk(&server, "libreville", "unclassified");
    assert_eq!(libreville.ask(&["hub", "pull"])["events"], 200);
    let runs = libreville.ask(&["runs"])["runs"].clone();
    let names: Vec<&str> = runs.as_array().unwrap().iter().map(|run| run["file_name"].as_str().unwrap()).collect();
    assert_eq!(names, ["more.csv", "few.csv"]);
}

#[test]
fn many_events_come_in_pieces_that_are_kept_one_by_one() {
    let (server, folder) = (hub(), tempfile::tempdir().unwrap());
    let [dakar, libreville] = ["dakar", "libreville"].map(|name| desk(&server, name, "unclassified"));
    let path = file(folder.path(), "release.csv", 60_000);
    dakar.ask(&["import", "ucdp", path.to_str().unwrap()]);
    dakar.ask(&["hub", "push"]);
    let pulled = libreville.ask(&["hub", "pull"]);
    assert_eq!((&pulled["events"], pulled["runs"].as_array().unwrap().len()), (&json!(60_000), 2), "{pulled}");
    let runs = libreville.ask(&["runs"])["runs"].clone();
    for what in ["file_hash", "imported_at", "licence"] {
        assert_eq!(runs[0][what], runs[1][what], "{what}");
    }
    assert_eq!(figures(&libreville), figures(&dakar));
}

#[test]
fn a_clock_that_is_ahead_wins_nothing() {
    let (server, folder) = (hub(), tempfile::tempdir().unwrap());
    let [dakar, libreville] = ["dakar", "libreville"].map(|name| desk(&server, name, "unclassified"));
    let path = file(folder.path(), "release.csv", 50);
    dakar.ask(&["import", "ucdp", path.to_str().unwrap()]);
    dakar.ask(&["hub", "push"]);
    let url = admit(&server, "guest", "unclassified");
    let run =
        |at: &str| format!("INSERT INTO sitroom_hub.run VALUES ('all', 'guest', 1, 'ucdp', 'f', 'h', 1, 'l', '{at}')");
    for at in ["2099-01-01T00:00:00Z", "next year"] {
        server.refuse(&url, &run(at));
        let event = format!(
            "INSERT INTO sitroom_hub.event SELECT 'all', 'guest', 1, 1, publisher, key, version, 1, '{at}', line, notes, first_day, last_day, kind,
                country, place, side_a, side_b, conflict, best, low, high, civilians, date_precision, location_precision, longitude,
                latitude, point, row FROM sitroom_hub.event LIMIT 1"
        );
        server.refuse(&url, &event);
    }
    // One that stands there all the same, and events of a run that does not, keep nothing away.
    let later = run("2099-01-01T00:00:00Z");
    server.ask(&server.url(), &later);
    server.ask(&server.url(), "INSERT INTO sitroom_hub.push VALUES ('all', 'guest', 'event', 1, 0, 1, 1), ('all', 'guest', 'event', 2, 0, 2, 1)");
    let pulled = in_part(&libreville, &["hub", "pull"]);
    assert_eq!((&pulled["events"], &pulled["refused"]), (&json!(50), &json!(2)));
    let notes = pulled["notes"].to_string();
    assert!(notes.contains("which is yet to come") && notes.contains("a run that is not there"), "{notes}");
}

#[test]
fn what_was_undone_comes_again_by_an_import_that_was_made_since_and_by_nothing_else() {
    let (server, folder) = (hub(), tempfile::tempdir().unwrap());
    let [dakar, libreville, ashgabat] =
        ["dakar", "libreville", "ashgabat"].map(|name| desk(&server, name, "unclassified"));
    let path = file(folder.path(), "release.csv", 50);
    dakar.ask(&["import", "ucdp", path.to_str().unwrap()]);
    dakar.ask(&["hub", "push"]);
    assert_eq!(libreville.ask(&["hub", "pull"])["events"], 50);
    let run = libreville.ask(&["runs"])["runs"][0]["id"].clone();
    libreville.ask(&["undo", &run.to_string()]);
    dakar.ask(&["hub", "sync"]);
    assert_eq!(libreville.ask(&["hub", "sync"])["events"], 0, "an undone run stays undone");
    assert_eq!(import_later(&dakar, &path)["unchanged"], 50);
    assert_eq!(dakar.ask(&["hub", "sync"])["pushed_events"], 50);
    assert_eq!(libreville.ask(&["hub", "status"])["is_behind"], true);
    assert_eq!(libreville.ask(&["hub", "sync"])["events"], 50);
    assert_eq!((figures(&libreville), shown(&server)), (figures(&dakar), figures(&dakar)));
    import_later(&ashgabat, &path);
    for desk in [&dakar, &libreville, &ashgabat] {
        assert_eq!(desk.ask(&["hub", "push"])["pushed_events"], 0, "what another one told just so is not pushed");
    }
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
    // Under another name it knows of nothing that it took; what it undid stays undone, and that is said.
    libreville.ask(&["hub", "set", "--url", &admit(&server, "libreville-2", "unclassified")]);
    let pulled = libreville.ask(&["hub", "pull"]);
    assert_eq!(pulled["events"], 0);
    assert!(pulled["notes"].to_string().contains("stay undone"), "{pulled}");
}
