//! What of the operations on a record may leave for somebody who may see up to a marking.
//!
//! Each operation has a ceiling of its own; that is not enough. What a record said before it was raised must not leave any more, and
//! must not come along unredacted when the record is lowered again. And what leaves has to say what may be seen of the record, under its
//! marking: a part of it alone would be another record, or none.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value as Json};

use super::assemble::{Assembled, assemble, own_marking};
use super::{Operation, OperationId};
use crate::{Marking, Noun, Record};

/// Returns which of all operations on one record may leave for somebody who may see up to `ceiling`; `marking_now` is how the record is
/// marked at present.
///
/// Nothing leaves of a record that is marked higher. What was said before it was lowered does not leave either: lowering says all of it
/// anew. Nor does what said something of a field that is marked higher by itself now, nor anything of a record that
/// [is kept back](is_kept_back).
pub fn may_leave<'o>(operations: &[&'o Operation], ceiling: Marking, marking_now: Marking) -> Vec<&'o Operation> {
    leaving(operations, ceiling, marking_now).unwrap_or_default()
}

/// Tells whether nothing of a record leaves although it is marked no higher: what may be seen of it stands in operations that say
/// something of a field which is marked higher by itself, and would leave in pieces. It leaves once somebody says it anew.
pub fn is_kept_back(operations: &[&Operation], ceiling: Marking, marking_now: Marking) -> bool {
    leaving(operations, ceiling, marking_now).is_none()
}

/// Returns what may leave; `None` of a record that is kept back.
fn leaving<'o>(operations: &[&'o Operation], ceiling: Marking, marking_now: Marking) -> Option<Vec<&'o Operation>> {
    let Some(noun) = operations.first().map(|operation| operation.noun).filter(|_| marking_now <= ceiling) else {
        return Some(Vec::new());
    };
    let higher: BTreeSet<OperationId> =
        operations.iter().filter(|operation| operation.ceiling > ceiling).map(|operation| operation.id).collect();
    let lowered = operations.iter().filter(|operation| {
        operation.ceiling <= ceiling && operation.marking.is_some() && !operation.over.is_disjoint(&higher)
    });
    let past: BTreeSet<OperationId> = lowered.flat_map(|operation| operation.over.iter().copied()).collect();
    let whole = assemble(operations);
    let is_seen = |name: &str| own_marking(name, &whole.fields) <= Some(ceiling);
    let is_open = |operation: &Operation| {
        let mut told = operation.fields.iter().filter(|(_, value)| !value.is_null());
        told.all(|(name, _)| is_seen(name))
    };
    let is_below = |operation: &&Operation| operation.ceiling <= ceiling && !past.contains(&operation.id);
    let below: Vec<&'o Operation> = operations.iter().copied().filter(is_below).collect();
    let left: Vec<&'o Operation> = below.iter().copied().filter(|operation| is_open(operation)).collect();
    if left.len() == operations.len() || says_all(&left, &below, (noun, &whole), is_seen) {
        return Some(left);
    }
    // Of what is gone it leaves that it is gone, so that it does not stay where it went before.
    whole.deleted.then(|| left.into_iter().filter(|operation| operation.life == Some(false)).collect())
}

/// Tells whether what is left says all that may be seen of what is below a marking, and as much as the record has to say.
fn says_all(
    left: &[&Operation],
    below: &[&Operation],
    (noun, whole): (Noun, &Assembled),
    is_seen: impl Fn(&str) -> bool,
) -> bool {
    let shown = assemble(left);
    if is_sound(noun, whole) && !is_sound(noun, &shown) {
        return false;
    }
    if left.len() == below.len() {
        return true;
    }
    let seen = |operation: &&Operation| {
        let fields = operation.fields.iter().filter(|(name, _)| is_seen(name));
        let fields: BTreeMap<_, _> = fields.map(|(name, value)| (name.clone(), value.clone())).collect();
        Operation { fields, ..(*operation).clone() }
    };
    let seen: Vec<Operation> = below.iter().map(seen).collect();
    let said = assemble(&seen.iter().collect::<Vec<_>>());
    (shown.marking, shown.deleted, &shown.fields) == (said.marking, said.deleted, &said.fields)
}

/// Tells whether what operations say is a record that holds all that it has to.
fn is_sound(noun: Noun, said: &Assembled) -> bool {
    let fields: Map<String, Json> = said.fields.iter().map(|(name, value)| (name.clone(), value.clone())).collect();
    Record::read(noun, said.marking, &fields).is_ok_and(|record| record.check().is_ok())
}
