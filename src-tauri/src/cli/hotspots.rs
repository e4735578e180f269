//! `sitroom hotspots`: the cells in which, and beside which, more happened than chance would put there.

use std::fmt::Write as _;

use clap::{Args, ValueEnum};
use sitroom_api::Desk;
use sitroom_api::contract::fault::Fault;
use sitroom_api::contract::hotspot::{
    HotCell, HotspotMethod, HotspotRequest, HotspotUnits, Hotspots as Found, StepUnit,
};
use sitroom_domain::say;

use crate::cli::answer::Answer;
use crate::cli::filter::FilterArguments;

/// How many cells are listed for people; a script gets all of them.
const LISTED: usize = 20;

/// Find the places that are hotter than chance: Getis-Ord Gi* or local Moran's I, with the share of false ones held below 5 %
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  sitroom hotspots --subregion west-africa --since 2020-01-01 --until 2020-12-31 --json\n  sitroom hotspots --country MLI --units divisions --method moran --permutations 999\n  sitroom hotspots --subregion west-africa --since 2010-01-01 --steps quarter"
)]
pub(crate) struct Hotspots {
    #[command(flatten)]
    filter: FilterArguments,
    /// H3 resolution of the cells, 0 to 7; 5 is some 250 km²
    #[arg(long, value_name = "N", default_value_t = 5)]
    resolution: u8,
    /// What events are counted in
    #[arg(long, value_enum, default_value_t = Units::Cells)]
    units: Units,
    /// How hot places are told
    #[arg(long, value_enum, default_value_t = Method::Gistar)]
    method: Method,
    /// Tell p by dealing the values out by lot so many times, 999 for example; without it p is analytic
    #[arg(long, value_name = "N", default_value_t = 0)]
    permutations: u32,
    /// The same seed gives the same p
    #[arg(long, value_name = "N", default_value_t = 1)]
    seed: u64,
    /// Tell since when places are hot, from Gi* in each month, quarter or year of the period; ten of them at least
    #[arg(long, value_enum, value_name = "UNIT")]
    steps: Option<Steps>,
}

/// What events are counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Units {
    /// H3 cells
    Cells,
    /// First-order divisions of the countries that are stored
    Divisions,
}

/// How hot places are told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Method {
    /// Getis and Ord's Gi*
    Gistar,
    /// Anselin's local Moran's I, with Moran's I of the whole map
    Moran,
}

/// Length of a step in time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Steps {
    /// Calendar months
    Month,
    /// Quarters
    Quarter,
    /// Calendar years
    Year,
}

impl Hotspots {
    /// Finds the hot cells.
    pub(crate) fn run(&self, desk: &Desk) -> Result<Answer, Fault> {
        let request = HotspotRequest {
            units: match self.units {
                Units::Cells => HotspotUnits::Cells(self.resolution),
                Units::Divisions => HotspotUnits::Divisions,
            },
            method: match self.method {
                Method::Gistar => HotspotMethod::Gistar,
                Method::Moran => HotspotMethod::Moran,
            },
            permutations: self.permutations,
            seed: self.seed,
            steps: self.steps.map(|steps| match steps {
                Steps::Month => StepUnit::Month,
                Steps::Quarter => StepUnit::Quarter,
                Steps::Year => StepUnit::Year,
            }),
        };
        let found = desk.list_hotspots(&self.filter.to_filter()?, &request)?;
        let text = text(&found);
        Answer::new(&found, text)
    }
}

fn text(found: &Found) -> String {
    let mut text = String::new();
    for cell in found.hot.iter().take(LISTED) {
        let _ = writeln!(text, "{}", line(cell));
    }
    if found.hot.len() > LISTED {
        let _ = writeln!(text, "{}", say!("and {} more: --json lists all", found.hot.len() - LISTED));
    }
    let _ = writeln!(
        text,
        "{}",
        say!(
            "{} of {} places are hot (q < 0.05), {} of them very (q < 0.01), from {} events",
            found.hot.len(),
            found.cells,
            found.very_hot,
            found.events
        )
    );
    let _ = writeln!(
        text,
        "{}",
        say!(
            "{} events are known to a province or country only and were spread over it; {} state no precision; {} could not be placed",
            found.spread,
            found.not_stated,
            found.left_out
        )
    );
    if let Some(whole) = found.whole {
        let _ = writeln!(
            text,
            "{}",
            say!(
                "Moran's I of the whole map {:.3} (expected {:.3}), z {:.2}, p {:.2e}",
                whole.i,
                whole.expectation,
                whole.z,
                whole.p
            )
        );
    }
    if let Some(steps) = &found.steps {
        let _ = writeln!(text, "{}", say!("Over {} steps, {} to {}:", steps.count, steps.span[0], steps.span[1]));
        for cell in found.emerging.iter().take(LISTED) {
            let _ = writeln!(text, "{}", line(cell));
        }
    }
    let _ = write!(text, "{}", found.method);
    text
}

fn line(place: &HotCell) -> String {
    let name = place.name.as_ref().map(|name| format!(" {name}")).unwrap_or_default();
    let quadrant =
        place.quadrant.as_ref().map(|word| format!("  {}", word.replace('_', " among "))).unwrap_or_default();
    let since = place.over_time.as_ref().map(|over| say!("  {}, hot in {} steps", over.kind, over.hot_steps));
    say!(
        "{}{name}  z {:6.2}  q {:.2e}  {:.1} events{quadrant}{}",
        place.cell,
        place.z,
        place.q,
        place.events,
        since.unwrap_or_default()
    )
}
