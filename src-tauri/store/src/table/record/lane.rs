//! A country over time: of each record only what its line shows, and the documents that the records name.

use rusqlite::types::{Type, Value};
use rusqlite::{Row, params_from_iter};
use sitroom_domain::record::{Field, When};
use sitroom_domain::{Day, Iso3, Noun, RecordId};

use super::row::{COLUMNS, StoredRecord, read};
use crate::{Store, StoreError};

/// A record as a line of time shows it.
#[derive(Debug, Clone, PartialEq)]
pub struct LaneRow {
    /// The record.
    pub id: RecordId,
    /// Its title.
    pub title: String,
    /// Its kind; empty where it has none.
    pub kind: String,
    /// Its state; empty where it has none.
    pub state: String,
    /// Its first days.
    pub since: Option<When>,
    /// Its last days; `None` where the sheet has none, or nobody knows.
    pub until: Option<When>,
}

/// The newest records of a lane, and how many there are.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct LaneRows {
    /// The newest with a day, the newest first.
    pub rows: Vec<LaneRow>,
    /// How many have a day.
    pub dated: u32,
    /// How many have none.
    pub undated: u32,
}

impl Store {
    /// Returns the records of a noun in a country as lines of time, the newest first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn list_lane(&self, noun: Noun, country: Iso3, most: u32) -> Result<LaneRows, StoreError> {
        const INSIDE: &str = "FROM record_country AS c JOIN record AS r ON r.number = c.number
             WHERE c.country = ? AND c.noun = ? AND r.deleted = 0";
        let sheet = noun.sheet();
        let place = [Value::from(country.to_string()), Value::from(noun.one().to_owned())];
        self.read(|connection| {
            let counts = format!("SELECT count(r.first_day), count(*) {INSIDE}");
            let (dated, all): (u32, u32) = connection
                .prepare_cached(&counts)?
                .query_row(params_from_iter(&place), |row| Ok((row.get(0)?, row.get(1)?)))?;
            // What is shown is taken from the bodies only of those that are shown.
            let sql = format!(
                "SELECT id, title, coalesce(json_extract(body, '$.kind'), ''), coalesce(json_extract(body, '$.state'), ''),
                        json_extract(body, ?), json_extract(body, ?)
                 FROM record WHERE number IN
                     (SELECT r.number {INSIDE} AND r.first_day IS NOT NULL ORDER BY r.first_day DESC LIMIT ?)
                 ORDER BY first_day DESC, title"
            );
            let until = if sheet.until.is_empty() { sheet.since } else { sheet.until };
            let fields = [sheet.since, until].map(|field| Value::from(format!("$.{field}")));
            let values = fields.iter().chain(&place).cloned().chain([Value::from(i64::from(most))]);
            let mut statement = connection.prepare_cached(&sql)?;
            let rows = statement.query_map(params_from_iter(values), |row| {
                Ok(LaneRow {
                    id: RecordId(u128::from_be_bytes(row.get(0)?)),
                    title: row.get(1)?,
                    kind: row.get(2)?,
                    state: row.get(3)?,
                    since: when(row, 4)?,
                    until: if sheet.until.is_empty() { None } else { when(row, 5)? },
                })
            })?;
            Ok(LaneRows { rows: rows.collect::<rusqlite::Result<_>>()?, dated, undated: all - dated })
        })
    }

    /// Returns engagements that begin on a day or before it, the newest first: those that go on on that day, or the others.
    /// One goes on when its last day has not come, or when it has none and somebody says that it is planned, under way or
    /// suspended.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn list_engagements_on(
        &self,
        countries: Option<&[Iso3]>,
        as_of: Day,
        going_on: bool,
        most: u32,
    ) -> Result<Vec<StoredRecord>, StoreError> {
        let inside = InCountries::of(countries, "engagement");
        let negated = if going_on { "" } else { "NOT" };
        self.read(|connection| {
            let sql = format!(
                "SELECT {COLUMNS} FROM record WHERE number IN (
                     SELECT number FROM record WHERE noun = 'engagement' AND deleted = 0 AND first_day <= ? AND {negated} {GOES_ON}
                     {} ORDER BY first_day DESC LIMIT ?)
                 ORDER BY first_day DESC, title",
                inside.sql
            );
            let day = Value::from(i64::from(as_of.0));
            let values = [day.clone(), day].into_iter().chain(inside.values).chain([Value::from(i64::from(most))]);
            let mut statement = connection.prepare_cached(&sql)?;
            statement.query_map(params_from_iter(values), read)?.collect()
        })
    }

    /// Returns records of a noun of some countries, or of all: those that name the country, and those that belong to a
    /// record which does.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn list_belonging(&self, noun: Noun, countries: Option<&[Iso3]>) -> Result<Vec<StoredRecord>, StoreError> {
        let (within, values) = belonging(noun, countries);
        let sql = format!(
            "SELECT {COLUMNS} FROM record WHERE noun = '{}' AND deleted = 0{within} ORDER BY first_day IS NULL, first_day, title",
            noun.one()
        );
        self.read(|connection| connection.prepare_cached(&sql)?.query_map(params_from_iter(values), read)?.collect())
    }

    /// Returns the documents that records of some nouns in a country name, each with how many do, the most named first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn count_sources(&self, country: Iso3, nouns: &[Noun], most: u32) -> Result<Vec<(String, u32)>, StoreError> {
        let nouns: Vec<String> = nouns.iter().map(|noun| format!("'{}'", noun.one())).collect();
        let sql = format!(
            "SELECT json_extract(named.value, '$.source') AS source, count(DISTINCT r.number)
             FROM record_country AS c JOIN record AS r ON r.number = c.number, json_each(r.body, '$.sources') AS named
             WHERE c.country = ? AND c.noun IN ({}) AND r.deleted = 0 AND source IS NOT NULL
             GROUP BY source ORDER BY count(DISTINCT r.number) DESC, source LIMIT ?",
            nouns.join(", ")
        );
        self.read(|connection| {
            let mut statement = connection.prepare_cached(&sql)?;
            statement.query_map((country.to_string(), most), |row| Ok((row.get(0)?, row.get(1)?)))?.collect()
        })
    }

    /// Counts the trafficking cases of a country by kind, up to a day; those whose day nobody knows count too.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn count_trafficking_kinds(&self, country: Iso3, as_of: Day) -> Result<Vec<(String, u32)>, StoreError> {
        let sql = "SELECT c.kind, count(*) FROM record_country AS c
             WHERE c.country = ? AND c.noun = 'trafficking' AND (c.first_day IS NULL OR c.first_day <= ?)
             GROUP BY c.kind ORDER BY count(*) DESC, c.kind";
        self.read(|connection| {
            let mut statement = connection.prepare_cached(sql)?;
            statement.query_map((country.to_string(), as_of.0), |row| Ok((row.get(0)?, row.get(1)?)))?.collect()
        })
    }
}

/// The nouns whose countries are those of what belongs to them.
const WHOLES: &str = "'agreement', 'crisis', 'election', 'engagement'";

/// Returns a condition in SQL, which begins with `AND`, on records of a noun that name one of some countries or belong to a
/// record that does; empty without countries.
pub(super) fn belonging(noun: Noun, countries: Option<&[Iso3]>) -> (String, Vec<String>) {
    let Some(countries) = countries else { return (String::new(), Vec::new()) };
    let (condition, values) = within(Some(noun), countries);
    (format!(" AND {condition}"), values)
}

/// Returns a condition in SQL on records, of a noun where one is given, that name one of some countries or belong to a record
/// that does.
pub(super) fn within(noun: Option<Noun>, countries: &[Iso3]) -> (String, Vec<String>) {
    let marks = marks(countries);
    let values = |times: usize| vec![countries; times].concat().iter().map(ToString::to_string).collect();
    let Some(noun) = noun else {
        return (format!("number IN (SELECT number FROM record_country WHERE country IN ({marks}))"), values(1));
    };
    let belongs = |field: &Field| WHOLES.contains(&format!("'{}'", field.name));
    let (belongs, noun) = (noun.sheet().fields().any(belongs), noun.one());
    if !belongs {
        let sql =
            format!("number IN (SELECT number FROM record_country WHERE country IN ({marks}) AND noun = '{noun}')");
        return (sql, values(1));
    }
    // The joins are crossed so that the search goes from the few of the country to what belongs to them.
    let sql = format!(
        "number IN (
             SELECT number FROM record_country WHERE country IN ({marks}) AND noun = '{noun}'
             UNION SELECT link.number FROM record_country AS c
             CROSS JOIN record AS whole ON whole.number = c.number
             CROSS JOIN record_link AS link ON link.target = whole.id AND link.noun = '{noun}' AND link.field = c.noun
             WHERE c.country IN ({marks}) AND c.noun IN ({WHOLES}))"
    );
    (sql, values(2))
}

/// Tells in SQL whether an engagement goes on on a day, which is the one value that is asked for.
pub(super) const GOES_ON: &str = "CASE WHEN last_day IS NULL
         THEN coalesce(json_extract(body, '$.state'), '') IN ('planned', 'under_way', 'suspended')
         ELSE last_day >= ? END";

/// A condition on the countries of records of a noun.
pub(super) struct InCountries {
    /// Empty where every country passes; else it begins with `AND`.
    pub(super) sql: String,
    /// Its values.
    pub(super) values: Vec<Value>,
}

impl InCountries {
    pub(super) fn of(countries: Option<&[Iso3]>, noun: &str) -> Self {
        let Some(countries) = countries else { return Self { sql: String::new(), values: Vec::new() } };
        let sql = format!(
            "AND number IN (SELECT number FROM record_country WHERE country IN ({}) AND noun = '{noun}')",
            marks(countries)
        );
        Self { sql, values: countries.iter().map(|country| Value::from(country.to_string())).collect() }
    }
}

/// Returns a question mark for each country.
pub(super) fn marks(countries: &[Iso3]) -> String {
    vec!["?"; countries.len()].join(", ")
}

fn when(row: &Row<'_>, column: usize) -> rusqlite::Result<Option<When>> {
    let json: Option<String> = row.get(column)?;
    let read = |json: String| {
        serde_json::from_str(&json)
            .map_err(|error| rusqlite::Error::FromSqlConversionFailure(column, Type::Text, Box::new(error)))
    };
    json.map(read).transpose()
}
