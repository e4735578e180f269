//! Which columns tell a row from all others.

use std::collections::HashSet;
use std::sync::atomic::AtomicBool;

use sitroom_domain::Mapping;
use sitroom_sources::{Source, SourceError};

use super::column::{Column, hash_of};
use super::headers;
use super::survey::{Survey, each_row};

/// How many columns of either kind are tried with each other.
const TRIED: usize = 4;

/// Returns a column whose every cell is its own and whose name says that it tells rows apart, or two such columns that do so
/// together, as a number and a year; nothing where only the whole row does.
pub(super) fn find(
    source: &Source,
    survey: &Survey,
    mapping: &Mapping,
    stop: &AtomicBool,
) -> Result<Vec<String>, SourceError> {
    let named = |column: &&Column| headers::is_key(&column.name);
    let mut alone: Vec<&Column> =
        survey.columns.iter().filter(named).filter(|column| column.is_unique(survey.rows)).collect();
    alone.sort_by_key(|column| !is_mapped_key(mapping, &column.name));
    if let Some(column) = alone.first() {
        return Ok(vec![column.name.clone()]);
    }
    let whole = |column: &&(usize, &Column)| column.1.filled == survey.rows;
    let columns: Vec<(usize, &Column)> = survey.columns.iter().enumerate().collect();
    let mut ids: Vec<&(usize, &Column)> = columns.iter().filter(whole).filter(|(_, column)| named(column)).collect();
    ids.sort_by_key(|(_, column)| !is_mapped_key(mapping, &column.name));
    let periods = columns.iter().filter(whole).filter(|(_, column)| headers::is_period(&column.name)).take(TRIED);
    let periods: Vec<usize> = periods.map(|(at, _)| *at).collect();
    let mut pairs: Vec<(usize, usize, HashSet<u64>)> = Vec::new();
    for (id, _) in ids.into_iter().take(TRIED) {
        pairs.extend(periods.iter().filter(|at| *at != id).map(|at| (*id, *at, HashSet::new())));
    }
    if pairs.is_empty() {
        return Ok(Vec::new());
    }
    let read = each_row(source, mapping, stop, &mut |row, _| {
        pairs.retain_mut(|(id, period, seen)| seen.insert(hash_of((row.get(*id), row.get(*period)))));
        if pairs.is_empty() { Err(SourceError::Stopped) } else { Ok(()) }
    });
    match read {
        Err(SourceError::Stopped) if pairs.is_empty() => Ok(Vec::new()),
        Err(error) => Err(error),
        Ok(()) => {
            let best = pairs.first().map(|(id, period, _)| [*id, *period]).into_iter().flatten();
            Ok(best.map(|at| survey.columns[at].name.clone()).collect())
        }
    }
}

/// Tells whether a column is mapped to the field that holds a publisher's own number of the record.
fn is_mapped_key(mapping: &Mapping, column: &str) -> bool {
    mapping.fields.get("key").is_some_and(|source| source.columns.iter().any(|name| name == column))
}
