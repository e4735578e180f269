//! Items with the heads of their reports, and with what persons and rules say of them together.

use std::collections::HashMap;

use sitroom_analysis::sift::grade::{Standing, content_grade};
use sitroom_domain::record::Moment;
use sitroom_domain::{Iso3, Marking, SourceGrade};
use sitroom_store::{ReportHead, StoredItem};

use super::grades::Grades;
use super::said::{ByRule, Said, countries_in};
use crate::contract::fault::Fault;
use crate::contract::inbox::{ItemCard, ItemId, ItemState, LinkTarget};
use crate::desk::Room;

/// An item that has reports.
pub(super) struct Entry {
    pub(super) item: StoredItem,
    pub(super) said: Said,
    /// In the order in which they were published.
    pub(super) heads: Vec<ReportHead>,
}

impl Room {
    /// Returns all items that have reports, by their numbers.
    pub(super) fn entries(&self) -> Result<Vec<Entry>, Fault> {
        let mut heads: HashMap<u32, Vec<ReportHead>> = HashMap::new();
        for head in self.store.list_report_heads(None)? {
            heads.entry(head.item).or_default().push(head);
        }
        let items = self.store.list_items(None)?.into_iter();
        Ok(items.filter_map(|item| Some(Entry::of(heads.remove(&item.id)?, item))).collect())
    }

    /// Returns an item.
    pub(super) fn entry(&self, id: ItemId) -> Result<Option<Entry>, Fault> {
        let heads = self.store.list_report_heads(Some(id.0))?;
        Ok(self.store.find_item(id.0)?.filter(|_| !heads.is_empty()).map(|item| Entry::of(heads, item)))
    }
}

impl Entry {
    fn of(heads: Vec<ReportHead>, item: StoredItem) -> Self {
        Self { said: Said::of(&item), item, heads }
    }

    /// Returns the countries of all reports, in the order in which they are named.
    pub(super) fn countries(&self) -> Vec<Iso3> {
        let mut countries = Vec::new();
        for iso3 in self.heads.iter().flat_map(|head| countries_in(&head.countries)) {
            if !countries.contains(&iso3) {
                countries.push(iso3);
            }
        }
        countries
    }

    /// Returns the outlets, each once.
    pub(super) fn outlets(&self) -> Vec<String> {
        let mut outlets: Vec<String> = Vec::new();
        for head in &self.heads {
            if !outlets.contains(&head.outlet) {
                outlets.push(head.outlet.clone());
            }
        }
        outlets
    }

    /// Returns what is known of the story, for its grade.
    pub(super) fn standing(&self, grades: &Grades) -> Standing {
        Standing {
            told_by: self.outlets().iter().map(|outlet| grades.of(outlet)).collect(),
            contradicted_by: Vec::new(),
            has_event: self.said.links.iter().any(|link| matches!(link, LinkTarget::Event { .. })),
        }
    }

    pub(super) fn card(&self, grades: &Grades) -> ItemCard {
        let by_rule: Vec<ByRule> = self.heads.iter().map(|head| ByRule::read(&head.sorted)).collect();
        // A story is out of sight where each of its reports is: one outlet that is not muted brings it back.
        let muted = self.said.muted.unwrap_or_else(|| by_rule.iter().all(|one| one.muted));
        let assigned = by_rule.iter().find_map(|one| one.assigned_to.clone());
        let mut tags: Vec<String> = Vec::new();
        let put_on = self.said.tags.iter().filter(|(_, on)| **on).map(|(tag, _)| tag);
        for tag in by_rule.iter().flat_map(|one| &one.tags).chain(put_on) {
            if !tags.contains(tag) && self.said.tags.get(tag) != Some(&false) {
                tags.push(tag.clone());
            }
        }
        let standing = self.standing(grades);
        let first = self.heads.first();
        ItemCard {
            id: ItemId(self.item.id),
            title: first.map(|head| head.title.clone()).unwrap_or_default(),
            language: first.map(|head| head.language.clone()).unwrap_or_default(),
            outlets: self.outlets(),
            reports: self.heads.len() as u32,
            published_at: self.newest().map(|at| at.to_string()),
            countries: self.countries(),
            source: standing.told_by.iter().copied().min().unwrap_or(SourceGrade::F),
            content: self.said.content.unwrap_or_else(|| content_grade(&standing).grade.into()),
            content_is_judged: self.said.content.is_some(),
            state: self.said.state(),
            muted: muted && self.said.state() == ItemState::Open,
            tags,
            assigned_to: self.said.assigned_to.clone().or(assigned).unwrap_or_default(),
            marking: self.heads.iter().map(|head| head.marking).max().unwrap_or(Marking::Unclassified),
        }
    }

    /// Returns when the newest report was published.
    pub(super) fn newest(&self) -> Option<Moment> {
        self.heads.iter().filter_map(|head| head.published_at).max().map(Moment)
    }
}
