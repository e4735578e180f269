//! Where the profile is: the folder of the store, its key and the size of the window.

use std::path::PathBuf;

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_folder_that_was_asked_for_is_taken_as_it_is() {
        assert_eq!(find(Some(PathBuf::from("here/or there"))).unwrap(), PathBuf::from("here/or there"));
    }
}
