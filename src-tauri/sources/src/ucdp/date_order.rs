//! The order of day and month in dates like 03/04/2021, read off the file as a whole. It is never guessed.

use std::sync::atomic::{AtomicBool, Ordering};

use sitroom_domain::{DateOrder, kept, phrase};

use super::columns::Column;
use super::date::{self, Pair, Written};
use super::table;
use crate::{Answer, Question, SourceError};

/// What a file shows about the order of its dates.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Found {
    /// Every date that shows an order shows this one.
    Order(DateOrder),
    /// No date can be read in two ways; each is taken as it must be.
    EachByItself,
}

#[derive(Default)]
struct Evidence {
    day_first: u64,
    month_first: u64,
    ambiguous: Option<(u32, String, Pair)>,
}

/// Looks at every date of a file. Asks when a date can be read in two ways and nothing, or not everything, speaks for one.
pub(crate) fn survey(rows: table::Rows<'_>, stop: &AtomicBool) -> Result<Found, SourceError> {
    let mut evidence = Evidence::default();
    table::read(rows, &mut |head, row, _| {
        if stop.load(Ordering::Relaxed) {
            return Err(SourceError::Stopped);
        }
        for column in [Column::DateStart, Column::DateEnd] {
            let Some(slot) = head.slot(column as usize) else { continue };
            if let Written::Pair(pair) = date::read(row.field(slot).trim_ascii()) {
                match pair.only_order() {
                    Some(DateOrder::DayFirst) => evidence.day_first += 1,
                    Some(DateOrder::MonthFirst) => evidence.month_first += 1,
                    None if evidence.ambiguous.is_none() && pair.is_ambiguous() => {
                        evidence.ambiguous = Some((row.line, row.text(slot), pair));
                    }
                    None => {}
                }
            }
        }
        Ok(())
    })?;
    match (evidence.day_first, evidence.month_first, evidence.ambiguous) {
        (1.., 0, _) => Ok(Found::Order(DateOrder::DayFirst)),
        (0, 1.., _) => Ok(Found::Order(DateOrder::MonthFirst)),
        (_, _, None) => Ok(Found::EachByItself),
        (both, _, Some((line, value, pair))) => Err(SourceError::Question(question(line, &value, pair, both > 0))),
    }
}

/// Returns the question of date order for a value that can be read both ways.
pub fn question(line: u32, value: &str, pair: Pair, mixed: bool) -> Question {
    let meaning = |order| pair.in_order(order).map(sitroom_domain::Day::in_words).unwrap_or_default();
    let why = if mixed {
        phrase!("other dates of the file speak for both")
    } else {
        phrase!("no date of the file shows which")
    };
    Question {
        option: "date_order",
        text: kept!(
            "Do the dates of the file begin with the day or with the month? They can be read both ways, and {why}"
        ),
        example: kept!("{} in line {line}", value.trim()),
        answers: vec![
            Answer { value: "day_first", meaning: meaning(DateOrder::DayFirst) },
            Answer { value: "month_first", meaning: meaning(DateOrder::MonthFirst) },
        ],
    }
}
