//! Reads days from a text.
//!
//! The text is cut into words and numbers; a span is split at its middle; each side is one of a few forms.

use super::words::{Third, is_about, is_between, is_filler, is_from, month, ordinal, season, third};
use super::{Certainty, When};
use crate::Day;
use crate::day::MONTH_NAMES;
use crate::{kept, phrase};

/// What a text is made of.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Piece {
    Word(String),
    /// A number with the count of its digits.
    Number(i32, usize),
    Dash,
    Slash,
    Dot,
}

/// A side of a span, as far as it says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Side {
    first: Day,
    last: Day,
}

const UNREADABLE: &str =
    phrase!("no day can be read in it; write it as 18 February 2010, February 2010, mid-March 2010, 2010 or 2009–2010");

/// Returns the days of a text, or why there are none, as the end of a sentence.
pub(super) fn read(text: &str) -> Result<When, String> {
    let mut pieces = cut(text);
    let before = pieces.len();
    pieces.retain(|piece| !matches!(piece, Piece::Word(word) if is_about(word)));
    let mut about = pieces.len() < before;
    about |= text.trim_start().starts_with('~');
    let side = span(&pieces)?;
    let certainty = match (about, side.first == side.last) {
        (true, _) => Certainty::About,
        (false, true) => Certainty::Day,
        (false, false) => Certainty::Within,
    };
    Ok(When { first: side.first, last: side.last, certainty, text: text.trim().to_owned() })
}

fn cut(text: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut letters = text.trim().chars().peekable();
    while let Some(letter) = letters.next() {
        if letter.is_ascii_digit() {
            let mut digits = String::from(letter);
            while let Some(digit) = letters.next_if(char::is_ascii_digit) {
                digits.push(digit);
            }
            pieces.push(Piece::Number(digits.parse().unwrap_or(i32::MAX), digits.len()));
        } else if letter.is_alphabetic() {
            let mut word = String::from(letter);
            while let Some(more) = letters.next_if(|next| next.is_alphabetic()) {
                word.push(more);
            }
            pieces.push(Piece::Word(crate::country::fold(&word)));
        } else {
            match letter {
                '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' => pieces.push(Piece::Dash),
                '/' => pieces.push(Piece::Slash),
                '.' => pieces.push(Piece::Dot),
                _ => {}
            }
        }
    }
    pieces
}

/// Reads a single date, or two with something between them.
fn span(pieces: &[Piece]) -> Result<Side, String> {
    if let Some(side) = single(pieces)? {
        return Ok(side);
    }
    let opened = matches!(pieces.first(), Some(Piece::Word(word)) if is_from(word));
    let inner = if opened { &pieces[1..] } else { pieces };
    let middles = inner.iter().enumerate().filter(|(_, piece)| match piece {
        Piece::Dash => true,
        Piece::Word(word) => is_between(word),
        _ => false,
    });
    for (at, _) in middles {
        let (left, right) = (&inner[..at], &inner[at + 1..]);
        let Some(last) = single(right)? else { continue };
        let first = match single(left)? {
            Some(first) => Some(first),
            None => single(&completed(left, right))?,
        };
        if let Some(first) = first {
            return if first.first <= last.last {
                Ok(Side { first: first.first, last: last.last })
            } else {
                Err(kept!("it ends on {}, before it begins on {}; change one of the two", last.last, first.first))
            };
        }
    }
    Err(UNREADABLE.to_owned())
}

/// Gives the first end of a span what only the second one says: “January–March 2010”, “3–5 March 2010”.
fn completed(left: &[Piece], right: &[Piece]) -> Vec<Piece> {
    let has_month = left.iter().any(|piece| matches!(piece, Piece::Word(word) if month(word).is_some()));
    let borrowed = right.iter().filter(|piece| match piece {
        Piece::Word(word) => !has_month && month(word).is_some(),
        Piece::Number(_, digits) => *digits == 4,
        _ => false,
    });
    left.iter().chain(borrowed).cloned().collect()
}

/// Reads one date of any form; `None` where it has none of them.
fn single(pieces: &[Piece]) -> Result<Option<Side>, String> {
    if let Some(side) = numeric(pieces)? {
        return Ok(Some(side));
    }
    let mut part = None;
    let mut start = 0;
    if let Some(Piece::Word(word)) = pieces.iter().find(|piece| !is_idle(piece)) {
        part = third(word);
        if part.is_some() {
            start = pieces.iter().position(|piece| !is_idle(piece)).unwrap_or(0) + 1;
        }
    }
    let rest: Vec<&Piece> = pieces[start..].iter().filter(|piece| !is_idle(piece)).collect();
    // The dash of “mid-March” stands between the part and the month.
    let joined = part.is_some() && rest.first() == Some(&&Piece::Dash);
    let whole = worded(&rest[usize::from(joined)..])?;
    Ok(match (whole, part) {
        (Some(side), Some(part)) => Some(part_of(side, part)),
        (whole, _) => whole,
    })
}

fn is_idle(piece: &Piece) -> bool {
    match piece {
        Piece::Word(word) => is_filler(word),
        Piece::Dot => true,
        _ => false,
    }
}

/// Reads dates of digits alone: 2010-02-18, 2010-02, 18.02.2010, 18/02/2010.
fn numeric(pieces: &[Piece]) -> Result<Option<Side>, String> {
    use Piece::{Dash, Dot, Number, Slash};
    let side = match pieces {
        [Number(year, 4), Dash, Number(month, 1..=2), Dash, Number(day, 1..=2)]
        | [Number(year, 4), Slash, Number(month, 1..=2), Slash, Number(day, 1..=2)]
        | [Number(day, 1..=2), Dot, Number(month, 1..=2), Dot, Number(year, 4)] => on(*year, *month, *day)?,
        [Number(year, 4), Dash, Number(number, 2)] => month_or_year(*year, *number)?,
        [Number(number, 1..=2), Slash, Number(year, 4)] => month_of(*year, *number)?,
        [Number(a, 1..=2), Slash | Dash, Number(b, 1..=2), Slash | Dash, Number(year, 4)] => either(*a, *b, *year)?,
        _ => return Ok(None),
    };
    Ok(Some(side))
}

/// Reads a date whose order is not said; it is taken only where there is one way to read it.
fn either(a: i32, b: i32, year: i32) -> Result<Side, String> {
    if a == b || b > 12 && a <= 12 {
        return on(year, a, b);
    }
    if a > 12 {
        return on(year, b, a);
    }
    let [first, second] = [(a, b), (b, a)].map(|(day, month)| format!("{day} {} {year}", month_name(month)));
    Err(kept!("it can be {first} or {second}; write the month as a word"))
}

/// Reads a year with two digits behind it: a month of it, or a later year of its century.
fn month_or_year(year: i32, number: i32) -> Result<Side, String> {
    let later = number > year % 100;
    match (1..=12).contains(&number) {
        true if later => Err(kept!(
            "it can be {} {year} or the years {year}–{}; write the month as a word, or both years in full",
            month_name(number),
            year / 100 * 100 + number
        )),
        false if later => years(year, year / 100 * 100 + number),
        _ => month_of(year, number),
    }
}

/// Reads dates with words in them, fillers left out.
fn worded(pieces: &[&Piece]) -> Result<Option<Side>, String> {
    use Piece::{Dash, Number, Word};
    let side = match pieces {
        [Number(day, 1..=2), Word(word), Number(year, 4)]
        | [Word(word), Number(day, 1..=2), Number(year, 4)]
        | [Number(day, 1..=2), Dash, Word(word), Dash, Number(year, 4)]
            if month(word).is_some() =>
        {
            on(*year, month(word).unwrap_or(0).into(), *day)?
        }
        [Word(word), Number(year, 4)] if month(word).is_some() => month_of(*year, month(word).unwrap_or(0).into())?,
        [Word(word), Number(year, 4)] if season(word).is_some() => months(*year, season(word).unwrap_or(0).into(), 3)?,
        [Word(word), Number(quarter @ 1..=4, 1), Number(year, 4)]
        | [Number(year, 4), Word(word), Number(quarter @ 1..=4, 1)]
            if matches!(word.as_str(), "q" | "t" | "кв") =>
        {
            months(*year, quarter * 3 - 2, 3)?
        }
        [Word(nth), Word(unit), Number(year, 4)] => return part_of_year(nth, unit, *year),
        [Number(year, 4), Word(word)] if word == "s" && year % 10 == 0 => years(*year, *year + 9)?,
        [Number(year, 4)] => years(*year, *year)?,
        _ => return Ok(None),
    };
    Ok(Some(side))
}

fn part_of_year(nth: &str, unit: &str, year: i32) -> Result<Option<Side>, String> {
    let Some(nth) = ordinal(nth).map(i32::from) else { return Ok(None) };
    match unit {
        "quarter" | "trimestre" | "квартал" | "квартале" => months(year, nth * 3 - 2, 3).map(Some),
        "half" | "semestre" | "полугодие" | "полугодии" if nth <= 2 => {
            months(year, nth * 6 - 5, 6).map(Some)
        }
        _ => Ok(None),
    }
}

fn on(year: i32, month: i32, day: i32) -> Result<Side, String> {
    let whole = month_of(year, month)?;
    let length = whole.last.0 - whole.first.0 + 1;
    if (1..=length).contains(&day) {
        let day = Day(whole.first.0 + day - 1);
        return Ok(Side { first: day, last: day });
    }
    let next = month_name(month % 12 + 1);
    let name = month_name(month);
    Err(kept!("{name} has {length} days; write {length} {name} or 1 {next}"))
}

fn month_of(year: i32, month: i32) -> Result<Side, String> {
    if (1..=12).contains(&month) {
        months(year, month, 1)
    } else {
        Err(kept!("there is no month {month}; write the month as a word"))
    }
}

fn months(year: i32, first: i32, count: i32) -> Result<Side, String> {
    check_year(year)?;
    let number = year * 12 + first - 1;
    Ok(Side { first: Day::first_of_month(number), last: Day(Day::first_of_month(number + count).0 - 1) })
}

fn years(first: i32, last: i32) -> Result<Side, String> {
    check_year(first)?;
    months(first, 1, (last - first + 1) * 12)
}

fn check_year(year: i32) -> Result<(), String> {
    if (1900..=2198).contains(&year) { Ok(()) } else { Err(kept!("{year} is no year from 1900 to 2198")) }
}

/// Returns a third of a span: of a month its days 1–10, 11–20 and the rest, of a year four months.
fn part_of(side: Side, part: Third) -> Side {
    let month = side.first.month_number() == side.last.month_number();
    let days = side.last.0 - side.first.0 + 1;
    let (one, two) = if month {
        (side.first.0 + 10, side.first.0 + 20)
    } else if side.first.month_number() + 11 == side.last.month_number() {
        let start = |months| Day::first_of_month(side.first.month_number() + months).0;
        (start(4), start(8))
    } else {
        (side.first.0 + days / 3, side.first.0 + days * 2 / 3)
    };
    match part {
        Third::First => Side { first: side.first, last: Day(one - 1) },
        Third::Middle => Side { first: Day(one), last: Day(two - 1) },
        Third::Last => Side { first: Day(two), last: side.last },
    }
}

fn month_name(month: i32) -> &'static str {
    MONTH_NAMES.get(month as usize - 1).copied().unwrap_or(phrase!("that month"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn days(text: &str) -> String {
        read(text).map_or_else(|reason| reason, |when| format!("{} {}", when.first, when.last))
    }

    #[test]
    fn days_are_read_as_people_write_them() {
        for (text, days_of) in [
            ("2010-02-18", "2010-02-18 2010-02-18"),
            ("18 February 2010", "2010-02-18 2010-02-18"),
            ("18 Feb. 2010", "2010-02-18 2010-02-18"),
            ("February 18, 2010", "2010-02-18 2010-02-18"),
            ("the 18th of February 2010", "2010-02-18 2010-02-18"),
            ("18-Feb-2010", "2010-02-18 2010-02-18"),
            ("1er août 2010", "2010-08-01 2010-08-01"),
            ("18 de marzo de 2010", "2010-03-18 2010-03-18"),
            ("18 февраля 2010 г.", "2010-02-18 2010-02-18"),
            ("18.02.2010", "2010-02-18 2010-02-18"),
            ("18/02/2010", "2010-02-18 2010-02-18"),
            ("04/04/2010", "2010-04-04 2010-04-04"),
            ("April 2010", "2010-04-01 2010-04-30"),
            ("2010-04", "2010-04-01 2010-04-30"),
            ("avril 2010", "2010-04-01 2010-04-30"),
            ("mid-March 2010", "2010-03-11 2010-03-20"),
            ("début mars 2010", "2010-03-01 2010-03-10"),
            ("late February 2012", "2012-02-21 2012-02-29"),
            ("late 2009", "2009-09-01 2009-12-31"),
            ("end of 2009", "2009-09-01 2009-12-31"),
            ("autumn of 2008", "2008-09-01 2008-11-30"),
            ("winter 2008", "2008-12-01 2009-02-28"),
            ("Q2 2010", "2010-04-01 2010-06-30"),
            ("first quarter of 2010", "2010-01-01 2010-03-31"),
            ("second half of 2010", "2010-07-01 2010-12-31"),
            ("2009", "2009-01-01 2009-12-31"),
            ("1990s", "1990-01-01 1999-12-31"),
            ("2009–2010", "2009-01-01 2010-12-31"),
            ("2009-13", "2009-01-01 2013-12-31"),
            ("from 2009 to 2010", "2009-01-01 2010-12-31"),
            ("January–March 2010", "2010-01-01 2010-03-31"),
            ("3–5 March 2010", "2010-03-03 2010-03-05"),
            ("28 February to 2 March 2010", "2010-02-28 2010-03-02"),
            ("between April and June 2010", "2010-04-01 2010-06-30"),
            ("mid-2009 to early 2010", "2009-05-01 2010-04-30"),
        ] {
            assert_eq!(days(text), days_of, "{text}");
        }
    }

    #[test]
    fn how_well_days_are_known_is_kept() {
        assert_eq!(read("18 February 2010").unwrap().certainty, Certainty::Day);
        assert_eq!(read("February 2010").unwrap().certainty, Certainty::Within);
        assert_eq!(read("about 2008").unwrap().certainty, Certainty::About);
        assert_eq!(read("~2008").unwrap().certainty, Certainty::About);
        assert_eq!(read(" mid-March 2010 ").unwrap().text, "mid-March 2010");
    }

    #[test]
    fn what_cannot_be_read_or_can_be_read_in_two_ways_is_refused_with_a_remedy() {
        for (text, part) in [
            ("03/04/2021", "3 April 2021 or 4 March 2021"),
            ("31/04/2024", "April has 30 days; write 30 April or 1 May"),
            ("30 February 2010", "February has 28 days"),
            ("2010 to 2009", "before it begins"),
            ("soon", "no day can be read"),
            ("", "no day can be read"),
            ("2009-10", "October 2009 or the years 2009–2010"),
            ("18 2010", "no day can be read"),
            ("1850", "no year from 1900"),
            ("45/45/2010", "no month 45"),
            ("2010-13-01", "no month 13"),
        ] {
            assert!(days(text).contains(part), "{text}: {}", days(text));
        }
    }

    proptest! {
        #[test]
        fn no_text_is_a_surprise(text: String) {
            let _ = read(&text);
        }

        #[test]
        fn words_and_numbers_in_any_order_are_no_surprise(
            words in prop::collection::vec("mid|early|March|Q|2010|18|4|-|/|\\.|to|first|half|s|the|1900|2198|99999999999", 0..8),
        ) {
            if let Ok(when) = read(&words.join(" ")) {
                prop_assert!(when.first <= when.last);
            }
        }

        #[test]
        fn every_day_is_read_back(number in Day::MIN.0..Day::MAX.0 - 366) {
            let day = Day(number);
            prop_assert_eq!(read(&day.to_string()).unwrap().first, day);
        }
    }
}
