//! Imports events that another office imported before and passed on: the same run once more, with its file, its lines, its licence and
//! its moment, so that where each row is from stays known.

use std::sync::atomic::AtomicBool;
use std::time::Instant;

use sitroom_domain::{Day, Notes, Reject, phrase};
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
        watch: &(),
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

/// Reads rows as the importer of their publisher does, and hands them on. Rows that cannot be read are refused one by one: what one
/// office passed on keeps nothing away that others did.
fn read(
    events: &[PassedEvent],
    options: &Options<'_>,
    locator: &mut Locator,
    outlet: &mut Outlet,
) -> Result<(), SourceError> {
    let told: Vec<&PassedEvent> = events.iter().filter(|event| event.row.is_some()).collect();
    let items = match read_together(&told, options, locator)? {
        Some(items) => items,
        None => told.iter().map(|one| read_alone(one, options, locator)).collect::<Result<_, _>>()?,
    };
    for item in items {
        outlet.push(item, 0)?;
    }
    for event in events.iter().filter(|event| event.row.is_none()) {
        outlet.push(Item::Withdrawn { source_key: event.key.clone() }, 0)?;
    }
    Ok(())
}

/// Reads an event by itself; a reject where it is not what it is said to be.
fn read_alone(passed: &PassedEvent, options: &Options<'_>, locator: &mut Locator) -> Result<Item, SourceError> {
    let items = read_together(&[passed], options, locator)?;
    Ok(items.and_then(|mut items| items.pop()).unwrap_or_else(|| Item::Reject(refused(passed))))
}

/// Reads events; `None` where they are not one for one what they are said to be.
fn read_together(
    told: &[&PassedEvent],
    options: &Options<'_>,
    locator: &mut Locator,
) -> Result<Option<Vec<Item>>, SourceError> {
    let rows: Vec<&str> = told.iter().filter_map(|event| event.row.as_deref()).collect();
    let answer = format!("[{}]", rows.join(","));
    let (mut items, mut are_theirs) = (Vec::with_capacity(told.len()), true);
    let outcome = ucdp::read_answer(answer.as_bytes(), options, &mut |entry| {
        let passed = told.get(items.len());
        items.push(match entry {
            Entry::Record(mut record) => {
                let given = Given { has_point: record.has_point, names_country: record.names_country };
                let placed = locator.place(&mut record.event, given);
                // Whether it is newer was judged by the key beside the row: one that says it is another event is refused.
                are_theirs &= passed.is_some_and(|passed| passed.key == record.event.source_key);
                match (placed, passed) {
                    (Ok(()), Some(passed)) => {
                        record.event.notes = Notes(record.event.notes.0 | passed.notes);
                        Item::Event { line: passed.line, event: record.event }
                    }
                    _ => Item::Reject(record.reject_place()),
                }
            }
            Entry::Reject(reject) => {
                Item::Reject(Reject { line: passed.map_or(reject.line, |one| one.line), ..reject })
            }
        });
        Ok(())
    });
    match outcome {
        Ok(()) => Ok((are_theirs && items.len() == told.len()).then_some(items)),
        Err(SourceError::Stopped) => Err(SourceError::Stopped),
        Err(_) => Ok(None),
    }
}

/// Returns an event that is not what it is said to be as a reject.
fn refused(passed: &PassedEvent) -> Reject {
    Reject {
        line: passed.line,
        field: "id".to_owned(),
        value: passed.key.clone(),
        reason: phrase!("What was passed on as this event is another one, or none").to_owned(),
        remedy: phrase!("Ask the office that passed it on to import the file anew").to_owned(),
        row: Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn passed(key: &str, row: &str) -> PassedEvent {
        PassedEvent { key: key.to_owned(), line: 7, notes: 0, row: Some(row.to_owned()) }
    }

    fn row(id: &str) -> String {
        format!(
            r#"{{"id":"{id}","type_of_violence":"1","latitude":"14.48","longitude":"-4.19","country":"Mali","date_start":"2020-01-02","date_end":"2020-01-02","best":"3"}}"#
        )
    }

    /// Returns the keys of events that are taken; of those that are refused, an exclamation mark.
    fn taken(events: &[PassedEvent]) -> Vec<String> {
        let store = Store::open_in_memory().unwrap();
        let mut batches = vec![events.to_vec()].into_iter();
        let mut next = || -> Result<Vec<PassedEvent>, SourceError> { Ok(batches.next().unwrap_or_default()) };
        let new = NewRun {
            publisher: "ucdp".to_owned(),
            file_name: "ged.csv".to_owned(),
            file_hash: "ab".repeat(32),
            file_bytes: 1,
            licence: "CC BY 4.0".to_owned(),
        };
        let today = Day::from_ymd(2026, 1, 1).unwrap();
        let run = PassedOn { run: new, imported_at: "2026-01-01T00:00:00Z", today };
        let imported = import_passed_on(&store, run, &mut next, &AtomicBool::new(false)).unwrap().unwrap();
        let mut keys = Vec::new();
        let seen = store.list_seen(sitroom_domain::RunId(0)).unwrap();
        let told = store.list_told(&seen, sitroom_domain::RunId(0), sitroom_domain::EventId(0), 100).unwrap();
        keys.extend(told.into_iter().map(|stored| stored.event.source_key));
        keys.extend(imported.rejects.iter().map(|reject| format!("!{}", reject.value)));
        keys
    }

    #[test]
    fn what_is_no_event_keeps_no_other_away() {
        assert_eq!(taken(&[passed("1", &row("1")), passed("2", &row("2"))]), ["1", "2"]);
        for bad in [r#"{"Result":[{"id":"8"},{"id":"9"}]}"#, "{}", &row("2"), r#"{"id":{"id":"3"}}"#] {
            let all = taken(&[passed("1", &row("1")), passed("3", bad), passed("4", &row("4"))]);
            assert!(all.contains(&"1".to_owned()) && all.contains(&"4".to_owned()), "{bad}: {all:?}");
            assert!(!all.contains(&"2".to_owned()) && !all.contains(&"3".to_owned()), "{bad}: {all:?}");
        }
    }
}
