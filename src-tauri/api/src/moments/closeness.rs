//! The divisions of a country held against the months before the earlier escalations of all of them.

use sitroom_analysis::Refusal;
use sitroom_analysis::likeness::escalation::Rule;
use sitroom_analysis::likeness::nearest::{Check, Closeness, Comparison, History, Settings};
use sitroom_analysis::likeness::profile::{Indicator, Months as Profiled};
use sitroom_domain::{CountryIndex, Day, say};
use sitroom_ingest::{Area, AreaKind, areas, borders};

use super::old;
use crate::contract::moment::{CountryCloseness, DivisionCloseness, LikeEscalation, ProfileIndicator};
use crate::months::{MonthTable, Months, sum};

/// The most divisions of a country, and escalations of a division, that are named.
const MOST_DIVISIONS: usize = 6;
const MOST_LIKE: usize = 3;
/// Days from the nearest election beyond which the record of elections has a gap: three years.
const FARTHEST_ELECTION: u32 = 1_096;

/// Returns the settings: six months before, against 25 deaths in twelve months after two years below it.
fn settings() -> Settings {
    Settings { rule: Rule::default(), before: 6, least_indicators: 3, closest: 0.1, confidence: 0.9 }
}

/// A division with what is compared of it.
struct Record {
    area: &'static Area,
    months: Months,
    neighbours: Vec<Option<u32>>,
}

impl Record {
    fn history<'a>(&'a self, number: usize, days_to_election: &'a [Option<u32>]) -> History<'a> {
        let months = &self.months;
        History {
            place: number as u32,
            months: Profiled {
                deaths: &months.deaths,
                events: &months.events,
                civilians: &months.civilians,
                neighbours: &self.neighbours,
                days_to_election,
            },
        }
    }
}

/// Compares the divisions of a country on a day; `elections` are the days of its elections, in order. What is now is the last
/// known month of the country.
///
/// # Errors
/// Refused in a sentence where that is too old, and where nothing can be compared.
pub(super) fn of_country(
    table: &MonthTable,
    country: CountryIndex,
    elections: Option<&Vec<Day>>,
    as_of: Day,
) -> Result<CountryCloseness, String> {
    let known = table.country(country).and_then(|months| months.deaths.iter().rposition(Option::is_some));
    let last = known.ok_or_else(|| say!("No month is stored to its end."))?;
    if let Some(why) = old(table, last, as_of) {
        return Err(why);
    }
    compared(table, country, elections, last + 1).map_err(|why| sentence(&why))
}

/// Compares the divisions as of the month after the last of `length`.
fn compared(
    table: &MonthTable,
    country: CountryIndex,
    elections: Option<&Vec<Day>>,
    length: usize,
) -> Result<CountryCloseness, Refusal> {
    let records = records(table, country, length);
    let days = elections.map(|elections| days_to_election(table, elections, length)).unwrap_or_default();
    let histories: Vec<History<'_>> =
        records.iter().enumerate().map(|(number, record)| record.history(number, &days)).collect();
    let all = Comparison::of(&histories, &settings())?;
    let (mut found, mut violent, mut refused) = (Vec::new(), 0, None);
    for (number, record) in records.iter().enumerate() {
        match all.closeness(number as u32) {
            Ok(closeness) => found.push((record.area, closeness)),
            Err(Refusal::NotQuiet { .. }) => violent += 1,
            Err(why) => refused = Some(why),
        }
    }
    match (found.is_empty(), refused) {
        (true, Some(why)) => return Err(why),
        (true, None) => return Err(Refusal::NotQuiet { month: length }),
        (false, _) => {}
    }
    found.sort_by(|a, b| a.1.share.value.total_cmp(&b.1.share.value).then_with(|| a.0.code.cmp(&b.0.code)));
    let escalations = found.first().map_or(0, |(_, one)| one.like.len() + one.not_comparable);
    let card = |(area, closeness): &(&'static Area, Closeness)| division(table, &records, area, closeness);
    Ok(CountryCloseness {
        divisions: found.iter().take(MOST_DIVISIONS).map(card).collect(),
        compared: found.len() as u32,
        violent,
        escalations: escalations as u32,
        hits: all.check().map(|check| check.hits.into()),
        baseline: all.check().map(|check| check.baseline),
        checked: all.check().map_or(0, |check| check.escalations as u32),
        worth: worth(all.check()),
    })
}

/// Returns a refusal as it is said of a country.
fn sentence(why: &Refusal) -> String {
    match why {
        Refusal::NotQuiet { .. } => say!(
            "In every division there is violence now or was in the last two years, or no two \
                                     years are stored: what is compared is the time before it rises."
        ),
        Refusal::TooFew { least: 1, .. } => say!(
            "No division had an earlier escalation after two quiet years: there is \
                                             nothing to be like."
        ),
        other => other.to_string(),
    }
}

fn worth(check: Option<&Check>) -> String {
    let Some(check) = check else {
        return say!("Too few earlier escalations to check it: take it as a question, not as a sign.");
    };
    let (hits, baseline) = (check.hits.value * 100.0, check.baseline * 100.0);
    let figures = say!(
        "{hits:.0} % of {} earlier escalations were among the closest tenth, {baseline:.0} % of ordinary months",
        check.escalations
    );
    if check.hits.low > check.baseline {
        say!("{figures}: it told them apart more often than chance, and missed the others.")
    } else {
        say!("{figures}: it did not tell them apart from ordinary months.")
    }
}

/// Returns the divisions of a country with their months and those of their neighbours.
fn records(table: &MonthTable, country: CountryIndex, length: usize) -> Vec<Record> {
    let list = areas().list();
    let is_own = |area: &Area| area.kind == AreaKind::Admin1 && area.country == country;
    let own = list.iter().enumerate().filter(|(_, area)| is_own(area));
    own.filter_map(|(place, area)| {
        let beside =
            borders(AreaKind::Admin1).iter().filter_map(|(one, other)| match (*one == place, *other == place) {
                (true, _) => list.get(*other),
                (_, true) => list.get(*one),
                _ => None,
            });
        let deaths: Vec<Vec<Option<u32>>> = beside.filter_map(|area| Some(table.division(area)?.deaths)).collect();
        let mut neighbours = sum(&deaths).unwrap_or_default();
        neighbours.truncate(length);
        Some(Record { area, months: table.division(area)?.until(length), neighbours })
    })
    .collect()
}

/// Returns the days between the first of each month, and of that to come, and the nearest election. Where none lies within
/// three years, more likely the record ends than elections did: that is not known.
fn days_to_election(table: &MonthTable, elections: &[Day], length: usize) -> Vec<Option<u32>> {
    let nearest = |month: usize| {
        let first = Day::first_of_month(table.first + month as i32);
        elections.iter().map(|day| day.0.abs_diff(first.0)).min().filter(|days| *days <= FARTHEST_ELECTION)
    };
    (0..=length).map(nearest).collect()
}

fn division(table: &MonthTable, records: &[Record], area: &Area, closeness: &Closeness) -> DivisionCloseness {
    let words = |indicators: Vec<Indicator>| indicators.into_iter().map(ProfileIndicator::from).collect();
    let like = closeness.like.iter().take(MOST_LIKE).filter_map(|one| {
        let place = records.get(one.place as usize)?.area;
        Some(LikeEscalation {
            place: place.code.clone(),
            name: place.name.clone(),
            month: table.text(one.month),
            distance: one.distance.distance,
            alike: words(one.alike()),
            different: words(one.different()),
        })
    });
    DivisionCloseness {
        place: area.code.clone(),
        name: area.name.clone(),
        share: closeness.share.into(),
        ordinary: closeness.ordinary as u32,
        like: like.collect(),
    }
}

impl From<Indicator> for ProfileIndicator {
    fn from(indicator: Indicator) -> Self {
        match indicator {
            Indicator::Events => Self::Events,
            Indicator::Deaths => Self::Deaths,
            Indicator::Trend => Self::Trend,
            Indicator::Civilians => Self::Civilians,
            Indicator::Neighbours => Self::Neighbours,
            Indicator::Election => Self::Election,
            Indicator::Quiet => Self::Quiet,
        }
    }
}
