//! The towns on which an exercise plays, and which of them are near each other.

use sitroom_domain::subregion::subregions;
use sitroom_domain::{CountryIndex, Day};

use crate::places::{Place, places};

/// Towns of the members of the three subregions.
pub(super) struct Stage {
    pub(super) towns: Vec<&'static Place>,
}

/// How many neighbours a fight may move to.
const NEIGHBOURS: usize = 6;
/// Towns of a country, at most; the largest come first.
const TOWNS_OF_A_COUNTRY: usize = 60;

impl Stage {
    /// Returns the stage with the members of a day; `None` when the map has no towns there.
    pub(super) fn new(today: Day) -> Option<Self> {
        let member = |country: CountryIndex| {
            subregions()
                .iter()
                .flat_map(sitroom_domain::Subregion::spans)
                .any(|(member, since, until)| member == country && since <= today && today <= until)
        };
        let mut taken = std::collections::HashMap::<CountryIndex, (bool, usize)>::new();
        let towns: Vec<&'static Place> = places()
            .iter()
            .filter(|place| {
                let (is_member, count) = taken.entry(place.country).or_insert_with(|| (member(place.country), 0));
                *count += usize::from(*is_member);
                *is_member && *count <= TOWNS_OF_A_COUNTRY
            })
            .collect();
        (!towns.is_empty()).then_some(Self { towns })
    }

    /// Returns a town and its nearest neighbours, in any country, the nearest first.
    pub(super) fn around(&self, home: usize) -> Vec<usize> {
        let here = self.towns[home];
        let mut near: Vec<(i64, usize)> =
            self.towns.iter().enumerate().map(|(index, town)| (distance(here, town), index)).collect();
        near.sort_unstable();
        near.into_iter().take(NEIGHBOURS + 1).map(|(_, index)| index).collect()
    }
}

/// A measure that grows with distance, in whole numbers so that it is the same on every machine.
fn distance(a: &Place, b: &Place) -> i64 {
    let east = i64::from(a.longitude_e7 - b.longitude_e7) / 1_000;
    let north = i64::from(a.latitude_e7 - b.latitude_e7) / 1_000;
    east * east + north * north
}
