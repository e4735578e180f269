//! Overlaps against chance: a route through a cluster, routes laid by lot, and the same turned round the globe.

use proptest::prelude::*;

use super::*;
use crate::route::{length_km, stretch_line, stretches};

const AREA: [f64; 4] = [0.0, 0.0, 12.0, 12.0];
const MOVES: Moves = Moves { distance_km: 25.0, area: AREA, turn_degrees: 180.0 };

fn inside([lon, lat]: LonLat) -> bool {
    (0.0..=12.0).contains(&lon) && (0.0..=12.0).contains(&lat)
}

fn draws(count: u32, seed: u64) -> Draws {
    Draws { count, seed, threads: 2 }
}

/// Draws `parents` clusters of `each` events within half a degree.
fn clusters(seed: u64, parents: usize, each: usize) -> Vec<LonLat> {
    let mut random = stream(seed, 1);
    let mut events = Vec::new();
    for _ in 0..parents {
        let at = [0.5 + 11.0 * random.random::<f64>(), 0.5 + 11.0 * random.random::<f64>()];
        events.extend((0..each).map(|_| [at[0] + random.random::<f64>() - 0.5, at[1] + random.random::<f64>() - 0.5]));
    }
    events
}

#[test]
fn a_route_through_a_cluster_is_told_from_chance() {
    let route = [[3.0, 3.0], [5.0, 4.0], [7.0, 4.0]];
    let path = great_circle(&route, STEP_KM);
    let mut events: Vec<LonLat> = path.iter().step_by(3).map(|[lon, lat]| [lon + 0.05, lat + 0.1]).collect();
    events.extend(clusters(3, 3, 10));
    let found = overlap(&route, &events, MOVES, inside, draws(199, 1), &|| true).unwrap();
    assert!(found.share > 0.99 && found.p <= 0.01 && found.ratio.unwrap() > 2.0, "{found:?}");
    assert!(found.moved == 199 && found.room > 0.3 && found.room <= 1.0);
    assert!(found.ratio_by_chance.unwrap()[1] < found.ratio.unwrap());
}

#[test]
fn kilometres_are_those_of_the_stretches_of_a_route() {
    let route = [[2.0, 2.0], [2.0, 9.0]];
    let events = [[2.1, 4.0], [1.9, 7.5], [9.0, 9.0]];
    let found = overlap(&route, &events, MOVES, inside, draws(99, 1), &|| true).unwrap();
    let path = great_circle(&route, STEP_KM);
    let near = |point: &LonLat| events.iter().any(|event| distance_km(*point, *event) <= 25.0);
    let runs = stretches(&path.iter().map(near).collect::<Vec<_>>());
    let sum: f64 = runs.iter().map(|run| length_km(&stretch_line(&path, run))).sum();
    assert_eq!(runs.len(), 2);
    assert!((found.near_km - sum).abs() < 1e-6 && (found.length_km - length_km(&path)).abs() < 1e-6);
}

#[test]
fn routes_laid_by_lot_have_every_p() {
    let (mut low, mut least) = (0, 0);
    for seed in 0..40 {
        let mut random = stream(seed, 9);
        let mut place = || [3.0 + 6.0 * random.random::<f64>(), 3.0 + 6.0 * random.random::<f64>()];
        let start = place();
        let route = [start, [start[0] + 1.5, start[1] + 1.0], [start[0] + 2.5, start[1] + 2.5]];
        let found = overlap(&route, &clusters(seed + 500, 25, 8), MOVES, inside, draws(99, seed), &|| true).unwrap();
        low += usize::from(found.p <= 0.5);
        least += usize::from(found.p <= 0.05);
    }
    assert!((10..=32).contains(&low) && least <= 7, "{low} {least}");
}

#[test]
fn a_route_without_room_is_refused() {
    let route = [[0.1, 0.1], [11.9, 11.9]];
    let refused = overlap(&route, &[[1.0, 1.0]], MOVES, inside, draws(199, 1), &|| true).unwrap_err();
    assert!(matches!(refused, Refusal::NoRoom { asked: 199, least: 99, .. }), "{refused}");
    assert!(refused.to_string().ends_with("and 99 are needed: take a shorter route or a wider area."));
    let of =
        |places: &[LonLat], moves| overlap(places, &[], moves, inside, draws(99, 1), &|| true).unwrap_err().to_string();
    assert_eq!(of(&[[1.0, 1.0]], MOVES), "The length of the route in km is 0: it must lie between 1 and 1,000,000.");
    let turned = Moves { turn_degrees: 200.0, ..MOVES };
    assert_eq!(of(&route, turned), "The turn in degrees is 200: it must lie between 0 and 180.");
    assert_eq!(overlap(&route, &[], MOVES, inside, draws(99, 1), &|| false), Err(Refusal::Stopped));
}

#[test]
fn nothing_near_any_route_has_no_ratio() {
    let found = overlap(&[[3.0, 3.0], [5.0, 3.0]], &[], MOVES, inside, draws(99, 1), &|| true).unwrap();
    assert_eq!((found.ratio, found.ratio_by_chance, found.near_km.to_bits()), (None, None, 0));
    assert!((found.p - 1.0).abs() < 1e-12);
}

#[test]
fn what_lies_at_sea_may_lie_at_sea_when_moved_and_no_more() {
    // A third of the route lies beyond the area; a shift alone keeps its heading.
    let route = [[1.0, 6.0], [-0.5, 6.0]];
    let moves = Moves { turn_degrees: 0.0, ..MOVES };
    let found = overlap(&route, &clusters(1, 20, 5), moves, inside, draws(99, 1), &|| true).unwrap();
    assert!(found.room > 0.5);
}

fn unit() -> impl Strategy<Value = Direction> {
    (-180.0..180.0_f64, -89.0..89.0_f64).prop_map(|(lon, lat)| direction([lon, lat]))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]
    #[test]
    fn a_moved_route_keeps_its_shape(
        route in prop::collection::vec(unit(), 2..6), from in unit(), to in unit(), turn in -3.2..3.2_f64,
    ) {
        let moved: Vec<Direction> = route.iter().map(|point| carried(&turned(point, &from, turn), &from, &to)).collect();
        for (a, b) in route.iter().zip(&moved).zip(route.iter().zip(&moved).skip(1)).map(|(a, b)| ((a.0, b.0), (a.1, b.1))) {
            prop_assert!((chord2(a.0, a.1) - chord2(b.0, b.1)).abs() < 1e-9);
        }
        prop_assert!(chord2(&carried(&from, &from, &to), &to) < 1e-15);
    }

    #[test]
    fn threads_order_and_doubling_of_events_change_nothing(seed in any::<u64>()) {
        let mut events = clusters(seed, 6, 5);
        let of = |events: &[LonLat], threads| {
            let draws = Draws { count: 99, seed: 5, threads };
            overlap(&[[3.0, 3.0], [6.0, 5.0]], events, MOVES, inside, draws, &|| true).unwrap()
        };
        let found = of(&events, 1);
        prop_assert_eq!(of(&events, 3), found);
        events.reverse();
        prop_assert_eq!(of(&events, 2), found);
        prop_assert_eq!(of(&[events.clone(), events].concat(), 2), found);
    }
}
