//! What people said of pairs of events: that they are one, or that they are not.
//!
//! It is kept by the publishers' own ids and by what both records said, so that it stands again when a run is undone and
//! imported once more, and stands no longer when one of them says something else.

use rusqlite::types::Value;
use rusqlite::{Connection, OptionalExtension as _, params};
use sitroom_domain::EventId;

use super::link::says;
use super::meta;
use crate::error::on;
use crate::{Author, Store, StoreError};

pub(crate) const SCHEMA_5: &str = "
CREATE TABLE link_decision (
    id INTEGER PRIMARY KEY,
    publisher_a INTEGER NOT NULL,
    key_a ANY NOT NULL,
    -- What the record said, as a number that changes with it.
    says_a INTEGER NOT NULL,
    publisher_b INTEGER NOT NULL,
    key_b ANY NOT NULL,
    says_b INTEGER NOT NULL,
    same INTEGER NOT NULL CHECK (same IN (0, 1)),
    who TEXT NOT NULL,
    at TEXT NOT NULL,
    -- What had been found of the pair.
    probability REAL,
    parts TEXT NOT NULL,
    UNIQUE (publisher_a, key_a, says_a, publisher_b, key_b, says_b)
) STRICT;
";

/// What a person said of two events that are there and still say what they said then.
#[derive(Debug, Clone, PartialEq)]
pub struct StandingDecision {
    /// Its number.
    pub id: u32,
    /// The event of the publisher with the smaller number.
    pub a: EventId,
    /// The other.
    pub b: EventId,
    /// Whether they are one event.
    pub same: bool,
    /// What had been found of the pair.
    pub probability: Option<f64>,
    /// What spoke for it and against it, as JSON.
    pub parts: String,
}

/// An event as a decision names it.
struct Side {
    id: u32,
    publisher: u8,
    key: Value,
    says: i64,
}

impl Store {
    /// Keeps what a person says of two events. Links are due from then on.
    ///
    /// # Errors
    /// When an event is not there, when both are of one publisher, or when it cannot be made durable.
    pub fn decide_link(&self, pair: [EventId; 2], same: bool, author: &Author) -> Result<(), StoreError> {
        self.write(|connection| {
            let failed = on(self.home().path());
            let [a, b] = sides(connection, pair, &failed)?;
            forget(connection, &a, &b).map_err(&failed)?;
            let keep = || {
                let found = "SELECT probability, parts FROM link WHERE a = ? AND b = ?";
                let found = connection
                    .prepare_cached(found)?
                    .query_row((a.id, b.id), |row| Ok((row.get::<_, Option<f64>>(0)?, row.get::<_, String>(1)?)))
                    .optional()?;
                let (probability, parts) = found.unwrap_or_default();
                let sql = "INSERT INTO link_decision VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
                connection.prepare_cached(sql)?.execute(params![
                    a.publisher,
                    a.key,
                    a.says,
                    b.publisher,
                    b.key,
                    b.says,
                    same,
                    author.who,
                    author.at,
                    probability,
                    parts
                ])?;
                meta::raise_generation(connection, meta::next_event(connection)?)
            };
            keep().map_err(&failed)
        })
    }

    /// Forgets what a person said of two events; tells whether anything was said. Links are due from then on.
    ///
    /// # Errors
    /// When an event is not there, when both are of one publisher, or when it cannot be made durable.
    pub fn undo_link_decision(&self, pair: [EventId; 2]) -> Result<bool, StoreError> {
        self.write(|connection| {
            let failed = on(self.home().path());
            let [a, b] = sides(connection, pair, &failed)?;
            let gone = forget(connection, &a, &b).map_err(&failed)?;
            if gone > 0 {
                let next = meta::next_event(connection).map_err(&failed)?;
                meta::raise_generation(connection, next).map_err(&failed)?;
            }
            Ok(gone > 0)
        })
    }
}

/// Returns what people said of pairs whose records still say what they said then.
pub(crate) fn standing(connection: &Connection) -> rusqlite::Result<Vec<StandingDecision>> {
    let mut statement = connection.prepare_cached(
        "SELECT link_decision.id, a.id, b.id, same, probability, parts, says_a, a.cells, says_b, b.cells
         FROM link_decision
         JOIN event AS a ON a.publisher = publisher_a AND a.source_key = key_a
         JOIN event AS b ON b.publisher = publisher_b AND b.source_key = key_b
         ORDER BY link_decision.id",
    )?;
    let mut rows = statement.query([])?;
    let mut standing = Vec::new();
    while let Some(row) = rows.next()? {
        let holds = |said: usize, cells: usize| {
            Ok::<_, rusqlite::Error>(row.get::<_, i64>(said)? == says(row.get_ref(cells)?.as_blob()?))
        };
        if holds(6, 7)? && holds(8, 9)? {
            standing.push(StandingDecision {
                id: row.get(0)?,
                a: EventId(row.get(1)?),
                b: EventId(row.get(2)?),
                same: row.get(3)?,
                probability: row.get(4)?,
                parts: row.get(5)?,
            });
        }
    }
    Ok(standing)
}

/// Returns two events as a decision names them, the publisher with the smaller number first.
fn sides(
    connection: &Connection,
    pair: [EventId; 2],
    failed: &impl Fn(rusqlite::Error) -> StoreError,
) -> Result<[Side; 2], StoreError> {
    let find = |id: EventId| {
        let sql = "SELECT publisher, source_key, cells FROM event WHERE id = ?";
        let found = connection.prepare_cached(sql).and_then(|mut statement| {
            let side = |row: &rusqlite::Row<'_>| {
                let says = says(row.get_ref(2)?.as_blob()?);
                Ok(Side { id: id.0, publisher: row.get(0)?, key: row.get(1)?, says })
            };
            statement.query_row([id.0], side).optional()
        });
        found.map_err(failed)?.ok_or(StoreError::NoSuchEvent { event: id.0 })
    };
    let [one, other] = [find(pair[0])?, find(pair[1])?];
    match one.publisher.cmp(&other.publisher) {
        std::cmp::Ordering::Less => Ok([one, other]),
        std::cmp::Ordering::Greater => Ok([other, one]),
        std::cmp::Ordering::Equal => Err(StoreError::OnePublisher { one: pair[0].0, other: pair[1].0 }),
    }
}

fn forget(connection: &Connection, a: &Side, b: &Side) -> rusqlite::Result<usize> {
    let sql = "DELETE FROM link_decision WHERE publisher_a = ? AND key_a = ? AND says_a = ?
        AND publisher_b = ? AND key_b = ? AND says_b = ?";
    let mut statement = connection.prepare_cached(sql)?;
    statement.execute(params![a.publisher, a.key, a.says, b.publisher, b.key, b.says])
}
