//! Events by cell: what is known to an area only is spread over its cells, and what lies beside a cell is known once.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use sitroom_atlas::{Atlas, CellIndex, FINEST_RESOLUTION, Ground, ImpreciseArea, Lattice, Mask, cells_within};
use sitroom_ingest::{Area, areas};
use sitroom_store::{Store, TextId};

use super::Period;
use crate::contract::fault::Fault;
use crate::filters::Selection;
use crate::tiles::refused;

/// Rings of cells without events that take part around those with events.
const RINGS: u32 = 2;

type CellList = Arc<[CellIndex]>;

/// What is known of cells whatever happens in them: found once while the program runs.
#[derive(Default)]
pub(crate) struct KnownCells {
    /// The cells of areas, by code and resolution.
    of_areas: Mutex<HashMap<(String, u8), CellList>>,
    /// Who lies beside whom, by resolution.
    grounds: [Mutex<Ground>; FINEST_RESOLUTION as usize + 1],
}

/// Cells that events were counted in, with their places in the order in which they came up.
pub(super) struct CellBook<'b> {
    known: &'b KnownCells,
    resolution: u8,
    seeds: Vec<CellIndex>,
    places: HashMap<CellIndex, usize>,
}

/// Events by place of the book.
pub(super) struct CellCounts {
    pub(super) values: Vec<f64>,
    /// How many are known to an area only and were spread over it.
    pub(super) spread: u32,
    /// How many could not be put anywhere.
    pub(super) left_out: u32,
}

impl<'b> CellBook<'b> {
    pub(super) fn new(known: &'b KnownCells, resolution: u8) -> Self {
        Self { known, resolution, seeds: Vec::new(), places: HashMap::new() }
    }

    /// Counts events of a period by cell. Those known to an area only are spread over its cells in equal parts, since nothing
    /// says where in it they were; those without a stated precision count where their publisher puts them.
    pub(super) fn count(&mut self, selection: &Selection, store: &Store, period: Period) -> Result<CellCounts, Fault> {
        let atlas = &selection.chart.atlas;
        let points = selection.select_with(|query| {
            query.precision[1] = false;
            period.narrow(query);
        });
        let vague = selection.select_with(|query| {
            query.precision = [false, query.precision[1], false];
            period.narrow(query);
        });
        let mut values = vec![0.0; self.seeds.len()];
        for count in atlas.cells(&points, None, self.resolution).map_err(refused)?.counts {
            let place = self.place(count.cell, &mut values);
            values[place] += f64::from(count.events);
        }
        let (mut spread, mut left_out) = (0, 0);
        for (area, events) in areas_of(atlas, &vague, store)? {
            let over = area.map(|area| self.known.cells_of(area, self.resolution)).transpose()?.unwrap_or_default();
            if over.is_empty() {
                left_out += events;
                continue;
            }
            spread += events;
            let share = f64::from(events) / over.len() as f64;
            for cell in over.iter() {
                let place = self.place(*cell, &mut values);
                values[place] += share;
            }
        }
        Ok(CellCounts { values, spread, left_out })
    }

    /// Returns the cells with those around them; the cells of the book come first and in their order.
    pub(super) fn lattice(&self) -> Lattice {
        let ground = &self.known.grounds[usize::from(self.resolution.min(FINEST_RESOLUTION))];
        ground.lock().unwrap_or_else(PoisonError::into_inner).around(&self.seeds, RINGS)
    }

    fn place(&mut self, cell: CellIndex, values: &mut Vec<f64>) -> usize {
        *self.places.entry(cell).or_insert_with(|| {
            self.seeds.push(cell);
            values.push(0.0);
            self.seeds.len() - 1
        })
    }
}

/// Returns the areas that events are known for, with how many; `None` for an area that the base map does not have.
pub(crate) fn areas_of(atlas: &Atlas, vague: &Mask, store: &Store) -> Result<Vec<(Option<&'static Area>, u32)>, Fault> {
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
    pub(crate) fn cells_of(&self, area: &'static Area, resolution: u8) -> Result<CellList, Fault> {
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
}
