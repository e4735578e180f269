//! A column of estimates of deaths in two bytes each; "not known" stays apart from zero.

/// Stands for "not known".
pub(crate) const UNKNOWN: u16 = u16::MAX;
/// Stands for "look it up among the large ones".
const LARGE: u16 = u16::MAX - 1;

/// Estimates by position; those that do not fit in two bytes stand aside, ordered by position.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Estimates {
    pub(crate) small: Vec<u16>,
    pub(crate) large: Vec<(u32, u32)>,
}

impl Estimates {
    /// Adds an estimate at the end.
    pub(crate) fn push(&mut self, estimate: Option<u32>) {
        match estimate {
            None => self.small.push(UNKNOWN),
            Some(number) if number < u32::from(LARGE) => self.small.push(number as u16),
            Some(number) => {
                self.large.push((self.small.len() as u32, number));
                self.small.push(LARGE);
            }
        }
    }

    /// Returns the estimate at a position.
    pub(crate) fn get(&self, position: usize) -> Option<u32> {
        match self.small[position] {
            UNKNOWN => None,
            LARGE => Some(self.find_large(position)),
            number => Some(u32::from(number)),
        }
    }

    /// Returns the estimate at a position, with zero for "not known", as sums take it.
    pub(crate) fn amount(&self, position: usize) -> u64 {
        match self.small[position] {
            number if number < LARGE => u64::from(number),
            UNKNOWN => 0,
            _ => u64::from(self.find_large(position)),
        }
    }

    #[cold]
    fn find_large(&self, position: usize) -> u32 {
        let found = self.large.binary_search_by_key(&(position as u32), |(at, _)| *at);
        found.map_or(u32::from(LARGE), |index| self.large[index].1)
    }

    /// Returns the estimates in another order: at each position the one that stood at `order[position]`.
    pub(crate) fn reordered(&self, order: &[u32]) -> Self {
        let mut reordered =
            Self { small: Vec::with_capacity(order.len()), large: Vec::with_capacity(self.large.len()) };
        for old in order {
            let number = self.small[*old as usize];
            if number == LARGE {
                reordered.large.push((reordered.small.len() as u32, self.find_large(*old as usize)));
            }
            reordered.small.push(number);
        }
        reordered
    }

    /// Returns its size in bytes.
    pub(crate) fn memory_bytes(&self) -> usize {
        size_of_val(self.small.as_slice()) + size_of_val(self.large.as_slice())
    }

    /// Tells whether the large ones stand at their places and only there.
    pub(crate) fn is_sound(&self) -> bool {
        let marked = self.small.iter().enumerate().filter(|(_, number)| **number == LARGE);
        marked.map(|(position, _)| position).eq(self.large.iter().map(|(at, _)| *at as usize))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn estimates_of_any_size_come_back_and_unknown_is_not_zero() {
        let given = [Some(0), None, Some(65_533), Some(65_534), Some(65_535), Some(u32::MAX), Some(7)];
        let mut estimates = Estimates::default();
        for estimate in given {
            estimates.push(estimate);
        }
        assert!(given.iter().enumerate().all(|(position, estimate)| estimates.get(position) == *estimate));
        let order = [6, 5, 4, 3, 2, 1, 0];
        let reordered = estimates.reordered(&order);
        assert!(reordered.is_sound());
        assert!(given.iter().rev().enumerate().all(|(position, estimate)| reordered.get(position) == *estimate));
        assert_eq!(estimates.amount(5), u64::from(u32::MAX));
    }
}
