//! Rows that a run refused, whole, so that they can be mended and imported again.

use rusqlite::types::Type;
use rusqlite::{Connection, Row, params};
use sitroom_domain::{Reject, RunId};

use crate::{Store, StoreError};

pub(crate) const SCHEMA_1: &str = "
CREATE TABLE reject (
    id INTEGER PRIMARY KEY,
    run INTEGER NOT NULL REFERENCES run (id),
    line INTEGER NOT NULL,
    field TEXT NOT NULL,
    value TEXT NOT NULL,
    reason TEXT NOT NULL,
    remedy TEXT NOT NULL,
    -- The whole row: a JSON array of [column, value].
    row TEXT NOT NULL
) STRICT;
CREATE INDEX reject_run ON reject (run, id);
";

impl Store {
    /// Returns how many rows a run refused, and some of them in the order of the file.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn list_rejects(&self, run: RunId, offset: u32, limit: u32) -> Result<(u32, Vec<Reject>), StoreError> {
        self.read(|connection| {
            let total = connection.query_row("SELECT count(*) FROM reject WHERE run = ?", [run.0], |row| row.get(0))?;
            let mut statement = connection.prepare_cached(
                "SELECT line, field, value, reason, remedy, row FROM reject WHERE run = ? ORDER BY id LIMIT ? OFFSET ?",
            )?;
            let rejects = statement.query_map([run.0, limit, offset], read_reject)?.collect::<Result<_, _>>()?;
            Ok((total, rejects))
        })
    }
}

pub(crate) fn insert(connection: &Connection, run: RunId, reject: &Reject) -> rusqlite::Result<()> {
    let row =
        serde_json::to_string(&reject.row).map_err(|error| rusqlite::Error::ToSqlConversionFailure(Box::new(error)))?;
    let mut statement = connection.prepare_cached("INSERT INTO reject VALUES (NULL, ?, ?, ?, ?, ?, ?, ?)")?;
    statement.execute(params![run.0, reject.line, reject.field, reject.value, reject.reason, reject.remedy, row])?;
    Ok(())
}

fn read_reject(row: &Row<'_>) -> rusqlite::Result<Reject> {
    let json: String = row.get(5)?;
    let cells = serde_json::from_str(&json)
        .map_err(|error| rusqlite::Error::FromSqlConversionFailure(5, Type::Text, Box::new(error)))?;
    Ok(Reject {
        line: row.get(0)?,
        field: row.get(1)?,
        value: row.get(2)?,
        reason: row.get(3)?,
        remedy: row.get(4)?,
        row: cells,
    })
}
