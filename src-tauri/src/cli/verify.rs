//! `sitroom verify`: tells whether the store is whole.

use std::path::Path;
use std::sync::Arc;

use clap::Args;
use serde::Serialize;
use sitroom_api::Desk;
use sitroom_api::contract::fault::{Fault, FaultCode};
use sitroom_domain::say;

use crate::cli::answer::Answer;
use crate::profile;

/// Hexadecimal digits of a head.
const DIGITS: usize = 64;

/// Check the integrity of everything that is stored
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  sitroom --profile mission verify\n  sitroom verify --head 5d0c3a7be1904f2c86d1f7a05b3e9c42d8760f1ea4b95c2307d8e6f1a2b3c4d5\n\nEach change of a record follows from all before it. The head of that chain goes out with every pack, and stands here in the answer; whoever kept one can ask later whether the history still contains it."
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
    /// Checks the store. Whatever is wrong is an answer for a script and a refusal for a person; a store that is locked or not there
    /// is refused to both, for nothing is known of it.
    pub(crate) fn run(&self, folder: &Path, desk: &dyn Fn() -> Result<Arc<Desk>, Fault>) -> Result<Answer, Fault> {
        let head = self.head.as_deref().map(whole_head).transpose()?;
        profile::refuse_missing(folder)?;
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
        if let Some(head) = head
            && !desk.has_chain(head)?
        {
            let fault = Fault::refused(
                say!(
                    "What is stored is whole, and its history does not contain {head}: that head is of another profile, or operations were taken out or changed since."
                ),
                say!(
                    "Look first whether it was written down from this profile. If it was, keep the profile as it is, and ask the newest backup for the same head in a folder of its own."
                ),
            );
            return wrong(vec![fault.message.clone()], fault);
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

/// Returns a head that may be one of a history.
fn whole_head(head: &str) -> Result<&str, Fault> {
    let head = head.trim();
    if head.len() == DIGITS && head.bytes().all(|digit| digit.is_ascii_hexdigit()) {
        return Ok(head);
    }
    Err(Fault::refused(
        say!("“{head}” is no head of a history: that has 64 hexadecimal digits. Nothing was checked."),
        say!(
            "Copy it whole from where it stands: the answer of “sitroom verify”, or of the pack that it went out with."
        ),
    ))
}

fn wrong(findings: Vec<String>, fault: Fault) -> Result<Answer, Fault> {
    Ok(Answer::new(&VerifyReport { ok: false, findings, held: None }, String::new())?.refused(fault))
}
