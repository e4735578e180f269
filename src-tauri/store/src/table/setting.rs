//! Settings of the profile, by name.

use rusqlite::{Connection, OptionalExtension as _};

use crate::error::on;
use crate::{Store, StoreError};

pub(crate) const SCHEMA_1: &str = "
CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    json TEXT NOT NULL
) STRICT, WITHOUT ROWID;
";

impl Store {
    /// Keeps a setting; the one of the same name goes.
    ///
    /// # Errors
    /// When it cannot be made durable.
    pub fn put_setting(&self, name: &str, json: &str) -> Result<(), StoreError> {
        self.write(|connection| put(connection, name, json).map_err(on(self.home().path())))
    }

    /// Returns a setting.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn find_setting(&self, name: &str) -> Result<Option<String>, StoreError> {
        self.read(|connection| find(connection, name))
    }
}

/// Returns a setting, within a step.
pub(crate) fn find(connection: &Connection, name: &str) -> rusqlite::Result<Option<String>> {
    connection.query_row("SELECT json FROM setting WHERE name = ?", [name], |row| row.get(0)).optional()
}

/// Keeps a setting, within a step; the one of the same name goes.
pub(crate) fn put(connection: &Connection, name: &str, json: &str) -> rusqlite::Result<()> {
    connection.execute("INSERT OR REPLACE INTO setting VALUES (?, ?)", [name, json]).map(|_| ())
}
