//! Notes a change of a record that is made here.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{Connection, OptionalExtension as _};
use serde_json::{Map, Value as Json};
use sitroom_domain::operation::{Clock, Operation, OperationId, Stamp, assemble, is_kept_back, lowers, standing};
use sitroom_domain::record::{marked_field, read_mark};
use sitroom_domain::{Marking, Noun, RecordId};

use super::held::last_that_counts;
use super::split::Sides;
use super::{Log, list_of, number_of};
use crate::Author;

/// What stood before a change.
pub(crate) struct Before<'b> {
    pub(crate) fields: &'b Map<String, Json>,
    pub(crate) marking: Marking,
    pub(crate) deleted: bool,
    /// Who wrote it, and when, RFC 3339.
    pub(crate) who: &'b str,
    pub(crate) at: &'b str,
}

/// A change of a record.
pub(crate) struct Change<'c> {
    pub(crate) record: RecordId,
    pub(crate) noun: Noun,
    /// `None` where the record is new here.
    pub(crate) before: Option<Before<'c>>,
    /// What it says now, and its marking; `None` where it is deleted.
    pub(crate) after: Option<(&'c Map<String, Json>, Marking)>,
    /// Fields that a person settled: noted also where they say what they said.
    pub(crate) settled: &'c [String],
}

/// Notes a change, over all that stands for what it changes; nothing where it changes nothing.
pub(crate) fn note(connection: &Connection, change: &Change<'_>, author: &Author) -> rusqlite::Result<()> {
    let all = with_baseline(connection, change)?;
    let parts = changed(change, &all);
    let known: Vec<&Operation> = all.iter().collect();
    let highest = parts.iter().map(|part| part.ceiling).max();
    for part in parts {
        let stamp = next_moment(connection, author)?;
        // Why something was changed may tell of what is marked higher; only why it is marked lower stands where that is told.
        let is_lower =
            change.before.as_ref().is_some_and(|before| part.marking.is_some_and(|now| now < before.marking));
        let tells_why = is_lower || lowers(&part, &known) || Some(part.ceiling) == highest;
        let (who, reason) = (author.who.clone(), if tells_why { author.reason.clone() } else { String::new() });
        put(connection, Operation { stamp, who, reason, ..part })?;
    }
    Ok(())
}

/// Returns the fields of which two said something else apart, and which a change would say anew although it is no change of them: what
/// lies side by side would be gone, and nobody settled it.
pub(crate) fn settles_unseen(connection: &Connection, change: &Change<'_>) -> rusqlite::Result<Vec<String>> {
    let (Some(before), Some((after, _))) = (&change.before, change.after) else { return Ok(Vec::new()) };
    let all = list_of(connection, change.record)?;
    let said: BTreeSet<String> = changed(change, &all).into_iter().flat_map(|part| part.fields.into_keys()).collect();
    let is_meant = |name: &str| {
        before.fields.get(name) != after.get(name) || change.settled.iter().any(|settled| settled.as_str() == name)
    };
    // Of two marks the higher one stands, and is said anew: nothing that anybody wrote is gone by that, and a person may lower it later.
    let is_unseen = |name: &String| marked_field(name).is_none() && said.contains(name) && !is_meant(name);
    let apart = assemble(&all.iter().collect::<Vec<_>>()).conflicts;
    Ok(apart.into_iter().filter_map(|one| one.field).filter(is_unseen).collect())
}

/// Returns the field that a name is of, be it that of its mark.
fn of_field(name: &str) -> &str {
    marked_field(name).unwrap_or(name)
}

/// Returns the operations on a record. What was written before there were operations stands as if it had been made as it is.
pub(crate) fn with_baseline(connection: &Connection, change: &Change<'_>) -> rusqlite::Result<Vec<Operation>> {
    let mut all = list_of(connection, change.record)?;
    if let Some(before) = change.before.as_ref().filter(|_| all.is_empty()) {
        let made = Operation {
            fields: before.fields.iter().map(|(name, value)| (name.clone(), value.clone())).collect(),
            marking: Some(before.marking),
            life: Some(!before.deleted),
            stamp: Stamp { millis: millis_of(before.at), tick: 0 },
            who: before.who.to_owned(),
            ceiling: before.marking,
            ..empty(change)
        };
        all.push(put(connection, made)?);
    }
    Ok(all)
}

/// Notes that a person keeps a record which another one deleted.
pub(crate) fn keep(connection: &Connection, change: &Change<'_>, author: &Author) -> rusqlite::Result<()> {
    let all = with_baseline(connection, change)?;
    let stands = standing(&all.iter().collect::<Vec<_>>());
    let stamp = next_moment(connection, author)?;
    let (who, reason) = (author.who.clone(), author.reason.clone());
    let ceiling = change.before.as_ref().map(|before| before.marking).unwrap_or_default();
    let kept = Operation { life: Some(true), over: stands.life, stamp, who, reason, ceiling, ..empty(change) };
    put(connection, kept).map(|_| ())
}

fn put(connection: &Connection, operation: Operation) -> rusqlite::Result<Operation> {
    let operation = Operation { id: number_of(&operation), ..operation };
    Log::at_end(connection)?.put(&operation, false)?;
    Ok(operation)
}

/// Returns the moment of an operation that somebody makes: after all that the store knows of, but for what a clock far ahead has stamped.
/// What was made in the knowledge of what is said by the operations themselves.
fn next_moment(connection: &Connection, author: &Author) -> rusqlite::Result<Stamp> {
    let now = millis_of(&author.at);
    let sql =
        "SELECT millis, tick FROM operation WHERE held = 0 AND millis <= ? ORDER BY millis DESC, tick DESC LIMIT 1";
    let read = |row: &rusqlite::Row<'_>| Ok(Stamp { millis: row.get::<_, i64>(0)? as u64, tick: row.get(1)? });
    let latest = last_that_counts(now) as i64;
    let newest = connection.prepare_cached(sql)?.query_row([latest], read).optional()?.unwrap_or_default();
    Ok(Clock::after(newest).tick(now))
}

/// Returns the milliseconds since 1970 of a moment; 0 where it is none.
fn millis_of(at: &str) -> u64 {
    at.parse::<jiff::Timestamp>().map_or(0, |at| at.as_millisecond().max(0) as u64)
}

/// Returns what a change changed and over what, parted by who may see it; nothing where it changed nothing.
fn changed(change: &Change<'_>, all: &[Operation]) -> Vec<Operation> {
    let known: Vec<&Operation> = all.iter().collect();
    let stands = standing(&known);
    // Also what stands for nothing any more: somebody may know nothing else that was made over it.
    let everything = || -> BTreeSet<OperationId> { all.iter().map(|operation| operation.id).collect() };
    let Some((after, marking)) = change.after else {
        let ceiling = change.before.as_ref().map(|before| before.marking).unwrap_or_default();
        return vec![Operation { life: Some(false), over: everything(), ceiling, ..empty(change) }];
    };
    let before = change.before.as_ref().filter(|before| !before.deleted);
    let lowered = before.is_some_and(|before| marking < before.marking || lowers_a_mark(before, after, marking));
    let raised = before.is_some_and(|before| before.marking < marking);
    let none = Map::new();
    let was = before.map_or(&none, |before| before.fields);
    // A record may be marked higher than anybody marked it, by what was written apart: who changes it then marks it so.
    let given = all.iter().filter(|one| stands.marking.contains(&one.id)).filter_map(|one| one.marking).max();
    let mut fields: BTreeMap<String, Json> = BTreeMap::new();
    let sides = Sides { was, after };
    // Where what may be seen of a record changes, all of it is said anew: what was said before does not leave any more. So it is where
    // what was said apart would leave in pieces, and so not at all.
    let whole =
        before.is_none() || lowered || raised || sides.raises(&stands) || before.is_some_and(|one| stays(&known, one));
    // What two said apart stays for a person to settle, unless it would leave unseen: then it is settled before.
    let apart = assemble(&known).conflicts;
    let apart_fields: BTreeSet<&str> = apart.iter().filter_map(|one| one.field.as_deref()).map(of_field).collect();
    let is_apart = |name: &String| !lowered && apart_fields.contains(of_field(name));
    for (name, value) in after {
        let is_changed = was.get(name) != Some(value) || change.settled.contains(name);
        if is_changed || whole && !is_apart(name) {
            fields.insert(name.clone(), value.clone());
        }
    }
    let stood: Vec<&String> = stands.fields.keys().filter(|name| whole && !is_apart(name)).collect();
    for name in was.keys().chain(stood).chain(change.settled).filter(|name| !after.contains_key(*name)) {
        fields.insert(name.clone(), Json::Null);
    }
    let is_life_apart = before.is_some() && apart.iter().any(|one| one.field.is_none());
    let life = (whole && !is_life_apart).then_some(true);
    let marked = (whole || before.and(given) != Some(marking)).then_some(marking);
    if fields.is_empty() && life.is_none() && marked.is_none() {
        return Vec::new();
    }
    let over = if whole { everything() } else { BTreeSet::new() };
    sides.split(Operation { fields, marking: marked, life, over, ceiling: marking, ..empty(change) }, &stands)
}

/// Tells whether nothing of a record leaves for somebody who may see it, before it is said anew.
fn stays(known: &[&Operation], before: &Before<'_>) -> bool {
    let below = [Marking::Unclassified, Marking::Confidential];
    below.into_iter().any(|ceiling| is_kept_back(known, ceiling, before.marking))
}

/// Tells whether a field is marked lower by a change than it was, by itself or with its record.
fn lowers_a_mark(before: &Before<'_>, after: &Map<String, Json>, marking: Marking) -> bool {
    before.fields.iter().filter(|(name, _)| marked_field(name).is_some()).any(|(name, word)| {
        let now = after.get(name).map_or(marking, |word| read_mark(word).max(marking));
        now < read_mark(word)
    })
}

fn empty(change: &Change<'_>) -> Operation {
    Operation {
        id: OperationId(0),
        record: change.record,
        noun: change.noun,
        fields: BTreeMap::new(),
        marking: None,
        life: None,
        over: BTreeSet::new(),
        stamp: Stamp::default(),
        who: String::new(),
        reason: String::new(),
        ceiling: Marking::StrictlyConfidential,
    }
}
