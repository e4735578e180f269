//! Line 6: a bit of the database or of its log is flipped while the program is not running. It is found, or it changes nothing; or, in
//! the log, what comes behind it counts as never finished and the store stands as after an earlier commit, whole. Nothing panics, and
//! no database is made anew in the place of one that cannot be read.

use std::fs;

use sitroom_api::Desk;

use crate::figure::{figure, trials};
use crate::invented::Chance;
use crate::office::{events_file, import, look, profile, put, standing_of};
use crate::shim::{copy_of, scratch};

const CHANGES: u128 = 24;
const DATABASE: &str = "sitroom.db";
const LOG: &str = "sitroom.db-wal";

#[derive(Default)]
struct Seen {
    flips: usize,
    found: usize,
    unchanged: usize,
    earlier: usize,
}

#[test]
fn line_06_every_flipped_bit_is_found_or_changes_nothing_that_was_brought_in() {
    let (profile, around) = (profile(), scratch());
    let desk = Desk::open(profile.path()).unwrap();
    import(&desk, &events_file(around.path(), 300)).unwrap();
    desk.settle();
    let mut stood = vec![standing_of(&desk)];
    for id in 1..=CHANGES {
        put(&desk, id, None, "in the log").unwrap();
        stood.push(standing_of(&desk));
    }
    // As a machine leaves it that stops now.
    let stopped = copy_of(profile.path());
    drop(desk);
    assert_eq!(look(copy_of(stopped.path()).path()).as_ref(), Ok(&stood[CHANGES as usize]));

    let mut chance = Chance(6);
    let mut seen = [DATABASE, LOG].map(|_| Seen::default());
    for _ in 0..trials(1_000, 60) {
        for (name, seen) in [DATABASE, LOG].into_iter().zip(&mut seen) {
            let copy = copy_of(stopped.path());
            let _ = fs::remove_file(copy.path().join("sitroom.db-shm"));
            let path = copy.path().join(name);
            let mut bytes = fs::read(&path).unwrap();
            let at = chance.below(bytes.len() as u64) as usize;
            bytes[at] ^= 1 << chance.below(8);
            fs::write(&path, &bytes).unwrap();
            seen.flips += 1;
            match look(copy.path()) {
                Err(_) => seen.found += 1,
                Ok(standing) if standing == stood[CHANGES as usize] => seen.unchanged += 1,
                Ok(standing) => {
                    assert!(name == LOG && stood.contains(&standing), "{name}, byte {at}: part of a commit stands");
                    seen.earlier += 1;
                }
            }
            let length = fs::metadata(copy.path().join(DATABASE)).unwrap().len();
            assert!(length >= fs::metadata(stopped.path().join(DATABASE)).unwrap().len(), "made anew");
        }
    }
    for (name, Seen { flips, found, unchanged, earlier }) in ["database", "log"].into_iter().zip(&seen) {
        figure(
            6,
            &format!(
                "{flips} flips in the {name}: {found} found, {unchanged} change nothing, {earlier} end the log at an earlier commit, \
                 0 panics, 0 made anew"
            ),
        );
    }
    assert!(seen[0].found > 0 && seen[1].earlier + seen[1].found > 0, "no flip was seen");
}
