//! Counts and sums over a mask.

use sitroom_domain::Day;

use crate::atlas::Atlas;
use crate::mask::{Mask, positions};
use crate::parallel::{map_parts, parts_for};

/// How well a place is known, in the order of [`Atlas::by_precision`].
pub const PRECISION_CLASSES: [&str; 3] = ["district or better", "province or worse", "not stated"];

/// Count and sums of some events; sums are over the estimates that exist.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Totals {
    /// Events.
    pub events: u32,
    /// Deaths, best estimate.
    pub best: u64,
    /// Deaths, low estimate.
    pub low: u64,
    /// Deaths, high estimate, of each event at least the best.
    pub high: u64,
    /// Deaths of civilians.
    pub civilians: u64,
}

impl Totals {
    /// Adds others to these.
    pub fn add(&mut self, others: &Self) {
        self.events += others.events;
        self.best += others.best;
        self.low += others.low;
        self.high += others.high;
        self.civilians += others.civilians;
    }
}

impl Atlas {
    /// Returns count and sums of the events of a mask.
    pub fn totals(&self, mask: &Mask) -> Totals {
        self.fold(mask, Totals::default, |totals, at| totals.add(&self.totals_at(at)), |totals, more| totals.add(&more))
    }

    /// Returns count and sums by how well the place is known: district or better, province or worse, not stated.
    pub fn by_precision(&self, mask: &Mask) -> [Totals; 3] {
        self.fold(
            mask,
            <[Totals; 3]>::default,
            |classes, at| classes[self.columns.attributes_at(at).precision()].add(&self.totals_at(at)),
            |classes, more| classes.iter_mut().zip(&more).for_each(|(totals, more)| totals.add(more)),
        )
    }

    /// Returns how many events are dated to a span of days or worse.
    pub fn imprecise_dates(&self, mask: &Mask) -> u32 {
        self.count_where(mask, |at| self.columns.attributes_at(at).is_date_imprecise())
    }

    /// Returns how many events are not drawn as points: known to the province or worse, or not stated.
    pub fn imprecise_places(&self, mask: &Mask) -> u32 {
        self.count_where(mask, |at| !self.columns.attributes_at(at).is_point())
    }

    /// Returns the first and the last of the first days of the events of a mask.
    pub fn span(&self, mask: &Mask) -> Option<(Day, Day)> {
        let days = &self.columns.first_day;
        let limits = self.fold(
            mask,
            || (i32::MAX, i32::MIN),
            |limits, at| *limits = (limits.0.min(days[at]), limits.1.max(days[at])),
            |limits, more| *limits = (limits.0.min(more.0), limits.1.max(more.1)),
        );
        (limits.0 <= limits.1).then_some((Day(limits.0), Day(limits.1)))
    }

    /// Returns count and sums of the one event at a position.
    pub(crate) fn totals_at(&self, at: usize) -> Totals {
        let columns = &self.columns;
        Totals {
            events: 1,
            best: columns.best.amount(at),
            low: columns.low.amount(at),
            high: columns.high.amount(at),
            civilians: columns.civilians.amount(at),
        }
    }

    /// Folds the positions of a mask, on all cores when there are many. Parts are merged in their order.
    pub(crate) fn fold<A: Send>(
        &self,
        mask: &Mask,
        start: impl Fn() -> A + Sync,
        step: impl Fn(&mut A, usize) + Sync,
        merge: impl Fn(&mut A, A),
    ) -> A {
        self.fold_parts(mask, parts_for(mask.count() as usize), start, step, merge)
    }

    /// Folds the positions of a mask in so many parts, for each of which there is a result to be merged.
    pub(crate) fn fold_parts<A: Send>(
        &self,
        mask: &Mask,
        parts: usize,
        start: impl Fn() -> A + Sync,
        step: impl Fn(&mut A, usize) + Sync,
        merge: impl Fn(&mut A, A),
    ) -> A {
        let words = mask.words_over(self.len());
        let parts = map_parts(words.len(), parts, |range| {
            let mut folded = start();
            positions(&words[range.clone()], range.start).for_each(|at| step(&mut folded, at));
            folded
        });
        let mut parts = parts.into_iter();
        let mut folded = parts.next().unwrap_or_else(start);
        parts.for_each(|part| merge(&mut folded, part));
        folded
    }

    fn count_where(&self, mask: &Mask, counts: impl Fn(usize) -> bool + Sync) -> u32 {
        self.fold(mask, || 0, |count, at| *count += u32::from(counts(at)), |count, more| *count += more)
    }
}
