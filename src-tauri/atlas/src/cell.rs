//! Events by H3 cell.

use h3o::{CellIndex, LatLng, Resolution};

use crate::atlas::Atlas;
use crate::error::AtlasError;
use crate::key::{FINEST_RESOLUTION, cell_of, shift_to};
use crate::mask::{Mask, WORD, positions, words_of};
use crate::parallel::{map_parts, small_parts_for};

/// What happened in one cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CellCount {
    /// The cell.
    pub cell: CellIndex,
    /// Events.
    pub events: u32,
    /// Deaths, best estimate.
    pub deaths: u64,
    /// Events of the other mask, the period before; 0 when there is none.
    pub before: u32,
    /// Short number of the cell, of its own among those of its resolution.
    pub(crate) key: u32,
    /// Longitude and latitude of one of its events, in 10⁻⁷ degrees.
    pub(crate) somewhere_e7: (i32, i32),
}

impl CellCount {
    /// Returns the events less those of the period before.
    pub fn change(&self) -> i64 {
        i64::from(self.events) - i64::from(self.before)
    }
}

/// The cells of one resolution in which there are events of a mask, or of the mask of the period before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cells {
    /// H3 resolution.
    pub resolution: Resolution,
    /// There is a period before.
    pub has_before: bool,
    /// The cells, in the order of H3.
    pub counts: Vec<CellCount>,
}

/// What one mask has in one cell.
#[derive(Debug, Clone, Copy)]
struct Tally {
    key: u32,
    at: u32,
    events: u32,
    deaths: u64,
}

impl Atlas {
    /// Returns the events of a mask, and of that of the period before where there is one, by cell of a resolution from
    /// 0 to [`FINEST_RESOLUTION`]. Each event counts in the cell that it lies in.
    pub fn cells(&self, mask: &Mask, before: Option<&Mask>, resolution: u8) -> Result<Cells, AtlasError> {
        let resolution = resolution_of(resolution)?;
        let now = self.tallies(mask, resolution.into());
        let before_tallies = before.map(|before| self.tallies(before, resolution.into())).unwrap_or_default();
        let pairs = joined(now, before_tallies);
        let counts = pairs.into_iter().filter_map(|pair| self.cell_count(pair, resolution.into()));
        Ok(Cells { resolution, has_before: before.is_some(), counts: counts.collect() })
    }

    fn cell_count(&self, (now, before): (Tally, u32), resolution: u8) -> Option<CellCount> {
        let at = now.at as usize;
        Some(CellCount {
            cell: cell_of(now.key, resolution)?,
            events: now.events,
            deaths: now.deaths,
            before,
            key: now.key,
            somewhere_e7: (self.columns.lon_e7[at], self.columns.lat_e7[at]),
        })
    }

    /// Returns what a mask has in each cell, by ascending key.
    fn tallies(&self, mask: &Mask, resolution: u8) -> Vec<Tally> {
        let words = mask.words_over(self.len());
        if words.is_empty() {
            return Vec::new();
        }
        let parts = map_parts(words.len(), small_parts_for(mask.count() as usize), |range| {
            self.tally_runs(&words[range.clone()], range.start, resolution)
        });
        let settled = parts.concat();
        let settled = merged(settled);
        let Some(strays) = self.strays.get(usize::from(resolution)) else { return settled };
        let straying = strays.list.iter().filter(|(_, at)| {
            let range = words_of(&(*at as usize..*at as usize + 1));
            words[range.start] >> (*at as usize % WORD) & 1 == 1
        });
        let straying = straying.map(|(key, at)| self.tally_of(*key, *at as usize));
        let mut all = settled;
        all.extend(merged(straying.collect()));
        // Two ordered lists: a stable sort merges them in linear time.
        all.sort_by_key(|tally| tally.key);
        merged(all)
    }

    /// Returns what some words of a mask have in each cell, strays left out.
    fn tally_runs(&self, words: &[u64], first: usize, resolution: u8) -> Vec<Tally> {
        let (shift, strays) = (shift_to(resolution), self.strays.get(usize::from(resolution)));
        let mut tallies: Vec<Tally> = Vec::new();
        let mut run = self.runs.find(first * WORD);
        for (offset, word) in words.iter().enumerate() {
            let straying = strays.map_or(0, |strays| strays.bits[first + offset]);
            for at in positions(&[word & !straying], first + offset) {
                run = self.runs.advance(run, at);
                add(&mut tallies, self.tally_of(self.runs.keys[run] >> shift, at));
            }
        }
        tallies
    }

    fn tally_of(&self, key: u32, at: usize) -> Tally {
        Tally { key, at: at as u32, events: 1, deaths: self.columns.best.amount(at) }
    }
}

/// Adds a tally to a list that ascends.
fn add(tallies: &mut Vec<Tally>, more: Tally) {
    match tallies.last_mut() {
        Some(last) if last.key == more.key => {
            last.events += more.events;
            last.deaths += more.deaths;
        }
        _ => tallies.push(more),
    }
}

/// Joins neighbours of the same key.
fn merged(tallies: Vec<Tally>) -> Vec<Tally> {
    tallies.into_iter().fold(Vec::new(), |mut merged, tally| {
        add(&mut merged, tally);
        merged
    })
}

/// Joins two ordered lists by key: what is now, and the events before.
fn joined(now: Vec<Tally>, before: Vec<Tally>) -> Vec<(Tally, u32)> {
    let mut pairs = Vec::with_capacity(now.len().max(before.len()));
    let (mut now, mut before) = (now.into_iter().peekable(), before.into_iter().peekable());
    loop {
        let key = match (now.peek(), before.peek()) {
            (None, None) => return pairs,
            (Some(tally), None) | (None, Some(tally)) => tally.key,
            (Some(a), Some(b)) => a.key.min(b.key),
        };
        let was = before.next_if(|tally| tally.key == key);
        let gone = was.map(|tally| Tally { events: 0, deaths: 0, ..tally });
        let events = was.map_or(0, |tally| tally.events);
        pairs.extend(now.next_if(|tally| tally.key == key).or(gone).map(|tally| (tally, events)));
    }
}

/// Returns a resolution that there is.
pub(crate) fn resolution_of(resolution: u8) -> Result<Resolution, AtlasError> {
    let found = Resolution::try_from(resolution).ok().filter(|_| resolution <= FINEST_RESOLUTION);
    found.ok_or(AtlasError::TooFine { resolution })
}

/// Returns the cell of a resolution that a point lies in, given as longitude and latitude in degrees.
pub fn cell_at([lon, lat]: [f64; 2], resolution: u8) -> Result<CellIndex, AtlasError> {
    let known = resolution_of(resolution)?;
    // A latitude or longitude that is no number has no cell.
    let point = LatLng::new(lat, lon).map_err(|_| AtlasError::UnknownCell { cell: format!("{lon} {lat}") })?;
    Ok(point.to_cell(known))
}

/// Returns how far the middles of two cells beside each other lie apart at least, in km: cells grow smaller towards the
/// corners of H3, to some three fifths of their mean width.
pub fn least_step_km(resolution: u8) -> Result<f64, AtlasError> {
    Ok(resolution_of(resolution)?.edge_length_km() * 3.0_f64.sqrt() * 0.6)
}

/// Returns longitude and latitude of the middle of the cell of a text, in degrees.
pub fn cell_center(cell: &str) -> Result<(f64, f64), AtlasError> {
    let parsed: CellIndex = cell.parse().map_err(|_| AtlasError::UnknownCell { cell: cell.to_owned() })?;
    let [lon, lat] = cell_middle(parsed);
    Ok((lon, lat))
}

/// Returns longitude and latitude of the middle of a cell, in degrees.
pub fn cell_middle(cell: CellIndex) -> [f64; 2] {
    let middle = LatLng::from(cell);
    [middle.lng(), middle.lat()]
}
