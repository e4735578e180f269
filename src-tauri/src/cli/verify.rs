//! `sitroom verify`: tells whether the store is whole.

use std::sync::Arc;

use clap::Args;
use serde::Serialize;
use sitroom_api::Desk;
use sitroom_api::contract::fault::{Fault, FaultCode};
use sitroom_domain::say;

use crate::cli::answer::Answer;

/// Check the integrity of everything that is stored
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  sitroom --profile mission verify")]
pub(crate) struct Verify {}

/// What was found; without a finding also what there is.
#[derive(Serialize)]
struct VerifyReport {
    ok: bool,
    findings: Vec<String>,
    #[serde(flatten, skip_serializing_if = "Option::is_none")]
    held: Option<Held>,
}

#[derive(Serialize)]
struct Held {
    events: u32,
    records: u32,
    runs: usize,
}

impl Verify {
    /// Checks the store. Whatever is wrong is an answer for a script and a refusal for a person; a store that is locked is refused
    /// to both, for nothing is known of it.
    #[expect(clippy::unused_self, reason = "every command is run by the same call")]
    pub(crate) fn run(&self, desk: &dyn Fn() -> Result<Arc<Desk>, Fault>) -> Result<Answer, Fault> {
        let desk = match desk() {
            Ok(desk) => desk,
            Err(fault) if matches!(fault.code, FaultCode::Locked | FaultCode::Passphrase) => return Err(fault),
            Err(fault) => return wrong(vec![fault.to_string()], fault),
        };
        let mut findings = desk.verify()?;
        let vault = desk.get_vault()?;
        if vault.is_set && vault.copies < 2 {
            findings.push(say!("one of the two copies of the vault is damaged"));
        }
        if !findings.is_empty() {
            let fault = Fault::refused(
                say!("The store is damaged: {}.", findings.join("; ")),
                say!("Put the newest backup of the profile in its place, or import the files into a new profile."),
            );
            return wrong(findings, fault);
        }
        let events = desk.open_desk()?.coverage.events;
        let runs = desk.list_runs()?.len();
        let records = desk.get_catalog()?.nouns.iter().map(|noun| noun.count).sum();
        let text = say!("The store is whole: {events} events of {runs} imports, {records} records.");
        Answer::new(&VerifyReport { ok: true, findings, held: Some(Held { events, records, runs }) }, text)
    }
}

fn wrong(findings: Vec<String>, fault: Fault) -> Result<Answer, Fault> {
    Ok(Answer::new(&VerifyReport { ok: false, findings, held: None }, String::new())?.refused(fault))
}
