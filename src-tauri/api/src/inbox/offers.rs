//! What an item may be about: events near it in place and time, and records of its countries that are under way.

use sitroom_analysis::distance_km;
use sitroom_analysis::warning::Indicator;
use sitroom_domain::country::{find_by_iso3, fold};
use sitroom_domain::say::retold;
use sitroom_domain::{Area, CountryIndex, Day, Filter, Iso3, Noun, say};
use sitroom_store::{RecordOrder, RecordQuery, StoredEvent, StoredRecord};

use super::entries::Entry;
use crate::contract::fault::Fault;
use crate::contract::inbox::{ItemId, ItemLink, LinkTarget, OfferedDay, OfferedPlace};
use crate::desk::{Desk, Room};

/// The most offers: one for each digit.
const MOST: usize = 9;
/// The most events among them, so that there is room for records.
const MOST_EVENTS: usize = 4;
/// Days before its publication in which an event may have happened that a report tells.
const DAYS_BEFORE: i32 = 7;
/// Days between the day that a report tells and that of an event.
const DAYS_APART: i32 = 2;
/// How far from a place that is named an event may be, in km.
const NEAR_KM: f64 = 30.0;
/// Records that begin or end so many days from the report are under way.
const UNDER_WAY: i32 = 60;
/// A record without an end that began so many days before is not thought to be under way any more.
const FORGOTTEN: i32 = 2 * 365;
/// Records of a noun that are looked at, and that are offered.
const MOST_READ: u32 = 50;
const MOST_OF_A_NOUN: usize = 2;
/// Events that are looked at in a country.
const MOST_LOOKED_AT: usize = 500;
/// The nouns of which records are offered, the likelier first.
const NOUNS: [Noun; 6] =
    [Noun::Warning, Noun::Engagement, Noun::Crisis, Noun::Election, Noun::Agreement, Noun::Trafficking];

impl Desk {
    /// Returns what an item may be linked to, of events, records and indicators that have these words.
    ///
    /// # Errors
    /// When there is no such item, or the store cannot be read.
    pub fn find_links(&self, id: ItemId, text: &str) -> Result<Vec<ItemLink>, Fault> {
        let room = self.room();
        let entry = room.entry(id)?;
        let countries = entry.map(|entry| entry.countries()).unwrap_or_default();
        let mut links = Vec::new();
        let query = RecordQuery {
            words: text.to_owned(),
            order: RecordOrder::Changed,
            descending: true,
            limit: MOST as u32,
            ..RecordQuery::default()
        };
        if !text.trim().is_empty() {
            room.open_casebook()?;
            for record in room.store.list_records(&query)?.1 {
                links.push(record_link(&record, String::new()));
            }
        }
        let asked = fold(text);
        let named = Indicator::ALL.iter().filter(|indicator| fold(&retold(indicator.words())).contains(&asked));
        let of_countries = named.flat_map(|indicator| countries.iter().map(|iso3| indicator_link(*indicator, *iso3)));
        links.extend(of_countries.take(MOST));
        let events = room.events_that_say(text, MOST)?;
        for event in room.store.list_events(&events)? {
            links.push(event_link(&event, String::new()));
        }
        Ok(links)
    }
}

impl Room {
    /// Returns what an item may be about, the likelier first; what it is linked to already is left out.
    pub(super) fn offers(
        &self,
        entry: &Entry,
        places: &[OfferedPlace],
        days: &[OfferedDay],
    ) -> Result<Vec<ItemLink>, Fault> {
        let Some(published) = entry.newest().map(sitroom_domain::record::Moment::day) else { return Ok(Vec::new()) };
        let places: Vec<&OfferedPlace> =
            entry.said.place.as_ref().map_or_else(|| places.iter().collect(), |one| vec![one]);
        let days: Vec<Day> =
            entry.said.day.map_or_else(|| days.iter().map(|offered| offered.day).collect(), |day| vec![day]);
        let mut offers = self.events_near(&places, &days, published)?;
        for noun in NOUNS {
            let query = RecordQuery {
                noun: Some(noun),
                countries: Some(entry.countries()),
                since: Some(Day(published.0 - UNDER_WAY)),
                until: Some(Day(published.0 + UNDER_WAY)),
                order: RecordOrder::Changed,
                descending: true,
                limit: MOST_READ,
                ..RecordQuery::default()
            };
            let records =
                self.store.list_records(&query)?.1.into_iter().filter(|record| is_under_way(record, published));
            for record in records.take(MOST_OF_A_NOUN) {
                offers.push(record_link(&record, say!("It is under way in a country that the reports name.")));
            }
        }
        offers.retain(|offer| !entry.said.links.contains(&offer.target));
        offers.truncate(MOST);
        Ok(offers)
    }

    /// Returns the events that happened near a place and on a day that reports tell, the nearer first.
    fn events_near(&self, places: &[&OfferedPlace], days: &[Day], published: Day) -> Result<Vec<ItemLink>, Fault> {
        let mut found: Vec<(i64, ItemLink)> = Vec::new();
        let mut countries: Vec<Iso3> = places.iter().map(|place| place.iso3).collect();
        countries.sort_unstable();
        countries.dedup();
        for iso3 in countries {
            let filter = Filter {
                area: Area::Country { iso3: iso3.to_string() },
                since: Some(Day(published.0 - DAYS_BEFORE)),
                until: Some(published),
                ..Filter::default()
            };
            let selection = self.select(&filter)?;
            let ids = selection.chart.atlas.page(&selection.mask, sitroom_atlas::Order::Day, true, 0, MOST_LOOKED_AT);
            for event in self.store.list_events(&ids)? {
                found.extend(nearness(&event, places, days).map(|(rank, why)| (rank, event_link(&event, why))));
            }
        }
        found.sort_by_key(|(rank, _)| *rank);
        Ok(found.into_iter().map(|(_, link)| link).take(MOST_EVENTS).collect())
    }

    /// Returns something that an item is linked to, as it is now.
    pub(super) fn item_link(&self, target: &LinkTarget, reason: String) -> Result<ItemLink, Fault> {
        let gone = |title: String| ItemLink {
            target: target.clone(),
            noun: None,
            title,
            detail: String::new(),
            reason: String::new(),
            is_gone: true,
        };
        Ok(match target {
            LinkTarget::Event { id } => match self.store.list_events(&[*id])?.first() {
                Some(event) => event_link(event, reason),
                None => gone(say!("An event that is gone since")),
            },
            LinkTarget::Record { id } => match self.store.find_record(*id)?.filter(|record| !record.deleted) {
                Some(record) => record_link(&record, reason),
                None => gone(say!("A record that was deleted since")),
            },
            LinkTarget::Indicator { name, iso3 } => match Indicator::find(name) {
                Some(indicator) => ItemLink { reason, ..indicator_link(indicator, *iso3) },
                None => gone(say!("An indicator that is gone since")),
            },
        })
    }
}

/// Tells whether a record is under way: it ends, or began not so long ago.
fn is_under_way(stored: &StoredRecord, published: Day) -> bool {
    let (first, last) = stored.record.span();
    last.is_some() || first.is_none_or(|first| first.0 >= published.0 - FORGOTTEN)
}

/// Returns how near an event is to what reports tell, the smaller the nearer, and how that is told; `None` where it is not near.
fn nearness(event: &StoredEvent, places: &[&OfferedPlace], days: &[Day]) -> Option<(i64, String)> {
    let at = [f64::from(event.event.longitude_e7) / 1e7, f64::from(event.event.latitude_e7) / 1e7];
    let nearest = places.iter().map(|place| (distance_km(place.point, at), place));
    let (km, place) = nearest.min_by(|a, b| a.0.total_cmp(&b.0)).filter(|(km, _)| *km <= NEAR_KM)?;
    let first = event.event.first_day;
    let last = event.event.last_day;
    let apart = |day: &Day| (first.0 - day.0).max(day.0 - last.0).max(0);
    let days_apart = days.iter().map(apart).min();
    if days_apart.is_some_and(|apart| apart > DAYS_APART) {
        return None;
    }
    let name = &place.name;
    let why = match days_apart {
        Some(0) => say!("{km:.0} km from {name}, on a day that the reports tell."),
        Some(apart) => say!("{km:.0} km from {name}, {apart} days from a day that the reports tell."),
        None => say!("{km:.0} km from {name}, in the week before the report."),
    };
    let rank = i64::from(days_apart.unwrap_or(DAYS_APART + 1)) * 1000 + km.round() as i64;
    Some((rank, why))
}

fn event_link(stored: &StoredEvent, reason: String) -> ItemLink {
    let event = &stored.event;
    let (day, a, b) = (event.first_day, &event.side_a, &event.side_b);
    let place =
        [event.place.as_str(), event.adm_1.as_str()].into_iter().find(|name| !name.is_empty()).unwrap_or_default();
    ItemLink {
        target: LinkTarget::Event { id: stored.id },
        noun: None,
        title: if b.is_empty() { a.clone() } else { format!("{a} – {b}") },
        detail: match event.deaths.best {
            Some(best) => say!("{day}, {place}, deaths: {best}"),
            None => say!("{day}, {place}, deaths: no data"),
        },
        reason,
        is_gone: false,
    }
}

fn record_link(stored: &StoredRecord, reason: String) -> ItemLink {
    let record = &stored.record;
    ItemLink {
        target: LinkTarget::Record { id: stored.id },
        noun: Some(record.noun),
        title: stored.title.clone(),
        detail: record.span().0.map(|day| day.to_string()).unwrap_or_default(),
        reason,
        is_gone: false,
    }
}

fn indicator_link(indicator: Indicator, iso3: Iso3) -> ItemLink {
    let country = find_by_iso3(iso3).and_then(CountryIndex::country).map_or("", |country| country.names.en.as_str());
    ItemLink {
        target: LinkTarget::Indicator { name: indicator.id().to_owned(), iso3 },
        noun: None,
        title: retold(indicator.words()),
        detail: retold(country),
        reason: String::new(),
        is_gone: false,
    }
}
