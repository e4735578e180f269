//! Operations: each change of a record, noted in the transaction of the change itself, with the changes that it was made over.
//!
//! They are what leaves with a mission and comes back. Former versions tell what stood here one after the other; operations tell
//! what was made in the knowledge of what, so that work done apart can be put together.

mod chain;
mod conflict;
mod held;
mod note;
mod read;
mod split;

use blake3::Hasher;
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;
use std::collections::{BTreeMap, BTreeSet};

use sitroom_domain::Marking;
use sitroom_domain::operation::{Operation, OperationId};

pub(crate) use chain::check;
pub(crate) use conflict::{has_conflicts, put_conflicts, refresh_conflicts};
pub(crate) use held::{is_any_held, is_far_ahead, let_until, release};
pub(crate) use note::{Before, Change, keep, note, settles_unseen, with_baseline};
pub(crate) use read::{Log, known, list_held, list_of, said_of_gone};

pub(crate) const SCHEMA_6: &str = "
CREATE TABLE operation (
    -- The order in which this store came to know of them.
    number INTEGER PRIMARY KEY,
    -- 128 bits of the hash of what it says, the highest first.
    id BLOB NOT NULL UNIQUE,
    record BLOB NOT NULL,
    noun TEXT NOT NULL,
    -- Fields, marking and life that it changed, and the operations that it was made over.
    body TEXT NOT NULL,
    -- The hybrid clock: milliseconds since 1970, and which of those within one.
    millis INTEGER NOT NULL,
    tick INTEGER NOT NULL,
    who TEXT NOT NULL,
    reason TEXT NOT NULL,
    -- 0 unclassified, 1 confidential, 2 strictly confidential: who may not see the record by it may not see the operation.
    ceiling INTEGER NOT NULL,
    -- Its clock is far ahead of this machine's: it is kept, and counts once somebody lets it or that time has come.
    held INTEGER NOT NULL CHECK (held IN (0, 1)),
    -- BLAKE3 over the chain of the one before, this id, its clock, who and why: nothing can be taken out, put in, moved or
    -- changed unseen.
    chain BLOB NOT NULL
) STRICT;
CREATE INDEX operation_of ON operation (record);
CREATE INDEX operation_by_time ON operation (millis, tick) WHERE held = 0;
CREATE INDEX operation_held ON operation (held) WHERE held = 1;
-- What two said apart of a record, until a person settles it; the field is empty where one deleted it and the other went on.
CREATE TABLE record_conflict (
    number INTEGER NOT NULL REFERENCES record (number) ON DELETE CASCADE,
    field TEXT NOT NULL,
    PRIMARY KEY (number, field)
) STRICT, WITHOUT ROWID;
";

/// What an operation changed, as it is stored.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
struct Body {
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    fields: BTreeMap<String, Json>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    marking: Option<Marking>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    life: Option<bool>,
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    over: BTreeSet<OperationId>,
}

/// Returns the number of an operation: the first bits of the hash of what it says. Of one that makes a record it does not follow
/// from who made it and when, so that the same table, read in two offices, makes the same records and nothing differs.
pub(crate) fn number_of(operation: &Operation) -> OperationId {
    let mut hasher = Hasher::new();
    let mut take = |bytes: &[u8]| {
        hasher.update(&(bytes.len() as u64).to_le_bytes());
        hasher.update(bytes);
    };
    take(b"sitroom operation 1");
    take(&operation.record.0.to_be_bytes());
    take(operation.noun.one().as_bytes());
    for (name, value) in &operation.fields {
        take(name.as_bytes());
        take(sorted(value).as_bytes());
    }
    take(&[super::record::marking_number(operation.ceiling)]);
    take(&[operation.marking.map_or(9, super::record::marking_number), operation.life.map_or(9, u8::from)]);
    for id in &operation.over {
        take(&id.0.to_be_bytes());
    }
    if !operation.over.is_empty() {
        take(operation.stamp.to_string().as_bytes());
        take(operation.who.as_bytes());
        take(operation.reason.as_bytes());
    }
    let mut first = [0; 16];
    hasher.finalize_xof().fill(&mut first);
    OperationId(u128::from_be_bytes(first))
}

/// Returns a value as text with the names of its objects in their order, however it was put together.
fn sorted(value: &Json) -> String {
    match value {
        Json::Array(all) => format!("[{}]", all.iter().map(sorted).collect::<Vec<_>>().join(",")),
        Json::Object(map) => {
            let ordered: BTreeMap<&String, String> = map.iter().map(|(name, one)| (name, sorted(one))).collect();
            let parts = ordered.into_iter().map(|(name, one)| format!("{}:{one}", Json::from(name.as_str())));
            format!("{{{}}}", parts.collect::<Vec<_>>().join(","))
        }
        plain => plain.to_string(),
    }
}
