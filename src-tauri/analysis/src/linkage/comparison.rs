//! How two records compare, part by part: a level for each, the same whichever record comes first.

use std::collections::HashMap;

use super::Sighting;
use super::actor::{Likeness, sides};
use super::sighting::{Prepared, Ready};
use crate::sphere::{arc_km, chord2};

/// How many parts are compared: days, place, actors, deaths, kind.
pub(super) const PARTS: usize = 5;
/// How many levels each has. Level 0 is that one side states nothing: no evidence.
pub(super) const LEVELS: [usize; PARTS] = [7, 25, 10, 12, 3];

pub(super) const DAYS: usize = 0;
pub(super) const PLACE: usize = 1;
pub(super) const ACTORS: usize = 2;
pub(super) const DEATHS: usize = 3;
pub(super) const KIND: usize = 4;

/// The levels of a pair.
pub(super) type Pattern = [u8; PARTS];

/// Compares pairs, and remembers names that it compared before.
pub(super) struct Comparer<'a> {
    prepared: &'a Prepared<'a>,
    actors: HashMap<(u32, u32), Likeness>,
    places: HashMap<(u32, u32), u8>,
}

impl<'a> Comparer<'a> {
    pub(super) fn new(prepared: &'a Prepared<'a>) -> Self {
        Self { prepared, actors: HashMap::new(), places: HashMap::new() }
    }

    /// Returns the levels of a pair, by places in the two slices.
    pub(super) fn pattern(&mut self, a: usize, b: usize) -> Pattern {
        let (one, other) = (&self.prepared.a[a], &self.prepared.b[b]);
        let (ready, beside) = (&self.prepared.ready_a[a], &self.prepared.ready_b[b]);
        let names = self.place_names(ready.place, beside.place);
        let level = |level: u8| level + 1;
        [
            level(days(one, other, ready, beside)),
            level(distance_class(ready, beside) * 3 + names),
            self.actors(ready.sides, beside.sides),
            deaths(one, other).map_or(0, level),
            one.kind.zip(other.kind).map_or(0, |(one, other)| level(u8::from(one != other))),
        ]
    }

    /// Returns 0 for no evidence, then the pairs of likenesses from both the same to both different.
    fn actors(&mut self, a: [u32; 2], b: [u32; 2]) -> u8 {
        let (actors, known) = (&self.prepared.actors, &mut self.actors);
        sides(a, b, |one, other| {
            let compare = || actors[one as usize].likeness(&actors[other as usize]);
            *known.entry((one, other)).or_insert_with(compare)
        })
    }

    /// Returns 0 for names that are alike, 1 for others, 2 where one is missing.
    fn place_names(&mut self, one: u32, other: u32) -> u8 {
        let places = &self.prepared.places;
        *self.places.entry((one, other)).or_insert_with(|| {
            match places[one as usize].is_like(&places[other as usize]) {
                Some(true) => 0,
                Some(false) => 1,
                None => 2,
            }
        })
    }
}

/// Returns 0 the same day, 1 the same days, 2 days that overlap within a week, 3 within more, 4 one day apart, 5 more.
fn days(a: &Sighting<'_>, b: &Sighting<'_>, ready: &Ready, beside: &Ready) -> u8 {
    let same = (a.first_day, a.last_day) == (b.first_day, b.last_day);
    match ready.span.gap_days(beside.span) {
        0 if same && ready.span.days() == 1 && beside.span.days() == 1 => 0,
        0 if same => 1,
        0 if ready.span.days().max(beside.span.days()) <= 7 => 2,
        0 => 3,
        1 => 4,
        _ => 5,
    }
}

/// Returns 0 to 4 for points by their distance, 5 to 7 where one is known only to a province or worse.
pub(super) fn distance_class(a: &Ready, b: &Ready) -> u8 {
    let km = distance_km(a, b);
    if !(a.reach.is_point() && b.reach.is_point()) {
        let within = |one: f64, other: f64| km <= one.max(other);
        let inside = a.reach.km().zip(b.reach.km()).is_none_or(|(one, other)| within(one, other));
        return if km <= 1.0 { 5 } else { 7 - u8::from(inside) };
    }
    [1.0, 5.0, 15.0, 30.0].iter().filter(|limit| km > **limit).count() as u8
}

pub(super) fn distance_km(a: &Ready, b: &Ready) -> f64 {
    arc_km(chord2(&a.at, &b.at))
}

/// Returns 0 to 4 for equal numbers, which say more the larger they are; 5 and 6 for close ones; 7 where the estimates
/// overlap; 8 to 10 for others by their ratio.
fn deaths(a: &Sighting<'_>, b: &Sighting<'_>) -> Option<u8> {
    let (one, other) = (a.comparable_deaths()?, b.comparable_deaths()?);
    let (least, most) = (one.min(other), one.max(other));
    if least == most {
        return Some([1, 2, 5, 15].iter().filter(|limit| least >= **limit).count() as u8);
    }
    // One is added so that zero has a ratio, and 0 beside 1 is no contradiction.
    let ratio = (f64::from(most) + 1.0) / (f64::from(least) + 1.0);
    let bounds = |sighting: &Sighting<'_>| Some((sighting.deaths.low?, sighting.deaths.high?));
    let overlap = |((low, high), (lower, higher)): ((u32, u32), (u32, u32))| low.max(lower) <= high.min(higher);
    Some(match ratio {
        _ if ratio <= 1.35 || most - least == 1 => 5 + u8::from(most >= 5),
        _ if bounds(a).zip(bounds(b)).is_some_and(overlap) => 7,
        _ if ratio <= 2.0 => 8,
        _ if ratio <= 4.0 => 9,
        _ => 10,
    })
}
