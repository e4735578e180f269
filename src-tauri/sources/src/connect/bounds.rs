//! What a number of a publisher can be at all. What lies beyond is refused, because nobody can mean it; what is only odd is
//! kept.

use sitroom_domain::phrase;

/// More deaths or events than any row tells of.
const COUNT_MAX: f64 = 5_000_000.0;
/// More dollars than any appeal asks for.
const DOLLARS_MAX: f64 = 1e12;
/// The highest risk of the scale of INFORM.
const RISK_MAX: f64 = 10.0;

/// What a number says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Measure {
    /// Deaths or events, counted or expected.
    Count,
    /// Dollars of the United States.
    Dollars,
    /// A risk on the scale of INFORM.
    Risk,
    /// A probability.
    Probability,
}

/// Tells why a number cannot be; `None` where it can.
pub(crate) fn impossible(measure: Measure, value: f64) -> Option<&'static str> {
    let (most, reason) = match measure {
        Measure::Count => (COUNT_MAX, phrase!("A number of deaths or events lies between 0 and 5,000,000")),
        Measure::Dollars => (DOLLARS_MAX, phrase!("A sum in dollars lies between 0 and 1,000,000,000,000")),
        Measure::Risk => (RISK_MAX, phrase!("A risk lies between 0 and 10")),
        Measure::Probability => (1.0, phrase!("A probability lies between 0 and 1")),
    };
    (!(0.0..=most).contains(&value)).then_some(reason)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_is_told_apart_from_what_is_large() {
        for (measure, good, bad) in [
            (Measure::Count, 800_000.0, 5_000_001.0),
            (Measure::Dollars, 5e10, 1e13),
            (Measure::Risk, 10.0, 10.1),
            (Measure::Probability, 1.0, 1.01),
        ] {
            assert_eq!((impossible(measure, 0.0), impossible(measure, good)), (None, None), "{measure:?}");
            for bad in [bad, -0.5, f64::NAN, f64::INFINITY] {
                assert!(impossible(measure, bad).is_some(), "{measure:?} {bad}");
            }
        }
    }
}
