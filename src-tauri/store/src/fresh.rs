//! The events of a publisher of whom the store holds none when a run begins. No key of theirs can be there before, so that they need
//! not be looked up one by one, and many are written in one statement.

use std::collections::HashSet;

use rusqlite::Connection;

use crate::table::event::{self, MANY, NewEvent, Stamp};

/// Events that wait to be written, and the keys of all that came. Only keys that are numbers are taken.
#[derive(Debug, Default)]
pub(crate) struct Fresh {
    /// Keys that were larger than all before them, as all are in most files: the last one tells that the next is new.
    ascending: Vec<i64>,
    /// The others.
    behind: HashSet<i64>,
    waiting: Vec<Waiting>,
    /// What they say, one after the other.
    cells: Vec<u8>,
}

#[derive(Debug)]
struct Waiting {
    stamp: Stamp,
    key: i64,
    /// Where its cells end.
    end: usize,
}

impl Fresh {
    /// Notes a key; returns its number where it is one and came for the first time, so that its event may be taken.
    pub(crate) fn note_first(&mut self, key: &str) -> Option<i64> {
        let number = event::number_of(key)?;
        if self.ascending.last().is_none_or(|largest| *largest < number) {
            self.ascending.push(number);
            return Some(number);
        }
        (self.ascending.binary_search(&number).is_err() && self.behind.insert(number)).then_some(number)
    }

    /// Takes an event whose key is the first of its kind, and writes what waits once it is enough for a statement.
    ///
    /// # Errors
    /// When the disk is full or fails.
    pub(crate) fn take(
        &mut self,
        connection: &Connection,
        publisher: u8,
        stamp: Stamp,
        key: i64,
        cells: &[u8],
    ) -> rusqlite::Result<()> {
        self.cells.extend_from_slice(cells);
        self.waiting.push(Waiting { stamp, key, end: self.cells.len() });
        if self.waiting.len() == MANY { self.write(connection, publisher) } else { Ok(()) }
    }

    /// Writes all that waits.
    ///
    /// # Errors
    /// When the disk is full or fails.
    pub(crate) fn write(&mut self, connection: &Connection, publisher: u8) -> rusqlite::Result<()> {
        let mut start = 0;
        let events = self.waiting.iter().map(|waiting| {
            let cells = &self.cells[start..waiting.end];
            start = waiting.end;
            NewEvent { stamp: waiting.stamp, key: waiting.key, cells }
        });
        event::insert_new(connection, publisher, &events.collect::<Vec<_>>())?;
        self.waiting.clear();
        self.cells.clear();
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn of_each_key_only_the_first_is_taken(keys in prop::collection::vec(0..40_i64, 0..60)) {
            let (mut fresh, mut seen) = (Fresh::default(), HashSet::new());
            for key in keys {
                prop_assert_eq!(fresh.note_first(&key.to_string()), seen.insert(key).then_some(key));
            }
        }
    }
}
