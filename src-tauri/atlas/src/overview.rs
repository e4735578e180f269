//! All that is said of a filter at once, counted in one pass over its events.

use sitroom_domain::{CountryIndex, Day};

use crate::atlas::Atlas;
use crate::attributes::{Attributes, VALUES};
use crate::count::Totals;
use crate::group::{country_of, country_slot, largest_first, slot};
use crate::parallel::small_parts_for;
use crate::query::Query;

/// Counts and sums of the events that a query selects. By kind they are those with any kind, by precision those with any.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Overview {
    /// All of them.
    pub totals: Totals,
    /// By kind, whatever kinds are asked for: state, nonstate, onesided, not stated.
    pub by_kind: [Totals; 4],
    /// By how well the place is known, however well is asked for, in the order of [`crate::PRECISION_CLASSES`].
    pub by_precision: [Totals; 3],
    /// By country, most events first; [`CountryIndex::NONE`] stands for those without one.
    pub by_country: Vec<(CountryIndex, Totals)>,
    /// How many are dated to a span of days or worse.
    pub imprecise_dates: u32,
    /// The first and the last of their first days.
    pub span: Option<(Day, Day)>,
}

/// What is counted of some events.
struct Counted {
    /// By the value of their attributes.
    by_value: [Totals; VALUES as usize],
    by_country: Vec<Totals>,
    first: i32,
    last: i32,
}

impl Counted {
    fn new() -> Self {
        let by_value = [Totals::default(); VALUES as usize];
        Self { by_value, by_country: Vec::new(), first: i32::MAX, last: i32::MIN }
    }

    fn add(&mut self, more: &Self) {
        self.by_value.iter_mut().zip(&more.by_value).for_each(|(totals, more)| totals.add(more));
        more.by_country.iter().enumerate().for_each(|(at, totals)| slot(&mut self.by_country, at).add(totals));
        self.first = self.first.min(more.first);
        self.last = self.last.max(more.last);
    }
}

impl Atlas {
    /// Returns an overview of the events that a query selects.
    pub fn overview(&self, query: &Query) -> Overview {
        let columns = &self.columns;
        let passes: [bool; VALUES as usize] = std::array::from_fn(|value| query.passes(Attributes(value as u8)));
        let count = |counted: &mut Counted, at: usize| {
            let totals = self.totals_at(at);
            let value = usize::from(columns.attributes[at]);
            counted.by_value[value].add(&totals);
            if passes[value] {
                slot(&mut counted.by_country, country_slot(columns.country[at])).add(&totals);
                counted.first = counted.first.min(columns.first_day[at]);
                counted.last = counted.last.max(columns.first_day[at]);
            }
        };
        let open = self.select(&Query { kinds: [true; 4], precision: [true; 3], ..query.clone() });
        let parts = small_parts_for(open.count() as usize);
        let counted = self.fold_parts(&open, parts, Counted::new, count, |counted, more| counted.add(&more));
        counted.overview(query)
    }
}

impl Counted {
    fn overview(self, query: &Query) -> Overview {
        let mut overview = Overview {
            totals: Totals::default(),
            by_kind: <[Totals; 4]>::default(),
            by_precision: <[Totals; 3]>::default(),
            by_country: largest_first(self.by_country.iter().enumerate().map(|(at, totals)| (country_of(at), *totals))),
            imprecise_dates: 0,
            span: (self.first <= self.last).then_some((Day(self.first), Day(self.last))),
        };
        for (value, totals) in (0..VALUES).zip(&self.by_value) {
            let attributes = Attributes(value);
            let (kind, precision) = (attributes.kind(), attributes.precision());
            if query.precision[precision] {
                overview.by_kind[kind].add(totals);
            }
            if query.kinds[kind] {
                overview.by_precision[precision].add(totals);
            }
            if query.passes(attributes) {
                overview.totals.add(totals);
                overview.imprecise_dates += if attributes.is_date_imprecise() { totals.events } else { 0 };
            }
        }
        overview
    }
}
