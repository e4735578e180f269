//! The key of a profile: 256 random bits and the salt of the database.
//!
//! Without a vault it lies in a file that only its owner may read. The salt stands beside the key, so that a database whose
//! first bytes are destroyed can still be opened. A key is never made anew beside a database or a vault, nor a database beside a
//! key: a first start notes that it has begun before it makes either, and that it has ended once the database is durable.

use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Read, Seek as _, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use zeroize::Zeroizing;

use crate::{StoreError, store};

const FILE: &str = "key";
/// Stands beside a key whose database was not made yet: only then may one be made.
const BEGUN: &str = "first-start";
/// The two copies of the vault's header; what is in them is another room's matter.
pub(crate) const VAULT_FILES: [&str; 2] = ["vault", "vault.copy"];
const DIGITS: &[u8; 16] = b"0123456789abcdef";

/// Returns 128 bits that nobody can guess, so that records made in offices apart do not get the same number.
///
/// # Errors
/// When the system gives no random numbers.
pub fn random_number() -> Result<u128, StoreError> {
    let mut bytes = [0; 16];
    fill_with_chance(&mut bytes)?;
    Ok(u128::from_be_bytes(bytes))
}

/// Fills bytes with what nobody can guess.
///
/// # Errors
/// When the system gives no random numbers.
pub fn fill_with_chance(bytes: &mut [u8]) -> Result<(), StoreError> {
    getrandom::fill(bytes).map_err(StoreError::NoRandomness)
}

/// The key of a database with its salt. All clones are one place in memory, which is overwritten when the last goes; it has
/// no `Debug`, so that it stands in no log.
#[derive(Clone)]
pub struct StoreKey(Arc<Zeroizing<[u8; StoreKey::BYTES]>>);

impl StoreKey {
    /// 32 bytes of key, 16 of salt.
    pub const BYTES: usize = 48;
    /// The salt, with which a database begins.
    pub(crate) const SALT_BYTES: usize = 16;

    /// Returns a key that nobody can guess.
    ///
    /// # Errors
    /// When the system gives no random numbers.
    pub fn random() -> Result<Self, StoreError> {
        Self::filled(|bytes| fill_with_chance(bytes))
    }

    /// Returns the key that is written into its place, so that no copy of it lies elsewhere.
    ///
    /// # Errors
    /// Those of the one who writes.
    pub fn filled<E>(fill: impl FnOnce(&mut [u8; Self::BYTES]) -> Result<(), E>) -> Result<Self, E> {
        let mut place = Arc::new(Zeroizing::new([0; Self::BYTES]));
        if let Some(bytes) = Arc::get_mut(&mut place) {
            fill(bytes)?;
        }
        Ok(Self(place))
    }

    /// Returns key and salt, to be wrapped.
    pub fn bytes(&self) -> &[u8; Self::BYTES] {
        &self.0
    }

    /// Returns the salt alone, which is no secret.
    pub(crate) fn salt(&self) -> &[u8] {
        &self.0[Self::BYTES - Self::SALT_BYTES..]
    }

    /// Returns the statement that opens a database with this key.
    pub(crate) fn pragma(&self) -> Zeroizing<String> {
        let mut text = Zeroizing::new(String::with_capacity(Self::BYTES * 2 + 32));
        text.push_str("PRAGMA key = \"x'");
        push_digits(&mut text, self.bytes());
        text.push_str("'\"");
        text
    }

    /// Reads the key file of a profile; `None` where there is none.
    fn read(profile: &Path) -> Result<Option<Self>, StoreError> {
        let path = profile.join(FILE);
        let file = match File::open(&path) {
            Ok(file) => file,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
            Err(source) => return Err(StoreError::Profile { action: "read the key", path, source }),
        };
        refuse_others(&file, &path)?;
        let mut text = Zeroizing::new(Vec::with_capacity(1024));
        file.take(1024).read_to_end(&mut text).map_err(|source| StoreError::Profile {
            action: "read the key",
            path: path.clone(),
            source,
        })?;
        let digits = text.trim_ascii_end();
        let value = |digit: u8| char::from(digit).to_digit(16).and_then(|value| u8::try_from(value).ok());
        if digits.len() != Self::BYTES * 2 {
            return Err(StoreError::KeyMalformed { path });
        }
        Self::filled(|bytes| {
            for (byte, pair) in bytes.iter_mut().zip(digits.as_chunks::<2>().0) {
                let (Some(high), Some(low)) = (value(pair[0]), value(pair[1])) else {
                    return Err(StoreError::KeyMalformed { path });
                };
                *byte = high << 4 | low;
            }
            Ok(())
        })
        .map(Some)
    }

    fn create(profile: &Path) -> Result<Self, StoreError> {
        let key = Self::random()?;
        let path = profile.join(FILE);
        let mut digits = Zeroizing::new(String::with_capacity(Self::BYTES * 2 + 1));
        push_digits(&mut digits, key.bytes());
        match write_new(profile, &path, &digits) {
            Ok(()) => Ok(key),
            // Another program made it in the same moment: that one counts.
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {
                Self::read(profile)?.ok_or(StoreError::KeyMalformed { path })
            }
            Err(source) => Err(StoreError::Profile { action: "write the key", path, source }),
        }
    }
}

/// Returns the key of a profile without a vault, or makes one where there is neither key nor database. Beside a key the database
/// must be there, unless the first start was cut off before it was.
pub(crate) fn find_or_make(profile: &Path, database: &Path) -> Result<StoreKey, StoreError> {
    let vault = has_vault(profile);
    match StoreKey::read(profile) {
        // The note before the database: a first start beside this one takes the note away once the database is there.
        Ok(Some(key)) if profile.join(BEGUN).exists() || store::is_made(database) => Ok(key),
        Ok(Some(_)) => Err(StoreError::DatabaseMissing { path: database.to_path_buf() }),
        // The rest of a key that a vault took the place of, and was being overwritten.
        Ok(None) | Err(StoreError::KeyMalformed { .. }) if vault => {
            Err(StoreError::Locked { profile: profile.to_path_buf() })
        }
        Ok(None) if database.exists() => {
            Err(StoreError::KeyMissing { key: profile.join(FILE), database: database.to_path_buf() })
        }
        Ok(None) => {
            begin(profile)?;
            StoreKey::create(profile)
        }
        Err(error) => Err(error),
    }
}

/// Notes that a first start has begun, so that one that is cut off before the database is there is told from a database that is lost.
fn begin(profile: &Path) -> Result<(), StoreError> {
    let path = profile.join(BEGUN);
    let note = || -> io::Result<()> {
        let mut options = OpenOptions::new();
        options.write(true).create(true).truncate(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = options.open(&path)?;
        file.write_all(b"A store is being made here. Sitroom takes this file away once it is there.\n")?;
        file.sync_all()?;
        sync_folder(profile)
    };
    note().map_err(|source| StoreError::Profile { action: "write", path: path.clone(), source })
}

/// Notes that the database is there and durable: from now on none is made beside the key.
pub(crate) fn end_first_start(profile: &Path) -> io::Result<()> {
    match fs::remove_file(profile.join(BEGUN)) {
        Ok(()) => sync_folder(profile),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        Err(error) => Err(error),
    }
}

/// Tells whether a profile has a vault, whole or not.
pub(crate) fn has_vault(profile: &Path) -> bool {
    VAULT_FILES.iter().any(|name| profile.join(name).exists())
}

/// Tells whether a folder holds a profile, or what is left of one: a database, a key or a vault.
pub fn is_profile(folder: &Path) -> bool {
    has_vault(folder) || [FILE, store::FILE].iter().any(|name| folder.join(name).exists())
}

/// Tells whether a vault alone opens a profile: it has one, and no key lies beside it in the open.
///
/// # Errors
/// When a key lies there that cannot be read.
pub fn is_locked(profile: &Path) -> Result<bool, StoreError> {
    if !has_vault(profile) {
        return Ok(false);
    }
    match StoreKey::read(profile) {
        Ok(Some(key)) => store::is_key_of(profile, &key).map(|fits| !fits),
        Ok(None) | Err(StoreError::KeyMalformed { .. }) => Ok(true),
        Err(error) => Err(error),
    }
}

/// Overwrites the key file and takes it away, once a vault stands in its place. A disk may keep what was overwritten; a new key
/// makes that worthless.
///
/// # Errors
/// When it cannot be overwritten or taken away.
pub fn remove_key_file(profile: &Path) -> Result<(), StoreError> {
    let path = profile.join(FILE);
    let overwrite = || -> io::Result<()> {
        let mut file = match OpenOptions::new().write(true).open(&path) {
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
            opened => opened?,
        };
        let length = usize::try_from(file.metadata()?.len()).unwrap_or(0).min(4096);
        file.rewind()?;
        file.write_all(&vec![b'-'; length])?;
        file.sync_all()?;
        drop(file);
        fs::remove_file(&path)?;
        sync_folder(profile)
    };
    overwrite().map_err(|source| StoreError::Profile { action: "take away the key", path: path.clone(), source })
}

fn push_digits(text: &mut String, bytes: &[u8]) {
    for byte in bytes {
        text.push(char::from(DIGITS[usize::from(byte >> 4)]));
        text.push(char::from(DIGITS[usize::from(byte & 15)]));
    }
}

/// Writes the key under another name, makes it durable, and gives it its name, which must be free: whoever finds the
/// file finds it whole. Where a file cannot have two names (FAT), it is written in its place.
fn write_new(profile: &Path, path: &Path, digits: &str) -> io::Result<()> {
    let draft = profile.join(format!("{FILE}.{}", std::process::id()));
    if draft.exists() {
        fs::remove_file(&draft)?;
    }
    let line = |path: &Path| write_private(path, &[digits.as_bytes(), b"\n"]);
    let named = line(&draft).and_then(|()| match fs::hard_link(&draft, path) {
        Err(error) if error.kind() != ErrorKind::AlreadyExists => line(path),
        named => named,
    });
    let removed = fs::remove_file(&draft);
    named.and(removed)?;
    sync_folder(profile)
}

fn write_private(path: &Path, parts: &[&[u8]]) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    for part in parts {
        file.write_all(part)?;
    }
    file.sync_all()
}

/// Puts a file of a profile in its place, whole or not at all: it is written under another name, made durable, and takes the
/// place of the one that is there. Only its owner may read it.
///
/// # Errors
/// When it cannot be written or made durable.
pub fn put_file(profile: &Path, name: &str, bytes: &[u8]) -> Result<PathBuf, StoreError> {
    let path = profile.join(name);
    let draft = profile.join(format!("{name}.draft"));
    let put = || -> io::Result<()> {
        if draft.exists() {
            fs::remove_file(&draft)?;
        }
        write_private(&draft, &[bytes])?;
        fs::rename(&draft, &path)?;
        sync_folder(profile)
    };
    put().map_err(|source| StoreError::Profile { action: "write", path: path.clone(), source })?;
    Ok(path)
}

/// Makes the names in a folder durable, where the system can.
pub(crate) fn sync_folder(folder: &Path) -> io::Result<()> {
    #[cfg(unix)]
    File::open(folder)?.sync_all()?;
    #[cfg(not(unix))]
    let _ = folder;
    Ok(())
}

#[cfg(unix)]
fn refuse_others(file: &File, path: &Path) -> Result<(), StoreError> {
    use std::os::unix::fs::PermissionsExt as _;
    let permissions = file
        .metadata()
        .map_err(|source| StoreError::Profile { action: "read the key", path: path.to_path_buf(), source })?
        .permissions();
    let mode = permissions.mode() & 0o777;
    if mode | 0o700 == 0o700 { Ok(()) } else { Err(StoreError::KeyExposed { path: path.to_path_buf(), mode }) }
}

#[cfg(not(unix))]
fn refuse_others(_file: &File, _path: &Path) -> Result<(), StoreError> {
    Ok(())
}
