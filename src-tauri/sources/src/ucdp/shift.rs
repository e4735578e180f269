//! Rows with more or fewer fields than the head: put right where only one way fits, refused otherwise.

use super::columns::{COLUMNS, Column, Form};
use super::head::Head;
use super::number::{Whole, degrees_e7, is_nothing, point_e7, whole};
use super::{date, kind};
use crate::RawRow;

/// How a row fits its head.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fit {
    /// As it stands.
    Whole,
    /// It was put right.
    Mended,
    /// It cannot be told which field belongs where.
    Unclear,
}

const FIELDS_MAX: usize = 400;

/// Makes a row fit its head.
pub(crate) fn fit(row: &mut RawRow, head: &Head, mended: &mut RawRow) -> Fit {
    let width = head.width();
    row.drop_empty_end(width);
    if row.len() == width {
        return Fit::Whole;
    }
    if row.len() > width + 12 || row.len() + 6 < width || width > FIELDS_MAX {
        return Fit::Unclear;
    }
    let Some(wanted) = only(candidates(row, head, width)) else {
        return Fit::Unclear;
    };
    mended.start(row.line);
    mended.offset = row.offset;
    for field in &wanted {
        mended.push(field);
    }
    std::mem::swap(row, mended);
    Fit::Mended
}

fn only(mut found: Vec<Vec<Vec<u8>>>) -> Option<Vec<Vec<u8>>> {
    found.dedup();
    if found.len() == 1 { found.pop() } else { None }
}

/// Every way to join fields of a row that has too many, or to leave columns empty in one that has too few, such that
/// each column holds what it must.
fn candidates(row: &RawRow, head: &Head, width: usize) -> Vec<Vec<Vec<u8>>> {
    let fields: Vec<&[u8]> = row.fields().collect();
    let forms: Vec<Option<usize>> = (0..width).map(|at| head.column_at(at)).collect();
    // Up to which column the fields fit from the left, and from which they fit from the right.
    let fits = |at: usize, field: usize| fields.get(field).is_some_and(|field| holds(forms[at], field));
    let left = (0..width).take_while(|at| fits(*at, *at)).count();
    let right = width
        - (0..width)
            .rev()
            .take_while(|at| (at + fields.len()).checked_sub(width).is_some_and(|field| fits(*at, field)))
            .count();
    let mut found = Vec::new();
    if fields.len() > width {
        let surplus = fields.len() - width;
        for at in 0..width {
            if at <= left && at + 1 >= right && is_text(forms[at]) {
                let joined = fields[at..=at + surplus].join(&b","[..]);
                if holds(forms[at], &joined) {
                    found.push(
                        fields[..at]
                            .iter()
                            .map(|field| field.to_vec())
                            .chain([joined])
                            .chain(fields[at + surplus + 1..].iter().map(|field| field.to_vec()))
                            .collect(),
                    );
                }
            }
        }
    } else {
        let gap = width - fields.len();
        for at in 0..=fields.len() {
            if at <= left && at + gap >= right && (at..at + gap).all(|empty| holds(forms[empty], b"")) {
                found.push(
                    fields[..at]
                        .iter()
                        .map(|field| field.to_vec())
                        .chain(std::iter::repeat_n(Vec::new(), gap))
                        .chain(fields[at..].iter().map(|field| field.to_vec()))
                        .collect(),
                );
            }
        }
    }
    found
}

fn is_text(column: Option<usize>) -> bool {
    column.is_none_or(|column| COLUMNS[column].form == Form::Text && column != Column::TypeOfViolence as usize)
}

/// Tells whether a field may stand in a column.
fn holds(column: Option<usize>, field: &[u8]) -> bool {
    let Some(column) = column else { return true };
    let field = field.trim_ascii();
    let text = || String::from_utf8_lossy(field);
    match COLUMNS[column].form {
        Form::Integer => match whole(field) {
            Whole::Value(value) if column == Column::Id as usize => value > 0,
            Whole::Value(value) if column == Column::Year as usize => (1900..=2199).contains(&value),
            Whole::Empty => column != Column::Id as usize,
            Whole::Value(_) | Whole::DigitsLost => true,
            Whole::Unreadable => false,
        },
        Form::Degrees => {
            degrees_e7(field).is_ok_and(|degrees| degrees.is_none_or(|degrees| degrees.abs() <= 1_800_000_000))
        }
        Form::Date => match date::read(field) {
            date::Written::Empty => column != Column::DateStart as usize,
            date::Written::Unreadable => false,
            _ => true,
        },
        Form::Point => field.is_empty() || point_e7(field).is_some(),
        Form::Flag => super::texts::flag(field).is_some() || is_nothing(&text()),
        Form::Text if column == Column::TypeOfViolence as usize => field.is_empty() || kind::read(field).is_some(),
        Form::Text if column == Column::Country as usize => {
            field.is_empty() || sitroom_domain::country::find_by_name(&text()).is_some()
        }
        Form::Text => true,
    }
}
