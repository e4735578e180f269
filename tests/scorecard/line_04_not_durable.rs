//! Line 4: the system says that it could not make something durable (fsync, EIO): nothing is acknowledged that a cut of power would
//! lose. The window says so in a banner: `ui/tests` and the code `disk` of a fault.

use std::path::Path;

use serde_json::json;

use crate::disk::{Disk, Keeps};
use crate::figure::figure;
use crate::invented::Chance;
use crate::office::{events_file, look, profile};
use crate::program::call_on;
use crate::shim::{Wrong, before, copy_of, fail, scratch};

const MOST: usize = 300;

/// Lets each fsync of a command fail, one alone and all from there on. Returns how often it did and how often the command was
/// acknowledged all the same.
fn fail_every_sync(profile: &Path, arguments: &[&str]) -> (usize, usize) {
    let start = look(copy_of(profile).path()).unwrap();
    let (mut failed, mut acknowledged) = (0, 0);
    for times in [1, MOST] {
        for at in 1..MOST {
            let (copy, around, durable) = (copy_of(profile), scratch(), scratch());
            let mut disk = Disk::before(copy.path());
            let mut call = call_on(copy.path(), arguments);
            before(&mut call, copy.path());
            let log = around.path().join("log");
            let hit = fail(&mut call, Wrong::NotDurable, at, times, around.path());
            let output = call.env("SHIM_LOG", &log).output().unwrap();
            if !hit.exists() {
                assert!(output.status.success());
                break;
            }
            failed += 1;
            let said = String::from_utf8_lossy(&output.stderr);
            // What the disk holds for sure is what the next start may find.
            if log.exists() {
                disk.did(&log);
            }
            disk.cut(disk.notes.len(), Keeps::Nothing, &mut Chance(1), durable.path());
            let holds = look(durable.path()).unwrap_or_else(|why| panic!("{arguments:?} at {at}: {why}"));
            if output.status.success() {
                acknowledged += 1;
                assert_ne!(holds, start, "{arguments:?} at {at}: acknowledged, and a cut of power would lose it");
            } else {
                assert!(said.contains("disk failed") || said.contains("Cannot"), "{arguments:?} at {at}: {said}");
            }
            look(copy.path()).unwrap_or_else(|why| panic!("{arguments:?} at {at}, without a cut: {why}"));
        }
    }
    assert!(failed > acknowledged, "{arguments:?}: every failure was passed over");
    (failed, acknowledged)
}

#[test]
fn line_04_what_could_not_be_made_durable_is_not_acknowledged() {
    let (profile, around) = (profile(), scratch());
    let path = around.path().join("partner.json");
    std::fs::write(&path, json!({"name": "Partner that is added", "kind": "other"}).to_string()).unwrap();
    let events = events_file(around.path(), 40);
    let mut sum = (0, 0);
    for arguments in
        [["add", "partners", "--from", path.to_str().unwrap()], ["import", "ucdp", events.to_str().unwrap(), "--json"]]
    {
        let (failed, acknowledged) = fail_every_sync(profile.path(), &arguments);
        sum = (sum.0 + failed, sum.1 + acknowledged);
    }
    figure(
        4,
        &format!(
            "{} failures of fsync: {} not acknowledged, {} acknowledged because it was durable already, 0 acknowledged and lost",
            sum.0,
            sum.0 - sum.1,
            sum.1
        ),
    );
}
