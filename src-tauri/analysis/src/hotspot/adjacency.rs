//! Which place lies beside which, as one compact list: compressed sparse rows.

/// Why lists of neighbours are refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum AdjacencyError {
    /// A neighbour is named that there is no place for.
    #[error("Place {place} has the neighbour {neighbour}, and there are {count} places, numbered from 0.")]
    NoSuchPlace {
        /// The place.
        place: usize,
        /// What it names.
        neighbour: usize,
        /// How many places there are.
        count: usize,
    },
    /// A place is named as its own neighbour.
    #[error("Place {place} is named as a neighbour of itself.")]
    Itself {
        /// The place.
        place: usize,
    },
    /// A neighbour is named twice.
    #[error("Place {place} names the neighbour {neighbour} twice.")]
    Twice {
        /// The place.
        place: usize,
        /// What it names twice.
        neighbour: usize,
    },
    /// The offsets do not begin at 0, fall, or do not end at the number of neighbours.
    #[error("The offsets must begin at 0, never fall, and end at the number of neighbours: offset {index} does not.")]
    Offsets {
        /// Where, from 0.
        index: usize,
    },
    /// There are more neighbours than numbers for them.
    #[error("There are more places or neighbours than 4,294,967,295.")]
    TooMany,
}

/// Neighbours of places that are numbered from 0: compressed sparse rows.
///
/// Those of place `i` are `neighbours[offsets[i]..offsets[i + 1]]`, rising, each once and never `i` itself. It need not be
/// symmetric (the nearest five of a place need not have it among their own). A place may have none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Adjacency {
    offsets: Vec<u32>,
    neighbours: Vec<u32>,
}

impl Adjacency {
    /// Takes compressed rows as they are: `offsets` of length places + 1, `neighbours` as long as the last offset says.
    ///
    /// # Errors
    /// Says what is wrong with the offsets, or which place names a neighbour that is none, twice, or itself.
    pub fn from_rows(offsets: &[u32], neighbours: &[u32]) -> Result<Self, AdjacencyError> {
        let wrong = |index: usize| Err(AdjacencyError::Offsets { index });
        let Some(last) = offsets.len().checked_sub(1) else { return wrong(0) };
        if offsets[0] != 0 {
            return wrong(0);
        }
        if let Some(before) = offsets.windows(2).position(|pair| pair[0] > pair[1]) {
            return wrong(before + 1);
        }
        if offsets[last] as usize != neighbours.len() {
            return wrong(last);
        }
        let lists: Vec<Vec<usize>> = offsets
            .windows(2)
            .map(|pair| neighbours[pair[0] as usize..pair[1] as usize].iter().map(|one| *one as usize).collect())
            .collect();
        Self::from_lists(&lists)
    }

    /// Builds from one list of neighbours a place, in any order.
    ///
    /// # Errors
    /// Says which place names a neighbour that is none, twice, or itself.
    pub fn from_lists<L: AsRef<[usize]>>(lists: &[L]) -> Result<Self, AdjacencyError> {
        let count = lists.len();
        u32::try_from(count).map_err(|_| AdjacencyError::TooMany)?;
        let mut built = Self { offsets: Vec::with_capacity(count + 1), neighbours: Vec::new() };
        built.offsets.push(0);
        for (place, list) in lists.iter().enumerate() {
            let mut sorted = list.as_ref().to_vec();
            sorted.sort_unstable();
            if let Some(&neighbour) = sorted.last().filter(|last| **last >= count) {
                return Err(AdjacencyError::NoSuchPlace { place, neighbour, count });
            }
            if sorted.binary_search(&place).is_ok() {
                return Err(AdjacencyError::Itself { place });
            }
            if let Some(pair) = sorted.windows(2).find(|pair| pair[0] == pair[1]) {
                return Err(AdjacencyError::Twice { place, neighbour: pair[0] });
            }
            built.neighbours.extend(sorted.into_iter().map(|neighbour| neighbour as u32));
            built.offsets.push(u32::try_from(built.neighbours.len()).map_err(|_| AdjacencyError::TooMany)?);
        }
        Ok(built)
    }

    /// Builds from pairs of places that lie beside each other, among `count` places. The order within a pair says nothing,
    /// and a pair may come twice.
    ///
    /// # Errors
    /// Says which place names a neighbour that is none, or itself.
    pub fn from_pairs(count: usize, pairs: &[(usize, usize)]) -> Result<Self, AdjacencyError> {
        let mut lists = vec![Vec::new(); count];
        for &(one, other) in pairs {
            for (place, neighbour) in [(one, other), (other, one)] {
                let list = lists.get_mut(place).ok_or(AdjacencyError::NoSuchPlace {
                    place: neighbour,
                    neighbour: place,
                    count,
                })?;
                list.push(neighbour);
            }
        }
        for (place, list) in lists.iter_mut().enumerate() {
            if list.contains(&place) {
                return Err(AdjacencyError::Itself { place });
            }
            list.sort_unstable();
            list.dedup();
        }
        Self::from_lists(&lists)
    }

    /// Returns the number of places.
    pub fn len(&self) -> usize {
        self.offsets.len() - 1
    }

    /// Tells whether there is no place.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Returns the neighbours of a place, rising; none for a number that is no place.
    pub fn of(&self, place: usize) -> &[u32] {
        let row = self.offsets.get(place..).and_then(|rest| rest.first().zip(rest.get(1)));
        row.map_or(&[], |(from, to)| &self.neighbours[*from as usize..*to as usize])
    }

    /// Returns where the row of each place begins, and the end of the last: places + 1 numbers.
    pub fn offsets(&self) -> &[u32] {
        &self.offsets
    }

    /// Returns the rows one behind the other.
    pub fn neighbours(&self) -> &[u32] {
        &self.neighbours
    }

    /// Tells whether whatever lies beside a place also has that place beside it.
    pub fn is_symmetric(&self) -> bool {
        (0..self.len()).all(|place| {
            self.of(place).iter().all(|neighbour| self.of(*neighbour as usize).binary_search(&(place as u32)).is_ok())
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn pairs_and_lists_and_rows_build_the_same() {
        let by_pairs = Adjacency::from_pairs(4, &[(0, 1), (2, 1), (1, 0)]).unwrap();
        let by_lists = Adjacency::from_lists(&[vec![1], vec![2, 0], vec![1], vec![]]).unwrap();
        assert_eq!(by_pairs, by_lists);
        assert_eq!((by_pairs.offsets(), by_pairs.neighbours()), (&[0, 1, 3, 4, 4][..], &[1, 0, 2, 1][..]));
        assert_eq!(Adjacency::from_rows(by_pairs.offsets(), by_pairs.neighbours()), Ok(by_pairs.clone()));
        assert_eq!((by_pairs.of(1), by_pairs.of(3), by_pairs.of(9)), (&[0, 2][..], &[][..], &[][..]));
        assert!(by_pairs.is_symmetric() && !Adjacency::from_lists(&[vec![1], vec![]]).unwrap().is_symmetric());
    }

    #[test]
    fn no_place_at_all_is_no_error() {
        assert!(Adjacency::from_pairs(0, &[]).unwrap().is_empty());
        assert_eq!(Adjacency::from_rows(&[0], &[]).unwrap().len(), 0);
    }

    #[test]
    fn what_is_wrong_is_said() {
        let lists = |lists: &[Vec<usize>]| Adjacency::from_lists(lists).unwrap_err();
        assert_eq!(lists(&[vec![0]]), AdjacencyError::Itself { place: 0 });
        assert_eq!(lists(&[vec![], vec![0, 0]]), AdjacencyError::Twice { place: 1, neighbour: 0 });
        let none = AdjacencyError::NoSuchPlace { place: 0, neighbour: 2, count: 2 };
        assert_eq!(lists(&[vec![2], vec![]]), none);
        assert_eq!(Adjacency::from_pairs(2, &[(0, 2)]), Err(none));
        assert_eq!(Adjacency::from_pairs(2, &[(2, 0)]), Err(none));
        assert_eq!(Adjacency::from_pairs(2, &[(1, 1)]), Err(AdjacencyError::Itself { place: 1 }));
        for (offsets, index) in [(&[][..], 0), (&[1][..], 0), (&[0, 2, 1][..], 2), (&[0, 1, 1][..], 2)] {
            assert_eq!(Adjacency::from_rows(offsets, &[1, 0]), Err(AdjacencyError::Offsets { index }), "{offsets:?}");
        }
        assert_eq!(none.to_string(), "Place 0 has the neighbour 2, and there are 2 places, numbered from 0.");
    }

    proptest! {
        #[test]
        fn pairs_are_symmetric_in_any_order(
            pairs in prop::collection::vec((0_usize..20, 0_usize..20), 0..60), turn in 0_usize..60,
        ) {
            let mut pairs: Vec<_> = pairs.into_iter().filter(|(one, other)| one != other).collect();
            let built = Adjacency::from_pairs(20, &pairs).unwrap();
            prop_assert!(built.is_symmetric());
            let turn = turn.min(pairs.len());
            pairs.rotate_left(turn);
            prop_assert_eq!(&Adjacency::from_pairs(20, &pairs).unwrap(), &built);
            pairs.extend(pairs.clone().iter().map(|(one, other)| (*other, *one)));
            prop_assert_eq!(&Adjacency::from_pairs(20, &pairs).unwrap(), &built);
        }
    }
}
