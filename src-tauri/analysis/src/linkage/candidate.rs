//! Which pairs are compared at all: those near in time and place, found without looking at any other.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ops::Range;
use std::sync::atomic::{AtomicU32, Ordering};

use super::comparison::{Comparer, Pattern};
use super::rivals::LEAST_LOG_ODDS;
use super::sighting::{Prepared, Ready};
use super::weights::Weights;
use super::window::{Reach, SLACK_DAYS, SLACK_KM};
use crate::Refusal;
use crate::parallel::in_blocks;
use crate::sphere::{arc_km, chord2};

/// Records to a block of work.
const BLOCK: usize = 1_024;
/// Height and width of a cell, in degrees, and how many go round.
const CELL_DEGREES: f64 = 0.5;
const COLUMNS: i64 = 720;
/// Kilometres to a degree of latitude, rounded down so that no cell is missed.
const KM_A_DEGREE: f64 = 111.0;
/// Pairs that speak this clearly against one event by the weights of the development set are counted, and not kept.
const LEAST_KEPT: f64 = -4.0;

/// A pair that may be one event, by places in the two slices.
#[derive(Debug, Clone, Copy)]
pub(super) struct Pair {
    pub(super) a: u32,
    pub(super) b: u32,
    pub(super) pattern: Pattern,
    /// The log-odds without those of its rivals.
    pub(super) log_odds: f64,
}

/// The pairs worth keeping, by `a` and `b`, and what all that were compared look like.
#[derive(Debug)]
pub(super) struct Candidates {
    pub(super) pairs: Vec<Pair>,
    pub(super) patterns: BTreeMap<Pattern, u64>,
    /// How many records of the other publisher lie near each.
    pub(super) near_a: Vec<u32>,
    pub(super) near_b: Vec<u32>,
}

impl Candidates {
    /// Compares every pair that is near.
    pub(super) fn find(
        prepared: &Prepared<'_>,
        apart: &BTreeSet<(u32, u32)>,
        threads: usize,
        go_on: &dyn Fn() -> bool,
    ) -> Result<Self, Refusal> {
        let layers = Layer::all(prepared);
        let expected = Weights::of_development();
        let near_b: Vec<AtomicU32> = prepared.b.iter().map(|_| AtomicU32::new(0)).collect();
        // By place and time, so that records that look at the same cells follow one another.
        let mut order: Vec<usize> = (0..prepared.a.len()).collect();
        order.sort_by_cached_key(|at| {
            let sighting = &prepared.a[*at];
            (cell(degrees(sighting.longitude_e7), degrees(sighting.latitude_e7)), sighting.first_day)
        });
        let blocks = in_blocks(prepared.a.len(), BLOCK, threads, go_on, |range| {
            let mut block = Block::default();
            let mut comparer = Comparer::new(prepared);
            for a in order[range].iter().copied() {
                let mut count = 0;
                for layer in &layers {
                    layer.visit(prepared, a, |b| {
                        if !apart.contains(&(prepared.a[a].index, prepared.b[b].index)) {
                            count += 1;
                            near_b[b].fetch_add(1, Ordering::Relaxed);
                            block.take(a, b, comparer.pattern(a, b), &expected);
                        }
                    });
                }
                block.near.push((a as u32, count));
            }
            block
        })?;
        let mut found = Self {
            pairs: Vec::with_capacity(blocks.iter().map(|block| block.pairs.len()).sum()),
            patterns: BTreeMap::new(),
            near_a: vec![0; prepared.a.len()],
            near_b: near_b.into_iter().map(AtomicU32::into_inner).collect(),
        };
        for block in blocks {
            found.pairs.extend(block.pairs);
            for (pattern, count) in block.patterns {
                *found.patterns.entry(pattern).or_default() += count;
            }
            for (a, near) in block.near {
                found.near_a[a as usize] = near;
            }
        }
        found.pairs.sort_unstable_by_key(|pair| (pair.a, pair.b));
        Ok(found)
    }

    /// Gives every pair its log-odds, and drops those that are next to impossible.
    pub(super) fn weigh(&mut self, weights: &Weights) {
        let (near_a, near_b) = (&self.near_a, &self.near_b);
        for pair in &mut self.pairs {
            let near = typical(near_a[pair.a as usize], near_b[pair.b as usize]);
            pair.log_odds = weights.start(near) + weights.sum(pair.pattern);
        }
        self.pairs.retain(|pair| pair.log_odds > LEAST_LOG_ODDS);
    }

    /// Returns how many records lie near a pair.
    pub(super) fn near(&self, pair: &Pair) -> u32 {
        typical(self.near_a[pair.a as usize], self.near_b[pair.b as usize])
    }
}

/// Returns how many records lie near both of a pair: the geometric mean, so that neither publisher comes first.
fn typical(near_a: u32, near_b: u32) -> u32 {
    (f64::from(near_a) * f64::from(near_b)).sqrt().round() as u32
}

/// What one block of records found.
#[derive(Default)]
struct Block {
    pairs: Vec<Pair>,
    patterns: HashMap<Pattern, u64>,
    near: Vec<(u32, u32)>,
}

impl Block {
    fn take(&mut self, a: usize, b: usize, pattern: Pattern, expected: &Weights) {
        *self.patterns.entry(pattern).or_default() += 1;
        let (a, b) = (a as u32, b as u32);
        if expected.sum(pattern) > LEAST_KEPT {
            self.pairs.push(Pair { a, b, pattern, log_odds: 0.0 });
        }
    }
}

/// Records of the second publisher with like spans and reaches, by cell and by country, each in the order of first days.
struct Layer {
    longest_days: i32,
    widest_km: Option<f64>,
    are_summaries: bool,
    by_cell: Sorted,
    by_country: Sorted,
}

impl Layer {
    fn all(prepared: &Prepared<'_>) -> Vec<Self> {
        let mut members: BTreeMap<(u8, u8), Vec<u32>> = BTreeMap::new();
        for (at, ready) in prepared.ready_b.iter().enumerate() {
            members.entry(class(ready)).or_default().push(at as u32);
        }
        members.into_values().map(|members| Self::new(prepared, &members)).collect()
    }

    fn new(prepared: &Prepared<'_>, members: &[u32]) -> Self {
        let ready = |at: u32| &prepared.ready_b[at as usize];
        let sorted = |key: &dyn Fn(u32) -> u32| {
            Sorted::new(members.iter().map(|at| (key(*at), ready(*at).span.first, *at)).collect())
        };
        Self {
            longest_days: members.iter().map(|at| ready(*at).span.days()).max().unwrap_or(0),
            widest_km: members.iter().try_fold(0.0_f64, |widest, at| Some(widest.max(ready(*at).reach.km()?))),
            are_summaries: members.iter().any(|at| ready(*at).span.is_summary()),
            by_cell: sorted(&|at| {
                let sighting = &prepared.b[at as usize];
                cell(degrees(sighting.longitude_e7), degrees(sighting.latitude_e7))
            }),
            by_country: sorted(&|at| u32::from(prepared.b[at as usize].country.0)),
        }
    }

    /// Visits the members that lie near a record of the first publisher.
    fn visit(&self, prepared: &Prepared<'_>, a: usize, mut visit: impl FnMut(usize)) {
        let (ready, sighting) = (&prepared.ready_a[a], &prepared.a[a]);
        if ready.span.is_summary() != self.are_summaries {
            return;
        }
        let days = ready.span.first - SLACK_DAYS - self.longest_days..ready.span.last + SLACK_DAYS + 1;
        let mut look = |sorted: &Sorted, key: u32| {
            for b in sorted.between(key, &days) {
                let b = b as usize;
                let same_country = sighting.country == prepared.b[b].country;
                if near(ready, &prepared.ready_b[b], same_country) {
                    visit(b);
                }
            }
        };
        match (ready.reach.km(), self.widest_km) {
            (Some(km), Some(widest_km)) => {
                let (lon, lat) = (degrees(sighting.longitude_e7), degrees(sighting.latitude_e7));
                cells_around(lon, lat, SLACK_KM + km + widest_km, |cell| look(&self.by_cell, cell));
            }
            _ => look(&self.by_country, u32::from(sighting.country.0)),
        }
    }
}

/// Tells whether two records may speak of one event by time and place alone.
fn near(a: &Ready, b: &Ready, same_country: bool) -> bool {
    if a.span.gap_days(b.span) > SLACK_DAYS {
        return false;
    }
    match (a.reach.km(), b.reach.km()) {
        (Some(one), Some(other)) => arc_km(chord2(&a.at, &b.at)) <= SLACK_KM + one + other,
        _ => same_country,
    }
}

fn class(ready: &Ready) -> (u8, u8) {
    let days = ready.span.days();
    let span = if ready.span.is_summary() { 2 } else { u8::from(days > 7) };
    let reach = match ready.reach {
        Reach::Km(_) => 0,
        Reach::Area(_) => 1,
        Reach::Country => 2,
    };
    (span, reach)
}

/// Records under a key, in the order of their first days.
struct Sorted {
    rows: Vec<(u32, i32, u32)>,
    keys: HashMap<u32, Range<usize>>,
}

impl Sorted {
    fn new(mut rows: Vec<(u32, i32, u32)>) -> Self {
        rows.sort_unstable();
        let mut keys: HashMap<u32, Range<usize>> = HashMap::new();
        for (place, (key, _, _)) in rows.iter().enumerate() {
            keys.entry(*key).or_insert(place..place).end = place + 1;
        }
        Self { rows, keys }
    }

    fn between(&self, key: u32, days: &Range<i32>) -> impl Iterator<Item = u32> + '_ {
        let rows = self.keys.get(&key).map_or(&[][..], |held| &self.rows[held.clone()]);
        let from = rows.partition_point(|(_, day, _)| *day < days.start);
        let end = days.end;
        rows[from..].iter().take_while(move |(_, day, _)| *day < end).map(|(_, _, at)| *at)
    }
}

fn degrees(e7: i32) -> f64 {
    f64::from(e7) / 1e7
}

fn cell(lon: f64, lat: f64) -> u32 {
    number(band(lat), (lon / CELL_DEGREES).floor() as i64)
}

fn band(lat: f64) -> i64 {
    ((lat + 90.0) / CELL_DEGREES).floor() as i64
}

fn number(band: i64, column: i64) -> u32 {
    (band * COLUMNS + column.rem_euclid(COLUMNS)) as u32
}

/// Visits the cells, each once, that hold what lies within a distance of a point.
fn cells_around(lon: f64, lat: f64, km: f64, mut visit: impl FnMut(u32)) {
    let high = km / KM_A_DEGREE;
    let narrowest = (lat.abs() + high).min(90.0).to_radians().cos();
    let wide = if narrowest > 1e-3 { high / narrowest } else { 180.0 };
    let (west, east) = (((lon - wide) / CELL_DEGREES).floor() as i64, ((lon + wide) / CELL_DEGREES).floor() as i64);
    let columns = west..east.min(west + COLUMNS - 1) + 1;
    for band in band((lat - high).max(-90.0))..=band((lat + high).min(90.0)) {
        for column in columns.clone() {
            visit(number(band, column));
        }
    }
}
