//! Values that repeat, each kept once; columns hold their short numbers.

use std::collections::HashMap;
use std::hash::Hash;

/// Numbers values in the order in which they come.
#[derive(Debug, Clone)]
pub(crate) struct Dictionary<T> {
    values: Vec<T>,
    numbers: HashMap<T, u32>,
    latest: Option<(T, u32)>,
}

impl<T: Copy + Eq + Ord + Hash> Dictionary<T> {
    /// Returns an empty dictionary.
    pub(crate) fn new() -> Self {
        Self { values: Vec::new(), numbers: HashMap::new(), latest: None }
    }

    /// Returns the number of a value, a new one when it is new.
    pub(crate) fn number(&mut self, value: T) -> u32 {
        if let Some((_, number)) = self.latest.filter(|(latest, _)| *latest == value) {
            return number;
        }
        let number = *self.numbers.entry(value).or_insert_with(|| {
            self.values.push(value);
            self.values.len() as u32 - 1
        });
        self.latest = Some((value, number));
        number
    }

    /// Returns the values in ascending order, and for each number given so far the place of its value among them, so
    /// that the order in which values came leaves no trace.
    pub(crate) fn sorted(self) -> (Vec<T>, Vec<u32>) {
        let mut order: Vec<u32> = (0..self.values.len() as u32).collect();
        order.sort_unstable_by_key(|number| self.values[*number as usize]);
        let mut places = vec![0; order.len()];
        for (place, number) in order.iter().enumerate() {
            places[*number as usize] = place as u32;
        }
        (order.into_iter().map(|number| self.values[number as usize]).collect(), places)
    }

    /// Returns how many values it holds.
    pub(crate) fn len(&self) -> usize {
        self.values.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sorting_leads_every_number_to_its_value() {
        let mut dictionary = Dictionary::new();
        let given = [30, 10, 30, 20, 10];
        let numbers: Vec<u32> = given.iter().map(|value| dictionary.number(*value)).collect();
        assert_eq!(dictionary.len(), 3);
        let (values, places) = dictionary.sorted();
        assert_eq!(values, [10, 20, 30]);
        assert!(given.iter().zip(numbers).all(|(value, number)| values[places[number as usize] as usize] == *value));
    }
}
