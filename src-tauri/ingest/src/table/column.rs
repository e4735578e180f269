//! A column as a whole: how many cells are filled, which different ones there are, what all of them show together.

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};

use super::days::DayEvidence;
use super::headers;
use super::numbers::NumberEvidence;

/// How many different cells of a column are kept.
const KEPT: usize = 240;
/// How long a cell is that is kept whole.
const LONGEST: usize = 240;

/// What all cells of a column show together.
#[derive(Debug, Clone)]
pub(super) struct Column {
    pub(super) name: String,
    pub(super) filled: u32,
    /// Different cells in their order, the first [`KEPT`] of them.
    pub(super) distinct: Vec<String>,
    /// Whether there are more different cells than are kept.
    pub(super) more: bool,
    pub(super) days: DayEvidence,
    pub(super) numbers: NumberEvidence,
    known: HashSet<String>,
    /// Hashes of all cells while none came twice; `None` where one did, or where nobody asks.
    unique: Option<HashSet<u64>>,
}

impl Column {
    pub(super) fn new(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            filled: 0,
            distinct: Vec::new(),
            more: false,
            days: DayEvidence::default(),
            numbers: NumberEvidence::default(),
            known: HashSet::new(),
            unique: headers::is_key(name).then(HashSet::new),
        }
    }

    /// Takes a cell into account; it is not empty.
    pub(super) fn take(&mut self, line: u32, cell: &str) {
        self.filled += 1;
        self.days.take(line, cell);
        self.numbers.take(cell);
        if self.unique.as_mut().is_some_and(|seen| !seen.insert(hash_of(cell))) {
            self.unique = None;
        }
        if self.more {
            return;
        }
        let kept: String = cell.chars().take(LONGEST).collect();
        if self.distinct.len() < KEPT {
            if self.known.insert(kept.clone()) {
                self.distinct.push(kept);
            }
        } else {
            self.more = !self.known.contains(&kept);
        }
    }

    /// Tells whether every row has a cell of its own in it.
    pub(super) fn is_unique(&self, rows: u32) -> bool {
        rows > 0 && self.filled == rows && self.unique.is_some()
    }

    /// Returns how large a part of its different cells something holds for, from 0 to 1.
    pub(super) fn share(&self, holds: impl Fn(&str) -> bool) -> f64 {
        if self.distinct.is_empty() {
            return 0.0;
        }
        self.distinct.iter().filter(|cell| holds(cell)).count() as f64 / self.distinct.len() as f64
    }
}

/// Returns a number that two different texts hardly share.
pub(super) fn hash_of(value: impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}
