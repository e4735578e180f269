//! How a connection to the database is opened: its key, and the settings on which safety rests.

use std::path::{Path, PathBuf};
use std::sync::Once;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};
use sitroom_domain::Marking;

use crate::key::StoreKey;
use crate::{StoreError, table};

/// The oldest SQLite without the reset of the write-ahead log that could lose commits, 3.51.3.
const OLDEST_SQLITE: i32 = 3_051_003;
/// Bytes of a page. Each is encrypted and authenticated by itself: larger ones cost less together, smaller ones less to
/// read one event.
pub(crate) const PAGE_BYTES: u32 = 8192;
/// How long one who wants to write waits for another.
const PATIENCE: Duration = Duration::from_secs(10);

/// Where the database is and what opens it.
pub(crate) struct Home {
    path: PathBuf,
    key: Option<StoreKey>,
    /// The highest marking that its readers see; `None` for all.
    ceiling: Option<Marking>,
}

impl Home {
    /// Returns a database file with its key.
    pub(crate) fn file(path: PathBuf, key: StoreKey) -> Self {
        Self { path, key: Some(key), ceiling: None }
    }

    /// Returns a database of its own in memory, which lasts as long as a connection to it.
    pub(crate) fn memory() -> Self {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        Self { path: PathBuf::from(format!("file:/sitroom-{number}?vfs=memdb")), key: None, ceiling: None }
    }

    /// Returns the same key for another file.
    pub(crate) fn beside(&self, path: &Path) -> Self {
        Self { path: path.to_path_buf(), key: self.key.clone(), ceiling: None }
    }

    /// Returns the same database for readers that see nothing marked higher.
    pub(crate) fn seen_at(&self, ceiling: Marking) -> Self {
        Self { path: self.path.clone(), key: self.key.clone(), ceiling: Some(ceiling) }
    }

    /// Returns the marking up to which readers see; `None` where they see all.
    pub(crate) fn ceiling(&self) -> Option<Marking> {
        self.ceiling
    }

    /// Returns the key; `None` for a database in memory.
    pub(crate) fn key(&self) -> Option<&StoreKey> {
        self.key.as_ref()
    }

    /// Returns the path, for messages.
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// Tells whether it is a file, which has a log, a key and backups.
    pub(crate) fn is_file(&self) -> bool {
        self.key.is_some()
    }

    /// Opens a connection that may write.
    pub(crate) fn connect(&self) -> rusqlite::Result<Connection> {
        let connection = self.unlock()?;
        set_up(&connection)?;
        Ok(connection)
    }

    /// Opens a connection and gives it the key; the file is neither read nor changed by it.
    pub(crate) fn unlock(&self) -> rusqlite::Result<Connection> {
        start_cipher();
        let kind = if self.is_file() { OpenFlags::empty() } else { OpenFlags::SQLITE_OPEN_URI };
        let flags =
            OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE | OpenFlags::SQLITE_OPEN_NO_MUTEX | kind;
        let connection = Connection::open_with_flags(&self.path, flags)?;
        if let Some(key) = &self.key {
            let statement = key.pragma();
            connection.execute_batch(&statement)?;
            // The parser's copies of the key lie in memory that it has given back and takes again for a statement of the same
            // shape: one without a key overwrites them.
            connection.execute_batch(&without_key(&statement))?;
            // The cipher's own log would write to standard error, past every sentence of ours.
            connection.execute_batch(&format!(
                "PRAGMA cipher_log_level = NONE; PRAGMA cipher_page_size = {PAGE_BYTES};
                 PRAGMA cipher_hmac_algorithm = HMAC_SHA256;"
            ))?;
        }
        connection.busy_timeout(PATIENCE)?;
        connection.set_prepared_statement_cache_capacity(64);
        Ok(connection)
    }

    /// Opens a connection that reads only.
    pub(crate) fn connect_reader(&self) -> rusqlite::Result<Connection> {
        let connection = self.connect()?;
        if let Some(ceiling) = self.ceiling {
            connection.execute_batch(&table::record::hidden_above(ceiling))?;
        }
        connection.execute_batch("PRAGMA query_only = ON; PRAGMA cache_size = -32768;")?;
        Ok(connection)
    }
}

/// What a connection is told before it writes much: a large cache keeps it until the commit, and the log is emptied after it, by another
/// thread.
pub(crate) const MUCH: &str = "PRAGMA wal_autocheckpoint = 0; PRAGMA cache_size = -262144;";
/// What it is told afterwards.
pub(crate) const LITTLE: &str = "PRAGMA wal_autocheckpoint = 1000; PRAGMA cache_size = -16384; PRAGMA shrink_memory;";

/// Returns a statement of the same shape and length, which names nothing that SQLite knows and holds no key.
fn without_key(statement: &str) -> String {
    let mut quoted = false;
    statement
        .chars()
        .map(|letter| {
            quoted ^= letter == '"';
            match letter {
                'k' if !quoted => 'q',
                digit if quoted && digit.is_ascii_hexdigit() => '0',
                other => other,
            }
        })
        .collect()
}

/// Starts SQLite and its cipher, once and before any key is given: SQLite counts as started a moment before its cipher is, and
/// who opened a database on another thread in that moment was refused a right key.
fn start_cipher() {
    static STARTED: Once = Once::new();
    STARTED.call_once(|| drop(Connection::open_in_memory()));
}

/// Sets what safety rests on; it reads the file, but changes nothing in it.
pub(crate) fn set_up(connection: &Connection) -> rusqlite::Result<()> {
    // Temporary tables and sorters stay in memory: on disk they would be readable.
    connection.execute_batch(
        "PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY;
         PRAGMA trusted_schema = OFF; PRAGMA mmap_size = 0;",
    )
}

/// Refuses a SQLite that can lose commits.
pub(crate) fn refuse_old_sqlite(number: i32, name: &str) -> Result<(), StoreError> {
    if number < OLDEST_SQLITE { Err(StoreError::OldSqlite { found: name.to_owned() }) } else { Ok(()) }
}

/// Keeps closing a connection from writing the log into the database, or lets it again.
pub(crate) fn hold_log(connection: &Connection, hold: bool) -> rusqlite::Result<()> {
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, hold).map(|_| ())
}

/// Makes a database that was found fit write through a log, so that readers and the writer do not wait for each other.
pub(crate) fn start_log(connection: &Connection) -> rusqlite::Result<()> {
    connection.query_row("PRAGMA journal_mode = WAL", [], |_| Ok(()))
}

/// Returns the number of the schema; reading it is the first read of the file and fails when the key does not fit.
pub(crate) fn schema_of(connection: &Connection) -> rusqlite::Result<u32> {
    connection.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))?;
    connection.query_row("PRAGMA user_version", [], |row| row.get(0))
}
