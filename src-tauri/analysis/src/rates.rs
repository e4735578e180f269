//! Two counts over spans of the same length, one held against the other.

use std::cmp::Ordering;

use statrs::distribution::{Beta, ContinuousCDF};

use sitroom_domain::phrase;

use crate::Refusal;
use crate::interval::Interval;
use crate::refusal::within;

/// Method and version, as printed beside the figure.
pub const METHOD: &str =
    phrase!("ratio of two counts by the conditional binomial (Clopper and Pearson 1934), method 1.0");

/// How a count stands to another.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Compared {
    /// The first by the second, with its interval; `None` where the second is zero, or both are.
    pub ratio: Option<Interval>,
    /// Whether the first is greater or less than chance explains, at the confidence of the interval; `Equal` where it is not.
    pub differs: Ordering,
}

/// Returns how a count stands to another over a span of the same length.
///
/// Given their sum, the first of two Poisson counts is binomial, and its share has the interval of C. J. Clopper and
/// E. S. Pearson, Biometrika 26 (1934), p. 404; the ratio has the odds of its ends (Przyborowski and Wilenski 1940). Events that come
/// in clusters vary more than that: the interval is the narrowest that can be held.
///
/// # Errors
/// Refused for a confidence outside of 0.5 to 0.999.
pub fn compare(now: u32, before: u32, confidence: f64) -> Result<Compared, Refusal> {
    within(phrase!("The confidence"), confidence, 0.5, 0.999)?;
    let (some, others) = (f64::from(now), f64::from(before));
    let tail = (1.0 - confidence) / 2.0;
    let share = |a: f64, b: f64, at: f64| Beta::new(a, b).map_or(0.0, |beta| beta.inverse_cdf(at));
    let low = if now == 0 { 0.0 } else { share(some, others + 1.0, tail) };
    let high = if before == 0 { 1.0 } else { share(some + 1.0, others, 1.0 - tail) };
    let odds = |share: f64| share / (1.0 - share);
    let differs = if low > 0.5 {
        Ordering::Greater
    } else if high < 0.5 {
        Ordering::Less
    } else {
        Ordering::Equal
    };
    let ratio = (before > 0).then(|| Interval { value: some / others, low: odds(low), high: odds(high), confidence });
    Ok(Compared { ratio, differs })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_ratio_has_the_interval_of_r() {
        // R 4.2.2: poisson.test(c(11, 23), c(1, 1), conf.level = 0.9)$conf.int; poisson.test(c(0, 7), c(1, 1), conf.level = 0.9).
        let found = compare(11, 23, 0.9).unwrap().ratio.unwrap();
        assert!((found.value - 11.0 / 23.0).abs() < 1e-12);
        assert!(
            (found.low - 0.239_456_498_921_804).abs() < 1e-6 && (found.high - 0.916_407_802_605_348).abs() < 1e-6,
            "{found:?}"
        );
        let none = compare(0, 7, 0.9).unwrap();
        assert_eq!((none.ratio.unwrap().low, none.differs), (0.0, Ordering::Less));
        assert!((none.ratio.unwrap().high - 0.534_127_404_634_391).abs() < 1e-6, "{none:?}");
    }

    #[test]
    fn what_chance_explains_is_no_difference() {
        assert_eq!(compare(6, 4, 0.9).unwrap().differs, Ordering::Equal);
        assert_eq!(compare(5, 0, 0.9).unwrap(), Compared { ratio: None, differs: Ordering::Greater });
        assert_eq!(compare(0, 0, 0.9).unwrap(), Compared { ratio: None, differs: Ordering::Equal });
        assert!(compare(1, 1, 1.0).is_err());
    }

    proptest! {
        #[test]
        fn a_turned_ratio_is_its_inverse(now in 1_u32..500, before in 1_u32..500) {
            let (one, other) = (compare(now, before, 0.9).unwrap(), compare(before, now, 0.9).unwrap());
            prop_assert_eq!(one.differs, other.differs.reverse());
            let (one, other) = (one.ratio.unwrap(), other.ratio.unwrap());
            prop_assert!(one.holds(one.value));
            prop_assert!((one.low * other.high - 1.0).abs() < 1e-6 && (one.high * other.low - 1.0).abs() < 1e-6);
        }
    }
}
