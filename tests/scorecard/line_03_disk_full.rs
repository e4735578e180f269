//! Line 3: the disk is full at any write that makes a file longer: nothing is said to be saved that is not, what was there is whole,
//! and work goes on when there is room again.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::json;
use sitroom_api::Desk;
use sitroom_api::contract::fault::FaultCode;

use crate::figure::{figure, is_full};
use crate::office::{events_file, look, profile, put};
use crate::program::call_on;
use crate::shim::{Wrong, before, copy_of, fail, scratch};

const MOST: usize = 3_000;
const PROFILE: &str = "SCORECARD_PROFILE";
const TOLD: &str = "SCORECARD_TOLD";
const CHANGES: u128 = 40;

/// Lets the disk be full from each write on that needs room. Returns how many there were.
fn fill_at_every_write(profile: &Path, arguments: &[&str], pace: usize) -> usize {
    let start = look(copy_of(profile).path()).unwrap();
    let mut moments = 0;
    for at in (1..MOST).step_by(pace) {
        let (copy, around) = (copy_of(profile), scratch());
        let mut call = call_on(copy.path(), arguments);
        before(&mut call, copy.path());
        let hit = fail(&mut call, Wrong::Full, at, usize::MAX >> 1, around.path());
        let output = call.output().unwrap();
        let stands = look(copy.path()).unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        if output.status.success() {
            assert_ne!(stands, start, "{arguments:?} at {at}: it said that it saved");
            if !hit.exists() {
                break;
            }
        } else {
            assert!(hit.exists() && said.contains("Make room"), "{arguments:?} at {at}: {said}");
            assert_eq!(stands, start, "{arguments:?} at {at}");
        }
        moments += 1;
        if moments % 8 == 1 {
            assert!(call_on(copy.path(), arguments).output().unwrap().status.success(), "there is room again");
            assert_ne!(look(copy.path()).unwrap(), start);
        }
    }
    assert!(moments > 3, "{arguments:?}: only {moments} writes");
    moments
}

#[test]
fn line_03_a_full_disk_is_never_told_as_saved_and_loses_nothing() {
    let (profile, around) = (profile(), scratch());
    let path = around.path().join("partner.json");
    std::fs::write(&path, json!({"name": "Partner that is added", "kind": "other"}).to_string()).unwrap();
    let add = ["add", "partners", "--from", path.to_str().unwrap()];
    let events = events_file(around.path(), 400);
    let import = ["import", "ucdp", events.to_str().unwrap()];
    let (of_add, of_import) = if is_full() { (1, 1) } else { (6, 12) };
    let (added, imported) =
        (fill_at_every_write(profile.path(), &add, of_add), fill_at_every_write(profile.path(), &import, of_import));
    figure(3, &format!("full at {added} writes of a change and {imported} of an import: 0 told as saved, 0 rows lost"));
}

#[test]
fn line_03_a_desk_that_stays_open_goes_on_when_there_is_room_again() {
    let (profile, around) = (profile(), scratch());
    let told = around.path().join("told");
    let mut writer = Command::new(std::env::current_exe().unwrap());
    writer.args(["--ignored", "--exact", "line_03_disk_full::the_writer_of_line_03"]);
    before(&mut writer, profile.path());
    fail(&mut writer, Wrong::Full, 200, 25, around.path());
    let done = writer.env(PROFILE, profile.path()).env(TOLD, &told).output().unwrap();
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    let refused: usize = std::fs::read_to_string(&told).unwrap().parse().unwrap();
    assert!(refused > 0, "the disk was never full");
    let stands = look(profile.path()).unwrap();
    for id in 1..=CHANGES {
        assert_eq!(stands.partners.get(&id).map(|(version, _)| *version), Some(1), "{id} is there, and once");
    }
    figure(
        3,
        &format!("{refused} changes refused while the disk was full, {CHANGES} of {CHANGES} there when it was not"),
    );
}

#[test]
#[ignore = "the other half of line 3, which starts it"]
fn the_writer_of_line_03() {
    let folder = PathBuf::from(std::env::var_os(PROFILE).unwrap());
    let desk = Desk::open(&folder).unwrap();
    let mut refused = 0;
    for id in 1..=CHANGES {
        while let Err(fault) = put(&desk, id, None, "kept") {
            assert_eq!(fault.code, FaultCode::Disk, "{fault}");
            refused += 1;
        }
    }
    drop(desk);
    std::fs::File::create(std::env::var_os(TOLD).unwrap()).unwrap().write_all(refused.to_string().as_bytes()).unwrap();
}
