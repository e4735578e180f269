//! Points on the sphere as directions: what lies within a distance is what a chord of that arc reaches.

use std::f64::consts::PI;

use crate::Refusal;

/// Longitude and latitude in degrees. Any finite longitude is taken: 181 is -179.
pub type LonLat = [f64; 2];

/// Radius of the sphere, in km: the mean radius of the Earth (IUGG).
pub const EARTH_KM: f64 = 6371.0088;

/// The greatest distance there is between two points, in km.
pub(crate) const HALF_ROUND_KM: f64 = PI * EARTH_KM;

/// A direction from the middle of the sphere.
pub(crate) type Direction = [f64; 3];

/// Refuses points with a number that is not finite, and with latitudes beyond the poles.
pub(crate) fn check(points: &[LonLat]) -> Result<(), Refusal> {
    for (index, [lon, lat]) in points.iter().enumerate() {
        if !(lon.is_finite() && lat.is_finite()) {
            return Err(Refusal::NotFinite { what: "points", index });
        }
        if !(-90.0..=90.0).contains(lat) {
            return Err(Refusal::Latitude { index, latitude: *lat });
        }
    }
    Ok(())
}

/// Returns the direction of a point, of length one.
pub(crate) fn direction([lon, lat]: LonLat) -> Direction {
    let ((lon_sin, lon_cos), (lat_sin, lat_cos)) = (lon.to_radians().sin_cos(), lat.to_radians().sin_cos());
    [lat_cos * lon_cos, lat_cos * lon_sin, lat_sin]
}

/// Returns the squared straight distance between two directions, where the radius is one.
pub(crate) fn chord2(a: &Direction, b: &Direction) -> f64 {
    squares([a[0] - b[0], a[1] - b[1], a[2] - b[2]])
}

/// Returns the sum of three squares, always in the same order: what is larger axis by axis is no smaller in sum.
pub(crate) fn squares([x, y, z]: [f64; 3]) -> f64 {
    x * x + y * y + z * z
}

/// Returns the angle in radians of an arc on the Earth in km; half a round at most.
pub(crate) fn angle(km: f64) -> f64 {
    (km / EARTH_KM).min(PI)
}

/// Returns the chord of an angle, where the radius is one.
pub(crate) fn chord(angle: f64) -> f64 {
    2.0 * (angle / 2.0).sin()
}

/// Returns the arc in km of a squared chord.
pub(crate) fn arc_km(chord2: f64) -> f64 {
    2.0 * EARTH_KM * (chord2.sqrt() / 2.0).min(1.0).asin()
}

/// Returns the distance between two points along the sphere, in km.
#[must_use]
pub fn distance_km(one: LonLat, other: LonLat) -> f64 {
    arc_km(chord2(&direction(one), &direction(other)))
}

/// Returns the middle of some points: where their mean direction leads to. `None` without points, and where they lie so all
/// around the sphere that there is none.
pub fn middle(points: impl IntoIterator<Item = LonLat>) -> Option<LonLat> {
    let mut sum = [0.0_f64; 3];
    for point in points {
        for (total, part) in sum.iter_mut().zip(direction(point)) {
            *total += part;
        }
    }
    let length = squares(sum).sqrt();
    (length > 1e-9).then(|| [sum[1].atan2(sum[0]).to_degrees(), (sum[2] / length).asin().to_degrees()])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_middle_of_points_lies_between_them_even_across_the_antimeridian() {
        let [lon, lat] = middle([[179.0, 10.0], [-179.0, 10.0]]).unwrap();
        assert!((lon.abs() - 180.0).abs() < 1e-9 && (lat - 10.001_5).abs() < 1e-3, "{lon} {lat}");
        assert_eq!(middle([[0.0, 0.0], [180.0, 0.0]]), None);
        assert_eq!(middle([]), None);
        assert!((distance_km([2.3522, 48.8566], [-0.1278, 51.5074]) - 343.556_534_880_883_13).abs() < 1e-6);
    }

    #[test]
    fn arcs_equal_those_of_the_haversine_formula() {
        // scikit-learn 1.9.1: haversine_distances(radians([[48.8566, 2.3522], [51.5074, -0.1278]])) * 6371.0088.
        let (paris, london) = (direction([2.3522, 48.8566]), direction([-0.1278, 51.5074]));
        assert!((arc_km(chord2(&paris, &london)) - 343.556_534_880_883_13).abs() < 1e-6);
        assert!((arc_km(chord(angle(20.0)).powi(2)) - 20.0).abs() < 1e-9);
        assert!((arc_km(chord2(&direction([0.0, 90.0]), &direction([77.0, -90.0]))) - HALF_ROUND_KM).abs() < 1e-3);
    }

    #[test]
    fn points_that_are_none_are_refused() {
        assert_eq!(check(&[[0.0, 1.0], [f64::NAN, 0.0]]), Err(Refusal::NotFinite { what: "points", index: 1 }));
        assert_eq!(check(&[[0.0, 90.1]]), Err(Refusal::Latitude { index: 0, latitude: 90.1 }));
        assert_eq!(check(&[[361.0, -90.0]]), Ok(()));
    }
}
