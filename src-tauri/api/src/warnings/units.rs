//! The first-order divisions that warnings are about: as the publisher of the events writes them where it does, else as the map
//! divides the land, with their events by month and with those that touch.
//!
//! Nothing later than the day asked for is read: neither counts, nor which divisions there are, nor where a country's data end.

use std::cmp::Reverse;
use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::{Arc, PoisonError};

use sitroom_atlas::CountryMonth;
use sitroom_domain::country::fold;
use sitroom_domain::{CountryIndex, Day, LocationPrecision};
use sitroom_ingest::{Area, AreaKind, areas, borders};
use sitroom_store::{EventColumns, Store, TextId};

use crate::contract::fault::Fault;
use crate::data_end::end_of;
use crate::desk::Room;
use crate::links::scan_counted;

/// The share of a division's events from which on it is taken to lie in a division of the map.
const LEAST_SHARE: f64 = 0.05;

/// A division.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Unit {
    /// Its country.
    pub(super) country: CountryIndex,
    /// As the publisher writes it, or else as the map does.
    pub(super) name: String,
    /// The divisions of the map that it lies in, as places in the list of areas.
    pub(super) areas: Vec<usize>,
}

/// What happened in a country in a month within a conflict.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct UnitRow {
    /// The country.
    pub(super) country: CountryIndex,
    /// The division, as a place in the list; `None` where it is not known in which it was.
    pub(super) unit: Option<usize>,
    /// The division that it is only said to be in or near, as a place in the list; it is not counted there.
    pub(super) near: Option<usize>,
    /// The month.
    pub(super) month: i32,
    /// The conflict, or else the two sides.
    pub(super) conflict: u32,
    /// Events.
    pub(super) events: u32,
    /// Deaths by the best estimate.
    pub(super) deaths: u32,
    /// Civilians among them.
    pub(super) civilians: u32,
}

/// All divisions of the countries that anything is stored of.
pub(crate) struct Units {
    /// Those with events first, by country and name; then those of the map without any.
    pub(super) list: Vec<Unit>,
    /// How many have events.
    pub(super) with_events: usize,
    /// What happened, one row for a place, month and conflict.
    pub(super) rows: Vec<UnitRow>,
    /// First month of the stored events, and the last that is over.
    pub(super) months: [i32; 2],
    /// The last month of the data of countries that end before the others.
    pub(super) ends: BTreeMap<CountryIndex, i32>,
    /// Pairs of divisions that touch.
    pub(super) touching: Vec<(usize, usize)>,
}

/// Divisions as they were read last: of which generation of the events, until which day.
pub(crate) struct KeptUnits {
    generation: u32,
    until: Day,
    units: Option<Arc<Units>>,
}

impl Room {
    /// Returns the divisions with their events until a day; `None` where there are none. They are read once for a generation of the
    /// events and a day.
    pub(super) fn units(&self, until: Day) -> Result<Option<Arc<Units>>, Fault> {
        let generation = self.chart().generation;
        let mut kept = self.units.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(kept) = kept.as_ref().filter(|kept| kept.generation == generation && kept.until == until) {
            return Ok(kept.units.clone());
        }
        let units = Units::read(&self.store, until)?.map(Arc::new);
        *kept = Some(KeptUnits { generation, until, units: units.clone() });
        Ok(units)
    }
}

/// An event as it is counted, before divisions have numbers.
struct Seen {
    country: CountryIndex,
    division: Option<Named>,
    /// The division that a row names which is not sure to be in it.
    near: Option<TextId>,
    admin1: TextId,
    month: i32,
    conflict: u32,
    deaths: u32,
    civilians: u32,
}

/// By what a division is named.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
enum Named {
    /// A text of the publisher.
    Publisher(TextId),
    /// A code of the map.
    Map(TextId),
}

impl Units {
    /// Reads the events until a day; `None` where there are none.
    fn read(store: &Store, until: Day) -> Result<Option<Self>, Fault> {
        let mut seen: Vec<Seen> = Vec::new();
        let mut countries: BTreeMap<(CountryIndex, i32), u32> = BTreeMap::new();
        let (mut oldest, mut newest) = (Day::MAX, Day::MIN);
        scan_counted(store, &mut |event| {
            if event.first_day > until || event.country == CountryIndex::NONE {
                return;
            }
            (oldest, newest) = (oldest.min(event.first_day), newest.max(event.first_day));
            *countries.entry((event.country, event.first_day.month_number())).or_default() += 1;
            seen.push(see(event));
        })?;
        if oldest > newest {
            return Ok(None);
        }
        let names = Names::read(store, &seen)?;
        let last = last_whole_month(newest, until);
        Ok(Some(Self::of(&seen, &names, &countries, [oldest.month_number(), last])))
    }

    fn of(seen: &[Seen], names: &Names, countries: &BTreeMap<(CountryIndex, i32), u32>, months: [i32; 2]) -> Self {
        let homes = names.homes(seen);
        let key_of = |event: &Seen| names.of(event, &homes);
        let mut numbers: BTreeMap<(CountryIndex, String), Found> = BTreeMap::new();
        for event in seen {
            let Some((key, written)) = key_of(event) else { continue };
            let found = numbers.entry((event.country, key)).or_default();
            *found.written.entry(written).or_default() += 1;
            if let Some(area) = names.area(event.admin1) {
                *found.areas.entry(area).or_default() += 1;
            }
        }
        let places: HashMap<&(CountryIndex, String), usize> = numbers.keys().zip(0..).collect();
        let row = |event: &Seen| {
            let place = |key: String| places.get(&(event.country, key)).copied();
            let unit = key_of(event).and_then(|(key, _)| place(key));
            let near = event.near.and_then(|text| place(fold(names.texts.get(&text)?)));
            let Seen { country, month, conflict, deaths, civilians, .. } = *event;
            UnitRow { country, unit, near, month, conflict, events: 1, deaths, civilians }
        };
        let rows = summed(seen.iter().map(row));
        let mut list: Vec<Unit> = numbers.iter().map(|((country, _), found)| found.unit(*country)).collect();
        let with_events = list.len();
        list.extend(empty(&list, &countries.keys().map(|(country, _)| *country).collect()));
        let touching = touching(&list);
        Self { with_events, rows, months, ends: ends(countries, months[1]), touching, list }
    }
}

/// Returns rows with those of the same place, month and conflict as one.
fn summed(rows: impl Iterator<Item = UnitRow>) -> Vec<UnitRow> {
    let key = |row: &UnitRow| (row.month, row.country, row.unit, row.near, row.conflict);
    let mut sums: HashMap<_, UnitRow> = HashMap::new();
    for row in rows {
        match sums.entry(key(&row)) {
            Entry::Vacant(vacant) => {
                vacant.insert(row);
            }
            Entry::Occupied(mut sum) => {
                let sum = sum.get_mut();
                sum.events += row.events;
                sum.deaths = sum.deaths.saturating_add(row.deaths);
                sum.civilians = sum.civilians.saturating_add(row.civilians);
            }
        }
    }
    let mut rows: Vec<UnitRow> = sums.into_values().collect();
    rows.sort_unstable_by_key(key);
    rows
}

/// Returns the last month that is stored to its end: that of the newest event where it is over on the day and the event lies in
/// its last week, else the one before. A month that is not over yet would look calmer than it is.
fn last_whole_month(newest: Day, until: Day) -> i32 {
    let month = newest.month_number();
    let end = Day(Day::first_of_month(month + 1).0 - 1);
    if until >= end && newest.0 > end.0 - 7 { month } else { month - 1 }
}

/// What is known of a division that has a name.
#[derive(Default)]
struct Found {
    /// How it is written, and how often.
    written: BTreeMap<String, u32>,
    /// In which divisions of the map its events lie, and how many.
    areas: BTreeMap<usize, u32>,
}

impl Found {
    fn unit(&self, country: CountryIndex) -> Unit {
        let name = self.written.iter().max_by_key(|(name, times)| (**times, Reverse((*name).clone())));
        let all: u32 = self.areas.values().sum();
        let holds = |events: u32| f64::from(events) >= LEAST_SHARE * f64::from(all);
        let areas = self.areas.iter().filter(|(_, events)| holds(**events)).map(|(area, _)| *area).collect();
        Unit { country, name: name.map(|(name, _)| name.clone()).unwrap_or_default(), areas }
    }
}

/// Returns an event as it is counted.
fn see(event: &EventColumns) -> Seen {
    let to_the_province = matches!(event.location_precision.code(), 1..=4);
    let stated = event.location_precision != LocationPrecision::NotStated;
    let division = match (to_the_province, stated) {
        (true, _) if event.adm_1 != TextId(0) => Some(Named::Publisher(event.adm_1)),
        (true, _) | (_, false) if event.admin1 != TextId(0) => Some(Named::Map(event.admin1)),
        _ => None,
    };
    let conflict = if event.conflict == TextId(0) {
        event.side_a.0.wrapping_mul(31).wrapping_add(event.side_b.0) | 1 << 31
    } else {
        event.conflict.0
    };
    Seen {
        country: event.country,
        division,
        near: (stated && !to_the_province && event.adm_1 != TextId(0)).then_some(event.adm_1),
        admin1: event.admin1,
        month: event.first_day.month_number(),
        conflict,
        deaths: event.best.unwrap_or_default(),
        civilians: event.civilians.unwrap_or_default(),
    }
}

/// The names of divisions by the numbers of their texts.
struct Names {
    texts: HashMap<TextId, String>,
    areas: HashMap<TextId, usize>,
}

impl Names {
    fn read(store: &Store, seen: &[Seen]) -> Result<Self, Fault> {
        let mut ids: HashSet<TextId> = seen.iter().map(|event| event.admin1).collect();
        ids.extend(seen.iter().filter_map(|event| match event.division? {
            Named::Publisher(text) | Named::Map(text) => Some(text),
        }));
        ids.extend(seen.iter().filter_map(|event| event.near));
        let ids: Vec<TextId> = ids.into_iter().filter(|id| *id != TextId(0)).collect();
        let texts: HashMap<TextId, String> = ids.iter().copied().zip(store.get_texts(&ids)?).collect();
        let by_code: HashMap<&str, usize> =
            areas().list().iter().enumerate().map(|(place, area)| (area.code.as_str(), place)).collect();
        let areas = texts.iter().filter_map(|(id, text)| Some((*id, *by_code.get(text.as_str())?))).collect();
        Ok(Self { texts, areas })
    }

    /// Returns for each division of the map which of the publisher's has most events in it: what lies there and is not named is
    /// counted there.
    fn homes(&self, seen: &[Seen]) -> HashMap<(CountryIndex, usize), TextId> {
        let mut counts: BTreeMap<(CountryIndex, usize), BTreeMap<TextId, u32>> = BTreeMap::new();
        for event in seen {
            if let (Some(Named::Publisher(text)), Some(area)) = (event.division, self.area(event.admin1)) {
                *counts.entry((event.country, area)).or_default().entry(text).or_default() += 1;
            }
        }
        let home =
            |texts: BTreeMap<TextId, u32>| texts.into_iter().max_by_key(|(text, events)| (*events, Reverse(*text)));
        counts.into_iter().filter_map(|(area, texts)| Some((area, home(texts)?.0))).collect()
    }

    /// Returns by what an event's division is known from others, and how it is written.
    fn of(&self, event: &Seen, homes: &HashMap<(CountryIndex, usize), TextId>) -> Option<(String, String)> {
        let written = match event.division? {
            Named::Publisher(text) => self.texts.get(&text)?.clone(),
            Named::Map(code) => {
                let area = self.area(code)?;
                match homes.get(&(event.country, area)) {
                    Some(text) => self.texts.get(text)?.clone(),
                    None => areas().list().get(area)?.name.clone(),
                }
            }
        };
        Some((fold(&written), written))
    }

    fn area(&self, code: TextId) -> Option<usize> {
        self.areas.get(&code).copied()
    }
}

/// Returns the divisions of the map in countries with events that no other one lies in.
fn empty(list: &[Unit], countries: &HashSet<CountryIndex>) -> Vec<Unit> {
    let taken: HashSet<usize> = list.iter().flat_map(|unit| unit.areas.iter().copied()).collect();
    let is_empty = |(place, area): &(usize, &Area)| {
        area.kind == AreaKind::Admin1 && countries.contains(&area.country) && !taken.contains(place)
    };
    let unit =
        |(place, area): (usize, &Area)| Unit { country: area.country, name: area.name.clone(), areas: vec![place] };
    areas().list().iter().enumerate().filter(is_empty).map(unit).collect()
}

/// Returns the pairs of divisions that touch: those that share a division of the map, and those in two that touch.
fn touching(list: &[Unit]) -> Vec<(usize, usize)> {
    let mut within: HashMap<usize, Vec<usize>> = HashMap::new();
    for (place, unit) in list.iter().enumerate() {
        unit.areas.iter().for_each(|area| within.entry(*area).or_default().push(place));
    }
    let none = Vec::new();
    let in_area = |area: usize| within.get(&area).unwrap_or(&none);
    let mut pairs: HashSet<(usize, usize)> = HashSet::new();
    let mut add = |one: &[usize], other: &[usize]| {
        for a in one {
            pairs.extend(other.iter().filter(|b| a != *b).map(|b| (*a.min(b), *a.max(b))));
        }
    };
    for (one, other) in borders(AreaKind::Admin1) {
        add(in_area(*one), in_area(*other));
    }
    for units in within.values() {
        add(units, units);
    }
    let mut pairs: Vec<(usize, usize)> = pairs.into_iter().collect();
    pairs.sort_unstable();
    pairs
}

/// Returns the last months of countries whose data end before the newest month.
fn ends(countries: &BTreeMap<(CountryIndex, i32), u32>, newest: i32) -> BTreeMap<CountryIndex, i32> {
    let months: Vec<CountryMonth> = countries
        .iter()
        .map(|((country, month), events)| CountryMonth { country: *country, month: *month, events: *events, best: 0 })
        .collect();
    let by_country = months.chunk_by(|one, other| one.country == other.country);
    let end = |months: &[CountryMonth]| Some((months.first()?.country, end_of(months, newest)?.month_number()));
    by_country.filter_map(end).collect()
}
