//! Routes and violence together: the share of a route's kilometres that have events near them, against chance.
//!
//! Chance. The events stay where they are, with all their clusters; the route is moved about as a stiff body (turned and
//! shifted on the sphere, which keeps its shape and length) and its share is taken anew. This is the random shift of H. W.
//! Lotwick and B. W. Silverman, Methods for Analysing Spatial Processes of Several Types of Points, Journal of the Royal
//! Statistical Society B 44 (1982), which keeps the clustering of either pattern and breaks only what joins them; with a
//! line in place of one of the patterns, as M. Berman, Testing for Spatial Association between a Point Process and Another
//! Stochastic Process, Applied Statistics 35 (1986), tests points against lines. They shift on a torus. A land is none, so
//! that a moved route counts only where as much of it lies inside as of the true one; of all positions that do, each is as
//! likely as another.
//!
//! Limits. Roads, towns and violence follow people: an overlap beyond chance need not mean that the trade feeds the
//! violence. The middle of the area is reached by more moved routes than its edge. Events just beyond the area belong in the
//! list too, or a moved route near the edge finds too few. A route that spans the whole area has no room to move, and gets
//! no figure.

use std::f64::consts::PI;

use rand::RngExt;
use rand_chacha::ChaCha8Rng;

use sitroom_domain::phrase;

use crate::hotspot::grid::Grid;
use crate::hotspot::permutation::{self, Draws, stream};
use crate::parallel::in_blocks;
use crate::refusal::within;
use crate::route::{STEP_KM, distance_km, great_circle};
use crate::sphere::{Direction, angle, check, chord, chord2, direction};
use crate::{LonLat, Refusal};

/// Method and version, as printed beside the figures.
pub const METHOD: &str = phrase!("route and violence, route moved at random (Lotwick and Silverman 1982), method 1.0");

/// What must be said beside every figure.
pub const CAVEAT: &str =
    phrase!("Seizures and cases measure where interdiction happens as much as where trafficking does.");

/// Positions that are tried for each moved route.
const TRIES: usize = 500;
/// Fewest moved routes that a test rests on.
const LEAST: usize = 99;

/// Where and how a route is moved.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Moves {
    /// How near an event lies to a kilometre of the route, in km; 0.1 to 500.
    pub distance_km: f64,
    /// West, south, east and north of the area, in degrees: 0 to 360 from west to east. Across the antimeridian the east is
    /// beyond 180.
    pub area: [f64; 4],
    /// How far the route is turned at most to either side, in degrees: 180 for any heading, 0 for shifts alone, where the
    /// land has a grain (a coast, a belt of towns) that routes and events both follow.
    pub turn_degrees: f64,
}

/// How a route and events lie together.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Overlap {
    /// The length of the route in km.
    pub length_km: f64,
    /// The kilometres with an event near them.
    pub near_km: f64,
    /// The share that they are.
    pub share: f64,
    /// The mean share of moved routes.
    pub expected: f64,
    /// The range that holds nine in ten shares of moved routes.
    pub expected_range: [f64; 2],
    /// The share by the one expected; `None` where no moved route had an event near it.
    pub ratio: Option<f64>,
    /// The range that holds nine in ten ratios where chance alone is at work.
    pub ratio_by_chance: Option<[f64; 2]>,
    /// The probability of a share as large by chance.
    pub p: f64,
    /// Moved routes that it rests on.
    pub moved: usize,
    /// The share of tried positions that stayed inside: near 0 the route has little room.
    pub room: f64,
}

/// Tests whether events lie along a route more than chance would have them: `places` are those of the route in order,
/// `events` points, all as longitude and latitude in degrees; `is_inside` tells where a moved route may lie.
///
/// p is (1 + moved routes with as large a share) / (1 + moved routes). `go_on` is asked between moved routes.
///
/// # Errors
/// Refused for points that are none, a route without length, settings out of range, fewer than 99 moved routes that stay
/// inside or fewer than half of those asked for, and with [`Refusal::Stopped`] when `go_on` says no.
pub fn overlap(
    places: &[LonLat],
    events: &[LonLat],
    moves: Moves,
    is_inside: impl Fn(LonLat) -> bool + Sync,
    draws: Draws,
    go_on: &dyn Fn() -> bool,
) -> Result<Overlap, Refusal> {
    accept(places, events, moves, draws)?;
    let path = great_circle(places, STEP_KM);
    let kilometres = kilometres(&path);
    let length_km: f64 = kilometres.iter().sum();
    within(phrase!("The length of the route in km"), length_km, 1.0, 1e6)?;
    let reach = angle(moves.distance_km);
    let grid = Grid::new(events, reach, draws.threads, go_on)?;
    let near = Near { grid: &grid, limit: chord(reach).powi(2), kilometres: &kilometres };
    let route: Vec<Direction> = path.iter().map(|point| direction(*point)).collect();
    let near_km = near.kilometres_near(&route);
    let inside = path.iter().filter(|point| is_inside(**point)).count();
    let lot =
        Lot { route: &route, middle: middle(&route), moves, may_miss: route.len() - inside, is_inside: &is_inside };
    let copies = in_blocks(draws.count as usize, 1, draws.threads, go_on, |range| {
        let of = |number| {
            let (positions, copy) = lot.copy(&mut stream(draws.seed, number));
            (positions, copy.map(|copy| near.kilometres_near(&copy)))
        };
        range.map(of).collect::<Vec<_>>()
    })?
    .concat();
    let positions: usize = copies.iter().map(|(positions, _)| positions).sum();
    let mut by_chance: Vec<f64> = copies.into_iter().filter_map(|(_, near_km)| near_km).collect();
    let least = LEAST.max(draws.count as usize / 2);
    if by_chance.len() < least {
        return Err(Refusal::NoRoom { found: by_chance.len(), asked: draws.count as usize, least });
    }
    by_chance.sort_by(f64::total_cmp);
    Ok(figures(length_km, near_km, &by_chance, positions))
}

fn accept(places: &[LonLat], events: &[LonLat], moves: Moves, draws: Draws) -> Result<(), Refusal> {
    check(places)?;
    check(events)?;
    permutation::check(draws)?;
    within(phrase!("The distance from the route in km"), moves.distance_km, 0.1, 500.0)?;
    within(phrase!("The turn in degrees"), moves.turn_degrees, 0.0, 180.0)?;
    let [west, south, east, north] = moves.area;
    within(phrase!("The west of the area in degrees"), west, -360.0, 360.0)?;
    within(phrase!("The east of the area in degrees"), east, west, west + 360.0)?;
    within(phrase!("The south of the area in degrees"), south, -90.0, 90.0)?;
    within(phrase!("The north of the area in degrees"), north, south, 90.0)
}

fn figures(length_km: f64, near_km: f64, by_chance: &[f64], positions: usize) -> Overlap {
    let moved = by_chance.len();
    let expected = by_chance.iter().sum::<f64>() / (moved as f64 * length_km);
    let at_share = |share: f64| by_chance[((share * (moved - 1) as f64).round() as usize).min(moved - 1)] / length_km;
    let expected_range = [at_share(0.05), at_share(0.95)];
    let as_much = by_chance.iter().filter(|one| **one >= near_km - 1e-9 * length_km).count();
    let share = near_km / length_km;
    let some = expected > 0.0;
    Overlap {
        length_km,
        near_km,
        share,
        expected,
        expected_range,
        ratio: some.then(|| share / expected),
        ratio_by_chance: some.then(|| expected_range.map(|end| end / expected)),
        p: permutation::p(as_much as u32, moved as u32),
        moved,
        room: moved as f64 / positions as f64,
    }
}

/// Returns the kilometres that each point of a path stands for: the half step before and the half step behind it.
fn kilometres(path: &[LonLat]) -> Vec<f64> {
    let mut kilometres = vec![0.0; path.len()];
    for (at, pair) in path.windows(2).enumerate() {
        let half = distance_km(pair[0], pair[1]) / 2.0;
        kilometres[at] += half;
        kilometres[at + 1] += half;
    }
    kilometres
}

/// Events, and what lies near them.
struct Near<'a> {
    grid: &'a Grid,
    /// The squared chord of the distance.
    limit: f64,
    kilometres: &'a [f64],
}

impl Near<'_> {
    /// Returns the kilometres of a route that have an event near them.
    fn kilometres_near(&self, route: &[Direction]) -> f64 {
        let of_point = |(point, km): (&Direction, &f64)| if self.is_near(point) { *km } else { 0.0 };
        route.iter().zip(self.kilometres).map(of_point).sum()
    }

    fn is_near(&self, point: &Direction) -> bool {
        let mut cells = self.grid.around_place(place(point)).into_iter().flatten();
        cells.any(|cell| {
            let held = self.grid.cells[cell].points.clone();
            self.grid.at[held].iter().any(|event| chord2(point, event) <= self.limit)
        })
    }
}

/// What is needed to move a route.
struct Lot<'a, F> {
    route: &'a [Direction],
    middle: Direction,
    moves: Moves,
    /// How many of its points lie outside: no more of a moved one may.
    may_miss: usize,
    is_inside: &'a F,
}

impl<F: Fn(LonLat) -> bool> Lot<'_, F> {
    /// Returns how many positions were tried, and the route in the last of them where it stays inside.
    fn copy(&self, random: &mut ChaCha8Rng) -> (usize, Option<Vec<Direction>>) {
        let copies = (1..=TRIES).map(|number| (number, self.copy_inside(random)));
        copies.into_iter().find(|(_, copy)| copy.is_some()).unwrap_or((TRIES, None))
    }

    /// Returns the route in one random position; `None` where it does not stay inside.
    fn copy_inside(&self, random: &mut ChaCha8Rng) -> Option<Vec<Direction>> {
        let (to, turn) = self.position(random);
        let mut missed = 0;
        let one = |point: &Direction| {
            let point = carried(&turned(point, &self.middle, turn), &self.middle, &to);
            missed += usize::from(!(self.is_inside)(place(&point)));
            (missed <= self.may_miss).then_some(point)
        };
        self.route.iter().map(one).collect()
    }

    /// Draws where the middle of the route comes to lie, every km² of the area as likely as another, and how it is turned.
    fn position(&self, random: &mut ChaCha8Rng) -> (Direction, f64) {
        let [west, south, east, north] = self.moves.area;
        let (low, high) = (south.to_radians().sin(), north.to_radians().sin());
        let sine = low + (high - low) * random.random::<f64>();
        let to = direction([west + (east - west) * random.random::<f64>(), sine.clamp(-1.0, 1.0).asin().to_degrees()]);
        (to, self.moves.turn_degrees.to_radians() * (2.0 * random.random::<f64>() - 1.0))
    }
}

/// Returns the middle of a route; its first point where it has none, as round the whole Earth.
fn middle(route: &[Direction]) -> Direction {
    let sum = route.iter().fold([0.0; 3], |sum: Direction, point| [0, 1, 2].map(|axis| sum[axis] + point[axis]));
    let length = dot(&sum, &sum).sqrt();
    if length < 1e-9 { route.first().copied().unwrap_or([1.0, 0.0, 0.0]) } else { sum.map(|one| one / length) }
}

/// Returns a direction turned about an axis of length one, by an angle in radians (O. Rodrigues).
fn turned(point: &Direction, axis: &Direction, turn: f64) -> Direction {
    let (sine, cosine) = turn.sin_cos();
    let (across, along) = (cross(axis, point), dot(axis, point) * (1.0 - cosine));
    [0, 1, 2].map(|at| point[at] * cosine + across[at] * sine + axis[at] * along)
}

/// Returns a direction carried along as one is moved to another on the great circle between them.
fn carried(point: &Direction, from: &Direction, to: &Direction) -> Direction {
    let axis = cross(from, to);
    let sine = dot(&axis, &axis).sqrt();
    if sine < 1e-12 {
        return if dot(from, to) > 0.0 { *point } else { turned(point, &beside(from), PI) };
    }
    turned(point, &axis.map(|one| one / sine), sine.atan2(dot(from, to)))
}

/// Returns a direction at a right angle to one.
fn beside(one: &Direction) -> Direction {
    let across = cross(one, if one[0].abs() < 0.9 { &[1.0, 0.0, 0.0] } else { &[0.0, 1.0, 0.0] });
    let length = dot(&across, &across).sqrt();
    across.map(|part| part / length)
}

fn place([x, y, z]: &Direction) -> LonLat {
    [y.atan2(*x).to_degrees(), z.atan2(x.hypot(*y)).to_degrees()]
}

fn dot(a: &Direction, b: &Direction) -> f64 {
    a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
}

fn cross(a: &Direction, b: &Direction) -> Direction {
    [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]
}

#[cfg(test)]
#[path = "overlap_tests.rs"]
mod tests;
