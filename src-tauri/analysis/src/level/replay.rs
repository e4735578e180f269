//! Every level that could have been told: fitted each January on what was known then, told for the months of the year.

use super::case::{Case, episodes};
use super::model::Model;
use crate::Refusal;
use crate::parallel::in_blocks;

/// Episodes of onset that a fit needs: with fewer it is not told how likely one is.
pub const LEAST_EPISODES: usize = 10;

/// What a fit rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lessons {
    /// The last known month, a January: what ended later is not looked at.
    pub until: i32,
    /// Quiet unit-months with what followed.
    pub unit_months: usize,
    /// How many of them saw an onset.
    pub onsets: usize,
    /// Episodes that these belong to: months of one division that follow each other are one.
    pub episodes: usize,
}

/// A year of levels.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Year {
    pub(super) lessons: Lessons,
    /// The fit; `None` with too few lessons.
    pub(super) model: Option<Model>,
    /// Cases of the year with their level, as places of the cases passed in; only such as are long enough.
    pub(super) told: Vec<(usize, f64)>,
}

/// What is replayed.
pub(super) struct Replay<'a> {
    /// Quiet unit-months, by month.
    pub(super) cases: &'a [Case],
    /// A country that is not learned from and alone is told; without one, all are both.
    pub(super) apart: Option<u32>,
    pub(super) threads: usize,
    pub(super) go_on: &'a dyn Fn() -> bool,
}

impl Replay<'_> {
    /// Returns the years from the one with month `from` to the one with month `until`, oldest first.
    pub(super) fn years(&self, from: i32, until: i32) -> Result<Vec<Year>, Refusal> {
        let (first, last) = (from.div_euclid(12), until.div_euclid(12));
        let count = usize::try_from(i64::from(last) - i64::from(first) + 1).unwrap_or(0);
        let (cases, apart) = (self.cases, self.apart);
        let work = |at: std::ops::Range<usize>| at.map(|at| year(cases, apart, (first + at as i32) * 12)).collect();
        let years: Vec<Vec<Year>> = in_blocks(count, 1, self.threads, self.go_on, work)?;
        Ok(years.into_iter().flatten().collect())
    }
}

fn year(cases: &[Case], apart: Option<u32>, january: i32) -> Year {
    let known = &cases[..cases.partition_point(|case| case.month <= january)];
    let lesson = |case| -> Option<(&Case, bool)> {
        let case: &Case = case;
        let is_taught = case.is_long() && apart != Some(case.country);
        case.onset_known_by(january).filter(|_| is_taught).map(|onset| (case, onset))
    };
    let lessons: Vec<(&Case, bool)> = known.iter().filter_map(lesson).collect();
    let onsets = || lessons.iter().filter(|(_, onset)| *onset).map(|(case, _)| *case);
    let of =
        Lessons { until: january, unit_months: lessons.len(), onsets: onsets().count(), episodes: episodes(onsets()) };
    let model = if of.episodes >= LEAST_EPISODES { Model::learn(&lessons) } else { None };
    let start = cases.partition_point(|case| case.month < january);
    let end = cases.partition_point(|case| case.month < january + 12);
    let is_told = |case: &Case| case.is_long() && apart.is_none_or(|country| country == case.country);
    let told = model.iter().flat_map(|model| {
        let places = (start..end).filter(|place| is_told(&cases[*place]));
        places.map(|place| (place, model.level(&cases[place])))
    });
    let told = told.collect();
    Year { lessons: of, model, told }
}
