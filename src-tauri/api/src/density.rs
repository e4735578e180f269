//! Kernel density of the events under a filter.

use std::collections::BTreeSet;

use sitroom_analysis::LonLat;
use sitroom_analysis::hotspot::density::{self, Settings};
use sitroom_atlas::{CellIndex, Ground, cell_at, cell_middle, least_step_km};
use sitroom_domain::say::retold;
use sitroom_domain::{Filter, say};
use sitroom_ingest::areas;

use crate::contract::density::{DensityCell, DensityMap};
use crate::contract::fault::Fault;
use crate::desk::{Desk, Room};
use crate::filters::Selection;
use crate::hotspots::areas_of;
use crate::tiles::refused;

/// Cores that densities are found on.
const THREADS: usize = 2;
/// The most cells at whose middles a density is told.
const MOST_CELLS: usize = 200_000;
const PER_KM2: f64 = 1_000.0;

/// Points with what each weighs.
#[derive(Default)]
struct Weighed {
    points: Vec<LonLat>,
    weights: Vec<f64>,
    spread: u32,
    left_out: u32,
}

impl Desk {
    /// Returns the density of the events under a filter at the middles of the cells in reach of one, with a bandwidth in km or
    /// one that is found by rule. Events that are known to a province or country only are spread over its cells.
    ///
    /// # Errors
    /// Says that there is no data where no event lies under the filter, and refuses a resolution or bandwidth that is out
    /// of range or of which too many cells would come, in a sentence.
    pub fn get_density(&self, filter: &Filter, resolution: u8, bandwidth_km: Option<f64>) -> Result<DensityMap, Fault> {
        let room = self.room();
        let selection = room.select(filter)?;
        selection.refuse_nothing()?;
        let weighed = room.weighed(&selection, resolution)?;
        let Weighed { points, weights, spread, left_out } = weighed;
        let bandwidth = bandwidth_km.map_or_else(|| density::bandwidth_km(&points, &weights), Ok)?;
        let cells = cells_in_reach(&points, resolution, bandwidth)?;
        let middles = cells.iter().copied().map(cell_middle).collect::<Vec<LonLat>>();
        let settings = Settings { bandwidth_km: Some(bandwidth), threads: THREADS };
        let found = density::density(&points, &weights, &middles, settings, &|| true)?;
        let at = cells.iter().zip(&middles).zip(&found.per_km2).filter(|(_, density)| **density > 0.0);
        let mut cells: Vec<DensityCell> = at
            .map(|((cell, middle), density)| DensityCell {
                cell: cell.to_string(),
                middle: *middle,
                name: areas().find(middle[0], middle[1]).map(|area| area.name.clone()).unwrap_or_default(),
                per_1000_km2: density * PER_KM2,
            })
            .collect();
        cells.sort_by(|a, b| b.per_1000_km2.total_cmp(&a.per_1000_km2).then_with(|| a.cell.cmp(&b.cell)));
        Ok(DensityMap {
            resolution,
            cells,
            bandwidth_km: found.bandwidth_km,
            is_by_rule: bandwidth_km.is_none(),
            events: selection.mask.count() - left_out,
            spread,
            left_out,
            method: retold(density::METHOD),
        })
    }
}

impl Room {
    /// Returns where events are and what each weighs: 1, or where only an area is known, a part of 1 in each of its cells.
    fn weighed(&self, selection: &Selection, resolution: u8) -> Result<Weighed, Fault> {
        let atlas = &selection.chart.atlas;
        let precise = selection.select_with(|query| query.precision[1] = false);
        let vague = selection.select_with(|query| query.precision = [false, query.precision[1], false]);
        let points: Vec<LonLat> = atlas.points(&precise).iter().map(|point| point.at).collect();
        let mut weighed = Weighed { weights: vec![1.0; points.len()], points, ..Weighed::default() };
        for (area, events) in areas_of(atlas, &vague, &self.store)? {
            let cells = area.map(|area| self.known_cells.cells_of(area, resolution)).transpose()?.unwrap_or_default();
            if cells.is_empty() {
                weighed.left_out += events;
                continue;
            }
            weighed.spread += events;
            let share = f64::from(events) / cells.len() as f64;
            for cell in cells.iter() {
                weighed.points.push(cell_middle(*cell));
                weighed.weights.push(share);
            }
        }
        Ok(weighed)
    }
}

/// Returns the cells with points, and those around them as far as the bandwidth reaches.
fn cells_in_reach(points: &[LonLat], resolution: u8, bandwidth_km: f64) -> Result<Vec<CellIndex>, Fault> {
    let too_many = || {
        Fault::refused(
            say!(
                "A density with a bandwidth of {bandwidth_km:.0} km would have more than {MOST_CELLS} cells at resolution {resolution}."
            ),
            say!("Ask for a coarser resolution, or for a smaller bandwidth."),
        )
    };
    let cells = points.iter().map(|point| cell_at(*point, resolution)).collect::<Result<BTreeSet<_>, _>>();
    let cells: Vec<CellIndex> = cells.map_err(refused)?.into_iter().collect();
    let rings = (bandwidth_km / least_step_km(resolution).map_err(refused)?).ceil();
    if rings * rings * 3.0 > MOST_CELLS as f64 {
        return Err(too_many());
    }
    let lattice = Ground::default().around(&cells, rings as u32);
    if lattice.cells().len() > MOST_CELLS { Err(too_many()) } else { Ok(lattice.cells().to_vec()) }
}
