//! `sitroom change`: counts of places against their own past.

use std::fmt::Write as _;

use clap::{Args, ValueEnum};
use sitroom_api::Desk;
use sitroom_api::contract::change::{ChangeStep, ChangeUnits, Changes as Found, JudgedStep, PlaceChanges, Verdict};
use sitroom_api::contract::fault::Fault;
use sitroom_domain::{phrase, say};

use crate::cli::answer::Answer;
use crate::cli::filter::FilterArguments;

/// Tell where more or less happens than a place's own past lets expect, week by week or month by month
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  sitroom change --subregion west-africa\n  sitroom change --country MLI --units divisions --step week --since 2023-01-01 --json"
)]
pub(crate) struct Change {
    #[command(flatten)]
    filter: FilterArguments,
    /// The places
    #[arg(long, value_enum, default_value_t = Units::Countries)]
    units: Units,
    /// The length of a step
    #[arg(long, value_enum, default_value_t = Step::Month)]
    step: Step,
}

/// The places.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Units {
    /// Countries
    Countries,
    /// First-order divisions
    Divisions,
}

/// The length of a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Step {
    /// Seven days from Monday
    Week,
    /// A calendar month
    Month,
}

impl Change {
    /// Judges the places.
    pub(crate) fn run(&self, desk: &Desk) -> Result<Answer, Fault> {
        let units = match self.units {
            Units::Countries => ChangeUnits::Countries,
            Units::Divisions => ChangeUnits::Divisions,
        };
        let step = match self.step {
            Step::Week => ChangeStep::Week,
            Step::Month => ChangeStep::Month,
        };
        let found = desk.list_changes(&self.filter.to_filter()?, units, step)?;
        let text = text(&found);
        Answer::new(&found, text)
    }
}

fn text(found: &Found) -> String {
    let mut text = String::new();
    let _ = writeln!(text, "{}", say!("The last {} that is stored to its end begins on {}.", found.step, found.latest));
    for place in &found.places {
        let _ = writeln!(text, "{}", line(place, &found.latest));
    }
    let _ = write!(text, "{}; {}", found.methods[0], found.methods[1]);
    text
}

fn line(place: &PlaceChanges, latest: &str) -> String {
    let last = place.steps.iter().rev().find(|step| step.observed.is_some());
    let since = last.filter(|step| step.start != latest).map(|step| say!(" ({}; no data since)", step.start));
    let told = last.map_or_else(|| say!("no data"), told) + &since.unwrap_or_default();
    let level = place.levels.last().map(|level| say!("; level {:.1} since {}", level.mean, level.start));
    format!("{:<10} {:<24} {told}{}", place.place, place.name, level.unwrap_or_default())
}

fn told(step: &JudgedStep) -> String {
    let count = step.observed.unwrap_or_default();
    let word = match step.verdict {
        Some(Verdict::Above) => say!("ABOVE"),
        Some(Verdict::Within) => say!("within"),
        Some(Verdict::Below) => say!("BELOW"),
        None => return say!("{count} events; {}", step.why_none.as_deref().unwrap_or(phrase!("not judged"))),
    };
    let band = [step.low, step.expected, step.high].map(|end| end.unwrap_or(f64::NAN));
    say!("{count} events, {word}: {:.1} expected, {:.0} to {:.0}", band[1], band[0], band[2])
}
