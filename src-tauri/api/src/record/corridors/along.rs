//! Routes against the violence along them.

use std::collections::HashSet;

use sitroom_analysis::hotspot::fdr::benjamini_hochberg;
use sitroom_analysis::hotspot::permutation::Draws;
use sitroom_analysis::route::{STEP_KM, distance_km as km_between, great_circle};
use sitroom_analysis::spillover::overlap::{Moves, Overlap, overlap};
use sitroom_analysis::{LonLat, Refusal};
use sitroom_atlas::Query;
use sitroom_domain::say::retold;
use sitroom_domain::{Iso3, phrase};
use sitroom_store::{RecordScope, StoredRecord};

use crate::areas::country_at;
use crate::asking::proceed;
use crate::chart::Chart;
use crate::contract::corridor::{CorridorRoute, RouteFigures};
use crate::contract::fault::Fault;
use crate::record::map::{placed, spots_of};

const DRAWS: u32 = 499;
const SEED: u64 = 1;
const THREADS: usize = 2;
/// How far a moved route is turned at most to either side.
const TURN_DEGREES: f64 = 45.0;

/// Where violence is known and routes may be moved about.
struct Ground {
    countries: HashSet<Iso3>,
    /// West, south, east, north.
    bounds: [f64; 4],
    /// The events of the period, wherever they are, with a known place.
    events: Vec<LonLat>,
}

/// Returns the routes with their figures, the least likely by chance first.
pub(super) fn routes(
    chart: &Chart,
    routes: &[StoredRecord],
    scope: &RecordScope,
    distance_km: f64,
    go_on: &dyn Fn() -> bool,
) -> Result<Vec<CorridorRoute>, Fault> {
    let ground = Ground::of(chart, scope);
    let mut found = Vec::with_capacity(routes.len());
    for route in routes {
        proceed(go_on)?;
        found.push(of_route(route, &ground, distance_km, go_on)?);
    }
    let p: Vec<f64> = found.iter().map(|route| route.figures.map_or(f64::NAN, |figures| figures.p)).collect();
    for (route, q) in found.iter_mut().zip(benjamini_hochberg(&p)) {
        route.figures.iter_mut().for_each(|figures| figures.q = q);
    }
    let rank = |route: &CorridorRoute| route.figures.map_or(2.0, |figures| figures.p);
    found.sort_by(|a, b| rank(a).total_cmp(&rank(b)).then_with(|| a.title.cmp(&b.title)));
    Ok(found)
}

impl Ground {
    /// Returns the countries of a scope whose data reach to the end of its period, and the events of the period.
    fn of(chart: &Chart, scope: &RecordScope) -> Self {
        // After the end of a country's data a moved route would find nothing there, as if it were calm.
        let reaches = |country| {
            let end = chart.data_end(country);
            end.is_none_or(|end| scope.until.is_some_and(|until| until <= end))
        };
        let spans = chart.atlas.spans_by_country(&chart.atlas.all()).into_iter();
        let spans = spans.filter(|span| reaches(span.country) && scope.until.is_none_or(|until| span.oldest <= until));
        let stored = spans.filter_map(|span| span.country.country());
        let within = |iso3: &Iso3| scope.countries.as_ref().is_none_or(|countries| countries.contains(iso3));
        let mut bounds: Option<[f64; 4]> = None;
        let mut countries = HashSet::new();
        for country in stored.filter(|country| within(&country.iso3)) {
            countries.insert(country.iso3);
            let Some([west, south, east, north]) = country.bbox else { continue };
            let [west, east] = if west > east { [-180.0, 180.0] } else { [west, east] };
            let [a, b, c, d] = bounds.unwrap_or([west, south, east, north]);
            bounds = Some([a.min(west), b.min(south), c.max(east), d.max(north)]);
        }
        // An event known only to the province may lie anywhere in it, near the route or far.
        let query =
            Query { since: scope.since, until: scope.until, precision: [true, false, false], ..Query::default() };
        let points = chart.atlas.points(&chart.atlas.select(&query));
        Self {
            countries,
            bounds: bounds.unwrap_or_default(),
            events: points.into_iter().map(|point| point.at).collect(),
        }
    }

    fn holds(&self, point: LonLat) -> bool {
        country_at(point).is_some_and(|iso3| self.countries.contains(&iso3))
    }
}

fn of_route(
    route: &StoredRecord,
    ground: &Ground,
    distance_km: f64,
    go_on: &dyn Fn() -> bool,
) -> Result<CorridorRoute, Fault> {
    let record = &route.record;
    let (spots, places) = (spots_of(record), placed(record));
    let path = if places.len() < 2 { Vec::new() } else { great_circle(&places, STEP_KM) };
    let outside = |pair: &&[LonLat]| !(ground.holds(pair[0]) && ground.holds(pair[1]));
    let without: f64 = path.windows(2).filter(outside).map(|pair| km_between(pair[0], pair[1])).sum();
    let (figures, why_none) = match figures(&places, &path, ground, distance_km, go_on)? {
        Ok(figures) => (Some(figures), None),
        Err(why) => (None, Some(why)),
    };
    Ok(CorridorRoute {
        id: route.id,
        title: route.title.clone(),
        kind: record.text("kind").to_owned(),
        certainty: record.text("certainty").to_owned(),
        volume: record.text("volume").to_owned(),
        places: spots.iter().map(|spot| spot.name.clone()).collect(),
        unplaced: (spots.len() - places.len()) as u32,
        // A sum of nothing is -0 otherwise.
        km_without_data: without.round() + 0.0,
        figures,
        why_none,
    })
}

/// Returns the figures of a route, or why there are none in a sentence.
fn figures(
    places: &[LonLat],
    path: &[LonLat],
    ground: &Ground,
    distance_km: f64,
    go_on: &dyn Fn() -> bool,
) -> Result<Result<RouteFigures, String>, Fault> {
    let none = |why: &str| Ok(Err(why.to_owned()));
    if path.is_empty() {
        return none(phrase!("Fewer than two places of the route have coordinates: add them to its record."));
    }
    if ground.events.is_empty() {
        return none(phrase!("No data: no event with a known place is stored of this period."));
    }
    if !path.iter().any(|point| ground.holds(*point)) {
        return none(phrase!("No data: no event is stored of any country of the area that the route passes."));
    }
    let moves = Moves { distance_km, area: ground.bounds, turn_degrees: TURN_DEGREES };
    let draws = Draws { count: DRAWS, seed: SEED, threads: THREADS };
    match overlap(places, &ground.events, moves, |point| ground.holds(point), draws, go_on) {
        Ok(found) => Ok(Ok(told(&found))),
        Err(Refusal::Stopped) => Err(Refusal::Stopped.into()),
        Err(refusal) => Ok(Err(retold(&refusal.to_string()))),
    }
}

fn told(found: &Overlap) -> RouteFigures {
    RouteFigures {
        length_km: found.length_km.round(),
        near_km: found.near_km.round(),
        share: found.share,
        expected: found.expected,
        expected_range: found.expected_range,
        ratio: found.ratio,
        ratio_by_chance: found.ratio_by_chance,
        p: found.p,
        q: f64::NAN,
        moved: found.moved as u32,
        room: found.room,
    }
}
