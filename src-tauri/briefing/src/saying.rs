//! What a sentence says, apart from its language: which text, and with which values. It is said in any of the six languages, and
//! held against what is true now.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use sitroom_domain::{Day, Iso3};

/// A value that stands in a sentence or a cell.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Value {
    /// A count.
    Count(u64),
    /// A figure with so many decimals.
    Decimal(f64, u8),
    /// A figure between two ends, in whole numbers.
    Between(u64, u64),
    /// A change in per cent, with its sign.
    Change(f64),
    /// A share, 0 to 1, in per cent.
    Share(f64),
    /// A day.
    Day(Day),
    /// A month by its number.
    Month(i32),
    /// Months, both included.
    Months(i32, i32),
    /// A country.
    Country(Iso3),
    /// A subregion by its id.
    Subregion(String),
    /// An office by the id of its subregion.
    Office(String),
    /// A text of the briefing's own words, by its id.
    Word(String),
    /// A text as it stands in the record, in whatever language.
    Text(String),
    /// Several, as a list.
    List(Vec<Value>),
    /// A sentence within a sentence.
    Said(Box<Saying>),
    /// Several sentences, one after the other.
    Sentences(Vec<Saying>),
    /// Nothing is known.
    NoData,
}

/// A text with its values.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Saying {
    /// The id of the text.
    pub id: String,
    /// Its values by name.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub with: BTreeMap<String, Value>,
}

impl Saying {
    /// Returns a text without values.
    pub fn of(id: &str) -> Self {
        Self { id: id.to_owned(), with: BTreeMap::new() }
    }

    /// Returns a text with values.
    pub fn with<const N: usize>(id: &str, values: [(&str, Value); N]) -> Self {
        let with = values.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        Self { id: id.to_owned(), with }
    }
}

impl Value {
    /// Returns the names of countries as a list.
    pub fn countries(all: impl IntoIterator<Item = Iso3>) -> Self {
        Self::List(all.into_iter().map(Self::Country).collect())
    }

    /// Tells whether it holds a figure: then what it stands in needs a source.
    pub fn has_figure(&self) -> bool {
        match self {
            Self::Count(_) | Self::Decimal(..) | Self::Between(..) | Self::Change(_) | Self::Share(_) => true,
            Self::List(values) => values.iter().any(Self::has_figure),
            Self::Said(saying) => saying.has_figure(),
            Self::Sentences(all) => all.iter().any(Saying::has_figure),
            _ => false,
        }
    }
}

impl Saying {
    /// Tells whether it holds a figure.
    pub fn has_figure(&self) -> bool {
        self.with.values().any(Value::has_figure)
    }
}
