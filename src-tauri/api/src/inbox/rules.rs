//! Rules of the office that give, mark and mute what comes in.

use std::collections::{HashMap, HashSet};

use sitroom_analysis::sift::rule::{Act, Condition, Rule};
use sitroom_domain::country::fold;
use sitroom_domain::say;
use sitroom_ingest::{Place, places};

use super::said::{ByRule, number_of};
use super::sifting::Sorting;
use crate::contract::fault::Fault;
use crate::contract::inbox::{InboxAct, InboxCondition, InboxRule, InboxTrial, ItemState};
use crate::desk::{Desk, Room};

const SETTING: &str = "inbox rules";

impl Desk {
    /// Returns the rules of the inbox, in their order.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn list_inbox_rules(&self) -> Result<Vec<InboxRule>, Fault> {
        self.room().written_rules()
    }

    /// Keeps the rules in the place of those before, and sorts what is there by them.
    ///
    /// # Errors
    /// When a rule has no name or one that another has, asks or does nothing, or names a town that is not known; then nothing
    /// changed.
    pub fn put_inbox_rules(&self, rules: &[InboxRule]) -> Result<(), Fault> {
        understood(rules)?;
        let room = self.room();
        room.refuse_after_mission()?;
        room.store.put_setting(SETTING, &serde_json::to_string(rules).unwrap_or_default())?;
        room.sift_new()?;
        room.sort_again(None)
    }

    /// Tells what rules would do with what is open, and changes nothing.
    ///
    /// # Errors
    /// As [`Desk::put_inbox_rules`].
    pub fn try_inbox_rules(&self, rules: &[InboxRule]) -> Result<InboxTrial, Fault> {
        let rules = understood(rules)?;
        let room = self.room();
        room.sift_new()?;
        let sorting = Sorting { rules, ..room.sorting()? };
        let open: HashSet<u32> =
            room.store.list_items(Some(number_of(ItemState::Open)))?.iter().map(|item| item.id).collect();
        let mut by_item: HashMap<u32, Vec<ByRule>> = HashMap::new();
        room.each_sifted(&mut |report, head, named| {
            if open.contains(&head.item) {
                by_item.entry(head.item).or_default().push(ByRule::read(&sorting.sort(report, named)));
            }
        })?;
        let mut trial = InboxTrial { items: by_item.len() as u32, held: vec![0; sorting.rules.len()], muted: 0 };
        for by_rule in by_item.values() {
            for (rule, held) in trial.held.iter_mut().enumerate() {
                *held += u32::from(by_rule.iter().any(|one| one.rules.iter().any(|(number, _)| *number == rule)));
            }
            trial.muted += u32::from(by_rule.iter().all(|one| one.muted));
        }
        Ok(trial)
    }
}

impl Room {
    fn written_rules(&self) -> Result<Vec<InboxRule>, Fault> {
        let text = self.store.find_setting(SETTING)?;
        Ok(text.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default())
    }

    /// Returns the rules as they are applied. A town that the base map lost holds for nothing.
    pub(super) fn inbox_rules(&self) -> Result<Vec<Rule>, Fault> {
        Ok(self.written_rules()?.iter().map(|rule| rule_of(rule).0).collect())
    }
}

/// Checks rules and returns them as they are applied.
fn understood(rules: &[InboxRule]) -> Result<Vec<Rule>, Fault> {
    let mut checked: Vec<Rule> = Vec::with_capacity(rules.len());
    for (place, written) in rules.iter().enumerate() {
        let (rule, unknown) = rule_of(written);
        let name = &rule.name;
        if name.is_empty() {
            let number = place + 1;
            return Err(Fault::refused(
                say!("Rule {number} has no name."),
                say!("Give it one that says what it does."),
            ));
        }
        if checked.iter().any(|one| one.name == *name) {
            return Err(Fault::refused(say!("Two rules are called “{name}”."), say!("Give one of them another name.")));
        }
        if let Some(town) = unknown {
            return Err(Fault::refused(
                say!("The rule “{name}” names “{town}”, which is no town of the base map."),
                say!("Write the town as the map does, or ask for the word in the text."),
            ));
        }
        let asks = rule.conditions.iter().any(|condition| !asks_nothing(condition));
        if !asks || rule.conditions.iter().any(asks_nothing) {
            return Err(Fault::refused(
                say!("The rule “{name}” asks for nothing somewhere."),
                say!("Fill in each of its conditions, or take it away."),
            ));
        }
        let does_nothing = |act: &Act| matches!(act, Act::Assign(text) | Act::Tag(text) if text.is_empty());
        if rule.acts.is_empty() || rule.acts.iter().any(does_nothing) {
            return Err(Fault::refused(
                say!("The rule “{name}” does nothing somewhere."),
                say!("Say whom it gives a report to, which mark it puts on, or that it mutes."),
            ));
        }
        checked.push(rule);
    }
    Ok(checked)
}

fn asks_nothing(condition: &Condition) -> bool {
    match condition {
        Condition::AnyWord(list)
        | Condition::AllWords(list)
        | Condition::NoWord(list)
        | Condition::Outlet(list)
        | Condition::Publisher(list)
        | Condition::Language(list) => list.is_empty(),
        Condition::Country(list) => list.is_empty(),
        Condition::Place(list) => list.is_empty(),
        Condition::GradeAtLeast(_) | Condition::GradeAtMost(_) => false,
    }
}

/// Returns a rule as it is applied, and a town that is not known where there is one.
fn rule_of(rule: &InboxRule) -> (Rule, Option<String>) {
    let mut unknown = None;
    let clean = |list: &[String]| -> Vec<String> {
        list.iter().map(|text| text.trim().to_owned()).filter(|text| !text.is_empty()).collect()
    };
    let conditions = rule.conditions.iter().map(|condition| match condition {
        InboxCondition::AnyWord(list) => Condition::AnyWord(clean(list)),
        InboxCondition::AllWords(list) => Condition::AllWords(clean(list)),
        InboxCondition::NoWord(list) => Condition::NoWord(clean(list)),
        InboxCondition::Outlet(list) => Condition::Outlet(clean(list)),
        InboxCondition::Publisher(list) => Condition::Publisher(clean(list)),
        InboxCondition::Language(list) => Condition::Language(clean(list)),
        InboxCondition::Country(list) => Condition::Country(list.clone()),
        InboxCondition::Place(list) => {
            let towns = clean(list).into_iter().flat_map(|name| {
                let found = towns_of(&name);
                if found.is_empty() {
                    unknown = Some(name);
                }
                found
            });
            Condition::Place(towns.collect())
        }
        InboxCondition::GradeAtLeast(grade) => Condition::GradeAtLeast(*grade),
        InboxCondition::GradeAtMost(grade) => Condition::GradeAtMost(*grade),
    });
    let conditions = conditions.collect();
    let acts = rule.acts.iter().map(|act| match act {
        InboxAct::Assign(person) => Act::Assign(person.trim().to_owned()),
        InboxAct::Tag(tag) => Act::Tag(tag.trim().to_owned()),
        InboxAct::Mute => Act::Mute,
    });
    (Rule { name: rule.name.trim().to_owned(), conditions, acts: acts.collect() }, unknown)
}

/// Returns the numbers of the towns of a name, in any script.
fn towns_of(name: &str) -> Vec<u32> {
    let asked = fold(name);
    let is_named = |town: &Place| std::iter::once(&town.name).chain(&town.names).any(|name| fold(name) == asked);
    let found = places().iter().enumerate().filter(|(_, town)| is_named(town));
    found.map(|(number, _)| number as u32).collect()
}
