//! How far in time and place a record may lie from the event that it speaks of, by the precision that it states.

use sitroom_domain::{DatePrecision, Day, LocationPrecision};

use super::Sighting;

/// How many days two publishers may differ beyond what they state.
pub(super) const SLACK_DAYS: i32 = 3;
/// How many kilometres two publishers may lie apart beyond what they state: about from a village to the next town.
pub(super) const SLACK_KM: f64 = 30.0;
/// A record over more days is a summary, and is compared with summaries only.
const LONGEST_EVENT_DAYS: i32 = 31;

/// The days on which the event may have been.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Span {
    pub(super) first: i32,
    pub(super) last: i32,
}

impl Span {
    /// Returns the stated days; widened to a week or to whole months or years where a record is no more precise than that.
    pub(super) fn new(sighting: &Sighting<'_>) -> Self {
        let (first, last) = (sighting.first_day.0, sighting.last_day.0.max(sighting.first_day.0));
        let (start, end) = match sighting.date_precision {
            DatePrecision::Days | DatePrecision::Week if last - first < 6 => {
                let middle = first.midpoint(last);
                (middle - 3, middle + 3)
            }
            DatePrecision::Month => whole_months(first, last, 1),
            DatePrecision::Year => whole_months(first, last, 12),
            _ => (first, last),
        };
        Self { first: start.min(first), last: end.max(last) }
    }

    pub(super) fn days(self) -> i32 {
        self.last - self.first + 1
    }

    pub(super) fn is_summary(self) -> bool {
        self.days() > LONGEST_EVENT_DAYS
    }

    /// Returns the days between two spans; 0 where they overlap.
    pub(super) fn gap_days(self, other: Self) -> i32 {
        (self.first.max(other.first) - self.last.min(other.last)).max(0)
    }
}

/// Returns the days of the months, or blocks of `step` months, in which two days lie; only where the record spans no more.
fn whole_months(first: i32, last: i32, step: i32) -> (i32, i32) {
    let block = |day: i32| Day(day).month_number().div_euclid(step);
    if block(first) != block(last) {
        return (first, last);
    }
    (Day::first_of_month(block(first) * step).0, Day::first_of_month((block(first) + 1) * step).0 - 1)
}

/// How far from its coordinates an event may have been.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Reach {
    /// Within so many kilometres of a point.
    Km(f64),
    /// Anywhere in a province or along a line: so many kilometres.
    Area(f64),
    /// Anywhere in the country.
    Country,
}

impl Reach {
    /// Returns the reach of a precision. 25 km is what the UCDP codebook says of "near"; the others are about the half
    /// width of a district and of a province in West Africa.
    pub(super) const fn new(precision: LocationPrecision) -> Self {
        match precision {
            LocationPrecision::Exact => Self::Km(0.0),
            LocationPrecision::Near | LocationPrecision::NotStated => Self::Km(25.0),
            LocationPrecision::District => Self::Km(35.0),
            LocationPrecision::Province | LocationPrecision::Vague => Self::Area(100.0),
            LocationPrecision::Country | LocationPrecision::International => Self::Country,
        }
    }

    /// Returns the kilometres; `None` for a whole country.
    pub(super) const fn km(self) -> Option<f64> {
        match self {
            Self::Km(km) | Self::Area(km) => Some(km),
            Self::Country => None,
        }
    }

    pub(super) const fn is_point(self) -> bool {
        matches!(self, Self::Km(_))
    }
}
