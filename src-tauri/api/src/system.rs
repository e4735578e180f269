//! What the system says when a file cannot be used, told in words of ours: the numbers of its errors are for programs.

use std::io::{Error, ErrorKind};

use sitroom_domain::phrase;
use sitroom_domain::say::retold;

/// What stands before the number of an error, and what a reader says of bytes that are no letters.
const NUMBER: &str = " (os error ";
const NO_LETTERS: &str = "stream did not contain valid UTF-8";

/// Returns a sentence with what the system says in it told in our words.
pub(crate) fn in_words(sentence: &str) -> String {
    let mut told = sentence.replace(NO_LETTERS, &retold(phrase!("it is no text in UTF-8")));
    for number in numbers(sentence) {
        let said = Error::from_raw_os_error(number);
        if let Some(words) = words_of(said.kind()) {
            told = told.replace(&said.to_string(), &retold(words));
        }
        told = told.replace(&format!("{NUMBER}{number})"), "");
    }
    told
}

/// Tells whether a sentence says that there is no room left on the disk.
pub(crate) fn is_full(sentence: &str) -> bool {
    numbers(sentence).any(|number| Error::from_raw_os_error(number).kind() == ErrorKind::StorageFull)
}

fn numbers(sentence: &str) -> impl Iterator<Item = i32> {
    let after = sentence.split(NUMBER).skip(1);
    after.filter_map(|rest| rest.split_once(')').and_then(|(number, _)| number.parse().ok()))
}

const fn words_of(kind: ErrorKind) -> Option<&'static str> {
    match kind {
        ErrorKind::NotFound => Some(phrase!("it is not there")),
        ErrorKind::PermissionDenied => Some(phrase!("the system does not allow it")),
        ErrorKind::StorageFull => Some(phrase!("the disk is full")),
        ErrorKind::ReadOnlyFilesystem => Some(phrase!("the disk may only be read")),
        ErrorKind::IsADirectory => Some(phrase!("it is a folder")),
        ErrorKind::NotADirectory => Some(phrase!("a part of its path is no folder")),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Fault;
    use std::path::Path;

    #[test]
    fn what_the_system_says_is_told_in_words_and_without_numbers() {
        let folder = tempfile::tempdir().unwrap();
        let gone = std::fs::read(folder.path().join("gone")).unwrap_err();
        assert_eq!(in_words(&format!("x cannot be read: {gone}.")), "x cannot be read: it is not there.");
        let bytes = folder.path().join("bytes");
        std::fs::write(&bytes, [0xff, 0xfe, 0xff]).unwrap();
        let no_text = std::fs::read_to_string(&bytes).unwrap_err();
        assert_eq!(in_words(&format!("({no_text})")), "(it is no text in UTF-8)");
        let other = Error::from_raw_os_error(5).to_string();
        assert!(other.contains(NUMBER) && !in_words(&other).contains("os error"), "{other}");
        for text in ["", "An error (os error", "Talks (os error none)"] {
            assert_eq!(in_words(text), text);
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_full_disk_is_told_as_one_and_wants_room_where_other_faults_do_not() {
        let fault = |number: i32| Fault::not_written(Path::new("x.csv"), Error::from_raw_os_error(number));
        let full = fault(28);
        assert_eq!(full.message, "x.csv could not be written: the disk is full.");
        assert!(full.hint.contains("Make room"), "{full}");
        let barred = fault(13);
        assert!(barred.message.contains("does not allow") && !barred.hint.contains("room"), "{barred}");
        let refused = Fault::refused(format!("y: {}.", Error::from_raw_os_error(30)), "");
        assert_eq!(refused.message, "y: the disk may only be read.");
    }
}
