//! Opens the casebook in a profile, once: what it says is then a record like any other.

use std::collections::HashMap;

use jiff::Timestamp;
use sitroom_domain::{Noun, RecordId, say};
use sitroom_ingest::record::casebook::{AUTHOR, EDITION, casebook};
use sitroom_ingest::record::{Entry, link_titles_needed, title_of};
use sitroom_store::{Author, Put};

use crate::contract::fault::Fault;
use crate::desk::Room;

/// The setting that says which edition of the casebook is in the profile.
const OPENED: &str = "casebook";

impl Room {
    /// Puts the casebook into the record unless it is there already; into an exercise only its rules, since the rest happened. What
    /// somebody changed or deleted since stays as they left it.
    pub(crate) fn open_casebook(&self) -> Result<(), Fault> {
        let mut opened = self.casebook.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        if *opened {
            return Ok(());
        }
        let edition = EDITION.to_string();
        if self.store.find_setting(OPENED)?.as_deref() != Some(&edition) {
            self.write_casebook(self.is_exercise()?)?;
            self.store.put_setting(OPENED, &edition)?;
        }
        *opened = true;
        Ok(())
    }

    /// Does a step that stands for the casebook: what there is of it comes by that, and nobody writes it here meanwhile or later. The step
    /// itself is to note so.
    pub(crate) fn instead_of_casebook<T>(&self, step: impl FnOnce() -> Result<T, Fault>) -> Result<T, Fault> {
        let mut opened = self.casebook.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        let done = step()?;
        *opened = true;
        Ok(done)
    }

    fn write_casebook(&self, rules_alone: bool) -> Result<(), Fault> {
        let mut entries = casebook().map_err(|complaint| {
            Fault::refused(
                say!("The casebook of this program cannot be read: {complaint}."),
                say!("Install the program again."),
            )
        })?;
        entries.retain(|entry| !rules_alone || entry.record.noun == Noun::Rule);
        let titles = titles_of(&entries);
        let author = Author { who: AUTHOR.to_owned(), at: Timestamp::now().to_string(), reason: String::new() };
        let mut writer = self.store.begin_records(author)?;
        for Entry { id, record } in &entries {
            let title = titles.get(id).map_or("", String::as_str);
            // A record that is there was written by an earlier edition or changed since; a later edition leaves it alone.
            if writer.version_of(*id)?.is_none() {
                let put = writer.put(*id, None, title, record)?;
                debug_assert_eq!(put, Put::Added);
            }
        }
        Ok(writer.commit()?)
    }
}

/// Returns the setting by which the casebook is not written into a profile.
pub(crate) fn left_casebook() -> (&'static str, String) {
    (OPENED, EDITION.to_string())
}

/// Returns the titles of entries that name each other. Titles are made of titles one step deep, so two rounds are enough.
pub(crate) fn titles_of(entries: &[Entry]) -> HashMap<RecordId, String> {
    let mut titles = HashMap::new();
    for _ in 0..2 {
        for Entry { id, record } in entries {
            let needed = link_titles_needed(record);
            let known = needed.iter().filter_map(|id| Some((*id, titles.get(id).cloned()?))).collect::<HashMap<_, _>>();
            titles.insert(*id, title_of(record, &known));
        }
    }
    titles
}
