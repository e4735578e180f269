//! The map as the window drew it last, beside what it was drawn from, so that the next start shows it until its own is drawn. It is
//! derived: it may go at any time.
//!
//! It lies among the snapshots, as one of a format of its own.

use rusqlite::Connection;

use super::snapshot::{STILL, read_parts, write_parts};
use crate::error::on;
use crate::{Store, StoreError};

impl Store {
    /// Keeps bytes in the place of those before.
    ///
    /// # Errors
    /// When they cannot be made durable; those before stay.
    pub fn keep_still(&self, bytes: &[u8]) -> Result<(), StoreError> {
        self.write(|connection| write(connection, bytes).map_err(on(self.home().path())))
    }

    /// Returns the bytes that were kept last.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn find_still(&self) -> Result<Option<Vec<u8>>, StoreError> {
        self.read(|connection| read_parts(connection, STILL, 0))
    }
}

fn write(connection: &Connection, bytes: &[u8]) -> rusqlite::Result<()> {
    connection.execute("DELETE FROM snapshot WHERE format = ?", [STILL])?;
    write_parts(connection, STILL, 0, bytes)
}
