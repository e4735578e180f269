//! What goes on by itself after a large commit, off everybody's path: what is derived is kept for the next start, and the write-ahead
//! log is brought into the database.
//!
//! The commit is durable before this begins. A log that stays long is brought in by the next one, or by the last to close; what is
//! derived and was not kept is made anew.

use std::path::Path;
use std::sync::atomic::AtomicU64;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;

use rusqlite::Connection;

use crate::connection::Home;

/// The thread that is at it, if any.
#[derive(Default)]
pub(crate) struct Checkpoint {
    thread: Mutex<Option<JoinHandle<()>>>,
    /// How many snapshots were handed over to be kept.
    snapshots: Arc<AtomicU64>,
}

impl Checkpoint {
    /// Returns how many snapshots were handed over to be kept.
    pub(crate) fn snapshots(&self) -> &Arc<AtomicU64> {
        &self.snapshots
    }

    /// Starts, once the one before has ended; nobody waits for it. `keep` writes on the connection first.
    pub(crate) fn start(&self, home: &Home, keep: impl FnOnce(&Connection) -> rusqlite::Result<()> + Send + 'static) {
        let mut thread = self.thread.lock().unwrap_or_else(PoisonError::into_inner);
        let before = thread.take();
        let home = home.beside(home.path());
        *thread = Some(std::thread::spawn(move || {
            join(before);
            let path = Path::display(home.path());
            let connection = match home.connect() {
                Ok(connection) => connection,
                Err(error) => return tracing::warn!(%error, %path, "the log stays long for now"),
            };
            if let Err(error) = keep(&connection) {
                tracing::warn!(%error, %path, "what was to be kept for the next start is not");
            }
            if let Err(error) = empty_log(&connection) {
                tracing::warn!(%error, %path, "the log stays long for now");
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

fn empty_log(connection: &Connection) -> rusqlite::Result<()> {
    // The passive one keeps nobody waiting; the other finds nothing left to copy and only shortens the file.
    connection.query_row("PRAGMA wal_checkpoint(PASSIVE)", [], |_| Ok(()))?;
    connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))
}
