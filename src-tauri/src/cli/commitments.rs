//! `sitroom commitments`: what was promised, and how it stands on a day.

use std::fmt::Write as _;

use clap::Args;
use serde_json::Value as Json;
use sitroom_api::Desk;
use sitroom_api::contract::fault::Fault;
use sitroom_api::contract::follow::{Commitment, Standing};
use sitroom_domain::{Day, say};

use crate::cli::answer::Answer;
use crate::cli::calendar::PlaceArguments;

/// List what was promised and how it stands on a day, the latest first
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  sitroom commitments --subregion west-africa --as-of 2026-06-30 --json")]
pub(crate) struct Commitments {
    #[command(flatten)]
    place: PlaceArguments,
    /// The day that they are judged on; today without it
    #[arg(long, value_name = "YYYY-MM-DD")]
    as_of: Option<Day>,
}

impl Commitments {
    /// Lists the commitments.
    pub(crate) fn run(&self, desk: &Desk) -> Result<Answer, Fault> {
        let commitments = desk.list_commitments(&self.place.area(), self.as_of)?;
        let mut text = String::new();
        for commitment in &commitments.commitments {
            let _ = writeln!(text, "{}", line(commitment));
        }
        let (late, open, kept, past) = (commitments.late, commitments.open, commitments.kept_of_past, commitments.past);
        let _ = write!(
            text,
            "{}",
            say!("{late} of {open} open are late on {}; {kept} of {past} past were kept", commitments.as_of)
        );
        Answer::new(&commitments, text)
    }
}

fn line(commitment: &Commitment) -> String {
    let owner = commitment.card.values.get("owner").and_then(Json::as_str).unwrap_or_default();
    let due = commitment.card.values.get("due").and_then(|due| due["text"].as_str()).unwrap_or_default();
    let stands = match commitment.standing {
        Standing::Done => "done".to_owned(),
        Standing::Withdrawn => "withdrawn".to_owned(),
        Standing::Broken => "broken".to_owned(),
        Standing::Undated => say!("no day"),
        Standing::MaybeLate => say!("may be late"),
        Standing::Due => commitment.days_left.map_or_else(String::new, |days| say!("in {days} d")),
        Standing::Late => commitment.days_left.map_or_else(String::new, |days| say!("{} d late", -days)),
    };
    format!("{stands:<12} {due:<20} {owner}: {}", commitment.card.title)
}
