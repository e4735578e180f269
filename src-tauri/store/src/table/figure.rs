//! Figures that publishers give for a place and a time: forecasts, counts of others, funding. They are shown beside our own
//! and never added to them.

use rusqlite::{Connection, OptionalExtension as _, Row, params};
use sitroom_domain::{Day, Iso3, RunId};

use crate::{Outcome, Store, StoreError};

/// The columns of a figure and of its former versions.
macro_rules! figure_columns {
    () => {
        "
    publisher INTEGER NOT NULL,
    source_key TEXT NOT NULL,
    run INTEGER NOT NULL REFERENCES run (id),
    version INTEGER NOT NULL,
    indicator TEXT NOT NULL,
    country TEXT NOT NULL,
    adm_1 TEXT NOT NULL,
    adm_2 TEXT NOT NULL,
    -- Days since 1970.
    first_day INTEGER NOT NULL,
    last_day INTEGER NOT NULL,
    value REAL NOT NULL
) STRICT;
"
    };
}

pub(crate) const SCHEMA_5: &str = concat!(
    "CREATE TABLE figure (\n    id INTEGER PRIMARY KEY,",
    figure_columns!(),
    "CREATE UNIQUE INDEX figure_key ON figure (publisher, source_key);
     CREATE INDEX figure_place ON figure (country, indicator, first_day);
     CREATE INDEX figure_run ON figure (run);
     CREATE TABLE figure_version (\n    id INTEGER NOT NULL,",
    figure_columns!(),
    "CREATE UNIQUE INDEX figure_version_id ON figure_version (id, version);
     -- Runs that found it just as it was.
     CREATE TABLE figure_sighting (\n    id INTEGER NOT NULL,\n    run INTEGER NOT NULL REFERENCES run (id),
         PRIMARY KEY (id, run)\n) STRICT, WITHOUT ROWID;\n"
);

const ALL: &str =
    "SELECT id, publisher, source_key, run, version, indicator, country, adm_1, adm_2, first_day, last_day,
    value FROM figure";

/// A figure with where it comes from.
#[derive(Debug, Clone, PartialEq)]
pub struct StoredFigure {
    /// Its number; it is given when it is stored.
    pub id: u32,
    /// Number of its publisher, see [`Store::publishers`].
    pub publisher: u8,
    /// The publisher's own key.
    pub source_key: String,
    /// The run that brought this version.
    pub run: RunId,
    /// 1, and more with each revision.
    pub version: u32,
    /// What is measured, by the publisher's own name.
    pub indicator: String,
    /// The country.
    pub country: Iso3,
    /// First-order division, as the publisher writes it; empty for the whole country.
    pub adm_1: String,
    /// Second-order division, as the publisher writes it; empty where none is given.
    pub adm_2: String,
    /// First day of the period.
    pub first_day: Day,
    /// Last day of the period.
    pub last_day: Day,
    /// The value, in the unit that its indicator names.
    pub value: f64,
}

impl StoredFigure {
    fn says(&self, other: &Self) -> bool {
        let texts = |one: &Self| [one.indicator.clone(), one.adm_1.clone(), one.adm_2.clone()];
        (self.country, self.first_day, self.last_day) == (other.country, other.first_day, other.last_day)
            && texts(self) == texts(other)
            && self.value.to_bits() == other.value.to_bits()
    }
}

impl Store {
    /// Returns the figures of a country, by indicator and day.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn list_figures(&self, country: Iso3) -> Result<Vec<StoredFigure>, StoreError> {
        self.read(|connection| {
            let sql = format!("{ALL} WHERE country = ? ORDER BY publisher, indicator, first_day, adm_1, adm_2, id");
            connection.prepare_cached(&sql)?.query_map([country.to_string()], read)?.collect()
        })
    }

    /// Returns the countries that each publisher has figures of, by its number.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn countries_of_figures(&self) -> Result<Vec<(u8, Iso3)>, StoreError> {
        self.read(|connection| {
            let mut statement = connection.prepare_cached("SELECT DISTINCT publisher, country FROM figure")?;
            let pairs = statement.query_map([], |row| Ok((row.get(0)?, row.get::<_, String>(1)?)))?;
            let pairs: Vec<(u8, String)> = pairs.collect::<Result<_, _>>()?;
            Ok(pairs.into_iter().filter_map(|(number, iso3)| Some((number, iso3.parse().ok()?))).collect())
        })
    }

    /// Returns how many figures of each publisher there are, with the newest day that they are for up to a day, by the publisher's
    /// number. What is forecast has not been observed.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn count_figures(&self, until: Day) -> Result<Vec<(u8, u32, Option<Day>)>, StoreError> {
        self.read(|connection| {
            let sql =
                "SELECT publisher, count(*), max(last_day) FILTER (WHERE last_day <= ?) FROM figure GROUP BY publisher";
            let mut statement = connection.prepare_cached(sql)?;
            let newest = |row: &Row<'_>| Ok((row.get(0)?, row.get(1)?, row.get::<_, Option<i32>>(2)?.map(Day)));
            statement.query_map([until.0], newest)?.collect()
        })
    }
}

/// Writes a figure in a run.
pub(crate) fn put(
    connection: &Connection,
    run: RunId,
    publisher: u8,
    figure: &StoredFigure,
) -> rusqlite::Result<Outcome> {
    let sql = format!("{ALL} WHERE publisher = ? AND source_key = ?");
    let there = connection.prepare_cached(&sql)?.query_row((publisher, &figure.source_key), read).optional()?;
    let (id, version) = match &there {
        None => (None, 1),
        Some(there) if there.says(figure) => {
            super::version::see(connection, "figure", there.id, run)?;
            return Ok(Outcome::Unchanged);
        }
        Some(there) => {
            let keep = "INSERT INTO figure_version SELECT * FROM figure WHERE id = ?";
            connection.prepare_cached(keep)?.execute([there.id])?;
            (Some(there.id), there.version + 1)
        }
    };
    connection.prepare_cached("REPLACE INTO figure VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")?.execute(params![
        id,
        publisher,
        figure.source_key,
        run.0,
        version,
        figure.indicator,
        figure.country.to_string(),
        figure.adm_1,
        figure.adm_2,
        figure.first_day.0,
        figure.last_day.0,
        figure.value,
    ])?;
    Ok(if there.is_some() { Outcome::Revised } else { Outcome::Added })
}

/// Returns the newest day, up to one, that a figure which a run brought or saw is for.
pub(crate) fn newest_of_run(connection: &Connection, run: RunId, until: Day) -> rusqlite::Result<Option<Day>> {
    let sql = "SELECT max(last_day) FROM figure WHERE last_day <= ?2
        AND (run = ?1 OR id IN (SELECT id FROM figure_sighting WHERE run = ?1))";
    let newest = |row: &Row<'_>| Ok(row.get::<_, Option<i32>>(0)?.map(Day));
    connection.prepare_cached(sql)?.query_row((run.0, until.0), newest)
}

/// Takes away what an undone run brought; what it revised falls back to the version before.
pub(crate) fn undo_run(connection: &Connection, run: RunId) -> rusqlite::Result<()> {
    super::version::fall_back(connection, "figure", run)
}

fn read(row: &Row<'_>) -> rusqlite::Result<StoredFigure> {
    let country: String = row.get(6)?;
    Ok(StoredFigure {
        id: row.get(0)?,
        publisher: row.get(1)?,
        source_key: row.get(2)?,
        run: RunId(row.get(3)?),
        version: row.get(4)?,
        indicator: row.get(5)?,
        country: country.parse().map_err(|_| rusqlite::Error::InvalidQuery)?,
        adm_1: row.get(7)?,
        adm_2: row.get(8)?,
        first_day: Day(row.get(9)?),
        last_day: Day(row.get(10)?),
        value: row.get(11)?,
    })
}
