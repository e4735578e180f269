//! EARS: a count against the few steps before it, for places whose past is too short for more.
//!
//! It knows no season, and seven steps say little about what is ordinary: it refuses a baseline of which less than four
//! have data, and gives no probability.

use super::step::{WhyNone, past};
use sitroom_domain::phrase;

use crate::Refusal;
use crate::refusal::within;

/// Method and version, as printed beside the figures.
pub const METHOD: &str = phrase!("EARS C1, C2, C3 (Fricker, Hegler and Dunfee 2008), method 1.0");

/// Steps of the baseline.
const BASELINE: usize = 7;
/// Fewest of them that have data.
const LEAST: usize = 4;
/// Steps between the baseline and the judged one, of C2 and C3.
const LAG: usize = 2;

/// How a step is judged.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Settings {
    /// C1 and C2 call a count high from so many standard deviations on, and C3 a sum of them: 0.1 to 10.
    pub deviations: f64,
    /// The least standard deviation, in reports: 0 to 1,000. Without it, a baseline of zeros calls one report high.
    pub least_deviation: f64,
    /// Whether the standard deviation is never less than that of Poisson counts, the root of the mean: seven counts that
    /// are equal by chance don't mean that the eighth must be.
    pub at_least_poisson: bool,
}

impl Settings {
    /// Returns the settings of C1 and C2: three deviations, of half a report or more (H. Burkom's advice for sparse
    /// counts, in the R package `surveillance`), and of Poisson counts or more.
    #[must_use]
    pub const fn usual() -> Self {
        Self { deviations: 3.0, least_deviation: 0.5, at_least_poisson: true }
    }
}

/// What is expected in a step, from the few before it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Band {
    /// The mean of the baseline.
    pub expected: f64,
    /// Its standard deviation, or the least that is taken.
    pub deviation: f64,
    /// The bound below which a count is too low, 0 or more.
    pub lower: f64,
    /// The bound above which a count is too high.
    pub upper: f64,
    /// How many steps with data it rests on.
    pub past_values: usize,
}

/// The three statistics of a step, in standard deviations above the mean; `None` where they can't be told.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Statistics {
    /// Against the seven steps just before.
    pub c1: Option<f64>,
    /// Against the seven steps that end three before.
    pub c2: Option<f64>,
    /// What C2 exceeds 1 by, summed over the step and the two before it; never below zero.
    pub c3: Option<f64>,
}

/// Returns C1, C2 and C3 of every step of `counts`, reports at even steps, oldest first.
///
/// Method: R. D. Fricker, B. L. Hegler and D. A. Dunfee, Comparing syndromic surveillance detection methods, Statistics
/// in Medicine 27 (2008), section 2.1. A statistic whose deviation is zero is `None`. C3 asks for all three C2.
///
/// # Errors
/// Refused for settings out of range.
pub fn statistics(counts: &[Option<u32>], settings: &Settings) -> Result<Vec<Statistics>, Refusal> {
    check(settings)?;
    let score = |at: usize, lag: usize| {
        let (count, band) = (counts[at]?, around(counts, at, lag, settings).ok()?);
        (band.deviation > 0.0).then(|| (f64::from(count) - band.expected) / band.deviation)
    };
    let c2: Vec<Option<f64>> = (0..counts.len()).map(|at| score(at, LAG)).collect();
    let c3 = |at: usize| {
        let three = &c2[at.checked_sub(2)?..=at];
        three.iter().map(|one| one.map(|one| (one - 1.0).max(0.0))).sum()
    };
    Ok((0..counts.len()).map(|at| Statistics { c1: score(at, 0), c2: c2[at], c3: c3(at) }).collect())
}

/// Returns what C1 expects in every step of `counts`, from those before it; as [`statistics`].
///
/// # Errors
/// Refused for settings out of range. Each entry is [`WhyNone`] where nothing can be expected.
pub fn c1_bands(counts: &[Option<u32>], settings: &Settings) -> Result<Vec<Result<Band, WhyNone>>, Refusal> {
    check(settings)?;
    Ok((0..counts.len()).map(|at| around(counts, at, 0, settings)).collect())
}

/// Returns what C2 expects in every step of `counts`, as [`c1_bands`].
///
/// # Errors
/// Refused for settings out of range. Each entry is [`WhyNone`] where nothing can be expected.
pub fn c2_bands(counts: &[Option<u32>], settings: &Settings) -> Result<Vec<Result<Band, WhyNone>>, Refusal> {
    check(settings)?;
    Ok((0..counts.len()).map(|at| c2_band(counts, at, settings)).collect())
}

/// Returns what C2 expects at step `at`, whose own count is not looked at.
pub(super) fn c2_band(counts: &[Option<u32>], at: usize, settings: &Settings) -> Result<Band, WhyNone> {
    around(counts, at, LAG, settings)
}

fn check(settings: &Settings) -> Result<(), Refusal> {
    within(phrase!("The number of standard deviations"), settings.deviations, 0.1, 10.0)?;
    within(phrase!("The least standard deviation"), settings.least_deviation, 0.0, 1_000.0)
}

fn around(counts: &[Option<u32>], at: usize, lag: usize, settings: &Settings) -> Result<Band, WhyNone> {
    let (found, least) = (past(counts, at), BASELINE + lag);
    if found < least {
        return Err(WhyNone::PastTooShort { found, least });
    }
    let known: Vec<f64> = counts[at - least..at - lag].iter().flatten().copied().map(f64::from).collect();
    if known.len() < LEAST {
        return Err(WhyNone::PastTooThin { known: known.len(), least: LEAST });
    }
    let mean = known.iter().sum::<f64>() / known.len() as f64;
    let square = known.iter().map(|count| (count - mean).powi(2)).sum::<f64>() / (known.len() - 1) as f64;
    let of_counts = if settings.at_least_poisson { mean.sqrt() } else { 0.0 };
    let deviation = square.sqrt().max(settings.least_deviation).max(of_counts);
    let reach = settings.deviations * deviation;
    let lower = (mean - reach).max(0.0);
    Ok(Band { expected: mean, deviation, lower, upper: mean + reach, past_values: known.len() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const COUNTS: [u32; 20] = [5, 3, 8, 2, 6, 4, 7, 3, 9, 12, 5, 4, 21, 6, 3, 0, 0, 1, 14, 9];
    /// R 4.2.2: qnorm(0.999).
    const OF_R: Settings =
        Settings { deviations: 3.090_232_306_167_813, least_deviation: 0.0, at_least_poisson: false };

    fn some(counts: &[u32]) -> Vec<Option<u32>> {
        counts.iter().copied().map(Some).collect()
    }

    fn uppers(bands: Vec<Result<Band, WhyNone>>) -> Vec<f64> {
        bands.into_iter().filter_map(Result::ok).map(|band| band.upper).collect()
    }

    fn all_close(found: &[f64], expected: &[f64]) -> bool {
        found.len() == expected.len() && found.iter().zip(expected).all(|(found, one)| (found - one).abs() < 1e-9)
    }

    #[test]
    fn upper_bounds_are_those_of_surveillance() {
        // surveillance 1.20.3: upperbound(earsC(sts, list(method = "C1", minSigma = 0))); C2 alike.
        let c1 = [
            11.675_664_758_0,
            11.786_864_982_7,
            13.719_557_813_6,
            17.058_067_925_4,
            16.155_657_215_2,
            16.333_213_207_9,
            27.989_202_392_3,
            28.022_482_781_4,
            28.022_482_781_4,
            29.116_135_850_9,
            27.773_634_280_6,
            27.848_222_803_2,
            31.461_178_927_8,
        ];
        let counts = some(&COUNTS);
        assert!(all_close(&uppers(c1_bands(&counts, &OF_R).unwrap()), &c1));
        assert!(all_close(&uppers(c2_bands(&counts, &OF_R).unwrap()), &c1[..11]));
        // The same with minSigma = 3.
        let least = [14.270_696_918_5, 13.984_982_632_8, 14.842_125_489_9, 17.058_067_925_4];
        let found = c2_bands(&counts, &Settings { least_deviation: 3.0, ..OF_R }).unwrap();
        assert!(all_close(&uppers(found)[..4], &least));
    }

    #[test]
    fn statistics_are_those_of_the_paper() {
        // R 4.2.2, by the formulas of the paper: (x[t] - mean(b)) / sd(b) with b = x[(t-9):(t-3)], and the sum of pmax(0,
        // c2 - 1) over three steps. The C3 of surveillance 1.20.3 can't be held against this: its upperbound adds the
        // deviation to the count of the day itself instead of to the mean, so that the day's own C2 does not enter.
        let c1 = [-0.925_820_099_8, 1.872_563_351_8, 2.438_078_547_9, -0.323_557_110_8, -0.829_102_887_6];
        let c2 = [3.240_370_349_2, 0.124_837_556_8, -0.595_974_756_2, 4.206_242_439_9, -0.184_245_086_1];
        let c3 = [2.240_370_349_2, 3.206_242_439_9, 3.206_242_439_9, 3.206_242_439_9, 0.0];
        let found = statistics(&some(&COUNTS), &OF_R).unwrap();
        let of = |what: fn(&Statistics) -> Option<f64>| found.iter().filter_map(what).collect::<Vec<_>>();
        let close = |found: &[f64], expected: &[f64]| all_close(&found[..5], expected);
        assert!(close(&of(|one| one.c1), &c1) && close(&of(|one| one.c2), &c2) && close(&of(|one| one.c3), &c3));
        assert_eq!((of(|one| one.c1).len(), of(|one| one.c2).len(), of(|one| one.c3).len()), (13, 11, 9));
    }

    #[test]
    fn zeros_do_not_make_one_report_high_and_equal_counts_not_one_more() {
        let zeros = c2_bands(&[Some(0); 10], &Settings::usual()).unwrap()[9].unwrap();
        assert_eq!((zeros.expected, zeros.lower, zeros.upper), (0.0, 0.0, 1.5));
        let nines = c2_bands(&[Some(9); 10], &Settings::usual()).unwrap()[9].unwrap();
        assert_eq!((nines.lower, nines.upper), (0.0, 18.0));
        assert_eq!(statistics(&[Some(9); 10], &OF_R).unwrap()[9].c2, None);
    }

    #[test]
    fn too_little_past_is_told() {
        let mut counts = some(&COUNTS);
        let at = |counts: &[Option<u32>], step: usize| c2_band(counts, step, &OF_R);
        assert_eq!(at(&counts, 8), Err(WhyNone::PastTooShort { found: 8, least: 9 }));
        counts[1..5].fill(None);
        assert_eq!(at(&counts, 9), Err(WhyNone::PastTooThin { known: 3, least: 4 }));
        assert_eq!(at(&counts, 11).map(|band| band.past_values), Ok(4));
        assert!(c2_bands(&counts, &Settings { deviations: 0.0, ..OF_R }).is_err());
    }

    proptest! {
        #[test]
        fn steps_without_data_before_the_first_change_nothing(
            counts in prop::collection::vec(prop::option::weighted(0.9, 0_u32..40), 1..30), before in 0_usize..9,
        ) {
            let moved = [vec![None; before], counts.clone()].concat();
            let (plain, later) = (statistics(&counts, &OF_R).unwrap(), statistics(&moved, &OF_R).unwrap());
            prop_assert_eq!(&later[before..], &plain[..]);
        }

        #[test]
        fn twice_the_counts_are_twice_the_bounds(counts in prop::collection::vec(0_u32..40, 9..20)) {
            let doubled: Vec<u32> = counts.iter().map(|count| count * 2).collect();
            let of = |counts: &[u32]| uppers(c2_bands(&some(counts), &OF_R).unwrap());
            let twice: Vec<f64> = of(&counts).iter().map(|upper| upper * 2.0).collect();
            prop_assert!(all_close(&of(&doubled), &twice));
        }
    }
}
