//! `sitroom onsets`: how many conflicts began in each decade, by every rule, beside what the report says.

use std::fmt::Write as _;

use clap::Args;
use sitroom_api::Desk;
use sitroom_api::contract::fault::Fault;
use sitroom_api::contract::onset::{OnsetRule, Onsets as Counted};
use sitroom_domain::say;

use crate::cli::answer::Answer;

/// Count the onsets of conflicts by decade, by every rule, beside §7 of S/2011/552
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  sitroom import table prio_acd_1946_2020.csv\n  sitroom onsets --json")]
pub(crate) struct Onsets {}

impl Onsets {
    /// Counts the onsets of the stored conflicts.
    #[expect(clippy::unused_self, reason = "every command is run by the same call")]
    pub(crate) fn run(&self, desk: &Desk) -> Result<Answer, Fault> {
        let counted = desk.count_onsets()?;
        let text = text(&counted);
        Answer::new(&counted, text)
    }
}

fn text(counted: &Counted) -> String {
    let Some([first, last]) = counted.years else {
        return say!("No conflicts are stored: sitroom import table prio_acd_1946_2020.csv");
    };
    let mut text = String::new();
    for rule in &counted.rules {
        let _ = writeln!(text, "{}\n  {}\n  {}\n  {}", rule.id, rule.rule, decades(rule), rule.against_report);
    }
    let _ = writeln!(text, "{}", say!("{} conflict-years, {first}–{last}; {}", counted.conflict_years, counted.method));
    let _ =
        write!(text, "{}", say!("Decades in brackets are not covered whole. Sources: {}", counted.sources.join("; ")));
    text
}

fn decades(rule: &OnsetRule) -> String {
    let of = rule.decades.iter().map(|decade| {
        let told = format!("{}s: {}", decade.first_year, decade.onsets);
        if decade.whole { told } else { format!("({told})") }
    });
    of.collect::<Vec<_>>().join("  ")
}
