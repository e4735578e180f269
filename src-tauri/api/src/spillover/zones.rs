//! Events near borders, by pair of countries and quarter.

use sitroom_analysis::hotspot::fdr::benjamini_hochberg;
use sitroom_analysis::hotspot::mann_kendall::mann_kendall;
use sitroom_analysis::spillover::border::{Zone, border_share, border_zones};
use sitroom_atlas::{Query, Unit};
use sitroom_domain::{Day, Iso3};

use super::land::{BORDER_KM, Land};
use super::places::{Place, name_of};
use super::{is_asked, members};
use crate::areas::country_at;
use crate::asking::proceed;
use crate::chart::Chart;
use crate::contract::fault::Fault;
use crate::contract::spillover::{BorderFigures, BorderSide, BorderZone, NearShare, ZoneTrend};

/// Whole quarters that are looked at: ten years.
const QUARTERS: i32 = 40;
/// Fewest quarters that a trend is told of.
const LEAST: usize = 3;

/// Returns the events near borders in the ten years of whole quarters up to a day.
pub(super) fn borders(
    chart: &Chart,
    places: &[Place],
    until: Day,
    land: Land,
    go_on: &dyn Fn() -> bool,
) -> Result<BorderFigures, Fault> {
    let last = Unit::Quarter.bin(Day(until.0 + 1)) - 1;
    let first = last - QUARTERS + 1;
    let period = [Unit::Quarter.start(first), Day(Unit::Quarter.start(last + 1).0 - 1)];
    let query = |whole, precision| Query {
        area: members(places, whole),
        since: Some(period[0]),
        until: Some(period[1]),
        precision,
        ..Query::default()
    };
    let near = |whole| -> Result<_, Fault> {
        proceed(go_on)?;
        let points = chart.atlas.points(&chart.atlas.select(&query(whole, [true, false, false])));
        let quarter = |on| (Unit::Quarter.bin(on) - first) as usize;
        let events: Vec<_> = points.iter().map(|point| (point.at, quarter(point.on))).collect();
        Ok(border_zones(&events, &[true; QUARTERS as usize], BORDER_KM, country_at)?)
    };
    let (every, found) = (near(false)?, near(true)?);
    let unplaced = chart.atlas.select(&query(true, [false, true, true])).count();
    let share = border_share(found.near, found.on_land, land.near_share());
    let why_none = share.as_ref().err().map(ToString::to_string);
    Ok(BorderFigures {
        distance_km: BORDER_KM,
        quarters: (first..=last).map(|quarter| Unit::Quarter.start(quarter).to_string()).collect(),
        zones: zones(&every.zones, |iso3, at| knows(chart, places, iso3, first + at as i32), places),
        near: found.near,
        on_land: found.on_land,
        at_sea: found.nowhere,
        unplaced,
        land_share: land.near_share(),
        share: share.ok().map(|share| NearShare {
            share: share.share,
            interval: [share.low, share.high],
            ratio: share.ratio,
            p: share.p,
        }),
        why_none,
    })
}

/// Tells whether there are data of a country in a quarter.
fn knows(chart: &Chart, places: &[Place], iso3: Iso3, quarter: i32) -> bool {
    let covered = places.iter().find(|place| place.asked && place.iso3 == iso3).and_then(|place| place.covered);
    covered.is_some_and(|covered| {
        let until = covered.until.or_else(|| Some(chart.atlas.days()?.1));
        Unit::Quarter.bin(covered.from) <= quarter && until.is_some_and(|until| quarter <= Unit::Quarter.bin(until))
    })
}

fn zones(found: &[Zone<Iso3>], knows: impl Fn(Iso3, usize) -> bool, places: &[Place]) -> Vec<BorderZone> {
    let mut zones: Vec<BorderZone> = found.iter().map(|zone| of_zone(zone, &knows, places)).collect();
    zones.retain(|zone| zone.events > 0);
    let p: Vec<f64> = zones.iter().map(|zone| zone.trend.map_or(f64::NAN, |trend| trend.p)).collect();
    for (zone, q) in zones.iter_mut().zip(benjamini_hochberg(&p)) {
        zone.trend.iter_mut().for_each(|trend| trend.q = q);
    }
    zones.sort_by_key(|zone| std::cmp::Reverse(zone.events));
    zones
}

/// Returns a zone, its trend without q. A side that was not asked for takes no part.
fn of_zone(zone: &Zone<Iso3>, knows: &impl Fn(Iso3, usize) -> bool, places: &[Place]) -> BorderZone {
    let side = |side: usize| {
        let iso3 = zone.between[side];
        let count = |(at, counts): (usize, &Option<[u32; 2]>)| counts.filter(|_| knows(iso3, at)).map(|two| two[side]);
        let counts = zone.counts.iter().enumerate().map(count).collect();
        BorderSide { country: name_of(iso3), asked: is_asked(places, iso3), counts }
    };
    let sides = [side(0), side(1)];
    let asked: Vec<&BorderSide> = sides.iter().filter(|side| side.asked).collect();
    let quarter = |at: usize| asked.iter().map(|side| side.counts[at]).sum::<Option<u32>>();
    let both: Vec<f64> = (0..zone.counts.len()).filter_map(quarter).map(f64::from).collect();
    let trend = if both.len() < LEAST || asked.is_empty() { None } else { mann_kendall(&both).ok() };
    let trend = trend.map(|trend| ZoneTrend { tau: trend.tau, p: trend.p, q: f64::NAN, quarters: both.len() as u32 });
    let events = sides.iter().flat_map(|side| &side.counts).flatten().sum();
    BorderZone { sides, events, trend }
}
