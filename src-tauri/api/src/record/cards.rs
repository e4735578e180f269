//! From stored records to what the window reads.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use sitroom_domain::record::{marked_field, read_mark};
use sitroom_domain::{Marking, RecordId};
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

/// Returns the highest marking of cards and of the records that they name.
pub(crate) fn highest_marking<'c>(
    store: &Store,
    cards: impl IntoIterator<Item = &'c RecordCard>,
) -> Result<Marking, Fault> {
    let mut highest = Marking::Unclassified;
    let mut named: BTreeSet<RecordId> = BTreeSet::new();
    for card in cards {
        let of_fields =
            card.values.iter().filter(|(name, _)| marked_field(name).is_some()).map(|(_, word)| read_mark(word));
        highest = of_fields.fold(highest.max(card.marking), Marking::max);
        named.extend(card.titles.keys().filter_map(|id| id.parse::<RecordId>().ok()));
    }
    let named: Vec<RecordId> = named.into_iter().collect();
    Ok(highest.max(store.find_highest_marking_of(&named)?.unwrap_or(Marking::Unclassified)))
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
