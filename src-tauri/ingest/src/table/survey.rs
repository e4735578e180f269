//! A table looked through from its first row to its last.

use std::sync::atomic::AtomicBool;

use sitroom_domain::Mapping;
use sitroom_sources::{RawRow, Source, SourceError, TableHead, TableOptions, read_table};

use super::column::Column;
use super::headers;
use super::numbers::NumberEvidence;

/// How many of the first rows are kept, to be shown.
const FIRST: usize = 8;

/// What was seen.
pub(super) struct Survey {
    pub(super) head: TableHead,
    pub(super) rows: u32,
    pub(super) columns: Vec<Column>,
    pub(super) first: Vec<Cells>,
    /// What the numbers of all columns show together.
    pub(super) numbers: NumberEvidence,
}

/// The cells of a row, trimmed.
#[derive(Debug, Clone)]
pub(super) struct Cells {
    pub(super) line: u32,
    pub(super) texts: Vec<String>,
}

impl Cells {
    pub(super) fn of(head: &TableHead, row: &RawRow) -> Self {
        let texts = (0..head.names.len()).map(|column| trimmed(&row.text(column)).to_owned()).collect();
        Self { line: row.line, texts }
    }

    pub(super) fn get(&self, column: usize) -> &str {
        self.texts.get(column).map_or("", String::as_str)
    }
}

/// Takes off blanks, and the apostrophe by which an export keeps spreadsheets from taking a cell for a formula.
fn trimmed(cell: &str) -> &str {
    let cell = cell.trim();
    match cell.strip_prefix('\'') {
        Some(rest) if rest.starts_with(['=', '+', '-', '@']) => rest,
        _ => cell,
    }
}

/// Looks through a table; `rows` ends the look after so many.
pub(super) fn survey(
    source: &Source,
    sheet: &str,
    head_row: u32,
    rows: Option<u32>,
    stop: &AtomicBool,
) -> Result<Survey, SourceError> {
    let options = TableOptions { sheet, head_row, known: &headers::is_known, stop };
    let mut columns: Vec<Column> = Vec::new();
    let (mut first, mut count, mut seen) = (Vec::new(), 0_u32, None);
    let read = read_table(source, &options, &mut |head, row| {
        if columns.is_empty() {
            columns = head.names.iter().map(|name| Column::new(name)).collect();
            seen = Some(head.clone());
        }
        count = count.checked_add(1).ok_or(SourceError::TooManyRows)?;
        let mut cell = String::new();
        for (place, column) in columns.iter_mut().enumerate() {
            cell.clear();
            cell.push_str(&String::from_utf8_lossy(row.field(place)));
            let text = trimmed(&cell);
            if !text.is_empty() {
                column.take(row.line, text);
            }
        }
        if first.len() < FIRST {
            first.push(Cells::of(head, row));
        }
        if rows.is_some_and(|rows| count >= rows) { Err(SourceError::Stopped) } else { Ok(()) }
    });
    let head = match (read, seen) {
        (Ok(head), _) => head,
        (Err(SourceError::Stopped), Some(head)) if rows.is_some_and(|rows| count >= rows) => head,
        (Err(error), _) => return Err(error),
    };
    if columns.is_empty() {
        columns = head.names.iter().map(|name| Column::new(name)).collect();
    }
    let mut numbers = NumberEvidence::default();
    for column in &columns {
        numbers.join(column.numbers);
    }
    Ok(Survey { head, rows: count, columns, first, numbers })
}

/// Reads the rows of a table as a mapping says.
pub(super) fn each_row(
    source: &Source,
    mapping: &Mapping,
    stop: &AtomicBool,
    sink: &mut dyn FnMut(Cells, u64) -> Result<(), SourceError>,
) -> Result<(), SourceError> {
    let options = TableOptions { sheet: &mapping.sheet, head_row: mapping.head_row, known: &headers::is_known, stop };
    read_table(source, &options, &mut |head, row| sink(Cells::of(head, row), row.offset)).map(drop)
}
