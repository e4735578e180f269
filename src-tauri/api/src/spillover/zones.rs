//! Events near borders, by pair of countries and quarter.

use sitroom_analysis::hotspot::fdr::benjamini_hochberg;
use sitroom_analysis::hotspot::mann_kendall::mann_kendall;
use sitroom_analysis::spillover::border::{BorderZones, Zone, border_share, border_zones};
use sitroom_atlas::{Query, Unit};
use sitroom_domain::say::retold;
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

/// The quarters that are looked at.
#[derive(Debug, Clone, Copy)]
struct Quarters {
    /// Number of the first.
    first: i32,
    /// First and last day of all.
    period: [Day; 2],
}

impl Quarters {
    /// Returns the ten years of whole quarters up to a day.
    fn until(day: Day) -> Self {
        let last = Unit::Quarter.bin(Day(day.0 + 1)) - 1;
        let first = last - QUARTERS + 1;
        Self { first, period: [Unit::Quarter.start(first), Day(Unit::Quarter.start(last + 1).0 - 1)] }
    }

    /// Returns the events of countries near borders.
    fn near(
        self,
        chart: &Chart,
        area: sitroom_atlas::Area,
        go_on: &dyn Fn() -> bool,
    ) -> Result<BorderZones<Iso3>, Fault> {
        let points = chart.atlas.points(&chart.atlas.select(&self.query(area, [true, false, false])));
        let quarter = |on| (Unit::Quarter.bin(on) - self.first) as usize;
        let events: Vec<_> = points.iter().map(|point| (point.at, quarter(point.on))).collect();
        Ok(border_zones(&events, &[true; QUARTERS as usize], BORDER_KM, country_at, go_on)?)
    }

    fn query(self, area: sitroom_atlas::Area, precision: [bool; 3]) -> Query {
        Query { area, since: Some(self.period[0]), until: Some(self.period[1]), precision, ..Query::default() }
    }
}

/// Returns the zones along all borders of countries that are stored, those with most events first: the same whichever
/// area is asked for. No side counts as asked for.
pub(super) fn all_zones(
    chart: &Chart,
    stored: &[Place],
    until: Day,
    go_on: &dyn Fn() -> bool,
) -> Result<Vec<BorderZone>, Fault> {
    let quarters = Quarters::until(until);
    let every = quarters.near(chart, sitroom_atlas::Area::World, go_on)?;
    Ok(zones(&every.zones, |iso3, at| knows(chart, stored, iso3, quarters.first + at as i32)))
}

/// Returns the events near borders in the ten years of whole quarters up to a day, with those of all zones that a country
/// that was asked for has a side of.
pub(super) fn borders(
    chart: &Chart,
    places: &[Place],
    (all, until): (&[BorderZone], Day),
    land: Land,
    go_on: &dyn Fn() -> bool,
) -> Result<BorderFigures, Fault> {
    proceed(go_on)?;
    let quarters = Quarters::until(until);
    let found = quarters.near(chart, members(places, true), go_on)?;
    let unplaced = chart.atlas.select(&quarters.query(members(places, true), [false, true, true])).count();
    let share = border_share(found.near, found.on_land, land.near_share());
    let why_none = share.as_ref().err().map(|refusal| retold(&refusal.to_string()));
    let asked = |zone: &BorderZone| {
        let mut zone = zone.clone();
        zone.sides
            .iter_mut()
            .for_each(|side| side.asked = side.country.iso3.parse().is_ok_and(|iso3| is_asked(places, iso3)));
        zone.sides.iter().any(|side| side.asked).then_some(zone)
    };
    let numbers = quarters.first..quarters.first + QUARTERS;
    Ok(BorderFigures {
        distance_km: BORDER_KM,
        quarters: numbers.map(|quarter| Unit::Quarter.start(quarter).to_string()).collect(),
        zones: all.iter().filter_map(asked).collect(),
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
    let covered = places.iter().find(|place| place.iso3 == iso3).and_then(|place| place.covered);
    covered.is_some_and(|covered| {
        let until = covered.until.or_else(|| Some(chart.atlas.days()?.1));
        Unit::Quarter.bin(covered.from) <= quarter && until.is_some_and(|until| quarter <= Unit::Quarter.bin(until))
    })
}

fn zones(found: &[Zone<Iso3>], knows: impl Fn(Iso3, usize) -> bool) -> Vec<BorderZone> {
    let mut zones: Vec<BorderZone> = found.iter().map(|zone| of_zone(zone, &knows)).collect();
    zones.retain(|zone| zone.events > 0);
    let p: Vec<f64> = zones.iter().map(|zone| zone.trend.map_or(f64::NAN, |trend| trend.p)).collect();
    for (zone, q) in zones.iter_mut().zip(benjamini_hochberg(&p)) {
        zone.trend.iter_mut().for_each(|trend| trend.q = q);
    }
    zones.sort_by_key(|zone| std::cmp::Reverse(zone.events));
    zones
}

/// Returns a zone, its trend without q. A side of which nothing is stored takes no part in it.
fn of_zone(zone: &Zone<Iso3>, knows: &impl Fn(Iso3, usize) -> bool) -> BorderZone {
    let side = |side: usize| {
        let iso3 = zone.between[side];
        let count = |(at, counts): (usize, &Option<[u32; 2]>)| counts.filter(|_| knows(iso3, at)).map(|two| two[side]);
        let counts = zone.counts.iter().enumerate().map(count).collect();
        BorderSide { country: name_of(iso3), asked: false, counts }
    };
    let sides = [side(0), side(1)];
    let stored: Vec<&BorderSide> = sides.iter().filter(|side| side.counts.iter().any(Option::is_some)).collect();
    let quarter = |at: usize| stored.iter().map(|side| side.counts[at]).sum::<Option<u32>>();
    let both: Vec<f64> = (0..zone.counts.len()).filter_map(quarter).map(f64::from).collect();
    let trend = if both.len() < LEAST || stored.is_empty() { None } else { mann_kendall(&both).ok() };
    let trend = trend.map(|trend| ZoneTrend { tau: trend.tau, p: trend.p, q: f64::NAN, quarters: both.len() as u32 });
    let events = sides.iter().flat_map(|side| &side.counts).flatten().sum();
    BorderZone { sides, events, trend }
}
