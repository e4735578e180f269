//! Signals, and what speaks against them, in sentences.

use sitroom_analysis::warning::{Against, Expected, Indicator, Level, Signal};
use sitroom_domain::{kept, phrase};

use crate::months::month_words;

/// Returns a signal in a sentence.
pub(super) fn signal(of: &Signal, indicator: Indicator, months: usize) -> String {
    let month = month_words(of.month);
    let within = within(months, of.month);
    let count = |word: &str| match months {
        1 => kept!("{} in {month}", counted(of.value, word)),
        _ => kept!("{} in the {months} months to {month}", counted(of.value, word)),
    };
    match indicator {
        Indicator::Events => count("event"),
        Indicator::Deaths => count("death"),
        Indicator::Civilians => count(CIVILIAN_DEATH),
        Indicator::Surge => of.expected.map_or_else(
            || kept!("Events in {month} above the upper bound of its own past"),
            |band| {
                kept!(
                    "{} in {month}, at most {:.0} expected from its own past",
                    counted(band.observed, "event"),
                    band.high
                )
            },
        ),
        Indicator::NearBorder => kept!("{} in divisions of other countries that touch it", count("event")),
        Indicator::Neighbours => kept!("{} in divisions that touch it", count("event")),
        Indicator::Emerging => kept!("A hot spot that is new or grows in {month}, with the divisions that touch it"),
        Indicator::Silence => kept!("No event {within}, after {:.1} a month in the two years before", of.value),
        Indicator::LevelProbability => {
            kept!("Onset of violence within three months of {month}: {}", percent(of.value))
        }
        Indicator::OutlookExceedance => {
            kept!("50 deaths or more in a month of the year after {month}: {}", percent(of.value))
        }
        Indicator::ElectionNear => kept!(
            "Election {:.0} days after {month}, with more events in three months than in the three before",
            of.value
        ),
        Indicator::Crisis => kept!("Constitutional crisis, {:.0} days old at the end of {month}", of.value),
        Indicator::Corridor => kept!("{} within 50 km of a recorded trafficking route", count("event")),
        Indicator::Fading => {
            kept!("{} of fading visits while events go on, {month}", counted(of.value, "engagement"))
        }
        Indicator::Overdue => kept!("A commitment {:.0} days late at the end of {month}", of.value),
    }
}

/// A word that is counted.
const CIVILIAN_DEATH: &str = "civilian death";
/// Months that is looked at for what speaks against a warning.
pub(super) const MONTHS: i32 = 3;
/// Fewer events a month than this are no reporting that could have fallen silent.
const USUAL: f64 = 0.5;

/// Returns that events are known too roughly to be counted; `None` without any.
pub(super) fn rough([events, deaths]: [u32; 2], month: i32) -> Option<String> {
    let last = month_words(month);
    let [events_told, deaths_told] =
        [(events, "more event"), (deaths, "death")].map(|(n, word)| counted(n.into(), word));
    (events > 0).then(|| {
        kept!(
            "{events_told} with {deaths_told} in the {MONTHS} months to {last} known only roughly, and not counted here"
        )
    })
}

/// Returns what speaks against a warning in a sentence; `None` where it says nothing.
pub(super) fn against(of: &Against, month: i32) -> Option<String> {
    let end = month_words(month);
    Some(match of {
        Against::DataEnd { last_known: Some(last) } => {
            kept!("The data end in {}: nothing later is known", month_words(*last))
        }
        Against::DataEnd { last_known: None } => phrase!("No data of this place").to_owned(),
        Against::FewerEvents { now, before } => {
            kept!("{} in the {MONTHS} months to {end}, after {before:.0} in the three before", counted(*now, "event"))
        }
        Against::FewerDeaths { now, before } => {
            kept!("{} in the {MONTHS} months to {end}, after {before:.0} in the three before", counted(*now, "death"))
        }
        Against::WithinBand(Expected { observed, low, high, .. }) => {
            kept!(
                "{} in {}: within {low:.0}–{high:.0} of its own past",
                counted(*observed, "event"),
                month_words(month)
            )
        }
        Against::NeighboursCalm { deaths, places } => {
            kept!("{} in the {MONTHS} months to {end} in all {places} places that touch it", counted(*deaths, "death"))
        }
        Against::FewEvents { events } => {
            kept!("It rests on {} in the {MONTHS} months to {end}", counted(*events, "event"))
        }
        Against::Silent { usual } if *usual < USUAL => return None,
        Against::Silent { usual } => {
            kept!(
                "No event in the {MONTHS} months to {end}, after {usual:.1} a month before: it may be that no one reports"
            )
        }
    })
}

/// Returns how much a signal weighs, by the level that it calls for.
pub(super) const fn weight(level: Level) -> &'static str {
    match level {
        Level::High => "strong",
        Level::Elevated => "medium",
        Level::Watch => "weak",
    }
}

fn within(months: usize, month: i32) -> String {
    match months {
        1 => kept!("in {}", month_words(month)),
        months => kept!("in the {months} months to {}", month_words(month)),
    }
}

fn counted(value: f64, word: &str) -> String {
    let is_one = (value - 1.0).abs() < f64::EPSILON;
    match word {
        "event" if is_one => phrase!("1 event").to_owned(),
        "event" => kept!("{value:.0} events"),
        "more event" if is_one => phrase!("1 more event").to_owned(),
        "more event" => kept!("{value:.0} more events"),
        "death" if is_one => phrase!("1 death").to_owned(),
        "death" => kept!("{value:.0} deaths"),
        CIVILIAN_DEATH if is_one => phrase!("1 civilian death").to_owned(),
        CIVILIAN_DEATH => kept!("{value:.0} civilian deaths"),
        "engagement" if is_one => phrase!("1 engagement").to_owned(),
        "engagement" => kept!("{value:.0} engagements"),
        other => format!("{value:.0} {other}"),
    }
}

fn percent(share: f64) -> String {
    format!("{:.0} %", share * 100.0)
}
