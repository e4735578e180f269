//! The workloads on places: Gi* over H3 cells.

use serde::Serialize;
use sitroom_analysis::hotspot::gistar::gistar;
use sitroom_atlas::{Atlas, CellIndex, Ground, Query};

use super::{Times, timed};
use crate::contract::fault::Fault;
use crate::tiles::refused;

/// H3 resolution of the cells, and the rings of cells without events around those with events.
const RESOLUTION: u8 = 5;
const RINGS: u32 = 2;
/// How many of the hottest cells are shown.
const SHOWN: usize = 10;

/// Gi* and its answer.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct GiStar {
    /// Cells that took part.
    pub cells: usize,
    /// Events that took part.
    pub events: u64,
    /// Sum of all z.
    pub z_sum: f64,
    /// The largest z.
    pub z_max: f64,
    /// Cells with z over 1.96.
    #[serde(rename = "over_1.96")]
    pub over: usize,
    /// The hottest cells with their z.
    pub top: Vec<(String, f64)>,
    /// Its times: filter, count by cell, neighbours, z.
    pub sitroom: Times,
}

/// Times Gi*. Every event counts in the cell that it lies in, as the peer counts. Neighbours of a cell are found once while
/// the program runs: the first run, which finds them, is the longest.
pub(super) fn gistar_times(atlas: &Atlas, query: &Query, repeat: usize) -> Result<GiStar, Fault> {
    let mut ground = Ground::default();
    let ((lattice, values, z), sitroom) = timed(repeat, || {
        let cells = atlas.cells(&atlas.select(query), None, RESOLUTION).map_err(refused)?;
        let seeds: Vec<CellIndex> = cells.counts.iter().map(|count| count.cell).collect();
        let lattice = ground.around(&seeds, RINGS);
        let mut values: Vec<f64> = cells.counts.iter().map(|count| f64::from(count.events)).collect();
        values.resize(lattice.cells().len(), 0.0);
        let z = gistar(&values, |place| lattice.beside(place));
        Ok((lattice, values, z))
    })?;
    let mut hottest: Vec<usize> = (0..z.len()).collect();
    hottest.sort_by(|a, b| z[*b].total_cmp(&z[*a]));
    let top = hottest.iter().take(SHOWN).map(|place| (lattice.cells()[*place].to_string(), z[*place]));
    Ok(GiStar {
        cells: z.len(),
        events: values.iter().sum::<f64>() as u64,
        z_sum: z.iter().filter(|z| !z.is_nan()).sum(),
        z_max: hottest.first().map_or(f64::NAN, |place| z[*place]),
        over: z.iter().filter(|z| **z > 1.96).count(),
        top: top.collect(),
        sitroom,
    })
}
