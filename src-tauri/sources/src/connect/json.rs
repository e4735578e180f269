//! Lists of flat records in JSON, read without a copy of their texts: each value under its place among known names.
//!
//! A record whose value is of a wrong type is handed on as such, so that it alone is refused and not its whole page.

use std::borrow::Cow;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use sitroom_domain::{Reject, kept, phrase};

/// The most records that a page may hold.
const RECORDS_MAX: u32 = 200_000;
/// The most letters of a value that a reject shows.
const SHOWN: usize = 200;

/// A record: its values by the places of their names.
pub(crate) struct Record<'r, 'de> {
    /// Its number in the page, the first is 1.
    pub(crate) line: u32,
    names: &'r [&'static str],
    values: &'r [Cow<'de, str>],
    wrong: Option<usize>,
    /// It is no object at all.
    is_none: bool,
}

impl Record<'_, '_> {
    /// Returns a value without blanks at its ends; empty where there is none.
    pub(crate) fn get(&self, place: usize) -> &str {
        self.values[place].trim()
    }

    /// Returns the record as a reject where its shape is wrong.
    pub(crate) fn misshapen(&self) -> Option<Reject> {
        if self.is_none {
            return Some(Reject {
                line: self.line,
                field: String::new(),
                value: String::new(),
                reason: phrase!("The record is no object with names and values").to_owned(),
                remedy: phrase!("Nothing is to be done here; tell the publisher").to_owned(),
                row: Vec::new(),
            });
        }
        let reason = phrase!("The value is a list or an object where one text or number is due");
        self.wrong.map(|place| self.reject(place, reason))
    }

    /// Returns the record as a reject for the value at a place.
    pub(crate) fn reject(&self, place: usize, reason: impl Into<String>) -> Reject {
        let filled = self.names.iter().zip(self.values).filter(|(_, value)| !value.is_empty());
        Reject {
            line: self.line,
            field: self.names[place].to_owned(),
            value: self.values[place].chars().take(SHOWN).collect(),
            reason: reason.into(),
            remedy: phrase!("Look the record up at the publisher, mend the row and import it").to_owned(),
            row: filled.map(|(name, value)| ((*name).to_owned(), value.to_string())).collect(),
        }
    }
}

/// What stands around the list.
#[derive(Debug, Default)]
pub(crate) struct Around {
    /// The texts, numbers and truths at the top, by their names.
    pub(crate) values: Vec<(String, String)>,
    /// How many records the list had; `None` where there was no list.
    pub(crate) records: Option<u32>,
}

impl Around {
    /// Returns a value at the top; empty where there is none.
    pub(crate) fn get(&self, name: &str) -> &str {
        self.values.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value)
    }
}

/// Reads every record of the list of a name into the sink. A document that is a list itself has none of any name.
///
/// # Errors
/// With what the parser says when it is no such JSON.
pub(crate) fn read_list<'de>(
    body: &'de [u8],
    list: &str,
    names: &[&'static str],
    sink: &mut dyn FnMut(&Record<'_, 'de>),
) -> Result<Around, serde_json::Error> {
    let body = body.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(body);
    let mut json = serde_json::Deserializer::from_slice(body);
    let mut reading =
        Reading { list, names, values: vec![Cow::Borrowed(""); names.len()], around: Around::default(), sink };
    Top(&mut reading).deserialize(&mut json)?;
    json.end()?;
    Ok(reading.around)
}

struct Reading<'r, 'de> {
    list: &'r str,
    names: &'r [&'static str],
    values: Vec<Cow<'de, str>>,
    around: Around,
    sink: &'r mut dyn FnMut(&Record<'_, 'de>),
}

struct Top<'t, 'r, 'de>(&'t mut Reading<'r, 'de>);

impl<'de> DeserializeSeed<'de> for Top<'_, '_, 'de> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<(), D::Error> {
        json.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Top<'_, '_, 'de> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(phrase!("a list of records"))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(name) = map.next_key::<Cow<'de, str>>()? {
            if name == self.0.list {
                map.next_value_seed(List(self.0))?;
            } else if let Value::Text(text) = map.next_value()?
                && self.0.around.values.len() < 64
            {
                self.0.around.values.push((name.into_owned(), text.into_owned()));
            }
        }
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        while list.next_element::<IgnoredAny>()?.is_some() {}
        Ok(())
    }
}

struct List<'t, 'r, 'de>(&'t mut Reading<'r, 'de>);

impl<'de> DeserializeSeed<'de> for List<'_, '_, 'de> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<(), D::Error> {
        json.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for List<'_, '_, 'de> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(phrase!("a list of records"))
    }

    /// Null in the place of the list is no list.
    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        let mut line = 0;
        while list.next_element_seed(OneRecord { reading: self.0, line: line + 1 })?.is_some() {
            line += 1;
            if line > RECORDS_MAX {
                return Err(serde::de::Error::custom(kept!("more than {RECORDS_MAX} records in one page")));
            }
        }
        self.0.around.records = Some(line);
        Ok(())
    }
}

struct OneRecord<'t, 'r, 'de> {
    reading: &'t mut Reading<'r, 'de>,
    line: u32,
}

impl<'de> DeserializeSeed<'de> for OneRecord<'_, '_, 'de> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<(), D::Error> {
        let reading = self.reading;
        reading.values.fill(Cow::Borrowed(""));
        let fields = Fields { names: reading.names, values: &mut reading.values };
        let read = json.deserialize_any(fields)?;
        (reading.sink)(&Record {
            line: self.line,
            names: reading.names,
            values: &reading.values,
            wrong: read.unwrap_or(None),
            is_none: read.is_none(),
        });
        Ok(())
    }
}

/// Reads the values of a record; `None` where it is no object, otherwise the place of a value that is of a wrong type.
struct Fields<'t, 'de> {
    names: &'t [&'static str],
    values: &'t mut Vec<Cow<'de, str>>,
}

macro_rules! no_object {
    ($($name:ident($kind:ty))*) => {
        $(fn $name<E>(self, _: $kind) -> Result<Self::Value, E> { Ok(None) })*
    };
}

impl<'de> Visitor<'de> for Fields<'_, 'de> {
    type Value = Option<Option<usize>>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(phrase!("a record, an object of names and values"))
    }

    no_object! { visit_bool(bool) visit_i64(i64) visit_u64(u64) visit_f64(f64) visit_str(&str) }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
        while list.next_element::<IgnoredAny>()?.is_some() {}
        Ok(None)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut wrong = None;
        let mut next = 0;
        while let Some(name) = map.next_key::<Cow<'de, str>>()? {
            // Records come with their values in one order: the next name is the likeliest.
            let likely = self.names.get(next).is_some_and(|known| *known == name);
            let place = if likely { Some(next) } else { self.names.iter().position(|known| *known == name) };
            let Some(place) = place else {
                map.next_value::<IgnoredAny>()?;
                continue;
            };
            match map.next_value()? {
                Value::Text(text) => self.values[place] = text,
                Value::Nested => wrong = Some(place),
            }
            next = place + 1;
        }
        Ok(Some(wrong))
    }
}

/// A value as text.
enum Value<'de> {
    Text(Cow<'de, str>),
    /// A list or an object.
    Nested,
}

impl<'de> serde::Deserialize<'de> for Value<'de> {
    fn deserialize<D: Deserializer<'de>>(json: D) -> Result<Self, D::Error> {
        json.deserialize_any(AnyValue)
    }
}

struct AnyValue;

impl<'de> Visitor<'de> for AnyValue {
    type Value = Value<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(phrase!("a value"))
    }
    fn visit_bool<E>(self, yes: bool) -> Result<Self::Value, E> {
        Ok(Value::Text(Cow::Borrowed(if yes { "true" } else { "false" })))
    }
    fn visit_i64<E>(self, number: i64) -> Result<Self::Value, E> {
        Ok(Value::Text(Cow::Owned(number.to_string())))
    }
    fn visit_u64<E>(self, number: u64) -> Result<Self::Value, E> {
        Ok(Value::Text(Cow::Owned(number.to_string())))
    }
    fn visit_f64<E>(self, number: f64) -> Result<Self::Value, E> {
        Ok(Value::Text(Cow::Owned(number.to_string())))
    }
    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Self::Value, E> {
        Ok(Value::Text(Cow::Borrowed(text)))
    }
    fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Value::Text(Cow::Owned(text.to_owned())))
    }
    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(Value::Text(Cow::Borrowed("")))
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
        while list.next_element::<IgnoredAny>()?.is_some() {}
        Ok(Value::Nested)
    }
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(Value::Nested)
    }
}
