//! What goes wrong with a hub: each has its sentence, and none leaves anything half-done.

use std::fs;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
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
    told(&format!("{url}?sslmode=verify-full"), "offers no TLS");
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
    let files = files_in(desk.profile());
    assert!(files.len() > 1, "{files:?}");
    for path in files {
        let bytes = fs::read(&path).unwrap();
        assert!(!bytes.windows(password.len()).any(|window| window == password.as_bytes()), "{path:?}");
    }
}

/// Returns all files in a folder and the folders in it.
fn files_in(folder: &Path) -> Vec<PathBuf> {
    let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    paths
        .flat_map(|path| if path.is_dir() { files_in(&path) } else { vec![path] })
        .filter(|path| path.is_file())
        .collect()
}

#[test]
fn whoever_waits_for_a_server_that_says_nothing_can_stop_it() {
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("postgresql://dakar:x@{}/sitroom", silent.local_addr().unwrap());
    let desk = Program::new();
    let push = desk.call(&["hub", "push", "--url", &url]).stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
    let connection = silent.accept().unwrap();
    thread::sleep(Duration::from_millis(300));
    let asked = Instant::now();
    assert!(Command::new("kill").args(["-INT", &push.id().to_string()]).status().unwrap().success());
    let output = push.wait_with_output().unwrap();
    assert!(asked.elapsed() < Duration::from_secs(10), "{:?}", asked.elapsed());
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.code() == Some(1) && told.contains("You stopped it"), "{:?}: {told}", output.status);
    drop(connection);
}

#[test]
fn what_another_connection_holds_is_not_waited_for_for_hours() {
    let server = hub();
    let desk = desk(&server, "dakar", "unclassified");
    add(&desk, "Talks in Bamako", "unclassified", "MLI");
    thread::scope(|scope| {
        let holds = "BEGIN; LOCK TABLE sitroom_hub.operation IN ACCESS EXCLUSIVE MODE; SELECT pg_sleep(90)";
        scope.spawn(|| server.look(&server.url(), holds));
        let is_held = "SELECT 1 FROM pg_locks WHERE mode = 'AccessExclusiveLock' AND granted AND relation = 'sitroom_hub.operation'::regclass";
        while server.ask(&server.url(), is_held).is_empty() {
            thread::sleep(Duration::from_millis(50));
        }
        let sentence = refused(&desk, &["hub", "push"]);
        assert!(
            sentence.contains("has waited half a minute") && sentence.contains("Nothing is half-done"),
            "{sentence}"
        );
        server.ask(&server.url(), "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE '%pg_sleep(90)' AND pid <> pg_backend_pid()");
    });
    assert!(desk.ask(&["hub", "push"])["pushed"].as_u64().unwrap() > 0);
}

#[test]
fn an_address_need_not_stand_on_the_command_line() {
    let server = hub();
    let (desk, kept) = (Program::new(), server.write("address", &format!("{}\n", server.url())));
    let from_file = |arguments: &[&str]| {
        let mut call = desk.call(&[arguments, &["--url", "-", "--json"]].concat());
        object(&call.stdin(fs::File::open(&kept).unwrap()).output().unwrap())
    };
    let admitted = from_file(&["hub", "admit", "dakar"]);
    let listed =
        object(&desk.call(&["hub", "devices", "--json"]).env("SITROOM_HUB_URL", server.url()).output().unwrap());
    assert_eq!(listed["devices"][0]["device"], "dakar");
    let missing = desk.call(&["hub", "devices"]).env_remove("SITROOM_HUB_URL").output().unwrap();
    assert!(String::from_utf8_lossy(&missing.stderr).contains("SITROOM_HUB_URL"));
    // The server is reached by the loopback here, which at another machine is that one itself.
    assert!(admitted["notes"].to_string().contains("leads to this machine alone"), "{admitted}");
    fs::write(&kept, admitted["url"].as_str().unwrap()).unwrap();
    assert_eq!(from_file(&["hub", "push"])["device"], "dakar");
    assert_eq!(desk.ask(&["hub", "status"])["device"], "dakar", "it is kept as if it had been written out");
    // What was printed for a person is given as it is: a sentence stands before the address.
    let printed = desk.call(&["hub", "admit", "bamako"]).env("SITROOM_HUB_URL", server.url()).output().unwrap();
    assert!(!printed.stdout.starts_with(b"postgresql://"));
    fs::write(&kept, printed.stdout).unwrap();
    let set = Program::new().call(&["hub", "set", "--json"]).stdin(fs::File::open(&kept).unwrap()).output().unwrap();
    assert_eq!(object(&set)["device"], "bamako");
    let wrong = server.url().replace("of-the-administrator", "wrong");
    assert_ne!(wrong, server.url());
    for deed in [&["hub", "devices"][..], &["hub", "init"]] {
        let sentence = refused(&desk, &[deed, &["--url", wrong.as_str()]].concat());
        assert!(sentence.contains("address of the administrator") && !sentence.contains("hub admit"), "{sentence}");
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
    assert!(killed > 0 && parts > 0, "{killed} killed, {parts} in part: no moment lay within the push");
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
