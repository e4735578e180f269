//! DBSCAN against scikit-learn, against the textbook, and against itself turned and threaded.

use std::cell::Cell;

use proptest::prelude::*;

use super::*;
use crate::sphere::direction;

/// Clusters on land, across the antimeridian and around the pole, with noise between.
#[rustfmt::skip]
const POINTS: [LonLat; 48] = [
    [62.07, 39.09], [-135.00, 89.60], [30.07, 5.02], [59.02, 41.06], [29.85, 4.81], [-179.98, -17.14], [-90.00, 89.95],
    [29.96, 4.80], [30.20, 4.96], [31.11, 5.17], [180.00, 89.90], [30.89, 4.87], [30.92, 5.01], [179.93, -17.07],
    [29.86, 4.92], [0.00, 89.90], [179.89, -17.24], [179.94, -16.89], [-179.97, -16.86], [90.00, 89.92], [30.05, 4.97],
    [29.93, 4.71], [-179.97, -17.02], [179.87, -17.10], [179.97, -16.92], [58.89, 39.64], [30.70, 5.27], [31.08, 5.40],
    [179.96, -16.98], [63.77, 38.72], [30.59, 4.75], [30.74, 5.02], [58.61, 39.25], [30.78, 5.15], [29.91, 5.04],
    [30.01, 4.72], [-179.88, -17.16], [45.00, 89.75], [30.80, 5.02], [30.02, 4.62], [30.00, 5.00], [30.88, 4.76],
    [29.93, 4.81], [30.04, 5.10], [30.89, 5.02], [29.87, 4.93], [59.71, 44.57], [30.74, 4.69],
];

fn settings(eps_km: f64, min_points: usize) -> Dbscan {
    Dbscan { eps_km, min_points, threads: 2 }
}

fn found(points: &[LonLat], eps_km: f64, min_points: usize) -> Clusters {
    dbscan(points, settings(eps_km, min_points), &|| true).unwrap()
}

fn numbers(clusters: &Clusters) -> Vec<i64> {
    clusters.labels.iter().map(|label| label.map_or(-1, i64::from)).collect()
}

#[test]
#[rustfmt::skip]
fn labels_are_those_of_scikit_learn() {
    // scikit-learn 1.9.1: DBSCAN(eps=km / 6371.0088, min_samples=m, metric="haversine", algorithm="brute")
    //   .fit(radians([[lat, lon], ...])).labels_, for 20 km and 4 points, and for 35 km and 3 points.
    let of_20_km = [
        -1, -1, 0, -1, 0, 1, 2, 0, 0, -1, 2, 3, 3, 1, 0, 2, 1, 1, 1, 2, 0, 0, 1, 1, 1, -1, 3, -1, 1, -1, -1, 3, -1, 3, 0,
        0, 1, -1, 3, 0, 0, 3, 0, 0, 3, 0, -1, -1,
    ];
    let of_35_km = [
        -1, -1, 0, -1, 0, 1, 2, 0, 0, 3, 2, 3, 3, 1, 0, 2, 1, 1, 1, 2, 0, 0, 1, 1, 1, -1, 3, 3, 1, -1, 3, 3, -1, 3, 0,
        0, 1, 2, 3, 0, 0, 3, 0, 0, 3, 0, -1, 3,
    ];
    let (near, far) = (found(&POINTS, 20.0, 4), found(&POINTS, 35.0, 3));
    assert_eq!((numbers(&near), near.count), (of_20_km.to_vec(), 4));
    assert_eq!((numbers(&far), far.count), (of_35_km.to_vec(), 4));
    assert_eq!([near, far].map(|one| one.cores.iter().filter(|core| **core).count()), [29, 40]);
}

#[test]
fn a_point_between_two_clusters_belongs_to_the_one_that_begins_first() {
    // 0.15 degrees are 16.68 km: the first point lies near the middles of both, and has too few neighbours to join them.
    let (west, east) = ([[0.0, 0.0], [0.0, 0.01], [0.0, -0.01]], [[0.3, 0.0], [0.3, 0.01], [0.3, -0.01]]);
    for clusters in [[west, east], [east, west]] {
        let points = [&[[0.15, 0.0]][..], &clusters.concat()].concat();
        assert_eq!(numbers(&found(&points, 16.69, 4)), [0, 0, 0, 0, 1, 1, 1]);
    }
}

#[test]
fn nothing_one_point_and_equal_points() {
    assert_eq!(found(&[], 20.0, 3), Clusters { labels: vec![], cores: vec![], count: 0 });
    assert_eq!(numbers(&found(&[[5.0, 5.0]], 20.0, 1)), [0]);
    assert_eq!(numbers(&found(&[[5.0, 5.0]], 20.0, 2)), [-1]);
    assert_eq!(numbers(&found(&[[185.0, 5.0], [-175.0, 5.0]], 0.001, 2)), [0, 0]);
    assert_eq!(numbers(&found(&[[0.0, 90.0], [70.0, -90.0]], HALF_ROUND_KM, 2)), [0, 0]);
}

#[test]
fn what_is_no_point_or_no_radius_is_refused() {
    let refused =
        |points: &[LonLat], eps, least| dbscan(points, settings(eps, least), &|| true).unwrap_err().to_string();
    assert_eq!(refused(&[[0.0, f64::NAN]], 20.0, 3), "Value 0 of the points is no finite number.");
    assert_eq!(refused(&[[0.0, 91.0]], 20.0, 3), "The latitude of point 0 is 91: it must lie between -90 and 90.");
    assert!(refused(&[], f64::NAN, 3).starts_with("The radius in km is NaN"));
    assert!(refused(&[], 0.0, 3).starts_with("The radius in km is 0"));
    assert!(refused(&[], 20.0, 0).starts_with("The number of points is 0"));
}

#[test]
fn it_asks_whether_to_go_on_in_every_step() {
    let points: Vec<LonLat> = (0..1_000).map(|one| [f64::from(one % 32) * 0.09, f64::from(one / 32) * 0.09]).collect();
    let asked = Cell::new(0);
    let run = |last: usize| {
        asked.set(0);
        let go_on = || {
            asked.set(asked.get() + 1);
            asked.get() < last
        };
        dbscan(&points, Dbscan { threads: 1, ..settings(11.0, 4) }, &go_on)
    };
    assert!(run(usize::MAX).is_ok());
    let all = asked.get();
    assert!(all > 100, "{all}");
    assert!((1..=all).step_by(7).all(|last| run(last) == Err(Refusal::Stopped)));
}

/// The textbook: every pair is looked at, and each cluster grown whole before the next, as scikit-learn's inner loop does.
fn textbook(points: &[LonLat], eps_km: f64, min_points: usize) -> Vec<i64> {
    let at: Vec<Direction> = points.iter().map(|point| direction(*point)).collect();
    let limit = chord(angle(eps_km)).powi(2);
    let near: Vec<Vec<usize>> =
        at.iter().map(|one| (0..at.len()).filter(|other| chord2(one, &at[*other]) <= limit).collect()).collect();
    let (mut labels, mut number) = (vec![-1; at.len()], 0);
    for first in 0..at.len() {
        if labels[first] != -1 || near[first].len() < min_points {
            continue;
        }
        let mut stack = vec![first];
        while let Some(point) = stack.pop() {
            if labels[point] == -1 {
                labels[point] = number;
                if near[point].len() >= min_points {
                    stack.extend(near[point].iter().filter(|other| labels[**other] == -1));
                }
            }
        }
        number += 1;
    }
    labels
}

/// Points that crowd: some on a lattice, some twice, some across the antimeridian and around a pole.
fn crowd() -> impl Strategy<Value = Vec<LonLat>> {
    let point = prop_oneof![
        (0_i32..20, 0_i32..20).prop_map(|(x, y)| [f64::from(x) * 0.05, f64::from(y) * 0.05]),
        (179.6..180.4_f64, -0.4..0.4_f64).prop_map(|(lon, lat)| [lon, lat]),
        (-180.0..180.0_f64, 89.0..=90.0_f64).prop_map(|(lon, lat)| [lon, lat]),
        (-180.0..180.0_f64, -90.0..=90.0_f64).prop_map(|(lon, lat)| [lon, lat]),
    ];
    prop::collection::vec(point, 0..150)
}

proptest! {
    #[test]
    fn labels_are_those_of_the_textbook(points in crowd(), eps_km in 0.5..200.0_f64, min_points in 1_usize..12) {
        prop_assert_eq!(numbers(&found(&points, eps_km, min_points)), textbook(&points, eps_km, min_points));
    }

    #[test]
    fn labels_at_great_distances_are_too(points in crowd(), eps_km in 200.0..20_015.0_f64, min_points in 1_usize..60) {
        prop_assert_eq!(numbers(&found(&points, eps_km, min_points)), textbook(&points, eps_km, min_points));
    }

    #[test]
    fn threads_and_whole_turns_of_the_longitude_change_nothing(
        points in crowd(), eps_km in 1.0..100.0_f64, min_points in 1_usize..9, threads in 1_usize..6,
    ) {
        let once = found(&points, eps_km, min_points);
        let threaded = dbscan(&points, Dbscan { eps_km, min_points, threads }, &|| true).unwrap();
        prop_assert_eq!(&once, &threaded);
        let turned: Vec<LonLat> = points.iter().map(|[lon, lat]| [lon - 360.0, *lat]).collect();
        prop_assert_eq!(&found(&turned, eps_km, min_points), &once);
    }

    #[test]
    fn with_every_point_doubled_and_twice_as_many_asked_for_nothing_changes(
        points in crowd(), eps_km in 1.0..100.0_f64, min_points in 1_usize..9,
    ) {
        let once = numbers(&found(&points, eps_km, min_points));
        let twice = numbers(&found(&[points.clone(), points.clone()].concat(), eps_km, min_points * 2));
        prop_assert_eq!(&twice[..once.len()], &once[..]);
        prop_assert_eq!(&twice[once.len()..], &once[..]);
    }

    #[test]
    fn the_order_of_points_changes_no_core_and_no_noise(points in crowd(), turn in 0_usize..150) {
        let once = found(&points, 30.0, 4);
        let turn = turn.min(points.len());
        let (mut turned, mut cores) = (points, once.cores.clone());
        turned.rotate_left(turn);
        cores.rotate_left(turn);
        let again = found(&turned, 30.0, 4);
        let noise = |clusters: &Clusters| clusters.labels.iter().filter(|label| label.is_none()).count();
        prop_assert_eq!((again.count, noise(&again), &again.cores), (once.count, noise(&once), &cores));
    }
}
