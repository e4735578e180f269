//! Kills the program at a hundred moments of an import: the store has all of the run or nothing of it, each time, and the
//! next start is clean.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test stops at the first surprise")]
#![expect(clippy::print_stderr, reason = "the test says what it saw")]

#[path = "support/invented.rs"]
mod invented;
#[allow(dead_code, reason = "other tests use the rest of it")]
#[path = "support/program.rs"]
mod program;

use std::fs;
use std::path::Path;
use std::process::Stdio;
use std::thread;
use std::time::{Duration, Instant};

use invented::{Chance, write_events};
use program::{Program, call_on, object};

const MOMENTS: usize = 100;
const SEED: u64 = 20_111_028;
const BEFORE: u64 = 50;
const AFTER: u64 = 12_000;

#[test]
fn an_import_killed_at_any_moment_is_there_whole_or_not_at_all() {
    let program = Program::new();
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str, events: u64| {
        let path = folder.path().join(name);
        write_events(&mut fs::File::create(&path).unwrap(), events, SEED).unwrap();
        path.to_string_lossy().into_owned()
    };
    let (before, after) = (file("before.csv", BEFORE), file("after.csv", AFTER));
    assert_eq!(program.ask(&["import", "ucdp", &before])["added"], BEFORE);

    // The first import warms the disk's cache, the second is the measure of the moments.
    let mut unkilled = Duration::ZERO;
    for _ in 0..2 {
        let copy = copy_of(program.profile());
        let start = Instant::now();
        let outcome = object(&call_on(copy.path(), &["import", "ucdp", &after, "--json"]).output().unwrap());
        unkilled = start.elapsed();
        assert_eq!(outcome["added"], AFTER - BEFORE);
    }

    let mut chance = Chance(SEED);
    let (mut killed, mut whole) = (0, 0);
    for moment in 0..MOMENTS {
        let copy = copy_of(program.profile());
        let patience = unkilled.mul_f64((moment as f64 + chance.share()) / MOMENTS as f64);
        killed += usize::from(import_and_kill(copy.path(), &after, patience));
        whole += usize::from(look(copy.path(), moment, patience));
        if moment % 10 == 0 {
            let again = object(&call_on(copy.path(), &["import", "ucdp", &after, "--json"]).output().unwrap());
            assert_eq!(again["read"], AFTER, "the next import after moment {moment}");
        }
    }
    eprintln!("{MOMENTS} moments of {unkilled:?}: {killed} killed, {whole} whole, {} nothing", MOMENTS - whole);
    assert!(
        killed >= MOMENTS / 4,
        "only {killed} of {MOMENTS} imports were still under way when they were to be killed"
    );
}

/// Starts an import and kills it (SIGKILL) after a while. Returns whether it was still under way.
fn import_and_kill(profile: &Path, file: &str, patience: Duration) -> bool {
    let mut import = call_on(profile, &["import", "ucdp", file])
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    thread::sleep(patience);
    import.kill().unwrap();
    import.wait().unwrap().code().is_none()
}

/// Looks at a store after the kill and returns whether it has the whole run.
fn look(profile: &Path, moment: usize, patience: Duration) -> bool {
    let found = object(&call_on(profile, &["verify", "--json"]).output().unwrap());
    assert_eq!(found["ok"], true, "moment {moment}");
    match (found["events"].as_u64(), found["runs"].as_u64()) {
        (Some(BEFORE), Some(1)) => false,
        (Some(AFTER), Some(2)) => true,
        other => panic!("killed after {patience:?} (moment {moment}) the store has events and runs {other:?}"),
    }
}

fn copy_of(profile: &Path) -> tempfile::TempDir {
    let copy = tempfile::tempdir().unwrap();
    for entry in fs::read_dir(profile).unwrap() {
        let entry = entry.unwrap();
        if entry.file_type().unwrap().is_file() {
            fs::copy(entry.path(), copy.path().join(entry.file_name())).unwrap();
        }
    }
    copy
}
