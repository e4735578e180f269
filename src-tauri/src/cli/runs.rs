//! `sitroom runs`: every import with what it did.

use std::fmt::Write as _;

use clap::Args;
use serde::Serialize;
use sitroom_api::Desk;
use sitroom_api::contract::fault::Fault;
use sitroom_domain::{ImportRun, RunState, phrase, say};

use crate::cli::answer::Answer;

/// List the imports
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  sitroom runs --json")]
pub(crate) struct Runs {}

#[derive(Serialize)]
struct RunsReport<'a> {
    runs: &'a [ImportRun],
}

impl Runs {
    /// Lists the imports, newest first.
    #[expect(clippy::unused_self, reason = "every command is run by the same call")]
    pub(crate) fn run(&self, desk: &Desk) -> Result<Answer, Fault> {
        let runs = desk.list_runs()?;
        let mut text = String::new();
        for run in &runs {
            let _ = writeln!(text, "{}", line(run));
        }
        if runs.is_empty() {
            text.push_str(&say!("Nothing has been imported into this profile yet: sitroom import ucdp FILE"));
        }
        Answer::new(&RunsReport { runs: &runs }, text)
    }
}

/// Returns a run as one line.
pub(crate) fn line(run: &ImportRun) -> String {
    let state = match run.state {
        RunState::Done => "",
        RunState::Undone => phrase!("; the run was taken back as a whole"),
    };
    say!(
        "Run {}: {} from {}, {}: {} read, {} added, {} revised, {} unchanged, {} taken back by the publisher, {} refused{state}",
        run.id.0,
        run.file_name,
        run.publisher,
        run.imported_at,
        run.counts.read,
        run.counts.added,
        run.counts.revised,
        run.counts.unchanged,
        run.counts.withdrawn,
        run.counts.rejected,
    )
}
