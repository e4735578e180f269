//! Operations whose clocks are far ahead of this machine's: they are kept and do not count before somebody lets them, that time has come,
//! or one that counts was made over them.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::Connection;
use sitroom_domain::operation::{OperationId, Stamp};
use sitroom_domain::{Noun, RecordId};

use super::{list_held, list_of};

/// How far another clock may be ahead of this machine's, in milliseconds.
const AHEAD_MOST: u64 = 24 * 3_600_000;

/// Returns the last millisecond whose operations count while this machine shows `now`.
pub(super) fn last_that_counts(now: u64) -> u64 {
    now.saturating_add(AHEAD_MOST)
}

/// Tells whether a moment is so far ahead of `now` that its operation is held.
pub(crate) fn is_far_ahead(stamp: Stamp, now: u64) -> bool {
    stamp.millis > last_that_counts(now)
}

/// Lets operations count whose clocks show a millisecond up to one, all without one; returns how many there were, with their records.
pub(crate) fn let_until(
    connection: &Connection,
    until: Option<u64>,
) -> rusqlite::Result<(u32, BTreeMap<RecordId, Noun>)> {
    let until = until.map_or(i64::MAX, |until| i64::try_from(until).unwrap_or(i64::MAX));
    let sql = "UPDATE operation SET held = 0 WHERE held = 1 AND millis <= ? RETURNING record, noun";
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query([until])?;
    let (mut count, mut records) = (0, BTreeMap::new());
    while let Some(row) = rows.next()? {
        count += 1;
        let Some(noun) = Noun::find(row.get_ref(1)?.as_str()?) else { continue };
        records.insert(RecordId(u128::from_be_bytes(row.get(0)?)), noun);
    }
    Ok((count, records))
}

/// Tells whether any operation is held.
pub(crate) fn is_any_held(connection: &Connection) -> rusqlite::Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM operation WHERE held = 1)";
    connection.prepare_cached(sql)?.query_row([], |row| row.get(0))
}

/// Lets the operations on a record count that one which counts was made over, whatever their clocks showed; returns them.
pub(crate) fn release(connection: &Connection, record: RecordId) -> rusqlite::Result<Vec<OperationId>> {
    let mut held = list_held(connection, record)?;
    if held.is_empty() {
        return Ok(Vec::new());
    }
    let counting = list_of(connection, record)?;
    let mut known: BTreeSet<OperationId> = counting.into_iter().flat_map(|operation| operation.over).collect();
    let mut released = Vec::new();
    let mut update = connection.prepare_cached("UPDATE operation SET held = 0 WHERE id = ?")?;
    // What one that is let now was made over counts too.
    while let Some(at) = held.iter().position(|operation| known.contains(&operation.id)) {
        let operation = held.swap_remove(at);
        update.execute([operation.id.0.to_be_bytes()])?;
        known.extend(operation.over);
        released.push(operation.id);
    }
    Ok(released)
}
