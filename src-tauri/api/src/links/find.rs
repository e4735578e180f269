//! Finds links anew where events changed.
//!
//! It is done year by year: a pair belongs to the year in which the later of its records begins, and is found among the
//! records of that year and those before that reach into it. So the links of a year follow from its records alone, and only
//! years in which something changed are looked at again; that is told by what they were found from, not by what a run did.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::num::NonZero;
use std::thread::available_parallelism;

use blake3::Hasher;
use sitroom_analysis::linkage::{Aggregate, Decision, Finding, Link, Side, Sighting, Thresholds, find_links};
use sitroom_domain::{DatePrecision, Day, EventId};
use sitroom_store::{LinkBasis, LinkChange, LinkEvent, LinkRow, LinkState, Store, TextId};

use super::nameless;
use super::resolve::resolve;
use crate::contract::fault::Fault;

/// How many days a record may begin before a year ends and another reach into it: what the method lets two lie apart, and
/// twice what the precision of a month adds.
const REACH_DAYS: i32 = 63;
/// Grows when links are to be found anew from the same records.
const METHOD_STEP: u64 = 1;
/// A latitude beyond a pole is compared with nothing.
const POLE_E7: u32 = 900_000_000;

/// Finds links where events or what people said changed since they were found.
pub(crate) fn find_if_due(store: &Store) -> Result<(), Fault> {
    // Where another program changes events meanwhile, nothing was kept, and it is done once more.
    while store.links_are_due()? {
        let mut events = Vec::new();
        let basis = store.link_basis(&mut |event| events.push(*event))?;
        store.put_links(&change(store, basis, &events)?)?;
    }
    Ok(())
}

fn change(store: &Store, basis: LinkBasis, events: &[LinkEvent]) -> Result<LinkChange, Fault> {
    let places: HashMap<EventId, usize> = events.iter().enumerate().map(|(at, event)| (event.columns.id, at)).collect();
    let apart: Vec<[usize; 2]> = basis
        .decisions
        .iter()
        .filter(|decision| !decision.same)
        .filter_map(|decision| Some([*places.get(&decision.a)?, *places.get(&decision.b)?]))
        .collect();
    let known: HashMap<i32, i64> = basis.years.iter().copied().collect();
    let inputs = by_year(events);
    let is_there: BTreeSet<i32> = inputs.keys().copied().collect();
    let found: Vec<(i32, i64, Vec<usize>)> = inputs
        .into_iter()
        .map(|(year, members)| (year, digest(events, &members, &apart), members))
        .filter(|(year, digest, _)| known.get(year) != Some(digest))
        .collect();
    let anew: BTreeSet<i32> = found.iter().map(|(year, ..)| *year).collect();
    let gone: Vec<i32> = known.into_keys().filter(|year| anew.contains(year) || !is_there.contains(year)).collect();
    let is_kept = |row: &LinkRow| !gone.contains(&row.year) && row.found != LinkState::Apart;
    let kept: Vec<LinkRow> = basis.rows.into_iter().filter(is_kept).collect();
    let mut rows = Vec::new();
    for (year, _, members) in &found {
        rows.extend(find_year(store, events, *year, members, &apart)?);
    }
    let year_of = |id: EventId| places.get(&id).map_or(i32::MIN, |at| year(&events[*at]));
    let mut stand = resolve(&kept, &mut rows, &basis.decisions, |id| places.get(&id).copied(), year_of);
    stand.sort_unstable_by_key(|(pair, ..)| *pair);
    let years = found.into_iter().map(|(year, digest, _)| (year, digest)).collect();
    Ok(LinkChange { generation: basis.generation, gone, years, rows, stand })
}

/// Returns for each year that two publishers know the events that are compared in it, by their places.
fn by_year(events: &[LinkEvent]) -> BTreeMap<i32, Vec<usize>> {
    let mut years: BTreeMap<i32, Vec<usize>> = BTreeMap::new();
    for (at, event) in events.iter().enumerate().filter(|(_, event)| event.columns.lat_e7.unsigned_abs() <= POLE_E7) {
        for year in year(event)..=last_year(event) {
            years.entry(year).or_default().push(at);
        }
    }
    let publisher = |at: &usize| events[*at].columns.publisher;
    years.retain(|_, members| members.first().map(publisher) != members.last().map(publisher));
    years
}

fn year(event: &LinkEvent) -> i32 {
    event.columns.first_day.ymd().0
}

fn last_year(event: &LinkEvent) -> i32 {
    let last = event.columns.last_day.max(event.columns.first_day);
    let reached = Day(last.0 + REACH_DAYS).ymd().0;
    if event.columns.date_precision == DatePrecision::Year { reached.max(last.ymd().0 + 1) } else { reached }
}

/// Returns a number that changes with all that the links of a year follow from: the first bytes of its hash.
fn digest(events: &[LinkEvent], members: &[usize], apart: &[[usize; 2]]) -> i64 {
    let mut hasher = Hasher::new();
    hasher.update(&METHOD_STEP.to_le_bytes());
    for event in members.iter().map(|at| &events[*at]) {
        hasher.update(&event.columns.id.0.to_le_bytes());
        hasher.update(&[event.columns.publisher]);
        hasher.update(&event.says.to_le_bytes());
    }
    let has = |at: &usize| members.binary_search(at).is_ok();
    for at in apart.iter().filter(|pair| pair.iter().all(has)).flatten() {
        hasher.update(&events[*at].columns.id.0.to_le_bytes());
    }
    let mut first = [0; 8];
    hasher.finalize_xof().fill(&mut first);
    i64::from_le_bytes(first)
}

/// Finds the links of a year, between each two publishers.
fn find_year(
    store: &Store,
    events: &[LinkEvent],
    year: i32,
    members: &[usize],
    apart: &[[usize; 2]],
) -> Result<Vec<LinkRow>, Fault> {
    let texts = read_texts(store, events, members)?;
    // Members come by publisher.
    let publishers: Vec<&[usize]> =
        members.chunk_by(|one, other| events[*one].columns.publisher == events[*other].columns.publisher).collect();
    let threads = available_parallelism().map_or(1, NonZero::get);
    let mut rows = Vec::new();
    for (at, one) in publishers.iter().enumerate() {
        for other in &publishers[at + 1..] {
            let [a, b] = [one, other].map(|members| sightings(events, members, &texts));
            let place = |members: &[usize], at: usize| members.binary_search(&at).ok().map(|at| at as u32);
            let said = apart.iter().filter_map(|[a, b]| Some((place(one, *a)?, place(other, *b)?)));
            let found = find_links(&a, &b, &said.collect(), Thresholds::default(), threads, &|| true)?;
            let event = |members: &[usize], at: u32| &events[members[at as usize]];
            let links = found.links.iter().map(|link| pair(event(one, link.a), event(other, link.b), link));
            let several = found.aggregates.iter().flat_map(|found| {
                let (wholes, parts) = if found.side == Side::A { (one, other) } else { (other, one) };
                let parts: Vec<&LinkEvent> = found.members.iter().map(|at| event(parts, *at)).collect();
                several(event(wholes, found.whole), &parts, found)
            });
            rows.extend(links.chain(several).filter(|row| row.year == year));
        }
    }
    Ok(rows)
}

fn read_texts(store: &Store, events: &[LinkEvent], members: &[usize]) -> Result<HashMap<TextId, String>, Fault> {
    let of = |event: &LinkEvent| [event.columns.side_a, event.columns.side_b, event.columns.place];
    let ids: BTreeSet<TextId> = members.iter().flat_map(|at| of(&events[*at])).collect();
    let ids: Vec<TextId> = ids.into_iter().collect();
    let texts = store.get_texts(&ids)?;
    Ok(ids.into_iter().zip(texts).collect())
}

/// Returns events as they are compared, numbered by their places, so that no number of the store shows in an answer.
fn sightings<'t>(events: &[LinkEvent], members: &[usize], texts: &'t HashMap<TextId, String>) -> Vec<Sighting<'t>> {
    let text = |id: TextId| texts.get(&id).map_or("", String::as_str);
    let sighting = |(index, at): (usize, &usize)| {
        let event = &events[*at].columns;
        let [side_a, side_b, place] = [event.side_a, event.side_b, event.place].map(text);
        Sighting { side_a, side_b, place, ..nameless(index as u32, event) }
    };
    members.iter().enumerate().map(sighting).collect()
}

fn pair(a: &LinkEvent, b: &LinkEvent, link: &Link) -> LinkRow {
    let parts: Vec<(Finding, f64)> = link.parts.iter().map(|part| (part.finding, part.weight)).collect();
    row([a, b], year(a).max(year(b)), link.decision, Some(link.probability), None, &parts)
}

/// Returns a pair for each part of a link of one record with several.
fn several(whole: &LinkEvent, parts: &[&LinkEvent], found: &Aggregate) -> Vec<LinkRow> {
    let year = parts.iter().map(|part| year(part)).fold(year(whole), i32::max);
    let told = [(Finding::Sum(found.deaths), 0.0)];
    let one = |part: &&LinkEvent| {
        let pair = if found.side == Side::A { [whole, *part] } else { [*part, whole] };
        row(pair, year, found.decision, None, Some(whole.columns.id), &told)
    };
    parts.iter().map(one).collect()
}

fn row(
    [a, b]: [&LinkEvent; 2],
    year: i32,
    decision: Decision,
    probability: Option<f64>,
    whole: Option<EventId>,
    parts: &[(Finding, f64)],
) -> LinkRow {
    let found = if decision == Decision::Linked { LinkState::ByRule } else { LinkState::Waiting };
    LinkRow {
        a: a.columns.id,
        b: b.columns.id,
        year,
        found,
        stands: found,
        whole,
        probability,
        parts: written(parts),
        decision: None,
    }
}

/// Writes what was found as it is kept: hundredths of a log-odds and of a kilometre are enough to tell it again.
fn written(parts: &[(Finding, f64)]) -> String {
    let hundredths = |number: f64| (number * 100.0).round() / 100.0;
    let rounded: Vec<(Finding, f64)> = parts
        .iter()
        .map(|(finding, weight)| {
            let finding = match *finding {
                Finding::Apart { distance_km, exact, names } => {
                    Finding::Apart { distance_km: hundredths(distance_km), exact, names }
                }
                other => other,
            };
            (finding, hundredths(*weight))
        })
        .collect();
    serde_json::to_string(&rounded).unwrap_or_default()
}
