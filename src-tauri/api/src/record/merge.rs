//! Finds what two people changed differently.

use std::collections::BTreeSet;

use serde_json::{Map, Value as Json, json};
use sitroom_domain::Marking;
use sitroom_domain::record::{mark_of, marked_field, read_mark};
use sitroom_store::StoredRecord;

use super::{shown_author, to_second};
use crate::contract::record::{Clash, RecordChange};

/// Returns the fields that a change and somebody else both changed since `base`, and not to the same.
///
/// Changing a record that somebody deleted meanwhile is no clash: the change brings it back, for an edit weighs more than a
/// deletion. Deleting one that somebody changed meanwhile is one. So is what shows words to more people than whoever wrote them knew of:
/// writing into a record, or a field, that was marked lower meanwhile, and marking one lower that says something else meanwhile.
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
        let untouched = base.record.without_idle_marks() == there.record.without_idle_marks();
        return if untouched { Vec::new() } else { vec![clash("deleted", json!(false), json!(false), json!(true))] };
    }
    let mut clashes: Vec<Clash> = values
        .iter()
        .filter(|(name, _)| marked_field(name).is_none())
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
    let joined = change.marking.unwrap_or(there.record.marking);
    let apart = marks_apart(values, &before, &now, joined);
    clashes.extend(apart.into_iter().map(|one| clash(&one.name, one.before, one.theirs, one.mine)));
    clashes
}

fn value(values: &Map<String, Json>, name: &str) -> Json {
    values.get(name).cloned().unwrap_or(Json::Null)
}

/// A mark that clashes.
struct Apart {
    /// The name under which it is stored.
    name: String,
    before: Json,
    theirs: Json,
    mine: Json,
}

/// Returns the marks of fields that clash, as the marking of the record does. One that counts for nothing in a record that is marked
/// `joined` clashes with no other.
fn marks_apart(
    values: &Map<String, Json>,
    before: &Map<String, Json>,
    now: &Map<String, Json>,
    joined: Marking,
) -> Vec<Apart> {
    let counts = |word: &Json| if word.is_null() { joined } else { read_mark(word).max(joined) };
    let names = values.keys().chain(before.keys()).chain(now.keys());
    let fields: BTreeSet<&str> = names.filter_map(|name| marked_field(name)).collect();
    let clash = |field: &str| {
        let name = mark_of(field);
        let one = Apart {
            before: value(before, &name),
            theirs: value(now, &name),
            mine: values.get(&name).cloned().unwrap_or_else(|| value(before, &name)),
            name,
        };
        let (marked, theirs, mine) = (counts(&one.before), counts(&one.theirs), counts(&one.mine));
        let is_chosen = values.contains_key(&one.name);
        let both = is_chosen && theirs != marked && theirs != mine;
        let shown_to_more = theirs < marked && mine != theirs && !value(values, field).is_null();
        let there = value(now, field);
        let unseen = is_chosen && mine < marked && mine < theirs && !there.is_null() && there != value(before, field);
        (both || shown_to_more || unseen).then_some(one)
    };
    fields.into_iter().filter_map(clash).collect()
}
