//! Drafts: what somebody was writing and had not finished, by name, so that it survives a crash.

use crate::error::on;
use crate::{Store, StoreError};

pub(crate) const SCHEMA_2: &str = "
CREATE TABLE draft (
    name TEXT PRIMARY KEY,
    json TEXT NOT NULL,
    saved_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
";

/// A draft as it was left; what is in it is for others to know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredDraft {
    /// Its name, one of a kind.
    pub name: String,
    /// What was written.
    pub json: String,
    /// When, RFC 3339.
    pub saved_at: String,
}

impl Store {
    /// Keeps a draft; the one of the same name goes.
    ///
    /// # Errors
    /// When it cannot be made durable.
    pub fn put_draft(&self, name: &str, json: &str, saved_at: &str) -> Result<(), StoreError> {
        self.write(|connection| {
            connection
                .execute("INSERT OR REPLACE INTO draft VALUES (?, ?, ?)", [name, json, saved_at])
                .map(|_| ())
                .map_err(on(self.home().path()))
        })
    }

    /// Returns all drafts, the newest first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn list_drafts(&self) -> Result<Vec<StoredDraft>, StoreError> {
        self.read(|connection| {
            let mut statement =
                connection.prepare_cached("SELECT name, json, saved_at FROM draft ORDER BY saved_at DESC, name")?;
            let drafts = statement
                .query_map([], |row| Ok(StoredDraft { name: row.get(0)?, json: row.get(1)?, saved_at: row.get(2)? }))?;
            drafts.collect()
        })
    }

    /// Removes a draft. One that is gone already is as it should be.
    ///
    /// # Errors
    /// When it cannot be made durable.
    pub fn delete_draft(&self, name: &str) -> Result<(), StoreError> {
        self.write(|connection| {
            let deleted = connection.execute("DELETE FROM draft WHERE name = ?", [name]);
            deleted.map(|_| ()).map_err(on(self.home().path()))
        })
    }
}
