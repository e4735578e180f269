//! Hot spots of the events under a filter: who counts where, what is hot, since when, and its outlines.

mod cells;
mod divisions;
mod over_time;

use sitroom_analysis::hotspot::adjacency::Adjacency;
use sitroom_analysis::hotspot::fdr::benjamini_hochberg;
use sitroom_analysis::hotspot::gistar::{self, gistar, upper_tail};
use sitroom_analysis::hotspot::moran::{self, Quadrant, Weights, global_moran, local_moran, local_moran_p};
use sitroom_analysis::hotspot::permutation::{Draws, conditional_sums};
use sitroom_analysis::{Refusal, hotspot};
use sitroom_atlas::{CellIndex, Lattice, Polygon, Query, cell_middle, dissolve};
use sitroom_domain::say::retold;
use sitroom_domain::{Day, Filter, phrase, say};
use sitroom_ingest::{Area, areas};
use sitroom_store::Store;

use cells::CellBook;
pub(crate) use cells::{KnownCells, areas_of};
use divisions::Divisions;

use crate::chart::Chart;
use crate::contract::fault::Fault;
use crate::contract::hotspot::{
    GlobalFigure, HotCell, HotspotMap, HotspotMethod, HotspotRequest, HotspotUnits, Hotspots, StepSpan, StepUnit,
};
use crate::desk::{Desk, Room};
use crate::filters::Selection;
use crate::tiles::refused;

/// The largest share of false ones among the hot cells, and among the very hot.
const HOT: f64 = 0.05;
const VERY_HOT: f64 = 0.01;
/// Cores that permutations are drawn on.
const THREADS: usize = 2;

/// A part of the filter's period; all of it where nothing narrows it.
#[derive(Debug, Clone, Copy)]
struct Period(Option<(Day, Day)>);

impl Period {
    const ALL: Self = Self(None);

    fn months(first: i32, months: i32) -> Self {
        Self(Some((Day::first_of_month(first), Day(Day::first_of_month(first + months).0 - 1))))
    }

    fn narrow(self, query: &mut Query) {
        if let Some((since, until)) = self.0 {
            (query.since, query.until) = (Some(since), Some(until));
        }
    }
}

/// The places that take part, and which lie beside which.
enum Places {
    Cells(Lattice),
    Divisions(Vec<&'static Area>, Adjacency),
}

/// What counts in each place.
struct Counted {
    places: Places,
    values: Vec<f64>,
    spread: u32,
    left_out: u32,
}

/// What was found of each place.
struct Judged {
    z: Vec<f64>,
    p: Vec<f64>,
    quadrants: Vec<Option<Quadrant>>,
    method: &'static str,
}

impl Desk {
    /// Returns the hot places of the events under a filter.
    ///
    /// # Errors
    /// Says that there is no data where no event lies under the filter, and refuses what cannot be told, in a sentence.
    pub fn list_hotspots(&self, filter: &Filter, request: &HotspotRequest) -> Result<Hotspots, Fault> {
        let room = self.room();
        let selection = room.select(filter)?;
        let found = room.hotspots(&selection, request)?.0;
        selection.refuse_nothing()?;
        Ok(found)
    }

    /// Returns the hot places of a filter that was asked for.
    pub fn get_hotspots(&self, key: &str, request: &HotspotRequest) -> Result<Hotspots, Fault> {
        let room = self.room();
        let selection = room.selection(key)?;
        Ok(room.hotspots(&selection, request)?.0)
    }

    /// Returns the hot cells of a filter that was asked for, with their outlines.
    pub fn get_hotspot_map(&self, key: &str, resolution: u8) -> Result<HotspotMap, Fault> {
        let room = self.room();
        let selection = room.selection(key)?;
        let (hotspots, counted, hot) = room.hotspots(&selection, &HotspotRequest::of_cells(resolution))?;
        let Places::Cells(lattice) = &counted.places else { return Err(Fault::unknown(phrase!("These cells"))) };
        let cells: Vec<_> = hot.iter().map(|place| lattice.cells()[*place]).collect();
        let very_hot = dissolve(&cells[..hotspots.very_hot as usize]).map_err(refused)?;
        Ok(HotspotMap { very_hot, hot: dissolve(&cells).map_err(refused)?, hotspots })
    }
}

impl Room {
    /// Returns the outlines of the cells of a selection that are hotter than chance: q below 0.01, then the others below 0.05.
    pub(crate) fn hot_outlines(&self, selection: &Selection, resolution: u8) -> Result<[Vec<Polygon>; 2], Fault> {
        let (hotspots, counted, hot) = self.hotspots(selection, &HotspotRequest::of_cells(resolution))?;
        let Places::Cells(lattice) = &counted.places else { return Ok([Vec::new(), Vec::new()]) };
        let cells: Vec<_> = hot.iter().map(|place| lattice.cells()[*place]).collect();
        let (very_hot, others) = cells.split_at(hotspots.very_hot as usize);
        Ok([dissolve(very_hot).map_err(refused)?, dissolve(others).map_err(refused)?])
    }

    /// Returns the divisions of a selection that are or were hot over its months, with since when, the hottest first.
    pub(crate) fn emerging_divisions(&self, selection: &Selection) -> Result<Hotspots, Fault> {
        let request = HotspotRequest {
            units: HotspotUnits::Divisions,
            steps: Some(StepUnit::Month),
            ..HotspotRequest::of_cells(0)
        };
        Ok(self.hotspots(selection, &request)?.0)
    }

    /// Returns the hot places, what they were told from, and their numbers there, the hottest first.
    fn hotspots(
        &self,
        selection: &Selection,
        request: &HotspotRequest,
    ) -> Result<(Hotspots, Counted, Vec<usize>), Fault> {
        let mut book = CellBook::new(&self.known_cells, request.resolution());
        let divisions = (request.units == HotspotUnits::Divisions).then(|| Divisions::of(selection));
        let counted = match &divisions {
            Some(divisions) => of_divisions(divisions, selection, &self.store)?,
            None => of_cells(&mut book, selection, &self.store)?,
        };
        let judged = counted.judge(request)?;
        let q = benjamini_hochberg(&judged.p);
        let mut hot: Vec<usize> = (0..q.len()).filter(|place| q[*place] < HOT).collect();
        hot.sort_by(|a, b| judged.z[*b].total_cmp(&judged.z[*a]).then(a.cmp(b)));
        let steps = request.steps.map(|unit| over_time::steps(selection, &selection.mask, unit)).unwrap_or_default();
        let kinds = if request.steps.is_none() {
            Vec::new()
        } else {
            let counts = |period| match &divisions {
                Some(divisions) => Ok(divisions.count(selection, &self.store, period)?.values),
                // Every cell of a step is in the book already, since the whole period has been counted.
                None => Ok(book.count(selection, &self.store, period)?.values),
            };
            let told = over_time::over_time(&counted, counts, &steps)?;
            let known = counted.places.known_until_end(&selection.chart, &steps);
            told.into_iter().zip(known).map(|(told, known)| told.filter(|_| known)).collect()
        };
        let [_, _, not_stated] = selection.chart.atlas.by_precision(&selection.mask);
        let cell = |place: usize| HotCell {
            cell: counted.places.code(place),
            name: counted.places.name(place),
            z: judged.z[place],
            p: judged.p[place],
            q: q[place],
            events: counted.values[place],
            quadrant: judged.quadrants.get(place).copied().flatten().map(|quadrant| word(quadrant).to_owned()),
            over_time: kinds.get(place).cloned().flatten(),
        };
        let mut emerging: Vec<usize> = (0..kinds.len()).filter(|place| kinds[*place].is_some()).collect();
        emerging.sort_by(|a, b| judged.z[*b].total_cmp(&judged.z[*a]).then(a.cmp(b)));
        let hotspots = Hotspots {
            resolution: request.resolution(),
            cells: judged.z.len() as u32,
            events: selection.mask.count() - counted.left_out,
            spread: counted.spread,
            not_stated: not_stated.events,
            left_out: counted.left_out,
            very_hot: hot.iter().filter(|place| q[**place] < VERY_HOT).count() as u32,
            method: retold(judged.method),
            whole: counted.whole(request)?,
            steps: span(&steps),
            emerging: emerging.into_iter().map(cell).collect(),
            hot: hot.iter().map(|place| cell(*place)).collect(),
        };
        Ok((hotspots, counted, hot))
    }
}

fn of_cells(book: &mut CellBook<'_>, selection: &Selection, store: &Store) -> Result<Counted, Fault> {
    let counts = book.count(selection, store, Period::ALL)?;
    let lattice = book.lattice();
    let mut values = counts.values;
    values.resize(lattice.cells().len(), 0.0);
    Ok(Counted { places: Places::Cells(lattice), values, spread: counts.spread, left_out: counts.left_out })
}

fn of_divisions(divisions: &Divisions, selection: &Selection, store: &Store) -> Result<Counted, Fault> {
    let counts = divisions.count(selection, store, Period::ALL)?;
    let places = Places::Divisions(divisions.areas.clone(), divisions.adjacency()?);
    Ok(Counted { places, values: counts.values, spread: counts.spread, left_out: counts.left_out })
}

fn span(steps: &[Period]) -> Option<StepSpan> {
    let ends = [steps.first()?.0?.0, steps.last()?.0?.1];
    Some(StepSpan { count: steps.len() as u32, span: ends.map(|day| day.to_string()) })
}

impl Places {
    fn code(&self, place: usize) -> String {
        match self {
            Self::Cells(lattice) => lattice.cells()[place].to_string(),
            Self::Divisions(areas, _) => areas[place].code.clone(),
        }
    }

    fn name(&self, place: usize) -> Option<String> {
        match self {
            Self::Cells(lattice) => {
                let [lon, lat] = cell_middle(lattice.cells()[place]);
                areas().find(lon, lat).map(|area| area.name.clone())
            }
            Self::Divisions(list, _) => Some(list[place].name.clone()),
        }
    }

    /// Tells of each place whether the data of its country reach to the end of the steps: where they end before, the silence
    /// since is no data, and nothing can be told over time.
    fn known_until_end(&self, chart: &Chart, steps: &[Period]) -> Vec<bool> {
        let end = steps.last().and_then(|step| step.0).map(|(_, until)| until);
        let reach = |country| chart.data_end(country).is_none_or(|last| end.is_none_or(|end| last >= end));
        match self {
            Self::Divisions(areas, _) => areas.iter().map(|area| reach(area.country)).collect(),
            Self::Cells(lattice) => {
                let country = |cell: CellIndex| {
                    let [lon, lat] = cell_middle(cell).map(|degrees| (degrees * 1e7).round() as i32);
                    areas().country_at(lon, lat).map(|area| area.country)
                };
                lattice.cells().iter().map(|cell| country(*cell).is_none_or(reach)).collect()
            }
        }
    }

    fn adjacency(&self) -> Result<Adjacency, Fault> {
        match self {
            Self::Divisions(_, adjacency) => Ok(adjacency.clone()),
            Self::Cells(lattice) => {
                let lists: Vec<Vec<usize>> =
                    (0..lattice.cells().len()).map(|place| lattice.beside(place).collect()).collect();
                Adjacency::from_lists(&lists).map_err(|error| Fault::refused(error.to_string(), ""))
            }
        }
    }
}

impl Counted {
    fn gistar(&self, values: &[f64]) -> Vec<f64> {
        match &self.places {
            Places::Cells(lattice) => gistar(values, |place| lattice.beside(place)),
            Places::Divisions(_, adjacency) => {
                gistar(values, |place| adjacency.of(place).iter().map(|other| *other as usize))
            }
        }
    }

    fn judge(&self, request: &HotspotRequest) -> Result<Judged, Fault> {
        let draws = Draws { count: request.permutations, seed: request.seed, threads: THREADS };
        match request.method {
            HotspotMethod::Gistar => {
                let z = self.gistar(&self.values);
                let p = if request.permutations == 0 {
                    z.iter().map(|z| upper_tail(*z)).collect()
                } else {
                    let chances = conditional_sums(&self.values, &self.places.adjacency()?, draws, &|| true);
                    let p = |chance: Option<hotspot::permutation::Chance>| chance.map_or(f64::NAN, |one| one.p_upper());
                    chances.map_err(|error| refusal(&error))?.into_iter().map(p).collect()
                };
                Ok(Judged { z, p, quadrants: Vec::new(), method: gistar::METHOD })
            }
            HotspotMethod::Moran => {
                let adjacency = self.places.adjacency()?;
                let found =
                    local_moran(&self.values, &adjacency, Weights::RowStandardised).map_err(|error| refusal(&error))?;
                let z: Vec<f64> = found.iter().map(|one| one.z.unwrap_or(f64::NAN)).collect();
                let p = if request.permutations == 0 {
                    z.iter().map(|z| 2.0 * upper_tail(z.abs())).collect()
                } else {
                    let p =
                        local_moran_p(&self.values, &adjacency, draws, &|| true).map_err(|error| refusal(&error))?;
                    p.into_iter().map(|p| p.unwrap_or(f64::NAN)).collect()
                };
                let quadrants = found.iter().map(|one| one.quadrant).collect();
                Ok(Judged { z, p, quadrants, method: moran::METHOD })
            }
        }
    }

    /// Returns Moran's I of the whole map where it is asked for.
    fn whole(&self, request: &HotspotRequest) -> Result<Option<GlobalFigure>, Fault> {
        if request.method != HotspotMethod::Moran {
            return Ok(None);
        }
        let found = global_moran(&self.values, &self.places.adjacency()?, Weights::RowStandardised)
            .map_err(|error| refusal(&error))?;
        Ok(Some(GlobalFigure { i: found.i, expectation: found.expectation, z: found.random.z, p: found.random.p }))
    }
}

/// Returns why a figure is refused, as a fault.
fn refusal(refusal: &Refusal) -> Fault {
    Fault::refused(refusal.to_string(), say!("Choose a longer period, a larger area or other units."))
}

fn word(quadrant: Quadrant) -> &'static str {
    match quadrant {
        Quadrant::HighHigh => "high_high",
        Quadrant::LowHigh => "low_high",
        Quadrant::LowLow => "low_low",
        Quadrant::HighLow => "high_low",
    }
}
