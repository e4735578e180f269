//! Steps of persons in words. They are kept in English and told again in the language of whoever reads them.

use sitroom_domain::say::retold;
use sitroom_domain::{kept, phrase};

use super::grades::letter;
use crate::contract::fault::Fault;
use crate::contract::inbox::{AsideReason, ItemChange};
use crate::desk::Room;

impl Room {
    /// Returns what a step does, in the words that are kept.
    pub(super) fn words_of(&self, change: &ItemChange) -> Result<String, Fault> {
        Ok(match change {
            ItemChange::Link { target, .. } => {
                let title = self.item_link(target, String::new())?.title;
                kept!("Linked to “{title}”")
            }
            ItemChange::Unlink { target, .. } => {
                let title = self.item_link(target, String::new())?.title;
                kept!("No longer linked to “{title}”")
            }
            ItemChange::SetAside { aside, .. } => {
                let reason = reason_words(aside.reason);
                let words = aside.words.trim();
                if words.is_empty() { kept!("Set aside: {reason}") } else { kept!("Set aside: {reason} – {words}") }
            }
            ItemChange::Reopen { .. } => phrase!("Opened again").to_owned(),
            ItemChange::GradeContent { grade: Some(grade), .. } => kept!("Content graded {grade}"),
            ItemChange::GradeContent { grade: None, .. } => phrase!("Content graded as suggested").to_owned(),
            ItemChange::GradeOutlet { outlet, grade: Some(grade) } => {
                let letter = letter(*grade);
                kept!("Outlet {outlet} graded {letter}")
            }
            ItemChange::GradeOutlet { outlet, grade: None } => kept!("Outlet {outlet} graded as suggested"),
            ItemChange::Assign { to, .. } if to.trim().is_empty() => phrase!("Given to nobody").to_owned(),
            ItemChange::Assign { to, .. } => kept!("Given to {to}"),
            ItemChange::Tag { tag, on: true, .. } => kept!("Marked “{tag}”"),
            ItemChange::Tag { tag, on: false, .. } => kept!("Mark “{tag}” taken off"),
            ItemChange::Mute { on: true, .. } => phrase!("Muted").to_owned(),
            ItemChange::Mute { on: false, .. } => phrase!("Brought back into sight").to_owned(),
            ItemChange::Place { place: Some(place), .. } => {
                let name = &place.name;
                kept!("Place accepted: {name}")
            }
            ItemChange::Place { place: None, .. } => phrase!("Place taken back").to_owned(),
            ItemChange::Day { day: Some(day), .. } => kept!("Day accepted: {day}"),
            ItemChange::Day { day: None, .. } => phrase!("Day taken back").to_owned(),
            ItemChange::Split { .. } => phrase!("A report made an item of its own").to_owned(),
            ItemChange::Join { .. } => phrase!("Joined with another item").to_owned(),
            ItemChange::Move { .. } | ItemChange::Restore { .. } => phrase!("Taken back").to_owned(),
        })
    }
}

const fn reason_words(reason: AsideReason) -> &'static str {
    match reason {
        AsideReason::NotRelevant => phrase!("not relevant"),
        AsideReason::KnownAlready => phrase!("known already"),
        AsideReason::NotConfirmed => phrase!("not confirmed"),
        AsideReason::TooVague => phrase!("too vague"),
    }
}

/// Tells several steps as one sentence: the last of them, which is what the person asked for.
pub(super) fn last_told(words: &[String]) -> String {
    words.last().map(|words| retold(words)).unwrap_or_default()
}
