//! Line 7: backups are made while the office writes. Each opens as a profile and stands as the store stood at one moment: all that was
//! acknowledged before it was begun, and nothing of half a step. The last, made when nobody writes, holds the same rows.

use std::fs;
use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};

use sitroom_api::Desk;

use crate::figure::{figure, trials};
use crate::office::{Standing, look, profile, put};
use crate::shim::scratch;

/// Puts a backup in the place of the store of a new profile, and looks at it.
fn restored(profile: &Path, name: &str) -> Standing {
    let elsewhere = scratch();
    fs::copy(profile.join("key"), elsewhere.path().join("key")).unwrap();
    fs::copy(profile.join("backups").join(name), elsewhere.path().join("sitroom.db")).unwrap();
    look(elsewhere.path()).unwrap()
}

#[test]
fn line_07_a_backup_made_under_load_is_the_store_at_one_moment() {
    let profile = profile();
    let desk = Desk::open(profile.path()).unwrap();
    let (written, over) = (AtomicU32::new(0), AtomicBool::new(false));
    let backups = trials(40, 6);
    let mut rows = 0;
    std::thread::scope(|scope| {
        scope.spawn(|| {
            while !over.load(Ordering::Acquire) {
                let id = written.load(Ordering::Acquire) + 1;
                put(&desk, u128::from(id), None, "first").unwrap();
                written.store(id, Ordering::Release);
            }
        });
        for _ in 0..backups {
            let acknowledged = written.load(Ordering::Acquire);
            let made = desk.make_backup().unwrap();
            let at_most = written.load(Ordering::Acquire) + 1;
            assert!(made.whole, "{}", made.fault);
            rows += made.rows;
            let stands = restored(profile.path(), &made.name);
            let own: Vec<u128> = stands.partners.keys().copied().filter(|id| *id <= u128::from(at_most)).collect();
            let newest = own.last().copied().unwrap_or(0);
            assert!(newest >= u128::from(acknowledged), "{newest} of {acknowledged} that were acknowledged");
            assert_eq!(own, (1..=newest).collect::<Vec<_>>(), "one after the other, and none beside them");
        }
        over.store(true, Ordering::Release);
    });
    let made = desk.make_backup().unwrap();
    let trial = desk.try_backup().unwrap();
    assert!(trial.whole && trial.rows == made.rows, "{trial:?}");
    assert_eq!(restored(profile.path(), &made.name), look_at(&desk));
    figure(
        7,
        &format!(
            "{backups} backups of {rows} rows while {} changes were written: each restored, 0 rows differ",
            written.load(Ordering::Acquire)
        ),
    );
}

fn look_at(desk: &Desk) -> Standing {
    assert_eq!(desk.verify().unwrap(), Vec::<String>::new());
    crate::office::standing_of(desk)
}
