//! Events as they stand now: the schema, the row, and the queries over it.

use std::collections::HashMap;
use std::sync::LazyLock;

use rusqlite::types::{ToSqlOutput, Type, ValueRef};
use rusqlite::{CachedStatement, Connection, OptionalExtension as _, Row};
use sitroom_domain::country::{countries, find_by_iso3};
use sitroom_domain::{
    CountryIndex, DatePrecision, Day, Deaths, Event, EventId, ImportRun, Iso3, Kind, LocationPrecision, Notes,
};

use super::field::Fields;
use super::run::RunsRead;
use super::text::{TextId, read_body};
use crate::{Store, StoreError};

/// The columns of an event and of its former versions, in the order in which [`Cells`] and [`read_event`] hold them.
macro_rules! columns {
    () => {
        "
    -- A number where the publisher's own id is one: smaller, and in order.
    publisher INTEGER NOT NULL,
    source_key ANY NOT NULL,
    run INTEGER NOT NULL,
    line INTEGER NOT NULL,
    version INTEGER NOT NULL,
    longitude_e7 INTEGER NOT NULL,
    latitude_e7 INTEGER NOT NULL,
    first_day INTEGER NOT NULL,
    last_day INTEGER NOT NULL,
    date_precision INTEGER NOT NULL,
    location_precision INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    -- The letters of ISO 3166-1 alpha-3 as a number to the base 26, plus 1; 0 where it is not known.
    country INTEGER NOT NULL,
    -- Texts by number; 0 where there is none.
    admin1 INTEGER NOT NULL,
    best INTEGER,
    low INTEGER,
    high INTEGER,
    civilians INTEGER,
    side_a INTEGER NOT NULL,
    side_b INTEGER NOT NULL,
    place INTEGER NOT NULL,
    -- The description of the place, a line feed, the headlines.
    story INTEGER NOT NULL,
    conflict INTEGER NOT NULL,
    dyad INTEGER NOT NULL,
    adm_1 INTEGER NOT NULL,
    adm_2 INTEGER NOT NULL,
    -- Bytes of the story that describe the place.
    place_length INTEGER NOT NULL,
    deaths_a INTEGER,
    deaths_b INTEGER,
    deaths_unknown INTEGER,
    source_count INTEGER,
    clarity INTEGER NOT NULL,
    notes INTEGER NOT NULL,
    -- Other fields: number of the name, length, text, and so on.
    other BLOB NOT NULL
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

// Short statements: the cache of prepared statements compares their text for each row.
const INSERT: &str = "INSERT INTO event VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?) \
    ON CONFLICT (publisher, source_key) DO NOTHING";
const REPLACE: &str = "REPLACE INTO event VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)";
const FIND: &str = "SELECT * FROM event WHERE publisher = ? AND source_key = ?";

/// Where the columns that [`Cells`] holds begin.
const FIRST_CELL: usize = 6;
const CELLS: usize = 28;
const OTHER: usize = FIRST_CELL + CELLS;

/// What an event says, in the columns of the table; two events say the same when their cells are equal.
#[derive(Default)]
pub(crate) struct Cells {
    pub(crate) numbers: [Option<i64>; CELLS],
    pub(crate) other: Vec<u8>,
}

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
            let mut statement = connection.prepare_cached(
                "SELECT id, longitude_e7, latitude_e7, first_day, last_day, date_precision, location_precision, kind,
                 country, admin1, best, low, high, civilians, side_a, side_b, place, story, conflict, publisher
                 FROM event ORDER BY id",
            )?;
            let mut rows = statement.query([])?;
            while let Some(row) = rows.next()? {
                call(&read_columns(row)?);
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
    cells: &Cells,
) -> rusqlite::Result<bool> {
    let mut statement = connection.prepare_cached(INSERT)?;
    bind(&mut statement, stamp, publisher, key, cells)?;
    Ok(statement.raw_execute()? == 1)
}

/// Puts an event in the place of the one with its number.
pub(crate) fn replace(
    connection: &Connection,
    stamp: Stamp,
    publisher: u8,
    key: &str,
    cells: &Cells,
) -> rusqlite::Result<()> {
    let mut statement = connection.prepare_cached(REPLACE)?;
    bind(&mut statement, stamp, publisher, key, cells)?;
    statement.raw_execute().map(|_| ())
}

/// Returns where the event of a key stands, and whether it says the same.
pub(crate) fn find(
    connection: &Connection,
    publisher: u8,
    key: &str,
    cells: &Cells,
) -> rusqlite::Result<Option<(Stamp, bool)>> {
    let mut statement = connection.prepare_cached(FIND)?;
    statement
        .query_row((publisher, stored_key(key)), |row| {
            let stamp = Stamp { id: row.get(0)?, run: row.get(3)?, line: row.get(4)?, version: row.get(5)? };
            for (place, number) in cells.numbers.iter().enumerate() {
                if row.get::<_, Option<i64>>(FIRST_CELL + place)? != *number {
                    return Ok((stamp, false));
                }
            }
            Ok((stamp, row.get_ref(OTHER)?.as_blob()? == cells.other))
        })
        .optional()
}

fn bind(
    statement: &mut CachedStatement<'_>,
    stamp: Stamp,
    publisher: u8,
    key: &str,
    cells: &Cells,
) -> rusqlite::Result<()> {
    statement.raw_bind_parameter(1, stamp.id)?;
    statement.raw_bind_parameter(2, publisher)?;
    statement.raw_bind_parameter(3, stored_key(key))?;
    statement.raw_bind_parameter(4, stamp.run)?;
    statement.raw_bind_parameter(5, stamp.line)?;
    statement.raw_bind_parameter(6, stamp.version)?;
    for (place, number) in cells.numbers.iter().enumerate() {
        statement.raw_bind_parameter(FIRST_CELL + place + 1, number)?;
    }
    statement.raw_bind_parameter(OTHER + 1, cells.other.as_slice())
}

/// A key of digits is kept as a number, unless it would be written otherwise when read back.
fn stored_key(key: &str) -> ToSqlOutput<'_> {
    let plain = (1..=18).contains(&key.len())
        && key.bytes().all(|byte| byte.is_ascii_digit())
        && (key.len() == 1 || !key.starts_with('0'));
    match key.parse::<i64>() {
        Ok(number) if plain => ToSqlOutput::Owned(number.into()),
        _ => ToSqlOutput::Borrowed(ValueRef::Text(key.as_bytes())),
    }
}

/// What reading events needs beside their rows, kept from one to the next.
pub(crate) struct Reading<'a> {
    connection: &'a Connection,
    fields: Fields,
    runs: RunsRead,
    texts: HashMap<u32, String>,
}

impl<'a> Reading<'a> {
    pub(crate) fn start(connection: &'a Connection) -> rusqlite::Result<Self> {
        Ok(Self {
            connection,
            fields: Fields::read(connection)?,
            runs: RunsRead::default(),
            texts: HashMap::from([(0, String::new())]),
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
        let (place_description, headline) = self.story(row)?;
        Ok(Event {
            source_key: match row.get_ref(2)? {
                ValueRef::Integer(number) => number.to_string(),
                other => other.as_str()?.to_owned(),
            },
            longitude_e7: row.get(6)?,
            latitude_e7: row.get(7)?,
            first_day: Day(row.get(8)?),
            last_day: Day(row.get(9)?),
            date_precision: date_precision(row.get(10)?),
            location_precision: location_precision(row.get(11)?),
            kind: Kind::from_code(row.get(12)?),
            country: country_of(row.get(13)?),
            admin1: self.text(row, 14)?,
            deaths: Deaths {
                best: row.get(15)?,
                low: row.get(16)?,
                high: row.get(17)?,
                civilians: row.get(18)?,
                side_a: row.get(28)?,
                side_b: row.get(29)?,
                unknown: row.get(30)?,
            },
            side_a: self.text(row, 19)?,
            side_b: self.text(row, 20)?,
            place: self.text(row, 21)?,
            place_description,
            headline,
            conflict: self.text(row, 23)?,
            dyad: self.text(row, 24)?,
            adm_1: self.text(row, 25)?,
            adm_2: self.text(row, 26)?,
            source_count: row.get(31)?,
            clarity: row.get(32)?,
            notes: Notes(row.get(33)?),
            other: self.fields.unpack(row.get_ref(OTHER)?.as_blob()?).ok_or_else(|| unfit(OTHER, Type::Blob))?,
        })
    }

    fn text(&mut self, row: &Row<'_>, column: usize) -> rusqlite::Result<String> {
        let id = row.get(column)?;
        if let Some(text) = self.texts.get(&id) {
            return Ok(text.clone());
        }
        let text = read_body(self.connection, TextId(id))?.ok_or_else(|| unfit(column, Type::Integer))?;
        self.texts.insert(id, text.clone());
        Ok(text)
    }

    /// Returns the description of the place and the headlines; a story is rarely told twice, so none is kept.
    fn story(&self, row: &Row<'_>) -> rusqlite::Result<(String, String)> {
        let id: u32 = row.get(22)?;
        if id == 0 {
            return Ok(Default::default());
        }
        let mut place = read_body(self.connection, TextId(id))?.ok_or_else(|| unfit(22, Type::Integer))?;
        let length = row.get::<_, u32>(27)? as usize;
        let headline = place.get(length + 1..).ok_or_else(|| unfit(27, Type::Integer))?.to_owned();
        place.truncate(length);
        Ok((place, headline))
    }
}

fn read_columns(row: &Row<'_>) -> rusqlite::Result<EventColumns> {
    Ok(EventColumns {
        id: EventId(row.get(0)?),
        lon_e7: row.get(1)?,
        lat_e7: row.get(2)?,
        first_day: Day(row.get(3)?),
        last_day: Day(row.get(4)?),
        date_precision: date_precision(row.get(5)?),
        location_precision: location_precision(row.get(6)?),
        kind: row.get(7)?,
        country: country_of(row.get(8)?),
        admin1: TextId(row.get(9)?),
        best: row.get(10)?,
        low: row.get(11)?,
        high: row.get(12)?,
        civilians: row.get(13)?,
        side_a: TextId(row.get(14)?),
        side_b: TextId(row.get(15)?),
        place: TextId(row.get(16)?),
        story: TextId(row.get(17)?),
        conflict: TextId(row.get(18)?),
        publisher: row.get(19)?,
    })
}

fn date_precision(code: u8) -> DatePrecision {
    DatePrecision::from_code(code).unwrap_or(DatePrecision::NotStated)
}

fn location_precision(code: u8) -> LocationPrecision {
    LocationPrecision::from_code(code).unwrap_or(LocationPrecision::NotStated)
}

/// Returns the number under which a country is stored. It must not change when countries are added, so it cannot be
/// the place in the list.
pub(crate) fn country_code(country: CountryIndex) -> i64 {
    static CODES: LazyLock<Vec<i64>> = LazyLock::new(|| {
        let letter = |byte: u8| i64::from(byte.wrapping_sub(b'A') % 26);
        let code = |Iso3([a, b, c]): Iso3| (letter(a) * 26 + letter(b)) * 26 + letter(c) + 1;
        countries().iter().map(|country| code(country.iso3)).collect()
    });
    CODES.get(usize::from(country.0)).copied().unwrap_or(0)
}

fn country_of(code: u16) -> CountryIndex {
    static COUNTRIES: LazyLock<Vec<CountryIndex>> = LazyLock::new(|| {
        let letter = |number: u16| b'A' + (number % 26) as u8;
        let iso3 = |code: u16| Iso3([letter(code / 676), letter(code / 26), letter(code)]);
        (0..26 * 26 * 26).map(|code| find_by_iso3(iso3(code)).unwrap_or(CountryIndex::NONE)).collect()
    });
    let place = code.checked_sub(1);
    place.and_then(|place| COUNTRIES.get(usize::from(place)).copied()).unwrap_or(CountryIndex::NONE)
}

fn unfit(column: usize, kind: Type) -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(column, kind, "it names something that is not there".into())
}
