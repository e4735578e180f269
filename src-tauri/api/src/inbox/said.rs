//! What persons said of an item, and what rules say of a report, as the store keeps them.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use sitroom_analysis::sift::rule::{Match, Rule, Sorted};
use sitroom_domain::{Day, Iso3};
use sitroom_store::StoredItem;

use crate::contract::inbox::{Aside, AsideReason, ItemState, LinkTarget, OfferedPlace};

/// Numbers of the verdicts in the store.
const CONFIRMED: u8 = 1;
const NOT_CONFIRMED: u8 = 2;

/// What persons said of an item.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Said {
    pub(super) links: Vec<LinkTarget>,
    pub(super) aside: Option<Aside>,
    pub(super) content: Option<u8>,
    pub(super) assigned_to: Option<String>,
    /// Marks that were put on or taken off, whatever rules say.
    pub(super) tags: BTreeMap<String, bool>,
    pub(super) muted: Option<bool>,
    pub(super) place: Option<OfferedPlace>,
    pub(super) day: Option<Day>,
}

impl Said {
    /// Reads what was said; what a later program wrote and this one cannot read counts as nothing said.
    pub(super) fn of(item: &StoredItem) -> Self {
        serde_json::from_str(&item.json).unwrap_or_default()
    }

    pub(super) fn state(&self) -> ItemState {
        match (&self.aside, self.links.is_empty()) {
            (Some(_), _) => ItemState::SetAside,
            (None, false) => ItemState::Linked,
            (None, true) => ItemState::Open,
        }
    }

    /// Returns what this says of the outlets: an event of a publisher of conflict data confirms them.
    fn verdict(&self) -> u8 {
        let has_event = self.links.iter().any(|link| matches!(link, LinkTarget::Event { .. }));
        match &self.aside {
            Some(aside) if aside.reason == AsideReason::NotConfirmed => NOT_CONFIRMED,
            _ if has_event => CONFIRMED,
            _ => 0,
        }
    }

    /// Returns an item with what was said in it, ready for the store.
    pub(super) fn into_item(self, item: StoredItem, what: String) -> StoredItem {
        StoredItem {
            what,
            state: number_of(self.state()),
            verdict: self.verdict(),
            json: serde_json::to_string(&self).unwrap_or_default(),
            ..item
        }
    }
}

pub(super) const fn number_of(state: ItemState) -> u8 {
    match state {
        ItemState::Open => 0,
        ItemState::Linked => 1,
        ItemState::SetAside => 2,
    }
}

/// What rules say of a report.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct ByRule {
    pub(super) assigned_to: Option<String>,
    pub(super) tags: Vec<String>,
    pub(super) muted: bool,
    /// The rules that hold, each with what met it.
    pub(super) rules: Vec<(usize, Vec<String>)>,
}

impl ByRule {
    pub(super) fn read(text: &str) -> Self {
        serde_json::from_str(text).unwrap_or_default()
    }

    pub(super) fn text(sorted: Sorted) -> String {
        let rules = sorted.matches.into_iter().map(|one| (one.rule, one.met_by)).collect();
        let by_rule = Self { assigned_to: sorted.assigned_to, tags: sorted.tags, muted: sorted.is_muted, rules };
        serde_json::to_string(&by_rule).unwrap_or_default()
    }

    /// Tells which rules hold and by what, a sentence each.
    pub(super) fn told(self, rules: &[Rule]) -> Vec<String> {
        let known = self.rules.into_iter().filter(|(rule, _)| *rule < rules.len());
        known.map(|(rule, met_by)| Match { rule, met_by }.told(rules)).collect()
    }
}

/// Reads countries as the store keeps them.
pub(super) fn countries_in(text: &str) -> impl Iterator<Item = Iso3> {
    text.split_whitespace().filter_map(|code| code.parse().ok())
}
