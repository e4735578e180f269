//! Times the program from 10⁴ to 10⁷ invented events and draws how the cost grows.
//!
//! usage: growth PROGRAM FOLDER [LARGEST]. Writes `growth.json` and `growth.svg` into the folder.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a bench stops at the first surprise")]
#![expect(clippy::print_stdout, reason = "a bench says how far it is")]

#[allow(dead_code, reason = "other tests use the rest of it")]
#[path = "../support/invented.rs"]
mod invented;
#[path = "plot.rs"]
mod plot;

use std::fs;
use std::io::BufWriter;
use std::path::Path;
use std::process::Command;

use plot::{Series, plot};
use serde_json::{Value, json};

const SIZES: [u64; 4] = [10_000, 100_000, 1_000_000, 10_000_000];
const SEED: u64 = 7;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [program, folder, rest @ ..] = arguments.as_slice() else { panic!("usage: growth PROGRAM FOLDER [LARGEST]") };
    let largest = rest.first().map_or(u64::MAX, |text| text.parse().unwrap());
    let measured: Vec<Value> =
        SIZES.into_iter().filter(|events| *events <= largest).map(|events| measure(program, events)).collect();
    fs::create_dir_all(folder).unwrap();
    let text = serde_json::to_string_pretty(&measured).unwrap();
    fs::write(Path::new(folder).join("growth.json"), text + "\n").unwrap();
    fs::write(Path::new(folder).join("growth.svg"), plot(&series(&measured))).unwrap();
    println!("{folder}/growth.json and {folder}/growth.svg are written");
}

/// Makes a file of events, runs the bench on it, and returns its object with the number of events.
fn measure(program: &str, events: u64) -> Value {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("events.csv");
    invented::write_events(&mut BufWriter::new(fs::File::create(&file).unwrap()), events, SEED).unwrap();
    let repeat = if events > 1_000_000 { "1" } else { "5" };
    let output = Command::new(program)
        .args(["bench", "--repeat", repeat, "--json", "--events"])
        .arg(&file)
        .env("TMPDIR", folder.path())
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let report: Value = serde_json::from_slice(&output.stdout).unwrap();
    println!(
        "{events:>9} events: import {:.2} s, picture {:.2} ms, ten tiles {:.2} ms, {:.1} bytes an event",
        seconds(&report["import"]["sitroom"]["median_s"]),
        seconds(&report["picture"]["sitroom"]["median_s"]) * 1e3,
        seconds(&report["tiles"]["total_s"]) * 1e3,
        seconds(&report["bytes_per_event"]),
    );
    json!({"events": events, "report": report})
}

fn series(measured: &[Value]) -> Vec<Series> {
    let of = |name: &'static str, path: &str| Series {
        name,
        points: measured
            .iter()
            .map(|size| (seconds(&size["events"]), seconds(size.pointer(&format!("/report/{path}")).unwrap())))
            .collect(),
    };
    vec![
        of("import", "import/sitroom/median_s"),
        of("open a stored profile", "open/median_s"),
        of("ten tiles", "tiles/total_s"),
        of("picture", "picture/sitroom/median_s"),
    ]
}

fn seconds(value: &Value) -> f64 {
    value.as_f64().unwrap()
}
