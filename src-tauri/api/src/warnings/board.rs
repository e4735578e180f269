//! The board: how far each warning has come, and how long it took or waits.

use std::cmp::Reverse;
use std::collections::HashMap;

use sitroom_domain::record::Moment;
use sitroom_domain::{Day, Iso3, Noun, Record, RecordId};
use sitroom_store::{RecordQuery, WarningRow};

use super::clock::action_clock;
use crate::contract::fault::Fault;
use crate::contract::record::RecordCard;
use crate::contract::warning::{WarningBoard, WarningCard, WarningClock, WarningStage};
use crate::desk::Room;
use crate::months::month_text;
use crate::record::cards;

/// The most warnings that a board shows whole; its clock counts all.
const MOST: usize = 500;
const MINUTES_A_DAY: f64 = 1440.0;
/// Levels, the lowest first.
pub(super) const LEVELS: [&str; 3] = ["watch", "elevated", "high"];

impl Room {
    /// Returns the warnings of countries, or all, as they stood at a moment.
    pub(super) fn board(&self, countries: Option<&[Iso3]>, as_of: Day, now: Moment) -> Result<WarningBoard, Fault> {
        let mut rows = self.store.list_warnings(countries)?;
        rows.retain(|row| row.raised <= now);
        for row in &mut rows {
            forget_later(row, now);
        }
        rows.sort_by_cached_key(|row| urgency(row, as_of));
        let clock = action_clock(self, &rows, now)?;
        let more = rows.len().saturating_sub(MOST) as u32;
        rows.truncate(MOST);
        let (rules, ran) = (self.active_rules()?, self.rules_ran()?);
        Ok(WarningBoard {
            as_of: as_of.to_string(),
            warnings: self.warning_cards(&rows, as_of, now)?,
            more,
            clock,
            rules_month: ran.as_ref().and_then(|ran| ran.month).map(month_text),
            rules_ran: ran.map(|ran| ran.at),
            stale: self.rules_are_stale(&rules)?,
            rules: rules.len() as u32,
        })
    }

    /// Returns warnings as they are shown, in the order of their rows.
    pub(super) fn warning_cards(
        &self,
        rows: &[WarningRow],
        as_of: Day,
        now: Moment,
    ) -> Result<Vec<WarningCard>, Fault> {
        let ids: Vec<RecordId> = rows.iter().map(|row| row.id).collect();
        let shown = cards(&self.store, self.store.list_records_by_id(&ids)?)?;
        let evidence = self.store.count_evidence(&ids)?;
        let mut judged = self.last_judgements()?;
        let of = |((row, card), evidence): ((&WarningRow, RecordCard), [u32; 2])| WarningCard {
            stage: stage(row),
            muted: row.muted_until.is_some_and(|until| until >= as_of),
            clock: clock_of(row, now),
            judged: judged.remove(&row.id),
            evidence,
            actions: row.actions,
            verdict_due: !row.judged_true && row.by_when.is_some_and(|day| day < as_of),
            lesson_due: row.closed.is_some() && !row.has_lesson,
            card,
        };
        Ok(rows.iter().zip(shown).zip(evidence).map(of).collect())
    }

    /// Returns the newest judgement of each warning.
    fn last_judgements(&self) -> Result<HashMap<RecordId, RecordCard>, Fault> {
        let query = RecordQuery::of(Noun::Judgement);
        let stored = self.store.list_records(&query)?.1;
        let of: Vec<Option<RecordId>> = stored.iter().map(|one| one.record.link("warning")).collect();
        // They come by day, so the last of each is the newest.
        Ok(of.into_iter().zip(cards(&self.store, stored)?).filter_map(|(of, card)| Some((of?, card))).collect())
    }
}

/// Takes out of a row what had not happened at a moment.
fn forget_later(row: &mut WarningRow, now: Moment) {
    for moment in [&mut row.acknowledged, &mut row.options_weighed, &mut row.first_action, &mut row.closed] {
        *moment = moment.filter(|moment| *moment <= now);
    }
}

/// Returns how far a warning has come: the furthest step that is recorded counts.
fn stage(row: &WarningRow) -> WarningStage {
    let steps = [
        (row.closed, WarningStage::Closed),
        (row.first_action, WarningStage::Acted),
        (row.options_weighed, WarningStage::Weighed),
        (row.acknowledged, WarningStage::Acknowledged),
    ];
    steps.into_iter().find(|(moment, _)| moment.is_some()).map_or(WarningStage::Raised, |(_, stage)| stage)
}

/// Returns what a board is ordered by: open before closed, muted after the others, higher levels first, then those that wait for
/// an action before those that had one, each by its first signal.
fn urgency(row: &WarningRow, as_of: Day) -> (bool, bool, Reverse<usize>, bool, Moment, String) {
    let level = LEVELS.iter().position(|level| *level == row.level).unwrap_or_default();
    let muted = row.muted_until.is_some_and(|until| until >= as_of);
    (row.closed.is_some(), muted, Reverse(level), row.first_action.is_some(), row.first_signal, row.title.clone())
}

/// Returns the moments of a warning with the days between them.
fn clock_of(row: &WarningRow, now: Moment) -> WarningClock {
    let days = |from: Moment, to: Moment| (to.0 - from.0) as f64 / MINUTES_A_DAY;
    let text = |moment: Option<Moment>| moment.map(|moment| moment.to_string());
    let waits = row.first_action.is_none() && row.closed.is_none();
    WarningClock {
        first_signal: row.first_signal.to_string(),
        raised: row.raised.to_string(),
        acknowledged: text(row.acknowledged),
        options_weighed: text(row.options_weighed),
        first_action: text(row.first_action),
        closed: text(row.closed),
        signal_to_action: row.first_action.map(|action| days(row.first_signal, action)),
        raised_to_action: row.first_action.map(|action| days(row.raised, action)),
        waiting: waits.then(|| days(row.first_signal, now)),
    }
}

/// Returns the moment of a field.
pub(super) fn moment_of(record: &Record, name: &str) -> Option<Moment> {
    match record.get(name) {
        Some(sitroom_domain::record::Value::Moment(moment)) => Some(*moment),
        _ => None,
    }
}
