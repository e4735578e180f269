//! One piece of incoming information, as an outlet published it and before anybody believes it (S/2011/552, §44–46).

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Iso3;
use crate::record::Moment;

/// The number of a report in the store; it never changes and is never given twice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
pub struct ReportId(pub u32);

/// A report as it came, before the store numbers it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Report {
    /// The publisher's own key; two with the same key are the same report.
    pub source_key: String,
    /// Who wrote it: a newspaper, an agency, an office; empty where nobody says.
    pub outlet: String,
    /// Where it stands in the net; empty where it has no address.
    pub address: String,
    /// Its headline.
    pub title: String,
    /// Its words, plain, without marks of a page; empty where only the headline came.
    pub text: String,
    /// Language, ISO 639-1 in small letters; empty where it is not stated.
    pub language: String,
    /// When it was published; `None` where that is not stated.
    pub published_at: Option<Moment>,
    /// The countries that the publisher says it is about.
    pub countries: Vec<Iso3>,
    /// The terms under which it may be used, as its publisher states them; empty where nothing is stated.
    pub licence: String,
}

/// How far an outlet is trusted, by its own record (admiralty code, first sign).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
pub enum SourceGrade {
    /// Completely reliable.
    A,
    /// Usually reliable.
    B,
    /// Fairly reliable.
    C,
    /// Not usually reliable.
    D,
    /// Unreliable.
    E,
    /// It cannot be judged.
    F,
}

/// How far what it says is believed (admiralty code, second sign): 1 confirmed, 2 probably true, 3 possibly true,
/// 4 doubtful, 5 improbable, 6 it cannot be judged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(into = "u8", try_from = "u8")]
pub struct ContentGrade(u8);

impl ContentGrade {
    /// It cannot be judged.
    pub const UNKNOWN: Self = Self(6);

    /// Returns the grade of a number from 1 to 6.
    #[must_use]
    pub const fn new(number: u8) -> Option<Self> {
        if matches!(number, 1..=6) { Some(Self(number)) } else { None }
    }
}

impl From<ContentGrade> for u8 {
    fn from(grade: ContentGrade) -> Self {
        grade.0
    }
}

impl TryFrom<u8> for ContentGrade {
    type Error = NotAGrade;

    fn try_from(number: u8) -> Result<Self, NotAGrade> {
        Self::new(number).ok_or(NotAGrade { number })
    }
}

/// Why a number is no grade.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{number} is no grade of what a report says; write 1 (confirmed) to 6 (cannot be judged)")]
pub struct NotAGrade {
    /// The number as it was given.
    pub number: u8,
}
