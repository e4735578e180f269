//! A year of an area and the one before it, by the record as it stood on a day.

use sitroom_analysis::interval::wilson;
use sitroom_briefing::facts::{YearEngagement, YearFigures, YearNote, YearOnset, YearWarning};
use sitroom_domain::{Day, RecordId};

use super::gather::Gathering;
use super::warning::lesson;
use crate::contract::evaluation::{EvaluatedWarning, OnsetWarned, YearEvaluation};
use crate::contract::fault::Fault;

/// How often an interval of a share holds the true one.
const CONFIDENCE: f64 = 0.9;

impl Gathering<'_> {
    /// Returns the year beside the one before.
    ///
    /// # Errors
    /// Refused for a year that had not begun on the day, and for the first that can be asked for: there is none before it.
    pub(super) fn year_note(&self, year: i32) -> Result<YearNote, Fault> {
        let now = self.room.year(self.area, year, self.as_of)?;
        let before = self.room.year(self.area, year - 1, self.as_of)?;
        let ids: Vec<RecordId> = now.lessons.iter().map(|card| card.id).collect();
        let lessons = self.room.store.list_records_by_id(&ids)?;
        Ok(YearNote {
            last: now.days[1].parse().unwrap_or(self.as_of),
            is_over: now.is_over,
            warnings: now.warnings.iter().map(warning).collect(),
            onsets: now.onsets.iter().flat_map(|all| &all.onsets).filter_map(onset).collect(),
            engagements: now.engagements.iter().map(engagement).collect(),
            lessons: lessons.iter().map(lesson).collect(),
            without_lesson: now.without_lesson.iter().map(|(id, title)| (id.to_string(), title.clone())).collect(),
            confidence: CONFIDENCE,
            onsets_method: now
                .onsets
                .as_ref()
                .map(|onsets| format!("{} {}", onsets.definition, onsets.method))
                .unwrap_or_default(),
            now: figures(&now)?,
            before: figures(&before)?,
        })
    }
}

fn figures(of: &YearEvaluation) -> Result<YearFigures, Fault> {
    let verdicts = &of.verdicts;
    let right = verdicts.yes + verdicts.partly + verdicts.averted;
    let onsets = of.onsets.as_ref().map(|onsets| [onsets.warned, onsets.missed]);
    let counts = &of.commitments;
    let clock = &of.clock;
    Ok(YearFigures {
        year: of.year,
        raised: u64::from(verdicts.raised),
        verdicts: [
            verdicts.yes,
            verdicts.partly,
            verdicts.averted,
            verdicts.no,
            verdicts.cannot_tell,
            verdicts.due,
            verdicts.open,
        ]
        .map(u64::from),
        right: share(right, right + verdicts.no)?,
        onsets: onsets.map(|both| both.map(u64::from)),
        warned: onsets.map_or(Ok(None), |[warned, missed]| share(warned, warned + missed))?,
        lead_days: of.onsets.as_ref().and_then(|onsets| onsets.median_lead_days),
        clock: [clock.warnings, clock.acted, clock.waiting].map(u64::from),
        median: clock.quartiles[1].map(|days| (days, clock.median_low, clock.median_high)),
        within: clock.target_days.map(|_| clock.within_target.map(u64::from)),
        commitments: [counts.due, counts.kept, counts.broken, counts.withdrawn, counts.open].map(u64::from),
        kept: share(counts.kept, counts.due - counts.withdrawn)?,
        engagements: [
            of.engagements.len() as u64 + u64::from(of.more_engagements),
            of.engagements.iter().map(|one| u64::from(one.visits)).sum(),
        ],
        lessons: [of.lessons.len() as u64, of.without_lesson.len() as u64],
    })
}

/// Returns a share with the ends of its interval; `None` of none.
fn share(some: u32, all: u32) -> Result<Option<[f64; 3]>, Fault> {
    if all == 0 {
        return Ok(None);
    }
    let share = wilson(f64::from(some), f64::from(all), CONFIDENCE)?;
    Ok(Some([share.value, share.low, share.high]))
}

fn warning(one: &EvaluatedWarning) -> YearWarning {
    let verdict = if one.came_true.is_empty() { "unsaid" } else { &one.came_true };
    YearWarning {
        id: one.warning.id.to_string(),
        title: one.warning.title.clone(),
        level: one.warning.level.clone(),
        raised: one.warning.clock.raised.get(..10).and_then(|day| day.parse().ok()),
        verdict: verdict.to_owned(),
        days: one.signal_to_action,
    }
}

fn onset(one: &OnsetWarned) -> Option<YearOnset> {
    let first: Day = format!("{}-01", one.month).parse().ok()?;
    Some(YearOnset {
        place: one.place.clone(),
        country: one.country.parse().ok()?,
        month: first.month_number(),
        deaths: one.deaths.round() as u64,
        warning: one.warning.as_ref().zip(one.lead_days).map(|((_, title), days)| (title.clone(), days)),
    })
}

fn engagement(one: &crate::contract::evaluation::EvaluatedEngagement) -> YearEngagement {
    YearEngagement {
        id: one.card.id.to_string(),
        title: one.card.title.clone(),
        began: one.began,
        visits: u64::from(one.visits),
        commitments: one.commitments.map(u64::from),
        result: one.card.values.get("result").and_then(serde_json::Value::as_str).unwrap_or_default().to_owned(),
    }
}
