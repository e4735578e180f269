//! The vault of a profile: set, changed, opened; and what locks itself after a while.
//!
//! A desk exists only while its profile is open: who locks it drops it whole, so that nothing that it kept can be forgotten. What can
//! be asked of a locked profile is a function here.

mod backups;

use std::path::Path;

use sitroom_domain::say;
use sitroom_exchange::{COPIES, GOOD_LETTERS, LEAST_LETTERS, STRONG_LETTERS, Secret, is_whole};
use sitroom_store::{Store, put_file};

use crate::contract::fault::Fault;
use crate::contract::vault::{BackupSchedule, LockState, RecoveryHalves, VaultCard, VaultSettings};
use crate::desk::Desk;

/// The setting that keeps what the office chose.
const SETTING: &str = "vault";
/// After how many minutes a profile may lock itself.
const IDLE_MINUTES: [u32; 4] = [1, 5, 15, 60];
const USUAL_MINUTES: u32 = 5;
/// The file by which another program asks the one that has the profile open to lock it.
const LOCK_REQUEST: &str = "lock-now";
const LETTERS: [u32; 3] = [LEAST_LETTERS as u32, GOOD_LETTERS as u32, STRONG_LETTERS as u32];

/// Tells whether a profile is locked, and how long the next passphrase has to wait.
///
/// # Errors
/// When a key lies in the profile that cannot be read.
pub fn get_lock(folder: &Path) -> Result<LockState, Fault> {
    let wait = sitroom_exchange::wait_of(folder);
    let wait_ms = u32::try_from(wait.as_millis()).unwrap_or(u32::MAX);
    Ok(LockState { locked: sitroom_store::is_locked(folder)?, wait_ms, language: None, letters: LETTERS })
}

/// Opens a locked profile by both halves of its recovery key, and gives it a new passphrase.
///
/// # Errors
/// Tells which half is mistyped, halves of two keys, and a passphrase that is too short.
pub fn recover(folder: &Path, halves: [&str; 2], passphrase: &str) -> Result<Desk, Fault> {
    let new = Secret::chosen(passphrase)?;
    let key = sitroom_exchange::recover(folder, halves, &new)?;
    Desk::open_key(folder, &key)
}

/// Gives a profile that nobody has open a new key under the same passphrase, opens it, and makes a backup under that key at once: those
/// that there are open with the former one.
///
/// # Errors
/// When the passphrase is wrong, when somebody works on the profile, or when there is no room for a second database; then nothing is
/// changed.
pub fn rekey(folder: &Path, passphrase: &str) -> Result<(Desk, RecoveryHalves), Fault> {
    let (key, halves) = sitroom_exchange::rekey(folder, &Secret::new(passphrase))?;
    let desk = Desk::open_key(folder, &key)?;
    // The key is changed, and the halves are told whatever becomes of this.
    if let Err(why) = desk.forget_backups().and_then(|()| desk.make_backup()) {
        tracing::warn!(%why, "no backup could be made under the new key");
    }
    Ok((desk, told(&halves)))
}

/// Changes the passphrase of a profile, which may be locked.
///
/// # Errors
/// When the former one is wrong or the new one too short.
pub fn change_passphrase(folder: &Path, passphrase: &str, new: &str) -> Result<(), Fault> {
    let new = Secret::chosen(new)?;
    Ok(sitroom_exchange::change(folder, &Secret::new(passphrase), &new)?)
}

/// Makes the halves of the recovery key anew; the former ones open nothing from then on.
///
/// # Errors
/// When the passphrase is wrong.
pub fn renew_halves(folder: &Path, passphrase: &str) -> Result<RecoveryHalves, Fault> {
    Ok(told(&sitroom_exchange::renew_halves(folder, &Secret::new(passphrase))?))
}

/// Refuses a passphrase that does not open a profile.
///
/// # Errors
/// When it is wrong, or the vault is damaged.
pub fn check_passphrase(folder: &Path, passphrase: &str) -> Result<(), Fault> {
    Ok(sitroom_exchange::open(folder, &Secret::new(passphrase)).map(|_| ())?)
}

/// Asks the program that has a profile open to lock it.
///
/// # Errors
/// When the file of the request cannot be written.
pub fn ask_to_lock(folder: &Path) -> Result<(), Fault> {
    Ok(put_file(folder, LOCK_REQUEST, b"").map(|_| ())?)
}

/// Takes a request to lock away; tells whether there was one.
pub fn take_lock_request(folder: &Path) -> bool {
    std::fs::remove_file(folder.join(LOCK_REQUEST)).is_ok()
}

/// Tells whether no program has a profile open.
///
/// # Errors
/// When the folder is not there or cannot be written.
pub fn is_free(folder: &Path) -> Result<bool, Fault> {
    Ok(sitroom_store::is_free(folder)?)
}

impl Desk {
    /// Opens a locked profile by its passphrase. A wrong one takes a second or more, and longer after each.
    ///
    /// # Errors
    /// Tells a wrong passphrase from a damaged vault and a damaged store.
    pub fn unlock(folder: &Path, passphrase: &str) -> Result<Self, Fault> {
        let key = sitroom_exchange::open(folder, &Secret::new(passphrase))?;
        Self::open_key(folder, &key)
    }

    /// Tells what guards the profile and how its backups stand.
    pub fn get_vault(&self) -> Result<VaultCard, Fault> {
        let is_set = sitroom_store::is_locked(self.folder())?;
        self.of_record(|store| {
            Ok(VaultCard {
                is_set,
                copies: COPIES.iter().filter(|name| is_whole(self.folder(), name)).count() as u32,
                letters: LETTERS,
                settings: settings_of(store, is_set)?,
                backups: backups::list(store, self.folder())?,
                trial: backups::last_trial(store)?,
            })
        })
    }

    /// Lets a passphrase guard the key from now on, and returns the halves of the recovery key, which are kept nowhere.
    ///
    /// # Errors
    /// When there is a vault already or the passphrase is too short; then the profile opens as before.
    pub fn set_vault(&self, passphrase: &str) -> Result<RecoveryHalves, Fault> {
        let chosen = Secret::chosen(passphrase)?;
        let halves = told(&sitroom_exchange::set(self.folder(), self.key()?, &chosen)?);
        // The vault stands, and the halves are told whatever becomes of this: the next backup makes up for it.
        if let Err(why) = self.guard_backups() {
            tracing::warn!(%why, "the vault could not be put beside the backups that were made before");
        }
        Ok(halves)
    }

    /// Keeps what the office chose.
    ///
    /// # Errors
    /// Refuses a number of minutes that is not offered.
    pub fn put_vault_settings(&self, settings: &VaultSettings) -> Result<(), Fault> {
        if !IDLE_MINUTES.contains(&settings.idle_minutes) {
            return Err(Fault::refused(
                say!("A profile does not lock after {} minutes.", settings.idle_minutes),
                say!("Choose 1, 5, 15 or 60 minutes."),
            ));
        }
        let text = serde_json::to_string(settings).unwrap_or_default();
        self.of_record(|store| Ok(store.put_setting(SETTING, &text)?))
    }

    /// Tells after how many minutes the profile locks itself; `None` for one without a vault, which cannot be locked.
    pub fn find_idle_minutes(&self) -> Result<Option<u32>, Fault> {
        if !sitroom_store::is_locked(self.folder())? {
            return Ok(None);
        }
        self.of_record(|store| Ok(Some(settings_of(store, true)?.idle_minutes)))
    }
}

fn settings_of(store: &Store, is_set: bool) -> Result<VaultSettings, Fault> {
    let kept = store.find_setting(SETTING)?.and_then(|text| serde_json::from_str::<VaultSettings>(&text).ok());
    let schedule = if is_set { BackupSchedule::Daily } else { BackupSchedule::ByHand };
    Ok(kept.unwrap_or(VaultSettings { idle_minutes: USUAL_MINUTES, schedule }))
}

fn told(halves: &sitroom_exchange::Halves) -> RecoveryHalves {
    RecoveryHalves { halves: halves.0.each_ref().map(|half| half.to_string()) }
}
