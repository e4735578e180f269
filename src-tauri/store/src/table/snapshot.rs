//! The atlas as bytes, so that the next start need not build it again. It is derived: it may go at any time.

use std::sync::Arc;
use std::sync::atomic::Ordering;

use rusqlite::{Connection, params};

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

/// The format of the still of the map, which lies in the same table. Those of the atlas begin at 1.
pub(crate) const STILL: u32 = 0;

/// Bytes in one part; SQLite takes at most 1 GB in one value and holds a whole value in memory.
const PART_BYTES: usize = 16 << 20;

impl Store {
    /// Returns the snapshot of a generation; `None` when there is none of it in this format.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn read_snapshot(&self, format: u32, generation: u32) -> Result<Option<Vec<u8>>, StoreError> {
        self.read(|connection| {
            connection.execute_batch("BEGIN")?;
            let found = read_parts(connection, format, generation);
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

/// Returns the bytes of a format and generation.
pub(super) fn read_parts(connection: &Connection, format: u32, generation: u32) -> rusqlite::Result<Option<Vec<u8>>> {
    let sql = "SELECT sum(length) FROM snapshot WHERE format = ? AND generation = ?";
    let length: Option<i64> = connection.query_row(sql, [format, generation], |row| row.get(0))?;
    let Some(length) = length else { return Ok(None) };
    let mut bytes = Vec::with_capacity(length as usize);
    let sql = "SELECT bytes FROM snapshot WHERE format = ? AND generation = ? ORDER BY part";
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query([format, generation])?;
    while let Some(row) = rows.next()? {
        bytes.extend_from_slice(row.get_ref(0)?.as_blob()?);
    }
    Ok(Some(bytes))
}

/// Writes a snapshot, whole or not at all.
pub(crate) fn write(connection: &Connection, format: u32, generation: u32, bytes: &[u8]) -> rusqlite::Result<()> {
    let transaction = connection.unchecked_transaction()?;
    transaction.execute("DELETE FROM snapshot WHERE format <> ?", [STILL])?;
    write_parts(&transaction, format, generation, bytes)?;
    transaction.commit()
}

/// Writes bytes part by part, within a step.
pub(super) fn write_parts(connection: &Connection, format: u32, generation: u32, bytes: &[u8]) -> rusqlite::Result<()> {
    let mut statement = connection.prepare_cached("INSERT INTO snapshot VALUES (NULL, ?, ?, ?, ?)")?;
    // An empty snapshot is one part too, so that it is found.
    let parts = bytes.chunks(PART_BYTES).chain(bytes.is_empty().then_some(bytes));
    for part in parts {
        statement.execute(params![format, generation, part.len() as i64, part])?;
    }
    Ok(())
}
