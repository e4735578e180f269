//! `sitroom provenance`: which runs and files the events of a filter are from.

use std::fmt::Write as _;

use clap::Args;
use sitroom_api::Desk;
use sitroom_api::contract::fault::Fault;
use sitroom_api::contract::provenance::SelectionProvenance;
use sitroom_domain::say;

use crate::cli::answer::Answer;
use crate::cli::filter::FilterArguments;

/// Tell which runs, files and licences the events of a filter rest on
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  sitroom provenance --country MLI --since 2020-01-01\n  sitroom provenance --subregion west-africa --json"
)]
pub(crate) struct Provenance {
    #[command(flatten)]
    filter: FilterArguments,
}

impl Provenance {
    /// Tells where the events are from.
    pub(crate) fn run(&self, desk: &Desk) -> Result<Answer, Fault> {
        let found = desk.get_provenance(&self.filter.to_filter()?)?;
        let text = text(&found);
        Answer::new(&found, text)
    }
}

fn text(found: &SelectionProvenance) -> String {
    let (Some(oldest), Some(newest)) = (&found.oldest, &found.newest) else {
        return say!("No stored event passes this filter.");
    };
    let mut text = String::new();
    for share in &found.runs {
        let (events, run) = (share.events, share.run.0);
        let (publisher, file, at) = (&share.publisher, &share.file_name, &share.imported_at);
        let _ = writeln!(text, "{}", say!("{events} of run {run}: {publisher}, {file}, imported {at}"));
        let _ = writeln!(text, "    BLAKE3 {}", share.file_hash);
    }
    let count = found.events;
    let _ = write!(text, "{}", say!("{count} events, the oldest of {oldest}, the newest of {newest}."));
    for citation in &found.citations {
        let _ = write!(text, "\n{citation}");
    }
    text
}
