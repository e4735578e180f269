//! Logistic regression with a ridge, of whose slopes some may not fall below zero.
//!
//! Maximises Σ [y η - ln(1 + exp η)] - ½ λ Σ β² with η = α + xβ; the intercept α bears no penalty. The penalised likelihood
//! is strictly concave in β, so there is one maximum, with or without bounds.
//!
//! Method: A. E. Hoerl and R. W. Kennard, Ridge Regression, Technometrics 12 (1970), for logistic models S. le Cessie and
//! J. C. van Houwelingen, Applied Statistics 41 (1992), section 2; Newton's steps, halved until they gain; bounds by the
//! active set of C. L. Lawson and R. J. Hanson, Solving Least Squares Problems (1974), chapter 23.

use crate::effect::symmetric::{dot, inverse, times};

/// Newton's steps at most, halvings of one, and changes of the active set for each slope.
const STEPS: usize = 100;
const HALVINGS: usize = 30;
const CHANGES: usize = 4;
/// It is found when no step promises more in the logarithm of the likelihood.
const NO_GAIN: f64 = 1e-12;

/// Rows of figures with what followed.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sample<'a, const N: usize> {
    /// The figures of each row, best with mean 0 and spread 1.
    pub(super) rows: &'a [[f64; N]],
    /// Whether it happened.
    pub(super) outcomes: &'a [bool],
    /// The penalty λ, above 0.
    pub(super) ridge: f64,
}

/// The figures at the maximum.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Fit<const N: usize> {
    pub(super) intercept: f64,
    pub(super) slopes: [f64; N],
}

impl<const N: usize> Fit<N> {
    /// Returns the log-odds of a row.
    pub(super) fn log_odds(&self, row: &[f64; N]) -> f64 {
        self.intercept + dot(&self.slopes, row)
    }
}

/// Returns the probability of log-odds.
pub(super) fn probability(log_odds: f64) -> f64 {
    1.0 / (1.0 + (-log_odds).exp())
}

impl<const N: usize> Sample<'_, N> {
    /// Returns the maximum where slopes with `is_bound` stay at 0 or above; `None` without both outcomes, or where no
    /// step is found.
    pub(super) fn fit(&self, is_bound: [bool; N]) -> Option<Fit<N>> {
        let happened = self.outcomes.iter().filter(|outcome| **outcome).count() as f64;
        let odds = happened / (self.outcomes.len() as f64 - happened);
        if !(odds.is_finite() && odds > 0.0) {
            return None;
        }
        let mut fit = Fit { intercept: odds.ln(), slopes: [0.0; N] };
        let mut is_free = [true; N];
        for _ in 0..=CHANGES * N {
            fit = self.climb(fit, is_free)?;
            let worst = (0..N).filter(|at| is_bound[*at] && is_free[*at] && fit.slopes[*at] < 0.0);
            if let Some(at) = worst.min_by(|a, b| fit.slopes[*a].total_cmp(&fit.slopes[*b])) {
                (is_free[at], fit.slopes[at]) = (false, 0.0);
                continue;
            }
            let (gradient, _) = self.curvature(&fit);
            let held = (0..N).filter(|at| !is_free[*at] && gradient[*at + 1] > 1e-9);
            let Some(at) = held.max_by(|a, b| gradient[*a + 1].total_cmp(&gradient[*b + 1])) else { return Some(fit) };
            is_free[at] = true;
        }
        // The set of free slopes goes in a circle: those that wanted below zero are left out, which is allowed if not best.
        fit.slopes
            .iter_mut()
            .zip(is_bound)
            .filter(|(slope, bound)| *bound && **slope < 0.0)
            .for_each(|(slope, _)| *slope = 0.0);
        Some(fit)
    }

    /// Returns the maximum over the free slopes; the others stay where they are.
    fn climb(&self, start: Fit<N>, is_free: [bool; N]) -> Option<Fit<N>> {
        let places: Vec<usize> = std::iter::once(0).chain((0..N).filter(|at| is_free[*at]).map(|at| at + 1)).collect();
        let (mut fit, mut value) = (start, self.likelihood(&start));
        for _ in 0..STEPS {
            let (gradient, information) = self.curvature(&fit);
            let part =
                places.iter().map(|row| places.iter().map(|column| information[*row][*column]).collect()).collect();
            let slopes: Vec<f64> = places.iter().map(|at| gradient[*at]).collect();
            let step = times(&inverse(&part)?, &slopes);
            if dot(&step, &slopes) < NO_GAIN {
                return Some(fit);
            }
            let moved = |halvings: usize| {
                let mut next = fit;
                for (at, step) in places.iter().zip(&step) {
                    let of = if *at == 0 { &mut next.intercept } else { &mut next.slopes[*at - 1] };
                    *of += step * 0.5_f64.powi(halvings as i32);
                }
                (self.likelihood(&next), next)
            };
            let Some((gained, next)) = (0..HALVINGS).map(moved).find(|(gained, _)| *gained >= value) else {
                return Some(fit);
            };
            (value, fit) = (gained, next);
        }
        Some(fit)
    }

    fn likelihood(&self, fit: &Fit<N>) -> f64 {
        let of_row = |(row, outcome): (&[f64; N], &bool)| {
            let log_odds = fit.log_odds(row);
            let softplus = log_odds.max(0.0) + (-log_odds.abs()).exp().ln_1p();
            f64::from(u8::from(*outcome)) * log_odds - softplus
        };
        let all: f64 = self.rows.iter().zip(self.outcomes).map(of_row).sum();
        all - 0.5 * self.ridge * dot(&fit.slopes, &fit.slopes)
    }

    /// Returns the gradient and the information, the intercept first.
    fn curvature(&self, fit: &Fit<N>) -> (Vec<f64>, Vec<Vec<f64>>) {
        let (mut first, mut linear) = ((0.0, 0.0), [(0.0, 0.0); N]);
        let mut square = [[0.0; N]; N];
        for (row, outcome) in self.rows.iter().zip(self.outcomes) {
            let chance = probability(fit.log_odds(row));
            let (left, weight) = (f64::from(u8::from(*outcome)) - chance, chance * (1.0 - chance));
            first = (first.0 + left, first.1 + weight);
            for (at, x) in row.iter().enumerate() {
                linear[at] = (linear[at].0 + left * x, linear[at].1 + weight * x);
                let scaled = weight * x;
                square[at].iter_mut().zip(row).take(at + 1).for_each(|(sum, other)| *sum += scaled * other);
            }
        }
        let mut gradient = vec![first.0];
        gradient.extend(linear.iter().zip(fit.slopes).map(|((left, _), slope)| left - self.ridge * slope));
        let entry = |row: usize, column: usize| match (row, column) {
            (0, 0) => first.1,
            (0, at) | (at, 0) => linear[at - 1].1,
            (row, column) => {
                let ridge = if row == column { self.ridge } else { 0.0 };
                square[row.max(column) - 1][row.min(column) - 1] + ridge
            }
        };
        (gradient, (0..=N).map(|row| (0..=N).map(|column| entry(row, column)).collect()).collect())
    }
}
