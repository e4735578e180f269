//! Routes as directed lines, with their border crossings and their overlap with violence near a border.

use sitroom_analysis::LonLat;
use sitroom_analysis::route::{STEP_KM, crossings, great_circle, is_near_border, length_km, stretch_line, stretches};
use sitroom_atlas::{Atlas, Mask, Query};
use sitroom_domain::record::{Record, Spot, Value};
use sitroom_domain::{Iso3, Noun};
use sitroom_store::{RecordQuery, RecordScope, StoredRecord};

use super::rounded;
use crate::areas::{country_at, country_near};
use crate::contract::fault::Fault;
use crate::contract::record_map::{Crossing, Overlap, RouteLine};
use crate::desk::Room;

/// The longest step of a line that is drawn, in km: between two such points a great circle and a straight line on the map
/// are nowhere a pixel apart at the zooms that show all of it.
const DRAWN_STEP_KM: f64 = 50.0;

/// Returns the routes within a scope.
pub(super) fn lines(room: &Room, scope: &RecordScope, distance_km: f64) -> Result<Vec<RouteLine>, Fault> {
    let (_, routes) = room.store.list_records(&RecordQuery::of(Noun::Route))?;
    let chart = room.chart();
    let query = Query {
        since: scope.since,
        until: scope.until,
        // An event known only to the province may lie anywhere in it, near the route or far.
        precision: [true, false, false],
        ..Query::default()
    };
    let mask = chart.atlas.select(&query);
    let shown = routes.into_iter().filter(|route| is_within(&route.record, scope));
    Ok(shown.map(|route| line(&route, &chart.atlas, &mask, distance_km)).collect())
}

/// Tells whether a route lies within a scope: a country that it names, or one under the way between its places, is of it.
/// One that names neither country nor place passes, for nothing says that it lies elsewhere.
pub(crate) fn is_within(record: &Record, scope: &RecordScope) -> bool {
    let (first, last) = record.span();
    scope.countries.as_ref().is_none_or(|within| touches(record, within))
        && scope.since.is_none_or(|since| last.is_none_or(|last| last >= since))
        && scope.until.is_none_or(|until| first.is_none_or(|first| first <= until))
}

/// Tells whether a route touches one of some countries.
fn touches(record: &Record, within: &[Iso3]) -> bool {
    let named = record.countries();
    if within.iter().any(|iso3| named.contains(iso3)) {
        return true;
    }
    let places = placed(record);
    let on_the_way = || great_circle(&places, STEP_KM).into_iter().filter_map(country_at);
    let at_its_places = || places.iter().filter_map(|place| country_near(*place));
    match places.len() {
        0 => named.is_empty(),
        1 => at_its_places().any(|iso3| within.contains(&iso3)),
        _ => at_its_places().chain(on_the_way()).any(|iso3| within.contains(&iso3)),
    }
}

fn line(route: &StoredRecord, atlas: &Atlas, mask: &Mask, distance_km: f64) -> RouteLine {
    let record = &route.record;
    let (spots, places) = (spots_of(record), placed(record));
    let path = if places.len() < 2 { Vec::new() } else { great_circle(&places, STEP_KM) };
    let drawn = if places.len() < 2 { Vec::new() } else { great_circle(&places, DRAWN_STEP_KM) };
    RouteLine {
        id: route.id,
        title: route.title.clone(),
        kind: record.text("kind").to_owned(),
        certainty: record.text("certainty").to_owned(),
        volume: record.text("volume").to_owned(),
        places: spots.iter().map(|spot| spot.name.clone()).collect(),
        unplaced: (spots.len() - places.len()) as u32,
        length_km: length_km(&path).round(),
        crossings: crossings(&path, country_at).into_iter().map(crossing).collect(),
        overlaps: overlaps(&path, atlas, mask, distance_km),
        path: drawn.into_iter().map(rounded).collect(),
    }
}

/// Returns the places of a route in order.
pub(crate) fn spots_of(record: &Record) -> &[Spot] {
    if let Some(Value::Places(spots)) = record.get("path") { spots } else { &[] }
}

/// Returns those of its places that have coordinates.
pub(crate) fn placed(record: &Record) -> Vec<LonLat> {
    spots_of(record).iter().filter_map(|spot| Some([spot.lon?, spot.lat?])).collect()
}

fn overlaps(path: &[LonLat], atlas: &Atlas, mask: &Mask, distance_km: f64) -> Vec<Overlap> {
    if mask.is_empty() {
        return Vec::new();
    }
    // Violence is rarer than borders are dear to ask for: only points with events near them are held against the borders.
    let mut holds = atlas.near(mask, path, distance_km);
    for (holds, point) in holds.iter_mut().zip(path) {
        *holds = *holds && is_near_border(*point, distance_km, country_at);
    }
    let overlap = |stretch: std::ops::Range<usize>| {
        let line = stretch_line(path, &stretch);
        let totals = atlas.totals_near(mask, &path[stretch], distance_km);
        let length_km = length_km(&line).round();
        Overlap { path: line.into_iter().map(rounded).collect(), length_km, events: totals.events, deaths: totals.best }
    };
    stretches(&holds).into_iter().map(overlap).collect()
}

fn crossing(crossing: sitroom_analysis::route::Crossing<Iso3>) -> Crossing {
    Crossing { at: rounded(crossing.at), between: crossing.between.map(|iso3| iso3.to_string()) }
}
