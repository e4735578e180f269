//! What lies near points against the same counted by brute force over rows.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

#[expect(dead_code, reason = "each test file uses a part of the reference")]
mod reference;

use proptest::prelude::*;
use reference::{atlas, passes, query, rows, totals};
use sitroom_atlas::Row;

/// Returns the distance in km by the haversine formula, on a sphere of 6371.0088 km.
fn distance_km(row: &Row, [lon, lat]: [f64; 2]) -> f64 {
    let (row_lon, row_lat) = (f64::from(row.lon_e7) / 1e7, f64::from(row.lat_e7) / 1e7);
    let (dlat, dlon) = ((row_lat - lat).to_radians() / 2.0, (row_lon - lon).to_radians() / 2.0);
    let chord = dlat.sin().powi(2) + lat.to_radians().cos() * row_lat.to_radians().cos() * dlon.sin().powi(2);
    2.0 * 6371.0088 * chord.sqrt().min(1.0).asin()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn events_near_points_are_those_of_brute_force_and_count_once(
        rows in rows(1_400),
        query in query(),
        points in prop::collection::vec((-180.0..180.0_f64, -89.0..89.0_f64).prop_map(|(lon, lat)| [lon, lat]), 0..6),
        distance_km_asked in 5.0..1_500.0_f64,
    ) {
        let atlas = atlas(&rows);
        let mask = atlas.select(&query);
        let is_near = |row: &Row, point: &[f64; 2]| distance_km(row, *point) <= distance_km_asked;
        // An event on the very edge may fall to either side by rounding.
        let edge = |row: &Row| points.iter().any(|point| (distance_km(row, *point) - distance_km_asked).abs() < 1e-6);
        prop_assume!(!rows.iter().any(edge));
        let chosen: Vec<&Row> = rows.iter().filter(|row| passes(row, &query)).collect();
        let near: Vec<bool> = points.iter().map(|point| chosen.iter().any(|row| is_near(row, point))).collect();
        prop_assert_eq!(atlas.near(&mask, &points, distance_km_asked), near);
        let close = chosen.iter().copied().filter(|row| points.iter().any(|point| is_near(row, point)));
        prop_assert_eq!(atlas.totals_near(&mask, &points, distance_km_asked), totals(close));
    }
}
