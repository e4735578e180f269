//! Days as tables write them. What can be read in two ways is said to be so; nothing is guessed.

use sitroom_domain::{DateOrder, Day};

/// What a field holds where a day is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Written {
    /// Nothing, or a word for nothing.
    Empty,
    /// A day, written with the year first.
    Day(Day),
    /// A day, written in words or as eight digits.
    Rewritten(Day),
    /// Two numbers and the year: 03/04/2021.
    Pair(Pair),
    /// The serial number of a spreadsheet.
    Serial(i32),
    /// A year, a month and a day that no calendar has.
    Impossible,
    /// A year of two digits.
    ShortYear,
    /// Something else.
    Unreadable,
}

/// Two numbers of which one is the day, and the year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pair {
    /// The first number.
    pub first: u8,
    /// The second.
    pub second: u8,
    /// The year.
    pub year: i16,
}

impl Pair {
    /// Returns the day in a given order.
    pub fn in_order(self, order: DateOrder) -> Option<Day> {
        let (day, month) = match order {
            DateOrder::DayFirst => (self.first, self.second),
            DateOrder::MonthFirst => (self.second, self.first),
        };
        Day::from_ymd(self.year, month as i8, day as i8)
    }

    /// Returns the order of a pair that is a day in one order only.
    pub fn only_order(self) -> Option<DateOrder> {
        match (self.in_order(DateOrder::DayFirst), self.in_order(DateOrder::MonthFirst)) {
            (Some(_), None) => Some(DateOrder::DayFirst),
            (None, Some(_)) => Some(DateOrder::MonthFirst),
            _ => None,
        }
    }

    /// Tells whether both orders give a day, and not the same.
    pub fn is_ambiguous(self) -> bool {
        let (day_first, month_first) = (self.in_order(DateOrder::DayFirst), self.in_order(DateOrder::MonthFirst));
        day_first.is_some() && month_first.is_some() && day_first != month_first
    }
}

/// Reads a day.
pub fn read(field: &[u8]) -> Written {
    if let Some(written) = year_first(field) {
        return written;
    }
    let text = String::from_utf8_lossy(field);
    let text = text.trim().trim_start_matches('\'');
    if super::number::is_nothing(text) {
        return Written::Empty;
    }
    let day = without_time(text);
    if !day.starts_with(char::is_alphanumeric) {
        return Written::Unreadable;
    }
    if let Some(written) = year_first(day.as_bytes()) {
        return written;
    }
    let parts: Vec<&str> = day.split(['/', '.', '-', ' ', ',']).filter(|part| !part.is_empty()).collect();
    match parts[..] {
        [number] => one_number(number),
        // A spreadsheet's moment: whole days and a fraction.
        [days, fraction] if is_digits(fraction) && day.contains('.') => serial_with_time(days),
        [first, second, year] => three_parts(first, second, year),
        _ => Written::Unreadable,
    }
}

/// `YYYY-MM-DD` or `YYYY/MM/DD` or `YYYY.MM.DD`, with or without a time after it.
fn year_first(field: &[u8]) -> Option<Written> {
    let [y1, y2, y3, y4, mark @ (b'-' | b'/' | b'.'), m1, m2, other, d1, d2, tail @ ..] = field else { return None };
    let digits = [y1, y2, y3, y4, m1, m2, d1, d2].map(|byte| byte.wrapping_sub(b'0'));
    if mark != other || digits.iter().any(|digit| *digit > 9) || !(tail.is_empty() || is_time(tail)) {
        return None;
    }
    let [y1, y2, y3, y4, m1, m2, d1, d2] = digits;
    let year = i16::from(y1) * 1000 + i16::from(y2) * 100 + i16::from(y3) * 10 + i16::from(y4);
    let day = Day::from_ymd(year, (m1 * 10 + m2) as i8, (d1 * 10 + d2) as i8);
    Some(day.map_or(Written::Impossible, Written::Day))
}

/// `T00:00:00`, ` 12:30`, `T00:00:00.000Z`, `T00:00:00+01:00`.
fn is_time(tail: &[u8]) -> bool {
    matches!(tail, [b'T' | b' ', b'0'..=b'9', ..])
        && tail[1..]
            .iter()
            .all(|byte| matches!(byte, b'0'..=b'9' | b':' | b'.' | b'Z' | b'+' | b'-' | b' ' | b'A' | b'P' | b'M'))
        && tail.contains(&b':')
}

fn without_time(text: &str) -> &str {
    let cut = text.char_indices().find(|(at, letter)| matches!(letter, 'T' | ' ') && is_time(&text.as_bytes()[*at..]));
    cut.map_or(text, |(at, _)| text[..at].trim_end())
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn one_number(text: &str) -> Written {
    if !is_digits(text) {
        return Written::Unreadable;
    }
    if text.len() == 8 {
        let number = |range: std::ops::Range<usize>| text[range].parse::<i16>().unwrap_or(0);
        let day = Day::from_ymd(number(0..4), number(4..6) as i8, number(6..8) as i8);
        return day.map_or(Written::Impossible, Written::Rewritten);
    }
    serial_with_time(text)
}

/// Serial numbers of the years 1920 to 2099, counted from 1900; what is smaller or larger is no day of ours.
fn serial_with_time(text: &str) -> Written {
    match text.parse::<i32>() {
        Ok(serial @ 7_306..=73_050) if text.len() == 5 || text.len() == 4 => Written::Serial(serial),
        _ => Written::Unreadable,
    }
}

fn three_parts(first: &str, second: &str, year: &str) -> Written {
    if first.len() == 4 && is_digits(first) {
        let month = number(second).or_else(|| month_of(second).map(i16::from));
        let Some((month, day)) = month.zip(number(year)) else { return Written::Unreadable };
        let day = first.parse().ok().and_then(|year| Day::from_ymd(year, month as i8, day as i8));
        return day.map_or(Written::Impossible, Written::Rewritten);
    }
    let named = month_of(second).map(|month| (month, first)).or_else(|| month_of(first).map(|month| (month, second)));
    if let Some((month, day)) = named {
        let day = day.trim_end_matches(|letter: char| letter.is_alphabetic() || letter == 'º');
        return match (number(day), year.len(), year.parse::<i16>()) {
            (Some(_), 2, Ok(_)) => Written::ShortYear,
            (Some(day), 4, Ok(year)) => {
                Day::from_ymd(year, month as i8, day as i8).map_or(Written::Impossible, Written::Rewritten)
            }
            _ => Written::Unreadable,
        };
    }
    match (number(first), number(second), year.len()) {
        (Some(_), Some(_), 2) if is_digits(year) => Written::ShortYear,
        (Some(first), Some(second), 4) if is_digits(year) => pair(first, second, year),
        _ => Written::Unreadable,
    }
}

fn pair(first: i16, second: i16, year: &str) -> Written {
    let pair = Pair { first: first as u8, second: second as u8, year: year.parse().unwrap_or(0) };
    let any = pair.in_order(DateOrder::DayFirst).or_else(|| pair.in_order(DateOrder::MonthFirst));
    if any.is_some() { Written::Pair(pair) } else { Written::Impossible }
}

fn number(text: &str) -> Option<i16> {
    if is_digits(text) && text.len() <= 2 { text.parse().ok() } else { None }
}

/// Months in English, French, Spanish and Russian, by their first letters.
const MONTHS: [&[&str]; 12] = [
    &["jan", "ene", "янв"],
    &["feb", "fév", "fev", "фев"],
    &["mar", "мар"],
    &["apr", "avr", "abr", "апр"],
    &["may", "mai", "мая", "май"],
    &["jun", "juin", "июн"],
    &["jul", "juil", "июл"],
    &["aug", "aoû", "aou", "ago", "авг"],
    &["sep", "сен"],
    &["oct", "окт"],
    &["nov", "ноя"],
    &["dec", "déc", "dic", "дек"],
];

fn month_of(word: &str) -> Option<u8> {
    let word = word.to_lowercase();
    if word.chars().count() < 3 || word.chars().any(|letter| !letter.is_alphabetic()) {
        return None;
    }
    MONTHS.iter().position(|names| names.iter().any(|name| word.starts_with(name))).map(|at| at as u8 + 1)
}

/// Returns the day of a spreadsheet's serial number, counted from 1900 (with the 29 February 1900 that never was).
pub fn of_serial_1900(serial: i32) -> Day {
    Day(serial - 25_569)
}

/// Returns the day of a spreadsheet's serial number, counted from 1904.
pub(crate) fn of_serial_1904(serial: i32) -> Day {
    Day(serial - 25_569 + 1_462)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    #[test]
    fn days_are_read_as_people_write_them() {
        for text in [
            "2010-05-13",
            "2010-05-13T00:00:00",
            "2010-05-13 12:30:00",
            "2010/05/13",
            "2010.05.13",
            "2010-05-13T00:00:00.000Z",
        ] {
            assert_eq!(read(text.as_bytes()), Written::Day(day("2010-05-13")), "{text}");
        }
        for text in [
            "13 May 2010",
            "May 13, 2010",
            "13-May-2010",
            "13 mai 2010",
            "13 мая 2010",
            "20100513",
            "2010-5-13",
            "13th May 2010",
            "13-MAY-2010",
        ] {
            assert_eq!(read(text.as_bytes()), Written::Rewritten(day("2010-05-13")), "{text}");
        }
        for text in
            ["05/13/2010", "5/13/2010", "05/13/2010 00:00:00", "05.13.2010", "05-13-2010", "5/13/2010 12:00:00 AM"]
        {
            assert_eq!(read(text.as_bytes()), Written::Pair(Pair { first: 5, second: 13, year: 2010 }), "{text}");
        }
        assert_eq!(read(b"40311"), Written::Serial(40_311));
        assert_eq!(read(b"40311.5"), Written::Serial(40_311));
        assert_eq!(of_serial_1900(40_311), day("2010-05-13"));
        assert_eq!(of_serial_1904(38_849), day("2010-05-13"));
    }

    #[test]
    fn what_is_no_day_is_said_to_be_none() {
        for text in ["2021-02-31", "0000-01-01", "31/31/2020", "20211399", "30 Feb 2020", "2010/13/05"] {
            assert_eq!(read(text.as_bytes()), Written::Impossible, "{text}");
        }
        for text in ["5/13/10", "13-May-10"] {
            assert_eq!(read(text.as_bytes()), Written::ShortYear, "{text}");
        }
        for text in ["soon", "2010", "May 2010", "#REF!", "3.5", "1/2/3/4", "123456789", "-40311"] {
            assert_eq!(read(text.as_bytes()), Written::Unreadable, "{text}");
        }
        assert_eq!(read(b""), Written::Empty);
        assert_eq!(read(b"NaT"), Written::Unreadable);
    }

    #[test]
    fn a_pair_is_ambiguous_only_when_both_orders_give_another_day() {
        let pair = |first, second| Pair { first, second, year: 2021 };
        assert!(pair(3, 4).is_ambiguous());
        assert!(!pair(5, 5).is_ambiguous());
        assert_eq!(pair(13, 5).only_order(), Some(DateOrder::DayFirst));
        assert_eq!(pair(5, 13).only_order(), Some(DateOrder::MonthFirst));
        assert_eq!(pair(3, 4).only_order(), None);
    }
}
