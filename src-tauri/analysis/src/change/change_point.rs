//! When the level of a series changed, between which levels, and how strongly the counts speak for it.
//!
//! It refuses a series too short for two stretches. It knows sudden changes of level only: a slow rise comes out as
//! stairs, a season as a change each half year, and counts that depend on those before them as more changes than there
//! are.

use statrs::function::erf::erfc;

pub use super::cost::Spread;
use super::cost::{dispersion, excess};
use super::distribution::gamma_quantile;
use super::partition::best_cut;
use sitroom_domain::phrase;

use crate::Refusal;
use crate::refusal::within;

/// Method and version, as printed beside the figures.
pub const METHOD: &str = phrase!("change points of counts, PELT (Killick, Fearnhead and Eckley 2012), method 1.0");

/// How counts are taken to spread around their level.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Model {
    /// Poisson counts.
    Poisson,
    /// The variance is proportional to the mean, by a dispersion told from neighbouring counts.
    QuasiPoisson,
    /// Negative binomial counts of one size, told from neighbouring counts.
    NegativeBinomial,
}

/// What a further change must gain, in minus twice the log likelihood; n is the number of steps with data.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Penalty {
    /// 2 log n: a place and a level (Y.-C. Yao, Statistics and Probability Letters 6, 1988).
    Bic,
    /// 3 log n, and the sum over all stretches of the log of their share of the series, which asks more of short
    /// stretches (N. R. Zhang and D. O. Siegmund, Biometrics 63 (2007), equation 2).
    ModifiedBic,
}

/// How changes are looked for.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Settings {
    /// How counts are taken to spread.
    pub model: Model,
    /// What a change must gain.
    pub penalty: Penalty,
    /// Fewest steps with data between two changes, 1 to 1,000.
    pub least_steps: usize,
    /// The probability with which an interval holds a level, 0.5 to 0.999.
    pub confidence: f64,
}

impl Settings {
    /// Returns the careful choice: dispersed counts, the modified criterion, six steps or more, intervals of 95 %.
    ///
    /// Quasi-Poisson, because where nearly all counts are zero a dispersion can be told and a negative binomial size can
    /// not.
    #[must_use]
    pub const fn usual() -> Self {
        Self { model: Model::QuasiPoisson, penalty: Penalty::ModifiedBic, least_steps: 6, confidence: 0.95 }
    }
}

/// A stretch of one level.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Stretch {
    /// Its first step with data, counted from 0 in the series.
    pub start: usize,
    /// The step after its last with data.
    pub end: usize,
    /// How many of its steps have data.
    pub steps: usize,
    /// The mean, in reports a step.
    pub mean: f64,
    /// The lower end of its interval.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

/// A change between two stretches.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Change {
    /// The first step of the new level.
    pub at: usize,
    /// Twice the log of the likelihood ratio of two levels to one, over the two stretches beside it.
    pub ratio: f64,
    /// The probability of a ratio as high at one of the places where the two stretches could have been cut, were there
    /// one level: that of chi square with one degree of freedom, times the number of those places, at most 1. Too small
    /// rather than too large where counts depend on those before them.
    pub p: f64,
}

/// What was found.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    /// The stretches, in time.
    pub stretches: Vec<Stretch>,
    /// The changes between them: one fewer.
    pub changes: Vec<Change>,
    /// How the counts spread around their level, as it was told and used.
    pub spread: Spread,
}

/// Finds the changes of level in `counts`, reports at even steps, oldest first. What has no data is left out, and cuts
/// nothing.
///
/// Method: the cut of least cost, found by PELT (Killick, Fearnhead and Eckley 2012), over all numbers of changes. An
/// interval of a level is Garwood's (Biometrika 28, 1936) for the reports over the dispersion: for Poisson counts the
/// exact one. It takes the places of the changes as known.
///
/// # Errors
/// Refused for settings out of range, and for fewer steps with data than two stretches need.
pub fn change_points(counts: &[Option<u32>], settings: &Settings) -> Result<Found, Refusal> {
    let Settings { model, penalty, least_steps, confidence } = *settings;
    within(phrase!("The least number of steps of a stretch"), least_steps as f64, 1.0, 1_000.0)?;
    within(phrase!("The confidence"), confidence, 0.5, 0.999)?;
    let known: Vec<(usize, f64)> =
        counts.iter().enumerate().filter_map(|(at, count)| Some((at, f64::from((*count)?)))).collect();
    let (count, least) = (known.len(), 2 * least_steps);
    if count < least {
        return Err(Refusal::TooFew { method: "a change of level", least, found: count });
    }
    let values: Vec<f64> = known.iter().map(|one| one.1).collect();
    let spread = match model {
        Model::Poisson => Spread::Poisson,
        Model::QuasiPoisson => Spread::Dispersion(dispersion(&values)),
        Model::NegativeBinomial => Spread::Excess(excess(&values)),
    };
    let sums = Sums::of(&values, spread);
    let log_count = (count as f64).ln();
    let (by_cut, by_length) = match penalty {
        Penalty::Bic => (2.0 * log_count, 0.0),
        Penalty::ModifiedBic => (3.0 * log_count, 1.0),
    };
    let cost = |start: usize, end: usize| sums.cost(start, end) + by_length * (((end - start) as f64).ln() - log_count);
    let cuts = best_cut(count, least_steps, by_cut.max(f64::MIN_POSITIVE), cost);
    let ends: Vec<usize> = [&[0], &cuts[..], &[count]].concat();
    let stretches = ends.windows(2).map(|pair| sums.stretch(pair[0], pair[1], &known, confidence)).collect();
    let changes = ends.windows(3).map(|three| sums.change(three, least_steps, &known)).collect();
    Ok(Found { stretches, changes, spread })
}

/// Sums of counts up to each step, and how they spread.
struct Sums {
    up_to: Vec<f64>,
    spread: Spread,
}

impl Sums {
    fn of(values: &[f64], spread: Spread) -> Self {
        let add = |sum: &mut f64, value: &f64| {
            *sum += value;
            Some(*sum)
        };
        let up_to = std::iter::once(0.0).chain(values.iter().scan(0.0, add)).collect();
        Self { up_to, spread }
    }

    fn cost(&self, start: usize, end: usize) -> f64 {
        self.spread.cost(self.up_to[end] - self.up_to[start], (end - start) as f64)
    }

    fn stretch(&self, start: usize, end: usize, known: &[(usize, f64)], confidence: f64) -> Stretch {
        let (sum, steps) = (self.up_to[end] - self.up_to[start], end - start);
        let mean = sum / steps as f64;
        let dispersion = self.spread.dispersion_at(mean);
        let [low, high] = garwood(sum / dispersion, confidence).map(|reports| reports * dispersion / steps as f64);
        Stretch { start: known[start].0, end: known[end - 1].0 + 1, steps, mean, low, high }
    }

    /// Returns the change in the middle of `[start, cut, end]`.
    fn change(&self, three: &[usize], least: usize, known: &[(usize, f64)]) -> Change {
        let [start, cut, end] = [three[0], three[1], three[2]];
        let ratio = (self.cost(start, end) - self.cost(start, cut) - self.cost(cut, end)).max(0.0);
        let places = (end - start + 1).saturating_sub(2 * least).max(1) as f64;
        let p = (places * erfc((ratio / 2.0).sqrt())).min(1.0);
        Change { at: known[cut].0, ratio, p }
    }
}

/// Returns the exact interval of the mean of a Poisson count.
fn garwood(count: f64, confidence: f64) -> [f64; 2] {
    let tail = f64::midpoint(1.0, -confidence);
    [if count > 0.0 { gamma_quantile(count, tail) } else { 0.0 }, gamma_quantile(count + 1.0, 1.0 - tail)]
}

#[cfg(test)]
#[path = "change_point_tests.rs"]
mod tests;
