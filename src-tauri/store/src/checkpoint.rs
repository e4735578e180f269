//! What goes on by itself after a large commit, off everybody's path: the write-ahead log is brought into the database, and what is
//! derived is kept for the next start.
//!
//! The commit is durable before this begins; what fails here is done again by the next one, or by the last to close.

use std::path::Path;
use std::sync::{Mutex, PoisonError};
use std::thread::JoinHandle;

use rusqlite::Connection;

use crate::connection::Home;

/// The thread that is at it, if any.
#[derive(Default)]
pub(crate) struct Checkpoint {
    thread: Mutex<Option<JoinHandle<()>>>,
}

impl Checkpoint {
    /// Starts, once the one before has ended. `first` writes on the connection before its log is brought in; nobody waits for it.
    pub(crate) fn start(&self, home: &Home, first: impl FnOnce(&Connection) -> rusqlite::Result<()> + Send + 'static) {
        let mut thread = self.thread.lock().unwrap_or_else(PoisonError::into_inner);
        let before = thread.take();
        let home = home.beside(home.path());
        *thread = Some(std::thread::spawn(move || {
            join(before);
            if let Err(error) = write_and_empty_log(&home, first) {
                tracing::warn!(%error, path = %Path::display(home.path()), "what goes on after a commit was left to the next");
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

fn write_and_empty_log(home: &Home, first: impl FnOnce(&Connection) -> rusqlite::Result<()>) -> rusqlite::Result<()> {
    let connection = home.connect()?;
    first(&connection)?;
    // The passive one keeps nobody waiting; the other finds nothing left to copy and only shortens the file.
    connection.query_row("PRAGMA wal_checkpoint(PASSIVE)", [], |_| Ok(()))?;
    connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))
}
