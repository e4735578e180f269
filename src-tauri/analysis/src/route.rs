//! Routes and borders: the line of a route on the globe, where it crosses from one country into another, and which
//! stretches of it lie near a border and near violence (S/2011/552 §25, 50).
//!
//! Method. A route is the chain of great circles through its places, on a sphere of 6371.0088 km, looked at every 10 km or
//! closer. It crosses a border where two points that follow each other lie in two countries; the place is then halved down
//! to some 80 m. A point is near a border within D km when any of 16 bearings at D km, or at D/2 km, lies in another
//! country. An overlap is a run of points that are near a border and have events within D km; each point stands for the half
//! step before and behind it, so that stretches add up and never count a kilometre twice.
//!
//! Limits. What lies between the places of a route is not known: the great circle stands in for roads, rivers and air lanes.
//! A country narrower than a step, or a tongue of one between two bearings, may be passed over. A point at sea lies in no
//! country: a landing is no crossing, and the sea is never near a border. Borders are those of the base map, at its scale.

use std::f64::consts::TAU;
use std::ops::Range;

use sitroom_domain::phrase;

use crate::{EARTH_KM, LonLat};

/// Method and version, as printed beside the figures.
pub const METHOD: &str = phrase!("route and border, method 1.0");

/// The longest step between two points that are looked at, in km.
pub const STEP_KM: f64 = 10.0;

/// Directions in which another country is looked for.
pub(crate) const BEARINGS: u32 = 16;
/// Distances around a place that are looked at one after the other.
const RINGS: u32 = 10;
/// Halvings of a step of 10 km: to some 80 m.
const HALVINGS: u32 = 7;

/// Where a route crosses a border.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Crossing<C> {
    /// The last place that was found in the country before.
    pub at: LonLat,
    /// The countries before and behind.
    pub between: [C; 2],
}

/// Returns the great circles through places in order, as points at most `step_km` apart; all places are among them.
///
/// Longitudes go on across the antimeridian, beyond 180 degrees. Two places at opposite ends of the Earth, between which
/// every way is as short, follow each other without points between.
#[must_use]
pub fn great_circle(places: &[LonLat], step_km: f64) -> Vec<LonLat> {
    let Some(first) = places.first() else { return Vec::new() };
    let mut path = vec![*first];
    for pair in places.windows(2) {
        let steps = (distance_km(pair[0], pair[1]) / step_km).ceil().max(1.0) as u32;
        for step in 1..=steps {
            let at =
                if step == steps { pair[1] } else { between(pair[0], pair[1], f64::from(step) / f64::from(steps)) };
            let before = path.last().map_or(at[0], |point| point[0]);
            path.push([unwrapped(at[0], before), at[1]]);
        }
    }
    path
}

/// Returns where a path crosses from one country into another.
pub fn crossings<C: Copy + PartialEq>(path: &[LonLat], country_at: impl Fn(LonLat) -> Option<C>) -> Vec<Crossing<C>> {
    let countries: Vec<Option<C>> = path.iter().map(|point| country_at(*point)).collect();
    let pairs = path.windows(2).zip(countries.windows(2));
    let crossing = |(points, countries): (&[LonLat], &[Option<C>])| {
        let (before, behind) = (countries[0]?, countries[1]?);
        if before == behind {
            return None;
        }
        let (mut inside, mut outside) = (points[0], points[1]);
        for _ in 0..HALVINGS {
            let middle = between(inside, outside, 0.5);
            if country_at(middle) == Some(before) { inside = middle } else { outside = middle }
        }
        Some(Crossing { at: [unwrapped(inside[0], points[0][0]), inside[1]], between: [before, behind] })
    };
    pairs.filter_map(crossing).collect()
}

/// Tells whether another country than that under the point lies within a distance, in one of 16 directions.
pub fn is_near_border<C: PartialEq>(point: LonLat, distance_km: f64, country_at: impl Fn(LonLat) -> Option<C>) -> bool {
    let Some(here) = country_at(point) else { return false };
    [0.5, 1.0].into_iter().any(|share| {
        (0..BEARINGS).any(|turn| {
            let bearing = TAU * f64::from(turn) / f64::from(BEARINGS);
            country_at(destination(point, bearing, distance_km * share)).is_some_and(|there| there != here)
        })
    })
}

/// Returns the runs of points for which all of something holds.
#[must_use]
pub fn stretches(holds: &[bool]) -> Vec<Range<usize>> {
    let mut runs: Vec<Range<usize>> = Vec::new();
    for at in (0..holds.len()).filter(|at| holds[*at]) {
        match runs.last_mut() {
            Some(run) if run.end == at => run.end = at + 1,
            _ => runs.push(at..at + 1),
        }
    }
    runs
}

/// Returns the line of a stretch: its points, with the half step before and the half step behind.
#[must_use]
pub fn stretch_line(path: &[LonLat], stretch: &Range<usize>) -> Vec<LonLat> {
    let middle = |a: usize, b: usize| path.get(a).zip(path.get(b)).map(|(a, b)| between(*a, *b, 0.5));
    let (start, end) = (stretch.start, stretch.end);
    let before = start.checked_sub(1).and_then(|previous| middle(previous, start));
    let behind = end.checked_sub(1).and_then(|last| middle(last, end));
    let inner = path.get(stretch.clone()).unwrap_or_default();
    let near = inner.first().map_or(0.0, |point| point[0]);
    let line = before.into_iter().chain(inner.iter().copied()).chain(behind);
    line.map(|[lon, lat]| [unwrapped(lon, near), lat]).collect()
}

/// Returns the length of a line in km.
#[must_use]
pub fn length_km(line: &[LonLat]) -> f64 {
    line.windows(2).map(|pair| distance_km(pair[0], pair[1])).sum()
}

/// Returns the great-circle distance between two points in km.
#[must_use]
pub fn distance_km(a: LonLat, b: LonLat) -> f64 {
    let (a, b) = (unit(a), unit(b));
    let chord = (0..3).map(|axis| (a[axis] - b[axis]).powi(2)).sum::<f64>().sqrt();
    2.0 * EARTH_KM * (chord / 2.0).min(1.0).asin()
}

/// Returns the point that lies at a share of the way from one point to another.
fn between(from: LonLat, to: LonLat, share: f64) -> LonLat {
    let angle = distance_km(from, to) / EARTH_KM;
    let sine = angle.sin();
    if sine < 1e-12 {
        return if share < 0.5 { from } else { to };
    }
    let (start, end) = (unit(from), unit(to));
    let (of_start, of_end) = (((1.0 - share) * angle).sin() / sine, (share * angle).sin() / sine);
    let [x, y, z] = [0, 1, 2].map(|axis| of_start * start[axis] + of_end * end[axis]);
    [y.atan2(x).to_degrees(), z.atan2(x.hypot(y)).to_degrees()]
}

/// Returns what `at` gives for the nearest point around a place, in tenths of a distance and 16 directions; `None` where
/// it gives nothing within that distance in km.
pub fn nearest_within<C>(place: LonLat, distance_km: f64, at: impl Fn(LonLat) -> Option<C>) -> Option<C> {
    let looked_at = (1..=RINGS).flat_map(|ring| (0..BEARINGS).map(move |turn| (ring, turn)));
    looked_at.into_iter().find_map(|(ring, turn)| {
        let bearing = TAU * f64::from(turn) / f64::from(BEARINGS);
        at(destination(place, bearing, distance_km * f64::from(ring) / f64::from(RINGS)))
    })
}

/// Returns the point at a distance in the direction of a bearing, in radians from the north.
pub(crate) fn destination([lon, lat]: LonLat, bearing: f64, distance_km: f64) -> LonLat {
    let (lat, turn) = (lat.to_radians(), distance_km / EARTH_KM);
    let sine = (lat.sin() * turn.cos() + lat.cos() * turn.sin() * bearing.cos()).clamp(-1.0, 1.0);
    let east = (bearing.sin() * turn.sin() * lat.cos()).atan2(turn.cos() - lat.sin() * sine);
    [unwrapped(lon + east.to_degrees(), 0.0), sine.asin().to_degrees()]
}

/// Returns the direction of a point from the middle of the Earth, of length one.
fn unit([lon, lat]: LonLat) -> [f64; 3] {
    let (lon, lat) = (lon.to_radians(), lat.to_radians());
    [lat.cos() * lon.cos(), lat.cos() * lon.sin(), lat.sin()]
}

/// Returns the longitude that means the same and lies within half a turn of another.
fn unwrapped(lon: f64, near: f64) -> f64 {
    lon - 360.0 * ((lon - near) / 360.0).round()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_land_is_found_within_a_distance_and_none_beyond() {
        let land = |[lon, lat]: LonLat| match (lon > 0.1, lat > 0.05) {
            (true, _) => Some("east"),
            (_, true) => Some("north"),
            _ => None,
        };
        // Some 11 km from one and 6 km from the other.
        assert_eq!(nearest_within([0.0, 0.0], 25.0, land), Some("north"));
        assert_eq!(nearest_within([0.0, 0.0], 5.0, land), None);
    }
    use proptest::prelude::*;

    /// Two countries: west and east of the meridian 10, north of the equator; south of it lies the sea.
    fn two_countries([lon, lat]: LonLat) -> Option<char> {
        (lat > 0.0).then_some(if lon < 10.0 { 'W' } else { 'E' })
    }

    #[test]
    fn distances_equal_a_published_one() {
        // Paris to London, 343.6 km on this sphere.
        assert!((distance_km([2.3522, 48.8566], [-0.1278, 51.5074]) - 343.6).abs() < 0.5);
    }

    #[test]
    fn a_route_crosses_a_border_where_the_country_changes_and_nowhere_else() {
        let path = great_circle(&[[9.0, 5.0], [11.0, 5.0], [11.0, 6.0], [9.0, 6.0]], STEP_KM);
        let found = crossings(&path, two_countries);
        assert_eq!(found.iter().map(|crossing| crossing.between).collect::<Vec<_>>(), [['W', 'E'], ['E', 'W']]);
        assert!(found.iter().all(|crossing| distance_km(crossing.at, [10.0, crossing.at[1]]) < 0.1), "{found:?}");
    }

    #[test]
    fn a_landing_is_no_crossing_and_the_sea_is_near_no_border() {
        let path = great_circle(&[[9.0, 1.0], [9.0, -1.0], [11.0, -1.0], [11.0, 1.0]], STEP_KM);
        assert_eq!(crossings(&path, two_countries), []);
        assert!(!is_near_border([10.0, -0.01], 50.0, two_countries));
    }

    #[test]
    fn a_point_is_near_a_border_within_the_distance() {
        // 0.4 degrees of longitude at 5° N are 44.3 km.
        assert!(is_near_border([9.6, 5.0], 50.0, two_countries));
        assert!(!is_near_border([9.6, 5.0], 40.0, two_countries));
        assert!(is_near_border([10.4, 5.0], 50.0, two_countries));
        // A tongue that lies between the point and the full distance is found at half of it.
        let tongue = |[lon, _]: LonLat| Some(if (10.2..10.3).contains(&lon) { 'T' } else { 'W' });
        assert!(is_near_border([10.0, 0.0], 56.0, tongue));
    }

    #[test]
    fn stretches_are_runs_and_their_lines_add_up() {
        assert_eq!(stretches(&[true, true, false, true]), [0..2, 3..4]);
        assert_eq!(stretches(&[]), Vec::<Range<usize>>::new());
        let path = great_circle(&[[0.0, 0.0], [1.0, 0.0]], STEP_KM);
        let (first, rest) = (0..4, 4..path.len());
        let whole = length_km(&stretch_line(&path, &first)) + length_km(&stretch_line(&path, &rest));
        assert!((whole - length_km(&path)).abs() < 1e-6);
        assert!((length_km(&path) - 111.195).abs() < 0.01);
    }

    #[test]
    fn a_route_goes_on_across_the_antimeridian() {
        let path = great_circle(&[[179.0, -17.0], [-179.0, -17.0]], 50.0);
        assert!(path.windows(2).all(|pair| (pair[1][0] - pair[0][0]).abs() < 1.0), "{path:?}");
        assert!((path.last().unwrap()[0] - 181.0).abs() < 1e-9);
        assert_eq!(great_circle(&[], 10.0), Vec::<LonLat>::new());
        assert_eq!(great_circle(&[[1.0, 2.0], [1.0, 2.0]], 10.0).len(), 2);
    }

    fn place() -> impl Strategy<Value = LonLat> {
        (-180.0..180.0_f64, -80.0..80.0_f64).prop_map(|(lon, lat)| [lon, lat])
    }

    proptest! {
        #[test]
        fn a_path_is_as_long_as_its_places_are_apart_and_no_step_is_longer_than_asked(
            places in prop::collection::vec(place(), 2..5),
        ) {
            let path = great_circle(&places, 100.0);
            prop_assert!(path.windows(2).all(|pair| distance_km(pair[0], pair[1]) <= 100.0 + 1e-6));
            prop_assert!(path.windows(2).all(|pair| (pair[0][0] - pair[1][0]).abs() <= 180.0 + 1e-9));
            prop_assert!((length_km(&path) - length_km(&places)).abs() < 1e-3);
            prop_assert!(path.iter().all(|point| (-90.0..=90.0).contains(&point[1])));
        }

        #[test]
        fn a_route_there_and_back_crosses_the_same_borders(lat in 1.0..60.0_f64, end in 1.0..60.0_f64) {
            let there = [[5.0, lat], [15.0, end]];
            let back = [there[1], there[0]];
            let of = |places: &[LonLat]| crossings(&great_circle(places, STEP_KM), two_countries);
            let (forth, return_way) = (of(&there), of(&back));
            prop_assert_eq!(forth.len(), 1);
            prop_assert_eq!(return_way.len(), 1);
            prop_assert!(distance_km(forth[0].at, return_way[0].at) < 0.5);
        }

        #[test]
        fn what_is_near_a_border_stays_near_it_as_it_comes_closer(lat in 5.0..60.0_f64, off in 1.0..200.0_f64) {
            let at = |km: f64| destination([10.0, lat], TAU * 0.75, km);
            let near = |km: f64| is_near_border(at(km), 50.0, two_countries);
            prop_assert_eq!(near(off), off < 50.0 || near(off));
            prop_assert!(!near(off) || near(off * 0.9));
            prop_assert!(off <= 51.0 || !near(off));
        }

        #[test]
        fn every_point_that_holds_lies_in_one_stretch(holds in prop::collection::vec(any::<bool>(), 0..60)) {
            let runs = stretches(&holds);
            let within = |at: usize| runs.iter().filter(|run| run.contains(&at)).count();
            prop_assert!((0..holds.len()).all(|at| within(at) == usize::from(holds[at])));
            prop_assert!(runs.windows(2).all(|pair| pair[0].end < pair[1].start));
        }
    }
}
