//! What is due: elections and their phases, commitments, mandate ends, anniversaries, follow-up.

use serde::{Deserialize, Serialize};
use sitroom_domain::record::{Certainty, Noun};
use sitroom_domain::{Marking, RecordId};
use ts_rs::TS;

/// Why a day stands in the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Occasion {
    /// An election or a referendum.
    Election,
    /// A phase of an election's calendar.
    Phase,
    /// A promise is due.
    Commitment,
    /// A mandate ends.
    MandateEnd,
    /// A year or more since a coup, an agreement or a violent day.
    Anniversary,
    /// A closed warning or an engagement that ended is looked at again; or a warning's time is up, and somebody has to say whether
    /// it came true.
    Review,
}

/// One entry of the calendar.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct CalendarItem {
    /// Why.
    pub occasion: Occasion,
    /// First and last possible day, YYYY-MM-DD.
    pub days: [String; 2],
    /// How well they are known.
    pub certainty: Certainty,
    /// The record that says so.
    #[ts(type = "string")]
    pub id: RecordId,
    /// Its noun.
    pub noun: Noun,
    /// What is due, in a line.
    pub title: String,
    /// Its state or kind, a choice of its sheet; `not_recorded` of an election that is past and nobody recorded what came of.
    pub state: String,
    /// Years since, of an anniversary.
    pub years: Option<u32>,
    /// Its countries, ISO 3166-1 alpha-3.
    pub countries: Vec<String>,
    /// Who promised it; empty where it is no commitment.
    pub owner: String,
    /// Its marking, or the higher one of what it is told by.
    pub marking: Marking,
    /// Whether it is owed and past.
    pub late: bool,
}

/// What is due in a period.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Calendar {
    /// Today, YYYY-MM-DD.
    pub as_of: String,
    /// By day.
    pub items: Vec<CalendarItem>,
    /// Elections, commitments and missions of the area whose day nobody knows.
    pub undated: u32,
}

impl Calendar {
    /// Returns the highest marking of its entries.
    pub fn marking(&self) -> Marking {
        self.items.iter().map(|item| item.marking).max().unwrap_or(Marking::Unclassified)
    }
}
