//! Tests of the like cases: against a working by definition, and for what the figure must not depend on.

use super::like_cases::{Case, Settings, beside_like_cases};
use crate::Refusal;
use proptest::prelude::*;
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

const SETTINGS: Settings = Settings { before: 12, after: 12, cases: 9, confidence: 0.8 };

/// Returns the made-up series of a place.
fn series(place: u32) -> Vec<Option<u32>> {
    let count = |month: u32| (place * 7 + month * month * 3 + (place * month) % 11) % (5 + place % 4) + place % 3;
    (0..24).map(|month| Some(count(month))).collect()
}

fn all_series(places: u32) -> Vec<Vec<Option<u32>>> {
    (0..places).map(series).collect()
}

fn cases(series: &[Vec<Option<u32>>]) -> Vec<Case<'_>> {
    series.iter().enumerate().map(|(place, counts)| Case { place: place as u32, counts, start: 12 }).collect()
}

fn close(found: f64, expected: f64) -> bool {
    (found - expected).abs() < 1e-9
}

#[test]
fn cases_ratio_and_placebos_are_those_worked_by_definition() {
    // Python 3.11, numpy 2.4 and the slope of scipy 1.17.1 (stats.theilslopes), written out from the definition.
    let series = all_series(16);
    let cases = cases(&series);
    let found = beside_like_cases(&cases[0], &cases[1..], SETTINGS).unwrap();
    let like: Vec<u32> = found.like.iter().map(|case| case.place).collect();
    assert_eq!(like, [4, 10, 13, 11, 7, 12, 1, 2, 14]);
    assert!(close(found.like[0].apart.distance, 0.723_306_654_497_541_3), "{:?}", found.like[0]);
    assert!(close(found.like[8].apart.distance, 0.940_418_025_897_540_4), "{:?}", found.like[8]);
    let placebos = [
        1.293_990_548_926_312_8,
        1.095_149_074_648_439,
        1.004_022_095_452_020_7,
        1.113_365_283_538_063_2,
        1.092_741_728_765_231_2,
        0.688_529_569_107_899,
        0.872_346_855_493_150_9,
        0.945_595_008_331_942_9,
        0.976_492_706_830_336_4,
    ];
    assert!(found.like.iter().zip(placebos).all(|(case, placebo)| close(case.placebo, placebo)), "{:?}", found.like);
    let ends = [found.ratio.value, found.ratio.low, found.ratio.high, found.p, found.change];
    let expected =
        [1.165_317_357_215_660_8, 0.900_560_949_369_053_1, 1.692_472_494_283_023_2, 0.3, 1.042_553_191_489_361_8];
    assert!(ends.iter().zip(expected).all(|(end, expected)| (end - expected).abs() < 1e-6), "{found:?}");
    assert_eq!((found.comparable, found.left_out), (15, 0));
}

#[test]
fn a_case_with_a_missing_month_and_one_of_the_same_place_are_left_out() {
    let mut series = all_series(16);
    series[4][20] = None;
    let mut all = cases(&series);
    all.push(Case { place: 0, ..all[1] });
    let found = beside_like_cases(&all[0], &all[1..], SETTINGS).unwrap();
    assert_eq!((found.comparable, found.left_out), (14, 2));
    assert!(found.like.iter().all(|case| case.place != 4 && case.place != 0));
    let early = Case { start: 11, ..all[0] };
    assert!(matches!(
        beside_like_cases(&early, &all[1..], SETTINGS),
        Err(Refusal::TooFew { least: 24, found: 23, .. })
    ));
}

#[test]
fn too_few_places_and_too_high_a_confidence_are_refused() {
    let series = all_series(16);
    let cases = cases(&series);
    assert!(matches!(
        beside_like_cases(&cases[0], &cases[1..10], SETTINGS),
        Err(Refusal::TooFew { least: 10, found: 9, .. })
    ));
    let surer = Settings { confidence: 0.9, ..SETTINGS };
    assert_eq!(
        beside_like_cases(&cases[0], &cases[1..], surer).unwrap_err().to_string(),
        "The number of like cases is 9: it must lie between 19 and 10,000."
    );
}

#[test]
fn one_place_counts_once_however_often_it_stands_in_the_pool() {
    let series = all_series(16);
    let pool = cases(&series);
    let twice = [&pool[1..], &pool[1..]].concat();
    let (once, found) = (
        beside_like_cases(&pool[0], &pool[1..], SETTINGS).unwrap(),
        beside_like_cases(&pool[0], &twice, SETTINGS).unwrap(),
    );
    assert_eq!(found, once);
}

proptest! {
    #[test]
    fn the_interval_shifts_with_a_change_that_only_the_place_had(
        seed in prop::collection::vec(prop::collection::vec(20_u32..200, 24), 14), times in 2_u32..6,
    ) {
        let mut series: Vec<Vec<Option<u32>>> =
            seed.iter().map(|counts| counts.iter().copied().map(Some).collect()).collect();
        let plain = {
            let all = cases(&series);
            beside_like_cases(&all[0], &all[1..], SETTINGS).unwrap()
        };
        let sum = |counts: &[Option<u32>]| f64::from(counts.iter().flatten().sum::<u32>()) + 0.5;
        let before = sum(&series[0][12..]);
        series[0][12..].iter_mut().flatten().for_each(|count| *count *= times);
        let factor = sum(&series[0][12..]) / before;
        let all = cases(&series);
        let moved = beside_like_cases(&all[0], &all[1..], SETTINGS).unwrap();
        for (moved, plain) in [
            (moved.ratio.value, plain.ratio.value),
            (moved.ratio.low, plain.ratio.low),
            (moved.ratio.high, plain.ratio.high),
        ] {
            prop_assert!((moved / plain / factor - 1.0).abs() < 1e-9);
        }
        prop_assert_eq!(moved.like, plain.like);
        prop_assert!((0.1..=1.0).contains(&moved.p) && moved.ratio.low <= moved.ratio.high);
    }

    #[test]
    fn the_order_of_the_pool_changes_nothing(turn in 1_usize..15) {
        let series = all_series(16);
        let all = cases(&series);
        let mut pool = all[1..].to_vec();
        let plain = beside_like_cases(&all[0], &pool, SETTINGS).unwrap();
        pool.rotate_left(turn);
        let turned = beside_like_cases(&all[0], &pool, SETTINGS).unwrap();
        prop_assert_eq!(turned.ratio, plain.ratio);
        let places = |found: &super::like_cases::Beside| found.like.iter().map(|case| case.place).collect::<Vec<_>>();
        prop_assert_eq!(places(&turned), places(&plain));
    }
}

/// Draws monthly counts of a place: a level of its own, more spread than chance, each month hanging on the one before.
fn drawn(random: &mut ChaCha8Rng, months: usize) -> Vec<Option<u32>> {
    let level: f64 = 10.0 * random.random_range(0.5_f64..2.0);
    let mut swing = 0.0;
    let mut count = || {
        swing = 0.5 * swing + random.random_range(-0.6..0.6);
        // Forty chances are near enough to Poisson's; the swing is what makes counts spread more.
        let chance = (level * f64::exp(swing) / 40.0).min(1.0);
        (0..40).map(|_| u32::from(random.random_range(0.0..1.0) < chance)).sum::<u32>()
    };
    (0..months).map(|_| Some(count())).collect()
}

#[test]
fn where_nothing_was_done_the_interval_holds_one_about_as_often_as_it_says() {
    let mut held = 0;
    for run in 0..400 {
        let mut random = ChaCha8Rng::seed_from_u64(run);
        let series: Vec<_> = (0..30).map(|_| drawn(&mut random, 24)).collect();
        let all = cases(&series);
        held += u32::from(beside_like_cases(&all[0], &all[1..], SETTINGS).unwrap().ratio.holds(1.0));
    }
    assert!((300..=340).contains(&held), "{held} of 400 at 80 %");
}
