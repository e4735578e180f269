//! Former versions of events, each with the run that brought it.

use rusqlite::Connection;
use sitroom_domain::{EventId, RunId};

use super::event::{Reading, StoredEvent, columns};
use crate::{Store, StoreError};

pub(crate) const SCHEMA_1: &str = concat!(
    "CREATE TABLE event_version (\n    id INTEGER NOT NULL,",
    columns!(),
    "CREATE UNIQUE INDEX event_version_id ON event_version (id, version);\n"
);

impl Store {
    /// Returns the versions of an event before the present one, the newest first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn list_versions(&self, id: EventId) -> Result<Vec<StoredEvent>, StoreError> {
        self.read(|connection| {
            let mut reading = Reading::start(connection)?;
            let mut statement =
                connection.prepare_cached("SELECT * FROM event_version WHERE id = ? ORDER BY version DESC")?;
            let mut rows = statement.query([id.0])?;
            let mut versions = Vec::new();
            while let Some(row) = rows.next()? {
                versions.push(reading.event(row)?);
            }
            Ok(versions)
        })
    }
}

/// Keeps the present version of an event before another takes its place.
pub(crate) fn keep(connection: &Connection, id: u32) -> rusqlite::Result<()> {
    connection.prepare_cached("INSERT INTO event_version SELECT * FROM event WHERE id = ?")?.execute([id])?;
    Ok(())
}

/// Notes that a run found a row just as it was.
pub(crate) fn see(connection: &Connection, table: &str, id: u32, run: RunId) -> rusqlite::Result<()> {
    let sql = format!("INSERT OR IGNORE INTO {table}_sighting VALUES (?, ?)");
    connection.prepare_cached(&sql)?.execute((id, run.0)).map(|_| ())
}

/// Takes away from a table, and from its table of former versions, what a run brought; what a later run saw too stays and comes
/// from that run, and what it revised falls back to the version before.
pub(crate) fn fall_back(connection: &Connection, table: &str, run: RunId) -> rusqlite::Result<()> {
    let statements = [
        "DELETE FROM {table}_sighting WHERE run = ?1",
        "UPDATE {table}_version AS old SET run = (
             SELECT min(run) FROM {table}_sighting AS seen WHERE seen.id = old.id AND seen.run > ?1)
         WHERE run = ?1 AND EXISTS (
             SELECT 1 FROM {table}_sighting AS seen WHERE seen.id = old.id AND seen.run > ?1 AND seen.run < coalesce(
                 (SELECT run FROM {table}_version AS next WHERE next.id = old.id AND next.version > old.version
                  ORDER BY next.version LIMIT 1),
                 (SELECT run FROM {table} WHERE {table}.id = old.id)))",
        "UPDATE {table} SET run = (
             SELECT min(run) FROM {table}_sighting AS seen WHERE seen.id = {table}.id AND seen.run > ?1)
         WHERE run = ?1 AND EXISTS (SELECT 1 FROM {table}_sighting AS seen WHERE seen.id = {table}.id AND seen.run > ?1)",
        "DELETE FROM {table}_version WHERE run = ?1",
        "REPLACE INTO {table} SELECT * FROM {table}_version AS old WHERE id IN (SELECT id FROM {table} WHERE run = ?1)
         AND version = (SELECT max(version) FROM {table}_version AS last WHERE last.id = old.id)",
        "DELETE FROM {table} WHERE run = ?1",
    ];
    for statement in statements {
        connection.execute(&statement.replace("{table}", table), [run.0])?;
    }
    let present = "DELETE FROM {table}_version WHERE EXISTS
        (SELECT 1 FROM {table} WHERE {table}.id = {table}_version.id AND {table}.version <= {table}_version.version)";
    connection.execute(&present.replace("{table}", table), []).map(|_| ())
}
