//! Kernel density of events, with its bandwidth.

use serde::Serialize;

/// The density of the events under a filter, at the middles of cells.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct DensityMap {
    /// H3 resolution of the cells.
    pub resolution: u8,
    /// The cells within reach of an event, the densest first.
    pub cells: Vec<DensityCell>,
    /// How far an event reaches, in km.
    pub bandwidth_km: f64,
    /// Whether that was found by the rule of the method, and not asked for.
    pub is_by_rule: bool,
    /// Events that took part.
    pub events: u32,
    /// Those of them that are known to a province or country only, and were spread over its cells.
    pub spread: u32,
    /// Those that could not be put anywhere.
    pub left_out: u32,
    /// Method and version.
    pub method: String,
}

/// The density at the middle of a cell.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct DensityCell {
    /// The cell, fifteen hexadecimal digits of H3.
    pub cell: String,
    /// Longitude and latitude of its middle, in degrees.
    pub middle: [f64; 2],
    /// Name of the division or country that its middle lies in; empty at sea.
    pub name: String,
    /// Events per 1,000 km².
    pub per_1000_km2: f64,
}
