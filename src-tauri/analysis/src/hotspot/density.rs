//! Density of events per km²: a quartic kernel on the sphere, exact in its mass.
//!
//! With the chord c and that of the bandwidth, H, a point of weight 1 adds 3 / (π H²) · (1 - c²/H²)² within H, on a sphere where
//! π H² is the area of the cap of that radius: the kernel sums to 1 over the sphere, at any bandwidth and at the poles. For
//! bandwidths small against the Earth it is the quartic kernel of the plane: B. W. Silverman, Density Estimation for Statistics
//! and Data Analysis (1986), equation 4.5.

use std::f64::consts::PI;

use super::grid::Grid;
use sitroom_domain::phrase;

use crate::Refusal;
use crate::parallel::in_blocks;
use crate::refusal::{finite, same_length, within};
use crate::sphere::{
    Direction, EARTH_KM, HALF_ROUND_KM, LonLat, angle, arc_km, check, chord, chord2, direction, squares,
};

/// Method and version, as printed beside the figures.
pub const METHOD: &str = phrase!("kernel density, quartic kernel on the sphere (after Silverman 1986), method 1.0");

/// The smallest bandwidth that is taken: a metre.
const LEAST_KM: f64 = 0.001;
/// What the rule for a bandwidth takes a standard deviation by, for this kernel in two dimensions.
const OF_QUARTIC: f64 = 2.78;
/// Places to a block of work.
const BLOCK: usize = 32;

/// Densities at some places.
#[derive(Debug, Clone, PartialEq)]
pub struct Density {
    /// One a place: weight per km².
    pub per_km2: Vec<f64>,
    /// How far a point reaches, in km.
    pub bandwidth_km: f64,
}

/// How a density is found.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Settings {
    /// How far a point reaches, in km, 0.001 to half a round of the Earth; [`bandwidth_km`] where `None`.
    pub bandwidth_km: Option<f64>,
    /// On how many threads; the answer is the same for any number.
    pub threads: usize,
}

/// Returns the density of points at places, both as longitude and latitude in degrees.
///
/// `weights` has one number a point, none below zero. Without points it is 0 everywhere, if a bandwidth is given. `go_on` is asked
/// every few milliseconds.
///
/// # Errors
/// Refused for points, places and weights that are none, a bandwidth out of range, where none is given and no rule gives one,
/// and when `go_on` says no.
pub fn density(
    points: &[LonLat],
    weights: &[f64],
    places: &[LonLat],
    settings: Settings,
    go_on: &dyn Fn() -> bool,
) -> Result<Density, Refusal> {
    check_points(points, weights)?;
    check(places)?;
    let bandwidth = settings.bandwidth_km.map_or_else(|| bandwidth_km(points, weights), Ok)?;
    within(phrase!("The bandwidth in km"), bandwidth, LEAST_KM, HALF_ROUND_KM)?;
    let grid = Grid::new(points, angle(bandwidth), settings.threads, go_on)?;
    let limit = chord(angle(bandwidth)).powi(2);
    let each = 3.0 / (PI * limit * EARTH_KM * EARTH_KM);
    let at_place = |place: &LonLat| {
        let at = direction(*place);
        let near = grid.around_place(*place).into_iter().flatten();
        let sum: f64 = near
            .flat_map(|cell| grid.cells[cell].points.clone())
            .map(|point| {
                let share = (1.0 - chord2(&at, &grid.at[point]) / limit).max(0.0);
                weights[grid.order[point]] * share * share
            })
            .sum();
        each * sum
    };
    let blocks = in_blocks(places.len(), BLOCK, settings.threads, go_on, |range| {
        places[range].iter().map(at_place).collect::<Vec<_>>()
    })?;
    Ok(Density { per_km2: blocks.concat(), bandwidth_km: bandwidth })
}

/// Returns a bandwidth in km for some points: 2.78 σ n^(-1/6).
///
/// σ is the standard deviation along one axis, as arcs: half the mean squared chord from the middle of the points. n is
/// (Σ weight)² / Σ weight², the number of points where all weigh the same. It suits points around one middle; several lie too far
/// apart for it, and it smooths too much.
///
/// Method: Silverman (1986), equation 4.14 and table 4.1 (kernel K₂), a rule of the kind of D. W. Scott, Multivariate Density
/// Estimation (1992).
///
/// # Errors
/// Refused for points and weights that are none, for fewer than two points, and where all that weigh lie at one place.
pub fn bandwidth_km(points: &[LonLat], weights: &[f64]) -> Result<f64, Refusal> {
    check_points(points, weights)?;
    if points.len() < 2 {
        return Err(Refusal::TooFew { method: "the rule for a bandwidth", least: 2, found: points.len() });
    }
    let total: f64 = weights.iter().sum();
    let at: Vec<Direction> = points.iter().map(|point| direction(*point)).collect();
    let along = |axis: usize| at.iter().zip(weights).map(|(at, weight)| at[axis] * weight).sum::<f64>() / total;
    let middle = [along(0), along(1), along(2)];
    let from_middle = |at: &Direction| squares([at[0] - middle[0], at[1] - middle[1], at[2] - middle[2]]);
    let spread = at.iter().zip(weights).map(|(at, weight)| from_middle(at) * weight).sum::<f64>() / total / 2.0;
    let effective = total * total / weights.iter().map(|weight| weight * weight).sum::<f64>();
    let bandwidth = OF_QUARTIC * arc_km(spread) * effective.powf(-1.0 / 6.0);
    if bandwidth > LEAST_KM {
        Ok(bandwidth.min(HALF_ROUND_KM))
    } else {
        Err(Refusal::AllEqual { method: "the rule for a bandwidth" })
    }
}

fn check_points(points: &[LonLat], weights: &[f64]) -> Result<(), Refusal> {
    same_length("weights", points.len(), weights.len())?;
    check(points)?;
    finite("weights", weights)?;
    weights.iter().try_for_each(|weight| within(phrase!("A weight"), *weight, 0.0, f64::MAX))
}

#[cfg(test)]
#[path = "density_tests.rs"]
mod tests;
