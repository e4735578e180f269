//! Copies of the database under the same key, made while others read and write, and read back before they count.

use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::Connection;
use rusqlite::backup::Backup;

use crate::connection::Home;
use crate::error::on;
use crate::key::sync_folder;
use crate::{Store, StoreError, verify};

/// Pages copied between two breaths.
const PAGES_AT_ONCE: i32 = 4096;

impl Store {
    /// Writes a copy of the database, under the same key, into a file that must not exist; it is verified before this
    /// returns. Others may read and write meanwhile.
    ///
    /// # Errors
    /// When the file exists or cannot be written, or when the copy does not hold what the database holds; then it is
    /// removed.
    pub fn backup(&self, to: &Path) -> Result<(), StoreError> {
        let source = self.home().connect_reader().map_err(on(self.home().path()))?;
        copy(self.home(), &source, to)
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
    Ok(to)
}

fn copy(home: &Home, source: &Connection, to: &Path) -> Result<(), StoreError> {
    if to.exists() {
        return Err(StoreError::BackupExists { path: to.to_path_buf() });
    }
    let done = fill(&home.beside(to), source);
    if done.is_err() {
        let _ = std::fs::remove_file(to);
    }
    done
}

fn fill(to: &Home, source: &Connection) -> Result<(), StoreError> {
    let failed = on(to.path());
    let mut target = to.connect().map_err(&failed)?;
    // One read of the source for the whole copy, so that a commit in between does not start it over.
    source.execute_batch("BEGIN").map_err(&failed)?;
    let counts = verify::count_rows(source).map_err(&failed);
    let copied = counts.and_then(|counts| {
        let backup = Backup::new(source, &mut target).map_err(&failed)?;
        backup.run_to_completion(PAGES_AT_ONCE, Duration::ZERO, None).map_err(&failed)?;
        Ok(counts)
    });
    source.execute_batch("COMMIT").map_err(&failed)?;
    let counts = copied?;
    drop(target);
    check(to, &counts)?;
    let folder = to.path().parent().unwrap_or(Path::new("."));
    sync_folder(folder).map_err(|source| StoreError::Profile {
        action: "make durable the folder",
        path: folder.to_path_buf(),
        source,
    })
}

/// Reads the copy back through a new connection.
fn check(copy: &Home, counts: &[(String, u64)]) -> Result<(), StoreError> {
    let differs = |detail| StoreError::BackupDiffers { path: copy.path().to_path_buf(), detail };
    let connection = copy.connect().map_err(on(copy.path()))?;
    let findings = verify::check_file(&connection).map_err(on(copy.path()))?;
    if let Some(first) = findings.into_iter().next() {
        return Err(differs(first));
    }
    let found = verify::count_rows(&connection).map_err(on(copy.path()))?;
    match counts.iter().zip(&found).find(|(source, copy)| source != copy) {
        Some(((table, rows), (_, found))) => Err(differs(format!("table {table} has {found} rows instead of {rows}"))),
        None if counts.len() == found.len() => Ok(()),
        None => Err(differs(format!("{} tables instead of {}", found.len(), counts.len()))),
    }
}
