//! What of a profile goes into a pack: records of an area with all that they name, and events whose rows may leave.

use std::collections::{BTreeSet, HashMap};

use sitroom_domain::operation::Operation;
use sitroom_domain::record::NOUNS;
use sitroom_domain::subregion::find_subregion;
use sitroom_domain::{Area, Filter, Iso3, Record, RecordId, RunId, say};
use sitroom_store::{GoneRecord, RecordQuery, StoredEvent, StoredRecord};

use super::packed::Packing;
use crate::asking::proceed;
use crate::contract::fault::Fault;
use crate::contract::pack::PackRequest;
use crate::desk::{Desk, Room};
use crate::export::each_event;
use crate::imports::today;

/// What is chosen.
pub(super) struct Chosen {
    records: BTreeSet<RecordId>,
    /// Records that undone imports took along and that belong to no country: nothing but that they are gone.
    gone: BTreeSet<RecordId>,
    pub(super) events: Packing,
    pub(super) left_out: Vec<String>,
}

impl Chosen {
    /// Tells whether an operation is on a record that is chosen, or says of one that it is gone.
    pub(super) fn holds(&self, operation: &Operation) -> bool {
        let is_deletion = || operation.life == Some(false) && operation.fields.is_empty();
        self.records.contains(&operation.record) || (self.gone.contains(&operation.record) && is_deletion())
    }

    /// Returns the records that are chosen and of which some operations say nothing.
    pub(super) fn without(&self, operations: &[Operation]) -> Vec<RecordId> {
        let there: BTreeSet<RecordId> = operations.iter().map(|operation| operation.record).collect();
        self.records.difference(&there).copied().collect()
    }
}

impl Desk {
    /// Chooses what a pack holds, as long as `go_on` says so.
    pub(super) fn choose(&self, room: &Room, request: &PackRequest, go_on: &dyn Fn() -> bool) -> Result<Chosen, Fault> {
        let countries = countries(request)?;
        let mut left_out = Vec::new();
        let (records, gone) = choose_records(room, request, &countries, &mut left_out, go_on)?;
        let events = self.choose_events(room, request, &countries, go_on)?;
        left_out.extend(events.left_out());
        Ok(Chosen { records, gone, events, left_out })
    }

    /// Chooses the events of the area, each with the run that said it last, and those of it that their publisher took back, so that they
    /// do not stay where they went before.
    fn choose_events(
        &self,
        room: &Room,
        request: &PackRequest,
        countries: &[Iso3],
        go_on: &dyn Fn() -> bool,
    ) -> Result<Packing, Fault> {
        let areas = if request.countries.is_empty() {
            vec![Area::Subregion { id: request.subregion.clone() }]
        } else {
            request.countries.iter().map(|iso3| Area::Country { iso3: iso3.to_string() }).collect()
        };
        let seen = room.store.list_seen(RunId(0))?;
        let mut events = Packing::default();
        for area in areas {
            let filter = Filter { area, since: request.since, ..Filter::default() };
            let key = self.put_filter(&filter)?.key;
            let selection = room.selection(&key)?;
            each_event(room, &selection, |stored, _| {
                proceed(go_on)?;
                events.add(&seen.by_last(stored.clone()), None)
            })?;
        }
        let is_wanted = |stored: &StoredEvent| {
            let country = stored.event.country.country();
            country.is_some_and(|country| countries.contains(&country.iso3))
                && request.since.is_none_or(|since| stored.event.last_day >= since)
        };
        for (stored, by) in room.store.list_withdrawn(RunId(0))?.iter().filter(|(stored, _)| is_wanted(stored)) {
            events.add(stored, Some(by))?;
        }
        Ok(events)
    }
}

/// Returns the countries of a request.
fn countries(request: &PackRequest) -> Result<Vec<Iso3>, Fault> {
    let found = find_subregion(&request.subregion).ok_or_else(|| {
        Fault::refused(
            say!("“{}” is no subregion.", request.subregion),
            say!("Write one of west-africa, central-asia, central-africa, or name countries."),
        )
    });
    if !request.countries.is_empty() {
        // One that is named and unknown is a slip of the pen, whatever else is named.
        return if request.subregion.is_empty() {
            Ok(request.countries.clone())
        } else {
            found.map(|_| request.countries.clone())
        };
    }
    let subregion = found?;
    let members = subregion.spans().filter(|(_, since, until)| (*since..=*until).contains(&today()));
    Ok(members.filter_map(|span| span.0.country().map(|country| country.iso3)).collect())
}

/// Returns the records of countries, all that they name and all that belongs to them, and those of all these that were deleted; beside
/// them those that an undone import took along and that have no place. What is marked higher is counted and left out.
fn choose_records(
    room: &Room,
    request: &PackRequest,
    countries: &[Iso3],
    left_out: &mut Vec<String>,
    go_on: &dyn Fn() -> bool,
) -> Result<(BTreeSet<RecordId>, BTreeSet<RecordId>), Fault> {
    let query = RecordQuery { countries: Some(countries.to_vec()), limit: u32::MAX, ..RecordQuery::default() };
    let all = room.store.list_records(&query)?.1;
    let belonging = belonging(room)?;
    let (mut chosen, mut higher) = (BTreeSet::new(), BTreeSet::new());
    let mut next: Vec<StoredRecord> = all.into_iter().filter(|stored| is_asked_for(request, &stored.record)).collect();
    while !next.is_empty() {
        proceed(go_on)?;
        let mut more = BTreeSet::new();
        for stored in next {
            if stored.record.marking > request.marking {
                higher.insert(stored.id);
            } else if chosen.insert(stored.id) {
                more.extend(stored.record.links().map(|(_, id)| id));
                more.extend(belonging.get(&stored.id).into_iter().flatten());
            }
        }
        let more: Vec<RecordId> = more.into_iter().filter(|id| !chosen.contains(id)).collect();
        next = room.store.list_records_by_id(&more)?.into_iter().filter(|stored| !stored.deleted).collect();
    }
    let gone = add_deleted(room, request, countries, &mut chosen)?;
    proceed(go_on)?;
    if !higher.is_empty() {
        left_out.push(say!("Records that are marked higher: {}.", higher.len()));
    }
    let marks = room.store.list_marks_above(request.marking)?;
    let fields: usize = marks.iter().filter(|(id, _)| chosen.contains(*id)).map(|(_, fields)| fields.len()).sum();
    if fields > 0 {
        left_out.push(say!("Fields that are marked higher: {fields}."));
    }
    Ok((chosen, gone))
}

/// Tells whether a record is of a noun and of a time that are asked for.
fn is_asked_for(request: &PackRequest, record: &Record) -> bool {
    let noun = request.nouns.is_empty() || request.nouns.contains(&record.noun);
    let last = record.span().1;
    noun && request.since.is_none_or(|since| last.is_none_or(|last| last >= since))
}

/// Adds records that were deleted, so that they do not stay where they went before: those of the countries, those that something chosen
/// names, and those that belong to something chosen. Returns what else undone imports took along and belongs to no country: where that
/// went, nothing tells.
fn add_deleted(
    room: &Room,
    request: &PackRequest,
    countries: &[Iso3],
    chosen: &mut BTreeSet<RecordId>,
) -> Result<BTreeSet<RecordId>, Fault> {
    let query = RecordQuery { deleted: true, limit: u32::MAX, ..RecordQuery::default() };
    let deleted = room.store.list_records(&query)?.1.into_iter().map(|stored| (stored.id, stored.record));
    let gone = room.store.list_gone_records()?;
    let took_along = gone.iter().filter_map(|one| Some((one.id, one.record.clone()?)));
    let mut left: Vec<(RecordId, Record)> =
        deleted.chain(took_along).filter(|(_, record)| record.marking <= request.marking).collect();
    let there: Vec<RecordId> = chosen.iter().copied().collect();
    let mut named: BTreeSet<RecordId> = BTreeSet::new();
    for stored in room.store.list_records_by_id(&there)? {
        named.extend(stored.record.links().map(|(_, id)| id));
    }
    loop {
        let is_chosen = |(id, record): &(RecordId, Record)| {
            let within = record.countries().iter().any(|country| countries.contains(country));
            (within && is_asked_for(request, record))
                || named.contains(id)
                || wholes(record).any(|whole| chosen.contains(&whole))
        };
        let (more, rest): (Vec<_>, Vec<_>) = left.into_iter().partition(is_chosen);
        if more.is_empty() {
            break;
        }
        for (id, record) in more {
            chosen.insert(id);
            named.extend(record.links().map(|(_, id)| id));
        }
        left = rest;
    }
    let is_nowhere = |one: &&GoneRecord| one.record.as_ref().is_none_or(|record| record.countries().is_empty());
    Ok(gone.iter().filter(is_nowhere).map(|one| one.id).filter(|id| !chosen.contains(id)).collect())
}

/// Returns what a record belongs to.
fn wholes(record: &Record) -> impl Iterator<Item = RecordId> + '_ {
    let children = NOUNS.iter().flat_map(|noun| noun.sheet().children);
    let of_it = children.filter(move |child| child.noun == record.noun);
    of_it.filter_map(move |child| record.link(child.field))
}

/// Returns what belongs to each record that something belongs to: the visits of an engagement, the phases of an election.
fn belonging(room: &Room) -> Result<HashMap<RecordId, Vec<RecordId>>, Fault> {
    let mut found: HashMap<RecordId, Vec<RecordId>> = HashMap::new();
    for child in NOUNS.iter().flat_map(|noun| noun.sheet().children) {
        let query = RecordQuery { limit: u32::MAX, ..RecordQuery::of(child.noun) };
        for stored in room.store.list_records(&query)?.1 {
            if let Some(whole) = stored.record.link(child.field) {
                found.entry(whole).or_default().push(stored.id);
            }
        }
    }
    Ok(found)
}
