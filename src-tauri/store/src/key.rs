//! The key of a profile: 256 random bits and the salt of the database, in a file that only its owner may read.
//!
//! The salt stands in the key file too, so that a database whose first bytes are destroyed can still be opened.
//! This is where the key lives until a passphrase guards it. It is never made anew beside a database.

use std::fmt::Write as _;
use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Read, Write as _};
use std::path::Path;

use crate::StoreError;

const FILE: &str = "key";
const KEY_AND_SALT_BYTES: usize = 48;

/// Returns 128 bits that nobody can guess, so that records made in offices apart do not get the same number.
///
/// # Errors
/// When the system gives no random numbers.
pub fn random_number() -> Result<u128, StoreError> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).map_err(StoreError::NoRandomness)?;
    Ok(u128::from_be_bytes(bytes))
}

/// A raw key with its salt, 96 hexadecimal digits.
#[derive(Clone)]
pub(crate) struct Key(String);

impl Key {
    /// Reads the key of a profile, or makes one where there is neither key nor database.
    pub(crate) fn open(profile: &Path, database: &Path) -> Result<Self, StoreError> {
        let path = profile.join(FILE);
        match File::open(&path) {
            Ok(file) => Self::read(file, &path),
            Err(error) if error.kind() == ErrorKind::NotFound && database.exists() => {
                Err(StoreError::KeyMissing { key: path, database: database.to_path_buf() })
            }
            Err(error) if error.kind() == ErrorKind::NotFound => Self::create(profile, &path),
            Err(source) => Err(StoreError::Profile { action: "read the key", path, source }),
        }
    }

    /// Returns the statement that opens a database with this key.
    pub(crate) fn pragma(&self) -> String {
        format!("PRAGMA key = \"x'{}'\"", self.0)
    }

    fn read(file: File, path: &Path) -> Result<Self, StoreError> {
        refuse_others(&file, path)?;
        let mut text = String::new();
        match file.take(1024).read_to_string(&mut text) {
            Ok(_) => {}
            Err(error) if error.kind() == ErrorKind::InvalidData => {
                return Err(StoreError::KeyMalformed { path: path.to_path_buf() });
            }
            Err(source) => {
                return Err(StoreError::Profile { action: "read the key", path: path.to_path_buf(), source });
            }
        }
        let digits = text.trim_end();
        if digits.len() != KEY_AND_SALT_BYTES * 2 || !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return Err(StoreError::KeyMalformed { path: path.to_path_buf() });
        }
        Ok(Self(digits.to_owned()))
    }

    fn create(profile: &Path, path: &Path) -> Result<Self, StoreError> {
        let mut bytes = [0; KEY_AND_SALT_BYTES];
        getrandom::fill(&mut bytes).map_err(StoreError::NoRandomness)?;
        let digits = bytes.iter().fold(String::new(), |mut digits, byte| {
            let _ = write!(digits, "{byte:02x}");
            digits
        });
        match write_new(profile, path, &digits) {
            Ok(()) => Ok(Self(digits)),
            // Another program made it in the same moment: that one counts.
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {
                let file = File::open(path).map_err(|source| StoreError::Profile {
                    action: "read the key",
                    path: path.to_path_buf(),
                    source,
                })?;
                Self::read(file, path)
            }
            Err(source) => Err(StoreError::Profile { action: "write the key", path: path.to_path_buf(), source }),
        }
    }
}

/// Writes the key under another name, makes it durable, and gives it its name, which must be free: whoever finds the
/// file finds it whole. Where a file cannot have two names (FAT), it is written in its place.
fn write_new(profile: &Path, path: &Path, digits: &str) -> io::Result<()> {
    let draft = profile.join(format!("{FILE}.{}", std::process::id()));
    if draft.exists() {
        fs::remove_file(&draft)?;
    }
    let named = write_private(&draft, digits).and_then(|()| match fs::hard_link(&draft, path) {
        Err(error) if error.kind() != ErrorKind::AlreadyExists => write_private(path, digits),
        named => named,
    });
    let removed = fs::remove_file(&draft);
    named.and(removed)?;
    sync_folder(profile)
}

fn write_private(path: &Path, digits: &str) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    writeln!(file, "{digits}")?;
    file.sync_all()
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
