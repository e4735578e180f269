//! What comes after the month: the outlook beside its benchmark, and what falls due where violence rises.

use super::super::lines::{line, lines, message, plain, row, said, strong, table};
use super::super::{EVENTS, OUTLOOK, RECORD, UNUSUAL};
use super::{MOST, MOST_ROWS};
use crate::facts::{RisingDue, Scan};
use crate::outline::{OutlinePart, OutlineRow, Said, Sentence};
use crate::saying::{Saying, Value};

/// Months that the outlook is told of.
const AHEAD: i32 = 3;

/// Each country: what is to be expected in any one of the months to come, beside the benchmark.
pub(super) fn outlooks(scan: &Scan) -> Option<OutlinePart> {
    let month = scan.month?;
    let rows: Vec<OutlineRow> = scan
        .outlooks
        .iter()
        .map(|one| {
            let shown = if one.is_benchmark { "outlook-is-benchmark" } else { "outlook-is-model" };
            row(
                &one.country.to_string(),
                vec![
                    plain(Value::Country(one.country)),
                    strong(spread(one.deaths)),
                    strong(Value::Share(one.many)),
                    plain(spread(one.benchmark)),
                    plain(Value::Share(one.benchmark_many)),
                    plain(Value::Word(shown.to_owned())),
                ],
            )
        })
        .collect();
    let columns = [
        ("column-country", false),
        ("column-outlook", true),
        ("column-many", true),
        ("column-benchmark", true),
        ("column-benchmark-many", true),
        ("column-shown", false),
    ];
    let aside = Saying::with("outlook-aside", [("months", Value::Months(month + 1, month + AHEAD))]);
    table("outlook", Some(aside), &columns, rows, &[EVENTS, OUTLOOK])
}

fn spread([middle, low, high]: [f64; 3]) -> Value {
    let range = Value::Between(low.round() as u64, high.round() as u64);
    said(Saying::with("outlook", [("middle", Value::Count(middle.round() as u64)), ("range", range)]))
}

/// What falls due where violence rises, in short.
pub(super) fn rising_message(scan: &Scan) -> Option<Sentence> {
    let told: Vec<Said> =
        scan.rising.iter().take(MOST).map(|one| Said::new(due(one), &[RECORD, EVENTS, UNUSUAL])).collect();
    (!told.is_empty()).then(|| message("rising", Saying::of("lead-rising"), told))
}

/// The same, all of it.
pub(super) fn rising(scan: &Scan) -> Option<OutlinePart> {
    let all = scan.rising.iter().take(MOST_ROWS);
    lines(
        "rising",
        all.map(|one| line(&format!("{}-{}", one.id, one.country), due(one), &[RECORD, EVENTS, UNUSUAL])).collect(),
    )
}

fn due(one: &RisingDue) -> Saying {
    let rising = one.rising.iter().map(|what| Value::Word(format!("indicator-{what}"))).collect();
    Saying::with(
        "rising-due",
        [
            ("day", Value::Day(one.day)),
            ("title", Value::Text(one.title.clone())),
            ("occasion", Value::Word(one.occasion.clone())),
            ("country", Value::Country(one.country)),
            ("rising", Value::List(rising)),
        ],
    )
}
