//! Kind, precision of the place and precision of the date of one event in six bits.

use sitroom_domain::{DatePrecision, Kind, LocationPrecision};

use crate::row::Row;

/// Number of different values, so that a set of them fits in one `u64`.
pub(crate) const VALUES: u8 = 64;

/// Kind of violence of an event (bits 0–1), UCDP code of the precision of its place (bits 2–4), and whether its date is
/// imprecise (bit 5).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Attributes(pub(crate) u8);

impl Attributes {
    /// Returns the attributes of a row.
    pub(crate) fn of(row: &Row) -> Self {
        let imprecise = match row.date_precision {
            DatePrecision::Day => false,
            DatePrecision::NotStated => row.last_day > row.first_day,
            _ => true,
        };
        Self(kind_slot(row.kind) | row.location_precision.code() << 2 | u8::from(imprecise) << 5)
    }

    /// Returns the slot of the kind: state 0, nonstate 1, onesided 2, not stated 3.
    pub(crate) const fn kind(self) -> usize {
        (self.0 & 3) as usize
    }

    /// Returns the UCDP code of the precision of the place; 0 stands for "not stated".
    pub(crate) const fn location_code(self) -> u8 {
        self.0 >> 2 & 7
    }

    /// Returns the class of the precision of the place: district or better 0, province or worse 1, not stated 2.
    pub(crate) fn precision(self) -> usize {
        match LocationPrecision::from_code(self.location_code()) {
            Some(LocationPrecision::NotStated) | None => 2,
            Some(precision) if precision.is_point() => 0,
            Some(_) => 1,
        }
    }

    /// Tells whether the event may be drawn as a point.
    pub(crate) const fn is_point(self) -> bool {
        matches!(self.location_code(), 1..=3)
    }

    /// Tells whether no more than the country of the event is known.
    pub(crate) const fn is_whole_country(self) -> bool {
        matches!(self.location_code(), 6 | 7)
    }

    /// Tells whether the event is dated to a span of days or worse.
    pub(crate) const fn is_date_imprecise(self) -> bool {
        self.0 >> 5 & 1 == 1
    }
}

fn kind_slot(kind: Option<Kind>) -> u8 {
    kind.map_or(3, |kind| kind.code() - 1)
}
