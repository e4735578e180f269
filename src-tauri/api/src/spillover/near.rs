//! Whether the events of the area that lie close in space are close in time.

use sitroom_analysis::Refusal;
use sitroom_analysis::hotspot::permutation::Draws;
use sitroom_analysis::spillover::space_time::{Scale, SpaceTime, Window, space_time_k};
use sitroom_atlas::{Point, Query};
use sitroom_domain::Day;
use sitroom_domain::say::retold;

use super::THREADS;
use super::land::Land;
use crate::chart::Chart;
use crate::contract::fault::Fault;
use crate::contract::spillover::{SpaceTimeFigures, SpaceTimeScale};

/// The most events: their pairs are many.
const MOST: usize = 20_000;
const DISTANCES_KM: [f64; 3] = [20.0, 50.0, 100.0];
const DAYS: [u32; 3] = [7, 14, 30];
const DRAWS: u32 = 199;
const SEED: u64 = 1;

/// Returns the figures of the newest events that a query asks for, as far as day and place are known.
pub(super) fn space_time(
    chart: &Chart,
    mut query: Query,
    land: Land,
    go_on: &dyn Fn() -> bool,
) -> Result<SpaceTimeFigures, Fault> {
    let all = chart.atlas.select(&query);
    query.precision = [true, false, false];
    let placed = chart.atlas.select(&query);
    let mut points: Vec<Point> = chart.atlas.points(&placed).into_iter().filter(|point| point.is_day_known).collect();
    let undated = placed.count() as usize - points.len();
    points.sort_by(|a, b| b.on.cmp(&a.on).then(a.at[0].total_cmp(&b.at[0])).then(a.at[1].total_cmp(&b.at[1])));
    let older = points.len().saturating_sub(MOST);
    points.truncate(MOST);
    let ends = points.last().zip(points.first()).map(|(oldest, newest)| [oldest.on, newest.on]);
    let mut figures = SpaceTimeFigures {
        events: points.len() as u32,
        period: ends.map(|ends| ends.map(|day| day.to_string())),
        older: older as u32,
        unplaced: all.count() - placed.count(),
        undated: undated as u32,
        land_km2: land.km2.round(),
        scales: Vec::new(),
        p: None,
        draws: DRAWS,
        why_none: None,
    };
    let [oldest, newest] = ends.unwrap_or_default();
    match of_points(&points, Window { area_km2: land.km2, days: f64::from(newest.0 - oldest.0 + 1) }, go_on) {
        Ok(found) => {
            figures.p = Some(found.p);
            figures.scales = found.scales.into_iter().map(scale).collect();
        }
        Err(Refusal::Stopped) => return Err(Refusal::Stopped.into()),
        Err(refusal) => figures.why_none = Some(retold(&refusal.to_string())),
    }
    Ok(figures)
}

fn of_points(points: &[Point], window: Window, go_on: &dyn Fn() -> bool) -> Result<SpaceTime, Refusal> {
    let places: Vec<[f64; 2]> = points.iter().map(|point| point.at).collect();
    let on: Vec<Day> = points.iter().map(|point| point.on).collect();
    let draws = Draws { count: DRAWS, seed: SEED, threads: THREADS };
    space_time_k(&places, &on, &DISTANCES_KM, &DAYS, window, draws, go_on)
}

fn scale(scale: Scale) -> SpaceTimeScale {
    SpaceTimeScale {
        distance_km: scale.distance_km,
        days: scale.days,
        pairs: scale.pairs,
        expected_pairs: scale.expected_pairs,
        k: scale.k,
        excess: scale.d0,
        excess_by_chance: scale.d0_by_chance,
        p: scale.p,
    }
}
