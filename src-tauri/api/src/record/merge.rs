//! Finds what two people changed differently.

use serde_json::{Map, Value as Json, json};
use sitroom_store::StoredRecord;

use super::{shown_author, to_second};
use crate::contract::record::{Clash, RecordChange};

/// Returns the fields that a change and somebody else both changed since `base`, and not to the same.
///
/// Changing a record that somebody deleted meanwhile is no clash: the change brings it back, for an edit weighs more than a
/// deletion. Deleting one that somebody changed meanwhile is one. So is what shows words to more people than whoever wrote them knew of:
/// writing into a record that was marked lower meanwhile, and marking one lower that says something else meanwhile.
pub(super) fn clashes(
    change: &RecordChange,
    values: &Map<String, Json>,
    base: &StoredRecord,
    there: &StoredRecord,
) -> Vec<Clash> {
    let (before, now) = (base.record.to_json(), there.record.to_json());
    let clash = |field: &str, before: Json, theirs: Json, mine: Json| Clash {
        id: there.id,
        title: there.title.clone(),
        field: field.to_owned(),
        before,
        theirs,
        mine,
        who: shown_author(there.stamp.who.clone()),
        changed_at: to_second(&there.stamp.changed_at),
        version: there.version,
    };
    if change.delete {
        let untouched = before == now && base.record.marking == there.record.marking;
        return if untouched { Vec::new() } else { vec![clash("deleted", json!(false), json!(false), json!(true))] };
    }
    let value = |values: &Map<String, Json>, name: &str| values.get(name).cloned().unwrap_or(Json::Null);
    let mut clashes: Vec<Clash> = values
        .iter()
        .filter_map(|(name, mine)| {
            let (before, theirs) = (value(&before, name), value(&now, name));
            (theirs != before && theirs != *mine).then(|| clash(name, before, theirs, mine.clone()))
        })
        .collect();
    let (marked, theirs) = (base.record.marking, there.record.marking);
    let mine = change.marking.unwrap_or(marked);
    let both = change.marking.is_some() && theirs != marked && theirs != mine;
    let shown_to_more = theirs < marked && mine != theirs && values.values().any(|value| !value.is_null());
    let unseen = mine < marked && mine < theirs && before != now;
    if both || shown_to_more || unseen {
        clashes.push(clash("marking", json!(marked), json!(theirs), json!(mine)));
    }
    clashes
}
