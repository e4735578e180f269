//! Hot spots: cells where more happened, in them and beside them, than chance would put there.

use serde::Serialize;
use ts_rs::TS;

/// A hot cell.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct HotCell {
    /// The cell, fifteen hexadecimal digits of H3.
    pub cell: String,
    /// Gi* in standard deviations.
    pub z: f64,
    /// The share of false ones among all that are at least as hot.
    pub q: f64,
    /// Its events; a fraction where some are spread over the area that they are known for.
    pub events: f64,
}

/// The hot cells of the events under a filter.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Hotspots {
    /// H3 resolution.
    pub resolution: u8,
    /// Cells that took part: those with events, and two rings around them.
    pub cells: u32,
    /// Events that took part.
    pub events: u32,
    /// Those of them that are known to an area only, and were spread over its cells.
    pub spread: u32,
    /// Those of them whose publisher does not state how well the place is known; they count where it puts them.
    pub not_stated: u32,
    /// Those that could not be put anywhere.
    pub left_out: u32,
    /// Cells with q below 0.05, the hottest first.
    pub hot: Vec<HotCell>,
    /// How many of them have q below 0.01.
    pub very_hot: u32,
    /// Method and version.
    pub method: String,
}

/// Hot cells as the map draws them.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct HotspotMap {
    /// The hot cells.
    pub hotspots: Hotspots,
    /// Outlines of the joined cells with q below 0.01: polygons of rings of longitude and latitude.
    pub very_hot: Vec<Vec<Vec<[f64; 2]>>>,
    /// The same for q below 0.05.
    pub hot: Vec<Vec<Vec<[f64; 2]>>>,
}
