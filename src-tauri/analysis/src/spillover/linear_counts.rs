//! Counts whose mean is a sum of causes, none of them below zero: fitted by expectation and maximisation.
//!
//! The mean of row t is `offset[t] + Σ θ[k] x[k,t]`. Each event is shared out among its causes in proportion to what they
//! add to the mean (the step of expectation), and `θ[k]` becomes the events of cause k by what could have caused them (the
//! step of maximisation). For Poisson counts the likelihood is concave, so that the one maximum is found from any start; for
//! counts with a dispersion it need not be, and the start is always the same. No chance is drawn.
//!
//! Method: A. P. Dempster, N. M. Laird and D. B. Rubin, Maximum Likelihood from Incomplete Data via the EM Algorithm,
//! Journal of the Royal Statistical Society B 39 (1977); made faster after R. Varadhan and C. Roland, Simple and Globally
//! Convergent Methods for Accelerating the Convergence of Any EM Algorithm, Scandinavian Journal of Statistics 35 (2008),
//! scheme S3. The negative binomial count is a Poisson count times a gamma-distributed factor, with variance μ + α μ².

/// Steps at most, and rounds of mean and dispersion at most.
const STEPS: usize = 4_000;
const ROUNDS: usize = 60;
/// It is found when all causes together would gain or lose no more than so many events.
const EVENTS_LEFT: f64 = 1e-8;
/// An acceleration leaves at least this share of what a plain step gives.
const LEAST_SHARE: f64 = 0.1;
/// Dispersions that are looked at, as logarithms: 1e-6 to 100.
const LOG_ALPHA: [f64; 2] = [-13.8, 4.6];
const HALVINGS: usize = 44;

/// Counts with what may have caused them.
#[derive(Debug, Clone)]
pub(crate) struct Counts<'a> {
    /// The count of each row.
    pub(crate) y: &'a [f64],
    /// One column a cause: what it adds to the mean of each row for each unit of its figure.
    pub(crate) causes: Vec<&'a [f64]>,
    /// What is added to the mean of each row in any case.
    pub(crate) offset: &'a [f64],
    /// A figure that a cause is drawn towards, and by how many events; `None` leaves it free.
    pub(crate) drawn: Vec<Option<Drawn>>,
    /// Whether a dispersion is fitted too.
    pub(crate) dispersed: bool,
}

/// What a figure is drawn towards: the mode of a gamma distribution.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Drawn {
    /// The figure.
    pub(crate) towards: f64,
    /// As many events as this speak for it.
    pub(crate) events: f64,
}

/// The figures at the maximum.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Fit {
    /// One figure a cause.
    pub(crate) theta: Vec<f64>,
    /// The dispersion; 0 for Poisson counts.
    pub(crate) alpha: f64,
    /// The logarithm of the likelihood there (with what the figures are drawn towards), without ln y!.
    pub(crate) log_likelihood: f64,
}

impl Counts<'_> {
    /// Returns the figures at the maximum; `start` is where to look first.
    pub(crate) fn fit(&self, start: Option<&Fit>) -> Fit {
        let mut theta = self.start(start);
        let mut alpha = if self.dispersed { start.map_or(0.0, |fit| fit.alpha) } else { 0.0 };
        let mut value = self.climb(&mut theta, alpha);
        for _ in 0..if self.dispersed { ROUNDS } else { 0 } {
            alpha = self.best_alpha(&self.means(&theta), alpha);
            let next = self.climb(&mut theta, alpha);
            let gain = next - value;
            value = next;
            if gain < 1e-9 {
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
        let even = |cause: &&[f64]| events / cause.iter().sum::<f64>().max(1e-9);
        let even = self.causes.iter().map(even);
        match start {
            Some(fit) => fit.theta.iter().zip(even).map(|(figure, even)| figure.max(even * 1e-3)).collect(),
            None => even.collect(),
        }
    }

    /// Moves the figures to the maximum for a dispersion, and returns the logarithm of the likelihood there.
    fn climb(&self, theta: &mut Vec<f64>, alpha: f64) -> f64 {
        let mut value = self.value(theta, alpha);
        for _ in 0..STEPS {
            let (first, left) = self.step(theta, alpha);
            if left < EVENTS_LEFT {
                *theta = first;
                return self.value(theta, alpha);
            }
            let (second, _) = self.step(&first, alpha);
            let far = self.accelerated(theta, &first, &second);
            let (far, _) = self.step(&far, alpha);
            let far_value = self.value(&far, alpha);
            if far_value >= value {
                (*theta, value) = (far, far_value);
            } else {
                value = self.value(&second, alpha);
                *theta = second;
            }
        }
        value
    }

    /// Returns the figures one step on, and how many events all causes gain or lose by it.
    fn step(&self, theta: &[f64], alpha: f64) -> (Vec<f64>, f64) {
        let means = self.means(theta);
        let ratios: Vec<f64> = self.y.iter().zip(&means).map(|(y, mean)| ratio(*y, *mean)).collect();
        let factors: Vec<f64> = self.y.iter().zip(&means).map(|(y, mean)| factor(*y, *mean, alpha)).collect();
        let mut left = 0.0;
        let of_cause = |((figure, cause), drawn): ((&f64, &&[f64]), &Option<Drawn>)| {
            let share = |weights: &[f64]| weights.iter().zip(*cause).map(|(weight, x)| weight * x).sum::<f64>();
            let (mut events, mut could) = (figure * share(&ratios), share(&factors));
            if let Some(drawn) = drawn {
                if drawn.towards <= 0.0 {
                    return 0.0;
                }
                events += drawn.events;
                could += drawn.events / drawn.towards;
            }
            let next = if could > 0.0 { events / could } else { 0.0 };
            left += (next - figure).abs() * could;
            next
        };
        let next = theta.iter().zip(&self.causes).zip(&self.drawn).map(of_cause).collect();
        (next, left)
    }

    /// Returns the figures that three steps point to.
    fn accelerated(&self, start: &[f64], first: &[f64], second: &[f64]) -> Vec<f64> {
        let moves: Vec<f64> = start.iter().zip(first).map(|(a, b)| b - a).collect();
        let turns: Vec<f64> = first.iter().zip(second).zip(&moves).map(|((a, b), r)| b - a - r).collect();
        let norm = |of: &[f64]| of.iter().map(|one| one * one).sum::<f64>().sqrt();
        let length = if norm(&turns) > 0.0 { (norm(&moves) / norm(&turns)).max(1.0) } else { 1.0 };
        let at = |cause: usize| {
            let far = start[cause] + 2.0 * length * moves[cause] + length * length * turns[cause];
            far.max(second[cause] * LEAST_SHARE)
        };
        (0..self.causes.len()).map(at).collect()
    }

    /// Returns the logarithm of the likelihood, with what the figures are drawn towards.
    pub(crate) fn value(&self, theta: &[f64], alpha: f64) -> f64 {
        let pull = |(figure, drawn): (&f64, &Option<Drawn>)| match drawn {
            Some(drawn) if drawn.towards > 0.0 => drawn.events * (figure.ln() - figure / drawn.towards),
            _ => 0.0,
        };
        self.likelihood(&self.means(theta), alpha) + theta.iter().zip(&self.drawn).map(pull).sum::<f64>()
    }

    fn likelihood(&self, means: &[f64], alpha: f64) -> f64 {
        let of_row = |(y, mean): (&f64, &f64)| {
            let certain = if *y > 0.0 { y * mean.ln() } else { 0.0 };
            if alpha > 0.0 { certain - (y + 1.0 / alpha) * (alpha * mean).ln_1p() } else { certain - mean }
        };
        self.y.iter().zip(means).map(of_row).sum::<f64>() + self.rising(alpha)
    }

    /// Returns Σ ln(Γ(y + 1/α) / Γ(1/α) αʸ), as the sum of ln(1 + α k) over the whole numbers k below each count.
    fn rising(&self, alpha: f64) -> f64 {
        if alpha <= 0.0 {
            return 0.0;
        }
        let most = self.y.iter().copied().fold(0.0, f64::max) as usize;
        let mut rows = vec![0_u32; most + 1];
        self.y.iter().for_each(|y| rows[*y as usize] += 1);
        let (mut above, mut sum) = (0, 0.0);
        for k in (1..most).rev() {
            above += rows[k + 1];
            sum += f64::from(above) * (alpha * k as f64).ln_1p();
        }
        sum
    }

    /// Returns the dispersion of the greatest likelihood for means: by the golden section, and 0 where no other is better.
    fn best_alpha(&self, means: &[f64], known: f64) -> f64 {
        let golden = (5.0_f64.sqrt() - 1.0) / 2.0;
        let of = |log: f64| self.likelihood(means, log.exp());
        let [mut low, mut high] = LOG_ALPHA;
        if known > 0.0 {
            (low, high) = ((known.ln() - 2.0).max(low), (known.ln() + 2.0).min(high));
        }
        let (mut left, mut right) = (high - golden * (high - low), low + golden * (high - low));
        let (mut of_left, mut of_right) = (of(left), of(right));
        for _ in 0..HALVINGS {
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
