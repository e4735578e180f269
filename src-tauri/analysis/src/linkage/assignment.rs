//! Which pairs become links: the surest first, each record once.

use super::aggregate::{self, Aggregate, Side};
use super::candidate::{Candidates, Pair};
use super::finding::{self, Finding, Part, Subject};
use super::sighting::Prepared;
use super::weights::Weights;
use super::{Decision, Link, Linkage, Sighting, Thresholds};

/// Scores that differ by less are equal: their order must not hang on rounding.
const STEPS: f64 = 1e6;

/// Links pairs, and finds records that stand for several.
pub(super) fn assign(
    prepared: &Prepared<'_>,
    candidates: &Candidates,
    weights: &Weights,
    lost: &[f64],
    thresholds: Thresholds,
) -> Linkage {
    let score = |at: usize| candidates.pairs[at].log_odds + lost[at];
    let surest_first = in_order(prepared, candidates, |at| {
        let likely = probability(score(at));
        (likely >= thresholds.for_a_person).then(|| score(at))
    });
    let mut taken = [vec![false; prepared.a.len()], vec![false; prepared.b.len()]];
    let mut chosen = Vec::new();
    for at in surest_first {
        let Pair { a, b, .. } = candidates.pairs[at];
        if !taken[0][a as usize] && !taken[1][b as usize] {
            taken[0][a as usize] = true;
            taken[1][b as usize] = true;
            chosen.push(at);
        }
    }
    let is_linked = |at: &usize| probability(score(*at)) >= thresholds.linked;
    let aggregates = aggregate::find(prepared, candidates, weights, chosen.iter().copied().filter(is_linked));
    let in_aggregate = |at: &usize| {
        let pair = &candidates.pairs[*at];
        aggregates.takes(Side::A, pair.a) || aggregates.takes(Side::B, pair.b)
    };
    chosen.retain(|at| !in_aggregate(at));
    let links = chosen.into_iter().map(|at| link(prepared, candidates, weights, at, lost[at], thresholds)).collect();
    Linkage {
        links,
        aggregates: aggregates.found.into_iter().map(|found| named(prepared, found)).collect(),
        compared: candidates.patterns.values().sum(),
        share: weights.share,
    }
}

/// Returns how many pairs are one event, in expectation.
pub(super) fn expected_links(candidates: &Candidates, lost: &[f64]) -> f64 {
    candidates.pairs.iter().zip(lost).map(|(pair, lost)| probability(pair.log_odds + lost)).sum()
}

/// Returns the pairs that have a score, the highest first; equal ones in an order that hangs on
/// nothing but their records.
fn in_order(prepared: &Prepared<'_>, candidates: &Candidates, score: impl Fn(usize) -> Option<f64>) -> Vec<usize> {
    let mut order: Vec<(i64, usize)> = (0..candidates.pairs.len())
        .filter_map(|at| score(at).map(|score| ((score * STEPS).round() as i64, at)))
        .collect();
    let of_a: Vec<u64> = prepared.a.iter().map(Sighting::fingerprint).collect();
    let of_b: Vec<u64> = prepared.b.iter().map(Sighting::fingerprint).collect();
    let content = |at: usize| {
        let pair = &candidates.pairs[at];
        let (one, other) = (of_a[pair.a as usize], of_b[pair.b as usize]);
        // Neither publisher comes first.
        (one.min(other), one.max(other))
    };
    order.sort_by_cached_key(|(score, at)| (std::cmp::Reverse(*score), content(*at)));
    order.into_iter().map(|(_, at)| at).collect()
}

fn link(
    prepared: &Prepared<'_>,
    candidates: &Candidates,
    weights: &Weights,
    at: usize,
    lost: f64,
    thresholds: Thresholds,
) -> Link {
    let pair = &candidates.pairs[at];
    let (a, b) = (pair.a as usize, pair.b as usize);
    let near = candidates.near(pair);
    let mut parts = vec![Part { subject: Subject::Start, weight: weights.start(near), finding: Finding::Near(near) }];
    parts.extend(finding::of(prepared, a, b, pair.pattern).map(|(part, subject, finding)| Part {
        subject,
        weight: weights.of(part, pair.pattern[part]),
        finding,
    }));
    let rivals = lost < -std::f64::consts::LN_2;
    parts.push(Part { subject: Subject::Rivals, weight: lost, finding: Finding::Others(rivals) });
    let score = parts.iter().map(|part| part.weight).sum();
    let probability = probability(score);
    let decision = if probability >= thresholds.linked { Decision::Linked } else { Decision::ForAPerson };
    Link { a: prepared.a[a].index, b: prepared.b[b].index, score, probability, parts, decision }
}

/// Returns an aggregate with the caller's numbers for its records.
fn named(prepared: &Prepared<'_>, mut found: Aggregate) -> Aggregate {
    let (wholes, parts) = match found.side {
        Side::A => (prepared.a, prepared.b),
        Side::B => (prepared.b, prepared.a),
    };
    let mut members: Vec<u32> = found.members.iter().map(|member| parts[*member as usize].index).collect();
    members.sort_unstable();
    found.whole = wholes[found.whole as usize].index;
    found.members = members;
    found
}

fn probability(log_odds: f64) -> f64 {
    1.0 / (1.0 + (-log_odds).exp())
}
