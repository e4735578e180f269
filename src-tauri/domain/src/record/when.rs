//! Days as people write them, with how well they are known: “18 February 2010”, “mid-March 2010”, “2009–2010”.

mod reading;
mod words;

use std::str::FromStr;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Day;

/// How well days are known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Certainty {
    /// The day itself.
    Day,
    /// Some day of the span, or all of it; which, nobody says.
    Within,
    /// Near the span; somebody wrote “about”.
    About,
}

/// A span of days, with how well it is known and as it was written.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
pub struct When {
    /// First day.
    #[ts(type = "string")]
    pub first: Day,
    /// Last day.
    #[ts(type = "string")]
    pub last: Day,
    /// How well it is known.
    pub certainty: Certainty,
    /// As it was written.
    pub text: String,
}

impl When {
    /// Returns a day that is known.
    #[must_use]
    pub fn on(day: Day) -> Self {
        Self { first: day, last: day, certainty: Certainty::Day, text: day.to_string() }
    }
}

/// Why a text is no day and no span of days.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("“{text}”: {reason}")]
pub struct NotAWhen {
    /// The text as it was given.
    pub text: String,
    /// What is wrong, and what to write instead.
    pub reason: String,
}

impl FromStr for When {
    type Err = NotAWhen;

    /// Reads days in English, French, Spanish or Russian. A date that can be read in two ways is refused, never guessed.
    fn from_str(text: &str) -> Result<Self, NotAWhen> {
        reading::read(text).map_err(|reason| NotAWhen { text: text.trim().to_owned(), reason })
    }
}
