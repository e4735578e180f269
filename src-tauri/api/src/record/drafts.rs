//! Drafts: what somebody was writing, kept by name until it is a record or set aside.

use jiff::Timestamp;
use serde_json::Value as Json;

use sitroom_domain::say;

use crate::contract::fault::Fault;
use crate::contract::record::Draft;
use crate::desk::Desk;

/// The most bytes of a draft.
const LONGEST: usize = 4 << 20;

impl Desk {
    /// Keeps a draft; it is on the disk when this returns.
    pub fn put_draft(&self, name: &str, content: &Json) -> Result<(), Fault> {
        let json = content.to_string();
        if name.trim().is_empty() || json.len() > LONGEST {
            return Err(Fault::refused(
                say!("A draft needs a name and holds 4 MiB at most."),
                say!("Save it as a record, and put long texts into a file of their own."),
            ));
        }
        Ok(self.room().store.put_draft(name, &json, &Timestamp::now().to_string())?)
    }

    /// Returns all drafts, the newest first.
    pub fn list_drafts(&self) -> Result<Vec<Draft>, Fault> {
        let stored = self.room().store.list_drafts()?;
        let drafts = stored.into_iter().map(|draft| Draft {
            name: draft.name,
            content: serde_json::from_str(&draft.json).unwrap_or(Json::String(draft.json)),
            saved_at: draft.saved_at,
        });
        Ok(drafts.collect())
    }

    /// Sets a draft aside.
    pub fn delete_draft(&self, name: &str) -> Result<(), Fault> {
        Ok(self.room().store.delete_draft(name)?)
    }
}
