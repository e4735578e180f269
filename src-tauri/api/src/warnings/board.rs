//! The board: how far each warning has come, and how long it took or waits.

use std::cmp::Reverse;
use std::collections::{BTreeSet, HashMap};

use sitroom_analysis::warning::Level;
use sitroom_domain::country::fold;
use sitroom_domain::record::Moment;
use sitroom_domain::say::retold;
use sitroom_domain::{Day, Iso3, RecordId};
use sitroom_store::{StoredRecord, WarningRow};

use super::clock::action_clock;
use super::ground::Place;
use super::moment;
use super::rules::level_of;
use crate::contract::fault::Fault;
use crate::contract::warning::{ActionClock, WarningBoard, WarningCard, WarningClock, WarningStage};
use crate::desk::Room;
use crate::months::month_text;
use crate::record::titles;

/// The titles of rules by their numbers.
pub(super) type RuleTitles = HashMap<RecordId, String>;

impl Room {
    /// Returns the warnings of countries, or all, as they stood at a moment.
    pub(super) fn board(&self, countries: Option<&[Iso3]>, as_of: Day, now: Moment) -> Result<WarningBoard, Fault> {
        let mut rows = self.warnings_at(countries, now)?;
        rows.sort_by_cached_key(|row| urgency(row, as_of));
        let titles = self.rule_titles(&rows)?;
        let (rules, ran) = (self.active_rules()?, self.rules_ran()?);
        Ok(WarningBoard {
            as_of: as_of.to_string(),
            clock: action_clock(self, &rows, &titles, now)?,
            warnings: rows.iter().map(|row| card(row, &titles, as_of, now)).collect(),
            rules_month: ran.as_ref().and_then(|ran| ran.month).map(month_text),
            rules_ran: ran.map(|ran| ran.at),
            stale: self.rules_are_stale(&rules)?,
            by_themselves: self.rules_look_by_themselves()?,
            rules: rules.len() as u32,
        })
    }

    /// Returns the open warnings of countries at a moment, the most urgent first, with the clock over all of them.
    pub(crate) fn warnings_on(
        &self,
        countries: &[Iso3],
        as_of: Day,
        now: Moment,
    ) -> Result<(Vec<WarningRow>, ActionClock), Fault> {
        let mut rows = self.warnings_at(Some(countries), now)?;
        let clock = action_clock(self, &rows, &self.rule_titles(&rows)?, now)?;
        rows.retain(|row| row.closed.is_none());
        rows.sort_by_cached_key(|row| urgency(row, as_of));
        Ok((rows, clock))
    }

    /// Returns the open warnings of countries at a moment, the most urgent first, and all of them with those that are closed.
    pub(crate) fn warnings_with_closed(
        &self,
        countries: &[Iso3],
        as_of: Day,
        now: Moment,
    ) -> Result<(Vec<WarningRow>, Vec<WarningRow>), Fault> {
        let every = self.warnings_at(Some(countries), now)?;
        let mut open: Vec<WarningRow> = every.iter().filter(|row| row.closed.is_none()).cloned().collect();
        open.sort_by_cached_key(|row| urgency(row, as_of));
        Ok((open, every))
    }

    /// Returns the warnings of countries, or all, as they stood at a moment: without those raised later, without what was done
    /// later, at the level of then. What is not dated by itself, such as muting, is that of today.
    pub(crate) fn warnings_at(&self, countries: Option<&[Iso3]>, now: Moment) -> Result<Vec<WarningRow>, Fault> {
        let mut rows = self.store.list_warnings(countries)?;
        rows.retain(|row| row.raised <= now);
        // The present moment is told in minutes, and one may go by until here.
        let is_past = now.0 + 1 < moment(None).0;
        for row in &mut rows {
            for moment in [&mut row.acknowledged, &mut row.options_weighed, &mut row.first_action, &mut row.closed] {
                *moment = moment.filter(|moment| *moment <= now);
            }
            if is_past {
                row.level = self.level_at(row, now)?;
            }
        }
        Ok(rows)
    }

    /// Returns the level of a warning at a moment, by its versions; what was written about the past later on has its first.
    fn level_at(&self, row: &WarningRow, now: Moment) -> Result<String, Fault> {
        let then = self.record_at(row.id, now)?;
        Ok(then.map_or_else(|| row.level.clone(), |one| one.record.text("level").to_owned()))
    }

    /// Returns a record as it was written at a moment; what was written about the past later on has its first version.
    pub(crate) fn record_at(&self, id: RecordId, now: Moment) -> Result<Option<StoredRecord>, Fault> {
        let mut versions = self.store.list_record_versions(id)?;
        versions.sort_by_key(|one| one.version);
        let was = |one: &StoredRecord| one.stamp.changed_at.parse::<Moment>().is_ok_and(|changed| changed <= now);
        let then = versions.iter().rposition(was).unwrap_or(0);
        Ok((then < versions.len()).then(|| versions.swap_remove(then)))
    }

    /// Returns warnings as they are shown on a day, in their order.
    pub(crate) fn warning_cards(&self, rows: &[WarningRow], as_of: Day) -> Result<Vec<WarningCard>, Fault> {
        let (titles, now) = (self.rule_titles(rows)?, moment(None));
        Ok(rows.iter().map(|row| card(row, &titles, as_of, now)).collect())
    }

    /// Returns the titles of the rules that raised some warnings.
    pub(super) fn rule_titles(&self, rows: &[WarningRow]) -> Result<RuleTitles, Fault> {
        titles(&self.store, rows.iter().filter_map(|row| row.rule).collect::<BTreeSet<_>>())
    }
}

/// Returns a warning as it is shown.
pub(super) fn card(row: &WarningRow, rules: &RuleTitles, as_of: Day, now: Moment) -> WarningCard {
    let rule = row.rule.and_then(|rule| rules.get(&rule)).filter(|title| !title.is_empty());
    WarningCard {
        id: row.id,
        title: retold(&row.title),
        level: row.level.clone(),
        countries: row.countries.iter().map(ToString::to_string).collect(),
        place: if row.division.is_empty() { row.place.clone() } else { row.division.clone() },
        raised_by: retold(rule.unwrap_or(&row.raised_by)),
        stage: stage(row),
        muted_until: is_muted(row, as_of).then(|| row.muted_text.clone()),
        clock: clock_of(row, now),
        actions: row.actions,
        verdict_due: row.came_true.is_empty() && row.by_when.is_some_and(|day| day < as_of),
        lesson_due: row.closed.is_some() && !row.has_lesson,
    }
}

/// Tells whether a warning is open and of a place; a later signal joins it, whether a rule raised it or a person.
pub(super) fn is_open_of(row: &WarningRow, place: &Place) -> bool {
    row.closed.is_none()
        && place.iso3().is_some_and(|iso3| row.countries.contains(&iso3))
        && fold(&row.division) == fold(&place.division)
}

fn is_muted(row: &WarningRow, as_of: Day) -> bool {
    row.muted_until.is_some_and(|until| until >= as_of)
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
fn urgency(row: &WarningRow, as_of: Day) -> (bool, bool, Reverse<Level>, bool, Moment, String) {
    let level = Reverse(level_of(&row.level));
    let muted = is_muted(row, as_of);
    (row.closed.is_some(), muted, level, row.first_action.is_some(), row.first_signal, row.title.clone())
}

/// Returns the moments of a warning with the days between them.
fn clock_of(row: &WarningRow, now: Moment) -> WarningClock {
    let text = |moment: Option<Moment>| moment.map(|moment| moment.to_string());
    let waits = row.first_action.is_none() && row.closed.is_none();
    WarningClock {
        first_signal: row.first_signal.to_string(),
        raised: row.raised.to_string(),
        acknowledged: text(row.acknowledged),
        options_weighed: text(row.options_weighed),
        first_action: text(row.first_action),
        closed: text(row.closed),
        signal_to_action: row.first_action.map(|action| action.days_since(row.first_signal)),
        raised_to_action: row.first_action.map(|action| action.days_since(row.raised)),
        waiting: waits.then(|| now.days_since(row.first_signal)),
    }
}
