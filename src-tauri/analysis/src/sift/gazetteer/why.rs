//! How sure a name in a text is, and why.

use sitroom_domain::say;

/// How sure it is that a name stands for a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Confidence {
    /// It may be another place, or none.
    Possible,
    /// It is most likely this one.
    Likely,
}

/// Why a name is said to stand for a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Why {
    /// It is the name of a country.
    CountryNamed,
    /// The text or its publisher names the country of the place.
    CountrySpokenOf,
    /// No other place has the name.
    OnlyOne,
    /// The place is the capital or the largest of this name.
    Largest,
    /// Its country is spoken of, and the name is an everyday word or a person's name as well.
    EverydayWord,
    /// The name stands beside another, as the names of persons do.
    BesideAName,
}

impl Why {
    /// Returns the reason as a sentence, in the language that is spoken.
    #[must_use]
    pub fn told(self) -> String {
        match self {
            Self::CountryNamed => say!("It is the name of a country."),
            Self::CountrySpokenOf => say!("The country of this place is spoken of."),
            Self::OnlyOne => say!("No other place has this name."),
            Self::Largest => say!("It is the capital or the largest place of this name; its country is not spoken of."),
            Self::EverydayWord => say!("The name is an everyday word too, but the country of this place is spoken of."),
            Self::BesideAName => say!("The name stands beside another one and may be that of a person."),
        }
    }
}

impl Confidence {
    /// Returns it in words, in the language that is spoken.
    #[must_use]
    pub fn told(self) -> String {
        match self {
            Self::Possible => say!("possible"),
            Self::Likely => say!("likely"),
        }
    }
}
