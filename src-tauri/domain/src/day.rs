//! A calendar day without a time zone, as conflict data give it.

use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A calendar day: days since 1970-01-01, negative before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Day(pub i32);

/// Why a text is not a day.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("“{text}” is no day; write it as YYYY-MM-DD, for example 2021-03-09")]
pub struct NotADay {
    /// The text as it was given.
    pub text: String,
}

/// The months in English, January first.
pub(crate) const MONTH_NAMES: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

impl Day {
    /// The first day that the program knows: 1 January 1900.
    pub const MIN: Self = Self(-25_567);
    /// The last day that the program knows: 31 December 2199.
    pub const MAX: Self = Self(84_005);

    /// Returns the day of a year, month (1–12) and day of the month (1–31), or `None` when the calendar has no such day
    /// or when it lies outside 1900–2199.
    #[must_use]
    pub fn from_ymd(year: i16, month: i8, day: i8) -> Option<Self> {
        if !(1900..=2199).contains(&year) {
            return None;
        }
        Date::new(year, month, day).ok().map(Self::from_date)
    }

    /// Returns the day of a civil date.
    #[must_use]
    pub fn from_date(date: Date) -> Self {
        // Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms" (2013), days_from_civil.
        let (month, day) = (i32::from(date.month()), i32::from(date.day()));
        let year = i32::from(date.year()) - i32::from(month <= 2);
        let era = year.div_euclid(400);
        let year_of_era = year.rem_euclid(400);
        let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
        let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
        Self(era * 146_097 + day_of_era - 719_468)
    }

    /// Returns year, month (1–12) and day of the month (1–31).
    #[must_use]
    pub fn ymd(self) -> (i32, u8, u8) {
        // The inverse in the same source, civil_from_days.
        let shifted = self.0 + 719_468;
        let era = shifted.div_euclid(146_097);
        let day_of_era = shifted.rem_euclid(146_097);
        let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let shifted_month = (5 * day_of_year + 2) / 153;
        let day = (day_of_year - (153 * shifted_month + 2) / 5 + 1) as u8;
        let month = if shifted_month < 10 { shifted_month + 3 } else { shifted_month - 9 } as u8;
        (year_of_era + era * 400 + i32::from(month <= 2), month, day)
    }

    /// Returns the day as a sentence has it: 31 December 2023.
    #[must_use]
    pub fn in_words(self) -> String {
        let (year, month, day) = self.ymd();
        format!("{day} {} {year}", MONTH_NAMES[usize::from(month) - 1])
    }

    /// Returns the month as one number, `year * 12 + (month - 1)`, so that months can be counted and compared.
    #[must_use]
    pub fn month_number(self) -> i32 {
        let (year, month, _) = self.ymd();
        year * 12 + i32::from(month) - 1
    }

    /// Returns the first day of a month number (see [`Day::month_number`]).
    #[must_use]
    pub fn first_of_month(month_number: i32) -> Self {
        let (year, month) = (month_number.div_euclid(12), month_number.rem_euclid(12) + 1);
        Date::new(year as i16, month as i8, 1).map_or(Self::MIN, Self::from_date)
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.ymd();
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

impl FromStr for Day {
    type Err = NotADay;

    fn from_str(text: &str) -> Result<Self, NotADay> {
        let refuse = || NotADay { text: text.to_owned() };
        let bytes = text.as_bytes();
        if bytes.len() != 10 || bytes[4] != b'-' || bytes[7] != b'-' || !text.is_ascii() {
            return Err(refuse());
        }
        let year = digits(&text[0..4]).ok_or_else(refuse)?;
        let month = digits(&text[5..7]).ok_or_else(refuse)?;
        let day = digits(&text[8..10]).ok_or_else(refuse)?;
        Self::from_ymd(year, month as i8, day as i8).ok_or_else(refuse)
    }
}

/// Returns the number that a run of digits spells; a sign or a blank among them is no digit.
fn digits(text: &str) -> Option<i16> {
    text.bytes().try_fold(0, |number, byte| byte.is_ascii_digit().then(|| number * 10 + i16::from(byte - b'0')))
}

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_epoch_and_the_limits_are_where_the_calendar_puts_them() {
        assert_eq!("1970-01-01".parse::<Day>().unwrap(), Day(0));
        assert_eq!("1900-01-01".parse::<Day>().unwrap(), Day::MIN);
        assert_eq!("2199-12-31".parse::<Day>().unwrap(), Day::MAX);
        assert_eq!("2024-02-29".parse::<Day>().unwrap().to_string(), "2024-02-29");
    }

    #[test]
    fn a_sentence_has_the_day_in_words() {
        let words = |text: &str| text.parse::<Day>().unwrap().in_words();
        assert_eq!((words("2023-12-31"), words("2024-02-01")), ("31 December 2023".into(), "1 February 2024".into()));
    }

    #[test]
    fn what_no_calendar_has_is_refused() {
        for text in ["2021-02-29", "2021-02-31", "1899-12-31", "2021-1-01", "", "２０２１-01-01", "2021-+1-01"] {
            assert!(text.parse::<Day>().is_err(), "{text}");
        }
    }

    proptest! {
        #[test]
        fn every_day_is_read_back_as_it_was_written(number in Day::MIN.0..=Day::MAX.0) {
            let day = Day(number);
            prop_assert_eq!(day.to_string().parse::<Day>().unwrap(), day);
            let first = Day::first_of_month(day.month_number());
            prop_assert!(first <= day && day.0 - first.0 < 31);
        }
    }
}
