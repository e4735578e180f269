//! How badly one level describes a stretch of counts, and how far counts spread around a level that may change.

/// How counts spread around their level.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Spread {
    /// Poisson: the variance is the mean.
    Poisson,
    /// Quasi-Poisson: the variance is the mean times this dispersion, 1 or more.
    Dispersion(f64),
    /// Negative binomial: the variance is the mean plus this excess, 0 or more, times its square.
    Excess(f64),
}

/// Returns the dispersion of counts around levels that rarely change: the squared differences of neighbours over their
/// sums.
///
/// Two independent counts of one level with the variance φ μ differ by 2 φ μ in the mean square, and sum to 2 μ. That
/// differences hardly see the level is J. von Neumann's idea (Annals of Mathematical Statistics 12, 1941). Counts that
/// depend on those before them look less dispersed than they are. At least 1.
pub(super) fn dispersion(counts: &[f64]) -> f64 {
    let squares: f64 = counts.windows(2).map(|pair| (pair[1] - pair[0]).powi(2)).sum();
    let sums: f64 = counts.windows(2).map(|pair| pair[0] + pair[1]).sum();
    if sums > 0.0 { (squares / sums).max(1.0) } else { 1.0 }
}

/// Returns the excess of counts, by the same way: the squared differences less the sums, over twice the products. At
/// least 0.
pub(super) fn excess(counts: &[f64]) -> f64 {
    let over: f64 = counts.windows(2).map(|pair| (pair[1] - pair[0]).powi(2) - pair[0] - pair[1]).sum();
    let products: f64 = counts.windows(2).map(|pair| pair[0] * pair[1]).sum();
    if products > 0.0 { (over / (2.0 * products)).max(0.0) } else { 0.0 }
}

impl Spread {
    /// Returns minus twice the log likelihood of a stretch at its own mean, less what is the same for every cut of the
    /// series.
    pub(super) fn cost(self, sum: f64, length: f64) -> f64 {
        let mean = sum / length;
        let of = |share: f64| if sum > 0.0 { sum * share.ln() } else { 0.0 };
        match self {
            Self::Excess(excess) if excess > 0.0 => {
                let with = (excess * mean).ln_1p();
                -2.0 * (of(mean) - sum * with - length / excess * with)
            }
            Self::Poisson | Self::Excess(_) => -2.0 * (of(mean) - sum),
            Self::Dispersion(dispersion) => -2.0 * (of(mean) - sum) / dispersion,
        }
    }

    /// Returns the variance over the mean at a mean.
    pub(super) fn dispersion_at(self, mean: f64) -> f64 {
        match self {
            Self::Poisson => 1.0,
            Self::Dispersion(dispersion) => dispersion,
            Self::Excess(excess) => 1.0 + excess * mean,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use statrs::distribution::{Discrete, NegativeBinomial, Poisson};

    proptest! {
        #[test]
        fn costs_differ_as_twice_the_log_likelihoods_do(
            counts in prop::collection::vec(1_u32..40, 2..12), cut in 1_usize..11, excess in 0.01_f64..3.0,
        ) {
            let cut = cut.min(counts.len() - 1);
            let likelihood = |part: &[u32], negative: bool| -> f64 {
                let mean = f64::from(part.iter().sum::<u32>()) / part.len() as f64;
                let one = |count: &u32| {
                    let count = u64::from(*count);
                    let (size, poisson) = (1.0 / excess, Poisson::new(mean).unwrap().ln_pmf(count));
                    let binomial = NegativeBinomial::new(size, size / (size + mean)).unwrap();
                    if negative { binomial.ln_pmf(count) } else { poisson }
                };
                part.iter().map(one).sum()
            };
            let cost = |part: &[u32], spread: Spread| spread.cost(f64::from(part.iter().sum::<u32>()), part.len() as f64);
            for (negative, spread) in [(false, Spread::Poisson), (true, Spread::Excess(excess))] {
                let gain = |of: &dyn Fn(&[u32]) -> f64| of(&counts[..cut]) + of(&counts[cut..]) - of(&counts);
                let (found, expected) = (gain(&|part| cost(part, spread)), gain(&|part| -2.0 * likelihood(part, negative)));
                prop_assert!((found - expected).abs() < 1e-7, "{found} {expected}");
            }
        }
    }

    #[test]
    fn a_stretch_of_zeros_costs_nothing_and_no_excess_is_poisson() {
        let of_zeros = |spread: Spread| spread.cost(0.0, 9.0).abs();
        assert!(of_zeros(Spread::Poisson) < 1e-12 && of_zeros(Spread::Excess(0.4)) < 1e-12);
        assert!((Spread::Excess(1e-9).cost(12.0, 5.0) - Spread::Excess(0.0).cost(12.0, 5.0)).abs() < 1e-6);
    }

    #[test]
    fn spreads_are_told_from_neighbours_and_a_jump_hardly_matters() {
        let flat = [4.0, 6.0, 4.0, 6.0, 4.0, 6.0];
        assert_eq!((dispersion(&flat), excess(&flat)), (1.0, 0.0));
        assert_eq!((dispersion(&[0.0; 5]), excess(&[0.0; 5])), (1.0, 0.0));
        let jump = [1.0, 9.0, 1.0];
        assert_eq!((dispersion(&jump), excess(&jump)), (6.4, 3.0));
    }
}
