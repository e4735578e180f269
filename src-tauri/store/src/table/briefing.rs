//! Briefings: what each was asked for, what an officer made of it, and those that were signed off, whole.
//!
//! What a briefing says is drafted anew from the record each time that it is opened; only what was made of the draft is kept, with
//! every version, until it is signed off. Then it stands as it was handed over.

use rusqlite::{Connection, OptionalExtension, Row};
use sitroom_domain::RecordId;

use crate::error::on;
use crate::{Store, StoreError};

pub(crate) const SCHEMA_4: &str = "
CREATE TABLE briefing (
    -- 128 bits, the highest first.
    id BLOB PRIMARY KEY,
    deleted INTEGER NOT NULL CHECK (deleted IN (0, 1)),
    -- What it is of: briefings of the same are numbered beside each other.
    subject TEXT NOT NULL,
    request TEXT NOT NULL,
    title TEXT NOT NULL,
    version INTEGER NOT NULL,
    edits TEXT NOT NULL,
    -- The version that this one was made from; none for the first.
    made_from INTEGER,
    who TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    -- Set when it is signed off, never changed.
    number INTEGER UNIQUE,
    signed_by TEXT,
    signed_at TEXT,
    signed BLOB
) STRICT, WITHOUT ROWID;
CREATE TABLE briefing_version (
    id BLOB NOT NULL,
    version INTEGER NOT NULL,
    edits TEXT NOT NULL,
    made_from INTEGER,
    who TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    PRIMARY KEY (id, version)
) STRICT, WITHOUT ROWID;
";

const COLUMNS: &str =
    "id, subject, request, title, version, edits, made_from, who, changed_at, number, signed_by, signed_at";

/// A briefing; what is in its texts is for others to know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredBriefing {
    /// Its id.
    pub id: RecordId,
    /// What it is of.
    pub subject: String,
    /// What it was asked for.
    pub request: String,
    /// Its title.
    pub title: String,
    /// 1, and more with each change.
    pub version: u32,
    /// What was made of the draft.
    pub edits: String,
    /// The version that this one was made from; `None` for the first.
    pub made_from: Option<u32>,
    /// Who changed it last.
    pub who: String,
    /// When, RFC 3339.
    pub changed_at: String,
    /// Its number, once it is signed off.
    pub number: Option<u32>,
    /// Who signed it off.
    pub signed_by: Option<String>,
    /// When, RFC 3339.
    pub signed_at: Option<String>,
}

/// What became of a change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BriefingPut {
    /// It was written.
    Written,
    /// Somebody else changed it meanwhile, or signed it off; nothing was written.
    Overtaken {
        /// Who.
        who: String,
    },
}

impl Store {
    /// Keeps a new briefing.
    ///
    /// # Errors
    /// When it cannot be made durable, or one of its id is there.
    pub fn add_briefing(&self, new: &StoredBriefing) -> Result<(), StoreError> {
        self.write(|connection| {
            let sql = "INSERT INTO briefing (id, deleted, subject, request, title, version, edits, who, changed_at)
                       VALUES (?, 0, ?, ?, ?, 1, ?, ?, ?)";
            let values = (blob(new.id), &new.subject, &new.request, &new.title, &new.edits, &new.who, &new.changed_at);
            connection.execute(sql, values).map(|_| ()).map_err(on(self.home().path()))
        })
    }

    /// Returns the briefings, drafts first and then the highest number first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn list_briefings(&self) -> Result<Vec<StoredBriefing>, StoreError> {
        self.read(|connection| {
            let mut statement = connection.prepare_cached(&format!(
                "SELECT {COLUMNS} FROM briefing WHERE deleted = 0 ORDER BY number IS NOT NULL, number DESC, changed_at DESC"
            ))?;
            statement.query_map([], read)?.collect()
        })
    }

    /// Returns a briefing that is not deleted.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn find_briefing(&self, id: RecordId) -> Result<Option<StoredBriefing>, StoreError> {
        self.read(|connection| find(connection, id))
    }

    /// Returns what an earlier version of a briefing was made of, and the version that it was made from.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn find_briefing_version(
        &self,
        id: RecordId,
        version: u32,
    ) -> Result<Option<(String, Option<u32>)>, StoreError> {
        self.read(|connection| {
            let mut statement = connection
                .prepare_cached("SELECT edits, made_from FROM briefing_version WHERE id = ? AND version = ?")?;
            statement.query_row((blob(id), version), |row| Ok((row.get(0)?, row.get(1)?))).optional()
        })
    }

    /// Returns what was signed off of a briefing.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn find_signed(&self, id: RecordId) -> Result<Option<Vec<u8>>, StoreError> {
        self.read(|connection| {
            let mut statement = connection.prepare_cached("SELECT signed FROM briefing WHERE id = ?")?;
            Ok(statement.query_row([blob(id)], |row| row.get(0)).optional()?.flatten())
        })
    }

    /// Keeps a change of a briefing as a version of its own. It is written only on the version that it says.
    ///
    /// # Errors
    /// When it cannot be made durable.
    pub fn put_briefing(&self, changed: &StoredBriefing, on_version: u32) -> Result<BriefingPut, StoreError> {
        self.change(changed.id, on_version, |connection| {
            keep_version(connection, changed.id)?;
            connection.execute(
                "UPDATE briefing SET version = version + 1, title = ?, edits = ?, made_from = ?, who = ?, changed_at = ?
                 WHERE id = ?",
                (
                    &changed.title,
                    &changed.edits,
                    changed.made_from,
                    &changed.who,
                    &changed.changed_at,
                    blob(changed.id),
                ),
            )
        })
    }

    /// Signs a briefing off: it takes the next number, and stands from now on as it is handed over.
    ///
    /// # Errors
    /// When it cannot be made durable.
    pub fn sign_briefing(
        &self,
        id: RecordId,
        on_version: u32,
        (who, at): (&str, &str),
        signed: &[u8],
    ) -> Result<BriefingPut, StoreError> {
        self.change(id, on_version, |connection| {
            connection.execute(
                "UPDATE briefing SET number = (SELECT coalesce(max(number), 0) + 1 FROM briefing), signed_by = ?,
                        signed_at = ?, signed = ?, version = version + 1 WHERE id = ?",
                (who, at, signed, blob(id)),
            )
        })
    }

    /// Sets a draft aside; its versions are kept.
    ///
    /// # Errors
    /// When it cannot be made durable.
    pub fn delete_briefing(&self, id: RecordId, on_version: u32) -> Result<BriefingPut, StoreError> {
        self.change(id, on_version, |connection| {
            connection.execute("UPDATE briefing SET deleted = 1, version = version + 1 WHERE id = ?", [blob(id)])
        })
    }

    /// Lets a change be written, on the version that it was made on and on nothing that was signed off.
    fn change(
        &self,
        id: RecordId,
        on_version: u32,
        write: impl FnOnce(&Connection) -> rusqlite::Result<usize>,
    ) -> Result<BriefingPut, StoreError> {
        self.write(|connection| {
            let failed = on(self.home().path());
            match find(connection, id).map_err(&failed)? {
                Some(there) if there.version == on_version && there.number.is_none() => {
                    write(connection).map_err(&failed)?;
                    Ok(BriefingPut::Written)
                }
                there => Ok(BriefingPut::Overtaken { who: there.map(|there| there.who).unwrap_or_default() }),
            }
        })
    }
}

fn keep_version(connection: &Connection, id: RecordId) -> rusqlite::Result<()> {
    let sql =
        "INSERT INTO briefing_version SELECT id, version, edits, made_from, who, changed_at FROM briefing WHERE id = ?";
    connection.execute(sql, [blob(id)]).map(|_| ())
}

fn find(connection: &Connection, id: RecordId) -> rusqlite::Result<Option<StoredBriefing>> {
    let mut statement =
        connection.prepare_cached(&format!("SELECT {COLUMNS} FROM briefing WHERE id = ? AND deleted = 0"))?;
    statement.query_row([blob(id)], read).optional()
}

fn blob(id: RecordId) -> [u8; 16] {
    id.0.to_be_bytes()
}

fn read(row: &Row<'_>) -> rusqlite::Result<StoredBriefing> {
    Ok(StoredBriefing {
        id: RecordId(u128::from_be_bytes(row.get(0)?)),
        subject: row.get(1)?,
        request: row.get(2)?,
        title: row.get(3)?,
        version: row.get(4)?,
        edits: row.get(5)?,
        made_from: row.get(6)?,
        who: row.get(7)?,
        changed_at: row.get(8)?,
        number: row.get(9)?,
        signed_by: row.get(10)?,
        signed_at: row.get(11)?,
    })
}
