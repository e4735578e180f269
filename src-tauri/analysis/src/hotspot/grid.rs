//! A grid over the sphere: points in cells so small that all points of a cell lie within a distance of each other.
//!
//! Bands of latitude are cut into columns, fewer towards the poles. With height and width of a cell at most chord/√2, any two
//! of its points are at most that chord apart: chord² = 4 sin²(Δφ/2) + 4 cos φ₁ cos φ₂ sin²(Δλ/2) ≤ Δφ² + cos²φ · Δλ².

use std::f64::consts::{FRAC_PI_2, PI, SQRT_2, TAU};
use std::ops::Range;

use crate::Refusal;
use crate::parallel::in_blocks;
use crate::sphere::{Direction, LonLat, chord, direction};

/// What rounding may add to a size or an angle, as a share.
const MARGIN: f64 = 1e-6;
/// Points to a block of work.
const BLOCK: usize = 4_096;

/// A cell that holds points.
#[derive(Debug, Clone)]
pub(crate) struct Cell {
    /// The points, by their places in [`Grid::order`] and [`Grid::at`].
    pub(crate) points: Range<usize>,
    band: u64,
    column: u64,
}

/// Points in cells.
#[derive(Debug, Clone)]
pub(crate) struct Grid {
    /// Which point of the input stands where, cell by cell; within a cell in the order of the input.
    pub(crate) order: Vec<usize>,
    /// The directions of the points, in that order.
    pub(crate) at: Vec<Direction>,
    /// The cells that hold points, by band and column.
    pub(crate) cells: Vec<Cell>,
    /// The bands that hold points, each with its cells.
    bands: Vec<(u64, Range<usize>)>,
    angle: f64,
    step: f64,
}

impl Grid {
    /// Sorts points into cells for a distance, given as an angle in radians, of 1e-7 or more.
    pub(crate) fn new(
        points: &[LonLat],
        angle: f64,
        threads: usize,
        go_on: &dyn Fn() -> bool,
    ) -> Result<Self, Refusal> {
        let step = chord(angle) / SQRT_2 * (1.0 - MARGIN);
        let stride = stride(step);
        let keys = in_blocks(points.len(), BLOCK, threads, go_on, |range| {
            points[range].iter().map(|point| key(*point, step, stride)).collect::<Vec<_>>()
        })?
        .concat();
        let order = sorted(&keys, go_on)?;
        let at = in_blocks(points.len(), BLOCK, threads, go_on, |range| {
            order[range].iter().map(|point| direction(points[*point])).collect::<Vec<_>>()
        })?
        .concat();
        let (mut cells, mut bands): (Vec<Cell>, Vec<(u64, Range<usize>)>) = (Vec::new(), Vec::new());
        for (place, point) in order.iter().enumerate() {
            if place % BLOCK == 0 && !go_on() {
                return Err(Refusal::Stopped);
            }
            let (band, column) = (keys[*point] / stride, keys[*point] % stride);
            match cells.last_mut() {
                Some(cell) if cell.band == band && cell.column == column => cell.points.end = place + 1,
                _ => {
                    let number = cells.len();
                    match bands.last_mut() {
                        Some((last, held)) if *last == band => held.end = number + 1,
                        _ => bands.push((band, number..number + 1)),
                    }
                    cells.push(Cell { points: place..place + 1, band, column });
                }
            }
        }
        Ok(Self { order, at, cells, bands, angle: angle * (1.0 + MARGIN), step })
    }

    /// Returns the ranges of cells that may hold points within the distance of a point of a cell; its own is among them.
    pub(crate) fn around(&self, cell: usize) -> Vec<Range<usize>> {
        self.near(self.cells[cell].band, self.cells[cell].column)
    }

    /// Returns the ranges of cells that may hold points within the distance of any place, whether a cell is there or not.
    pub(crate) fn around_place(&self, place: LonLat) -> Vec<Range<usize>> {
        let stride = stride(self.step);
        let key = key(place, self.step, stride);
        self.near(key / stride, key % stride)
    }

    fn near(&self, band: u64, column: u64) -> Vec<Range<usize>> {
        let reach = (self.angle / self.step) as u64 + 1;
        let (south, north) = edges(band, self.step);
        let highest = south.abs().max(north.abs());
        let beside =
            if highest + self.angle < FRAC_PI_2 { (self.angle.sin() / highest.cos()).asin() } else { f64::INFINITY };
        let width = TAU / columns(band, self.step) as f64;
        let (west, east) = (column as f64 * width - beside, (column + 1) as f64 * width + beside);
        let from = self.bands.partition_point(|(other, _)| *other < band.saturating_sub(reach));
        let near = self.bands[from..].iter().take_while(|(other, _)| *other <= band + reach);
        let mut found = Vec::new();
        for (other, held) in near {
            for part in self.columns_between(*other, west, east) {
                let cells = &self.cells[held.clone()];
                let first = held.start + cells.partition_point(|one| one.column < part.start);
                let end = held.start + cells.partition_point(|one| one.column < part.end);
                if first < end {
                    found.push(first..end);
                }
            }
        }
        found
    }

    /// Returns the columns of a band that reach into a stretch of longitudes, in radians from 0 and beyond either end.
    fn columns_between(&self, band: u64, west: f64, east: f64) -> Vec<Range<u64>> {
        let count = columns(band, self.step);
        let width = TAU / count as f64;
        let all = std::iter::once(0..count).collect();
        if east - west >= TAU {
            return all;
        }
        let (first, last) = ((west / width - MARGIN).floor() as i64, (east / width + MARGIN).floor() as i64);
        if last - first + 1 >= count as i64 {
            return all;
        }
        let (first, last) = (first.rem_euclid(count as i64) as u64, last.rem_euclid(count as i64) as u64);
        if first <= last { std::iter::once(first..last + 1).collect() } else { vec![0..last + 1, first..count] }
    }
}

/// Returns how far the numbers of two bands lie apart: more than any band has columns.
fn stride(step: f64) -> u64 {
    (TAU / step).ceil() as u64 + 1
}

/// Returns the number of the cell of a point: band by band, `stride` a band.
fn key([lon, lat]: LonLat, step: f64, stride: u64) -> u64 {
    let band = ((lat.to_radians() + FRAC_PI_2) / step).max(0.0) as u64;
    let count = columns(band, step);
    let column = (lon.to_radians().rem_euclid(TAU) / TAU * count as f64) as u64;
    band * stride + column.min(count - 1)
}

/// Returns the latitudes between which a band lies, in radians.
fn edges(band: u64, step: f64) -> (f64, f64) {
    let south = band as f64 * step - FRAC_PI_2;
    (south.min(FRAC_PI_2), (south + step).min(FRAC_PI_2))
}

/// Returns how many columns a band has: each at most a step wide where the band is widest.
fn columns(band: u64, step: f64) -> u64 {
    let (south, north) = edges(band, step);
    let widest = if south <= 0.0 && north >= 0.0 { 1.0 } else { south.abs().min(north.abs()).min(PI).cos() };
    ((TAU * widest / step).ceil() as u64).max(1)
}

/// Returns the places of the keys from the smallest up, equal ones as they came: sorted digit by digit.
fn sorted(keys: &[u64], go_on: &dyn Fn() -> bool) -> Result<Vec<usize>, Refusal> {
    const DIGIT: u32 = 11;
    let largest = keys.iter().copied().max().unwrap_or(0);
    let digits = (u64::BITS - largest.leading_zeros()).div_ceil(DIGIT);
    let mut order: Vec<usize> = (0..keys.len()).collect();
    let mut next = vec![0; keys.len()];
    for digit in 0..digits {
        let of = |place: usize| (keys[place] >> (digit * DIGIT)) as usize & ((1 << DIGIT) - 1);
        let mut start = vec![0; (1 << DIGIT) + 1];
        for (place, _) in keys.iter().enumerate() {
            if place % BLOCK == 0 && !go_on() {
                return Err(Refusal::Stopped);
            }
            start[of(place) + 1] += 1;
        }
        for value in 0..1 << DIGIT {
            start[value + 1] += start[value];
        }
        for block in order.chunks(BLOCK) {
            if !go_on() {
                return Err(Refusal::Stopped);
            }
            for place in block {
                let slot = &mut start[of(*place)];
                next[*slot] = *place;
                *slot += 1;
            }
        }
        std::mem::swap(&mut order, &mut next);
    }
    Ok(order)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sphere::chord2;
    use proptest::prelude::*;

    fn point() -> impl Strategy<Value = LonLat> {
        prop_oneof![
            (-400.0..400.0_f64, -90.0..=90.0_f64),
            (179.0..181.0_f64, -3.0..3.0_f64),
            (-180.0..180.0_f64, 88.0..=90.0_f64),
        ]
        .prop_map(|(lon, lat)| [lon, lat])
    }

    #[test]
    fn keys_are_sorted_and_equal_ones_stay_as_they_came() {
        let keys = [5, u64::MAX / 3, 0, 5, 2_048, 0];
        assert_eq!(sorted(&keys, &|| true), Ok(vec![2, 5, 0, 3, 4, 1]));
        assert_eq!(sorted(&keys, &|| false), Err(Refusal::Stopped));
    }

    #[test]
    fn every_place_of_the_sphere_has_a_cell() {
        let corners = [[180.0, 90.0], [-180.0, -90.0], [-1e-18, 0.0], [360.0, 1.0]];
        for angle in [1.6e-7, 0.003, 1.0, PI] {
            let grid = Grid::new(&corners, angle, 1, &|| true).unwrap();
            assert_eq!(grid.order.len(), 4, "{angle}");
        }
    }

    proptest! {
        #[test]
        fn a_cell_is_small_enough_and_what_is_near_is_found(
            points in prop::collection::vec(point(), 1..60), angle in 1e-4..PI,
        ) {
            let grid = Grid::new(&points, angle, 2, &|| true).unwrap();
            let within = |a: usize, b: usize| chord2(&grid.at[a], &grid.at[b]) <= chord(angle).powi(2);
            for (number, cell) in grid.cells.iter().enumerate() {
                let near: Vec<usize> = grid.around(number).into_iter().flatten().collect();
                prop_assert!(near.contains(&number));
                for (other, held) in grid.cells.iter().enumerate() {
                    for (a, b) in cell.points.clone().flat_map(|a| held.points.clone().map(move |b| (a, b))) {
                        prop_assert!(number != other || within(a, b));
                        prop_assert!(!within(a, b) || near.contains(&other));
                    }
                }
            }
        }
    }
}
