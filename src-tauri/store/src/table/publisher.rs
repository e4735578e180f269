//! Publishers by number, so that an event names its own in one byte.

use rusqlite::{Connection, OptionalExtension as _};

use crate::{Store, StoreError};

pub(crate) const SCHEMA_1: &str = "
CREATE TABLE publisher (
    id INTEGER PRIMARY KEY CHECK (id BETWEEN 1 AND 255),
    name TEXT NOT NULL UNIQUE
) STRICT;
";

impl Store {
    /// Returns the publishers that have events here: number and id.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn publishers(&self) -> Result<Vec<(u8, String)>, StoreError> {
        self.read(|connection| {
            let mut statement = connection.prepare_cached("SELECT id, name FROM publisher ORDER BY id")?;
            statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect()
        })
    }

    /// Returns how many events of each publisher there are, by its id.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn count_events_by_publisher(&self) -> Result<Vec<(String, u32)>, StoreError> {
        self.read(|connection| {
            let sql = "SELECT name, (SELECT count(*) FROM event WHERE event.publisher = publisher.id) FROM publisher";
            let mut statement = connection.prepare_cached(sql)?;
            statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect()
        })
    }
}

/// Returns the number of a publisher; gives it one when it is new.
pub(crate) fn find_or_add(connection: &Connection, name: &str) -> rusqlite::Result<u8> {
    let found = connection.query_row("SELECT id FROM publisher WHERE name = ?", [name], |row| row.get(0)).optional()?;
    match found {
        Some(id) => Ok(id),
        None => connection.query_row("INSERT INTO publisher (name) VALUES (?) RETURNING id", [name], |row| row.get(0)),
    }
}
