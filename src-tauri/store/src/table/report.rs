//! Reports as they came, each with the run that brought it and the versions before.

use rusqlite::{Connection, OptionalExtension as _, Params, Row, params};
use sitroom_domain::record::Moment;
use sitroom_domain::{Iso3, Marking, Report, ReportId, RunId};

use super::record::{marking_number, marking_of};
use crate::{Outcome, Store, StoreError};

/// The columns of a report and of its former versions.
macro_rules! report_columns {
    () => {
        "
    publisher INTEGER NOT NULL,
    source_key TEXT NOT NULL,
    run INTEGER NOT NULL REFERENCES run (id),
    version INTEGER NOT NULL,
    marking INTEGER NOT NULL,
    outlet TEXT NOT NULL,
    address TEXT NOT NULL,
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    language TEXT NOT NULL,
    -- Minutes since 1970, UTC; NULL where the publisher does not say.
    published_at INTEGER,
    -- Three letters each, blanks between.
    countries TEXT NOT NULL,
    licence TEXT NOT NULL,
    -- In 10⁻⁷ degrees; NULL where the publisher gives no point.
    longitude_e7 INTEGER,
    latitude_e7 INTEGER,
    place TEXT NOT NULL
) STRICT;
"
    };
}

pub(crate) const SCHEMA_5: &str = concat!(
    "CREATE TABLE report (\n    id INTEGER PRIMARY KEY,",
    report_columns!(),
    "CREATE UNIQUE INDEX report_key ON report (publisher, source_key);
     CREATE INDEX report_day ON report (published_at DESC, id DESC);
     CREATE INDEX report_run ON report (run);
     CREATE TABLE report_version (\n    id INTEGER NOT NULL,",
    report_columns!(),
    "CREATE UNIQUE INDEX report_version_id ON report_version (id, version);
     -- Runs that found it just as it was.
     CREATE TABLE report_sighting (\n    id INTEGER NOT NULL,\n    run INTEGER NOT NULL REFERENCES run (id),
         PRIMARY KEY (id, run)\n) STRICT, WITHOUT ROWID;\n"
);

/// The highest marking of all is found at once: the bar of the window asks for it.
pub(crate) const SCHEMA_6: &str = "CREATE INDEX IF NOT EXISTS report_by_marking ON report (marking);";

const ALL: &str = "SELECT id, publisher, source_key, run, version, marking, outlet, address, title, body, language,
    published_at, countries, licence, longitude_e7, latitude_e7, place FROM report";

/// A report with its number and where it comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredReport {
    /// Its number.
    pub id: ReportId,
    /// Number of its publisher, see [`Store::publishers`].
    pub publisher: u8,
    /// The run that brought this version.
    pub run: RunId,
    /// 1, and more with each revision.
    pub version: u32,
    /// Its marking.
    pub marking: Marking,
    /// What it says.
    pub report: Report,
    /// Longitude and latitude in 10⁻⁷ degrees, where its publisher says where it is about.
    pub point_e7: Option<(i32, i32)>,
    /// The name of that place; empty where none is given.
    pub place: String,
}

impl StoredReport {
    fn says(&self, put: &ReportPut<'_>) -> bool {
        (self.marking, self.point_e7, self.place.as_str()) == (put.marking, put.point_e7, put.place)
            && self.report == *put.report
    }
}

/// A report on its way into the store.
#[derive(Debug, Clone, Copy)]
pub struct ReportPut<'r> {
    /// What it says.
    pub report: &'r Report,
    /// Its marking.
    pub marking: Marking,
    /// Longitude and latitude in 10⁻⁷ degrees.
    pub point_e7: Option<(i32, i32)>,
    /// The name of that place.
    pub place: &'r str,
}

impl Store {
    /// Returns reports, the newest first; those without a time come last.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn list_reports(&self, from: u32, most: u32) -> Result<Vec<StoredReport>, StoreError> {
        self.read(|connection| {
            list_where(connection, "ORDER BY published_at DESC, id DESC LIMIT ? OFFSET ?", (most, from))
        })
    }

    /// Returns the reports that a run brought and that stand as it brought them.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn list_reports_of_run(&self, run: RunId) -> Result<Vec<StoredReport>, StoreError> {
        self.read(|connection| list_where(connection, "WHERE run = ? ORDER BY id", [run.0]))
    }

    /// Returns when the report of a publisher's key was imported as it stands, RFC 3339; `None` where there is none.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn when_reported(&self, publisher: &str, key: &str) -> Result<Option<String>, StoreError> {
        self.read(|connection| {
            let sql = "SELECT run.imported_at FROM report JOIN run ON run.id = report.run
                 WHERE report.publisher = (SELECT id FROM publisher WHERE name = ?) AND report.source_key = ?";
            connection.prepare_cached(sql)?.query_row([publisher, key], |row| row.get(0)).optional()
        })
    }

    /// Returns the countries that each publisher's reports are about, by its number; a pair may come twice.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn countries_of_reports(&self) -> Result<Vec<(u8, Iso3)>, StoreError> {
        self.read(|connection| {
            let mut statement = connection.prepare_cached("SELECT DISTINCT publisher, countries FROM report")?;
            let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get::<_, String>(1)?)))?;
            let rows: Vec<(u8, String)> = rows.collect::<Result<_, _>>()?;
            let pairs = rows.iter().flat_map(|(number, codes)| {
                codes.split_whitespace().filter_map(|code| Some((*number, code.parse().ok()?)))
            });
            Ok(pairs.collect())
        })
    }

    /// Returns how many reports of each publisher there are, with the newest, by the publisher's number.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn count_reports(&self) -> Result<Vec<(u8, u32, Option<Moment>)>, StoreError> {
        self.read(|connection| {
            let sql = "SELECT publisher, count(*), max(published_at) FROM report GROUP BY publisher";
            let mut statement = connection.prepare_cached(sql)?;
            statement
                .query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get::<_, Option<i64>>(2)?.map(Moment))))?
                .collect()
        })
    }
}

/// Returns the reports that a clause behind the table finds, in its order.
pub(crate) fn list_where(
    connection: &Connection,
    clause: &str,
    parameters: impl Params,
) -> rusqlite::Result<Vec<StoredReport>> {
    connection.prepare_cached(&format!("{ALL} {clause}"))?.query_map(parameters, read)?.collect()
}

/// Writes a report in a run. One that is there keeps its marking where that is higher: lowering one wants a reason.
pub(crate) fn put(
    connection: &Connection,
    run: RunId,
    publisher: u8,
    put: &ReportPut<'_>,
) -> rusqlite::Result<Outcome> {
    let sql = format!("{ALL} WHERE publisher = ? AND source_key = ?");
    let there = connection.prepare_cached(&sql)?.query_row((publisher, &put.report.source_key), read).optional()?;
    let marking = there.as_ref().map_or(put.marking, |there| there.marking.max(put.marking));
    let put = &ReportPut { marking, ..*put };
    let (id, version) = match &there {
        None => (None, 1),
        Some(there) if there.says(put) => {
            super::version::see(connection, "report", there.id.0, run)?;
            return Ok(Outcome::Unchanged);
        }
        Some(there) => {
            let keep = "INSERT INTO report_version SELECT * FROM report WHERE id = ?";
            connection.prepare_cached(keep)?.execute([there.id.0])?;
            (Some(there.id.0), there.version + 1)
        }
    };
    let report = put.report;
    connection
        .prepare_cached("REPLACE INTO report VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")?
        .execute(params![
            id,
            publisher,
            report.source_key,
            run.0,
            version,
            marking_number(put.marking),
            report.outlet,
            report.address,
            report.title,
            report.text,
            report.language,
            report.published_at.map(|at| at.0),
            report.countries.iter().map(ToString::to_string).collect::<Vec<_>>().join(" "),
            report.licence,
            put.point_e7.map(|point| point.0),
            put.point_e7.map(|point| point.1),
            put.place,
        ])?;
    Ok(if there.is_some() { Outcome::Revised } else { Outcome::Added })
}

/// Takes away what an undone run brought; what it revised falls back to the version before, under the higher of the two markings.
pub(crate) fn undo_run(connection: &Connection, run: RunId) -> rusqlite::Result<()> {
    let raise =
        "UPDATE report_version AS old SET marking = max(marking, (SELECT marking FROM report WHERE report.id = old.id))
         WHERE id IN (SELECT id FROM report WHERE run = ?1)
             AND version = (SELECT max(version) FROM report_version AS last WHERE last.id = old.id)
             AND NOT EXISTS (SELECT 1 FROM report_sighting AS seen WHERE seen.id = old.id AND seen.run > ?1)";
    connection.prepare_cached(raise)?.execute([run.0])?;
    super::version::fall_back(connection, "report", run)
}

fn read(row: &Row<'_>) -> rusqlite::Result<StoredReport> {
    let countries: String = row.get(12)?;
    let (longitude, latitude): (Option<i32>, Option<i32>) = (row.get(14)?, row.get(15)?);
    Ok(StoredReport {
        id: ReportId(row.get(0)?),
        publisher: row.get(1)?,
        run: RunId(row.get(3)?),
        version: row.get(4)?,
        marking: marking_of(row.get(5)?),
        report: Report {
            source_key: row.get(2)?,
            outlet: row.get(6)?,
            address: row.get(7)?,
            title: row.get(8)?,
            text: row.get(9)?,
            language: row.get(10)?,
            published_at: row.get::<_, Option<i64>>(11)?.map(Moment),
            countries: countries.split_whitespace().filter_map(|code| code.parse::<Iso3>().ok()).collect(),
            licence: row.get(13)?,
        },
        point_e7: longitude.zip(latitude),
        place: row.get(16)?,
    })
}
