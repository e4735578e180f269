//! When the rules ran last, and on what.

use serde::{Deserialize, Serialize};
use sitroom_domain::Noun;
use sitroom_store::{RecordQuery, StoredRecord};

use crate::contract::fault::Fault;
use crate::desk::Room;

/// The setting that says it.
const RAN: &str = "rules_ran";

/// A run of the rules.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Ran {
    /// When, RFC 3339.
    pub(super) at: String,
    /// The last month that it looked at.
    pub(super) month: Option<i32>,
    /// The generation of the stored events.
    generation: u32,
    /// The active rules, as their numbers and versions.
    rules: Vec<(String, u32)>,
}

impl Room {
    /// Returns the rules that are active, by title.
    pub(super) fn active_rules(&self) -> Result<Vec<StoredRecord>, Fault> {
        let mut rules = self.store.list_records(&RecordQuery::of(Noun::Rule))?.1;
        rules.retain(|rule| rule.record.text("state") == "active");
        rules.sort_by(|a, b| a.title.cmp(&b.title).then_with(|| a.id.cmp(&b.id)));
        Ok(rules)
    }

    /// Returns the last run; `None` where there was none.
    pub(super) fn rules_ran(&self) -> Result<Option<Ran>, Fault> {
        Ok(self.store.find_setting(RAN)?.and_then(|text| serde_json::from_str(&text).ok()))
    }

    /// Keeps that rules ran now.
    pub(super) fn keep_ran(&self, rules: &[StoredRecord], at: String, month: i32) -> Result<(), Fault> {
        let ran = Ran { at, month: Some(month), generation: self.chart().generation, rules: numbers(rules) };
        Ok(self.store.put_setting(RAN, &serde_json::to_string(&ran).unwrap_or_default())?)
    }

    /// Tells whether events are stored that the rules have not seen, or rules changed since they ran.
    pub(super) fn rules_are_stale(&self, rules: &[StoredRecord]) -> Result<bool, Fault> {
        let chart = self.chart();
        let is_old = |ran: Ran| ran.generation != chart.generation || ran.rules != numbers(rules);
        Ok(!chart.atlas.is_empty() && self.rules_ran()?.is_none_or(is_old))
    }
}

fn numbers(rules: &[StoredRecord]) -> Vec<(String, u32)> {
    rules.iter().map(|rule| (rule.id.to_string(), rule.version)).collect()
}
