//! The monthly horizon scan of an area (S/2011/552, §12): the month beside those before, what emerges, what comes, what nobody
//! reports of, and what to watch.

mod ahead;
mod watch;

use super::frame::{Own, area, method, outline};
use super::lines::{message, plain, row, said, strong, table};
use super::{EVENTS, RECORD, UNUSUAL, messages};
use crate::facts::{Counted, CountryMonth, Facts, HotPlace, Scan};
use crate::outline::{Kind, Outline, OutlinePart, OutlineRow, Said, Sentence, Source};
use crate::saying::{Saying, Value};

/// Ids of sources that the other kinds do not name.
const RATIO: &str = "ratio";
const HOT: &str = "hot";
/// The most places of one message.
const MOST: usize = 3;
/// The most rows of a table.
const MOST_ROWS: usize = 20;

/// Returns the draft of a horizon scan.
pub fn horizon_scan(facts: &Facts, scan: &Scan) -> Outline {
    let mut own = Vec::new();
    own.extend(messages::old(facts));
    own.extend(month(scan));
    own.extend(messages::unusual(facts, true));
    own.extend(messages::unusual(facts, false));
    own.extend(hot(scan));
    own.extend(ahead::rising_message(scan));
    own.extend(warnings(scan));
    own.extend(messages::elections(facts));
    own.extend(messages::crises(facts));
    own.extend(messages::late(facts));
    own.extend(messages::no_data(facts));
    let title = match scan.month {
        Some(month) => Saying::with("title-horizon-scan", [("area", area(facts)), ("month", Value::Month(month))]),
        None => Saying::with("title", [("area", area(facts))]),
    };
    let parts = [
        watch::watch(facts, scan),
        months(scan),
        hot_places(scan),
        ahead::outlooks(scan),
        ahead::rising(scan),
        month_warnings(scan),
        watch::gaps(facts, scan),
    ];
    let [ratio, hot] = &scan.methods;
    let source = |id: &str, citation: Value| Source { id: id.to_owned(), citation };
    outline(
        facts,
        Own {
            kind: Kind::HorizonScan,
            title,
            messages: own,
            parts: parts.into_iter().flatten().collect(),
            sources: vec![source(RATIO, method("source-ratio", ratio)), source(HOT, method("source-hot", hot))],
            ..Own::default()
        },
    )
}

/// The month beside the one before, and beside the same of the year before.
fn month(scan: &Scan) -> Option<Sentence> {
    let month = scan.month.filter(|_| !scan.countries.is_empty())?;
    let sum = |of: &dyn Fn(&CountryMonth) -> Option<Counted>| {
        scan.countries.iter().filter_map(of).fold(Counted::default(), |a, b| a + b)
    };
    let counts = |month: i32, of: Counted| {
        [
            ("month", Value::Month(month)),
            ("events", Value::Count(of.events)),
            ("deaths", Value::Count(of.best)),
            ("range", Value::Between(of.low, of.high)),
        ]
    };
    let mut told = vec![Said::new(Saying::with("scan-month", counts(month, sum(&|one| Some(one.now)))), &[EVENTS])];
    if scan.both.is_some() {
        told.push(Said::new(Saying::with("scan-known", counts(month - 1, sum(&|one| one.before))), &[EVENTS]));
    }
    if let Some([ratio, low, high]) = scan.ratio {
        let values = [
            ("ratio", Value::Decimal(ratio, 2)),
            ("low", Value::Decimal(low, 2)),
            ("high", Value::Decimal(high, 2)),
            ("confidence", Value::Share(scan.confidence)),
        ];
        told.push(Said::new(Saying::with("scan-ratio", values), &[EVENTS, RATIO]));
    }
    if scan.countries.iter().any(|one| one.year_before.is_some()) {
        let before = sum(&|one| one.year_before);
        told.push(Said::new(Saying::with("scan-known", counts(month - 12, before)), &[EVENTS]));
    }
    let lead = match (scan.both, scan.is_more) {
        (None, _) => "lead-month",
        (_, Some(true)) => "lead-month-more",
        (_, Some(false)) => "lead-month-fewer",
        (_, None) => "lead-month-level",
    };
    Some(message("month", Saying::of(lead), told))
}

/// Places that became hot or grow hotter.
fn hot(scan: &Scan) -> Option<Sentence> {
    let places = scan.hot.as_ref().filter(|places| !places.is_empty())?;
    let told = |one: &HotPlace| {
        let values = [
            ("place", place(one)),
            ("pattern", Value::Word(format!("pattern-{}", one.pattern))),
            ("months", Value::Count(one.months)),
            ("all", Value::Count(scan.hot_months)),
        ];
        Said::new(Saying::with("hot-place", values), &[EVENTS, HOT])
    };
    Some(message("hot", Saying::of("lead-hot"), places.iter().take(MOST).map(told).collect()))
}

fn place(one: &HotPlace) -> Value {
    let values = [("place", Value::Text(one.name.clone())), ("country", Value::Country(one.country))];
    said(Saying::with("place-in", values))
}

fn warnings(scan: &Scan) -> Option<Sentence> {
    scan.month?;
    let [raised, closed, waiting] = scan.counts.map(Value::Count);
    let values = [("raised", raised), ("closed", closed), ("waiting", waiting)];
    let told = vec![Said::new(Saying::with("scan-warnings", values), &[RECORD])];
    Some(message("warnings", Saying::of("lead-scan-warnings"), told))
}

/// Each country in the month, beside the month before, the year before, and what its own past lets expect.
fn months(scan: &Scan) -> Option<OutlinePart> {
    let month = scan.month?;
    let mut countries: Vec<&CountryMonth> = scan.countries.iter().collect();
    countries.sort_by_key(|one| (std::cmp::Reverse(one.now.events), one.country));
    let events = |of: Option<Counted>| of.map_or(Value::NoData, |of| Value::Count(of.events));
    let rows: Vec<OutlineRow> = countries
        .into_iter()
        .map(|one| {
            row(
                &one.country.to_string(),
                vec![
                    plain(Value::Country(one.country)),
                    strong(Value::Count(one.now.events)),
                    plain(one.expected.map_or(Value::NoData, |[low, high]| Value::Between(low, high))),
                    plain(events(one.before)),
                    plain(one.ratio.map_or_else(|| Value::Word("not-made".to_owned()), interval)),
                    plain(events(one.year_before)),
                    strong(Value::Count(one.now.best)),
                    plain(Value::Between(one.now.low, one.now.high)),
                ],
            )
        })
        .collect();
    let columns = [
        ("column-country", false),
        ("column-events", true),
        ("column-expected", true),
        ("column-month-before", true),
        ("column-ratio", true),
        ("column-year-before", true),
        ("column-deaths", true),
        ("column-range", true),
    ];
    let aside = Saying::with(
        "scan-aside",
        [
            ("month", Value::Month(month)),
            ("before", Value::Month(month - 1)),
            ("confidence", Value::Share(scan.confidence)),
        ],
    );
    table("month", Some(aside), &columns, rows, &[EVENTS, RATIO, UNUSUAL])
}

/// Returns a figure with the ends of its interval.
fn interval([value, low, high]: [f64; 3]) -> Value {
    let values =
        [("value", Value::Decimal(value, 2)), ("low", Value::Decimal(low, 2)), ("high", Value::Decimal(high, 2))];
    said(Saying::with("with-interval", values))
}

fn hot_places(scan: &Scan) -> Option<OutlinePart> {
    let rows: Vec<OutlineRow> = scan
        .hot
        .iter()
        .flatten()
        .take(MOST_ROWS)
        .map(|one| {
            row(
                &one.code,
                vec![
                    plain(Value::Text(one.name.clone())),
                    plain(Value::Country(one.country)),
                    strong(Value::Word(format!("pattern-{}", one.pattern))),
                    plain(Value::Count(one.months)),
                ],
            )
        })
        .collect();
    let columns =
        [("column-place", false), ("column-country", false), ("column-pattern", false), ("column-months-hot", true)];
    let aside = Saying::with("hot-aside", [("months", Value::Count(scan.hot_months))]);
    table("hot-spots", Some(aside), &columns, rows, &[EVENTS, HOT])
}

fn month_warnings(scan: &Scan) -> Option<OutlinePart> {
    let day = |day: Option<sitroom_domain::Day>| day.map_or_else(|| Value::Word("none-yet".to_owned()), Value::Day);
    let rows = scan.warnings.iter().take(MOST_ROWS).map(|one| {
        row(
            &one.id,
            vec![
                plain(Value::Text(one.title.clone())),
                plain(Value::Word(format!("level-{}", one.level))),
                plain(Value::Day(one.raised)),
                plain(day(one.first_action)),
                plain(day(one.closed)),
            ],
        )
    });
    let columns = [
        ("column-warning", false),
        ("column-level", false),
        ("column-raised", true),
        ("column-first-action", true),
        ("column-closed", true),
    ];
    table("month-warnings", None, &columns, rows.collect(), &[RECORD])
}
