//! What an office tells others of its events, and what it has to compare with what others tell: which run said last what.
//!
//! A run that found an event just as it stands said so too: its moment counts like that of the run that brought it.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use rusqlite::Connection;
use sitroom_domain::{EventId, ImportRun, RunId, RunState};

use crate::table::event::{Reading, StoredEvent, find_run};
use crate::table::{run, sighting};
use crate::{Store, StoreError};

/// Who said last what of an event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LastTold {
    /// The event; `None` where its publisher took it back.
    pub event: Option<EventId>,
    /// The run that said it: the one that brought it, or one that saw it later just so.
    pub run: RunId,
    /// When that was imported, RFC 3339 in UTC.
    pub imported_at: String,
}

/// The runs that saw events just as they stand later than they were brought, with the lines.
#[derive(Debug, Default)]
pub struct Seen {
    by_event: HashMap<u32, (u32, u32)>,
    runs: HashMap<u32, ImportRun>,
}

impl Seen {
    /// Returns an event as it stands with the run that said so last, and the line there.
    #[must_use]
    pub fn by_last(&self, stored: StoredEvent) -> StoredEvent {
        match self.later(stored.id.0) {
            Some((run, line)) => StoredEvent { run: run.clone(), line, ..stored },
            None => stored,
        }
    }

    /// Returns the run that saw an event later than it was brought, and the line there.
    fn later(&self, event: u32) -> Option<(&ImportRun, u32)> {
        let (run, line) = self.by_event.get(&event)?;
        Some((self.runs.get(run)?, *line))
    }
}

impl Store {
    /// Returns which runs saw events last just as they stand; nothing where no run after one saw any.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn list_seen(&self, after: RunId) -> Result<Seen, StoreError> {
        self.read(|connection| list_seen(connection, after))
    }

    /// Returns events as they stand that runs after one said last, by their numbers, after a number, so many at most; each with the run
    /// that said it and the line there.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn list_told(
        &self,
        seen: &Seen,
        after: RunId,
        event: EventId,
        most: usize,
    ) -> Result<Vec<StoredEvent>, StoreError> {
        self.read(|connection| {
            let mut reading = Reading::start(connection)?;
            let sql = "SELECT * FROM event WHERE id > ? AND (run > ? OR ?) ORDER BY id";
            let mut statement = connection.prepare_cached(sql)?;
            let mut rows = statement.query((event.0, after.0, !seen.by_event.is_empty()))?;
            let mut events = Vec::new();
            while events.len() < most
                && let Some(row) = rows.next()?
            {
                let (id, brought): (u32, u32) = (row.get(0)?, row.get(3)?);
                if seen.later(id).map_or(brought, |(run, _)| run.id.0) > after.0 {
                    events.push(seen.by_last(reading.event(row)?));
                }
            }
            Ok(events)
        })
    }

    /// Returns the events that publishers took back by runs after one, as they were before, each with the run that took it back.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn list_withdrawn(&self, after: RunId) -> Result<Vec<(StoredEvent, ImportRun)>, StoreError> {
        self.read(|connection| {
            let mut reading = Reading::start(connection)?;
            let sql =
                "SELECT old.*, withdrawal.run FROM withdrawal JOIN event_version AS old ON old.id = withdrawal.event
                 WHERE withdrawal.run > ? AND NOT EXISTS (SELECT 1 FROM event WHERE event.id = old.id) AND old.version =
                     (SELECT max(version) FROM event_version AS last WHERE last.id = old.id)
                 ORDER BY withdrawal.run, old.id";
            let mut statement = connection.prepare_cached(sql)?;
            let mut rows = statement.query([after.0])?;
            let mut events = Vec::new();
            while let Some(row) = rows.next()? {
                let by = run::find(connection, RunId(row.get(7)?))?.filter(|run| run.state == RunState::Done);
                if let Some(by) = by {
                    events.push((reading.event(row)?, by));
                }
            }
            Ok(events)
        })
    }

    /// Returns who said last what of events of a publisher that stand, by their keys; those that are not known are left out.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn last_told(&self, publisher: &str, keys: &[&str]) -> Result<HashMap<String, LastTold>, StoreError> {
        self.read(|connection| last_told(connection, publisher, keys))
    }
}

/// When runs were made, each asked for once.
#[derive(Default)]
struct Moments(HashMap<u32, String>);

impl Moments {
    fn of(&mut self, connection: &Connection, run: u32) -> rusqlite::Result<&str> {
        let moment = match self.0.entry(run) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(new) => {
                let found = run::find(connection, RunId(run))?;
                new.insert(found.map(|run| run.imported_at).unwrap_or_default())
            }
        };
        Ok(moment.as_str())
    }
}

fn list_seen(connection: &Connection, after: RunId) -> rusqlite::Result<Seen> {
    let mut seen = Seen::default();
    if sighting::runs_after(connection, after)?.is_empty() {
        return Ok(seen);
    }
    let mut moments = Moments::default();
    // Of each event the run that brought it; an event that is not there was brought by the last of all runs, which nobody saw later.
    let mut brought: Vec<u32> = Vec::new();
    let mut statement = connection.prepare_cached("SELECT id, run FROM event")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (id, run): (u32, u32) = (row.get(0)?, row.get(1)?);
        if brought.len() <= id as usize {
            brought.resize(id as usize + 1, u32::MAX);
        }
        brought[id as usize] = run;
    }
    for by in sighting::runs_after(connection, RunId(0))? {
        let Some(found) = run::find(connection, RunId(by))? else { continue };
        let mut later = Vec::new();
        sighting::each(connection, by, |event, line| {
            if brought.get(event as usize).is_some_and(|brought| *brought < by) {
                later.push((event, line));
            }
        })?;
        for (event, line) in later {
            let last = seen.by_event.get(&event).map_or(brought[event as usize], |(run, _)| *run);
            if moments.of(connection, last)? < found.imported_at.as_str() {
                seen.by_event.insert(event, (by, line));
            }
        }
        seen.runs.insert(by, found);
    }
    Ok(seen)
}

fn last_told(connection: &Connection, publisher: &str, keys: &[&str]) -> rusqlite::Result<HashMap<String, LastTold>> {
    let mut moments = Moments::default();
    // By event: its key, the run that brought it, and who said it last.
    let mut found: HashMap<u32, (&str, u32, LastTold)> = HashMap::new();
    for key in keys {
        let Some((event, by)) = find_run(connection, publisher, key)? else { continue };
        let imported_at = moments.of(connection, by)?.to_owned();
        let told = LastTold { event: Some(EventId(event)), run: RunId(by), imported_at };
        found.insert(event, (*key, by, told));
    }
    let first = found.values().map(|(_, by, _)| *by).min();
    let later = first.map(|first| sighting::runs_after(connection, RunId(first))).transpose()?;
    for by in later.unwrap_or_default() {
        let at = moments.of(connection, by)?;
        if found.values().all(|(_, _, told)| told.imported_at.as_str() >= at) {
            continue;
        }
        sighting::each(connection, by, |event, _| {
            if let Some((_, brought, told)) = found.get_mut(&event)
                && *brought < by
                && told.imported_at.as_str() < at
            {
                (told.run, told.imported_at) = (RunId(by), at.to_owned());
            }
        })?;
    }
    Ok(found.into_values().map(|(key, _, told)| (key.to_owned(), told)).collect())
}
