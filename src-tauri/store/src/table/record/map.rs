//! What the map draws of the record: the few columns that it needs, and of trafficking nothing but counts.

use rusqlite::types::Value;
use rusqlite::{Row, params_from_iter};
use sitroom_domain::{Day, Iso3, Noun, RecordId};

use crate::{Store, StoreError};

/// Which records the map shows. Those whose days nobody knows pass every period, since nothing says that they lie outside.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct RecordScope {
    /// That name one of these countries; `None` for all.
    pub countries: Option<Vec<Iso3>>,
    /// That last until this day or go on after it.
    pub since: Option<Day>,
    /// That begin on this day or before it.
    pub until: Option<Day>,
}

/// A presence as the map needs it.
#[derive(Debug, Clone, PartialEq)]
pub struct PresenceRow {
    /// The presence.
    pub id: RecordId,
    /// Longitude and latitude in degrees; `None` where only the name of the place is known, or not even that.
    pub at: Option<[f64; 2]>,
    /// Name of the place.
    pub place: String,
    /// How well the place is known, in the word of its stored form; empty where nobody says.
    pub precision: String,
    /// Its first country, ISO 3166-1 alpha-3; empty where none is named.
    pub country: String,
    /// Whether its days are known.
    pub dated: bool,
    /// Name of the partner, and its acronym where it has one.
    pub partner: String,
    /// Kind of the partner.
    pub partner_kind: String,
}

/// An engagement as the map needs it.
#[derive(Debug, Clone, PartialEq)]
pub struct EngagementRow {
    /// The engagement.
    pub id: RecordId,
    /// Its title.
    pub title: String,
    /// First day.
    pub first: Option<Day>,
    /// Last day; `None` while it goes on, or where nobody knows.
    pub last: Option<Day>,
    /// Its state as it was written; empty where nobody says.
    pub state: String,
    /// Longitude and latitude of its place in degrees.
    pub at: Option<[f64; 2]>,
    /// How well the place is known.
    pub precision: String,
    /// Country of the place; empty where it is not known.
    pub place_country: String,
    /// The countries that it is about.
    pub countries: Vec<String>,
}

/// Trafficking cases of one kind in one cell of half a degree.
#[derive(Debug, Clone, PartialEq)]
pub struct TraffickingCell {
    /// Their kind.
    pub kind: String,
    /// The mean of their places, longitude and latitude in degrees.
    pub at: [f64; 2],
    /// How many.
    pub count: u32,
}

/// Trafficking cases by cell, and those without coordinates.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TraffickingCount {
    /// By kind and cell.
    pub cells: Vec<TraffickingCell>,
    /// How many have no coordinates.
    pub unplaced: u32,
}

impl Store {
    /// Returns the presences within a scope.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn list_presences(&self, scope: &RecordScope) -> Result<Vec<PresenceRow>, StoreError> {
        let Some(within) = Within::of(Noun::Presence, scope) else { return Ok(Vec::new()) };
        let sql = format!(
            "SELECT r.id, json_extract(r.body, '$.place.lon'), json_extract(r.body, '$.place.lat'),
                    coalesce(json_extract(r.body, '$.place.name'), ''), coalesce(json_extract(r.body, '$.place.precision'), ''),
                    coalesce(json_extract(r.body, '$.countries[0]'), ''), r.first_day IS NOT NULL,
                    coalesce(partner.title, ''), coalesce(json_extract(partner.body, '$.kind'), '')
             FROM record AS r
             LEFT JOIN record_link AS link ON link.number = r.number AND link.field = 'partner'
             LEFT JOIN record AS partner ON partner.id = link.target
             WHERE {} ORDER BY partner.title, r.number",
            within.sql
        );
        self.rows(&sql, &within.values, |row| {
            Ok(PresenceRow {
                id: id(row, 0)?,
                at: point(row, 1)?,
                place: row.get(3)?,
                precision: row.get(4)?,
                country: row.get(5)?,
                dated: row.get(6)?,
                partner: row.get(7)?,
                partner_kind: row.get(8)?,
            })
        })
    }

    /// Returns the engagements within a scope, the newest first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn list_engagements(&self, scope: &RecordScope) -> Result<Vec<EngagementRow>, StoreError> {
        let Some(within) = Within::of(Noun::Engagement, scope) else { return Ok(Vec::new()) };
        let sql = format!(
            "SELECT r.id, r.title, r.first_day, r.last_day, coalesce(json_extract(r.body, '$.state'), ''),
                    json_extract(r.body, '$.place.lon'), json_extract(r.body, '$.place.lat'),
                    coalesce(json_extract(r.body, '$.place.precision'), ''),
                    coalesce(json_extract(r.body, '$.place.country'), ''), json_extract(r.body, '$.countries')
             FROM record AS r WHERE {} ORDER BY r.first_day DESC, r.title",
            within.sql
        );
        self.rows(&sql, &within.values, |row| {
            let countries: Option<String> = row.get(9)?;
            let countries = countries.and_then(|json| serde_json::from_str(&json).ok());
            Ok(EngagementRow {
                id: id(row, 0)?,
                title: row.get(1)?,
                first: row.get::<_, Option<i32>>(2)?.map(Day),
                last: row.get::<_, Option<i32>>(3)?.map(Day),
                state: row.get(4)?,
                at: point(row, 5)?,
                precision: row.get(7)?,
                place_country: row.get(8)?,
                countries: countries.unwrap_or_default(),
            })
        })
    }

    /// Counts the trafficking cases within a scope by kind and cell of half a degree.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn count_trafficking(&self, scope: &RecordScope) -> Result<TraffickingCount, StoreError> {
        let Some(within) = Within::of(Noun::Trafficking, scope) else { return Ok(TraffickingCount::default()) };
        // The expressions are those of the index, so that no case itself is read; left alone, SQLite would take another index
        // and read every case.
        let sql = format!(
            "SELECT json_extract(body, '$.kind'), avg(json_extract(body, '$.place.lon')),
                    avg(json_extract(body, '$.place.lat')), count(*)
             FROM record AS r INDEXED BY record_trafficking WHERE {}
             GROUP BY json_extract(body, '$.kind'), round(json_extract(body, '$.place.lon') * 2),
                      round(json_extract(body, '$.place.lat') * 2)",
            within.sql
        );
        let rows = self.rows(&sql, &within.values, |row| {
            let kind: Option<String> = row.get(0)?;
            Ok((kind.unwrap_or_default(), point(row, 1)?, row.get::<_, u32>(3)?))
        })?;
        let mut counted = TraffickingCount::default();
        for (kind, at, count) in rows {
            match at {
                Some(at) => counted.cells.push(TraffickingCell { kind, at, count }),
                None => counted.unplaced += count,
            }
        }
        Ok(counted)
    }

    fn rows<T>(
        &self,
        sql: &str,
        values: &[Value],
        read: impl Fn(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Vec<T>, StoreError> {
        self.read(|connection| {
            let mut statement = connection.prepare_cached(sql)?;
            let rows = statement.query_map(params_from_iter(values), |row| read(row))?;
            rows.collect()
        })
    }
}

/// A scope as SQL over records called `r`.
struct Within {
    sql: String,
    values: Vec<Value>,
}

impl Within {
    /// Returns the condition; `None` where nothing can pass.
    fn of(noun: Noun, scope: &RecordScope) -> Option<Self> {
        // The noun stands in the text, not among the values, so that an index of one noun can be used.
        let mut parts = vec![format!("r.noun = '{}' AND r.deleted = 0", noun.one())];
        let mut values = Vec::new();
        if let Some(countries) = &scope.countries {
            if countries.is_empty() {
                return None;
            }
            let marks = vec!["?"; countries.len()].join(", ");
            // The sign keeps the search from going through the countries, which would read every record by its number.
            parts.push(format!(
                "+r.number IN (SELECT number FROM record_country WHERE country IN ({marks}) AND noun = '{}')",
                noun.one()
            ));
            values.extend(countries.iter().map(|country| Value::from(country.to_string())));
        }
        if let Some(since) = scope.since {
            parts.push("(r.last_day IS NULL OR r.last_day >= ?)".to_owned());
            values.push(Value::from(i64::from(since.0)));
        }
        if let Some(until) = scope.until {
            parts.push("(r.first_day IS NULL OR r.first_day <= ?)".to_owned());
            values.push(Value::from(i64::from(until.0)));
        }
        Some(Self { sql: parts.join(" AND "), values })
    }
}

fn id(row: &Row<'_>, column: usize) -> rusqlite::Result<RecordId> {
    Ok(RecordId(u128::from_be_bytes(row.get(column)?)))
}

/// Returns the point of two columns, longitude first; none unless both hold a number.
fn point(row: &Row<'_>, column: usize) -> rusqlite::Result<Option<[f64; 2]>> {
    let (lon, lat): (Option<f64>, Option<f64>) = (row.get(column)?, row.get(column + 1)?);
    Ok(lon.zip(lat).map(|(lon, lat)| [lon, lat]))
}
