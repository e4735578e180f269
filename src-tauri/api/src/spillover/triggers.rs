//! What an event in a country triggers in its neighbours, and what is expected next week.

use sitroom_analysis::Refusal;
use sitroom_analysis::hotspot::fdr::benjamini_hochberg;
use sitroom_analysis::spillover::excitation::{Excitation, Settings, excitation};
use sitroom_analysis::spillover::pressure::{Pressure, pressure, week_after};

use super::THREADS;
use super::places::{Place, Weeks, adjacency};
use crate::contract::fault::Fault;
use crate::contract::spillover::{FromNeighbour, NextWeek, PooledSpill, SpillCountry, SpillPair, Spillover};

/// Weeks over which an event can trigger others.
pub(super) const LAGS: usize = 8;
const CONFIDENCE: f64 = 0.95;
/// Events that could have triggered others, from which on a pair is told: of fewer its figure says nothing.
const LEAST_EXPOSURE: f64 = 10.0;

/// Returns what is known of a country before anything is fitted.
pub(super) fn without_figures(place: &Place) -> SpillCountry {
    let known = place.counts.iter().flatten().count() as u32;
    SpillCountry {
        country: place.name(),
        asked: place.asked,
        known_weeks: [known, 0],
        events: (known > 0).then(|| place.counts.iter().flatten().sum()),
        last_week: place.counts.last().copied().flatten(),
        own: None,
        next: None,
        why_none: None,
    }
}

/// Adds what triggers what, and what is expected; where that is refused, the reason.
pub(super) fn add(
    found: &mut Spillover,
    places: &[Place],
    weeks: Weeks,
    go_on: &dyn Fn() -> bool,
) -> Result<(), Fault> {
    let adjacency = adjacency(places)?;
    let counts: Vec<Vec<Option<u32>>> = places.iter().map(|place| place.counts.clone()).collect();
    let settings = Settings { lags: LAGS, dispersed: true, confidence: CONFIDENCE, threads: THREADS };
    let fit = match excitation(&counts, &adjacency, settings, go_on) {
        Ok(fit) => fit,
        Err(Refusal::Stopped) => return Err(Refusal::Stopped.into()),
        Err(refusal) => {
            found.why_none = Some(format!("Too little is known of these countries week by week. {refusal}"));
            places
                .iter()
                .zip(&mut found.countries)
                .for_each(|(place, country)| country.why_none = Some(why(place, false)));
            return Ok(());
        }
    };
    let next = week_after(weeks.first, weeks.last).unwrap_or(found.weeks as usize);
    let next = pressure(&fit, &counts, &adjacency, next)?;
    for ((at, country), next) in found.countries.iter_mut().enumerate().zip(next) {
        if let Some(fitted) = fit.places[at] {
            country.known_weeks[1] = fitted.weeks as u32;
            country.own = fitted.own;
        }
        country.why_none = next.is_none().then(|| why(&places[at], fit.places[at].is_some()));
        country.next = next.map(|next| next_week(&next, places));
    }
    let expected = |country: &SpillCountry| country.next.as_ref().map_or(-1.0, |next| next.expected);
    found.countries.sort_by(|a, b| expected(b).total_cmp(&expected(a)).then_with(|| a.country.cmp(&b.country)));
    found.pairs = pairs(&fit, places);
    found.pooled = fit.pooled.map(|all| PooledSpill { share: all.figure, interval: [all.low, all.high], p: all.p });
    found.branching = Some(fit.branching);
    found.decay = Some(fit.decay);
    Ok(())
}

/// Returns the pairs that a country that was asked for takes part in, the least likely by chance first.
fn pairs(fit: &Excitation, places: &[Place]) -> Vec<SpillPair> {
    let asked = fit.spills.iter().filter(|spill| places[spill.from].asked || places[spill.to].asked);
    let spills = asked.filter(|spill| spill.exposure >= LEAST_EXPOSURE);
    let p: Vec<f64> = spills.clone().map(|spill| spill.alone.p).collect();
    let mut pairs: Vec<SpillPair> = spills
        .zip(benjamini_hochberg(&p))
        .map(|(spill, q)| SpillPair {
            from: places[spill.from].name(),
            to: places[spill.to].name(),
            triggered: spill.alone.figure,
            interval: [spill.alone.low, spill.alone.high],
            p: spill.alone.p,
            q,
            drawn: spill.drawn,
            exposure: spill.exposure,
        })
        .collect();
    pairs.sort_by(|a, b| a.p.total_cmp(&b.p).then(b.drawn.total_cmp(&a.drawn)));
    pairs
}

fn next_week(next: &Pressure, places: &[Place]) -> NextWeek {
    let from = |(place, events): &(usize, f64)| FromNeighbour { country: places[*place].name(), events: *events };
    NextWeek {
        expected: next.expected,
        range: next.range,
        baseline: next.baseline,
        own: next.own,
        from: next.from.iter().map(from).collect(),
        share_from_neighbours: next.share_from_neighbours(),
    }
}

/// Returns why nothing is expected in a country.
fn why(place: &Place, is_fitted: bool) -> String {
    let ends = place.covered.and_then(|covered| covered.until);
    match (place.counts.last().copied().flatten(), ends) {
        (None, Some(day)) => format!("No data: those of the country end on {day}."),
        (None, None) => "No data: no event of the country is stored up to this week.".to_owned(),
        _ if is_fitted => "The last weeks of a neighbour are not known.".to_owned(),
        _ => "Too few weeks are known of the country and all its neighbours together: 26 are needed.".to_owned(),
    }
}
