//! What a field can hold, typed.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::record::{Moment, RecordId, When};
use crate::{Iso3, LocationPrecision};

/// One place, with how well it is known.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Spot {
    /// Its name, as it was written.
    pub name: String,
    /// Longitude in degrees, east positive; absent where only the name is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lon: Option<f64>,
    /// Latitude in degrees, north positive.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lat: Option<f64>,
    /// How well the place is known.
    #[serde(default = "not_stated")]
    pub precision: LocationPrecision,
    /// The country that it lies in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(type = "string | null")]
    pub country: Option<Iso3>,
}

fn not_stated() -> LocationPrecision {
    LocationPrecision::NotStated
}

/// An amount with its currency.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Money {
    /// How much, not negative.
    pub amount: f64,
    /// ISO 4217 code, for example USD.
    pub currency: String,
}

/// Where something is written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Citation {
    /// The document, for example `S/2011/552`.
    pub source: String,
    /// Where in it, for example `§24`; empty where it is the whole.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub at: String,
}

/// What a field holds. A field that holds nothing has no value at all.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Value {
    /// One line, or several.
    Text(String),
    /// Texts, choices or country codes would be alike in JSON; these are texts in order.
    Words(Vec<String>),
    /// Days.
    When(When),
    /// A minute.
    Moment(Moment),
    /// Countries in order.
    Countries(Vec<Iso3>),
    /// One place.
    Place(Spot),
    /// Places in order.
    Places(Vec<Spot>),
    /// A number, not negative and finite.
    Number(f64),
    /// An amount.
    Money(Money),
    /// Yes or no.
    Flag(bool),
    /// Another record.
    Link(RecordId),
    /// Other records in order.
    Links(Vec<RecordId>),
    /// Where it is written.
    Citations(Vec<Citation>),
}

impl Value {
    /// Returns the text of a field of text or choice.
    #[must_use]
    pub fn as_text(&self) -> Option<&str> {
        if let Self::Text(text) = self { Some(text) } else { None }
    }

    /// Returns the days of a field of days; a moment counts as its day.
    #[must_use]
    pub fn as_days(&self) -> Option<(crate::Day, crate::Day)> {
        match self {
            Self::When(when) => Some((when.first, when.last)),
            Self::Moment(moment) => Some((moment.day(), moment.day())),
            _ => None,
        }
    }

    /// Returns the records that the field names.
    #[must_use]
    pub fn links(&self) -> &[RecordId] {
        match self {
            Self::Link(id) => std::slice::from_ref(id),
            Self::Links(ids) => ids,
            _ => &[],
        }
    }
}
