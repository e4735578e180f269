//! Takes back the records of an import run.

use rusqlite::{Connection, Row, params};
use sitroom_domain::{RecordId, RunId};

use super::present::{find_present, note};
use super::row::{COLUMNS, StoredRecord, read};
use super::write::{Author, clear_index, index};

/// The reason that stands with what was taken back.
const UNDONE: &str = "the import was undone";

/// Takes back what a run brought: a record that it added goes, one that it revised says again what it said before – under the higher of
/// its two markings, and each field under the higher of its two –, and one that somebody changed since, or that a record of another hand
/// names, stays as it is. `who` undoes it.
pub(crate) fn undo_run(connection: &Connection, run: RunId, who: &str) -> rusqlite::Result<usize> {
    let mut statement = connection.prepare_cached("SELECT id, number, version FROM record WHERE run = ?")?;
    let read = |row: &Row<'_>| Ok((RecordId(u128::from_be_bytes(row.get(0)?)), row.get(1)?, row.get(2)?));
    let brought: Vec<(RecordId, i64, u32)> = statement.query_map([run.0], read)?.collect::<rusqlite::Result<_>>()?;
    let at = jiff::Timestamp::now().to_string();
    let author = Author { who: who.to_owned(), at, reason: UNDONE.to_owned() };
    for (id, number, version) in &brought {
        if *version == 1 && is_named_elsewhere(connection, *number, run)? {
            continue;
        }
        let Some(there) = find_present(connection, *id)? else { continue };
        clear_index(connection, *number)?;
        if *version == 1 {
            note(connection, (*id, there.noun), Some(&there), None, &[], &author)?;
            connection.prepare_cached("DELETE FROM record WHERE number = ?")?.execute([number])?;
            continue;
        }
        let mut back = connection.prepare_cached(
            "UPDATE record SET (version, deleted, marking, title, body, who, changed_at, reason, run) =
                 (SELECT version, deleted, max(old.marking, record.marking), title, body, who, changed_at, reason, run
                  FROM record_version AS old WHERE old.number = record.number ORDER BY version DESC LIMIT 1)
             WHERE number = ?",
        )?;
        back.execute([number])?;
        let drop =
            "DELETE FROM record_version WHERE number = ?1 AND version = (SELECT version FROM record WHERE number = ?1)";
        connection.prepare_cached(drop)?.execute([number])?;
        let mut back = restore_index(connection, *number)?;
        back.record.mark_at_least_as(&there.record()?);
        let fields = back.record.to_json();
        let body = serde_json::Value::Object(fields.clone()).to_string();
        connection.prepare_cached("UPDATE record SET body = ? WHERE number = ?")?.execute(params![body, number])?;
        let after = (!back.deleted).then_some((&fields, back.record.marking));
        note(connection, (*id, there.noun), Some(&there), after, &[], &author)?;
    }
    Ok(brought.len())
}

/// Tells whether a record that the run did not bring names this one.
fn is_named_elsewhere(connection: &Connection, number: i64, run: RunId) -> rusqlite::Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM record AS named
         JOIN record_link AS link ON link.target = named.id JOIN record AS naming ON naming.number = link.number
         WHERE named.number = ? AND naming.run IS NOT ?)";
    connection.prepare_cached(sql)?.query_row(params![number, run.0], |row| row.get(0))
}

/// Makes days, countries, links and words of a record anew from what it says, and returns it.
fn restore_index(connection: &Connection, number: i64) -> rusqlite::Result<StoredRecord> {
    let sql = format!("SELECT {COLUMNS} FROM record WHERE number = ?");
    let stored = connection.prepare_cached(&sql)?.query_row([number], read)?;
    let (first, last) = stored.record.span();
    let days = "UPDATE record SET first_day = ?, last_day = ? WHERE number = ?";
    connection.prepare_cached(days)?.execute(params![first.map(|day| day.0), last.map(|day| day.0), number])?;
    if !stored.deleted {
        index(connection, number, &stored.record, &stored.title)?;
    }
    Ok(stored)
}
