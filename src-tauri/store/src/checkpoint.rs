//! Brings the write-ahead log into the database after a large commit, off everybody's path.
//!
//! The commit is durable before this begins; what fails here is done again by the next one, or by the last to close.

use std::path::Path;
use std::sync::{Mutex, PoisonError};
use std::thread::JoinHandle;

use crate::connection::Home;

/// The thread that is at it, if any.
#[derive(Default)]
pub(crate) struct Checkpoint {
    thread: Mutex<Option<JoinHandle<()>>>,
}

impl Checkpoint {
    /// Starts, once the one before has ended.
    pub(crate) fn start(&self, home: &Home) {
        let mut thread = self.thread.lock().unwrap_or_else(PoisonError::into_inner);
        join(thread.take());
        let home = home.beside(home.path());
        *thread = Some(std::thread::spawn(move || {
            if let Err(error) = empty_log(&home) {
                tracing::warn!(%error, path = %Path::display(home.path()), "the log stays long for now");
            }
        }));
    }

    /// Waits until nothing is at it.
    pub(crate) fn settle(&self) {
        join(self.thread.lock().unwrap_or_else(PoisonError::into_inner).take());
    }
}

impl Drop for Checkpoint {
    fn drop(&mut self) {
        join(self.thread.get_mut().unwrap_or_else(PoisonError::into_inner).take());
    }
}

fn join(thread: Option<JoinHandle<()>>) {
    if thread.is_some_and(|thread| thread.join().is_err()) {
        tracing::warn!("emptying the log ended early; the next commit does it again");
    }
}

fn empty_log(home: &Home) -> rusqlite::Result<()> {
    let connection = home.connect()?;
    // The passive one keeps nobody waiting; the other finds nothing left to copy and only shortens the file.
    connection.query_row("PRAGMA wal_checkpoint(PASSIVE)", [], |_| Ok(()))?;
    connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))
}
