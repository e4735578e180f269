//! Blocks: for each stretch of events the limits of what is in it, so that whole stretches can be passed over or taken.

use std::ops::Range;

use crate::columns::Columns;
use crate::parallel::{map_parts, parts_for};

/// Events in a block; a multiple of the events in a word.
pub(crate) const BLOCK: usize = 512;

/// The limits of the events of one block, edges included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Zone {
    pub(crate) lon_e7: Limits<i32>,
    pub(crate) lat_e7: Limits<i32>,
    pub(crate) mercator_y: Limits<u32>,
    pub(crate) first_day: Limits<i32>,
    pub(crate) country: Limits<u16>,
    /// A bit for each value of the attributes that occurs.
    pub(crate) attributes: u64,
}

/// A smallest and a largest value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Limits<T> {
    pub(crate) min: T,
    pub(crate) max: T,
}

impl<T: Copy + Ord + Default> Limits<T> {
    fn of(values: &[T]) -> Self {
        let first = values.first().copied().unwrap_or_default();
        let start = Self { min: first, max: first };
        values.iter().fold(start, |limits, value| Self { min: limits.min.min(*value), max: limits.max.max(*value) })
    }

    /// Tells whether it has a value in common with another.
    pub(crate) fn meets(self, other: Self) -> bool {
        self.min <= other.max && other.min <= self.max
    }

    /// Tells whether all of it lies within another.
    pub(crate) fn is_within(self, other: Self) -> bool {
        other.min <= self.min && self.max <= other.max
    }

    /// Tells whether a value lies within.
    pub(crate) fn holds(self, value: T) -> bool {
        self.min <= value && value <= self.max
    }
}

/// Returns the positions of a block.
pub(crate) fn positions_of(block: usize, events: usize) -> Range<usize> {
    block * BLOCK..((block + 1) * BLOCK).min(events)
}

/// Returns the zone of every block.
pub(crate) fn zones_of(columns: &Columns) -> Vec<Zone> {
    let events = columns.len();
    let blocks = events.div_ceil(BLOCK);
    let zone = |block: usize| {
        let range = positions_of(block, events);
        Zone {
            lon_e7: Limits::of(&columns.lon_e7[range.clone()]),
            lat_e7: Limits::of(&columns.lat_e7[range.clone()]),
            mercator_y: Limits::of(&columns.mercator_y[range.clone()]),
            first_day: Limits::of(&columns.first_day[range.clone()]),
            country: Limits::of(&columns.country[range.clone()]),
            attributes: columns.attributes[range].iter().fold(0, |set, value| set | 1 << (value & 63)),
        }
    };
    map_parts(blocks, parts_for(events), |range| range.map(zone).collect::<Vec<_>>()).concat()
}
