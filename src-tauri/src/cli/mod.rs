//! The command line: one file for each command.
//!
//! A command asks the desk and returns an [`answer::Answer`]; only `answer` writes to the terminal.

pub(crate) mod add;
pub(crate) mod answer;
pub(crate) mod bench;
pub(crate) mod brief;
pub(crate) mod calendar;
pub(crate) mod change;
pub(crate) mod clusters;
pub(crate) mod commitments;
pub(crate) mod compare;
pub(crate) mod corridors;
pub(crate) mod density;
pub(crate) mod edit;
pub(crate) mod effect;
pub(crate) mod evaluate;
pub(crate) mod events;
pub(crate) mod exercise;
pub(crate) mod export;
pub(crate) mod exposure;
pub(crate) mod filter;
pub(crate) mod forecast;
pub(crate) mod hotspots;
pub(crate) mod hub;
pub(crate) mod identity;
pub(crate) mod import;
mod import_notes;
pub(crate) mod import_table;
pub(crate) mod inbox;
mod interrupt;
pub(crate) mod links;
pub(crate) mod list;
pub(crate) mod moments;
pub(crate) mod onsets;
pub(crate) mod outlook;
pub(crate) mod pack;
pub(crate) mod passphrase;
mod progress;
pub(crate) mod provenance;
mod read_as;
pub(crate) mod rejects;
pub(crate) mod rules;
pub(crate) mod runs;
pub(crate) mod share;
pub(crate) mod sources;
pub(crate) mod spillover;
pub(crate) mod sync;
pub(crate) mod undo;
pub(crate) mod vault;
pub(crate) mod verify;
pub(crate) mod wall;
pub(crate) mod warnings;

use std::cell::OnceCell;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

use sitroom_api::Desk;
use sitroom_api::contract::fault::{Fault, FaultCode};

use crate::arguments::Command;
use crate::cli::answer::Answer;

/// Runs one command on a profile and returns the exit status.
pub(crate) fn run(command: &Command, profile_dir: &Path, json: bool) -> ExitCode {
    match ask(command, profile_dir) {
        Ok(answer) => answer::show(&answer, json),
        Err(fault) => answer::refuse(&fault),
    }
}

fn ask(command: &Command, profile_dir: &Path) -> Result<Answer, Fault> {
    let opened = OnceCell::new();
    let desk = || -> Result<Arc<Desk>, Fault> {
        let opened_now = match Desk::open(profile_dir) {
            Err(fault) if fault.code == FaultCode::Locked => Desk::unlock(profile_dir, &passphrase::ask()?),
            opened_now => opened_now,
        };
        let desk = Arc::new(opened_now?);
        // A command opens the desk once; what it answers is marked by what it opened.
        let _ = opened.set(Arc::clone(&desk));
        Ok(desk)
    };
    let answer = answered(command, profile_dir, &desk)?;
    let is_exercise = opened.get().map_or(Ok(false), |desk| desk.is_exercise())?;
    Ok(if is_exercise { answer.marked_exercise() } else { answer })
}

fn answered(
    command: &Command,
    profile_dir: &Path,
    desk: &dyn Fn() -> Result<Arc<Desk>, Fault>,
) -> Result<Answer, Fault> {
    match command {
        Command::Import(import) => import.run(&desk()?),
        Command::Events(events) => events.run(&*desk()?),
        Command::List(list) => list.run(&*desk()?),
        Command::Add(add) => add.run(&*desk()?),
        Command::Edit(edit) => edit.run(&*desk()?),
        Command::Export(export) => export.run(&*desk()?),
        Command::Calendar(calendar) => calendar.run(&*desk()?),
        Command::Commitments(commitments) => commitments.run(&*desk()?),
        Command::Hotspots(hotspots) => hotspots.run(&*desk()?),
        Command::Clusters(clusters) => clusters.run(&*desk()?),
        Command::Density(density) => density.run(&*desk()?),
        Command::Onsets(onsets) => onsets.run(&*desk()?),
        Command::Change(change) => change.run(&*desk()?),
        Command::Outlook(outlook) => outlook.run(&*desk()?),
        Command::Exposure(exposure) => exposure.run(&*desk()?),
        Command::Effect(effect) => effect.run(&*desk()?),
        Command::Moments(moments) => moments.run(&*desk()?),
        Command::Spillover(spillover) => spillover.run(&*desk()?),
        Command::Corridors(corridors) => corridors.run(&*desk()?),
        Command::Warnings(warnings) => warnings.run(&*desk()?),
        Command::Inbox(inbox) => inbox.run(&*desk()?),
        Command::Provenance(provenance) => provenance.run(&*desk()?),
        Command::Rules(rules) => rules.run(&*desk()?),
        Command::Brief(brief) => brief.run(&*desk()?),
        Command::Wall(wall) => wall.run(&*desk()?),
        Command::Share(share) => share.run(&*desk()?),
        Command::Evaluate(evaluate) => evaluate.run(&*desk()?),
        Command::Sync(sync) => sync.run(&desk()?),
        Command::Sources(sources) => sources.run(&*desk()?),
        Command::Links(links) => links.run(&*desk()?),
        Command::Identity(_) => identity::Identity::run(&*desk()?),
        Command::Trust(trust) => trust.run(&*desk()?),
        Command::Pack(pack) => pack.run(&*desk()?),
        Command::Hub(hub) => hub.run(desk),
        Command::Runs(runs) => runs.run(&*desk()?),
        Command::Compare(compare) => compare.run(&*desk()?),
        Command::Undo(undo) => undo.run(&*desk()?),
        Command::Rejects(rejects) => rejects.run(&*desk()?),
        Command::Exercise(exercise) => exercise.run(&desk()?),
        Command::Vault(vault) => vault.run(profile_dir, desk),
        Command::Verify(verify) => verify.run(profile_dir, desk),
        Command::Forecast(forecast) => forecast.run(),
        Command::Bench(bench) => bench.run(),
    }
}
