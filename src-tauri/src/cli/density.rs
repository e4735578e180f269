//! `sitroom density`: events per 1,000 km² by a kernel, with its bandwidth.

use std::fmt::Write as _;

use clap::Args;
use sitroom_api::Desk;
use sitroom_api::contract::density::DensityMap;
use sitroom_api::contract::fault::Fault;
use sitroom_domain::{phrase, say};

use crate::cli::answer::Answer;
use crate::cli::filter::FilterArguments;

/// How many cells are listed for people; a script gets all of them.
const LISTED: usize = 20;

/// Tell the density of events at the middles of cells, by a quartic kernel whose bandwidth is said
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  sitroom density --country MLI --since 2020-01-01 --bandwidth-km 50\n  sitroom density --subregion west-africa --resolution 3 --json"
)]
pub(crate) struct Density {
    #[command(flatten)]
    filter: FilterArguments,
    /// H3 resolution of the cells, 0 to 7
    #[arg(long, value_name = "N", default_value_t = 4)]
    resolution: u8,
    /// How far an event reaches, in km; found by Silverman's rule without it, which smooths too much where there are several
    /// centres
    #[arg(long, value_name = "KM")]
    bandwidth_km: Option<f64>,
}

impl Density {
    /// Tells the density.
    pub(crate) fn run(&self, desk: &Desk) -> Result<Answer, Fault> {
        let found = desk.get_density(&self.filter.to_filter()?, self.resolution, self.bandwidth_km)?;
        let text = text(&found);
        Answer::new(&found, text)
    }
}

fn text(found: &DensityMap) -> String {
    let mut text = String::new();
    for cell in found.cells.iter().take(LISTED) {
        let _ =
            writeln!(text, "{}", say!("{}  {:10.3} events per 1,000 km²  {}", cell.cell, cell.per_1000_km2, cell.name));
    }
    if found.cells.len() > LISTED {
        let _ = writeln!(text, "{}", say!("and {} more: --json lists all", found.cells.len() - LISTED));
    }
    let _ = writeln!(
        text,
        "{}",
        say!(
            "Bandwidth {:.1} km{}, from {} events; {} of them are known to a province or country only and were spread over it; {} could not be placed",
            found.bandwidth_km,
            if found.is_by_rule { phrase!(" (by rule)") } else { "" },
            found.events,
            found.spread,
            found.left_out
        )
    );
    let _ = write!(text, "{}", found.method);
    text
}
