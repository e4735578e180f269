//! Line 2: the power is cut at any moment of a working day, a thousand times.
//!
//! A writer – this same binary, started once more – opens the store of a profile, makes and changes records, imports events and
//! closes it again, several times over; the shim notes each change of each file, and each acknowledgement. A trial cuts the notes at
//! a moment, makes of them what a disk may hold then ([`crate::disk`]), opens it by the program's own code, and looks that
//! everything acknowledged before the moment is there and that `verify` finds nothing.
//!
//! So that it is known to see, the same notes are cut again with less made durable: without the fsyncs that SQLite leaves out under
//! `synchronous = NORMAL`, and without any. The first must lose what was acknowledged, the second more.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::path::PathBuf;
use std::process::Command;

use sitroom_api::Desk;

use crate::disk::{Disk, Keeps};
use crate::figure::{figure, trials};
use crate::invented::Chance;
use crate::office::{Standing, events_file, import, look, profile, put};
use crate::shim::{before, scratch};

const SEED: u64 = 20_261_129;
const SESSIONS: u128 = 6;
const CHANGES: u128 = 50;
const EVENTS: u64 = 1_500;
const PROFILE: &str = "SCORECARD_PROFILE";
const ACKS: &str = "SHIM_ACKS";

/// What became of cutting the power many times.
#[derive(Debug, Default)]
struct Cuts {
    acknowledged: usize,
    lost: usize,
    broken: Vec<String>,
}

#[test]
fn line_02_after_a_cut_of_power_everything_acknowledged_is_there_and_whole() {
    let disk = a_working_day();
    let all = disk.acknowledged(disk.notes.len()).len();
    assert!(all > (SESSIONS * CHANGES) as usize, "{all} acknowledged");

    let cuts = cut(&disk, trials(1_000, 80));
    let normal = cut(&disk.with_normal_commits(), trials(1_000, 40));
    let never = cut(&disk.without_durability(), trials(200, 20));
    figure(
        2,
        &format!(
            "{} trials, {} of {} acknowledged lost, {} stores broken; with synchronous=NORMAL {} of {} lost, {} broken; \
             with no fsync {} of {} lost, {} broken",
            trials(1_000, 80),
            cuts.lost,
            cuts.acknowledged,
            cuts.broken.len(),
            normal.lost,
            normal.acknowledged,
            normal.broken.len(),
            never.lost,
            never.acknowledged,
            never.broken.len()
        ),
    );
    assert_eq!((cuts.lost, &cuts.broken), (0, &Vec::new()));
    assert!(normal.lost > 0, "the harness sees nothing");
    assert_eq!(normal.broken, Vec::<String>::new(), "NORMAL loses, but leaves a whole store");
    assert!(never.lost > 0 && !never.broken.is_empty(), "{never:?}");
}

/// Lets the writer work, and returns what it did to the disk.
fn a_working_day() -> Disk {
    let (profile, around) = (profile(), scratch());
    let mut disk = Disk::before(profile.path());
    let log = around.path().join("log");
    let mut writer = Command::new(std::env::current_exe().unwrap());
    writer.args(["--ignored", "--exact", "line_02_power_cut::the_writer_of_line_02"]);
    before(&mut writer, profile.path());
    writer.env(PROFILE, profile.path()).env("SHIM_LOG", &log).env(ACKS, around.path().join("acks"));
    let done = writer.output().unwrap();
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    disk.did(&log);
    disk
}

#[test]
#[ignore = "the other half of line 2, which starts it"]
fn the_writer_of_line_02() {
    let folder = PathBuf::from(std::env::var_os(PROFILE).unwrap());
    let mut acks = std::fs::File::create(std::env::var_os(ACKS).unwrap()).unwrap();
    let mut acknowledge = |line: String| acks.write_all(format!("{line}\n").as_bytes()).unwrap();
    let files = scratch();
    for session in 0..SESSIONS {
        let desk = Desk::open(&folder).unwrap();
        for number in 0..CHANGES {
            let id = session * CHANGES + number + 1;
            put(&desk, id, None, "first").unwrap();
            acknowledge(format!("{id} 1"));
            if number % 3 == 2 {
                let version = put(&desk, id - 1, Some(1), &format!("second {id}")).unwrap();
                acknowledge(format!("{} {version}", id - 1));
            }
        }
        if session % 2 == 1 {
            import(&desk, &events_file(files.path(), EVENTS * session as u64)).unwrap();
            acknowledge("run".to_owned());
        }
        desk.settle();
    }
}

fn cut(disk: &Disk, times: usize) -> Cuts {
    let mut chance = Chance(SEED);
    let mut cuts = Cuts::default();
    for _ in 0..times {
        let moment = chance.below(disk.notes.len() as u64 + 1) as usize;
        let folder = scratch();
        disk.cut(moment, Keeps::Some, &mut chance, folder.path());
        let acknowledged = disk.acknowledged(moment);
        cuts.acknowledged += acknowledged.len();
        match look(folder.path()) {
            Ok(standing) => cuts.lost += lost(&acknowledged, &standing),
            Err(why) => cuts.broken.push(format!("cut at {moment}: {why}")),
        }
    }
    cuts
}

/// Returns how much of what was acknowledged is not there.
fn lost(acknowledged: &[String], standing: &Standing) -> usize {
    let runs = acknowledged.iter().filter(|line| *line == "run").count();
    let mut versions: BTreeMap<u128, Vec<u32>> = BTreeMap::new();
    for line in acknowledged {
        if let Some((id, version)) = line.split_once(' ') {
            versions.entry(id.parse().unwrap()).or_default().push(version.parse().unwrap());
        }
    }
    let stands = |id: &u128| standing.partners.get(id).map_or(0, |(version, _)| *version);
    let changes = versions.iter().map(|(id, all)| all.iter().filter(|version| **version > stands(id)).count());
    changes.sum::<usize>() + runs.saturating_sub(standing.runs)
}
