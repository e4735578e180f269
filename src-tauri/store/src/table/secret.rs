//! Keys and passwords of sources. They are read by the one who fetches, and shown to nobody.

use rusqlite::OptionalExtension as _;

use crate::error::on;
use crate::{Store, StoreError};

pub(crate) const SCHEMA_5: &str = "
CREATE TABLE secret (
    source TEXT NOT NULL,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (source, name)
) STRICT, WITHOUT ROWID;
";

impl Store {
    /// Keeps a secret of a source; the one of the same name goes. An empty one takes it away.
    ///
    /// # Errors
    /// When it cannot be made durable.
    pub fn put_secret(&self, source: &str, name: &str, value: &str) -> Result<(), StoreError> {
        self.write(|connection| {
            let done = if value.is_empty() {
                connection.execute("DELETE FROM secret WHERE source = ? AND name = ?", [source, name])
            } else {
                connection.execute("INSERT OR REPLACE INTO secret VALUES (?, ?, ?)", [source, name, value])
            };
            done.map(|_| ()).map_err(on(self.home().path()))
        })
    }

    /// Returns a secret of a source.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn find_secret(&self, source: &str, name: &str) -> Result<Option<String>, StoreError> {
        self.read(|connection| {
            let sql = "SELECT value FROM secret WHERE source = ? AND name = ?";
            connection.query_row(sql, [source, name], |row| row.get(0)).optional()
        })
    }
}
