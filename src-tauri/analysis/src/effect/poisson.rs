//! Regression of counts on a few terms, with errors that allow for more spread than chance and for months that hang
//! together.

use super::symmetric::{Matrix, dot, form, inverse, sandwich, times};

/// Steps after which a fit that has not settled is given up.
const MOST_STEPS: usize = 100;
/// A fit has settled when no expected logarithm moves by more.
const SETTLED: f64 = 1e-12;

/// One month: its number, its terms, its count.
#[derive(Debug, Clone)]
pub(super) struct Month {
    /// The number of the month: months between two of them are the difference.
    pub(super) number: usize,
    /// The terms, the first of them 1.
    pub(super) terms: Vec<f64>,
    /// The count.
    pub(super) count: f64,
}

/// A fit of log(expected count) as a sum of terms.
#[derive(Debug, Clone)]
pub(super) struct Fit {
    /// One coefficient a term.
    pub(super) coefficients: Vec<f64>,
    /// Pearson's chi-square by the degrees of freedom: 1 where counts spread as by chance.
    pub(super) dispersion: f64,
    /// The covariance where counts spread as by chance; by quasi-likelihood it is `dispersion` times this.
    pub(super) plain: Matrix,
    /// The covariance where months hang together up to a lag.
    pub(super) newey_west: Matrix,
    /// Months less terms.
    pub(super) freedom: usize,
}

impl Fit {
    /// Returns the expected logarithm of a count.
    pub(super) fn log_mean(&self, terms: &[f64]) -> f64 {
        dot(&self.coefficients, terms)
    }

    /// Returns the standard error of a sum of coefficients, by terms: the widest of three, so that none flatters. The
    /// three are quasi-likelihood as it is, the same with counts that spread no less than by chance, and Newey and
    /// West.
    pub(super) fn widest_error(&self, terms: &[f64]) -> f64 {
        let quasi = form(&self.plain, terms) * self.dispersion.max(1.0);
        quasi.max(form(&self.newey_west, terms)).max(0.0).sqrt()
    }
}

/// Fits counts by quasi-likelihood with a logarithmic link; `None` where the fit does not settle.
///
/// `lag` is the last one that Newey and West's errors allow for, in months. Method: P. `McCullagh` and J. A. Nelder,
/// Generalized Linear Models (2nd edition 1989), section 2.5 (iterated weighted least squares) and 9.2
/// (quasi-likelihood); W. K. Newey and K. D. West, Econometrica 55 (1987), equation 5, with the scores of the fit.
pub(super) fn fit(months: &[Month], lag: usize) -> Option<Fit> {
    let freedom = months.len().checked_sub(months.first()?.terms.len()).filter(|freedom| *freedom > 0)?;
    let mut logs: Vec<f64> = months.iter().map(|month| (month.count + 0.5).ln()).collect();
    for _ in 0..MOST_STEPS {
        let covariance = inverse(&information(months, &logs))?;
        let working = |(month, log): (&Month, &f64)| log.exp() * log + month.count - log.exp();
        let sums = weighted(months, months.iter().zip(&logs).map(working));
        let coefficients = times(&covariance, &sums);
        let next: Vec<f64> = months.iter().map(|month| dot(&coefficients, &month.terms)).collect();
        // Beyond this a count is nothing, or more than anyone could count: the fit runs away.
        if next.iter().any(|log| log.is_nan() || log.abs() > 25.0) {
            return None;
        }
        let moved = logs.iter().zip(&next).map(|(before, after)| (before - after).abs()).fold(0.0, f64::max);
        logs = next;
        if moved < SETTLED {
            return with_errors(months, &logs, coefficients, freedom, lag);
        }
    }
    None
}

fn with_errors(months: &[Month], logs: &[f64], coefficients: Vec<f64>, freedom: usize, lag: usize) -> Option<Fit> {
    let plain = inverse(&information(months, logs))?;
    let residual = |(month, log): (&Month, &f64)| (month.count - log.exp()).powi(2) / log.exp();
    let dispersion = months.iter().zip(logs).map(residual).sum::<f64>() / freedom as f64;
    let newey_west = sandwich(&plain, &meat(months, logs, lag));
    Some(Fit { coefficients, dispersion, plain, newey_west, freedom })
}

/// Returns the sum over months of weight times terms.
fn weighted(months: &[Month], weights: impl Iterator<Item = f64>) -> Vec<f64> {
    let mut sums = vec![0.0; months[0].terms.len()];
    for (month, weight) in months.iter().zip(weights) {
        sums.iter_mut().zip(&month.terms).for_each(|(sum, term)| *sum += weight * term);
    }
    sums
}

/// Returns the information on the coefficients where counts spread as by chance.
fn information(months: &[Month], logs: &[f64]) -> Matrix {
    let row = |one: usize| {
        let weights = months.iter().zip(logs).map(|(month, log)| log.exp() * month.terms[one]);
        weighted(months, weights)
    };
    (0..months[0].terms.len()).map(row).collect()
}

/// Returns the sum of products of scores up to a lag in months, with Bartlett's weights.
fn meat(months: &[Month], logs: &[f64], lag: usize) -> Matrix {
    let size = months[0].terms.len();
    let mut sums = vec![vec![0.0; size]; size];
    let scores: Vec<Vec<f64>> = months
        .iter()
        .zip(logs)
        .map(|(month, log)| month.terms.iter().map(|term| term * (month.count - log.exp())).collect())
        .collect();
    for (at, score) in scores.iter().enumerate() {
        for (before, earlier) in scores[..=at].iter().enumerate().rev() {
            let apart = months[at].number - months[before].number;
            if apart > lag {
                break;
            }
            let weight = (1.0 - apart as f64 / (lag + 1) as f64) * if apart == 0 { 0.5 } else { 1.0 };
            for row in 0..size {
                for column in 0..size {
                    sums[row][column] += weight * (score[row] * earlier[column] + earlier[row] * score[column]);
                }
            }
        }
    }
    sums
}
