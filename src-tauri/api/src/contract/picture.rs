//! Counts under a filter: the figures on the map's card, in the filter panel and in the time line.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Count and sums of some events. Deaths are sums of the estimates that exist.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
pub struct Totals {
    /// Events.
    pub events: u32,
    /// Deaths, best estimate.
    #[ts(type = "number")]
    pub best: u64,
    /// Deaths, low estimate.
    #[ts(type = "number")]
    pub low: u64,
    /// Deaths, high estimate (at least the best).
    #[ts(type = "number")]
    pub high: u64,
    /// Deaths of civilians in the best estimate.
    #[ts(type = "number")]
    pub civilians: u64,
}

/// A filter that the core keeps, with what it shows.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Picture {
    /// Names the filter in later calls. The same filter over the same events has the same key.
    pub key: String,
    /// Count and sums.
    pub totals: Totals,
    /// Count and sums of the period of the same length just before; `None` when the filter has no first day, or the
    /// stored events do not reach back so far.
    pub before: Option<Totals>,
    /// By kind of violence with the kind filter off: state, nonstate, onesided.
    pub by_kind: [Totals; 3],
    /// By how well the place is known with that filter off: district or better, province or worse, not stated.
    pub by_precision: [Totals; 3],
    /// By country, largest first.
    pub by_country: Vec<PlaceTotals>,
    /// Events dated to a span of days or worse.
    pub imprecise_dates: u32,
    /// First and last day of the events that pass.
    pub span: Option<[String; 2]>,
}

/// Count and sums of a place.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct PlaceTotals {
    /// Alpha-3 code of a country, or code of a first-order division.
    pub code: String,
    /// Count and sums.
    pub totals: Totals,
}

/// The unit of a time line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// One day.
    Day,
    /// Seven days from Monday.
    Week,
    /// A calendar month.
    Month,
    /// A quarter.
    Quarter,
    /// A calendar year.
    Year,
}

/// Events and deaths by unit of time, with the filter's period off.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Timeline {
    /// The unit.
    pub unit: Unit,
    /// First day of each bin, without gaps, oldest first.
    pub starts: Vec<String>,
    /// Events by bin: state, nonstate, onesided, not stated.
    pub events: [Vec<u32>; 4],
    /// Deaths, best estimate, by bin: state, nonstate, onesided, not stated.
    pub deaths: [Vec<u32>; 4],
}

/// What a map layer measures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Measure {
    /// Number of events.
    Events,
    /// Deaths, best estimate.
    Deaths,
    /// Events less those of the period of the same length just before.
    Change,
}

/// The five classes of a cell layer, fixed for a view.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Classes {
    /// H3 resolution.
    pub resolution: u8,
    /// Mean area of a cell in km².
    pub cell_km2: f64,
    /// Cells with a value.
    pub cells: u32,
    /// Lower bound of each class, ascending; fewer than five when there are fewer values. For `change` the bounds are
    /// symmetric about zero: the upper bounds of the two outer classes on each side, as [-b2, -b1, b1, b2].
    pub breaks: Vec<i32>,
    /// The shade of each class, as the tiles give it to their cells: 0 to 4 for a size, from faint to strong; 5 to 9 for a change,
    /// from a fall to a rise.
    pub shades: Vec<u8>,
    /// The largest value (for `change`, the largest in size).
    pub largest: i32,
}

/// Layers that are cut into tiles by the core.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum TileLayer {
    /// H3 cells as polygons: `cell` (text), `events`, `deaths`, `before` (events of the period before), `change`, `shade`.
    Cells,
    /// Points: `id`, `deaths`, `kind` at high zoom; at low zoom one point per grid cell with `events` and `deaths`.
    Points,
    /// One point per grid cell with `events`, `deaths` and `weight` (thousandths of the strongest class), for the density layer.
    Grid,
}

/// Which tile of events is asked for.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Deserialize, TS)]
pub struct TileRequest {
    /// Names the filter, see [`Picture::key`].
    pub key: String,
    /// What is cut.
    pub layer: TileLayer,
    /// H3 resolution of the cells, whose classes colour cells and grid; points have none.
    pub resolution: u8,
    /// What the classes are of.
    pub measure: Measure,
    /// Zoom.
    pub z: u8,
    /// Column.
    pub x: u32,
    /// Row.
    pub y: u32,
}
