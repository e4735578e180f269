//! `sitroom hotspots`: the cells in which, and beside which, more happened than chance would put there.

use std::fmt::Write as _;

use clap::Args;
use sitroom_api::Desk;
use sitroom_api::contract::fault::Fault;
use sitroom_api::contract::hotspot::Hotspots as Found;

use crate::cli::answer::Answer;
use crate::cli::filter::FilterArguments;

/// How many cells are listed for people; a script gets all of them.
const LISTED: usize = 20;

/// Find the cells that are hotter than chance: Getis-Ord Gi*, with the share of false ones held below 5 %
#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  sitroom hotspots --subregion west-africa --since 2020-01-01 --until 2020-12-31 --json"
)]
pub(crate) struct Hotspots {
    #[command(flatten)]
    filter: FilterArguments,
    /// H3 resolution of the cells, 0 to 7; 5 is some 250 km²
    #[arg(long, value_name = "N", default_value_t = 5)]
    resolution: u8,
}

impl Hotspots {
    /// Finds the hot cells.
    pub(crate) fn run(&self, desk: &Desk) -> Result<Answer, Fault> {
        let found = desk.list_hotspots(&self.filter.to_filter()?, self.resolution)?;
        let text = text(&found);
        Answer::new(&found, text)
    }
}

fn text(found: &Found) -> String {
    let mut text = String::new();
    for cell in found.hot.iter().take(LISTED) {
        let _ = writeln!(text, "{}  z {:6.2}  q {:.2e}  {:.1} events", cell.cell, cell.z, cell.q, cell.events);
    }
    if found.hot.len() > LISTED {
        let _ = writeln!(text, "and {} more: --json lists all", found.hot.len() - LISTED);
    }
    let _ = writeln!(
        text,
        "{} of {} cells are hot (q < 0.05), {} of them very (q < 0.01), from {} events",
        found.hot.len(),
        found.cells,
        found.very_hot,
        found.events
    );
    let _ = writeln!(
        text,
        "{} events are known to a province or country only and were spread over it; {} state no precision; {} could not be placed",
        found.spread, found.not_stated, found.left_out
    );
    let _ = write!(text, "{}", found.method);
    text
}
