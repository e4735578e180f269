//! The list of the inbox.

use sitroom_analysis::sift::folded;
use sitroom_domain::Iso3;

use super::entries::Entry;
use crate::contract::fault::Fault;
use crate::contract::inbox::{InboxCounts, InboxPage, InboxRequest, InboxView, ItemCard, ItemState};
use crate::desk::Desk;
use crate::record::countries_of;

/// The most items in one page.
const MOST: usize = 500;

impl Desk {
    /// Returns part of the inbox, the newest first. Reports that came since are sifted before.
    ///
    /// # Errors
    /// When the area is not known or the store cannot be read.
    pub fn list_inbox(&self, request: &InboxRequest) -> Result<InboxPage, Fault> {
        let room = self.room();
        room.sift_new()?;
        let within = countries_of(&request.area, None, None)?;
        let grades = room.grades()?;
        let mut entries: Vec<Entry> = room.entries()?;
        entries.retain(|entry| is_within(entry, within.as_deref()));
        entries.sort_by_key(|entry| std::cmp::Reverse((entry.newest(), entry.item.id)));
        let mut counts = InboxCounts::default();
        let mut cards = Vec::new();
        for entry in entries {
            let card = entry.card(&grades);
            counts.reports += card.reports;
            let view = view_of(&card);
            *count(&mut counts, view) += 1;
            if view == request.view {
                cards.push((entry, card));
            }
        }
        let tags = distinct(cards.iter().flat_map(|(_, card)| &card.tags));
        let people = distinct(cards.iter().map(|(_, card)| &card.assigned_to));
        let words = folded(&request.text);
        cards.retain(|(entry, card)| is_asked(request, &words, entry, card));
        let total = cards.len() as u32;
        let page = cards.into_iter().map(|(_, card)| card).skip(request.from as usize);
        Ok(InboxPage { items: page.take((request.most as usize).min(MOST)).collect(), total, counts, tags, people })
    }
}

/// A report that names no country is in every area: nobody is to miss it.
fn is_within(entry: &Entry, within: Option<&[Iso3]>) -> bool {
    let countries = entry.countries();
    within.is_none_or(|within| countries.is_empty() || countries.iter().any(|iso3| within.contains(iso3)))
}

fn is_asked(request: &InboxRequest, words: &str, entry: &Entry, card: &ItemCard) -> bool {
    let has_words = |text: &str| {
        let text = format!(" {} ", folded(text));
        words.split_whitespace().all(|word| text.contains(&format!(" {word}")))
    };
    let holds =
        words.is_empty() || entry.heads.iter().any(|head| has_words(&format!("{} {}", head.title, head.outlet)));
    holds
        && request.tag.as_ref().is_none_or(|tag| card.tags.contains(tag))
        && request.assigned_to.as_ref().is_none_or(|person| *person == card.assigned_to)
}

const fn view_of(card: &ItemCard) -> InboxView {
    match (card.state, card.muted) {
        (ItemState::Open, false) => InboxView::Open,
        (ItemState::Open, true) => InboxView::Muted,
        (ItemState::Linked, _) => InboxView::Linked,
        (ItemState::SetAside, _) => InboxView::SetAside,
    }
}

const fn count(counts: &mut InboxCounts, view: InboxView) -> &mut u32 {
    match view {
        InboxView::Open => &mut counts.open,
        InboxView::Muted => &mut counts.muted,
        InboxView::Linked => &mut counts.linked,
        InboxView::SetAside => &mut counts.set_aside,
    }
}

fn distinct<'a>(texts: impl Iterator<Item = &'a String>) -> Vec<String> {
    let mut found: Vec<String> = texts.filter(|text| !text.is_empty()).cloned().collect();
    found.sort();
    found.dedup();
    found
}
