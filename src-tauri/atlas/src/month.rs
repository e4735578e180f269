//! Count and sums by place and month.

use std::collections::HashMap;

use sitroom_domain::CountryIndex;

use crate::atlas::Atlas;
use crate::calendar::Calendar;
use crate::columns::NO_DIVISION;
use crate::count::Totals;
use crate::mask::Mask;

/// Count and sums of one place in one month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PlaceMonth<P> {
    /// The place.
    pub place: P,
    /// The month (see [`sitroom_domain::Day::month_number`]).
    pub month: i32,
    /// Count and sums.
    pub totals: Totals,
}

impl Atlas {
    /// Returns count and sums by country and month, by country and then by month; months without events are left out.
    pub fn totals_by_country_month(&self, mask: &Mask) -> Vec<PlaceMonth<CountryIndex>> {
        self.by_place_month(mask, |at| Some(self.columns.country[at]), CountryIndex)
    }

    /// Returns count and sums by first-order division, as text of its code, and month; events without a division and
    /// months without events are left out.
    pub fn totals_by_division_month(&self, mask: &Mask) -> Vec<PlaceMonth<u32>> {
        let division = |at: usize| Some(self.columns.admin1[at]).filter(|division| *division != NO_DIVISION);
        self.by_place_month(mask, division, |division| self.divisions[usize::from(division)])
    }

    fn by_place_month<P: Ord>(
        &self,
        mask: &Mask,
        place_at: impl Fn(usize) -> Option<u16> + Sync,
        place_of: impl Fn(u16) -> P,
    ) -> Vec<PlaceMonth<P>> {
        let calendar = Calendar::new();
        let count = |months: &mut HashMap<(u16, i32), Totals>, at: usize| {
            if let Some(place) = place_at(at) {
                let month = calendar.month(self.columns.first_day[at]);
                months.entry((place, month)).or_default().add(&self.totals_at(at));
            }
        };
        let counted = self.fold(mask, HashMap::new, count, |months, more| {
            for (key, totals) in more {
                months.entry(key).or_default().add(&totals);
            }
        });
        let row = |((place, month), totals)| PlaceMonth { place: place_of(place), month, totals };
        let mut rows: Vec<PlaceMonth<P>> = counted.into_iter().map(row).collect();
        rows.sort_unstable_by(|a, b| (&a.place, a.month).cmp(&(&b.place, b.month)));
        rows
    }
}
