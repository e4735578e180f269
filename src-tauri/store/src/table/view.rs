//! Views that were saved by name.

use crate::error::on;
use crate::{Store, StoreError};

pub(crate) const SCHEMA_1: &str = "
CREATE TABLE view (
    name TEXT PRIMARY KEY,
    json TEXT NOT NULL,
    saved_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
";

/// A view as it was saved; what is in it is for others to know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredView {
    /// The name, one of a kind.
    pub name: String,
    /// What it shows.
    pub json: String,
    /// When it was saved, RFC 3339.
    pub saved_at: String,
}

impl Store {
    /// Keeps a view; the one of the same name goes.
    ///
    /// # Errors
    /// When it cannot be made durable.
    pub fn put_view(&self, name: &str, json: &str, saved_at: &str) -> Result<(), StoreError> {
        self.write(|connection| {
            connection
                .execute("INSERT OR REPLACE INTO view VALUES (?, ?, ?)", [name, json, saved_at])
                .map(|_| ())
                .map_err(on(self.home().path()))
        })
    }

    /// Returns all views by name.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn list_views(&self) -> Result<Vec<StoredView>, StoreError> {
        self.read(|connection| {
            let mut statement = connection.prepare_cached("SELECT name, json, saved_at FROM view ORDER BY name")?;
            statement
                .query_map([], |row| Ok(StoredView { name: row.get(0)?, json: row.get(1)?, saved_at: row.get(2)? }))?
                .collect()
        })
    }

    /// Removes a view; tells whether there was one.
    ///
    /// # Errors
    /// When it cannot be made durable.
    pub fn delete_view(&self, name: &str) -> Result<bool, StoreError> {
        self.write(|connection| {
            connection
                .execute("DELETE FROM view WHERE name = ?", [name])
                .map(|rows| rows > 0)
                .map_err(on(self.home().path()))
        })
    }
}
