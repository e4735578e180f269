//! The false discovery rate: how many of all that look like something are nothing.

/// Returns for each p the smallest share of false ones at which it would still count among the discoveries: its q. NaN stays
/// NaN and is not counted as a test.
///
/// Method: Y. Benjamini and Y. Hochberg, Controlling the False Discovery Rate, Journal of the Royal Statistical Society B 57
/// (1995); it holds for independent tests and for those of positive dependence, which neighbours are.
pub fn benjamini_hochberg(p: &[f64]) -> Vec<f64> {
    let mut order: Vec<usize> = (0..p.len()).filter(|place| !p[*place].is_nan()).collect();
    order.sort_by(|a, b| p[*b].total_cmp(&p[*a]));
    let tests = order.len() as f64;
    let mut q = vec![f64::NAN; p.len()];
    let mut smallest = 1.0_f64;
    for (from_top, place) in order.into_iter().enumerate() {
        smallest = smallest.min(p[place] * (tests / (tests - from_top as f64)));
        q[place] = smallest;
    }
    q
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn q_is_that_of_the_first_example_of_the_paper() {
        // The fifteen p of Benjamini and Hochberg (1995), section 4.1; q as R 4.3 gives it: p.adjust(p, "BH").
        let p = [
            0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528,
            0.7590, 1.0,
        ];
        let expected = [0.0015, 0.003, 0.0095, 0.035_625, 0.0603, 0.063_857, 0.063_857, 0.0645, 0.0765, 0.486];
        let q = benjamini_hochberg(&p);
        assert!(q.iter().zip(expected).all(|(q, expected)| (q - expected).abs() < 1e-6), "{q:?}");
        assert_eq!(q.iter().filter(|q| **q <= 0.05).count(), 4);
    }

    #[test]
    fn what_was_no_test_has_no_q_and_does_not_count() {
        let q = benjamini_hochberg(&[0.02, f64::NAN, 0.04]);
        assert!((q[0] - 0.04).abs() < 1e-12 && q[1].is_nan() && (q[2] - 0.04).abs() < 1e-12);
        assert!(benjamini_hochberg(&[]).is_empty());
    }

    proptest! {
        #[test]
        fn q_keeps_the_order_of_p_and_is_never_below_it(p in proptest::collection::vec(0.0_f64..=1.0, 1..40)) {
            let q = benjamini_hochberg(&p);
            for (a, p_a) in p.iter().enumerate() {
                prop_assert!(q[a] >= *p_a && q[a] <= 1.0);
                prop_assert!(p.iter().enumerate().all(|(b, p_b)| p_a > p_b || q[a] <= q[b]));
            }
        }
    }
}
