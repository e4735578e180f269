//! The door to the desk: it may still be opening, or be locked, and every command asks it, off the window's thread.
//!
//! Behind a locked door there is no desk: it was dropped whole, and with it its store, what it kept in memory, and the key.

use std::panic::{self, AssertUnwindSafe};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use sitroom_api::Desk;
use sitroom_api::contract::fault::{Fault, FaultCode};
use sitroom_domain::say;

/// How long a door that is being locked waits for questions that are being answered, and how often it looks.
const PATIENCE: Duration = Duration::from_secs(4);
const PAUSE: Duration = Duration::from_millis(20);

/// The desk, or why it cannot be asked.
#[derive(Clone)]
pub(crate) struct Door(Arc<Inside>);

struct Inside {
    profile_dir: PathBuf,
    stands: Mutex<Stands>,
    changed: Condvar,
    /// When somebody last did something in a window, and after how long without it the door locks.
    used: Mutex<(Instant, Option<Duration>)>,
}

/// How the door stands.
enum Stands {
    /// Whoever comes waits.
    Opening,
    Open(Arc<Desk>),
    Locked,
    Failed(Fault),
}

impl Door {
    /// Starts to open the desk of a profile on a thread of its own; one that a vault guards with the passphrase that is given.
    pub(crate) fn open(profile_dir: PathBuf, passphrase: Option<String>) -> Self {
        let door = Self(Arc::new(Inside {
            profile_dir,
            stands: Mutex::new(Stands::Opening),
            changed: Condvar::new(),
            used: Mutex::new((Instant::now(), None)),
        }));
        let opening = door.clone();
        thread::spawn(move || {
            let folder = &opening.0.profile_dir;
            opening.enter(|| match (Desk::open(folder), passphrase) {
                (Err(fault), Some(passphrase)) if fault.code == FaultCode::Locked => Desk::unlock(folder, &passphrase),
                (opened, _) => opened,
            });
        });
        door
    }

    /// Asks the desk on a thread that may block.
    ///
    /// # Errors
    /// Returns the fault of the question, or the one for which the desk cannot be asked.
    pub(crate) async fn ask<T, Q>(&self, question: Q) -> Result<T, Fault>
    where
        T: Send + 'static,
        Q: FnOnce(&Desk) -> Result<T, Fault> + Send + 'static,
    {
        let door = self.clone();
        off_thread(move || question(&*door.desk()?)).await
    }

    /// Asks for something that needs the folder of the profile alone, on a thread that may block.
    ///
    /// # Errors
    /// Returns the fault of the question.
    pub(crate) async fn ask_profile<T, Q>(&self, question: Q) -> Result<T, Fault>
    where
        T: Send + 'static,
        Q: FnOnce(&Path) -> Result<T, Fault> + Send + 'static,
    {
        let door = self.clone();
        off_thread(move || question(&door.0.profile_dir)).await
    }

    /// Opens a locked door by what opens a profile, on a thread that may block. One that is open stays so.
    ///
    /// # Errors
    /// Why the profile was not opened; the door is locked as before.
    pub(crate) async fn unlock<T, Q>(&self, open: Q) -> Result<T, Fault>
    where
        T: Send + Default + 'static,
        Q: FnOnce(&Path) -> Result<(Desk, T), Fault> + Send + 'static,
    {
        let door = self.clone();
        off_thread(move || {
            // One passphrase is tried at a time: whoever comes meanwhile waits.
            let mut stands = door.wait();
            if !matches!(*stands, Stands::Locked) {
                return Ok(T::default());
            }
            *stands = Stands::Opening;
            drop(stands);
            door.enter_with(|| open(&door.0.profile_dir))
        })
        .await
    }

    /// Does what needs the profile for itself: the desk is closed for it and opened again by what it returns.
    ///
    /// # Errors
    /// Why it was not done. The door is locked then, because nobody holds the key any more.
    pub(crate) async fn close_for<T, Q>(&self, step: Q) -> Result<T, Fault>
    where
        T: Send + 'static,
        Q: FnOnce(&Path) -> Result<(Desk, T), Fault> + Send + 'static,
    {
        let door = self.clone();
        off_thread(move || {
            door.leave(Stands::Opening);
            door.enter_with(|| step(&door.0.profile_dir))
        })
        .await
    }

    /// Locks the door of a profile that has a vault: what is under way is cancelled, and the desk is dropped. Tells whether it was.
    pub(crate) fn lock(&self) -> bool {
        let can_lock = self.is_open() && self.has_vault();
        if can_lock {
            self.leave(Stands::Locked);
        }
        can_lock
    }

    /// Tells whether the desk can be asked.
    pub(crate) fn is_open(&self) -> bool {
        matches!(*self.stands(), Stands::Open(_))
    }

    /// Tells whether nothing is under way that a lock would cancel.
    pub(crate) fn is_at_rest(&self) -> bool {
        match &*self.stands() {
            Stands::Open(desk) => !desk.is_busy(),
            _ => true,
        }
    }

    /// Tells whether the profile can be locked.
    pub(crate) fn has_vault(&self) -> bool {
        sitroom_api::vault::get_lock(&self.0.profile_dir).is_ok_and(|lock| lock.locked)
    }

    /// Returns the folder of the profile.
    pub(crate) fn profile_dir(&self) -> &Path {
        &self.0.profile_dir
    }

    /// Keeps that somebody did something in a window.
    pub(crate) fn is_used(&self) {
        self.used().0 = Instant::now();
    }

    /// Tells whether nobody did anything for longer than the profile stays open.
    pub(crate) fn is_idle(&self) -> bool {
        let (last, limit) = *self.used();
        limit.is_some_and(|limit| last.elapsed() >= limit)
    }

    /// Reads anew after how long the profile locks itself.
    pub(crate) fn read_limit(&self) {
        let minutes = match &*self.stands() {
            Stands::Open(desk) => desk.find_idle_minutes().ok().flatten(),
            _ => None,
        };
        *self.used() = (Instant::now(), minutes.map(|minutes| Duration::from_mins(u64::from(minutes))));
    }

    /// Cancels an import that is under way and waits for what still works on the store, so that the program can end.
    pub(crate) fn settle(&self) {
        let desk = match &*self.stands() {
            Stands::Open(desk) => Arc::clone(desk),
            _ => return,
        };
        desk.settle();
    }

    fn desk(&self) -> Result<Arc<Desk>, Fault> {
        match &*self.wait() {
            Stands::Open(desk) => Ok(Arc::clone(desk)),
            Stands::Failed(fault) => Err(fault.clone()),
            Stands::Opening | Stands::Locked => Err(Fault::locked()),
        }
    }

    /// Waits until the door is not being opened any more.
    fn wait(&self) -> MutexGuard<'_, Stands> {
        let opening = |stands: &mut Stands| matches!(stands, Stands::Opening);
        self.0.changed.wait_while(self.stands(), opening).unwrap_or_else(PoisonError::into_inner)
    }

    fn enter(&self, open: impl FnOnce() -> Result<Desk, Fault>) {
        // Why it failed is told to whoever asks.
        let _ = self.enter_with(|| open().map(|desk| (desk, ())));
    }

    /// Opens the desk; whoever waits at the door is told, whatever happens behind it.
    fn enter_with<T>(&self, open: impl FnOnce() -> Result<(Desk, T), Fault>) -> Result<T, Fault> {
        let opened = panic::catch_unwind(AssertUnwindSafe(open));
        let opened = opened.unwrap_or_else(|_| Err(not_opened(&self.0.profile_dir)));
        let (stands, answer) = match opened {
            Ok((desk, answer)) => (Stands::Open(Arc::new(desk)), Ok(answer)),
            Err(fault) if self.has_vault() => (Stands::Locked, Err(fault)),
            Err(fault) => (Stands::Failed(fault.clone()), Err(fault)),
        };
        *self.stands() = stands;
        self.0.changed.notify_all();
        self.read_limit();
        answer
    }

    /// Drops the desk: what is under way is cancelled, and whoever still asks is waited for.
    fn leave(&self, then: Stands) {
        let left = std::mem::replace(&mut *self.stands(), then);
        let Stands::Open(desk) = left else { return };
        desk.settle();
        let gone = Arc::downgrade(&desk);
        drop(desk);
        let deadline = Instant::now() + PATIENCE;
        while gone.strong_count() > 0 && Instant::now() < deadline {
            thread::sleep(PAUSE);
        }
    }

    fn stands(&self) -> MutexGuard<'_, Stands> {
        self.0.stands.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn used(&self) -> MutexGuard<'_, (Instant, Option<Duration>)> {
        self.0.used.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

async fn off_thread<T: Send + 'static>(
    question: impl FnOnce() -> Result<T, Fault> + Send + 'static,
) -> Result<T, Fault> {
    tauri::async_runtime::spawn_blocking(question)
        .await
        .unwrap_or_else(|why| Err(Fault::refused(say!("The question was not answered: {why}."), say!("Ask again."))))
}

fn not_opened(profile_dir: &Path) -> Fault {
    Fault::refused(
        say!("The profile in {} could not be opened.", profile_dir.display()),
        say!("Start again, or take another profile with --profile DIR."),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    const WORDS: &str = "harbour lantern nine";

    fn ask<T: Send + 'static>(door: &Door, question: fn(&Desk) -> Result<T, Fault>) -> Result<T, Fault> {
        tauri::async_runtime::block_on(door.ask(question))
    }

    fn unlock(door: &Door, words: &'static str) -> Result<(), Fault> {
        tauri::async_runtime::block_on(door.unlock(move |folder| Desk::unlock(folder, words).map(|desk| (desk, ()))))
    }

    #[test]
    fn a_locked_door_has_no_desk_behind_it_until_the_passphrase_is_given() {
        let folder = tempfile::tempdir().unwrap();
        let door = Door::open(folder.path().to_owned(), None);
        assert!(!door.lock(), "without a vault there is nothing to open it again with");
        ask(&door, |desk| desk.set_vault(WORDS)).unwrap();
        assert!(!sitroom_api::vault::is_free(folder.path()).unwrap());
        assert!(door.lock());
        assert!(sitroom_api::vault::is_free(folder.path()).unwrap(), "nothing of the store is open");
        assert_eq!(ask(&door, Desk::open_desk).unwrap_err().code, FaultCode::Locked);
        assert_eq!(unlock(&door, "harbour lantern ten").unwrap_err().code, FaultCode::Passphrase);
        assert_eq!(ask(&door, Desk::open_desk).unwrap_err().code, FaultCode::Locked);
        unlock(&door, WORDS).unwrap();
        assert!(ask(&door, Desk::open_desk).is_ok());
    }

    #[test]
    fn a_door_that_is_not_used_is_idle_once_there_is_a_vault() {
        let folder = tempfile::tempdir().unwrap();
        let door = Door::open(folder.path().to_owned(), None);
        ask(&door, Desk::open_desk).unwrap();
        door.used().1 = Some(Duration::ZERO);
        assert!(door.is_idle());
        door.read_limit();
        assert!(!door.is_idle() && door.used().1.is_none(), "without a vault it never is");
        ask(&door, |desk| desk.set_vault(WORDS)).unwrap();
        door.read_limit();
        assert_eq!(door.used().1, Some(Duration::from_mins(5)));
    }

    #[test]
    fn a_new_key_closes_the_desk_and_opens_it_again() {
        let folder = tempfile::tempdir().unwrap();
        let door = Door::open(folder.path().to_owned(), None);
        ask(&door, |desk| desk.set_vault(WORDS)).unwrap();
        let rekeyed = door.close_for(|folder| sitroom_api::vault::rekey(folder, WORDS));
        assert_eq!(tauri::async_runtime::block_on(rekeyed).unwrap().halves.len(), 2);
        assert!(ask(&door, Desk::open_desk).is_ok());
    }
}
