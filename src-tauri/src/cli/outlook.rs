//! `sitroom outlook`: deaths in a month to come, from the events that are stored, beside the benchmark and its record.

use std::fmt::Write as _;

use clap::Args;
use sitroom_api::Desk;
use sitroom_api::contract::fault::Fault;
use sitroom_api::contract::outlook::{CellOutlooks, Outlook as Found, OutlookRecord, Outlooks, Spread};
use sitroom_domain::{Area, phrase, say};

use crate::cli::answer::Answer;
use crate::cli::calendar::PlaceArguments;

/// How many cells are listed for people; a script gets all of them.
const LISTED: usize = 20;

/// Tell what a month of the next twelve may bring, in a country, in every country of a subregion, or in cells
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  sitroom outlook --country MLI --json\n  sitroom outlook --subregion west-africa\n  sitroom outlook --subregion west-africa --cells --json\n\nFor a panel of another kind: sitroom forecast"
)]
pub(crate) struct Outlook {
    #[command(flatten)]
    place: PlaceArguments,
    /// By cell of some 1,770 km², where enough is known of one
    #[arg(long)]
    cells: bool,
}

impl Outlook {
    /// Tells the outlook.
    pub(crate) fn run(&self, desk: &Desk) -> Result<Answer, Fault> {
        let area = self.place.area();
        match &area {
            _ if self.cells => {
                let found = desk.list_cell_outlooks(&area)?;
                Answer::new(&found, text_of_cells(&found))
            }
            Area::Country { iso3 } => {
                let found = desk.get_outlook(iso3)?;
                Answer::new(&found, text(&found))
            }
            _ => {
                let found = desk.list_outlooks(&area)?;
                Answer::new(&found, text_of_many(&found))
            }
        }
    }
}

fn text_of_many(found: &Outlooks) -> String {
    let mut text = String::new();
    let _ = writeln!(text, "{}", months(&found.ahead, &found.known_until));
    for card in &found.countries {
        let _ = writeln!(text, "{} {}: {}", card.country, card.name, line(&card.forecast));
        if card.is_benchmark {
            let _ = writeln!(text, "{}", say!("    the benchmark itself: nothing did better"));
        } else {
            let _ = writeln!(text, "{}", say!("    benchmark: {}", line(&card.benchmark)));
        }
    }
    if !found.too_little.is_empty() {
        let names: Vec<&str> = found.too_little.iter().map(|[_, name]| name.as_str()).collect();
        let _ = writeln!(text, "{}", say!("Too little is stored of {}.", names.join(", ")));
    }
    for record in &found.records {
        let _ = writeln!(text, "{}", record_line(record));
    }
    let _ = write!(text, "{}", say!("{}; newest event {}", found.method, found.newest));
    text
}

fn text_of_cells(found: &CellOutlooks) -> String {
    let mut text = String::new();
    let _ = writeln!(text, "{}", months(&found.ahead, &found.known_until));
    for cell in found.cells.iter().take(LISTED) {
        let shown = if cell.is_benchmark { phrase!(" (the benchmark)") } else { "" };
        let _ = writeln!(text, "{} {}: {}{shown}", cell.cell, cell.name, line(&cell.forecast));
    }
    if found.cells.len() > LISTED {
        let _ = writeln!(text, "{}", say!("and {} more: --json lists all", found.cells.len() - LISTED));
    }
    let _ = writeln!(
        text,
        "{}",
        say!(
            "Too little is known of {} cells: an outlook needs events in {} of the last {} months. {} events are known to a province or country only and are in no cell.",
            found.too_little,
            found.needed[0],
            found.needed[1],
            found.imprecise
        )
    );
    let _ = writeln!(text, "{}", record_line(&found.record));
    let _ = write!(text, "{}", found.method);
    text
}

fn months(ahead: &[String], known_until: &str) -> String {
    let [first, last] = [ahead.first(), ahead.last()].map(|month| month.map_or("", String::as_str));
    say!("Deaths in any month from {first} to {last}, from what is known until {known_until}:")
}

fn text(found: &Found) -> String {
    let mut text = String::new();
    let months = [found.ahead.first(), found.ahead.last()].map(|month| month.cloned().unwrap_or_default());
    let _ = writeln!(
        text,
        "{}",
        say!(
            "{}: deaths in any month from {} to {}, from what is known until {} (newest event here {}).",
            found.country,
            months[0],
            months[1],
            found.known_until,
            found.newest[1]
        )
    );
    let _ = writeln!(text, "{}", say!("  shown      {}  ({})", line(&found.forecast), found.model));
    let _ = writeln!(text, "{}", say!("  benchmark  {}  (own last 12 months)", line(&found.benchmark)));
    let _ = writeln!(text, "{}", found.why);
    for record in &found.records {
        let _ = writeln!(text, "{}", record_line(record));
    }
    let _ = write!(
        text,
        "{}",
        say!(
            "{}; learned from {} countries, {} to {}",
            found.method,
            found.learned_from[0],
            found.trained_on[0],
            found.trained_on[1]
        )
    );
    text
}

fn line(spread: &Spread) -> String {
    let [low, _, _, median, _, _, high] = spread.quantiles;
    say!(
        "median {median:.0}, 90 % between {low:.0} and {high:.0}; none {:.0} %, 25 or more {:.0} %",
        spread.none * 100.0,
        spread.at_least_25 * 100.0
    )
}

fn record_line(record: &OutlookRecord) -> String {
    let (pool, benchmark) = (&record.model, &record.benchmark);
    if pool.outcomes == 0 {
        return say!("  {}: no record yet", record.area);
    }
    say!(
        "  record in {} ({} units, {} months): CRPS {:.2}, benchmark {:.2}; ignorance {:.2}, {:.2} bits; interval score {:.1}, {:.1}; 90 % interval held {:.0} %, {:.0} %",
        record.area,
        record.countries,
        pool.outcomes,
        pool.crps,
        benchmark.crps,
        pool.ignorance,
        benchmark.ignorance,
        pool.interval,
        benchmark.interval,
        pool.coverage * 100.0,
        benchmark.coverage * 100.0
    )
}
