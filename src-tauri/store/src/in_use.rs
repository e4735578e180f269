//! Who works on a profile: each program that opens it holds a shared lock on a file of it, and one that changes its key the
//! whole lock, so that nobody goes on with a database that another has taken the place of. The system lets go of it when a
//! program ends, however it ends.

use std::fs::{File, OpenOptions, TryLockError};
use std::path::Path;
use std::thread;
use std::time::Duration;

use crate::StoreError;

const FILE: &str = "in-use";
/// Somebody who only looks whether a profile is free holds it for a moment: so often it is tried again, after so long.
const TRIES: usize = 10;
const PAUSE: Duration = Duration::from_millis(30);

/// A hold on a profile, until it is dropped.
pub(crate) struct InUse {
    file: File,
}

impl InUse {
    /// Holds a profile beside others.
    pub(crate) fn beside_others(profile: &Path) -> Result<Self, StoreError> {
        let file = open(profile)?;
        for _ in 0..TRIES {
            match file.try_lock_shared() {
                Ok(()) => return Ok(Self { file }),
                Err(TryLockError::WouldBlock) => thread::sleep(PAUSE),
                Err(TryLockError::Error(source)) => return Err(refused(profile, source)),
            }
        }
        Err(StoreError::KeyChanges { profile: profile.to_path_buf() })
    }

    /// Holds a profile alone.
    pub(crate) fn alone(profile: &Path) -> Result<Self, StoreError> {
        let file = open(profile)?;
        match file.try_lock() {
            Ok(()) => Ok(Self { file }),
            Err(TryLockError::WouldBlock) => Err(StoreError::InUse { profile: profile.to_path_buf() }),
            Err(TryLockError::Error(source)) => Err(refused(profile, source)),
        }
    }
}

impl Drop for InUse {
    fn drop(&mut self) {
        // Closing the file lets go of it, too.
        let _ = self.file.unlock();
    }
}

/// Tells whether no program works on a profile now.
///
/// # Errors
/// When the file of the lock cannot be opened.
pub fn is_free(profile: &Path) -> Result<bool, StoreError> {
    match InUse::alone(profile) {
        Ok(_) => Ok(true),
        Err(StoreError::InUse { .. }) => Ok(false),
        Err(error) => Err(error),
    }
}

fn open(profile: &Path) -> Result<File, StoreError> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(profile.join(FILE)).map_err(|source| refused(profile, source))
}

fn refused(profile: &Path, source: std::io::Error) -> StoreError {
    StoreError::Profile { action: "hold", path: profile.join(FILE), source }
}
