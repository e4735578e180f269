//! The share of deaths in places where a partner is, as far as both records reach.
//!
//! Deaths come in clusters, and places are what differ: the interval draws places anew, and never counts deaths as if
//! each fell by itself (which would make it many times too narrow).

use rand::RngExt;

use super::Place;
use sitroom_domain::phrase;

use crate::Refusal;
use crate::hotspot::permutation::{Draws, stream};
use crate::interval::Interval;
use crate::parallel::in_blocks;
use crate::refusal::within;

/// Method and version, as printed beside the figure.
pub const METHOD: &str = phrase!("share of deaths where a partner is, bootstrap over places, method 1.0");

/// Fewest places with deaths that an interval is drawn from.
const LEAST: usize = 5;
/// Bootstrap samples to a block of work.
const BLOCK: usize = 64;

/// The share of deaths in places with one partner or more.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Met {
    /// The share, 0 to 1, and its interval.
    pub share: Interval,
    /// Places counted, those without deaths among them.
    pub places: usize,
    /// Deaths in them.
    pub deaths: u64,
    /// Places left out, because the record of presences does not reach them.
    pub not_covered: usize,
    /// Deaths in those.
    pub deaths_not_covered: u64,
    /// Places left out, because their deaths are not known.
    pub no_event_data: usize,
}

/// Returns the share of deaths in places with one partner or more, with a bootstrap interval over places.
///
/// Samples in which nobody died say nothing and are left out. With a share of 0 or 1 the interval is that point: the
/// draws then know no other case, and the number of places is what tells how much it is worth.
///
/// Method: B. Efron, Bootstrap Methods, Annals of Statistics 7 (1979): percentiles of the ratio over places drawn with
/// replacement.
///
/// # Errors
/// Refused for fewer than five places with deaths, for fewer than 99 draws or other settings out of range, and when
/// `go_on` says no.
pub fn share_met(places: &[Place], confidence: f64, draws: Draws, go_on: &dyn Fn() -> bool) -> Result<Met, Refusal> {
    within(phrase!("The confidence"), confidence, 0.5, 0.999)?;
    within(phrase!("The number of draws"), f64::from(draws.count), 99.0, 1e6)?;
    let counted: Vec<(u64, bool)> = places.iter().filter_map(counted).collect();
    let found = counted.iter().filter(|(deaths, _)| *deaths > 0).count();
    if found < LEAST {
        return Err(Refusal::TooFew { method: METHOD, least: LEAST, found });
    }
    let shares = in_blocks(draws.count as usize, BLOCK, draws.threads, go_on, |range| {
        let one = |number| {
            let mut random = stream(draws.seed, number);
            let lot = (0..counted.len()).map(|_| counted[random.random_range(0..counted.len() as u32) as usize]);
            share(lot)
        };
        range.filter_map(one).collect::<Vec<f64>>()
    })?;
    let mut shares = shares.concat();
    shares.sort_by(f64::total_cmp);
    if shares.is_empty() {
        return Err(Refusal::Nothing { method: METHOD, what: "deaths drawn" });
    }
    let end = |share: f64| shares[((shares.len() as f64 * share) as usize).min(shares.len() - 1)];
    let value = share(counted.iter().copied()).unwrap_or(0.0);
    let (low, high) = (end((1.0 - confidence) / 2.0).min(value), end(f64::midpoint(1.0, confidence)).max(value));
    let beyond = || places.iter().filter(|place| place.presences.is_none()).filter_map(|place| place.deaths);
    Ok(Met {
        share: Interval { value, low, high, confidence },
        places: counted.len(),
        deaths: counted.iter().map(|(deaths, _)| deaths).sum(),
        not_covered: beyond().count(),
        deaths_not_covered: beyond().map(u64::from).sum(),
        no_event_data: places.iter().filter(|place| place.deaths.is_none()).count(),
    })
}

/// Returns the deaths in a place, and whether a partner is there; `None` where either record does not reach.
fn counted(place: &Place) -> Option<(u64, bool)> {
    Some((place.deaths?.into(), place.partners()? > 0))
}

/// Returns the share of deaths where a partner is; `None` for no deaths.
fn share(places: impl Iterator<Item = (u64, bool)>) -> Option<f64> {
    let (met, all) =
        places.fold((0, 0), |(met, all), (deaths, is_met)| (met + u64::from(is_met) * deaths, all + deaths));
    (all > 0).then(|| met as f64 / all as f64)
}
