//! Times desks at one hub: so many processes with the same events and records between them, pushed and pulled until all have all.
//!
//! usage: hub PROGRAM FOLDER [EVENTS] [RECORDS] [DESKS …]. Starts a PostgreSQL of its own for each number of desks and writes `hub.json` into
//! the folder.
#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a bench stops at the first surprise")]
#![expect(clippy::print_stdout, reason = "a bench says what it measured")]

#[allow(dead_code, reason = "other tests use the rest of it")]
#[path = "../support/invented.rs"]
mod invented;
#[allow(dead_code, reason = "the tests of hubs use the rest of it")]
#[path = "../support/postgres.rs"]
mod postgres;

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

use postgres::Server;
use serde_json::{Value, json};

const DESKS: [usize; 4] = [1, 2, 5, 10];
const EVENTS: usize = 1_000_000;
const RECORDS: usize = 10_000;
const COUNTRIES: [&str; 6] = ["MLI", "NER", "BFA", "KGZ", "TCD", "GIN"];
const SEED: u64 = 7;

/// A desk: a profile of its own.
struct Desk<'p> {
    program: &'p str,
    profile: tempfile::TempDir,
}

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [program, folder, rest @ ..] = arguments.as_slice() else {
        panic!("usage: hub PROGRAM FOLDER [EVENTS] [RECORDS] [DESKS …]")
    };
    let number = |at: usize, usual: usize| rest.get(at).map_or(usual, |text| text.parse().unwrap());
    let (events, records) = (number(0, EVENTS), number(1, RECORDS));
    let asked: Vec<usize> = rest.iter().skip(2).map(|text| text.parse().unwrap()).collect();
    let counts = if asked.is_empty() { DESKS.to_vec() } else { asked };
    let measured: Vec<Value> = counts.iter().map(|desks| measure(program, *desks, events, records)).collect();
    let [first, last] = [&measured[0], &measured[measured.len() - 1]];
    let grown = |what: &str| last[what].as_f64().unwrap() / first[what].as_f64().unwrap();
    // One desk has nobody to pull from, and ten pull nine times as much as all of them pushed: what compares is the time of a row.
    println!(
        "from {} to {} desks: a pushed row takes {:.2} times as long",
        first["desks"],
        last["desks"],
        grown("push_us_per_row")
    );
    fs::create_dir_all(folder).unwrap();
    let text = serde_json::to_string_pretty(&measured).unwrap();
    fs::write(Path::new(folder).join("hub.json"), text + "\n").unwrap();
}

/// Fills desks with an equal part each, lets all push at once and all pull at once, and looks whether all have all.
fn measure(program: &str, count: usize, events: usize, records: usize) -> Value {
    let server = Server::start(&["shared_buffers=512MB", "max_wal_size=4GB"]);
    let desks: Vec<Desk<'_>> = (0..count).map(|_| Desk { program, profile: tempfile::tempdir().unwrap() }).collect();
    desks[0].ask(&["hub", "init", "--url", &server.url()]);
    let start = Instant::now();
    fill(&desks, events, records);
    let filled = start.elapsed().as_secs_f64();
    for (number, desk) in desks.iter().enumerate() {
        let admitted = desk.ask(&["hub", "admit", &format!("desk-{number}"), "--url", &server.url()]);
        desk.ask(&["hub", "set", "--url", admitted["url"].as_str().unwrap()]);
    }
    let start = Instant::now();
    let pushed = at_once(&desks, &["hub", "push"]);
    let push = start.elapsed().as_secs_f64();
    let pulled = at_once(&desks, &["hub", "pull"]);
    let converge = start.elapsed().as_secs_f64();
    let sum = |reports: &[Value], what: &str| reports.iter().map(|report| report[what].as_u64().unwrap()).sum::<u64>();
    let digest = desks[0].digest();
    for desk in &desks {
        let told = desk.ask(&["events"]);
        let listed = desk.ask(&["list", "engagements", "--text", "Invented good offices"]);
        assert_eq!((told["events"].as_u64(), listed["count"].as_u64()), (Some(events as u64), Some(records as u64)));
        assert_eq!(desk.digest(), digest, "all desks say the same of all events and records");
        assert_eq!(desk.ask(&["hub", "status"])["is_behind"], false);
    }
    let start = Instant::now();
    write(&desks[0], "one more", 0..1);
    assert_eq!(desks[0].ask(&["hub", "push"])["pushed"], 1);
    for (number, report) in at_once(&desks, &["hub", "pull"]).iter().enumerate() {
        assert_eq!(report["applied"], u64::from(number > 0), "desk {number}: {report}");
    }
    let one_more = start.elapsed().as_secs_f64();
    let rows = sum(&pushed, "pushed") + sum(&pushed, "pushed_events");
    let taken = sum(&pulled, "pulled") + sum(&pulled, "events");
    let per_row = |seconds: f64, rows: u64| if rows == 0 { 0.0 } else { seconds * 1e6 / rows as f64 };
    let (push_row, pull_row) = (per_row(push, rows), per_row(converge - push, taken));
    let report = json!({
        "desks": count, "events": events, "records": records, "fill_s": filled,
        "pushed_operations": sum(&pushed, "pushed"), "pushed_events": sum(&pushed, "pushed_events"), "push_s": push,
        "push_us_per_row": push_row,
        "pulled_operations": sum(&pulled, "pulled"), "pulled_events": sum(&pulled, "events"), "pull_s": converge - push,
        "pull_us_per_row": pull_row,
        "converge_s": converge, "one_more_change_s": one_more,
    });
    println!(
        "{count:>2} desks: pushed {rows} rows in {push:.1} s ({push_row:.1} µs a row), pulled {taken} rows in {:.1} s ({pull_row:.1} µs a row); all have all after {converge:.1} s; one more change reaches all in {one_more:.2} s",
        converge - push,
    );
    report
}

fn fill(desks: &[Desk<'_>], events: usize, records: usize) {
    let mut all = Vec::new();
    invented::write_events(&mut all, events as u64, SEED).unwrap();
    let text = String::from_utf8(all).unwrap();
    let (head, rows) = text.split_once('\n').unwrap();
    let rows: Vec<&str> = rows.lines().collect();
    let (part, step) = (events.div_ceil(desks.len()), records.div_ceil(desks.len()));
    std::thread::scope(|scope| {
        for (number, desk) in desks.iter().enumerate() {
            let rows = &rows[(number * part).min(rows.len())..((number + 1) * part).min(rows.len())];
            scope.spawn(move || {
                let path = desk.profile.path().join("events.csv");
                fs::write(&path, format!("{head}\n{}\n", rows.join("\n"))).unwrap();
                desk.ask(&["import", "ucdp", path.to_str().unwrap()]);
                fs::remove_file(path).unwrap();
                write(desk, "", (number * step).min(records)..((number + 1) * step).min(records));
            });
        }
    });
}

/// Adds engagements to a desk.
fn write(desk: &Desk<'_>, more: &str, numbers: std::ops::Range<usize>) {
    let record = |number: usize| {
        let country = COUNTRIES[number % COUNTRIES.len()];
        json!({"name": format!("Invented good {more}offices {number}"), "kind": "good_offices", "since": "2026-03", "countries": [country],
            "lead": "SRSG", "marking": "unclassified"})
    };
    let path = desk.profile.path().join("records.json");
    fs::write(&path, Value::Array(numbers.map(record).collect()).to_string()).unwrap();
    desk.ask(&["add", "engagements", "--from", path.to_str().unwrap()]);
}

/// Runs a command at all desks at the same time.
fn at_once(desks: &[Desk<'_>], arguments: &[&str]) -> Vec<Value> {
    std::thread::scope(|scope| {
        let calls: Vec<_> = desks.iter().map(|desk| scope.spawn(|| desk.ask(arguments))).collect();
        calls.into_iter().map(|call| call.join().unwrap()).collect()
    })
}

impl Desk<'_> {
    /// Returns a hash of what the desk says of every event and of every record, whatever the order in which it came to know of them.
    fn digest(&self) -> String {
        let mut said = Vec::new();
        // Of a record, its version here and who changed it when stand last: those of the casebook are as old as the profile.
        for (noun, cells_left_out) in [("events", 0), ("engagements", 3)] {
            let path = self.profile.path().join("said.csv");
            self.ask(&["export", noun, "--out", path.to_str().unwrap()]);
            let text = fs::read_to_string(&path).unwrap();
            said.extend(
                text.lines().filter_map(|line| line.rsplitn(cells_left_out + 1, ',').last().map(str::to_owned)),
            );
            fs::remove_file(path).unwrap();
        }
        said.sort_unstable();
        blake3::hash(said.join("\n").as_bytes()).to_hex().to_string()
    }

    fn ask(&self, arguments: &[&str]) -> Value {
        let mut call = Command::new(self.program);
        call.arg("--profile").arg(self.profile.path()).args(arguments).arg("--json").env("SITROOM_LANGUAGE", "en");
        let output = call.output().unwrap();
        assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
        serde_json::from_slice(&output.stdout).unwrap()
    }
}
