//! Web Mercator as whole numbers: the world is a square of 2³² × 2³², its origin in the north-west.
//!
//! A tile, and each grid cell of a tile, is then a plain shift of bits, exact to the last event. What lies beyond
//! 85.0511° stands on the edge.

use std::f64::consts::{PI, TAU};

const WORLD: f64 = 4_294_967_296.0;
const HALF_TURN_E7: i64 = 1_800_000_000;
const FULL_TURN_E7: u64 = 3_600_000_000;

/// Returns the column of a longitude in 10⁻⁷ degrees.
pub(crate) fn x_of(lon_e7: i32) -> u32 {
    let turned = (i64::from(lon_e7) + HALF_TURN_E7).clamp(0, 2 * HALF_TURN_E7 - 1) as u64;
    ((turned << 32) / FULL_TURN_E7) as u32
}

/// Returns the row of a latitude in 10⁻⁷ degrees.
pub(crate) fn y_of(lat_e7: i32) -> u32 {
    // `as` saturates, which puts the poles on the edge.
    (row_of((f64::from(lat_e7) / 1e7).to_radians()) * WORLD) as u32
}

/// Returns the row of a latitude in radians as a share of the world, 0 at the northern edge; endless at the poles.
pub(crate) fn row_of(latitude: f64) -> f64 {
    0.5 - latitude.sin().atanh() / TAU
}

/// Returns the column of a longitude in radians as a share of the world, 0 at the antimeridian.
pub(crate) fn column_of(longitude: f64) -> f64 {
    longitude / TAU + 0.5
}

/// Returns the latitude in degrees of a row as a share of the world.
pub(crate) fn latitude_of(row: f64) -> f64 {
    (PI * (1.0 - 2.0 * row)).sinh().atan().to_degrees()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_corners_of_the_world_are_where_the_tiles_put_them() {
        assert_eq!((x_of(-1_800_000_000), x_of(0)), (0, 1 << 31));
        assert!(u32::MAX - x_of(1_800_000_000) <= 1, "the last column, not the first again");
        assert_eq!((y_of(900_000_000), y_of(-900_000_000)), (0, u32::MAX));
        assert!(y_of(0).abs_diff(1 << 31) <= 1);
        assert!((latitude_of(0.0) - 85.051_128_78).abs() < 1e-6);
    }

    #[test]
    fn a_latitude_comes_back_from_its_row() {
        for latitude in [-85.0_f64, -33.3, 0.0, 12.65, 60.0] {
            assert!((latitude_of(row_of(latitude.to_radians())) - latitude).abs() < 1e-9, "{latitude}");
        }
    }
}
