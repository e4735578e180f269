//! The vault of a profile: two copies of its header, and what is done with them.
//!
//! Each copy is written whole and made durable before the next is touched. Any one that is sound suffices; the other is mended from
//! it when it opens. Until both copies stand and open, what opened the profile before still does.

use std::fs::File;
use std::io::Read as _;
use std::path::Path;

use sitroom_store::{StoreKey, change_key, is_locked, put_file, remove_key_file};

use crate::ExchangeError;
use crate::halves::{self, Halves};
use crate::header::{Closed, Header, LENGTH, Unsound, WrapError, needed_mib};
use crate::secret::Secret;
use crate::tries::{OfMachine, Time, forget, try_with};

/// The header, as a backup keeps it beside its copy of the database.
pub const HEADER: &str = "vault";
/// Both copies; the second is written first, so that the first is the newest whenever they differ.
pub const COPIES: [&str; 2] = [HEADER, "vault.copy"];

/// Sets a vault on a profile whose key lies in the open, and takes that away once both copies stand and open. Returns the halves
/// of the recovery key, which are kept nowhere.
///
/// # Errors
/// When there is a vault already, or a file cannot be written; then the profile opens as before.
pub fn set(profile: &Path, key: &StoreKey, passphrase: &Secret) -> Result<Halves, ExchangeError> {
    if is_locked(profile)? {
        return Err(ExchangeError::SetBefore { profile: profile.to_path_buf() });
    }
    let (recovery, halves) = halves::make()?;
    let header = Header::wrap(1, key, passphrase, &recovery).map_err(not_wrapped)?;
    put(profile, &header)?;
    for name in COPIES {
        let found = read(profile, name).map_err(|_| damaged(profile))?;
        let opens = found.open(passphrase).is_ok_and(|found| found.bytes() == key.bytes());
        if !opens || found.open_by_recovery(&recovery).is_err() {
            return Err(damaged(profile));
        }
    }
    remove_key_file(profile)?;
    Ok(halves)
}

/// Opens a vault by its passphrase. A wrong one takes a second or more, and longer after each.
///
/// # Errors
/// Tells a wrong passphrase from a damaged, weakened or later header; nothing of them is changed.
pub fn open(profile: &Path, passphrase: &Secret) -> Result<StoreKey, ExchangeError> {
    Ok(opened(profile, passphrase, &OfMachine)?.1)
}

/// Changes the passphrase. The halves of the recovery key stay what they are.
///
/// # Errors
/// Those of [`open`], and when a file cannot be written; then one of the two passphrases opens.
pub fn change(profile: &Path, passphrase: &Secret, new: &Secret) -> Result<(), ExchangeError> {
    let (header, key) = opened(profile, passphrase, &OfMachine)?;
    put(profile, &header.wrapped_by(header.generation() + 1, &key, new).map_err(not_wrapped)?)
}

/// Makes the two halves of the recovery key anew; the former ones open nothing from then on.
///
/// # Errors
/// Those of [`open`], and when a file cannot be written.
pub fn renew_halves(profile: &Path, passphrase: &Secret) -> Result<Halves, ExchangeError> {
    let (header, key) = opened(profile, passphrase, &OfMachine)?;
    let (recovery, halves) = halves::make()?;
    put(profile, &Header::wrap(header.generation() + 1, &key, passphrase, &recovery).map_err(not_wrapped)?)?;
    Ok(halves)
}

/// Opens a vault by both halves of the recovery key, in either order, and gives it a new passphrase.
///
/// # Errors
/// Tells which half is mistyped, halves of two keys, and whole halves that open another vault.
pub fn recover(profile: &Path, typed: [&str; 2], new: &Secret) -> Result<StoreKey, ExchangeError> {
    let recovery = halves::read(typed)?;
    for header in sound(profile)? {
        if let Ok(key) = header.open_by_recovery(&recovery) {
            put(profile, &header.wrapped_by(header.generation() + 1, &key, new).map_err(not_wrapped)?)?;
            remove_key_file(profile)?;
            forget(profile)?;
            return Ok(key);
        }
    }
    Err(ExchangeError::OldHalves)
}

/// Gives a profile that nobody works on a new key, under the same passphrase, and new halves. The database is written anew; it
/// can be cut off at any moment.
///
/// # Errors
/// Those of [`open`], when somebody works on the profile, and when there is no room for a second database; then nothing is changed.
pub fn rekey(profile: &Path, passphrase: &Secret) -> Result<(StoreKey, Halves), ExchangeError> {
    let (header, key) = opened(profile, passphrase, &OfMachine)?;
    let new = StoreKey::random()?;
    let (recovery, halves) = halves::make()?;
    let next = Header::wrap(header.generation() + 1, &new, passphrase, &recovery).map_err(not_wrapped)?;
    change_key(profile, &key, &new, next.bytes())?;
    Ok((new, halves))
}

/// Tells whether a copy of a header is what was written, by its name in a folder.
pub fn is_whole(folder: &Path, name: &str) -> bool {
    read(folder, name).is_ok()
}

fn opened(profile: &Path, passphrase: &Secret, time: &impl Time) -> Result<(Header, StoreKey), ExchangeError> {
    let headers = sound(profile)?;
    let attempt = || {
        for header in &headers {
            match header.open(passphrase) {
                Ok(key) => return Ok((header.clone(), key)),
                Err(Closed::Wrong) => {}
                Err(Closed::NoMemory(needed_mib)) => return Err(ExchangeError::NoMemory { needed_mib }),
            }
        }
        Err(ExchangeError::WrongPassphrase)
    };
    let (header, key) = try_with(profile, time, attempt, |error| matches!(error, ExchangeError::WrongPassphrase))?;
    mend(profile, &header);
    Ok((header, key))
}

/// Returns the copies that may be tried, the newest first, each once.
fn sound(profile: &Path) -> Result<Vec<Header>, ExchangeError> {
    let mut headers: Vec<Header> = Vec::new();
    let mut unsound = None;
    for name in COPIES {
        match read(profile, name) {
            Ok(header) if !headers.contains(&header) => headers.push(header),
            // Of two copies that are not sound, the one that somebody changed on purpose is told of.
            Err(Missing::Unsound(found)) if found != Unsound::Damaged || unsound.is_none() => unsound = Some(found),
            Ok(_) | Err(_) => {}
        }
    }
    headers.sort_by_key(|header| std::cmp::Reverse(header.generation()));
    if !headers.is_empty() {
        return Ok(headers);
    }
    let profile = profile.to_path_buf();
    Err(match unsound {
        None => ExchangeError::NotSet { profile },
        Some(Unsound::Damaged) => ExchangeError::Damaged { profile },
        Some(Unsound::Later) => ExchangeError::Later { profile },
        Some(Unsound::Weakened(what, found, least, most)) => {
            ExchangeError::Weakened { profile, what, found, least, most }
        }
    })
}

/// Why there is no header to try.
enum Missing {
    File,
    Unsound(Unsound),
}

fn read(profile: &Path, name: &str) -> Result<Header, Missing> {
    let file = File::open(profile.join(name)).map_err(|_| Missing::File)?;
    let mut bytes = Vec::with_capacity(LENGTH + 1);
    // One byte more than a header has tells one that is too long; nothing longer is read.
    file.take(LENGTH as u64 + 1).read_to_end(&mut bytes).map_err(|_| Missing::Unsound(Unsound::Damaged))?;
    Header::read(&bytes).map_err(Missing::Unsound)
}

/// Writes both copies, the second first.
fn put(profile: &Path, header: &Header) -> Result<(), ExchangeError> {
    for name in COPIES.iter().rev() {
        put_file(profile, name, header.bytes())?;
    }
    Ok(())
}

/// Makes both copies the one that opened, and takes away what is left of a key beside them.
fn mend(profile: &Path, header: &Header) {
    for name in COPIES {
        if read(profile, name).is_ok_and(|found| found == *header) {
            continue;
        }
        tracing::warn!(name, "a copy of the vault is mended from the other");
        if let Err(error) = put_file(profile, name, header.bytes()) {
            tracing::warn!(%error, "it is tried again at the next opening");
        }
    }
    // Where a key opens the profile, the vault was not finished, and nothing is taken away.
    if matches!(is_locked(profile), Ok(true))
        && let Err(error) = remove_key_file(profile)
    {
        tracing::warn!(%error, "what is left of the key beside the vault stays for now");
    }
}

fn damaged(profile: &Path) -> ExchangeError {
    ExchangeError::Damaged { profile: profile.to_path_buf() }
}

fn not_wrapped(error: WrapError) -> ExchangeError {
    match error {
        WrapError::Chance(error) => error.into(),
        WrapError::NoMemory | WrapError::Cipher => ExchangeError::NoMemory { needed_mib: needed_mib() },
    }
}

#[cfg(test)]
mod tests;
