//! The two clocks of a source against what is usual for it, and the countries that it is blind to.

use std::collections::BTreeSet;

use sitroom_analysis::rhythm::{Basis, Pace, Rhythm, of_observations, of_runs};
use sitroom_domain::subregion::subregions;
use sitroom_domain::{CountryIndex, Day, Publisher, kept, phrase, say};

use super::held::{Held, day_of};
use crate::contract::trust::{BlindArea, Freshness, RhythmBasis, SourceClock};

/// Returns how fresh a source is on a day.
pub(super) fn freshness(publisher: &Publisher, held: &Held, last_run_at: Option<&str>, today: Day) -> Freshness {
    let announced = publisher.announces.map(|(every_days, behind_days)| Pace { every_days, behind_days });
    let looks = held.looks_by_day();
    let run = clock(last_run_at, of_runs(&looks, announced), today);
    let observation = clock(held.newest.as_deref(), of_observations(&looks, announced), today);
    let blind = if held.stored == 0 { Vec::new() } else { blind_areas(&held.countries, today) };
    let sentence = sentence(publisher, held, &observation);
    Freshness { run, observation, blind, sentence }
}

fn clock(at: Option<&str>, rhythm: Option<Rhythm>, today: Day) -> SourceClock {
    let age_days = at.and_then(day_of).map(|day| today.0 - day.0);
    let (basis, steps) = match rhythm.map(|rhythm| rhythm.basis) {
        Some(Basis::Record { steps }) => (RhythmBasis::Record, steps),
        Some(Basis::Published) => (RhythmBasis::Published, 0),
        None => (RhythmBasis::None, 0),
    };
    SourceClock {
        age_days,
        usual_days: rhythm.map(|rhythm| rhythm.usual_days()),
        basis,
        steps,
        is_late: rhythm.zip(age_days).is_some_and(|(rhythm, age)| rhythm.is_late(age)),
    }
}

/// Returns the countries in the care of the offices on a day that are not among those known.
pub(super) fn blind_areas(known: &BTreeSet<CountryIndex>, today: Day) -> Vec<BlindArea> {
    let blind = subregions().iter().map(|subregion| {
        let members: BTreeSet<CountryIndex> = subregion
            .spans()
            .filter(|(_, since, until)| (*since..=*until).contains(&today))
            .map(|span| span.0)
            .collect();
        let missing: Vec<String> = members
            .difference(known)
            .filter_map(|country| country.country().map(|country| country.iso3.to_string()))
            .collect();
        BlindArea { subregion: subregion.id.clone(), is_whole: missing.len() == members.len(), missing }
    });
    blind.filter(|area| !area.missing.is_empty()).collect()
}

fn sentence(publisher: &Publisher, held: &Held, clock: &SourceClock) -> String {
    let Some((newest, age)) = held.newest.as_deref().and_then(day_of).zip(clock.age_days) else {
        return say!("Nothing of {} is stored.", publisher.name);
    };
    let (newest, age, usual) = (newest.in_words(), ago(age), usual(clock));
    if clock.is_late {
        say!(
            "The newest observation of {} is of {newest}, that is {age} and out of the ordinary; of this source {usual}.",
            publisher.name
        )
    } else {
        say!("The newest observation of {} is of {newest}, that is {age}; of this source {usual}.", publisher.name)
    }
}

/// Returns how old something is, to stand within a sentence.
pub(super) fn ago(days: i32) -> String {
    match days {
        0 => phrase!("this very day").to_owned(),
        1 => phrase!("one day ago").to_owned(),
        ..0 => kept!("{} days ahead of today", -days),
        _ => kept!("{days} days ago"),
    }
}

/// Returns what age is usual and what that is taken from, to stand within a sentence.
pub(super) fn usual(clock: &SourceClock) -> String {
    match (clock.usual_days, clock.basis) {
        (Some(days), RhythmBasis::Record) => {
            kept!("up to {days} days are usual, by the median of the last {} steps of its own record", clock.steps)
        }
        (Some(days), _) => kept!("up to {days} days are usual as its publisher announces, for there is no record yet"),
        (None, _) => phrase!("what is usual is not known yet").to_owned(),
    }
}
