//! Moran's I: whether what lies side by side is alike, over the whole map and around each place.

use statrs::function::erf::erfc;

use super::adjacency::Adjacency;
use super::permutation::{Draws, conditional_sums, p, shuffled};
use sitroom_domain::phrase;

use crate::Refusal;
use crate::refusal::{finite, same_length};

/// Method and version, as printed beside the figure.
pub const METHOD: &str =
    phrase!("Moran's I, local (Anselin 1995) and global (Cliff and Ord 1981), row-standardised weights, method 1.0");

/// Fewest places: the variance under randomization divides by n - 3.
const LEAST: usize = 4;

/// How much a neighbour weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Weights {
    /// The neighbours of a place weigh 1 together.
    RowStandardised,
    /// Each neighbour weighs 1.
    Binary,
}

/// Moran's I of a map.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct GlobalMoran {
    /// Above the expectation where like lies beside like, below where unlike does.
    pub i: f64,
    /// What is expected where place says nothing: -1 / (n - 1).
    pub expectation: f64,
    /// The variance where values are drawn from a normal distribution.
    pub normal: Deviation,
    /// The variance where these values are dealt out by lot.
    pub random: Deviation,
}

/// How far I lies from what is expected, under one null hypothesis.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Deviation {
    /// The variance of I.
    pub variance: f64,
    /// I less its expectation, in standard deviations.
    pub z: f64,
    /// The probability of a z as far from zero to either side.
    pub p: f64,
}

/// What a place and its neighbours are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Quadrant {
    /// High among high.
    HighHigh,
    /// Low among high.
    LowHigh,
    /// Low among low.
    LowLow,
    /// High among low.
    HighLow,
}

/// Moran's I of a place. The moments are those that `PySAL`'s esda gives as `EI`, `VI`, `EIc` and `VIc`; esda takes I itself by
/// n - 1 and the latter two by n, so that they differ by that share.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LocalMoran {
    /// Above zero where the neighbours lie to the same side of the mean, below where to the other; 0 without neighbours.
    pub i: f64,
    /// What is expected where all values are dealt out by lot.
    pub expectation: f64,
    /// The variance there.
    pub variance: f64,
    /// I less that expectation in standard deviations; `None` without neighbours.
    pub z: Option<f64>,
    /// What is expected where the place keeps its value and the others are dealt out.
    pub conditional_expectation: f64,
    /// The variance there.
    pub conditional_variance: f64,
    /// What the place and its neighbours are; a value or sum equal to the mean counts as low. `None` without neighbours.
    pub quadrant: Option<Quadrant>,
}

/// Returns Moran's I of a map: `values` has one number a place.
///
/// Method: P. A. P. Moran, Notes on Continuous Stochastic Phenomena, Biometrika 37 (1950); moments after A. D. Cliff and J. K.
/// Ord, Spatial Processes (1981).
///
/// # Errors
/// Refused for fewer than four places, values that are not finite, not one a place or all equal, and without any neighbour.
pub fn global_moran(values: &[f64], adjacency: &Adjacency, weights: Weights) -> Result<GlobalMoran, Refusal> {
    let deviations = centred(values, adjacency)?;
    let n = values.len() as f64;
    let [s0, s1, s2] = weight_sums(adjacency, weights);
    let second = deviations.iter().map(|z| z * z).sum::<f64>() / n;
    let kurtosis = deviations.iter().map(|z| z.powi(4)).sum::<f64>() / n / (second * second);
    let (i, expectation) = (moran(&deviations, adjacency, weights) / (s0 * second), -1.0 / (n - 1.0));
    let of_normal = (n * n * s1 - n * s2 + 3.0 * s0 * s0) / ((n - 1.0) * (n + 1.0) * s0 * s0);
    let of_values = n * ((n * n - 3.0 * n + 3.0) * s1 - n * s2 + 3.0 * s0 * s0);
    let of_kurtosis = kurtosis * ((n * n - n) * s1 - 2.0 * n * s2 + 6.0 * s0 * s0);
    let of_random = (of_values - of_kurtosis) / ((n - 1.0) * (n - 2.0) * (n - 3.0) * s0 * s0);
    let deviation = |square: f64| {
        let variance = square - expectation * expectation;
        let z = (i - expectation) / variance.sqrt();
        Deviation { variance, z, p: erfc(z.abs() / std::f64::consts::SQRT_2) }
    };
    Ok(GlobalMoran { i, expectation, normal: deviation(of_normal), random: deviation(of_random) })
}

/// Returns the p of Moran's I of a map by shuffling its values, to the side on which I lies; twice that is the p to both.
///
/// As esda's `p_sim`: the smaller of the shares of shuffles at least as large, and smaller. `go_on` is asked every few
/// milliseconds.
///
/// # Errors
/// Refused as [`global_moran`], for a number of draws out of range, and when `go_on` says no.
pub fn global_moran_p(
    values: &[f64],
    adjacency: &Adjacency,
    weights: Weights,
    draws: Draws,
    go_on: &dyn Fn() -> bool,
) -> Result<f64, Refusal> {
    let deviations = centred(values, adjacency)?;
    let found = moran(&deviations, adjacency, weights);
    let rounding = deviations.iter().map(|z| z * z).sum::<f64>() * f64::EPSILON;
    let of_shuffles = shuffled(&deviations, draws, go_on, |order| moran(order, adjacency, weights))?;
    let at_least = of_shuffles.iter().filter(|one| **one >= found - rounding).count() as u32;
    Ok(p(at_least.min(draws.count - at_least), draws.count))
}

/// Returns Moran's I of every place: `values` has one number a place.
///
/// Method: L. Anselin, Local Indicators of Spatial Association, Geographical Analysis 27 (1995); moments after R. R. Sokal, N. L.
/// Oden and B. A. Thomson, Local Spatial Autocorrelation in a Biological Model, Geographical Analysis 30 (1998), A3 and A4, A7
/// and A8.
///
/// # Errors
/// Refused as [`global_moran`].
pub fn local_moran(values: &[f64], adjacency: &Adjacency, weights: Weights) -> Result<Vec<LocalMoran>, Refusal> {
    let deviations = centred(values, adjacency)?;
    let n = values.len() as f64;
    let total = deviations.iter().map(|z| z * z).sum::<f64>();
    let second = total / n;
    let kurtosis = deviations.iter().map(|z| z.powi(4)).sum::<f64>() / n / (second * second);
    let of_place = |place: usize| {
        let (near, z) = (adjacency.of(place), deviations[place]);
        let each = weight(near, weights);
        let (sum, squared) = (each * near.len() as f64, each * each * near.len() as f64);
        let beside: f64 = each * near.iter().map(|one| deviations[*one as usize]).sum::<f64>();
        let i = (n - 1.0) * z * beside / total;
        let expectation = -sum / (n - 1.0);
        let variance = squared * (n - kurtosis) / (n - 1.0)
            + (sum * sum - squared) * (2.0 * kurtosis - n) / ((n - 1.0) * (n - 2.0))
            - expectation * expectation;
        let own = z * z / second;
        let quadrant = match (z > 0.0, beside > 0.0) {
            (true, true) => Quadrant::HighHigh,
            (false, true) => Quadrant::LowHigh,
            (false, false) => Quadrant::LowLow,
            (true, false) => Quadrant::HighLow,
        };
        LocalMoran {
            i,
            expectation,
            variance,
            z: (variance > 0.0).then(|| (i - expectation) / variance.sqrt()),
            conditional_expectation: -own * sum / (n - 1.0),
            conditional_variance: own * n / (n - 2.0) * (squared - sum * sum / (n - 1.0)) * (1.0 - own / (n - 1.0)),
            quadrant: (!near.is_empty()).then_some(quadrant),
        }
    };
    Ok((0..values.len()).map(of_place).collect())
}

/// Returns the p of every place's Moran's I by conditional permutation, to the side on which I lies; twice that is the p to
/// both. `None` without neighbours.
///
/// As esda's `p_sim` with the alternative “directed”; the weights make no difference. A place whose value is the mean has p 1.
///
/// # Errors
/// Refused as [`global_moran`], for a number of draws out of range, and when `go_on` says no.
pub fn local_moran_p(
    values: &[f64],
    adjacency: &Adjacency,
    draws: Draws,
    go_on: &dyn Fn() -> bool,
) -> Result<Vec<Option<f64>>, Refusal> {
    let deviations = centred(values, adjacency)?;
    let chances = conditional_sums(values, adjacency, draws, go_on)?;
    let of_place = |(z, chance): (&f64, Option<super::permutation::Chance>)| {
        let chance = chance?;
        let at_least = if *z > 0.0 { chance.at_least } else { chance.at_most };
        Some(if z.abs() > 0.0 { p(at_least.min(draws.count - at_least), draws.count) } else { 1.0 })
    };
    Ok(deviations.iter().zip(chances).map(of_place).collect())
}

/// Returns the values less their mean.
fn centred(values: &[f64], adjacency: &Adjacency) -> Result<Vec<f64>, Refusal> {
    same_length("values", adjacency.len(), values.len())?;
    if values.len() < LEAST {
        return Err(Refusal::TooFew { method: "Moran's I", least: LEAST, found: values.len() });
    }
    finite("values", values)?;
    if values.iter().all(|value| (value - values[0]).abs() <= 0.0) {
        return Err(Refusal::AllEqual { method: "Moran's I" });
    }
    if adjacency.neighbours().is_empty() {
        return Err(Refusal::NoNeighbours);
    }
    let mean = values.iter().sum::<f64>() / values.len() as f64;
    Ok(values.iter().map(|value| value - mean).collect())
}

/// Returns what each of some neighbours weighs.
fn weight(near: &[u32], weights: Weights) -> f64 {
    match weights {
        Weights::RowStandardised if !near.is_empty() => 1.0 / near.len() as f64,
        _ => 1.0,
    }
}

/// Returns the sum of weight · z · z over all places and neighbours.
fn moran(centred: &[f64], adjacency: &Adjacency, weights: Weights) -> f64 {
    let of_place = |(place, z): (usize, &f64)| {
        let near = adjacency.of(place);
        z * weight(near, weights) * near.iter().map(|one| centred[*one as usize]).sum::<f64>()
    };
    centred.iter().enumerate().map(of_place).sum()
}

/// Returns the sums of weights of Cliff and Ord: S0, S1 and S2.
fn weight_sums(adjacency: &Adjacency, weights: Weights) -> [f64; 3] {
    let (mut s0, mut s1) = (0.0, 0.0);
    let mut both = vec![0.0; adjacency.len()];
    for place in 0..adjacency.len() {
        let near = adjacency.of(place);
        let there = weight(near, weights);
        for &other in near {
            let back = adjacency.of(other as usize);
            let mutual = back.binary_search(&(place as u32)).is_ok();
            s0 += there;
            // Half of (there + back)² from either side, or all of it from the one side that there is.
            s1 += if mutual { (there + weight(back, weights)).powi(2) / 2.0 } else { there * there };
            both[place] += there;
            both[other as usize] += there;
        }
    }
    [s0, s1, both.iter().map(|sum| sum * sum).sum()]
}

#[cfg(test)]
#[path = "moran_tests.rs"]
mod tests;
