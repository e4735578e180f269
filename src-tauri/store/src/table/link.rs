//! Links between events of two publishers that may be one: what was found of each pair, and how it stands.
//!
//! The records themselves stay as they are. Links are found for one generation of the store; every change of events or of
//! what people said makes another, and whoever counts asks [`Store::links_are_due`] first. So no moment and no cut of power
//! leaves an event counted twice: what was committed without links is not counted before they are found.

use rusqlite::{Connection, Row, params};
use sitroom_domain::EventId;

use super::cells::Cells;
use super::event::{EventColumns, unfit};
use super::link_decision::{StandingDecision, standing};
use super::meta;
use crate::error::on;
use crate::{Store, StoreError};

pub(crate) const SCHEMA_5: &str = "
-- The generation that links were found for.
ALTER TABLE meta ADD COLUMN links_of INTEGER NOT NULL DEFAULT 0;
CREATE TABLE link (
    -- Events of two publishers; the publisher of a has the smaller number.
    a INTEGER NOT NULL,
    b INTEGER NOT NULL,
    -- The year in which it was found.
    year INTEGER NOT NULL,
    -- What the method found, and how the pair stands after what people said; codes of LinkState.
    found INTEGER NOT NULL,
    stands INTEGER NOT NULL,
    -- The event that stands for several, where this pair is a part of such a link.
    whole INTEGER,
    probability REAL,
    -- What speaks for it and against it, as JSON.
    parts TEXT NOT NULL,
    -- What a person said of it.
    decision INTEGER,
    PRIMARY KEY (a, b)
) STRICT, WITHOUT ROWID;
CREATE INDEX link_by_b ON link (b);
CREATE INDEX link_by_year ON link (year);
-- What the links of a year were found from: as long as that is the same, so are they.
CREATE TABLE link_year (
    year INTEGER PRIMARY KEY,
    digest INTEGER NOT NULL
) STRICT;
";

/// How a pair stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LinkState {
    /// Nothing speaks for it, or one of its records has a surer counterpart.
    Apart,
    /// Linked by the method.
    ByRule,
    /// Left to a person.
    Waiting,
    /// A person said that it is one event.
    Same,
    /// A person said that it is not.
    Different,
}

impl LinkState {
    const ALL: [Self; 5] = [Self::Apart, Self::ByRule, Self::Waiting, Self::Same, Self::Different];

    fn from_code(code: u8) -> Option<Self> {
        Self::ALL.get(usize::from(code)).copied()
    }

    fn code(self) -> u8 {
        self as u8
    }
}

/// A pair as it is kept.
#[derive(Debug, Clone, PartialEq)]
pub struct LinkRow {
    /// The event of the publisher with the smaller number.
    pub a: EventId,
    /// The other.
    pub b: EventId,
    /// The year in which it was found.
    pub year: i32,
    /// What the method found.
    pub found: LinkState,
    /// How it stands.
    pub stands: LinkState,
    /// The event that stands for several, where this is a part of such a link.
    pub whole: Option<EventId>,
    /// The probability that both are one event; `None` where the method gives none.
    pub probability: Option<f64>,
    /// What speaks for it and against it, as JSON; empty where nothing was found.
    pub parts: String,
    /// The number of what a person said of it.
    pub decision: Option<u32>,
}

/// A pair with who said how it stands.
#[derive(Debug, Clone, PartialEq)]
pub struct StoredLink {
    /// The pair.
    pub row: LinkRow,
    /// Who decided; empty where nobody did.
    pub who: String,
    /// When, RFC 3339; empty where nobody did.
    pub at: String,
}

/// An event as links are found from it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LinkEvent {
    /// What it says.
    pub columns: EventColumns,
    /// A number that changes with anything it says.
    pub says: i64,
}

/// What finding links starts from.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct LinkBasis {
    /// The generation that it belongs to.
    pub generation: u32,
    /// Years with what their links were found from.
    pub years: Vec<(i32, i64)>,
    /// Pairs that are kept; their parts are left out.
    pub rows: Vec<LinkRow>,
    /// What people said of pairs whose records still say what they said then.
    pub decisions: Vec<StandingDecision>,
}

/// What finding links changes.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct LinkChange {
    /// The generation that it was found for.
    pub generation: u32,
    /// Years whose pairs go.
    pub gone: Vec<i32>,
    /// Years with what their links were found from.
    pub years: Vec<(i32, i64)>,
    /// Pairs that come.
    pub rows: Vec<LinkRow>,
    /// Pairs that stay and stand otherwise: their ids, how they stand, and by whose word.
    pub stand: Vec<([EventId; 2], LinkState, Option<u32>)>,
}

/// Which pairs are listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LinkList {
    /// Those that are left to a person, the surest first.
    Waiting,
    /// Those that are one event, by rule or by a person, what people said first.
    Linked,
    /// All that were found or said.
    All,
}

impl LinkList {
    const fn condition(self) -> &'static str {
        match self {
            Self::Waiting => "stands = 2",
            Self::Linked => "stands IN (1, 3)",
            Self::All => "stands <> 0",
        }
    }
}

const COLUMNS: &str = "a, b, year, found, stands, whole, link.probability, link.parts, decision";

impl Store {
    /// Tells whether events changed since links were found, so that some may be counted twice.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn links_are_due(&self) -> Result<bool, StoreError> {
        self.read(|connection| {
            // The first and the last of the index are read, whatever lies between.
            let sql = "SELECT links_of <> generation AND
                ((SELECT min(publisher) FROM event) <> (SELECT max(publisher) FROM event) OR EXISTS (SELECT 1 FROM link))
                FROM meta";
            Ok(connection.query_row(sql, [], |row| row.get::<_, Option<bool>>(0))?.unwrap_or(false))
        })
    }

    /// Returns what finding links starts from, and calls for every event, by publisher and by its own id.
    ///
    /// # Errors
    /// When the database cannot be read; then some events may have been given already.
    pub fn link_basis(&self, call: &mut dyn FnMut(&LinkEvent)) -> Result<LinkBasis, StoreError> {
        self.read(|connection| {
            connection.execute_batch("BEGIN")?;
            let basis = read_basis(connection, call);
            connection.execute_batch("COMMIT")?;
            basis
        })
    }

    /// Keeps what was found, in one step; tells whether it did, or whether events changed meanwhile.
    ///
    /// # Errors
    /// When it cannot be made durable; then nothing of it is kept.
    pub fn put_links(&self, change: &LinkChange) -> Result<bool, StoreError> {
        self.write_much(|connection| put(connection, change).map_err(on(self.home().path())))
    }

    /// Returns how many pairs of a list there are, and part of it.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn list_links(&self, list: LinkList, offset: u32, limit: u32) -> Result<(u32, Vec<StoredLink>), StoreError> {
        self.read(|connection| {
            let condition = list.condition();
            let total =
                connection.query_row(&format!("SELECT count(*) FROM link WHERE {condition}"), [], |row| row.get(0))?;
            let sql = format!(
                "SELECT {COLUMNS}, coalesce(who, ''), coalesce(at, '') FROM link
                 LEFT JOIN link_decision ON link_decision.id = decision WHERE {condition}
                 ORDER BY decision IS NULL, decision DESC, link.probability DESC, a, b LIMIT ? OFFSET ?"
            );
            let mut statement = connection.prepare_cached(&sql)?;
            let links = statement.query_map((limit, offset), stored)?.collect::<Result<_, _>>()?;
            Ok((total, links))
        })
    }

    /// Returns the pairs in which an event is, but for those that do not stand.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn links_of(&self, id: EventId) -> Result<Vec<StoredLink>, StoreError> {
        self.read(|connection| {
            let sql = format!(
                "SELECT {COLUMNS}, coalesce(who, ''), coalesce(at, '') FROM link
                 LEFT JOIN link_decision ON link_decision.id = decision WHERE (a = ?1 OR b = ?1) AND stands <> 0
                 ORDER BY link.probability DESC, a, b"
            );
            connection.prepare_cached(&sql)?.query_map([id.0], stored)?.collect()
        })
    }

    /// Returns the pairs that are one event.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn list_linked(&self) -> Result<Vec<[EventId; 2]>, StoreError> {
        self.read(|connection| {
            let mut statement = connection.prepare_cached("SELECT a, b FROM link WHERE stands IN (1, 3)")?;
            statement.query_map([], |row| Ok([EventId(row.get(0)?), EventId(row.get(1)?)]))?.collect()
        })
    }

    /// Returns how many pairs wait for a person.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn count_waiting_links(&self) -> Result<u32, StoreError> {
        self.read(|connection| connection.query_row("SELECT count(*) FROM link WHERE stands = 2", [], |row| row.get(0)))
    }
}

fn read_basis(connection: &Connection, call: &mut dyn FnMut(&LinkEvent)) -> rusqlite::Result<LinkBasis> {
    let sql = "SELECT id, publisher, cells FROM event ORDER BY publisher, source_key";
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let bytes = row.get_ref(2)?.as_blob()?;
        let cells = Cells::unpack(&mut &*bytes).ok_or_else(|| unfit(2))?;
        call(&LinkEvent { columns: cells.columns(EventId(row.get(0)?), row.get(1)?), says: says(bytes) });
    }
    let mut statement = connection.prepare_cached("SELECT year, digest FROM link_year ORDER BY year")?;
    let years = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<Result<_, _>>()?;
    let sql = "SELECT a, b, year, found, stands, whole, probability, '', decision FROM link ORDER BY a, b";
    let rows = connection.prepare_cached(sql)?.query_map([], read)?.collect::<Result<_, _>>()?;
    Ok(LinkBasis { generation: meta::generation(connection)?, years, rows, decisions: standing(connection)? })
}

fn put(connection: &Connection, change: &LinkChange) -> rusqlite::Result<bool> {
    if meta::generation(connection)? != change.generation {
        return Ok(false);
    }
    let mut changed = 0;
    for year in &change.gone {
        changed += connection.prepare_cached("DELETE FROM link WHERE year = ?")?.execute([year])?;
        connection.prepare_cached("DELETE FROM link_year WHERE year = ?")?.execute([year])?;
    }
    // Pairs of which only a person spoke stand in no year's finding: they come anew each time.
    let said = connection.execute("DELETE FROM link WHERE found = 0 AND decision IS NOT NULL", [])?;
    for year in &change.years {
        connection.prepare_cached("INSERT INTO link_year VALUES (?, ?)")?.execute(*year)?;
    }
    for row in &change.rows {
        let sql = "INSERT INTO link VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
        connection.prepare_cached(sql)?.execute(params![
            row.a.0,
            row.b.0,
            row.year,
            row.found.code(),
            row.stands.code(),
            row.whole.map(|whole| whole.0),
            row.probability,
            row.parts,
            row.decision
        ])?;
    }
    for ([a, b], stands, decision) in &change.stand {
        let sql = "UPDATE link SET stands = ?, decision = ? WHERE a = ? AND b = ?";
        connection.prepare_cached(sql)?.execute((stands.code(), decision, a.0, b.0))?;
    }
    if changed + said + change.rows.len() + change.stand.len() > 0 {
        meta::raise_generation(connection, meta::next_event(connection)?)?;
    }
    connection.execute("UPDATE meta SET links_of = generation", [])?;
    Ok(true)
}

/// Returns the number that changes with anything that an event says: the first eight bytes of its hash, little end first.
pub(crate) fn says(cells: &[u8]) -> i64 {
    let mut first = [0; 8];
    blake3::Hasher::new().update(cells).finalize_xof().fill(&mut first);
    i64::from_le_bytes(first)
}

fn stored(row: &Row<'_>) -> rusqlite::Result<StoredLink> {
    Ok(StoredLink { row: read(row)?, who: row.get(9)?, at: row.get(10)? })
}

fn read(row: &Row<'_>) -> rusqlite::Result<LinkRow> {
    let state = |column: usize| LinkState::from_code(row.get(column)?).ok_or_else(|| unfit(column));
    Ok(LinkRow {
        a: EventId(row.get(0)?),
        b: EventId(row.get(1)?),
        year: row.get(2)?,
        found: state(3)?,
        stands: state(4)?,
        whole: row.get::<_, Option<u32>>(5)?.map(EventId),
        probability: row.get(6)?,
        parts: row.get(7)?,
        decision: row.get(8)?,
    })
}
