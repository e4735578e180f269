//! What can go wrong in the store, each with what failed, on what, and what to do about it.

use std::fs::{self, OpenOptions};
use std::io::{ErrorKind, Write as _};
use std::path::{Path, PathBuf};

use rusqlite::ErrorCode;

/// How many bytes are tried where SQLite does not say whether the disk is full.
const PROBE: usize = 64 * 1024;

/// Why the store refused.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// A folder or file of the profile cannot be used.
    #[error("Cannot {action} {}: {source}. Check that the folder exists, belongs to you and may be written, or choose another with --profile.", path.display())]
    Profile {
        /// What was tried, for example "create the folder".
        action: &'static str,
        /// The folder or file.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// Other people may read the key.
    #[error("The key {} may be read by others (mode {mode:o}). Nothing was opened. Take their access away (chmod 600), and if others use this computer, treat what is stored as known to them.", path.display())]
    KeyExposed {
        /// The key file.
        path: PathBuf,
        /// Its permissions.
        mode: u32,
    },
    /// The database is there but its key is not.
    #[error("The database {} is there but neither its key {} nor a vault is. Nothing was changed, and no new key was made, for it could never open what is stored. Bring the key or the vault back from a copy of the profile.", database.display(), key.display())]
    KeyMissing {
        /// The key file that should be there.
        key: PathBuf,
        /// The database.
        database: PathBuf,
    },
    /// A vault has the key.
    #[error("The profile {} is locked. Nothing was opened. Give its passphrase.", profile.display())]
    Locked {
        /// The profile.
        profile: PathBuf,
    },
    /// A key or a vault is there, but the database is not, or is empty.
    #[error("{} is missing beside its key. Nothing was changed, and no new database was made. Bring it back from a copy of the profile, or from its folder “backups”.", path.display())]
    DatabaseMissing {
        /// The database that should be there.
        path: PathBuf,
    },
    /// Another program works on the profile.
    #[error("Another program works on the profile {}. Nothing was changed. Close its windows and wait for its commands, then try again.", profile.display())]
    InUse {
        /// The profile.
        profile: PathBuf,
    },
    /// Another program changes the key of the profile.
    #[error("Another program changes the key of the profile {}. Nothing was opened. Wait until it has ended and try again.", profile.display())]
    KeyChanges {
        /// The profile.
        profile: PathBuf,
    },
    /// The key file does not hold a key.
    #[error("{} does not hold a key (96 hexadecimal digits). Nothing was changed. Bring it back from a copy of the profile.", path.display())]
    KeyMalformed {
        /// The key file.
        path: PathBuf,
    },
    /// No random numbers for a new key.
    #[error(
        "The system gives no random numbers for a key ({0}). Nothing was created. Restart the computer and try again."
    )]
    NoRandomness(getrandom::Error),
    /// Another program went on with a sync.
    #[error("Another program goes on with this sync. Nothing of it was lost; wait until that one has ended.")]
    SyncOvertaken,
    /// An operation of elsewhere says something else than its number stands for.
    #[error(
        "Operation {operation} is not what its number stands for: somebody changed it on its way. Nothing was merged; ask for the pack once more."
    )]
    NotItsNumber {
        /// Its number.
        operation: String,
    },
    /// An operation of elsewhere says what this program cannot read.
    #[error(
        "Operation {operation} writes what this version cannot read, “{field}” of the noun {noun}: it was written by a later version of Sitroom. Nothing was merged. Install the later version and merge again."
    )]
    NewerOperation {
        /// Its number.
        operation: String,
        /// The noun of its record.
        noun: &'static str,
        /// The field.
        field: String,
    },
    /// An operation of elsewhere makes another noun of a record.
    #[error(
        "Operation {operation} says that its record is one of the {found}, and here it is one of the {known}. Nothing was merged; ask who made the pack to run “sitroom verify”."
    )]
    OtherNoun {
        /// Its number.
        operation: String,
        /// The noun that it gives, of many.
        found: &'static str,
        /// The noun that the record has, of many.
        known: &'static str,
    },
    /// An operation of elsewhere lowers a marking without a reason.
    #[error(
        "Operation {operation} lowers the marking of its record or of a field in it and does not say why. Nothing was merged; ask who made the pack to lower it in the program, with a reason."
    )]
    LoweredWithoutReason {
        /// Its number.
        operation: String,
    },
    /// A change of a marking would settle what two said apart, and nobody said so.
    #[error(
        "Settle first what was said apart of “{record}”: {fields}. Nothing was changed, for marked otherwise it would keep only what stands now. Look with: sitroom pack conflicts"
    )]
    SaidApart {
        /// The title of the record.
        record: String,
        /// The fields.
        fields: String,
    },
    /// There is no such event.
    #[error(
        "There is no event {event}; it may have been undone or taken back. Look its number up with “sitroom links”."
    )]
    NoSuchEvent {
        /// Its number.
        event: u32,
    },
    /// A publisher tells its own events apart.
    #[error(
        "Events {one} and {other} are of one publisher, which tells its own events apart. Name one event of each of two publishers."
    )]
    OnePublisher {
        /// Its number.
        one: u32,
        /// The other's.
        other: u32,
    },
    /// The linked SQLite is too old to be trusted with several connections.
    #[error(
        "This program was built with SQLite {found}; versions before 3.51.3 can lose data in a write-ahead log. Nothing was opened. Install a build of Sitroom with a newer SQLite."
    )]
    OldSqlite {
        /// Its version.
        found: String,
    },
    /// A later program wrote the database.
    #[error("{} was written by a later version of Sitroom (schema {found}, this program knows {known}). Nothing was changed. Install the later version, or choose another folder with --profile.", path.display())]
    NewerSchema {
        /// The database.
        path: PathBuf,
        /// Its schema.
        found: u32,
        /// The newest schema that this program knows.
        known: u32,
    },
    /// No page of the database opens with the key.
    #[error("{} cannot be read with the key of its profile: not one of its {pages} pages fits. Key and database do not belong together, or the whole file was replaced. Nothing was changed. Bring both back from the same copy of the profile.", path.display())]
    WrongKey {
        /// The database.
        path: PathBuf,
        /// Pages in it.
        pages: u64,
    },
    /// The database is damaged.
    #[error("{} is damaged: {detail}. Nothing was changed. Keep the file, and put the newest copy from the folder “backups” of the profile in its place.", path.display())]
    Damaged {
        /// The database.
        path: PathBuf,
        /// What does not fit.
        detail: String,
    },
    /// The disk is full.
    #[error("The disk that holds {} is full. Nothing of this step was stored, and what was stored before is whole. Make room and try again.", path.display())]
    DiskFull {
        /// The database.
        path: PathBuf,
    },
    /// The disk failed.
    #[error("The disk failed while Sitroom read or wrote {}: {source}. Nothing of this step counts as stored. Check the disk, then try again.", path.display())]
    Disk {
        /// The database.
        path: PathBuf,
        /// What SQLite said.
        source: rusqlite::Error,
    },
    /// The database may not be opened or written.
    #[error("{} cannot be opened or may not be written. Nothing of this step was stored. Check that it and its folder belong to you and may be written.", path.display())]
    Barred {
        /// The database.
        path: PathBuf,
    },
    /// Somebody else is writing.
    #[error("Another import or window is writing to {}. Nothing was stored. Wait until it has ended and try again.", path.display())]
    Busy {
        /// The database.
        path: PathBuf,
    },
    /// Real and invented events would mix.
    #[error(
        "This profile holds {holds} events and “{publisher}” gives {offers} ones; the two are never mixed. Nothing was stored. Import into another folder with --profile, or leave the exercise first."
    )]
    OtherKind {
        /// What is in the profile: "real" or "invented".
        holds: &'static str,
        /// What was offered.
        offers: &'static str,
        /// Who offered it.
        publisher: String,
    },
    /// A name that the program does not know.
    #[error("“{publisher}” is no publisher that Sitroom knows. Use one of: {known}.")]
    UnknownPublisher {
        /// The name.
        publisher: String,
        /// The names that it knows.
        known: String,
    },
    /// There is no such run.
    #[error("There is no import run {run}. Look the number up in the list of runs.")]
    NoSuchRun {
        /// Its number.
        run: u32,
    },
    /// The run was undone before.
    #[error(
        "Import run {run} ({file_name}) is undone already. There is nothing left to undo; import the file again to bring its events back."
    )]
    UndoneBefore {
        /// Its number.
        run: u32,
        /// Its file.
        file_name: String,
    },
    /// The file to back up into is there.
    #[error("{} exists, and a backup never overwrites. Choose another name.", path.display())]
    BackupExists {
        /// The file.
        path: PathBuf,
    },
    /// The backup does not equal the database.
    #[error("The backup {} does not hold what the database holds: {detail}. The database was not changed. Check the disk and try again.", path.display())]
    BackupDiffers {
        /// The file.
        path: PathBuf,
        /// What differs.
        detail: String,
    },
    /// No numbers are left.
    #[error(
        "The store has given out all numbers for {what}. Nothing of this step was stored. Start another profile with --profile."
    )]
    NumbersExhausted {
        /// What they number.
        what: &'static str,
    },
    /// Anything else that SQLite refused.
    #[error("The database {} refused a step: {source}. Nothing of this step was stored. Run “sitroom verify”, and report the sentence if it finds nothing.", path.display())]
    Sqlite {
        /// The database.
        path: PathBuf,
        /// What SQLite said.
        source: rusqlite::Error,
    },
}

/// Returns a function that gives an error of SQLite the name of the database and its meaning.
pub(crate) fn on(path: &Path) -> impl Fn(rusqlite::Error) -> StoreError + '_ {
    move |source| {
        let path = path.to_path_buf();
        match source.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => StoreError::DiskFull { path },
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => StoreError::Busy { path },
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => {
                StoreError::Damaged { path, detail: source.to_string() }
            }
            Some(ErrorCode::SystemIoFailure | ErrorCode::CannotOpen) if is_full(&path) => StoreError::DiskFull { path },
            Some(ErrorCode::CannotOpen | ErrorCode::ReadOnly) => StoreError::Barred { path },
            Some(ErrorCode::SystemIoFailure) => StoreError::Disk { path, source },
            _ => StoreError::Sqlite { path, source },
        }
    }
}

/// Tells whether there is no room beside a database. Of a file that it could not make longer SQLite says in some places only that reading
/// or writing failed.
fn is_full(path: &Path) -> bool {
    let probe = path.with_extension("probe");
    let Ok(mut file) = OpenOptions::new().write(true).create(true).truncate(true).open(&probe) else { return false };
    let written = file.write_all(&vec![0_u8; PROBE]).and_then(|()| file.sync_all());
    drop(file);
    // What is left of it is written over by the next.
    let _ = fs::remove_file(&probe);
    written.is_err_and(|why| why.kind() == ErrorKind::StorageFull)
}

#[cfg(test)]
mod tests {
    use super::*;
    use rusqlite::ffi;

    #[test]
    fn what_may_not_be_written_is_told_apart_from_a_disk_that_fails_or_is_full() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("sitroom.db");
        let told = |code| on(&path)(rusqlite::Error::SqliteFailure(ffi::Error::new(code), None));
        assert!(matches!(told(ffi::SQLITE_READONLY), StoreError::Barred { .. }));
        assert!(matches!(told(ffi::SQLITE_CANTOPEN), StoreError::Barred { .. }));
        assert!(matches!(told(ffi::SQLITE_IOERR), StoreError::Disk { .. }));
        assert!(matches!(told(ffi::SQLITE_FULL), StoreError::DiskFull { .. }));
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    }
}
