//! A figure with the interval that holds it: no figure of these rooms stands without one.

use sitroom_domain::phrase;
use statrs::distribution::{Binomial, ContinuousCDF, DiscreteCDF, Normal};

use crate::Refusal;
use crate::refusal::within;

/// A figure and the interval that holds it with a stated confidence.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Interval {
    /// The figure.
    pub value: f64,
    /// The lower end.
    pub low: f64,
    /// The upper end.
    pub high: f64,
    /// How often such an interval holds the true figure, 0.5 to 0.999.
    pub confidence: f64,
}

impl Interval {
    /// Returns the interval of `value` ± `reach`.
    pub(crate) fn around(value: f64, reach: f64, confidence: f64) -> Self {
        Self { value, low: value - reach, high: value + reach, confidence }
    }

    /// Returns the interval of the exponential: a ratio, from an interval of its logarithm.
    #[must_use]
    pub fn exp(self) -> Self {
        Self { value: self.value.exp(), low: self.low.exp(), high: self.high.exp(), ..self }
    }

    /// Tells whether a value lies in the interval, ends included.
    #[must_use]
    pub fn holds(&self, value: f64) -> bool {
        (self.low..=self.high).contains(&value)
    }
}

/// Returns how many standard deviations hold a normal figure with a confidence.
///
/// # Errors
/// Refused for a confidence outside of 0.5 to 0.999.
pub(crate) fn normal_reach(confidence: f64) -> Result<f64, Refusal> {
    within(phrase!("The confidence"), confidence, 0.5, 0.999)?;
    Ok(Normal::standard().inverse_cdf(0.5 + confidence / 2.0))
}

/// Returns a share, `hits` of `all`, 0 to 1, with its interval. Neither needs be whole: where cases overlap, `all` is
/// the number of cases that they are worth.
///
/// Method: E. B. Wilson, Probable Inference, the Law of Succession, and Statistical Inference, Journal of the American
/// Statistical Association 22 (1927); without a correction for continuity.
///
/// # Errors
/// Refused for a confidence outside of 0.5 to 0.999, for no cases, and for more hits than cases.
pub fn wilson(hits: f64, all: f64, confidence: f64) -> Result<Interval, Refusal> {
    let reach = normal_reach(confidence)?;
    within(phrase!("The number of cases"), all, 1e-9, 1e15)?;
    within(phrase!("The number of hits"), hits, 0.0, all)?;
    let (share, reach2) = (hits / all, reach * reach);
    let middle = (share + reach2 / (2.0 * all)) / (1.0 + reach2 / all);
    let half = reach / (1.0 + reach2 / all) * (share * (1.0 - share) / all + reach2 / (4.0 * all * all)).sqrt();
    let (low, high) = ((middle - half).max(0.0).min(share), (middle + half).min(1.0).max(share));
    Ok(Interval { value: share, low, high, confidence })
}

/// Returns the median of values that rise, `None` without one, and the interval that holds it with a confidence or more;
/// `None` where there are too few values for one, as five are for 0.95.
///
/// Method: order statistics by the binomial distribution, free of the values' own (W. J. Conover, Practical Nonparametric
/// Statistics, 3rd edition 1999, section 3.2): the narrowest pair of values as far from either end.
///
/// # Errors
/// Refused for a confidence outside of 0.5 to 0.999.
pub(crate) fn median(rising: &[f64], confidence: f64) -> Result<(Option<f64>, Option<Interval>), Refusal> {
    within(phrase!("The confidence"), confidence, 0.5, 0.999)?;
    let count = rising.len();
    let Some(last) = count.checked_sub(1) else { return Ok((None, None)) };
    let value = f64::midpoint(rising[last / 2], rising[count / 2]);
    let Ok(heads) = Binomial::new(0.5, count as u64) else { return Ok((Some(value), None)) };
    let tail = f64::midpoint(1.0, -confidence) + 1e-12;
    let reach = (0..count / 2).take_while(|place| heads.cdf(*place as u64) <= tail).last();
    let interval = reach.map(|place| Interval { value, low: rising[place], high: rising[last - place], confidence });
    Ok((Some(value), interval))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn shares_have_the_interval_of_r() {
        // R 4.2.2: prop.test(7, 20, correct = FALSE)$conf.int; prop.test(0, 12, correct = FALSE, conf.level = .9)$conf.int.
        let found = wilson(7.0, 20.0, 0.95).unwrap();
        assert!((found.low - 0.181_191_824_101_082_06).abs() < 1e-9, "{found:?}");
        assert!((found.high - 0.567_145_723_314_763_6).abs() < 1e-9, "{found:?}");
        let none = wilson(0.0, 12.0, 0.9).unwrap();
        assert!(none.low.abs() < 1e-12 && (none.high - 0.183_981_194_747_476_84).abs() < 1e-9, "{none:?}");
    }

    #[test]
    fn medians_have_the_interval_of_tables() {
        // Order statistics at 95 %: the 2nd and 9th of 10, the 6th and 15th of 20, the 10th and 21st of 30 (Conover 1999).
        let of = |count: u32| {
            let values: Vec<f64> = (1..=count).map(f64::from).collect();
            let (value, interval) = median(&values, 0.95).unwrap();
            (value.unwrap(), interval.map(|interval| [interval.low, interval.high]))
        };
        assert_eq!(of(10), (5.5, Some([2.0, 9.0])));
        assert_eq!(of(20), (10.5, Some([6.0, 15.0])));
        assert_eq!(of(30), (15.5, Some([10.0, 21.0])));
        assert_eq!((of(6), of(5)), ((3.5, Some([1.0, 6.0])), (3.0, None)));
        assert_eq!(median(&[], 0.9), Ok((None, None)));
        assert!(median(&[1.0], 1.0).is_err());
    }

    #[test]
    fn a_share_of_nothing_is_refused() {
        assert!(wilson(0.0, 0.0, 0.9).is_err());
        assert!(wilson(3.0, 2.0, 0.9).is_err());
        assert!(wilson(1.0, 2.0, 1.0).is_err());
    }

    proptest! {
        #[test]
        fn the_interval_holds_the_share_and_narrows_with_more_cases(
            hits in 0_u32..50, more in 0_u32..50, times in 2_u32..9,
        ) {
            let (hits, all) = (f64::from(hits), f64::from(hits + more + 1));
            let (few, many) = (wilson(hits, all, 0.9).unwrap(), wilson(hits * 5.0, all * 5.0, 0.9).unwrap());
            prop_assert!(few.holds(few.value) && 0.0 <= few.low && few.high <= 1.0);
            prop_assert!(many.high - many.low < few.high - few.low);
            let turned = wilson((all - hits) * f64::from(times), all * f64::from(times), 0.9).unwrap();
            let plain = wilson(hits * f64::from(times), all * f64::from(times), 0.9).unwrap();
            prop_assert!((turned.low - (1.0 - plain.high)).abs() < 1e-9);
        }
    }
}
