//! Counts whose mean is a sum of causes, none of them below zero: fitted by maximum likelihood.
//!
//! The mean of row t is `offset[t] + Σ θ[k] x[k,t]`. For Poisson counts the likelihood is concave, so that the one maximum
//! is found from any start; for counts with a dispersion it need not be, and the start is always the same. No chance is
//! drawn.
//!
//! Method: Fisher's scoring along the causes that are free to move (those at zero that would fall stay there, after D. P.
//! Bertsekas, Projected Newton Methods for Optimization Problems with Simple Constraints, SIAM Journal on Control and
//! Optimization 20, 1982), each step halved until it gains. Where none does, a step of expectation and maximisation (A. P.
//! Dempster, N. M. Laird and D. B. Rubin, Maximum Likelihood from Incomplete Data via the EM Algorithm, Journal of the Royal
//! Statistical Society B 39, 1977), which never loses: each event is shared out among its causes in proportion to what they
//! add to the mean, and `θ[k]` becomes the events of cause k by what could have caused them. The negative binomial count is
//! a Poisson count times a gamma-distributed factor, with variance μ + α μ²; α and the means take turns.

use super::profile::root;

/// Steps at most, halvings of a step, and rounds of mean and dispersion at most.
const STEPS: usize = 500;
const HALVINGS: usize = 12;
const ROUNDS: usize = 40;
/// It is found when no step gains more in the logarithm of the likelihood.
const NO_GAIN: f64 = 1e-10;
/// Dispersions that are looked at, as logarithms: 1e-6 to 100; and how far from one that is known already.
const LOG_ALPHA: [f64; 2] = [-13.8, 4.6];
const LOG_NEAR: f64 = 0.4;
const SECTIONS: usize = 36;
/// The least mean that a row is weighted by.
const LEAST_MEAN: f64 = 1e-9;

/// Counts with what may have caused them.
#[derive(Debug, Clone)]
pub(crate) struct Counts<'a> {
    /// The count of each row.
    pub(crate) y: &'a [f64],
    /// One column a cause: what it adds to the mean of each row for each unit of its figure.
    pub(crate) causes: Vec<&'a [f64]>,
    /// What is added to the mean of each row in any case.
    pub(crate) offset: &'a [f64],
    /// Whether a dispersion is fitted too.
    pub(crate) dispersed: bool,
}

/// The figures at the maximum.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Fit {
    /// One figure a cause.
    pub(crate) theta: Vec<f64>,
    /// The dispersion; 0 for Poisson counts.
    pub(crate) alpha: f64,
    /// The logarithm of the likelihood there, without ln y!.
    pub(crate) log_likelihood: f64,
}

impl Counts<'_> {
    /// Returns the figures at the maximum; `start` is where to look first.
    pub(crate) fn fit(&self, start: Option<&Fit>) -> Fit {
        let mut theta = self.start(start);
        let mut alpha = if self.dispersed { start.map_or(0.0, |fit| fit.alpha) } else { 0.0 };
        let mut value = self.climb(&mut theta, alpha);
        for _ in 0..if self.dispersed { ROUNDS } else { 0 } {
            alpha = self.alpha_near(&self.means(&theta), alpha);
            let next = self.climb(&mut theta, alpha);
            let gain = next - value;
            value = next;
            if gain < 1e-8 {
                break;
            }
        }
        Fit { theta, alpha, log_likelihood: value }
    }

    /// Returns the mean of each row.
    pub(crate) fn means(&self, theta: &[f64]) -> Vec<f64> {
        let mut means = self.offset.to_vec();
        for (figure, cause) in theta.iter().zip(&self.causes) {
            means.iter_mut().zip(*cause).for_each(|(mean, x)| *mean += figure * x);
        }
        means
    }

    /// Returns the slope of the likelihood along one more column, at figures.
    pub(crate) fn slope(&self, fit: &Fit, column: &[f64]) -> f64 {
        let means = self.means(&fit.theta);
        let of_row = |((y, mean), x): ((&f64, &f64), &f64)| x * (ratio(*y, *mean) - factor(*y, *mean, fit.alpha));
        self.y.iter().zip(&means).zip(column).map(of_row).sum()
    }

    /// Every cause begins with an even part of the events, or where the start says, but above zero.
    fn start(&self, start: Option<&Fit>) -> Vec<f64> {
        let events: f64 = self.y.iter().sum::<f64>().max(0.5) / (self.causes.len().max(1) as f64);
        let even = |cause: &&[f64]| {
            let could: f64 = cause.iter().sum();
            if could > 0.0 { events / could } else { 0.0 }
        };
        let even = self.causes.iter().map(even);
        match start {
            Some(fit) => fit.theta.iter().zip(even).map(|(figure, even)| figure.max(even * 1e-3)).collect(),
            None => even.collect(),
        }
    }

    /// Moves the figures to the maximum for a dispersion, and returns the logarithm of the likelihood there.
    fn climb(&self, theta: &mut Vec<f64>, alpha: f64) -> f64 {
        let of = |theta: &[f64]| self.likelihood(&self.means(theta), alpha);
        let mut value = of(theta);
        for _ in 0..STEPS {
            let (step, promised) = self.scoring(theta, alpha);
            let at = |halvings: usize| {
                let length = 0.5_f64.powi(halvings as i32);
                theta.iter().zip(&step).map(|(figure, step)| (figure + length * step).max(0.0)).collect::<Vec<f64>>()
            };
            let halvings = 0..if promised > NO_GAIN { HALVINGS } else { 0 };
            let mut better = halvings.map(at).map(|next| (of(&next), next));
            let (gained, next) = better.find(|(gained, _)| *gained > value + NO_GAIN).unwrap_or_else(|| {
                let next = self.maximisation(theta, alpha);
                (of(&next), next)
            });
            if gained <= value + NO_GAIN {
                break;
            }
            (*theta, value) = (next, gained);
        }
        value + self.rising(alpha)
    }

    /// Returns the step of Fisher's scoring: causes that it would take below zero go to zero, and the others are solved for
    /// anew. Beside it the gain that it promises.
    fn scoring(&self, theta: &[f64], alpha: f64) -> (Vec<f64>, f64) {
        let means = self.means(theta);
        let rows = || self.y.iter().zip(&means);
        let slopes: Vec<f64> = rows().map(|(y, mean)| ratio(*y, *mean) - factor(*y, *mean, alpha)).collect();
        let weights: Vec<f64> =
            means.iter().map(|mean| mean.max(LEAST_MEAN)).map(|mean| 1.0 / (mean * (1.0 + alpha * mean))).collect();
        let along =
            |weights: &[f64], cause: &[f64]| weights.iter().zip(cause).map(|(weight, x)| weight * x).sum::<f64>();
        let gradient: Vec<f64> = self.causes.iter().map(|cause| along(&slopes, cause)).collect();
        let information = self.information(&weights);
        let mut step = vec![0.0; theta.len()];
        let mut free: Vec<usize> = (0..theta.len()).filter(|at| theta[*at] > 0.0 || gradient[*at] > 0.0).collect();
        loop {
            let matrix =
                free.iter().map(|row| free.iter().map(|column| information[*row][*column]).collect()).collect();
            let fixed = |row: usize| {
                let others = (0..theta.len()).filter(|at| !free.contains(at));
                others.map(|at| information[row][at] * step[at]).sum::<f64>()
            };
            let right: Vec<f64> = free.iter().map(|row| gradient[*row] - fixed(*row)).collect();
            free.iter().zip(solved(matrix, &right)).for_each(|(at, part)| step[*at] = part);
            let count = free.len();
            free.retain(|at| theta[*at] + step[*at] >= 0.0);
            if free.len() == count {
                let promised = step.iter().zip(&gradient).map(|(step, slope)| step * slope).sum();
                return (step, promised);
            }
            let kept = |at: usize| free.contains(&at);
            (0..theta.len()).filter(|at| !kept(*at)).for_each(|at| step[at] = step[at].max(-theta[at]));
        }
    }

    /// Returns the sums of weight · x · x over the rows, for every two causes.
    fn information(&self, weights: &[f64]) -> Vec<Vec<f64>> {
        let along =
            |weights: &[f64], cause: &[f64]| weights.iter().zip(cause).map(|(weight, x)| weight * x).sum::<f64>();
        let of_cause = |one: &&[f64]| {
            let weighted: Vec<f64> = weights.iter().zip(*one).map(|(weight, x)| weight * x).collect();
            self.causes.iter().map(|other| along(&weighted, other)).collect()
        };
        self.causes.iter().map(of_cause).collect()
    }

    /// Returns the figures after one step of expectation and maximisation.
    fn maximisation(&self, theta: &[f64], alpha: f64) -> Vec<f64> {
        let means = self.means(theta);
        let of_cause = |(figure, cause): (&f64, &&[f64])| {
            let (mut events, mut could) = (0.0, 0.0);
            for ((y, mean), x) in self.y.iter().zip(&means).zip(*cause) {
                events += figure * x * ratio(*y, *mean);
                could += x * factor(*y, *mean, alpha);
            }
            if could > 0.0 { events / could } else { 0.0 }
        };
        theta.iter().zip(&self.causes).map(of_cause).collect()
    }

    /// Returns the part of the logarithm of the likelihood that depends on the means; minus infinity where a count above
    /// zero has no cause.
    fn likelihood(&self, means: &[f64], alpha: f64) -> f64 {
        let of_row = |(y, mean): (&f64, &f64)| {
            let certain = if *y > 0.0 { y * mean.ln() } else { 0.0 };
            if alpha > 0.0 { certain - (y + 1.0 / alpha) * (alpha * mean).ln_1p() } else { certain - mean }
        };
        self.y.iter().zip(means).map(of_row).sum::<f64>()
    }

    /// Returns Σ ln(Γ(y + 1/α) / Γ(1/α) αʸ), as the sum of ln(1 + α k) over the whole numbers k below each count.
    fn rising(&self, alpha: f64) -> f64 {
        if alpha <= 0.0 {
            return 0.0;
        }
        let terms = self.rows_above().into_iter().enumerate();
        terms.map(|(k, rows)| rows * (alpha * k as f64).ln_1p()).sum()
    }

    /// Returns how many rows have a count above each whole number, from 0 on.
    fn rows_above(&self) -> Vec<f64> {
        let most = self.y.iter().copied().fold(0.0, f64::max) as usize;
        let mut rows = vec![0.0; most + 1];
        self.y.iter().for_each(|y| rows[*y as usize] += 1.0);
        let mut above = 0.0;
        for rows in rows.iter_mut().rev() {
            (*rows, above) = (above, above + *rows);
        }
        rows
    }

    /// Returns the dispersion of the greatest likelihood for means, near one that is known: where the slope along its
    /// logarithm is zero; where it is not zero nearby, all dispersions are looked through.
    fn alpha_near(&self, means: &[f64], known: f64) -> f64 {
        let above = self.rows_above();
        let slope = |log: f64| {
            let alpha = log.exp();
            let rising: f64 =
                above.iter().enumerate().map(|(k, rows)| rows * k as f64 / (1.0 + alpha * k as f64)).sum();
            let of_row = |(y, mean): (&f64, &f64)| {
                (alpha * mean).ln_1p() / (alpha * alpha) - (y + 1.0 / alpha) * mean / (1.0 + alpha * mean)
            };
            alpha * (rising + self.y.iter().zip(means).map(of_row).sum::<f64>())
        };
        if known <= 0.0 {
            return self.best_alpha(means);
        }
        let (low, high) = (known.ln() - LOG_NEAR, known.ln() + LOG_NEAR);
        let at_high = slope(high);
        if slope(low) <= 0.0 || at_high >= 0.0 {
            return self.best_alpha(means);
        }
        root(low, high, at_high, &mut |log| Ok(slope(log))).map_or(known, f64::exp)
    }

    /// Returns the dispersion of the greatest likelihood for means: by the golden section, and 0 where no other is better.
    fn best_alpha(&self, means: &[f64]) -> f64 {
        let golden = (5.0_f64.sqrt() - 1.0) / 2.0;
        let of = |log: f64| self.likelihood(means, log.exp()) + self.rising(log.exp());
        let [mut low, mut high] = LOG_ALPHA;
        let (mut left, mut right) = (high - golden * (high - low), low + golden * (high - low));
        let (mut of_left, mut of_right) = (of(left), of(right));
        for _ in 0..SECTIONS {
            if of_left >= of_right {
                (high, right, of_right) = (right, left, of_left);
                left = high - golden * (high - low);
                of_left = of(left);
            } else {
                (low, left, of_left) = (left, right, of_right);
                right = low + golden * (high - low);
                of_right = of(right);
            }
        }
        let best = low.midpoint(high);
        if of(best) > self.likelihood(means, 0.0) { best.exp() } else { 0.0 }
    }
}

/// Solves a system whose matrix, of which the lower half is given, is symmetric and not negative: by Cholesky's factors, a
/// cause that others stand for already left out.
fn solved(mut matrix: Vec<Vec<f64>>, right: &[f64]) -> Vec<f64> {
    let count = right.len();
    let mut solution = right.to_vec();
    for row in 0..count {
        let whole = matrix[row][row];
        for column in 0..=row {
            let (above, of_row) = matrix.split_at(row);
            let other = if column < row { &above[column] } else { &of_row[0] };
            let sum: f64 = (0..column).map(|k| of_row[0][k] * other[k]).sum();
            let rest = matrix[row][column] - sum;
            matrix[row][column] = if column < row {
                if matrix[column][column] > 0.0 { rest / matrix[column][column] } else { 0.0 }
            } else if rest > whole * 1e-12 {
                rest.sqrt()
            } else {
                0.0
            };
        }
    }
    let by = |value: f64, pivot: f64| if pivot > 0.0 { value / pivot } else { 0.0 };
    for row in 0..count {
        let sum: f64 = (0..row).map(|k| matrix[row][k] * solution[k]).sum();
        solution[row] = by(solution[row] - sum, matrix[row][row]);
    }
    for row in (0..count).rev() {
        let sum: f64 = (row + 1..count).map(|k| matrix[k][row] * solution[k]).sum();
        solution[row] = by(solution[row] - sum, matrix[row][row]);
    }
    solution
}

/// Returns the count by its mean; nothing is nothing of anything.
fn ratio(y: f64, mean: f64) -> f64 {
    if y > 0.0 { y / mean } else { 0.0 }
}

/// Returns the gamma-distributed factor that is expected once the count is seen; 1 for Poisson counts.
fn factor(y: f64, mean: f64, alpha: f64) -> f64 {
    if alpha > 0.0 { (alpha * y + 1.0) / (alpha * mean + 1.0) } else { 1.0 }
}

#[cfg(test)]
#[path = "linear_counts_tests.rs"]
mod tests;
