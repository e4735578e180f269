//! Excitation against R's surveillance and scipy, against what it was simulated from, and against chance.

use proptest::prelude::*;
use rand::RngExt;
use rand_chacha::ChaCha8Rng;

use super::*;
use crate::hotspot::permutation::stream;
use crate::spillover::target::before;

/// Counts of three places in a row, 120 weeks: simulated once, with spill-over from 0 to 1 and from 1 to 2 above all.
const COUNTS: [&str; 3] = [
    "000001001310230121520011200011141203320311020000100011220011 \
     113232303031320222012521043414111050000000101023201000031022",
    "000000320100052123360110101000001220433122100112120002202111 \
     001223222100220105201000141101122321101001000001021643212100",
    "001100001210002101001010023000010001238402100111210012121010 \
     000011110000000000010031002101001430010101000111212000311131",
];
const SETTINGS: Settings = Settings { lags: 1, dispersed: false, confidence: 0.95, threads: 2 };

fn counts() -> Vec<Vec<Option<u32>>> {
    COUNTS
        .iter()
        .map(|row| row.chars().filter(|count| *count != ' ').map(|count| count.to_digit(10)).collect())
        .collect()
}

fn path(places: usize) -> Adjacency {
    Adjacency::from_pairs(places, &(1..places).map(|place| (place - 1, place)).collect::<Vec<_>>()).unwrap()
}

/// Draws a count with a mean, of a Poisson distribution.
fn poisson(random: &mut ChaCha8Rng, mean: f64) -> u32 {
    let (mut chance, mut count) = (random.random::<f64>(), 0);
    while chance > (-mean).exp() {
        chance *= random.random::<f64>();
        count += 1;
    }
    count
}

/// Simulates places in a row as [`scattered`] does, without scatter.
fn simulated(seed: u64, places: usize, weeks: usize, baseline: f64, own: f64, spill: f64) -> Vec<Vec<Option<u32>>> {
    scattered(seed, places, weeks, [baseline, own, spill], 0.0)
}

/// Simulates places in a row with decay one half: the figures are baseline, own, and what an event triggers in
/// the place behind. Means go up or down by a share at random.
fn scattered(seed: u64, places: usize, weeks: usize, figures: [f64; 3], scatter: f64) -> Vec<Vec<Option<u32>>> {
    let [baseline, own, spill] = figures;
    let (mut random, weights) = (stream(seed, 0), weights(0.5, 6));
    let mut counts = vec![vec![Some(0); 6]; places];
    for week in 6..weeks + 6 {
        let past: Vec<f64> = counts.iter().map(|row| before(row, week, &weights).unwrap()).collect();
        for place in 0..places {
            let beside = if place > 0 { past[place - 1] } else { 0.0 };
            let mean = baseline + own * past[place] + spill * beside;
            let factor = if random.random::<bool>() { 1.0 + scatter } else { 1.0 - scatter };
            counts[place].push(Some(poisson(&mut random, mean * factor)));
        }
    }
    counts
}

fn close(found: f64, expected: f64, by: f64) -> bool {
    (found - expected).abs() < by
}

#[test]
fn the_figure_for_all_pairs_is_that_of_hhh4() {
    // R package surveillance 1.20.3: hhh4(sts(counts, neighbourhood), list(ar = list(f = ~ -1 + fe(1, unitSpecific = TRUE)),
    // ne = list(f = ~1, weights = w), end = list(f = ~ -1 + fe(1, unitSpecific = TRUE)), family = family)), where w[j, i] is
    // 1 for neighbours times the sum of weeks 2 to 120 of i by that of weeks 1 to 119 of j: exp(ne.1), and twice what logLik
    // loses without ne; family "Poisson" and "NegBinM".
    let poisson = excitation(&counts(), &path(3), SETTINGS, &|| true).unwrap().pooled.unwrap();
    assert!(close(poisson.figure, 0.113_554_034, 1e-6) && close(poisson.deviance, 7.925_577_207, 1e-5), "{poisson:?}");
    let settings = Settings { dispersed: true, ..SETTINGS };
    let dispersed = excitation(&counts(), &path(3), settings, &|| true).unwrap().pooled.unwrap();
    assert!(
        close(dispersed.figure, 0.130_551_532, 1e-5) && close(dispersed.deviance, 7.339_146_219, 1e-4),
        "{dispersed:?}"
    );
    assert!(dispersed.p > poisson.p && poisson.low > 0.0 && poisson.high < 0.5);
}

#[test]
fn figures_of_each_place_are_those_of_scipy() {
    // scipy 1.17.1: minimize(-log-likelihood, method="L-BFGS-B") for decay 0.5 over four lags: baseline, own, neighbours;
    // the dispersion; twice what the likelihood loses without each neighbour.
    let expected = [
        (false, 0, vec![0.891_124_35, 0.298_108_92, 0.0], 0.0, vec![0.0]),
        (false, 1, vec![0.371_723_45, 0.323_825_48, 0.370_662_93, 0.0], 0.0, vec![7.685_672_713, 0.0]),
        (false, 2, vec![0.271_776_38, 0.329_825_25, 0.220_206_94], 0.0, vec![6.779_401_343]),
        (true, 0, vec![0.865_442_70, 0.321_722_13, 0.0], 0.296_554_10, vec![0.0]),
        (true, 1, vec![0.347_655_55, 0.319_909_25, 0.398_358_99, 0.0], 0.212_804_69, vec![6.636_192_448, 0.0]),
        (true, 2, vec![0.280_610_55, 0.325_988_97, 0.212_592_71], 0.361_382_66, vec![4.935_156_219]),
    ];
    let (counts, near, weights) = (counts(), path(3), weights(0.5, 4));
    for (dispersed, to, theta, alpha, deviances) in expected {
        let target = Target::new(&counts, &near, to, &weights).unwrap();
        let found = target.all_but(None, &target.zeros, dispersed).fit(None);
        let figures = found.theta.iter().zip(&theta);
        assert!(figures.into_iter().all(|(found, expected)| close(*found, *expected, 1e-5)), "{found:?} {theta:?}");
        assert!(close(found.alpha, alpha, 1e-4), "{found:?}");
        for (at, deviance) in deviances.into_iter().enumerate() {
            let pair = target.pair(at, &found, Settings { dispersed, ..SETTINGS }).unwrap();
            assert!(close(pair.deviance, deviance, 1e-4), "{pair:?}");
        }
    }
}

#[test]
fn intervals_are_where_the_profile_of_scipy_reaches_the_quantile() {
    // scipy 1.17.1: brentq over the profile of the fits above less chi2.ppf(0.95, 1): the pair from 0 to 1, and from 1 to 0.
    let (counts, near, weights) = (counts(), path(3), weights(0.5, 4));
    for (to, dispersed, low, high) in [
        (1, false, 0.108_572_501, 0.631_059_793),
        (1, true, 0.096_645_601, 0.711_199_077),
        (0, false, 0.0, 0.190_853_397),
        (0, true, 0.0, 0.251_277_529),
    ] {
        let target = Target::new(&counts, &near, to, &weights).unwrap();
        let full = target.all_but(None, &target.zeros, dispersed).fit(None);
        let found = target.pair(0, &full, Settings { dispersed, ..SETTINGS }).unwrap();
        assert!(close(found.low, low, 1e-4) && close(found.high, high, 1e-4), "{found:?}");
    }
}

#[test]
fn what_was_simulated_is_found_again() {
    let counts = simulated(4, 4, 900, 0.6, 0.3, 0.25);
    // Six pairs are looked at at once: intervals so wide that none should miss.
    let settings = Settings { lags: 6, confidence: 0.999, ..SETTINGS };
    let found = excitation(&counts, &path(4), settings, &|| true).unwrap();
    assert!(close(found.decay, 0.5, 0.26), "{}", found.decay);
    assert_eq!(found.spills.len(), 6);
    for spill in &found.spills {
        let truth = if spill.to > spill.from { 0.25 } else { 0.0 };
        assert!(spill.alone.low <= truth && truth <= spill.alone.high, "{spill:?}");
        assert!((spill.alone.p < 0.01) == (truth > 0.0), "{spill:?}");
    }
    for place in found.places.iter().flatten() {
        assert!(close(place.own.unwrap(), 0.3, 0.12) && close(place.baseline, 0.6, 0.2), "{place:?}");
    }
    let dispersed = excitation(&counts, &path(4), Settings { lags: 6, dispersed: true, ..SETTINGS }, &|| true).unwrap();
    assert!(dispersed.places.iter().flatten().all(|place| place.dispersion < 0.1));
}

#[test]
fn intervals_hold_the_truth_about_as_often_as_they_say() {
    let (mut held, mut sum) = (0, 0.0);
    for seed in 0..40 {
        let counts = simulated(300 + seed, 2, 300, 0.8, 0.3, 0.25);
        let found = excitation(&counts, &path(2), Settings { lags: 6, ..SETTINGS }, &|| true).unwrap();
        let spill = found.spills.iter().find(|spill| spill.to == 1).unwrap().alone;
        held += usize::from(spill.low <= 0.25 && 0.25 <= spill.high);
        sum += spill.figure;
    }
    // 38 of 40 are expected.
    assert!(held >= 33 && close(sum / 40.0, 0.25, 0.05), "{held} {sum}");
}

#[test]
fn without_excitation_between_neighbours_p_is_as_spread_as_chance() {
    let (mut small, mut one, mut pairs) = (0, 0, 0);
    for seed in 0..40 {
        let counts = simulated(100 + seed, 2, 150, 0.8, 0.3, 0.0);
        let found = excitation(&counts, &path(2), Settings { lags: 3, ..SETTINGS }, &|| true).unwrap();
        for spill in &found.spills {
            pairs += 1;
            small += usize::from(spill.alone.p <= 0.2);
            one += usize::from(spill.alone.p > 0.99);
        }
    }
    // Of 80: 16 at or below 0.2, and half on the boundary.
    assert!(pairs == 80 && (5..=28).contains(&small) && (25..=60).contains(&one), "{small} {one} {pairs}");
}

#[test]
fn counts_that_scatter_are_not_taken_for_spill_over() {
    // Without spill-over 4 of 40 pairs should have p at or below 0.1; where the scatter is left out, many more do.
    let small = |dispersed| {
        let of = |seed: u64| {
            let counts = scattered(700 + seed, 2, 200, [2.5, 0.2, 0.0], 0.85);
            let settings = Settings { lags: 2, dispersed, ..SETTINGS };
            excitation(&counts, &path(2), settings, &|| true).unwrap().spills[1].alone.p
        };
        (0..40).filter(|seed| of(*seed) <= 0.1).count()
    };
    let (fitted, left_out) = (small(true), small(false));
    assert!(fitted <= 9 && left_out > fitted, "{fitted} {left_out}");
}

#[test]
fn the_branching_ratio_is_the_greatest_eigenvalue() {
    // numpy 2.4.6: max(abs(linalg.eigvals([[.3, .1, 0], [.2, .1, .05], [0, .3, .2]]))); a pair without own figures has two
    // that are as great, of either sign.
    let place = |own| Some(OfPlace { weeks: 30, span: [8, 37], events: 9.0, baseline: 1.0, own, dispersion: 0.0 });
    let alone = Triggered { figure: 0.0, low: 0.0, high: 1.0, deviance: 0.0, p: 1.0 };
    let of = |own: &[f64], spills: &[(usize, usize, f64)]| {
        let spill = |(from, to, drawn): &(usize, usize, f64)| Spill {
            from: *from,
            to: *to,
            exposure: 9.0,
            alone,
            drawn: *drawn,
        };
        let places = own.iter().map(|own| place((*own > 0.0).then_some(*own))).collect();
        branching(&Excitation {
            decay: 0.0,
            lags: 1,
            places,
            spills: spills.iter().map(spill).collect(),
            pooled: None,
            branching: 0.0,
        })
    };
    let found = of(&[0.3, 0.1, 0.2], &[(1, 0, 0.1), (0, 1, 0.2), (2, 1, 0.05), (1, 2, 0.3)]);
    assert!(close(found, 0.392_939_186_164_114, 1e-6), "{found}");
    assert!(close(of(&[0.0, 0.0], &[(0, 1, 0.5), (1, 0, 0.5)]), 0.5, 1e-6));
    assert!(of(&[0.0, 0.0], &[]).abs() < 1e-9);
}

#[test]
fn a_pair_is_drawn_towards_all_by_how_unsure_it_is() {
    // What is drawn lies between the figure of the pair alone and that for all.
    let counts = simulated(21, 6, 400, 0.7, 0.2, 0.3);
    let found = excitation(&counts, &path(6), Settings { lags: 3, ..SETTINGS }, &|| true).unwrap();
    let share = found.pooled.unwrap().figure;
    for spill in &found.spills {
        let size = found.places[spill.to].unwrap().events / spill.exposure;
        let (low, high) = (spill.alone.figure.min(share * size), spill.alone.figure.max(share * size));
        assert!(low - 1e-9 <= spill.drawn && spill.drawn <= high + 1e-9, "{spill:?}");
    }
}

#[test]
fn no_data_is_not_zero() {
    let mut counts = counts();
    counts[2] = vec![None; 120];
    counts[0][50] = None;
    let found = excitation(&counts, &path(3), Settings { lags: 2, ..SETTINGS }, &|| true).unwrap();
    // Weeks 50, 51 and 52 need the unknown one; a place of which nothing is known spills nothing and has no figures.
    assert_eq!(found.places[2], None);
    let weeks = [0, 1].map(|place: usize| found.places[place].unwrap().weeks);
    assert_eq!(weeks, [115, 116]);
    assert!(found.spills.iter().all(|spill| spill.from < 2 && spill.to < 2) && found.spills.len() == 2);
    counts[2] = vec![Some(0); 120];
    let found = excitation(&counts, &path(3), Settings { lags: 2, ..SETTINGS }, &|| true).unwrap();
    let silent = found.places[2].unwrap();
    assert_eq!((silent.own, silent.events.to_bits()), (None, 0));
    // An event in 1 was followed by none in 2, which says something; nothing says what one in 2 would do.
    let pairs: Vec<_> = found.spills.iter().map(|spill| (spill.from, spill.to)).collect();
    assert_eq!(pairs, [(1, 0), (0, 1), (1, 2)]);
    assert!(found.spills[2].alone.figure.abs() < 1e-9 && found.spills[2].alone.high > 0.0);
}

#[test]
fn what_can_not_be_fitted_is_refused() {
    let counts = counts();
    let short: Vec<Vec<Option<u32>>> = counts.iter().map(|row| row[..20].to_vec()).collect();
    let refused = excitation(&short, &path(3), SETTINGS, &|| true).unwrap_err();
    assert_eq!(refused.to_string(), "There are 20 values, and 27 or more are needed (excitation).");
    assert!(excitation(&counts, &path(2), SETTINGS, &|| true).is_err());
    assert!(excitation(&counts, &path(3), Settings { lags: 0, ..SETTINGS }, &|| true).is_err());
    assert_eq!(excitation(&counts, &path(3), SETTINGS, &|| false), Err(Refusal::Stopped));
    let alone = excitation(&counts, &Adjacency::from_pairs(3, &[]).unwrap(), SETTINGS, &|| true).unwrap();
    assert!(alone.pooled.is_none() && alone.spills.is_empty());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]
    #[test]
    fn the_order_of_places_and_the_threads_change_nothing(seed in 0..1_000_u64) {
        let counts = simulated(seed, 3, 60, 0.7, 0.2, 0.2);
        let of = |counts: &[Vec<Option<u32>>], threads| {
            excitation(counts, &path(3), Settings { lags: 2, threads, ..SETTINGS }, &|| true).unwrap()
        };
        let found = of(&counts, 1);
        prop_assert_eq!(&of(&counts, 3), &found);
        let turned = of(&counts.iter().rev().cloned().collect::<Vec<_>>(), 2);
        prop_assert!(close(turned.branching, found.branching, 1e-4));
        for spill in &found.spills {
            let same = turned.spills.iter().find(|one| (one.from, one.to) == (2 - spill.from, 2 - spill.to)).unwrap();
            prop_assert!(close(same.alone.figure, spill.alone.figure, 1e-4) && close(same.drawn, spill.drawn, 1e-4));
            prop_assert!(spill.alone.low <= spill.alone.figure && spill.alone.figure <= spill.alone.high);
        }
    }
}
