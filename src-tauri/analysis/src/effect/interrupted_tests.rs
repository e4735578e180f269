//! Tests of the interrupted time series: against statsmodels, and against series of which the step is known.

use super::interrupted::{Interrupted, Settings, interrupted};
use crate::Refusal;
use proptest::prelude::*;
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

const PLAIN: Settings = Settings { season: false, lag: Some(2), confidence: 0.95 };

const SHORT: [u32; 30] =
    [12, 9, 14, 11, 16, 13, 10, 18, 15, 12, 17, 14, 19, 11, 16, 20, 13, 15, 7, 9, 5, 8, 10, 6, 4, 7, 9, 3, 6, 5];

const LONG: [u32; 60] = [
    2, 5, 24, 3, 6, 8, 5, 5, 8, 10, 3, 7, 6, 19, 9, 10, 29, 3, 8, 14, 2, 3, 13, 3, 3, 10, 17, 4, 19, 8, 10, 3, 5, 7, 7,
    8, 11, 18, 4, 5, 7, 5, 2, 9, 5, 5, 2, 2, 1, 11, 23, 2, 11, 5, 4, 3, 9, 7, 6, 1,
];

fn known(counts: &[u32]) -> Vec<Option<u32>> {
    counts.iter().copied().map(Some).collect()
}

fn close(found: f64, expected: f64) -> bool {
    (found - expected).abs() < 1e-6 * expected.abs().max(1.0)
}

fn all_close(found: &[f64], expected: &[f64]) -> bool {
    found.len() == expected.len() && found.iter().zip(expected).all(|(found, expected)| close(*found, *expected))
}

fn logs(found: &Interrupted) -> [f64; 3] {
    [found.slope_before, found.level_ratio, found.slope_ratio].map(|ratio| ratio.value.ln())
}

#[test]
fn step_bend_and_errors_are_those_of_statsmodels() {
    // statsmodels 0.15.0: GLM(y, X, Poisson()).fit(scale="X2") and .fit(cov_type="HAC", cov_kwds={"maxlags": 2}).
    let found = interrupted(&known(&SHORT), 18, PLAIN).unwrap();
    let expected = [0.018_610_673_873_958_785, -0.744_320_670_618_929_8, -0.055_377_125_280_771_92];
    assert!(all_close(&logs(&found), &expected), "{found:?}");
    assert!(all_close(&found.quasi_errors, &[0.184_671_170_043_126_8, 0.027_261_084_067_226_14]), "{found:?}");
    assert!(all_close(&found.newey_west_errors, &[0.075_930_317_944_748_57, 0.012_972_930_863_674_396]), "{found:?}");
    assert!(close(found.dispersion, 0.609_565_432_690_550_1), "{found:?}");
    assert!(close(found.counterfactual[29].value, 20.650_790_016_195_206), "{found:?}");
    // These counts spread less than chance would make them: the interval is that of chance all the same.
    let width = (found.level_ratio.high / found.level_ratio.low).ln() / 2.0;
    assert!(close(width, 2.055_529_438_642_873_5 * 0.184_671_170_043_126_8 / 0.609_565_432_690_550_1_f64.sqrt()));
}

#[test]
fn with_a_season_it_is_that_of_statsmodels_too() {
    // statsmodels 0.15.0, as above with sines and cosines of 12 and 6 months, maxlags 3; conf_int() with use_t=True.
    let settings = Settings { season: true, lag: Some(3), ..PLAIN };
    let found = interrupted(&known(&LONG), 40, settings).unwrap();
    let expected = [0.001_954_848_436_413_223_6, -0.409_914_158_716_959_7, 0.009_088_454_723_228_149];
    assert!(all_close(&logs(&found), &expected), "{found:?}");
    assert!(all_close(&found.quasi_errors, &[0.412_108_863_934_493, 0.033_151_763_364_833_29]), "{found:?}");
    assert!(all_close(&found.newey_west_errors, &[0.218_705_188_136_108_92, 0.013_295_720_917_891_794]), "{found:?}");
    assert!(close(found.dispersion, 3.598_089_085_920_952_4), "{found:?}");
    let level = found.level_ratio;
    assert!(all_close(&[level.low.ln(), level.high.ln()], &[-1.236_871_093_868_711_7, 0.417_042_776_434_792_5]));
    let last = found.counterfactual[59];
    assert!(close(last.value, 6.001_694_016_713_722), "{last:?}");
    let reach = 2.006_646_805_061_688 * 0.409_356_258_840_779_53;
    assert!(close((last.high / last.value).ln(), reach), "{last:?}");
}

#[test]
fn months_without_data_are_left_out_and_are_not_zero() {
    let mut counts = known(&SHORT);
    counts[4] = None;
    counts[22] = None;
    let found = interrupted(&counts, 18, PLAIN).unwrap();
    assert_eq!((found.months_before, found.months_after, found.fitted.len()), (17, 11, 30));
    let mut zeros = counts.clone();
    for count in &mut zeros {
        *count = count.or(Some(0));
    }
    assert!(interrupted(&zeros, 18, PLAIN).unwrap().level_ratio != found.level_ratio);
}

#[test]
fn what_cannot_be_told_is_refused() {
    let counts = known(&SHORT);
    assert!(matches!(interrupted(&counts, 11, PLAIN), Err(Refusal::TooFew { least: 12, found: 11, .. })));
    assert!(matches!(interrupted(&counts, 25, PLAIN), Err(Refusal::TooFew { least: 6, found: 5, .. })));
    assert!(matches!(interrupted(&counts, 99, PLAIN), Err(Refusal::TooFew { least: 6, found: 0, .. })));
    let season = Settings { season: true, ..PLAIN };
    assert!(matches!(interrupted(&counts, 18, season), Err(Refusal::TooFew { least: 36, found: 30, .. })));
    let mut silent = counts.clone();
    silent[18..].fill(Some(0));
    let refused = interrupted(&silent, 18, PLAIN).unwrap_err().to_string();
    assert!(refused.starts_with("The sum of the counts from the start on is zero"), "{refused}");
    // One event in the last month: the bend has no end, and no figure is made of it.
    silent[29] = Some(1);
    assert!(matches!(interrupted(&silent, 18, PLAIN), Err(Refusal::Unsettled { .. })));
}

proptest! {
    #[test]
    fn a_step_and_a_bend_that_are_there_are_found(step in 0.2_f64..3.0, bend in 0.97_f64..1.03, trend in 0.98_f64..1.02) {
        let rate = |month: usize| {
            let time = month as f64 - 24.0;
            4_000.0 * trend.powf(time) * if month < 24 { 1.0 } else { step * bend.powf(time) }
        };
        let counts: Vec<Option<u32>> = (0..48).map(|month| Some(rate(month).round() as u32)).collect();
        let found = interrupted(&counts, 24, Settings { lag: None, ..PLAIN }).unwrap();
        prop_assert!((found.level_ratio.value / step - 1.0).abs() < 0.002, "{:?}", found.level_ratio);
        prop_assert!((found.slope_ratio.value / bend - 1.0).abs() < 0.001 && found.level_ratio.holds(step));
        prop_assert!((found.slope_before.value / trend - 1.0).abs() < 0.001);
    }

    #[test]
    fn later_calendar_and_doubled_counts_change_no_ratio(
        counts in prop::collection::vec(1_u32..40, 40), later in 1_usize..20,
    ) {
        let plain = interrupted(&known(&counts), 20, PLAIN).unwrap();
        let mut moved = vec![None; later];
        moved.extend(known(&counts));
        let moved = interrupted(&moved, 20 + later, PLAIN).unwrap();
        prop_assert!(close(moved.level_ratio.low, plain.level_ratio.low));
        prop_assert!(close(moved.slope_ratio.high, plain.slope_ratio.high));
        let twice: Vec<u32> = counts.iter().map(|count| count * 2).collect();
        let twice = interrupted(&known(&twice), 20, PLAIN).unwrap();
        prop_assert!(close(twice.level_ratio.value, plain.level_ratio.value));
        prop_assert!(close(twice.dispersion, 2.0 * plain.dispersion));
        for (expected, band) in plain.fitted.iter().zip(&plain.counterfactual).take(20) {
            prop_assert!(close(*expected, band.value) && band.low <= band.value && band.value <= band.high);
        }
    }
}

#[test]
fn where_nothing_was_done_the_interval_of_the_step_holds_one_no_less_often_than_it_says() {
    let mut held = 0;
    for run in 0..400 {
        let mut random = ChaCha8Rng::seed_from_u64(run);
        // Counts that spread three times as much as chance would make them.
        let mut count = || (0..10).map(|_| if random.random_range(0.0..1.0) < 0.25 { 4 } else { 0 }).sum::<u32>();
        let counts: Vec<Option<u32>> = (0..48).map(|_| Some(count())).collect();
        held += u32::from(interrupted(&counts, 30, Settings { lag: None, ..PLAIN }).unwrap().level_ratio.holds(1.0));
    }
    assert!((372..=396).contains(&held), "{held} of 400 at 95 %");
}
