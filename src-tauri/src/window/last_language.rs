//! The language that the windows spoke last, in a file of the profile: a locked window speaks it before anything else can be read.

use std::fs;
use std::path::{Path, PathBuf};

use sitroom_words::Language;

/// The file that keeps it.
pub(crate) struct LastLanguage {
    path: PathBuf,
}

impl LastLanguage {
    /// Returns the keeper of a profile.
    pub(crate) fn new(profile_dir: &Path) -> Self {
        Self { path: profile_dir.join("language") }
    }

    /// Returns the tag of the language; `None` before any was spoken and when the file is not what was written.
    pub(crate) fn find(&self) -> Option<String> {
        let text = fs::read_to_string(&self.path).ok()?;
        text.trim().parse::<Language>().ok().map(|language| language.tag().to_owned())
    }

    /// Keeps a language. One that cannot be kept costs a choice on the locked window.
    pub(crate) fn keep(&self, tag: &str) {
        if self.find().as_deref() != Some(tag) {
            let _ = fs::write(&self.path, tag);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_found_as_it_was_kept_and_nonsense_is_not() {
        let dir = tempfile::tempdir().unwrap();
        let last = LastLanguage::new(dir.path());
        assert_eq!(last.find(), None);
        last.keep("ar");
        assert_eq!(last.find().as_deref(), Some("ar"));
        fs::write(dir.path().join("language"), "../../etc").unwrap();
        assert_eq!(last.find(), None);
    }
}
