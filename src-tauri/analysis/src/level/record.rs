//! How good past levels were: each told on what was known in its January, beside plain rules on the same unit-months.

use std::collections::BTreeSet;

use sitroom_domain::phrase;

use super::case::{Case, cases, episodes};
use super::grade::{Grade, Past};
use super::panel::{DivisionPanel, within_months};
use super::ranking::{average_precision, precision_at};
use super::replay::{Replay, Year};
use crate::Refusal;
use crate::interval::{Interval, wilson};
use crate::refusal::within;

/// The months of a record, and how it is made.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Plan {
    /// The first month in which a level is looked at.
    pub from: i32,
    /// The last one. Outcomes are looked at up to the end of the panel.
    pub until: i32,
    /// Whether each country is rated by a fit that has not seen it.
    pub is_apart: bool,
    /// The confidence of intervals, 0.5 to 0.999.
    pub confidence: f64,
    /// Threads that do the work.
    pub threads: usize,
}

/// By what a warning is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Rule {
    /// The level is of a grade or above.
    Level(Grade),
    /// The deaths of the last 36 months, as an order alone.
    Deaths36,
    /// There were deaths in the last month.
    LastMonth,
    /// Always.
    Always,
}

/// How long a warning stood before violence came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lead {
    /// The division.
    pub division: usize,
    /// The first month after the quiet.
    pub violent_from: i32,
    /// Months from the first of an unbroken warning to `violent_from`; `None` where none was given in time.
    pub months: Option<u32>,
}

/// What the warnings of a rule were worth.
#[derive(Debug, Clone, PartialEq)]
pub struct Reached {
    /// Unit-months with a warning.
    pub warned: usize,
    /// How many of them saw an onset.
    pub hits: usize,
    /// Hits by `warned`; `None` without a warning. The interval is that of a third as many.
    pub precision: Option<Interval>,
    /// Hits by all onsets; `None` without an onset.
    pub recall: Option<Interval>,
    /// One for each episode of onset, by division, then month.
    pub leads: Vec<Lead>,
    /// The median of the leads that are known.
    pub median_lead_months: Option<f64>,
}

/// A rule with its record.
#[derive(Debug, Clone, PartialEq)]
pub struct RuleRecord {
    /// The rule.
    pub rule: Rule,
    /// Average precision of its order; `None` without an onset.
    pub average_precision: Option<f64>,
    /// The best precision where it finds [`super::RAISED_RECALL`] of all onsets or more.
    pub precision_at_recall: Option<f64>,
    /// Its warnings; `None` for a rule that only orders.
    pub reached: Option<Reached>,
}

/// Unit-months in order of their level, a tenth of them.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Tenth {
    /// Unit-months.
    pub unit_months: usize,
    /// The mean of their levels.
    pub mean_level: f64,
    /// How many saw an onset.
    pub onsets: usize,
}

/// The record of levels.
#[derive(Debug, Clone, PartialEq)]
pub struct Record {
    /// Quiet unit-months with a level whose next three months are known.
    pub unit_months: usize,
    /// How many of them saw an onset.
    pub onsets: usize,
    /// Episodes that these belong to.
    pub episodes: usize,
    /// One for each rule.
    pub rules: Vec<RuleRecord>,
    /// Levels against what followed, the lowest first.
    pub tenths: Vec<Tenth>,
}

/// A unit-month that was rated.
pub(crate) struct Rated<'a> {
    pub(crate) case: &'a Case,
    pub(crate) level: f64,
    pub(crate) grade: Option<Grade>,
    pub(crate) onset: bool,
}

/// Returns the record of the levels of some countries; `is_wanted` says of which.
///
/// # Errors
/// Refused for a plan that ends before it begins, for a month or a confidence out of range, and when stopped.
pub fn record(
    panel: &DivisionPanel,
    neighbours: &[(usize, usize)],
    plan: &Plan,
    is_wanted: impl Fn(u32) -> bool,
    go_on: &dyn Fn() -> bool,
) -> Result<Record, Refusal> {
    within(phrase!("The last month of the record"), f64::from(plan.until), f64::from(plan.from), f64::from(i32::MAX))?;
    within(phrase!("The confidence"), plan.confidence, 0.5, 0.999)?;
    within_months(plan.from)?;
    within_months(plan.until)?;
    let end = panel.last();
    let cases = cases(panel, neighbours, end);
    let years = years(&cases, plan, end, go_on)?;
    let mut rated = Vec::new();
    for (at, year) in years.iter().enumerate() {
        let bounds = Past::before(&years[..at], &cases, year.lessons.until).bounds();
        let wanted = year.told.iter().filter(|(place, _)| {
            (plan.from..=plan.until).contains(&cases[*place].month) && is_wanted(cases[*place].country)
        });
        rated.extend(wanted.filter_map(|(place, level)| {
            let (case, grade) = (&cases[*place], bounds.grade(*level));
            Some(Rated { case, level: *level, grade, onset: case.onset? })
        }));
    }
    rated.sort_by_key(|rated| (rated.case.division, rated.case.month));
    let onsets = || rated.iter().filter(|rated| rated.onset);
    let rules = [
        Rule::Level(Grade::Raised),
        Rule::Level(Grade::High),
        Rule::Level(Grade::VeryHigh),
        Rule::Deaths36,
        Rule::LastMonth,
        Rule::Always,
    ];
    let rules: Result<_, Refusal> = rules.into_iter().map(|rule| of_rule(rule, &rated, plan.confidence)).collect();
    Ok(Record {
        unit_months: rated.len(),
        onsets: onsets().count(),
        episodes: episodes(onsets().map(|rated| rated.case)),
        rules: rules?,
        tenths: tenths(&rated),
    })
}

fn years(cases: &[Case], plan: &Plan, end: i32, go_on: &dyn Fn() -> bool) -> Result<Vec<Year>, Refusal> {
    let replay = |apart| {
        let from = plan.from - super::LOOKED_BACK - 12;
        Replay { cases, apart, threads: plan.threads, go_on }.years(from, plan.until.min(end))
    };
    if !plan.is_apart {
        return replay(None);
    }
    let countries: BTreeSet<u32> = cases.iter().map(|case| case.country).collect();
    let mut all: Vec<Year> = Vec::new();
    for country in countries {
        let years = replay(Some(country))?;
        if all.is_empty() {
            all = years;
        } else {
            all.iter_mut().zip(years).for_each(|(year, other)| year.told.extend(other.told));
        }
    }
    Ok(all)
}

/// Returns the record of a rule on some unit-months, which stand by division, then month.
pub(crate) fn of_rule(rule: Rule, rated: &[Rated], confidence: f64) -> Result<RuleRecord, Refusal> {
    let score = |rated: &Rated| match rule {
        Rule::Level(_) => rated.level,
        Rule::Deaths36 => rated.case.deaths_36,
        Rule::LastMonth => rated.case.deaths_1,
        Rule::Always => 1.0,
    };
    let is_warned = |rated: &Rated| match rule {
        Rule::Level(least) => rated.grade.is_some_and(|grade| grade >= least),
        Rule::Deaths36 => false,
        Rule::LastMonth => rated.case.deaths_1 > 0.0,
        Rule::Always => true,
    };
    let scored: Vec<(f64, bool)> = rated.iter().map(|rated| (score(rated), rated.onset)).collect();
    let reached = if rule == Rule::Deaths36 { None } else { Some(reached(rated, is_warned, confidence)?) };
    Ok(RuleRecord {
        rule,
        average_precision: average_precision(&scored),
        precision_at_recall: precision_at(&scored, super::RAISED_RECALL),
        reached,
    })
}

fn reached(rated: &[Rated], is_warned: impl Fn(&Rated) -> bool, confidence: f64) -> Result<Reached, Refusal> {
    let onsets = rated.iter().filter(|rated| rated.onset).count();
    let warned = rated.iter().filter(|rated| is_warned(rated)).count();
    let hits = rated.iter().filter(|rated| rated.onset && is_warned(rated)).count();
    let worth = super::WINDOW as f64;
    let share = |all: usize| {
        let of = (all > 0).then(|| wilson(hits as f64 / worth, all as f64 / worth, confidence));
        of.transpose()
    };
    let leads = leads(rated, is_warned);
    let mut known: Vec<u32> = leads.iter().filter_map(|lead| lead.months).collect();
    known.sort_unstable();
    let middle = |place: usize| known.get(place).map(|months| f64::from(*months));
    let low = middle(known.len().saturating_sub(1) / 2);
    let median = low.zip(middle(known.len() / 2)).map(|(low, high)| f64::midpoint(low, high));
    Ok(Reached { warned, hits, precision: share(warned)?, recall: share(onsets)?, leads, median_lead_months: median })
}

/// Returns the lead of each episode: from where the warning that stood in the last of its months, or in the one nearest
/// to it, began without a break. Rated unit-months stand by division, then month.
pub(super) fn leads(rated: &[Rated], is_warned: impl Fn(&Rated) -> bool) -> Vec<Lead> {
    let follows = |at: usize| {
        at > 0 && {
            let (before, case) = (rated[at - 1].case, rated[at].case);
            before.division == case.division && before.month + 1 == case.month
        }
    };
    let mut leads = Vec::new();
    for (last, end) in rated.iter().enumerate().filter(|(_, rated)| rated.onset) {
        if rated.get(last + 1).is_some_and(|next| next.onset) && follows(last + 1) {
            continue;
        }
        let violent_from = end.case.month + 1;
        let mut at = last;
        while !is_warned(&rated[at]) && follows(at) && rated[at - 1].onset {
            at -= 1;
        }
        let is_met = is_warned(&rated[at]);
        while follows(at) && is_warned(&rated[at - 1]) {
            at -= 1;
        }
        let months = is_met.then(|| (violent_from - rated[at].case.month).unsigned_abs());
        leads.push(Lead { division: end.case.division, violent_from, months });
    }
    leads
}

fn tenths(rated: &[Rated]) -> Vec<Tenth> {
    let mut levels: Vec<(f64, bool)> = rated.iter().map(|rated| (rated.level, rated.onset)).collect();
    levels.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
    let bound = |tenth: usize| tenth * levels.len() / 10;
    let tenth = |tenth: usize| {
        let part = &levels[bound(tenth)..bound(tenth + 1)];
        let sum: f64 = part.iter().map(|(level, _)| level).sum();
        let onsets = part.iter().filter(|(_, onset)| *onset).count();
        Tenth { unit_months: part.len(), mean_level: sum / part.len().max(1) as f64, onsets }
    };
    (0..10).map(tenth).filter(|tenth| tenth.unit_months > 0).collect()
}
