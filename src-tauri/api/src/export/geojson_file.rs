//! GeoJSON (RFC 7946), written feature by feature.
//!
//! What is known only to the province or worse has no geometry here, as it has no point on the map; its coordinates stand in
//! its properties beside their precision.

use std::collections::BTreeMap;
use std::io::{self, Write};

use serde_json::{Map, Value, json};
use sitroom_domain::LocationPrecision;

use super::columns::Cell;

/// Writes a feature collection as it is filled.
pub(crate) struct GeojsonFile<'a, W: Write> {
    target: W,
    columns: &'a [&'a str],
    any: bool,
}

impl<'a, W: Write> GeojsonFile<'a, W> {
    /// Returns a collection with its head written; `about` becomes a foreign member of that name, in which lines of one name – two
    /// sources, for example – stand below each other.
    pub(crate) fn new(mut target: W, about: &[[String; 2]], columns: &'a [&'a str]) -> io::Result<Self> {
        let mut lines: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for [name, value] in about {
            lines.entry(name).or_default().push(value);
        }
        let about: Map<String, Value> =
            lines.into_iter().map(|(name, values)| (name.to_owned(), json!(values.join("\n")))).collect();
        write!(target, "{{\"type\":\"FeatureCollection\",\"about\":{},\"features\":[", Value::Object(about))?;
        Ok(Self { target, columns, any: false })
    }

    /// Writes a row.
    pub(crate) fn put(&mut self, cells: &[Cell], precision: LocationPrecision, lon: f64, lat: f64) -> io::Result<()> {
        let drawn = precision.is_point() || precision == LocationPrecision::NotStated;
        let point = json!({"type": "Point", "coordinates": [lon, lat]});
        self.put_shape(cells, &if drawn { point } else { Value::Null })
    }

    /// Writes a row with a geometry of GeoJSON, or with null.
    pub(crate) fn put_shape(&mut self, cells: &[Cell], geometry: &Value) -> io::Result<()> {
        let properties: Map<String, Value> = self
            .columns
            .iter()
            .zip(cells)
            .map(|(name, cell)| {
                let value = match cell {
                    Cell::Empty => Value::Null,
                    Cell::Whole(number) => json!(number),
                    Cell::Real(number) => json!(number),
                    Cell::Text(text) => json!(text),
                };
                ((*name).to_owned(), value)
            })
            .collect();
        let feature = json!({"type": "Feature", "geometry": geometry, "properties": properties});
        let separator = if self.any { ",\n" } else { "\n" };
        self.any = true;
        write!(self.target, "{separator}{feature}")
    }

    /// Closes the collection.
    pub(crate) fn finish(mut self) -> io::Result<()> {
        self.target.write_all(b"\n]}\n")?;
        self.target.flush()
    }
}
