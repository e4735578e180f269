//! Why a vault was not opened, changed or made: what failed, on what, and what to do.

use std::path::PathBuf;

use sitroom_store::StoreError;

/// Why the exchange refused.
#[derive(Debug, thiserror::Error)]
pub enum ExchangeError {
    /// The store or a file of the profile refused.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The header is sound, and the passphrase does not open it.
    #[error(
        "The passphrase is wrong. Nothing was changed or lost. Try again, or open with the two halves of the recovery key."
    )]
    WrongPassphrase,
    /// No copy of the header is what was written.
    #[error("Both copies of the vault in {} are damaged. No passphrase was tried, and nothing was changed. Bring “vault” back from the newest copy in the folder “backups”, or from a copy of the profile.", profile.display())]
    Damaged {
        /// The profile.
        profile: PathBuf,
    },
    /// A header asks for less work, or for more, than a vault may.
    #[error("The vault in {} was changed: it asks for {found} {what}, and {least} to {most} are allowed. No passphrase was tried, for it could be guessed. Bring “vault” back from a copy of the profile.", profile.display())]
    Weakened {
        /// The profile.
        profile: PathBuf,
        /// What it asks for.
        what: &'static str,
        /// How much of it.
        found: u32,
        /// The least that is allowed.
        least: u32,
        /// The most that is allowed.
        most: u32,
    },
    /// A later program wrote the header.
    #[error("The vault in {} was written by a later version of Sitroom. Nothing was changed. Install the later version.", profile.display())]
    Later {
        /// The profile.
        profile: PathBuf,
    },
    /// There is no vault.
    #[error("The profile {} has no vault. Set one with “sitroom vault set”.", profile.display())]
    NotSet {
        /// The profile.
        profile: PathBuf,
    },
    /// There is a vault already.
    #[error("The profile {} has a vault already. Change its passphrase with “sitroom vault change”.", profile.display())]
    SetBefore {
        /// The profile.
        profile: PathBuf,
    },
    /// The new passphrase is too short.
    #[error(
        "The passphrase has {letters} characters; {least} or more are needed. Take four or five words that do not belong together."
    )]
    Short {
        /// Characters in it.
        letters: usize,
        /// Characters that are needed.
        least: usize,
    },
    /// The new passphrase is the same few letters.
    #[error(
        "The passphrase is made of {letters} different characters; 5 or more are needed. Take four or five words that do not belong together."
    )]
    Plain {
        /// Different characters in it.
        letters: usize,
    },
    /// The passphrase is longer than any that is typed.
    #[error("The passphrase is longer than 1024 bytes. Take a shorter one.")]
    Long,
    /// A half was mistyped.
    #[error(
        "The {which} half is mistyped: its letters do not fit its checksum. Compare it with the sheet, group by group."
    )]
    Mistyped {
        /// "first" or "second".
        which: &'static str,
    },
    /// A half has too few or too many letters.
    #[error("The {which} half has {letters} letters and digits; a half has {needed}. Compare it with the sheet.")]
    HalfLength {
        /// "first" or "second".
        which: &'static str,
        /// Letters in it.
        letters: usize,
        /// Letters in a half.
        needed: usize,
    },
    /// One half was given twice.
    #[error("The same half was given twice. The other custodian has the other one.")]
    SameHalf,
    /// The halves are of two keys.
    #[error("The two halves are of different recovery keys. Take the two sheets of the same day.")]
    TwoKeys,
    /// The halves are whole and do not open this vault.
    #[error(
        "The two halves are whole, but open another vault than this one, or halves were made anew since. Take the newest sheets."
    )]
    OldHalves,
    /// The memory for the passphrase is not there.
    #[error(
        "There is no memory to try the passphrase: {needed_mib} MiB are needed. Close other programs and try again."
    )]
    NoMemory {
        /// Memory that is needed.
        needed_mib: u32,
    },
}
