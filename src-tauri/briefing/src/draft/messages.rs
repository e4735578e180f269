//! The key messages: what an officer must know who reads nothing else.

use std::cmp::Ordering;

use sitroom_analysis::rates::compare;
use sitroom_domain::{Area, Day, Iso3};

use super::frame::{area, whole_area};
use super::lines::{message, said};
use super::{CLOCK, EVENTS, RECORD, UNUSUAL};
use crate::facts::{Counted, CountryViolence, Facts, Unusual};
use crate::map::Map;
use crate::outline::{Said, Sentence};
use crate::saying::{Saying, Value};

/// How often an interval of a change holds the true one.
const CONFIDENCE: f64 = 0.95;
/// Publishers are late by up to so many days.
const LATE_DAYS: u64 = 45;
/// The most countries, places and titles of one message.
const MOST: usize = 3;

/// Returns the messages, the gravest first; one that has nothing to tell is not there.
pub(super) fn messages(facts: &Facts) -> Vec<Sentence> {
    let mut messages = Vec::new();
    messages.extend(old(facts));
    messages.extend(total(facts));
    messages.extend(where_most(facts));
    messages.extend(crises(facts));
    messages.extend(unusual(facts, true));
    messages.extend(unusual(facts, false));
    messages.extend(warnings(facts));
    messages.extend(elections(facts));
    messages.extend(late(facts));
    messages.extend(no_data(facts));
    messages
}

/// Says that the data are old, where they are older than publishers are late.
pub(super) fn old(facts: &Facts) -> Option<Sentence> {
    let newest = facts.violence.newest?;
    let days = u64::try_from(facts.as_of.0 - newest.0).ok().filter(|days| *days > LATE_DAYS)?;
    let values = [("day", Value::Day(newest)), ("days", Value::Count(days))];
    Some(message("old", Saying::of("lead-old"), vec![Said::new(Saying::with("old", values), &[EVENTS])]))
}

/// Events and deaths of the year beside those of the year before, of countries that are known in both.
pub(super) fn total(facts: &Facts) -> Option<Sentence> {
    let [first, last] = facts.violence.months?;
    let countries = &facts.violence.countries;
    let sum = |of: &dyn Fn(&CountryViolence) -> Option<Counted>| {
        countries.iter().filter_map(of).fold(Counted::default(), |a, b| a + b)
    };
    let now = sum(&|one| Some(one.now));
    let (both, before) = (sum(&|one| one.before.map(|_| one.now)), sum(&|one| one.before));
    let known_before = countries.iter().any(|one| one.before.is_some());
    let lead = if known_before { direction(both.events, before.events) } else { "lead-year" };
    let mut said = vec![Said::new(
        Saying::with(
            "total",
            [
                ("months", Value::Months(first, last)),
                ("events", Value::Count(now.events)),
                ("deaths", Value::Count(now.best)),
                ("range", Value::Between(now.low, now.high)),
            ],
        ),
        &[EVENTS],
    )];
    if known_before {
        said.push(Said::new(
            Saying::with(
                if matches!(facts.area, Area::Country { .. }) { "total-before-one" } else { "total-before" },
                [
                    ("months", Value::Months(first - 12, first - 1)),
                    ("events", Value::Count(before.events)),
                    ("deaths", Value::Count(before.best)),
                    ("range", Value::Between(before.low, before.high)),
                ],
            ),
            &[EVENTS],
        ));
    }
    let newer: Vec<Iso3> = countries.iter().filter(|one| one.before.is_none()).map(|one| one.country).collect();
    if known_before && !newer.is_empty() {
        said.push(Said::new(Saying::with("total-newer", [("countries", Value::countries(newer))]), &[EVENTS]));
    }
    let known = if facts.violence.no_data.is_empty() { "" } else { "-known" };
    Some(message("total", Saying::with(&format!("{lead}{known}"), [("area", area(facts))]), said))
}

/// Returns the id of the lead for a count beside the one before: more or fewer only where chance does not explain it.
fn direction(now: u64, before: u64) -> &'static str {
    let counts = [now, before].map(|count| u32::try_from(count).unwrap_or(u32::MAX));
    match compare(counts[0], counts[1], CONFIDENCE).map(|compared| compared.differs) {
        Ok(Ordering::Greater) => "lead-rose",
        Ok(Ordering::Less) => "lead-fell",
        _ => "lead-level",
    }
}

/// The country that carries the most, and those that changed most.
fn where_most(facts: &Facts) -> Option<Sentence> {
    let mut countries: Vec<&CountryViolence> = facts.violence.countries.iter().filter(|one| one.now.best > 0).collect();
    countries.sort_by_key(|one| std::cmp::Reverse(one.now.best));
    let all: u64 = countries.iter().map(|one| one.now.best).sum();
    let first = countries.first().filter(|_| countries.len() > 1)?;
    let share = Value::Share(first.now.best as f64 / all as f64);
    let lead = Saying::with("lead-most", [("country", Value::Country(first.country)), ("share", share)]);
    let mut said = vec![Said::new(
        Saying::with("most", [("deaths", Value::Count(first.now.best)), ("all", Value::Count(all))]),
        &[EVENTS],
    )];
    said.extend(countries.iter().take(MOST).filter_map(|one| Some((one, one.before?))).map(|(one, before)| {
        let values = [
            ("country", Value::Country(one.country)),
            ("deaths", Value::Count(one.now.best)),
            ("before", Value::Count(before.best)),
            ("events", Value::Count(one.now.events)),
            ("events-before", Value::Count(before.events)),
        ];
        Said::new(Saying::with("country-change", values), &[EVENTS])
    }));
    Some(message("most", lead, said))
}

/// Places where the last month is out of the ordinary.
pub(super) fn unusual(facts: &Facts, is_more: bool) -> Option<Sentence> {
    let places: Vec<&Unusual> = facts.unusual.iter().filter(|one| one.is_more == is_more).collect();
    let (id, lead) = if is_more { ("more", "lead-more") } else { ("fewer", "lead-fewer") };
    if places.is_empty() {
        return None;
    }
    let mut said: Vec<Said> = places
        .iter()
        .take(MOST)
        .map(|one| {
            let country = Value::Country(one.country);
            let place =
                Saying::with("place-in", [("place", Value::Text(one.place.clone())), ("country", country.clone())]);
            let place = if one.is_country { country } else { Value::Said(Box::new(place)) };
            let values = [
                ("place", place),
                ("events", Value::Count(one.observed)),
                ("month", Value::Month(one.month)),
                ("expected", Value::Between(one.expected[0], one.expected[1])),
            ];
            Said::new(Saying::with("unusual", values), &[EVENTS, UNUSUAL])
        })
        .collect();
    if places.len() > MOST {
        let more = Value::Count((places.len() - MOST) as u64);
        said.push(Said::new(Saying::with("unusual-more", [("places", more)]), &[EVENTS, UNUSUAL]));
    }
    if !is_more {
        said.push(Said::new(Saying::of("fewer-caution"), &[UNUSUAL]));
    }
    Some(message(id, Saying::of(lead), said))
}

/// Open warnings, and how many wait.
pub(super) fn warnings(facts: &Facts) -> Option<Sentence> {
    let waiting: Vec<_> = facts.warnings.iter().filter(|one| one.first_action.is_none()).collect();
    let open = Value::Count(facts.warnings.len() as u64);
    if facts.warnings.is_empty() {
        return None;
    }
    let longest = waiting.iter().map(|one| one.days).fold(0.0, f64::max);
    let (lead, said) = if waiting.is_empty() {
        ("lead-acted", Saying::with("warnings-acted", [("open", open)]))
    } else {
        let values = [
            ("open", open),
            ("waiting", Value::Count(waiting.len() as u64)),
            ("days", Value::Count(longest.floor() as u64)),
        ];
        ("lead-waiting", Saying::with("warnings-waiting", values))
    };
    let mut said = vec![Said::new(said, &[RECORD])];
    said.extend(median(facts).map(|saying| Said::new(saying, &[RECORD, CLOCK])));
    Some(message("warnings", Saying::of(lead), said))
}

/// Returns the days by which half of the warnings had a first action, beside the office's own target; `None` where too few had.
pub(super) fn median(facts: &Facts) -> Option<Saying> {
    let (median, low, high) = facts.clock.median?;
    let [counted, acted, _] = facts.clock.counts;
    let mut saying = Saying::with(
        "clock-median",
        [
            ("days", Value::Decimal(median, 1)),
            ("acted", Value::Count(acted)),
            ("counted", Value::Count(counted)),
            ("confidence", Value::Share(facts.clock.confidence)),
            ("low", low.map_or(Value::NoData, |low| Value::Decimal(low, 1))),
            ("high", high.map_or_else(|| Value::Word("open-end".to_owned()), |high| Value::Decimal(high, 1))),
        ],
    );
    if let Some(target) = facts.clock.target {
        "clock-median-target".clone_into(&mut saying.id);
        saying.with.insert("target".to_owned(), Value::Decimal(target, u8::from(target.fract() != 0.0)));
    }
    Some(saying)
}

pub(super) fn elections(facts: &Facts) -> Option<Sentence> {
    let is_ahead = |one: &&crate::facts::Due| one.occasion == "due-election" && one.days[1] >= facts.as_of;
    let ahead: Vec<_> = facts.due.iter().filter(is_ahead).collect();
    let said: Vec<Said> = ahead
        .iter()
        .take(MOST)
        .map(|one| {
            let values = [("title", Value::Text(one.title.clone())), ("days", between(one.days))];
            Said::new(Saying::with("election", values), &[RECORD])
        })
        .collect();
    (!said.is_empty()).then(|| message("elections", Saying::of("lead-elections"), said))
}

/// Returns a day, or the two that it lies between.
pub(super) fn between([first, last]: [Day; 2]) -> Value {
    if first == last {
        return Value::Day(first);
    }
    said(Saying::with("between-days", [("first", Value::Day(first)), ("last", Value::Day(last))]))
}

pub(super) fn crises(facts: &Facts) -> Option<Sentence> {
    let said: Vec<Said> = facts
        .crises
        .iter()
        .take(MOST)
        .map(|one| {
            let values = [
                ("title", Value::Text(one.title.clone())),
                ("day", Value::Text(one.day.clone())),
                ("days", Value::Count(one.days)),
            ];
            Said::new(Saying::with("crisis", values), &[RECORD])
        })
        .collect();
    (!said.is_empty()).then(|| message("crises", Saying::of("lead-crises"), said))
}

pub(super) fn late(facts: &Facts) -> Option<Sentence> {
    let late: Vec<_> = facts.commitments.iter().filter(|one| one.late_days.is_some()).collect();
    let longest = late.iter().filter_map(|one| one.late_days).max()?;
    let values = [("late", Value::Count(late.len() as u64)), ("days", Value::Count(longest))];
    Some(message("late", Saying::of("lead-late"), vec![Said::new(Saying::with("late", values), &[RECORD])]))
}

/// Countries of which nothing is known: that is no zero.
pub(super) fn no_data(facts: &Facts) -> Option<Sentence> {
    if facts.violence.no_data.is_empty() {
        return None;
    }
    let ended = facts.violence.no_data.iter().filter_map(|(country, end)| Some((*country, (*end)?)));
    let mut said: Vec<Said> = ended
        .map(|(country, end)| {
            let values = [("country", Value::Country(country)), ("day", Value::Day(end))];
            Said::new(Saying::with("no-data-ended", values), &[EVENTS])
        })
        .collect();
    let never: Vec<Iso3> =
        facts.violence.no_data.iter().filter(|(_, end)| end.is_none()).map(|(country, _)| *country).collect();
    if !never.is_empty() {
        said.push(Said::new(Saying::with("no-data-never", [("countries", Value::countries(never))]), &[EVENTS]));
    }
    Some(message("no-data", Saying::of("lead-no-data"), said))
}

/// Returns what a map shows, in words.
pub(super) fn map_in_words(facts: &Facts, map: &Map) -> Saying {
    let hot = map.hot.iter().map(|outlines| outlines.len() as u64).sum();
    Saying::with(
        "map-alternative",
        [
            ("area", whole_area(facts)),
            ("cells", Value::Count(map.cells.len() as u64)),
            ("hot", Value::Count(hot)),
            ("warnings", Value::Count(map.warnings.len() as u64)),
        ],
    )
}
