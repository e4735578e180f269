//! What was promised, by the few columns that tell how it stands: whole records are read only of those that are shown.

use rusqlite::{Row, params_from_iter};
use sitroom_domain::{Day, Iso3, Noun, RecordId};

use super::lane::belonging;
use crate::{Store, StoreError};

/// A commitment as its standing needs it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DueRow {
    /// The commitment.
    pub id: RecordId,
    /// Its title.
    pub title: String,
    /// Its state.
    pub state: String,
    /// First day on which it may have been made.
    pub made_on: Option<Day>,
    /// First and last day on which it may be due.
    pub due: Option<(Day, Day)>,
    /// First and last day on which it may have been kept.
    pub done_on: Option<(Day, Day)>,
}

impl Store {
    /// Returns the commitments of some countries, or of all: those that name the country, and those of its agreements and
    /// engagements.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn list_due(&self, countries: Option<&[Iso3]>) -> Result<Vec<DueRow>, StoreError> {
        let (within, values) = belonging(Noun::Commitment, countries);
        let sql = format!(
            "SELECT id, title, coalesce(json_extract(body, '$.state'), ''), first_day,
                    json_extract(body, '$.due.first'), json_extract(body, '$.due.last'),
                    json_extract(body, '$.done_on.first'), json_extract(body, '$.done_on.last')
             FROM record WHERE noun = 'commitment' AND deleted = 0{within}
             -- What was promised in a record that is deleted went with it.
             AND NOT EXISTS (SELECT 1 FROM record_link AS link JOIN record AS whole ON whole.id = link.target
                 WHERE link.number = record.number AND link.field IN ('agreement', 'engagement') AND whole.deleted = 1)"
        );
        self.read(|connection| {
            let mut statement = connection.prepare_cached(&sql)?;
            let rows = statement.query_map(params_from_iter(values), |row| {
                Ok(DueRow {
                    id: RecordId(u128::from_be_bytes(row.get(0)?)),
                    title: row.get(1)?,
                    state: row.get(2)?,
                    made_on: row.get::<_, Option<i32>>(3)?.map(Day),
                    due: days(row, 4)?,
                    done_on: days(row, 6)?,
                })
            })?;
            rows.collect()
        })
    }
}

/// Returns the days of two columns.
fn days(row: &Row<'_>, column: usize) -> rusqlite::Result<Option<(Day, Day)>> {
    let day = |column: usize| -> rusqlite::Result<Option<Day>> {
        Ok(row.get::<_, Option<String>>(column)?.and_then(|text| text.parse().ok()))
    };
    let (first, last) = (day(column)?, day(column + 1)?);
    Ok(first.zip(last))
}
