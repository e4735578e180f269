//! Classes: where the five colours of a cell layer begin.

use crate::cell::{CellCount, Cells};

/// What a layer of cells measures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Measure {
    /// Number of events.
    Events,
    /// Deaths, best estimate.
    Deaths,
    /// Events less those of the period before.
    Change,
}

/// The classes of a layer of cells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Classes {
    /// Cells with a value.
    pub cells: u32,
    /// Lower bound of each class, ascending and distinct; fewer than five when there are fewer values. For a change the
    /// four bounds `[-b2, -b1, b1, b2]` about zero, none when nothing changed: at most -b2, at most -b1, between, at
    /// least b1, at least b2.
    pub breaks: Vec<i64>,
    /// The largest value, for a change the largest in size.
    pub largest: i64,
}

/// Classes of a layer without a sign.
const CLASSES: usize = 5;

impl Cells {
    /// Returns the classes of the cells by a measure.
    pub fn classes(&self, measure: Measure) -> Classes {
        let value = |count: &CellCount| match measure {
            Measure::Events => i64::from(count.events),
            Measure::Deaths => count.deaths as i64,
            Measure::Change => count.change().abs(),
        };
        // A cell that had events only in the period before has a change, but neither events nor deaths.
        let counts = self.counts.iter().filter(|count| measure == Measure::Change || count.events > 0);
        let mut values: Vec<i64> = counts.map(value).collect();
        values.sort_unstable();
        let breaks = match measure {
            Measure::Change => breaks_about_zero(&values),
            Measure::Events | Measure::Deaths => breaks_of(&values),
        };
        Classes { cells: values.len() as u32, breaks, largest: values.last().copied().unwrap_or(0) }
    }
}

/// Returns lower bounds such that each class takes an equal share of the values that those below it left over.
fn breaks_of(values: &[i64]) -> Vec<i64> {
    let mut breaks = Vec::with_capacity(CLASSES);
    let mut rest = values;
    for classes in (1..=CLASSES).rev() {
        let Some(lowest) = rest.first() else { break };
        breaks.push(*lowest);
        let share = rest.len().div_ceil(classes);
        // Equal values stay together, so a class may take more than its share.
        let last = rest[share - 1];
        rest = &rest[rest.partition_point(|value| *value <= last)..];
    }
    breaks
}

/// Returns bounds about zero: half of what changed lies beyond the inner ones, a sixth beyond the outer ones.
fn breaks_about_zero(sizes: &[i64]) -> Vec<i64> {
    let changed = &sizes[sizes.partition_point(|size| *size == 0)..];
    if changed.is_empty() {
        return Vec::new();
    }
    let inner = changed[changed.len() / 2];
    let outer = changed[changed.len() * 5 / 6].max(inner + 1);
    vec![-outer, -inner, inner, outer]
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_heavy_tail_still_gives_distinct_classes() {
        assert_eq!(breaks_of(&[1, 1, 1, 1, 1, 1, 2, 3, 5, 40]), [1, 2, 3, 5, 40]);
        assert_eq!(breaks_of(&[1, 1, 1]), [1]);
        assert_eq!(breaks_of(&[]), [0_i64; 0]);
        assert_eq!(breaks_of(&(1..=100).collect::<Vec<_>>()), [1, 21, 41, 61, 81]);
    }

    #[test]
    fn change_is_classed_alike_on_both_sides_of_zero() {
        assert_eq!(breaks_about_zero(&[0, 0]), [0_i64; 0]);
        assert_eq!(breaks_about_zero(&[0, 1]), [-2, -1, 1, 2]);
        assert_eq!(breaks_about_zero(&[1, 2, 3, 4, 5, 60]), [-60, -4, 4, 60]);
    }

    proptest! {
        #[test]
        fn every_value_has_a_class_and_no_class_is_empty(mut values in proptest::collection::vec(0_i64..50, 1..80)) {
            values.sort_unstable();
            let breaks = breaks_of(&values);
            prop_assert!(breaks.len() <= CLASSES && breaks[0] == values[0]);
            prop_assert!(breaks.windows(2).all(|pair| pair[0] < pair[1]));
            prop_assert!(breaks.iter().all(|bound| values.contains(bound)));
        }
    }
}
