//! Scores of predictive distributions; the lower the better, except for coverage.

use super::distribution::Distribution;

/// Lower ends of the bins of the ignorance score, in deaths; the last bin has no upper end.
pub const BINS: [f64; 11] = [0.0, 0.5, 2.5, 5.5, 10.5, 25.5, 50.5, 100.5, 250.5, 500.5, 1000.5];

/// Draws that an ensemble is taken for when the bins are smoothed.
pub const ENSEMBLE: f64 = 1000.0;

/// Share of the outcomes that the interval is meant to cover.
pub const NOMINAL: f64 = 0.9;

/// Returns the continuous ranked probability score of an ensemble, in deaths: mean |X − y| − ½ mean |X − X′| over all
/// pairs (Gneiting and Raftery 2007, doi:10.1198/016214506000001437), as the VIEWS prediction challenge counts it
/// (Hegre et al. 2025).
#[must_use]
pub fn crps(forecast: &Distribution, outcome: f64) -> f64 {
    forecast.distance(outcome) - 0.5 * forecast.distance_between(forecast)
}

/// Returns the ignorance score in bits: −log₂ of the probability of the outcome's bin (Good 1952; Roulston and Smith
/// 2002). Empty bins are smoothed by one draw more in every bin: p = (1000·share + 1) / (1000 + 11).
#[must_use]
pub fn ignorance(forecast: &Distribution, outcome: f64) -> f64 {
    let bin = |value: f64| BINS.partition_point(|end| *end <= value);
    let wanted = bin(outcome);
    let share: f64 = forecast.points().iter().filter(|point| bin(point.0) == wanted).map(|point| point.1).sum();
    -((ENSEMBLE * share + 1.0) / (ENSEMBLE + BINS.len() as f64)).log2()
}

/// Returns the central interval of [`NOMINAL`] coverage, in deaths: the 5 % and the 95 % quantile.
#[must_use]
pub fn interval(forecast: &Distribution) -> (f64, f64) {
    let outside = (1.0 - NOMINAL) / 2.0;
    let ends = forecast.quantiles([outside, 1.0 - outside]);
    (ends.first().copied().unwrap_or(0.0), ends.last().copied().unwrap_or(0.0))
}

/// Returns the interval score of the 90 % interval, in deaths: its width and 20 times the distance by which it misses
/// (Gneiting and Raftery 2007).
#[must_use]
pub fn interval_score((low, high): (f64, f64), outcome: f64) -> f64 {
    let missed = (low - outcome).max(0.0) + (outcome - high).max(0.0);
    (high - low) + 2.0 / (1.0 - NOMINAL) * missed
}

/// Returns the probability integral transform of an outcome, mid-point for counts: P(X < y) + ½ P(X = y)
/// (Czado, Gneiting and Held 2009, doi:10.1111/j.1541-0420.2009.01191.x, without the randomisation).
#[must_use]
pub fn pit(forecast: &Distribution, outcome: f64) -> f64 {
    let share = |(value, weight): &(f64, f64)| match value.total_cmp(&outcome) {
        std::cmp::Ordering::Less => *weight,
        std::cmp::Ordering::Equal => weight / 2.0,
        std::cmp::Ordering::Greater => 0.0,
    };
    forecast.points().iter().map(share).sum()
}

/// Mean scores over outcomes.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Scores {
    /// Outcomes that the means are taken over.
    pub outcomes: usize,
    /// Mean CRPS, in deaths.
    pub crps: f64,
    /// Mean CRPS, each divided by one more than the country's recent mean: what a choice is made by.
    pub scaled_crps: f64,
    /// Mean ignorance score, in bits.
    pub ignorance: f64,
    /// Mean interval score of the 90 % interval, in deaths.
    pub interval: f64,
    /// Share of the outcomes within the 90 % interval.
    pub coverage: f64,
    /// Share of the outcomes above zero within it; `None` where no outcome was above zero.
    pub coverage_active: Option<f64>,
    /// Outcomes by the tenth of the forecast in which they fell, as shares: even when calibrated.
    pub calibration: [f64; 10],
}

/// A forecast with what every score of it needs.
#[derive(Debug, Clone)]
pub struct Judged {
    forecast: Distribution,
    spread: f64,
    ends: (f64, f64),
}

impl Judged {
    /// Returns a forecast ready to be scored against any number of outcomes.
    #[must_use]
    pub fn new(forecast: Distribution) -> Self {
        let spread = 0.5 * forecast.distance_between(&forecast);
        let ends = interval(&forecast);
        Self { forecast, spread, ends }
    }
}

/// Sums from which [`Scores`] are the means.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Tally {
    sums: Scores,
    active: usize,
    active_covered: usize,
}

impl Tally {
    /// Counts one outcome; `scale` is the country's recent mean, in deaths a month.
    pub fn count(&mut self, judged: &Judged, outcome: f64, scale: f64) {
        let Judged { forecast, spread, ends } = judged;
        let crps = forecast.distance(outcome) - spread;
        let covered = ends.0 <= outcome && outcome <= ends.1;
        self.sums.outcomes += 1;
        self.sums.crps += crps;
        self.sums.scaled_crps += crps / (scale + 1.0);
        self.sums.ignorance += ignorance(forecast, outcome);
        self.sums.interval += interval_score(*ends, outcome);
        self.sums.coverage += f64::from(u8::from(covered));
        if outcome > 0.0 {
            self.active += 1;
            self.active_covered += usize::from(covered);
        }
        let tenth = ((pit(forecast, outcome) * 10.0) as usize).min(9);
        if let Some(share) = self.sums.calibration.get_mut(tenth) {
            *share += 1.0;
        }
    }

    /// Counts what another tally counted.
    pub fn add(&mut self, other: &Self) {
        let (sums, others) = (&mut self.sums, &other.sums);
        sums.outcomes += others.outcomes;
        sums.crps += others.crps;
        sums.scaled_crps += others.scaled_crps;
        sums.ignorance += others.ignorance;
        sums.interval += others.interval;
        sums.coverage += others.coverage;
        for (share, other) in sums.calibration.iter_mut().zip(others.calibration) {
            *share += other;
        }
        self.active += other.active;
        self.active_covered += other.active_covered;
    }

    /// Returns the means; all 0 for no outcome.
    #[must_use]
    pub fn scores(&self) -> Scores {
        let count = self.sums.outcomes.max(1) as f64;
        let sums = &self.sums;
        Scores {
            outcomes: sums.outcomes,
            crps: sums.crps / count,
            scaled_crps: sums.scaled_crps / count,
            ignorance: sums.ignorance / count,
            interval: sums.interval / count,
            coverage: sums.coverage / count,
            coverage_active: (self.active > 0).then(|| self.active_covered as f64 / self.active as f64),
            calibration: sums.calibration.map(|share| share / count),
        }
    }
}
