//! Change points against ruptures, against R's exact intervals, and against themselves turned and with gaps.

use proptest::prelude::*;

use super::*;

/// numpy 2.4.6, `default_rng(7)`: Poisson counts of levels 3, 9, 2 and 6 over 30, 25, 20 and 15 steps.
const STEPPED: [u32; 90] = [
    4, 1, 4, 3, 5, 1, 0, 5, 1, 2, 1, 2, 5, 5, 2, 6, 2, 1, 3, 6, 1, 5, 2, 0, 5, 1, 3, 5, 5, 3, 7, 12, 12, 8, 11, 11, 3,
    6, 12, 10, 13, 7, 9, 7, 6, 12, 9, 16, 10, 9, 8, 6, 7, 8, 9, 4, 3, 2, 1, 7, 1, 1, 4, 1, 3, 5, 3, 1, 1, 1, 3, 2, 3,
    3, 1, 8, 10, 8, 8, 6, 8, 9, 6, 6, 6, 4, 5, 10, 4, 3,
];
/// The same generator: negative binomial counts of size 4 and levels 4, 25 and 7 over 40, 12 and 38 steps.
const DISPERSED: [u32; 90] = [
    1, 4, 5, 4, 4, 7, 5, 0, 4, 5, 4, 6, 0, 6, 3, 4, 3, 3, 5, 1, 5, 3, 7, 9, 1, 3, 2, 5, 1, 2, 1, 4, 5, 4, 4, 2, 10, 3,
    1, 5, 25, 41, 17, 17, 38, 25, 33, 24, 20, 14, 23, 29, 7, 6, 5, 15, 7, 5, 9, 0, 3, 4, 9, 15, 10, 2, 4, 4, 4, 15, 4,
    1, 3, 3, 11, 7, 4, 2, 16, 12, 2, 3, 6, 2, 5, 1, 14, 6, 8, 2,
];
/// The same generator: Poisson counts of levels 0.1, 1.5 and 0.1 over 40, 12 and 28 steps.
const SPARSE: [u32; 80] = [
    0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 0,
    1, 0, 6, 0, 1, 2, 2, 3, 0, 1, 0, 4, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0,
    1, 0, 0, 0,
];

fn some(counts: &[u32]) -> Vec<Option<u32>> {
    counts.iter().copied().map(Some).collect()
}

fn find(counts: &[Option<u32>], model: Model, penalty: Penalty) -> Found {
    change_points(counts, &Settings { model, penalty, least_steps: 3, confidence: 0.95 }).unwrap()
}

fn places(found: &Found) -> Vec<usize> {
    found.changes.iter().map(|change| change.at).collect()
}

#[test]
fn changes_are_those_of_ruptures() {
    // ruptures 1.1.10: Pelt(custom_cost=…, min_size=3, jump=1).predict(pen), confirmed by Dynp for up to five changes.
    // ruptures has no cost for counts; it was given minus twice the log likelihood of a stretch, over the dispersion or
    // with the excess that is named below, and for the modified criterion the log of its share of the series, with pen 3
    // log n instead of 2 log n.
    use Model::{NegativeBinomial, Poisson, QuasiPoisson};
    use Penalty::{Bic, ModifiedBic};
    let (stepped, dispersed, sparse) = (some(&STEPPED), some(&DISPERSED), some(&SPARSE));
    for (counts, model, penalty, expected) in [
        (&stepped, Poisson, Bic, &[30, 55, 75][..]),
        (&stepped, Poisson, ModifiedBic, &[30, 55, 75]),
        (&stepped, QuasiPoisson, ModifiedBic, &[30, 55, 75]),
        (&stepped, NegativeBinomial, ModifiedBic, &[30, 55, 75]),
        (&dispersed, QuasiPoisson, Bic, &[40, 52]),
        (&dispersed, QuasiPoisson, ModifiedBic, &[40, 52]),
        (&dispersed, NegativeBinomial, Bic, &[40, 52]),
        (&dispersed, NegativeBinomial, ModifiedBic, &[40, 52]),
        (&sparse, Poisson, Bic, &[40, 50]),
        (&sparse, Poisson, ModifiedBic, &[40, 50]),
        (&sparse, QuasiPoisson, Bic, &[40, 50]),
        (&sparse, QuasiPoisson, ModifiedBic, &[]),
        (&sparse, NegativeBinomial, Bic, &[]),
    ] {
        assert_eq!(places(&find(counts, model, penalty)), expected, "{model:?} {penalty:?}");
    }
    let spread = |model| find(&dispersed, model, Bic).spread;
    let close = |found: f64, expected: f64| (found - expected).abs() < 1e-9;
    assert!(matches!(spread(QuasiPoisson), Spread::Dispersion(found) if close(found, 3.263_195_950_832)));
    assert!(matches!(spread(NegativeBinomial), Spread::Excess(found) if close(found, 0.168_388_207_446)));
}

#[test]
fn intervals_of_levels_are_the_exact_ones_of_r() {
    // R 4.2.2: poisson.test(count, 10)$conf.int.
    for (count, low, high) in [
        (0.0, 0.0, 0.368_887_9),
        (1.0, 0.002_531_781, 0.557_164_3),
        (7.0, 0.281_436_3, 1.442_268),
        (140.0, 11.777_06, 16.520_55),
    ] {
        let found = garwood(count, 0.95).map(|end| end / 10.0);
        assert!((found[0] - low).abs() < 1e-5 && (found[1] - high).abs() < 1e-5, "{found:?} {low} {high}");
    }
}

#[test]
fn a_change_carries_its_levels_and_its_strength() {
    let found = find(&some(&STEPPED), Model::Poisson, Penalty::ModifiedBic);
    let first = &STEPPED[..30];
    let mean = f64::from(first.iter().sum::<u32>()) / 30.0;
    assert!((found.stretches[0].mean - mean).abs() < 1e-12);
    assert!((found.stretches[0].start, found.stretches[0].end, found.stretches[3].end) == (0, 30, 90));
    assert!(found.stretches.windows(2).all(|two| two[0].high < two[1].low || two[1].high < two[0].low));
    assert!(found.changes.iter().all(|change| change.ratio > 15.0 && change.p < 0.01), "{:?}", found.changes);
}

#[test]
fn what_has_no_data_cuts_nothing_and_too_little_is_refused() {
    let mut counts = some(&[4; 40]);
    counts[12..25].fill(None);
    let found = find(&counts, Model::Poisson, Penalty::Bic);
    assert!(found.changes.is_empty());
    assert_eq!((found.stretches[0].start, found.stretches[0].end, found.stretches[0].steps), (0, 40, 27));
    counts[6..].fill(None);
    let usual = change_points(&counts, &Settings::usual());
    assert_eq!(usual, Err(Refusal::TooFew { method: "a change of level", least: 12, found: 6 }));
    assert!(change_points(&counts, &Settings { least_steps: 0, ..Settings::usual() }).is_err());
    assert!(change_points(&[], &Settings::usual()).is_err());
}

fn any_model() -> impl Strategy<Value = Model> {
    prop_oneof![Just(Model::Poisson), Just(Model::QuasiPoisson), Just(Model::NegativeBinomial)]
}

proptest! {
    #[test]
    fn gaps_and_the_time_of_the_first_data_only_move_the_places(
        counts in prop::collection::vec(0_u32..20, 6..40),
        gaps in prop::collection::vec(0_usize..3, 40),
        model in any_model(),
    ) {
        let mut spaced = Vec::new();
        for (count, gap) in counts.iter().zip(&gaps) {
            spaced.extend(std::iter::repeat_n(None, *gap));
            spaced.push(Some(*count));
        }
        let (plain, moved) = (find(&some(&counts), model, Penalty::Bic), find(&spaced, model, Penalty::Bic));
        let place = |at: usize| at + gaps[..=at].iter().sum::<usize>();
        prop_assert_eq!(places(&plain).into_iter().map(place).collect::<Vec<_>>(), places(&moved));
        let levels = |found: &Found| found.stretches.iter().map(|one| (one.mean, one.low, one.high)).collect::<Vec<_>>();
        prop_assert_eq!(levels(&plain), levels(&moved));
    }

    #[test]
    fn levels_lie_within_their_intervals(counts in prop::collection::vec(0_u32..60, 6..60), model in any_model()) {
        let found = find(&some(&counts), model, Penalty::Bic);
        prop_assert_eq!(found.changes.len() + 1, found.stretches.len());
        prop_assert_eq!(found.stretches.iter().map(|one| one.steps).sum::<usize>(), counts.len());
        for one in &found.stretches {
            prop_assert!(0.0 <= one.low && one.low <= one.mean && one.mean < one.high && one.steps >= 3, "{one:?}");
        }
        prop_assert!(found.changes.iter().all(|change| change.ratio >= 0.0 && (0.0..=1.0).contains(&change.p)));
    }

    #[test]
    fn time_turned_finds_changes_of_the_same_strength(counts in prop::collection::vec(0_u32..30, 8..40)) {
        let turned: Vec<u32> = counts.iter().rev().copied().collect();
        let of = |counts: &[u32]| find(&some(counts), Model::Poisson, Penalty::Bic);
        let (plain, back) = (of(&counts), of(&turned));
        let total = |found: &Found| -> f64 {
            let cost = |one: &Stretch| Spread::Poisson.cost(one.mean * one.steps as f64, one.steps as f64);
            found.stretches.iter().map(cost).sum::<f64>() + 2.0 * (counts.len() as f64).ln() * found.changes.len() as f64
        };
        prop_assert!((total(&plain) - total(&back)).abs() < 1e-7);
    }
}
