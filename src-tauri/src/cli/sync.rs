//! `sitroom sync`: fetches what a source has that the store has not, as one run that is kept whole or not at all.

use std::sync::Arc;

use clap::{Args, ValueEnum};
use serde::Serialize;
use sitroom_api::Desk;
use sitroom_api::contract::fault::Fault;
use sitroom_api::contract::source::{SourceName, SyncReport, SyncRequest};
use sitroom_domain::{Day, phrase, say};

use crate::cli::answer::Answer;
use crate::cli::{interrupt, progress};

/// Fetch what a source has that the store has not, or all whose time has come; the only command that asks anybody
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  sitroom sync ucdp\n  sitroom sync acled --since 2026-01-01 --json\n  sitroom sync folder\n  sitroom sync --due\n\nA sync that was cut off is gone on with by the next call. What a source needs is entered with: sitroom sources SOURCE"
)]
pub(crate) struct Sync {
    /// The source
    #[arg(value_enum, required_unless_present = "due")]
    source: Option<SourceArgument>,
    /// Fetch the sources whose schedule has its turn, and those that wait for the network
    #[arg(long, conflicts_with_all = ["source", "base_url", "since", "full"])]
    due: bool,
    /// Where it answers, in the place of the publisher's own address: https, or http on this machine
    #[arg(long, value_name = "URL")]
    base_url: Option<String>,
    /// The first day of what is fetched
    #[arg(long, value_name = "DAY")]
    since: Option<Day>,
    /// Fetch what was fetched before once more
    #[arg(long)]
    full: bool,
}

/// A source that can be fetched.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum SourceArgument {
    /// Events of UCDP, by its API with a token; without one the yearly release is downloaded
    Ucdp,
    /// Events of ACLED; it wants an account
    Acled,
    /// Reports of `ReliefWeb`; it wants a name that it approved
    Reliefweb,
    /// Figures of the Humanitarian API of OCHA; it wants an identifier
    Hapi,
    /// What GDELT reads in the news
    Gdelt,
    /// Forecasts of VIEWS
    Views,
    /// Feeds of the office's choice
    Feed,
    /// Field notes that are new in a folder of this machine: mail and filled forms
    Folder,
}

impl SourceArgument {
    /// Returns the source.
    pub(crate) const fn source(self) -> SourceName {
        match self {
            Self::Ucdp => SourceName::Ucdp,
            Self::Acled => SourceName::Acled,
            Self::Reliefweb => SourceName::Reliefweb,
            Self::Hapi => SourceName::Hapi,
            Self::Gdelt => SourceName::Gdelt,
            Self::Views => SourceName::Views,
            Self::Feed => SourceName::Feed,
            Self::Folder => SourceName::Folder,
        }
    }
}

/// What scripts read.
#[derive(Serialize)]
struct SyncAnswer<'a> {
    #[serde(flatten)]
    report: &'a SyncReport,
}

/// What scripts read of all that was due.
#[derive(Serialize)]
struct DueAnswer {
    synced: Vec<Synced>,
    /// Sources that wait for the network after it.
    waiting: u32,
}

/// One source that was due: what came of it, or why it did not.
#[derive(Serialize)]
struct Synced {
    source: SourceName,
    #[serde(flatten)]
    report: Option<SyncReport>,
    #[serde(skip_serializing_if = "Option::is_none")]
    fault: Option<Fault>,
}

impl Sync {
    /// Fetches the source, or all that are due, and reports what came of it.
    pub(crate) fn run(&self, desk: &Arc<Desk>) -> Result<Answer, Fault> {
        interrupt::cancel_on_interrupt(desk);
        let Some(source) = self.source else { return fetch_due(desk) };
        let request = SyncRequest {
            source: source.source(),
            base_url: self.base_url.clone(),
            since: self.since,
            full: self.full,
            rest: false,
        };
        let report = fetch(desk, &request)?;
        let answer = Answer::new(&SyncAnswer { report: &report }, text(&report))?;
        if is_whole(request.source, &report) {
            return Ok(answer);
        }
        let name = desk.name_of(request.source);
        Ok(answer.in_part(Fault::refused(
            say!("Not all of {name} came; what came is kept."),
            say!("What did not come is told in the answer, each with what to do."),
        )))
    }
}

/// Tells whether all came that was asked for. A file of a folder that holds no field notes is told of, and is no failure.
fn is_whole(source: SourceName, report: &SyncReport) -> bool {
    source == SourceName::Folder || report.faults.is_empty()
}

fn fetch(desk: &Desk, request: &SyncRequest) -> Result<SyncReport, Fault> {
    let bar = progress::bar();
    let report = desk.sync_source(request, &|step| {
        bar.set_message(say!("{} requests, {} answers, {} rows", step.requests, step.pages, step.rows));
    });
    bar.finish_and_clear();
    report
}

/// Fetches all that is due. One that fails keeps none of the others from being fetched; where none comes whole, that is a refusal.
fn fetch_due(desk: &Desk) -> Result<Answer, Fault> {
    let (mut synced, mut lines, mut whole) = (Vec::new(), Vec::new(), 0);
    for request in desk.list_due_syncs()?.requests {
        let name = desk.name_of(request.source);
        match fetch(desk, &request) {
            Ok(report) => {
                whole += u32::from(is_whole(request.source, &report));
                lines.push(format!("{name}: {}", text(&report)));
                synced.push(Synced { source: request.source, report: Some(report), fault: None });
            }
            Err(fault) => {
                lines.push(format!("{name}: {fault}"));
                synced.push(Synced { source: request.source, report: None, fault: Some(fault) });
            }
        }
    }
    if synced.is_empty() {
        lines.push(say!("Nothing is due."));
    }
    let (waiting, has_failed) = (desk.list_due_syncs()?.waiting, whole == 0 && !synced.is_empty());
    let answer = Answer::new(&DueAnswer { synced, waiting }, lines.join("\n"))?;
    Ok(if has_failed {
        answer.in_part(Fault::refused(
            say!("Nothing of what was due came whole."),
            say!("What did not come is told in the answer, each with what to do."),
        ))
    } else {
        answer
    })
}

/// Returns what came, and what did not.
fn text(report: &SyncReport) -> String {
    std::iter::once(came(report)).chain(report.faults.iter().cloned()).collect::<Vec<_>>().join("\n")
}

fn came(report: &SyncReport) -> String {
    let resumed = if report.resumed { phrase!("It went on with a sync that was cut off. ") } else { "" };
    if report.runs.is_empty() {
        return say!("{resumed}Nothing new: {} requests, {:.1} s.", report.requests, report.seconds);
    }
    say!(
        "{resumed}{} rows read with {} requests: {} added, {} revised, {} unchanged, {} taken back by the publisher, {} refused. {:.1} s.",
        report.read,
        report.requests,
        report.added,
        report.revised,
        report.unchanged,
        report.withdrawn,
        report.rejected,
        report.seconds,
    )
}
