//! Former versions of events, each with the run that brought it.

use rusqlite::Connection;
use sitroom_domain::EventId;

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
