//! A small reader of Mapbox vector tiles, written from the specification and from nothing of the writer.

use std::collections::BTreeMap;

/// A value of a feature.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Value {
    Text(String),
    Number(i64),
}

impl Value {
    pub(crate) fn number(&self) -> i64 {
        match self {
            Self::Number(number) => *number,
            Self::Text(text) => panic!("“{text}” is no number"),
        }
    }
}

/// A feature: its rings or points are lists of places.
#[derive(Debug, Clone)]
pub(crate) struct Feature {
    pub(crate) id: u64,
    pub(crate) shape: u64,
    pub(crate) tags: BTreeMap<String, Value>,
    pub(crate) places: Vec<(i64, i64)>,
}

/// A layer.
#[derive(Debug, Clone)]
pub(crate) struct Layer {
    pub(crate) name: String,
    pub(crate) features: Vec<Feature>,
}

enum Field<'a> {
    Number(u64),
    Bytes(&'a [u8]),
}

impl<'a> Field<'a> {
    fn bytes(&self) -> &'a [u8] {
        match self {
            Self::Bytes(bytes) => bytes,
            Self::Number(number) => panic!("{number} where bytes should be"),
        }
    }

    fn number(&self) -> u64 {
        match self {
            Self::Number(number) => *number,
            Self::Bytes(bytes) => panic!("{bytes:?} where a number should be"),
        }
    }

    fn text(&self) -> String {
        String::from_utf8(self.bytes().to_vec()).unwrap()
    }
}

fn varint(bytes: &mut &[u8]) -> u64 {
    let mut number = 0;
    for shift in (0..).step_by(7) {
        let (byte, rest) = bytes.split_first().unwrap();
        *bytes = rest;
        number |= u64::from(byte & 0x7f) << shift;
        if byte & 0x80 == 0 {
            break;
        }
    }
    number
}

fn fields(mut bytes: &[u8]) -> Vec<(u64, Field<'_>)> {
    let mut fields = Vec::new();
    while !bytes.is_empty() {
        let head = varint(&mut bytes);
        let field = match head & 7 {
            0 => Field::Number(varint(&mut bytes)),
            2 => {
                let length = varint(&mut bytes) as usize;
                let (content, rest) = bytes.split_at(length);
                bytes = rest;
                Field::Bytes(content)
            }
            other => panic!("wire type {other}"),
        };
        fields.push((head >> 3, field));
    }
    fields
}

fn numbers(mut bytes: &[u8]) -> Vec<u64> {
    let mut numbers = Vec::new();
    while !bytes.is_empty() {
        numbers.push(varint(&mut bytes));
    }
    numbers
}

fn unzigzag(number: u64) -> i64 {
    (number >> 1) as i64 ^ -((number & 1) as i64)
}

fn value(bytes: &[u8]) -> Value {
    let (number, field) = fields(bytes).remove(0);
    match number {
        1 => Value::Text(field.text()),
        5 => Value::Number(field.number() as i64),
        6 => Value::Number(unzigzag(field.number())),
        other => panic!("value field {other}"),
    }
}

fn places(commands: &[u64]) -> Vec<(i64, i64)> {
    let (mut places, mut at, mut index) = (Vec::new(), (0, 0), 0);
    while index < commands.len() {
        let (command, count) = (commands[index] & 7, commands[index] >> 3);
        index += 1;
        if command == 7 {
            continue;
        }
        for _ in 0..count {
            at = (at.0 + unzigzag(commands[index]), at.1 + unzigzag(commands[index + 1]));
            index += 2;
            places.push(at);
        }
    }
    places
}

/// Reads a tile that has one layer, or is no bytes.
pub(crate) fn decode(tile: &[u8]) -> Option<Layer> {
    if tile.is_empty() {
        return None;
    }
    let layers = fields(tile);
    assert!(layers.len() == 1 && layers[0].0 == 3);
    let layer = fields(layers[0].1.bytes());
    let all = |number: u64| layer.iter().filter(move |(field, _)| *field == number).map(|(_, field)| field);
    assert_eq!((all(15).next().unwrap().number(), all(5).next().unwrap().number()), (2, 4096));
    let keys: Vec<String> = all(3).map(Field::text).collect();
    let values: Vec<Value> = all(4).map(|field| value(field.bytes())).collect();
    let features = all(2).map(|feature| {
        let fields = fields(feature.bytes());
        let one = |number: u64| &fields.iter().find(|(field, _)| *field == number).unwrap().1;
        let tags = numbers(one(2).bytes());
        let tags = tags.chunks(2).map(|pair| (keys[pair[0] as usize].clone(), values[pair[1] as usize].clone()));
        Feature {
            id: one(1).number(),
            shape: one(3).number(),
            tags: tags.collect(),
            places: places(&numbers(one(4).bytes())),
        }
    });
    Some(Layer { name: all(1).next().unwrap().text(), features: features.collect() })
}
