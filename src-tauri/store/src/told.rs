//! What an office tells others of its events, and what it has to compare with what others tell: which run said last what.

use std::collections::HashMap;

use rusqlite::Connection;
use sitroom_domain::{EventId, ImportRun, RunId, RunState};

use crate::table::event::{Reading, StoredEvent, find_run};
use crate::table::run;
use crate::{Store, StoreError};

/// Who said last what of an event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LastTold {
    /// The event; `None` where its publisher took it back.
    pub event: Option<EventId>,
    /// When that was imported, RFC 3339 in UTC.
    pub imported_at: String,
}

impl Store {
    /// Returns events as they stand that runs after one brought, by their numbers, after a number, so many at most.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn list_told(&self, after: RunId, event: EventId, most: u32) -> Result<Vec<StoredEvent>, StoreError> {
        self.read(|connection| {
            let mut reading = Reading::start(connection)?;
            let sql = "SELECT * FROM event WHERE id > ? AND run > ? ORDER BY id LIMIT ?";
            let mut statement = connection.prepare_cached(sql)?;
            let mut rows = statement.query((event.0, after.0, most))?;
            let mut events = Vec::new();
            while let Some(row) = rows.next()? {
                events.push(reading.event(row)?);
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

fn last_told(connection: &Connection, publisher: &str, keys: &[&str]) -> rusqlite::Result<HashMap<String, LastTold>> {
    let mut imported: HashMap<u32, String> = HashMap::new();
    let mut told = HashMap::new();
    for key in keys {
        let Some((event, by)) = find_run(connection, publisher, key)? else { continue };
        let imported_at = match imported.get(&by) {
            Some(at) => at.clone(),
            None => {
                let at = run::find(connection, RunId(by))?.map(|run| run.imported_at).unwrap_or_default();
                imported.entry(by).or_insert(at).clone()
            }
        };
        told.insert((*key).to_owned(), LastTold { event: Some(EventId(event)), imported_at });
    }
    Ok(told)
}
