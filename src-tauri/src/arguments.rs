//! The arguments of the program. One subcommand is one file in `cli/`.

use std::path::PathBuf;

use clap::{Parser, Subcommand};

use crate::cli::add::Add;
use crate::cli::bench::Bench;
use crate::cli::brief::Brief;
use crate::cli::calendar::Calendar;
use crate::cli::change::Change;
use crate::cli::clusters::Clusters;
use crate::cli::commitments::Commitments;
use crate::cli::compare::Compare;
use crate::cli::corridors::Corridors;
use crate::cli::density::Density;
use crate::cli::edit::Edit;
use crate::cli::effect::Effect;
use crate::cli::evaluate::Evaluate;
use crate::cli::events::Events;
use crate::cli::exercise::Exercise;
use crate::cli::export::Export;
use crate::cli::exposure::Exposure;
use crate::cli::forecast::Forecast;
use crate::cli::hotspots::Hotspots;
use crate::cli::hub::Hub;
use crate::cli::identity::{Identity, Trust};
use crate::cli::import::Import;
use crate::cli::inbox::Inbox;
use crate::cli::links::Links;
use crate::cli::list::List;
use crate::cli::moments::Moments;
use crate::cli::onsets::Onsets;
use crate::cli::outlook::Outlook;
use crate::cli::pack::Pack;
use crate::cli::provenance::Provenance;
use crate::cli::rejects::Rejects;
use crate::cli::rules::Rules;
use crate::cli::runs::Runs;
use crate::cli::share::Share;
use crate::cli::sources::Sources;
use crate::cli::spillover::Spillover;
use crate::cli::sync::Sync;
use crate::cli::undo::Undo;
use crate::cli::vault::Vault;
use crate::cli::verify::Verify;
use crate::cli::wall::Wall;
use crate::cli::warnings::Warnings;

/// A situation room for preventive diplomacy. Without a command it opens the window.
#[derive(Debug, Parser)]
#[command(
    name = "sitroom",
    version,
    after_help = "Examples:\n  sitroom\n  sitroom import ucdp GEDEvent_v25_1.csv\n  sitroom events --subregion west-africa --since 2020-01-01\n\nExit status: 0 done; 1 refused, or done in part, with one sentence and a remedy on standard error; 2 wrong usage."
)]
pub(crate) struct Arguments {
    /// Folder that holds the store; without it, `sitroom` in the user's data folder
    #[arg(long, global = true, value_name = "DIR")]
    pub(crate) profile: Option<PathBuf>,
    /// Print one JSON object on standard output instead of text
    #[arg(long, global = true)]
    pub(crate) json: bool,
    #[command(subcommand)]
    pub(crate) command: Option<Command>,
}

/// What to do without a window.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Import(Import),
    Sync(Sync),
    Sources(Sources),
    Events(Events),
    Links(Links),
    Identity(Identity),
    Trust(Trust),
    Pack(Pack),
    Hub(Hub),
    List(List),
    Add(Add),
    Edit(Edit),
    Export(Export),
    Calendar(Calendar),
    Commitments(Commitments),
    Hotspots(Hotspots),
    Clusters(Clusters),
    Density(Density),
    Onsets(Onsets),
    Change(Change),
    Outlook(Outlook),
    Exposure(Exposure),
    Effect(Effect),
    Moments(Moments),
    Spillover(Spillover),
    Corridors(Corridors),
    Forecast(Forecast),
    Warnings(Warnings),
    Inbox(Inbox),
    Provenance(Provenance),
    Rules(Rules),
    Evaluate(Evaluate),
    Brief(Brief),
    Wall(Wall),
    Share(Share),
    Runs(Runs),
    Compare(Compare),
    Undo(Undo),
    Rejects(Rejects),
    Exercise(Exercise),
    Vault(Vault),
    Verify(Verify),
    Bench(Bench),
}
