//! Items of the inbox: what persons said of each, with the versions before. Which reports an item has stands in `item_report`.

use rusqlite::{Connection, OptionalExtension as _, Row, params};

use super::record::Author;
use crate::error::on;
use crate::{Store, StoreError};

pub(crate) const SCHEMA_5: &str = "
CREATE TABLE item (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    who TEXT NOT NULL,
    at TEXT NOT NULL,
    what TEXT NOT NULL,
    -- 0 open, 1 linked, 2 set aside.
    state INTEGER NOT NULL,
    -- 0 not judged, 1 confirmed, 2 not confirmed.
    verdict INTEGER NOT NULL,
    json TEXT NOT NULL
) STRICT;
CREATE INDEX item_state ON item (state);
CREATE TABLE item_version (
    id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    who TEXT NOT NULL,
    at TEXT NOT NULL,
    what TEXT NOT NULL,
    state INTEGER NOT NULL,
    verdict INTEGER NOT NULL,
    json TEXT NOT NULL,
    PRIMARY KEY (id, version)
) STRICT, WITHOUT ROWID;
";

/// What persons said of an item; what is in it is for others to know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredItem {
    /// Its number.
    pub id: u32,
    /// 1, and more with each step.
    pub version: u32,
    /// Who made this version; empty for the first.
    pub who: String,
    /// When, RFC 3339; empty for the first.
    pub at: String,
    /// What was done.
    pub what: String,
    /// 0 open, 1 linked, 2 set aside.
    pub state: u8,
    /// 0 not judged, 1 confirmed, 2 not confirmed.
    pub verdict: u8,
    /// What was said.
    pub json: String,
}

impl Store {
    /// Returns the items of a state, or all of them, that have reports still, by their numbers.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn list_items(&self, state: Option<u8>) -> Result<Vec<StoredItem>, StoreError> {
        self.read(|connection| {
            let sql = "SELECT * FROM item WHERE (?1 IS NULL OR state = ?1) ORDER BY id";
            connection.prepare_cached(sql)?.query_map([state], read_item)?.collect()
        })
    }

    /// Returns an item.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn find_item(&self, id: u32) -> Result<Option<StoredItem>, StoreError> {
        self.read(|connection| find_item(connection, id))
    }

    /// Returns an item at a former version, or all of its former versions, the newest first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn list_item_versions(&self, id: u32) -> Result<Vec<StoredItem>, StoreError> {
        self.read(|connection| {
            let sql = "SELECT * FROM item_version WHERE id = ? ORDER BY version DESC";
            connection.prepare_cached(sql)?.query_map([id], read_item)?.collect()
        })
    }

    /// Returns how many steps persons took with items.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn count_item_steps(&self) -> Result<u32, StoreError> {
        self.read(|connection| {
            let sql = "SELECT (SELECT count(*) FROM item WHERE who <> '') + (SELECT count(*) FROM item_version WHERE who <> '')";
            connection.query_row(sql, [], |row| row.get(0))
        })
    }

    /// Keeps what a person said of an item, and the version before; returns the new version. Where somebody said something
    /// meanwhile, nothing is kept and `None` comes back.
    ///
    /// # Errors
    /// When it cannot be made durable.
    pub fn put_item(&self, item: &StoredItem, author: &Author) -> Result<Option<u32>, StoreError> {
        let failed = on(self.home().path());
        self.write(|connection| put_item(connection, item, author).map_err(&failed))
    }
}

/// Makes an item that nobody said anything of; returns its number.
pub(super) fn new_item(connection: &Connection) -> rusqlite::Result<u32> {
    let sql = "INSERT INTO item (version, who, at, what, state, verdict, json) VALUES (1, '', '', '', 0, 0, '{}')";
    connection.prepare_cached(sql)?.execute([])?;
    connection.query_row("SELECT last_insert_rowid()", [], |row| row.get(0))
}

fn find_item(connection: &Connection, id: u32) -> rusqlite::Result<Option<StoredItem>> {
    connection.prepare_cached("SELECT * FROM item WHERE id = ?")?.query_row([id], read_item).optional()
}

fn put_item(connection: &Connection, item: &StoredItem, author: &Author) -> rusqlite::Result<Option<u32>> {
    let Some(there) = find_item(connection, item.id)?.filter(|there| there.version == item.version) else {
        return Ok(None);
    };
    connection.prepare_cached("INSERT INTO item_version SELECT * FROM item WHERE id = ?")?.execute([item.id])?;
    let sql = "UPDATE item SET version = ?, who = ?, at = ?, what = ?, state = ?, verdict = ?, json = ? WHERE id = ?";
    let version = there.version + 1;
    connection.prepare_cached(sql)?.execute(params![
        version,
        author.who,
        author.at,
        item.what,
        item.state,
        item.verdict,
        item.json,
        item.id
    ])?;
    Ok(Some(version))
}

fn read_item(row: &Row<'_>) -> rusqlite::Result<StoredItem> {
    Ok(StoredItem {
        id: row.get(0)?,
        version: row.get(1)?,
        who: row.get(2)?,
        at: row.get(3)?,
        what: row.get(4)?,
        state: row.get(5)?,
        verdict: row.get(6)?,
        json: row.get(7)?,
    })
}
