//! Hot spots that are new or intensify, over quarters that end with the month looked at.

use std::ops::RangeInclusive;

use super::panel::{Figure, Panel};
use super::reading::Reading;
use crate::Refusal;
use crate::hotspot::emerging::{Heat, Kind, LEAST_STEPS, Thresholds, emerging};
use crate::hotspot::gistar::gistar;
use crate::parallel::in_blocks;

/// Months of a step.
const QUARTER: usize = 3;
/// Steps that are looked back over, five years; fewer where the data are shorter, never fewer than [`LEAST_STEPS`].
const STEPS: usize = 20;
/// From where on a place is hot, and a trend counts: 5 % to both sides.
const THRESHOLDS: Thresholds = Thresholds { z: 1.96, trend_p: 0.05 };

/// The z of Gi* of each place in each quarter, by the month with which it ends.
pub(super) struct HotSpots {
    first: i32,
    /// By month, then place; `None` for no data.
    z: Vec<Vec<Option<f64>>>,
}

impl HotSpots {
    /// Returns those that readings of some months need.
    pub(super) fn new(
        panel: &Panel,
        span: &RangeInclusive<i32>,
        threads: usize,
        go_on: &dyn Fn() -> bool,
    ) -> Result<Self, Refusal> {
        let back = (QUARTER * (STEPS - 1)) as i32;
        let first = (span.start() - back).max(panel.counts.first);
        let count = usize::try_from((*span.end()).min(panel.counts.last()) - first + 1).unwrap_or(0);
        let work =
            |months: std::ops::Range<usize>| -> Vec<_> { months.map(|at| z(panel, first + at as i32)).collect() };
        let z = in_blocks(count, 8, threads, go_on, work)?.into_iter().flatten().collect();
        Ok(Self { first, z })
    }

    /// Returns the z of a place that is a new or intensifying hot spot, 0 where it is none, and `None` where fewer than
    /// ten quarters in a row up to the month are known.
    pub(super) fn reading(&self, place: usize, month: i32) -> Option<Reading> {
        let end = usize::try_from(month - self.first).ok()?;
        let steps = (0..STEPS).map_while(|step| self.z.get(end.checked_sub(QUARTER * step)?)?[place]);
        let mut row: Vec<f64> = steps.collect();
        let now = *row.first().filter(|_| row.len() >= LEAST_STEPS)?;
        row.reverse();
        let found = emerging(&row, 1, row.len(), THRESHOLDS).ok()?;
        let is_rising = matches!(found.first()?.pattern, Some((Heat::Hot, Kind::New | Kind::Intensifying)));
        let value = if is_rising { now } else { 0.0 };
        Some(Reading { place, month, value, is_whole: true, expected: None })
    }
}

/// Returns the z of Gi* of the quarter that ends with a month, among the places that have data. Where all are equal, no
/// place is hot or cold: 0.
fn z(panel: &Panel, month: i32) -> Vec<Option<f64>> {
    let events: Vec<Option<f64>> =
        (0..panel.places()).map(|place| panel.sum(place, Figure::Events, month, QUARTER)).collect();
    let known: Vec<usize> = (0..events.len()).filter(|place| events[*place].is_some()).collect();
    let values: Vec<f64> = events.iter().flatten().copied().collect();
    let beside = |at: usize| panel.beside(known[at]).iter().filter_map(|other| known.binary_search(other).ok());
    let mut z = vec![None; events.len()];
    for (place, found) in known.iter().zip(gistar(&values, beside)) {
        z[*place] = Some(if found.is_finite() { found } else { 0.0 });
    }
    z
}
