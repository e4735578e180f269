//! Hot spots: places where more happened, in them and beside them, than chance would put there.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which hot places are asked for, and how they are told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HotspotRequest {
    /// The places.
    pub units: HotspotUnits,
    /// How they are told.
    pub method: HotspotMethod,
    /// How often values are dealt out by lot for p, 0 for the analytic p, 1,000,000 at most.
    pub permutations: u32,
    /// The same seed gives the same p.
    pub seed: u64,
    /// In which steps of the period it is told since when; without it, it is not.
    pub steps: Option<StepUnit>,
}

/// Which hot places the window asks for; p is analytic.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
pub struct HotspotAsked {
    /// The places.
    pub units: HotspotPlaces,
    /// H3 resolution of the cells; it says nothing for divisions.
    pub resolution: u8,
    /// How they are told.
    pub method: HotspotMethod,
    /// In which steps of the period it is told since when; without it, it is not.
    pub steps: Option<StepUnit>,
}

/// Places that the window asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum HotspotPlaces {
    /// H3 cells.
    Cells,
    /// First-order divisions.
    Divisions,
}

impl From<HotspotAsked> for HotspotRequest {
    fn from(asked: HotspotAsked) -> Self {
        let units = match asked.units {
            HotspotPlaces::Cells => HotspotUnits::Cells(asked.resolution),
            HotspotPlaces::Divisions => HotspotUnits::Divisions,
        };
        Self { units, method: asked.method, steps: asked.steps, ..Self::of_cells(asked.resolution) }
    }
}

/// Places that events are counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HotspotUnits {
    /// Cells of H3 of a resolution.
    Cells(u8),
    /// First-order divisions.
    Divisions,
}

/// How hot places are told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum HotspotMethod {
    /// Getis and Ord's Gi*.
    Gistar,
    /// Anselin's local Moran's I.
    Moran,
}

/// Length of a step in time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum StepUnit {
    /// A calendar month.
    Month,
    /// Three of them.
    Quarter,
    /// A calendar year.
    Year,
}

impl StepUnit {
    /// Returns its length in months.
    pub(crate) const fn months(self) -> i32 {
        match self {
            Self::Month => 1,
            Self::Quarter => 3,
            Self::Year => 12,
        }
    }
}

impl HotspotRequest {
    /// Returns the request of the map: Gi* over the cells of a resolution, analytic.
    #[must_use]
    pub const fn of_cells(resolution: u8) -> Self {
        let units = HotspotUnits::Cells(resolution);
        Self { units, method: HotspotMethod::Gistar, permutations: 0, seed: 1, steps: None }
    }

    /// Returns the resolution of its cells; 0 where it asks for divisions.
    pub(crate) const fn resolution(&self) -> u8 {
        match self.units {
            HotspotUnits::Cells(resolution) => resolution,
            HotspotUnits::Divisions => 0,
        }
    }
}

/// A hot place.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct HotCell {
    /// The cell, fifteen hexadecimal digits of H3; of a division its code.
    pub cell: String,
    /// Its name; of a cell that of the division or country that its middle lies in, `None` at sea.
    pub name: Option<String>,
    /// Gi* or local I in standard deviations.
    pub z: f64,
    /// The probability of as much by chance.
    pub p: f64,
    /// The share of false ones among all that are at least as hot.
    pub q: f64,
    /// Its events; a fraction where some are spread over the area that they are known for.
    pub events: f64,
    /// Of local Moran's I, what it and its neighbours are: `high_high`, `low_high`, `low_low` or `high_low`.
    pub quadrant: Option<String>,
    /// Since when it is hot, where that was asked for and it is at all.
    pub over_time: Option<OverTime>,
}

/// How a place was hot over the steps of a period.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct OverTime {
    /// `new`, `consecutive`, `intensifying`, `persistent`, `diminishing`, `sporadic`, `oscillating` or `historical`.
    pub kind: String,
    /// In how many steps it was hot.
    pub hot_steps: u32,
    /// The trend of its Gi*, by Mann and Kendall, in standard deviations.
    pub trend_z: f64,
    /// The probability of as much of a trend by chance.
    pub trend_p: f64,
}

/// The steps of a period.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct StepSpan {
    /// How many.
    pub count: u32,
    /// First and last day of them, YYYY-MM-DD.
    pub span: [String; 2],
}

/// Moran's I of the whole map.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, TS)]
pub struct GlobalFigure {
    /// Above its expectation where like lies beside like.
    pub i: f64,
    /// What is expected where place says nothing.
    pub expectation: f64,
    /// The difference in standard deviations, where the values are dealt out by lot.
    pub z: f64,
    /// The probability of as much to either side.
    pub p: f64,
}

/// The hot cells of the events under a filter.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Hotspots {
    /// H3 resolution; 0 of divisions.
    pub resolution: u8,
    /// Places that took part: cells with events and two rings around them, or all divisions of the countries that are covered.
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
    /// Moran's I of the whole map, where local I was asked for.
    pub whole: Option<GlobalFigure>,
    /// The steps in which it was told since when.
    pub steps: Option<StepSpan>,
    /// Places that are or were hot over time, whatever their q over the whole period, the hottest first.
    pub emerging: Vec<HotCell>,
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
