//! The parts of the evaluation of a year: both years side by side, warnings, onsets, engagements, lessons.

use super::super::lines::{choice, line, lines, plain, row, said, shown_of, strong, table};
use super::super::warning::lessons;
use super::super::{CLOCK, EVENTS, RECORD};
use super::{ONSETS, SHARE, median, share, year};
use crate::facts::{YearFigures, YearNote};
use crate::outline::{OutlineBody, OutlineCell, OutlinePart, OutlineRow};
use crate::saying::{Saying, Value};

/// The most rows of a part.
const MOST: usize = 30;

/// Returns the parts; one that has nothing to tell is not there.
pub(super) fn parts(note: &YearNote) -> Vec<OutlinePart> {
    [beside(note), warnings(note), onsets(note), engagements(note), lessons(&note.lessons), without_lesson(note)]
        .into_iter()
        .flatten()
        .collect()
}

/// A measure of both years.
type Measure = (&'static str, fn(&YearFigures) -> Value);

/// The measures, in their order.
const MEASURES: [Measure; 16] = [
    ("measure-raised", |of| Value::Count(of.raised)),
    ("measure-right", |of| Value::Count(of.verdicts[..3].iter().sum())),
    ("measure-wrong", |of| Value::Count(of.verdicts[3])),
    ("measure-unsaid", |of| Value::Count(of.verdicts[4..6].iter().sum())),
    ("measure-right-share", |of| share(of.right)),
    ("measure-warned", |of| of.onsets.map_or(Value::NoData, |[warned, _]| Value::Count(warned))),
    ("measure-missed", |of| of.onsets.map_or(Value::NoData, |[_, missed]| Value::Count(missed))),
    ("measure-warned-share", |of| share(of.warned)),
    ("measure-lead", |of| of.lead_days.map_or(Value::NoData, |days| Value::Decimal(days, 0))),
    ("measure-median", median),
    ("measure-within", |of| of.within.map_or(Value::NoData, of_all)),
    ("measure-kept", |of| of_all([of.commitments[1], of.commitments[0]])),
    ("measure-kept-share", |of| share(of.kept)),
    ("measure-engagements", |of| Value::Count(of.engagements[0])),
    ("measure-visits", |of| Value::Count(of.engagements[1])),
    ("measure-lessons", |of| Value::Count(of.lessons[0])),
];

fn of_all([some, all]: [u64; 2]) -> Value {
    said(Saying::with("of-all", [("some", Value::Count(some)), ("all", Value::Count(all))]))
}

fn beside(note: &YearNote) -> Option<OutlinePart> {
    let rows = MEASURES.iter().map(|(id, of)| {
        row(id, vec![plain(Value::Word((*id).to_owned())), plain(of(&note.before)), strong(of(&note.now))])
    });
    let aside = Saying::with("year-aside", [("confidence", Value::Share(note.confidence))]);
    let sources = [RECORD, EVENTS, ONSETS, CLOCK, SHARE];
    let columns = [("column-measure", false), ("column-year", true), ("column-year", true)];
    let mut part = table("years", Some(aside), &columns, rows.collect(), &sources)?;
    if let OutlineBody::Table(table) = &mut part.body {
        for (column, figures) in table.columns[1..].iter_mut().zip([&note.before, &note.now]) {
            column.0 = Saying::with("column-year", [("year", year(figures))]);
        }
    }
    Some(part)
}

fn warnings(note: &YearNote) -> Option<OutlinePart> {
    let not_yet = || Value::Word("none-yet".to_owned());
    let rows = note.warnings.iter().take(MOST).map(|one| {
        row(
            &one.id,
            vec![
                plain(Value::Text(one.title.clone())),
                plain(Value::Word(format!("level-{}", one.level))),
                plain(one.raised.map_or_else(not_yet, Value::Day)),
                strong(Value::Word(format!("verdict-{}", one.verdict))),
                plain(one.days.map_or_else(not_yet, |days| Value::Decimal(days, 1))),
            ],
        )
    });
    let columns = [
        ("column-warning", false),
        ("column-level", false),
        ("column-raised", true),
        ("column-verdict", false),
        ("column-days-to-action", true),
    ];
    table("year-warnings", shown_of(note.warnings.len(), MOST), &columns, rows.collect(), &[RECORD])
}

fn onsets(note: &YearNote) -> Option<OutlinePart> {
    let rows: Vec<OutlineRow> = note
        .onsets
        .iter()
        .take(MOST)
        .map(|one| {
            let (warning, lead) = match &one.warning {
                Some((title, days)) => (Value::Text(title.clone()), Value::Decimal(*days, 0)),
                None => (Value::Word("nobody-warned".to_owned()), Value::Word("not-made".to_owned())),
            };
            let place = [("place", Value::Text(one.place.clone())), ("country", Value::Country(one.country))];
            row(
                &format!("{}-{}-{}", one.country, one.place, one.month),
                vec![
                    plain(said(Saying::with("place-in", place))),
                    plain(Value::Month(one.month)),
                    strong(Value::Count(one.deaths)),
                    plain(warning),
                    plain(lead),
                ],
            )
        })
        .collect();
    let columns = [
        ("column-place", false),
        ("column-month", false),
        ("column-deaths", true),
        ("column-warning", false),
        ("column-lead-days", true),
    ];
    table("onsets", shown_of(note.onsets.len(), MOST), &columns, rows, &[RECORD, EVENTS, ONSETS])
}

fn engagements(note: &YearNote) -> Option<OutlinePart> {
    let rows = note.engagements.iter().take(MOST).map(|one| {
        let [all, kept, late] = one.commitments;
        let cells: Vec<OutlineCell> = vec![
            plain(Value::Text(one.title.clone())),
            plain(Value::Word(if one.began { "began-in-year" } else { "went-on" }.to_owned())),
            plain(Value::Count(one.visits)),
            plain(of_all([kept, all])),
            plain(Value::Count(late)),
            strong(choice(&one.result)),
        ];
        row(&one.id, cells)
    });
    let columns = [
        ("column-engagement", false),
        ("column-began", false),
        ("column-visits", true),
        ("column-kept", true),
        ("column-late-commitments", true),
        ("column-result", false),
    ];
    table("year-engagements", shown_of(note.engagements.len(), MOST), &columns, rows.collect(), &[RECORD])
}

/// Warnings that were closed, and nobody has written what they taught.
fn without_lesson(note: &YearNote) -> Option<OutlinePart> {
    let told = |(id, title): &(String, String)| {
        line(id, Saying::with("as-written", [("text", Value::Text(title.clone()))]), &[RECORD])
    };
    lines("without-lesson", note.without_lesson.iter().take(MOST).map(told).collect())
}
