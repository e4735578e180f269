//! Quasi-Poisson regression of counts on seasons and a trend: log mean = season + slope × time.
//!
//! The maximum of the likelihood is the one that iterated weighted least squares finds (P. `McCullagh` and J. A. Nelder,
//! Generalized Linear Models, 2nd edition 1989, chapters 6 and 9), reached by a shorter way: for a given slope the best
//! season effects are known in closed form, and what is left is a concave function of the slope alone.

use statrs::distribution::{ContinuousCDF, StudentsT};

use super::baseline::Baseline;

/// Most steps of Newton's method; each halves the bracket at worst.
const STEPS: usize = 200;

/// The largest growth of the log mean over the baseline that is looked for: counts of 32 bits do not grow as far within a
/// season.
const MOST_GROWTH: f64 = 500.0;

/// A season in a fit.
#[derive(Debug, Clone, Copy)]
struct Season {
    /// Weight times count, summed; at the best fit weight times mean sums to the same.
    reports: f64,
    /// Logarithm of its mean at time zero; below all numbers for one without reports.
    log_mean: f64,
    /// The mean time, weighted by weight times mean.
    time: f64,
}

/// A fit.
#[derive(Debug, Clone)]
pub(super) struct Fit {
    /// Growth of the log mean a step; `None` without a trend.
    pub(super) slope: Option<f64>,
    /// The mean at each step of the baseline.
    pub(super) means: Vec<f64>,
    /// Pearson's chi square by the degrees of freedom, at least 1.
    pub(super) dispersion: f64,
    seasons: Vec<Season>,
    /// The information on the slope: the weighted square of time around its season's mean.
    information: f64,
    weights: Vec<f64>,
}

/// Fits seasons by weights above zero, one a step.
///
/// A season without reports has the mean 0, where its likelihood is highest; its steps still count among the degrees of
/// freedom.
pub(super) fn fit_seasons(of: &Baseline, weights: &[f64]) -> Fit {
    fit(of, weights, None, &season_reports(of, weights))
}

/// Fits seasons and a trend, as [`fit_seasons`]; `near` is a slope to begin at.
///
/// `None` where no finite slope fits best: then all reports of each season lie in its last step, or in its first.
pub(super) fn fit_trend(of: &Baseline, weights: &[f64], near: f64) -> Option<Fit> {
    if !is_identified(of) {
        return None;
    }
    let reports = season_reports(of, weights);
    Some(fit(of, weights, Some(best_slope(of, weights, &reports, near)), &reports))
}

/// Returns weight times count, summed over each season.
fn season_reports(of: &Baseline, weights: &[f64]) -> Vec<f64> {
    let mut reports = vec![0.0; of.season_count];
    for ((season, count), weight) in of.seasons.iter().zip(&of.counts).zip(weights) {
        reports[*season] += weight * count;
    }
    reports
}

fn fit(of: &Baseline, weights: &[f64], slope: Option<f64>, reports: &[f64]) -> Fit {
    let b = slope.unwrap_or(0.0);
    let sums = moments(of, weights, b);
    let season = |(reports, sum): (&f64, &Moments)| {
        let log_mean = (reports / sum.total).ln() - b * origin(of, b);
        Season { reports: *reports, log_mean, time: sum.mean() }
    };
    let seasons: Vec<Season> = reports.iter().zip(&sums).map(season).collect();
    let mean = |(season, time): (&usize, &f64)| {
        let season = &seasons[*season];
        if season.reports > 0.0 { (season.log_mean + b * time).exp() } else { 0.0 }
    };
    let means: Vec<f64> = of.seasons.iter().zip(&of.times).map(mean).collect();
    let information = reports.iter().zip(&sums).map(|(reports, sum)| reports * sum.variance()).sum();
    let dispersion = dispersion(of, weights, &means, slope.is_some());
    Fit { slope, means, dispersion, seasons, information, weights: weights.to_vec() }
}

impl Fit {
    /// Returns the log mean at time 0 in a season that has reports, and its standard error.
    pub(super) fn at_zero(&self, season: usize) -> (f64, f64) {
        let season = &self.seasons[season];
        let of_slope = self.slope.map_or(0.0, |_| season.time * season.time / self.information);
        (season.log_mean, (self.dispersion * (1.0 / season.reports + of_slope)).sqrt())
    }

    /// Returns the p of the slope, two-sided, by Student's t with the dispersion that was found; 1 without a slope.
    pub(super) fn slope_p(&self) -> f64 {
        let freedom = self.means.len() as f64 - self.seasons.len() as f64 - 1.0;
        let error = (self.dispersion / self.information).sqrt();
        let t = self.slope.map_or(0.0, |slope| slope / error);
        StudentsT::new(0.0, 1.0, freedom).map_or(1.0, |by_chance| 2.0 * by_chance.sf(t.abs()))
    }

    /// Returns Anscombe's residuals, standardised, of the counts above their mean: those of Farrington et al. (1996),
    /// section 3.6.
    ///
    /// 0 for a count below its mean, and where a step alone determines its own mean.
    pub(super) fn anscombe(&self, of: &Baseline) -> Vec<f64> {
        let residual = |place: usize| {
            let (count, mean) = (of.counts[place], self.means[place]);
            let left = 1.0 - self.leverage(of, place);
            if count <= mean || left < 1e-9 {
                return 0.0;
            }
            1.5 * (count.cbrt().powi(2) / mean.powf(1.0 / 6.0) - mean.sqrt()) / (self.dispersion * left).sqrt()
        };
        (0..of.counts.len()).map(residual).collect()
    }

    fn leverage(&self, of: &Baseline, place: usize) -> f64 {
        let season = &self.seasons[of.seasons[place]];
        let apart = of.times[place] - season.time;
        let of_slope = self.slope.map_or(0.0, |_| apart * apart / self.information);
        self.weights[place] * self.means[place] * (1.0 / season.reports + of_slope)
    }
}

/// Whether a finite slope fits best (after A. Albert and J. A. Anderson, Biometrika 71 (1984), on separation).
///
/// It does not where, in every season with reports, they all lie in one step, and that is the last of its season
/// everywhere, or the first everywhere.
fn is_identified(of: &Baseline) -> bool {
    // Of each season: its first and its last step, and the first and the last with reports.
    let mut places: Vec<Option<[usize; 2]>> = vec![None; of.season_count];
    let mut reported = places.clone();
    for (place, (season, count)) in of.seasons.iter().zip(&of.counts).enumerate() {
        places[*season].get_or_insert([place; 2])[1] = place;
        if *count > 0.0 {
            reported[*season].get_or_insert([place; 2])[1] = place;
        }
    }
    let both = || places.iter().zip(&reported).filter_map(|(all, reported)| all.zip(*reported));
    let all_lie_in = |end: usize| both().all(|(all, [first, last])| first == last && first == all[end]);
    !all_lie_in(0) && !all_lie_in(1)
}

/// The moments of time in a season, weighted by weight × exp(slope × (time - origin)).
#[derive(Debug, Clone, Copy, Default)]
struct Moments {
    total: f64,
    first: f64,
    second: f64,
}

impl Moments {
    fn mean(self) -> f64 {
        if self.total > 0.0 { self.first / self.total } else { 0.0 }
    }

    fn variance(self) -> f64 {
        if self.total > 0.0 { (self.second / self.total - self.mean().powi(2)).max(0.0) } else { 0.0 }
    }
}

/// Returns the moments of each season. The origin is where exp(slope × time) is largest, so that nothing overflows.
fn moments(of: &Baseline, weights: &[f64], slope: f64) -> Vec<Moments> {
    let mut sums = vec![Moments::default(); of.season_count];
    let (mut before, a_step) = (of.times.first().copied().unwrap_or(0.0), slope.exp());
    let mut grown = (slope * (before - origin(of, slope))).exp();
    for ((time, season), weight) in of.times.iter().zip(&of.seasons).zip(weights) {
        let gap = time - before;
        if gap > 0.5 {
            grown *= if gap < 1.5 { a_step } else { (slope * gap).exp() };
        }
        before = *time;
        let share = weight * grown;
        let sum = &mut sums[*season];
        sum.total += share;
        sum.first += share * time;
        sum.second += share * time * time;
    }
    sums
}

fn origin(of: &Baseline, slope: f64) -> f64 {
    let end = if slope > 0.0 { of.times.last() } else { of.times.first() };
    end.copied().unwrap_or(0.0)
}

/// Returns the slope at which the reports' mean time is the fitted one: by Newton's method, within a bracket.
fn best_slope(of: &Baseline, weights: &[f64], reports: &[f64], near: f64) -> f64 {
    let seen: f64 = (0..of.counts.len()).map(|place| weights[place] * of.counts[place] * of.times[place]).sum();
    let reach = of.times.last().zip(of.times.first()).map_or(1.0, |(last, first)| (last - first).max(1.0));
    let (mut slope, mut low, mut high) = (near, -MOST_GROWTH / reach, MOST_GROWTH / reach);
    for _ in 0..STEPS {
        let sums = moments(of, weights, slope);
        let fitted: f64 = reports.iter().zip(&sums).map(|(reports, sum)| reports * sum.mean()).sum();
        let curvature: f64 = reports.iter().zip(&sums).map(|(reports, sum)| reports * sum.variance()).sum();
        (low, high) = if seen > fitted { (slope, high) } else { (low, slope) };
        let newton = slope + ((seen - fitted) / curvature).clamp(-4.0 / reach, 4.0 / reach);
        let next = if newton > low && newton < high { newton } else { f64::midpoint(low, high) };
        // Newton's error is squared in each step: what is below 1e-7 now is below rounding in the next.
        let is_last = (next - slope).abs() * reach < 1e-7;
        slope = next;
        if is_last {
            break;
        }
    }
    slope
}

fn dispersion(of: &Baseline, weights: &[f64], means: &[f64], with_trend: bool) -> f64 {
    let term = |place: usize| {
        let (count, mean) = (of.counts[place], means[place]);
        if mean > 0.0 { weights[place] * (count - mean).powi(2) / mean } else { 0.0 }
    };
    let seasons = (0..of.season_count).filter(|season| of.seasons.contains(season)).count();
    let free = of.counts.len().saturating_sub(seasons + usize::from(with_trend)).max(1);
    ((0..means.len()).map(term).sum::<f64>() / free as f64).max(1.0)
}
