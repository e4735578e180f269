//! Monthly counts of countries and divisions, from one pass over the events, all from the same month on.
//!
//! They know what [`crate::series::Series`] knows: nothing before a country's oldest event, nothing of a month that is not
//! stored to its end, and nothing after a country's data end.

use std::collections::HashMap;

use sitroom_atlas::{Atlas, PlaceMonth, Query, Totals};
use sitroom_domain::{CountryIndex, Day, Iso3};
use sitroom_ingest::Area;
use sitroom_store::TextId;

use crate::chart::Chart;
use crate::contract::fault::Fault;
use crate::desk::Room;

/// The months of a place; `None` is no data.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Months {
    pub(crate) events: Vec<Option<u32>>,
    pub(crate) deaths: Vec<Option<u32>>,
    pub(crate) civilians: Vec<Option<u32>>,
}

impl Months {
    /// Returns the first of the months.
    pub(crate) fn until(mut self, length: usize) -> Self {
        for list in [&mut self.events, &mut self.deaths, &mut self.civilians] {
            list.truncate(length);
        }
        self
    }
}

/// The months of all places.
pub(crate) struct MonthTable {
    /// Number of the first month.
    pub(crate) first: i32,
    /// How many months there are; each is stored to its end.
    pub(crate) length: usize,
    /// Day of the newest event that was counted.
    pub(crate) newest: Day,
    countries: HashMap<CountryIndex, Vec<(i32, Totals)>>,
    divisions: HashMap<String, Vec<(i32, Totals)>>,
    covered: HashMap<CountryIndex, std::ops::Range<usize>>,
}

impl Room {
    /// Counts the events until a day, of all days without one; `None` where none is stored.
    pub(crate) fn month_table(&self, until: Option<Day>) -> Result<Option<MonthTable>, Fault> {
        let chart = self.chart();
        let atlas = &chart.atlas;
        let mask = atlas.select(&Query { until, ..Query::default() });
        let Some((oldest, newest)) = atlas.span(&mask) else { return Ok(None) };
        let first = oldest.month_number();
        // A month that is not over yet would look calmer than it is.
        let after = Day(newest.0 + 1).month_number().max(newest.month_number());
        let length = usize::try_from(after - first).unwrap_or(0);
        let codes: HashMap<u32, String> = {
            let by_division = atlas.by_admin1(&mask);
            let texts: Vec<TextId> = by_division.iter().map(|(text, _)| TextId(*text)).collect();
            by_division.iter().map(|(text, _)| *text).zip(self.store.get_texts(&texts)?).collect()
        };
        let divisions = grouped(atlas.totals_by_division_month(&mask));
        let divisions = divisions.into_iter().filter_map(|(text, months)| Some((codes.get(&text)?.clone(), months)));
        Ok(Some(MonthTable {
            first,
            length,
            newest,
            countries: grouped(atlas.totals_by_country_month(&mask)),
            divisions: divisions.collect(),
            covered: covered(&chart, atlas, &mask, first, length),
        }))
    }
}

/// Returns the months that each country's data cover.
fn covered(
    chart: &Chart,
    atlas: &Atlas,
    mask: &sitroom_atlas::Mask,
    first: i32,
    length: usize,
) -> HashMap<CountryIndex, std::ops::Range<usize>> {
    let place = |month: i32| usize::try_from(month - first).unwrap_or(0).min(length);
    let spans = atlas.spans_by_country(mask).into_iter();
    let range = |span: sitroom_atlas::CountrySpan| {
        let end = chart.data_end(span.country).map_or(length, |end| place(end.month_number() + 1));
        (span.country, place(span.oldest.month_number())..end)
    };
    spans.filter(|span| span.country != CountryIndex::NONE).map(range).collect()
}

fn grouped<P: std::hash::Hash + Eq>(rows: Vec<PlaceMonth<P>>) -> HashMap<P, Vec<(i32, Totals)>> {
    let mut places: HashMap<P, Vec<(i32, Totals)>> = HashMap::new();
    for row in rows {
        places.entry(row.place).or_default().push((row.month, row.totals));
    }
    places
}

impl MonthTable {
    /// Returns the months of a country; `None` where nothing is stored of it.
    pub(crate) fn country(&self, country: CountryIndex) -> Option<Months> {
        self.months(country, self.countries.get(&country))
    }

    /// Returns the months of a division; `None` where nothing is stored of its country.
    pub(crate) fn division(&self, area: &Area) -> Option<Months> {
        self.months(area.country, self.divisions.get(&area.code))
    }

    /// Tells whether a month of a country is known.
    pub(crate) fn knows(&self, country: CountryIndex, month: i32) -> bool {
        let place = usize::try_from(month - self.first).ok();
        self.covered.get(&country).zip(place).is_some_and(|(covered, place)| covered.contains(&place))
    }

    /// Returns what was counted in the divisions of a country from one month to another, both included, by code.
    pub(crate) fn totals_by_division(&self, iso3: Iso3, first: i32, last: i32) -> HashMap<&str, Totals> {
        let prefix = format!("{iso3}-");
        let inside = self.divisions.iter().filter(|(code, _)| code.starts_with(&prefix));
        let sum = |months: &Vec<(i32, Totals)>| {
            months.iter().filter(|(month, _)| (first..=last).contains(month)).fold(
                Totals::default(),
                |mut all, (_, one)| {
                    all.add(one);
                    all
                },
            )
        };
        inside.map(|(code, months)| (code.as_str(), sum(months))).collect()
    }

    /// Returns what was counted in a country from one month to another, both included.
    pub(crate) fn totals(&self, country: CountryIndex, first: i32, last: i32) -> Totals {
        let mut all = Totals::default();
        let months = self.countries.get(&country).into_iter().flatten();
        for (_, totals) in months.filter(|(month, _)| (first..=last).contains(month)) {
            all.add(totals);
        }
        all
    }

    /// Returns the countries of which anything is stored, in order.
    pub(crate) fn known_countries(&self) -> Vec<CountryIndex> {
        let mut known: Vec<CountryIndex> = self.covered.keys().copied().collect();
        known.sort_unstable();
        known
    }

    /// Returns the place of a month by its number, which may lie outside of the table.
    pub(crate) fn place(&self, month: i32) -> i64 {
        i64::from(month) - i64::from(self.first)
    }

    /// Returns the month at a place, YYYY-MM.
    pub(crate) fn text(&self, place: usize) -> String {
        month_text(self.first + place as i32)
    }

    fn months(&self, country: CountryIndex, counted: Option<&Vec<(i32, Totals)>>) -> Option<Months> {
        let covered = self.covered.get(&country)?;
        let mut known = vec![None; self.length];
        known.get_mut(covered.clone())?.fill(Some(0));
        let mut months = Months { events: known.clone(), deaths: known.clone(), civilians: known };
        for (month, totals) in counted.into_iter().flatten() {
            let Ok(at) = usize::try_from(month - self.first) else { continue };
            for (list, count) in [
                (&mut months.events, u64::from(totals.events)),
                (&mut months.deaths, totals.best),
                (&mut months.civilians, totals.civilians),
            ] {
                if let Some(Some(slot)) = list.get_mut(at) {
                    *slot = count.try_into().unwrap_or(u32::MAX);
                }
            }
        }
        Some(months)
    }
}

/// Returns the sum of lists of equal length; `None` where one of them is not known, and for no list.
pub(crate) fn sum<'a>(lists: impl IntoIterator<Item = &'a Vec<Option<u32>>>) -> Option<Vec<Option<u32>>> {
    let add = |(a, b): (Option<u32>, &Option<u32>)| Some(a?.saturating_add((*b)?));
    lists.into_iter().fold(None, |sum: Option<Vec<Option<u32>>>, list| match sum {
        None => Some(list.clone()),
        Some(sum) => Some(sum.into_iter().zip(list).map(add).collect()),
    })
}

/// Returns a month by its number, YYYY-MM.
pub(crate) fn month_text(month: i32) -> String {
    Day::first_of_month(month).to_string().chars().take(7).collect()
}

/// Returns a month by its number as a sentence has it: December 2023.
pub(crate) fn month_words(month: i32) -> String {
    let day = Day::first_of_month(month).in_words();
    day.split_once(' ').map_or_else(String::new, |(_, month)| month.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sum_is_known_where_all_are() {
        let lists = [vec![Some(1), None, Some(3)], vec![Some(4), Some(5), Some(6)]];
        assert_eq!(sum(&lists), Some(vec![Some(5), None, Some(9)]));
        assert_eq!(sum(&[]), None);
    }
}
