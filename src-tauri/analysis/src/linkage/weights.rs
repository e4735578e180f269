//! What each level of a part is worth: the log of how much likelier it is where both records are one event.
//!
//! How often a level occurs for one event (m) is a habit of publishers and cannot be counted without knowing the truth: it is
//! fixed, from a development set. How often it occurs for different events that lie near each other (u) differs from region
//! to region and year to year, and nearly all candidates are such pairs: it is estimated from those at hand by EM (A. P.
//! Dempster, N. M. Laird and D. B. Rubin 1977; for linkage Winkler 1988), with the development set as what is expected before.

use std::collections::BTreeMap;

use super::comparison::{LEVELS, PARTS, Pattern};

/// How many pairs the expectation counts as, and how often it is improved.
const EXPECTATION_PAIRS: f64 = 500.0;
const ROUNDS: usize = 50;
/// Between these the share of records with a counterpart is taken to lie.
const SHARES: [f64; 2] = [0.05, 0.9];

/// Per thousand pairs that are one event, how many have a level; levels as in `comparison`, without level 0.
const SAME: [&[f64]; PARTS] = [
    &[480.0, 200.0, 80.0, 30.0, 140.0, 70.0],
    &[
        540.0, 5.0, 5.0, 25.0, 45.0, 2.0, 55.0, 57.0, 2.0, 60.0, 30.0, 2.0, 3.0, 10.0, 1.0, 90.0, 5.0, 2.0, 20.0, 20.0,
        2.0, 3.0, 3.0, 1.0,
    ],
    &[500.0, 330.0, 50.0, 70.0, 15.0, 20.0, 5.0, 3.0, 4.0],
    &[100.0, 150.0, 180.0, 140.0, 70.0, 110.0, 130.0, 10.0, 75.0, 33.0, 2.0],
    &[985.0, 15.0],
];
/// The same of a thousand pairs that lie near each other and are different events.
const DIFFERENT: [&[f64]; PARTS] = [
    &[60.0, 15.0, 185.0, 280.0, 170.0, 290.0],
    &[
        110.0, 5.0, 4.0, 5.0, 50.0, 3.0, 12.0, 135.0, 5.0, 10.0, 120.0, 5.0, 5.0, 185.0, 5.0, 16.0, 5.0, 2.0, 8.0,
        190.0, 5.0, 3.0, 110.0, 5.0,
    ],
    &[230.0, 120.0, 30.0, 370.0, 10.0, 10.0, 80.0, 20.0, 130.0],
    &[35.0, 50.0, 35.0, 10.0, 3.0, 145.0, 45.0, 20.0, 140.0, 245.0, 270.0],
    &[610.0, 390.0],
];

/// The log-odds of every level of every part.
#[derive(Debug, Clone)]
pub(super) struct Weights {
    levels: [Vec<f64>; PARTS],
    /// The share of the smaller publisher's records that have a counterpart.
    pub(super) share: f64,
}

impl Weights {
    /// Returns those of the development set.
    pub(super) fn of_development() -> Self {
        Self::new(&DIFFERENT.map(shares), f64::midpoint(SHARES[0], SHARES[1]))
    }

    /// Estimates from the patterns of all pairs that were compared; `records` is the number of the smaller publisher.
    pub(super) fn estimate(patterns: &BTreeMap<Pattern, u64>, records: usize) -> Self {
        let expected = DIFFERENT.map(shares);
        let mut weights = Self::of_development();
        let pairs: f64 = patterns.values().map(|count| *count as f64).sum();
        if pairs == 0.0 || records == 0 {
            return weights;
        }
        for _ in 0..ROUNDS {
            let odds = odds_of(weights.share * records as f64 / pairs);
            let mut same = 0.0;
            let mut counts =
                expected.clone().map(|part| part.iter().map(|share| share * EXPECTATION_PAIRS).collect::<Vec<_>>());
            for (pattern, count) in patterns {
                let likely = odds * weights.sum(*pattern).exp();
                let probability = likely / (1.0 + likely);
                same += *count as f64 * probability;
                for (part, level) in pattern.iter().enumerate().filter(|(_, level)| **level > 0) {
                    counts[part][usize::from(*level) - 1] += *count as f64 * (1.0 - probability);
                }
            }
            weights = Self::new(&counts.map(|part| shares(&part)), (same / records as f64).clamp(SHARES[0], SHARES[1]));
        }
        weights
    }

    fn new(different: &[Vec<f64>; PARTS], share: f64) -> Self {
        let mut levels: [Vec<f64>; PARTS] = LEVELS.map(|count| vec![0.0; count]);
        for (part, weights) in levels.iter_mut().enumerate() {
            for (at, same) in shares(SAME[part]).iter().enumerate() {
                weights[at + 1] = (same / different[part][at]).ln();
            }
        }
        Self { levels, share }
    }

    /// Takes the share of records that have a counterpart, once it is better known.
    pub(super) fn set_share(&mut self, share: f64) {
        self.share = share.clamp(SHARES[0], SHARES[1]);
    }

    /// Returns the log-odds of a level of a part.
    pub(super) fn of(&self, part: usize, level: u8) -> f64 {
        self.levels[part][usize::from(level)]
    }

    /// Returns the log-odds of all parts together.
    pub(super) fn sum(&self, pattern: Pattern) -> f64 {
        pattern.iter().enumerate().map(|(part, level)| self.of(part, *level)).sum()
    }

    /// Returns the log-odds before anything is compared, where so many records lie near: those of a counterpart against as many
    /// unrelated records as are expected there, which is all but the counterpart itself.
    pub(super) fn start(&self, near: u32) -> f64 {
        odds_of(self.share).ln() - (f64::from(near.max(1)) - self.share).ln()
    }
}

fn odds_of(share: f64) -> f64 {
    let share = share.clamp(1e-9, 0.99);
    share / (1.0 - share)
}

/// Returns shares that sum to one.
fn shares(counts: &[f64]) -> Vec<f64> {
    let sum: f64 = counts.iter().sum();
    counts.iter().map(|count| count / sum).collect()
}
