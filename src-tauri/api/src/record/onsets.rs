//! Onsets of conflicts by decade from the stored conflict-years, beside what the report says (S/2011/552, §7).

use std::collections::BTreeSet;

use sitroom_analysis::onset::{self, ConflictYear, Level, METHOD, Rule, against_report, by_decade};
use sitroom_domain::record::{Citation, Value};
use sitroom_domain::say::retold;
use sitroom_domain::{Noun, Record};
use sitroom_store::RecordQuery;

use crate::contract::fault::Fault;
use crate::contract::onset::{OnsetDecade, OnsetRule, Onsets};
use crate::desk::Desk;

impl Desk {
    /// Counts the onsets of the stored conflicts by decade, by every rule. Without conflicts there is no rule to show.
    pub fn count_onsets(&self) -> Result<Onsets, Fault> {
        let room = self.room();
        room.open_casebook()?;
        let (_, stored) = room.store.list_records(&RecordQuery::of(Noun::Conflict))?;
        let mut sources = BTreeSet::new();
        for one in &stored {
            if let Some(Value::Citations(citations)) = one.record.get("sources") {
                sources.extend(citations.iter().map(|Citation { source, .. }| source.clone()));
            }
        }
        let years: Vec<ConflictYear> = stored.iter().filter_map(|one| conflict_year(&one.record)).collect();
        let first = years.iter().map(|one| one.year).min();
        let span = first.zip(years.iter().map(|one| one.year).max());
        let rules = span.map(|span| Rule::all().into_iter().map(|rule| counted(&years, rule, span)).collect());
        Ok(Onsets {
            conflict_years: years.len() as u32,
            years: span.map(|(first, last)| [first, last]),
            rules: rules.unwrap_or_default(),
            sources: sources.into_iter().collect(),
            method: retold(METHOD),
        })
    }
}

fn conflict_year(record: &Record) -> Option<ConflictYear> {
    let (first, _) = record.days("year")?;
    let key = record.text("key").to_owned();
    Some(ConflictYear { key, year: first.ymd().0, war: record.text("intensity") == "war" })
}

fn counted(years: &[ConflictYear], rule: Rule, span: (i32, i32)) -> OnsetRule {
    let decades = by_decade(&onset::onsets(years, rule, span.0), rule, span);
    let high = rule.level == Level::High;
    OnsetRule {
        id: rule.id(),
        rule: rule.sentence(),
        against_report: against_report(rule, &decades),
        decades: decades
            .into_iter()
            .map(|decade| OnsetDecade {
                first_year: decade.first_year,
                onsets: decade.onsets,
                escalations: high.then_some(decade.escalations),
                whole: decade.whole,
            })
            .collect(),
    }
}
