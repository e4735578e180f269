//! Which records count, so that an event that several publishers report counts once.

use std::collections::HashMap;

use super::Sighting;

/// Returns for each record whether it counts in a figure.
///
/// `links` are pairs of indices that are one event, by rule or by a person; of a record that stands for several, each of them
/// with it. Links reach on: what is linked to the same record is one group, over any number of publishers. A group counts by
/// the records of one publisher: the first of `preference` that states the figure in it (`states`), otherwise the first that
/// is there. A publisher tells its own events apart, so all its records of a group count. Publishers that are not named come
/// last, by their ids. Links of indices that no record has are passed over.
#[must_use]
pub fn counted(
    records: &[Sighting<'_>],
    links: impl IntoIterator<Item = (u32, u32)>,
    preference: &[&str],
    states: impl Fn(&Sighting<'_>) -> bool,
) -> Vec<bool> {
    let places: HashMap<u32, usize> = records.iter().enumerate().map(|(at, record)| (record.index, at)).collect();
    let mut groups = Groups { parent: (0..records.len()).collect() };
    for (one, other) in links {
        if let (Some(one), Some(other)) = (places.get(&one), places.get(&other)) {
            groups.join(*one, *other);
        }
    }
    let rank = |record: &Sighting<'_>| preference.iter().position(|id| *id == record.publisher).unwrap_or(usize::MAX);
    let standing: Vec<_> = records.iter().map(|record| (!states(record), rank(record), record.publisher)).collect();
    let mut best: HashMap<usize, usize> = HashMap::new();
    for at in 0..records.len() {
        let group = groups.find(at);
        let first = best.entry(group).or_insert(at);
        if standing[at] < standing[*first] {
            *first = at;
        }
    }
    (0..records.len()).map(|at| records[best[&groups.find(at)]].publisher == records[at].publisher).collect()
}

/// Sets of records that are joined (B. A. Galler and M. J. Fischer 1964).
struct Groups {
    parent: Vec<usize>,
}

impl Groups {
    fn find(&mut self, mut at: usize) -> usize {
        while self.parent[at] != at {
            self.parent[at] = self.parent[self.parent[at]];
            at = self.parent[at];
        }
        at
    }

    fn join(&mut self, one: usize, other: usize) {
        let (one, other) = (self.find(one), self.find(other));
        self.parent[one.max(other)] = one.min(other);
    }
}
