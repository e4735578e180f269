//! The outlook of countries from the events that are stored: learned from all of them once, and again when they change.

mod cells;
mod list;
mod own_record;

use std::collections::BTreeMap;
use std::ops::RangeInclusive;
use std::sync::{Arc, PoisonError};

use sitroom_analysis::forecast::benchmark::Neighbours;
use sitroom_analysis::forecast::distribution::Distribution;
use sitroom_analysis::forecast::model::Model;
use sitroom_analysis::forecast::panel::{Panel, PanelError, Row};
use sitroom_analysis::forecast::record::{BENCHMARK, ModelRecord};
use sitroom_analysis::forecast::score::Scores;
use sitroom_analysis::forecast::{self, Forecast, Plan};
use sitroom_atlas::{Mask, Query};
use sitroom_domain::country::{countries, find_by_iso3};
use sitroom_domain::say::retold;
use sitroom_domain::subregion::subregions;
use sitroom_domain::{CountryIndex, Day, Iso3, kept, say};
use sitroom_ingest::{AreaKind, areas, borders};

pub(crate) use own_record::choose_by_own_record;
pub(crate) use own_record::method;

use crate::chart::Chart;
use crate::contract::fault::Fault;
use crate::contract::outlook::{ObservedMonth, Outlook, OutlookRecord, OutlookScores, Spread};
use crate::desk::{Desk, Room};
use crate::months::{month_text, month_words};

/// Months that are forecast.
const AHEAD: i32 = 12;
/// The most months that are learned from: older ones say little of the next year, and cost time.
const LEARNED: i32 = 120;
/// Months gone that are shown.
const SHOWN: i32 = 36;
const SHARES: [f64; 7] = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95];
/// Deaths in a month from which it counts as violent: 25 a year is the threshold of an armed conflict, a month of that is war.
const MANY: f64 = 25.0;
/// Nobody sees the draws here: the distribution itself is shown.
const DRAWS: usize = 1;

/// An outlook for all countries, with what it was made from.
pub(crate) struct Made {
    generation: u32,
    panel: Panel,
    last: i32,
    newest: Day,
    newest_of: BTreeMap<i64, Day>,
    forecast: Forecast,
    /// Why what is shown of each country is shown.
    reasons: BTreeMap<i64, String>,
}

impl Desk {
    /// Returns the outlook of a country.
    ///
    /// # Errors
    /// Refuses a country that is none, and one of which too little is stored, in a sentence.
    pub fn get_outlook(&self, iso3: &str) -> Result<Outlook, Fault> {
        let room = self.room();
        let known = iso3.parse::<Iso3>().ok().and_then(|iso3| Some((iso3, find_by_iso3(iso3)?)));
        let (country, index) = known.ok_or_else(|| Fault::unknown(&kept!("The country “{iso3}”")))?;
        let made = room.outlook()?;
        let number = number_of(index);
        let none = || {
            Fault::refused(
                say!(
                    "There is no outlook for {}: too little is stored of it in the two years up to {}.",
                    name_of(index),
                    month_words(made.last)
                ),
                say!("Import events of the country that reach to the present."),
            )
        };
        let own = made.forecast.countries.iter().find(|one| one.country == number).ok_or_else(none)?;
        Ok(Outlook {
            country: country.to_string(),
            known_until: month_text(made.last),
            newest: [made.newest, made.newest_of.get(&number).copied().unwrap_or(made.newest)]
                .map(|day| day.to_string()),
            observed: observed(&made, number, SHOWN),
            ahead: ahead(made.last),
            forecast: spread(&own.forecast),
            benchmark: spread(&own.benchmark),
            model: retold(own.model.sentence()),
            is_benchmark: own.model == BENCHMARK,
            why: made.reasons.get(&number).map(|why| retold(why)).unwrap_or_default(),
            group: retold(own.group.sentence()),
            records: records(&made, country, number),
            learned_from: [made.panel.countries().count() as u32, made.forecast.origins as u32],
            trained_on: [made.forecast.span.0, made.forecast.span.1].map(month_text),
            method: method(),
        })
    }
}

impl Made {
    /// Returns the day of the newest event that it rests on, and what is forecast for a country in any one month to come.
    pub(crate) fn spread_of(&self, country: CountryIndex) -> (Day, Option<Spread>) {
        let own = self.forecast.countries.iter().find(|one| one.country == number_of(country));
        (self.newest, own.map(|one| spread(&one.forecast)))
    }
}

/// What is forecast for a country in any one month to come.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Both {
    /// What is shown.
    pub(crate) shown: Spread,
    /// What the benchmark says.
    pub(crate) benchmark: Spread,
    /// Whether what is shown is the benchmark, since nothing did better.
    pub(crate) is_benchmark: bool,
}

impl Made {
    /// Returns what is forecast for a country beside its benchmark; `None` where too little is stored of it.
    pub(crate) fn beside_benchmark(&self, country: CountryIndex) -> Option<Both> {
        let own = self.forecast.countries.iter().find(|one| one.country == number_of(country))?;
        let (shown, benchmark) = (spread(&own.forecast), spread(&own.benchmark));
        Some(Both { shown, benchmark, is_benchmark: own.model == BENCHMARK })
    }
}

impl Room {
    /// Returns the outlook of all countries: as it was made before, unless the events have changed since.
    pub(crate) fn outlook(&self) -> Result<Arc<Made>, Fault> {
        let chart = self.chart();
        let mut kept = self.outlook.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(made) = kept.as_ref().filter(|made| made.generation == chart.generation) {
            return Ok(Arc::clone(made));
        }
        let made = Arc::new(make(&chart, None)?);
        *kept = Some(Arc::clone(&made));
        Ok(made)
    }
}

impl Room {
    /// Returns the outlook as it could be made at the end of a day: from the events until then alone.
    pub(crate) fn outlook_until(&self, day: Day) -> Result<Arc<Made>, Fault> {
        let chart = self.chart();
        match chart.atlas.days() {
            Some((_, newest)) if newest <= day => self.outlook(),
            _ => Ok(Arc::new(make(&chart, Some(day))?)),
        }
    }
}

fn too_little() -> Fault {
    Fault::refused(say!("There is no outlook: no month is stored to its end."), say!("Import events first."))
}

/// Returns the day of the newest event and the last month that is stored to its end.
fn last_whole_month(chart: &Chart, mask: &Mask) -> Result<(Day, i32), Fault> {
    let (_, newest) = chart.atlas.span(mask).ok_or_else(too_little)?;
    let month = newest.month_number();
    // A month that is not over yet would look calmer than it is.
    Ok((newest, if Day(newest.0 + 1).month_number() > month { month } else { month - 1 }))
}

pub(crate) const fn plan(last: i32) -> Plan {
    Plan { train_until: last, first_month: last + 1, months: AHEAD, draws: DRAWS, seed: 1, model: None }
}

fn ahead(last: i32) -> Vec<String> {
    (1..=AHEAD).map(|ahead| month_text(last + ahead)).collect()
}

/// Makes the outlook from the events until a day, or all.
fn make(chart: &Chart, until: Option<Day>) -> Result<Made, Fault> {
    let mask = chart.atlas.select(&Query { until, ..Query::default() });
    let (newest, last) = last_whole_month(chart, &mask)?;
    let spans = chart.atlas.spans_by_country(&mask);
    let mut deaths: BTreeMap<(i64, i32), f64> = BTreeMap::new();
    for row in chart.atlas.by_country_month(&mask) {
        deaths.insert((number_of(row.country), row.month), row.best as f64);
    }
    // From its oldest event on, a month without an event is a month without deaths; before, nothing is known.
    // Where the country's data end before others do, nothing is known since.
    let covered = spans.iter().filter(|span| span.country.country().is_some()).map(|span| {
        let end = chart.data_end(span.country).map_or(last, Day::month_number);
        (span.country, span.oldest.month_number()..=end)
    });
    let panel = panel(&deaths, covered, last).map_err(|_| too_little())?;
    let mut forecast = forecast::forecast(&panel, &neighbours(), &plan(last)).map_err(|_| too_little())?;
    let reasons = choose_by_own_record(&mut forecast, "country");
    let newest_of = spans.iter().map(|span| (number_of(span.country), span.newest)).collect();
    Ok(Made { generation: chart.generation, panel, last, newest, newest_of, forecast, reasons })
}

/// Returns which countries border on each.
/// Returns the panel that an outlook learns from, by the deaths of countries and months and the months that are covered.
pub(crate) fn panel(
    deaths: &BTreeMap<(i64, i32), f64>,
    covered: impl IntoIterator<Item = (CountryIndex, RangeInclusive<i32>)>,
    last: i32,
) -> Result<Panel, PanelError> {
    let rows = covered.into_iter().flat_map(|(country, months)| {
        let country = number_of(country);
        let months = (*months.start()).max(last - LEARNED + 1)..=(*months.end()).min(last);
        let row = move |month| Row { month, country, outcome: deaths.get(&(country, month)).copied().unwrap_or(0.0) };
        months.map(row)
    });
    Panel::new(rows)
}

pub(crate) fn neighbours() -> Neighbours {
    let list = areas().list();
    let mut beside = Neighbours::new();
    for (one, other) in borders(AreaKind::Country) {
        let [one, other] = [*one, *other].map(|place| number_of(list[place].country));
        beside.entry(one).or_default().push(other);
        beside.entry(other).or_default().push(one);
    }
    beside
}

fn name_of(country: CountryIndex) -> String {
    areas().find_country(country).map_or_else(|| "this country".to_owned(), |area| area.name.clone())
}

pub(crate) fn number_of(country: CountryIndex) -> i64 {
    i64::from(country.0)
}

fn observed(made: &Made, country: i64, shown: i32) -> Vec<ObservedMonth> {
    let months = made.last - shown + 1..=made.last;
    let deaths = |month| made.panel.deaths(country, month).map(|deaths| deaths as u64);
    months.map(|month| ObservedMonth { month: month_text(month), deaths: deaths(month) }).collect()
}

fn spread(distribution: &Distribution) -> Spread {
    let mut quantiles = [0.0; 7];
    for (slot, value) in quantiles.iter_mut().zip(distribution.quantiles(SHARES)) {
        *slot = value.round();
    }
    let share = |passes: &dyn Fn(f64) -> bool| {
        let passing = distribution.points().iter().filter(|(value, _)| passes(value.round()));
        // A sum of nothing is -0 otherwise.
        passing.map(|(_, weight)| weight).sum::<f64>() + 0.0
    };
    Spread { quantiles, none: share(&|deaths| deaths < 1.0), at_least_25: share(&|deaths| deaths >= MANY) }
}

/// Returns how model and benchmark did in the country, in its subregion and everywhere.
fn records(made: &Made, country: Iso3, number: i64) -> Vec<OutlookRecord> {
    let today = Day::first_of_month(made.last);
    let mut areas: Vec<(String, Vec<i64>)> = vec![(country.to_string(), vec![number])];
    for subregion in subregions() {
        let now = subregion.spans().filter(|(_, since, until)| *since <= today && today <= *until);
        let members: Vec<i64> = now.map(|(member, _, _)| number_of(member)).collect();
        if members.contains(&number) {
            areas.push((subregion.id.clone(), members));
        }
    }
    areas.push(("world".to_owned(), (0..countries().len() as i64).collect()));
    let known: Vec<i64> = made.panel.countries().collect();
    areas
        .into_iter()
        .map(|(area, members)| {
            let units = known.iter().filter(|country| members.contains(country)).count() as u32;
            record(&made.forecast, area, units, |country| members.contains(&country))
        })
        .collect()
}

fn record(forecast: &Forecast, area: String, units: u32, is_wanted: impl Fn(i64) -> bool) -> OutlookRecord {
    let of = forecast.record_of(is_wanted);
    OutlookRecord { area, countries: units, model: scores(&of, Model::Pool), benchmark: scores(&of, BENCHMARK) }
}

fn scores(records: &[ModelRecord], model: Model) -> OutlookScores {
    let scores: Scores = records.iter().find(|one| one.model == model).map(|one| one.scores).unwrap_or_default();
    OutlookScores {
        outcomes: scores.outcomes as u32,
        crps: scores.crps,
        ignorance: scores.ignorance,
        interval: scores.interval,
        coverage: scores.coverage,
        coverage_above_zero: scores.coverage_active,
        calibration: scores.calibration,
    }
}
