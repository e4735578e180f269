//! What a profile holds: real events, invented ones, or none yet. The two are never mixed.

use sitroom_domain::import::{EXERCISE, PUBLISHERS};

use crate::StoreError;

/// What a profile holds; the first run that is committed decides it for good.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ProfileKind {
    /// No run was committed yet.
    Empty,
    /// Events of real publishers.
    Real,
    /// The invented scenario.
    Exercise,
}

impl ProfileKind {
    /// Returns the kind that a publisher's events make a profile.
    pub(crate) fn of(publisher: &str) -> Self {
        if publisher == EXERCISE.id { Self::Exercise } else { Self::Real }
    }

    /// Refuses a publisher that the program does not know, or whose events may not join those that are there.
    pub(crate) fn admit(self, publisher: &str) -> Result<(), StoreError> {
        if !PUBLISHERS.iter().any(|known| known.id == publisher) {
            let known: Vec<&str> = PUBLISHERS.iter().map(|known| known.id).collect();
            return Err(StoreError::UnknownPublisher { publisher: publisher.to_owned(), known: known.join(", ") });
        }
        let offers = Self::of(publisher);
        if self == Self::Empty || self == offers {
            return Ok(());
        }
        Err(StoreError::OtherKind { holds: self.word(), offers: offers.word(), publisher: publisher.to_owned() })
    }

    fn word(self) -> &'static str {
        match self {
            Self::Empty => "no",
            Self::Real => "real",
            Self::Exercise => "invented",
        }
    }
}
