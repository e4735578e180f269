//! Which reports tell the story of which item of the inbox.
//!
//! A report is known here by its publisher and the publisher's own key, not by its number: when a run is undone and fetched
//! again, its reports are in the items where they were, and what persons decided holds.

use rusqlite::{Connection, OptionalExtension as _, Row, params};
use sitroom_domain::{Marking, ReportId};

use super::item::new_item;
use super::report::{self, StoredReport};
use crate::error::on;
use crate::{Store, StoreError};

pub(crate) const SCHEMA_5: &str = "
CREATE TABLE item_report (
    publisher INTEGER NOT NULL,
    source_key TEXT NOT NULL,
    item INTEGER NOT NULL REFERENCES item (id),
    -- The report that it is most like, by its publisher and key; NULL where it began the item or a person put it there.
    like_publisher INTEGER,
    like_key TEXT,
    -- Three letters each, blanks between: those of the publisher and those that the text names.
    countries TEXT NOT NULL,
    -- Longitude and latitude in 10⁻⁷ degrees with a comma, blanks between.
    places TEXT NOT NULL,
    -- What rules say.
    sorted TEXT NOT NULL,
    PRIMARY KEY (publisher, source_key)
) STRICT, WITHOUT ROWID;
CREATE INDEX item_report_item ON item_report (item);
";

/// The columns of a report as an item shows it in lists, without its words.
const HEADS: &str =
    "SELECT report.id, report.publisher, report.source_key, outlet, title, language, published_at, marking,
    item_report.item, item_report.countries, item_report.places, item_report.sorted
    FROM item_report JOIN report USING (publisher, source_key)";

/// A report in an item, without its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportHead {
    /// Its number.
    pub id: ReportId,
    /// Number of its publisher.
    pub publisher: u8,
    /// The publisher's own key.
    pub source_key: String,
    /// Who wrote it.
    pub outlet: String,
    /// Its headline.
    pub title: String,
    /// ISO 639-1; empty where not stated.
    pub language: String,
    /// Minutes since 1970, UTC.
    pub published_at: Option<i64>,
    /// The number of its marking.
    pub marking: Marking,
    /// The item.
    pub item: u32,
    /// Three letters each, blanks between.
    pub countries: String,
    /// Points, blanks between.
    pub places: String,
    /// What rules say.
    pub sorted: String,
}

/// A report on its way into an item.
#[derive(Debug, Clone)]
pub struct Sifted {
    /// Number of its publisher.
    pub publisher: u8,
    /// The publisher's own key.
    pub source_key: String,
    /// Its item; `None` for one of its own.
    pub item: Option<u32>,
    /// The report of this batch, by its place in it, whose item it shares; it goes before `item`.
    pub with: Option<usize>,
    /// The report that it is most like.
    pub like: Option<(u8, String)>,
    /// Three letters each, blanks between.
    pub countries: String,
    /// Points, blanks between.
    pub places: String,
    /// What rules say.
    pub sorted: String,
}

impl Store {
    /// Returns the reports that are in no item yet, in the order in which they were published; those without a time come last.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn list_unsifted(&self) -> Result<Vec<StoredReport>, StoreError> {
        self.read(|connection| {
            let found =
                "WHERE NOT EXISTS (SELECT 1 FROM item_report AS sifted WHERE sifted.publisher = report.publisher
                AND sifted.source_key = report.source_key) ORDER BY published_at IS NULL, published_at, id";
            report::list_where(connection, found, ())
        })
    }

    /// Returns reports that are in an item, published within a span of time, with the number of the item, in the order of time.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn list_sifted(&self, from: i64, until: i64) -> Result<Vec<(u32, StoredReport)>, StoreError> {
        self.read(|connection| {
            let found = "WHERE published_at BETWEEN ? AND ? ORDER BY published_at, id";
            let reports = report::list_where(connection, found, [from, until])?;
            let mut item =
                connection.prepare_cached("SELECT item FROM item_report WHERE publisher = ? AND source_key = ?")?;
            let mut with_items = Vec::new();
            for report in reports {
                let key = (report.publisher, &report.report.source_key);
                if let Some(item) = item.query_row(key, |row| row.get(0)).optional()? {
                    with_items.push((item, report));
                }
            }
            Ok(with_items)
        })
    }

    /// Puts reports into items, all in one step. A report that another process put meanwhile stays where it is.
    ///
    /// # Errors
    /// When it cannot be made durable; then nothing changed.
    pub fn put_sifted(&self, sifted: &[Sifted]) -> Result<(), StoreError> {
        let failed = on(self.home().path());
        self.write(|connection| put_sifted(connection, sifted).map_err(&failed))
    }

    /// Returns the reports of an item, or of all items, without their words, in the order in which they were published.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn list_report_heads(&self, item: Option<u32>) -> Result<Vec<ReportHead>, StoreError> {
        self.read(|connection| {
            let of = if item.is_some() { "WHERE item = ?1" } else { "WHERE ?1 IS NULL" };
            let sql = format!("{HEADS} {of} ORDER BY published_at IS NULL, published_at, report.id");
            connection.prepare_cached(&sql)?.query_map([item], read_head)?.collect()
        })
    }

    /// Returns the reports of an item with their words, each with the report that it is most like, in the order in which
    /// they were published.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn list_item_reports(&self, item: u32) -> Result<Vec<(StoredReport, Option<ReportId>)>, StoreError> {
        self.read(|connection| {
            let found =
                "WHERE (publisher, source_key) IN (SELECT publisher, source_key FROM item_report WHERE item = ?)
                ORDER BY published_at IS NULL, published_at, id";
            let reports = report::list_where(connection, found, [item])?;
            let mut like = connection.prepare_cached(
                "SELECT report.id FROM item_report JOIN report
                 ON report.publisher = like_publisher AND report.source_key = like_key
                 WHERE item_report.publisher = ? AND item_report.source_key = ?",
            )?;
            let mut with_likes = Vec::new();
            for report in reports {
                let key = (report.publisher, &report.report.source_key);
                let like = like.query_row(key, |row| row.get(0).map(ReportId)).optional()?;
                with_likes.push((report, like));
            }
            Ok(with_likes)
        })
    }

    /// Moves reports into an item, or into a new one, as a person says; returns the number of the item.
    ///
    /// # Errors
    /// When it cannot be made durable.
    pub fn move_reports(&self, reports: &[ReportId], into: Option<u32>) -> Result<u32, StoreError> {
        let failed = on(self.home().path());
        self.write(|connection| move_reports(connection, reports, into).map_err(&failed))
    }

    /// Writes what rules say of reports, by publisher and key.
    ///
    /// # Errors
    /// When it cannot be made durable; then nothing changed.
    pub fn put_sorted(&self, sorted: &[(u8, String, String)]) -> Result<(), StoreError> {
        let failed = on(self.home().path());
        self.write(|connection| {
            let sql = "UPDATE item_report SET sorted = ?3 WHERE publisher = ?1 AND source_key = ?2";
            let mut statement = connection.prepare_cached(sql).map_err(&failed)?;
            for row in sorted {
                statement.execute((row.0, &row.1, &row.2)).map_err(&failed)?;
            }
            Ok(())
        })
    }
}

fn put_sifted(connection: &Connection, sifted: &[Sifted]) -> rusqlite::Result<()> {
    let mut items: Vec<u32> = Vec::with_capacity(sifted.len());
    let mut find = connection.prepare_cached("SELECT item FROM item_report WHERE publisher = ? AND source_key = ?")?;
    let mut put = connection.prepare_cached("INSERT INTO item_report VALUES (?, ?, ?, ?, ?, ?, ?, ?)")?;
    for report in sifted {
        let there = find.query_row((report.publisher, &report.source_key), |row| row.get(0)).optional()?;
        if let Some(there) = there {
            items.push(there);
            continue;
        }
        let with = report.with.and_then(|place| items.get(place).copied());
        let item = match with.or(report.item) {
            Some(item) => item,
            None => new_item(connection)?,
        };
        let (publisher, key) = report.like.clone().unzip();
        put.execute(params![
            report.publisher,
            report.source_key,
            item,
            publisher,
            key,
            report.countries,
            report.places,
            report.sorted
        ])?;
        items.push(item);
    }
    Ok(())
}

fn move_reports(connection: &Connection, reports: &[ReportId], into: Option<u32>) -> rusqlite::Result<u32> {
    let into = match into {
        Some(item) => item,
        None => new_item(connection)?,
    };
    let sql = "UPDATE item_report SET item = ?1, like_publisher = NULL, like_key = NULL
        WHERE (publisher, source_key) = (SELECT publisher, source_key FROM report WHERE id = ?2)";
    for report in reports {
        connection.prepare_cached(sql)?.execute((into, report.0))?;
    }
    Ok(into)
}

fn read_head(row: &Row<'_>) -> rusqlite::Result<ReportHead> {
    Ok(ReportHead {
        id: ReportId(row.get(0)?),
        publisher: row.get(1)?,
        source_key: row.get(2)?,
        outlet: row.get(3)?,
        title: row.get(4)?,
        language: row.get(5)?,
        published_at: row.get(6)?,
        marking: super::record::marking_of(row.get(7)?),
        item: row.get(8)?,
        countries: row.get(9)?,
        places: row.get(10)?,
        sorted: row.get(11)?,
    })
}
