//! The atlas as bytes, so that the next start need not build it again. It is derived: it may go at any time.

use std::sync::Arc;
use std::sync::atomic::Ordering;

use rusqlite::{Connection, OptionalExtension as _, params};

use crate::{Store, StoreError};

pub(crate) const SCHEMA_1: &str = "
CREATE TABLE snapshot (
    part INTEGER PRIMARY KEY,
    format INTEGER NOT NULL,
    generation INTEGER NOT NULL,
    length INTEGER NOT NULL,
    bytes BLOB NOT NULL
) STRICT;
";

/// Bytes in one part; SQLite takes at most 1 GB in one value and holds a whole value in memory.
const PART_BYTES: usize = 16 << 20;

impl Store {
    /// Returns the snapshot and the generation that it shows; `None` when there is none of this format.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn read_snapshot(&self, format: u32) -> Result<Option<(u32, Vec<u8>)>, StoreError> {
        self.read(|connection| {
            connection.execute_batch("BEGIN")?;
            let found = read_parts(connection, format);
            connection.execute_batch("COMMIT")?;
            found
        })
    }

    /// Keeps a snapshot of a generation in the place of the one before, by itself: nobody waits for it, nor for its bytes to be made.
    /// One that cannot be kept leaves the one before, and the next start reads the rows.
    pub fn keep_snapshot(&self, format: u32, generation: u32, bytes: impl FnOnce() -> Vec<u8> + Send + 'static) {
        let newest = Arc::clone(self.checkpoint().snapshots());
        let number = newest.fetch_add(1, Ordering::Relaxed) + 1;
        self.write_later(move |connection| {
            // Of several that wait for each other only the last is of use.
            if newest.load(Ordering::Relaxed) == number {
                write(connection, format, generation, &bytes())
            } else {
                Ok(())
            }
        });
    }
}

fn read_parts(connection: &Connection, format: u32) -> rusqlite::Result<Option<(u32, Vec<u8>)>> {
    let found: Option<(u32, i64)> = connection
        .query_row(
            "SELECT generation, sum(length) FROM snapshot WHERE format = ? GROUP BY generation",
            [format],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
        .optional()?;
    let Some((generation, length)) = found else { return Ok(None) };
    let mut bytes = Vec::with_capacity(length as usize);
    let mut statement = connection.prepare_cached("SELECT bytes FROM snapshot WHERE format = ? ORDER BY part")?;
    let mut rows = statement.query([format])?;
    while let Some(row) = rows.next()? {
        bytes.extend_from_slice(row.get_ref(0)?.as_blob()?);
    }
    Ok(Some((generation, bytes)))
}

/// Writes a snapshot, whole or not at all.
pub(crate) fn write(connection: &Connection, format: u32, generation: u32, bytes: &[u8]) -> rusqlite::Result<()> {
    let transaction = connection.unchecked_transaction()?;
    write_parts(&transaction, format, generation, bytes)?;
    transaction.commit()
}

fn write_parts(connection: &Connection, format: u32, generation: u32, bytes: &[u8]) -> rusqlite::Result<()> {
    connection.execute("DELETE FROM snapshot", [])?;
    let mut statement = connection.prepare_cached("INSERT INTO snapshot VALUES (NULL, ?, ?, ?, ?)")?;
    // An empty snapshot is one part too, so that it is found.
    let parts = bytes.chunks(PART_BYTES).chain(bytes.is_empty().then_some(bytes));
    for part in parts {
        statement.execute(params![format, generation, part.len() as i64, part])?;
    }
    Ok(())
}
