//! Which events count: of those that are linked, the records of one publisher.

use std::collections::HashSet;

use sitroom_analysis::linkage::{Sighting, counted};
use sitroom_domain::EventId;
use sitroom_domain::import::UCDP;
use sitroom_store::{EventColumns, Store};

use super::nameless;
use crate::contract::fault::Fault;

/// Whose record counts where several publishers tell of an event and state its deaths; the others follow by their ids.
const PREFERENCE: [&str; 1] = [UCDP.id];

/// Returns the publishers whose events count, by number and id: those that the office chose, or else one alone. Publishers tell
/// of violence by rules of their own, and what no link is found for would be added up twice: a second publisher that begins later
/// looks like a surge. So the office says when several count.
pub(crate) fn counting(store: &Store) -> Result<Vec<(u8, String)>, Fault> {
    let stored = store.event_publishers()?;
    let chosen = store.counting_publishers()?;
    let of_these = |ids: &[&str]| -> Vec<(u8, String)> {
        stored.iter().filter(|(_, id)| ids.contains(&id.as_str())).cloned().collect()
    };
    let chosen = of_these(&chosen.iter().map(String::as_str).collect::<Vec<_>>());
    let preferred = of_these(&PREFERENCE);
    Ok([chosen, preferred]
        .into_iter()
        .find(|some| !some.is_empty())
        .unwrap_or_else(|| stored.into_iter().take(1).collect()))
}

/// Calls for every event that counts, in the order of their numbers: one that is linked, once.
pub(crate) fn scan_counted(store: &Store, call: &mut dyn FnMut(&EventColumns)) -> Result<(), Fault> {
    let counting: Vec<u8> = counting(store)?.into_iter().map(|(number, _)| number).collect();
    let away = if counting.len() > 1 { uncounted(store, &counting)? } else { HashSet::new() };
    store.scan_events(&mut |event| {
        if counting.contains(&event.publisher) && !away.contains(&event.id) {
            call(event);
        }
    })?;
    Ok(())
}

/// Returns the events of publishers that count for which the record of another one counts.
pub(crate) fn uncounted(store: &Store, counting: &[u8]) -> Result<HashSet<EventId>, Fault> {
    let linked = store.list_linked()?;
    if linked.is_empty() {
        return Ok(HashSet::new());
    }
    let in_links: HashSet<EventId> = linked.iter().flatten().copied().collect();
    let publishers = store.publishers()?;
    let name = |number: u8| publishers.iter().find(|(known, _)| *known == number).map_or("", |(_, id)| id.as_str());
    let mut records = Vec::with_capacity(in_links.len());
    store.scan_events(&mut |event| {
        if counting.contains(&event.publisher) && in_links.contains(&event.id) {
            records.push(Sighting { publisher: name(event.publisher), ..nameless(event.id.0, event) });
        }
    })?;
    let pairs = linked.iter().map(|[a, b]| (a.0, b.0));
    let counts = counted(&records, pairs, &PREFERENCE, |record| record.deaths.best.is_some());
    Ok(records.iter().zip(counts).filter(|(_, counts)| !counts).map(|(record, _)| EventId(record.index)).collect())
}
