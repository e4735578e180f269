//! The store of one profile: opens it, hands out readers, and lets one write at a time.

use std::fs;
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use rusqlite::{Connection, ErrorCode};
use sitroom_domain::Marking;

use crate::StoreError;
use crate::checkpoint::Checkpoint;
use crate::connection::{self, Home};
use crate::error::on;
use crate::in_use::InUse;
use crate::key::{self, StoreKey, sync_folder};
use crate::migration::{self, MIGRATIONS};
use crate::readers::Readers;
use crate::switch;

pub(crate) const FILE: &str = "sitroom.db";

/// The database of one profile. It may be used from several threads: readers run beside each other and beside the one
/// that writes.
pub struct Store {
    // Before the checkpoint, so that the connections close once nothing else works on the file.
    checkpoint: Checkpoint,
    readers: Readers,
    writer: Mutex<Connection>,
    home: Home,
    /// Let go of last.
    in_use: Option<Arc<InUse>>,
}

impl Store {
    /// Opens the store in a profile folder whose key lies in it; makes folder, key and database where there are none.
    ///
    /// # Errors
    /// Refuses, and changes nothing, when the linked SQLite is too old, when a vault has the key, when the key is missing,
    /// malformed or readable by others, when the database is missing or empty beside it or cannot be read with it, or when a later
    /// program wrote it.
    pub fn open(profile: &Path) -> Result<Self, StoreError> {
        create_folder(profile)?;
        Self::open_held(profile, |path| key::find_or_make(profile, path)).map_err(|error| match error {
            // A key that was left over beside a vault opens nothing; the vault does.
            StoreError::WrongKey { .. } if key::has_vault(profile) => {
                StoreError::Locked { profile: profile.to_path_buf() }
            }
            error => error,
        })
    }

    /// Opens the store in a profile folder with a key that a vault gave. It never makes a database.
    ///
    /// # Errors
    /// Those of [`Self::open`].
    pub fn open_with(profile: &Path, key: &StoreKey) -> Result<Self, StoreError> {
        Self::open_held(profile, |path| {
            if is_made(path) { Ok(key.clone()) } else { Err(StoreError::DatabaseMissing { path: path.to_path_buf() }) }
        })
    }

    fn open_held(profile: &Path, key: impl FnOnce(&Path) -> Result<StoreKey, StoreError>) -> Result<Self, StoreError> {
        connection::refuse_old_sqlite(rusqlite::version_number(), rusqlite::version())?;
        let held = switch::hold(profile)?;
        let path = profile.join(FILE);
        let key = key(&path)?;
        let mut store = Self::open_home(Home::file(path.clone(), key))?;
        store.in_use = Some(Arc::new(held));
        let failed = |source| StoreError::Profile { action: "make durable the folder", path: path.clone(), source };
        sync_folder(profile).and_then(|()| key::end_first_start(profile)).map_err(failed)?;
        Ok(store)
    }

    /// Tells whether this is the store of a profile folder.
    pub fn is_of(&self, profile: &Path) -> bool {
        self.home.path().parent() == Some(profile)
    }

    /// Returns the key that the store was opened with, to be wrapped; `None` for a store in memory.
    pub fn key(&self) -> Option<StoreKey> {
        self.home.key().cloned()
    }

    /// Opens an empty store in memory, without a key; it ends with the value.
    ///
    /// # Errors
    /// When there is no memory for it.
    pub fn open_in_memory() -> Result<Self, StoreError> {
        Self::open_home(Home::memory())
    }

    fn open_home(home: Home) -> Result<Self, StoreError> {
        let failed = on(home.path());
        let mut writer = home.unlock().map_err(&failed)?;
        connection::hold_log(&writer, true).map_err(&failed)?;
        let found = connection::schema_of(&writer).map_err(|error| unreadable(&home, &writer, error))?;
        migration::refuse_newer(&home, found, MIGRATIONS)?;
        connection::set_up(&writer).map_err(&failed)?;
        connection::hold_log(&writer, false).map_err(&failed)?;
        connection::start_log(&writer).map_err(&failed)?;
        drop(failed);
        migration::migrate(&home, &mut writer, MIGRATIONS)?;
        let (checkpoint, readers) = (Checkpoint::default(), Readers::default());
        Ok(Self { checkpoint, readers, writer: Mutex::new(writer), home, in_use: None })
    }

    /// Opens the same database for one who may see nothing that is marked higher: no query finds it, counts it or names it,
    /// whatever it asks, and nothing can be written.
    ///
    /// # Errors
    /// When the database cannot be opened once more.
    pub fn seen_at(&self, ceiling: Marking) -> Result<Self, StoreError> {
        let home = self.home.seen_at(ceiling);
        let writer = Mutex::new(home.connect_reader().map_err(on(home.path()))?);
        let (checkpoint, readers) = (Checkpoint::default(), Readers::default());
        Ok(Self { checkpoint, readers, writer, home, in_use: self.in_use.clone() })
    }

    /// Lets a step write on a thread of its own, once those begun before have ended; where it fails, the log of the program says so.
    pub(crate) fn write_later(&self, step: impl FnOnce(&Connection) -> rusqlite::Result<()> + Send + 'static) {
        if self.home.ceiling().is_some() {
            // Who may not see all writes nothing.
        } else if self.home.is_file() {
            self.checkpoint.start(&self.home, step);
        } else if let Err(error) = step(&self.lock_writer()) {
            tracing::warn!(%error, "what was to be kept for later is not");
        }
    }

    pub(crate) fn checkpoint(&self) -> &Checkpoint {
        &self.checkpoint
    }

    pub(crate) fn home(&self) -> &Home {
        &self.home
    }

    /// Waits until the work that goes on by itself after a large commit has ended, so that the program may end.
    pub fn settle(&self) {
        self.checkpoint.settle();
    }

    /// Lets a query run on a reader.
    pub(crate) fn read<T>(&self, query: impl FnOnce(&Connection) -> rusqlite::Result<T>) -> Result<T, StoreError> {
        self.readers.read(&self.home, query)
    }

    /// Waits until nobody else in this program writes.
    pub(crate) fn lock_writer(&self) -> MutexGuard<'_, Connection> {
        let writer = self.writer.lock().unwrap_or_else(PoisonError::into_inner);
        roll_back(&writer);
        writer
    }

    /// Lets a step write, whole or not at all.
    pub(crate) fn write<T>(&self, step: impl FnOnce(&Connection) -> Result<T, StoreError>) -> Result<T, StoreError> {
        let writer = self.lock_writer();
        let failed = on(self.home.path());
        writer.execute_batch("BEGIN IMMEDIATE").map_err(&failed)?;
        let done = step(&writer).and_then(|done| writer.execute_batch("COMMIT").map(|()| done).map_err(&failed));
        if done.is_err() {
            roll_back(&writer);
        }
        done
    }

    /// Lets a large step write; the log that it leaves goes into the database on a thread of its own.
    pub(crate) fn write_much<T>(
        &self,
        step: impl FnOnce(&Connection) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        let failed = on(self.home.path());
        self.lock_writer().execute_batch(connection::MUCH).map_err(&failed)?;
        let done = self.write(step);
        if let Err(error) = self.lock_writer().execute_batch(connection::LITTLE) {
            tracing::warn!(%error, "the memory of the step stays with the program until it ends");
        }
        self.start_checkpoint();
        done
    }

    /// Starts to bring the log into the database, on a thread of its own.
    pub(crate) fn start_checkpoint(&self) {
        if self.home.is_file() {
            self.checkpoint.start(&self.home, |_| Ok(()));
        }
    }
}

/// Tells whether a database is there and holds something: SQLite takes an empty file for a new one.
pub(crate) fn is_made(database: &Path) -> bool {
    fs::metadata(database).is_ok_and(|file| file.len() > 0)
}

/// Tells whether a key opens the database of a profile; nothing is changed by it.
pub(crate) fn is_key_of(profile: &Path, key: &StoreKey) -> Result<bool, StoreError> {
    let path = profile.join(FILE);
    if !is_made(&path) {
        return Ok(false);
    }
    let home = Home::file(path.clone(), key.clone());
    let connection = home.unlock().map_err(on(&path))?;
    connection::hold_log(&connection, true).map_err(on(&path))?;
    match connection::schema_of(&connection) {
        Ok(_) => Ok(true),
        Err(error) if error.sqlite_error_code() == Some(ErrorCode::NotADatabase) => Ok(false),
        Err(error) => Err(on(&path)(error)),
    }
}

/// Ends a transaction that an error left open. It cannot fail in a way that keeps anything of it.
pub(crate) fn roll_back(connection: &Connection) {
    if !connection.is_autocommit()
        && let Err(error) = connection.execute_batch("ROLLBACK")
    {
        tracing::warn!(%error, "a step that failed could not be rolled back at once; SQLite does so at the next");
    }
}

fn create_folder(profile: &Path) -> Result<(), StoreError> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(profile).map_err(|source| StoreError::Profile {
        action: "create the folder",
        path: profile.to_path_buf(),
        source,
    })
}

/// Tells a key that fits no page from a file of which a part is damaged.
pub(crate) fn unreadable(home: &Home, connection: &Connection, error: rusqlite::Error) -> StoreError {
    let path = home.path().to_path_buf();
    if !matches!(error.sqlite_error_code(), Some(ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt)) {
        return on(&path)(error);
    }
    let pages = fs::metadata(&path).map_or(0, |file| file.len() / u64::from(connection::PAGE_BYTES));
    let wrong = crate::verify::pages_that_do_not_fit(connection).unwrap_or(pages as usize) as u64;
    if pages > 0 && wrong >= pages {
        StoreError::WrongKey { path, pages }
    } else {
        StoreError::Damaged { path, detail: format!("{wrong} of {pages} pages do not fit the key ({error})") }
    }
}
