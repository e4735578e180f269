//! Which events count: of those that are linked, the records of one publisher.

use std::collections::HashSet;

use sitroom_analysis::linkage::{Sighting, counted};
use sitroom_domain::import::UCDP;
use sitroom_domain::{Deaths, EventId, Kind};
use sitroom_store::{EventColumns, Store};

use crate::contract::fault::Fault;

/// Whose record counts where several publishers tell of an event and state its deaths; the others follow by their ids.
const PREFERENCE: [&str; 1] = [UCDP.id];

/// Calls for every event that counts, in the order of their numbers: one that is linked, once.
pub(crate) fn scan_counted(store: &Store, call: &mut dyn FnMut(&EventColumns)) -> Result<(), Fault> {
    let away = uncounted(store)?;
    store.scan_events(&mut |event| {
        if !away.contains(&event.id) {
            call(event);
        }
    })?;
    Ok(())
}

/// Returns the events that another publisher's record counts for.
pub(crate) fn uncounted(store: &Store) -> Result<HashSet<EventId>, Fault> {
    let linked = store.list_linked()?;
    if linked.is_empty() {
        return Ok(HashSet::new());
    }
    let in_links: HashSet<EventId> = linked.iter().flatten().copied().collect();
    let publishers = store.publishers()?;
    let name = |number: u8| publishers.iter().find(|(known, _)| *known == number).map_or("", |(_, id)| id.as_str());
    let mut records = Vec::with_capacity(in_links.len());
    store.scan_events(&mut |event| {
        if in_links.contains(&event.id) {
            records.push(sighting(event, name(event.publisher)));
        }
    })?;
    let pairs = linked.iter().map(|[a, b]| (a.0, b.0));
    let counts = counted(&records, pairs, &PREFERENCE, |record| record.deaths.best.is_some());
    Ok(records.iter().zip(counts).filter(|(_, counts)| !counts).map(|(record, _)| EventId(record.index)).collect())
}

fn sighting<'p>(event: &EventColumns, publisher: &'p str) -> Sighting<'p> {
    Sighting {
        index: event.id.0,
        publisher,
        first_day: event.first_day,
        last_day: event.last_day,
        date_precision: event.date_precision,
        longitude_e7: event.lon_e7,
        latitude_e7: event.lat_e7,
        location_precision: event.location_precision,
        country: event.country,
        kind: Kind::from_code(event.kind),
        deaths: Deaths { best: event.best, ..Deaths::default() },
        side_a: "",
        side_b: "",
        place: "",
    }
}
