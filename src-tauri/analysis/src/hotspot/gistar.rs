//! Getis-Ord Gi*: where what happens in a place and beside it is more than chance would put there.

use statrs::function::erf::erfc;

use sitroom_domain::phrase;

/// Name and version of the method, as figures carry it.
pub const METHOD: &str = phrase!(
    "Getis-Ord Gi* (1995), binary weights over the place and what lies beside it, analytic z; q by Benjamini and Hochberg (1995)"
);

/// Returns the z of each place's Gi*: the sum over the place and what lies beside it against what is expected of as many
/// places, in standard deviations. `values` holds one number a place; `beside` gives the places next to one, without
/// itself. Every z is NaN where all values are equal, and of a place that has all places beside it, since nothing can be
/// more than expected there.
///
/// Method: J. K. Ord and A. Getis, Local Spatial Autocorrelation Statistics, Geographical Analysis 27 (1995), equation
/// 14; the moments are those under randomization, with the variance over all places.
pub fn gistar<N: Iterator<Item = usize>>(values: &[f64], beside: impl Fn(usize) -> N) -> Vec<f64> {
    let n = values.len() as f64;
    let mean = values.iter().sum::<f64>() / n;
    let variance = values.iter().map(|value| value * value).sum::<f64>() / n - mean * mean;
    // What rounding leaves of a variance of zero is no variance.
    let spread = if variance > f64::EPSILON * mean * mean { variance.sqrt() } else { f64::NAN };
    let z = |place: usize| {
        let (mut sum, mut weight) = (values[place], 1.0);
        for other in beside(place) {
            sum += values[other];
            weight += 1.0;
        }
        let error = spread * (weight * (n - weight) / (n - 1.0)).sqrt();
        if error > 0.0 { (sum - weight * mean) / error } else { f64::NAN }
    };
    (0..values.len()).map(z).collect()
}

/// Returns the probability that a standard normal variable exceeds z: the p of "hotter than chance". NaN stays NaN.
pub fn upper_tail(z: f64) -> f64 {
    0.5 * erfc(z / std::f64::consts::SQRT_2)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// A ring: each place lies beside the one before and the one after.
    fn ring(n: usize) -> impl Fn(usize) -> std::array::IntoIter<usize, 2> {
        move |place| [(place + n - 1) % n, (place + 1) % n].into_iter()
    }

    #[test]
    fn z_is_that_of_pysal() {
        // esda 2.9.0: G_Local(y, W(ring of ten places, each with itself), transform="B", star=True, permutations=0).Zs
        let values = [0.0, 1.0, 0.0, 5.0, 9.0, 4.0, 0.0, 0.0, 2.0, 0.0];
        let expected = [
            -1.205_064_275_026_309,
            -1.205_064_275_026_309,
            -0.068_211_185_378_847_7,
            1.750_753_758_057_090_4,
            2.660_236_229_775_059_7,
            1.523_383_140_127_598_3,
            -0.522_952_421_237_832_3,
            -0.977_693_657_096_816_8,
            -0.977_693_657_096_816_8,
            -0.977_693_657_096_816_8,
        ];
        for (place, (z, expected)) in gistar(&values, ring(10)).into_iter().zip(expected).enumerate() {
            assert!((z - expected).abs() < 1e-12, "{place}: {z} and not {expected}");
        }
    }

    #[test]
    fn equal_values_are_neither_hot_nor_cold() {
        assert!(gistar(&[0.1; 7], ring(7)).iter().all(|z| z.is_nan()));
        assert!(gistar(&[3.0], |_| [].into_iter()).iter().all(|z| z.is_nan()));
        assert!(gistar(&[], |_| [].into_iter()).is_empty());
    }

    #[test]
    fn tails_are_those_of_the_normal_table() {
        for (z, p) in [(0.0, 0.5), (1.644_853_626_951, 0.05), (2.326_347_874_041, 0.01), (-1.959_963_984_54, 0.975)] {
            assert!((upper_tail(z) - p).abs() < 1e-9, "{z}");
        }
        assert!(upper_tail(f64::NAN).is_nan() && upper_tail(40.0) >= 0.0);
    }

    proptest! {
        #[test]
        fn scale_and_shift_of_all_values_change_no_z(
            values in proptest::collection::vec(0_u8..50, 5..40),
            scale in 1_u8..9,
            shift in 0_u8..9,
        ) {
            let plain: Vec<f64> = values.iter().map(|value| f64::from(*value)).collect();
            let other: Vec<f64> = plain.iter().map(|value| value * f64::from(scale) + f64::from(shift)).collect();
            let (a, b) = (gistar(&plain, ring(plain.len())), gistar(&other, ring(plain.len())));
            prop_assert!(a.iter().zip(&b).all(|(a, b)| (a.is_nan() && b.is_nan()) || (a - b).abs() < 1e-9));
        }
    }
}
