//! Which of the pairs that were found stand: each record in one link at most, the surest first, and a person's word before all.

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap, HashSet};

use sitroom_domain::EventId;
use sitroom_store::{LinkRow, LinkState, StandingDecision};

/// A pair, or one record with several.
struct Unit {
    /// Rows by their places in all of them.
    rows: Vec<usize>,
    ids: HashSet<EventId>,
}

/// Says of every pair how it stands: sets it in `fresh`, adds there the pairs of which only a person spoke, and returns what
/// changes in `kept`. `place` is the order in which equal pairs are taken, `year_of` the year of an event.
pub(super) fn resolve(
    kept: &[LinkRow],
    fresh: &mut Vec<LinkRow>,
    decisions: &[StandingDecision],
    place: impl Fn(EventId) -> Option<usize>,
    year_of: impl Fn(EventId) -> i32,
) -> Vec<([EventId; 2], LinkState, Option<u32>)> {
    let said: HashMap<[EventId; 2], &StandingDecision> =
        decisions.iter().map(|decision| ([decision.a, decision.b], decision)).collect();
    let mut partners: HashMap<EventId, Vec<EventId>> = HashMap::new();
    for decision in decisions.iter().filter(|decision| decision.same) {
        partners.entry(decision.a).or_default().push(decision.b);
        partners.entry(decision.b).or_default().push(decision.a);
    }
    let rows: Vec<&LinkRow> = kept.iter().chain(fresh.iter()).collect();
    let mut stands: Vec<(LinkState, Option<u32>)> = vec![(LinkState::Apart, None); rows.len()];
    let mut taken: HashSet<EventId> = HashSet::new();
    for unit in in_order(&rows, place) {
        let is_free = |id: &EventId| {
            let elsewhere = partners.get(id).is_some_and(|others| others.iter().any(|other| !unit.ids.contains(other)));
            !taken.contains(id) && !elsewhere
        };
        let free = unit.ids.iter().all(is_free);
        for at in &unit.rows {
            stands[*at] = match said.get(&[rows[*at].a, rows[*at].b]) {
                Some(decision) => (word(decision), Some(decision.id)),
                None if free => (rows[*at].found, None),
                None => (LinkState::Apart, None),
            };
        }
        if free {
            taken.extend(unit.ids);
        }
    }
    let there: HashSet<[EventId; 2]> = rows.iter().map(|row| [row.a, row.b]).collect();
    let changed = |(row, stands): (&LinkRow, &(LinkState, Option<u32>))| {
        (*stands != (row.stands, row.decision)).then_some(([row.a, row.b], stands.0, stands.1))
    };
    let changed = kept.iter().zip(&stands).filter_map(changed).collect();
    for (row, (state, decision)) in fresh.iter_mut().zip(&stands[kept.len()..]) {
        (row.stands, row.decision) = (*state, *decision);
    }
    let only_said = decisions.iter().filter(|decision| !there.contains(&[decision.a, decision.b]));
    fresh.extend(only_said.map(|decision| LinkRow {
        a: decision.a,
        b: decision.b,
        year: year_of(decision.a).max(year_of(decision.b)),
        found: LinkState::Apart,
        stands: word(decision),
        whole: None,
        probability: decision.probability,
        parts: decision.parts.clone(),
        decision: Some(decision.id),
    }));
    changed
}

fn word(decision: &StandingDecision) -> LinkState {
    if decision.same { LinkState::Same } else { LinkState::Different }
}

/// Returns what was found, by rule before what is left to a person, then the surest first; equal ones in the order of their
/// records.
fn in_order(rows: &[&LinkRow], place: impl Fn(EventId) -> Option<usize>) -> Vec<Unit> {
    let mut units: BTreeMap<(EventId, EventId), Vec<usize>> = BTreeMap::new();
    for (at, row) in rows.iter().enumerate() {
        let key = row.whole.map_or((row.a, row.b), |whole| (whole, whole));
        units.entry(key).or_default().push(at);
    }
    let mut units: Vec<Vec<usize>> = units.into_values().collect();
    units.sort_by_cached_key(|unit| {
        let least = unit.iter().map(|at| (place(rows[*at].a), place(rows[*at].b))).min();
        // A probability is never negative: its bits are in its order. One record with several comes before a pair.
        let sure = unit.first().map(|at| (rows[*at].found, Reverse(rows[*at].probability.unwrap_or(1.0).to_bits())));
        (sure, least)
    });
    let unit = |rows_of: Vec<usize>| {
        let ids = rows_of.iter().flat_map(|at| [rows[*at].a, rows[*at].b]).collect();
        Unit { rows: rows_of, ids }
    };
    units.into_iter().map(unit).collect()
}
