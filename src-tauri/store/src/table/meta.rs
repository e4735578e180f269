//! Counters of the store as a whole.

use rusqlite::Connection;

use crate::{Store, StoreError};

pub(crate) const SCHEMA_1: &str = "
CREATE TABLE meta (
    -- One row.
    id INTEGER PRIMARY KEY CHECK (id = 1),
    -- Commits that changed events.
    generation INTEGER NOT NULL,
    -- The number of the next event; numbers are never given twice, not even after an undo.
    next_event INTEGER NOT NULL
) STRICT;
INSERT INTO meta VALUES (1, 0, 1);
";

impl Store {
    /// Returns the number of commits that changed events.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn generation(&self) -> Result<u32, StoreError> {
        self.read(generation)
    }
}

pub(crate) fn generation(connection: &Connection) -> rusqlite::Result<u32> {
    connection.query_row("SELECT generation FROM meta", [], |row| row.get(0))
}

pub(crate) fn next_event(connection: &Connection) -> rusqlite::Result<u32> {
    connection.query_row("SELECT next_event FROM meta", [], |row| row.get(0))
}

/// Notes that events changed.
pub(crate) fn raise_generation(connection: &Connection, next_event: u32) -> rusqlite::Result<()> {
    connection.execute("UPDATE meta SET generation = generation + 1, next_event = ?", [next_event])?;
    Ok(())
}
