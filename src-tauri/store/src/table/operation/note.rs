//! Notes a change of a record that is made here.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{Connection, OptionalExtension as _};
use serde_json::{Map, Value as Json};
use sitroom_domain::operation::{Clock, Operation, OperationId, Stamp, standing};
use sitroom_domain::{Marking, Noun, RecordId};

use super::{insert, list_of, number_of};
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
    let Some(changed) = changed(change, &all) else { return Ok(()) };
    let stamp = Clock::after(newest(connection)?).tick(millis_of(&author.at));
    let (who, reason) = (author.who.clone(), author.reason.clone());
    put(connection, Operation { stamp, who, reason, ..changed }).map(|_| ())
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
    let stamp = Clock::after(newest(connection)?).tick(millis_of(&author.at));
    let (who, reason) = (author.who.clone(), author.reason.clone());
    let ceiling = change.before.as_ref().map(|before| before.marking).unwrap_or_default();
    let kept = Operation { life: Some(true), over: stands.life, stamp, who, reason, ceiling, ..empty(change) };
    put(connection, kept).map(|_| ())
}

fn put(connection: &Connection, operation: Operation) -> rusqlite::Result<Operation> {
    let operation = Operation { id: number_of(&operation), ..operation };
    insert(connection, &operation, false)?;
    Ok(operation)
}

/// Returns the newest moment that the store knows of.
fn newest(connection: &Connection) -> rusqlite::Result<Stamp> {
    let sql = "SELECT millis, tick FROM operation WHERE held = 0 ORDER BY millis DESC, tick DESC LIMIT 1";
    let read = |row: &rusqlite::Row<'_>| Ok(Stamp { millis: row.get::<_, i64>(0)? as u64, tick: row.get(1)? });
    Ok(connection.prepare_cached(sql)?.query_row([], read).optional()?.unwrap_or_default())
}

/// Returns the milliseconds since 1970 of a moment; 0 where it is none.
fn millis_of(at: &str) -> u64 {
    at.parse::<jiff::Timestamp>().map_or(0, |at| at.as_millisecond().max(0) as u64)
}

/// Returns what a change changed and over what; `None` where that is nothing.
fn changed(change: &Change<'_>, all: &[Operation]) -> Option<Operation> {
    let stands = standing(&all.iter().collect::<Vec<_>>());
    let everything = || -> BTreeSet<OperationId> {
        stands.fields.values().flatten().chain(&stands.marking).chain(&stands.life).copied().collect()
    };
    let Some((after, marking)) = change.after else {
        let ceiling = change.before.as_ref().map(|before| before.marking).unwrap_or_default();
        return Some(Operation { life: Some(false), over: everything(), ceiling, ..empty(change) });
    };
    let before = change.before.as_ref().filter(|before| !before.deleted);
    let lowered = before.is_some_and(|before| marking < before.marking);
    let none = Map::new();
    let (was, was_marked) = before.map_or((&none, None), |before| (before.fields, Some(before.marking)));
    let mut fields: BTreeMap<String, Json> = BTreeMap::new();
    // Whoever may not see what stood before gets all of a record that is marked lower now.
    let whole = before.is_none() || lowered;
    for (name, value) in after {
        if whole || was.get(name) != Some(value) || change.settled.contains(name) {
            fields.insert(name.clone(), value.clone());
        }
    }
    let stood = was.keys().chain(if whole { stands.fields.keys().collect::<Vec<_>>() } else { Vec::new() });
    for name in stood.chain(change.settled).filter(|name| !after.contains_key(*name)) {
        fields.insert(name.clone(), Json::Null);
    }
    let life = before.is_none().then_some(true);
    let marked = (was_marked != Some(marking)).then_some(marking);
    if fields.is_empty() && life.is_none() && marked.is_none() {
        return None;
    }
    let over = if whole {
        everything()
    } else {
        let of_fields = fields.keys().filter_map(|name| stands.fields.get(name)).flatten();
        let of_marking = stands.marking.iter().filter(|_| marked.is_some());
        of_fields.chain(of_marking).copied().collect()
    };
    Some(Operation { fields, marking: marked, life, over, ceiling: marking, ..empty(change) })
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
