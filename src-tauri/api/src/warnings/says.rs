//! Signals, and what speaks against them, in sentences.

use sitroom_analysis::warning::{Against, Expected, Indicator, Level, Signal};

use crate::months::month_words;

/// Returns a signal in a sentence.
pub(super) fn signal(of: &Signal, indicator: Indicator, months: usize) -> String {
    let month = month_words(of.month);
    let within = within(months, of.month);
    let count = |word: &str| format!("{} {within}", counted(of.value, word));
    match indicator {
        Indicator::Events => count("event"),
        Indicator::Deaths => count("death"),
        Indicator::Civilians => count("civilian death"),
        Indicator::Surge => of.expected.map_or_else(
            || format!("Events in {month} above the upper bound of its own past"),
            |band| {
                format!(
                    "{} in {month}, at most {:.0} expected from its own past",
                    counted(band.observed, "event"),
                    band.high
                )
            },
        ),
        Indicator::NearBorder => format!("{} in divisions of other countries that touch it", count("event")),
        Indicator::Neighbours => format!("{} in divisions that touch it", count("event")),
        Indicator::Emerging => format!("A hot spot that is new or grows in {month}, with the divisions that touch it"),
        Indicator::Silence => format!("No event {within}, after {:.1} a month in the two years before", of.value),
        Indicator::LevelProbability => {
            format!("Onset of violence within three months of {month}: {}", percent(of.value))
        }
        Indicator::OutlookExceedance => {
            format!("50 deaths or more in a month of the year after {month}: {}", percent(of.value))
        }
        Indicator::ElectionNear => format!(
            "Election {:.0} days after {month}, with more events in three months than in the three before",
            of.value
        ),
        Indicator::Crisis => format!("Constitutional crisis, {:.0} days old at the end of {month}", of.value),
        Indicator::Corridor => format!("{} within 50 km of a recorded trafficking route", count("event")),
        Indicator::Fading => {
            format!("{} of fading visits while events go on, {month}", counted(of.value, "engagement"))
        }
        Indicator::Overdue => format!("A commitment {:.0} days late at the end of {month}", of.value),
    }
}

/// Months that is looked at for what speaks against a warning.
pub(super) const MONTHS: i32 = 3;
/// Fewer events a month than this are no reporting that could have fallen silent.
const USUAL: f64 = 0.5;

/// Returns that events are known too roughly to be counted; `None` without any.
pub(super) fn rough([events, deaths]: [u32; 2], month: i32) -> Option<String> {
    let months = within(MONTHS as usize, month);
    let [events_told, deaths_told] =
        [(events, "more event"), (deaths, "death")].map(|(n, word)| counted(n.into(), word));
    (events > 0).then(|| format!("{events_told} with {deaths_told} {months} known only roughly, and not counted here"))
}

/// Returns what speaks against a warning in a sentence; `None` where it says nothing.
pub(super) fn against(of: &Against, month: i32) -> Option<String> {
    let months = within(MONTHS as usize, month);
    Some(match of {
        Against::DataEnd { last_known: Some(last) } => {
            format!("The data end in {}: nothing later is known", month_words(*last))
        }
        Against::DataEnd { last_known: None } => "No data of this place".to_owned(),
        Against::FewerEvents { now, before } => {
            format!("{} {months}, after {before:.0} in the three before", counted(*now, "event"))
        }
        Against::FewerDeaths { now, before } => {
            format!("{} {months}, after {before:.0} in the three before", counted(*now, "death"))
        }
        Against::WithinBand(Expected { observed, low, high, .. }) => {
            format!(
                "{} in {}: within {low:.0}–{high:.0} of its own past",
                counted(*observed, "event"),
                month_words(month)
            )
        }
        Against::NeighboursCalm { deaths, places } => {
            format!("{} {months} in all {places} places that touch it", counted(*deaths, "death"))
        }
        Against::FewEvents { events } => format!("It rests on {} {months}", counted(*events, "event")),
        Against::Silent { usual } if *usual < USUAL => return None,
        Against::Silent { usual } => {
            format!("No event {months}, after {usual:.1} a month before: it may be that no one reports")
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
        1 => format!("in {}", month_words(month)),
        months => format!("in the {months} months to {}", month_words(month)),
    }
}

fn counted(value: f64, word: &str) -> String {
    if (value - 1.0).abs() < f64::EPSILON { format!("1 {word}") } else { format!("{value:.0} {word}s") }
}

fn percent(share: f64) -> String {
    format!("{:.0} %", share * 100.0)
}
