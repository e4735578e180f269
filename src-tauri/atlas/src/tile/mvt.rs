//! A writer of one layer of a Mapbox vector tile 2.1, straight into Protocol Buffers.
//!
//! It writes points and polygons, numbers and texts, and nothing else of the format.

use std::collections::HashMap;

use super::EXTENT;

/// Numbers below this are found by table instead of by hash.
const SMALL: usize = 1024;

/// Field numbers and types of the messages, as the specification gives them.
mod field {
    pub(super) const VARINT: u32 = 0;
    pub(super) const BYTES: u32 = 2;
    pub(super) const TILE_LAYERS: u32 = 3 << 3 | BYTES;
    pub(super) const LAYER_VERSION: u32 = 15 << 3 | VARINT;
    pub(super) const LAYER_NAME: u32 = 1 << 3 | BYTES;
    pub(super) const LAYER_FEATURES: u32 = 2 << 3 | BYTES;
    pub(super) const LAYER_KEYS: u32 = 3 << 3 | BYTES;
    pub(super) const LAYER_VALUES: u32 = 4 << 3 | BYTES;
    pub(super) const LAYER_EXTENT: u32 = 5 << 3 | VARINT;
    pub(super) const FEATURE_ID: u32 = 1 << 3 | VARINT;
    pub(super) const FEATURE_TAGS: u32 = 2 << 3 | BYTES;
    pub(super) const FEATURE_TYPE: u32 = 3 << 3 | VARINT;
    pub(super) const FEATURE_GEOMETRY: u32 = 4 << 3 | BYTES;
    pub(super) const VALUE_TEXT: u32 = 1 << 3 | BYTES;
    pub(super) const VALUE_UINT: u32 = 5 << 3 | VARINT;
    pub(super) const VALUE_SINT: u32 = 6 << 3 | VARINT;
}

const POINT: u64 = 1;
const POLYGON: u64 = 3;
const MOVE_TO_ONE: u64 = 1 << 3 | 1;
const LINE_TO: u64 = 2;
const CLOSE_PATH: u64 = 1 << 3 | 7;

/// A place in a tile, from its north-western corner.
pub(super) type Place = (i32, i32);

/// A key of the layer, by its number.
#[derive(Debug, Clone, Copy)]
pub(super) struct Key(u32);

/// A value of the layer, by its number.
#[derive(Debug, Clone, Copy)]
pub(super) struct Value(u32);

/// A layer in the making.
#[derive(Debug)]
pub(super) struct Layer {
    name: &'static str,
    features: Vec<u8>,
    keys: Vec<&'static str>,
    /// The values as they are written.
    values: Vec<u8>,
    value_count: u32,
    /// Number of the value of each small number, one too high; 0 where it has none.
    small: Vec<u32>,
    numbers: HashMap<i64, u32>,
    feature: Vec<u8>,
    tags: Vec<u8>,
    geometry: Vec<u8>,
}

impl Layer {
    /// Returns a layer without features.
    pub(super) fn new(name: &'static str) -> Self {
        Self {
            name,
            features: Vec::new(),
            keys: Vec::new(),
            values: Vec::new(),
            value_count: 0,
            small: vec![0; SMALL],
            numbers: HashMap::new(),
            feature: Vec::new(),
            tags: Vec::new(),
            geometry: Vec::new(),
        }
    }

    /// Adds a key.
    pub(super) fn key(&mut self, name: &'static str) -> Key {
        self.keys.push(name);
        Key(self.keys.len() as u32 - 1)
    }

    /// Returns the value of a number, a new one when it is new.
    pub(super) fn number(&mut self, number: i64) -> Value {
        let small = usize::try_from(number).ok().filter(|small| *small < SMALL);
        if let Some(known) = small.map(|small| self.small[small]).filter(|known| *known != 0) {
            return Value(known - 1);
        }
        if let Some(known) = self.numbers.get(&number) {
            return Value(*known);
        }
        let mut message = Vec::with_capacity(11);
        if let Ok(number) = u64::try_from(number) {
            put_field(&mut message, field::VALUE_UINT, number);
        } else {
            put_field(&mut message, field::VALUE_SINT, zigzag(number));
        }
        let value = self.value(&message);
        match small {
            Some(small) => self.small[small] = value.0 + 1,
            None => _ = self.numbers.insert(number, value.0),
        }
        value
    }

    /// Adds a text as a value of its own; who has one for many features adds it once.
    pub(super) fn text(&mut self, text: &str) -> Value {
        let mut message = Vec::with_capacity(text.len() + 2);
        put_bytes(&mut message, field::VALUE_TEXT, text.as_bytes());
        self.value(&message)
    }

    /// Adds a point.
    pub(super) fn add_point(&mut self, id: u64, tags: &[(Key, Value)], (x, y): Place) {
        self.geometry.clear();
        put(&mut self.geometry, MOVE_TO_ONE);
        put(&mut self.geometry, zigzag(x.into()));
        put(&mut self.geometry, zigzag(y.into()));
        self.add_feature(id, tags, POINT);
    }

    /// Adds a polygon of one ring, given without the first place repeated at the end; a ring without an area is left
    /// out.
    pub(super) fn add_polygon(&mut self, id: u64, tags: &[(Key, Value)], ring: &mut Vec<Place>) {
        ring.dedup();
        while ring.len() > 1 && ring.first() == ring.last() {
            ring.pop();
        }
        let area = twice_area(ring);
        if area == 0 {
            return;
        }
        // The specification wants outer rings to turn so that this sum is positive.
        if area < 0 {
            ring.reverse();
        }
        self.geometry.clear();
        let mut from = (0, 0);
        for (index, place) in ring.iter().enumerate() {
            match index {
                0 => put(&mut self.geometry, MOVE_TO_ONE),
                1 => put(&mut self.geometry, (ring.len() as u64 - 1) << 3 | LINE_TO),
                _ => {}
            }
            put(&mut self.geometry, zigzag(i64::from(place.0) - i64::from(from.0)));
            put(&mut self.geometry, zigzag(i64::from(place.1) - i64::from(from.1)));
            from = *place;
        }
        put(&mut self.geometry, CLOSE_PATH);
        self.add_feature(id, tags, POLYGON);
    }

    /// Returns the tile with this one layer, no bytes when it has no features.
    pub(super) fn into_tile(self) -> Vec<u8> {
        if self.features.is_empty() {
            return Vec::new();
        }
        let mut layer = Vec::with_capacity(self.features.len() + self.values.len() + 128);
        put_field(&mut layer, field::LAYER_VERSION, 2);
        put_bytes(&mut layer, field::LAYER_NAME, self.name.as_bytes());
        layer.extend_from_slice(&self.features);
        self.keys.iter().for_each(|key| put_bytes(&mut layer, field::LAYER_KEYS, key.as_bytes()));
        layer.extend_from_slice(&self.values);
        put_field(&mut layer, field::LAYER_EXTENT, EXTENT.into());
        let mut tile = Vec::with_capacity(layer.len() + 8);
        put_bytes(&mut tile, field::TILE_LAYERS, &layer);
        tile
    }

    fn value(&mut self, message: &[u8]) -> Value {
        put_bytes(&mut self.values, field::LAYER_VALUES, message);
        self.value_count += 1;
        Value(self.value_count - 1)
    }

    fn add_feature(&mut self, id: u64, tags: &[(Key, Value)], shape: u64) {
        self.tags.clear();
        for (key, value) in tags {
            put(&mut self.tags, key.0.into());
            put(&mut self.tags, value.0.into());
        }
        self.feature.clear();
        put_field(&mut self.feature, field::FEATURE_ID, id);
        put_bytes(&mut self.feature, field::FEATURE_TAGS, &self.tags);
        put_field(&mut self.feature, field::FEATURE_TYPE, shape);
        put_bytes(&mut self.feature, field::FEATURE_GEOMETRY, &self.geometry);
        put_bytes(&mut self.features, field::LAYER_FEATURES, &self.feature);
    }
}

/// Returns twice the area of a ring, with its sign.
fn twice_area(ring: &[Place]) -> i64 {
    let next = ring.iter().cycle().skip(1);
    ring.iter().zip(next).map(|(a, b)| i64::from(a.0) * i64::from(b.1) - i64::from(b.0) * i64::from(a.1)).sum()
}

fn zigzag(number: i64) -> u64 {
    ((number << 1) ^ (number >> 63)) as u64
}

fn put(bytes: &mut Vec<u8>, mut number: u64) {
    while number >= 0x80 {
        bytes.push(number as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
}

fn put_field(bytes: &mut Vec<u8>, field: u32, number: u64) {
    put(bytes, field.into());
    put(bytes, number);
}

fn put_bytes(bytes: &mut Vec<u8>, field: u32, content: &[u8]) {
    put(bytes, field.into());
    put(bytes, content.len() as u64);
    bytes.extend_from_slice(content);
}
