//! `sitroom vault`: lets a passphrase guard the key of the store, and what belongs to it.

use std::fmt::Write as _;
use std::path::Path;
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use clap::{Args, Subcommand};
use serde::Serialize;
use sitroom_api::Desk;
use sitroom_api::contract::fault::Fault;
use sitroom_api::contract::vault::{BackupOpener, BackupTrial, RecoveryHalves, VaultCard};
use sitroom_api::vault;
use sitroom_domain::say;

use crate::cli::answer::Answer;
use crate::cli::passphrase;
use crate::profile;

/// How long a window has to lock itself.
const PATIENCE: Duration = Duration::from_secs(10);
const PAUSE: Duration = Duration::from_millis(100);

/// Let a passphrase guard the key of the store, change it, open without it, back up
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  sitroom vault set\n  sitroom vault recover\n  sitroom vault backup --try\n\nPassphrases are asked for on the terminal; a script gives them as SITROOM_PASSPHRASE and SITROOM_NEW_PASSPHRASE. The two halves of the recovery key are shown once: print each on a sheet of its own, for two people who keep them apart. Without the passphrase and without both halves nobody can read the store again."
)]
pub(crate) struct Vault {
    #[command(subcommand)]
    act: Act,
}

/// What is done with the vault.
#[derive(Debug, Clone, Subcommand)]
enum Act {
    /// Set a passphrase, and show the two halves of the recovery key
    Set,
    /// Tell whether there is a vault, how many copies of it are whole, and how its backups stand
    Status,
    /// Lock the profile in the window that has it open
    Lock,
    /// Open with both halves of the recovery key, one a line on standard input, and set a new passphrase
    Recover,
    /// Change the passphrase
    Change,
    /// Make the two halves of the recovery key anew; the former ones open nothing from then on
    Halves,
    /// Give the store a new key, under the same passphrase, with new halves; nobody else may have it open
    Rekey,
    /// Make an encrypted backup and read it back
    Backup {
        /// Make none, and try whether the newest can be restored
        #[arg(long = "try")]
        is_trial: bool,
    },
}

#[derive(Serialize)]
struct Locked {
    locked: bool,
}

#[derive(Serialize)]
struct Guarded {
    is_set: bool,
    locked: bool,
}

#[derive(Serialize)]
struct Changed {
    changed: bool,
}

impl Vault {
    /// Does what was asked for.
    pub(crate) fn run(&self, folder: &Path, desk: &dyn Fn() -> Result<Arc<Desk>, Fault>) -> Result<Answer, Fault> {
        if !matches!(self.act, Act::Set) {
            profile::refuse_missing(folder)?;
        }
        if matches!(self.act, Act::Recover | Act::Change | Act::Halves | Act::Rekey) {
            refuse_without_vault(folder)?;
        }
        match &self.act {
            Act::Set => {
                let desk = desk_without_vault(folder, desk)?;
                let made = desk.set_vault(&passphrase::ask_first()?)?;
                halves(&made, say!("The vault is set. These two halves of the recovery key are shown this once:"))
            }
            // A script may ask whether it is locked without being able to open it.
            Act::Status if vault::get_lock(folder)?.locked && passphrase::given().is_none() => {
                Answer::new(&Guarded { is_set: true, locked: true }, say!("The profile is locked."))
            }
            Act::Status => status(&desk()?.get_vault()?),
            Act::Lock => lock(folder),
            Act::Recover => {
                let halves = passphrase::ask_halves()?;
                vault::recover(folder, halves.each_ref().map(|half| half.as_str()), &passphrase::ask_new()?)?;
                changed(say!("The profile opens with the new passphrase."))
            }
            Act::Change => {
                vault::change_passphrase(folder, &passphrase::ask()?, &passphrase::ask_new()?)?;
                changed(say!("The passphrase is changed. Backups made before open with the former one."))
            }
            Act::Halves => {
                let made = vault::renew_halves(folder, &passphrase::ask()?)?;
                let told = say!(
                    "The two halves of the recovery key are made anew; the former ones open nothing any more. These are shown this once:"
                );
                halves(&made, told)
            }
            Act::Rekey => rekeyed(&vault::rekey(folder, &passphrase::ask()?)?),
            Act::Backup { is_trial: true } => trial(&desk()?.try_backup()?),
            Act::Backup { is_trial: false } => trial(&desk()?.make_backup()?),
        }
    }
}

/// Opens the desk of a profile that has no vault yet: for one that has, no passphrase is asked for in vain.
fn desk_without_vault(folder: &Path, desk: &dyn Fn() -> Result<Arc<Desk>, Fault>) -> Result<Arc<Desk>, Fault> {
    if vault::get_lock(folder)?.locked {
        return Err(Fault::refused(
            say!("The profile has a vault already."),
            say!("Change its passphrase with “sitroom vault change”."),
        ));
    }
    desk()
}

/// Refuses what needs a vault before a passphrase is asked for in vain.
fn refuse_without_vault(folder: &Path) -> Result<(), Fault> {
    if vault::get_lock(folder)?.locked {
        return Ok(());
    }
    Err(Fault::refused(say!("The profile has no vault."), say!("Set one with “sitroom vault set”.")))
}

fn rekeyed((desk, made): &(Desk, RecoveryHalves)) -> Result<Answer, Fault> {
    let mut text = say!("The store has a new key, under the same passphrase.");
    // Whatever is not known of the backup, the halves are shown.
    let has_backup = desk.get_vault().is_ok_and(|card| card.trial.is_some_and(|trial| trial.whole));
    let _ = write!(
        text,
        " {}",
        if has_backup {
            say!(
                "A backup was made under it; those before open with the passphrase of their day, by the vault beside them."
            )
        } else {
            say!("No backup could be made under it: make one with “sitroom vault backup”.")
        }
    );
    let _ = write!(
        text,
        "\n{}",
        say!("The former halves of the recovery key open only what is older. The new ones are shown this once:")
    );
    halves(made, text)
}

/// Tells what was done, and the halves, which nobody can show once more.
fn halves(made: &RecoveryHalves, mut text: String) -> Result<Answer, Fault> {
    for half in &made.halves {
        let _ = write!(text, "\n\n  {half}");
    }
    let _ = write!(
        text,
        "\n\n{}",
        say!("Write each on a sheet of its own and give them to two people who keep them apart.")
    );
    Ok(Answer::new(made, text)?.shown_once(say!(
        "The vault stands, and nobody has the two halves of its recovery key now; former ones do not open it. Make them anew with “sitroom vault halves”."
    )))
}

fn changed(text: String) -> Result<Answer, Fault> {
    Answer::new(&Changed { changed: true }, text)
}

fn status(card: &VaultCard) -> Result<Answer, Fault> {
    let mut text = if card.is_set {
        say!("A passphrase guards the profile; {} of 2 copies of the vault are whole.", card.copies)
    } else {
        say!("No passphrase guards the profile: its key lies in a file that only its owner may read.")
    };
    if card.is_set {
        let _ = write!(text, "\n{}", say!("It locks after {} minutes without use.", card.settings.idle_minutes));
    }
    let backups = match card.backups.len() {
        1 => say!("1 backup."),
        _ => say!("{} backups.", card.backups.len()),
    };
    let _ = write!(text, "\n{backups}");
    for backup in &card.backups {
        let opener = match backup.opens_by {
            BackupOpener::Vault => say!("opens with the passphrase of its day, by the vault beside it"),
            BackupOpener::Key => say!("opens with what opens the profile now"),
            BackupOpener::Nothing => say!("was made under an earlier key, and nothing here opens it"),
        };
        let _ = write!(text, "\n  {}  {}  {opener}", backup.name, backup.made_at);
    }
    if let Some(trial) = &card.trial {
        let _ = write!(text, "\n{}", line(trial));
    }
    Answer::new(card, text)
}

/// Asks the window that has the profile open to lock it, and waits until nobody has it open.
fn lock(folder: &Path) -> Result<Answer, Fault> {
    if !vault::get_lock(folder)?.locked {
        return Err(Fault::refused(
            say!("The profile has no vault, so nothing would open it again."),
            say!("Set one with “sitroom vault set”."),
        ));
    }
    if !vault::is_free(folder)? {
        vault::ask_to_lock(folder)?;
        let deadline = Instant::now() + PATIENCE;
        while !vault::is_free(folder)? {
            if Instant::now() > deadline {
                vault::take_lock_request(folder);
                return Err(Fault::refused(
                    say!("A program that is no window has the profile open."),
                    say!("Wait until it has ended, or end it."),
                ));
            }
            thread::sleep(PAUSE);
        }
    }
    Answer::new(&Locked { locked: true }, say!("The profile is locked."))
}

fn trial(trial: &BackupTrial) -> Result<Answer, Fault> {
    let answer = Answer::new(trial, line(trial))?;
    if trial.whole {
        return Ok(answer);
    }
    Ok(answer.refused(Fault::refused(
        line(trial),
        say!("Make another one with “sitroom vault backup”, and check the disk."),
    )))
}

fn line(trial: &BackupTrial) -> String {
    let (name, at) = (&trial.name, &trial.tried_at);
    if trial.whole {
        say!("{name} was opened, checked and compared at {at}: {} rows, all as they were stored.", trial.rows)
    } else {
        say!("{name} cannot be restored, as tried at {at}: {}", trial.fault)
    }
}
