//! The head of a table: found below titles and above tags, in one line or in several, with merged cells or without.

use super::names;
use crate::{RawRow, SourceError};

/// How many rows a head may have.
const DEEPEST: usize = 4;
/// How far down a head may stand, in rows that are not blank.
const LOWEST: usize = 30;

/// The names of the columns, and the line that the head ends on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableHead {
    /// Names, one for each column and each once.
    pub names: Vec<String>,
    /// The lowest line of the head, the first of the file is 1; 0 where the form of the file has none.
    pub line: u32,
}

/// Merged cells of a sheet.
pub(crate) struct Merged(pub(crate) Vec<Block>);

/// Cells that are one, from the first row and column to the last, counted from 0.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Block {
    pub(crate) rows: (u32, u32),
    pub(crate) columns: (u32, u32),
}

/// The first rows of a table.
pub(super) struct Looked<'l> {
    pub(super) rows: &'l [RawRow],
    pub(super) merged: Option<&'l Merged>,
    pub(super) known: &'l dyn Fn(&str) -> bool,
}

impl TableHead {
    /// Tells whether a row repeats the head.
    pub(super) fn is_repeated_by(&self, row: &RawRow) -> bool {
        let filled = row.fields().filter(|field| !field.trim_ascii().is_empty()).count();
        filled >= 2
            && row.fields().zip(&self.names).all(|(field, name)| {
                let cell = names::in_one_line(field);
                cell.is_empty() || cell == *name || name.ends_with(&format!(" / {cell}"))
            })
    }
}

/// Finds the head, at a line where one is given; returns it with the place of the first row under it.
pub(super) fn find(looked: &Looked<'_>, line: u32) -> Result<(TableHead, usize), SourceError> {
    let at = if line > 0 {
        looked.rows.iter().position(|row| row.line == line).ok_or(SourceError::NoHead { line })?
    } else {
        lowest_of_head(looked, likeliest(looked))
    };
    let mut top = at;
    while top > 0 && at - top + 1 < DEEPEST && is_upper(looked, top - 1) {
        top -= 1;
    }
    let width = looked.rows.iter().map(last_filled).max().unwrap_or(0);
    let lines: Vec<Vec<String>> = (top..=at).map(|row| cells(looked, row, at, width)).collect();
    let joined = (0..width).map(|column| {
        let parts: Vec<String> = lines.iter().map(|line| line[column].clone()).collect();
        names::joined(&parts)
    });
    let mut head = TableHead { names: names::told_apart(joined.collect()), line: looked.rows[at].line };
    // Columns without a name and without a cell are no columns.
    let named = lines.iter().filter_map(|line| line.iter().rposition(|cell| !cell.is_empty())).max();
    let under = looked.rows[at + 1..].iter().map(last_filled).max().unwrap_or(0);
    head.names.truncate(named.map_or(0, |last| last + 1).max(under));
    Ok((head, at + 1))
}

/// Returns the cells of one line of the head, with merged ones filled.
fn cells(looked: &Looked<'_>, at: usize, lowest: usize, width: usize) -> Vec<String> {
    let row = &looked.rows[at];
    let mut cells: Vec<String> = (0..width).map(|column| names::in_one_line(row.field(column))).collect();
    if at == lowest {
        return cells;
    }
    if let Some(merged) = looked.merged {
        let line = row.line - 1;
        for block in merged.0.iter().filter(|block| block.rows.0 <= line && line <= block.rows.1) {
            let first = cells.get(block.columns.0 as usize).cloned().unwrap_or_default();
            for column in block.columns.0..=block.columns.1.min(width.saturating_sub(1) as u32) {
                cells[column as usize].clone_from(&first);
            }
        }
    } else {
        // Without knowledge of merged cells, a name reaches as far as the line below has names and the next one begins.
        for column in 1..width {
            let below = looked.rows[at + 1].field(column).trim_ascii();
            if cells[column].is_empty() && !below.is_empty() {
                let before = cells[column - 1].clone();
                cells[column] = before;
            }
        }
    }
    cells
}

/// Returns the place of the row that looks most like the head.
fn likeliest(looked: &Looked<'_>) -> usize {
    let mut filled: Vec<usize> = looked.rows.iter().map(filled).collect();
    filled.sort_unstable();
    let usual = filled.get(filled.len() * 3 / 4).copied().unwrap_or(0).max(1);
    let mut best = (f64::MIN, 0);
    for (at, row) in looked.rows.iter().enumerate().take(LOWEST) {
        let own = self::filled(row);
        if is_tag_row(row) || own * 5 < usual * 2 {
            continue;
        }
        let names = row.fields().map(names::in_one_line).filter(|cell| !cell.is_empty());
        let known = names.filter(|cell| (looked.known)(cell)).count() as f64;
        let words = row.fields().filter(|field| is_name(field)).count() as f64 / own as f64;
        let score = known * 2.0 + words * 4.0 + (own as f64 / usual as f64).min(1.0) * 3.0 - at as f64 * 0.2;
        if score > best.0 {
            best = (score, at);
        }
    }
    best.1
}

/// Goes down from the likeliest row to the last that still names columns.
fn lowest_of_head(looked: &Looked<'_>, mut at: usize) -> usize {
    for _ in 1..DEEPEST {
        if !has_line_below(looked, at) {
            break;
        }
        at += 1;
    }
    at
}

/// Tells whether the row below a row of the head belongs to it.
fn has_line_below(looked: &Looked<'_>, at: usize) -> bool {
    let (Some(row), Some(below)) = (looked.rows.get(at), looked.rows.get(at + 1)) else { return false };
    if below.line != row.line + 1 || is_tag_row(below) || !is_all_names(below) || looked.rows.len() <= at + 2 {
        return false;
    }
    let width = last_filled(below).max(last_filled(row));
    if let Some(merged) = looked.merged {
        return merged.opens_below(row.line - 1, width);
    }
    let gaps: Vec<usize> = gaps(row, width);
    let fills = |column: &usize| !below.field(*column).trim_ascii().is_empty();
    !gaps.is_empty() && gaps.iter().all(fills) && filled(below) < width
}

/// Tells whether a row above the head is its upper line, and no title.
fn is_upper(looked: &Looked<'_>, at: usize) -> bool {
    let (row, below) = (&looked.rows[at], &looked.rows[at + 1]);
    if below.line != row.line + 1 || is_tag_row(row) || !is_all_names(row) {
        return false;
    }
    match looked.merged {
        Some(merged) => merged.opens_below(row.line - 1, last_filled(below).max(last_filled(row))),
        None => filled(row) >= 2 && filled(row) < filled(below) && last_filled(row) <= last_filled(below),
    }
}

impl Merged {
    /// Tells whether a line of the sheet has merged cells that a line below divides, or that reach into it; a title that
    /// lies over the whole width is none.
    fn opens_below(&self, line: u32, width: usize) -> bool {
        self.0.iter().any(|block| {
            let here = block.rows.0 <= line && line <= block.rows.1;
            let wide = block.columns.1 > block.columns.0 && block.rows.1 == line;
            let whole = block.columns.1 - block.columns.0 + 1 >= width as u32;
            here && !whole && (wide || block.rows.1 > line)
        })
    }
}

/// Tells whether a row is one of tags of the Humanitarian Exchange Language.
pub(super) fn is_tag_row(row: &RawRow) -> bool {
    let mut tags = row.fields().map(<[u8]>::trim_ascii).filter(|field| !field.is_empty()).peekable();
    let begins = |field: &[u8]| field[0] == b'#' && field.get(1).is_some_and(u8::is_ascii_lowercase);
    tags.peek().is_some() && filled(row) >= 2 && tags.all(begins)
}

fn filled(row: &RawRow) -> usize {
    row.fields().filter(|field| !field.trim_ascii().is_empty()).count()
}

/// Returns how many columns a row reaches over.
fn last_filled(row: &RawRow) -> usize {
    (0..row.len()).rev().find(|column| !row.field(*column).trim_ascii().is_empty()).map_or(0, |last| last + 1)
}

fn gaps(row: &RawRow, width: usize) -> Vec<usize> {
    (0..width).filter(|column| row.field(*column).trim_ascii().is_empty()).collect()
}

fn is_all_names(row: &RawRow) -> bool {
    row.fields().filter(|field| !field.trim_ascii().is_empty()).all(is_name)
}

/// Tells whether a cell can be the name of a column: it has letters, is short, and is no day and no number.
fn is_name(field: &[u8]) -> bool {
    let cell = names::in_one_line(field);
    let letters = cell.chars().filter(|letter| letter.is_alphabetic()).count();
    let digits = cell.chars().filter(char::is_ascii_digit).count();
    letters > 0 && letters >= digits && cell.chars().count() <= 120
}
