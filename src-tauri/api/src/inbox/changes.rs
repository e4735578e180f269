//! What persons do with items, each step whole, kept with who did it, and with the steps that take it back.

use sitroom_domain::country::find_by_iso3;
use sitroom_domain::{ReportId, phrase, say};

use super::grades::letter;
use super::said::Said;
use super::told::last_told;
use crate::contract::fault::Fault;
use crate::contract::inbox::{Aside, ItemChange, ItemId, ItemsChanged, LinkTarget};
use crate::desk::{Desk, Room};
use crate::record::author;

impl Desk {
    /// Does steps in their order, and returns those that take them back. When one is refused, those before it stay done.
    ///
    /// # Errors
    /// When an item is gone, when somebody changed it meanwhile, when a grade is none, when the time of the mission is over, or when
    /// the store refuses.
    pub fn change_items(&self, changes: &[ItemChange]) -> Result<ItemsChanged, Fault> {
        let room = self.room();
        room.refuse_after_mission()?;
        let (mut words, mut undo) = (Vec::new(), Vec::new());
        for change in changes {
            words.push(room.words_of(change)?);
            undo.extend(room.change(change)?);
        }
        undo.reverse();
        Ok(ItemsChanged { told: last_told(&words), undo })
    }
}

impl Room {
    fn change(&self, change: &ItemChange) -> Result<Option<ItemChange>, Fault> {
        match change {
            ItemChange::GradeOutlet { outlet, grade } => {
                let before = self.grades()?.judged(outlet);
                self.store.put_outlet(outlet, grade.map_or("", letter), &author(""))?;
                if self.sorting()?.asks_for_grades() {
                    self.sort_again(Some(outlet))?;
                }
                Ok(Some(ItemChange::GradeOutlet { outlet: outlet.clone(), grade: before }))
            }
            ItemChange::Split { item, report } => self.split(*item, *report).map(Some),
            ItemChange::Join { item, into } => self.join(*item, *into).map(Some),
            ItemChange::Move { reports, into } => {
                self.there(*into)?;
                self.store.move_reports(reports, Some(into.0))?;
                Ok(None)
            }
            ItemChange::Restore { item, version } => self.restore(*item, *version).map(Some),
            ItemChange::Link { item, .. }
            | ItemChange::Unlink { item, .. }
            | ItemChange::SetAside { item, .. }
            | ItemChange::Reopen { item }
            | ItemChange::GradeContent { item, .. }
            | ItemChange::Assign { item, .. }
            | ItemChange::Tag { item, .. }
            | ItemChange::Mute { item, .. }
            | ItemChange::Place { item, .. }
            | ItemChange::Day { item, .. } => self.say(*item, change).map(Some),
        }
    }

    /// Keeps what a person says of an item.
    fn say(&self, id: ItemId, change: &ItemChange) -> Result<ItemChange, Fault> {
        let item = self.there(id)?;
        if let ItemChange::Link { target, .. } = change {
            self.refuse_gone(target)?;
        }
        let mut said = Said::of(&item);
        apply(&mut said, change)?;
        let version = item.version;
        let item = said.into_item(item, self.words_of(change)?);
        self.store.put_item(&item, &author(""))?.ok_or_else(overtaken)?;
        Ok(ItemChange::Restore { item: id, version })
    }

    /// Refuses a link to what is not there: it would confirm a report that nothing confirms.
    fn refuse_gone(&self, target: &LinkTarget) -> Result<(), Fault> {
        if let LinkTarget::Indicator { iso3, .. } = target
            && find_by_iso3(*iso3).is_none()
        {
            return Err(Fault::unknown(phrase!("This country")));
        }
        if self.item_link(target, String::new())?.is_gone {
            let is_event = matches!(target, LinkTarget::Event { .. });
            return Err(Fault::unknown(if is_event { phrase!("This event") } else { phrase!("This record") }));
        }
        Ok(())
    }

    /// Brings back what was said at a former version, as a new one.
    fn restore(&self, id: ItemId, version: u32) -> Result<ItemChange, Fault> {
        let item = self.there(id)?;
        let former = self.store.list_item_versions(id.0)?.into_iter().find(|former| former.version == version);
        let former = former.ok_or_else(|| Fault::unknown(phrase!("This version")))?;
        let now = item.version;
        let item = Said::of(&former).into_item(item, phrase!("Taken back").to_owned());
        self.store.put_item(&item, &author(""))?.ok_or_else(overtaken)?;
        Ok(ItemChange::Restore { item: id, version: now })
    }

    fn split(&self, id: ItemId, report: ReportId) -> Result<ItemChange, Fault> {
        let heads = self.store.list_report_heads(Some(id.0))?;
        if !heads.iter().any(|head| head.id == report) {
            return Err(Fault::unknown(phrase!("This report")));
        }
        if heads.len() == 1 {
            return Err(Fault::refused(say!("This item has one report only: there is nothing to split off."), ""));
        }
        self.store.move_reports(&[report], None)?;
        Ok(ItemChange::Move { reports: vec![report], into: id })
    }

    fn join(&self, id: ItemId, into: ItemId) -> Result<ItemChange, Fault> {
        self.there(into)?;
        if id == into {
            return Err(Fault::refused(say!("An item cannot be joined with itself."), say!("Choose another one.")));
        }
        let reports: Vec<ReportId> =
            self.store.list_report_heads(Some(id.0))?.into_iter().map(|head| head.id).collect();
        if reports.is_empty() {
            return Err(Fault::unknown(phrase!("This item")));
        }
        self.store.move_reports(&reports, Some(into.0))?;
        Ok(ItemChange::Move { reports, into: id })
    }

    fn there(&self, id: ItemId) -> Result<sitroom_store::StoredItem, Fault> {
        self.store.find_item(id.0)?.ok_or_else(|| Fault::unknown(phrase!("This item")))
    }
}

fn overtaken() -> Fault {
    Fault::refused(say!("Somebody else changed this item meanwhile."), say!("Look at it again, then decide."))
}

/// Changes what is said as a step asks.
fn apply(said: &mut Said, change: &ItemChange) -> Result<(), Fault> {
    match change {
        ItemChange::Link { target, .. } => {
            if !said.links.contains(target) {
                said.links.push(target.clone());
            }
            said.aside = None;
        }
        ItemChange::Unlink { target, .. } => said.links.retain(|link| link != target),
        ItemChange::SetAside { aside, .. } => {
            said.aside = Some(Aside { words: aside.words.trim().to_owned(), ..aside.clone() });
        }
        ItemChange::Reopen { .. } => {
            // What was set aside is what it was before, with its links; what is linked is open without them.
            if said.aside.take().is_none() {
                said.links.clear();
            }
        }
        ItemChange::GradeContent { grade, .. } => {
            if let Some(number) = grade
                && let Err(why) = sitroom_domain::ContentGrade::try_from(*number)
            {
                let number = why.number;
                return Err(Fault::refused(
                    say!("{number} is no grade of what a report says."),
                    say!("Write 1 (confirmed) to 6 (cannot be judged)."),
                ));
            }
            said.content = *grade;
        }
        ItemChange::Assign { to, .. } => said.assigned_to = Some(to.trim().to_owned()),
        ItemChange::Tag { tag, on, .. } => {
            if tag.trim().is_empty() {
                return Err(Fault::refused(say!("A mark needs a word."), say!("Write one.")));
            }
            said.tags.insert(tag.trim().to_owned(), *on);
        }
        ItemChange::Mute { on, .. } => said.muted = Some(*on),
        ItemChange::Place { place, .. } => said.place.clone_from(place),
        ItemChange::Day { day, .. } => said.day = *day,
        ItemChange::GradeOutlet { .. }
        | ItemChange::Split { .. }
        | ItemChange::Join { .. }
        | ItemChange::Move { .. }
        | ItemChange::Restore { .. } => {}
    }
    Ok(())
}
