//! Passphrases of a command: from the environment for a script, from a hidden prompt for a person. They stand in no argument, which
//! every program of the machine could read.

use std::io::{self, BufRead as _, IsTerminal as _};

use sitroom_api::contract::fault::Fault;
use sitroom_domain::say;
use zeroize::Zeroizing;

const GIVEN: &str = "SITROOM_PASSPHRASE";
const NEW: &str = "SITROOM_NEW_PASSPHRASE";

/// Returns the passphrase that the environment gives.
pub(crate) fn given() -> Option<String> {
    of_environment(GIVEN)
}

/// Returns the passphrase that opens the profile.
///
/// # Errors
/// When the environment gives none and there is no terminal to ask on.
pub(crate) fn ask() -> Result<Zeroizing<String>, Fault> {
    match given() {
        Some(given) => Ok(Zeroizing::new(given)),
        None if !io::stdin().is_terminal() => {
            let hint = say!(
                "Set SITROOM_PASSPHRASE, and SITROOM_NEW_PASSPHRASE for a new one, or run the command in a terminal."
            );
            Err(Fault { hint, ..Fault::locked() })
        }
        None => prompt(&say!("Passphrase:")),
    }
}

/// Returns the passphrase that a profile without a vault takes.
///
/// # Errors
/// Those of [`ask_new`].
pub(crate) fn ask_first() -> Result<Zeroizing<String>, Fault> {
    match of_environment(NEW).or_else(given) {
        Some(given) => Ok(Zeroizing::new(given)),
        None => prompt_twice(),
    }
}

/// Returns a new passphrase; a person types it twice.
///
/// # Errors
/// When the environment gives none and there is no terminal to ask on, or when the two are not the same.
pub(crate) fn ask_new() -> Result<Zeroizing<String>, Fault> {
    match of_environment(NEW) {
        Some(given) => Ok(Zeroizing::new(given)),
        None => prompt_twice(),
    }
}

/// Returns the two halves of the recovery key, one a line.
///
/// # Errors
/// When standard input cannot be read.
pub(crate) fn ask_halves() -> Result<[Zeroizing<String>; 2], Fault> {
    let one = |question: &str| {
        if io::stdin().is_terminal() {
            return prompt(question);
        }
        let mut line = Zeroizing::new(String::with_capacity(256));
        io::stdin().lock().read_line(&mut line).map_err(|why| not_read(&why))?;
        Ok(line)
    };
    Ok([one(&say!("First half:"))?, one(&say!("Second half:"))?])
}

fn prompt_twice() -> Result<Zeroizing<String>, Fault> {
    if !io::stdin().is_terminal() {
        return Err(Fault::refused(
            say!("A new passphrase is asked for in a terminal, and there is none. Nothing was changed."),
            say!("Set SITROOM_NEW_PASSPHRASE, or run the command in a terminal."),
        ));
    }
    let first = prompt(&say!("New passphrase:"))?;
    if *prompt(&say!("The same again:"))? == *first {
        return Ok(first);
    }
    Err(Fault::refused(say!("The two passphrases are not the same."), say!("Type the same one twice.")))
}

fn prompt(question: &str) -> Result<Zeroizing<String>, Fault> {
    rpassword::prompt_password(format!("{question} ")).map(Zeroizing::new).map_err(|why| not_read(&why))
}

fn not_read(why: &io::Error) -> Fault {
    Fault::refused(say!("Nothing could be read: {why}."), say!("Run the command again in a terminal."))
}

fn of_environment(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}
