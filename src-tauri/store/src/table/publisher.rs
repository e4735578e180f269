//! Publishers by number, so that an event names its own in one byte.

use rusqlite::{Connection, OptionalExtension as _};

use super::meta;
use crate::error::on;
use crate::{Store, StoreError};

pub(crate) const SCHEMA_1: &str = "
CREATE TABLE publisher (
    id INTEGER PRIMARY KEY CHECK (id BETWEEN 1 AND 255),
    name TEXT NOT NULL UNIQUE
) STRICT;
";

/// The setting of whose events count.
const COUNTING: &str = "counting publishers";

impl Store {
    /// Returns the publishers of which events are stored: number and id, in the order of the numbers.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn event_publishers(&self) -> Result<Vec<(u8, String)>, StoreError> {
        self.read(|connection| {
            let sql = "SELECT id, name FROM publisher WHERE EXISTS
                (SELECT 1 FROM event WHERE event.publisher = publisher.id) ORDER BY id";
            connection.prepare_cached(sql)?.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect()
        })
    }

    /// Returns the ids of the publishers whose events were said to count; none where nobody said anything.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn counting_publishers(&self) -> Result<Vec<String>, StoreError> {
        let text = self.find_setting(COUNTING)?;
        Ok(text.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default())
    }

    /// Keeps whose events count. All that was counted is to be counted anew.
    ///
    /// # Errors
    /// When it cannot be made durable.
    pub fn put_counting_publishers(&self, ids: &[String]) -> Result<(), StoreError> {
        let failed = on(self.home().path());
        let text = serde_json::to_string(ids).unwrap_or_default();
        self.write(|connection| {
            connection.execute("INSERT OR REPLACE INTO setting VALUES (?, ?)", [COUNTING, &text]).map_err(&failed)?;
            let next = meta::next_event(connection).map_err(&failed)?;
            meta::raise_generation(connection, next).map_err(&failed)
        })
    }

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
