//! The false discovery rate: how many of all that look like something are nothing.

/// Returns for each p the smallest share of false ones at which it would still count among the discoveries: its q.
///
/// `p` holds one probability a test, 0 to 1; the answer is as long, in the same order. NaN stays NaN and is not counted as
/// a test.
///
/// Method: Y. Benjamini and Y. Hochberg, Controlling the False Discovery Rate, Journal of the Royal Statistical Society B 57
/// (1995); it holds for independent tests and for those of positive dependence, which neighbours are.
pub fn benjamini_hochberg(p: &[f64]) -> Vec<f64> {
    step_up(p, |_| 1.0)
}

/// Returns the q of each p whatever the tests have to do with each other; never below those of [`benjamini_hochberg`].
///
/// `p` and the answer are as there. Method: Y. Benjamini and D. Yekutieli, The Control of the False Discovery Rate in Multiple
/// Testing under Dependency, Annals of Statistics 29 (2001), theorem 1.3: the number of tests is taken times
/// 1 + 1/2 + … + 1/tests.
pub fn benjamini_yekutieli(p: &[f64]) -> Vec<f64> {
    step_up(p, |tests| (1..=tests).map(|test| 1.0 / test as f64).sum())
}

/// Returns the least of p · tests · factor / rank over all that are as large or larger, at most 1.
fn step_up(p: &[f64], factor: impl Fn(usize) -> f64) -> Vec<f64> {
    let mut order: Vec<usize> = (0..p.len()).filter(|place| !p[*place].is_nan()).collect();
    order.sort_by(|a, b| p[*b].total_cmp(&p[*a]));
    let tests = order.len();
    let counted = tests as f64 * factor(tests);
    let mut q = vec![f64::NAN; p.len()];
    let mut smallest = 1.0_f64;
    for (from_top, place) in order.into_iter().enumerate() {
        smallest = smallest.min(p[place] * (counted / (tests - from_top) as f64));
        q[place] = smallest;
    }
    q
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The fifteen p of Benjamini and Hochberg (1995), section 4.1.
    const PAPER: [f64; 15] = [
        0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528, 0.7590,
        1.0,
    ];

    fn close(found: &[f64], expected: &[f64]) -> bool {
        found.iter().zip(expected).all(|(found, expected)| (found - expected).abs() < 1e-12)
    }

    #[test]
    fn q_is_that_of_the_first_example_of_the_paper() {
        // scipy 1.17.1: scipy.stats.false_discovery_control(p, method="bh"); R's p.adjust(p, "BH") prints the same.
        let expected = [
            0.0015,
            0.003,
            0.0095,
            0.035_625,
            0.0603,
            0.063_857_142_857_142_86,
            0.063_857_142_857_142_86,
            0.0645,
            0.0765,
            0.486,
            0.581_181_818_181_818_1,
            0.714_875,
            0.753_230_769_230_769_3,
            0.813_214_285_714_285_7,
            1.0,
        ];
        let q = benjamini_hochberg(&PAPER);
        assert!(close(&q, &expected), "{q:?}");
        assert_eq!(q.iter().filter(|q| **q <= 0.05).count(), 4);
    }

    #[test]
    fn q_under_any_dependence_is_that_of_scipy_and_statsmodels() {
        // scipy 1.17.1: false_discovery_control(p, method="by"); statsmodels 0.15.0: multipletests(p, method="fdr_by").
        let mut expected = [1.0; 15];
        expected[..9].copy_from_slice(&[
            0.004_977_343_489_843_49,
            0.009_954_686_979_686_98,
            0.031_523_175_435_675_44,
            0.118_211_907_883_782_89,
            0.200_089_208_291_708_31,
            0.211_892_622_853_337_18,
            0.211_892_622_853_337_18,
            0.214_025_770_063_270_1,
            0.253_844_517_982_018_07,
        ]);
        let q = benjamini_yekutieli(&PAPER);
        assert!(close(&q, &expected), "{q:?}");
    }

    #[test]
    fn what_was_no_test_has_no_q_and_does_not_count() {
        let q = benjamini_hochberg(&[0.02, f64::NAN, 0.04]);
        assert!((q[0] - 0.04).abs() < 1e-12 && q[1].is_nan() && (q[2] - 0.04).abs() < 1e-12);
        assert!(benjamini_hochberg(&[]).is_empty() && benjamini_yekutieli(&[]).is_empty());
        assert!(benjamini_yekutieli(&[f64::NAN])[0].is_nan());
        assert!(close(&benjamini_yekutieli(&[0.03]), &[0.03]));
    }

    proptest! {
        #[test]
        fn q_keeps_the_order_of_p_and_is_never_below_it(p in prop::collection::vec(0.0_f64..=1.0, 1..40)) {
            let (q, any) = (benjamini_hochberg(&p), benjamini_yekutieli(&p));
            for (a, p_a) in p.iter().enumerate() {
                prop_assert!(q[a] >= *p_a && any[a] >= q[a] && any[a] <= 1.0);
                prop_assert!(p.iter().enumerate().all(|(b, p_b)| p_a > p_b || q[a] <= q[b]));
            }
        }

        #[test]
        fn the_order_of_the_tests_and_their_doubling_change_no_q(
            p in prop::collection::vec(0.0_f64..=1.0, 1..40), turn in 0_usize..40,
        ) {
            let turn = turn % p.len();
            let (mut turned, mut q) = (p.clone(), benjamini_hochberg(&p));
            turned.rotate_left(turn);
            let doubled = benjamini_hochberg(&[p.clone(), p].concat());
            prop_assert!(close(&doubled[..q.len()], &q));
            q.rotate_left(turn);
            prop_assert_eq!(benjamini_hochberg(&turned), q);
        }
    }
}
