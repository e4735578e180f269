//! What of a profile goes into a pack: records of an area with all that they name, and events whose rows may leave.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use sitroom_domain::import::{PUBLISHERS, UCDP};
use sitroom_domain::record::NOUNS;
use sitroom_domain::subregion::find_subregion;
use sitroom_domain::{Area, Filter, Iso3, RecordId, say};
use sitroom_sources::ucdp::{official_names, official_row};
use sitroom_store::{RecordQuery, StoredRecord};

use crate::contract::fault::Fault;
use crate::contract::pack::PackRequest;
use crate::desk::{Desk, Room};
use crate::export::each_event;
use crate::imports::today;

/// What is chosen.
pub(super) struct Chosen {
    pub(super) records: BTreeSet<RecordId>,
    /// Rows of events under the official names of UCDP, CSV; empty where there are none.
    pub(super) events: Vec<u8>,
    pub(super) event_count: u32,
    pub(super) operation_count: u32,
    pub(super) left_out: Vec<String>,
}

impl Desk {
    /// Chooses what a pack holds.
    pub(super) fn choose(&self, room: &Room, request: &PackRequest) -> Result<Chosen, Fault> {
        let countries = countries(request)?;
        let mut left_out = Vec::new();
        let records = choose_records(room, request, &countries, &mut left_out)?;
        let (events, event_count) = self.choose_events(room, request, &mut left_out)?;
        Ok(Chosen { records, events, event_count, operation_count: 0, left_out })
    }

    fn choose_events(
        &self,
        room: &Room,
        request: &PackRequest,
        left_out: &mut Vec<String>,
    ) -> Result<(Vec<u8>, u32), Fault> {
        let areas = if request.countries.is_empty() {
            vec![Area::Subregion { id: request.subregion.clone() }]
        } else {
            request.countries.iter().map(|iso3| Area::Country { iso3: iso3.to_string() }).collect()
        };
        let failed = |why: &dyn std::fmt::Display| Fault::refused(say!("The events cannot be written: {why}."), "");
        let mut table = csv::Writer::from_writer(Vec::new());
        let (mut count, mut kept_back) = (0, BTreeMap::new());
        for area in areas {
            let filter = Filter { area, since: request.since, ..Filter::default() };
            let key = self.put_filter(&filter)?.key;
            let selection = room.selection(&key)?;
            each_event(room, &selection, |stored, _| {
                if stored.run.publisher != UCDP.id {
                    let name = PUBLISHERS.iter().find(|one| one.id == stored.run.publisher).map_or("", |one| one.name);
                    *kept_back.entry(name).or_insert(0_u32) += 1;
                    return Ok(());
                }
                if count == 0 {
                    table.write_record(official_names()).map_err(|why| failed(&why))?;
                }
                count += 1;
                // What a row leaves out is empty in the table; both are in the order of the official names.
                let mut row = official_row(&stored.event).into_iter().peekable();
                let cells = official_names()
                    .map(|name| row.next_if(|(held, _)| *held == name).map(|(_, value)| value).unwrap_or_default());
                table.write_record(cells).map_err(|why| failed(&why))
            })?;
        }
        left_out.extend(
            kept_back
                .into_iter()
                .map(|(name, events)| say!("{events} events of {name}, whose rows do not leave the office.")),
        );
        let bytes = table.into_inner().map_err(|why| failed(&why))?;
        Ok((bytes, count))
    }
}

/// Returns the countries of a request.
fn countries(request: &PackRequest) -> Result<Vec<Iso3>, Fault> {
    if !request.countries.is_empty() {
        return Ok(request.countries.clone());
    }
    let subregion = find_subregion(&request.subregion).ok_or_else(|| {
        Fault::refused(
            say!("“{}” is no subregion.", request.subregion),
            say!("Write one of west-africa, central-asia, central-africa, or name countries."),
        )
    })?;
    let members = subregion.spans().filter(|(_, since, until)| (*since..=*until).contains(&today()));
    Ok(members.filter_map(|span| span.0.country().map(|country| country.iso3)).collect())
}

/// Returns the records of countries, all that they name and all that belongs to them; what is marked higher is counted and left out.
fn choose_records(
    room: &Room,
    request: &PackRequest,
    countries: &[Iso3],
    left_out: &mut Vec<String>,
) -> Result<BTreeSet<RecordId>, Fault> {
    let query = RecordQuery { countries: Some(countries.to_vec()), limit: u32::MAX, ..RecordQuery::default() };
    let all = room.store.list_records(&query)?.1;
    let is_wanted = |stored: &StoredRecord| {
        let noun = request.nouns.is_empty() || request.nouns.contains(&stored.record.noun);
        let last = stored.record.span().1;
        noun && request.since.is_none_or(|since| last.is_none_or(|last| last >= since))
    };
    let belonging = belonging(room)?;
    let (mut chosen, mut higher) = (BTreeSet::new(), BTreeSet::new());
    let mut next: Vec<StoredRecord> = all.into_iter().filter(is_wanted).collect();
    while !next.is_empty() {
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
    if !higher.is_empty() {
        left_out.push(say!("Records that are marked higher: {}.", higher.len()));
    }
    Ok(chosen)
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
