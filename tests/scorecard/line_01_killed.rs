//! Line 1: the program is killed at every change that it makes on the disk, and in the middle of each: there is all of a step or
//! nothing of it, and whatever it acknowledged is there.
//!
//! Here a change, an import, and a merge; `tests/kill.rs` kills imports by the clock, `tests/vault_kill.rs` whatever a vault does.

use std::os::unix::process::ExitStatusExt as _;
use std::path::Path;

use serde_json::json;

use crate::figure::{figure, is_full};
use crate::office::{Standing, events_file, look, profile};
use crate::packs::going_home;
use crate::program::call_on;
use crate::shim::{Wrong, before, copy_of, fail, scratch};

/// More changes than any of these steps makes.
const MOST: usize = 3_000;

/// What was seen of one step of the program.
struct Killed {
    moments: usize,
    nothing: usize,
    whole: usize,
}

/// Kills a command at each of its changes, on copies of a profile, until it comes to its end. What stands afterwards must be what
/// stood before or what stands behind the whole step.
fn kill_at_every_change(profile: &Path, arguments: &[&str], pace: usize) -> Killed {
    let start = look(copy_of(profile).path()).unwrap();
    let done = copy_of(profile);
    let output = call_on(done.path(), arguments).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let end = look(done.path()).unwrap();
    assert_ne!(start, end, "{arguments:?} changes something");
    let mut killed = Killed { moments: 0, nothing: 0, whole: 0 };
    for wrong in [Wrong::Killed, Wrong::Torn] {
        for at in (1..MOST).step_by(pace) {
            let (copy, around) = (copy_of(profile), scratch());
            let mut call = call_on(copy.path(), arguments);
            before(&mut call, copy.path());
            fail(&mut call, wrong, at, 1, around.path());
            let status = call.output().unwrap().status;
            let stands = look(copy.path()).unwrap_or_else(|why| panic!("{arguments:?} {wrong:?} at {at}: {why}"));
            if status.success() {
                assert_eq!(stands, end, "{arguments:?} was acknowledged");
                break;
            }
            assert_eq!(status.signal(), Some(9), "{arguments:?} {wrong:?} at {at}");
            killed.moments += 1;
            killed.count(&stands, &start, &end, &format!("{arguments:?} {wrong:?} at {at}"));
        }
    }
    assert!(killed.moments > 5 && killed.nothing > 0 && killed.whole > 0, "{arguments:?} was not killed on both sides");
    killed
}

impl Killed {
    fn count(&mut self, stands: &Standing, start: &Standing, end: &Standing, moment: &str) {
        self.nothing += usize::from(stands == start);
        self.whole += usize::from(stands == end);
        assert!(stands == start || stands == end, "{moment}: part of the step stands");
    }
}

fn line(what: &str, profile: &Path, arguments: &[&str], pace: usize) {
    let Killed { moments, nothing, whole } = kill_at_every_change(profile, arguments, pace);
    figure(
        1,
        &format!(
            "{what}: killed at {moments} changes, {nothing} times nothing was there, {whole} times all, 0 partial"
        ),
    );
}

#[test]
fn line_01_a_change_that_is_killed_is_there_whole_or_not_at_all() {
    let (profile, around) = (profile(), scratch());
    let path = around.path().join("partner.json");
    std::fs::write(&path, json!({"name": "Partner that is added", "kind": "other"}).to_string()).unwrap();
    let file = path.to_str().unwrap();
    line("change", profile.path(), &["add", "partners", "--from", file], if is_full() { 1 } else { 5 });
}

#[test]
fn line_01_an_import_that_is_killed_is_there_whole_or_not_at_all() {
    let (profile, around) = (profile(), scratch());
    let path = events_file(around.path(), 40);
    line("import", profile.path(), &["import", "ucdp", path.to_str().unwrap()], if is_full() { 1 } else { 7 });
}

#[test]
fn line_01_a_merge_that_is_killed_is_there_whole_or_not_at_all() {
    let home = going_home(6);
    let pack = home.pack.to_str().unwrap();
    line("merge", home.office.path(), &["pack", "merge", pack], if is_full() { 1 } else { 9 });
}
