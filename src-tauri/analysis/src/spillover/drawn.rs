//! Figures of pairs drawn towards that of all pairs: the less a pair says for itself, the more.
//!
//! A figure stays where it is by the share that the variance between pairs has in that variance and its own together. The
//! variance between is that of R. `DerSimonian` and N. Laird, Meta-analysis in Clinical Trials, Controlled Clinical Trials 7
//! (1986). A figure that can't be negative is no normal one: its deviation is taken from the upper part of its interval,
//! which reaches on where the lower ends at zero.

use statrs::distribution::{ContinuousCDF, Normal};

/// The figure of a pair of places.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Pair {
    /// Events that one event triggers.
    pub(super) figure: f64,
    /// The upper end of its interval.
    pub(super) high: f64,
    /// The events of one place by those of the other: a figure by it is a share of events, which pairs can have in common.
    pub(super) size: f64,
}

impl Pair {
    /// Returns the share of events and its variance; `None` where there is no event to have a share of.
    fn share(&self, reach: f64) -> Option<(f64, f64)> {
        let deviation = (self.high - self.figure) / (reach * self.size);
        (self.size > 0.0).then_some((self.figure / self.size, deviation * deviation))
    }
}

/// Returns the figures of all pairs, place by place, drawn towards a share of events; 0 where there is no event to share.
pub(super) fn drawn(pairs: &[Vec<Pair>], towards: f64, confidence: f64) -> Vec<Vec<f64>> {
    let reach = Normal::standard().inverse_cdf(0.5 + confidence / 2.0);
    let shares: Vec<(f64, f64)> = pairs.iter().flatten().filter_map(|pair| pair.share(reach)).collect();
    let between = variance_between(&shares);
    let of_pair = |pair: &Pair| {
        let Some((share, own)) = pair.share(reach) else { return 0.0 };
        let weight = if between > 0.0 { between / (between + own) } else { 0.0 };
        (towards + weight * (share - towards)) * pair.size
    };
    pairs.iter().map(|of_place| of_place.iter().map(of_pair).collect()).collect()
}

/// Returns the variance between figures beyond their own variances, each given with its own (equation 8).
fn variance_between(figures: &[(f64, f64)]) -> f64 {
    let known: Vec<(f64, f64)> =
        figures.iter().filter(|(_, own)| *own > 0.0).map(|(figure, own)| (*figure, 1.0 / own)).collect();
    let sum = |of: &dyn Fn(f64, f64) -> f64| known.iter().map(|(figure, weight)| of(*figure, *weight)).sum::<f64>();
    let weights = sum(&|_, weight| weight);
    let mean = sum(&|figure, weight| figure * weight) / weights;
    let scatter = sum(&|figure, weight| weight * (figure - mean).powi(2));
    let free = weights - sum(&|_, weight| weight * weight) / weights;
    if free > 0.0 { ((scatter - (known.len() as f64 - 1.0)) / free).max(0.0) } else { 0.0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_variance_between_pairs_is_that_of_statsmodels() {
        // statsmodels 0.15.0: combine_effects(figures, variances, method_re="dl").tau2.
        let figures = [(0.02, 0.0004), (0.3, 0.01), (0.0, 0.0009), (0.11, 0.0025), (0.05, 0.0016)];
        let found = variance_between(&figures);
        assert!((found - 0.002_407_766_277_902_216_4).abs() < 1e-12, "{found}");
        assert!(variance_between(&figures[..1]).abs() < 1e-12 && variance_between(&[]).abs() < 1e-12);
    }

    #[test]
    fn a_sure_pair_stays_and_an_unsure_one_comes_to_the_others() {
        let pair = |figure, high, size| Pair { figure, high, size };
        let pairs = [vec![pair(0.6, 0.61, 2.0), pair(0.0, 0.01, 1.0)], vec![pair(0.2, 5.0, 1.0), pair(0.0, 0.0, 0.0)]];
        let found = drawn(&pairs, 0.1, 0.95);
        assert!((found[0][0] - 0.6).abs() < 1e-3 && found[0][1] < 1e-3, "{found:?}");
        assert!((found[1][0] - 0.1).abs() < 0.01 && found[1][1].abs() < 1e-12, "{found:?}");
        // Where pairs do not differ by more than chance, all have the same share.
        let alike = drawn(&[vec![pair(0.2, 1.0, 2.0), pair(0.1, 0.9, 1.0)]], 0.1, 0.95);
        assert!((alike[0][0] - 0.2).abs() < 1e-12 && (alike[0][1] - 0.1).abs() < 1e-12);
    }
}
