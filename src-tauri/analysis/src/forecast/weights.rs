//! Weights of a linear pool that minimise the CRPS of past forecasts.

use super::component::{BEFORE, COUNT, TAIL_FLOOR};
use super::group::Group;

/// Outcomes' worth of all active countries that a group's lessons are shrunk by.
const SHRINKAGE: f64 = 30.0;

/// Outcomes' worth of [`BEFORE`] that the learned weights are shrunk by.
const PRIOR: f64 = 100.0;

/// Half-life of a lesson, in months.
const HALF_LIFE: f64 = 60.0;

/// What one origin and horizon teach about a group: mean distances of the components to the outcomes and among
/// themselves, each divided by one more than the country's level so that a large war teaches no more than a small one.
#[derive(Debug, Clone)]
pub struct Lesson {
    /// The month of the outcomes: from when on the lesson is known.
    pub known: i32,
    /// The group of the countries.
    pub group: Group,
    /// Sums over the countries.
    pub sums: Sums,
}

/// The CRPS of a pool with weights w is w·a − ½ w·D·w: `to_outcome` is a, `between` is D by rows.
#[derive(Debug, Clone)]
pub struct Sums {
    /// Outcomes.
    pub outcomes: f64,
    /// Distances to the outcome.
    pub to_outcome: [f64; COUNT],
    /// Distances between the components.
    pub between: [[f64; COUNT]; COUNT],
}

impl Default for Sums {
    fn default() -> Self {
        Self { outcomes: 0.0, to_outcome: [0.0; COUNT], between: [[0.0; COUNT]; COUNT] }
    }
}

impl Sums {
    /// Adds other sums `times` times.
    pub fn add(&mut self, other: &Self, times: f64) {
        self.outcomes += times * other.outcomes;
        for (sum, one) in self.to_outcome.iter_mut().zip(&other.to_outcome) {
            *sum += times * one;
        }
        for (sum, one) in self.between.iter_mut().flatten().zip(other.between.iter().flatten()) {
            *sum += times * one;
        }
    }

    fn slopes(&self, weights: &[f64; COUNT]) -> [f64; COUNT] {
        let mut slopes = self.to_outcome;
        for (slope, row) in slopes.iter_mut().zip(&self.between) {
            *slope -= row.iter().zip(weights).map(|(distance, weight)| distance * weight).sum::<f64>();
        }
        slopes
    }
}

/// Returns the weights of a group from the lessons known at a month, in the order of the components.
///
/// The CRPS of a linear pool is convex in its weights, so the minimum is found by pairwise exchange (as in sequential
/// minimal optimisation, Platt 1998): weight moves from the component with the steepest slope to that with the least.
#[must_use]
pub fn learn(lessons: &[Lesson], group: Group, month: i32) -> [f64; COUNT] {
    let (mut own, mut active) = (Sums::default(), Sums::default());
    for lesson in lessons.iter().filter(|lesson| lesson.known <= month) {
        let times = 0.5_f64.powf(f64::from(month - lesson.known) / HALF_LIFE);
        if lesson.group != Group::Quiet {
            active.add(&lesson.sums, times);
        }
        if lesson.group == group {
            own.add(&lesson.sums, times);
        }
    }
    let outcomes = own.outcomes;
    if active.outcomes > 0.0 && group != Group::Quiet {
        own.add(&active, SHRINKAGE / active.outcomes);
    }
    let learned = least(&own);
    let trust = outcomes / (outcomes + PRIOR);
    let mut weights = BEFORE;
    for (weight, learned) in weights.iter_mut().zip(learned) {
        *weight = (1.0 - TAIL_FLOOR) * (trust * learned + (1.0 - trust) * *weight);
    }
    if let Some(tail) = weights.last_mut() {
        *tail += TAIL_FLOOR;
    }
    weights
}

/// Returns the weights of least CRPS, from [`BEFORE`] on.
fn least(sums: &Sums) -> [f64; COUNT] {
    let mut weights = BEFORE;
    let scale = sums.to_outcome.iter().copied().fold(f64::INFINITY, f64::min).max(f64::MIN_POSITIVE);
    for _ in 0..5000 {
        let slopes = sums.slopes(&weights);
        let by_slope = |one: &usize, other: &usize| slopes[*one].total_cmp(&slopes[*other]);
        let to = (0..COUNT).min_by(by_slope);
        let from = (0..COUNT).filter(|place| weights[*place] > 1e-12).max_by(by_slope);
        let (Some(to), Some(from)) = (to, from) else { break };
        let gap = slopes[from] - slopes[to];
        if to == from || gap <= 1e-7 * scale {
            break;
        }
        let curve = 2.0 * sums.between[to][from] - sums.between[to][to] - sums.between[from][from];
        let step = if curve > 0.0 { (gap / curve).min(weights[from]) } else { weights[from] };
        weights[to] += step;
        weights[from] -= step;
    }
    weights
}
