//! Quiet unit-months, and whether an onset followed.

use super::evidence::{COLUMNS, columns, rolling};
use super::panel::DivisionPanel;

/// A division is quiet with fewer deaths than this in the last [`WINDOW`] months.
pub const QUIET_BELOW: f64 = 5.0;
/// There is an onset with as many deaths or more in the next [`WINDOW`] months.
pub const ONSET_FROM: f64 = 25.0;
/// Months that are looked back over for quiet, and ahead for an onset.
pub const WINDOW: usize = 3;
/// Known months before the one that is rated, without which there is no level.
pub const KNOWN_BEFORE: usize = 36;

/// A quiet division in a month.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Case {
    pub(crate) division: usize,
    pub(super) country: u32,
    pub(crate) month: i32,
    pub(super) columns: [f64; COLUMNS],
    /// Deaths in the last 36 months and in the last one.
    pub(super) deaths_36: f64,
    pub(super) deaths_1: f64,
    /// Known months before this one.
    pub(super) known_before: usize,
    /// Whether an onset followed; `None` where that is not known at the end of the data.
    pub(crate) onset: Option<bool>,
}

impl Case {
    /// Whether enough is known before it.
    pub(super) fn is_long(&self) -> bool {
        self.known_before >= KNOWN_BEFORE
    }

    /// Returns whether an onset followed, as far as it was known in a month.
    pub(super) fn onset_known_by(&self, month: i32) -> Option<bool> {
        self.onset.filter(|_| self.month + WINDOW as i32 <= month)
    }
}

/// Returns the quiet unit-months up to `as_of`, by month, then division; nothing after `as_of` is looked at.
pub(crate) fn cases(panel: &DivisionPanel, neighbours: &[(usize, usize)], as_of: i32) -> Vec<Case> {
    let months = panel.months_until(as_of);
    let columns = columns(panel, &beside(neighbours, panel.series.len()), months);
    let mut cases = Vec::new();
    for (division, of) in panel.series.iter().enumerate() {
        let deaths_36 = rolling(&of.deaths, 36, months);
        let mut known_before = 0;
        for at in 0..months {
            let past = (at + 1).checked_sub(WINDOW).and_then(|from| of.deaths_in(from..at + 1));
            if past.is_some_and(|deaths| deaths < QUIET_BELOW) {
                let after = at + 1..at + 1 + WINDOW;
                let later = if after.end <= months { of.deaths_in(after) } else { None };
                cases.push(Case {
                    division,
                    country: of.country,
                    month: panel.first + at as i32,
                    columns: columns[division][at],
                    deaths_36: deaths_36[at],
                    deaths_1: of.deaths[at],
                    known_before,
                    onset: later.map(|deaths| deaths >= ONSET_FROM),
                });
            }
            known_before += usize::from(of.is_known[at]);
        }
    }
    cases.sort_by_key(|case| (case.month, case.division));
    cases
}

/// Returns the neighbours of each division, ascending; a pair may stand twice, and one of a division with itself or with
/// none is left out.
pub(crate) fn beside(pairs: &[(usize, usize)], divisions: usize) -> Vec<Vec<usize>> {
    let mut beside = vec![Vec::new(); divisions];
    for (one, other) in pairs.iter().filter(|(one, other)| one != other && *one.max(other) < divisions) {
        beside[*one].push(*other);
        beside[*other].push(*one);
    }
    for of in &mut beside {
        of.sort_unstable();
        of.dedup();
    }
    beside
}

/// Returns how many episodes onsets belong to: onsets of a division in months that follow each other are one. Cases
/// stand by month.
pub(super) fn episodes<'a>(onsets: impl Iterator<Item = &'a Case>) -> usize {
    let mut last = std::collections::BTreeMap::new();
    onsets.filter(|case| last.insert(case.division, case.month).is_none_or(|month| month + 1 < case.month)).count()
}
