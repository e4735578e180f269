//! What of the operations on a record may leave for somebody who may see up to a marking.
//!
//! Each operation has a ceiling of its own; that is not enough. What a record said before it was raised must not leave any more, and
//! must not come along unredacted when the record is lowered again.

use std::collections::BTreeSet;

use super::assemble::{assemble, own_marking};
use super::{Operation, OperationId};
use crate::Marking;

/// Returns which of all operations on one record may leave for somebody who may see up to `ceiling`; `marking_now` is how the record is
/// marked at present.
///
/// Nothing leaves of a record that is marked higher. What was said before it was lowered does not leave either: lowering says all of it
/// anew. Nor does what said something of a field that is marked higher by itself now.
pub fn may_leave<'o>(operations: &[&'o Operation], ceiling: Marking, marking_now: Marking) -> Vec<&'o Operation> {
    if marking_now > ceiling {
        return Vec::new();
    }
    let higher: BTreeSet<OperationId> =
        operations.iter().filter(|operation| operation.ceiling > ceiling).map(|operation| operation.id).collect();
    let lowered = operations.iter().filter(|operation| {
        operation.ceiling <= ceiling && operation.marking.is_some() && !operation.over.is_disjoint(&higher)
    });
    let past: BTreeSet<OperationId> = lowered.flat_map(|operation| operation.over.iter().copied()).collect();
    let fields = assemble(operations).fields;
    let is_open = |operation: &Operation| {
        let mut told = operation.fields.iter().filter(|(_, value)| !value.is_null());
        told.all(|(name, _)| own_marking(name, &fields) <= Some(ceiling))
    };
    let leaves =
        |operation: &&Operation| operation.ceiling <= ceiling && !past.contains(&operation.id) && is_open(operation);
    operations.iter().copied().filter(leaves).collect()
}
