//! Whether a place's count is out of its own ordinary, step by step, by the best method that its past allows.
//!
//! Three years of past: the improved Farrington method. Nine steps: EARS C2. Fewer, or too many gaps: no judgement, and
//! why. It refuses to judge a step without data; what was expected there is told all the same.

use super::ears;
use super::farrington;
use super::step::{Step, Verdict, WhyNone};

use sitroom_domain::phrase;

/// Method and version, as printed beside the figures.
pub const METHOD: &str = phrase!("surge by improved Farrington or EARS C2, method 1.1");

/// By which method a step was judged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Method {
    /// The improved Farrington method.
    Farrington,
    /// EARS C2.
    EarsC2,
}

impl Method {
    /// Returns its name and version, as printed beside the figures.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Farrington => farrington::METHOD,
            Self::EarsC2 => ears::METHOD,
        }
    }
}

/// A step with the band in which its count was to be expected.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Judgement {
    /// The method; `None` where nothing can be expected.
    pub method: Option<Method>,
    /// The count; `None` for no data.
    pub observed: Option<u32>,
    /// The expected count.
    pub expected: Option<f64>,
    /// The count below which the verdict is [`Verdict::Below`].
    pub low: Option<f64>,
    /// The count above which the verdict is [`Verdict::Above`]. Never so low that fewer than five reports in four weeks
    /// are above.
    pub high: Option<f64>,
    /// The probability of as many or more, if all is as it was; `None` without a verdict, and from EARS, which has none.
    pub p_above: Option<f64>,
    /// The probability of as many or fewer; as there.
    pub p_below: Option<f64>,
    /// What the count is.
    pub verdict: Option<Verdict>,
    /// Why there is no verdict; `None` where there is one.
    pub why_none: Option<WhyNone>,
}

/// Judges every step of `counts`, reports at even steps of the given length, oldest first, from the index `first` on; the
/// answer has `counts.len() - first` entries, or none when `first` lies beyond the end.
///
/// A step rests on what came before it alone. With the settings that [`farrington::Settings::usual`] and
/// [`ears::Settings::usual`] tell. Of 200 ordinary places Farrington calls one to three too high in each step by chance,
/// and up to one too low: for many places at once take [`crate::hotspot::fdr`] of the p.
#[must_use]
pub fn judge(counts: &[Option<u32>], first: usize, step: Step) -> Vec<Judgement> {
    (first..counts.len()).map(|at| judge_step(counts, at, step)).collect()
}

fn judge_step(counts: &[Option<u32>], at: usize, step: Step) -> Judgement {
    let by_years = farrington::band(counts, at, &farrington::Settings::usual(step));
    if let Ok(band) = by_years {
        return with_years(counts[at], band);
    }
    match ears::c2_band(counts, at, &ears::Settings::usual()) {
        Ok(band) => with_few(counts[at], &band, step.too_few(counts, at)),
        Err(why) => without(counts[at], why),
    }
}

fn without(observed: Option<u32>, why: WhyNone) -> Judgement {
    let why_none = Some(observed.map_or(WhyNone::NoDataNow, |_| why));
    let (expected, low, high, p_above, p_below) = (None, None, None, None, None);
    Judgement { method: None, observed, expected, low, high, p_above, p_below, verdict: None, why_none }
}

fn with_years(observed: Option<u32>, band: farrington::Band) -> Judgement {
    let judged = observed.map(|observed| band.judge(observed));
    Judgement {
        method: Some(Method::Farrington),
        observed,
        expected: Some(band.expected),
        low: Some(band.lower),
        high: Some(band.high),
        p_above: judged.map(|judged| judged.p_above),
        p_below: judged.map(|judged| judged.p_below),
        verdict: judged.map(|judged| judged.verdict),
        why_none: observed.is_none().then_some(WhyNone::NoDataNow),
    }
}

fn with_few(observed: Option<u32>, band: &ears::Band, too_few: u32) -> Judgement {
    let high = band.upper.max(f64::from(too_few));
    let verdict = observed.map(f64::from).map(|count| match count {
        count if count > high => Verdict::Above,
        count if count < band.lower => Verdict::Below,
        _ => Verdict::Within,
    });
    Judgement {
        method: Some(Method::EarsC2),
        expected: Some(band.expected),
        low: Some(band.lower),
        high: Some(high),
        verdict,
        why_none: observed.is_none().then_some(WhyNone::NoDataNow),
        ..without(observed, WhyNone::NoDataNow)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn last(counts: &[Option<u32>], step: Step) -> Judgement {
        judge(counts, counts.len() - 1, step)[0]
    }

    #[test]
    fn the_method_follows_from_the_past() {
        let months = |count: usize| last(&vec![Some(6); count], Step::Month);
        assert_eq!(months(9).why_none, Some(WhyNone::PastTooShort { found: 8, least: 9 }));
        assert_eq!((months(9).method, months(9).high), (None, None));
        assert_eq!((months(10).method, months(37).method), (Some(Method::EarsC2), Some(Method::EarsC2)));
        assert_eq!(months(38).method, Some(Method::Farrington));
        let weeks = |count: usize| last(&vec![Some(6); count], Step::Week).method;
        assert_eq!((weeks(159), weeks(160)), (Some(Method::EarsC2), Some(Method::Farrington)));
        assert!(Method::Farrington.name().contains("Farrington") && Method::EarsC2.name().contains("EARS"));
    }

    #[test]
    fn a_long_past_with_too_many_gaps_is_judged_by_its_last_steps() {
        let mut counts = vec![Some(6); 70];
        counts[10..60].fill(None);
        assert_eq!(last(&counts, Step::Month).method, Some(Method::EarsC2));
        counts[60..66].fill(None);
        assert_eq!(last(&counts, Step::Month).why_none, Some(WhyNone::PastTooThin { known: 1, least: 4 }));
    }

    #[test]
    fn a_step_without_data_has_a_band_and_no_verdict() {
        for count in [12, 70] {
            let mut counts = vec![Some(6); count];
            counts[count - 1] = None;
            let found = last(&counts, Step::Month);
            assert_eq!((found.verdict, found.p_above, found.why_none), (None, None, Some(WhyNone::NoDataNow)));
            assert!(found.low.unwrap() <= 6.0 && found.high.unwrap() > 6.0 && found.observed.is_none());
        }
        assert_eq!(last(&[None], Step::Week).why_none, Some(WhyNone::NoDataNow));
    }

    #[test]
    fn a_few_reports_in_a_quiet_place_are_no_surge_and_many_are() {
        for past in [12, 70] {
            for (count, expected) in [(1, Verdict::Within), (4, Verdict::Within), (5, Verdict::Above)] {
                let counts = [vec![Some(0); past], vec![Some(count)]].concat();
                assert_eq!(last(&counts, Step::Month).verdict, Some(expected), "{past} {count}");
            }
        }
        let weeks = [vec![Some(0); 200], vec![Some(2), Some(0), Some(2), Some(2)]].concat();
        assert_eq!(last(&weeks, Step::Week).verdict, Some(Verdict::Above));
        assert_eq!(last(&weeks[..203], Step::Week).verdict, Some(Verdict::Within));
    }

    #[test]
    fn silence_is_below_by_either_method() {
        for past in [12, 70] {
            let counts = [vec![Some(40); past], vec![Some(0)]].concat();
            assert_eq!(last(&counts, Step::Month).verdict, Some(Verdict::Below));
        }
    }

    fn series() -> impl Strategy<Value = Vec<Option<u32>>> {
        let count = prop_oneof![4 => Just(0_u32), 2 => 0_u32..6, 1 => 0_u32..90];
        prop::collection::vec(prop::option::weighted(0.85, count), 1..90)
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn the_verdict_is_what_the_band_shows(counts in series()) {
            for found in judge(&counts, 0, Step::Month) {
                prop_assert_eq!(found.verdict.is_none(), found.why_none.is_some());
                prop_assert_eq!(found.method.is_some(), found.expected.is_some());
                let (Some(low), Some(expected), Some(high)) = (found.low, found.expected, found.high) else { continue };
                prop_assert!(0.0 <= low && low <= expected && expected <= high, "{found:?}");
                let verdict = found.observed.map(f64::from).map(|count| match count {
                    count if count > high => Verdict::Above,
                    count if count < low => Verdict::Below,
                    _ => Verdict::Within,
                });
                prop_assert_eq!(found.verdict, verdict);
            }
        }

        #[test]
        fn neither_the_future_nor_the_time_of_the_first_data_changes_a_step(
            counts in series(), after in series(), before in 0_usize..20,
        ) {
            let longer = [vec![None; before], counts.clone(), after].concat();
            let found = judge(&longer, before, Step::Month);
            prop_assert_eq!(&found[..counts.len()], &judge(&counts, 0, Step::Month)[..]);
        }
    }
}
