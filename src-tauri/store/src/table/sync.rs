//! Syncs: what was fetched from a publisher, answer by answer, until all of it is there and becomes a run.
//!
//! Each answer is kept with where the sync stands after it, in one transaction: a cut at any moment loses no answer that was
//! whole, and none comes twice. Nothing of it is an event or a report before the last one is there.

use std::io::{self, Read as _, Write as _};

use flate2::Compression;
use flate2::read::DeflateDecoder;
use flate2::write::DeflateEncoder;
use rusqlite::types::Type;
use rusqlite::{Connection, OptionalExtension as _, Row, params};
use sitroom_domain::RunId;

use crate::error::on;
use crate::{Store, StoreError};

pub(crate) const SCHEMA_5: &str = "
CREATE TABLE sync (
    id INTEGER PRIMARY KEY,
    source TEXT NOT NULL,
    -- What it was asked to fetch; one that was cut off is gone on with only where the same is asked.
    plan TEXT NOT NULL,
    -- Where it stands; of one that ended, where the next begins.
    cursor TEXT NOT NULL,
    begun_at TEXT NOT NULL,
    ended_at TEXT NOT NULL,
    requests INTEGER NOT NULL,
    -- Why the last try ended before its end; empty where it did not.
    fault TEXT NOT NULL,
    run INTEGER REFERENCES run (id)
) STRICT;
CREATE INDEX sync_source ON sync (source, id);
CREATE TABLE sync_page (
    sync INTEGER NOT NULL REFERENCES sync (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    -- Where the sync stood before it, and the answer as it came, compressed.
    cursor TEXT NOT NULL,
    address TEXT NOT NULL,
    -- Length and BLAKE3 of the answer as it came.
    length INTEGER NOT NULL,
    hash TEXT NOT NULL,
    body BLOB NOT NULL,
    PRIMARY KEY (sync, number)
) STRICT;
";

const ALL: &str = "SELECT id, source, plan, cursor, begun_at, ended_at, requests, fault, run,
    (SELECT count(*) FROM sync_page WHERE sync_page.sync = sync.id) FROM sync";
/// The number of a sync.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SyncId(pub u32);

/// One sync as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredSync {
    /// Its number.
    pub id: SyncId,
    /// The source that it fetches.
    pub source: String,
    /// What it was asked to fetch.
    pub plan: String,
    /// Where it stands; of one that ended, where the next begins.
    pub cursor: String,
    /// When it began, RFC 3339 in UTC.
    pub begun_at: String,
    /// When it came to its end; empty before.
    pub ended_at: String,
    /// Requests so far, tries counted.
    pub requests: u32,
    /// Why the last try ended before its end; empty where it did not.
    pub fault: String,
    /// The run that it became; `None` before its end, and where nothing was new.
    pub run: Option<RunId>,
    /// Answers that wait until the last one is there.
    pub pages: u32,
}

/// An answer that waits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SyncPage {
    /// Where the sync stood before it.
    pub cursor: String,
    /// Where it came from.
    pub address: String,
    /// BLAKE3 of the answer, hexadecimal.
    pub hash: String,
    /// The answer as it came.
    pub body: Vec<u8>,
}

/// What is known of the answers of a sync without reading them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SyncOrigin {
    /// Where the first came from.
    pub address: String,
    /// The length of all, in bytes.
    pub bytes: u64,
    /// Their hashes, in their order.
    pub hashes: Vec<String>,
}

impl Store {
    /// Begins a sync of a source.
    ///
    /// # Errors
    /// When it cannot be made durable.
    pub fn begin_sync(&self, source: &str, plan: &str, cursor: &str, begun_at: &str) -> Result<SyncId, StoreError> {
        self.write(|connection| {
            let sql = "INSERT INTO sync VALUES (NULL, ?, ?, ?, ?, '', 0, '', NULL) RETURNING id";
            let id = connection.query_row(sql, [source, plan, cursor, begun_at], |row| row.get(0).map(SyncId));
            id.map_err(on(self.home().path()))
        })
    }

    /// Keeps an answer and where the sync stands after it; without an answer, only where it stands. `before` is where the caller
    /// found it.
    ///
    /// # Errors
    /// When another program went on with the sync meanwhile, or it cannot be made durable; then neither is kept.
    pub fn put_sync_page(
        &self,
        id: SyncId,
        page: Option<&SyncPage>,
        [before, after]: [&str; 2],
        requests: u32,
    ) -> Result<(), StoreError> {
        let pressed = page.map(|page| press(&page.body)).transpose().map_err(|source| StoreError::Profile {
            action: "keep an answer beside",
            path: self.home().path().to_owned(),
            source,
        })?;
        self.write(|connection| {
            let put = || {
                if let (Some(page), Some(body)) = (page, &pressed) {
                    connection
                        .prepare_cached(
                            "INSERT INTO sync_page VALUES (?1,
                             (SELECT count(*) + 1 FROM sync_page WHERE sync = ?1), ?2, ?3, ?4, ?5, ?6)",
                        )?
                        .execute(params![id.0, page.cursor, page.address, page.body.len() as i64, page.hash, body])?;
                }
                let sql = "UPDATE sync SET cursor = ?, requests = ?, fault = ''
                    WHERE id = ? AND ended_at = '' AND cursor = ?";
                connection.prepare_cached(sql)?.execute(params![after, requests, id.0, before])
            };
            match put().map_err(on(self.home().path()))? {
                1 => Ok(()),
                _ => Err(StoreError::SyncOvertaken),
            }
        })
    }

    /// Notes why a sync ended before its end; what it fetched waits.
    ///
    /// # Errors
    /// When it cannot be made durable.
    pub fn stop_sync(&self, id: SyncId, requests: u32, fault: &str) -> Result<(), StoreError> {
        self.write(|connection| {
            let sql = "UPDATE sync SET fault = ?, requests = ? WHERE id = ?";
            connection.execute(sql, params![fault, requests, id.0]).map(|_| ()).map_err(on(self.home().path()))
        })
    }

    /// Ends a sync that found nothing new.
    ///
    /// # Errors
    /// When it cannot be made durable.
    pub fn end_sync(&self, id: SyncId, ended_at: &str) -> Result<(), StoreError> {
        self.write(|connection| finish(connection, id, None, ended_at).map_err(on(self.home().path())))
    }

    /// Gives up a sync that was cut off: its answers go.
    ///
    /// # Errors
    /// When it cannot be made durable.
    pub fn drop_sync(&self, id: SyncId) -> Result<(), StoreError> {
        self.write(|connection| {
            let dropped = connection.execute("DELETE FROM sync WHERE id = ? AND ended_at = ''", [id.0]);
            dropped.map(|_| ()).map_err(on(self.home().path()))
        })
    }

    /// Returns an answer that waits, the first is 1.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn sync_page(&self, id: SyncId, number: u32) -> Result<Option<SyncPage>, StoreError> {
        self.read(|connection| {
            let sql = "SELECT cursor, address, hash, body FROM sync_page WHERE sync = ? AND number = ?";
            connection
                .prepare_cached(sql)?
                .query_row((id.0, number), |row| {
                    let body = unpress(row.get_ref(3)?.as_blob()?)
                        .map_err(|error| rusqlite::Error::FromSqlConversionFailure(3, Type::Blob, error.into()))?;
                    Ok(SyncPage { cursor: row.get(0)?, address: row.get(1)?, hash: row.get(2)?, body })
                })
                .optional()
        })
    }

    /// Returns what is known of the answers that wait without reading them.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn sync_origin(&self, id: SyncId) -> Result<SyncOrigin, StoreError> {
        self.read(|connection| {
            let sql = "SELECT address, length, hash FROM sync_page WHERE sync = ? ORDER BY number";
            let mut statement = connection.prepare_cached(sql)?;
            let mut rows = statement.query([id.0])?;
            let mut origin = SyncOrigin { address: String::new(), bytes: 0, hashes: Vec::new() };
            while let Some(row) = rows.next()? {
                if origin.hashes.is_empty() {
                    origin.address = row.get(0)?;
                }
                origin.bytes += row.get::<_, i64>(1)? as u64;
                origin.hashes.push(row.get(2)?);
            }
            Ok(origin)
        })
    }

    /// Returns the syncs of a source, or of all, the newest first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn list_syncs(&self, source: Option<&str>, most: u32) -> Result<Vec<StoredSync>, StoreError> {
        self.read(|connection| {
            let sql = format!("{ALL} WHERE ?1 IS NULL OR source = ?1 ORDER BY id DESC LIMIT ?2");
            let mut statement = connection.prepare_cached(&sql)?;
            statement.query_map((source, most), read)?.collect()
        })
    }
}

/// Ends a sync, in the transaction of the run that it became.
pub(crate) fn finish(connection: &Connection, id: SyncId, run: Option<RunId>, ended_at: &str) -> rusqlite::Result<()> {
    connection.execute("DELETE FROM sync_page WHERE sync = ?", [id.0])?;
    let sql = "UPDATE sync SET ended_at = ?, run = ?, fault = '' WHERE id = ?";
    connection.execute(sql, params![ended_at, run.map(|run| run.0), id.0]).map(|_| ())
}

/// Compresses an answer, as lightly as possible: it is read once more and then goes.
fn press(body: &[u8]) -> io::Result<Vec<u8>> {
    let mut pressed = DeflateEncoder::new(Vec::with_capacity(body.len() / 6), Compression::fast());
    pressed.write_all(body)?;
    pressed.finish()
}

fn unpress(pressed: &[u8]) -> io::Result<Vec<u8>> {
    let mut body = Vec::with_capacity(pressed.len() * 6);
    DeflateDecoder::new(pressed).read_to_end(&mut body)?;
    Ok(body)
}

fn read(row: &Row<'_>) -> rusqlite::Result<StoredSync> {
    Ok(StoredSync {
        id: SyncId(row.get(0)?),
        source: row.get(1)?,
        plan: row.get(2)?,
        cursor: row.get(3)?,
        begun_at: row.get(4)?,
        ended_at: row.get(5)?,
        requests: row.get(6)?,
        fault: row.get(7)?,
        run: row.get::<_, Option<u32>>(8)?.map(RunId),
        pages: row.get(9)?,
    })
}
