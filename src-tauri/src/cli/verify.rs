//! `sitroom verify`: tells whether the store is whole.

use clap::Args;
use serde::Serialize;
use sitroom_api::Desk;
use sitroom_api::contract::fault::Fault;
use sitroom_domain::say;

use crate::cli::answer::Answer;

/// Check the integrity of everything that is stored
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  sitroom --profile mission verify")]
pub(crate) struct Verify {}

#[derive(Serialize)]
struct VerifyReport {
    whole: bool,
    events: u32,
    records: u32,
    runs: usize,
}

impl Verify {
    /// Checks the store; anything wrong is a refusal that names it.
    #[expect(clippy::unused_self, reason = "every command is run by the same call")]
    pub(crate) fn run(&self, desk: &Desk) -> Result<Answer, Fault> {
        let wrong = desk.verify()?;
        if !wrong.is_empty() {
            return Err(Fault::refused(
                say!("The store is damaged: {}.", wrong.join("; ")),
                say!("Put the newest backup of the profile in its place, or import the files into a new profile."),
            ));
        }
        let events = desk.open_desk()?.coverage.events;
        let runs = desk.list_runs()?.len();
        let records = desk.get_catalog()?.nouns.iter().map(|noun| noun.count).sum();
        let text = say!("The store is whole: {events} events of {runs} imports, {records} records.");
        Answer::new(&VerifyReport { whole: true, events, records, runs }, text)
    }
}
