//! Density against the closed form of the plane, against its mass, and against itself doubled and turned.

use proptest::prelude::*;

use super::*;

fn settings(bandwidth_km: f64) -> Settings {
    Settings { bandwidth_km: Some(bandwidth_km), threads: 2 }
}

fn found(points: &[LonLat], weights: &[f64], places: &[LonLat], bandwidth_km: f64) -> Vec<f64> {
    density(points, weights, places, settings(bandwidth_km), &|| true).unwrap().per_km2
}

/// Places spread evenly over the sphere, each for the same area (R. Swinbank and R. J. Purser, 2006).
fn spread(count: usize) -> Vec<LonLat> {
    let golden = PI * (3.0 - 5.0_f64.sqrt());
    let place = |at: usize| {
        let height = 1.0 - (2.0 * at as f64 + 1.0) / count as f64;
        [(golden * at as f64).to_degrees() % 360.0, height.asin().to_degrees()]
    };
    (0..count).map(place).collect()
}

#[test]
fn one_point_is_the_quartic_kernel_of_the_plane() {
    // 3 / (π h²) (1 - d²/h²)² for h = 50 km, at 0, 20, 40 and 60 km along the equator; in the plane.
    let at = |km: f64| [10.0 + (km / EARTH_KM).to_degrees(), 0.0];
    let places = [at(0.0), at(20.0), at(40.0), at(60.0)];
    let expected = [3.819_718_6e-4, 2.695_193_5e-4, 4.950_355_3e-5, 0.0];
    let density = found(&[[10.0, 0.0]], &[1.0], &places, 50.0);
    assert!(density.iter().zip(expected).all(|(found, plane)| (found - plane).abs() <= plane * 1e-4), "{density:?}");
}

#[test]
fn all_that_weighs_is_found_again_over_the_sphere() {
    let (points, weights) = ([[0.0, 90.0], [179.9, 10.0], [-60.0, -35.0], [-179.5, 11.0]], [1.0, 2.0, 0.5, 3.0]);
    let places = spread(40_000);
    let area = 4.0 * PI * EARTH_KM * EARTH_KM / places.len() as f64;
    for bandwidth in [800.0, 3_000.0, 12_000.0, HALF_ROUND_KM] {
        let mass: f64 = found(&points, &weights, &places, bandwidth).iter().sum::<f64>() * area;
        assert!((mass - 6.5).abs() < 0.005, "{bandwidth} km: {mass}");
    }
}

#[test]
fn the_rule_for_a_bandwidth_is_that_of_silverman() {
    // Four points 1 degree from their middle: σ² along one axis is half of 111.195² km², and n is 4.
    let points = [[1.0, 0.0], [-1.0, 0.0], [0.0, 1.0], [0.0, -1.0]];
    let expected = 2.78 * 111.195 / 2.0_f64.sqrt() * 4.0_f64.powf(-1.0 / 6.0);
    let found = bandwidth_km(&points, &[1.0; 4]).unwrap();
    assert!((found / expected - 1.0).abs() < 1e-3, "{found} against {expected}");
    let given =
        density(&points, &[1.0; 4], &[[0.0, 0.0]], Settings { bandwidth_km: None, threads: 1 }, &|| true).unwrap();
    assert!((given.bandwidth_km - found).abs() < 1e-12 && given.per_km2[0] > 0.0);
}

#[test]
fn what_can_not_be_told_is_refused_and_nothing_is_zero() {
    assert_eq!(found(&[], &[], &[[0.0, 0.0], [5.0, 90.0]], 10.0), [0.0, 0.0]);
    assert!(found(&[[1.0, 1.0]], &[1.0], &[], 10.0).is_empty());
    let refused = |points: &[LonLat], weights: &[f64], bandwidth_km| {
        let settings = Settings { bandwidth_km, threads: 1 };
        density(points, weights, &[[0.0, 0.0]], settings, &|| true).unwrap_err().to_string()
    };
    assert_eq!(refused(&[], &[], None), "There are 0 values, and 2 or more are needed (the rule for a bandwidth).");
    assert!(refused(&[[1.0, 1.0]; 3], &[1.0; 3], None).starts_with("All values are equal"));
    assert!(refused(&[[1.0, 1.0], [2.0, 2.0]], &[0.0; 2], None).starts_with("All values are equal"));
    assert_eq!(refused(&[[1.0, 1.0]], &[], Some(1.0)), "There are 0 weights where 1 are needed.");
    assert_eq!(refused(&[[1.0, 1.0]], &[f64::NAN], Some(1.0)), "Value 0 of the weights is no finite number.");
    assert!(refused(&[[1.0, 1.0]], &[-1.0], Some(1.0)).starts_with("A weight is -1"));
    assert!(refused(&[[1.0, f64::NAN]], &[1.0], Some(1.0)).starts_with("Value 0 of the points"));
    assert!(refused(&[[1.0, 1.0]], &[1.0], Some(0.0)).starts_with("The bandwidth in km is 0"));
    let stopped = density(&[[1.0, 1.0]], &[1.0], &[[1.0, 1.0]], settings(5.0), &|| false);
    assert_eq!(stopped, Err(Refusal::Stopped));
}

fn crowd() -> impl Strategy<Value = Vec<LonLat>> {
    let point = prop_oneof![(179.0..181.0_f64, -1.0..1.0_f64), (-180.0..180.0_f64, 88.0..=90.0_f64)];
    prop::collection::vec(point.prop_map(|(lon, lat)| [lon, lat]), 1..40)
}

proptest! {
    #[test]
    fn it_is_the_sum_over_all_points_whatever_their_order_or_the_threads(
        points in crowd(), places in crowd(), bandwidth in 1.0..400.0_f64, turn in 0_usize..40,
    ) {
        let weights: Vec<f64> = (0..points.len()).map(|at| 0.5 + at as f64).collect();
        let limit = chord(angle(bandwidth)).powi(2);
        let each = |place: &LonLat, (point, weight): (&LonLat, &f64)| {
            let share = (1.0 - chord2(&direction(*place), &direction(*point)) / limit).max(0.0);
            weight * share * share * 3.0 / (PI * limit * EARTH_KM * EARTH_KM)
        };
        let plain = found(&points, &weights, &places, bandwidth);
        for (place, density) in places.iter().zip(&plain) {
            let sum: f64 = points.iter().zip(&weights).map(|pair| each(place, pair)).sum();
            prop_assert!((density - sum).abs() <= 1e-12 * (1.0 + sum));
        }
        let turn = turn % points.len();
        let (mut turned, mut of_turned) = (points.clone(), weights.clone());
        turned.rotate_left(turn);
        of_turned.rotate_left(turn);
        let again = found(&turned, &of_turned, &places, bandwidth);
        let threaded = density(&points, &weights, &places, Settings { threads: 5, ..settings(bandwidth) }, &|| true);
        prop_assert_eq!(&threaded.unwrap().per_km2, &plain);
        let doubled = found(&[points.clone(), points].concat(), &[weights.clone(), weights].concat(), &places, bandwidth);
        for at in 0..places.len() {
            prop_assert!((plain[at] - again[at]).abs() <= 1e-12 * (1.0 + plain[at]));
            prop_assert!((2.0 * plain[at] - doubled[at]).abs() <= 1e-12 * (1.0 + plain[at]));
        }
    }
}
