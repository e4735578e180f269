//! The `grid` layer: one point in the middle of each of the 64 × 64 grid cells of a tile that holds events, however
//! well their place is known.

use crate::atlas::Atlas;
use crate::mask::Mask;

use super::mvt::Layer;
use super::{EXTENT, GRID, Tile};

const CELL: u32 = EXTENT / GRID;

impl Atlas {
    /// Returns the tile of the grid: a point for each grid cell that holds events, with `events` and `deaths` (the best
    /// estimate).
    pub fn grid_tile(&self, mask: &Mask, tile: Tile) -> Vec<u8> {
        let mut cells = vec![(0_u32, 0_u64); (GRID * GRID) as usize];
        self.visit_tile(mask, tile, |spot| {
            let (column, row) = spot.part(tile, GRID);
            let cell = &mut cells[(row * GRID + column) as usize];
            *cell = (cell.0 + 1, cell.1 + self.columns.best.amount(spot.at));
        });
        let mut layer = Layer::new("grid");
        let (events_key, deaths_key) = (layer.key("events"), layer.key("deaths"));
        for (index, (events, deaths)) in (0_u32..).zip(cells).filter(|(_, (events, _))| *events > 0) {
            let tags = [(events_key, layer.number(events.into())), (deaths_key, layer.number(deaths as i64))];
            let middle = |part: u32| (part * CELL + CELL / 2) as i32;
            layer.add_point(index.into(), &tags, (middle(index % GRID), middle(index / GRID)));
        }
        layer.into_tile()
    }
}
