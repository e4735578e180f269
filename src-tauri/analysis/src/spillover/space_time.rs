//! Whether events that lie close in space lie close in time too: the space–time K function and the Knox test.
//!
//! Both count pairs of events within a distance and within some days of each other, against the pairs that are expected
//! where place and day have nothing to do with each other. Chance is drawn by dealing the days out anew among the places:
//! the pattern of the places and that of the days stay as they are, and only what joins them goes.
//!
//! Limits. A region's population that grows in one part and not in another makes pairs too, without one event leading to the
//! next (the day is then not independent of the place). No correction is made at the edges: a pair across the edge is
//! missing from what is found and from what is expected alike, so p and the excess hold, and K itself is somewhat low. An
//! event that is known to the month or to the province alone does not belong in the list for scales finer than that.

use std::ops::Range;

use sitroom_domain::{Day, phrase};

use crate::Refusal;
use crate::hotspot::grid::Grid;
use crate::hotspot::permutation::{self, Draws, stream};
use crate::parallel::in_blocks;
use crate::refusal::{same_length, within};
use crate::sphere::{Direction, HALF_ROUND_KM, LonLat, angle, check, chord, chord2};

use rand::RngExt;

/// Method and version, as printed beside the figures.
pub const METHOD: &str = phrase!("space–time K function (Diggle et al. 1995), days dealt out by lot, method 1.0");
/// Method and version of the Knox test.
pub const KNOX_METHOD: &str = phrase!("Knox test (Knox 1964), days dealt out by lot, method 1.0");

/// Orders of the days that are counted side by side.
const LANES: usize = 64;
/// Events to a block of work.
const BLOCK: usize = 64;
/// Fewest events.
const LEAST: usize = 3;
/// Most events: their pairs can still be counted in 32 bits.
const MOST: f64 = 92_000.0;
/// The smallest distance that is taken: a metre.
const LEAST_KM: f64 = 0.001;

/// Where and when events could have been seen.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Window {
    /// The land, in km².
    pub area_km2: f64,
    /// The time, in days.
    pub days: f64,
}

/// The events at one distance and one number of days.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Scale {
    /// Pairs at most that far apart, in km.
    pub distance_km: f64,
    /// Pairs at most that many days apart.
    pub days: u32,
    /// Pairs of events within both.
    pub pairs: u64,
    /// Pairs expected where day and place have nothing to do with each other.
    pub expected_pairs: f64,
    /// K(s), in km².
    pub k_space: f64,
    /// K(t), in days.
    pub k_time: f64,
    /// K(s,t), in km² · days.
    pub k: f64,
    /// D(s,t) = K(s,t) - K(s) K(t), in km² · days.
    pub d: f64,
    /// D0(s,t) = D(s,t) / (K(s) K(t)): the excess as a share of what is expected; `None` where nothing is expected.
    pub d0: Option<f64>,
    /// The range that holds nine in ten D0 where days are dealt out by lot.
    pub d0_by_chance: Option<[f64; 2]>,
    /// The probability of as many pairs by lot, at this scale alone.
    pub p: f64,
}

/// The space–time K function of some events.
#[derive(Debug, Clone, PartialEq)]
pub struct SpaceTime {
    /// One a distance and number of days: all days of the first distance, then those of the next.
    pub scales: Vec<Scale>,
    /// The sum over all scales of D(s,t) in standard deviations, as dealing out the days gives them.
    pub sum: f64,
    /// The probability of as large a sum by lot: one test for all scales together.
    pub p: f64,
}

/// The Knox test of some events.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Knox {
    /// Pairs of events within the distance and within the days.
    pub pairs: u64,
    /// Pairs expected where day and place have nothing to do with each other.
    pub expected: f64,
    /// The range that holds nine in ten numbers of pairs where days are dealt out by lot.
    pub by_chance: [f64; 2],
    /// The probability of as many pairs by lot.
    pub p: f64,
}

/// Returns the space–time K function of events, given as longitude and latitude in degrees and a day each, at rising
/// distances in km and rising numbers of days; both ends count.
///
/// Method: P. J. Diggle, A. G. Chetwynd, R. Häggkvist and S. E. Morris, Second-order Analysis of Space–Time Clustering,
/// Statistical Methods in Medical Research 4 (1995): K(s,t) = |A| T / (n (n - 1)) times the ordered pairs within s and t,
/// and K(s) and K(t) likewise, without weights for edges; the sum of standardised residuals as the test. `go_on` is asked
/// every few milliseconds.
///
/// # Errors
/// Refused for points that are none, fewer than 3 or more than 92,000 events, distances, days, area or number of draws out
/// of range or not rising, and with [`Refusal::Stopped`] when `go_on` says no.
pub fn space_time_k(
    points: &[LonLat],
    on: &[Day],
    distances_km: &[f64],
    days: &[u32],
    window: Window,
    draws: Draws,
    go_on: &dyn Fn() -> bool,
) -> Result<SpaceTime, Refusal> {
    within(phrase!("The area in km²"), window.area_km2, f64::MIN_POSITIVE, 6e8)?;
    within(phrase!("The time in days"), window.days, f64::MIN_POSITIVE, 1e6)?;
    let found = pairs_by_lot(points, on, distances_km, days, draws, go_on)?;
    let ordered = points.len() as f64 * (points.len() as f64 - 1.0);
    let mut scales = Vec::with_capacity(found.both.len());
    for (cell, both) in found.both.iter().enumerate() {
        let (distance, span) = (cell / days.len(), cell % days.len());
        let k_space = window.area_km2 * 2.0 * found.near[distance] as f64 / ordered;
        let k_time = window.days * 2.0 * found.soon[span] as f64 / ordered;
        let k = window.area_km2 * window.days * 2.0 * f64::from(both[0]) / ordered;
        let expected_pairs = found.expected(cell, days.len());
        let excess = |pairs: f64| pairs / expected_pairs - 1.0;
        let some = expected_pairs > 0.0;
        scales.push(Scale {
            distance_km: distances_km[distance],
            days: days[span],
            pairs: u64::from(both[0]),
            expected_pairs,
            k_space,
            k_time,
            k,
            d: k - k_space * k_time,
            d0: some.then(|| excess(f64::from(both[0]))),
            d0_by_chance: some.then(|| nine_in_ten(&both[1..]).map(excess)),
            p: upper_p(both[0], &both[1..]),
        });
    }
    let sums = found.standardised_sums();
    let slack = 1e-9 * sums[0].abs().max(1.0);
    let at_least = sums[1..].iter().filter(|sum| **sum >= sums[0] - slack).count() as u32;
    Ok(SpaceTime { scales, sum: sums[0], p: permutation::p(at_least, draws.count) })
}

/// Tests events, given as longitude and latitude in degrees and a day each, for pairs within a distance in km and some days.
///
/// Method: E. G. Knox, The Detection of Space–Time Interactions, Applied Statistics 13 (1964), with p by dealing out the
/// days (N. Mantel, Cancer Research 27, 1967) in place of the Poisson approximation. `go_on` is asked every few
/// milliseconds.
///
/// # Errors
/// Refused as [`space_time_k`].
pub fn knox(
    points: &[LonLat],
    on: &[Day],
    distance_km: f64,
    days: u32,
    draws: Draws,
    go_on: &dyn Fn() -> bool,
) -> Result<Knox, Refusal> {
    let found = pairs_by_lot(points, on, &[distance_km], &[days], draws, go_on)?;
    let both = &found.both[0];
    Ok(Knox {
        pairs: u64::from(both[0]),
        expected: found.expected(0, 1),
        by_chance: nine_in_ten(&both[1..]),
        p: upper_p(both[0], &both[1..]),
    })
}

/// Pairs of events as they are, and with the days dealt out.
struct Pairs {
    /// Pairs within each distance.
    near: Vec<u64>,
    /// Pairs within each number of days.
    soon: Vec<u64>,
    /// All pairs.
    all: f64,
    /// Per distance and number of days: pairs within both, first as found, then one a draw.
    both: Vec<Vec<u32>>,
}

impl Pairs {
    fn expected(&self, cell: usize, spans: usize) -> f64 {
        self.near[cell / spans] as f64 * self.soon[cell % spans] as f64 / self.all
    }

    /// Returns the sum over all scales of pairs in standard deviations: first as found, then one a draw. What is found
    /// counts as a draw in mean and deviation, so that no place in the ranking is favoured.
    fn standardised_sums(&self) -> Vec<f64> {
        let count = self.both.first().map_or(0, Vec::len);
        let mut sums = vec![0.0; count];
        for pairs in &self.both {
            let mean = pairs.iter().map(|one| f64::from(*one)).sum::<f64>() / count as f64;
            let variance = pairs.iter().map(|one| (f64::from(*one) - mean).powi(2)).sum::<f64>() / count as f64;
            if variance > 0.0 {
                for (sum, one) in sums.iter_mut().zip(pairs) {
                    *sum += (f64::from(*one) - mean) / variance.sqrt();
                }
            }
        }
        sums
    }
}

/// Counts pairs, as they are and with the days dealt out.
fn pairs_by_lot(
    points: &[LonLat],
    on: &[Day],
    distances_km: &[f64],
    days: &[u32],
    draws: Draws,
    go_on: &dyn Fn() -> bool,
) -> Result<Pairs, Refusal> {
    accept(points, on, distances_km, days, draws)?;
    let reach = angle(distances_km[distances_km.len() - 1]);
    let grid = Grid::new(points, reach, draws.threads, go_on)?;
    let limits: Vec<f64> = distances_km.iter().map(|km| chord(angle(*km)).powi(2)).collect();
    let of_grid: Vec<i32> = grid.order.iter().map(|point| on[*point].0).collect();
    let orders = draws.count as usize + 1;
    let mut both = vec![vec![0_u32; orders]; limits.len() * days.len()];
    let mut near = vec![0; limits.len()];
    for first in (0..orders).step_by(LANES) {
        let lanes = dealt(&of_grid, first, orders, draws.seed);
        let tally = Tally { grid: &grid, limits: &limits, spans: days, lanes: &lanes };
        let blocks = in_blocks(points.len(), BLOCK, draws.threads, go_on, |range| tally.count(range))?;
        for (rings, counts) in &blocks {
            for (cell, of_cell) in counts.iter().enumerate() {
                let within_lanes = both[cell][first..].iter_mut().zip(of_cell);
                within_lanes.for_each(|(sum, count)| *sum += count);
            }
            if first == 0 {
                near.iter_mut().zip(rings).for_each(|(sum, count)| *sum += count);
            }
        }
    }
    // So far each pair stands in its ring alone; within a distance are all rings up to it.
    for ring in 1..limits.len() {
        near[ring] += near[ring - 1];
        for span in 0..days.len() {
            let (inner, outer) = both.split_at_mut(ring * days.len() + span);
            let inner = &inner[(ring - 1) * days.len() + span];
            outer[0].iter_mut().zip(inner).for_each(|(sum, count)| *sum += count);
        }
    }
    let all = points.len() as f64 * (points.len() as f64 - 1.0) / 2.0;
    Ok(Pairs { near, soon: days.iter().map(|span| pairs_within(&of_grid, *span)).collect(), all, both })
}

fn accept(points: &[LonLat], on: &[Day], distances_km: &[f64], days: &[u32], draws: Draws) -> Result<(), Refusal> {
    const METHOD_NAME: &str = "a space–time test";
    check(points)?;
    same_length("days of events", points.len(), on.len())?;
    permutation::check(draws)?;
    if points.len() < LEAST {
        return Err(Refusal::TooFew { method: METHOD_NAME, least: LEAST, found: points.len() });
    }
    within(phrase!("The number of events"), points.len() as f64, LEAST as f64, MOST)?;
    if distances_km.is_empty() || days.is_empty() {
        return Err(Refusal::TooFew { method: METHOD_NAME, least: 1, found: 0 });
    }
    let mut least = LEAST_KM;
    for km in distances_km {
        within(phrase!("A distance in km"), *km, least, HALF_ROUND_KM)?;
        least = *km;
    }
    let mut least = 0.0;
    for span in days {
        within(phrase!("A number of days"), f64::from(*span), least, 100_000.0)?;
        least = f64::from(*span);
    }
    on.iter().try_for_each(|day| {
        within(phrase!("The day of an event"), f64::from(day.0), f64::from(Day::MIN.0), f64::from(Day::MAX.0))
    })
}

/// Returns the days of each event in some orders, side by side: the first order of all is that of the events themselves.
fn dealt(days: &[i32], first: usize, orders: usize, seed: u64) -> Vec<[i32; LANES]> {
    let mut lanes = vec![[0; LANES]; days.len()];
    for number in first..orders.min(first + LANES) {
        let mut order = days.to_vec();
        if number > 0 {
            let mut random = stream(seed, number);
            for at in (1..order.len()).rev() {
                order.swap(at, random.random_range(0..=at as u32) as usize);
            }
        }
        lanes.iter_mut().zip(order).for_each(|(lane, day)| lane[number - first] = day);
    }
    lanes
}

/// What is needed to count pairs.
struct Tally<'a> {
    grid: &'a Grid,
    /// Squared chords of the distances, rising.
    limits: &'a [f64],
    spans: &'a [u32],
    /// The days of each event, in the order of the grid.
    lanes: &'a [[i32; LANES]],
}

impl Tally<'_> {
    /// Returns the pairs of some events with those behind them in the grid: per ring, and per ring, number of days and
    /// order.
    fn count(&self, range: Range<usize>) -> (Vec<u64>, Vec<[u32; LANES]>) {
        let cells = &self.grid.cells;
        let mut rings = vec![0; self.limits.len()];
        let mut counts = vec![[0_u32; LANES]; self.limits.len() * self.spans.len()];
        let (mut cell, mut near_of, mut near) = (0, None, Vec::new());
        for place in range {
            cell += cells[cell..].partition_point(|one| one.points.end <= place);
            if near_of != Some(cell) {
                // Cells that follow each other hold places that follow each other.
                let held = |part: Range<usize>| cells[part.start].points.start..cells[part.end - 1].points.end;
                near = self.grid.around(cell).into_iter().map(held).collect();
                near_of = Some(cell);
            }
            for part in &near {
                for other in part.start.max(place + 1)..part.end {
                    self.pair(place, other, &mut rings, &mut counts);
                }
            }
        }
        (rings, counts)
    }

    fn pair(&self, place: usize, other: usize, rings: &mut [u64], counts: &mut [[u32; LANES]]) {
        let at: &[Direction] = &self.grid.at;
        let apart = chord2(&at[place], &at[other]);
        let ring = self.limits.partition_point(|limit| *limit < apart);
        if ring == self.limits.len() {
            return;
        }
        rings[ring] += 1;
        let (ours, theirs) = (&self.lanes[place], &self.lanes[other]);
        for (span, counts) in self.spans.iter().zip(&mut counts[ring * self.spans.len()..]) {
            for lane in 0..LANES {
                counts[lane] += u32::from((ours[lane] - theirs[lane]).unsigned_abs() <= *span);
            }
        }
    }
}

/// Returns how many pairs of days lie at most some days apart.
fn pairs_within(days: &[i32], span: u32) -> u64 {
    let mut sorted = days.to_vec();
    sorted.sort_unstable();
    let mut first = 0;
    let before = |(at, day): (usize, &i32)| {
        while day.abs_diff(sorted[first]) > span {
            first += 1;
        }
        (at - first) as u64
    };
    sorted.iter().enumerate().map(before).sum()
}

fn upper_p(found: u32, drawn: &[u32]) -> f64 {
    permutation::p(drawn.iter().filter(|one| **one >= found).count() as u32, drawn.len() as u32)
}

/// Returns the range that holds nine in ten of what was drawn.
fn nine_in_ten(drawn: &[u32]) -> [f64; 2] {
    let mut sorted = drawn.to_vec();
    sorted.sort_unstable();
    [0.05, 0.95].map(|share| {
        let at = (share * (sorted.len().saturating_sub(1)) as f64).round() as usize;
        sorted.get(at).map_or(0.0, |one| f64::from(*one))
    })
}

#[cfg(test)]
#[path = "space_time_tests.rs"]
mod tests;
