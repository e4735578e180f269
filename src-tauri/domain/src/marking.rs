//! The security marking of a record (ST/SGB/2007/6).

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::country::fold;

/// A marking, from the lowest to the highest. What carries none counts as the highest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Marking {
    /// May be shown to anyone.
    Unclassified,
    /// Disclosure could harm the work of the Organization.
    Confidential,
    /// Disclosure could cause it exceptionally grave harm.
    #[default]
    StrictlyConfidential,
}

impl Marking {
    /// Returns the marking that a word names as people write it: case, blanks, hyphens and underscores do not matter.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        match fold(word).as_str() {
            "unclassified" => Some(Self::Unclassified),
            "confidential" => Some(Self::Confidential),
            "strictlyconfidential" => Some(Self::StrictlyConfidential),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_marking_is_read_as_people_write_it_and_nothing_else_is_one() {
        for word in
            ["strictly-confidential", "strictly_confidential", " Strictly Confidential", "STRICTLY-Confidential"]
        {
            assert_eq!(Marking::from_word(word), Some(Marking::StrictlyConfidential), "{word}");
        }
        assert_eq!(Marking::from_word("Unclassified"), Some(Marking::Unclassified));
        assert_eq!(Marking::from_word("confidential"), Some(Marking::Confidential));
        assert!(["", "secret", "strictly", "not confidential"].iter().all(|word| Marking::from_word(word).is_none()));
    }
}
