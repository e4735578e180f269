//! A record that owns its texts, as a reader or an inventor of events makes it.

use sitroom_analysis::linkage::Sighting;
use sitroom_domain::{CountryIndex, DatePrecision, Day, Deaths, Kind, LocationPrecision};

/// One record of one publisher.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Record {
    pub(crate) first_day: Day,
    pub(crate) last_day: Day,
    pub(crate) date_precision: DatePrecision,
    pub(crate) longitude_e7: i32,
    pub(crate) latitude_e7: i32,
    pub(crate) location_precision: LocationPrecision,
    pub(crate) country: CountryIndex,
    pub(crate) country_name: String,
    pub(crate) kind: Option<Kind>,
    pub(crate) deaths: Deaths,
    pub(crate) side_a: String,
    pub(crate) side_b: String,
    pub(crate) place: String,
}

impl Record {
    /// Returns the record as it is compared.
    pub(crate) fn sighting<'a>(&'a self, index: usize, publisher: &'a str) -> Sighting<'a> {
        Sighting {
            index: index as u32,
            publisher,
            first_day: self.first_day,
            last_day: self.last_day,
            date_precision: self.date_precision,
            longitude_e7: self.longitude_e7,
            latitude_e7: self.latitude_e7,
            location_precision: self.location_precision,
            country: self.country,
            kind: self.kind,
            deaths: self.deaths,
            side_a: &self.side_a,
            side_b: &self.side_b,
            place: &self.place,
        }
    }
}
