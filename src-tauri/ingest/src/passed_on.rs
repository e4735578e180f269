//! Imports events that another office imported before and passed on: the same run once more, with its file, its lines, its licence and
//! its moment, so that where each row is from stays known.

use std::sync::atomic::AtomicBool;
use std::time::Instant;

use sitroom_domain::{Day, Notes};
use sitroom_sources::SourceError;
use sitroom_sources::ucdp::{self, Entry, Options};
use sitroom_store::{NewRun, Store};

use crate::IngestError;
use crate::locate::{Given, Locator};
use crate::pipeline::{self, Imported, Item, Job, Outlet, Progress};

/// A run that another office made.
#[derive(Debug)]
pub struct PassedOn<'p> {
    /// What is known of it.
    pub run: NewRun,
    /// When it was made, RFC 3339 in UTC.
    pub imported_at: &'p str,
    /// The day of this import.
    pub today: Day,
}

/// An event that was passed on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PassedEvent {
    /// The publisher's own id.
    pub key: String,
    /// Line in the file of the run.
    pub line: u32,
    /// What the other office found odd about it, one bit each.
    pub notes: u32,
    /// The row under its official names, JSON; `None` where its publisher took it back.
    pub row: Option<String>,
}

/// What gives the next events; none when there are no more. [`SourceError::Stopped`] ends the import with nothing stored.
pub type NextEvents<'n> = dyn FnMut() -> Result<Vec<PassedEvent>, SourceError> + Send + 'n;

/// Imports a run that was passed on: all of it is stored, or nothing; `None` where it holds nothing.
///
/// # Errors
/// When `next` fails, a row cannot be read at all, the user stops, or the store refuses.
pub fn import_passed_on(
    store: &Store,
    passed: PassedOn<'_>,
    next: &mut NextEvents<'_>,
    cancel: &AtomicBool,
) -> Result<Option<Imported>, IngestError> {
    let stop = AtomicBool::new(false);
    let PassedOn { run, imported_at, today } = passed;
    let quiet = |_: &Progress| {};
    let job = Job {
        store,
        total: run.file_bytes,
        progress: &quiet,
        cancel,
        later_counts: true,
        stop: &stop,
        started: Instant::now(),
        imported_at: Some(imported_at),
    };
    let options = Options { date_order: None, today, stop: &stop };
    let imported = pipeline::run(
        &job,
        |outlet| {
            let mut locator = Locator::new();
            loop {
                let events = next()?;
                if events.is_empty() {
                    return Ok(());
                }
                read(&events, &options, &mut locator, outlet)?;
            }
        },
        || Ok(run),
        |writer| if writer.counts().read == 0 { Err(IngestError::NoRows) } else { Ok(()) },
    );
    match imported {
        Err(IngestError::NoRows) => Ok(None),
        imported => imported.map(Some),
    }
}

/// Reads rows as the importer of their publisher does, and hands them on.
fn read(
    events: &[PassedEvent],
    options: &Options<'_>,
    locator: &mut Locator,
    outlet: &mut Outlet,
) -> Result<(), SourceError> {
    let told: Vec<&PassedEvent> = events.iter().filter(|event| event.row.is_some()).collect();
    let rows: Vec<&str> = told.iter().filter_map(|event| event.row.as_deref()).collect();
    let answer = format!("[{}]", rows.join(","));
    ucdp::read_answer(answer.as_bytes(), options, &mut |entry| {
        let item = match entry {
            Entry::Record(mut record) => {
                let given = Given { has_point: record.has_point, names_country: record.names_country };
                let placed = locator.place(&mut record.event, given);
                let passed = (record.line as usize).checked_sub(1).and_then(|at| told.get(at));
                match (placed, passed) {
                    (Ok(()), Some(passed)) => {
                        record.event.notes = Notes(record.event.notes.0 | passed.notes);
                        Item::Event { line: passed.line, event: record.event }
                    }
                    _ => Item::Reject(record.reject_place()),
                }
            }
            Entry::Reject(reject) => Item::Reject(reject),
        };
        outlet.push(item, 0)
    })?;
    for event in events.iter().filter(|event| event.row.is_none()) {
        outlet.push(Item::Withdrawn { source_key: event.key.clone() }, 0)?;
    }
    Ok(())
}
