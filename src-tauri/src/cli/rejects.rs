//! `sitroom rejects`: the refused rows of a run as a CSV that can be mended and imported again.

use std::path::PathBuf;

use clap::Args;
use sitroom_api::Desk;
use sitroom_api::contract::fault::Fault;
use sitroom_domain::{RunId, say};

use crate::cli::answer::Answer;

/// Write the refused rows of an import to a CSV, to be mended and imported again
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  sitroom rejects 3 --out rejects.csv")]
pub(crate) struct Rejects {
    /// Number of the run, as `sitroom runs` lists it
    run: u32,
    /// The file to write
    #[arg(long, value_name = "FILE.csv")]
    out: PathBuf,
}

impl Rejects {
    /// Writes the refused rows.
    pub(crate) fn run(&self, desk: &Desk) -> Result<Answer, Fault> {
        let exported = desk.export_rejects(RunId(self.run), &self.out)?;
        let text = say!("{} refused rows of run {} are in {}.", exported.rows, self.run, exported.path);
        Answer::new(&exported, text)
    }
}
