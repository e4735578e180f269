//! The map as the window drew it last, beside what it was drawn from, so that the next start shows it until its own is drawn. It is
//! derived: it may go at any time.
//!
//! It lies among the snapshots, as one of a format of its own.

use rusqlite::{Connection, OptionalExtension as _, params};

use super::snapshot::STILL;
use crate::{Store, StoreError};

impl Store {
    /// Keeps bytes in the place of those before, by itself: nobody waits for it, nor for the bytes to be made.
    pub fn keep_still(&self, bytes: impl FnOnce() -> Vec<u8> + Send + 'static) {
        self.write_later(move |connection| write(connection, &bytes()));
    }

    /// Returns the bytes that were kept last.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn find_still(&self) -> Result<Option<Vec<u8>>, StoreError> {
        self.read(|connection| {
            let sql = "SELECT bytes FROM snapshot WHERE format = ? ORDER BY part DESC";
            connection.query_row(sql, [STILL], |row| row.get(0)).optional()
        })
    }
}

fn write(connection: &Connection, bytes: &[u8]) -> rusqlite::Result<()> {
    let transaction = connection.unchecked_transaction()?;
    transaction.execute("DELETE FROM snapshot WHERE format = ?", [STILL])?;
    let sql = "INSERT INTO snapshot VALUES (NULL, ?, 0, ?, ?)";
    transaction.execute(sql, params![STILL, bytes.len() as i64, bytes])?;
    transaction.commit()
}
