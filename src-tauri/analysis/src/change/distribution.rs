//! What counts to expect around a mean, where the variance is the mean times a dispersion.
//!
//! Negative binomial for a dispersion above 1, Poisson for 1. Above a mean of 20,000 the gamma distribution of the same
//! mean and variance stands in for it, which there is off by a count or two in ten thousand.

use statrs::function::gamma::{gamma_lr, gamma_ur};

/// The mean from which on the gamma distribution stands in.
const LARGE: f64 = 20_000.0;
/// Logarithm below which a probability is carried as its logarithm.
const TINY_LN: f64 = -690.0;

/// A distribution of counts.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Counts {
    /// The mean, above zero.
    pub(super) mean: f64,
    /// The variance over the mean, 1 or more.
    pub(super) dispersion: f64,
}

impl Counts {
    /// Returns the smallest count that a share of all lies at or below; `share` is above 0 and below 1.
    pub(super) fn quantile(self, share: f64) -> f64 {
        if self.mean > LARGE {
            return (gamma_quantile(self.mean / self.dispersion, share) * self.dispersion).round();
        }
        let mut sum = 0.0;
        for (count, probability) in self.walk() {
            sum += probability;
            // Beyond the mean nothing is added any more once a term is lost in the sum.
            let lost = f64::from(count) > self.mean && probability < f64::MIN_POSITIVE;
            if sum >= share || lost {
                return f64::from(count);
            }
        }
        f64::from(u32::MAX)
    }

    /// Returns the probability of a count or fewer.
    pub(super) fn at_most(self, count: u32) -> f64 {
        if self.mean > LARGE {
            return gamma_lr(self.mean / self.dispersion, (f64::from(count) + 0.5) / self.dispersion);
        }
        let mut sum = 0.0;
        for (one, probability) in self.walk() {
            sum += probability;
            if one == count || self.is_over(one, probability) {
                break;
            }
        }
        sum.min(1.0)
    }

    /// Returns the probability of a count or more; 0 where it is below 1e-300.
    pub(super) fn at_least(self, count: u32) -> f64 {
        let Some(below) = count.checked_sub(1) else { return 1.0 };
        if self.mean > LARGE {
            return gamma_ur(self.mean / self.dispersion, (f64::from(count) - 0.5) / self.dispersion);
        }
        if f64::from(count) <= self.mean {
            return 1.0 - self.at_most(below);
        }
        let mut sum = 0.0;
        for (one, probability) in self.walk() {
            if one >= count {
                sum += probability;
            }
            if self.is_over(one, probability) || (one > count && probability < sum * 1e-17) {
                break;
            }
        }
        sum.min(1.0)
    }

    /// Whether no count after this one has a probability that can be told from 0.
    fn is_over(self, count: u32, probability: f64) -> bool {
        f64::from(count) > self.mean && probability < 1e-300
    }

    /// Returns every count from 0 with its probability.
    ///
    /// By the recursion p(k + 1) = p(k) (mean / dispersion + k (1 - 1 / dispersion)) / (k + 1), which holds for both
    /// distributions and knows no division by zero between them.
    fn walk(self) -> impl Iterator<Item = (u32, f64)> {
        let (over, rate) = (self.dispersion - 1.0, self.mean / self.dispersion);
        let mut ln = if over > 0.0 { -self.mean * over.ln_1p() / over } else { -self.mean };
        let (mut probability, growth) = (ln.exp(), over / self.dispersion);
        (0..u32::MAX).map(move |count| {
            let now = (count, probability);
            let ratio = (rate + f64::from(count) * growth) / (f64::from(count) + 1.0);
            if ln < TINY_LN {
                ln += ratio.ln();
                probability = ln.exp();
            } else {
                probability *= ratio;
            }
            now
        })
    }
}

/// Returns the value below which a share of the gamma distribution of a shape and of scale 1 lies, to a relative 1e-12.
pub(super) fn gamma_quantile(shape: f64, below: f64) -> f64 {
    let (mut low, mut high) = (0.0, 50.0 + shape + 50.0 * shape.sqrt());
    while high - low > 1e-12 * high {
        let middle = f64::midpoint(low, high);
        (low, high) = if gamma_lr(shape, middle) < below { (middle, high) } else { (low, middle) };
    }
    f64::midpoint(low, high)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// A mean and a dispersion, the 0.005 and 0.995 quantiles, and for some counts the probability of as many or more and
    /// of as many or fewer.
    type Sample = (f64, f64, [f64; 2], [(u32, f64, f64); 3]);

    /// R 4.2.2: `qnbinom(c(.005, .995), mean / (d - 1), 1 / d)`, `pnbinom` alike, and `qpois`, `ppois` for 1.
    const SAMPLES: [Sample; 6] = [
        (
            0.3,
            1.0,
            [0.0, 2.0],
            [
                (1, 0.259_181_779_318, 0.963_063_686_886),
                (2, 0.036_936_313_113_8, 0.996_400_506_817),
                (6, 7.834_715_728_55e-7, 0.999_999_966_607),
            ],
        ),
        (
            40.0,
            1.0,
            [25.0, 57.0],
            [
                (40, 0.521_028_861_061, 0.541_918_178_363),
                (59, 0.002_897_602_397_58, 0.998_120_371_431),
                (125, 5.971_583_886_26e-27, 1.0),
            ],
        ),
        (
            900.0,
            1.0,
            [824.0, 978.0],
            [
                (0, 1.0, 0.0),
                (900, 0.504_432_719_299, 0.508_864_125_468),
                (990, 0.001_634_199_514_55, 0.998_528_280_884),
            ],
        ),
        (
            4.4,
            3.65,
            [0.0, 20.0],
            [
                (0, 1.0, 0.116_514_951_577),
                (16, 0.019_923_641_111_2, 0.985_045_247_207),
                (18, 0.011_207_065_875_1, 0.991_613_681_737),
            ],
        ),
        (
            37.0,
            1.000_000_1,
            [22.0, 54.0],
            [
                (37, 0.521_864_982_945, 0.543_573_174_928),
                (55, 0.003_348_940_127_84, 0.997_849_229_87),
                (116, 2.993_876_506_53e-25, 1.0),
            ],
        ),
        (
            3_000.0,
            40.0,
            [2_182.0, 3_966.0],
            [(0, 1.0, 0.0), (4_039, 0.002_992_815_483_69, 0.997_028_818_964), (9_005, 5.908_566_729_64e-32, 1.0)],
        ),
    ];

    #[test]
    fn quantiles_and_tails_are_those_of_r() {
        let close = |found: f64, expected: f64| (found - expected).abs() <= 1e-8 * expected;
        for (mean, dispersion, [low, high], counts) in SAMPLES {
            let of = Counts { mean, dispersion };
            assert_eq!((of.quantile(0.005), of.quantile(0.995)), (low, high), "{of:?}");
            for (count, above, below) in counts {
                assert!(close(of.at_least(count), above), "{of:?} {count}: {}", of.at_least(count));
                assert!(close(of.at_most(count), below) || below < 1e-300, "{of:?} {count}: {}", of.at_most(count));
            }
        }
        assert_eq!(Counts { mean: 0.5, dispersion: 200.0 }.quantile(0.995) as u32, 17);
    }

    #[test]
    fn large_counts_are_near_those_of_r() {
        // R 4.2.2, as above.
        for (mean, dispersion, [low, high]) in [
            (3e4, 1.0, [29_555.0, 30_447.0]),
            (1e6, 50.0, [981_879.0, 1_018_307.0]),
            (1e6, 5_000.0, [827_256.0, 1_191_515.0]),
        ] {
            let of = Counts { mean, dispersion };
            assert!((of.quantile(0.005) - low).abs() < 3.0 && (of.quantile(0.995) - high).abs() < 3.0, "{of:?}");
            assert!((of.at_least(high as u32) - 0.005).abs() < 1e-3 && (of.at_most(low as u32) - 0.005).abs() < 1e-3);
        }
    }

    #[test]
    fn the_largest_count_ends() {
        let of = Counts { mean: 3.0, dispersion: 2.0 };
        assert_eq!((of.at_least(u32::MAX), of.at_most(u32::MAX)), (0.0, 1.0));
    }

    proptest! {
        #[test]
        fn the_tails_meet_and_more_mean_moves_them_up(
            mean in 0.001_f64..200.0, dispersion in 1.0_f64..30.0, count in 0_u32..400,
        ) {
            let (of, more) = (Counts { mean, dispersion }, Counts { mean: mean * 2.0, dispersion });
            prop_assert!((of.at_least(count + 1) + of.at_most(count) - 1.0).abs() < 1e-9);
            prop_assert!(more.quantile(0.995) >= of.quantile(0.995) && more.at_least(count) >= of.at_least(count) - 1e-12);
            prop_assert!(of.at_most(of.quantile(0.9) as u32) >= 0.9 - 1e-12);
        }
    }
}
