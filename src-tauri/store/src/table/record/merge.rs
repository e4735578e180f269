//! Writes what a record says after operations of elsewhere came.

use rusqlite::{Connection, OptionalExtension as _, ToSql, params};
use serde_json::{Map, Value as Json};
use sitroom_domain::operation::{Assembled, Operation};
use sitroom_domain::{Noun, Record, RecordId};

use super::present::find_present;
use super::row::{COLUMNS, blob, read};
use super::write::{clear_index, index, index_new, keep_former, marking_number};

/// Gives a record its title; the second argument finds the titles of records that it names.
pub type TitleOf<'t> = &'t dyn Fn(&Record, &dyn Fn(RecordId) -> Option<String>) -> String;

/// What became of a record by a merge.
#[derive(Default)]
pub(crate) struct Became {
    /// It says something else than before.
    pub(crate) changed: bool,
    /// It was not here before.
    pub(crate) is_new: bool,
    /// It, or a field of it, is marked lower than before.
    pub(crate) lowered: bool,
    /// It names other records, from whose titles its own may be made.
    pub(crate) names_others: bool,
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
    let what = params![
        present.as_ref().map_or(1, |there| there.version + 1),
        assembled.deleted,
        marking,
        title,
        first.map(|day| day.0),
        last.map(|day| day.0),
        body,
        latest.who,
        at,
        reason,
        blob(id),
        noun.one()
    ];
    let number = put_row(connection, present.as_ref().map(|there| there.number), what)?;
    match (&present, assembled.deleted) {
        (None, false) => index_new(connection, number, &record, &title)?,
        (Some(_), false) => index(connection, number, &record, &title)?,
        (Some(_), true) => clear_index(connection, number)?,
        (None, true) => {}
    }
    let lowered = match &present {
        Some(there) if there.has_marks() => {
            there.record().map_or(marking < there.marking, |before| record.lowered_since(&before).is_some())
        }
        Some(there) => marking < there.marking,
        None => false,
    };
    let names_others = record.links().next().is_some();
    Ok(Became { changed: true, is_new: present.is_none(), lowered, names_others })
}

/// Writes the row of a record, over the one that is there, which is kept among the former ones; returns its number. Neither statement
/// returns anything nor decides by itself what is there: one that did would be a step of its own within the step, before which the index
/// of words writes all that it gathered.
fn put_row(connection: &Connection, there: Option<i64>, what: &[&dyn ToSql]) -> rusqlite::Result<i64> {
    if let Some(number) = there {
        keep_former(connection, number)?;
        let sql = "UPDATE record SET version = ?1, deleted = ?2, marking = ?3, title = ?4, first_day = ?5, last_day = ?6, body = ?7,
                 who = ?8, changed_at = ?9, reason = ?10, noun = ?12, run = NULL
             WHERE id = ?11";
        connection.prepare_cached(sql)?.execute(what)?;
        return Ok(number);
    }
    let sql = "INSERT INTO record
             (version, deleted, marking, title, first_day, last_day, body, who, changed_at, reason, id, noun, run)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, NULL)";
    connection.prepare_cached(sql)?.execute(what)?;
    Ok(connection.last_insert_rowid())
}

/// Gives records their titles anew, once all that they name have theirs.
pub(crate) fn retitle(connection: &Connection, ids: &[RecordId], title: TitleOf<'_>) -> rusqlite::Result<()> {
    let sql = format!("SELECT {COLUMNS} FROM record WHERE id = ? AND deleted = 0");
    for id in ids {
        let Some(stored) = connection.prepare_cached(&sql)?.query_row([blob(*id)], read).optional()? else { continue };
        let new = title(&stored.record, &|id| title_of(connection, id));
        if new != stored.title {
            let number = find_present(connection, *id)?.map(|there| there.number);
            let Some(number) = number else { continue };
            connection.prepare_cached("UPDATE record SET title = ? WHERE number = ?")?.execute(params![new, number])?;
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
