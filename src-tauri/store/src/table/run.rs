//! Import runs: where rows come from, and what each run did.

use std::collections::HashMap;

use rusqlite::{Connection, OptionalExtension as _, Row, params};
use sitroom_domain::{Day, ImportRun, RunCounts, RunId, RunState};

use crate::{ProfileKind, Store, StoreError};

pub(crate) const SCHEMA_1: &str = "
CREATE TABLE run (
    id INTEGER PRIMARY KEY,
    publisher TEXT NOT NULL,
    file_name TEXT NOT NULL,
    file_hash TEXT NOT NULL,
    file_bytes INTEGER NOT NULL,
    licence TEXT NOT NULL,
    imported_at TEXT NOT NULL,
    seconds REAL NOT NULL,
    undone INTEGER NOT NULL CHECK (undone IN (0, 1)),
    read INTEGER NOT NULL,
    added INTEGER NOT NULL,
    revised INTEGER NOT NULL,
    unchanged INTEGER NOT NULL,
    rejected INTEGER NOT NULL,
    noted INTEGER NOT NULL
) STRICT;
";

pub(crate) const SCHEMA_5: &str = "
ALTER TABLE run ADD COLUMN withdrawn INTEGER NOT NULL DEFAULT 0;
-- Days since 1970 of the newest observation that the run saw, new or known; NULL where there was none, or where it is not known.
ALTER TABLE run ADD COLUMN newest INTEGER;
";

const ALL: &str = "SELECT id, publisher, file_name, file_hash, file_bytes, licence, imported_at, seconds, undone,
    read, added, revised, unchanged, rejected, noted, withdrawn FROM run";

/// What is known of a run before its first row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewRun {
    /// Id of the publisher.
    pub publisher: String,
    /// Name of the file, without its folder.
    pub file_name: String,
    /// BLAKE3 of the file's bytes, hexadecimal.
    pub file_hash: String,
    /// Length of the file in bytes.
    pub file_bytes: u64,
    /// Licence of the data.
    pub licence: String,
}

/// A run as far as it tells how old a publisher's data are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredLook {
    /// Id of the publisher.
    pub publisher: String,
    /// When it was committed, RFC 3339 in UTC.
    pub imported_at: String,
    /// The newest observation that it saw; `None` where there was none, or where it is not known.
    pub newest: Option<Day>,
}

impl Store {
    /// Returns all runs, the newest first; those that were undone too.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn list_runs(&self) -> Result<Vec<ImportRun>, StoreError> {
        self.read(|connection| {
            let mut statement = connection.prepare_cached(&format!("{ALL} ORDER BY id DESC"))?;
            statement.query_map([], read_run)?.collect()
        })
    }

    /// Returns when which publisher was looked at, with the newest observation that was seen, in the order of the runs; those that
    /// were undone are left out.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn list_looks(&self) -> Result<Vec<StoredLook>, StoreError> {
        self.read(|connection| {
            let sql = "SELECT publisher, imported_at, newest FROM run WHERE undone = 0 ORDER BY id";
            let mut statement = connection.prepare_cached(sql)?;
            let look = |row: &Row<'_>| {
                let newest = row.get::<_, Option<i32>>(2)?.map(Day);
                Ok(StoredLook { publisher: row.get(0)?, imported_at: row.get(1)?, newest })
            };
            statement.query_map([], look)?.collect()
        })
    }

    /// Returns what the profile holds; the first run that was committed decides it, and undoing it does not change it.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn profile_kind(&self) -> Result<ProfileKind, StoreError> {
        self.read(profile_kind)
    }
}

pub(crate) fn profile_kind(connection: &Connection) -> rusqlite::Result<ProfileKind> {
    let first: Option<String> =
        connection.query_row("SELECT publisher FROM run ORDER BY id LIMIT 1", [], |row| row.get(0)).optional()?;
    if let Some(publisher) = first {
        return Ok(ProfileKind::of(&publisher));
    }
    let records: bool = connection.query_row("SELECT EXISTS (SELECT 1 FROM record)", [], |row| row.get(0))?;
    Ok(if records { ProfileKind::Real } else { ProfileKind::Empty })
}

/// Adds a run with nothing in it yet.
pub(crate) fn insert(connection: &Connection, run: &NewRun) -> rusqlite::Result<RunId> {
    connection.query_row(
        "INSERT INTO run VALUES (NULL, ?, ?, ?, ?, ?, '', 0.0, 0, 0, 0, 0, 0, 0, 0, 0, NULL) RETURNING id",
        params![run.publisher, run.file_name, run.file_hash, run.file_bytes as i64, run.licence],
        |row| row.get(0).map(RunId),
    )
}

/// Writes what a run did.
pub(crate) fn finish(
    connection: &Connection,
    id: RunId,
    counts: RunCounts,
    imported_at: &str,
    seconds: f64,
) -> rusqlite::Result<()> {
    connection.execute(
        "UPDATE run SET imported_at = ?, seconds = ?, read = ?, added = ?, revised = ?, unchanged = ?, rejected = ?,
         noted = ?, withdrawn = ? WHERE id = ?",
        params![
            imported_at,
            seconds,
            counts.read,
            counts.added,
            counts.revised,
            counts.unchanged,
            counts.rejected,
            counts.noted,
            counts.withdrawn,
            id.0
        ],
    )?;
    Ok(())
}

/// Notes the newest observation that a run saw.
pub(crate) fn note_newest(connection: &Connection, id: RunId, newest: Option<Day>) -> rusqlite::Result<()> {
    connection.execute("UPDATE run SET newest = ? WHERE id = ?", (newest.map(|day| day.0), id.0)).map(|_| ())
}

pub(crate) fn mark_undone(connection: &Connection, id: RunId) -> rusqlite::Result<()> {
    connection.execute("UPDATE run SET undone = 1 WHERE id = ?", [id.0])?;
    Ok(())
}

pub(crate) fn find(connection: &Connection, id: RunId) -> rusqlite::Result<Option<ImportRun>> {
    let mut statement = connection.prepare_cached(&format!("{ALL} WHERE id = ?"))?;
    statement.query_row([id.0], read_run).optional()
}

/// Runs that were read before, for rows that name them again and again.
#[derive(Default)]
pub(crate) struct RunsRead(HashMap<u32, ImportRun>);

impl RunsRead {
    /// Returns a run that a row names.
    pub(crate) fn get(&mut self, connection: &Connection, id: u32) -> rusqlite::Result<ImportRun> {
        if let Some(run) = self.0.get(&id) {
            return Ok(run.clone());
        }
        let run = find(connection, RunId(id))?.ok_or(rusqlite::Error::QueryReturnedNoRows)?;
        self.0.insert(id, run.clone());
        Ok(run)
    }
}

fn read_run(row: &Row<'_>) -> rusqlite::Result<ImportRun> {
    Ok(ImportRun {
        id: RunId(row.get(0)?),
        publisher: row.get(1)?,
        file_name: row.get(2)?,
        file_hash: row.get(3)?,
        file_bytes: row.get::<_, i64>(4)? as u64,
        licence: row.get(5)?,
        imported_at: row.get(6)?,
        seconds: row.get(7)?,
        state: if row.get(8)? { RunState::Undone } else { RunState::Done },
        counts: RunCounts {
            read: row.get(9)?,
            added: row.get(10)?,
            revised: row.get(11)?,
            unchanged: row.get(12)?,
            rejected: row.get(13)?,
            noted: row.get(14)?,
            withdrawn: row.get(15)?,
        },
    })
}
