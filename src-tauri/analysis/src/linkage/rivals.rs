//! What rivals take from a pair: an event has at most one counterpart, so another that fits as well makes both less sure.
//!
//! Marginals of the monomer–dimer model (O. J. Heilmann and E. H. Lieb 1972) by messages between neighbours (M. Bayati et al.,
//! Simple Deterministic Approximation Algorithms for Counting Matchings, STOC 2007), damped in logarithms.

use super::candidate::Candidates;
use crate::Refusal;

/// Pairs below these log-odds are left out: a thousand of them take nothing that shows.
pub(super) const LEAST_LOG_ODDS: f64 = -8.0;
/// Odds above this are as good as certain; sums of them stay exact enough.
const MOST_LOG_ODDS: f64 = 23.0;
/// Rounds at most, and how little a message moves, as a share, when no more are needed.
const ROUNDS: usize = 60;
const SETTLED: f64 = 1e-9;

/// Returns the log-odds, 0 or less, that each pair loses to its rivals.
pub(super) fn log_odds_lost(candidates: &Candidates, go_on: &dyn Fn() -> bool) -> Result<Vec<f64>, Refusal> {
    let pairs = &candidates.pairs;
    let odds: Vec<f64> = pairs.iter().map(|pair| pair.log_odds.min(MOST_LOG_ODDS).exp()).collect();
    // What each pair hears from its side a and its side b: the chance that the record is free of its other pairs.
    let (mut free_a, mut free_b) = (vec![1.0_f64; pairs.len()], vec![1.0_f64; pairs.len()]);
    let (mut all_a, mut all_b) = (vec![0.0; candidates.near_a.len()], vec![0.0; candidates.near_b.len()]);
    for _ in 0..ROUNDS {
        if !go_on() {
            return Err(Refusal::Stopped);
        }
        let mut moved = 0.0_f64;
        all_a.fill(0.0);
        all_b.fill(0.0);
        for (at, pair) in pairs.iter().enumerate() {
            all_a[pair.a as usize] += odds[at] * free_b[at];
            all_b[pair.b as usize] += odds[at] * free_a[at];
        }
        for (at, pair) in pairs.iter().enumerate() {
            let others_a = (all_a[pair.a as usize] - odds[at] * free_b[at]).max(0.0);
            let others_b = (all_b[pair.b as usize] - odds[at] * free_a[at]).max(0.0);
            let (one, other) = ((free_a[at] / (1.0 + others_a)).sqrt(), (free_b[at] / (1.0 + others_b)).sqrt());
            moved = moved.max((one / free_a[at] - 1.0).abs()).max((other / free_b[at] - 1.0).abs());
            (free_a[at], free_b[at]) = (one, other);
        }
        if moved < SETTLED {
            break;
        }
    }
    Ok(free_a.iter().zip(&free_b).map(|(one, other)| (one.ln() + other.ln()).min(0.0)).collect())
}
