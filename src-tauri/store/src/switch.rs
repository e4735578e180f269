//! The change of a key: the database is written anew under the new one, and takes the place of the old by steps of which each
//! leaves a state that the next opening finishes or takes back.
//!
//! Until the mark is there, the old database and the old vault are the profile, and what was written beside them is taken away.
//! From the mark on the new ones are: the steps that follow need no key, can be done twice, and are done by whoever opens
//! the profile next.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use crate::connection::Home;
use crate::error::on;
use crate::in_use::InUse;
use crate::key::{StoreKey, VAULT_FILES, put_file, sync_folder};
use crate::store::{FILE as DATABASE, is_made};
use crate::{StoreError, backup, connection};

const NEXT_DATABASE: &str = "sitroom.db.next";
const NEXT_VAULT: &str = "vault.next";
const MARK: &str = "key-changed";
/// What SQLite keeps beside a database.
const BESIDE: [&str; 3] = ["-wal", "-shm", "-journal"];

/// Changes the key of a profile that nobody works on, and puts the header of a vault that wraps the new one in its place.
///
/// # Errors
/// When somebody works on the profile, when the old key does not open it, or when the new database or the header cannot be
/// written or does not hold what was written; then nothing is changed.
pub fn change_key(profile: &Path, old: &StoreKey, new: &StoreKey, header: &[u8]) -> Result<(), StoreError> {
    let alone = InUse::alone(profile)?;
    settle(profile)?;
    let prepared = prepare(profile, old, new, header).and_then(|()| mark(profile));
    // What cannot be settled now is by the next who opens the profile.
    let settled = settle(profile);
    drop(alone);
    prepared.and(settled)
}

/// Opens a profile beside others; where a change of its key was cut off, finishes it or takes it back first.
pub(crate) fn hold(profile: &Path) -> Result<InUse, StoreError> {
    let held = InUse::beside_others(profile)?;
    if !is_unsettled(profile) {
        return Ok(held);
    }
    // Whoever changes a key holds the profile alone: what is left over while others may hold it was cut off.
    drop(held);
    let alone = InUse::alone(profile)?;
    settle(profile)?;
    drop(alone);
    InUse::beside_others(profile)
}

/// Writes the new database and the new header beside the old ones, durable and read back.
fn prepare(profile: &Path, old: &StoreKey, new: &StoreKey, header: &[u8]) -> Result<(), StoreError> {
    let path = profile.join(DATABASE);
    if !is_made(&path) {
        return Err(StoreError::DatabaseMissing { path });
    }
    let home = Home::file(path.clone(), old.clone());
    let source = home.connect().map_err(on(&path))?;
    connection::schema_of(&source).map_err(on(&path))?;
    // What the log holds goes into the database, so that nothing of the old one is left beside the new.
    source.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())).map_err(on(&path))?;
    let next = Home::file(profile.join(NEXT_DATABASE), new.clone());
    backup::fill(&next, &source)?;
    drop(source);
    take_away_beside(&profile.join(NEXT_DATABASE)).map_err(cannot(profile, "write"))?;
    let written = put_file(profile, NEXT_VAULT, header)?;
    let found = fs::read(&written).map_err(cannot(&written, "read"))?;
    if found == header {
        Ok(())
    } else {
        Err(StoreError::BackupDiffers { path: written, detail: "the header of the vault is another".to_owned() })
    }
}

fn mark(profile: &Path) -> Result<(), StoreError> {
    put_file(profile, MARK, b"The key was changed. The next start of Sitroom takes this file away.\n").map(|_| ())
}

fn is_unsettled(profile: &Path) -> bool {
    [MARK, NEXT_DATABASE, NEXT_VAULT].iter().any(|name| profile.join(name).exists())
}

/// Finishes a change of the key that has its mark; takes back one that has not.
fn settle(profile: &Path) -> Result<(), StoreError> {
    let settled = if profile.join(MARK).exists() { finish(profile) } else { take_back(profile) };
    settled.map_err(cannot(profile, "settle the change of the key in"))
}

fn take_back(profile: &Path) -> io::Result<()> {
    for path in [profile.join(NEXT_DATABASE), profile.join(NEXT_VAULT)] {
        take_away(&path)?;
        take_away_beside(&path)?;
    }
    sync_folder(profile)
}

fn finish(profile: &Path) -> io::Result<()> {
    for step in STEPS {
        step(profile)?;
        sync_folder(profile)?;
    }
    Ok(())
}

/// What is done after the mark, in this order; each may be done twice.
const STEPS: [fn(&Path) -> io::Result<()>; 5] = [
    // A log of the old database must not be read into the new one.
    |profile| {
        if profile.join(NEXT_DATABASE).exists() { take_away_beside(&profile.join(DATABASE)) } else { Ok(()) }
    },
    |profile| rename(&profile.join(NEXT_DATABASE), &profile.join(DATABASE)),
    |profile| match fs::read(profile.join(NEXT_VAULT)) {
        Ok(header) => put_file(profile, VAULT_FILES[1], &header).map(|_| ()).map_err(io::Error::other),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        Err(error) => Err(error),
    },
    |profile| rename(&profile.join(NEXT_VAULT), &profile.join(VAULT_FILES[0])),
    |profile| take_away(&profile.join(MARK)),
];

/// Gives a file its name; one that has it already keeps it.
fn rename(from: &Path, to: &Path) -> io::Result<()> {
    match fs::rename(from, to) {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        renamed => renamed,
    }
}

fn take_away(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        removed => removed,
    }
}

fn take_away_beside(database: &Path) -> io::Result<()> {
    BESIDE.iter().try_for_each(|ending| {
        let mut name = database.as_os_str().to_owned();
        name.push(ending);
        take_away(&PathBuf::from(name))
    })
}

fn cannot<'a>(path: &'a Path, action: &'static str) -> impl Fn(io::Error) -> StoreError + 'a {
    move |source| StoreError::Profile { action, path: path.to_path_buf(), source }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Store;
    use crate::tests::{event, import, present};

    fn filled() -> (tempfile::TempDir, StoreKey) {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(folder.path()).unwrap();
        let events: Vec<_> = (0..40).map(|number| event(&format!("key-{number}"))).collect();
        import(&store, &events);
        let key = store.key().unwrap();
        (folder, key)
    }

    /// Puts a header in the place of the key, as a vault does.
    fn with_vault(folder: &Path, header: &[u8]) {
        for name in VAULT_FILES {
            put_file(folder, name, header).unwrap();
        }
        crate::remove_key_file(folder).unwrap();
    }

    fn events_under(folder: &Path, key: &StoreKey) -> usize {
        present(&Store::open_with(folder, key).unwrap()).len()
    }

    #[test]
    fn after_a_change_only_the_new_key_opens_and_nothing_of_the_old_is_left() {
        let (folder, old) = filled();
        with_vault(folder.path(), b"old");
        let new = StoreKey::random().unwrap();
        change_key(folder.path(), &old, &new, b"new").unwrap();
        assert!(matches!(Store::open_with(folder.path(), &old), Err(StoreError::WrongKey { .. })));
        assert_eq!(events_under(folder.path(), &new), 40);
        assert_eq!(Store::open_with(folder.path(), &new).unwrap().verify().unwrap(), Vec::<String>::new());
        for name in VAULT_FILES {
            assert_eq!(fs::read(folder.path().join(name)).unwrap(), b"new");
        }
        assert!(!is_unsettled(folder.path()));
    }

    #[test]
    fn a_change_that_is_cut_off_at_any_step_is_finished_or_taken_back_as_a_whole() {
        for cut in 0..=STEPS.len() + 2 {
            let (folder, old) = filled();
            let profile = folder.path();
            with_vault(profile, b"old");
            let new = StoreKey::random().unwrap();
            if cut == 0 {
                // Half a database, and no header yet.
                fs::write(profile.join(NEXT_DATABASE), [7; 5000]).unwrap();
            } else {
                prepare(profile, &old, &new, b"new").unwrap();
            }
            if cut > 1 {
                mark(profile).unwrap();
                for step in STEPS.iter().take(cut - 2) {
                    step(profile).unwrap();
                }
            }
            drop(hold(profile).unwrap());
            let header = fs::read(profile.join(VAULT_FILES[0])).unwrap();
            let (key, expected): (_, &[u8]) = if cut > 1 { (&new, b"new") } else { (&old, b"old") };
            assert_eq!(header, expected, "cut at {cut}");
            assert_eq!(fs::read(profile.join(VAULT_FILES[1])).unwrap(), expected, "cut at {cut}");
            assert_eq!(events_under(profile, key), 40, "cut at {cut}");
            assert!(!is_unsettled(profile), "cut at {cut}");
        }
    }

    #[test]
    fn a_key_is_not_changed_while_somebody_works_on_the_profile() {
        let (folder, old) = filled();
        let store = Store::open(folder.path()).unwrap();
        let new = StoreKey::random().unwrap();
        let refused = change_key(folder.path(), &old, &new, b"new").err().unwrap();
        assert!(matches!(refused, StoreError::InUse { .. }), "{refused}");
        drop(store);
        assert_eq!(events_under(folder.path(), &old), 40);
    }

    #[test]
    fn a_wrong_key_changes_nothing() {
        let (folder, old) = filled();
        let (wrong, new) = (StoreKey::random().unwrap(), StoreKey::random().unwrap());
        assert!(change_key(folder.path(), &wrong, &new, b"new").is_err());
        assert_eq!(events_under(folder.path(), &old), 40);
        assert!(!is_unsettled(folder.path()));
    }
}
