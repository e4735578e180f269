//! Every level of a span of months, each told by the fit of its January.

use std::ops::RangeInclusive;

use super::case::cases;
use super::panel::{DivisionPanel, within_months};
use super::replay::Replay;
use crate::Refusal;

/// Returns the levels of quiet divisions in a span of months: division, month and the probability of an onset within three
/// months, by month, then division. What cannot be told is left out, and nothing later than a month changes its levels.
///
/// # Errors
/// Refused for a month out of range, and when stopped.
pub fn told(
    panel: &DivisionPanel,
    neighbours: &[(usize, usize)],
    span: &RangeInclusive<i32>,
    threads: usize,
    go_on: &dyn Fn() -> bool,
) -> Result<Vec<(usize, i32, f64)>, Refusal> {
    within_months(*span.start())?;
    within_months(*span.end())?;
    let cases = cases(panel, neighbours, *span.end());
    let years = Replay { cases: &cases, apart: None, threads, go_on }.years(*span.start(), *span.end())?;
    let told = years.iter().flat_map(|year| &year.told).map(|(place, level)| (&cases[*place], *level));
    let inside = told.filter(|(case, _)| span.contains(&case.month));
    Ok(inside.map(|(case, level)| (case.division, case.month, level)).collect())
}
