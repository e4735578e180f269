//! `sitroom compare`: what a run added, changed and took back, and the figures before and after it.

use std::cmp::Reverse;
use std::fmt::Write as _;

use clap::Args;
use sitroom_api::Desk;
use sitroom_api::contract::compare::{Around, EventChange, MonthAround, RunComparison};
use sitroom_api::contract::fault::Fault;
use sitroom_api::contract::list::EventRow;
use sitroom_domain::{RunId, phrase, say};

use crate::cli::answer::Answer;

/// The most lines of each kind in the text; `--json` has more.
const LINES: usize = 12;

/// Tell what a run of events added, changed and took back, and the figures before and after
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  sitroom compare 3\n  sitroom compare 3 --json")]
pub(crate) struct Compare {
    /// Number of the run, as `sitroom runs` lists it
    run: u32,
}

impl Compare {
    /// Compares the record before the run with that after it.
    pub(crate) fn run(&self, desk: &Desk) -> Result<Answer, Fault> {
        let found = desk.compare_run(RunId(self.run))?;
        Answer::new(&found, text(&found))
    }
}

fn text(found: &RunComparison) -> String {
    let mut text = String::new();
    let _ = writeln!(text, "{}", say!("Run {} of {}: {}", found.run.id.0, found.publisher, found.sentence));
    for country in &found.countries {
        let _ = writeln!(text, "  {}: {}", named(&country.iso3), figures(&country.figures));
    }
    let mut months: Vec<&MonthAround> = found.months.iter().collect();
    months.sort_by_key(|month| Reverse(month.figures.deaths[0].abs_diff(month.figures.deaths[1])));
    for month in months.iter().take(LINES) {
        let _ = writeln!(text, "  {} {}: {}", named(&month.iso3), month.month, figures(&month.figures));
    }
    if months.len() > LINES {
        let _ = writeln!(text, "{}", say!("  and {} more months: --json", months.len() - LINES));
    }
    for event in found.events.iter().take(LINES) {
        let _ = writeln!(text, "  {}", line(event));
    }
    if found.events.len() > LINES {
        let _ = writeln!(text, "{}", say!("  and {} more events: --json", found.events.len() - LINES));
    }
    text
}

/// Returns the code of a country; a dash where none is known.
fn named(iso3: &str) -> &str {
    if iso3.is_empty() { "–" } else { iso3 }
}

fn figures(figures: &Around) -> String {
    let [events, deaths] = [figures.events.map(u64::from), figures.deaths];
    say!("events from {} to {}, deaths from {} to {}", events[0], events[1], deaths[0], deaths[1])
}

/// Returns an event as one line: what became of it, when and where it was, its deaths.
fn line(change: &EventChange) -> String {
    let row = change.after.as_ref().or(change.before.as_ref());
    let place = |row: &EventRow| if row.place.is_empty() { named(&row.iso3).to_owned() } else { row.place.clone() };
    let (day, place) = row.map(|row| (row.first_day.clone(), place(row))).unwrap_or_default();
    let deaths = |row: &Option<EventRow>| {
        let best = row.as_ref().and_then(|row| row.deaths.best);
        best.map_or_else(|| phrase!("not stated").to_owned(), |best| best.to_string())
    };
    let (before, after) = (deaths(&change.before), deaths(&change.after));
    let key = &change.source_key;
    match (&change.before, &change.after) {
        (None, _) => say!("added {key} of {day} in {place}, deaths {after}"),
        (_, None) => say!("taken back {key} of {day} in {place}, deaths {before}"),
        _ => say!("changed {key} of {day} in {place}, deaths from {before} to {after}"),
    }
}
