//! Tiles of the events under a filter.

use std::sync::{Arc, OnceLock};

use sitroom_atlas::{AtlasError, Cells, Classes, Tile};

use crate::contract::fault::Fault;
use crate::contract::picture::{Measure, TileLayer, TileRequest};
use crate::desk::Desk;
use crate::filters::Selection;

impl Desk {
    /// Returns a Mapbox vector tile of a layer; no bytes where nothing is there.
    pub fn event_tile(&self, asked: &TileRequest) -> Result<Vec<u8>, Fault> {
        let tile = Tile::new(asked.z, asked.x, asked.y).map_err(refused)?;
        let selection = self.room().selection(&asked.key)?;
        let atlas = &selection.chart.atlas;
        let counted = || selection.counted(asked.resolution);
        Ok(match asked.layer {
            TileLayer::Points => atlas.points_tile(&selection.mask, tile),
            TileLayer::Grid => atlas.grid_tile(&selection.mask, tile, Some(counted()?.classes(asked.measure))),
            TileLayer::Cells => {
                let counted = counted()?;
                counted.cells.tile(tile, Some(counted.classes(asked.measure)))
            }
        })
    }
}

/// The cells of one resolution, and the classes that were asked for.
pub(crate) struct Counted {
    pub(crate) cells: Cells,
    classes: [OnceLock<Classes>; 3],
}

impl Counted {
    /// Returns the classes of a measure; found once for all tiles of the filter.
    pub(crate) fn classes(&self, measure: Measure) -> &Classes {
        self.classes[measure as usize].get_or_init(|| self.cells.classes(measure.into()))
    }
}

impl Selection {
    /// Returns the cells of a resolution, with the period before beside it; counted once for all tiles of the filter.
    pub(crate) fn counted(&self, resolution: u8) -> Result<Arc<Counted>, Fault> {
        let mut kept = self.kept_cells();
        if let Some((_, counted)) = kept.iter().find(|(of, _)| *of == resolution) {
            return Ok(Arc::clone(counted));
        }
        let cells = self.chart.atlas.cells(&self.mask, self.mask_before(), resolution).map_err(refused)?;
        let counted = Arc::new(Counted { cells, classes: [const { OnceLock::new() }; 3] });
        kept.push((resolution, Arc::clone(&counted)));
        Ok(counted)
    }
}

/// Returns the fault of something that the atlas refused.
#[expect(clippy::needless_pass_by_value, reason = "it maps errors, which come by value")]
pub(crate) fn refused(error: AtlasError) -> Fault {
    Fault::refused(error.to_string(), "")
}
