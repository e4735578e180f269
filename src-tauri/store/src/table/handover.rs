//! Packs that were given and taken.

use rusqlite::{Connection, Row, params};

use crate::error::on;
use crate::{Store, StoreError};

pub(crate) const SCHEMA_6: &str = "
CREATE TABLE handover (
    number INTEGER PRIMARY KEY,
    -- The number of the pack.
    pack TEXT NOT NULL,
    given INTEGER NOT NULL CHECK (given IN (0, 1)),
    kind TEXT NOT NULL,
    -- The other's fingerprint.
    peer TEXT NOT NULL,
    at TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    -- The newest operation of this store then.
    operation INTEGER NOT NULL,
    -- What the pack says of itself.
    manifest TEXT NOT NULL
) STRICT;
CREATE INDEX handover_of ON handover (pack);
";

/// A pack that was given or taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredHandover {
    /// The number of the pack.
    pub pack: String,
    /// Whether it was given; taken otherwise.
    pub given: bool,
    /// `mission` or `return`.
    pub kind: String,
    /// The other's fingerprint.
    pub peer: String,
    /// When, RFC 3339 in UTC.
    pub at: String,
    /// Until when it is good.
    pub expires_at: String,
    /// The newest operation of this store then.
    pub operation: i64,
    /// What the pack says of itself, JSON.
    pub manifest: String,
}

impl Store {
    /// Notes a pack that was given to somebody.
    ///
    /// # Errors
    /// When it cannot be made durable.
    pub fn put_given(&self, handover: &StoredHandover) -> Result<(), StoreError> {
        self.write(|connection| {
            let StoredHandover { pack, kind, peer, at, expires_at, operation, manifest, .. } = handover;
            let sql = "INSERT INTO handover VALUES (NULL, ?, 1, ?, ?, ?, ?, ?, ?)";
            let done = connection.execute(sql, params![pack, kind, peer, at, expires_at, operation, manifest]);
            done.map(|_| ()).map_err(on(self.home().path()))
        })
    }

    /// Returns the packs that were given and taken, the latest first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn list_handovers(&self) -> Result<Vec<StoredHandover>, StoreError> {
        self.read(|connection| {
            let sql = "SELECT pack, given, kind, peer, at, expires_at, operation, manifest FROM handover
                 ORDER BY number DESC";
            connection.prepare_cached(sql)?.query_map([], read)?.collect()
        })
    }
}

/// Notes a pack that was taken, with the newest operation as it is now; one that was taken from the same sender before is not noted
/// again.
pub(crate) fn put_taken(connection: &Connection, handover: &StoredHandover) -> rusqlite::Result<()> {
    let StoredHandover { pack, kind, peer, at, expires_at, manifest, .. } = handover;
    let sql = "INSERT INTO handover
         SELECT NULL, ?1, 0, ?2, ?3, ?4, ?5, (SELECT coalesce(max(number), 0) FROM operation), ?6
         WHERE NOT EXISTS (SELECT 1 FROM handover WHERE pack = ?1 AND peer = ?3 AND given = 0)";
    connection.execute(sql, params![pack, kind, peer, at, expires_at, manifest]).map(|_| ())
}

fn read(row: &Row<'_>) -> rusqlite::Result<StoredHandover> {
    Ok(StoredHandover {
        pack: row.get(0)?,
        given: row.get(1)?,
        kind: row.get(2)?,
        peer: row.get(3)?,
        at: row.get(4)?,
        expires_at: row.get(5)?,
        operation: row.get(6)?,
        manifest: row.get(7)?,
    })
}
