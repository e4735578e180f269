//! Tables and single events.

use serde::{Deserialize, Serialize};
use sitroom_domain::{DatePrecision, Deaths, EventId, Kind, LocationPrecision, Note};
use ts_rs::TS;

use super::link::LinkCard;

/// The column that a table is ordered by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SortColumn {
    /// First day.
    Day,
    /// Deaths, best estimate.
    Deaths,
    /// Name of the country.
    Country,
    /// Name of the place.
    Place,
    /// Kind of violence.
    Kind,
    /// First side.
    SideA,
}

/// Which part of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PageRequest {
    /// Order by.
    pub sort: SortColumn,
    /// Largest or newest first.
    pub descending: bool,
    /// Rows to pass over.
    pub offset: u32,
    /// Rows to return, 1000 at most.
    pub limit: u32,
}

/// Part of a table.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct EventPage {
    /// Rows of the whole table.
    pub total: u32,
    /// The rows asked for.
    pub rows: Vec<EventRow>,
}

/// One event in a table.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct EventRow {
    /// Its number.
    pub id: EventId,
    /// First day.
    pub first_day: String,
    /// Last day.
    pub last_day: String,
    /// How well the days are known.
    pub date_precision: DatePrecision,
    /// Alpha-3 code; empty when not known.
    pub iso3: String,
    /// First-order division as the publisher writes it.
    pub adm_1: String,
    /// Place.
    pub place: String,
    /// Longitude, degrees.
    pub lon: f64,
    /// Latitude, degrees.
    pub lat: f64,
    /// How well the place is known.
    pub location_precision: LocationPrecision,
    /// Kind of violence.
    pub kind: Option<Kind>,
    /// First side.
    pub side_a: String,
    /// Second side.
    pub side_b: String,
    /// Deaths.
    pub deaths: Deaths,
    /// Number of sources.
    pub source_count: Option<u32>,
    /// What is odd.
    pub notes: Vec<Note>,
}

/// All that is known of one event.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct EventDetail {
    /// As in tables.
    pub row: EventRow,
    /// The publisher's id of it.
    pub source_key: String,
    /// Conflict.
    pub conflict: String,
    /// Second-order division.
    pub adm_2: String,
    /// The publisher's own words on the place.
    pub place_description: String,
    /// Headlines.
    pub headline: String,
    /// The publisher's other fields, by official name.
    pub other: Vec<[String; 2]>,
    /// Where it is from.
    pub provenance: Provenance,
    /// Versions before this one, newest first.
    pub versions: Vec<EventVersion>,
    /// Records of other publishers that are the same event, or may be.
    pub links: Vec<LinkCard>,
}

/// Where a row is from.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Provenance {
    /// Name of the publisher.
    pub publisher: String,
    /// Licence.
    pub licence: String,
    /// Citation.
    pub citation: String,
    /// Name of the file.
    pub file_name: String,
    /// BLAKE3 of the file.
    pub file_hash: String,
    /// Line in the file.
    pub line: u32,
    /// When it was imported, RFC 3339.
    pub imported_at: String,
}

/// A version of an event that a later import replaced.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct EventVersion {
    /// As it was.
    pub row: EventRow,
    /// Where that was from.
    pub provenance: Provenance,
}
