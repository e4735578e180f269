//! An invented scenario for practice: bursts of violence over real towns that spill over to their neighbours.
//!
//! The same number of events and the same seed give the same events. Towns are real; actors, conflicts and everything
//! that happens are invented and say so. Nothing of it is ever mixed with real events: the store refuses that.

mod names;
mod scene;
mod stage;

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Instant;

use sitroom_domain::{Day, EXERCISE};
use sitroom_sources::SourceError;
use sitroom_store::{NewRun, Store};

use crate::IngestError;
use crate::locate::{Given, Locator};
use crate::pipeline::{self, Imported, Item, Job, Progress, Watch};
use scene::Scene;

/// The largest exercise.
pub const EXERCISE_EVENTS_MAX: u32 = 10_000_000;

/// Fills the store with an invented scenario of so many events that ends on `today`.
///
/// # Errors
/// When the store holds real events, when the number is out of range, or when the disk fails.
pub fn import_exercise(
    store: &Store,
    events: u32,
    seed: u64,
    today: Day,
    progress: &(dyn Fn(&Progress) + Sync),
    cancel: &AtomicBool,
    watch: &dyn Watch,
) -> Result<Imported, IngestError> {
    if !(1..=EXERCISE_EVENTS_MAX).contains(&events) {
        return Err(IngestError::ExerciseSize { events });
    }
    let mut scene = Scene::new(events, seed, today).ok_or(IngestError::NoTowns)?;
    let stop = AtomicBool::new(false);
    let (total, started) = (u64::from(events), Instant::now());
    let job =
        Job { store, total, progress, cancel, later_counts: false, stop: &stop, started, imported_at: None, watch };
    let name = format!("EXERCISE of {events} events, seed {seed}, to {today}");
    pipeline::run(
        &job,
        |outlet| {
            let mut locator = Locator::new();
            for number in 1..=events {
                if stop.load(Ordering::Relaxed) {
                    return Err(SourceError::Stopped);
                }
                let mut event = scene.event(number);
                // Every event has a point, so it can always be placed.
                let _ = locator.place(&mut event, Given { has_point: true, names_country: true });
                outlet.push(Item::Event { line: number, event }, u64::from(number))?;
            }
            Ok(())
        },
        || {
            Ok(NewRun {
                publisher: EXERCISE.id.to_owned(),
                file_hash: blake3::hash(name.as_bytes()).to_hex().to_string(),
                file_name: name.clone(),
                file_bytes: 0,
                licence: EXERCISE.licence.to_owned(),
            })
        },
        |_| Ok(()),
    )
}
