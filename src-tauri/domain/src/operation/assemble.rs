//! What a record says, from all that was done to it.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value as Json;

use super::marks::{differs_under, higher_mark_first, mark_word};
use super::{Operation, OperationId, Stamp};
use crate::Marking;
use crate::record::{mark_of, marked_field, read_mark};

/// What a record says after all its operations.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Assembled {
    /// Its fields in their stored form; empty ones are left out.
    pub fields: BTreeMap<String, Json>,
    /// Its marking: of several that do not know of each other, the highest; and never below what an operation that stands for a field
    /// was made under, unless that field is marked by itself.
    pub marking: Marking,
    /// Whether it is deleted.
    pub deleted: bool,
    /// What a person has to settle.
    pub conflicts: Vec<Conflict>,
}

/// One thing that two operations say differently, neither in the knowledge of the other.
#[derive(Debug, Clone, PartialEq)]
pub struct Conflict {
    /// The field; `None` where one side deleted the record and the other went on with it.
    pub field: Option<String>,
    /// What each says, the one that stands meanwhile first.
    pub sides: Vec<Side>,
}

/// One side of a conflict.
#[derive(Debug, Clone, PartialEq)]
pub struct Side {
    /// The newest operation that says it.
    pub operation: OperationId,
    /// What it says of the field; of the record, whether it is there.
    pub value: Json,
}

/// The operations that stand for what a record says: no other one was made over them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Standing {
    /// Of each field that was ever written.
    pub fields: BTreeMap<String, BTreeSet<OperationId>>,
    /// Of the marking.
    pub marking: BTreeSet<OperationId>,
    /// Of whether it is there.
    pub life: BTreeSet<OperationId>,
}

/// Returns which of all operations on a record stand for what.
pub fn standing(operations: &[&Operation]) -> Standing {
    let ids = |all: &[&Operation]| heads(all).iter().map(|head| head.id).collect();
    let (fields, markings, lives) = by_part(operations);
    let fields = fields.into_iter().map(|(name, all)| (name.to_owned(), ids(&all))).collect();
    Standing { fields, marking: ids(&markings), life: ids(&lives) }
}

/// The operations of one part.
type Part<'o> = Vec<&'o Operation>;

/// Returns the operations that changed each field, the marking, and the life of a record.
fn by_part<'o>(operations: &[&'o Operation]) -> (BTreeMap<&'o str, Part<'o>>, Part<'o>, Part<'o>) {
    let mut fields: BTreeMap<&str, Part<'_>> = BTreeMap::new();
    for operation in operations {
        for name in operation.fields.keys() {
            fields.entry(name).or_default().push(operation);
        }
    }
    let of = |has: fn(&Operation) -> bool| operations.iter().copied().filter(|operation| has(operation)).collect();
    (fields, of(|operation| operation.marking.is_some()), of(|operation| operation.life.is_some()))
}

/// Returns what a record says after all operations on it, in whatever order they are given. Of a field that two changed apart, the
/// later by their stamps stands until a person settles it; a record that one deleted and the other changed stays.
pub fn assemble(operations: &[&Operation]) -> Assembled {
    let (fields, markings, lives) = by_part(operations);
    let mut assembled = Assembled::default();
    let mut standing: BTreeSet<OperationId> = BTreeSet::new();
    let mut made_under: Vec<(&str, Marking)> = Vec::new();
    for (name, all) in fields {
        let heads = heads(&all);
        standing.extend(heads.iter().map(|head| head.id));
        let heads = with_a_say(name, &all, heads);
        // What emptied a field tells nothing.
        let telling = heads.iter().filter(|head| head.fields.get(name).is_some_and(|value| !value.is_null()));
        made_under.extend(telling.map(|head| (name, head.ceiling)));
        let mut sides = sides(&heads, |operation| operation.fields.get(name).cloned().unwrap_or_default());
        higher_mark_first(name, &mut sides);
        let Some(first) = sides.first() else { continue };
        if !first.value.is_null() {
            assembled.fields.insert(name.to_owned(), first.value.clone());
        }
        if sides.len() > 1 {
            assembled.conflicts.push(Conflict { field: Some(name.to_owned()), sides });
        }
    }
    let marked = heads(&markings);
    standing.extend(marked.iter().map(|head| head.id));
    let given = marked.iter().filter_map(|head| head.marking).max().unwrap_or_default();
    let is_covered = |(name, ceiling): &(&str, Marking)| own_marking(name, &assembled.fields) >= Some(*ceiling);
    let told = made_under.iter().filter(|one| !is_covered(one)).map(|(_, ceiling)| *ceiling).max();
    assembled.marking = told.map_or(given, |told| told.max(given));
    let marking = assembled.marking;
    assembled.conflicts.retain(|conflict| differs_under(conflict, marking));
    settle_life(&heads(&lives), &standing, operations, &mut assembled);
    assembled
}

/// Returns how a field is marked by itself; `None` where it is marked as its record is. What says so is marked as that field is.
pub(super) fn own_marking(name: &str, fields: &BTreeMap<String, Json>) -> Option<Marking> {
    let says = if marked_field(name).is_some() { name.to_owned() } else { mark_of(name) };
    fields.get(&says).map(read_mark)
}

/// Returns the latest of the operations on a record that no other one of them was made over.
pub fn latest<'o>(operations: &[&'o Operation]) -> Option<&'o Operation> {
    heads(operations).first().copied()
}

/// Tells whether an operation marks its record, or a field in it that still holds something, lower than what it was made over did;
/// `known` are the operations on the record.
pub fn lowers(operation: &Operation, known: &[&Operation]) -> bool {
    let (fields, markings, _) = by_part(known);
    let before = stood(operation, &markings).iter().filter_map(|head| head.marking).max();
    let is_lower = operation.marking.is_some_and(|marking| before.is_some_and(|before| marking < before));
    is_lower
        || operation.fields.iter().any(|(name, word)| {
            let Some(field) = marked_field(name) else { return false };
            let own = mark_word(word);
            // What says something of a field is marked as that is by it.
            let now = match operation.fields.get(field) {
                Some(Json::Null) => return false,
                Some(_) => own.max(operation.ceiling),
                None => operation.marking.map_or(own, |marking| own.max(marking)),
            };
            let before = fields.get(name.as_str()).map(|part| stood(operation, part)).unwrap_or_default();
            before.iter().filter_map(|head| head.fields.get(name)).any(|word| now < mark_word(word))
        })
}

/// Returns which of the operations on one part stood when an operation was made, of those that it was made over.
fn stood<'o>(operation: &Operation, part: &[&'o Operation]) -> Part<'o> {
    let before: Part<'o> = part.iter().copied().filter(|one| operation.over.contains(&one.id)).collect();
    heads(&before)
}

/// Returns what decides which of two operations made apart is the later one. When the number of one does not follow from its moment,
/// several offices may know it by several moments: then only its number decides.
fn rank(operation: &Operation) -> (Stamp, OperationId) {
    (if operation.over.is_empty() { Stamp::default() } else { operation.stamp }, operation.id)
}

/// Returns the operations that no other one of them was made over, the latest first.
fn heads<'o>(all: &[&'o Operation]) -> Vec<&'o Operation> {
    let covered: BTreeSet<&OperationId> = all.iter().flat_map(|operation| &operation.over).collect();
    let mut heads: Vec<&Operation> = all.iter().copied().filter(|operation| !covered.contains(&operation.id)).collect();
    heads.sort_by_key(|operation| std::cmp::Reverse(rank(operation)));
    heads.dedup_by_key(|operation| operation.id);
    heads
}

/// Leaves out of the heads of a field those that only repeat what it said before, where another one changed just that: whoever writes all
/// of a record anew, because it is marked otherwise, says nothing new of a field, and takes nobody's change away.
fn with_a_say<'o>(name: &str, all: &[&'o Operation], heads: Vec<&'o Operation>) -> Vec<&'o Operation> {
    if heads.len() < 2 {
        return heads;
    }
    let only_repeats = |head: &Operation| {
        let repeated = repeated(name, all, head);
        let changes = |other: &Operation| {
            other.fields.get(name) != head.fields.get(name) && !repeated.is_disjoint(&known_to(other, all))
        };
        !repeated.is_empty() && heads.iter().any(|other| changes(other))
    };
    heads.iter().copied().filter(|head| !only_repeats(head)).collect()
}

/// Returns what an operation only repeats of a field: what it was made over and says the same, what that was made over and says the same,
/// and so on. Of several one was chosen, which says something.
fn repeated<'o>(name: &str, all: &[&'o Operation], head: &'o Operation) -> BTreeSet<OperationId> {
    let mut repeated = BTreeSet::new();
    let mut last = head;
    while let [before] = stood(last, all)[..]
        && before.fields.get(name) == head.fields.get(name)
        && repeated.insert(before.id)
    {
        last = before;
    }
    repeated
}

/// Returns the operations on one part in the knowledge of which one was made, by itself or by what it was made over.
fn known_to(operation: &Operation, part: &[&Operation]) -> BTreeSet<OperationId> {
    let mut known = BTreeSet::new();
    let mut next: Vec<&OperationId> = operation.over.iter().collect();
    while let Some(id) = next.pop() {
        if let Some(before) = part.iter().find(|one| one.id == *id)
            && known.insert(before.id)
        {
            next.extend(&before.over);
        }
    }
    known
}

/// Returns the different things that heads say, the latest first.
fn sides(heads: &[&Operation], said: impl Fn(&Operation) -> Json) -> Vec<Side> {
    let mut sides: Vec<Side> = Vec::new();
    for head in heads {
        let value = said(head);
        if sides.iter().all(|side| side.value != value) {
            sides.push(Side { operation: head.id, value });
        }
    }
    sides
}

/// A record is deleted where all that stand for its life say so, and nothing stands for a field that none of them knew of.
fn settle_life(
    lives: &[&Operation],
    standing: &BTreeSet<OperationId>,
    operations: &[&Operation],
    assembled: &mut Assembled,
) {
    let (there, gone): (Vec<&Operation>, Vec<&Operation>) =
        lives.iter().copied().partition(|operation| operation.life == Some(true));
    if gone.is_empty() {
        return;
    }
    let known: BTreeSet<OperationId> =
        gone.iter().flat_map(|operation| operation.over.iter().copied().chain([operation.id])).collect();
    let latest = |ids: &mut dyn Iterator<Item = OperationId>| {
        let of = |id: OperationId| operations.iter().find(|operation| operation.id == id).copied();
        ids.filter_map(of).max_by_key(|operation| rank(operation))
    };
    let went_on = latest(&mut standing.difference(&known).copied());
    let Some(other) = there.first().copied().or(went_on) else {
        assembled.deleted = true;
        // Of what is not there nothing is to be settled.
        assembled.conflicts.clear();
        return;
    };
    let side = |operation: &Operation, is_there: bool| Side { operation: operation.id, value: Json::Bool(is_there) };
    assembled.conflicts.push(Conflict { field: None, sides: vec![side(other, true), side(gone[0], false)] });
}
