//! The invented scenario, in a store of its own.

use sitroom_domain::RunState;
use sitroom_ingest::Imported;

use crate::contract::fault::Fault;
use crate::contract::run::{ImportOutcome, ImportProgress};
use crate::desk::{Desk, Room};
use crate::imports::{drawing, today, told};

impl Desk {
    /// Goes over to the exercise beside the record and fills it, unless it is filled already; then it returns the run
    /// that filled it.
    pub fn start_exercise(
        &self,
        events: u32,
        seed: u64,
        progress: &(dyn Fn(ImportProgress) + Sync),
    ) -> Result<ImportOutcome, Fault> {
        let room = self.enter_exercise()?;
        let filled_before = room.store.list_runs()?.into_iter().find(|run| run.state == RunState::Done);
        match filled_before {
            Some(run) => Ok(ImportOutcome { run, rejects: Vec::new() }),
            None => self.fill(&room, events, seed, progress),
        }
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
        let Imported { run, rejects } =
            sitroom_ingest::import_exercise(&room.store, events, seed, today(), &report, &ticket.cancel)?;
        progress(drawing(&run));
        room.redraw()?;
        Ok(ImportOutcome { run, rejects })
    }
}
