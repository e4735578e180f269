//! Why a pack is refused, each with what to do.

/// Why a pack cannot be made or taken.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PackError {
    /// The system gives no random numbers.
    #[error(
        "The system gives no random numbers for a key ({why}). Nothing was made. Restart the computer and try again."
    )]
    NoRandomness {
        /// What it says.
        why: String,
    },
    /// The keys of this office cannot be read.
    #[error(
        "The identity of this profile cannot be read. Bring the profile back from a backup, or make a new identity and exchange it again."
    )]
    NoIdentity,
    /// A file holds no identity.
    #[error(
        "This is no identity of an office. Save one there with “sitroom identity --json” and bring the file in person."
    )]
    NotAnIdentity,
    /// A fingerprint is of other keys.
    #[error(
        "The fingerprint {fingerprint} is not that of the keys beside it: somebody changed them. Nothing was trusted; exchange them in person."
    )]
    OtherFingerprint {
        /// As it stands there.
        fingerprint: String,
    },
    /// The file is no pack, or its first bytes are damaged.
    #[error(
        "This is no pack of Sitroom, or its first part is damaged. Nothing of it was read; copy it once more from where it came."
    )]
    NotAPack,
    /// It is sealed to somebody else.
    #[error(
        "This pack is sealed to another office or laptop. Nothing of it was read; ask its sender for one to {fingerprint}."
    )]
    OtherRecipient {
        /// The fingerprint of this profile.
        fingerprint: String,
    },
    /// Its sender meant it for others, and one of them sealed it once more.
    #[error(
        "This pack was made for others, and somebody sealed it once more to this profile. Nothing of it was taken; ask its sender for one to {fingerprint}."
    )]
    ForOthers {
        /// The fingerprint of this profile.
        fingerprint: String,
    },
    /// It was damaged or changed on its way.
    #[error(
        "This pack was damaged or changed on its way ({part}). Nothing of it was taken; copy it once more from where it came."
    )]
    Damaged {
        /// Where.
        part: String,
    },
    /// It is of a format that is not read any more, or not yet.
    #[error(
        "This pack is of format {found}, and this program reads format {known}. Nothing of it was taken; make both ends of the same version."
    )]
    OtherFormat {
        /// Its format.
        found: u8,
        /// The format that is read.
        known: u8,
    },
    /// Its signer is not trusted.
    #[error(
        "This pack is signed by {signer}, whom nobody here trusts. Nothing of it was taken; exchange identities in person, then: sitroom trust FILE"
    )]
    Untrusted {
        /// The signer.
        signer: String,
    },
    /// Its signer is trusted no more.
    #[error(
        "This pack is signed by {name} ({fingerprint}), who is trusted no more since {at}. Nothing of it was taken. Trust that one again only after you met in person."
    )]
    Revoked {
        /// What the signer is called here.
        name: String,
        /// Its fingerprint.
        fingerprint: String,
        /// Since when, RFC 3339 in UTC.
        at: String,
    },
    /// It expired.
    #[error("This pack was good until {until}. Nothing of it was taken; ask its sender for a new one.")]
    Expired {
        /// Until when.
        until: String,
    },
    /// It was made by a later program.
    #[error(
        "This pack holds records of schema {found}, and this program knows {known}. Nothing of it was taken; install the later version."
    )]
    NewerSchema {
        /// Its schema.
        found: u32,
        /// The schema that is known.
        known: u32,
    },
    /// It is larger than it may be.
    #[error(
        "This pack holds more than {mib} MiB in “{part}”. Nothing of it was taken; ask its sender for a smaller area or a shorter period."
    )]
    TooLarge {
        /// The part.
        part: String,
        /// The most that is read.
        mib: u64,
    },
    /// It is for another purpose.
    #[error("This pack is {found}, and {wanted} is wanted here. Nothing of it was taken; choose the other one.")]
    OtherKind {
        /// What it is.
        found: &'static str,
        /// What is wanted.
        wanted: &'static str,
    },
    /// It cannot be written on this machine.
    #[error("The pack could not be written: {why}. Make room on the disk or choose another place.")]
    File {
        /// What the system says.
        why: String,
    },
}
