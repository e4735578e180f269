//! Finds the division or country under many points fast: where no border runs, one answer serves the whole square.
//!
//! The globe is cut into squares of a tenth of a degree. Those that a ring of any area runs through are marked once;
//! a point in another square has the same answer as its neighbours there, which is found once and kept.

use std::collections::HashMap;

use crate::area::{Area, areas};

/// Side of a square in 10⁻⁷ degrees.
const SIDE_E7: i64 = 1_000_000;
/// Squares from west to east and from south to north.
const ACROSS: usize = 3600;
const UP: usize = 1800;

/// Divisions and countries by place in [`areas`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Under {
    /// The division; `None` where there is none.
    pub(crate) division: Option<u32>,
    /// The country; `None` at sea.
    pub(crate) country: Option<u32>,
}

impl Under {
    /// Returns the division as area.
    pub(crate) fn division(self) -> Option<&'static Area> {
        self.division.and_then(|at| areas().get(at as usize))
    }

    /// Returns the country as area.
    pub(crate) fn country(self) -> Option<&'static Area> {
        self.country.and_then(|at| areas().get(at as usize))
    }
}

/// The index. It remembers what it found, so it belongs to one thread.
pub(crate) struct AreaIndex {
    has_border: Vec<u64>,
    squares: HashMap<u32, Under>,
    points: HashMap<(i32, i32), Under>,
    candidates: HashMap<u32, Vec<u32>>,
}

/// Points remembered in squares with a border; data name the same towns again and again.
const MOST_POINTS: usize = 200_000;

impl AreaIndex {
    /// Marks the squares that borders run through.
    pub(crate) fn new() -> Self {
        let mut has_border = vec![0; (ACROSS * UP).div_ceil(64)];
        for ring in areas().iter().flat_map(|area| &area.rings) {
            mark_ring(&mut has_border, ring);
        }
        Self { has_border, squares: HashMap::new(), points: HashMap::new(), candidates: HashMap::new() }
    }

    /// Returns what lies under a point (10⁻⁷ degrees).
    pub(crate) fn under(&mut self, lon_e7: i32, lat_e7: i32) -> Under {
        let square = square_of(lon_e7.into(), lat_e7.into());
        if self.has_border[square as usize / 64] >> (square % 64) & 1 == 0 {
            if let Some(found) = self.squares.get(&square) {
                return *found;
            }
            let found = self.look(square, lon_e7, lat_e7);
            self.squares.insert(square, found);
            return found;
        }
        if let Some(found) = self.points.get(&(lon_e7, lat_e7)) {
            return *found;
        }
        let found = self.look(square, lon_e7, lat_e7);
        if self.points.len() < MOST_POINTS {
            self.points.insert((lon_e7, lat_e7), found);
        }
        found
    }

    fn look(&mut self, square: u32, lon_e7: i32, lat_e7: i32) -> Under {
        let near = self.candidates.entry(square).or_insert_with(|| candidates(square));
        let find = |is_division: bool| {
            near.iter().copied().find(|at| {
                areas().get(*at as usize).is_some_and(|area| area.is_division == is_division && area.holds(lon_e7, lat_e7))
            })
        };
        Under { division: find(true), country: find(false) }
    }
}

/// Returns the areas whose bounding box meets a square.
fn candidates(square: u32) -> Vec<u32> {
    let west = (square as usize % ACROSS) as i64 * SIDE_E7 - 1_800_000_000;
    let south = (square as usize / ACROSS) as i64 * SIDE_E7 - 900_000_000;
    let meets = |area: &Area| {
        let [w, s, e, n] = area.bbox_e7.map(i64::from);
        let along = if w <= e { west <= e && west + SIDE_E7 >= w } else { west <= e || west + SIDE_E7 >= w };
        along && south <= n && south + SIDE_E7 >= s
    };
    areas().iter().enumerate().filter(|(_, area)| meets(area)).map(|(at, _)| at as u32).collect()
}

fn square_of(lon_e7: i64, lat_e7: i64) -> u32 {
    let column = ((lon_e7 + 1_800_000_000) / SIDE_E7).clamp(0, ACROSS as i64 - 1);
    let row = ((lat_e7 + 900_000_000) / SIDE_E7).clamp(0, UP as i64 - 1);
    (row * ACROSS as i64 + column) as u32
}

fn mark_ring(has_border: &mut [u64], ring: &[(i32, i32)]) {
    let Some(mut before) = ring.last().copied() else { return };
    for &after in ring {
        mark_edge(has_border, before, after);
        before = after;
    }
}

/// Marks every square that an edge may touch: those of the boxes round its steps of at most half a square.
fn mark_edge(has_border: &mut [u64], from: (i32, i32), to: (i32, i32)) {
    let [x, y] = [i64::from(from.0), i64::from(from.1)];
    let [dx, dy] = [i64::from(to.0) - x, i64::from(to.1) - y];
    let steps = dx.abs().max(dy.abs()) / (SIDE_E7 / 2) + 1;
    let at = |step: i64| (x + dx * step / steps, y + dy * step / steps);
    for step in 0..steps {
        let ((ax, ay), (bx, by)) = (at(step), at(step + 1));
        for (px, py) in [(ax, ay), (bx, by), (ax, by), (bx, ay)] {
            let square = square_of(px, py);
            has_border[square as usize / 64] |= 1 << (square % 64);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::area::{country_at, division_at};

    #[test]
    fn the_index_answers_as_the_areas_themselves_do() {
        let mut index = AreaIndex::new();
        // A lattice that is coprime to the squares, over West Africa, Central Asia and the Fiji antimeridian.
        for (west, south) in [(-18, 4), (60, 35), (170, -20)] {
            for step in 0..400_i32 {
                let lon = west * 10_000_000 + (step * 7_919_333) % 100_000_000;
                let lat = south * 10_000_000 + (step * 3_571_117) % 100_000_000;
                let under = index.under(lon, lat);
                assert_eq!(under.division().map(|area| &area.code), division_at(lon, lat).map(|area| &area.code));
                assert_eq!(under.country().map(|area| &area.code), country_at(lon, lat).map(|area| &area.code));
                assert_eq!(index.under(lon, lat), under, "asked again");
            }
        }
    }
}
