//! When violence came: onsets as levels have them, those of unit-months in a row as one.

use std::collections::BTreeMap;

use super::panel::Panel;
use crate::level::{Case, ONSET_FROM, WINDOW, cases};

/// Violence that came to a quiet place.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Onset {
    /// The place, as an index of the panel.
    pub place: usize,
    /// The month in which the 25th death was reached, counted from the quiet month that first had an onset ahead.
    pub month: i32,
    /// Deaths in the three months after that quiet month.
    pub deaths: f64,
}

/// Returns the onsets of all places that are known by the end of a month, by month, then place. Of the last two months not all
/// are: three months from the quiet one have to be over.
#[must_use]
pub fn onsets_known_by(panel: &Panel, as_of: i32) -> Vec<Onset> {
    onsets(panel, &cases(&panel.counts, &[], as_of))
}

/// Returns the onsets that follow quiet unit-months, which stand by month; by month, then place.
pub(super) fn onsets(panel: &Panel, cases: &[Case]) -> Vec<Onset> {
    let mut last = BTreeMap::new();
    let mut found = Vec::new();
    for case in cases.iter().filter(|case| case.onset == Some(true)) {
        let is_new = last.insert(case.division, case.month).is_none_or(|month| month + 1 < case.month);
        found.extend(is_new.then(|| reached(panel, case)).flatten());
    }
    found.sort_by_key(|onset: &Onset| (onset.month, onset.place));
    found
}

fn reached(panel: &Panel, case: &Case) -> Option<Onset> {
    let after = panel.place_of(case.month)? + 1;
    let deaths = &panel.counts.series[case.division].deaths[after..after + WINDOW];
    let mut sum = 0.0;
    let at = deaths.iter().position(|deaths| {
        sum += deaths;
        sum >= ONSET_FROM
    });
    let month = case.month + 1 + at? as i32;
    Some(Onset { place: case.division, month, deaths: deaths.iter().sum() })
}
