//! A record as it is read.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::types::Type;
use rusqlite::{Row, params_from_iter};
use serde_json::{Map, Value as Json};
use sitroom_domain::record::marked_field;
use sitroom_domain::{Iso3, Marking, Noun, Record, RecordId};

use super::ceiling::{has_marks, mark_in};
use super::lane::marks;
use super::write::marking_number;
use crate::{Store, StoreError};

/// The columns that [`read`] reads, in its order.
pub(super) const COLUMNS: &str = "record.number, record.id, record.noun, record.version, record.deleted, record.marking, record.title, record.body, record.who, record.changed_at, record.reason, record.run";

/// Who changed a record, when and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stamped {
    /// Who.
    pub who: String,
    /// When, RFC 3339.
    pub changed_at: String,
    /// Why; empty where nobody said.
    pub reason: String,
    /// The import run that brought it, if one did.
    pub run: Option<u32>,
}

/// A version of a record.
#[derive(Debug, Clone, PartialEq)]
pub struct StoredRecord {
    /// Its number.
    pub id: RecordId,
    /// 1, and more with each change.
    pub version: u32,
    /// Whether it was deleted; it can be brought back.
    pub deleted: bool,
    /// Its title.
    pub title: String,
    /// What it says.
    pub record: Record,
    /// Who wrote this version.
    pub stamp: Stamped,
}

impl Store {
    /// Returns a record, also when it was deleted.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn find_record(&self, id: RecordId) -> Result<Option<StoredRecord>, StoreError> {
        Ok(self.list_records_by_id(&[id])?.pop())
    }

    /// Returns records in the order asked; one that is not there is left out.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn list_records_by_id(&self, ids: &[RecordId]) -> Result<Vec<StoredRecord>, StoreError> {
        self.read(|connection| {
            let mut statement = connection.prepare_cached(&format!("SELECT {COLUMNS} FROM record WHERE id = ?"))?;
            let mut found = Vec::with_capacity(ids.len());
            for id in ids {
                let mut rows = statement.query([blob(*id)])?;
                if let Some(row) = rows.next()? {
                    found.push(read(row)?);
                }
            }
            Ok(found)
        })
    }

    /// Returns the titles of records in the order asked; empty for one that is not there.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn list_titles(&self, ids: &[RecordId]) -> Result<Vec<String>, StoreError> {
        self.read(|connection| {
            let mut statement = connection.prepare_cached("SELECT title FROM record WHERE id = ?")?;
            let title = |id: &RecordId| {
                let mut rows = statement.query([blob(*id)])?;
                rows.next()?.map_or_else(|| Ok(String::new()), |row| row.get(0))
            };
            ids.iter().map(title).collect()
        })
    }

    /// Returns the highest marking of all records, of their fields, and of all reports; `None` where there is none.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn find_highest_marking(&self) -> Result<Option<Marking>, StoreError> {
        // Each is the last of its own index, or one of few.
        let sql = format!(
            "SELECT max(marking) FROM (
                 SELECT max(marking) AS marking FROM record WHERE deleted = 0
                 UNION ALL SELECT max({}) FROM {} AND record.deleted = 0
                 UNION ALL SELECT max(marking) FROM report)",
            mark_in("mark").1,
            marks_of_records()
        );
        self.read(|connection| {
            let mut statement = connection.prepare_cached(&sql)?;
            statement.query_row([], |row| Ok(row.get::<_, Option<u8>>(0)?.map(marking_of)))
        })
    }

    /// Returns the highest marking of the records of some countries and of none, of what they name and of what names them, and of
    /// the fields of all these; `None` where there is none.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn find_highest_marking_around(&self, countries: &[Iso3]) -> Result<Option<Marking>, StoreError> {
        let sql = format!(
            "WITH around AS MATERIALIZED (
                 SELECT number, id, marking FROM record WHERE deleted = 0
                 AND (number IN (SELECT number FROM record_country WHERE country IN ({}))
                      OR NOT EXISTS (SELECT 1 FROM record_country AS of WHERE of.number = record.number))),
             told AS MATERIALIZED (
                 SELECT number, marking FROM around
                 UNION SELECT named.number, named.marking FROM around
                     CROSS JOIN record_link AS link ON link.number = around.number
                     CROSS JOIN record AS named ON named.id = link.target
                 UNION SELECT part.number, part.marking FROM around
                     CROSS JOIN record_link AS link ON link.target = around.id
                     CROSS JOIN record AS part ON part.number = link.number)
             SELECT max(marking) FROM (
                 SELECT marking FROM told
                 UNION ALL SELECT {} FROM {} AND record.number IN (SELECT number FROM told))",
            marks(countries),
            mark_in("mark").1,
            marks_of_records()
        );
        self.read(|connection| {
            let mut statement = connection.prepare_cached(&sql)?;
            let countries = countries.iter().map(ToString::to_string);
            statement.query_row(params_from_iter(countries), |row| Ok(row.get::<_, Option<u8>>(0)?.map(marking_of)))
        })
    }

    /// Returns the fields that are marked above a marking and above their records, by these, deleted ones too.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn list_marks_above(&self, ceiling: Marking) -> Result<BTreeMap<RecordId, BTreeSet<String>>, StoreError> {
        let sql = format!(
            "SELECT record.id, mark.key FROM {} AND {mark} > ? AND {mark} > record.marking",
            marks_of_records(),
            mark = mark_in("mark").1
        );
        self.read(|connection| {
            let mut statement = connection.prepare_cached(&sql)?;
            let mut rows = statement.query([marking_number(ceiling)])?;
            let mut found: BTreeMap<RecordId, BTreeSet<String>> = BTreeMap::new();
            while let Some(row) = rows.next()? {
                let id = RecordId(u128::from_be_bytes(row.get(0)?));
                let field = marked_field(row.get_ref(1)?.as_str()?).unwrap_or_default().to_owned();
                found.entry(id).or_default().insert(field);
            }
            Ok(found)
        })
    }

    /// Returns the highest marking of some records, also of those that were deleted; `None` where none of them is there.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn find_highest_marking_of(&self, ids: &[RecordId]) -> Result<Option<Marking>, StoreError> {
        self.read(|connection| {
            let mut statement = connection.prepare_cached("SELECT marking FROM record WHERE id = ?")?;
            let mut highest = None;
            for id in ids {
                let mut rows = statement.query([blob(*id)])?;
                if let Some(row) = rows.next()? {
                    highest = highest.max(Some(marking_of(row.get(0)?)));
                }
            }
            Ok(highest)
        })
    }

    /// Returns all versions of a record, the present one first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn list_record_versions(&self, id: RecordId) -> Result<Vec<StoredRecord>, StoreError> {
        let Some(present) = self.find_record(id)? else { return Ok(Vec::new()) };
        let noun = present.record.noun;
        let former = self.read(|connection| {
            let mut statement = connection.prepare_cached(
                "SELECT record.number, record.id, record.noun, old.version, old.deleted, old.marking, old.title, old.body,
                        old.who, old.changed_at, old.reason, old.run
                 FROM record_version AS old JOIN record USING (number) WHERE record.id = ? ORDER BY old.version DESC",
            )?;
            statement.query_map([blob(id)], read)?.collect::<rusqlite::Result<Vec<_>>>()
        })?;
        debug_assert!(former.iter().all(|old| old.record.noun == noun));
        Ok(std::iter::once(present).chain(former).collect())
    }
}

/// Returns where the marks of single fields are, as the end of a query: by the index of the table, seen through the view of the room.
fn marks_of_records() -> String {
    format!(
        "record, json_each(record.body) AS mark
         WHERE record.number IN (SELECT whole.number FROM main.record AS whole WHERE {}) AND {}",
        has_marks("whole.body"),
        mark_in("mark").0
    )
}

/// Returns the bytes of a number, the highest first.
pub(super) fn blob(id: RecordId) -> [u8; 16] {
    id.0.to_be_bytes()
}

/// Reads a row of [`COLUMNS`].
pub(super) fn read(row: &Row<'_>) -> rusqlite::Result<StoredRecord> {
    let id: [u8; 16] = row.get(1)?;
    let noun = Noun::find(row.get_ref(2)?.as_str()?).ok_or_else(|| unfit(2, "it names no noun"))?;
    let body: Map<String, Json> =
        serde_json::from_str(row.get_ref(7)?.as_str()?).map_err(|error| unfit(7, &error.to_string()))?;
    let record = Record::read(noun, marking_of(row.get(5)?), &body).map_err(|error| unfit(7, &error.to_string()))?;
    Ok(StoredRecord {
        id: RecordId(u128::from_be_bytes(id)),
        version: row.get(3)?,
        deleted: row.get(4)?,
        title: row.get(6)?,
        record,
        stamp: Stamped { who: row.get(8)?, changed_at: row.get(9)?, reason: row.get(10)?, run: row.get(11)? },
    })
}

/// Returns the marking of a stored number; what is none of ours counts as the highest.
pub(crate) fn marking_of(number: u8) -> Marking {
    match number {
        0 => Marking::Unclassified,
        1 => Marking::Confidential,
        _ => Marking::StrictlyConfidential,
    }
}

pub(super) fn unfit(column: usize, why: &str) -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(column, Type::Text, format!("it does not hold a record: {why}").into())
}
