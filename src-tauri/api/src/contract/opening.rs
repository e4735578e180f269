//! What the window needs for its first screen, and nothing more.

use serde::Serialize;
use ts_rs::TS;

use super::view::View;

/// The first answer.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Opening {
    /// Version of the program.
    pub version: String,
    /// Everything on screen is an invented exercise.
    pub exercise: bool,
    /// Highest marking of what is shown.
    pub marking: sitroom_domain::Marking,
    /// Today, by the machine's clock, YYYY-MM-DD.
    pub today: String,
    /// Subregions in the order of the list.
    pub subregions: Vec<SubregionCard>,
    /// Names of all countries, by alpha-3 code.
    pub countries: Vec<CountryCard>,
    /// The view as it was left; `None` at the first start.
    pub view: Option<View>,
    /// What is stored.
    pub coverage: Coverage,
    /// A GeoJSON of boundaries that the office loaded over the default ones: its file name.
    pub own_boundaries: Option<String>,
    /// A digest of what is in it.
    pub own_boundaries_digest: Option<String>,
    /// Another text once what a map is drawn from is: by another build of the program, from other events or records, in an exercise, with
    /// other boundaries of the office's own.
    pub stamp: String,
}

/// A subregion as the window needs it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SubregionCard {
    /// For example `west-africa`.
    pub id: String,
    /// Names by language: en, fr, es, ru, zh, ar.
    pub names: NamesCard,
    /// For example `UNOWA`.
    pub office: String,
    /// For example `Dakar`.
    pub seat: String,
    /// IANA time zone of the seat.
    pub timezone: String,
    /// West, south, east, north, in degrees.
    pub bbox: [f64; 4],
    /// Alpha-3 codes of today's members.
    pub members: Vec<String>,
}

/// A country as the window needs it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct CountryCard {
    /// ISO 3166-1 alpha-3.
    pub iso3: String,
    /// Names by language.
    pub names: NamesCard,
    /// West, south, east, north, in degrees.
    pub bbox: Option<[f64; 4]>,
}

/// Names in the six languages.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct NamesCard {
    /// English.
    pub en: String,
    /// French.
    pub fr: String,
    /// Spanish.
    pub es: String,
    /// Russian.
    pub ru: String,
    /// Chinese.
    pub zh: String,
    /// Arabic.
    pub ar: String,
}

/// What is stored, how old it is, and which countries it knows.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Coverage {
    /// Events that count: those that several publishers report, once.
    pub events: u32,
    /// Grows by one with every change of the stored events.
    pub generation: u32,
    /// First day of the oldest event.
    pub oldest: Option<String>,
    /// First day of the newest event.
    pub newest: Option<String>,
    /// When the last import was committed, RFC 3339.
    pub imported_at: Option<String>,
    /// The publishers whose events are stored.
    pub publishers: Vec<PublisherCard>,
    /// Which records are the same event as one of another publisher and are counted once, and how many pairs wait for a person, in
    /// sentences; empty where there is only one publisher.
    pub links: Vec<String>,
    /// Countries that have events, each with its span; every other country is "no data".
    pub countries: Vec<CountryCoverage>,
}

/// A publisher whose events are stored.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct PublisherCard {
    /// For example `ucdp`.
    pub id: String,
    /// For example `UCDP GED`.
    pub name: String,
    /// The line that must stand beside its figures.
    pub citation: String,
    /// Licence.
    pub licence: String,
    /// Events of it that count.
    pub events: u32,
    /// Events of it that are stored.
    pub stored: u32,
    /// Its events count; otherwise they stand beside those that do, and are in no figure.
    pub is_counted: bool,
    /// Records of it that are the same event as one of another publisher, which counts for both.
    pub linked: u32,
}

/// The span of the events of one country.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct CountryCoverage {
    /// ISO 3166-1 alpha-3.
    pub iso3: String,
    /// Events stored.
    pub events: u32,
    /// First day of the oldest.
    pub oldest: String,
    /// First day of the newest.
    pub newest: String,
    /// Last day of the data of the country, where they end before those of others: what follows is no data, and not zero.
    pub data_end: Option<String>,
}
