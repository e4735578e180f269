//! Events in an order, a page of them at a time.

use sitroom_domain::EventId;

use crate::atlas::Atlas;
use crate::mask::{Mask, positions};

/// What to order by. Names are ordered by the place that the caller gives each; what has none comes last.
#[derive(Debug, Clone, Copy)]
pub enum Order<'a> {
    /// First day.
    Day,
    /// Deaths, best estimate; not known comes before zero.
    Deaths,
    /// Kind: state, nonstate, onesided, not stated.
    Kind,
    /// Country, by the place of each in the list of countries.
    Country(&'a [u32]),
    /// Place, by the number of its text.
    Place(&'a [u32]),
    /// First side, by the number of its text.
    SideA(&'a [u32]),
}

impl Atlas {
    /// Returns the numbers of the events of a page: of those of the mask in their order, `limit` from `offset` on.
    /// Events that are equal in it are ordered by their number, and `descending` turns the whole order round.
    pub fn page(&self, mask: &Mask, order: Order<'_>, descending: bool, offset: usize, limit: usize) -> Vec<EventId> {
        let turn = if descending { u64::MAX } else { 0 };
        let words = mask.words_over(self.len());
        let keys = positions(words, 0).map(|at| (self.rank(order, at) << 32 | u64::from(self.columns.id[at])) ^ turn);
        let mut keys: Vec<u64> = keys.collect();
        let mut page = keys.as_mut_slice();
        // Only the page is put in order: what stands before it and after it is parted off in linear time.
        if offset >= page.len() || limit == 0 {
            return Vec::new();
        }
        if offset > 0 {
            page.select_nth_unstable(offset);
            page = &mut page[offset..];
        }
        if limit < page.len() {
            page.select_nth_unstable(limit);
            page = &mut page[..limit];
        }
        page.sort_unstable();
        page.iter().map(|key| EventId((key ^ turn) as u32)).collect()
    }

    /// Returns the numbers of the `limit` newest events of a mask, newest first.
    pub fn latest(&self, mask: &Mask, limit: usize) -> Vec<EventId> {
        self.page(mask, Order::Day, true, 0, limit)
    }

    fn rank(&self, order: Order<'_>, at: usize) -> u64 {
        let columns = &self.columns;
        let named = |places: &[u32], number: usize| places.get(number).copied().unwrap_or(u32::MAX);
        u64::from(match order {
            Order::Day => (columns.first_day[at] as u32) ^ (1 << 31),
            Order::Deaths => columns.best.get(at).map_or(0, |best| best.saturating_add(1)),
            Order::Kind => columns.attributes_at(at).kind() as u32,
            Order::Country(places) => named(places, usize::from(columns.country[at])),
            Order::Place(places) => named(places, columns.place[at] as usize),
            Order::SideA(places) => named(places, self.dyads[columns.dyad[at] as usize].0 as usize),
        })
    }
}
