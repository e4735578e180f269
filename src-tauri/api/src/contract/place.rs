//! What is selected, with its figures.

use crate::contract::change::Verdict;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::list::EventRow;
use super::picture::Totals;

/// What the analyst selected on the map or in a list.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum PlaceRef {
    /// A subregion, by id.
    Subregion {
        /// Its id.
        id: String,
    },
    /// A country.
    Country {
        /// Alpha-3 code.
        iso3: String,
    },
    /// A first-order division.
    Admin1 {
        /// Code in the base map.
        code: String,
    },
    /// An H3 cell.
    Cell {
        /// Fifteen hexadecimal digits.
        cell: String,
    },
}

/// Figures of the place under the filter.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct PlaceFigures {
    /// What they are of.
    pub place: PlaceRef,
    /// Name, for a cell the nearest town and the distance to it.
    pub name: String,
    /// What kind of place: region, province, … ; empty for a country.
    pub kind: String,
    /// Alpha-3 code of its country.
    pub iso3: Option<String>,
    /// West, south, east, north, in degrees.
    pub bbox: Option<[f64; 4]>,
    /// Count and sums under the filter.
    pub totals: Totals,
    /// The period of the same length just before.
    pub before: Option<Totals>,
    /// Whether the stored events cover the country at all; if not, nothing is zero.
    pub covered: bool,
    /// First day of the newest event of the country, whatever the filter.
    pub newest: Option<String>,
    /// Events a month within the period, with the band of the place's own past.
    pub trend: Trend,
    /// Who against whom, most events first.
    pub dyads: Vec<DyadTotals>,
    /// The newest events.
    pub latest: Vec<EventRow>,
    /// Known only to the province or worse.
    pub imprecise_places: u32,
    /// Dated to a span of days or worse.
    pub imprecise_dates: u32,
    /// Publishers' citations.
    pub citations: Vec<String>,
    /// First-order divisions of the place, or countries of the subregion, by events.
    pub parts: Vec<PlacePart>,
}

/// A part of a place.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct PlacePart {
    /// The part.
    pub place: PlaceRef,
    /// Its name.
    pub name: String,
    /// Count and sums.
    pub totals: Totals,
    /// Whether the stored events cover it.
    pub covered: bool,
}

/// A monthly series with the range of its own past.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Trend {
    /// First day of the first month.
    pub start: String,
    /// Events a month; `None` where there is no data.
    pub events: Vec<Option<u32>>,
    /// The count below which each month is too few; `None` where its past is too short to tell.
    pub band_low: Vec<Option<f64>>,
    /// The expected count of each month.
    pub expected: Vec<Option<f64>>,
    /// The count above which each month is too many.
    pub band_high: Vec<Option<f64>>,
    /// What each month is; `None` where it cannot be told.
    pub verdict: Vec<Option<Verdict>>,
    /// Why the last month has no verdict, in a sentence.
    pub why_none: Option<String>,
    /// Method and its version.
    pub method: String,
}

/// Count and sums of two sides.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct DyadTotals {
    /// First side.
    pub side_a: String,
    /// Second side.
    pub side_b: String,
    /// Count and sums.
    pub totals: Totals,
}
