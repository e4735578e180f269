//! Warning level: how likely it is that a first-order division which is quiet now sees an onset of violence in the next
//! three months (S/2011/552, §45, 66).
//!
//! Quiet: fewer than 5 deaths in the last three months. Onset: 25 or more in the next three. The level is the probability
//! of a logistic regression with a ridge on seven figures of the division's past, its neighbours and the season, fitted
//! each January on all quiet unit-months whose next three months were over by then, and never on a later row. Every level
//! comes with its parts (what speaks for an onset and what against, in log-odds beside the average quiet unit-month), with
//! what followed a hundred past levels like it, and with the base rate. Grades begin where past levels were worth them.
//!
//! With fewer than ten past episodes of onset it is not told how likely one is: divisions are then ranked by the deaths of
//! the last 36 months, and said to be no more than that. Violence in a division that is not quiet is no onset and has no
//! level; no data is kept apart from quiet.
//!
//! | file | what | after |
//! | --- | --- | --- |
//! | `panel` | deaths, events and conflicts per division and month | |
//! | `case` | quiet unit-months and what followed | the definition above |
//! | `evidence` | the figures that a level rests on | |
//! | `logistic` | the regression | le Cessie and van Houwelingen 1992 |
//! | `model` | the fit of a January and the parts of a level | |
//! | `replay` | every level that could have been told | rolling origin, Tashman 2000 |
//! | `grade` | levels in words, and what past ones were worth | Wilson 1927 |
//! | `ranking`, `record` | how good levels were, beside plain rules | Davis and Goadrich 2006 |

mod case;
mod evidence;
mod grade;
mod logistic;
mod model;
mod panel;
mod ranking;
mod record;
mod replay;
mod told;

#[cfg(test)]
mod logistic_tests;
#[cfg(test)]
mod tests;

pub use case::{KNOWN_BEFORE, ONSET_FROM, QUIET_BELOW, WINDOW};
pub use evidence::Evidence;
pub use grade::{ALIKE, Alike, Bounds, Grade, HIGH_PRECISION, LOOKED_BACK, RAISED_RECALL, VERY_HIGH_PRECISION};
pub use model::Part;
pub use panel::{Division, DivisionPanel, Row};
pub use record::{Lead, Plan, Reached, Record, Rule, RuleRecord, Tenth, record};
pub use replay::{LEAST_EPISODES, Lessons};
pub use told::told;

pub(crate) use case::{Case, beside, cases};
pub(crate) use panel::{check_deaths, within_months};
pub(crate) use record::{Rated, of_rule};

use sitroom_domain::phrase;

use crate::Refusal;
use crate::interval::Interval;
use crate::refusal::within;
use grade::Past;
use replay::{Replay, Year};

/// Method and version, as printed beside the figure.
pub const METHOD: &str = phrase!("warning level by ridge regression on quiet divisions, method 1.0");

/// The level of a quiet division.
#[derive(Debug, Clone, PartialEq)]
pub struct Level {
    /// The probability of an onset within three months, 0 to 1.
    pub probability: f64,
    /// In words; `None` where past levels do not tell where grades begin.
    pub grade: Option<Grade>,
    /// What followed past levels like it; `None` with fewer than [`ALIKE`] of them.
    pub alike: Option<Alike>,
    /// What it is made of, the largest part first. They and [`Levels::average_log_odds`] add up to its log-odds.
    pub parts: Vec<Part>,
}

/// How a division stands.
#[derive(Debug, Clone, PartialEq)]
pub enum Standing {
    /// One of the last three months is not covered.
    NoData,
    /// There were 5 deaths or more in the last three months: an onset is what is no longer to come.
    Violent,
    /// There were fewer.
    Quiet {
        /// From 1 among the quiet divisions that are ranked by the same: by level, or by `deaths_36` where none has one.
        /// Equals share a rank. `None` for one without a level where others have one.
        rank: Option<usize>,
        /// Deaths in the last 36 months.
        deaths_36: f64,
        /// Known months before this one; without [`KNOWN_BEFORE`] of them there is no level.
        known_before: usize,
        /// Its level; `None` where it cannot be told.
        level: Option<Level>,
    },
}

/// How all divisions stand in a month.
#[derive(Debug, Clone, PartialEq)]
pub struct Levels {
    /// The last month that was looked at.
    pub as_of: i32,
    /// What levels rest on.
    pub lessons: Lessons,
    /// Whether levels are told. Else there were too few episodes, and quiet divisions are ranked by [`Standing::Quiet`]'s
    /// `deaths_36` alone.
    pub is_told: bool,
    /// The log-odds of the average quiet unit-month; `None` where no level is told.
    pub average_log_odds: Option<f64>,
    /// The share of quiet unit-months with an onset in the ten years before; `None` where none was told.
    pub base_rate: Option<Interval>,
    /// Where grades begin.
    pub bounds: Bounds,
    /// One for each division of the panel, in its order.
    pub standings: Vec<Standing>,
}

/// Returns how the divisions of a panel stand in the month `as_of`; nothing later is looked at.
///
/// `neighbours` are pairs of divisions that touch. `confidence` is that of the intervals, 0.5 to 0.999. The work is done by
/// `threads`, and `go_on` is asked in between.
///
/// # Errors
/// Refused for a month or a confidence out of range, and when stopped.
pub fn levels(
    panel: &DivisionPanel,
    neighbours: &[(usize, usize)],
    as_of: i32,
    confidence: f64,
    threads: usize,
    go_on: &dyn Fn() -> bool,
) -> Result<Levels, Refusal> {
    panel::within_months(as_of)?;
    within(phrase!("The confidence"), confidence, 0.5, 0.999)?;
    let cases = cases(panel, neighbours, as_of);
    let january = as_of - as_of.rem_euclid(12);
    let years = Replay { cases: &cases, apart: None, threads, go_on }.years(january - LOOKED_BACK, as_of)?;
    let past = Past::before(&years, &cases, january);
    let Some(year) = years.last() else { return Err(Refusal::Nothing { method: METHOD, what: "months" }) };
    let now = Now { year, past: &past, bounds: past.bounds(), confidence };
    let mut standings: Vec<Standing> = (0..panel.divisions()).map(|division| unrated(panel, division, as_of)).collect();
    let quiet = cases.iter().enumerate().skip(cases.partition_point(|case| case.month < as_of));
    for (place, case) in quiet {
        standings[case.division] = now.standing(place, case)?;
    }
    rank(&mut standings);
    Ok(Levels {
        as_of,
        lessons: year.lessons,
        is_told: year.model.is_some(),
        average_log_odds: year.model.as_ref().map(model::Model::average_log_odds),
        base_rate: past.base_rate(confidence)?,
        bounds: now.bounds,
        standings,
    })
}

struct Now<'a> {
    year: &'a Year,
    past: &'a Past,
    bounds: Bounds,
    confidence: f64,
}

impl Now<'_> {
    fn standing(&self, place: usize, case: &Case) -> Result<Standing, Refusal> {
        let told = self.year.told.iter().find(|(told, _)| *told == place).zip(self.year.model.as_ref());
        let level = |((_, probability), model): (&(usize, f64), &model::Model)| {
            Ok(Level {
                probability: *probability,
                grade: self.bounds.grade(*probability),
                alike: self.past.alike(*probability, self.confidence)?,
                parts: model.parts(case),
            })
        };
        let level = told.map(level).transpose()?;
        Ok(Standing::Quiet { rank: None, deaths_36: case.deaths_36, known_before: case.known_before, level })
    }
}

/// Returns how a division stands that is not quiet.
fn unrated(panel: &DivisionPanel, division: usize, as_of: i32) -> Standing {
    let at = (i64::from(as_of) - i64::from(panel.first) + 1).try_into().ok();
    let window = at.and_then(|end: usize| Some(end.checked_sub(WINDOW)?..end));
    let deaths = window.and_then(|window| panel.series[division].deaths_in(window));
    deaths.map_or(Standing::NoData, |_| Standing::Violent)
}

/// Ranks quiet divisions by level, or by deaths where none has one.
fn rank(standings: &mut [Standing]) {
    let has_level = |standing: &Standing| matches!(standing, Standing::Quiet { level: Some(_), .. });
    let by_level = standings.iter().any(has_level);
    let score = |standing: &Standing| match standing {
        Standing::Quiet { level, .. } if by_level => level.as_ref().map(|level| level.probability),
        Standing::Quiet { deaths_36, .. } => Some(*deaths_36),
        _ => None,
    };
    let scores: Vec<f64> = standings.iter().filter_map(score).collect();
    for standing in standings {
        let own = score(standing);
        if let Standing::Quiet { rank, .. } = standing {
            *rank = own.map(|own| 1 + scores.iter().filter(|other| **other > own).count());
        }
    }
}
