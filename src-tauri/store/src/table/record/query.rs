//! Lists of records.

use rusqlite::types::Value;
use rusqlite::{Connection, params_from_iter};
use sitroom_domain::{Day, Iso3, Marking, Noun, RecordId};

use super::ceiling::{confirm, found_by_words};
use super::lane::within;
use super::row::{COLUMNS, StoredRecord, blob, read};
use crate::{Store, StoreError, words};

/// What a list of records is ordered by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum RecordOrder {
    /// First day; those without come last.
    #[default]
    Day,
    /// Title.
    Title,
    /// When it was changed last.
    Changed,
}

/// Which records. Each part that is absent lets everything pass; the parts hold together by "and".
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct RecordQuery {
    /// Of this noun.
    pub noun: Option<Noun>,
    /// Of one of these countries.
    pub countries: Option<Vec<Iso3>>,
    /// That last until this day or go on after it; those without a day do not pass.
    pub since: Option<Day>,
    /// That begin on this day or before it; those without a day do not pass.
    pub until: Option<Day>,
    /// That hold these words, each as a beginning.
    pub words: String,
    /// That name this record.
    pub linking: Option<RecordId>,
    /// The deleted ones instead of the others.
    pub deleted: bool,
    /// Order.
    pub order: RecordOrder,
    /// Newest, or last in the alphabet, first.
    pub descending: bool,
    /// Records to pass over.
    pub offset: u32,
    /// Records to return.
    pub limit: u32,
}

impl RecordQuery {
    /// Returns a query for all records of a noun, in the order of their first days.
    #[must_use]
    pub fn of(noun: Noun) -> Self {
        Self { noun: Some(noun), limit: u32::MAX, ..Self::default() }
    }
}

impl Store {
    /// Returns part of a list of records, and how many the whole list has.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn list_records(&self, query: &RecordQuery) -> Result<(u32, Vec<StoredRecord>), StoreError> {
        self.read(|connection| {
            let Some(condition) = Condition::of(query, connection, self.home().ceiling())? else {
                return Ok((0, Vec::new()));
            };
            let total = condition.count(connection)?;
            let direction = if query.descending { "DESC" } else { "ASC" };
            let order = match query.order {
                RecordOrder::Day => format!("first_day {direction} NULLS LAST, title {direction}, number"),
                RecordOrder::Title => format!("title {direction}, number"),
                RecordOrder::Changed => format!("changed_at {direction}, number"),
            };
            // The page is chosen by what the indexes hold; what the records say is read for its rows alone.
            let sql = format!(
                "SELECT {COLUMNS} FROM record WHERE number IN
                     (SELECT number FROM record WHERE {} ORDER BY {order} LIMIT ? OFFSET ?)
                 ORDER BY {order}",
                condition.sql
            );
            let mut statement = connection.prepare_cached(&sql)?;
            let page = [Value::from(i64::from(query.limit)), Value::from(i64::from(query.offset))];
            let rows = statement.query_map(params_from_iter(condition.values.iter().chain(&page)), read)?;
            Ok((total, rows.collect::<rusqlite::Result<_>>()?))
        })
    }

    /// Returns how many records pass.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn count_records(&self, query: &RecordQuery) -> Result<u32, StoreError> {
        self.read(|connection| {
            let condition = Condition::of(query, connection, self.home().ceiling())?;
            condition.map_or(Ok(0), |condition| condition.count(connection))
        })
    }

    /// Returns for each noun how many records there are, deleted ones left out.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn count_nouns(&self) -> Result<Vec<(Noun, u32)>, StoreError> {
        self.read(|connection| {
            let mut statement =
                connection.prepare_cached("SELECT noun, count(*) FROM record WHERE deleted = 0 GROUP BY noun")?;
            let counts = statement.query_map([], |row| Ok((row.get::<_, String>(0)?, row.get(1)?)))?;
            let counts: Vec<(String, u32)> = counts.collect::<rusqlite::Result<_>>()?;
            Ok(counts.into_iter().filter_map(|(noun, count)| Some((Noun::find(&noun)?, count))).collect())
        })
    }

    /// Returns records of a noun that hold a text as a beginning of a word, for suggestions: those whose title begins with it
    /// first, then those with it elsewhere in the title, the shortest first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn suggest_records(&self, noun: Noun, text: &str, limit: u32) -> Result<Vec<(RecordId, String)>, StoreError> {
        let query = words::query(text);
        self.read(|connection| {
            let mut values = vec![
                Value::from(noun.one().to_owned()),
                Value::from(i64::from(limit)),
                Value::from(text.trim().to_lowercase()),
            ];
            let mut found = String::new();
            if let Some(query) = query {
                let confirmed = confirmed_for(connection, &query, self.home().ceiling())?;
                found = format!("AND {}", found_by_words("?4", confirmed.as_ref().map(|_| "?5")));
                values.push(Value::from(query));
                values.extend(confirmed.map(Value::from));
            }
            let sql = format!(
                "SELECT id, title FROM record WHERE noun = ?1 AND deleted = 0 {found}
                 ORDER BY instr(lower(title), ?3) <> 1, instr(' ' || lower(title), ' ' || ?3) = 0, length(title), title
                 LIMIT ?2"
            );
            let mut statement = connection.prepare_cached(&sql)?;
            let rows = statement.query_map(params_from_iter(values), |row| {
                Ok((RecordId(u128::from_be_bytes(row.get(0)?)), row.get(1)?))
            })?;
            rows.collect()
        })
    }

    /// Returns texts that records of a noun hold in a field and that begin with a text, the most used first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn list_used_texts(&self, noun: Noun, field: &str, text: &str, limit: u32) -> Result<Vec<String>, StoreError> {
        self.read(|connection| {
            let mut statement = connection.prepare_cached(
                "SELECT used.value FROM record, json_each(record.body, '$.' || ?2) AS used
                 WHERE noun = ?1 AND deleted = 0 AND used.type = 'text' AND used.value LIKE ?3 ESCAPE '\\'
                 GROUP BY used.value ORDER BY count(*) DESC, used.value LIMIT ?4",
            )?;
            let begun = format!("{}%", text.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_"));
            statement.query_map((noun.one(), field, begun, limit), |row| row.get(0))?.collect()
        })
    }

    /// Returns the record of a noun with exactly this title, or else with this name or acronym, deleted ones left out; none
    /// where several have it, since nothing says which is meant.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn find_record_by_title(&self, noun: Noun, title: &str) -> Result<Option<RecordId>, StoreError> {
        self.read(|connection| {
            let mut statement = connection.prepare_cached(
                "SELECT id, title <> ?2 FROM record WHERE noun = ?1 AND deleted = 0
                 AND (title = ?2 OR json_extract(body, '$.name') = ?2 OR json_extract(body, '$.acronym') = ?2)
                 ORDER BY title <> ?2, number LIMIT 2",
            )?;
            let found: Vec<([u8; 16], bool)> = statement
                .query_map([noun.one(), title], |row| Ok((row.get(0)?, row.get(1)?)))?
                .collect::<rusqlite::Result<_>>()?;
            Ok(match found.as_slice() {
                [(id, _)] | [(id, false), (_, true)] => Some(RecordId(u128::from_be_bytes(*id))),
                _ => None,
            })
        })
    }
}

/// A query as SQL.
struct Condition {
    sql: String,
    values: Vec<Value>,
}

impl Condition {
    /// Returns the condition for a room that sees up to a marking; `None` where nothing can pass.
    fn of(query: &RecordQuery, connection: &Connection, ceiling: Option<Marking>) -> rusqlite::Result<Option<Self>> {
        let mut parts = vec![format!("deleted = {}", u8::from(query.deleted))];
        let mut values = Vec::new();
        if let Some(noun) = query.noun {
            parts.push("noun = ?".to_owned());
            values.push(Value::from(noun.one().to_owned()));
        }
        if let Some(countries) = &query.countries {
            if countries.is_empty() {
                return Ok(None);
            }
            let (condition, named) = within(query.noun, countries);
            parts.push(condition);
            values.extend(named.into_iter().map(Value::from));
        }
        if let Some(since) = query.since {
            parts.push("first_day IS NOT NULL AND (last_day IS NULL OR last_day >= ?)".to_owned());
            values.push(Value::from(i64::from(since.0)));
        }
        if let Some(until) = query.until {
            parts.push("first_day <= ?".to_owned());
            values.push(Value::from(i64::from(until.0)));
        }
        if let Some(target) = query.linking {
            parts.push("number IN (SELECT number FROM record_link WHERE target = ?)".to_owned());
            values.push(Value::from(blob(target).to_vec()));
        }
        if !query.words.trim().is_empty() {
            let Some(words) = words::query(&query.words) else { return Ok(None) };
            let confirmed = confirmed_for(connection, &words, ceiling)?;
            parts.push(found_by_words("?", confirmed.as_ref().map(|_| "?")));
            values.push(Value::from(words));
            values.extend(confirmed.map(Value::from));
        }
        Ok(Some(Self { sql: parts.join(" AND "), values }))
    }

    fn count(&self, connection: &Connection) -> rusqlite::Result<u32> {
        let mut statement = connection.prepare_cached(&format!("SELECT count(*) FROM record WHERE {}", self.sql))?;
        statement.query_row(params_from_iter(&self.values), |row| row.get(0))
    }
}

/// Returns what is confirmed of a search in a room that sees up to a marking; `None` where all is seen.
fn confirmed_for(connection: &Connection, query: &str, ceiling: Option<Marking>) -> rusqlite::Result<Option<String>> {
    ceiling.map(|_| confirm(connection, query)).transpose()
}
