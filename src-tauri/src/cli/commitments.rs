//! `sitroom commitments`: what was promised, and how it stands on a day.

use std::fmt::Write as _;

use clap::Args;
use serde_json::Value as Json;
use sitroom_api::Desk;
use sitroom_api::contract::fault::Fault;
use sitroom_api::contract::follow::{Promise, Standing};
use sitroom_domain::Day;

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
    /// Lists the promises.
    pub(crate) fn run(&self, desk: &Desk) -> Result<Answer, Fault> {
        let promises = desk.list_promises(&self.place.area(), self.as_of)?;
        let mut text = String::new();
        for promise in &promises.promises {
            let _ = writeln!(text, "{}", line(promise));
        }
        let (late, open, kept, past) = (promises.late, promises.open, promises.kept_of_past, promises.past);
        let _ = write!(text, "{late} of {open} open are late on {}; {kept} of {past} past were kept", promises.as_of);
        Answer::new(&promises, text)
    }
}

fn line(promise: &Promise) -> String {
    let owner = promise.card.values.get("owner").and_then(Json::as_str).unwrap_or_default();
    let due = promise.card.values.get("due").and_then(|due| due["text"].as_str()).unwrap_or_default();
    let stands = match promise.standing {
        Standing::Done => "done".to_owned(),
        Standing::Withdrawn => "withdrawn".to_owned(),
        Standing::Broken => "broken".to_owned(),
        Standing::Undated => "no day".to_owned(),
        Standing::MaybeLate => "may be late".to_owned(),
        Standing::Due => promise.days_left.map_or_else(String::new, |days| format!("in {days} d")),
        Standing::Late => promise.days_left.map_or_else(String::new, |days| format!("{} d late", -days)),
    };
    format!("{stands:<12} {due:<20} {owner}: {}", promise.card.title)
}
