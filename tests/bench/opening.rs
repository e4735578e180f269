//! Times the window on a profile with many events: from the start of the program to the still of the map as it was left, to the first
//! map that it painted itself, and from a change of the filter to the map that shows it.
//!
//! usage: opening PROGRAM FOLDER [EVENTS]. Writes `opening.json` into the folder. It needs a display and `tauri-driver`.
#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a bench stops at the first surprise")]
#![expect(clippy::print_stdout, reason = "a bench says what it measured")]

#[allow(dead_code, reason = "other tests use the rest of it")]
#[path = "../support/invented.rs"]
mod invented;
#[allow(dead_code, reason = "the tests use more of the window than this does")]
#[path = "../e2e/window.rs"]
mod window;

use std::fs;
use std::io::BufWriter;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde_json::{Value, json};
use window::Window;

const EVENTS: u64 = 1_000_000;
const SEED: u64 = 7;
const RUNS: usize = 5;
/// Clock ticks of a second, as Linux counts them for programs.
const TICKS: f64 = 100.0;
/// How long the map is left at rest at the end, so that a still of it is kept.
const REST: Duration = Duration::from_secs(5);
/// Periods that are asked for one after another; each leaves out months that the one before had.
const PERIODS: [&str; 6] = ["1995-01-01", "2001-01-01", "2006-07-01", "2010-01-01", "2015-03-01", "2018-01-01"];

#[tokio::main]
async fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [program, folder, rest @ ..] = arguments.as_slice() else { panic!("usage: opening PROGRAM FOLDER [EVENTS]") };
    let events = rest.first().map_or(EVENTS, |text| text.parse().unwrap());
    let (program, folder) = (fs::canonicalize(program).unwrap(), PathBuf::from(folder));
    let profile = tempfile::tempdir().unwrap();
    fill(&program, profile.path(), events);

    let (mut shown, mut opened, mut repainted) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..RUNS {
        let window = Window::open(&program, profile.path()).await;
        window.wait_for_map().await;
        // The first time there is no still.
        shown.extend(since_start("still", &window, profile.path()).await);
        opened.extend(since_start("first-map", &window, profile.path()).await);
        for since in PERIODS {
            repainted.push(repaint(&window, since).await);
        }
        tokio::time::sleep(REST).await;
        window.close().await;
    }
    let report = json!({
        "events": events,
        "start_to_still_s": middle(&mut shown),
        "start_to_first_map_s": middle(&mut opened),
        "filter_to_repaint_s": middle(&mut repainted),
    });
    println!("{report}");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("opening.json"), serde_json::to_string_pretty(&report).unwrap() + "\n").unwrap();
}

fn fill(program: &Path, profile: &Path, events: u64) {
    let file = profile.join("events.csv");
    invented::write_events(&mut BufWriter::new(fs::File::create(&file).unwrap()), events, SEED).unwrap();
    let output =
        Command::new(program).arg("--profile").arg(profile).args(["import", "ucdp"]).arg(&file).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    fs::remove_file(file).unwrap();
}

/// Returns the seconds from the start of the program to a moment that the page marked; `None` where it did not.
async fn since_start(moment: &str, window: &Window, profile: &Path) -> Option<f64> {
    let mark =
        format!("performance.getEntriesByName('{moment}').map(mark => performance.timeOrigin + mark.startTime)[0]");
    Some(window.evaluate(&mark).await.as_f64()? / 1000.0 - started(profile))
}

/// Returns when the program with a profile was started, in seconds since 1970.
fn started(profile: &Path) -> f64 {
    let wanted = profile.to_string_lossy().into_owned();
    let of_profile = |pid: &str| {
        let line = fs::read(format!("/proc/{pid}/cmdline")).ok()?;
        let line = String::from_utf8_lossy(&line).into_owned();
        (line.contains("sitroom") && line.contains(&wanted))
            .then(|| fs::read_to_string(format!("/proc/{pid}/stat")).ok())?
    };
    let processes = fs::read_dir("/proc").unwrap().filter_map(|entry| entry.unwrap().file_name().into_string().ok());
    let starts = processes.filter_map(|pid| of_profile(&pid)).map(|stat| {
        let fields = stat.rsplit(')').next().unwrap().split_whitespace().nth(19).unwrap().to_owned();
        fields.parse::<f64>().unwrap() / TICKS
    });
    let since_boot = starts.fold(f64::INFINITY, f64::min);
    let uptime: f64 = fs::read_to_string("/proc/uptime").unwrap().split_whitespace().next().unwrap().parse().unwrap();
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs_f64() - uptime + since_boot
}

/// Sets the first day of the period and returns the seconds until the map shows it.
async fn repaint(window: &Window, since: &str) -> f64 {
    let set = format!(
        "(() => {{
            const root = document.documentElement, key = root.dataset.mapKey, start = performance.now();
            window.__repainted = null;
            new MutationObserver((_, self) => {{
                if (root.dataset.mapKey === key) return;
                self.disconnect();
                window.__repainted = performance.now() - start;
            }}).observe(root, {{ attributes: true }});
            const field = document.querySelector('[data-testid=period-since]');
            field.value = '{since}';
            for (const kind of ['input', 'change']) field.dispatchEvent(new Event(kind, {{ bubbles: true }}));
            return true;
        }})()"
    );
    window.evaluate(&set).await;
    window.wait_for("the map shows the period", "window.__repainted !== null").await;
    let seconds = window.evaluate("window.__repainted").await.as_f64().unwrap() / 1000.0;
    tokio::time::sleep(Duration::from_millis(500)).await;
    seconds
}

fn middle(seconds: &mut [f64]) -> Value {
    seconds.sort_by(f64::total_cmp);
    let (first, last) = (seconds[0], seconds[seconds.len() - 1]);
    json!({"median": seconds[seconds.len() / 2], "min": first, "max": last, "runs": seconds.len()})
}
