//! Others whose packs are taken and to whom packs are sealed: their keys, as they were exchanged in person.

use rusqlite::{Connection, Row, params};

use crate::error::on;
use crate::{Store, StoreError};

pub(crate) const SCHEMA_6: &str = "
CREATE TABLE peer (
    fingerprint TEXT PRIMARY KEY,
    recipient TEXT NOT NULL,
    signer TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    trusted_at TEXT NOT NULL,
    -- When it was trusted no more; empty while it is.
    revoked_at TEXT NOT NULL,
    -- Whose word that was, a fingerprint; empty where it was said here.
    revoked_by TEXT NOT NULL
) STRICT;
";

/// Another office, mission or laptop.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredPeer {
    /// What two people read to each other.
    pub fingerprint: String,
    /// The key that packs are sealed to.
    pub recipient: String,
    /// The key that its packs are signed by.
    pub signer: String,
    /// What it is called here.
    pub name: String,
    /// When it was trusted, RFC 3339 in UTC.
    pub trusted_at: String,
    /// When it was trusted no more; empty while it is.
    pub revoked_at: String,
    /// The fingerprint of whoever told so by a pack; empty where it was said here.
    pub revoked_by: String,
}

/// That somebody is trusted no more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Revocation {
    /// Who, by the fingerprint.
    pub fingerprint: String,
    /// Since when, RFC 3339 in UTC.
    pub at: String,
    /// The fingerprint of whoever told so by a pack; empty where it was said here.
    pub by: String,
}

impl Store {
    /// Keeps a peer; one of the same fingerprint gets its new name and is trusted again.
    ///
    /// # Errors
    /// When it cannot be made durable.
    pub fn put_peer(&self, peer: &StoredPeer) -> Result<(), StoreError> {
        self.write(|connection| {
            let sql = "INSERT INTO peer VALUES (?, ?, ?, ?, ?, ?, ?)
                 ON CONFLICT (fingerprint)
                 DO UPDATE SET name = excluded.name, trusted_at = excluded.trusted_at, revoked_at = excluded.revoked_at,
                     revoked_by = excluded.revoked_by";
            let StoredPeer { fingerprint, recipient, signer, name, trusted_at, revoked_at, revoked_by } = peer;
            let values = params![fingerprint, recipient, signer, name, trusted_at, revoked_at, revoked_by];
            let done = connection.execute(sql, values);
            done.map(|_| ()).map_err(on(self.home().path()))
        })
    }

    /// Returns all peers by their names, those that are trusted no more too.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn list_peers(&self) -> Result<Vec<StoredPeer>, StoreError> {
        self.read(|connection| {
            let mut statement = connection.prepare_cached("SELECT * FROM peer ORDER BY name, fingerprint")?;
            statement.query_map([], read)?.collect()
        })
    }

    /// Trusts a peer no more; of one that is not trusted nothing changes.
    ///
    /// # Errors
    /// When it cannot be made durable.
    pub fn revoke_peer(&self, revocation: &Revocation) -> Result<(), StoreError> {
        self.write(|connection| revoke(connection, revocation).map_err(on(self.home().path())))
    }
}

/// Trusts a peer no more, within a step; of one that is not trusted nothing changes.
pub(crate) fn revoke(connection: &Connection, revocation: &Revocation) -> rusqlite::Result<()> {
    let Revocation { fingerprint, at, by } = revocation;
    let sql = "UPDATE peer SET revoked_at = ?, revoked_by = ? WHERE fingerprint = ? AND revoked_at = ''";
    connection.execute(sql, [at, by, fingerprint]).map(|_| ())
}

fn read(row: &Row<'_>) -> rusqlite::Result<StoredPeer> {
    Ok(StoredPeer {
        fingerprint: row.get(0)?,
        recipient: row.get(1)?,
        signer: row.get(2)?,
        name: row.get(3)?,
        trusted_at: row.get(4)?,
        revoked_at: row.get(5)?,
        revoked_by: row.get(6)?,
    })
}
