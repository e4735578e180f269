//! From stored records to what the window reads.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use sitroom_domain::RecordId;
use sitroom_store::{Store, StoredRecord};

use super::{shown_author, to_second};
use crate::contract::fault::Fault;
use crate::contract::record::{RecordCard, RecordVersion};

/// Returns records as cards, with the titles of what they name.
pub(crate) fn cards(store: &Store, records: Vec<StoredRecord>) -> Result<Vec<RecordCard>, Fault> {
    let named: BTreeSet<RecordId> =
        records.iter().flat_map(|stored| stored.record.links().map(|(_, id)| id).collect::<Vec<_>>()).collect();
    let titles = titles(store, named)?;
    Ok(records.into_iter().map(|stored| card(stored, &titles)).collect())
}

/// Returns the titles of records by their numbers.
pub(crate) fn titles(
    store: &Store,
    ids: impl IntoIterator<Item = RecordId>,
) -> Result<HashMap<RecordId, String>, Fault> {
    let ids: Vec<RecordId> = ids.into_iter().collect();
    let titles = store.list_titles(&ids)?;
    Ok(ids.into_iter().zip(titles).collect())
}

fn card(stored: StoredRecord, titles: &HashMap<RecordId, String>) -> RecordCard {
    let named: BTreeMap<String, String> =
        stored.record.links().filter_map(|(_, id)| Some((id.to_string(), titles.get(&id)?.clone()))).collect();
    RecordCard {
        id: stored.id,
        noun: stored.record.noun,
        version: stored.version,
        deleted: stored.deleted,
        marking: stored.record.marking,
        title: stored.title,
        values: stored.record.to_json(),
        titles: named,
        who: shown_author(stored.stamp.who),
        changed_at: to_second(&stored.stamp.changed_at),
        reason: stored.stamp.reason,
    }
}

/// Returns a stored version as the window reads it.
pub(crate) fn version(stored: StoredRecord) -> RecordVersion {
    RecordVersion {
        version: stored.version,
        deleted: stored.deleted,
        marking: stored.record.marking,
        values: stored.record.to_json(),
        who: shown_author(stored.stamp.who),
        changed_at: to_second(&stored.stamp.changed_at),
        reason: stored.stamp.reason,
    }
}
