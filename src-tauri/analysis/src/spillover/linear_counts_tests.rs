//! Fits of counts against scipy's maximiser, against a closed form, and against themselves turned and scaled.

use proptest::prelude::*;

use super::*;

/// Counts of 24 rows and two causes besides the baseline; the second has none to do with them.
const Y: [f64; 24] = [
    2.0, 1.0, 0.0, 2.0, 9.0, 1.0, 0.0, 1.0, 3.0, 14.0, 4.0, 2.0, 0.0, 4.0, 1.0, 0.0, 7.0, 3.0, 0.0, 1.0, 2.0, 6.0, 1.0,
    5.0,
];
const FIRST: [f64; 24] = [
    0.0, 0.5, 0.0, 1.0, 4.0, 2.0, 0.5, 0.0, 2.0, 6.0, 5.0, 1.0, 0.0, 0.5, 2.0, 0.0, 5.0, 4.0, 1.0, 0.0, 1.0, 4.0, 2.0,
    0.5,
];
const SECOND: [f64; 24] = [
    1.0, 0.0, 2.0, 0.0, 0.0, 1.0, 3.0, 1.0, 0.0, 0.0, 0.0, 2.0, 4.0, 1.0, 0.0, 2.0, 0.0, 0.0, 1.0, 3.0, 0.0, 0.0, 1.0,
    2.0,
];
const ONES: [f64; 24] = [1.0; 24];
const ZEROS: [f64; 24] = [0.0; 24];

fn counts(causes: Vec<&[f64]>, dispersed: bool) -> Counts<'_> {
    Counts { y: &Y, causes, offset: &ZEROS, dispersed }
}

#[test]
fn a_fit_is_that_of_scipy() {
    // scipy 1.17.1: minimize(-log-likelihood, method="L-BFGS-B", figures bounded by 0) from six starts.
    for (dispersed, theta, alpha, log_likelihood) in SCIPY {
        let found = counts(vec![&ONES, &FIRST, &SECOND], dispersed).fit(None);
        assert!(found.theta.iter().zip(theta).all(|(found, expected)| (found - expected).abs() < 1e-5), "{found:?}");
        assert!(
            (found.alpha - alpha).abs() < 1e-4 && (found.log_likelihood - log_likelihood).abs() < 1e-6,
            "{found:?}"
        );
    }
}

const SCIPY: [(bool, [f64; 3], f64, f64); 2] = [
    (false, [0.771_735_165_231_144_8, 1.201_865_621_617_954, 0.0], 0.0, 25.223_550_412_822_924),
    (true, [0.808_297_308_893_110_8, 1.149_403_412_022_793, 0.0], 0.142_298_675_676_577_14, 26.073_414_991_106_93),
];

#[test]
fn a_baseline_alone_is_the_mean_and_nothing_has_no_figure() {
    let found = counts(vec![&ONES], false).fit(None);
    assert!((found.theta[0] - Y.iter().sum::<f64>() / 24.0).abs() < 1e-9);
    let found = counts(vec![&ONES, &ZEROS], true).fit(None);
    assert!(found.theta[1].abs() < 1e-12 && found.alpha > 0.1);
}

#[test]
fn a_system_is_solved_and_a_cause_that_others_stand_for_is_left_out() {
    let found = solved(vec![vec![4.0, 0.0], vec![2.0, 3.0]], &[10.0, 9.0]);
    assert!((found[0] - 1.5).abs() < 1e-12 && (found[1] - 2.0).abs() < 1e-12, "{found:?}");
    let twice = counts(vec![&FIRST, &ONES, &FIRST], false).fit(None);
    let once = counts(vec![&FIRST, &ONES], false).fit(None);
    assert!((twice.log_likelihood - once.log_likelihood).abs() < 1e-8);
    assert!((twice.theta[0] + twice.theta[2] - once.theta[0]).abs() < 1e-5);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn no_figure_nearby_is_more_likely_and_order_and_scale_change_nothing(
        y in prop::collection::vec(0..12_u8, 12..40), x in prop::collection::vec(0..9_u8, 40), dispersed in any::<bool>(),
        turn in 0..12_usize,
    ) {
        let mut y: Vec<f64> = y.into_iter().map(f64::from).collect();
        let mut x: Vec<f64> = x.into_iter().take(y.len()).map(f64::from).collect();
        let (ones, zeros) = (vec![1.0; y.len()], vec![0.0; y.len()]);
        let fit = |y: &[f64], x: &[f64]| {
            Counts { y, causes: vec![&ones, x], offset: &zeros, dispersed }.fit(None)
        };
        let found = fit(&y, &x);
        let of = |theta: &[f64]| {
            let causes: Vec<&[f64]> = vec![&ones, &x];
            let counts = Counts { y: &y, causes, offset: &zeros, dispersed };
            counts.likelihood(&counts.means(theta), found.alpha) + counts.rising(found.alpha)
        };
        for (a, b) in [(0.01, 0.0), (-0.01, 0.0), (0.0, 0.01), (0.0, -0.01), (0.01, -0.01), (-0.01, 0.01)] {
            let near = [(found.theta[0] + a).max(1e-9), (found.theta[1] + b).max(0.0)];
            prop_assert!(of(&near) <= found.log_likelihood + 1e-6, "{:?} {:?}", found, near);
        }
        let twice: Vec<f64> = x.iter().map(|x| 2.0 * x).collect();
        prop_assert!((2.0 * fit(&y, &twice).theta[1] - found.theta[1]).abs() < 1e-4);
        y.rotate_left(turn);
        x.rotate_left(turn);
        prop_assert!((fit(&y, &x).log_likelihood - found.log_likelihood).abs() < 1e-6);
    }
}
