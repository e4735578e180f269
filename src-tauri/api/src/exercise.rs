//! The invented scenario, in a store of its own.

use sitroom_domain::RunState;
use sitroom_ingest::Imported;

use crate::contract::fault::Fault;
use crate::contract::run::{ImportOutcome, ImportProgress};
use crate::desk::{Desk, Room};
use crate::draft::{Draft, watch};
use crate::imports::{drawing, today, told};

impl Desk {
    /// Fills the exercise beside the record, unless it is filled already, and goes over to it; returns the run that filled it. Nobody
    /// sees it before it is filled: until then nothing in it says that it is invented.
    pub fn start_exercise(
        &self,
        events: u32,
        seed: u64,
        progress: &(dyn Fn(ImportProgress) + Sync),
    ) -> Result<ImportOutcome, Fault> {
        let room = self.open_exercise()?;
        let filled_before = room.store.list_runs()?.into_iter().find(|run| run.state == RunState::Done);
        let outcome = match filled_before {
            Some(run) => ImportOutcome { run, rejects: Vec::new() },
            None => self.fill(&room, events, seed, progress)?,
        };
        self.enter(room);
        Ok(outcome)
    }

    /// Fills this very profile with the invented scenario; refused where it holds real events.
    pub fn fill_exercise(
        &self,
        events: u32,
        seed: u64,
        progress: &(dyn Fn(ImportProgress) + Sync),
    ) -> Result<ImportOutcome, Fault> {
        self.fill(&self.room(), events, seed, progress)
    }

    fn fill(
        &self,
        room: &Room,
        events: u32,
        seed: u64,
        progress: &(dyn Fn(ImportProgress) + Sync),
    ) -> Result<ImportOutcome, Fault> {
        let ticket = self.begin_import()?;
        let report = |step: &sitroom_ingest::Progress| progress(told(step));
        let draft = Draft::begin(&room.store)?;
        let learns = watch(draft.as_ref());
        let Imported { run, rejects } =
            sitroom_ingest::import_exercise(&room.store, events, seed, today(), &report, &ticket.cancel, learns)?;
        progress(drawing(&run));
        room.redraw_from(draft)?;
        Ok(ImportOutcome { run, rejects })
    }
}
