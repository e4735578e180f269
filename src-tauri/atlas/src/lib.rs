//! Events in memory, column by column: filter, count, cut into vector tiles.
//!
//! An [`Atlas`] is built once from all current events ([`AtlasBuilder`]) and never changes. A [`Query`] selects a
//! [`Mask`] of its events; every figure, table and tile is then counted over a mask. Events lie in the order of their
//! H3 cell, so that what is near on the map is near in memory.
//!
//! Nothing here reads SQL, a clock, a network or a random number: the same rows and the same query give the same bytes.
//! Texts are numbers here; the store knows what they say.
#![cfg_attr(test, expect(clippy::unwrap_used, reason = "a test stops at the first surprise"))]

mod atlas;
mod attributes;
mod block;
mod builder;
mod calendar;
mod cell;
mod class;
mod columns;
mod count;
mod dictionary;
mod error;
mod estimates;
mod group;
mod key;
mod lattice;
mod locating;
mod mask;
mod mercator;
mod month;
mod near;
mod order;
mod outline;
mod overview;
mod parallel;
mod point;
mod query;
mod row;
mod runs;
mod select;
mod shape;
mod snapshot;
mod stray;
mod tile;
mod timeline;

pub use atlas::Atlas;
pub use builder::AtlasBuilder;
pub use cell::{CellCount, Cells, cell_at, cell_center, cell_middle, least_step_km};
pub use class::{Classes, Measure};
pub use count::{PRECISION_CLASSES, Totals};
pub use error::AtlasError;
pub use group::{CountryMonth, CountrySpan, ImpreciseArea};
pub use key::FINEST_RESOLUTION;
pub use lattice::{Ground, Lattice};
pub use mask::Mask;
pub use month::PlaceMonth;
pub use order::Order;
pub use overview::Overview;
pub use point::Point;
pub use query::{Area, Query, TextSet};
pub use row::Row;
pub use shape::{Polygon, cells_within, dissolve};
pub use snapshot::SNAPSHOT_FORMAT;
pub use tile::{EXTENT, GRID, Tile};
pub use timeline::{Timeline, Unit};

pub use h3o::CellIndex;
