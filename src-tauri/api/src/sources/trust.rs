//! Can this picture be trusted today? One verdict with its reasons, from the clocks of all sources.

use std::collections::{BTreeSet, HashMap};

use sitroom_domain::country::{countries, find_by_iso3};
use sitroom_domain::import::{EXERCISE, PUBLISHERS};
use sitroom_domain::subregion::find_subregion;
use sitroom_domain::{CountryIndex, Day, Publisher, say};

use super::freshness::{ago, blind_areas, freshness, usual};
use super::held::{Held, day_of};
use super::{SOURCES, publisher};
use crate::contract::fault::Fault;
use crate::contract::source::SourceCard;
use crate::contract::trust::{FileCard, Freshness, Trust, TrustLevel, TrustReason};
use crate::desk::{Desk, Room};
use crate::imports::today;
use crate::links::counting;
use crate::names::spoken_name;

impl Desk {
    /// Tells whether the picture can be trusted today, with the reasons.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn get_trust(&self) -> Result<Trust, Fault> {
        let (room, today) = (self.room(), today());
        let held = room.held(today)?;
        let cards = room.source_cards(&held, today)?;
        let counting: Vec<String> = counting(&room.store)?.into_iter().map(|(_, id)| id).collect();
        Ok(Trust { files: files(&held, today), ..room.trust(&held, &cards, &counting, today) })
    }
}

/// A publisher as the verdict sees it.
struct Standing<'a> {
    publisher: &'a Publisher,
    held: &'a Held,
    freshness: Freshness,
}

impl Room {
    fn trust(&self, held: &HashMap<String, Held>, cards: &[SourceCard], counting: &[String], today: Day) -> Trust {
        let standings = standings(held, cards, today);
        let counts = |one: &&Standing<'_>| counting.iter().any(|id| id == one.publisher.id);
        let of_events: Vec<&Standing<'_>> =
            standings.iter().filter(|one| counts(one) && one.held.newest.is_some()).collect();
        let mut reasons: Vec<TrustReason> = of_events.iter().map(|one| rests_on(one)).collect();
        let others = standings.iter().filter(|one| !counts(one) && one.held.newest.is_some());
        reasons.extend(others.map(|one| TrustReason {
            limits: one.freshness.observation.is_late,
            text: one.freshness.sentence.clone(),
        }));
        reasons.extend(cards.iter().filter(|card| !card.fault.is_empty()).map(failed));
        if !of_events.is_empty() {
            reasons.extend(self.blind_reasons(&of_events, today));
        }
        reasons.sort_by_key(|reason| !reason.limits);
        let level = level(&of_events, &reasons);
        // What holds for the oldest of several publishers of events holds for the picture.
        let oldest =
            of_events.iter().max_by_key(|one| (one.freshness.observation.is_late, one.freshness.observation.age_days));
        Trust { level, verdict: verdict(level, oldest.copied(), &reasons), reasons, files: Vec::new() }
    }

    /// Returns what the events do not reach: countries without any, and countries whose data end before those of others.
    fn blind_reasons(&self, of_events: &[&Standing<'_>], today: Day) -> Vec<TrustReason> {
        let known: BTreeSet<CountryIndex> =
            of_events.iter().flat_map(|one| one.held.countries.iter().copied()).collect();
        let mut reasons: Vec<TrustReason> = blind_areas(&known, today)
            .into_iter()
            .filter_map(|area| {
                let subregion = spoken_name(&find_subregion(&area.subregion)?.names);
                let text = if area.is_whole {
                    say!("Of {subregion} no event is stored at all: that is no data, and not zero.")
                } else {
                    let names: Vec<String> = area.missing.iter().map(|iso3| iso3_name(iso3)).collect();
                    let names = names.join(", ");
                    say!("In {subregion} no event is stored of {names}: that is no data, and not zero.")
                };
                // An office need not have stored what another has in its care.
                Some(TrustReason { limits: !area.is_whole, text })
            })
            .collect();
        let chart = self.chart();
        for index in 0..countries().len() as u16 {
            let country = CountryIndex(index);
            if let (Some(end), Some(known)) = (chart.data_end(country), country.country()) {
                let (name, end) = (&known.names.en, end.in_words());
                let text = say!("The data of {name} end on {end}: what follows there is no data, and not zero.");
                reasons.push(TrustReason { limits: true, text });
            }
        }
        reasons
    }
}

/// Returns every publisher of which something is stored or was looked at, in the order of the program.
fn standings<'a>(held: &'a HashMap<String, Held>, cards: &[SourceCard], today: Day) -> Vec<Standing<'a>> {
    let standing = |one: &&'static Publisher| {
        let held = held.get(one.id)?;
        let card = cards.iter().find(|card| publisher(card.source).id == one.id);
        let freshness = match card {
            Some(card) => card.freshness.clone(),
            None => freshness(one, held, held.last_import_at().as_deref(), today),
        };
        Some(Standing { publisher: one, held, freshness })
    };
    PUBLISHERS.iter().filter_map(standing).collect()
}

/// Returns the publishers that are stored and cannot be fetched.
fn files(held: &HashMap<String, Held>, today: Day) -> Vec<FileCard> {
    let fetched = |id: &str| SOURCES.iter().any(|source| publisher(*source).id == id);
    let card = |one: &&'static Publisher| {
        let held = held.get(one.id)?;
        let last_run_at = held.last_import_at();
        Some(FileCard {
            publisher: one.id.to_owned(),
            name: one.name.to_owned(),
            newest: held.newest.clone(),
            stored: held.stored,
            freshness: freshness(one, held, last_run_at.as_deref(), today),
            last_run_at,
        })
    };
    PUBLISHERS.iter().filter(|one| !fetched(one.id)).filter_map(card).collect()
}

fn rests_on(one: &Standing<'_>) -> TrustReason {
    let (name, clock) = (one.publisher.name, &one.freshness.observation);
    let newest = one.held.newest.as_deref().and_then(day_of).map(Day::in_words).unwrap_or_default();
    let (age, usual) = (ago(clock.age_days.unwrap_or(0)), usual(clock));
    let text = match one.freshness.run.age_days {
        Some(run) => {
            let run = ago(run);
            say!(
                "Events and deaths, the map, hot spots, outlook and warnings rest on {name} up to {newest}, that is {age}; of this source {usual}. Its last run was {run}."
            )
        }
        None => say!(
            "Events and deaths, the map, hot spots, outlook and warnings rest on {name} up to {newest}, that is {age}; of this source {usual}."
        ),
    };
    TrustReason { limits: clock.is_late, text }
}

fn failed(card: &SourceCard) -> TrustReason {
    let faults: Vec<&str> = card.fault.lines().map(|line| line.trim_end_matches('.')).collect();
    let (name, fault) = (&card.name, faults.join("; "));
    TrustReason { limits: true, text: say!("The last sync of {name} did not come to its end: {fault}.") }
}

fn level(of_events: &[&Standing<'_>], reasons: &[TrustReason]) -> TrustLevel {
    if of_events.is_empty() {
        TrustLevel::Nothing
    } else if of_events.iter().any(|one| one.publisher.id == EXERCISE.id) {
        TrustLevel::Exercise
    } else if of_events.iter().any(|one| one.freshness.observation.is_late) {
        TrustLevel::No
    } else if reasons.iter().any(|reason| reason.limits) {
        TrustLevel::Care
    } else {
        TrustLevel::Yes
    }
}

fn verdict(level: TrustLevel, oldest: Option<&Standing<'_>>, reasons: &[TrustReason]) -> String {
    let Some(oldest) = oldest else {
        return say!("There is no picture yet: no event is stored. Open a file, or fetch a source.");
    };
    let (name, clock) = (oldest.publisher.name, &oldest.freshness.observation);
    let newest = oldest.held.newest.as_deref().and_then(day_of).map(Day::in_words).unwrap_or_default();
    let (age, limits) = (ago(clock.age_days.unwrap_or(0)), reasons.iter().filter(|reason| reason.limits).count());
    match level {
        TrustLevel::Nothing | TrustLevel::Exercise => {
            say!("This is an exercise: everything in it is invented and says nothing of today.")
        }
        TrustLevel::No => {
            say!(
                "No, not as a picture of today: the events of {name} end on {newest}, that is {age} and out of the ordinary."
            )
        }
        TrustLevel::Care => {
            say!(
                "With care: the events of {name} reach up to {newest}, that is {age} and as usual; limits that are told below: {limits}."
            )
        }
        TrustLevel::Yes => {
            say!("Yes: the events of {name} reach up to {newest}, that is {age} and as usual, and nothing limits them.")
        }
    }
}

/// Returns the English name of a country, which is told again where it is shown.
fn iso3_name(iso3: &str) -> String {
    let country = iso3.parse().ok().and_then(find_by_iso3).and_then(CountryIndex::country);
    country.map_or_else(|| iso3.to_owned(), |country| country.names.en.clone())
}
