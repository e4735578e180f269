//! Copies of the database under the same key, made while others read and write, and read back before they count.

use std::fs::File;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::Connection;
use rusqlite::backup::Backup;
use rusqlite::types::ValueRef;

use crate::connection::Home;
use crate::error::on;
use crate::key::{StoreKey, VAULT_FILES, sync_folder};
use crate::{Store, StoreError, connection, store, verify};

/// Pages copied between two breaths.
const PAGES_AT_ONCE: i32 = 4096;

/// What was read of a database: how many rows in how many tables, and one digest of all their values in their order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowsRead {
    /// Tables.
    pub tables: u32,
    /// Rows of all tables.
    pub rows: u64,
    /// BLAKE3 over names of tables and all values, in hexadecimal digits. It tells something of what is stored.
    pub digest: String,
}

impl Store {
    /// Writes a copy of the database, under the same key, into a file that must not exist, and returns what the copy holds when
    /// it is read back. Others may read and write meanwhile.
    ///
    /// # Errors
    /// When the file exists or cannot be written, or when the copy does not hold what the database holds; then it is
    /// removed.
    pub fn backup(&self, to: &Path) -> Result<RowsRead, StoreError> {
        let source = self.home().connect_reader().map_err(on(self.home().path()))?;
        copy(self.home(), &source, to)
    }

    /// Reads all of a copy of this database through the key of the store, as a restore would, and returns what it holds. The copy
    /// stays as it is.
    ///
    /// # Errors
    /// When the copy is not there, is damaged, or is under another key.
    pub fn read_backup(&self, path: &Path) -> Result<RowsRead, StoreError> {
        if !store::is_made(path) {
            return Err(StoreError::DatabaseMissing { path: path.to_path_buf() });
        }
        read_whole(&self.home().beside(path)).map_err(of_copy)
    }

    /// Tells whether a copy of a database is under the key of the store: it begins with the salt that stands beside the key.
    pub fn is_own_copy(&self, path: &Path) -> bool {
        let mut start = [0; StoreKey::SALT_BYTES];
        let read = File::open(path).and_then(|mut file| file.read_exact(&mut start));
        read.is_ok() && self.home().key().is_some_and(|key| key.salt() == start)
    }
}

/// Returns what is wrong with a copy without the remedy for a database, which is to take a copy.
fn of_copy(error: StoreError) -> StoreError {
    match error {
        StoreError::Damaged { path, detail } => StoreError::BackupDiffers { path, detail },
        StoreError::WrongKey { path, pages } => {
            StoreError::BackupDiffers { path, detail: format!("{pages} of {pages} pages do not fit the key") }
        }
        error => error,
    }
}

/// Makes a copy before a migration, `backups/sitroom-v{schema}-{n}.db` beside the database.
pub(crate) fn before_migration(home: &Home, source: &Connection, schema: u32) -> Result<PathBuf, StoreError> {
    let folder = home.path().with_file_name("backups");
    let cannot = |source| StoreError::Profile { action: "create the folder", path: folder.clone(), source };
    std::fs::create_dir_all(&folder).map_err(cannot)?;
    let mut free = (1_u32..).map(|number| folder.join(format!("sitroom-v{schema}-{number}.db")));
    let to = free.find(|path| !path.exists()).ok_or(StoreError::NumbersExhausted { what: "backups" })?;
    copy(home, source, &to)?;
    // The copy opens with what opens the profile now, whatever becomes of that later.
    let profile = home.path().parent().unwrap_or(Path::new("."));
    if let Some(vault) = VAULT_FILES.iter().map(|name| profile.join(name)).find(|path| path.exists()) {
        let beside = to.with_extension("vault");
        let cannot = |source| StoreError::Profile { action: "write", path: beside.clone(), source };
        std::fs::copy(vault, &beside).map_err(cannot)?;
    }
    Ok(to)
}

fn copy(home: &Home, source: &Connection, to: &Path) -> Result<RowsRead, StoreError> {
    if to.exists() {
        return Err(StoreError::BackupExists { path: to.to_path_buf() });
    }
    let done = fill(&home.beside(to), source);
    if done.is_err() {
        let _ = std::fs::remove_file(to);
    }
    done
}

/// Writes what a connection reads into a file, which may be under another key, and reads it back.
pub(crate) fn fill(to: &Home, source: &Connection) -> Result<RowsRead, StoreError> {
    let failed = on(to.path());
    let mut target = to.connect().map_err(&failed)?;
    // One read of the source for the whole copy, so that a commit in between does not start it over.
    source.execute_batch("BEGIN").map_err(&failed)?;
    let read = read_rows(source).map_err(&failed);
    let copied = read.and_then(|read| {
        let backup = Backup::new(source, &mut target).map_err(&failed)?;
        backup.run_to_completion(PAGES_AT_ONCE, Duration::ZERO, None).map_err(&failed)?;
        Ok(read)
    });
    source.execute_batch("COMMIT").map_err(&failed)?;
    let read = copied?;
    drop(target);
    let found = read_whole(to)?;
    if found != read {
        let detail =
            format!("{} rows in {} tables instead of {} in {}", found.rows, found.tables, read.rows, read.tables);
        return Err(StoreError::BackupDiffers { path: to.path().to_path_buf(), detail });
    }
    let folder = to.path().parent().unwrap_or(Path::new("."));
    sync_folder(folder).map_err(|source| StoreError::Profile {
        action: "make durable the folder",
        path: folder.to_path_buf(),
        source,
    })?;
    Ok(found)
}

/// Reads a copy through a new connection: the code of every page, what the pages hold, and all rows.
fn read_whole(copy: &Home) -> Result<RowsRead, StoreError> {
    let connection = copy.unlock().map_err(on(copy.path()))?;
    connection::schema_of(&connection).map_err(|error| store::unreadable(copy, &connection, error))?;
    connection::set_up(&connection).map_err(on(copy.path()))?;
    let findings = verify::check_file(&connection).map_err(on(copy.path()))?;
    if let Some(detail) = findings.into_iter().next() {
        return Err(StoreError::BackupDiffers { path: copy.path().to_path_buf(), detail });
    }
    read_rows(&connection).map_err(on(copy.path()))
}

/// Reads every row of every table.
pub(crate) fn read_rows(connection: &Connection) -> rusqlite::Result<RowsRead> {
    let tables = verify::list_tables(connection)?;
    let mut hasher = blake3::Hasher::new();
    let mut rows = 0;
    for table in &tables {
        hasher.update(table.as_bytes());
        let mut statement = connection.prepare(&format!("SELECT * FROM \"{table}\""))?;
        let columns = statement.column_count();
        let mut found = statement.query([])?;
        while let Some(row) = found.next()? {
            rows += 1;
            for column in 0..columns {
                take(&mut hasher, row.get_ref(column)?);
            }
        }
    }
    Ok(RowsRead { tables: tables.len() as u32, rows, digest: hasher.finalize().to_hex().to_string() })
}

/// Takes a value into the digest, with its kind and length, so that two rows never look like another two.
fn take(hasher: &mut blake3::Hasher, value: ValueRef<'_>) {
    let mut framed = |kind: u8, bytes: &[u8]| {
        hasher.update(&[kind]).update(&(bytes.len() as u64).to_le_bytes()).update(bytes);
    };
    match value {
        ValueRef::Null => framed(0, &[]),
        ValueRef::Integer(number) => framed(1, &number.to_le_bytes()),
        ValueRef::Real(number) => framed(2, &number.to_bits().to_le_bytes()),
        ValueRef::Text(text) => framed(3, text),
        ValueRef::Blob(bytes) => framed(4, bytes),
    }
}
