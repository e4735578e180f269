//! A set of the events of one atlas, one bit each.

use std::ops::Range;

/// Events in one word of a mask.
pub(crate) const WORD: usize = 64;

/// The events that a query selected. It belongs to the atlas that made it; over any other it counts as empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mask {
    words: Vec<u64>,
    events: usize,
    count: u32,
}

impl Mask {
    /// Returns a mask over `events` events from its words; bits beyond the last event must be zero.
    pub(crate) fn new(words: Vec<u64>, events: usize) -> Self {
        let count = words.iter().map(|word| word.count_ones()).sum();
        Self { words, events, count }
    }

    /// Returns a mask of all of `events` events.
    pub(crate) fn full(events: usize) -> Self {
        Self::new((0..events.div_ceil(WORD)).map(|word| full_word(word, events)).collect(), events)
    }

    /// Returns how many events are in it.
    pub const fn count(&self) -> u32 {
        self.count
    }

    /// Tells whether no event is in it.
    pub const fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// Returns the events that are in both; of masks of two atlases, none.
    #[must_use]
    pub fn and(&self, other: &Self) -> Self {
        if self.events != other.events {
            return Self::new(vec![0; self.words.len()], self.events);
        }
        let words = self.words.iter().zip(&other.words).map(|(a, b)| a & b).collect();
        Self::new(words, self.events)
    }

    /// Returns the events of it that are not in another; of masks of two atlases, all.
    #[must_use]
    pub fn without(&self, other: &Self) -> Self {
        if self.events != other.events {
            return self.clone();
        }
        let words = self.words.iter().zip(&other.words).map(|(a, b)| a & !b).collect();
        Self::new(words, self.events)
    }

    /// Returns its words when it is a mask over `events` events, else none.
    pub(crate) fn words_over(&self, events: usize) -> &[u64] {
        if self.events == events { &self.words } else { &[] }
    }
}

/// Returns a word with a bit for each event that exists.
pub(crate) fn full_word(word: usize, events: usize) -> u64 {
    match events.saturating_sub(word * WORD) {
        0 => 0,
        left if left >= WORD => u64::MAX,
        left => (1 << left) - 1,
    }
}

/// Returns the positions of the bits that are set in some words, of which the first is the word number `first`.
pub(crate) fn positions(words: &[u64], first: usize) -> impl Iterator<Item = usize> + '_ {
    words.iter().enumerate().flat_map(move |(offset, word)| {
        let base = (first + offset) * WORD;
        Bits(*word).map(move |bit| base + bit)
    })
}

/// Returns the range of words that holds a range of positions.
pub(crate) fn words_of(range: &Range<usize>) -> Range<usize> {
    range.start / WORD..range.end.div_ceil(WORD)
}

/// The bits that are set in a word, lowest first.
pub(crate) struct Bits(pub(crate) u64);

impl Iterator for Bits {
    type Item = usize;

    fn next(&mut self) -> Option<usize> {
        if self.0 == 0 {
            return None;
        }
        let bit = self.0.trailing_zeros() as usize;
        self.0 &= self.0 - 1;
        Some(bit)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_full_mask_ends_with_the_last_event() {
        for events in [0, 1, 63, 64, 65, 200] {
            let mask = Mask::full(events);
            assert_eq!(mask.count() as usize, events);
            assert!(positions(mask.words_over(events), 0).eq(0..events));
        }
    }

    #[test]
    fn masks_of_two_atlases_have_nothing_in_both() {
        assert!(Mask::full(10).and(&Mask::full(11)).is_empty());
        assert_eq!(Mask::full(10).and(&Mask::full(10)).count(), 10);
        assert!(Mask::full(10).words_over(11).is_empty());
    }
}
