//! How warnings would have done: hits, misses and false alarms, each as a case, and how long before violence they came.

use std::collections::{BTreeMap, BTreeSet};

use sitroom_domain::{Day, phrase};

use super::condition::Level;
use super::episode::Episode;
use super::measure::{Measured, measures};
use super::onset::{Onset, onsets};
use super::panel::{Figure, Panel};
use crate::Refusal;
use crate::interval::{Interval, median, wilson};
use crate::level::{self, WINDOW, within_months};
use crate::refusal::within;

/// A warning that was raised more than this many months before an onset does not count as one of it.
pub const MOST_LEAD_MONTHS: i32 = 12;

/// The months that are looked back on.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Plan {
    /// The first month. Warnings that were raised in the year before are needed as well, for onsets that come soon.
    pub since: i32,
    /// The last month. What came later is not looked at, neither deaths nor signals.
    pub until: i32,
    /// The confidence of intervals, 0.5 to 0.999.
    pub confidence: f64,
}

/// What a case is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// An onset of which there was a warning: raised before its month, within a year, and still open.
    Hit,
    /// An onset of which there was none.
    Miss,
    /// A warning for a quiet place that lapsed, or stood for a year, without an onset.
    FalseAlarm,
    /// A warning of which it is not yet known.
    Open,
    /// A warning for a place where violence already was, so that no onset could follow.
    Late,
}

/// An onset, or a warning without one.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Case {
    /// The place, as an index of the panel.
    pub place: usize,
    /// What it is.
    pub kind: Kind,
    /// The month in which the warning was raised; `None` for a miss.
    pub raised: Option<i32>,
    /// The month at whose end it lapsed, as far as that was before the end of the replay.
    pub lapsed: Option<i32>,
    /// The level of the warning at the end of the month before the onset, or the highest that it had.
    pub level: Option<Level>,
    /// The month in which the 25th death of the onset was reached; `None` where there is none.
    pub onset: Option<i32>,
    /// Deaths in the three months after the quiet month that had the onset ahead, or after the month in which the warning
    /// was raised; `None` where they are not all known.
    pub deaths: Option<f64>,
    /// Days from the end of the month in which the warning was raised to the first day of the month of the onset: 0 where
    /// one follows the other. `None` without a hit.
    pub lead_days: Option<i32>,
}

/// How warnings would have done.
#[derive(Debug, Clone, PartialEq)]
pub struct Replay {
    /// Onsets with a warning.
    pub hits: usize,
    /// Onsets without one.
    pub misses: usize,
    /// Warnings that came to nothing.
    pub false_alarms: usize,
    /// Warnings of which it is not known yet.
    pub open: usize,
    /// Warnings where violence already was.
    pub late: usize,
    /// Hits by all onsets; `None` without one.
    pub onsets_warned: Option<Interval>,
    /// Warnings with an onset by those with one and false alarms; `None` without either. What is open or late is left out.
    pub came_true: Option<Interval>,
    /// The leads of all hits in days, rising.
    pub lead_days: Vec<i32>,
    /// The median of the leads; `None` without a hit.
    pub median_lead_days: Option<f64>,
    /// The interval of that median; `None` where there are too few hits for one.
    pub median_lead: Option<Interval>,
    /// Each case, by the month of the onset or else of the warning, then place.
    pub cases: Vec<Case>,
    /// Quiet unit-months whose next three months are known.
    pub unit_months: usize,
    /// How many of them saw an onset.
    pub onset_unit_months: usize,
    /// What warnings and plain rules were worth on these.
    pub measures: Vec<Measured>,
}

/// Returns how warnings would have done in some places; `is_wanted` says in which.
///
/// An onset is one of [`level`]: a place with fewer than 5 deaths in three months sees 25 or more in the next three;
/// unit-months in a row are one onset, in the month in which the 25th death was reached. A warning is a hit where it was
/// raised before that month, at most twelve months before, and was open at the end of the month before. A warning may be
/// a hit of two onsets. One that is none is late where the place was not quiet when it was raised; open where it was
/// raised less than three months before the end of the place's data, or is less than a year old and has not lapsed; and
/// else a false alarm. To give the signals of several rules asks how they would have done together, to give those of one
/// how it would have done alone.
///
/// The last two months before the end can hold onsets that are not known as such, since their three months are not over.
///
/// # Errors
/// Refused for a plan that ends before it begins, and for a month or a confidence out of range.
pub fn replay(
    panel: &Panel,
    episodes: &[Episode],
    plan: &Plan,
    is_wanted: impl Fn(usize) -> bool,
) -> Result<Replay, Refusal> {
    within_months(plan.since)?;
    within_months(plan.until)?;
    within(phrase!("The last month of the replay"), f64::from(plan.until), f64::from(plan.since), f64::from(i32::MAX))?;
    within(phrase!("The confidence"), plan.confidence, 0.5, 0.999)?;
    let quiet = level::cases(&panel.counts, &[], plan.until);
    let episodes: Vec<&Episode> = episodes.iter().filter(|episode| is_wanted(episode.place)).collect();
    let onsets: Vec<Onset> = onsets(panel, &quiet).into_iter().filter(|onset| is_wanted(onset.place)).collect();
    let (cases, came_true) = cases(panel, &episodes, &onsets, plan);
    let is_rated = |case: &&level::Case| {
        (plan.since..=plan.until).contains(&case.month) && is_wanted(case.division) && case.onset.is_some()
    };
    let rated: Vec<&level::Case> = quiet.iter().filter(is_rated).collect();
    let measures = measures(&episodes, &rated, plan.confidence)?;
    let onset_unit_months = rated.iter().filter(|case| case.onset == Some(true)).count();
    told(cases, came_true, plan.confidence, Unit { months: rated.len(), onsets: onset_unit_months, measures })
}

/// Returns the cases of the months of a plan, and how many of their warnings came true.
fn cases(panel: &Panel, episodes: &[&Episode], onsets: &[Onset], plan: &Plan) -> (Vec<Case>, usize) {
    let span = plan.since..=plan.until;
    let mut cases = Vec::new();
    let mut hitting = BTreeSet::new();
    for onset in onsets {
        let is_its = |episode: &&&Episode| episode.place == onset.place && is_hit(episode, onset.month);
        let hit = episodes.iter().find(is_its).copied();
        hitting.extend(hit.map(|episode| (episode.place, episode.first)));
        cases.extend(span.contains(&onset.month).then(|| of_onset(onset, hit, plan.until)));
    }
    let raised = episodes.iter().filter(|episode| span.contains(&episode.first));
    let (came_true, others): (Vec<&Episode>, Vec<&Episode>) =
        raised.partition(|episode| hitting.contains(&(episode.place, episode.first)));
    cases.extend(others.into_iter().map(|episode| of_warning(panel, episode, plan.until)));
    cases.sort_by_key(|case| (case.onset.or(case.raised), case.place, case.kind));
    (cases, came_true.len())
}

/// Figures by place and month.
struct Unit {
    months: usize,
    onsets: usize,
    measures: Vec<Measured>,
}

fn told(cases: Vec<Case>, came_true: usize, confidence: f64, unit: Unit) -> Result<Replay, Refusal> {
    let mut count: BTreeMap<Kind, usize> = BTreeMap::new();
    for case in &cases {
        *count.entry(case.kind).or_default() += 1;
    }
    let of = |kind| count.get(&kind).copied().unwrap_or(0);
    let share = |some: usize, all: usize| {
        let of = (all > 0).then(|| wilson(some as f64, all as f64, confidence));
        of.transpose()
    };
    let mut lead_days: Vec<i32> = cases.iter().filter_map(|case| case.lead_days).collect();
    lead_days.sort_unstable();
    let leads: Vec<f64> = lead_days.iter().map(|days| f64::from(*days)).collect();
    let (median_lead_days, median_lead) = median(&leads, confidence)?;
    Ok(Replay {
        hits: of(Kind::Hit),
        misses: of(Kind::Miss),
        false_alarms: of(Kind::FalseAlarm),
        open: of(Kind::Open),
        late: of(Kind::Late),
        onsets_warned: share(of(Kind::Hit), of(Kind::Hit) + of(Kind::Miss))?,
        came_true: share(came_true, came_true + of(Kind::FalseAlarm))?,
        lead_days,
        median_lead_days,
        median_lead,
        cases,
        unit_months: unit.months,
        onset_unit_months: unit.onsets,
        measures: unit.measures,
    })
}

/// Tells whether a warning is one of an onset in a month.
fn is_hit(episode: &Episode, onset: i32) -> bool {
    (onset - MOST_LEAD_MONTHS..onset).contains(&episode.first) && episode.level_at(onset - 1).is_some()
}

fn of_onset(onset: &Onset, hit: Option<&Episode>, until: i32) -> Case {
    let first_day = |month: i32| Day::first_of_month(month).0;
    Case {
        place: onset.place,
        kind: if hit.is_some() { Kind::Hit } else { Kind::Miss },
        raised: hit.map(|episode| episode.first),
        lapsed: hit.and_then(|episode| lapsed(episode, until)),
        level: hit.and_then(|episode| episode.level_at(onset.month - 1)),
        onset: Some(onset.month),
        deaths: Some(onset.deaths),
        lead_days: hit.map(|episode| first_day(onset.month) - first_day(episode.first + 1)),
    }
}

fn of_warning(panel: &Panel, episode: &Episode, until: i32) -> Case {
    let lapsed = lapsed(episode, until);
    let soon = episode.first + WINDOW as i32;
    let deaths = panel.sum(episode.place, Figure::Deaths, soon, WINDOW).filter(|_| soon <= until);
    let end = panel.last_known(episode.place, until);
    let is_young = end.is_none_or(|end| end < episode.first + MOST_LEAD_MONTHS);
    let kind = if panel.is_quiet(episode.place, episode.first) == Some(false) {
        Kind::Late
    } else if deaths.is_none() || (lapsed.is_none() && is_young) {
        Kind::Open
    } else {
        Kind::FalseAlarm
    };
    let told = episode.levels.iter().filter(|change| change.month <= until);
    let level = told.map(|change| change.level).max();
    let (place, raised) = (episode.place, Some(episode.first));
    Case { place, kind, raised, lapsed, level, onset: None, deaths, lead_days: None }
}

/// Returns when a warning lapsed, as far as it is looked back on.
fn lapsed(episode: &Episode, until: i32) -> Option<i32> {
    episode.lapsed.filter(|lapsed| *lapsed <= until)
}
