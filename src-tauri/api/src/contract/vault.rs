//! The vault: whether a profile is locked, what guards it, and how its backups stand.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Whether a profile is locked, as a window asks before it shows anything.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LockState {
    /// Nothing of it can be read before its passphrase is given.
    pub locked: bool,
    /// How long the next passphrase has to wait, in milliseconds, for those that were wrong.
    pub wait_ms: u32,
    /// The language that the windows spoke last; `None` before any did.
    pub language: Option<String>,
    /// The least characters of a passphrase, and from how many on it is good and strong.
    pub letters: [u32; 3],
}

/// What guards a profile.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct VaultCard {
    /// A passphrase guards the key; otherwise it lies in a file of the profile.
    pub is_set: bool,
    /// How many copies of the vault's header are whole, of two.
    pub copies: u32,
    /// The least characters of a passphrase, and from how many on it is good and strong.
    pub letters: [u32; 3],
    /// What the office chose.
    pub settings: VaultSettings,
    /// Backups that the program made, the newest first.
    pub backups: Vec<BackupCard>,
    /// The last time that the program tried whether a backup can be restored.
    pub trial: Option<BackupTrial>,
}

/// What an office chooses for its vault.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct VaultSettings {
    /// After so many minutes without a key or a click it locks: 1, 5, 15 or 60.
    pub idle_minutes: u32,
    /// When backups are made.
    pub schedule: BackupSchedule,
}

/// When backups are made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum BackupSchedule {
    /// When somebody asks for one.
    ByHand,
    /// Once a day.
    Daily,
    /// Once a week.
    Weekly,
}

/// A backup that the program made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct BackupCard {
    /// The name of its file in the folder `backups` of the profile.
    pub name: String,
    /// When it was made.
    pub made_at: String,
    /// How large it is.
    pub bytes: u64,
    /// What opens it.
    pub opens_by: BackupOpener,
}

/// What opens a backup.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum BackupOpener {
    /// The vault that lies beside it, whole, by the passphrase of its day.
    Vault,
    /// What opens the profile now: its file `key` or its vault.
    Key,
    /// Nothing that is here: it was made under an earlier key, and no vault lies beside it.
    Nothing,
}

/// What came of trying a backup: it was opened, checked page by page, and all its rows were compared.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BackupTrial {
    /// The backup.
    pub name: String,
    /// When it was tried.
    pub tried_at: String,
    /// It holds what was stored when it was made.
    pub whole: bool,
    /// Rows in it.
    pub rows: u64,
    /// What is wrong with it; empty when nothing is.
    pub fault: String,
}

/// The two halves of the recovery key, one for each custodian. They are shown once.
#[derive(Clone, PartialEq, Eq, Serialize, TS)]
pub struct RecoveryHalves {
    /// Sixteen groups of four letters each.
    pub halves: [String; 2],
}
