//! Lists of records, and one record with all that hangs on it.

use std::collections::HashMap;

use sitroom_domain::country::countries;
use sitroom_domain::subregion::{find_subregion, subregions};
use sitroom_domain::{Area, Day, Iso3, Marking, Noun, RecordId, phrase, say};
use sitroom_store::{RecordOrder, RecordQuery, StoredRecord};

use super::cards::{cards, highest_marking, version};
use crate::contract::fault::Fault;
use crate::contract::record::{RecordCard, RecordDetail, RecordListRequest, RecordPage, RecordSort};
use crate::desk::{Desk, Room};
use crate::imports::today;

/// The most records in one page.
const MOST: u32 = 1000;
/// The most records of others that a page shows under one record.
const MOST_LINKING: u32 = 500;

impl Desk {
    /// Returns part of a list of records.
    pub fn list_records(&self, request: &RecordListRequest) -> Result<RecordPage, Fault> {
        let room = self.room();
        room.open_casebook()?;
        let (query, undated) = room.query(request)?;
        let (total, rows) = room.store.list_records(&query)?;
        let unplaced = room.count_unplaced(&query)?;
        Ok(RecordPage { total, undated, unplaced, rows: cards(&room.store, rows)? })
    }

    /// Returns a record with what belongs to it, what names it, and its versions.
    pub fn get_record(&self, id: RecordId) -> Result<RecordDetail, Fault> {
        let room = self.room();
        room.open_casebook()?;
        let stored = room.store.find_record(id)?.ok_or_else(|| Fault::unknown(phrase!("This record")))?;
        let children_of = stored.record.noun.sheet().children;
        let query = RecordQuery { linking: Some(id), limit: MOST_LINKING, ..RecordQuery::default() };
        let (naming_in_all, naming) = room.store.list_records(&query)?;
        let more = naming_in_all - naming.len() as u32;
        let is_child = |record: &StoredRecord| {
            children_of
                .iter()
                .any(|child| child.noun == record.record.noun && record.record.link(child.field) == Some(id))
        };
        let (children, linking): (Vec<_>, Vec<_>) = naming.into_iter().partition(is_child);
        let versions = room.store.list_record_versions(id)?.into_iter().map(version).collect();
        let card = cards(&room.store, vec![stored])?.pop().ok_or_else(|| Fault::unknown(phrase!("This record")))?;
        let (children, linking) = (cards(&room.store, children)?, cards(&room.store, linking)?);
        Ok(RecordDetail { card, children, linking, more, versions })
    }

    /// Returns the highest marking of cards and of the records that they name.
    pub fn highest_marking<'c>(&self, cards: impl IntoIterator<Item = &'c RecordCard>) -> Result<Marking, Fault> {
        highest_marking(&self.room().store, cards)
    }

    /// Returns what belongs to the records of a noun, by the record that it belongs to and by its own noun.
    pub fn list_children(&self, noun: Noun) -> Result<Children, Fault> {
        self.room().children_of(noun)
    }
}

/// What belongs to records, by the record and by the noun of what belongs to it.
pub type Children = HashMap<(RecordId, Noun), Vec<RecordCard>>;

impl Room {
    /// Returns what belongs to the records of a noun.
    pub(crate) fn children_of(&self, noun: Noun) -> Result<Children, Fault> {
        let mut found = Children::new();
        for child in noun.sheet().children {
            let (_, stored) = self.store.list_records(&RecordQuery::of(child.noun))?;
            let parents: Vec<Option<RecordId>> = stored.iter().map(|stored| stored.record.link(child.field)).collect();
            for (parent, card) in parents.into_iter().zip(cards(&self.store, stored)?) {
                let Some(parent) = parent else { continue };
                found.entry((parent, child.noun)).or_default().push(card);
            }
        }
        Ok(found)
    }

    /// Returns how many records an area leaves out because nobody says which country they are of.
    fn count_unplaced(&self, query: &RecordQuery) -> Result<u32, Fault> {
        if query.countries.is_none() {
            return Ok(0);
        }
        let everywhere = RecordQuery { countries: None, ..query.clone() };
        let somewhere = countries().iter().map(|country| country.iso3).collect();
        let placed = RecordQuery { countries: Some(somewhere), ..query.clone() };
        Ok(self.store.count_records(&everywhere)?.saturating_sub(self.store.count_records(&placed)?))
    }

    /// Returns a request as a query, and how many records its period leaves out because nobody knows their day.
    pub(crate) fn query(&self, request: &RecordListRequest) -> Result<(RecordQuery, u32), Fault> {
        let query = RecordQuery {
            noun: Some(request.noun),
            countries: countries_of(&request.area, request.since, request.until)?,
            since: request.since,
            until: request.until,
            words: request.text.clone(),
            linking: None,
            deleted: request.deleted,
            order: match request.sort {
                RecordSort::Day => RecordOrder::Day,
                RecordSort::Title => RecordOrder::Title,
                RecordSort::Changed => RecordOrder::Changed,
            },
            descending: request.descending,
            offset: request.offset,
            limit: request.limit.min(MOST),
        };
        if request.since.is_none() && request.until.is_none() {
            return Ok((query, 0));
        }
        let whole = self.store.count_records(&RecordQuery { since: None, until: None, ..query.clone() })?;
        let any_day = RecordQuery { since: Some(Day::MIN), until: Some(Day::MAX), ..query.clone() };
        let dated = self.store.count_records(&any_day)?;
        Ok((query, whole - dated))
    }
}

/// Returns the countries of an area; `None` for everywhere. A subregion counts with every country that belonged to it in the
/// period, or today where there is none.
pub(crate) fn countries_of(area: &Area, since: Option<Day>, until: Option<Day>) -> Result<Option<Vec<Iso3>>, Fault> {
    match area {
        Area::World | Area::Admin1 { .. } | Area::Cell { .. } => Ok(None),
        Area::Country { iso3 } => {
            let unknown = || {
                Fault::refused(
                    say!("“{iso3}” is no country."),
                    say!("Write its ISO 3166-1 alpha-3 code, for example MLI."),
                )
            };
            let iso3: Iso3 = iso3.parse().map_err(|_| unknown())?;
            if countries().iter().any(|country| country.iso3 == iso3) { Ok(Some(vec![iso3])) } else { Err(unknown()) }
        }
        Area::Subregion { id } => {
            let subregion = find_subregion(id).ok_or_else(|| {
                let known = subregions().iter().map(|one| one.id.as_str()).collect::<Vec<_>>().join(", ");
                Fault::refused(say!("“{id}” is no subregion."), say!("Write one of {known}."))
            })?;
            let (first, last) = match (since, until) {
                (None, None) => (today(), today()),
                (since, until) => (since.unwrap_or(Day::MIN), until.unwrap_or(Day::MAX)),
            };
            let members = subregion.spans().filter(|(_, since, until)| *since <= last && *until >= first);
            let mut found: Vec<Iso3> = members.filter_map(|(country, ..)| Some(country.country()?.iso3)).collect();
            found.sort_unstable();
            found.dedup();
            Ok(Some(found))
        }
    }
}
