//! Tiles of the events under a filter.

use std::sync::Arc;

use sitroom_atlas::{AtlasError, Cells, Tile};

use crate::contract::fault::Fault;
use crate::contract::picture::TileLayer;
use crate::desk::Desk;
use crate::filters::Selection;

impl Desk {
    /// Returns a Mapbox vector tile of a layer; no bytes where nothing is there. The resolution counts for cells only.
    pub fn event_tile(
        &self,
        key: &str,
        layer: TileLayer,
        resolution: u8,
        z: u8,
        x: u32,
        y: u32,
    ) -> Result<Vec<u8>, Fault> {
        let tile = Tile::new(z, x, y).map_err(refused)?;
        let selection = self.room().selection(key)?;
        let atlas = &selection.chart.atlas;
        Ok(match layer {
            TileLayer::Grid => atlas.grid_tile(&selection.mask, tile),
            TileLayer::Points => atlas.points_tile(&selection.mask, tile),
            TileLayer::Cells => selection.cells(resolution)?.tile(tile),
        })
    }
}

impl Selection {
    /// Returns the cells of a resolution, with the period before beside it; counted once for all tiles of the filter.
    pub(crate) fn cells(&self, resolution: u8) -> Result<Arc<Cells>, Fault> {
        let mut kept = self.kept_cells();
        if let Some((_, cells)) = kept.iter().find(|(of, _)| *of == resolution) {
            return Ok(Arc::clone(cells));
        }
        let cells = self.chart.atlas.cells(&self.mask, self.mask_before(), resolution).map_err(refused)?;
        let cells = Arc::new(cells);
        kept.push((resolution, Arc::clone(&cells)));
        Ok(cells)
    }
}

/// Returns the fault of something that the atlas refused.
#[expect(clippy::needless_pass_by_value, reason = "it maps errors, which come by value")]
pub(crate) fn refused(error: AtlasError) -> Fault {
    Fault::refused(error.to_string(), "")
}
