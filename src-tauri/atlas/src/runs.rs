//! Runs: which stretch of events lies in which finest cell.

use std::ops::Range;

/// The finest cells that hold events, ascending, and where each begins.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Runs {
    pub(crate) keys: Vec<u32>,
    pub(crate) starts: Vec<u32>,
}

impl Runs {
    /// Returns the runs of keys that ascend.
    pub(crate) fn new(keys: impl Iterator<Item = u32>) -> Self {
        let mut runs = Self::default();
        for (position, key) in keys.enumerate() {
            if runs.keys.last() != Some(&key) {
                runs.keys.push(key);
                runs.starts.push(position as u32);
            }
        }
        runs.keys.shrink_to_fit();
        runs.starts.shrink_to_fit();
        runs
    }

    /// Returns the number of the run that holds a position, searching from a run at or before it.
    pub(crate) fn advance(&self, mut run: usize, position: usize) -> usize {
        while self.starts.get(run + 1).is_some_and(|start| *start as usize <= position) {
            run += 1;
        }
        run
    }

    /// Returns the number of the run that holds a position.
    pub(crate) fn find(&self, position: usize) -> usize {
        self.starts.partition_point(|start| *start as usize <= position).saturating_sub(1)
    }

    /// Returns the positions of the events whose key, `shift` bits shifted off, is `ancestor`.
    pub(crate) fn range(&self, ancestor: u32, shift: u32, events: usize) -> Range<usize> {
        let first = self.keys.partition_point(|key| key >> shift < ancestor);
        let last = self.keys.partition_point(|key| key >> shift <= ancestor);
        self.start(first, events)..self.start(last, events)
    }

    fn start(&self, run: usize, events: usize) -> usize {
        self.starts.get(run).map_or(events, |start| *start as usize)
    }

    /// Returns its size in bytes.
    pub(crate) fn memory_bytes(&self) -> usize {
        size_of_val(self.keys.as_slice()) + size_of_val(self.starts.as_slice())
    }

    /// Tells whether the runs ascend, begin with the first of `events` events and end with the last.
    pub(crate) fn is_sound(&self, events: usize) -> bool {
        let ascend = |list: &[u32]| list.windows(2).all(|pair| pair[0] < pair[1]);
        let begins = self.starts.first().map_or(events == 0, |start| *start == 0);
        let ends = self.starts.last().is_none_or(|start| (*start as usize) < events);
        self.keys.len() == self.starts.len() && ascend(&self.keys) && ascend(&self.starts) && begins && ends
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_find_their_events_at_every_resolution() {
        let keys = [0o10, 0o10, 0o11, 0o20, 0o27, 0o30];
        let runs = Runs::new(keys.into_iter());
        assert!(runs.is_sound(6) && !runs.is_sound(5));
        assert_eq!(runs.range(0o10, 0, 6), 0..2);
        assert_eq!(runs.range(2, 3, 6), 3..5);
        assert_eq!(runs.range(3, 3, 6), 5..6);
        assert!(runs.range(4, 3, 6).is_empty());
        for (position, key) in keys.into_iter().enumerate() {
            assert_eq!(runs.keys[runs.find(position)], key);
            assert_eq!(runs.advance(0, position), runs.find(position));
        }
    }
}
