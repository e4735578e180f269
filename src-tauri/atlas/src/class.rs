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
    /// What they are classes of.
    pub measure: Measure,
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
/// The shades of fewer classes: evenly apart, the last always the strongest.
const SHADES: [&[u8]; CLASSES + 1] = [&[], &[4], &[1, 4], &[0, 2, 4], &[0, 1, 3, 4], &[0, 1, 2, 3, 4]];
/// The shades of a change, which come after those of a size.
const CHANGE_SHADES: &[u8] = &[5, 6, 7, 8, 9];
/// The weight of a grid cell that is as strong as the strongest class.
const WHOLE_WEIGHT: u64 = 1000;
/// Events that weigh as much where there is no class of a size.
const STRONGEST_BY_ITSELF: u64 = 8;

impl Classes {
    /// Returns the shade of each class, lowest first: 0 to 4 for a size, from faint to strong, 5 to 9 for a change, from a fall to a
    /// rise; none where there are no classes.
    pub fn shades(&self) -> &'static [u8] {
        match self.measure {
            Measure::Change if self.breaks.is_empty() => &[],
            Measure::Change => CHANGE_SHADES,
            Measure::Events | Measure::Deaths => SHADES[self.breaks.len().min(CLASSES)],
        }
    }

    /// Returns the shade of a cell; `None` where it has no class.
    pub(crate) fn shade(&self, count: &CellCount) -> Option<u8> {
        let value = match self.measure {
            Measure::Events | Measure::Deaths if count.events == 0 => return None,
            Measure::Events => i64::from(count.events),
            Measure::Deaths => count.deaths as i64,
            Measure::Change => count.change(),
        };
        let at = match (self.measure, self.breaks.as_slice()) {
            (Measure::Change, [least, less, more, most]) => {
                [value > *least, value > *less, value >= *more, value >= *most]
                    .into_iter()
                    .filter(|beyond| *beyond)
                    .count()
            }
            (_, breaks) => breaks.partition_point(|bound| *bound <= value).checked_sub(1)?,
        };
        self.shades().get(at).copied()
    }

    /// Returns what a grid cell weighs against the strongest class, in thousandths, a thousand at most.
    pub(crate) fn weight(&self, events: u32, deaths: u64) -> u64 {
        let value = if self.measure == Measure::Deaths { deaths } else { events.into() };
        let strongest = match self.measure {
            Measure::Change => STRONGEST_BY_ITSELF,
            _ => self.breaks.last().map_or(STRONGEST_BY_ITSELF, |strongest| (*strongest).max(1).unsigned_abs()),
        };
        (value.saturating_mul(WHOLE_WEIGHT) / strongest).min(WHOLE_WEIGHT)
    }
}

impl Cells {
    /// Returns the classes of the cells by a measure.
    pub fn classes(&self, measure: Measure) -> Classes {
        let value = |count: &CellCount| match measure {
            Measure::Events => i64::from(count.events),
            Measure::Deaths => count.deaths as i64,
            Measure::Change => count.change().abs(),
        };
        // A cell that had events only in the period before has a change, but neither events nor deaths; without a period before
        // there is no change, and what is there now would seem to have risen.
        let counted = |count: &&CellCount| if measure == Measure::Change { self.has_before } else { count.events > 0 };
        let counts = self.counts.iter().filter(counted);
        let mut values: Vec<i64> = counts.map(value).collect();
        values.sort_unstable();
        let breaks = match measure {
            Measure::Change => breaks_about_zero(&values),
            Measure::Events | Measure::Deaths => breaks_of(&values),
        };
        Classes { measure, cells: values.len() as u32, breaks, largest: values.last().copied().unwrap_or(0) }
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

    #[test]
    fn cells_have_the_shade_of_their_class() {
        let count = |events, before| CellCount {
            cell: h3o::CellIndex::base_cells().next().unwrap(),
            events,
            deaths: 0,
            before,
            key: 0,
            somewhere_e7: (0, 0),
        };
        let of = |measure, breaks: &[i64]| Classes { measure, cells: 9, breaks: breaks.to_vec(), largest: 40 };
        let events = of(Measure::Events, &[1, 2, 3, 5, 40]);
        let shades: Vec<_> = [0, 1, 2, 4, 39, 40, 99].map(|events_now| events.shade(&count(events_now, 0))).to_vec();
        assert_eq!(shades, [None, Some(0), Some(1), Some(2), Some(3), Some(4), Some(4)]);
        assert_eq!(of(Measure::Events, &[1, 9]).shade(&count(3, 0)), Some(1), "two classes lie far apart");
        let change = of(Measure::Change, &[-8, -3, 3, 8]);
        let shades: Vec<_> = [-9, -8, -7, -3, -2, 0, 2, 3, 7, 8]
            .map(|by: i32| change.shade(&count(20, (20 - by) as u32)).unwrap_or(99))
            .to_vec();
        assert_eq!(shades, [5, 5, 6, 6, 7, 7, 7, 8, 8, 9]);
        assert_eq!(of(Measure::Change, &[]).shade(&count(1, 1)), None, "nothing changed");
    }

    #[test]
    fn without_a_period_before_there_is_no_change() {
        let cell = h3o::CellIndex::base_cells().next().unwrap();
        let count = CellCount { cell, events: 7, deaths: 1, before: 0, key: 0, somewhere_e7: (0, 0) };
        let of = |has_before| Cells { resolution: h3o::Resolution::Zero, has_before, counts: vec![count] };
        let (none, some) = (of(false).classes(Measure::Change), of(true).classes(Measure::Change));
        assert_eq!((none.cells, none.shades(), none.shade(&count)), (0, [].as_slice(), None));
        assert_eq!((some.cells, some.shade(&count)), (1, Some(8)));
    }

    #[test]
    fn a_grid_cell_weighs_against_the_strongest_class() {
        let of = |measure, breaks: &[i64]| Classes { measure, cells: 9, breaks: breaks.to_vec(), largest: 40 };
        let events = of(Measure::Events, &[1, 2, 3, 5, 40]);
        assert_eq!([events.weight(20, 9), events.weight(40, 0), events.weight(400, 0)], [500, 1000, 1000]);
        assert_eq!(of(Measure::Deaths, &[0]).weight(3, 1), 1000, "no death is no strongest class");
        assert_eq!(
            [of(Measure::Change, &[-9, -2, 2, 9]).weight(4, 0), of(Measure::Events, &[]).weight(2, 0)],
            [500, 250]
        );
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
