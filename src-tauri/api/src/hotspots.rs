//! Hot spots of the events under a filter: who counts where, what is hot, and its outlines.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use sitroom_analysis::hotspot::fdr::benjamini_hochberg;
use sitroom_analysis::hotspot::gistar::{METHOD, gistar, upper_tail};
use sitroom_atlas::{
    Atlas, CellIndex, FINEST_RESOLUTION, Ground, ImpreciseArea, Lattice, Mask, cells_within, dissolve,
};
use sitroom_domain::Filter;
use sitroom_ingest::{Area, areas};
use sitroom_store::{Store, TextId};

use crate::contract::fault::Fault;
use crate::contract::hotspot::{HotCell, HotspotMap, Hotspots};
use crate::desk::Desk;
use crate::filters::Selection;
use crate::tiles::refused;

/// Rings of cells without events that take part around those with events.
const RINGS: u32 = 2;
/// The largest share of false ones among the hot cells, and among the very hot.
const HOT: f64 = 0.05;
const VERY_HOT: f64 = 0.01;

type CellList = Arc<[CellIndex]>;

/// What is known of cells whatever happens in them: found once while the program runs.
#[derive(Default)]
pub(crate) struct KnownCells {
    /// The cells of areas, by code and resolution.
    of_areas: Mutex<HashMap<(String, u8), CellList>>,
    /// Who lies beside whom, by resolution.
    grounds: [Mutex<Ground>; FINEST_RESOLUTION as usize + 1],
}

/// What counts in each cell.
struct Counted {
    lattice: Lattice,
    values: Vec<f64>,
    spread: u32,
    left_out: u32,
}

impl Desk {
    /// Returns the hot cells of the events under a filter.
    pub fn list_hotspots(&self, filter: &Filter, resolution: u8) -> Result<Hotspots, Fault> {
        let room = self.room();
        let selection = room.select(filter)?;
        Ok(hotspots(&selection, &room.store, &room.known_cells, resolution)?.0)
    }

    /// Returns the hot cells of a filter that was asked for, with their outlines.
    pub fn get_hotspot_map(&self, key: &str, resolution: u8) -> Result<HotspotMap, Fault> {
        let room = self.room();
        let selection = room.selection(key)?;
        let (hotspots, cells) = hotspots(&selection, &room.store, &room.known_cells, resolution)?;
        let very_hot = dissolve(&cells[..hotspots.very_hot as usize]).map_err(refused)?;
        Ok(HotspotMap { very_hot, hot: dissolve(&cells).map_err(refused)?, hotspots })
    }
}

fn hotspots(
    selection: &Selection,
    store: &Store,
    known: &KnownCells,
    resolution: u8,
) -> Result<(Hotspots, Vec<CellIndex>), Fault> {
    let counted = count(selection, store, known, resolution)?;
    let z = gistar(&counted.values, |place| counted.lattice.beside(place));
    let p: Vec<f64> = z.iter().map(|z| upper_tail(*z)).collect();
    let q = benjamini_hochberg(&p);
    let mut hot: Vec<usize> = (0..q.len()).filter(|place| q[*place] < HOT).collect();
    hot.sort_by(|a, b| z[*b].total_cmp(&z[*a]).then(a.cmp(b)));
    let cells = hot.iter().map(|place| counted.lattice.cells()[*place]).collect();
    let [_, _, not_stated] = selection.chart.atlas.by_precision(&selection.mask);
    let hotspots = Hotspots {
        resolution,
        cells: z.len() as u32,
        events: selection.mask.count() - counted.left_out,
        spread: counted.spread,
        not_stated: not_stated.events,
        left_out: counted.left_out,
        very_hot: hot.iter().filter(|place| q[**place] < VERY_HOT).count() as u32,
        method: METHOD.to_owned(),
        hot: hot
            .into_iter()
            .map(|place| HotCell {
                cell: counted.lattice.cells()[place].to_string(),
                z: z[place],
                q: q[place],
                events: counted.values[place],
            })
            .collect(),
    };
    Ok((hotspots, cells))
}

/// Counts events by cell. Those known to an area only are spread over its cells in equal parts, since nothing says where in
/// it they were; those without a stated precision count where their publisher puts them.
fn count(selection: &Selection, store: &Store, known: &KnownCells, resolution: u8) -> Result<Counted, Fault> {
    let atlas = &selection.chart.atlas;
    let points = selection.select_with(|query| query.precision[1] = false);
    let vague = selection.select_with(|query| query.precision = [false, query.precision[1], false]);
    let cells = atlas.cells(&points, None, resolution).map_err(refused)?;
    let mut seeds: Vec<CellIndex> = cells.counts.iter().map(|count| count.cell).collect();
    let mut values: Vec<f64> = cells.counts.iter().map(|count| f64::from(count.events)).collect();
    let mut places: HashMap<CellIndex, usize> = seeds.iter().copied().zip(0..).collect();
    let (mut spread, mut left_out) = (0, 0);
    for (area, events) in areas_of(atlas, &vague, store)? {
        let over = area.map(|area| known.cells_of(area, resolution)).transpose()?.unwrap_or_default();
        if over.is_empty() {
            left_out += events;
            continue;
        }
        spread += events;
        let share = f64::from(events) / over.len() as f64;
        for cell in over.iter() {
            let place = *places.entry(*cell).or_insert_with(|| {
                seeds.push(*cell);
                values.push(0.0);
                seeds.len() - 1
            });
            values[place] += share;
        }
    }
    let lattice = known.around(&seeds, resolution);
    values.resize(lattice.cells().len(), 0.0);
    Ok(Counted { lattice, values, spread, left_out })
}

/// Returns the areas that events are known for, with how many; `None` for an area that the base map does not have.
fn areas_of(atlas: &Atlas, vague: &Mask, store: &Store) -> Result<Vec<(Option<&'static Area>, u32)>, Fault> {
    let area = |area: ImpreciseArea| -> Result<Option<&'static Area>, Fault> {
        Ok(match area {
            ImpreciseArea::Admin1(text) => {
                let code = store.get_texts(&[TextId(text)])?.pop().unwrap_or_default();
                areas().find_by_code(&code)
            }
            ImpreciseArea::Country(country) => areas().find_country(country),
        })
    };
    let counted = atlas.imprecise_areas(vague).into_iter();
    counted.map(|(known_for, totals)| Ok((area(known_for)?, totals.events))).collect()
}

impl KnownCells {
    /// Returns the cells whose middle lies in an area; of one that is smaller than a cell, the cell that its label stands in.
    fn cells_of(&self, area: &'static Area, resolution: u8) -> Result<CellList, Fault> {
        let key = (area.code.clone(), resolution);
        if let Some(cells) = self.of_areas.lock().unwrap_or_else(PoisonError::into_inner).get(&key) {
            return Ok(Arc::clone(cells));
        }
        let label = [area.label_e7.0, area.label_e7.1].map(|e7| f64::from(e7) / 1e7);
        let cells = cells_within(area.bbox, label, resolution, |lon_e7, lat_e7| area.holds(lon_e7, lat_e7));
        let cells: CellList = cells.map_err(refused)?.into();
        self.of_areas.lock().unwrap_or_else(PoisonError::into_inner).insert(key, Arc::clone(&cells));
        Ok(cells)
    }

    /// Returns the cells around some of a resolution that the atlas keeps.
    fn around(&self, seeds: &[CellIndex], resolution: u8) -> Lattice {
        let ground = &self.grounds[usize::from(resolution.min(FINEST_RESOLUTION))];
        ground.lock().unwrap_or_else(PoisonError::into_inner).around(seeds, RINGS)
    }
}
