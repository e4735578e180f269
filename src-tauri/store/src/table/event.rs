//! Events as they stand now: the schema, the row, and the queries over it.

use std::collections::HashMap;
use std::sync::LazyLock;

use rusqlite::types::{ToSqlOutput, Type, ValueRef};
use rusqlite::{Connection, OptionalExtension as _, Row, params_from_iter};
use sitroom_domain::{CountryIndex, DatePrecision, Day, Event, EventId, ImportRun, LocationPrecision, RunId};

use super::cells::Cells;
use super::field::Fields;
use super::run::RunsRead;
use super::text::{TextId, read_body};
use crate::{Store, StoreError};

/// The columns of an event and of its former versions.
macro_rules! columns {
    () => {
        "
    publisher INTEGER NOT NULL,
    -- A number where the publisher's own id is one: smaller, and in order.
    source_key ANY NOT NULL,
    run INTEGER NOT NULL,
    line INTEGER NOT NULL,
    version INTEGER NOT NULL,
    -- All that the publisher says, as `cells.rs` packs it: one value is written and read several times faster than
    -- thirty columns, and equal events have equal bytes.
    cells BLOB NOT NULL
) STRICT;
"
    };
}
pub(crate) use columns;

pub(crate) const SCHEMA_1: &str = concat!(
    "CREATE TABLE event (\n    id INTEGER PRIMARY KEY,",
    columns!(),
    "CREATE UNIQUE INDEX event_key ON event (publisher, source_key);\n"
);

/// The column that holds what the event says.
const CELLS: usize = 6;

/// Where a version of an event stands and comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Stamp {
    pub(crate) id: u32,
    pub(crate) run: u32,
    pub(crate) line: u32,
    pub(crate) version: u32,
}

/// An event with its number and where it comes from.
#[derive(Debug, Clone, PartialEq)]
pub struct StoredEvent {
    /// Its number.
    pub id: EventId,
    /// 1, and more with each revision.
    pub version: u32,
    /// What the publisher says.
    pub event: Event,
    /// Line in the file.
    pub line: u32,
    /// The run that brought this version.
    pub run: ImportRun,
}

/// The columns of an event that the map, the figures and the filter need; texts by their numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EventColumns {
    /// Its number.
    pub id: EventId,
    /// Longitude in 10⁻⁷ degrees, east positive.
    pub lon_e7: i32,
    /// Latitude in 10⁻⁷ degrees, north positive.
    pub lat_e7: i32,
    /// First day.
    pub first_day: Day,
    /// Last day.
    pub last_day: Day,
    /// How well the days are known.
    pub date_precision: DatePrecision,
    /// How well the place is known.
    pub location_precision: LocationPrecision,
    /// UCDP code of the kind; 0 where it is not stated.
    pub kind: u8,
    /// The country.
    pub country: CountryIndex,
    /// Code of the first-order division.
    pub admin1: TextId,
    /// First-order division, as the publisher writes it.
    pub adm_1: TextId,
    /// Deaths, the most reliable estimate.
    pub best: Option<u32>,
    /// Deaths, the lowest reliable estimate.
    pub low: Option<u32>,
    /// Deaths, the highest reliable estimate.
    pub high: Option<u32>,
    /// Civilians among the dead.
    pub civilians: Option<u32>,
    /// Name of the first side.
    pub side_a: TextId,
    /// Name of the second side.
    pub side_b: TextId,
    /// Name of the place.
    pub place: TextId,
    /// Description of the place and headlines.
    pub story: TextId,
    /// Name of the conflict.
    pub conflict: TextId,
    /// Number of the publisher, see [`Store::publishers`].
    pub publisher: u8,
}

impl Store {
    /// Calls for every event as it stands now, in the order of their numbers.
    ///
    /// # Errors
    /// When the database cannot be read; then some events may have been given already.
    pub fn scan_events(&self, call: &mut dyn FnMut(&EventColumns)) -> Result<(), StoreError> {
        self.read(|connection| {
            let mut statement = connection.prepare_cached("SELECT id, publisher, cells FROM event ORDER BY id")?;
            let mut rows = statement.query([])?;
            while let Some(row) = rows.next()? {
                let cells = Cells::unpack(&mut row.get_ref(2)?.as_blob()?).ok_or_else(|| unfit(2))?;
                call(&cells.columns(EventId(row.get(0)?), row.get(1)?));
            }
            Ok(())
        })
    }

    /// Calls for every event with the run that brought it as it stands now.
    ///
    /// # Errors
    /// When the database cannot be read; then some events may have been given already.
    pub fn scan_event_runs(&self, call: &mut dyn FnMut(EventId, RunId)) -> Result<(), StoreError> {
        self.read(|connection| {
            let mut statement = connection.prepare_cached("SELECT id, run FROM event")?;
            let mut rows = statement.query([])?;
            while let Some(row) = rows.next()? {
                call(EventId(row.get(0)?), RunId(row.get(1)?));
            }
            Ok(())
        })
    }

    /// Returns events in the order asked; one that is not there is left out.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn list_events(&self, ids: &[EventId]) -> Result<Vec<StoredEvent>, StoreError> {
        self.read(|connection| {
            let mut reading = Reading::start(connection)?;
            let mut statement = connection.prepare_cached("SELECT * FROM event WHERE id = ?")?;
            let mut events = Vec::with_capacity(ids.len());
            for id in ids {
                let mut rows = statement.query([id.0])?;
                if let Some(row) = rows.next()? {
                    events.push(reading.event(row)?);
                }
            }
            Ok(events)
        })
    }

    /// Returns an event.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn get_event(&self, id: EventId) -> Result<Option<StoredEvent>, StoreError> {
        Ok(self.list_events(&[id])?.pop())
    }
}

/// Adds an event; tells whether it did, or whether there is one with its key.
pub(crate) fn insert(
    connection: &Connection,
    stamp: Stamp,
    publisher: u8,
    key: &str,
    cells: &[u8],
) -> rusqlite::Result<bool> {
    let sql = "INSERT INTO event VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (publisher, source_key) DO NOTHING";
    let Stamp { id, run, line, version } = stamp;
    let mut statement = connection.prepare_cached(sql)?;
    Ok(statement.execute((id, publisher, stored_key(key), run, line, version, cells))? == 1)
}

/// How many events one statement adds: more gain little over one by one.
pub(crate) const MANY: usize = 32;

/// An event of whose key the store has nothing.
pub(crate) struct NewEvent<'e> {
    pub(crate) stamp: Stamp,
    pub(crate) key: i64,
    pub(crate) cells: &'e [u8],
}

/// Adds events of a publisher whose keys are not there yet.
pub(crate) fn insert_new(connection: &Connection, publisher: u8, events: &[NewEvent<'_>]) -> rusqlite::Result<()> {
    static OF_MANY: LazyLock<String> = LazyLock::new(|| insert_sql(MANY));
    static OF_ONE: LazyLock<String> = LazyLock::new(|| insert_sql(1));
    for events in events.chunks(MANY) {
        let (sql, at_once) = if events.len() == MANY { (&*OF_MANY, MANY) } else { (&*OF_ONE, 1) };
        let mut statement = connection.prepare_cached(sql)?;
        for events in events.chunks(at_once) {
            statement.execute(params_from_iter(events.iter().flat_map(|event| event.values(publisher))))?;
        }
    }
    Ok(())
}

fn insert_sql(events: usize) -> String {
    format!("INSERT INTO event VALUES {}", vec!["(?, ?, ?, ?, ?, ?, ?)"; events].join(", "))
}

impl<'e> NewEvent<'e> {
    fn values(&self, publisher: u8) -> [ToSqlOutput<'e>; 7] {
        let Stamp { id, run, line, version } = self.stamp;
        let [id, publisher, run, line, version] = [id, publisher.into(), run, line, version].map(ToSqlOutput::from);
        [id, publisher, self.key.into(), run, line, version, ToSqlOutput::Borrowed(ValueRef::Blob(self.cells))]
    }
}

/// Puts another version in the place of an event.
pub(crate) fn revise(connection: &Connection, stamp: Stamp, cells: &[u8]) -> rusqlite::Result<()> {
    let sql = "UPDATE event SET run = ?, line = ?, version = ?, cells = ? WHERE id = ?";
    let mut statement = connection.prepare_cached(sql)?;
    statement.execute((stamp.run, stamp.line, stamp.version, cells, stamp.id)).map(|_| ())
}

/// Returns where the event of a key stands, and whether it says the same.
pub(crate) fn find(
    connection: &Connection,
    publisher: u8,
    key: &str,
    cells: &[u8],
) -> rusqlite::Result<Option<(Stamp, bool)>> {
    let sql = "SELECT id, run, line, version, cells FROM event WHERE publisher = ? AND source_key = ?";
    let mut statement = connection.prepare_cached(sql)?;
    statement
        .query_row((publisher, stored_key(key)), |row| {
            let stamp = Stamp { id: row.get(0)?, run: row.get(1)?, line: row.get(2)?, version: row.get(3)? };
            Ok((stamp, row.get_ref(4)?.as_blob()? == cells))
        })
        .optional()
}

/// Returns the number of the event of a key, and the run that said last what of it.
pub(crate) fn find_run(connection: &Connection, publisher: &str, key: &str) -> rusqlite::Result<Option<(u32, u32)>> {
    let sql = "SELECT event.id, event.run FROM event
         WHERE publisher = (SELECT id FROM publisher WHERE name = ?) AND source_key = ?";
    let mut statement = connection.prepare_cached(sql)?;
    statement.query_row((publisher, stored_key(key)), |row| Ok((row.get(0)?, row.get(1)?))).optional()
}

/// Returns the numbers of a publisher's events that were not seen, by number and run, and that are gone, by key and columns.
pub(crate) fn list_gone(
    connection: &Connection,
    publisher: u8,
    is_seen: &dyn Fn(u32, u32) -> bool,
    gone: &dyn Fn(&str, &EventColumns) -> bool,
) -> rusqlite::Result<Vec<u32>> {
    let sql = "SELECT id, run, source_key, cells FROM event WHERE publisher = ?";
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query([publisher])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let id: u32 = row.get(0)?;
        if is_seen(id, row.get(1)?) {
            continue;
        }
        let cells = Cells::unpack(&mut row.get_ref(3)?.as_blob()?).ok_or_else(|| unfit(3))?;
        if gone(&read_key(row, 2)?, &cells.columns(EventId(id), publisher)) {
            found.push(id);
        }
    }
    Ok(found)
}

/// Returns a key as its publisher writes it.
fn read_key(row: &Row<'_>, column: usize) -> rusqlite::Result<String> {
    match row.get_ref(column)? {
        ValueRef::Integer(number) => Ok(number.to_string()),
        other => Ok(other.as_str()?.to_owned()),
    }
}

fn stored_key(key: &str) -> ToSqlOutput<'_> {
    number_of(key).map_or_else(|| ToSqlOutput::Borrowed(ValueRef::Text(key.as_bytes())), ToSqlOutput::from)
}

/// Returns the number that a key of digits is kept as; `None` where it would be written otherwise when read back.
pub(crate) fn number_of(key: &str) -> Option<i64> {
    let plain = (1..=18).contains(&key.len())
        && key.bytes().all(|byte| byte.is_ascii_digit())
        && (key.len() == 1 || !key.starts_with('0'));
    key.parse().ok().filter(|_| plain)
}

/// Tells whether there is an event of a publisher.
pub(crate) fn has_any(connection: &Connection, publisher: u8) -> rusqlite::Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM event WHERE publisher = ?)";
    connection.query_row(sql, [publisher], |row| row.get(0))
}

/// What reading events needs beside their rows, kept from one to the next.
pub(crate) struct Reading<'a> {
    connection: &'a Connection,
    fields: Fields,
    runs: RunsRead,
    texts: HashMap<TextId, String>,
}

impl<'a> Reading<'a> {
    pub(crate) fn start(connection: &'a Connection) -> rusqlite::Result<Self> {
        Ok(Self {
            connection,
            fields: Fields::read(connection)?,
            runs: RunsRead::default(),
            texts: HashMap::from([(TextId(0), String::new())]),
        })
    }

    /// Reads a row of all columns, of an event or of a former version.
    pub(crate) fn event(&mut self, row: &Row<'_>) -> rusqlite::Result<StoredEvent> {
        Ok(StoredEvent {
            id: EventId(row.get(0)?),
            version: row.get(5)?,
            event: self.read_event(row)?,
            line: row.get(4)?,
            run: self.runs.get(self.connection, row.get(3)?)?,
        })
    }

    fn read_event(&mut self, row: &Row<'_>) -> rusqlite::Result<Event> {
        let mut bytes = row.get_ref(CELLS)?.as_blob()?;
        let cells = Cells::unpack(&mut bytes).ok_or_else(|| unfit(CELLS))?;
        let other = self.fields.unpack(bytes).ok_or_else(|| unfit(CELLS))?;
        let (place_description, headline) = self.story(&cells)?;
        let texts = cells.texts;
        let event = Event {
            source_key: read_key(row, 2)?,
            admin1: self.text(texts.admin1)?,
            side_a: self.text(texts.side_a)?,
            side_b: self.text(texts.side_b)?,
            place: self.text(texts.place)?,
            place_description,
            headline,
            conflict: self.text(texts.conflict)?,
            dyad: self.text(texts.dyad)?,
            adm_1: self.text(texts.adm_1)?,
            adm_2: self.text(texts.adm_2)?,
            other,
            kind: cells.kind,
            first_day: cells.first_day,
            last_day: cells.last_day,
            date_precision: cells.date_precision,
            longitude_e7: cells.longitude_e7,
            latitude_e7: cells.latitude_e7,
            location_precision: cells.location_precision,
            country: cells.country,
            deaths: cells.deaths,
            source_count: cells.source_count,
            clarity: cells.clarity,
            notes: cells.notes,
        };
        Ok(event)
    }

    fn text(&mut self, id: TextId) -> rusqlite::Result<String> {
        if let Some(text) = self.texts.get(&id) {
            return Ok(text.clone());
        }
        let text = read_body(self.connection, id)?.ok_or_else(|| unfit(CELLS))?;
        self.texts.insert(id, text.clone());
        Ok(text)
    }

    /// Returns the description of the place and the headlines; a story is rarely told twice, so none is kept.
    fn story(&self, cells: &Cells) -> rusqlite::Result<(String, String)> {
        if cells.texts.story == TextId(0) {
            return Ok(Default::default());
        }
        let mut place = read_body(self.connection, cells.texts.story)?.ok_or_else(|| unfit(CELLS))?;
        let length = cells.place_length as usize;
        let headline = place.get(length + 1..).ok_or_else(|| unfit(CELLS))?.to_owned();
        place.truncate(length);
        Ok((place, headline))
    }
}

pub(crate) fn unfit(column: usize) -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(column, Type::Blob, "it does not hold an event".into())
}
