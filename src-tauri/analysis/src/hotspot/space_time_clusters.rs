//! Clusters of events that lie near each other in space and in time: DBSCAN with a radius and a span of days.
//!
//! Method: D. Birant and A. Kut, ST-DBSCAN: An algorithm for clustering spatial–temporal data, Data & Knowledge Engineering 60
//! (2007), with the two distances and without its third attribute. Events are neighbours that lie within the radius, and
//! whose days are no further apart than the span.

use super::dbscan::Clusters;
use super::grid::Grid;
use sitroom_domain::phrase;

use crate::Refusal;
use crate::refusal::{same_length, within};
use crate::sphere::{HALF_ROUND_KM, LonLat, angle, check, chord, chord2};

/// Method and version, as printed beside the figures.
pub const METHOD: &str = phrase!("ST-DBSCAN (Birant and Kut 2007), great-circle distance and days, method 1.0");

/// The smallest radius that is taken: a metre.
const LEAST_KM: f64 = 0.001;
/// The longest span that is taken: a century.
const MOST_DAYS: f64 = 36_525.0;
/// Events between two questions whether to go on.
const STRETCH: usize = 256;

/// What makes a cluster.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct SpaceTimeDbscan {
    /// How near a neighbour lies, in km; that distance itself counts. From 0.001 to half a round of the Earth.
    pub eps_km: f64,
    /// How many days apart neighbours are; that many count. Up to a century.
    pub eps_days: u32,
    /// How many events must be that near for one to be the core of a cluster, itself included. At least 1.
    pub min_points: usize,
}

/// Finds the clusters among events, given as longitude and latitude in degrees and as days, one each.
///
/// Clusters are numbered in the order of their first cores in the input. An event that is no core but near one belongs to that
/// cluster, of several to the one with the smallest number. `go_on` is asked every few milliseconds.
///
/// # Errors
/// Refused for points that are none, a day less or more than there are points, a radius, span or number of events out of range,
/// and with [`Refusal::Stopped`] when `go_on` says no.
pub fn space_time_clusters(
    points: &[LonLat],
    days: &[i32],
    settings: SpaceTimeDbscan,
    go_on: &dyn Fn() -> bool,
) -> Result<Clusters, Refusal> {
    within(phrase!("The radius in km"), settings.eps_km, LEAST_KM, HALF_ROUND_KM)?;
    within(phrase!("The span in days"), f64::from(settings.eps_days), 0.0, MOST_DAYS)?;
    within(phrase!("The number of events"), settings.min_points as f64, 1.0, f64::from(u32::MAX))?;
    same_length("days", points.len(), days.len())?;
    check(points)?;
    let reach = angle(settings.eps_km);
    let grid = Grid::new(points, reach, 1, go_on)?;
    let search = Search::new(&grid, days, chord(reach).powi(2), settings);
    let mut clusters = Clusters { labels: vec![None; points.len()], cores: vec![false; points.len()], count: 0 };
    let mut stack = Vec::new();
    for first in 0..points.len() {
        if first % STRETCH == 0 && !go_on() {
            return Err(Refusal::Stopped);
        }
        if clusters.labels[first].is_some() || search.near(first).len() < settings.min_points {
            continue;
        }
        stack.push(first);
        let number = clusters.count as u32;
        let mut grown: usize = 0;
        while let Some(event) = stack.pop() {
            grown += 1;
            if grown.is_multiple_of(STRETCH) && !go_on() {
                return Err(Refusal::Stopped);
            }
            if clusters.labels[event].is_some() {
                continue;
            }
            clusters.labels[event] = Some(number);
            let near = search.near(event);
            if near.len() >= settings.min_points {
                clusters.cores[event] = true;
                stack.extend(near.into_iter().filter(|other| clusters.labels[*other].is_none()));
            }
        }
        clusters.count += 1;
    }
    Ok(clusters)
}

/// Events cell by cell of the grid, in each cell by day.
struct Search<'a> {
    grid: &'a Grid,
    days: &'a [i32],
    limit: f64,
    span: i32,
    /// Places of the grid, in each cell by day.
    by_day: Vec<usize>,
    /// Cell and place of the grid of each event.
    stands: Vec<(usize, usize)>,
}

impl<'a> Search<'a> {
    fn new(grid: &'a Grid, days: &'a [i32], limit: f64, settings: SpaceTimeDbscan) -> Self {
        let mut by_day: Vec<usize> = (0..grid.order.len()).collect();
        let mut stands = vec![(0, 0); grid.order.len()];
        for (number, cell) in grid.cells.iter().enumerate() {
            by_day[cell.points.clone()].sort_by_key(|place| days[grid.order[*place]]);
            for place in cell.points.clone() {
                stands[grid.order[place]] = (number, place);
            }
        }
        Self { grid, days, limit, span: settings.eps_days.cast_signed(), by_day, stands }
    }

    /// Returns the events near one, itself among them.
    fn near(&self, event: usize) -> Vec<usize> {
        let (cell, place) = self.stands[event];
        let (at, day) = (self.grid.at[place], self.days[event]);
        let day_of = |place: &usize| self.days[self.grid.order[*place]];
        let mut found = Vec::new();
        for other in self.grid.around(cell).into_iter().flatten() {
            let held = &self.by_day[self.grid.cells[other].points.clone()];
            let from = held.partition_point(|place| day_of(place) < day.saturating_sub(self.span));
            let until = held.partition_point(|place| day_of(place) <= day.saturating_add(self.span));
            let near = held[from..until].iter().filter(|place| chord2(&at, &self.grid.at[**place]) <= self.limit);
            found.extend(near.map(|place| self.grid.order[*place]));
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::hotspot::dbscan::{Dbscan, dbscan};
    use crate::sphere::direction;

    fn settings(eps_km: f64, eps_days: u32, min_points: usize) -> SpaceTimeDbscan {
        SpaceTimeDbscan { eps_km, eps_days, min_points }
    }

    fn found(points: &[LonLat], days: &[i32], eps_km: f64, eps_days: u32, least: usize) -> Clusters {
        space_time_clusters(points, days, settings(eps_km, eps_days, least), &|| true).unwrap()
    }

    /// The labels that `sklearn.cluster.DBSCAN(metric="precomputed")` of scikit-learn 1.9.1 gives for the matrix of which pairs
    /// lie within 12 km and 10 days, with three events to a core.
    #[test]
    fn two_outbreaks_at_one_place_are_two_clusters() {
        let points = [
            [2.0, 14.0],
            [2.05, 14.02],
            [1.98, 14.05],
            [2.01, 14.01],
            [2.03, 13.98],
            [2.0, 14.03],
            [2.9, 14.0],
            [2.06, 14.0],
        ];
        let days = [0, 4, 9, 400, 405, 411, 3, 19];
        let clusters = found(&points, &days, 12.0, 10, 3);
        assert_eq!(clusters.count, 2);
        let labels: Vec<i64> = clusters.labels.iter().map(|label| label.map_or(-1, i64::from)).collect();
        assert_eq!(labels, [0, 0, 0, 1, 1, 1, -1, 0]);
        assert_eq!(clusters.cores, [true, true, true, false, true, false, false, false]);
    }

    #[test]
    fn what_is_no_setting_is_refused_and_it_stops_when_asked() {
        let said = |settings, days: &[i32]| {
            space_time_clusters(&[[0.0, 0.0]], days, settings, &|| true).unwrap_err().to_string()
        };
        assert!(said(settings(0.0, 1, 1), &[0]).starts_with("The radius in km is 0"));
        assert!(said(settings(1.0, 40_000, 1), &[0]).starts_with("The span in days is 40,000"));
        assert!(said(settings(1.0, 1, 0), &[0]).starts_with("The number of events is 0"));
        assert_eq!(said(settings(1.0, 1, 1), &[]), "There are 0 days where 1 are needed.");
        let stopped = space_time_clusters(&[[0.0, 0.0]], &[0], settings(1.0, 1, 1), &|| false);
        assert_eq!(stopped, Err(Refusal::Stopped));
    }

    proptest! {
        /// Days so far apart that they part nothing leave the clusters of space alone.
        #[test]
        fn with_all_time_it_is_dbscan(
            crowd in prop::collection::vec(((0_i32..14, 0_i32..14), -400_i32..400), 0..80),
            least in 1_usize..6,
        ) {
            let points: Vec<LonLat> = crowd.iter().map(|((x, y), _)| [f64::from(*x) * 0.06, f64::from(*y) * 0.06]).collect();
            let days: Vec<i32> = crowd.iter().map(|(_, day)| *day).collect();
            let plain = dbscan(&points, Dbscan { eps_km: 9.0, min_points: least, threads: 1 }, &|| true).unwrap();
            prop_assert_eq!(found(&points, &days, 9.0, 800, least), plain);
        }

        /// Every core has its neighbours in its own cluster, noise is near no core, and a shift in time changes nothing.
        #[test]
        fn clusters_hold_what_their_cores_reach(
            crowd in prop::collection::vec(((0_i32..8, 0_i32..8), 0_i32..90), 1..70),
            shift in -10_000_i32..10_000,
        ) {
            let points: Vec<LonLat> = crowd.iter().map(|((x, y), _)| [179.8 + f64::from(*x) * 0.06, f64::from(*y) * 0.06]).collect();
            let days: Vec<i32> = crowd.iter().map(|(_, day)| *day).collect();
            let clusters = found(&points, &days, 9.0, 12, 3);
            let limit = chord(angle(9.0)).powi(2);
            let is_near = |one: usize, other: usize| {
                (days[one] - days[other]).abs() <= 12 && chord2(&direction(points[one]), &direction(points[other])) <= limit
            };
            for one in 0..points.len() {
                let near: Vec<usize> = (0..points.len()).filter(|other| is_near(one, *other)).collect();
                prop_assert_eq!(clusters.cores[one], near.len() >= 3);
                if clusters.cores[one] {
                    let own = clusters.labels[one];
                    prop_assert!(near.iter().all(|other| !clusters.cores[*other] || clusters.labels[*other] == own));
                } else {
                    let of_cores = near.iter().filter(|other| clusters.cores[**other]).filter_map(|other| clusters.labels[*other]);
                    prop_assert_eq!(clusters.labels[one], of_cores.min());
                }
            }
            let later: Vec<i32> = days.iter().map(|day| day + shift).collect();
            prop_assert_eq!(found(&points, &later, 9.0, 12, 3), clusters);
        }
    }
}
