//! `sitroom warnings`: the warnings of a day, as they would have been shown then.

use std::fmt::Write as _;

use clap::Args;
use sitroom_api::Desk;
use sitroom_api::contract::fault::Fault;
use sitroom_api::contract::warning::{WarningAsOf, WarningsAsOf};
use sitroom_domain::{Day, phrase, say};

use crate::cli::answer::Answer;
use crate::cli::calendar::PlaceArguments;

/// List the warnings that were open at the end of a day; nothing later is looked at
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  sitroom warnings --as-of 2021-06-30 --subregion west-africa\n  sitroom warnings --as-of 2023-12-31 --country BEN --json\n\nNothing is written; `sitroom rules run` raises what is new."
)]
pub(crate) struct Warnings {
    #[command(flatten)]
    place: PlaceArguments,
    /// The day; only what was known at its end counts
    #[arg(long, value_name = "YYYY-MM-DD")]
    as_of: Day,
}

impl Warnings {
    /// Lists the warnings.
    pub(crate) fn run(&self, desk: &Desk) -> Result<Answer, Fault> {
        let found = desk.list_warnings_as_of(&self.place.area(), self.as_of)?;
        let text = text(&found);
        Answer::new(&found, text)
    }
}

fn text(found: &WarningsAsOf) -> String {
    let mut text = String::new();
    for warning in &found.warnings {
        told(&mut text, warning);
    }
    for (rule, why) in &found.refused {
        let _ = writeln!(text, "{}", say!("Not judged: {rule}. {why}"));
    }
    let known = found
        .known_until
        .as_ref()
        .map_or_else(|| say!("no event is stored until then"), |month| say!("events are known until {month}"));
    let _ = write!(text, "{}", say!("{} open warnings at the end of {}; {known}.", found.warnings.len(), found.as_of));
    text
}

fn told(text: &mut String, warning: &WarningAsOf) {
    let place = if warning.place.is_empty() { &warning.country } else { &warning.place };
    let likely = warning.likelihood.map(|share| say!(", onset {:.0} % likely", share * 100.0)).unwrap_or_default();
    let acted = warning.first_action.as_ref().map_or_else(|| say!("no action yet"), |at| say!("acted {at}"));
    let _ = writeln!(
        text,
        "{}",
        say!(
            "{:<8} {} {place}{likely}: {} – first signal {}, {acted}",
            warning.level.to_uppercase(),
            warning.country,
            warning.rule.as_deref().unwrap_or(phrase!("raised by a person")),
            warning.first_signal.chars().take(10).collect::<String>(),
        )
    );
    warning.evidence.iter().for_each(|one| {
        let _ = writeln!(text, "  + {one}");
    });
    warning.against.iter().for_each(|one| {
        let _ = writeln!(text, "  – {one}");
    });
}
