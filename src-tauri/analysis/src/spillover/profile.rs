//! The interval of one figure where all others are fitted anew: the profile likelihood.
//!
//! Method: D. J. Venzon and S. H. Moolgavkar, A Method for Computing Profile-Likelihood-Based Confidence Intervals, Applied
//! Statistics 37 (1988): the figures whose deviance from the maximum is at most the quantile of χ² with one degree of
//! freedom. At 0, where a figure that can't be negative ends, the interval ends too.

use statrs::distribution::{ContinuousCDF, Normal};
use statrs::function::erf::erfc;

use crate::Refusal;

/// Steps at most of a search.
const STEPS: usize = 60;
/// How near a search comes, as a share of the figure.
const NEAR: f64 = 1e-6;
/// A deviance as good as infinite.
const FARTHEST: f64 = 1e4;

/// Returns the ends of the interval that holds a figure with a probability. `best` is the figure at the maximum, `scale` a
/// figure above zero of the size that is expected, and `deviance` twice what the logarithm of the likelihood loses at a
/// figure.
pub(super) fn interval(
    best: f64,
    scale: f64,
    confidence: f64,
    deviance: &mut dyn FnMut(f64) -> Result<f64, Refusal>,
) -> Result<[f64; 2], Refusal> {
    let limit = Normal::standard().inverse_cdf(0.5 + confidence / 2.0);
    let mut beyond = |figure: f64| Ok(deviance(figure)?.clamp(0.0, FARTHEST).sqrt() - limit);
    let low = if best <= 0.0 || beyond(0.0)? <= 0.0 { 0.0 } else { root(0.0, best, -limit, &mut beyond)? };
    let (mut inside, mut outside) = (best, best + scale);
    for _ in 0..STEPS {
        if beyond(outside)? > 0.0 {
            break;
        }
        (inside, outside) = (outside, best + 2.0 * (outside - best));
    }
    let at_inside = beyond(inside)?;
    Ok([low, root(outside, inside, at_inside, &mut beyond)?])
}

/// Returns where a function is zero between a place where it is above and one where it is below: Illinois' false position.
pub(super) fn root(
    above: f64,
    below: f64,
    at_below: f64,
    of: &mut dyn FnMut(f64) -> Result<f64, Refusal>,
) -> Result<f64, Refusal> {
    let (mut a, mut b, mut at_b) = (above, below, at_below);
    let mut at_a = of(a)?;
    let mut between = a;
    for _ in 0..STEPS {
        between = (a * at_b - b * at_a) / (at_b - at_a);
        let value = of(between)?;
        if value.abs() < NEAR || (a - b).abs() < NEAR * a.abs().max(b.abs()) {
            break;
        }
        if value * at_b < 0.0 {
            (a, at_a) = (b, at_b);
        } else {
            at_a /= 2.0;
        }
        (b, at_b) = (between, value);
    }
    Ok(between)
}

/// Returns where a falling function is zero, from 0 on: 0 where it is not above zero there.
pub(super) fn falling_root(scale: f64, of: &mut dyn FnMut(f64) -> Result<f64, Refusal>) -> Result<f64, Refusal> {
    if of(0.0)? <= 0.0 {
        return Ok(0.0);
    }
    let (mut inside, mut outside) = (0.0, scale);
    let mut at_outside = of(outside)?;
    for _ in 0..STEPS {
        if at_outside <= 0.0 {
            break;
        }
        (inside, outside) = (outside, 2.0 * outside);
        at_outside = of(outside)?;
    }
    root(inside, outside, at_outside, of)
}

/// Returns the p of a deviance for a figure that can't be negative: half the chance lies on 0, half is χ² with one degree of
/// freedom (S. G. Self and K.-Y. Liang, Journal of the American Statistical Association 82, 1987, case 5).
pub(super) fn boundary_p(deviance: f64) -> f64 {
    if deviance <= NEAR { 1.0 } else { 0.5 * erfc((deviance / 2.0).sqrt()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Twice what a Poisson count of `events` over an exposure of 1 loses at a figure.
    fn of_count(events: f64) -> impl FnMut(f64) -> Result<f64, Refusal> {
        let log = move |figure: f64| if events > 0.0 { events * figure.ln() - figure } else { -figure };
        move |figure| Ok(2.0 * (log(events.max(1e-300)) - log(figure)))
    }

    #[test]
    fn the_interval_of_a_count_is_where_its_deviance_reaches_the_quantile() {
        // scipy 1.17.1: brentq(lambda m: 2*(7*log(7/m) - 7 + m) - chi2.ppf(.95, 1), ...) below and above 7; and for none
        // chi2.ppf(.95, 1) / 2.
        let seven = interval(7.0, 1.0, 0.95, &mut of_count(7.0)).unwrap();
        assert!((seven[0] - SEVEN[0]).abs() < 1e-5 && (seven[1] - SEVEN[1]).abs() < 1e-5, "{seven:?}");
        let none = interval(0.0, 1.0, 0.95, &mut of_count(0.0)).unwrap();
        assert!(none[0].abs() < 1e-12 && (none[1] - 1.920_729_410_347_062).abs() < 1e-5, "{none:?}");
    }

    const SEVEN: [f64; 2] = [3.007_784_352_634_533, 13.537_714_637_698_846];

    #[test]
    fn the_root_of_a_falling_function_is_found_from_zero_on() {
        let found = falling_root(0.1, &mut |x| Ok(7.0 / (x + 1.0) - 2.0)).unwrap();
        assert!((found - 2.5).abs() < 1e-6, "{found}");
        assert!(falling_root(0.1, &mut |x| Ok(-1.0 - x)).unwrap().abs() < 1e-12);
        assert_eq!(falling_root(0.1, &mut |_| Err(Refusal::Stopped)), Err(Refusal::Stopped));
    }

    #[test]
    fn half_of_chance_lies_on_the_boundary() {
        assert!((boundary_p(0.0) - 1.0).abs() < 1e-12);
        // scipy 1.17.1: chi2.sf(2.705543454095404, 1) / 2.
        assert!((boundary_p(2.705_543_454_095_404) - 0.05).abs() < 1e-9);
    }
}
