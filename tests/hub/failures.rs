//! What goes wrong with a hub: each has its sentence, and none leaves anything half-done.

use std::fs;
use std::process::Stdio;
use std::thread;
use std::time::{Duration, Instant};

use serde_json::json;

use crate::invented::{Chance, write_events};
use crate::office::{add, admit, count, desk, hub, refused};
use crate::program::{Program, call_on, object};

const MOMENTS: u32 = 10;
const EVENTS: u64 = 20_000;

#[test]
fn every_failure_says_what_to_do_and_shows_no_password() {
    let mut server = hub();
    let url = admit(&server, "dakar", "unclassified");
    let password = url.split([':', '@']).nth(2).unwrap().to_owned();
    let desk = Program::new();
    let told = |url: &str, part: &str| {
        let sentence = refused(&desk, &["hub", "push", "--url", url]);
        assert!(sentence.contains(part), "{url}: {sentence}");
        assert!(!sentence.contains(&password), "{sentence}");
    };
    told(&url.replace(&password, "wrong"), "the password is wrong");
    told(&url.replace(&format!(":{password}"), ""), "the password is wrong");
    told(&url.replace("dakar:", "nobody:"), "does not let “nobody” in");
    told(&url.replace("/sitroom", "/elsewhere"), "There is no such database");
    told(&server.url_of("postgres"), "is no hub of Sitroom");
    told(&url.replace(&server.port().to_string(), "1"), "cannot be reached");
    told(&format!("{url}?sslmode=verify-full"), "did not prove who it is");
    told(&url.replace("127.0.0.1", "192.0.2.1").replace("/sitroom", "/sitroom?sslmode=disable"), "in the clear");
    told("https://example.org", "does not begin with postgresql://");
    assert!(refused(&desk, &["hub", "push"]).contains("knows no hub"), "no address is kept that did not lead to a hub");
    assert!(refused(&desk, &["hub", "status", "--url", &url, "--ca", "/nowhere.pem"]).contains("/nowhere.pem"));

    server.ask(&server.url(), "UPDATE sitroom_hub.hub SET schema = 99");
    told(&url, "is of schema 99, and this program knows 1");
    server.ask(&server.url(), "UPDATE sitroom_hub.hub SET schema = 1");
    let exercise = Program::new();
    exercise.ask(&["exercise", "--events", "20", "--seed", "1"]);
    assert!(refused(&exercise, &["hub", "push", "--url", &url]).contains("This is an exercise"));

    add(&desk, "Talks in Bamako", "unclassified", "MLI");
    desk.ask(&["hub", "push", "--url", &url]);
    server.stop();
    let sentence = refused(&desk, &["hub", "sync"]);
    assert!(sentence.contains("cannot be reached") && sentence.contains("Nothing was lost"), "{sentence}");
    add(&desk, "Written offline", "unclassified", "MLI");
    server.restart(&[]);
    assert_eq!(desk.ask(&["hub", "sync"])["pushed"], 1);
    // Neither the store nor what is beside it shows the password.
    for entry in fs::read_dir(desk.profile()).unwrap().flatten().filter(|entry| entry.path().is_file()) {
        let bytes = fs::read(entry.path()).unwrap();
        assert!(!bytes.windows(password.len()).any(|window| window == password.as_bytes()), "{:?}", entry.path());
    }
}

#[test]
fn a_push_that_is_killed_at_any_moment_leaves_nothing_half_done_and_the_next_goes_on() {
    let (server, folder) = (hub(), tempfile::tempdir().unwrap());
    let path = folder.path().join("events.csv");
    write_events(&mut fs::File::create(&path).unwrap(), EVENTS, 5).unwrap();
    let measure = desk(&server, "measure", "unclassified");
    measure.ask(&["import", "ucdp", path.to_str().unwrap()]);
    add(&measure, "Talks in Bamako", "unclassified", "MLI");
    let start = Instant::now();
    assert_eq!(measure.ask(&["hub", "push"])["pushed_events"], EVENTS);
    let unkilled = start.elapsed();
    server.ask(&server.url(), "TRUNCATE sitroom_hub.operation, sitroom_hub.event, sitroom_hub.run, sitroom_hub.push");

    let (mut chance, mut killed, mut parts) = (Chance(3), 0, 0);
    for moment in 0..MOMENTS {
        let share = (f64::from(moment) + chance.share()) / f64::from(MOMENTS);
        let mut push = call_on(measure.profile(), &["hub", "push"])
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        thread::sleep(unkilled.mul_f64(share));
        push.kill().unwrap();
        killed += u32::from(push.wait().unwrap().code().is_none());
        thread::sleep(Duration::from_millis(200));
        let torn = server.ask(
            &server.url(),
            "SELECT (SELECT count(*) FROM sitroom_hub.event) - (SELECT coalesce(sum(rows), 0) FROM sitroom_hub.push WHERE what = 'event'),
                (SELECT count(*) FROM sitroom_hub.operation) - (SELECT coalesce(sum(rows), 0) FROM sitroom_hub.push WHERE what = 'operation'),
                (SELECT count(*) FROM sitroom_hub.event) BETWEEN 1 AND 19999",
        );
        assert!(torn[0].starts_with("0|0|"), "moment {moment}: {torn:?}");
        parts += u32::from(torn[0].ends_with("|t"));
        if moment % 4 == 3 {
            server.ask(
                &server.url(),
                "TRUNCATE sitroom_hub.operation, sitroom_hub.event, sitroom_hub.run, sitroom_hub.push",
            );
        }
    }
    eprintln!("{MOMENTS} moments of {unkilled:?}: {killed} killed, {parts} with a part of the events on the hub");
    measure.ask(&["hub", "push"]);
    let doubled = server.ask(&server.url(), "SELECT count(*), count(DISTINCT (publisher, key)), (SELECT count(*) - count(DISTINCT id) FROM sitroom_hub.operation) FROM sitroom_hub.event");
    assert_eq!(doubled, [format!("{EVENTS}|{EVENTS}|0")]);
    let other = desk(&server, "other", "unclassified");
    let pulled = other.ask(&["hub", "pull"]);
    assert_eq!((&pulled["events"], count(&other, "Talks in Bamako")), (&json!(EVENTS), 1), "{pulled}");

    // A pull that is killed is whole or not at all too, and doing it twice changes nothing.
    let copy = Program::new();
    let set = admit(&server, "copy", "unclassified");
    for share in [0.3, 0.6, 0.9] {
        let mut pull = call_on(copy.profile(), &["hub", "pull", "--url", &set])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        thread::sleep(unkilled.mul_f64(share));
        pull.kill().unwrap();
        pull.wait().unwrap();
        assert_eq!(object(&call_on(copy.profile(), &["verify", "--json"]).output().unwrap())["ok"], true);
    }
    copy.ask(&["hub", "pull", "--url", &set]);
    let [of_copy, of_other] = [&copy, &other].map(|desk| desk.ask(&["events"]));
    assert_eq!((&of_copy["events"], &of_copy["best"]), (&of_other["events"], &of_other["best"]));
    assert_eq!(count(&copy, "Talks in Bamako"), 1);
}
