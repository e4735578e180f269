//! The version of a record that is there, and the note of what becomes of it.

use rusqlite::{Connection, OptionalExtension as _};
use serde_json::{Map, Value as Json};
use sitroom_domain::record::MARK_PREFIX;
use sitroom_domain::{Marking, Noun, Record, RecordId};

use super::row::{blob, marking_of, unfit};
use super::write::Author;
use crate::table::operation::{self, Before, Change};

/// The version that is there.
pub(super) struct Present {
    pub(super) number: i64,
    pub(super) version: u32,
    pub(super) deleted: bool,
    pub(super) marking: u8,
    pub(super) body: String,
    pub(super) noun: Noun,
    pub(super) who: String,
    changed_at: String,
}

/// Returns the version of a record that is there, deleted ones too.
pub(super) fn find_present(connection: &Connection, id: RecordId) -> rusqlite::Result<Option<Present>> {
    let sql = "SELECT number, version, deleted, marking, body, noun, who, changed_at FROM record WHERE id = ?";
    let read = |row: &rusqlite::Row<'_>| {
        Ok(Present {
            number: row.get(0)?,
            version: row.get(1)?,
            deleted: row.get(2)?,
            marking: row.get(3)?,
            body: row.get(4)?,
            noun: Noun::find(row.get_ref(5)?.as_str()?).ok_or_else(|| unfit(5, "it names no noun"))?,
            who: row.get(6)?,
            changed_at: row.get(7)?,
        })
    };
    connection.prepare_cached(sql)?.query_row([blob(id)], read).optional()
}

/// Notes what records say that were written before there were operations: of one, or of all.
pub(crate) fn settle_baseline(connection: &Connection, of: Option<RecordId>) -> rusqlite::Result<()> {
    // One condition that holds for one and for all would look through all records for each one.
    let which = if of.is_some() { "id = ?1" } else { "?1 IS NULL" };
    let sql = format!(
        "SELECT id FROM record WHERE {which} AND NOT EXISTS (SELECT 1 FROM operation WHERE operation.record = record.id)"
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let read = |row: &rusqlite::Row<'_>| Ok(RecordId(u128::from_be_bytes(row.get(0)?)));
    let without: Vec<RecordId> = statement.query_map([of.map(blob)], read)?.collect::<rusqlite::Result<_>>()?;
    for id in without {
        let Some(there) = find_present(connection, id)? else { continue };
        let fields = there.fields()?;
        let before = Some(there.before(&fields));
        let change = Change { record: id, noun: there.noun, before, after: None, settled: &[] };
        operation::with_baseline(connection, &change)?;
    }
    Ok(())
}

impl Present {
    /// Returns what it says.
    pub(super) fn record(&self) -> rusqlite::Result<Record> {
        Record::read(self.noun, marking_of(self.marking), &self.fields()?).map_err(|why| unfit(4, &why.to_string()))
    }

    /// Tells whether any field of it is marked on its own, without reading it.
    pub(super) fn has_marks(&self) -> bool {
        self.body.contains(&format!("\"{MARK_PREFIX}"))
    }

    fn fields(&self) -> rusqlite::Result<Map<String, Json>> {
        serde_json::from_str(&self.body).map_err(|why| unfit(4, &why.to_string()))
    }

    fn before<'b>(&'b self, fields: &'b Map<String, Json>) -> Before<'b> {
        Before {
            fields,
            marking: marking_of(self.marking),
            deleted: self.deleted,
            who: &self.who,
            at: &self.changed_at,
        }
    }
}

/// Notes that a person keeps a record which another one deleted.
pub(super) fn keep(
    connection: &Connection,
    record: RecordId,
    there: &Present,
    author: &Author,
) -> rusqlite::Result<()> {
    let fields = there.fields()?;
    let before = Some(there.before(&fields));
    operation::keep(connection, &Change { record, noun: there.noun, before, after: None, settled: &[] }, author)
}

/// Notes what becomes of a record: what it says now with its marking, or nothing where it is deleted.
pub(super) fn note(
    connection: &Connection,
    (record, noun): (RecordId, Noun),
    present: Option<&Present>,
    after: Option<(&Map<String, Json>, Marking)>,
    settled: &[String],
    author: &Author,
) -> rusqlite::Result<()> {
    let fields = present.map(Present::fields).transpose()?;
    let before = present.zip(fields.as_ref()).map(|(there, fields)| there.before(fields));
    operation::note(connection, &Change { record, noun, before, after, settled }, author)
}

/// Returns the fields of which two said something else apart, and which writing a record would settle although nobody meant it.
pub(super) fn settles_unseen(
    connection: &Connection,
    record: RecordId,
    there: &Present,
    after: Option<(&Map<String, Json>, Marking)>,
    settled: &[String],
) -> rusqlite::Result<Vec<String>> {
    if !operation::has_conflicts(connection, record)? {
        return Ok(Vec::new());
    }
    let fields = there.fields()?;
    let before = Some(there.before(&fields));
    operation::settles_unseen(connection, &Change { record, noun: there.noun, before, after, settled })
}
