//! Tiles: events and cells cut into Mapbox vector tiles (version 2.1) under a mask.
//!
//! Every layer is called by what it is: `grid`, `points` or `cells`. A tile without anything in it is no bytes at all.

mod cells;
mod clip;
mod grid;
mod mvt;
mod points;

use crate::atlas::Atlas;
use crate::block::{BLOCK, Limits};
use crate::error::AtlasError;
use crate::mask::{Mask, WORD, positions};
use crate::mercator;

/// Coordinates across a tile.
pub const EXTENT: u32 = 4096;
/// Grid cells across a tile.
pub const GRID: u32 = 64;

/// Deepest zoom: there a coordinate of a tile is the smallest step of the world.
const MAX_ZOOM: u8 = 20;

/// The address of a tile: zoom, column from the west, row from the north.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Tile {
    z: u8,
    x: u32,
    y: u32,
}

impl Tile {
    /// Returns the tile of an address.
    pub fn new(z: u8, x: u32, y: u32) -> Result<Self, AtlasError> {
        let exists = z <= MAX_ZOOM && x >> z == 0 && y >> z == 0;
        exists.then_some(Self { z, x, y }).ok_or(AtlasError::NoSuchTile { z, x, y })
    }

    /// Returns the limits of a column or row in the world of [`mercator`], edges included.
    fn limits(self, index: u32) -> Limits<u32> {
        let size = 1_u64 << (32 - u32::from(self.z));
        let min = u64::from(index) * size;
        Limits { min: min as u32, max: (min + size - 1) as u32 }
    }

    /// Returns how many bits of a place in the world to shift off to reach one of `across` parts of a tile.
    fn shift(self, across: u32) -> u32 {
        32 - u32::from(self.z) - across.ilog2()
    }
}

/// An event in a tile: its position in the atlas, its place in the world.
#[derive(Debug, Clone, Copy)]
struct Spot {
    at: usize,
    x: u32,
    y: u32,
}

impl Spot {
    /// Returns column and row of the spot when its tile is divided into `across` × `across` parts.
    fn part(self, tile: Tile, across: u32) -> (u32, u32) {
        let shift = tile.shift(across);
        ((self.x >> shift) & (across - 1), (self.y >> shift) & (across - 1))
    }
}

impl Atlas {
    /// Visits the events of a mask that lie in a tile.
    fn visit_tile(&self, mask: &Mask, tile: Tile, mut visit: impl FnMut(Spot)) {
        let words = mask.words_over(self.len());
        let (columns, rows) = (tile.limits(tile.x), tile.limits(tile.y));
        let per_block = BLOCK / WORD;
        for ((block, words), zone) in words.chunks(per_block).enumerate().zip(&self.zones) {
            let across = Limits { min: mercator::x_of(zone.lon_e7.min), max: mercator::x_of(zone.lon_e7.max) };
            if !across.meets(columns) || !zone.mercator_y.meets(rows) {
                continue;
            }
            let spots = positions(words, block * per_block).map(|at| {
                let (x, y) = (mercator::x_of(self.columns.lon_e7[at]), self.columns.mercator_y[at]);
                Spot { at, x, y }
            });
            spots.filter(|spot| columns.holds(spot.x) && rows.holds(spot.y)).for_each(&mut visit);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tile_outside_the_pyramid_is_refused() {
        assert!(Tile::new(0, 0, 0).is_ok() && Tile::new(20, (1 << 20) - 1, 0).is_ok());
        assert!(Tile::new(0, 1, 0).is_err() && Tile::new(3, 0, 8).is_err() && Tile::new(21, 0, 0).is_err());
    }

    #[test]
    fn the_tiles_of_a_zoom_level_cover_the_world_once() {
        let limits: Vec<_> = (0..4).map(|x| Tile::new(2, x, 0).unwrap().limits(x)).collect();
        assert_eq!((limits[0].min, limits[3].max), (0, u32::MAX));
        assert!(limits.windows(2).all(|pair| pair[0].max + 1 == pair[1].min));
        assert_eq!(Tile::new(0, 0, 0).unwrap().limits(0), Limits { min: 0, max: u32::MAX });
    }
}
