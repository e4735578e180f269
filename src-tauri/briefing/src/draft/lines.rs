//! Sentences, messages and tables as the parts of a draft.

use crate::outline::{OutlineBody, OutlineCell, OutlinePart, OutlineRow, OutlineTable, Said, Sentence};
use crate::paper::Width;
use crate::saying::{Saying, Value};

/// Returns the heading of a part.
pub(super) fn heading(id: &str) -> Saying {
    Saying::of(&format!("heading-{id}"))
}

/// Returns a message: what it says in short, and what bears it.
pub(super) fn message(id: &str, lead: Saying, said: Vec<Said>) -> Sentence {
    Sentence { id: id.to_owned(), lead: Some(lead), said }
}

/// Returns a sentence by itself.
pub(super) fn line(id: &str, saying: Saying, sources: &[&str]) -> Sentence {
    Sentence { id: id.to_owned(), lead: None, said: vec![Said::new(saying, sources)] }
}

/// Returns a part of sentences.
pub(super) fn sentences(id: &str, width: Width, numbered: bool, sentences: Vec<Sentence>) -> OutlinePart {
    let body = OutlineBody::Sentences { sentences, numbered };
    OutlinePart { id: id.to_owned(), heading: heading(id), aside: None, width, own_page: false, body }
}

/// Returns a part of sentences from margin to margin; `None` without one.
pub(super) fn lines(id: &str, all: Vec<Sentence>) -> Option<OutlinePart> {
    (!all.is_empty()).then(|| sentences(id, Width::Whole, false, all))
}

/// Returns a part that is a table; `None` without a row. A column is the id of its heading, and whether its cells are figures.
pub(super) fn table(
    id: &str,
    aside: Option<Saying>,
    columns: &[(&str, bool)],
    rows: Vec<OutlineRow>,
    sources: &[&str],
) -> Option<OutlinePart> {
    if rows.is_empty() {
        return None;
    }
    let columns = columns.iter().map(|(id, figures)| (Saying::of(id), *figures)).collect();
    let sources = sources.iter().map(|&id| id.to_owned()).collect();
    let body = OutlineBody::Table(OutlineTable { columns, rows, sources });
    Some(OutlinePart { id: id.to_owned(), heading: heading(id), aside, width: Width::Whole, own_page: false, body })
}

/// Returns a row of a table.
pub(super) fn row(id: &str, cells: Vec<OutlineCell>) -> OutlineRow {
    OutlineRow { id: id.to_owned(), cells, no_data: false }
}

pub(super) fn plain(value: Value) -> OutlineCell {
    OutlineCell::Plain(value)
}

pub(super) fn strong(value: Value) -> OutlineCell {
    OutlineCell::Strong(value)
}

/// Returns a text of the record as a value; that nothing is recorded, where it is empty.
pub(super) fn written(text: &str) -> Value {
    if text.is_empty() { Value::Word("not-recorded".to_owned()) } else { Value::Text(text.to_owned()) }
}

/// Returns a choice of the record in the words of the document; that nothing is recorded, where it is empty.
pub(super) fn choice(choice: &str) -> Value {
    Value::Word(if choice.is_empty() { "not-recorded".to_owned() } else { format!("choice-{choice}") })
}

/// Returns a text with its values as a value of its own.
pub(super) fn said(saying: Saying) -> Value {
    Value::Said(Box::new(saying))
}

/// Returns whole days as a count; a part of a day is not told, and less than none is none.
pub(super) fn whole_days(days: f64) -> Value {
    Value::Count(days.max(0.0).floor() as u64)
}

/// Returns a count.
pub(super) fn count(of: usize) -> Value {
    Value::Count(of as u64)
}

/// Says how many rows of all are shown, where not all are.
pub(super) fn shown_of(all: usize, most: usize) -> Option<Saying> {
    (all > most).then(|| Saying::with("shown-of", [("shown", count(most)), ("all", count(all))]))
}
