//! What speaks for a link and against it, in figures and in words.

use serde::{Deserialize, Serialize};
use sitroom_domain::say;

use super::comparison::{ACTORS, DAYS, DEATHS, KIND, PLACE, Pattern, distance_km};
use super::sighting::Prepared;

/// What a part is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    /// How many candidates there are before anything is compared.
    Start,
    /// The days.
    Days,
    /// The distance and the names of the places.
    Place,
    /// Who against whom.
    Actors,
    /// The deaths.
    Deaths,
    /// The kind of violence.
    Kind,
    /// Other candidates that fit too.
    Rivals,
}

/// How the names of two places compare.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Names {
    /// Spellings of one name.
    Alike,
    /// Others.
    Different,
    /// One is not stated.
    Missing,
}

/// What was found.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub enum Finding {
    /// So many records lie near in time and place.
    Near(u32),
    /// So many days lie between; 0 where they overlap. `same` where both state the same days.
    DaysApart {
        /// Days between.
        days: i32,
        /// Whether both state the same.
        same: bool,
    },
    /// So far apart, with such names.
    Apart {
        /// Kilometres between the coordinates.
        distance_km: f64,
        /// Whether both are known better than to the province.
        exact: bool,
        /// How the names compare.
        names: Names,
    },
    /// How the sides compare: 0 no evidence, 1 both the same, to 9 both different.
    Sides(u8),
    /// Both numbers of deaths; `None` where one is not stated.
    Deaths(Option<[u32; 2]>),
    /// Whether the kinds are the same; `None` where one is not stated.
    SameKind(Option<bool>),
    /// Other candidates, and whether they take more than a half of the odds.
    Others(bool),
    /// One record stands for several: its deaths, and theirs together.
    Sum([u32; 2]),
}

impl Finding {
    /// Returns what it is about.
    #[must_use]
    pub const fn subject(self) -> Subject {
        match self {
            Self::Near(_) => Subject::Start,
            Self::DaysApart { .. } => Subject::Days,
            Self::Apart { .. } => Subject::Place,
            Self::Sides(_) => Subject::Actors,
            Self::Deaths(_) | Self::Sum(_) => Subject::Deaths,
            Self::SameKind(_) => Subject::Kind,
            Self::Others(_) => Subject::Rivals,
        }
    }
}

/// One part of a score.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Part {
    /// What it is about.
    pub subject: Subject,
    /// Its log-odds (natural logarithm): above 0 it speaks for one event.
    pub weight: f64,
    /// What was found.
    pub finding: Finding,
}

impl Part {
    /// Returns what was found as a sentence.
    #[must_use]
    pub fn told(&self) -> String {
        match self.finding {
            Finding::Near(near) => say!("Records near in time and place: {near}."),
            Finding::DaysApart { same: true, .. } => say!("The same days."),
            Finding::DaysApart { days: 0, .. } => say!("Days that overlap."),
            Finding::DaysApart { days, .. } => say!("Days between: {days}."),
            Finding::Apart { distance_km, exact, names } => place(distance_km, exact, names),
            Finding::Sides(level) => sides(level),
            Finding::Deaths(Some([one, other])) => say!("Deaths: {one} and {other}."),
            Finding::Deaths(None) => say!("Deaths are missing on one side: no evidence."),
            Finding::SameKind(Some(true)) => say!("The same kind of violence."),
            Finding::SameKind(Some(false)) => say!("Different kinds of violence."),
            Finding::SameKind(None) => say!("The kind of violence is missing on one side: no evidence."),
            Finding::Others(true) => say!("Another record fits about as well."),
            Finding::Others(false) => say!("No other record fits as well."),
            Finding::Sum([whole, sum]) => {
                say!(
                    "One record stands for several on the same days: it tells of {whole} deaths, they of {sum} together."
                )
            }
        }
    }
}

fn place(distance_km: f64, exact: bool, names: Names) -> String {
    match (exact, names) {
        (true, Names::Alike) => say!("Distance: {distance_km:.0} km; the names of the places are alike."),
        (true, Names::Different) => say!("Distance: {distance_km:.0} km; the names of the places differ."),
        (true, Names::Missing) => say!("Distance: {distance_km:.0} km; one place has no name."),
        (false, Names::Alike) => {
            say!("Known only to the province or worse ({distance_km:.0} km); the names of the places are alike.")
        }
        (false, Names::Different) => {
            say!("Known only to the province or worse ({distance_km:.0} km); the names of the places differ.")
        }
        (false, Names::Missing) => {
            say!("Known only to the province or worse ({distance_km:.0} km); one place has no name.")
        }
    }
}

fn sides(level: u8) -> String {
    match level {
        0 => say!("The sides are not identified: no evidence."),
        1 => say!("Both sides are the same."),
        2 | 5 => say!("Both sides are alike."),
        3 | 6 => say!("One side is alike, the other is not identified."),
        4 | 7 => say!("One side is alike, the other differs."),
        8 => say!("One side differs, the other is not identified."),
        _ => say!("Both sides differ."),
    }
}

/// Returns what was found of a pair, in the order of its pattern.
pub(super) fn of(prepared: &Prepared<'_>, a: usize, b: usize, pattern: Pattern) -> [(usize, Subject, Finding); 5] {
    let (one, other) = (&prepared.a[a], &prepared.b[b]);
    let (ready, beside) = (&prepared.ready_a[a], &prepared.ready_b[b]);
    let names = [Names::Alike, Names::Different, Names::Missing][usize::from((pattern[PLACE] - 1) % 3)];
    let exact = ready.reach.is_point() && beside.reach.is_point();
    let apart = Finding::Apart { distance_km: distance_km(ready, beside), exact, names };
    let days = Finding::DaysApart {
        days: ready.span.gap_days(beside.span),
        same: (one.first_day, one.last_day) == (other.first_day, other.last_day),
    };
    let deaths = one.comparable_deaths().zip(other.comparable_deaths()).map(|(one, other)| [one, other]);
    [
        (DAYS, Subject::Days, days),
        (PLACE, Subject::Place, apart),
        (ACTORS, Subject::Actors, Finding::Sides(pattern[ACTORS])),
        (DEATHS, Subject::Deaths, Finding::Deaths(deaths)),
        (KIND, Subject::Kind, Finding::SameKind(one.kind.zip(other.kind).map(|(one, other)| one == other))),
    ]
}
