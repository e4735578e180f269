//! Draws from distributions, written out so that a seed gives the same numbers for ever.

use rand::Rng;
use rand::RngExt;

/// Returns a number from `low` to just below `high`.
pub(super) fn between(rng: &mut impl Rng, low: f64, high: f64) -> f64 {
    low + (high - low) * rng.random::<f64>()
}

/// Returns a draw from a Pareto distribution with minimum 1.
pub(super) fn pareto(rng: &mut impl Rng, shape: f64) -> f64 {
    (1.0 - rng.random::<f64>()).powf(-1.0 / shape)
}

/// Returns a draw from the standard normal distribution (Box and Muller 1958).
pub(super) fn normal(rng: &mut impl Rng) -> f64 {
    let radius = (-2.0 * (1.0 - rng.random::<f64>()).ln()).sqrt();
    radius * (std::f64::consts::TAU * rng.random::<f64>()).cos()
}

/// Returns one of the items, each as likely as its weight says; `weights` ascend and end with their sum.
pub(super) fn weighted(rng: &mut impl Rng, weights: &[f64]) -> usize {
    let sum = weights.last().copied().unwrap_or(0.0);
    let at = rng.random::<f64>() * sum;
    weights.partition_point(|weight| *weight <= at).min(weights.len().saturating_sub(1))
}

/// Returns one of the items, all alike; none of none.
pub(super) fn one_of<'i, T>(rng: &mut impl Rng, items: &'i [T]) -> Option<&'i T> {
    let at = (rng.random::<f64>() * items.len() as f64) as usize;
    items.get(at)
}
