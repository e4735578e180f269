//! A warning as it stood on a day, as far as one may see who is told it.

use sitroom_analysis::review::reviews;
use sitroom_briefing::facts::{Action, Assignment, Evidence, Judgement, Lesson, WarningNote};
use sitroom_domain::record::{Moment, Value};
use sitroom_domain::{Noun, RecordId, say};
use sitroom_store::{RecordQuery, StoredRecord, WarningRow};

use super::gather::{Gathering, option};
use crate::contract::fault::Fault;
use crate::contract::matrix::PartnerLine;
use crate::record::titles;
use crate::warnings::overlaps;

impl Gathering<'_> {
    /// Returns the warning.
    ///
    /// # Errors
    /// Refused for a day before it was raised.
    pub(super) fn warning_note(&self, warning: &StoredRecord) -> Result<WarningNote, Fault> {
        let id = warning.id;
        let rows = self.room.warnings_at(Some(self.countries), self.now)?;
        let row = rows.into_iter().find(|row| row.id == id).ok_or_else(|| {
            Fault::refused(
                say!("“{}” was not raised yet on {}.", warning.title, self.as_of.in_words()),
                say!("Choose the day on which it was raised, or one after it."),
            )
        })?;
        let then = self.room.record_at(id, self.now)?.unwrap_or_else(|| warning.clone());
        let (partners, gaps) = self.room.partners_there(self.countries, self.as_of)?;
        let steps = self.room.preventive_steps(Some(id), self.countries, &partners, self.as_of)?;
        let assigned = self.belonging(Noun::Assignment, id)?;
        let mut evidence: Vec<Evidence> = self.belonging(Noun::Evidence, id)?.iter().map(evidence).collect();
        let mut judgements: Vec<Judgement> = self.belonging(Noun::Judgement, id)?.iter().map(judgement).collect();
        evidence.reverse();
        judgements.reverse();
        let moments = [
            Some(row.first_signal),
            Some(row.raised),
            row.acknowledged,
            row.options_weighed,
            row.first_action,
            row.closed,
        ];
        let after = |moment: Moment| (moment.day(), moment.days_since(row.first_signal));
        let until = row.first_action.or(row.closed).unwrap_or(self.now);
        Ok(WarningNote {
            title: row.title.clone(),
            level: row.level.clone(),
            why_level: then.record.text("why_level").to_owned(),
            statement: then.record.text("statement").to_owned(),
            raised_by: self.raised_by(&row)?,
            by_when: row.by_when,
            came_true: row.closed.map(|_| row.came_true.clone()).unwrap_or_default(),
            steps: moments.map(|moment| moment.map(after)),
            days: [row.first_signal, row.raised].map(|since| until.days_since(since)),
            evidence,
            judgements,
            actions: self.actions(id)?,
            overlaps: overlapping(&assigned, &partners),
            assignments: self.assignments(&assigned)?,
            gaps,
            options: steps.into_iter().filter_map(option).collect(),
            lessons: self.lessons_like(warning)?,
            reviews: row.closed.map(|closed| reviews(closed.day()).to_vec()).unwrap_or_default(),
        })
    }

    /// Returns the records of a noun that belong to a warning, by day, without those dated later.
    fn belonging(&self, noun: Noun, warning: RecordId) -> Result<Vec<StoredRecord>, Fault> {
        let query = RecordQuery { linking: Some(warning), ..RecordQuery::of(noun) };
        let mut stored = self.room.store.list_records(&query)?.1;
        let has_begun = |one: &StoredRecord| one.record.span().0.is_none_or(|day| day <= self.as_of);
        stored.retain(|one| one.record.link("warning") == Some(warning) && has_begun(one));
        Ok(stored)
    }

    /// Returns the title of the rule that raised it, or who did.
    fn raised_by(&self, row: &WarningRow) -> Result<String, Fault> {
        let rule = titles(&self.room.store, row.rule)?.into_values().next().filter(|title| !title.is_empty());
        Ok(rule.unwrap_or_else(|| row.raised_by.clone()))
    }

    /// Returns what was decided or taken by then.
    fn actions(&self, warning: RecordId) -> Result<Vec<Action>, Fault> {
        let query = RecordQuery { linking: Some(warning), ..RecordQuery::of(Noun::Action) };
        let stored = self.room.store.list_records(&query)?.1;
        let day = |one: &StoredRecord, name: &str| {
            one.record.moment(name).filter(|moment| *moment <= self.now).map(Moment::day)
        };
        let action = |one: &StoredRecord| Action {
            id: one.id.to_string(),
            title: one.title.clone(),
            kind: one.record.text("kind").to_owned(),
            decided: day(one, "decided"),
            taken: day(one, "taken"),
            by: one.record.text("by").to_owned(),
            followed: day(one, "taken").map(|_| one.record.text("followed").to_owned()).unwrap_or_default(),
        };
        let mut actions: Vec<Action> = stored.iter().map(action).collect();
        actions.retain(|one| one.decided.is_some() || one.taken.is_some());
        Ok(actions)
    }

    fn assignments(&self, assigned: &[StoredRecord]) -> Result<Vec<Assignment>, Fault> {
        let known = titles(&self.room.store, assigned.iter().filter_map(|one| one.record.link("partner")))?;
        let assignment = |one: &StoredRecord| Assignment {
            id: one.id.to_string(),
            partner: one.record.link("partner").and_then(|id| known.get(&id).cloned()).unwrap_or_default(),
            role: one.record.text("role").to_owned(),
            task: one.record.text("task").to_owned(),
            agreed: match one.record.get("agreed") {
                Some(Value::Flag(agreed)) => Some(*agreed),
                _ => None,
            },
        };
        let named = |one: &Assignment| !one.partner.is_empty();
        Ok(assigned.iter().map(assignment).filter(named).collect())
    }

    fn lessons_like(&self, warning: &StoredRecord) -> Result<Vec<Lesson>, Fault> {
        let mut stored = self.room.lessons_like(warning, self.countries)?;
        stored.retain(|one| one.record.days("when").is_none_or(|(first, _)| first <= self.as_of));
        Ok(stored.iter().map(lesson).collect())
    }
}

fn evidence(one: &StoredRecord) -> Evidence {
    Evidence {
        id: one.id.to_string(),
        speaks_for: one.record.text("speaks") == "for",
        title: one.title.clone(),
        weight: one.record.text("weight").to_owned(),
        when: as_written(one, "when"),
        observed: one.record.number("observed"),
        expected: one.record.text("expected").to_owned(),
        source: cited(one),
    }
}

fn judgement(one: &StoredRecord) -> Judgement {
    Judgement {
        id: one.id.to_string(),
        who: one.record.text("who").to_owned(),
        likelihood: one.record.text("likelihood").to_owned(),
        percent: one.record.number("percent_low").zip(one.record.number("percent_high")).map(|(low, high)| [low, high]),
        confidence: one.record.text("confidence").to_owned(),
        when: as_written(one, "when"),
        why: one.record.text("why").to_owned(),
    }
}

/// Returns a lesson as it is told.
pub(super) fn lesson(one: &StoredRecord) -> Lesson {
    Lesson {
        id: one.id.to_string(),
        title: one.title.clone(),
        followed: one.record.text("followed").to_owned(),
        worked: one.record.text("worked").to_owned(),
    }
}

fn overlapping(assigned: &[StoredRecord], partners: &[PartnerLine]) -> Vec<String> {
    let named: Vec<RecordId> = assigned.iter().filter_map(|one| one.record.link("partner")).collect();
    let theirs: Vec<&PartnerLine> = partners.iter().filter(|partner| named.contains(&partner.id)).collect();
    overlaps(&theirs, assigned.iter().any(|one| one.record.text("role") == "lead"))
}

/// Returns the days of a field as they were written.
pub(super) fn as_written(one: &StoredRecord, name: &str) -> String {
    match one.record.get(name) {
        Some(Value::When(when)) => when.text.clone(),
        _ => String::new(),
    }
}

/// Returns the documents that a record names.
fn cited(one: &StoredRecord) -> String {
    match one.record.get("sources") {
        Some(Value::Citations(all)) => {
            let one =
                |cited: &sitroom_domain::record::Citation| format!("{} {}", cited.source, cited.at).trim().to_owned();
            all.iter().map(one).collect::<Vec<_>>().join("; ")
        }
        _ => String::new(),
    }
}
