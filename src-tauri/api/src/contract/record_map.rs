//! The record on the map: presence, engagements, routes, trafficking, and where routes and violence meet.

use serde::{Deserialize, Serialize};
use sitroom_domain::{Area, RecordId};
use ts_rs::TS;

/// What to draw.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct RecordMapRequest {
    /// Where.
    pub area: Area,
    /// First day, YYYY-MM-DD.
    #[ts(type = "string | null")]
    pub since: Option<sitroom_domain::Day>,
    /// Last day.
    #[ts(type = "string | null")]
    pub until: Option<sitroom_domain::Day>,
    /// Kilometres within which a route and violence count as together, and as near a border.
    pub distance_km: f64,
    /// What of it; the rest of the answer is empty.
    pub layers: Vec<RecordMapLayer>,
}

/// A part of the record that the map draws.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RecordMapLayer {
    /// Open warnings.
    Warnings,
    /// Who is where.
    Presence,
    /// Engagements by how they stand.
    Engagements,
    /// Routes, their border crossings and the violence along them.
    Routes,
    /// Seizures and cases.
    Trafficking,
}

impl RecordMapLayer {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Warnings, Self::Presence, Self::Engagements, Self::Routes, Self::Trafficking];
}

/// Everything that the record draws. What has no day is drawn in every period, since nothing says that it lies outside.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct RecordMap {
    /// Presences by place.
    pub presences: Vec<PresencePoint>,
    /// Presences whose place has no coordinates, by country; an empty code where none is named.
    pub presences_unplaced: Vec<(String, u32)>,
    /// Presences, with and without coordinates, whose days nobody knows.
    pub presences_undated: u32,
    /// Engagements by country or place.
    pub engagements: Vec<EngagementMark>,
    /// How many engagements there are; one in two countries has two marks.
    pub engagements_total: u32,
    /// Engagements that name neither a country nor an exact place.
    pub engagements_unplaced: u32,
    /// Routes.
    pub routes: Vec<RouteLine>,
    /// Method and version of crossings and overlaps.
    pub routes_method: String,
    /// Trafficking cases by cell of a grid and kind.
    pub trafficking: Vec<TraffickingCell>,
    /// Trafficking cases without coordinates.
    pub trafficking_unplaced: u32,
    /// Open warnings by place.
    pub warnings: Vec<WarningMark>,
    /// How many open warnings there are; one in two countries has two marks.
    pub warnings_total: u32,
}

/// Presences at one place.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct PresencePoint {
    /// Longitude, latitude, degrees.
    pub at: [f64; 2],
    /// Name of the place.
    pub place: String,
    /// How well the place is known: at a district or better it is a point, else it stands for the area.
    pub exact: bool,
    /// How many presences.
    pub count: u32,
    /// `un`, `partner` or `both`.
    pub who: String,
    /// The first presences with the names of their partners, those of the United Nations first, at most five.
    #[ts(type = "[string, string][]")]
    pub first: Vec<(RecordId, String)>,
}

/// Engagements of one country or place.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct EngagementMark {
    /// Longitude, latitude, degrees.
    pub at: [f64; 2],
    /// Country, ISO 3166-1 alpha-3; empty where only the place is known.
    pub iso3: String,
    /// How many go on, are planned or suspended, and ended.
    pub counts: [u32; 3],
    /// The newest by title, with their numbers, those that go on first, at most five.
    #[ts(type = "[string, string][]")]
    pub newest: Vec<(RecordId, String)>,
}

/// A route as a directed line.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct RouteLine {
    /// The route.
    #[ts(type = "string")]
    pub id: RecordId,
    /// Its title.
    pub title: String,
    /// `people`, `drugs`, `arms` or `resources`.
    pub kind: String,
    /// `seen`, `reported` or `supposed`.
    pub certainty: String,
    /// `small`, `medium` or `large`.
    pub volume: String,
    /// The names of its places in order.
    pub places: Vec<String>,
    /// Great circles through its places, longitude and latitude in degrees, going on beyond 180° across the antimeridian;
    /// places without coordinates are left out, and with fewer than two it is empty.
    pub path: Vec<[f64; 2]>,
    /// How many of its places have no coordinates.
    pub unplaced: u32,
    /// Length of the path in km.
    pub length_km: f64,
    /// Where it crosses a border, with the two countries.
    pub crossings: Vec<Crossing>,
    /// Stretches within the distance of a border that have events of the period within the distance, known to the district
    /// or better.
    pub overlaps: Vec<Overlap>,
}

/// Where a route crosses a border.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Crossing {
    /// Longitude, latitude, degrees.
    pub at: [f64; 2],
    /// The countries before and behind, ISO 3166-1 alpha-3.
    pub between: [String; 2],
}

/// A stretch of a route near a border with violence near it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Overlap {
    /// The stretch, longitude and latitude in degrees.
    pub path: Vec<[f64; 2]>,
    /// Its length in km.
    pub length_km: f64,
    /// Events within the distance.
    pub events: u32,
    /// Deaths in them, best estimate.
    pub deaths: u64,
}

/// Open warnings of one place.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct WarningMark {
    /// Longitude, latitude, degrees: of the place where it is exact, else where the label of its division or country stands.
    pub at: [f64; 2],
    /// What it stands for: `place`, `division` or `country`.
    pub of: String,
    /// The highest of their levels: `watch`, `elevated` or `high`.
    pub level: String,
    /// The division or place, or the country's code.
    pub place: String,
    /// How many.
    pub count: u32,
    /// How many of them wait for a first action.
    pub waiting: u32,
    /// The gravest by title, with their numbers, at most five.
    #[ts(type = "[string, string][]")]
    pub first: Vec<(RecordId, String)>,
}

/// Trafficking cases of one kind in one cell of half a degree.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct TraffickingCell {
    /// Middle of the cases, longitude, latitude, degrees.
    pub at: [f64; 2],
    /// `people`, `drugs`, `arms` or `resources`.
    pub kind: String,
    /// How many.
    pub count: u32,
}
