//! The view as it was left, and views by name.

use jiff::Timestamp;

use sitroom_domain::say;

use crate::contract::fault::Fault;
use crate::contract::view::{NamedView, View};
use crate::desk::{Desk, Room};

const CURRENT_VIEW: &str = "view";

impl Desk {
    /// Saves the view that the window shows, so that the next start finds it.
    pub fn put_view(&self, view: &View) -> Result<(), Fault> {
        Ok(self.room().store.put_setting(CURRENT_VIEW, &written(view)?)?)
    }

    /// Returns the views saved by name, in the order of their names.
    pub fn list_views(&self) -> Result<Vec<NamedView>, Fault> {
        let saved = self.room().store.list_views()?;
        // A view of a later program that this one cannot read is left alone.
        let readable = saved.into_iter().filter_map(|saved| {
            let view = serde_json::from_str(&saved.json).ok()?;
            Some(NamedView { name: saved.name, view, saved_at: saved.saved_at })
        });
        Ok(readable.collect())
    }

    /// Saves a view by name, over one of that name.
    pub fn save_view(&self, name: &str, view: &View) -> Result<(), Fault> {
        let name = name.trim();
        if name.is_empty() || name.chars().count() > 80 {
            return Err(Fault::refused(
                say!("A view needs a name of 1 to 80 letters."),
                say!("Write a shorter or longer name."),
            ));
        }
        Ok(self.room().store.put_view(name, &written(view)?, &Timestamp::now().to_string())?)
    }

    /// Removes a view.
    pub fn delete_view(&self, name: &str) -> Result<(), Fault> {
        // A view that is gone already is as it should be.
        self.room().store.delete_view(name)?;
        Ok(())
    }
}

impl Room {
    /// Returns the view as it was left; none at the first start, or when a later program wrote it.
    pub(crate) fn find_current_view(&self) -> Result<Option<View>, Fault> {
        Ok(self.store.find_setting(CURRENT_VIEW)?.and_then(|json| serde_json::from_str(&json).ok()))
    }
}

fn written(view: &View) -> Result<String, Fault> {
    serde_json::to_string(view).map_err(|error| Fault::refused(say!("The view could not be written: {error}."), ""))
}
