//! Writes what a record says after operations of elsewhere came.

use rusqlite::{Connection, OptionalExtension as _, params};
use serde_json::{Map, Value as Json};
use sitroom_domain::operation::{Assembled, Operation};
use sitroom_domain::{Noun, Record, RecordId};

use super::present::find_present;
use super::row::{COLUMNS, blob, read};
use super::write::{clear_index, index, keep_former, marking_number};

/// Gives a record its title; the second argument finds the titles of records that it names.
pub type TitleOf<'t> = &'t dyn Fn(&Record, &dyn Fn(RecordId) -> Option<String>) -> String;

/// What became of a record by a merge.
#[derive(Default)]
pub(crate) struct Became {
    /// It says something else than before.
    pub(crate) changed: bool,
    /// It, or a field of it, is marked lower than before.
    pub(crate) lowered: bool,
}

/// Writes a record as it was put together, with who did the latest of it; the version before is kept.
pub(crate) fn write_merged(
    connection: &Connection,
    (id, noun): (RecordId, Noun),
    assembled: &Assembled,
    latest: &Operation,
    title: TitleOf<'_>,
) -> rusqlite::Result<Became> {
    let present = find_present(connection, id)?;
    // That something is gone which never was here needs no row.
    if present.is_none() && assembled.deleted && assembled.fields.is_empty() {
        return Ok(Became::default());
    }
    let fields: Map<String, Json> = assembled.fields.clone().into_iter().collect();
    // What it was made with has not come yet: its operations are kept, and it is written when that does.
    let Ok(record) = Record::read(noun, assembled.marking, &fields) else { return Ok(Became::default()) };
    let (body, marking) = (Json::Object(record.to_json()).to_string(), marking_number(assembled.marking));
    let is_same = present.as_ref().is_some_and(|there| {
        there.deleted == assembled.deleted && there.marking == marking && (there.deleted || there.body == body)
    });
    if is_same {
        return Ok(Became::default());
    }
    let (first, last) = record.span();
    let at = moment(latest.stamp.millis);
    let title = title(&record, &|id| title_of(connection, id));
    // Why a field was changed that is marked higher by itself is told where that field is.
    let reason = if latest.ceiling > assembled.marking { "" } else { latest.reason.as_str() };
    let values = params![
        blob(id),
        noun.one(),
        present.as_ref().map_or(1, |there| there.version + 1),
        assembled.deleted,
        marking,
        title,
        first.map(|day| day.0),
        last.map(|day| day.0),
        body,
        latest.who,
        at,
        reason
    ];
    if let Some(there) = &present {
        keep_former(connection, there.number)?;
        clear_index(connection, there.number)?;
    }
    let sql = "INSERT INTO record (id, noun, version, deleted, marking, title, first_day, last_day, body, who, changed_at, reason, run)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL)
         ON CONFLICT (id) DO UPDATE SET version = excluded.version, deleted = excluded.deleted, marking = excluded.marking,
             title = excluded.title, first_day = excluded.first_day, last_day = excluded.last_day, body = excluded.body,
             who = excluded.who, changed_at = excluded.changed_at, reason = excluded.reason, run = NULL
         RETURNING number";
    let number: i64 = connection.prepare_cached(sql)?.query_row(values, |row| row.get(0))?;
    if !assembled.deleted {
        index(connection, number, &record, &title)?;
    }
    let lowered = match &present {
        Some(there) if there.has_marks() => record.lowered_since(&there.record()?).is_some(),
        Some(there) => marking < there.marking,
        None => false,
    };
    Ok(Became { changed: true, lowered })
}

/// Gives records their titles anew, once all that they name have theirs.
pub(crate) fn retitle(connection: &Connection, ids: &[RecordId], title: TitleOf<'_>) -> rusqlite::Result<()> {
    let sql = format!("SELECT {COLUMNS} FROM record WHERE id = ? AND deleted = 0");
    for id in ids {
        let Some(stored) = connection.prepare_cached(&sql)?.query_row([blob(*id)], read).optional()? else { continue };
        let new = title(&stored.record, &|id| title_of(connection, id));
        if new != stored.title {
            let sql = "UPDATE record SET title = ? WHERE id = ? RETURNING number";
            let number: i64 = connection.prepare_cached(sql)?.query_row(params![new, blob(*id)], |row| row.get(0))?;
            index(connection, number, &stored.record, &new)?;
        }
    }
    Ok(())
}

fn title_of(connection: &Connection, id: RecordId) -> Option<String> {
    let mut statement = connection.prepare_cached("SELECT title FROM record WHERE id = ?").ok()?;
    statement.query_row([blob(id)], |row| row.get(0)).ok()
}

/// Returns a moment, RFC 3339 in UTC.
fn moment(millis: u64) -> String {
    jiff::Timestamp::from_millisecond(millis as i64)
        .map_or_else(|_| jiff::Timestamp::UNIX_EPOCH.to_string(), |at| at.to_string())
}
