//! The regression against scikit-learn and `SciPy` on invented figures.

use super::logistic::{Fit, Sample};
use proptest::prelude::*;

/// Sixty rows of sines, and outcomes that follow them loosely: 19 happened.
fn invented() -> (Vec<[f64; 3]>, Vec<bool>) {
    let row =
        |i: i32| -> [f64; 3] { std::array::from_fn(|j| (1.7 * f64::from(i) * (j as f64 + 1.0) + j as f64).sin()) };
    let rows: Vec<[f64; 3]> = (0..60).map(row).collect();
    let happens = |(i, x): (usize, &[f64; 3])| x[0] + 0.8 * x[1] - 0.7 * x[2] + 1.5 * (12.9898 * i as f64).sin() > 0.6;
    let outcomes = rows.iter().enumerate().map(happens).collect();
    (rows, outcomes)
}

fn assert_near(found: Fit<3>, intercept: f64, slopes: [f64; 3]) {
    assert!((found.intercept - intercept).abs() < 1e-7, "{found:?}");
    assert!(found.slopes.iter().zip(slopes).all(|(a, b)| (a - b).abs() < 1e-7), "{found:?}");
}

#[test]
fn slopes_are_those_of_scikit_learn() {
    // scikit-learn 1.9.1: LogisticRegression(C = 1 / ridge, solver = "newton-cholesky", tol = 1e-14).
    let (rows, outcomes) = invented();
    let fit = |ridge| Sample { rows: &rows, outcomes: &outcomes, ridge }.fit([false; 3]).unwrap();
    assert_near(
        fit(0.5),
        -1.058_242_184_174_987,
        [1.446_894_376_014_558, 1.022_552_999_102_548, -0.567_471_792_600_643],
    );
    assert_near(
        fit(10.0),
        -0.801_563_737_985_222,
        [0.462_638_103_072_186, 0.345_577_314_586_696, -0.269_826_415_256_839],
    );
}

#[test]
fn slopes_that_may_not_fall_below_zero_are_those_of_scipy() {
    // SciPy: minimize(method = "L-BFGS-B", bounds = [(None, None), (0, None), (0, None), (0, None)]) on the same sum.
    let (rows, outcomes) = invented();
    let fit = |ridge, bound| Sample { rows: &rows, outcomes: &outcomes, ridge }.fit(bound).unwrap();
    for bound in [[true; 3], [false, false, true]] {
        assert_near(fit(0.5, bound), -1.138_033_855_545_359, [1.595_828_512_302_115, 1.181_116_118_884_443, 0.0]);
        assert_near(fit(10.0, bound), -0.804_967_354_508_98, [0.468_444_043_400_002, 0.351_700_410_701_293, 0.0]);
    }
}

#[test]
fn without_both_outcomes_there_is_no_fit() {
    let (rows, _) = invented();
    for all in [true, false] {
        assert_eq!(Sample { rows: &rows, outcomes: &[all; 60], ridge: 1.0 }.fit([false; 3]), None);
    }
    let none: Sample<3> = Sample { rows: &[], outcomes: &[], ridge: 1.0 };
    assert_eq!(none.fit([false; 3]), None);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn no_step_within_the_bounds_gains(
        rows in prop::collection::vec(prop::array::uniform3(-3.0_f64..3.0), 12..40),
        seed in any::<u64>(),
        is_bound in prop::array::uniform3(any::<bool>()),
        ridge in 0.1_f64..30.0,
    ) {
        let outcomes: Vec<bool> = (0..rows.len()).map(|at| at == 0 || (at > 1 && seed >> (at % 64) & 1 == 1)).collect();
        let fit = Sample { rows: &rows, outcomes: &outcomes, ridge }.fit(is_bound).unwrap();
        let value = |fit: &Fit<3>| {
            let of_row = |(row, outcome): (&[f64; 3], &bool)| {
                let odds = fit.log_odds(row);
                f64::from(u8::from(*outcome)) * odds - odds.max(0.0) - (-odds.abs()).exp().ln_1p()
            };
            let all: f64 = rows.iter().zip(&outcomes).map(of_row).sum();
            all - 0.5 * ridge * fit.slopes.iter().map(|slope| slope * slope).sum::<f64>()
        };
        prop_assert!(fit.slopes.iter().zip(is_bound).all(|(slope, bound)| slope.is_finite() && (!bound || *slope >= 0.0)));
        for (at, bound) in is_bound.into_iter().enumerate() {
            for step in [-1e-3, 1e-3] {
                let mut other = fit;
                other.slopes[at] += step;
                prop_assert!(bound && other.slopes[at] < 0.0 || value(&other) <= value(&fit) + 1e-9);
            }
        }
    }
}
