//! Strays: events whose coarser cell is not the parent of their finer one.
//!
//! The cells of H3 do not nest exactly: a small part of each cell lies outside its parent. An event there belongs to
//! the coarse cell in which it lies, as `latLngToCell` says and as the map draws it. For each resolution the atlas
//! therefore lists those events beside the runs, and a count takes them out of the one cell and into the other.

use h3o::{LatLng, Resolution};

use crate::key::{FINEST_RESOLUTION, cell_of, locate, point, shift_to};
use crate::mask::{WORD, full_word};
use crate::outline::{Direction, Outline, direction};
use crate::parallel::{map_parts, small_parts_for};

/// The strays of one resolution.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Strays {
    /// One bit for each event: it strays.
    pub(crate) bits: Vec<u64>,
    /// Key of the cell at this resolution and position of the event, ascending.
    pub(crate) list: Vec<(u32, u32)>,
}

impl Strays {
    /// Returns the strays at a resolution from a list of them in any order.
    pub(crate) fn new(mut list: Vec<(u32, u32)>, events: usize) -> Self {
        list.sort_unstable();
        list.shrink_to_fit();
        let mut bits = vec![0_u64; events.div_ceil(WORD)];
        for (_, position) in &list {
            if let Some(word) = bits.get_mut(*position as usize / WORD) {
                *word |= 1 << (*position as usize % WORD);
            }
        }
        Self { bits, list }
    }

    /// Returns the strays in a cell.
    pub(crate) fn within(&self, key: u32) -> &[(u32, u32)] {
        let first = self.list.partition_point(|(cell, _)| *cell < key);
        let last = self.list.partition_point(|(cell, _)| *cell <= key);
        &self.list[first..last]
    }

    /// Returns its size in bytes.
    pub(crate) fn memory_bytes(&self) -> usize {
        size_of_val(self.bits.as_slice()) + size_of_val(self.list.as_slice())
    }

    /// Tells whether it speaks of `events` events at a resolution, each once.
    pub(crate) fn is_sound(&self, resolution: u8, events: usize) -> bool {
        let marked: usize = self.bits.iter().map(|word| word.count_ones() as usize).sum();
        let last = self.bits.last().is_none_or(|word| word & !full_word(events.div_ceil(WORD) - 1, events) == 0);
        let keys = 1_u32 << (7 + 3 * u32::from(resolution));
        let inside = self.list.iter().all(|(key, position)| *key < keys && (*position as usize) < events);
        self.bits.len() == events.div_ceil(WORD) && last && inside && marked == self.list.len()
    }
}

/// Cells with fewer events are not worth an outline.
const WORTH_AN_OUTLINE: usize = 8;

/// Finds the strays of every resolution above the finest, which has none, from the finest keys in their order.
pub(crate) fn find_strays(lon_e7: &[i32], lat_e7: &[i32], keys: &[u32]) -> Vec<Strays> {
    let parts = map_parts(keys.len(), small_parts_for(keys.len()), |range| {
        let places = lon_e7[range.clone()].iter().zip(&lat_e7[range.clone()]);
        let points: Vec<LatLng> = places.filter_map(|(lon_e7, lat_e7)| point(*lon_e7, *lat_e7)).collect();
        let directions: Vec<Direction> = points.iter().map(|point| direction(*point)).collect();
        let part = Part { first: range.start, keys: &keys[range], points: &points, directions: &directions };
        Resolution::range(Resolution::Zero, Resolution::Six)
            .map(|resolution| part.strays(resolution))
            .collect::<Vec<_>>()
    });
    (0..usize::from(FINEST_RESOLUTION))
        .map(|resolution| {
            let list = parts.iter().flat_map(|lists| lists[resolution].iter().copied()).collect();
            Strays::new(list, keys.len())
        })
        .collect()
}

/// A stretch of events.
struct Part<'a> {
    /// Position of its first event.
    first: usize,
    keys: &'a [u32],
    points: &'a [LatLng],
    directions: &'a [Direction],
}

impl Part<'_> {
    /// Returns key and position of each event that strays at a resolution.
    fn strays(&self, resolution: Resolution) -> Vec<(u32, u32)> {
        let shift = shift_to(resolution.into());
        let mut strays = Vec::new();
        let mut start = 0;
        for family in self.keys.chunk_by(|a, b| a >> shift == b >> shift) {
            let range = start..start + family.len();
            start = range.end;
            let parent = family[0] >> shift;
            let outlined = cell_of(parent, resolution.into()).filter(|_| family.len() >= WORTH_AN_OUTLINE);
            let outline = outlined.map(Outline::of);
            for at in range {
                if outline.as_ref().is_some_and(|outline| outline.surely_holds(self.directions[at])) {
                    continue;
                }
                let key = locate(self.points.get(at).copied(), resolution);
                if key != parent {
                    strays.push((key, (self.first + at) as u32));
                }
            }
        }
        strays
    }
}
