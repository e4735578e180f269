//! Tables of events, and single ones.

use sitroom_atlas::Order;
use sitroom_domain::country::countries;
use sitroom_domain::import::PUBLISHERS;
use sitroom_domain::{Event, EventId, phrase};
use sitroom_store::StoredEvent;

use crate::contract::fault::Fault;
use crate::contract::list::{EventDetail, EventPage, EventRow, EventVersion, PageRequest, Provenance, SortColumn};
use crate::contract::search::ActorCount;
use crate::desk::{Desk, Room};
use crate::filters::Selection;

/// The most rows in one page.
const MOST_ROWS: u32 = 1000;

impl Desk {
    /// Returns part of the table of the events that the map shows.
    pub fn list_events(&self, key: &str, page: &PageRequest) -> Result<EventPage, Fault> {
        let room = self.room();
        let selection = room.selection(key)?;
        let ids = page_ids(&room, &selection, page)?;
        Ok(EventPage { total: selection.mask.count(), rows: room.rows(&ids)? })
    }

    /// Returns all that is known of an event.
    pub fn get_event(&self, id: EventId) -> Result<EventDetail, Fault> {
        let room = self.room();
        let store = &room.store;
        let stored = store.get_event(id)?.ok_or_else(|| Fault::unknown(phrase!("This event")))?;
        let versions = store.list_versions(id)?;
        let other = stored.event.other.iter().map(|(name, value)| [name, value].map(str::to_owned)).collect();
        Ok(EventDetail {
            row: row(&stored),
            source_key: stored.event.source_key.clone(),
            conflict: stored.event.conflict.clone(),
            adm_2: stored.event.adm_2.clone(),
            place_description: stored.event.place_description.clone(),
            headline: stored.event.headline.clone(),
            other,
            provenance: provenance(&stored),
            links: room.links_of(id)?,
            versions: versions.iter().map(|old| EventVersion { row: row(old), provenance: provenance(old) }).collect(),
        })
    }

    /// Returns the actors under a filter, the actor filter off, whose name holds a text; most events first.
    pub fn list_actors(&self, key: &str, text: &str, limit: u32) -> Result<Vec<ActorCount>, Fault> {
        let room = self.room();
        let selection = room.selection(key)?;
        let mask = selection.select_with(|query| query.actors = None);
        let counts = selection.chart.atlas.by_actor(&mask);
        let ids: Vec<_> = counts.iter().map(|(actor, _)| sitroom_store::TextId(*actor)).collect();
        let names = room.store.get_texts(&ids)?;
        let wanted = text.trim().to_lowercase();
        let actors = names.into_iter().zip(counts).filter(|(name, _)| name.to_lowercase().contains(&wanted));
        Ok(actors.map(|(name, (_, totals))| ActorCount { name, events: totals.events }).take(limit as usize).collect())
    }
}

impl Room {
    /// Returns events as rows of a table, in the order asked.
    pub(crate) fn rows(&self, ids: &[EventId]) -> Result<Vec<EventRow>, Fault> {
        Ok(self.store.list_events(ids)?.iter().map(row).collect())
    }
}

fn page_ids(room: &Room, selection: &Selection, page: &PageRequest) -> Result<Vec<EventId>, Fault> {
    let countries;
    let order = match page.sort {
        SortColumn::Day => Order::Day,
        SortColumn::Deaths => Order::Deaths,
        SortColumn::Kind => Order::Kind,
        SortColumn::Country => {
            countries = country_ranks();
            Order::Country(&countries)
        }
        SortColumn::Place => Order::Place(selection.chart.name_ranks(&room.store)?),
        SortColumn::SideA => Order::SideA(selection.chart.name_ranks(&room.store)?),
    };
    let limit = page.limit.min(MOST_ROWS) as usize;
    Ok(selection.chart.atlas.page(&selection.mask, order, page.descending, page.offset as usize, limit))
}

/// Returns for each country its place in the order of English names.
fn country_ranks() -> Vec<u32> {
    let mut order: Vec<usize> = (0..countries().len()).collect();
    order.sort_by_key(|index| &countries()[*index].names.en);
    let mut ranks = vec![0; order.len()];
    for (rank, index) in order.into_iter().enumerate() {
        ranks[index] = rank as u32;
    }
    ranks
}

/// Returns an event as a row of a table.
pub(crate) fn row(stored: &StoredEvent) -> EventRow {
    let event: &Event = &stored.event;
    EventRow {
        id: stored.id,
        first_day: event.first_day.to_string(),
        last_day: event.last_day.to_string(),
        date_precision: event.date_precision,
        iso3: event.country.country().map(|country| country.iso3.to_string()).unwrap_or_default(),
        adm_1: event.adm_1.clone(),
        place: event.place.clone(),
        lon: f64::from(event.longitude_e7) / 1e7,
        lat: f64::from(event.latitude_e7) / 1e7,
        location_precision: event.location_precision,
        kind: event.kind,
        side_a: event.side_a.clone(),
        side_b: event.side_b.clone(),
        deaths: event.deaths,
        source_count: event.source_count,
        notes: event.notes.iter().collect(),
    }
}

fn provenance(stored: &StoredEvent) -> Provenance {
    let run = &stored.run;
    let publisher = PUBLISHERS.iter().find(|publisher| publisher.id == run.publisher);
    Provenance {
        publisher: publisher.map_or_else(|| run.publisher.clone(), |publisher| publisher.name.to_owned()),
        licence: run.licence.clone(),
        citation: publisher.map_or_else(String::new, |publisher| publisher.citation.to_owned()),
        file_name: run.file_name.clone(),
        file_hash: run.file_hash.clone(),
        line: stored.line,
        imported_at: run.imported_at.clone(),
    }
}
