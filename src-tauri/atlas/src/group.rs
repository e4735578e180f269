//! Count and sums by country, month, first-order division, dyad and actor.

use std::collections::{BTreeMap, HashMap};

use sitroom_domain::{CountryIndex, Day};

use crate::atlas::Atlas;
use crate::calendar::Calendar;
use crate::columns::NO_DIVISION;
use crate::count::Totals;
use crate::mask::Mask;

/// Events and deaths of one country in one month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CountryMonth {
    /// The country.
    pub country: CountryIndex,
    /// The month (see [`Day::month_number`]).
    pub month: i32,
    /// Events.
    pub events: u32,
    /// Deaths, best estimate.
    pub best: u64,
}

/// What is stored of one country.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CountrySpan {
    /// The country.
    pub country: CountryIndex,
    /// Events.
    pub events: u32,
    /// First day of the oldest.
    pub oldest: Day,
    /// First day of the newest.
    pub newest: Day,
}

impl CountrySpan {
    /// Takes in what else is stored of the country.
    pub fn widen(&mut self, more: &Self) {
        self.events += more.events;
        self.oldest = self.oldest.min(more.oldest);
        self.newest = self.newest.max(more.newest);
    }
}

/// The area that stands in for events that are not drawn as points.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ImpreciseArea {
    /// A first-order division, by the text of its code.
    Admin1(u32),
    /// A whole country; [`CountryIndex::NONE`] where not even that is known.
    Country(CountryIndex),
}

type Month = (u32, u64);

impl Atlas {
    /// Returns count and sums by country, most events first. [`CountryIndex::NONE`] stands for those without one.
    pub fn by_country(&self, mask: &Mask) -> Vec<(CountryIndex, Totals)> {
        let slots = self.by_table(mask, |at| country_slot(self.columns.country[at]));
        largest_first(slots.into_iter().enumerate().map(|(slot, totals)| (country_of(slot), totals)))
    }

    /// Returns events and deaths by country and month, by country and then by month, those without events left out.
    pub fn by_country_month(&self, mask: &Mask) -> Vec<CountryMonth> {
        let Some((first, last)) = self.days() else { return Vec::new() };
        let (calendar, first) = (Calendar::new(), first.month_number());
        let months = (last.month_number() - first) as usize + 1;
        let columns = &self.columns;
        let count = |countries: &mut Vec<Vec<Month>>, at: usize| {
            let country = slot(countries, country_slot(columns.country[at]));
            if country.is_empty() {
                country.resize(months, (0, 0));
            }
            let month = &mut country[(calendar.month(columns.first_day[at]) - first) as usize];
            *month = (month.0 + 1, month.1 + columns.best.amount(at));
        };
        let counted = self.fold(mask, Vec::new, count, merge_months);
        let rows = counted.into_iter().enumerate().flat_map(|(slot, row)| {
            let filled = row.into_iter().enumerate().filter(|(_, (events, _))| *events > 0);
            filled.map(move |(offset, (events, best))| CountryMonth {
                country: country_of(slot),
                month: first + offset as i32,
                events,
                best,
            })
        });
        let mut rows: Vec<CountryMonth> = rows.collect();
        rows.sort_unstable_by_key(|row| (row.country, row.month));
        rows
    }

    /// Returns for each country what is stored of it, in the order of countries.
    pub fn spans_by_country(&self, mask: &Mask) -> Vec<CountrySpan> {
        let columns = &self.columns;
        let widen = |span: &mut Option<CountrySpan>, more: CountrySpan| match span {
            None => *span = Some(more),
            Some(span) => span.widen(&more),
        };
        let count = |spans: &mut Vec<Option<CountrySpan>>, at: usize| {
            let (country, day) = (columns.country[at], Day(columns.first_day[at]));
            let event = CountrySpan { country: CountryIndex(country), events: 1, oldest: day, newest: day };
            widen(slot(spans, country_slot(country)), event);
        };
        let spans = self.fold(mask, Vec::new, count, |spans, more| {
            for (country, more) in more.into_iter().enumerate() {
                if let Some(more) = more {
                    widen(slot(spans, country), more);
                }
            }
        });
        let mut spans: Vec<CountrySpan> = spans.into_iter().flatten().collect();
        spans.sort_unstable_by_key(|span| span.country);
        spans
    }

    /// Returns for each publisher, by its number, what is stored of each country, in the order of both.
    pub fn spans_by_publisher(&self, mask: &Mask) -> Vec<(u8, CountrySpan)> {
        type Spans = BTreeMap<(u8, CountryIndex), CountrySpan>;
        let columns = &self.columns;
        let widen = |spans: &mut Spans, publisher: u8, more: CountrySpan| {
            spans.entry((publisher, more.country)).and_modify(|span| span.widen(&more)).or_insert(more);
        };
        let count = |spans: &mut Spans, at: usize| {
            let (country, day) = (CountryIndex(columns.country[at]), Day(columns.first_day[at]));
            widen(spans, columns.publisher[at], CountrySpan { country, events: 1, oldest: day, newest: day });
        };
        let spans = self.fold(mask, Spans::new, count, |spans, more| {
            for ((publisher, _), span) in more {
                widen(spans, publisher, span);
            }
        });
        spans.into_iter().map(|((publisher, _), span)| (publisher, span)).collect()
    }

    /// Returns count and sums by first-order division, as text of its code, most events first; events without one are
    /// left out.
    pub fn by_admin1(&self, mask: &Mask) -> Vec<(u32, Totals)> {
        let slots = self.by_table(mask, |at| usize::from(self.columns.admin1[at].wrapping_add(1)));
        largest_first(self.divisions.iter().copied().zip(slots.into_iter().skip(1)))
    }

    /// Returns count and sums by dyad, as texts of its two sides, most events first.
    pub fn by_dyad(&self, mask: &Mask) -> Vec<((u32, u32), Totals)> {
        let slots = self.by_table(mask, |at| self.columns.dyad[at] as usize);
        largest_first(self.dyads.iter().copied().zip(slots))
    }

    /// Returns count and sums by actor on either side, as text of its name, most events first.
    pub fn by_actor(&self, mask: &Mask) -> Vec<(u32, Totals)> {
        let mut actors: HashMap<u32, Totals> = HashMap::new();
        for ((side_a, side_b), totals) in self.by_dyad(mask) {
            actors.entry(side_a).or_default().add(&totals);
            if side_b != side_a {
                actors.entry(side_b).or_default().add(&totals);
            }
        }
        actors.remove(&0);
        largest_first(actors.into_iter())
    }

    /// Returns how many events are from each publisher, by its number.
    pub fn by_publisher(&self, mask: &Mask) -> Vec<(u8, u32)> {
        let slots = self.by_table(mask, |at| usize::from(self.columns.publisher[at]));
        let counts = slots.iter().enumerate().map(|(publisher, totals)| (publisher as u8, totals.events));
        counts.filter(|(_, events)| *events > 0).collect()
    }

    /// Returns count and sums of the events that are not drawn as points, by the area that stands in for them, most
    /// events first.
    pub fn imprecise_areas(&self, mask: &Mask) -> Vec<(ImpreciseArea, Totals)> {
        let columns = &self.columns;
        let count = |areas: &mut HashMap<ImpreciseArea, Totals>, at: usize| {
            let attributes = columns.attributes_at(at);
            if attributes.is_point() {
                return;
            }
            let area = match columns.admin1[at] {
                division if division != NO_DIVISION && !attributes.is_whole_country() => {
                    ImpreciseArea::Admin1(self.divisions[usize::from(division)])
                }
                _ => ImpreciseArea::Country(CountryIndex(columns.country[at])),
            };
            areas.entry(area).or_default().add(&self.totals_at(at));
        };
        let areas = self.fold(mask, HashMap::new, count, |areas, more| {
            for (area, totals) in more {
                areas.entry(area).or_default().add(&totals);
            }
        });
        largest_first(areas.into_iter())
    }

    fn by_table(&self, mask: &Mask, slot_at: impl Fn(usize) -> usize + Sync) -> Vec<Totals> {
        self.fold(
            mask,
            Vec::new,
            |slots: &mut Vec<Totals>, at| slot(slots, slot_at(at)).add(&self.totals_at(at)),
            |slots, more| more.iter().enumerate().for_each(|(at, totals)| slot(slots, at).add(totals)),
        )
    }
}

/// Returns a place in a table that grows as needed.
pub(crate) fn slot<T: Default + Clone>(table: &mut Vec<T>, at: usize) -> &mut T {
    if table.len() <= at {
        table.resize(at + 1, T::default());
    }
    &mut table[at]
}

/// Returns the place of a country in a table: "no country" comes first, so that tables stay short.
pub(crate) fn country_slot(country: u16) -> usize {
    usize::from(country.wrapping_add(1))
}

pub(crate) fn country_of(slot: usize) -> CountryIndex {
    CountryIndex((slot as u16).wrapping_sub(1))
}

fn merge_months(countries: &mut Vec<Vec<Month>>, more: Vec<Vec<Month>>) {
    for (at, more) in more.into_iter().enumerate().filter(|(_, more)| !more.is_empty()) {
        let country = slot(countries, at);
        if country.is_empty() {
            *country = more;
        } else {
            country.iter_mut().zip(more).for_each(|(month, more)| *month = (month.0 + more.0, month.1 + more.1));
        }
    }
}

pub(crate) fn largest_first<K: Ord>(groups: impl Iterator<Item = (K, Totals)>) -> Vec<(K, Totals)> {
    let mut groups: Vec<(K, Totals)> = groups.filter(|(_, totals)| totals.events > 0).collect();
    groups.sort_unstable_by(|a, b| b.1.events.cmp(&a.1.events).then_with(|| a.0.cmp(&b.0)));
    groups
}
