//! One event as it enters the atlas.

use sitroom_domain::{CountryIndex, DatePrecision, Day, EventId, Kind, LocationPrecision};

/// One event, its texts as the numbers that the store gave them (0 stands for "no text").
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Number of the event in the store, no two alike.
    pub id: EventId,
    /// Longitude in 10⁻⁷ degrees.
    pub lon_e7: i32,
    /// Latitude in 10⁻⁷ degrees.
    pub lat_e7: i32,
    /// First day; the event belongs to it.
    pub first_day: Day,
    /// Last day.
    pub last_day: Day,
    /// How well the days are known.
    pub date_precision: DatePrecision,
    /// How well the place is known.
    pub location_precision: LocationPrecision,
    /// Kind of violence.
    pub kind: Option<Kind>,
    /// Country.
    pub country: CountryIndex,
    /// Text of the code of the first-order division.
    pub admin1: u32,
    /// Deaths, best estimate.
    pub best: Option<u32>,
    /// Deaths, low estimate.
    pub low: Option<u32>,
    /// Deaths, high estimate.
    pub high: Option<u32>,
    /// Deaths of civilians.
    pub civilians: Option<u32>,
    /// Text of the first side.
    pub side_a: u32,
    /// Text of the second side.
    pub side_b: u32,
    /// Text of the place.
    pub place: u32,
    /// Text of description and headline.
    pub story: u32,
    /// Number of the publisher.
    pub publisher: u8,
}
