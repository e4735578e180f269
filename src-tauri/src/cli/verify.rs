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
#[command(
    after_help = "Examples:\n  sitroom --profile mission verify\n  sitroom verify --head 5d0c…\n\nEach change of a record follows from all before it. The head of that chain goes out with every pack, and stands here in the answer; whoever kept one can ask later whether the history still contains it."
)]
pub(crate) struct Verify {
    /// A head of the chain of operations that was written down earlier: is it still one of the history?
    #[arg(long, value_name = "HEX")]
    head: Option<String>,
}

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
    /// The head of the chain of operations now.
    chain: String,
    events: u32,
    records: u32,
    runs: usize,
}

impl Verify {
    /// Checks the store. Whatever is wrong is an answer for a script and a refusal for a person; a store that is locked is refused
    /// to both, for nothing is known of it.
    pub(crate) fn run(&self, desk: &dyn Fn() -> Result<Arc<Desk>, Fault>) -> Result<Answer, Fault> {
        let desk = match desk() {
            Ok(desk) => desk,
            Err(fault) if matches!(fault.code, FaultCode::Locked | FaultCode::Passphrase) => return Err(fault),
            Err(fault) => return wrong(vec![fault.to_string()], fault),
        };
        let mut findings = desk.verify()?;
        if let Some(head) = &self.head
            && !desk.has_chain(head)?
        {
            findings
                .push(say!("the history of the store does not contain {head}: operations were taken out or changed"));
        }
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
        let chain = desk.chain_head()?;
        let text = say!(
            "The store is whole: {events} events of {runs} imports, {records} records. Head of its history: {chain}"
        );
        Answer::new(&VerifyReport { ok: true, findings, held: Some(Held { chain, events, records, runs }) }, text)
    }
}

fn wrong(findings: Vec<String>, fault: Fault) -> Result<Answer, Fault> {
    Ok(Answer::new(&VerifyReport { ok: false, findings, held: None }, String::new())?.refused(fault))
}
