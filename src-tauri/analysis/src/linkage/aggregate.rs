//! One record of one publisher for several of the other: the same day, place and sides, and the sum of their deaths.

use std::collections::HashMap;

use super::Decision;
use super::candidate::{Candidates, Pair};
use super::comparison::{ACTORS, DAYS, PLACE};
use super::sighting::Prepared;
use super::weights::Weights;

/// How many events at most are looked at as parts of one.
const MOST_MEMBERS: usize = 8;
/// A sum of fewer deaths than this fits by chance too often to be linked without a person.
const LEAST_SUM: u32 = 5;

/// A publisher of the two.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Side {
    /// The first.
    A,
    /// The second.
    B,
}

/// One record that stands for several.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Aggregate {
    /// Whose record stands for several of the other.
    pub side: Side,
    /// That record, by its index.
    pub whole: u32,
    /// The records that it stands for, by their indices, the smallest first; two or more.
    pub members: Vec<u32>,
    /// Deaths of the whole, and the sum of its members.
    pub deaths: [u32; 2],
    /// Who decides: it is linked by rule where the sums are equal and not small.
    pub decision: Decision,
}

/// Aggregates, by places in the slices, and what they take.
pub(super) struct Aggregates {
    pub(super) found: Vec<Aggregate>,
    taken: [Vec<bool>; 2],
}

impl Aggregates {
    pub(super) fn takes(&self, side: Side, at: u32) -> bool {
        self.taken[side as usize][at as usize]
    }
}

/// Finds aggregates; `linked` are the pairs that are linked by themselves, whose records belong to nothing else.
pub(super) fn find(
    prepared: &Prepared<'_>,
    candidates: &Candidates,
    weights: &Weights,
    linked: impl Iterator<Item = usize>,
) -> Aggregates {
    let mut partner: [HashMap<u32, u32>; 2] = [HashMap::new(), HashMap::new()];
    for pair in linked.map(|at| &candidates.pairs[at]) {
        partner[0].insert(pair.a, pair.b);
        partner[1].insert(pair.b, pair.a);
    }
    let mut groups: [HashMap<u32, Vec<u32>>; 2] = [HashMap::new(), HashMap::new()];
    for pair in candidates.pairs.iter().filter(|pair| could_be_part(pair, weights)) {
        groups[0].entry(pair.a).or_default().push(pair.b);
        groups[1].entry(pair.b).or_default().push(pair.a);
    }
    let mut found = Vec::new();
    for side in [Side::A, Side::B] {
        let own = side as usize;
        for (whole, near) in &groups[own] {
            let free = |member: &u32| partner[1 - own].get(member).is_none_or(|linked| linked == whole);
            let members: Vec<u32> = near.iter().copied().filter(free).collect();
            found.extend(fitting(prepared, side, *whole, members));
        }
    }
    without_overlap(prepared, found)
}

/// Tells whether a pair may be a part and its whole by everything but deaths: the same day or days, near, the same sides.
fn could_be_part(pair: &Pair, weights: &Weights) -> bool {
    let close = (pair.pattern[PLACE] - 1) / 3 <= 1;
    pair.pattern[DAYS] <= 2 && close && weights.of(ACTORS, pair.pattern[ACTORS]) > 0.0
}

/// Returns the aggregate of a record and all that could be its parts, where the sum of deaths fits and no part alone does.
fn fitting(prepared: &Prepared<'_>, side: Side, whole: u32, members: Vec<u32>) -> Option<Aggregate> {
    if !(2..=MOST_MEMBERS).contains(&members.len()) {
        return None;
    }
    let (wholes, parts) = match side {
        Side::A => (prepared.a, prepared.b),
        Side::B => (prepared.b, prepared.a),
    };
    let deaths = wholes[whole as usize].comparable_deaths()?;
    let each: Option<Vec<u32>> = members.iter().map(|member| parts[*member as usize].comparable_deaths()).collect();
    let each = each?;
    let sum = each.iter().fold(0_u32, |sum, one| sum.saturating_add(*one));
    let fits = |number: u32| number.abs_diff(deaths) <= deaths / 10;
    if !fits(sum) || each.iter().any(|one| fits(*one)) || each.contains(&0) {
        return None;
    }
    let decision = if sum == deaths && sum >= LEAST_SUM { Decision::Linked } else { Decision::ForAPerson };
    Some(Aggregate { side, whole, members, deaths: [deaths, sum], decision })
}

/// Keeps the aggregates that share no record with a better one: linked before asked, more deaths first.
fn without_overlap(prepared: &Prepared<'_>, mut found: Vec<Aggregate>) -> Aggregates {
    let content = |one: &Aggregate| match one.side {
        Side::A => prepared.a[one.whole as usize].fingerprint(),
        Side::B => prepared.b[one.whole as usize].fingerprint(),
    };
    let rank = |one: &Aggregate| (one.decision, std::cmp::Reverse(one.deaths[0]), one.members.len());
    found.sort_by_cached_key(|one| (rank(one), content(one)));
    let mut taken = [vec![false; prepared.a.len()], vec![false; prepared.b.len()]];
    found.retain(|one| {
        let (own, other) = (one.side as usize, 1 - one.side as usize);
        let is_free =
            !taken[own][one.whole as usize] && one.members.iter().all(|member| !taken[other][*member as usize]);
        if is_free {
            taken[own][one.whole as usize] = true;
            one.members.iter().for_each(|member| taken[other][*member as usize] = true);
        }
        is_free
    });
    Aggregates { found, taken }
}
