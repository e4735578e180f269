//! Warnings by the few columns that board and clock are made of: whole records are read only of those that are shown.

use rusqlite::types::Value;
use rusqlite::{Row, params_from_iter};
use sitroom_domain::record::Moment;
use sitroom_domain::{Day, Iso3, Noun, RecordId};

use super::lane::belonging;
use super::row::blob;
use crate::{Store, StoreError};

/// A warning as board and clock need it.
#[derive(Debug, Clone, PartialEq)]
pub struct WarningRow {
    /// The warning.
    pub id: RecordId,
    /// Its title.
    pub title: String,
    /// Its level.
    pub level: String,
    /// Its countries.
    pub countries: Vec<Iso3>,
    /// The division that it is of; empty for whole countries.
    pub division: String,
    /// The name of its place; empty where none is written.
    pub place: String,
    /// Longitude and latitude of its place in degrees; `None` where only the name is known.
    pub at: Option<[f64; 2]>,
    /// How well its place is known, in the word of its stored form; empty where none is written.
    pub precision: String,
    /// The rule that raised it; `None` for a person.
    pub rule: Option<RecordId>,
    /// Who raised it, as it was written.
    pub raised_by: String,
    /// When the first sign could be seen.
    pub first_signal: Moment,
    /// When it was raised.
    pub raised: Moment,
    /// When somebody acknowledged it.
    pub acknowledged: Option<Moment>,
    /// When options were weighed.
    pub options_weighed: Option<Moment>,
    /// When the first of its actions was taken.
    pub first_action: Option<Moment>,
    /// When it was closed.
    pub closed: Option<Moment>,
    /// The last day of its time.
    pub by_when: Option<Day>,
    /// The last day on which it is muted.
    pub muted_until: Option<Day>,
    /// The same as it was written.
    pub muted_text: String,
    /// Whether it came true, a choice of its sheet; empty where nobody has said.
    pub came_true: String,
    /// How many actions it has.
    pub actions: u32,
    /// Whether it is closed and a lesson names it.
    pub has_lesson: bool,
}

impl Store {
    /// Returns the warnings of some countries, or all.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn list_warnings(&self, countries: Option<&[Iso3]>) -> Result<Vec<WarningRow>, StoreError> {
        let (within, values) = belonging(Noun::Warning, countries);
        self.warnings(&within, values.into_iter().map(Value::from).collect())
    }

    /// Returns a warning; `None` where it is not there or was deleted.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn find_warning(&self, id: RecordId) -> Result<Option<WarningRow>, StoreError> {
        Ok(self.warnings(" AND id = ?", vec![Value::from(blob(id).to_vec())])?.pop())
    }

    fn warnings(&self, within: &str, values: Vec<Value>) -> Result<Vec<WarningRow>, StoreError> {
        // Actions are gone through once: they are fewer than what else names a warning. Lessons are asked for of closed cases alone.
        let sql = format!(
            "WITH acted AS (
                 SELECT link.target AS warning, min(json_extract(action.body, '$.taken')) AS first, count(*) AS actions
                 FROM record AS action JOIN record_link AS link ON link.number = action.number AND link.field = 'warning'
                 WHERE action.noun = 'action' AND action.deleted = 0 GROUP BY link.target)
             SELECT id, title, coalesce(json_extract(body, '$.level'), ''), json_extract(body, '$.countries'),
                    coalesce(json_extract(body, '$.division'), ''), json_extract(body, '$.rule'),
                    json_extract(body, '$.first_signal'), json_extract(body, '$.raised'),
                    json_extract(body, '$.acknowledged'), json_extract(body, '$.options_weighed'),
                    json_extract(body, '$.closed'), json_extract(body, '$.by_when.last'),
                    json_extract(body, '$.muted_until.last'), coalesce(json_extract(body, '$.came_true'), ''),
                    acted.first, coalesce(acted.actions, 0),
                    json_extract(body, '$.closed') IS NOT NULL AND EXISTS (SELECT 1 FROM record_link AS link
                     JOIN record AS lesson ON lesson.number = link.number AND lesson.deleted = 0
                     WHERE link.target = record.id AND link.noun = 'lesson' AND link.field = 'warnings'),
                    coalesce(json_extract(body, '$.place.name'), ''), coalesce(json_extract(body, '$.raised_by'), ''),
                    coalesce(json_extract(body, '$.muted_until.text'), ''), json_extract(body, '$.place.lon'),
                    json_extract(body, '$.place.lat'), coalesce(json_extract(body, '$.place.precision'), '')
             FROM record LEFT JOIN acted ON acted.warning = record.id
             WHERE noun = 'warning' AND deleted = 0{within}"
        );
        self.read(|connection| {
            let mut statement = connection.prepare_cached(&sql)?;
            let rows = statement.query_map(params_from_iter(values), read)?;
            Ok(rows.collect::<rusqlite::Result<Vec<Option<_>>>>()?.into_iter().flatten().collect())
        })
    }
}

/// Reads a row; `None` where its two first moments cannot be read, which its sheet requires.
fn read(row: &Row<'_>) -> rusqlite::Result<Option<WarningRow>> {
    let text = |column: usize| row.get::<_, Option<String>>(column);
    let moment = |column: usize| Ok::<_, rusqlite::Error>(text(column)?.and_then(|text| text.parse::<Moment>().ok()));
    let day = |column: usize| Ok::<_, rusqlite::Error>(text(column)?.and_then(|text| text.parse::<Day>().ok()));
    let (Some(first_signal), Some(raised)) = (moment(6)?, moment(7)?) else { return Ok(None) };
    Ok(Some(WarningRow {
        id: RecordId(u128::from_be_bytes(row.get(0)?)),
        title: row.get(1)?,
        level: row.get(2)?,
        countries: text(3)?.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default(),
        division: row.get(4)?,
        rule: text(5)?.and_then(|text| text.parse().ok()),
        first_signal,
        raised,
        acknowledged: moment(8)?,
        options_weighed: moment(9)?,
        closed: moment(10)?,
        by_when: day(11)?,
        muted_until: day(12)?,
        came_true: row.get(13)?,
        first_action: moment(14)?,
        actions: row.get(15)?,
        has_lesson: row.get(16)?,
        place: row.get(17)?,
        raised_by: row.get(18)?,
        muted_text: row.get(19)?,
        at: row.get::<_, Option<f64>>(20)?.zip(row.get(21)?).map(|(lon, lat)| [lon, lat]),
        precision: row.get(22)?,
    }))
}
