//! The door to the desk: it may still be opening, and every command waits for it, off the window's thread.

use std::panic::{self, AssertUnwindSafe};
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};
use std::thread;

use sitroom_api::Desk;
use sitroom_api::contract::fault::Fault;
use sitroom_domain::say;

/// The desk, or why it could not be opened.
pub(crate) struct Door(Arc<OnceLock<Result<Desk, Fault>>>);

impl Door {
    /// Starts to open the desk of a profile on a thread of its own.
    pub(crate) fn open(profile_dir: PathBuf) -> Self {
        let desk = Arc::new(OnceLock::new());
        let opening = Arc::clone(&desk);
        thread::spawn(move || {
            // Whoever waits at the door must be told, whatever happens behind it.
            let opened = panic::catch_unwind(AssertUnwindSafe(|| Desk::open(&profile_dir)));
            opening.get_or_init(|| opened.unwrap_or_else(|_| Err(not_opened(&profile_dir)))).is_ok()
        });
        Self(desk)
    }

    /// Asks the desk on a thread that may block.
    ///
    /// # Errors
    /// Returns the fault of the question, or the one for which the desk could not be opened.
    pub(crate) async fn ask<T, Q>(&self, question: Q) -> Result<T, Fault>
    where
        T: Send + 'static,
        Q: FnOnce(&Desk) -> Result<T, Fault> + Send + 'static,
    {
        let desk = Arc::clone(&self.0);
        tauri::async_runtime::spawn_blocking(move || match desk.wait() {
            Ok(desk) => question(desk),
            Err(fault) => Err(fault.clone()),
        })
        .await
        .unwrap_or_else(|why| Err(Fault::refused(say!("The question was not answered: {why}."), say!("Ask again."))))
    }

    /// Cancels an import that is under way and waits for what still works on the store, so that the program can end.
    pub(crate) fn settle(&self) {
        if let Some(Ok(desk)) = self.0.get() {
            desk.settle();
        }
    }
}

fn not_opened(profile_dir: &Path) -> Fault {
    Fault::refused(
        say!("The profile in {} could not be opened.", profile_dir.display()),
        say!("Start again, or take another profile with --profile DIR."),
    )
}
