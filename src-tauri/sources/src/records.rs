//! JSON: a list of records, the answer of an API (`Result`), or GeoJSON (`features`), record by record as rows of text.
//!
//! Only one record is in memory at a time. What lies deeper than a record's own values is passed over; nesting beyond
//! 128 levels, numbers beyond range and NaN are refused.

use std::cell::Cell;
use std::fmt;
use std::io::{BufReader, Read};
use std::path::Path;
use std::rc::Rc;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use sitroom_domain::{kept, phrase};

use crate::encoding::TextReader;
use crate::json_words::json_words;
use crate::{Encoding, RawRow, SourceError};

type Sink<'s> = dyn FnMut(&mut RawRow) -> Result<(), SourceError> + 's;

/// Where the values of a record go.
pub(crate) struct Layout<'l> {
    /// Returns the position of a name, or `None` when it is of no interest.
    pub(crate) slot: &'l dyn Fn(&str) -> Option<usize>,
    /// How many positions there are.
    pub(crate) width: usize,
    /// Positions of longitude and latitude, for the point of a GeoJSON feature.
    pub(crate) point: (usize, usize),
}

/// Reads every record of a file into the sink.
pub(crate) fn read(
    path: &Path,
    encoding: Encoding,
    layout: &Layout<'_>,
    sink: &mut Sink<'_>,
) -> Result<(), SourceError> {
    let offset = Rc::new(Cell::new(0));
    let reader = Counted { inner: TextReader::open(path, encoding)?, offset: Rc::clone(&offset) };
    let json = serde_json::Deserializer::from_reader(BufReader::with_capacity(128 * 1024, reader));
    read_all(json, path, offset, layout, sink)
}

/// Reads every record of an answer, UTF-8, into the sink.
pub(crate) fn read_answer(bytes: &[u8], layout: &Layout<'_>, sink: &mut Sink<'_>) -> Result<(), SourceError> {
    read_all(serde_json::Deserializer::from_slice(bytes), Path::new(""), Rc::default(), layout, sink)
}

fn read_all<'de>(
    mut json: serde_json::Deserializer<impl serde_json::de::Read<'de>>,
    path: &Path,
    offset: Rc<Cell<u64>>,
    layout: &Layout<'_>,
    sink: &mut Sink<'_>,
) -> Result<(), SourceError> {
    let mut reading = Reading {
        layout,
        sink,
        offset,
        row: RawRow::default(),
        values: vec![String::new(); layout.width],
        records: 0,
        list_seen: false,
        keys: Vec::new(),
        stopped: None,
    };
    let outcome = Top(&mut reading).deserialize(&mut json).and_then(|()| json.end());
    if let Some(stopped) = reading.stopped {
        return Err(stopped);
    }
    outcome.map_err(|error| refuse(path, error))?;
    if reading.list_seen {
        return Ok(());
    }
    let seen = reading.keys.join(", ");
    Err(SourceError::Json {
        why: kept!("it has no list of records (“features” or “Result”); seen were: {seen}")
    })
}

fn refuse(path: &Path, error: serde_json::Error) -> SourceError {
    match error.classify() {
        serde_json::error::Category::Eof => SourceError::Truncated {
            line: error.line() as u64,
            why: phrase!("a bracket or quotation mark is never closed"),
        },
        serde_json::error::Category::Io => SourceError::Io { path: path.to_owned(), source: error.into() },
        _ => SourceError::Json { why: json_words(&error) },
    }
}

struct Counted {
    inner: TextReader,
    offset: Rc<Cell<u64>>,
}

impl Read for Counted {
    fn read(&mut self, out: &mut [u8]) -> std::io::Result<usize> {
        let read = self.inner.read(out);
        self.offset.set(self.inner.bytes_read);
        read
    }
}

struct Reading<'r, 's> {
    layout: &'r Layout<'r>,
    sink: &'r mut Sink<'s>,
    offset: Rc<Cell<u64>>,
    row: RawRow,
    values: Vec<String>,
    records: u32,
    list_seen: bool,
    keys: Vec<String>,
    stopped: Option<SourceError>,
}

impl Reading<'_, '_> {
    /// Passes on the record that was read.
    fn finish(&mut self) -> Result<(), SourceError> {
        self.records = self.records.checked_add(1).ok_or(SourceError::TooManyRows)?;
        self.row.start(self.records);
        self.row.offset = self.offset.get();
        for value in &mut self.values {
            self.row.push(value.as_bytes());
            value.clear();
        }
        (self.sink)(&mut self.row)
    }

    fn set_point(&mut self, [longitude, latitude]: [f64; 2]) {
        for (slot, degrees) in [(self.layout.point.0, longitude), (self.layout.point.1, latitude)] {
            if self.values[slot].is_empty() {
                self.values[slot] = degrees.to_string();
            }
        }
    }
}

/// The document: a list of records, or an object that holds one.
struct Top<'t, 'r, 's>(&'t mut Reading<'r, 's>);

impl<'de> DeserializeSeed<'de> for Top<'_, '_, '_> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<(), D::Error> {
        json.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Top<'_, '_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(phrase!("a list of records"))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        self.0.list_seen = true;
        while list.next_element_seed(Record(self.0))?.is_some() {}
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(key) = map.next_key::<String>()? {
            if matches!(key.as_str(), "features" | "Result" | "result" | "data" | "Data") {
                map.next_value_seed(List(self.0))?;
            } else {
                map.next_value::<IgnoredAny>()?;
            }
            if self.0.keys.len() < 12 {
                self.0.keys.push(key.chars().take(40).collect());
            }
        }
        Ok(())
    }
}

struct List<'t, 'r, 's>(&'t mut Reading<'r, 's>);

impl<'de> DeserializeSeed<'de> for List<'_, '_, '_> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<(), D::Error> {
        json.deserialize_seq(Top(self.0))
    }
}

/// One record: an object of values, or a feature with `properties` and `geometry`.
struct Record<'t, 'r, 's>(&'t mut Reading<'r, 's>);

impl<'de> DeserializeSeed<'de> for Record<'_, '_, '_> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<(), D::Error> {
        json.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Record<'_, '_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(phrase!("a record, an object of names and values"))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<(), A::Error> {
        let reading = self.0;
        let point = read_fields(map, reading)?;
        if let Some(point) = point {
            reading.set_point(point);
        }
        reading.finish().map_err(|error| {
            reading.stopped = Some(error);
            serde::de::Error::custom("stopped")
        })
    }
}

fn read_fields<'de, A: MapAccess<'de>>(
    mut map: A,
    reading: &mut Reading<'_, '_>,
) -> Result<Option<[f64; 2]>, A::Error> {
    let mut point = None;
    while let Some(key) = map.next_key::<std::borrow::Cow<'de, str>>()? {
        match key.as_ref() {
            "properties" => map.next_value_seed(Properties(reading))?,
            "geometry" => point = map.next_value::<Option<Geometry>>()?.and_then(|geometry| geometry.coordinates.0),
            name => match (reading.layout.slot)(name) {
                Some(slot) => {
                    let value = map.next_value::<Scalar>()?.0;
                    // What a feature of GeoJSON says of itself is no value of the record.
                    if name != "type" || value != "Feature" {
                        reading.values[slot] = value;
                    }
                }
                None => drop(map.next_value::<IgnoredAny>()?),
            },
        }
    }
    Ok(point)
}

struct Properties<'t, 'r, 's>(&'t mut Reading<'r, 's>);

impl<'de> DeserializeSeed<'de> for Properties<'_, '_, '_> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<(), D::Error> {
        json.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Properties<'_, '_, '_> {
    type Value = ();
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(phrase!("the properties of a feature, an object"))
    }
    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }
    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<(), A::Error> {
        read_fields(map, self.0).map(drop)
    }
}

#[derive(serde::Deserialize)]
struct Geometry {
    #[serde(default)]
    coordinates: Position,
}

/// Longitude and latitude of a point; nothing for lines and polygons.
#[derive(Default)]
struct Position(Option<[f64; 2]>);

impl<'de> serde::Deserialize<'de> for Position {
    fn deserialize<D: Deserializer<'de>>(json: D) -> Result<Self, D::Error> {
        struct Numbers;
        impl<'de> Visitor<'de> for Numbers {
            type Value = Position;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("coordinates")
            }
            fn visit_unit<E>(self) -> Result<Position, E> {
                Ok(Position(None))
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Position, A::Error> {
                let mut numbers = Vec::with_capacity(3);
                while let Some(value) = list.next_element::<Scalar>()? {
                    if numbers.len() < 3 {
                        numbers.push(value.0.parse::<f64>().ok());
                    }
                }
                Ok(Position(match numbers[..] {
                    [Some(longitude), Some(latitude)] | [Some(longitude), Some(latitude), _] => {
                        Some([longitude, latitude])
                    }
                    _ => None,
                }))
            }
        }
        json.deserialize_any(Numbers)
    }
}

/// A value as text; empty for null and for what is nested.
struct Scalar(String);

impl<'de> serde::Deserialize<'de> for Scalar {
    fn deserialize<D: Deserializer<'de>>(json: D) -> Result<Self, D::Error> {
        json.deserialize_any(AnyScalar)
    }
}

struct AnyScalar;

impl<'de> Visitor<'de> for AnyScalar {
    type Value = Scalar;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(phrase!("a value"))
    }
    fn visit_bool<E>(self, yes: bool) -> Result<Scalar, E> {
        Ok(Scalar(if yes { "True" } else { "False" }.to_owned()))
    }
    fn visit_i64<E>(self, number: i64) -> Result<Scalar, E> {
        Ok(Scalar(number.to_string()))
    }
    fn visit_u64<E>(self, number: u64) -> Result<Scalar, E> {
        Ok(Scalar(number.to_string()))
    }
    fn visit_f64<E>(self, number: f64) -> Result<Scalar, E> {
        Ok(Scalar(number.to_string()))
    }
    fn visit_str<E>(self, text: &str) -> Result<Scalar, E> {
        Ok(Scalar(text.to_owned()))
    }
    fn visit_string<E>(self, text: String) -> Result<Scalar, E> {
        Ok(Scalar(text))
    }
    fn visit_unit<E>(self) -> Result<Scalar, E> {
        Ok(Scalar(String::new()))
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Scalar, A::Error> {
        while list.next_element::<IgnoredAny>()?.is_some() {}
        Ok(Scalar(String::new()))
    }
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Scalar, A::Error> {
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(Scalar(String::new()))
    }
}
