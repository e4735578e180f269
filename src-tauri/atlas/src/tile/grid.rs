//! The `grid` layer: one point in the middle of each of the 64 × 64 grid cells of a tile that holds events, however
//! well their place is known.

use crate::atlas::Atlas;
use crate::class::Classes;
use crate::mask::Mask;

use super::mvt::Layer;
use super::{EXTENT, GRID, Tile};

const CELL: u32 = EXTENT / GRID;

impl Atlas {
    /// Returns the tile of the grid: a point for each grid cell that holds events, with `events` and `deaths` (the best
    /// estimate). With classes, each has its `weight` too: thousandths of the strongest class, a thousand at most.
    pub fn grid_tile(&self, mask: &Mask, tile: Tile, classes: Option<&Classes>) -> Vec<u8> {
        let mut cells = vec![(0_u32, 0_u64); (GRID * GRID) as usize];
        self.visit_tile(mask, tile, |spot| {
            let (column, row) = spot.part(tile, GRID);
            let cell = &mut cells[(row * GRID + column) as usize];
            *cell = (cell.0 + 1, cell.1 + self.columns.best.amount(spot.at));
        });
        let mut layer = Layer::new("grid");
        let (events_key, deaths_key, weight_key) = (layer.key("events"), layer.key("deaths"), layer.key("weight"));
        for (index, (events, deaths)) in (0_u32..).zip(cells).filter(|(_, (events, _))| *events > 0) {
            let counts = [(events_key, layer.number(events.into())), (deaths_key, layer.number(deaths as i64))];
            let weight = classes.map(|classes| (weight_key, layer.number(classes.weight(events, deaths) as i64)));
            let middle = |part: u32| (part * CELL + CELL / 2) as i32;
            let place = (middle(index % GRID), middle(index / GRID));
            match weight {
                Some(weight) => layer.add_point(index.into(), &[counts[0], counts[1], weight], place),
                None => layer.add_point(index.into(), &counts, place),
            }
        }
        layer.into_tile()
    }
}
