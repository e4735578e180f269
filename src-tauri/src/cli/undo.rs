//! `sitroom undo`: takes an import back as a whole.

use clap::Args;
use sitroom_api::Desk;
use sitroom_api::contract::fault::Fault;
use sitroom_domain::RunId;

use crate::cli::answer::Answer;
use crate::cli::runs;

/// Take an import back as a whole
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  sitroom undo 3")]
pub(crate) struct Undo {
    /// Number of the run, as `sitroom runs` lists it
    run: u32,
}

impl Undo {
    /// Undoes the run and shows how it stands now.
    pub(crate) fn run(&self, desk: &Desk) -> Result<Answer, Fault> {
        let run = desk.undo_run(RunId(self.run))?;
        Answer::new(&run, runs::line(&run))
    }
}
