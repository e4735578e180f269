//! What a page brings, typed.

use sitroom_domain::{Day, Event, Iso3, Reject, Report};

use crate::ucdp::{NO_PLACE, NO_PLACE_REMEDY};

/// One thing that a publisher tells.
#[derive(Debug, Clone)]
pub enum Item {
    /// An event that is still to be placed.
    Event(Box<EventItem>),
    /// A report.
    Report(Box<ReportItem>),
    /// A figure of a place and a time.
    Figure(Box<Figure>),
    /// A row of a table that becomes a record.
    Row(TableRow),
    /// What the publisher has taken back, by its own key.
    Withdrawn {
        /// The key.
        source_key: String,
    },
    /// A row that is refused.
    Reject(Reject),
}

/// The values of a row in the order of its table's columns; empty where the row has none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableRow(pub Vec<String>);

/// A typed event of a page.
#[derive(Debug, Clone)]
pub struct EventItem {
    /// Number of the record in the page, the first is 1.
    pub line: u32,
    /// The event. Its country is set where the row names a known one; its admin-1 is not set yet.
    pub event: Event,
    /// The row gives a point on the globe; without one, longitude and latitude are 0.
    pub has_point: bool,
    /// The row names a country, known or not.
    pub names_country: bool,
    /// The event as a row under the publisher's own names.
    pub(crate) official_row: fn(&Event) -> Vec<(&'static str, String)>,
}

impl EventItem {
    /// Returns the row as a reject, because it cannot be placed.
    pub fn reject_place(&self) -> Reject {
        let row = (self.official_row)(&self.event);
        Reject {
            line: self.line,
            field: "latitude".to_owned(),
            value: String::new(),
            reason: NO_PLACE.to_owned(),
            remedy: NO_PLACE_REMEDY.to_owned(),
            row: row.into_iter().map(|(name, value)| (name.to_owned(), value)).collect(),
        }
    }
}

/// A report of a page.
#[derive(Debug, Clone, Default)]
pub struct ReportItem {
    /// The report.
    pub report: Report,
    /// Longitude and latitude in 10⁻⁷ degrees, where its publisher says where it is about.
    pub point_e7: Option<(i32, i32)>,
    /// The name of that place; empty where none is given.
    pub place: String,
    /// What else is told of it, name by name: the answers of a form, the codes of a machine.
    pub fields: Vec<(String, String)>,
}

/// One measured or forecast value.
#[derive(Debug, Clone, PartialEq)]
pub struct Figure {
    /// Two with the same key are the same figure; a later one replaces it.
    pub source_key: String,
    /// What is measured, by the publisher's own name, for example `main_mean` or `political_violence.events`. Kinds of
    /// events of HDX HAPI overlap: they must never be added.
    pub indicator: String,
    /// The country.
    pub country: Iso3,
    /// First-order division, as the publisher writes it; empty for the whole country.
    pub adm_1: String,
    /// Second-order division, as the publisher writes it; empty where none is given.
    pub adm_2: String,
    /// First day of the period.
    pub first_day: Day,
    /// Last day of the period.
    pub last_day: Day,
    /// The value, in the unit that its indicator names.
    pub value: f64,
}
