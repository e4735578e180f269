//! Where the profile is: the folder of the store, its key and the size of the window.

use std::path::{Path, PathBuf};

use sitroom_api::Desk;
use sitroom_api::contract::fault::Fault;
use sitroom_domain::say;

/// Returns the folder that was asked for, or `sitroom` in the user's data folder.
///
/// # Errors
/// Refuses when no folder was asked for and the system names no data folder.
pub(crate) fn find(asked: Option<PathBuf>) -> Result<PathBuf, Fault> {
    asked.or_else(|| dirs::data_dir().map(|dir| dir.join("sitroom"))).ok_or_else(|| {
        Fault::refused(
            say!("The system names no folder for the data of programs."),
            say!("Name a folder with --profile DIR."),
        )
    })
}

/// Refuses a folder in which there is no profile, for what only looks at one: a name that was mistyped is no empty profile.
///
/// # Errors
/// When there is none.
pub(crate) fn refuse_missing(folder: &Path) -> Result<(), Fault> {
    if Desk::is_there(folder) {
        return Ok(());
    }
    Err(Fault::refused(
        say!("There is no profile in {}. Nothing was made.", folder.display()),
        say!(
            "Check what --profile names; a profile is made by the first command that works in it, such as “sitroom import”."
        ),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_without_a_profile_is_refused_and_left_empty() {
        let folder = tempfile::tempdir().unwrap();
        let fault = refuse_missing(folder.path()).unwrap_err();
        assert!(fault.message.contains("no profile"), "{fault}");
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
        Desk::open(folder.path()).unwrap();
        assert!(refuse_missing(folder.path()).is_ok());
        std::fs::remove_file(folder.path().join("sitroom.db")).unwrap();
        assert!(refuse_missing(folder.path()).is_ok(), "what is left of one is told by what opens it");
    }

    #[test]
    fn the_folder_that_was_asked_for_is_taken_as_it_is() {
        assert_eq!(find(Some(PathBuf::from("here/or there"))).unwrap(), PathBuf::from("here/or there"));
    }
}
