//! `sitroom pack`: what goes along on a mission, and what comes back.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use serde::Serialize;
use sitroom_api::Desk;
use sitroom_api::contract::fault::Fault;
use sitroom_api::contract::pack::{
    ConflictCard, ExchangeCard, HandoverCard, MergeReport, PackCard, PackRequest, Settlement,
};
use sitroom_domain::operation::OperationId;
use sitroom_domain::{Day, Iso3, Marking, Noun, RecordId, say};

use crate::cli::answer::Answer;
use crate::cli::list::noun_of;
use crate::cli::share::read_marking;

/// Make a pack for a mission, open it on a laptop, bring back what was done, and merge it
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  sitroom pack make --subregion west-africa --to K7QD-9F2M --out mission.sitpack\n  sitroom --profile mission pack open mission.sitpack\n  sitroom --profile mission pack return --out back.sitpack\n  sitroom pack merge back.sitpack --json\n\nThe laptop makes its identity first (sitroom --profile mission identity), and both trust each other (sitroom trust FILE).\n\nA pack opens in an empty profile, only where it is sealed to, and until its time is over; what was done can be brought back after that too.\n\nWhere a laptop was lost: sitroom trust --revoke FINGERPRINT, in the office. No pack is sealed to it any more, and none of it is taken; the packs that go out next tell the others. What was on it is guarded by its vault alone (sitroom vault set, before the mission).\n\nExit status: 0 done; 1 refused, or done in part, with one sentence and a remedy on standard error; 2 wrong usage."
)]
pub(crate) struct Pack {
    #[command(subcommand)]
    deed: Deed,
}

/// What is done with packs.
#[derive(Debug, Clone, Subcommand)]
enum Deed {
    /// Make a pack for a mission, sealed to whoever is named
    Make(Make),
    /// Say what a pack would hold, how large it would be and what would be left out, and make none
    Preview(Scope),
    /// Show the mission that this profile is on, and packs that were given and taken
    Status,
    /// Open a pack in this profile, which must be empty but for its identity and whom it trusts
    Open {
        /// The pack
        file: PathBuf,
    },
    /// Make the pack that brings back what was done since a pack was opened here
    Return {
        /// The file
        #[arg(long, value_name = "FILE.sitpack")]
        out: PathBuf,
    },
    /// Merge a pack that comes back, or one of another office; the same one twice changes nothing
    Merge {
        /// The pack, or a folder with packs
        file: PathBuf,
    },
    /// List what two said apart
    Conflicts,
    /// Settle what two said apart: the side of an operation holds
    Settle(Settle),
    /// Let operations count that are held because their clocks are far ahead
    LetHeld,
}

/// A pack, and where it is written.
#[derive(Debug, Clone, Args)]
struct Make {
    #[command(flatten)]
    scope: Scope,
    /// The file
    #[arg(long, value_name = "FILE.sitpack", requires = "to")]
    out: PathBuf,
}

/// What is to be in a pack.
#[derive(Debug, Clone, Args)]
struct Scope {
    /// The subregion
    #[arg(long, value_name = "SUBREGION", required_unless_present = "country", default_value = "")]
    subregion: String,
    /// Countries by their three letters, instead of a subregion
    #[arg(long, value_name = "ISO3", value_delimiter = ',')]
    country: Vec<Iso3>,
    /// The first day of events and records
    #[arg(long, value_name = "DAY")]
    since: Option<Day>,
    /// Only records of these nouns, for example engagements
    #[arg(long, value_name = "NOUN", value_parser = noun_of)]
    noun: Vec<Noun>,
    /// The highest marking of what may be in it: unclassified, confidential or strictly-confidential
    #[arg(long, value_name = "MARKING", default_value = "unclassified", value_parser = read_marking)]
    marking: Marking,
    /// The fingerprint, or the name, of whoever it is sealed to, as `sitroom trust` lists it; once more for another
    #[arg(long, value_name = "FINGERPRINT")]
    to: Vec<String>,
    /// For how many days it is good
    #[arg(long, value_name = "N", default_value_t = 30)]
    days: u16,
}

/// Which side holds.
#[derive(Debug, Clone, Args)]
struct Settle {
    /// Number of the record
    record: RecordId,
    /// Number of the operation whose side holds, as `sitroom pack conflicts` lists it
    operation: OperationId,
    /// The field; without it, whether the record is there
    #[arg(long, value_name = "FIELD")]
    field: Option<String>,
    /// Why
    #[arg(long, value_name = "WORDS", default_value = "")]
    reason: String,
}

#[derive(Serialize)]
struct Conflicts {
    conflicts: Vec<ConflictCard>,
}

impl Pack {
    /// Does what is asked.
    pub(crate) fn run(&self, desk: &Desk) -> Result<Answer, Fault> {
        match &self.deed {
            Deed::Make(make) => made(&desk.make_pack(&make.scope.request(), &make.out)?),
            Deed::Preview(scope) => made(&desk.preview_pack(&scope.request())?),
            Deed::Status => status(&desk.get_exchange()?),
            Deed::Open { file } => {
                let card = desk.open_pack(file)?;
                let text = say!(
                    "Opened: {} records with {} operations, {} events; good until {}.",
                    card.records,
                    card.operations,
                    card.events,
                    card.expires_at
                );
                let mut lines = vec![text, chain(&card.chain)];
                lines.extend(card.notes.iter().cloned());
                Answer::new(&card, lines.join("\n"))
            }
            Deed::Return { out } => made(&desk.return_pack(out)?),
            Deed::Merge { file } => merged(&desk.merge_pack(file)?),
            Deed::LetHeld => merged(&desk.let_held()?),
            Deed::Conflicts => listed(desk.list_conflicts()?),
            Deed::Settle(settle) => {
                desk.settle_conflict(&Settlement {
                    record: settle.record,
                    field: settle.field.clone(),
                    operation: settle.operation,
                    reason: settle.reason.clone(),
                })?;
                listed(desk.list_conflicts()?)
            }
        }
    }
}

impl Scope {
    fn request(&self) -> PackRequest {
        PackRequest {
            subregion: self.subregion.clone(),
            countries: self.country.clone(),
            since: self.since,
            nouns: self.noun.clone(),
            marking: self.marking,
            to: self.to.clone(),
            days: self.days,
        }
    }
}

fn made(card: &PackCard) -> Result<Answer, Fault> {
    let mut lines = vec![say!(
        "{} records with {} operations, {} events, {} bytes; good until {}.",
        card.records,
        card.operations,
        card.events,
        card.bytes,
        card.expires_at
    )];
    lines.push(chain(&card.chain));
    lines.extend(card.left_out.iter().map(|line| say!("Left out: {line}")));
    Answer::new(card, lines.join("\n"))
}

fn status(card: &ExchangeCard) -> Result<Answer, Fault> {
    let mut lines = Vec::new();
    if let Some(mission) = &card.mission {
        lines.push(say!(
            "On a mission of {}, good until {}; operations that are in no pack that went back yet: {}.",
            mission.office,
            mission.expires_at,
            mission.unreturned
        ));
        if mission.is_over {
            lines.push(say!("Its time is over: nothing more is written, and what was done can be brought back."));
        }
        lines.extend(mission.others.iter().cloned());
    }
    lines.push(unsettled(card.unsettled, card.conflicts));
    lines.push(say!("Held because of their clocks: {}.", card.held));
    for one in &card.handovers {
        lines.push(handed(one));
        lines.extend((!one.chain.is_empty()).then(|| chain(&one.chain)));
    }
    Answer::new(card, lines.join("\n"))
}

/// Says how much a person has to settle, in one unit wherever it is said.
fn unsettled(fields: u32, records: u32) -> String {
    say!("Fields that a person has to settle: {fields}, in records: {records}.")
}

/// Says what a recipient keeps of a pack, to ask for it later.
fn chain(head: &str) -> String {
    say!("Head of the sender’s history in it: {head}")
}

fn handed(one: &HandoverCard) -> String {
    let HandoverCard { at, peer, expires_at, .. } = one;
    match (one.given, one.is_return) {
        (true, false) => say!("{at}  given to {peer} for a mission, good until {expires_at}"),
        (true, true) => say!("{at}  given back to {peer}"),
        (false, false) => say!("{at}  taken from {peer}, good until {expires_at}"),
        (false, true) => say!("{at}  taken back from {peer}"),
    }
}

fn merged(report: &MergeReport) -> Result<Answer, Fault> {
    let mut lines = vec![say!(
        "{} operations: {} new, {} known already, {} held.",
        report.operations,
        report.applied,
        report.already,
        report.held
    )];
    lines.push(unsettled(report.unsettled, report.unsettled_records));
    if report.events + report.revised + report.withdrawn > 0 {
        lines.push(say!("Events: {} new, {} revised, {} taken back.", report.events, report.revised, report.withdrawn));
    }
    lines.extend(report.notes.iter().cloned());
    if report.held > 0 {
        lines.push(say!("Let what is held count: sitroom pack let-held"));
    }
    if report.unsettled > 0 {
        lines.push(say!("Look at what is to be settled: sitroom pack conflicts"));
    }
    let answer = Answer::new(report, lines.join("\n"))?;
    if report.refused == 0 {
        return Ok(answer);
    }
    Ok(answer.in_part(Fault::refused(
        say!("Packs that were not merged: {}; what came of the others is kept.", report.refused),
        say!("What did not come is told in the answer, each with what to do."),
    )))
}

fn listed(conflicts: Vec<ConflictCard>) -> Result<Answer, Fault> {
    let mut lines = Vec::new();
    for conflict in &conflicts {
        let field = conflict.field.as_deref().map_or_else(|| say!("deleted by one, changed by another"), str::to_owned);
        lines.push(format!("{}  {}  {field}", conflict.record, conflict.title));
        for side in &conflict.sides {
            lines.push(format!("    {}  {}  {}  {}", side.operation, side.at, side.who, side.value));
        }
    }
    if lines.is_empty() {
        lines.push(say!("Nothing is to be settled."));
    }
    Answer::new(&Conflicts { conflicts }, lines.join("\n"))
}
