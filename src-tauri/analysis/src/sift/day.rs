//! Days in a text: written out, in figures, or told from the day of publication ("yesterday", "on Tuesday").
//!
//! A day that can be read in two ways (03/04/2024) is not offered, and neither is one that lies ahead of a weekday's "next".

use sitroom_domain::Day;

use super::day_words::{is_next, month, relative, weekday};
use super::number::number_at;
use super::token::{Gap, Token};

/// How a day is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DayTold {
    /// With its year.
    Whole,
    /// Without its year; the one nearest to the publication is taken.
    YearLeftOut,
    /// As the day of publication or one before it.
    Relative,
    /// As a day of the week; the last one before the publication or on its day is taken.
    Weekday,
}

/// A day that a text tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundDay {
    /// Bytes of the text.
    pub span: std::ops::Range<usize>,
    /// The day.
    pub day: Day,
    /// How it is told.
    pub told: DayTold,
}

/// Returns the days of a text in their order; those that lean on the day of publication only where that is known.
pub(crate) fn days(text: &str, tokens: &[Token], published_on: Option<Day>) -> Vec<FoundDay> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let read = in_figures(text, tokens, at)
            .or_else(|| in_words(text, tokens, at, published_on))
            .or_else(|| from_publication(tokens, at, published_on?));
        match read {
            Some((day, told, used)) => {
                found.push(FoundDay { span: tokens[at].start..tokens[at + used - 1].end, day, told });
                at += used;
            }
            None => at += 1,
        }
    }
    found
}

type Read = (Day, DayTold, usize);

fn day_of(year: u32, month: u32, day: u32) -> Option<Day> {
    Day::from_ymd(i16::try_from(year).ok()?, i8::try_from(month).ok()?, i8::try_from(day).ok()?)
}

/// Reads 2024-03-05, 05.03.2024, and 25/03/2024 where only one reading is a day.
fn in_figures(text: &str, tokens: &[Token], at: usize) -> Option<Read> {
    let [first, second, third] = tokens.get(at..at + 3)? else { return None };
    let marks = (&text[first.end..second.start], &text[second.end..third.start]);
    let numbers = (first.digits()?, second.digits()?, third.digits()?);
    let day = match (marks, numbers) {
        (("-", "-") | ("/", "/"), (year, month, day)) if first.folded.len() == 4 => day_of(year, month, day),
        ((".", "."), (day, month, year)) if third.folded.len() == 4 => day_of(year, month, day),
        (("/", "/") | ("-", "-"), (one, two, year)) if third.folded.len() == 4 => {
            match (day_of(year, two, one), day_of(year, one, two)) {
                (Some(day), None) | (None, Some(day)) => Some(day),
                (Some(day), Some(other)) if day == other => Some(day),
                _ => None,
            }
        }
        _ => None,
    };
    day.map(|day| (day, DayTold::Whole, 3))
}

/// Reads "5 March 2024", "March 5, 2024", "le 5 mars", "5 de marzo de 2024", "2024年3月5日".
fn in_words(text: &str, tokens: &[Token], at: usize, published_on: Option<Day>) -> Option<Read> {
    let token = &tokens[at];
    if let Some(read) = chinese(tokens, at, published_on) {
        return Some(read);
    }
    if let Some(name) = month(tokens, at) {
        // English has the month first; the word "May" is one only with a number after it.
        let number = ordinal(text, tokens, at + 1).filter(|_| token.is_capital)?;
        return dated(tokens, name, number.0, at, 1 + number.1, published_on);
    }
    let (number, mut used) = ordinal(text, tokens, at)?;
    while tokens.get(at + used).is_some_and(|word| matches!(word.folded.as_str(), "of" | "de" | "من")) {
        used += 1;
    }
    let name = tokens.get(at + used).filter(|word| word.gap == Gap::Blank).and_then(|_| month(tokens, at + used))?;
    dated(tokens, name, number, at, used + 1, published_on)
}

/// Returns the number of a day of the month (5, 5th, 1er, twelve) and the words that it takes.
fn ordinal(text: &str, tokens: &[Token], at: usize) -> Option<(u32, usize)> {
    let (number, used) = match tokens.get(at)?.digits() {
        Some(number) => (number, 1),
        None => number_at(text, tokens, at)?,
    };
    if !(1..=31).contains(&number) {
        return None;
    }
    let ending = tokens.get(at + used).is_some_and(|word| {
        matches!(word.folded.as_str(), "st" | "nd" | "rd" | "th" | "er" | "го") && word.gap == Gap::Blank
    });
    Some((number, used + usize::from(ending)))
}

/// Completes a day and a month with the year that follows, or with the one nearest to the publication.
fn dated(tokens: &[Token], month: u32, number: u32, at: usize, used: usize, published_on: Option<Day>) -> Option<Read> {
    let mut ahead = at + used;
    while tokens.get(ahead).is_some_and(|word| matches!(word.folded.as_str(), "de" | "del" | "عام" | "لعام")) {
        ahead += 1;
    }
    let year = tokens.get(ahead).filter(|word| word.folded.len() == 4 && word.gap < Gap::Sentence);
    if let Some(day) = year.and_then(Token::digits).and_then(|year| day_of(year, month, number)) {
        return Some((day, DayTold::Whole, ahead + 1 - at));
    }
    nearest(published_on?, month, number).map(|day| (day, DayTold::YearLeftOut, used))
}

fn nearest(published_on: Day, month: u32, number: u32) -> Option<Day> {
    let (year, ..) = published_on.ymd();
    let years = (year - 1..=year + 1).filter_map(|year| day_of(u32::try_from(year).ok()?, month, number));
    years.min_by_key(|day| (day.0 - published_on.0).abs())
}

/// Reads 2024年3月5日 and 3月5日.
fn chinese(tokens: &[Token], at: usize, published_on: Option<Day>) -> Option<Read> {
    let is = |at: usize, sign: &str| tokens.get(at).is_some_and(|token| token.folded == sign);
    let number = |at: usize| tokens.get(at).and_then(Token::digits);
    let (year, start) = if is(at + 1, "年") { (Some(number(at)?), at + 2) } else { (None, at) };
    let (month, day) = (number(start)?, number(start + 2)?);
    if !is(start + 1, "月") || !(is(start + 3, "日") || is(start + 3, "号")) {
        return None;
    }
    let used = start + 4 - at;
    match year {
        Some(year) => day_of(year, month, day).map(|day| (day, DayTold::Whole, used)),
        None => nearest(published_on?, month, day).map(|day| (day, DayTold::YearLeftOut, used)),
    }
}

fn from_publication(tokens: &[Token], at: usize, published_on: Day) -> Option<Read> {
    if let Some((before, used)) = relative(tokens, at) {
        return Some((Day(published_on.0 - before), DayTold::Relative, used));
    }
    let (name, used) = weekday(tokens, at)?;
    let is_ahead = (at > 0 && is_next(&tokens[at - 1].folded))
        || tokens.get(at + used).is_some_and(|after| is_next(&after.folded));
    // 1 January 1970 was a Thursday.
    let since = (published_on.0 + 3 - name).rem_euclid(7);
    (!is_ahead).then_some((Day(published_on.0 - since), DayTold::Weekday, used))
}

#[cfg(test)]
mod tests {
    use super::super::token::tokens;
    use super::*;

    /// Tuesday 5 March 2024 is the day before the publication.
    fn found(text: &str) -> Vec<String> {
        let published_on = "2024-03-06".parse().unwrap();
        days(text, &tokens(text), Some(published_on)).into_iter().map(|found| found.day.to_string()).collect()
    }

    #[test]
    fn days_are_found_as_people_write_them() {
        for text in [
            "on 5 March 2024 in Mopti",
            "March 5, 2024",
            "on March 5th gunmen",
            "le 5 mars 2024",
            "mardi 5 mars",
            "5 марта 2024 г.",
            "el 5 de marzo de 2024",
            "٥ مارس 2024",
            "5 آذار 2024",
            "2024年3月5日",
            "3月5日",
            "2024-03-05T10:00",
            "05.03.2024",
            "on Tuesday",
            "во вторник",
            "martes",
            "يوم الثلاثاء",
            "星期二",
            "周二",
            "yesterday",
            "hier",
            "вчера",
            "ayer",
            "أمس",
            "昨天",
        ] {
            let found = found(text);
            assert!(!found.is_empty() && found.iter().all(|day| day == "2024-03-05"), "{text}: {found:?}");
        }
    }

    #[test]
    fn a_day_that_can_be_read_in_two_ways_is_not_offered() {
        assert!(found("03/04/2024").is_empty());
        assert_eq!(found("25/04/2024"), ["2024-04-25"]);
        assert_eq!(found("05/05/2024"), ["2024-05-05"]);
    }

    #[test]
    fn words_that_are_no_days_are_left() {
        assert!(found("They may march next Tuesday. The Sun rises.").is_empty());
        assert!(found("Les élections de mardi prochain").is_empty());
    }

    #[test]
    fn a_day_without_its_year_lies_near_the_publication() {
        let published_on = "2024-01-02".parse().unwrap();
        let text = "on 30 December";
        let found = days(text, &tokens(text), Some(published_on));
        assert_eq!((found[0].day.to_string().as_str(), found[0].told), ("2023-12-30", DayTold::YearLeftOut));
        assert!(days(text, &tokens(text), None).is_empty());
    }
}
