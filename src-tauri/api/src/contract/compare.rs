//! What a run changed: events that were added, changed and taken back, and the figures before and after.

use serde::Serialize;
use sitroom_domain::ImportRun;
use ts_rs::TS;

use super::list::EventRow;

/// What lies between the record before a run and after it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct RunComparison {
    /// The run.
    pub run: ImportRun,
    /// Name of its publisher.
    pub publisher: String,
    /// All of it in one sentence.
    pub sentence: String,
    /// Events that came with the run.
    pub added: u32,
    /// Events that say something else since.
    pub changed: u32,
    /// Events that were taken back.
    pub withdrawn: u32,
    /// Events and deaths of the publisher in all.
    pub figures: Around,
    /// What differs in the changed events, and in how many; most events first.
    pub fields: Vec<FieldCount>,
    /// Countries whose events or deaths differ, the largest difference in deaths first.
    pub countries: Vec<CountryAround>,
    /// Months of countries whose events or deaths differ, by country in the same order and then by month.
    pub months: Vec<MonthAround>,
    /// Events, the largest difference in deaths first, 300 at most.
    pub events: Vec<EventChange>,
}

/// A figure before and after.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, TS)]
pub struct Around {
    /// Events before and after.
    pub events: [u32; 2],
    /// Deaths before and after, best estimates; what is not stated is left out.
    #[ts(type = "[number, number]")]
    pub deaths: [u64; 2],
}

/// What may differ in an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ReleaseField {
    /// First or last day.
    Days,
    /// How well the days are known.
    DatePrecision,
    /// The coordinates.
    Coordinates,
    /// How well the place is known.
    LocationPrecision,
    /// The name of the place.
    Place,
    /// The country.
    Country,
    /// The kind of violence.
    Kind,
    /// Deaths: best, low or high.
    Deaths,
    /// Deaths of each side, of civilians or of unknown status.
    DeathsBySide,
    /// A side.
    Sides,
    /// Anything else that the publisher says: headlines, sources, its own codes.
    Other,
}

/// In how many events a field differs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct FieldCount {
    /// The field.
    pub field: ReleaseField,
    /// Events.
    pub events: u32,
}

/// The figures of a country.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CountryAround {
    /// Alpha-3 code; empty where the country is not known.
    pub iso3: String,
    /// Before and after.
    pub figures: Around,
}

/// The figures of a month of a country.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct MonthAround {
    /// Alpha-3 code; empty where the country is not known.
    pub iso3: String,
    /// YYYY-MM, by first days.
    pub month: String,
    /// Before and after.
    pub figures: Around,
}

/// An event that the run added, changed or took back.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct EventChange {
    /// The publisher's id of it.
    pub source_key: String,
    /// As it was before; `None` where it is new.
    pub before: Option<EventRow>,
    /// As it was after; `None` where it was taken back.
    pub after: Option<EventRow>,
    /// What differs, where it was there before and after.
    pub fields: Vec<ReleaseField>,
}
