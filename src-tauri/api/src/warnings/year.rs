//! A year of the office: what its warnings were worth, how long it took, what was done, kept and learned (S/2011/552, §56–60).

use std::collections::{BTreeSet, HashMap};

use serde_json::Value as Json;
use sitroom_analysis::ability::DOUBTED_AFTER_DAYS;
use sitroom_domain::record::{Value, When};
use sitroom_domain::{Area, Day, Iso3, Noun, RecordId, say};
use sitroom_store::{RecordQuery, StoredRecord, WarningRow};

use super::board::card;
use super::clock::action_clock;
use super::moment;
use crate::contract::evaluation::{CommitmentCounts, EvaluatedEngagement, EvaluatedWarning, Verdicts, YearEvaluation};
use crate::contract::fault::Fault;
use crate::contract::follow::{Commitment, Standing};
use crate::contract::record::RecordCard;
use crate::desk::{Desk, Room};
use crate::imports::today;
use crate::record::{cards, countries_of};

/// The most engagements of a page.
const MOST_ENGAGEMENTS: usize = 200;
/// The most commitments that are read to count them.
const MOST_COMMITMENTS: usize = 20_000;
/// The first year that can be asked for: the record of the report begins after it.
const FIRST_YEAR: i32 = 1945;

impl Desk {
    /// Returns the evaluation of a year of an area, by the record as it stands now. Events are read once for it.
    ///
    /// # Errors
    /// Refused for a year before 1945 and for one that has not begun.
    pub fn get_year(&self, area: &Area, year: i32) -> Result<YearEvaluation, Fault> {
        let room = self.room();
        room.open_casebook()?;
        room.year(area, year, today())
    }
}

/// The days of a year that have come.
#[derive(Clone, Copy)]
pub(super) struct Span {
    pub(super) first: Day,
    pub(super) last: Day,
}

impl Span {
    fn holds(self, day: Day) -> bool {
        (self.first..=self.last).contains(&day)
    }

    fn meets(self, first: Day, last: Day) -> bool {
        first <= self.last && last >= self.first
    }
}

impl Room {
    /// Returns the evaluation of a year of an area, as of a day.
    pub(crate) fn year(&self, area: &Area, year: i32, as_of: Day) -> Result<YearEvaluation, Fault> {
        if !(FIRST_YEAR..=as_of.ymd().0).contains(&year) {
            let hint = say!("Choose a year from {FIRST_YEAR} to the present one.");
            return Err(Fault::refused(say!("{year} cannot be evaluated."), hint));
        }
        let span = Span {
            first: Day::first_of_month(year * 12),
            last: Day(Day::first_of_month(year * 12 + 12).0 - 1).min(as_of),
        };
        let countries = countries_of(area, Some(span.first), Some(span.last))?;
        self.evaluated(countries.as_deref(), year, span, as_of)
    }

    fn evaluated(
        &self,
        countries: Option<&[Iso3]>,
        year: i32,
        span: Span,
        as_of: Day,
    ) -> Result<YearEvaluation, Fault> {
        let now = moment(Some(as_of));
        let mut all = self.warnings_at(countries, now)?;
        if as_of < today() {
            for row in &mut all {
                let then = self.record_at(row.id, now)?;
                row.came_true = then.map(|one| one.record.text("came_true").to_owned()).unwrap_or_default();
            }
        }
        let raised: Vec<WarningRow> = all.iter().filter(|row| span.holds(row.raised.day())).cloned().collect();
        let titles = self.rule_titles(&raised)?;
        let commitments = self.commitments(countries, span.last, MOST_COMMITMENTS)?.commitments;
        let (engagements, more_engagements) = self.engagements_of_year(countries, span, &commitments)?;
        let without = all.iter().filter(|row| row.closed.is_some_and(|at| span.holds(at.day())) && !row.has_lesson);
        let mut warnings: Vec<EvaluatedWarning> = raised
            .iter()
            .map(|row| EvaluatedWarning {
                warning: card(row, &titles, span.last, now),
                came_true: row.came_true.clone(),
                signal_to_action: row.first_action.map(|action| action.days_since(row.first_signal)),
            })
            .collect();
        warnings.sort_by_key(|one| (rank(&one.came_true), one.warning.clock.raised.clone()));
        let mut linked: BTreeSet<RecordId> = raised.iter().map(|row| row.id).collect();
        linked.extend(engagements.iter().map(|one| one.card.id));
        Ok(YearEvaluation {
            year,
            days: [span.first.to_string(), span.last.to_string()],
            is_over: Day::first_of_month(year * 12 + 12) <= as_of,
            verdicts: verdicts(&raised, as_of),
            clock: action_clock(self, &raised, &titles, now)?,
            onsets: self.onsets_of_year(countries, span, &all, as_of)?,
            commitments: fell_due(&commitments, span),
            lessons: self.lessons_of_year(countries, span, &linked)?,
            without_lesson: without.map(|row| (row.id, row.title.clone())).collect(),
            engagements,
            more_engagements,
            warnings,
        })
    }

    /// Returns the engagements that went on in the year, the newest first, and how many more there are.
    fn engagements_of_year(
        &self,
        countries: Option<&[Iso3]>,
        span: Span,
        commitments: &[Commitment],
    ) -> Result<(Vec<EvaluatedEngagement>, u32), Fault> {
        let of = |noun: Noun| RecordQuery {
            countries: countries.map(<[Iso3]>::to_vec),
            since: Some(span.first),
            until: Some(span.last),
            descending: true,
            ..RecordQuery::of(noun)
        };
        let visits = self.visits_of_year(&RecordQuery { countries: None, ..of(Noun::Visit) })?;
        let mut stored = self.store.list_records(&of(Noun::Engagement))?.1;
        stored.retain(|one| visits.contains_key(&one.id) || goes_on(one, span));
        let more = stored.len().saturating_sub(MOST_ENGAGEMENTS) as u32;
        stored.truncate(MOST_ENGAGEMENTS);
        let kept = kept_of(commitments);
        let began: Vec<bool> =
            stored.iter().map(|one| one.record.span().0.is_some_and(|first| span.holds(first))).collect();
        let engagement = |(card, began): (RecordCard, bool)| EvaluatedEngagement {
            began,
            visits: visits.get(&card.id).copied().unwrap_or(0),
            commitments: kept.get(&card.id.to_string()).copied().unwrap_or_default(),
            card,
        };
        Ok((cards(&self.store, stored)?.into_iter().zip(began).map(engagement).collect(), more))
    }

    /// Returns how many visits of a list belong to which engagement; a row may stand for several.
    fn visits_of_year(&self, query: &RecordQuery) -> Result<HashMap<RecordId, u32>, Fault> {
        let mut counts: HashMap<RecordId, u32> = HashMap::new();
        for visit in self.store.list_records(query)?.1 {
            if let Some(engagement) = visit.record.link("engagement") {
                *counts.entry(engagement).or_default() += visit.record.number("count").map_or(1, |count| count as u32);
            }
        }
        Ok(counts)
    }

    /// Returns the lessons of warnings and engagements of the year, and those of the countries that are dated in it.
    fn lessons_of_year(
        &self,
        countries: Option<&[Iso3]>,
        span: Span,
        linked: &BTreeSet<RecordId>,
    ) -> Result<Vec<RecordCard>, Fault> {
        let query = RecordQuery { descending: true, ..RecordQuery::of(Noun::Lesson) };
        let is_of = |one: &StoredRecord| {
            let names = |field: &str| {
                one.record.get(field).map(Value::links).unwrap_or_default().iter().any(|id| linked.contains(id))
            };
            let inside = countries.is_none_or(|all| one.record.countries().iter().any(|iso3| all.contains(iso3)));
            let dated = one.record.days("when").is_some_and(|(first, last)| span.holds(first) && span.holds(last));
            names("warnings") || (names("engagements") && dated) || (inside && dated)
        };
        let mut stored = self.store.list_records(&query)?.1;
        stored.retain(is_of);
        cards(&self.store, stored)
    }
}

/// Tells whether an engagement went on in the year: by its recorded end, or else for as long after its beginning as silence is
/// likely to mean that nobody wrote it down.
fn goes_on(one: &StoredRecord, span: Span) -> bool {
    is_believed(one, span.first)
}

/// Tells whether an engagement that has no recorded end may be believed to go on at a day.
pub(crate) fn is_believed(one: &StoredRecord, on: Day) -> bool {
    let has_end = one.record.days("until").is_some();
    has_end || one.record.days("since").is_some_and(|(_, last)| last.0 + DOUBTED_AFTER_DAYS >= on.0)
}

/// Returns where a verdict stands in the list: what came true first, what nobody has judged last.
fn rank(came_true: &str) -> usize {
    ["yes", "partly", "averted", "no", "cannot_tell"].iter().position(|one| *one == came_true).unwrap_or(5)
}

fn verdicts(rows: &[WarningRow], as_of: Day) -> Verdicts {
    let mut all = Verdicts { raised: rows.len() as u32, ..Verdicts::default() };
    for row in rows {
        let is_up = row.closed.is_some() || row.by_when.is_some_and(|day| day < as_of);
        let of = match row.came_true.as_str() {
            "yes" => &mut all.yes,
            "partly" => &mut all.partly,
            "averted" => &mut all.averted,
            "no" => &mut all.no,
            "cannot_tell" => &mut all.cannot_tell,
            _ if is_up => &mut all.due,
            _ => &mut all.open,
        };
        *of += 1;
    }
    all
}

/// Returns for each engagement how many commitments it has, how many were kept, and how many are late.
fn kept_of(commitments: &[Commitment]) -> HashMap<String, [u32; 3]> {
    let mut of: HashMap<String, [u32; 3]> = HashMap::new();
    for one in commitments {
        if let Some(engagement) = one.card.values.get("engagement").and_then(Json::as_str) {
            let [all, kept, late] = of.entry(engagement.to_owned()).or_default();
            *all += 1;
            *kept += u32::from(one.standing == Standing::Done);
            *late += u32::from(one.standing == Standing::Late);
        }
    }
    of
}

/// Returns how the commitments stand that fell due in the year.
fn fell_due(commitments: &[Commitment], span: Span) -> CommitmentCounts {
    let mut counts = CommitmentCounts::default();
    for one in commitments {
        let due: Option<When> = one.card.values.get("due").and_then(|due| serde_json::from_value(due.clone()).ok());
        if !due.is_some_and(|due| span.meets(due.first, due.last)) {
            continue;
        }
        counts.due += 1;
        match one.standing {
            Standing::Done => counts.kept += 1,
            Standing::Broken => counts.broken += 1,
            Standing::Withdrawn => counts.withdrawn += 1,
            _ => counts.open += 1,
        }
    }
    counts
}
