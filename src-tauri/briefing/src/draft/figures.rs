//! The table of figures: each country beside itself a year before, with its months and its outlook.

use super::lines::heading;
use super::{EVENTS, OUTLOOK};
use crate::facts::{Counted, CountryViolence, DivisionViolence, Facts};
use crate::outline::{OutlineBody, OutlineCell, OutlinePart, OutlineRow, OutlineTable};
use crate::paper::Width;
use crate::saying::{Saying, Value};

/// Returns the table; without events it says so in its one row, and without countries there is none.
pub(super) fn table(facts: &Facts) -> Option<OutlinePart> {
    let violence = &facts.violence;
    let mut countries: Vec<&CountryViolence> = violence.countries.iter().collect();
    countries.sort_by_key(|one| (std::cmp::Reverse(one.now.best), std::cmp::Reverse(one.now.events), one.country));
    let mut rows: Vec<OutlineRow> =
        countries.into_iter().map(country).chain(violence.divisions.iter().map(division)).collect();
    if !violence.no_data.is_empty() {
        let names = Value::countries(violence.no_data.iter().map(|(country, _)| *country));
        let saying = Saying::with("row-no-data", [("countries", names)]);
        rows.push(OutlineRow {
            id: "no-data".to_owned(),
            cells: vec![OutlineCell::Plain(Value::Said(Box::new(saying)))],
            no_data: true,
        });
    }
    if rows.is_empty() {
        return None;
    }
    let months = violence.months.unwrap_or_default();
    let [first, last] = months;
    let column = |id: &str, figures: bool| (Saying::of(id), figures);
    let columns = vec![
        column(if violence.divisions.is_empty() { "column-country" } else { "column-place" }, false),
        column("column-events-before", true),
        column("column-events", true),
        column("column-deaths", true),
        column("column-range", true),
        column("column-change", true),
        column("column-by-month", false),
        column("column-outlook", true),
    ];
    Some(OutlinePart {
        id: "figures".to_owned(),
        heading: heading("figures"),
        aside: Some(Saying::with(
            "figures-aside",
            [("months", Value::Months(first, last)), ("before", Value::Months(first - 12, first - 1))],
        )),
        width: Width::Whole,
        own_page: false,
        body: OutlineBody::Table(OutlineTable { columns, rows, sources: vec![EVENTS.to_owned(), OUTLOOK.to_owned()] }),
    })
}

/// What a row tells of a place.
struct Told<'a> {
    id: String,
    name: Value,
    now: Counted,
    before: Option<Counted>,
    by_month: &'a [Option<f64>],
    outlook: Value,
}

fn country(one: &CountryViolence) -> OutlineRow {
    let outlook = one.outlook.map_or(Value::NoData, |[middle, low, high]| {
        let range = Value::Between(low.round() as u64, high.round() as u64);
        let values = [("middle", Value::Count(middle.round() as u64)), ("range", range)];
        Value::Said(Box::new(Saying::with("outlook", values)))
    });
    let (id, name) = (one.country.to_string(), Value::Country(one.country));
    row(Told { id, name, now: one.now, before: one.before, by_month: &one.by_month, outlook })
}

/// Outlooks are made for countries.
fn division(one: &DivisionViolence) -> OutlineRow {
    let (id, name) = (one.code.clone(), Value::Text(one.name.clone()));
    let outlook = Value::Word("not-made".to_owned());
    row(Told { id, name, now: one.now, before: one.before, by_month: &one.by_month, outlook })
}

fn row(one: Told<'_>) -> OutlineRow {
    let change = one.before.map_or(Value::NoData, |before| match (before.best, one.now.best) {
        (0, 0) => Value::Word("no-change".to_owned()),
        (0, _) => Value::Word("rise-from-zero".to_owned()),
        (before, now) => Value::Change((now as f64 / before as f64 - 1.0) * 100.0),
    });
    let plain = |value: Value| OutlineCell::Plain(value);
    OutlineRow {
        id: one.id,
        cells: vec![
            plain(one.name),
            plain(one.before.map_or(Value::NoData, |before| Value::Count(before.events))),
            OutlineCell::Strong(Value::Count(one.now.events)),
            OutlineCell::Strong(Value::Count(one.now.best)),
            plain(Value::Between(one.now.low, one.now.high)),
            plain(change),
            OutlineCell::Bars(one.by_month.to_vec()),
            plain(one.outlook),
        ],
        no_data: false,
    }
}
