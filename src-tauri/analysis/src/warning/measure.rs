//! Warnings by place and month, beside plain rules on the same unit-months.

use std::collections::BTreeMap;

use super::condition::Level;
use super::episode::Episode;
use crate::Refusal;
use crate::interval::Interval;
use crate::level::{self, Case, Grade, Rated, Rule};

/// By what a unit-month counts as warned of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Measure {
    /// A warning was open at this level or above.
    Warning(Level),
    /// Deaths of the last 36 months, as an order alone.
    Deaths36,
    /// There were deaths in the last month.
    LastMonth,
    /// Always.
    Always,
}

/// What that was worth on quiet unit-months.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Measured {
    /// By what.
    pub by: Measure,
    /// Average precision of its order, by the level for warnings; `None` without an onset.
    pub average_precision: Option<f64>,
    /// Unit-months warned of; `None` for what only orders.
    pub warned: Option<usize>,
    /// How many of these saw an onset in the next three months; `None` as there.
    pub hits: Option<usize>,
    /// Hits by all that were warned of; `None` where none was. The interval is that of a third as many.
    pub precision: Option<Interval>,
    /// Hits by all with an onset; `None` where there was none.
    pub recall: Option<Interval>,
}

/// Returns what warnings and plain rules were worth on unit-months, which have an onset or none.
pub(super) fn measures<'a>(
    episodes: &[&Episode],
    cases: &[&'a Case],
    confidence: f64,
) -> Result<Vec<Measured>, Refusal> {
    let mut by_place: BTreeMap<usize, Vec<&Episode>> = BTreeMap::new();
    for episode in episodes {
        by_place.entry(episode.place).or_default().push(episode);
    }
    let rate = |case: &&'a Case| {
        let of_place = by_place.get(&case.division).into_iter().flatten();
        let level = of_place.filter_map(|episode| episode.level_at(case.month)).max();
        let score = level.map_or(0.0, |level| 1.0 + f64::from(level as u8));
        case.onset.map(|onset| Rated { case, level: score, grade: level.map(grade), onset })
    };
    let mut rated: Vec<Rated> = cases.iter().filter_map(rate).collect();
    rated.sort_by_key(|rated| (rated.case.division, rated.case.month));
    let by = Level::ALL.map(|level| (Measure::Warning(level), Rule::Level(grade(level))));
    let plain =
        [(Measure::Deaths36, Rule::Deaths36), (Measure::LastMonth, Rule::LastMonth), (Measure::Always, Rule::Always)];
    let measured = |(by, rule): (Measure, Rule)| {
        let found = level::of_rule(rule, &rated, confidence)?;
        let reached = found.reached;
        Ok(Measured {
            by,
            average_precision: found.average_precision,
            warned: reached.as_ref().map(|reached| reached.warned),
            hits: reached.as_ref().map(|reached| reached.hits),
            precision: reached.as_ref().and_then(|reached| reached.precision),
            recall: reached.and_then(|reached| reached.recall),
        })
    };
    by.into_iter().chain(plain).map(measured).collect()
}

/// Returns the grade that stands for a level in the record of levels, which knows three that are warnings.
const fn grade(level: Level) -> Grade {
    match level {
        Level::Watch => Grade::Raised,
        Level::Elevated => Grade::High,
        Level::High => Grade::VeryHigh,
    }
}
