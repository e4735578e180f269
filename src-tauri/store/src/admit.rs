//! Whether operations of elsewhere may come in at all. Looked at before anything is written: one that this program cannot read would
//! leave its record as it is for ever, and nobody would know why.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{Connection, OptionalExtension as _, params};
use serde_json::{Map, Value as Json};
use sitroom_domain::operation::{Operation, lowers};
use sitroom_domain::record::marked_field;
use sitroom_domain::{Noun, Record, RecordId};

use crate::StoreError;
use crate::table::operation::{list_held, list_of};

/// Why operations may not come in, or could not be looked at.
pub(crate) enum Refusal {
    /// They may not.
    Refused(StoreError),
    /// The database cannot be read.
    Failed(rusqlite::Error),
}

impl From<rusqlite::Error> for Refusal {
    fn from(error: rusqlite::Error) -> Self {
        Self::Failed(error)
    }
}

/// Operations that come, by the record that they are on.
pub(crate) type Coming<'o> = BTreeMap<RecordId, Vec<&'o Operation>>;

/// Refuses operations that say what this program cannot read, that make another noun of a record, or that lower a marking without a
/// reason. Returns those on records of which nothing is known here.
///
/// # Errors
/// With the first operation that may not come in, or when the database cannot be read.
pub(crate) fn admit<'o>(connection: &Connection, operations: &'o [Operation]) -> Result<Coming<'o>, Refusal> {
    let mut of = Coming::new();
    for operation in operations {
        of.entry(operation.record).or_default().push(operation);
    }
    let mut unknown = Coming::new();
    for (record, coming) in of {
        let known = noun_of(connection, record)?;
        let noun = known.unwrap_or(coming[0].noun);
        for operation in &coming {
            read(operation)?;
            if operation.noun != noun {
                return Err(Refusal::Refused(StoreError::OtherNoun {
                    operation: operation.id.to_string(),
                    found: operation.noun.many(),
                    known: noun.many(),
                }));
            }
        }
        give_reasons(connection, record, &coming)?;
        if known.is_none() {
            unknown.insert(record, coming);
        }
    }
    Ok(unknown)
}

/// Refuses an operation whose fields this program cannot read; emptying one that it does not know changes nothing.
fn read(operation: &Operation) -> Result<(), Refusal> {
    let told = operation.fields.iter().filter(|(_, value)| !value.is_null());
    let fields: Map<String, Json> = told.map(|(name, value)| (name.clone(), value.clone())).collect();
    Record::read(operation.noun, operation.ceiling, &fields).map(|_| ()).map_err(|complaint| {
        Refusal::Refused(StoreError::NewerOperation {
            operation: operation.id.to_string(),
            noun: operation.noun.one(),
            field: complaint.field,
        })
    })
}

/// Returns the noun that a record has here.
fn noun_of(connection: &Connection, record: RecordId) -> rusqlite::Result<Option<Noun>> {
    let sql = "SELECT noun FROM record WHERE id = ?1 UNION ALL SELECT noun FROM operation WHERE record = ?1 LIMIT 1";
    let name: Option<String> =
        connection.prepare_cached(sql)?.query_row(params![record.0.to_be_bytes()], |row| row.get(0)).optional()?;
    Ok(name.and_then(|name| Noun::find(&name)))
}

/// Refuses an operation that lowers the marking of its record, or of a field in it, and does not say why: this program makes none.
fn give_reasons(connection: &Connection, record: RecordId, coming: &[&Operation]) -> Result<(), Refusal> {
    // One that was made over nothing lowers nothing.
    let is_without = |one: &&&Operation| !one.over.is_empty() && one.reason.trim().is_empty() && marks(one);
    let mut without = coming.iter().filter(is_without).peekable();
    if without.peek().is_none() {
        return Ok(());
    }
    let stored = [list_of(connection, record)?, list_held(connection, record)?].concat();
    let ids: BTreeSet<_> = stored.iter().map(|one| one.id).collect();
    let all: Vec<&Operation> =
        stored.iter().chain(coming.iter().copied().filter(|one| !ids.contains(&one.id))).collect();
    // What is here already was taken when it was made. One that was made over what may not be seen here cannot be judged: the reason
    // may stand in what stays away.
    let known: BTreeSet<_> = all.iter().map(|one| one.id).collect();
    let is_whole = |one: &Operation| one.over.iter().all(|id| known.contains(id));
    match without.find(|one| !ids.contains(&one.id) && is_whole(one) && lowers(one, &all)) {
        Some(lowering) => {
            Err(Refusal::Refused(StoreError::LoweredWithoutReason { operation: lowering.id.to_string() }))
        }
        None => Ok(()),
    }
}

/// Tells whether an operation says anything of a marking, of its record or of a field.
fn marks(operation: &Operation) -> bool {
    operation.marking.is_some() || operation.fields.keys().any(|name| marked_field(name).is_some())
}
