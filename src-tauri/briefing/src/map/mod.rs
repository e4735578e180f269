//! A map as it stands on paper and on the wall: what is on it, and the picture of that as SVG.

mod draw;
mod frame;
mod legend;

use serde::{Deserialize, Serialize};
use sitroom_domain::Iso3;

use crate::saying::Value;

pub use draw::{Style, picture, picture_alone};
pub use frame::Bounds;

/// A ring or line of longitude and latitude in degrees.
pub type Line = Vec<[f64; 2]>;
/// A polygon: its outer ring, then its holes.
pub type Polygon = Vec<Line>;

/// What is on a map.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Map {
    /// What it shows: west, south, east, north, in degrees; west may be less than −180.
    pub bounds: Bounds,
    /// Countries.
    pub land: Vec<Land>,
    /// Lakes.
    pub lakes: Vec<Polygon>,
    /// Rivers.
    pub rivers: Vec<Line>,
    /// Boundaries and coasts.
    pub boundaries: Vec<Boundary>,
    /// Cells by class, 0 to 4.
    pub cells: Vec<(u8, Line)>,
    /// Outlines of hot cells: those very hot, then the others.
    pub hot: [Vec<Polygon>; 2],
    /// Warnings.
    pub warnings: Vec<WarningMark>,
    /// Names.
    pub names: Vec<PlaceName>,
    /// What the classes of cells are; absent where there is no cell.
    pub classes: Option<Classes>,
}

/// A country on a map.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Land {
    /// Which; `None` where it belongs to none.
    pub iso3: Option<Iso3>,
    /// How it looks.
    pub look: LandLook,
    /// Its polygons.
    pub polygons: Vec<Polygon>,
}

/// How a country looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LandLook {
    /// It is in what the map is of, and its events are known.
    Asked,
    /// It is in what the map is of, and nothing is known of it: hatched.
    NoData,
    /// It is beside.
    Beside,
}

/// A boundary, coast or province line.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Boundary {
    /// `international`, `undetermined`, `line-of-control`, `abyei`, `coast` or `province`.
    pub kind: String,
    /// The line.
    pub line: Line,
}

/// A warning on a map, with the number that it has in the list beside it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct WarningMark {
    /// Its number.
    pub number: u32,
    /// Where.
    pub at: [f64; 2],
    /// Whether its level is high: filled.
    pub is_high: bool,
}

/// A name on a map.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PlaceName {
    /// Where.
    pub at: [f64; 2],
    /// What it names.
    pub of: Named,
    /// The name in each language where there are several, else one.
    pub name: Value,
    /// The same in Russian and Arabic, where the base map has them.
    pub other: [Option<String>; 2],
    /// The larger, the sooner it is written.
    pub weight: f64,
}

/// What a name names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Named {
    /// A country.
    Country,
    /// A capital.
    Capital,
    /// Another town.
    Town,
}

/// What the classes of cells are.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Classes {
    /// Lower bound of each class.
    pub from: Vec<u32>,
    /// The largest value.
    pub largest: u32,
    /// First and last month that is counted, by number.
    pub months: [i32; 2],
    /// Events that are known only to a province or worse, and are in no cell.
    pub imprecise: u32,
}
