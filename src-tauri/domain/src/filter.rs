//! What the analyst asked to see: the one selection that map, time line, tables, figures and exports obey.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Day, Kind};

/// Where.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize, TS)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Area {
    /// Everything that is stored.
    #[default]
    World,
    /// A subregion of an office, by its id, with the members that it had on the day of each event.
    Subregion {
        /// For example `west-africa`.
        id: String,
    },
    /// One country.
    Country {
        /// ISO 3166-1 alpha-3.
        iso3: String,
    },
    /// One first-order division.
    Admin1 {
        /// Its code in the base map.
        code: String,
    },
    /// One H3 cell.
    Cell {
        /// The cell, as H3 writes it (fifteen hexadecimal digits).
        cell: String,
    },
}

/// Which events pass by how well their place is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
pub struct PrecisionFilter {
    /// Known to the district or better.
    pub district: bool,
    /// Known to the province or worse.
    pub province: bool,
    /// Not stated.
    pub not_stated: bool,
}

impl Default for PrecisionFilter {
    fn default() -> Self {
        Self { district: true, province: true, not_stated: true }
    }
}

/// A filter over events. Each part that is absent or empty lets everything pass; the parts hold together by "and".
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Filter {
    /// Where.
    pub area: Area,
    /// Within west, south, east, north, in 10⁻⁷ degrees, edges included.
    pub bounds_e7: Option<[i32; 4]>,
    /// First day, included. An event belongs to its first day.
    #[ts(type = "string | null")]
    pub since: Option<Day>,
    /// Last day, included.
    #[ts(type = "string | null")]
    pub until: Option<Day>,
    /// Kinds of violence; an empty list means all, those without a stated kind too.
    pub kinds: Vec<Kind>,
    /// Names of actors, on either side.
    pub actors: Vec<String>,
    /// At least so many deaths in the best estimate.
    pub deaths_min: Option<u32>,
    /// At most so many deaths in the best estimate.
    pub deaths_max: Option<u32>,
    /// Only events in which civilians died.
    pub civilians: bool,
    /// How well the place must be known.
    pub precision: PrecisionFilter,
    /// Ids of publishers; an empty list means all.
    pub publishers: Vec<String>,
    /// Words that place, actors, conflict or notes must hold.
    pub text: String,
}
