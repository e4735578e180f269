//! A day with its time, for clocks that count hours.

use std::fmt;
use std::str::FromStr;

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A minute in coordinated universal time: minutes since 1970-01-01.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Moment(pub i64);

/// Why a text is not a moment.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "“{text}” is no day with its time; write it as 2026-03-09 14:30 in UTC, or with its offset, 2026-03-09T14:30+01:00"
)]
pub struct NotAMoment {
    /// The text as it was given.
    pub text: String,
}

impl Moment {
    /// Returns the hours from another moment to this one, negative where this is the earlier.
    #[must_use]
    pub fn hours_since(self, earlier: Self) -> f64 {
        (self.0 - earlier.0) as f64 / 60.0
    }

    /// Returns the days from another moment to this one, negative where this is the earlier.
    #[must_use]
    pub fn days_since(self, earlier: Self) -> f64 {
        self.hours_since(earlier) / 24.0
    }

    /// Returns the day that it lies in, in UTC.
    #[must_use]
    pub const fn day(self) -> crate::Day {
        crate::Day(self.0.div_euclid(1440) as i32)
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let minute = self.0.rem_euclid(1440);
        write!(f, "{}T{:02}:{:02}Z", self.day(), minute / 60, minute % 60)
    }
}

impl FromStr for Moment {
    type Err = NotAMoment;

    fn from_str(text: &str) -> Result<Self, NotAMoment> {
        let refuse = || NotAMoment { text: text.to_owned() };
        let written = text.trim().replacen(' ', "T", 1);
        let stamp = if let Ok(stamp) = written.parse::<Timestamp>() {
            stamp
        } else {
            let civil: DateTime = written.parse().map_err(|_| refuse())?;
            civil.to_zoned(TimeZone::UTC).map_err(|_| refuse())?.timestamp()
        };
        let moment = Self(stamp.as_second().div_euclid(60));
        ((crate::Day::MIN..=crate::Day::MAX).contains(&moment.day())).then_some(moment).ok_or_else(refuse)
    }
}

impl Serialize for Moment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Moment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_is_read_in_utc_unless_it_says_otherwise() {
        let utc: Moment = "2026-03-09 14:30".parse().unwrap();
        assert_eq!(utc.to_string(), "2026-03-09T14:30Z");
        assert_eq!("2026-03-09T15:30+01:00".parse(), Ok(utc));
        assert_eq!(utc.to_string().parse(), Ok(utc));
        let later: Moment = "2026-03-12 14:00".parse().unwrap();
        assert!((later.hours_since(utc) - 71.5).abs() < 1e-9 && (later.days_since(utc) * 24.0 - 71.5).abs() < 1e-9);
        for text in ["", "soon", "2026-02-30 10:00", "1700-01-01 10:00"] {
            assert!(text.parse::<Moment>().is_err(), "{text}");
        }
    }
}
