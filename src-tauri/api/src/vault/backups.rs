//! Backups that the program makes by itself, and tries: an encrypted copy of the database with the header of the vault beside it, so
//! that each opens with the passphrase of its day. One that was made before there was a vault gets the header once there is one.

use std::fs;
use std::path::{Path, PathBuf};

use jiff::{Span, Timestamp};
use serde::{Deserialize, Serialize};
use sitroom_domain::say;
use sitroom_exchange::{HEADER, is_whole};
use sitroom_store::{RowsRead, Store, StoreError, put_file};

use super::settings_of;
use crate::contract::fault::Fault;
use crate::contract::vault::{BackupCard, BackupOpener, BackupSchedule, BackupTrial};
use crate::desk::Desk;

const FOLDER: &str = "backups";
/// The settings that keep what each backup holds, and the last trial.
const MADE: &str = "backups";
const TRIAL: &str = "backup.trial";
/// What the names of backups begin and end with. Copies before a change of the schema have other names, and are neither listed nor
/// taken away.
const NAME: [&str; 2] = ["sitroom-20", ".db"];
const OF_SCHEMA: [&str; 2] = ["sitroom-v", ".db"];
/// So many are kept.
const KEPT: usize = 7;

/// What a backup held when it was made.
#[derive(Serialize, Deserialize)]
struct Made {
    name: String,
    at: Timestamp,
    tables: u32,
    rows: u64,
    digest: String,
}

impl Desk {
    /// Makes a backup of the record and tries it; the oldest go when there are more than seven.
    ///
    /// # Errors
    /// When it cannot be written, or does not hold what is stored; then it is removed.
    pub fn make_backup(&self) -> Result<BackupTrial, Fault> {
        self.of_record(|store| {
            let folder = self.folder().join(FOLDER);
            let cannot = |source| StoreError::Profile { action: "create the folder", path: folder.clone(), source };
            fs::create_dir_all(&folder).map_err(cannot)?;
            let now = Timestamp::now();
            let name = format!("sitroom-{}.db", now.strftime("%Y%m%dT%H%M%S%3fZ"));
            if let Ok(header) = fs::read(self.folder().join(HEADER)) {
                put_file(&folder, &beside(&name), &header)?;
            }
            let read = store.backup(&folder.join(&name))?;
            self.guard_backups_of(store)?;
            let made = Made { name, at: now, tables: read.tables, rows: read.rows, digest: read.digest };
            let trial = BackupTrial {
                name: made.name.clone(),
                tried_at: now.to_string(),
                whole: true,
                rows: made.rows,
                fault: String::new(),
            };
            remove_old(&folder)?;
            let mut all = made_before(store)?;
            all.push(made);
            all.retain(|made| folder.join(&made.name).exists());
            store.put_setting(MADE, &serde_json::to_string(&all).unwrap_or_default())?;
            store.put_setting(TRIAL, &serde_json::to_string(&trial).unwrap_or_default())?;
            Ok(trial)
        })
    }

    /// Makes a backup where the last is as old as the schedule allows; `None` where none is due.
    ///
    /// # Errors
    /// Those of [`Self::make_backup`].
    pub fn make_due_backup(&self) -> Result<Option<BackupTrial>, Fault> {
        let is_due = self.of_record(|store| {
            let settings = settings_of(store, sitroom_store::is_locked(self.folder())?)?;
            let last = made_before(store)?.into_iter().map(|made| made.at).max();
            Ok(is_due(settings.schedule, last, Timestamp::now()))
        })?;
        if is_due { self.make_backup().map(Some) } else { Ok(None) }
    }

    /// Tries whether the newest backup under the present key can be restored: opens it, checks every page, and compares all rows with
    /// what was stored when it was made.
    ///
    /// # Errors
    /// When there is no backup under this key. One that cannot be restored is an answer.
    pub fn try_backup(&self) -> Result<BackupTrial, Fault> {
        self.of_record(|store| {
            let (made, cards) = (made_before(store)?, list(store, self.folder())?);
            if cards.is_empty() {
                return Err(Fault::refused(say!("There is no backup to try."), say!("Make one first.")));
            }
            let Some(card) = cards.into_iter().find(|card| is_own(store, &made, self.folder(), &card.name)) else {
                return Err(Fault::refused(
                    say!("No backup was made since the key of the profile was changed. Those that there are open with the passphrase of their time, and this key cannot try them."),
                    say!("Make one first."),
                ));
            };
            let expected = made.into_iter().find(|made| made.name == card.name);
            let read = store.read_backup(&self.folder().join(FOLDER).join(&card.name));
            let trial = judged(card, &read, expected.as_ref());
            store.put_setting(TRIAL, &serde_json::to_string(&trial).unwrap_or_default())?;
            Ok(trial)
        })
    }

    /// Forgets the backups that there are: they open with another key.
    pub(super) fn forget_backups(&self) -> Result<(), Fault> {
        self.of_record(|store| {
            store.put_setting(TRIAL, "null")?;
            Ok(store.put_setting(MADE, "[]")?)
        })
    }

    /// Puts the header of the vault beside the backups under the present key that have none: they were made before there was a vault,
    /// and the file of the key that would have opened them is gone.
    pub(super) fn guard_backups(&self) -> Result<(), Fault> {
        self.of_record(|store| self.guard_backups_of(store))
    }

    fn guard_backups_of(&self, store: &Store) -> Result<(), Fault> {
        let folder = self.folder().join(FOLDER);
        let Ok(header) = fs::read(self.folder().join(HEADER)) else { return Ok(()) };
        if !is_whole(self.folder(), HEADER) {
            return Ok(());
        }
        for path in files(&folder, NAME)?.into_iter().chain(files(&folder, OF_SCHEMA)?) {
            let Some(name) = path.file_name().map(|name| beside(&name.to_string_lossy())) else { continue };
            if !is_whole(&folder, &name) && store.is_own_copy(&path) {
                put_file(&folder, &name, &header)?;
            }
        }
        Ok(())
    }
}

/// Tells whether a backup is under the present key: as was noted when it was made, or by its first bytes.
fn is_own(store: &Store, made: &[Made], profile: &Path, name: &str) -> bool {
    made.iter().any(|made| made.name == name) || store.is_own_copy(&profile.join(FOLDER).join(name))
}

/// Returns the backups in a profile, the newest first.
pub(super) fn list(store: &Store, profile: &Path) -> Result<Vec<BackupCard>, Fault> {
    let (folder, made) = (profile.join(FOLDER), made_before(store)?);
    let mut cards = Vec::new();
    for path in files(&folder, NAME)? {
        let Some(name) = path.file_name().map(|name| name.to_string_lossy().into_owned()) else { continue };
        let Ok(about) = fs::metadata(&path) else { continue };
        let made_at = about.modified().ok().and_then(|time| Timestamp::try_from(time).ok()).unwrap_or_default();
        let opens_by = if is_whole(&folder, &beside(&name)) {
            BackupOpener::Vault
        } else if is_own(store, &made, profile, &name) {
            BackupOpener::Key
        } else {
            BackupOpener::Nothing
        };
        cards.push(BackupCard { name, made_at: made_at.to_string(), bytes: about.len(), opens_by });
    }
    Ok(cards)
}

pub(super) fn last_trial(store: &Store) -> Result<Option<BackupTrial>, Fault> {
    Ok(store.find_setting(TRIAL)?.and_then(|text| serde_json::from_str(&text).ok()))
}

fn made_before(store: &Store) -> Result<Vec<Made>, Fault> {
    Ok(store.find_setting(MADE)?.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default())
}

fn is_due(schedule: BackupSchedule, last: Option<Timestamp>, now: Timestamp) -> bool {
    let hours = match schedule {
        BackupSchedule::ByHand => return false,
        BackupSchedule::Daily => 24,
        BackupSchedule::Weekly => 7 * 24,
    };
    // A clock that was set back puts nothing off for longer than it takes.
    last.is_none_or(|last| last > now || last + Span::new().hours(hours) <= now)
}

fn judged(card: BackupCard, read: &Result<RowsRead, StoreError>, expected: Option<&Made>) -> BackupTrial {
    let (rows, fault) = match (read, expected) {
        (Err(error), _) => (0, Fault::from_told(error)),
        (Ok(read), Some(made)) if read.digest != made.digest || read.tables != made.tables => {
            (read.rows, say!("It holds {} rows, and not what the {} rows were when it was made.", read.rows, made.rows))
        }
        (Ok(read), None) => (read.rows, say!("It is whole, and nothing is known of what it held when it was made.")),
        (Ok(read), Some(_)) => (read.rows, String::new()),
    };
    let tried_at = Timestamp::now().to_string();
    BackupTrial { name: card.name, tried_at, whole: fault.is_empty(), rows, fault }
}

/// Takes the oldest away where there are more than are kept.
fn remove_old(folder: &Path) -> Result<(), Fault> {
    for path in files(folder, NAME)?.into_iter().skip(KEPT) {
        for path in [path.with_extension("vault"), path] {
            if path.exists() {
                let cannot = |source| StoreError::Profile { action: "take away", path: path.clone(), source };
                fs::remove_file(&path).map_err(cannot)?;
            }
        }
    }
    Ok(())
}

/// Returns the files of backups whose names begin and end so, the newest first: their names are their times.
fn files(folder: &Path, [start, end]: [&str; 2]) -> Result<Vec<PathBuf>, Fault> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(source) => {
            return Err(StoreError::Profile { action: "read the folder", path: folder.to_path_buf(), source }.into());
        }
    };
    let names = entries.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned());
    let mut names: Vec<String> = names.filter(|name| name.starts_with(start) && name.ends_with(end)).collect();
    names.sort_unstable_by(|a, b| b.cmp(a));
    Ok(names.into_iter().map(|name| folder.join(name)).collect())
}

/// Returns the name of the header beside a backup.
fn beside(name: &str) -> String {
    format!("{}.vault", name.trim_end_matches(NAME[1]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_backup_is_due_after_a_day_or_a_week_and_never_by_hand() {
        let at = |text: &str| text.parse::<Timestamp>().unwrap();
        let (now, yesterday) = (at("2026-06-08T09:00:00Z"), Some(at("2026-06-07T08:59:00Z")));
        assert!(is_due(BackupSchedule::Daily, None, now));
        assert!(is_due(BackupSchedule::Daily, yesterday, now));
        assert!(!is_due(BackupSchedule::Daily, Some(at("2026-06-07T09:01:00Z")), now));
        assert!(!is_due(BackupSchedule::Weekly, yesterday, now));
        assert!(is_due(BackupSchedule::Weekly, Some(at("2026-06-01T09:00:00Z")), now));
        assert!(is_due(BackupSchedule::Daily, Some(at("2030-01-01T00:00:00Z")), now), "the clock was set back");
        assert!(!is_due(BackupSchedule::ByHand, None, now));
    }
}
