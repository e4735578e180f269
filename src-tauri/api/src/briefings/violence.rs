//! Violence by country over the last year whose months are stored to their ends, beside the year before.

use std::collections::{BTreeMap, HashMap};

use sitroom_atlas::Totals;
use sitroom_briefing::facts::{Counted, CountryViolence, DivisionViolence, Unusual, Violence};
use sitroom_domain::country::find_by_iso3;
use sitroom_domain::{Area, CountryIndex, Day, Filter, Iso3};
use sitroom_ingest::areas;

use crate::changes::ChangedPlace;
use crate::contract::change::{ChangeUnits, Verdict};
use crate::contract::fault::Fault;
use crate::contract::outlook::Spread;
use crate::desk::Room;
use crate::months::MonthTable;
use crate::outlook::Made;

/// Months of the bars of a country.
const SHOWN: i32 = 36;
/// False discoveries among what is told as out of the ordinary.
const MOST_FALSE: f64 = 0.05;

impl Room {
    /// Returns violence in some countries as it was known at the end of a day.
    pub(crate) fn violence_of(&self, countries: &[Iso3], as_of: Day) -> Result<Violence, Fault> {
        let Some(table) = self.month_table(Some(as_of))? else {
            let no_data = countries.iter().map(|country| (*country, None)).collect();
            return Ok(Violence { no_data, ..Violence::default() });
        };
        let last = table.first + table.length as i32 - 1;
        let months = [last - 11, last];
        let outlook = self.outlook_until(as_of).ok();
        let chart = self.chart();
        let (mut known, mut no_data) = (Vec::new(), Vec::new());
        for country in countries {
            let Some(index) = find_by_iso3(*country) else { continue };
            let year = |first: i32| {
                (0..12)
                    .all(|month| table.knows(index, first + month))
                    .then(|| counted(&table.totals(index, first, first + 11)))
            };
            match year(months[0]) {
                Some(now) => known.push(CountryViolence {
                    country: *country,
                    now,
                    before: year(months[0] - 12),
                    by_month: (last - SHOWN + 1..=last)
                        .map(|month| table.knows(index, month).then(|| table.totals(index, month, month).best as f64))
                        .collect(),
                    outlook: outlook.as_ref().and_then(|made| four_in_five(made, index)),
                }),
                None => no_data.push((*country, chart.data_end(index).filter(|end| *end <= as_of))),
            }
        }
        let divisions = match (countries, known.first()) {
            ([_], Some(country)) => divisions(&table, country, months),
            _ => Vec::new(),
        };
        Ok(Violence {
            months: Some(months),
            divisions,
            countries: known,
            no_data,
            newest: Some(table.newest),
            outlook_method: crate::outlook::method(),
            unusual_method: sitroom_analysis::change::surge::METHOD.to_owned(),
        })
    }

    /// Returns the countries and divisions of an area whose last whole month is out of the ordinary.
    pub(crate) fn unusual_of(&self, area: &Area, as_of: Day, month: i32) -> Result<Vec<Unusual>, Fault> {
        let filter = Filter { area: area.clone(), until: Some(as_of), ..Filter::default() };
        let selection = self.select(&filter)?;
        let mut found: BTreeMap<(bool, String), Unusual> = BTreeMap::new();
        for units in [ChangeUnits::Countries, ChangeUnits::Divisions] {
            for place in self.changed_in(&selection, units, month, MOST_FALSE)? {
                if let Some(one) = unusual(&place, units, month) {
                    found.insert((!one.is_more, place.code), one);
                }
            }
        }
        let mut found: Vec<Unusual> = found.into_values().collect();
        // Countries before their divisions, and those farthest from what was expected first.
        let far = |one: &Unusual| {
            let end = if one.is_more { one.expected[1] } else { one.expected[0] };
            one.observed.abs_diff(end)
        };
        found.sort_by(|a, b| b.is_country.cmp(&a.is_country).then(far(b).cmp(&far(a))).then(a.place.cmp(&b.place)));
        Ok(found)
    }
}

/// Returns the divisions of a country in which anything happened in the year or the year before, those with the most deaths first.
fn divisions(table: &MonthTable, country: &CountryViolence, months: [i32; 2]) -> Vec<DivisionViolence> {
    let of = |first: i32, last: i32| table.totals_by_division(country.country, first, last);
    let (now, before) = (of(months[0], months[1]), of(months[0] - 12, months[0] - 1));
    let by_month: Vec<_> = (months[1] - SHOWN + 1..=months[1]).map(|month| of(month, month)).collect();
    let deaths = |code: &str| {
        let month = |(known, month): (&Option<f64>, &HashMap<&str, Totals>)| {
            known.map(|_| month.get(code).map_or(0.0, |totals| totals.best as f64))
        };
        country.by_month.iter().zip(&by_month).map(month).collect()
    };
    let zero = Totals::default();
    let mut divisions: Vec<DivisionViolence> = now
        .keys()
        .filter_map(|code| {
            let (year, earlier) = (now.get(code).unwrap_or(&zero), before.get(code).unwrap_or(&zero));
            let name = areas().find_by_code(code)?.name.clone();
            (year.events + earlier.events > 0).then(|| DivisionViolence {
                code: (*code).to_owned(),
                name,
                now: counted(year),
                before: country.before.map(|_| counted(earlier)),
                by_month: deaths(code),
            })
        })
        .collect();
    divisions.sort_by(|a, b| (b.now.best, b.now.events, &a.name).cmp(&(a.now.best, a.now.events, &b.name)));
    divisions
}

fn unusual(place: &ChangedPlace, units: ChangeUnits, month: i32) -> Option<Unusual> {
    let step = &place.step;
    Some(Unusual {
        place: place.name.clone(),
        country: place.country.country()?.iso3,
        is_country: units == ChangeUnits::Countries,
        month,
        observed: u64::from(step.observed?),
        expected: [step.low?.max(0.0).ceil() as u64, step.high?.max(0.0).floor() as u64],
        is_more: step.verdict? == Verdict::Above,
    })
}

/// Returns totals as events and deaths.
pub(super) fn counted(totals: &Totals) -> Counted {
    Counted { events: u64::from(totals.events), best: totals.best, low: totals.low, high: totals.high }
}

/// Returns the median of a month to come and the ends that hold four in five of its draws.
fn four_in_five(made: &Made, country: CountryIndex) -> Option<[f64; 3]> {
    Some(middle_and_ends(&made.spread_of(country).1?))
}

/// Returns the median of a distribution and the ends of four in five.
pub(super) fn middle_and_ends(of: &Spread) -> [f64; 3] {
    [of.quantiles[3], of.quantiles[1], of.quantiles[5]]
}
