//! `sitroom compare`: what a run added, changed and took back, and the figures before and after it.

use std::fmt::Write as _;

use clap::Args;
use sitroom_api::Desk;
use sitroom_api::contract::compare::{Around, EventChange, RunComparison};
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
    for month in found.months.iter().take(LINES) {
        let _ = writeln!(text, "  {} {}: {}", month.iso3, month.month, figures(&month.figures));
    }
    if found.months.len() > LINES {
        let _ = writeln!(text, "{}", say!("  and {} more months: --json", found.months.len() - LINES));
    }
    for event in found.events.iter().take(LINES) {
        let _ = writeln!(text, "  {}", line(event));
    }
    if found.events.len() > LINES {
        let _ = writeln!(text, "{}", say!("  and {} more events: --json", found.events.len() - LINES));
    }
    text
}

fn figures(figures: &Around) -> String {
    let [events, deaths] = [figures.events.map(u64::from), figures.deaths];
    say!("events from {} to {}, deaths from {} to {}", events[0], events[1], deaths[0], deaths[1])
}

/// Returns an event as one line: what became of it, when and where it was, its deaths.
fn line(change: &EventChange) -> String {
    let row = change.after.as_ref().or(change.before.as_ref());
    let (day, place) = row.map_or(("", ""), |row| (row.first_day.as_str(), row.place.as_str()));
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
