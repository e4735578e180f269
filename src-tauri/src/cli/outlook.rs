//! `sitroom outlook`: deaths in a month to come, from the events that are stored, beside the benchmark and its record.

use std::fmt::Write as _;

use clap::Args;
use sitroom_api::Desk;
use sitroom_api::contract::fault::Fault;
use sitroom_api::contract::outlook::{Outlook as Found, OutlookRecord, Spread};

use crate::cli::answer::Answer;

/// Tell what the next twelve months may bring in a country, from the events that are stored
#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  sitroom outlook --country MLI --json\n\nFor a panel of another kind: sitroom forecast"
)]
pub(crate) struct Outlook {
    /// ISO 3166-1 alpha-3 code of the country
    #[arg(long, value_name = "ISO3")]
    country: String,
}

impl Outlook {
    /// Tells the outlook.
    pub(crate) fn run(&self, desk: &Desk) -> Result<Answer, Fault> {
        let found = desk.get_outlook(&self.country.to_uppercase())?;
        let text = text(&found);
        Answer::new(&found, text)
    }
}

fn text(found: &Found) -> String {
    let mut text = String::new();
    let months = [found.ahead.first(), found.ahead.last()].map(|month| month.cloned().unwrap_or_default());
    let _ = writeln!(
        text,
        "{}: deaths in any month from {} to {}, from what is known until {} (newest event here {}).",
        found.country, months[0], months[1], found.known_until, found.newest[1]
    );
    let _ = writeln!(text, "  shown      {}  ({})", line(&found.forecast), found.model);
    let _ = writeln!(text, "  benchmark  {}  (own last 12 months)", line(&found.benchmark));
    let _ = writeln!(text, "{}", found.why);
    for record in &found.records {
        let _ = writeln!(text, "{}", record_line(record));
    }
    let _ = write!(
        text,
        "{}; learned from {} countries, {} to {}",
        found.method, found.learned_from[0], found.trained_on[0], found.trained_on[1]
    );
    text
}

fn line(spread: &Spread) -> String {
    let [low, _, _, median, _, _, high] = spread.quantiles;
    format!(
        "median {median:.0}, 90 % between {low:.0} and {high:.0}; none {:.0} %, 25 or more {:.0} %",
        spread.none * 100.0,
        spread.at_least_25 * 100.0
    )
}

fn record_line(record: &OutlookRecord) -> String {
    let (pool, benchmark) = (&record.model, &record.benchmark);
    if pool.outcomes == 0 {
        return format!("  {}: no record yet", record.area);
    }
    format!(
        "  record in {} ({} countries, {} months): CRPS {:.2}, benchmark {:.2}; ignorance {:.2}, {:.2} bits; interval score {:.1}, {:.1}; 90 % interval held {:.0} %, {:.0} %",
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
