//! Events whose place is known only to an area.

use serde::Serialize;
use ts_rs::TS;

use super::picture::Totals;

/// Events of one area that are not drawn as points.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ImpreciseArea {
    /// Code of the first-order division, or alpha-3 code when the country only is known.
    pub code: String,
    /// The code is a country's.
    pub whole_country: bool,
    /// Count and sums.
    pub totals: Totals,
}

/// What lies under a point of the map.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct FoundArea {
    /// Alpha-3 code of the country; `None` at sea.
    pub country: Option<String>,
    /// Code of the first-order division.
    pub admin1: Option<String>,
    /// Name of the smaller of the two, in English; empty at sea.
    pub name: String,
    /// The place by its nearest town, in English: `Gao`, or `12 km from Gao`.
    pub place: String,
}
