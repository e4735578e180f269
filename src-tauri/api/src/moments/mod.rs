//! Threshold moments (S/2011/552, §45, 66): what falls due where indicators rise, and how like now is to the months before
//! earlier escalations.
//!
//! What is old is not told as if it were now: a month that ended more than half a year before the day is not known.

mod closeness;
mod rising;
mod untold;

use std::cmp::Reverse;
use std::collections::BTreeMap;

use sitroom_analysis::change::surge;
use sitroom_analysis::likeness::moments::{self as pure, Due, METHOD, Verdict};
use sitroom_analysis::likeness::nearest;
use sitroom_domain::country::find_by_iso3;
use sitroom_domain::say::retold;
use sitroom_domain::{Area, CountryIndex, Day, say};

use crate::asking::proceed;
use crate::contract::calendar::CalendarItem;
use crate::contract::fault::Fault;
use crate::contract::moment::{CountryMoments, Moment, MomentIndicator, Moments};
use crate::desk::{Desk, Room};
use crate::exposure::named_countries;
use crate::imports::today;
use crate::months::MonthTable;
pub(crate) use rising::rising;
use untold::untold;

/// Days after the end of the last known month from which on it is not known what rises.
const OLD_AFTER_DAYS: i32 = 183;
/// The longest time ahead that can be asked for, in days.
const MOST_DAYS: u32 = 3_000;
const INDICATORS: [MomentIndicator; 2] = [MomentIndicator::Events, MomentIndicator::Deaths];
/// The place of what names no country.
const NOWHERE: u32 = u32::MAX;

impl Desk {
    /// Returns what falls due in a subregion or country in the `days` from a day on, today without one, with what rises
    /// there, and how like its divisions are to what came before earlier escalations.
    ///
    /// Events after the day are not counted; the record is that of today. Another question of this kind ends this one.
    ///
    /// # Errors
    /// Refuses an area that is neither subregion nor country, and a time too long.
    pub fn list_moments(&self, area: &Area, as_of: Option<Day>, days: u32) -> Result<Moments, Fault> {
        if days > MOST_DAYS {
            return Err(Fault::refused(say!("{days} days are too many."), say!("Give 0 to {MOST_DAYS} days.")));
        }
        let room = self.room();
        let go_on = room.asked.moments.begin();
        room.open_casebook()?;
        let as_of = as_of.unwrap_or_else(today);
        let until = Day(as_of.0 + days as i32);
        let named = named_countries(area, as_of)?;
        let table = room.month_table(Some(as_of))?;
        let calendar = room.calendar(area, (as_of, until), &[], as_of)?;
        let elections = room.elections_by_country()?;
        let mut countries = Vec::new();
        let mut no_data = Vec::new();
        for (iso3, country) in &named {
            proceed(&go_on)?;
            let name = country.country().map(|country| country.names.en.clone()).unwrap_or_default();
            let known = table.as_ref().and_then(|table| Some((table, table.country(*country)?)));
            let Some((table, months)) = known else {
                no_data.push(name);
                continue;
            };
            let (closeness, closeness_why_none) =
                match closeness::of_country(table, *country, elections.get(iso3), as_of) {
                    Ok(closeness) => (Some(closeness), None),
                    Err(why) => (None, Some(why)),
                };
            countries.push(CountryMoments {
                country: iso3.to_string(),
                name,
                indicators: rising(table, &months, as_of),
                closeness,
                closeness_why_none,
            });
        }
        let rises = |one: &CountryMoments| one.indicators.iter().filter(|one| one.rises == Some(true)).count();
        countries.sort_by_key(|one| (Reverse(rises(one)), one.name.clone()));
        no_data.sort_unstable();
        let codes: Vec<String> = named.iter().map(|(iso3, _)| iso3.to_string()).collect();
        let moments = joined(calendar.items, &countries, &codes, (as_of, days))?;
        Ok(Moments {
            as_of: as_of.to_string(),
            until: until.to_string(),
            moments,
            undated: calendar.undated,
            newest: table.as_ref().map(|table| table.newest.to_string()),
            known_until: table.as_ref().map(known_until).unwrap_or_default(),
            untold: untold(&countries),
            countries,
            no_data,
            methods: [METHOD, surge::METHOD, nearest::METHOD].map(retold),
            publishers: room.publisher_cards()?,
        })
    }
}

impl Room {
    /// Returns what falls due in an area in the days from a day on, each with what rises in its country. Events after the day are
    /// not counted.
    pub(crate) fn due_where_it_rises(&self, area: &Area, as_of: Day, days: u32) -> Result<Vec<Moment>, Fault> {
        let Some(table) = self.month_table(Some(as_of))? else { return Ok(Vec::new()) };
        let named = named_countries(area, as_of)?;
        let until = Day(as_of.0 + days as i32);
        let items = self.calendar(area, (as_of, until), &[], as_of)?.items;
        let country = |(iso3, country): &(sitroom_domain::Iso3, CountryIndex)| {
            let months = table.country(*country)?;
            Some(CountryMoments {
                country: iso3.to_string(),
                name: country.country().map(|country| country.names.en.clone()).unwrap_or_default(),
                indicators: rising(&table, &months, as_of),
                closeness: None,
                closeness_why_none: None,
            })
        };
        let countries: Vec<CountryMoments> = named.iter().filter_map(country).collect();
        let codes: Vec<String> = named.iter().map(|(iso3, _)| iso3.to_string()).collect();
        let mut moments = joined(items, &countries, &codes, (as_of, days))?;
        moments.retain(|moment| !moment.rising.is_empty());
        Ok(moments)
    }

    /// Returns the first possible days of elections by country, in order.
    pub(crate) fn elections_by_country(&self) -> Result<BTreeMap<sitroom_domain::Iso3, Vec<Day>>, Fault> {
        use sitroom_domain::Noun;
        use sitroom_store::RecordQuery;
        let (_, stored) = self.store.list_records(&RecordQuery::of(Noun::Election))?;
        let mut days: BTreeMap<sitroom_domain::Iso3, Vec<Day>> = BTreeMap::new();
        for one in stored {
            let Some((first, _)) = one.record.days("day") else { continue };
            for country in one.record.countries() {
                days.entry(country).or_default().push(first);
            }
        }
        for days in days.values_mut() {
            days.sort_unstable();
        }
        Ok(days)
    }
}

/// Returns a sentence where the last known month ended so long before a day that it tells nothing of now.
fn old(table: &MonthTable, last: usize, as_of: Day) -> Option<String> {
    let end = Day(Day::first_of_month(table.first + last as i32 + 1).0 - 1);
    let is_old = as_of.0 - end.0 > OLD_AFTER_DAYS;
    is_old.then(|| say!("The last month that is known ended on {}, too long before to tell of now.", end.in_words()))
}

fn known_until(table: &MonthTable) -> String {
    table.length.checked_sub(1).map(|last| table.text(last)).unwrap_or_default()
}

/// Joins what falls due with what rises in its countries.
fn joined(
    items: Vec<CalendarItem>,
    countries: &[CountryMoments],
    area: &[String],
    (as_of, days): (Day, u32),
) -> Result<Vec<Moment>, Fault> {
    let place = |code: &str| countries.iter().position(|one| one.country == code).map_or(NOWHERE, |at| at as u32);
    let in_countries: Vec<(CalendarItem, String)> = items
        .into_iter()
        .flat_map(|item| {
            let inside: Vec<String> = item.countries.iter().filter(|code| area.contains(*code)).cloned().collect();
            let inside = if inside.is_empty() { vec![String::new()] } else { inside };
            inside.into_iter().map(move |code| (item.clone(), code))
        })
        .collect();
    let day = |text: &str| text.parse::<Day>().unwrap_or(as_of);
    let due = |(item, code): &(CalendarItem, String)| Due {
        place: place(code),
        first: day(&item.days[0]),
        last: day(&item.days[1]),
        kind: item.occasion as u16,
    };
    let dues: Vec<Due> = in_countries.iter().map(due).collect();
    let verdicts: Vec<Verdict> = countries
        .iter()
        .enumerate()
        .flat_map(|(at, one)| {
            one.indicators.iter().map(move |of| Verdict {
                place: at as u32,
                day: as_of,
                indicator: of.indicator as u16,
                rises: of.rises,
            })
        })
        .collect();
    let found = pure::moments(&dues, &verdicts, days as i32).map_err(|why| Fault::refused(why.to_string(), ""))?;
    let words = |indicators: &[u16]| -> Vec<MomentIndicator> {
        INDICATORS.into_iter().filter(|one| indicators.contains(&(*one as u16))).collect()
    };
    let name = |code: &str| {
        let country = code.parse().ok().and_then(find_by_iso3).and_then(CountryIndex::country);
        country.map(|country| country.names.en.clone()).unwrap_or_default()
    };
    let card = |moment: pure::Moment| {
        let (item, code) = in_countries[moment.due].clone();
        Moment {
            item,
            name: name(&code),
            country: code,
            rising: words(&moment.rising),
            level: words(&moment.level),
            not_known: words(&moment.not_known),
        }
    };
    Ok(found.into_iter().map(card).collect())
}
