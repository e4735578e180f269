//! One conflict event.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{CountryIndex, DatePrecision, Day, LocationPrecision, Notes, OtherFields};

/// The number of an event in the store; it never changes and is never given twice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
pub struct EventId(pub u32);

/// The kind of organized violence (UCDP `type_of_violence`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// 1: at least one side is the government of a state.
    State,
    /// 2: between organized groups, none of them a government.
    NonState,
    /// 3: against civilians.
    OneSided,
}

/// The three kinds in the order of their codes.
pub const KINDS: [Kind; 3] = [Kind::State, Kind::NonState, Kind::OneSided];

impl Kind {
    /// Returns the kind of a UCDP code (1, 2, 3).
    #[must_use]
    pub const fn from_code(code: u8) -> Option<Self> {
        match code {
            1 => Some(Self::State),
            2 => Some(Self::NonState),
            3 => Some(Self::OneSided),
            _ => None,
        }
    }

    /// Returns the UCDP code (1, 2, 3).
    #[must_use]
    pub const fn code(self) -> u8 {
        match self {
            Self::State => 1,
            Self::NonState => 2,
            Self::OneSided => 3,
        }
    }
}

/// Estimates of deaths; `None` where the publisher gives none. None is not zero.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, TS)]
pub struct Deaths {
    /// The most reliable estimate.
    pub best: Option<u32>,
    /// The lowest reliable estimate.
    pub low: Option<u32>,
    /// The highest reliable estimate.
    pub high: Option<u32>,
    /// Of side A, in the best estimate.
    pub side_a: Option<u32>,
    /// Of side B, in the best estimate.
    pub side_b: Option<u32>,
    /// Civilians, in the best estimate.
    pub civilians: Option<u32>,
    /// Of unknown status, in the best estimate.
    pub unknown: Option<u32>,
}

/// A conflict event as a publisher gives it, typed and placed, before the store numbers it.
#[derive(Debug, Clone, PartialEq)]
pub struct Event {
    /// The publisher's own id; two rows with the same key speak of the same event.
    pub source_key: String,
    /// The kind of violence; `None` where it is not stated.
    pub kind: Option<Kind>,
    /// First day.
    pub first_day: Day,
    /// Last day; the first day where only one is given.
    pub last_day: Day,
    /// How well the days are known.
    pub date_precision: DatePrecision,
    /// Longitude in 10⁻⁷ degrees, east positive.
    pub longitude_e7: i32,
    /// Latitude in 10⁻⁷ degrees, north positive.
    pub latitude_e7: i32,
    /// How well the place is known.
    pub location_precision: LocationPrecision,
    /// The country.
    pub country: CountryIndex,
    /// Code of the first-order division (see `maps/`) that the point lies in; empty where there is none.
    pub admin1: String,
    /// Deaths.
    pub deaths: Deaths,
    /// The first side.
    pub side_a: String,
    /// The second side.
    pub side_b: String,
    /// Name of the conflict.
    pub conflict: String,
    /// Name of the dyad.
    pub dyad: String,
    /// Name of the place that the coordinates stand for.
    pub place: String,
    /// The publisher's own words on the place.
    pub place_description: String,
    /// First-order division, as the publisher writes it.
    pub adm_1: String,
    /// Second-order division, as the publisher writes it.
    pub adm_2: String,
    /// Headlines of the articles that the event rests on.
    pub headline: String,
    /// How many sources; `None` where they were not counted.
    pub source_count: Option<u32>,
    /// 1 clear, 2 aggregated or unclear, 0 not stated (UCDP `event_clarity`).
    pub clarity: u8,
    /// What is odd about it.
    pub notes: Notes,
    /// The publisher's other fields, by their official names, in the order of its table; empty ones left out.
    pub other: OtherFields,
}
