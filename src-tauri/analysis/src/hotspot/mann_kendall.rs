//! Trends: whether values rise or fall over time, and by how much a step.

use sitroom_domain::phrase;
use statrs::distribution::{ContinuousCDF, Normal};
use statrs::function::erf::erfc;

use crate::Refusal;
use crate::refusal::{finite, within};

/// Fewest values that a trend is told of.
const LEAST: usize = 3;

/// Whether values rise or fall: the test of Mann and Kendall.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Trend {
    /// Pairs that rise less pairs that fall, over all pairs in time.
    pub s: i64,
    /// The variance of `s` where there is no trend, corrected for ties.
    pub variance: f64,
    /// `s`, nearer to zero by one, in standard deviations; 0 where all values are equal.
    pub z: f64,
    /// The probability of a `z` as far from zero to either side; 1 where all values are equal.
    pub p: f64,
    /// Kendall's tau, uncorrected for ties: `s` by the number of pairs, -1 to 1.
    pub tau: f64,
}

/// By how much values rise a step: the slope of Sen.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Slope {
    /// The median of the slopes of all pairs, in units of the values a step.
    pub slope: f64,
    /// The lower end of the interval.
    pub low: f64,
    /// The upper end of the interval.
    pub high: f64,
}

/// Tests values at even steps in time, oldest first, for a trend: three or more.
///
/// Method: H. B. Mann, Nonparametric Tests against Trend, Econometrica 13 (1945); M. G. Kendall, Rank Correlation Methods (4th
/// edition 1975), with its correction for ties and for continuity. The normal approximation is rough below ten values, and
/// values that depend on those before them look like a trend too often.
///
/// # Errors
/// Refused for fewer than three values, and for one that is not finite.
pub fn mann_kendall(values: &[f64]) -> Result<Trend, Refusal> {
    check(values)?;
    let sign = |before: f64, after: f64| i64::from(after > before) - i64::from(after < before);
    let s: i64 = pairs(values).map(|(_, before, after)| sign(before, after)).sum();
    let count = values.len() as f64;
    let variance = (spread(count) - ties(values)) / 18.0;
    let z = if variance > 0.0 { (s - s.signum()) as f64 / variance.sqrt() } else { 0.0 };
    let p = erfc(z.abs() / std::f64::consts::SQRT_2);
    Ok(Trend { s, variance, z, p, tau: s as f64 / (count * (count - 1.0) / 2.0) })
}

/// Returns the slope of values at even steps in time, oldest first, and the interval that holds it with a probability, 0.5 to
/// 0.999.
///
/// Method: P. K. Sen, Estimates of the Regression Coefficient Based on Kendall's Tau, Journal of the American Statistical
/// Association 63 (1968), equation 2.6, with the ranks rounded as scipy's `theilslopes` rounds them. Every pair is looked at: the
/// work grows with the square of the number of values.
///
/// # Errors
/// Refused for fewer than three values, for one that is not finite, and for a confidence out of range.
pub fn sen_slope(values: &[f64], confidence: f64) -> Result<Slope, Refusal> {
    check(values)?;
    within(phrase!("The confidence"), confidence, 0.5, 0.999)?;
    let mut slopes: Vec<f64> = pairs(values).map(|(steps, before, after)| (after - before) / steps as f64).collect();
    slopes.sort_by(f64::total_cmp);
    let (count, last) = (slopes.len() as f64, slopes.len() - 1);
    let deviation = ((spread(values.len() as f64) - ties(values)) / 18.0).max(0.0).sqrt();
    let reach = Normal::standard().inverse_cdf(0.5 + confidence / 2.0) * deviation;
    let low = (f64::midpoint(count, -reach).round_ties_even() - 1.0).max(0.0) as usize;
    let high = f64::midpoint(count, reach).round_ties_even().max(0.0) as usize;
    let slope = f64::midpoint(slopes[last / 2], slopes[slopes.len() / 2]);
    Ok(Slope { slope, low: slopes[low.min(last)], high: slopes[high.min(last)] })
}

fn check(values: &[f64]) -> Result<(), Refusal> {
    if values.len() < LEAST {
        return Err(Refusal::TooFew { method: "a trend", least: LEAST, found: values.len() });
    }
    finite("values", values)
}

/// Returns every pair in time: the steps between, the value before and the one after.
fn pairs(values: &[f64]) -> impl Iterator<Item = (usize, f64, f64)> {
    let from = |(at, before): (usize, &f64)| {
        let before = *before;
        values[at + 1..].iter().enumerate().map(move |(steps, after)| (steps + 1, before, *after))
    };
    values.iter().enumerate().flat_map(from)
}

/// Returns n (n - 1) (2 n + 5).
fn spread(count: f64) -> f64 {
    count * (count - 1.0) * (2.0 * count + 5.0)
}

/// Returns the sum of that over the groups of equal values.
fn ties(values: &[f64]) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted.chunk_by(|a, b| a >= b).map(|group| spread(group.len() as f64)).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const TIED: [f64; 12] = [2.0, 3.0, 3.0, 5.0, 4.0, 6.0, 6.0, 6.0, 8.0, 7.0, 9.0, 9.0];
    const FALLING: [f64; 8] = [9.1, 8.4, 8.8, 7.2, 6.9, 7.0, 5.5, 5.1];
    const NONE: [f64; 11] = [3.0, 1.0, 4.0, 1.0, 5.0, 9.0, 2.0, 6.0, 5.0, 3.0, 5.0];

    fn close(found: f64, expected: f64) -> bool {
        (found - expected).abs() < 1e-9
    }

    #[test]
    fn trends_are_those_of_pymannkendall() {
        // pymannkendall 1.4.3: original_test(values), its s, var_s, z, p and Tau.
        for (values, s, variance, z, p, tau) in [
            (&TIED[..], 57, 207.0, 3.892_269_062_398_728_6, 9.931_101_692_051_136e-5, 0.863_636_363_636_363_6),
            (
                &FALLING,
                -24,
                65.333_333_333_333_33,
                -2.845_512_041_006_012_6,
                0.004_434_008_303_100_700_5,
                -0.857_142_857_142_857_1,
            ),
            (
                &NONE,
                16,
                159.333_333_333_333_34,
                1.188_332_399_294_654,
                0.234_702_477_955_160_75,
                0.290_909_090_909_090_9,
            ),
        ] {
            let found = mann_kendall(values).unwrap();
            assert_eq!(found.s, s);
            let expected = [(found.variance, variance), (found.z, z), (found.p, p), (found.tau, tau)];
            assert!(expected.iter().all(|(found, expected)| close(*found, *expected)), "{found:?}");
        }
    }

    #[test]
    fn slopes_are_those_of_scipy() {
        // scipy 1.17.1: scipy.stats.theilslopes(values, numpy.arange(len(values)), 0.95).
        for (values, slope, low, high) in [
            (&TIED[..], 0.6, 0.5, 0.75),
            (&FALLING, -0.575_714_285_714_285_7, -0.74, -0.35),
            (&NONE, 0.25, -0.333_333_333_333_333_3, 0.75),
        ] {
            let found = sen_slope(values, 0.95).unwrap();
            assert!(close(found.slope, slope) && close(found.low, low) && close(found.high, high), "{found:?}");
        }
    }

    #[test]
    fn equal_values_have_no_trend_and_too_few_are_refused() {
        let flat = mann_kendall(&[4.0; 6]).unwrap();
        assert_eq!((flat.s, flat.variance.to_bits(), flat.z.to_bits()), (0, 0, 0));
        assert!(close(flat.p, 1.0));
        assert_eq!(sen_slope(&[4.0; 6], 0.9), Ok(Slope { slope: 0.0, low: 0.0, high: 0.0 }));
        for few in [&[][..], &[1.0], &[1.0, 2.0]] {
            assert_eq!(mann_kendall(few), Err(Refusal::TooFew { method: "a trend", least: 3, found: few.len() }));
        }
        assert_eq!(
            mann_kendall(&[1.0, 2.0, f64::NAN]).unwrap_err().to_string(),
            "Value 2 of the values is no finite number."
        );
        assert!(sen_slope(&TIED, 1.0).is_err());
    }

    proptest! {
        #[test]
        fn a_shift_changes_nothing_and_time_turned_turns_the_sign(
            values in prop::collection::vec(-20_i32..20, 3..30), shift in -50_i32..50, times in 1_i32..5,
        ) {
            let plain: Vec<f64> = values.iter().map(|value| f64::from(*value)).collect();
            let moved: Vec<f64> = values.iter().map(|value| f64::from(value * times + shift)).collect();
            let turned: Vec<f64> = plain.iter().rev().copied().collect();
            let found = mann_kendall(&plain).unwrap();
            prop_assert_eq!(mann_kendall(&moved).unwrap(), found);
            let back = mann_kendall(&turned).unwrap();
            prop_assert_eq!(back.s, -found.s);
            prop_assert!(close(back.p, found.p) && (0.0..=1.0).contains(&found.p) && found.tau.abs() <= 1.0);
            let (slope, steeper) = (sen_slope(&plain, 0.9).unwrap(), sen_slope(&moved, 0.9).unwrap());
            prop_assert!(slope.low <= slope.slope && slope.slope <= slope.high);
            prop_assert!(close(steeper.slope, slope.slope * f64::from(times)));
        }
    }
}
