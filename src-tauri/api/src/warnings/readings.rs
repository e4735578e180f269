//! What each indicator shows in each place and month: counted from events, told by a model, or found in the record.

use std::collections::HashMap;
use std::ops::RangeInclusive;

use sitroom_analysis::route::{STEP_KM, great_circle};
use sitroom_analysis::warning::{Indicator, Reading, readings};
use sitroom_analysis::{LonLat, level};
use sitroom_atlas::{Area, Query};
use sitroom_domain::country::find_by_iso3;
use sitroom_domain::{CountryIndex, Day, Iso3, Noun, RecordId};
use sitroom_store::{DueRow, RecordQuery};

use super::ground::Ground;
use super::outlooks::likelihoods;
use super::rules::{Over, Rule};
use super::units::Units;
use crate::asking::proceed;
use crate::contract::fault::Fault;
use crate::desk::Room;
use crate::record::placed;

const THREADS: usize = 2;
/// Deaths in the next month that an outlook's likelihood is told of.
const OUTLOOK_DEATHS: f64 = 50.0;
/// Months of events that are held against as many before, where an election is near.
const WINDOW: i32 = 3;
/// How near a trafficking route an event lies beside it.
const ROUTE_KM: f64 = 50.0;

/// What rules of the same indicator share: they are read once for all of them.
type Key = (Indicator, Over, usize);

/// The readings of a span of months.
pub(super) struct Readings<'a> {
    room: &'a Room,
    units: &'a Units,
    divisions: &'a Ground,
    countries: &'a Ground,
    span: RangeInclusive<i32>,
    go_on: &'a (dyn Fn() -> bool + Sync),
    known: HashMap<Key, Vec<Reading>>,
}

impl<'a> Readings<'a> {
    pub(super) fn new(
        room: &'a Room,
        units: &'a Units,
        (divisions, countries): (&'a Ground, &'a Ground),
        span: RangeInclusive<i32>,
        go_on: &'a (dyn Fn() -> bool + Sync),
    ) -> Self {
        Self { room, units, divisions, countries, span, go_on, known: HashMap::new() }
    }

    /// Returns the readings that a rule is about.
    pub(super) fn of(&mut self, rule: &Rule) -> Result<&[Reading], Fault> {
        self.of_key((rule.indicator, rule.over, months_of(rule)))
    }

    /// Returns how likely an onset is in each quiet division.
    pub(super) fn levels(&mut self) -> Result<&[Reading], Fault> {
        self.of_key((Indicator::LevelProbability, Over::Divisions, 1))
    }

    fn of_key(&mut self, key: Key) -> Result<&[Reading], Fault> {
        if !self.known.contains_key(&key) {
            let found = self.read(key)?;
            self.known.insert(key, found);
        }
        Ok(self.known.get(&key).map_or(&[], Vec::as_slice))
    }

    fn read(&self, (indicator, over, months): Key) -> Result<Vec<Reading>, Fault> {
        let ground = if over == Over::Divisions { self.divisions } else { self.countries };
        match indicator {
            Indicator::LevelProbability => self.onset_levels(),
            Indicator::OutlookExceedance => Ok(self.outlooks()),
            Indicator::ElectionNear => self.elections(),
            Indicator::Crisis => self.crises(),
            Indicator::Fading => self.fading(),
            Indicator::Overdue => self.overdue(),
            Indicator::Corridor => self.corridors(months),
            _ => {
                let rows = readings(&ground.panel, indicator, months, &self.span, THREADS, self.go_on)?;
                Ok(rows.into_iter().flatten().flatten().collect())
            }
        }
    }

    fn onset_levels(&self) -> Result<Vec<Reading>, Fault> {
        let Some(panel) = &self.divisions.conflicts else { return Ok(Vec::new()) };
        let touching = self.divisions.touching_with_events(self.units);
        let told = level::told(panel, &touching, &self.span, THREADS, self.go_on)?;
        Ok(told.into_iter().map(|(place, month, level)| reading(place, month, level)).collect())
    }

    /// Returns how likely many deaths are next month, of the last month alone: earlier outlooks are not made again.
    fn outlooks(&self) -> Vec<Reading> {
        let told = likelihoods(self.units, self.countries, OUTLOOK_DEATHS);
        told.into_iter().map(|(place, share)| reading(place, *self.span.end(), share)).collect()
    }

    /// Returns the days to the next election of each country in which events rise.
    fn elections(&self) -> Result<Vec<Reading>, Fault> {
        let elections = self.room.elections_by_country()?;
        let span = *self.span.start() - WINDOW..=*self.span.end();
        let events = readings(&self.countries.panel, Indicator::Events, WINDOW as usize, &span, THREADS, self.go_on)?;
        let mut found = Vec::new();
        for (place, of) in self.countries.places.iter().enumerate() {
            let Some(days) = of.country.country().and_then(|country| elections.get(&country.iso3)) else { continue };
            let Some(events) = events.get(place) else { continue };
            for (now, before) in events.iter().skip(WINDOW as usize).zip(events).filter_map(|(a, b)| a.zip(*b)) {
                let end = last_day(now.month);
                let next = days.iter().find(|day| **day > end);
                if let Some(next) = next.filter(|_| now.value > before.value) {
                    found.push(reading(place, now.month, f64::from(next.0 - end.0)));
                }
            }
        }
        Ok(found)
    }

    /// Returns the days since constitutional crises began that are open.
    fn crises(&self) -> Result<Vec<Reading>, Fault> {
        let stored = self.room.store.list_records(&RecordQuery::of(Noun::Crisis))?.1;
        let spells = stored.iter().filter_map(|one| {
            let began = one.record.days("day").map(|(first, _)| first)?;
            let over = one.record.days("order_restored").map(|(_, last)| last);
            let is_closed = over.is_none() && one.record.text("state") == "order_restored";
            (!is_closed).then(|| (one.record.countries(), began, over))
        });
        let mut found = Vec::new();
        for (countries, began, over) in spells {
            for (place, month) in self.months_of(countries.into_iter()) {
                let end = last_day(month);
                if began <= end && over.is_none_or(|over| over > end) {
                    found.push(reading(place, month, f64::from(end.0 - began.0)));
                }
            }
        }
        Ok(found)
    }

    /// Returns how many engagements of each country fade.
    fn fading(&self) -> Result<Vec<Reading>, Fault> {
        let mut found = Vec::new();
        for month in self.span.clone() {
            let mut counts: HashMap<CountryIndex, f64> = HashMap::new();
            for one in self.room.fading(None, last_day(month))? {
                let countries = one.countries.iter().filter_map(|iso3| find_by_iso3(iso3.parse().ok()?));
                countries.for_each(|country| *counts.entry(country).or_default() += 1.0);
            }
            let places = self.countries.places.iter().enumerate();
            found.extend(places.filter_map(|(place, of)| Some(reading(place, month, *counts.get(&of.country)?))));
        }
        Ok(found)
    }

    /// Returns by how many days the latest commitment of each country is late.
    fn overdue(&self) -> Result<Vec<Reading>, Fault> {
        let mut latest: HashMap<(usize, i32), f64> = HashMap::new();
        // What is closed and has no day may have been kept in time: nothing is said of it.
        let is_told = |row: &DueRow| row.done_on.is_some() || matches!(row.state.as_str(), "open" | "");
        let mut rows = self.room.store.list_due(None)?;
        rows.retain(is_told);
        let ids: Vec<RecordId> = rows.iter().map(|row| row.id).collect();
        for (row, stored) in rows.iter().zip(self.room.store.list_records_by_id(&ids)?) {
            let Some((_, due)) = row.due else { continue };
            for (place, month) in self.months_of(stored.record.countries().into_iter()) {
                let end = last_day(month);
                let open =
                    row.made_on.is_none_or(|made| made <= end) && row.done_on.is_none_or(|(first, _)| first > end);
                if open && due < end {
                    let days = latest.entry((place, month)).or_default();
                    *days = days.max(f64::from(end.0 - due.0));
                }
            }
        }
        Ok(latest.into_iter().map(|((place, month), days)| reading(place, month, days)).collect())
    }

    /// Returns the events of the last months near a recorded route, by country.
    fn corridors(&self, months: usize) -> Result<Vec<Reading>, Fault> {
        let routes = self.room.store.list_records(&RecordQuery::of(Noun::Route))?.1;
        let paths = routes.iter().map(|route| placed(&route.record)).filter(|places| places.len() > 1);
        let path: Vec<LonLat> = paths.flat_map(|places| great_circle(&places, STEP_KM)).collect();
        let mut found = Vec::new();
        if path.is_empty() {
            return Ok(found);
        }
        let chart = self.room.chart();
        for (place, of) in self.countries.places.iter().enumerate() {
            for month in self.span.clone() {
                proceed(self.go_on)?;
                let query = Query {
                    area: Area::Country(of.country),
                    since: Some(Day::first_of_month(month + 1 - months as i32)),
                    until: Some(last_day(month)),
                    // An event known only to the province may lie anywhere in it, near the route or far.
                    precision: [true, false, false],
                    ..Query::default()
                };
                let events = chart.atlas.totals_near(&chart.atlas.select(&query), &path, ROUTE_KM).events;
                if events > 0 {
                    found.push(reading(place, month, f64::from(events)));
                }
            }
        }
        Ok(found)
    }

    /// Returns the places of some countries with each month of the span.
    fn months_of(&self, countries: impl Iterator<Item = Iso3>) -> Vec<(usize, i32)> {
        let place = |iso3: Iso3| {
            let country = find_by_iso3(iso3)?;
            self.countries.places.iter().position(|place| place.country == country)
        };
        countries.filter_map(place).flat_map(|place| self.span.clone().map(move |month| (place, month))).collect()
    }
}

/// Returns how many months a rule's readings are summed over.
fn months_of(rule: &Rule) -> usize {
    let takes = rule.indicator.takes_months() || rule.indicator == Indicator::Corridor;
    if takes { rule.months } else { 1 }
}

/// Returns the last day of a month.
pub(super) fn last_day(month: i32) -> Day {
    Day(Day::first_of_month(month + 1).0 - 1)
}

fn reading(place: usize, month: i32, value: f64) -> Reading {
    Reading { place, month, value, is_whole: true, expected: None }
}
