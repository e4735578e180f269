//! One field of a sheet.

use crate::record::Noun;

/// What a field holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FieldKind {
    /// One line of text.
    Text,
    /// Text of several lines.
    Prose,
    /// Texts, each one line, in order.
    Words,
    /// Days, with how well they are known.
    When,
    /// A day with its time, for clocks that count hours.
    Moment,
    /// Countries by ISO 3166-1 alpha-3, in order.
    Countries,
    /// One place.
    Place,
    /// Places in order, for example along a route.
    Places,
    /// One of these.
    Choice(&'static [&'static str]),
    /// Some of these.
    Choices(&'static [&'static str]),
    /// A number, not negative.
    Number,
    /// An amount with its currency.
    Money,
    /// Yes or no; absent where nobody knows.
    Flag,
    /// Another record.
    Link(Noun),
    /// Other records, in order.
    Links(Noun),
    /// Where it is written.
    Citations,
}

/// Other names that tables give to countries, by their names and by the codes of several lists.
pub(crate) const COUNTRY_NAMES: &[&str] = &[
    "country",
    "countryname",
    "iso",
    "iso2",
    "iso3",
    "isoa3",
    "locationcode",
    "countrycode",
    "gwno",
    "gwcode",
    "m49",
    "pays",
    "nation",
];

/// One field of a sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Field {
    /// Its name, unique within the sheet.
    pub name: &'static str,
    /// What it holds.
    pub kind: FieldKind,
    /// Whether a record without it says too little to be kept.
    pub required: bool,
    /// Other names that tables give it, as [`crate::country::fold`] writes them.
    pub aka: &'static [&'static str],
}

impl Field {
    /// Returns a field that may be left out.
    #[must_use]
    pub const fn of(name: &'static str, kind: FieldKind) -> Self {
        Self { name, kind, required: false, aka: &[] }
    }

    /// Returns the field as one that must be filled.
    #[must_use]
    pub const fn required(self) -> Self {
        Self { required: true, ..self }
    }

    /// Returns the field with other names that tables give it.
    #[must_use]
    pub const fn aka(self, aka: &'static [&'static str]) -> Self {
        Self { aka, ..self }
    }
}
