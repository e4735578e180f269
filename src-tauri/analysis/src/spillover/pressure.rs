//! Where next week's expected events come from: the place's baseline, its own past, and each neighbour.
//!
//! The shares are those of the fitted mean ([`super::excitation`]), with each pair drawn towards the figure for all pairs.
//! The range is that of the count for a known mean: it leaves out how unsure the mean itself is, and is therefore too narrow
//! by some. A place without figures, and a week before which a week is not known, has no pressure, which is not pressure
//! zero.

use sitroom_domain::{Day, phrase};

use crate::Refusal;
use crate::hotspot::adjacency::Adjacency;
use crate::refusal::same_length;

use super::excitation::Excitation;
use super::target::{before, sources, weights};

/// Method and version, as printed beside the figures.
pub const METHOD: &str = phrase!("pressure on a place from itself and its neighbours, method 1.0");

/// Days of a week.
const WEEK_DAYS: i32 = 7;
/// Standard deviations beyond which no count is looked for.
const FARTHEST: f64 = 100.0;

/// What is expected in a place in one week, and from where.
#[derive(Debug, Clone, PartialEq)]
pub struct Pressure {
    /// The events expected.
    pub expected: f64,
    /// The range that holds nine in ten counts for that mean.
    pub range: [u64; 2],
    /// Of them, those that nothing before explains.
    pub baseline: f64,
    /// Those that the place's own past triggers.
    pub own: f64,
    /// Those that each neighbour's past triggers, with the neighbour: the most first.
    pub from: Vec<(usize, f64)>,
}

impl Pressure {
    /// Returns the share of what is expected that comes from all neighbours together; `None` where nothing is expected.
    #[must_use]
    pub fn share_from_neighbours(&self) -> Option<f64> {
        let from = self.from.iter().map(|(_, events)| events).sum::<f64>();
        (self.expected > 0.0).then(|| from / self.expected)
    }
}

/// Returns the number of the week that begins the day after `as_of`, where week 0 begins on `first`: the one to be expected
/// when all days up to `as_of` are known. `None` before the first week, and where `as_of` is not the last day of a week.
#[must_use]
pub fn week_after(first: Day, as_of: Day) -> Option<usize> {
    let days = as_of.0.checked_add(1)?.checked_sub(first.0)?;
    (days % WEEK_DAYS == 0).then(|| usize::try_from(days / WEEK_DAYS).ok()).flatten()
}

/// Returns the pressure on each place in a week, from the weeks before it. `counts` and `adjacency` are as they were when
/// `fit` was made, `counts` with later weeks where there are any; the week after the last is the latest that can be asked
/// for.
///
/// # Errors
/// Refused for rows that are not one a place.
pub fn pressure(
    fit: &Excitation,
    counts: &[Vec<Option<u32>>],
    adjacency: &Adjacency,
    week: usize,
) -> Result<Vec<Option<Pressure>>, Refusal> {
    same_length("rows of counts", fit.places.len(), counts.len())?;
    same_length("places", fit.places.len(), adjacency.len())?;
    let weights = weights(fit.decay, fit.lags);
    Ok((0..counts.len()).map(|to| of_place(fit, counts, adjacency, &weights, to, week)).collect())
}

fn of_place(
    fit: &Excitation,
    counts: &[Vec<Option<u32>>],
    adjacency: &Adjacency,
    weights: &[f64],
    to: usize,
    week: usize,
) -> Option<Pressure> {
    let place = fit.places[to]?;
    let own = place.own.unwrap_or(0.0) * before(&counts[to], week, weights)?;
    let of = |from: usize| {
        let spill = fit.spills.iter().find(|spill| spill.from == from && spill.to == to);
        Some((from, spill.map_or(0.0, |spill| spill.drawn) * before(&counts[from], week, weights)?))
    };
    let mut from = sources(counts, adjacency, to).map(of).collect::<Option<Vec<_>>>()?;
    from.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
    let expected = place.baseline + own + from.iter().map(|(_, events)| events).sum::<f64>();
    let range = [0.05, 0.95].map(|share| quantile(expected, place.dispersion, share));
    Some(Pressure { expected, range, baseline: place.baseline, own, from })
}

/// Returns the smallest count that is not exceeded with a probability, for a mean and a dispersion: counts are summed from
/// none on, each as likely as the one before times μ (1 + α k) / ((k + 1) (1 + α μ)).
fn quantile(mean: f64, dispersion: f64, share: f64) -> u64 {
    if mean <= 0.0 {
        return 0;
    }
    let spread = dispersion * mean;
    let mut log_chance = if dispersion > 0.0 { -spread.ln_1p() / dispersion } else { -mean };
    let mut sum = log_chance.exp();
    let most = (mean + FARTHEST * (mean * (1.0 + spread)).sqrt() + FARTHEST) as u64;
    let mut count = 0;
    while sum < share && count < most {
        let k = count as f64;
        log_chance += (mean * (1.0 + dispersion * k) / ((k + 1.0) * (1.0 + spread))).ln();
        sum += log_chance.exp();
        count += 1;
    }
    count
}

#[cfg(test)]
#[path = "pressure_tests.rs"]
mod tests;
