//! What two said apart, record by record.

use rusqlite::{Connection, OptionalExtension as _, params};
use sitroom_domain::RecordId;
use sitroom_domain::operation::{Conflict, assemble};

use super::list_of;
use crate::{Store, StoreError};

impl Store {
    /// Returns the records on which a person has something to settle, the latest first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn list_conflicts(&self) -> Result<Vec<RecordId>, StoreError> {
        self.read(|connection| {
            let sql =
                "SELECT DISTINCT record.id FROM record_conflict AS open JOIN record ON record.number = open.number
                 ORDER BY record.changed_at DESC, record.id";
            let mut statement = connection.prepare_cached(sql)?;
            let read = |row: &rusqlite::Row<'_>| Ok(RecordId(u128::from_be_bytes(row.get(0)?)));
            statement.query_map([], read)?.collect()
        })
    }

    /// Returns how much a person has to settle – fields, and whether a record is there –, and on how many records.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn count_conflicts(&self) -> Result<(u32, u32), StoreError> {
        self.read(|connection| {
            let sql = "SELECT count(*), count(DISTINCT open.number) FROM record_conflict AS open
                 JOIN record ON record.number = open.number";
            connection.query_row(sql, [], |row| Ok((row.get(0)?, row.get(1)?)))
        })
    }
}

/// Says anew what of a record a person has to settle; returns how much that is.
pub(crate) fn put_conflicts(connection: &Connection, id: RecordId, conflicts: &[Conflict]) -> rusqlite::Result<usize> {
    let number = "SELECT number FROM record WHERE id = ?";
    let Some(number) =
        connection.prepare_cached(number)?.query_row([id.0.to_be_bytes()], |row| row.get::<_, i64>(0)).optional()?
    else {
        return Ok(0);
    };
    connection.prepare_cached("DELETE FROM record_conflict WHERE number = ?")?.execute([number])?;
    let mut insert = connection.prepare_cached("INSERT INTO record_conflict VALUES (?, ?)")?;
    for conflict in conflicts {
        insert.execute(params![number, conflict.field.as_deref().unwrap_or_default()])?;
    }
    Ok(conflicts.len())
}

/// Tells whether a person has anything to settle on a record.
pub(crate) fn has_conflicts(connection: &Connection, id: RecordId) -> rusqlite::Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM record JOIN record_conflict AS open ON open.number = record.number WHERE record.id = ?)";
    connection.prepare_cached(sql)?.query_row([id.0.to_be_bytes()], |row| row.get(0))
}

/// Looks what is still to be settled after a change that a person made of a record.
pub(crate) fn refresh_conflicts(connection: &Connection, id: RecordId) -> rusqlite::Result<()> {
    if has_conflicts(connection, id)? {
        let all = list_of(connection, id)?;
        put_conflicts(connection, id, &assemble(&all.iter().collect::<Vec<_>>()).conflicts)?;
    }
    Ok(())
}
