//! `sitroom add`: adds records from a file of JSON.

use std::path::PathBuf;

use clap::Args;
use serde::Serialize;
use sitroom_api::Desk;
use sitroom_api::contract::fault::Fault;
use sitroom_domain::Noun;

use crate::cli::answer::Answer;
use crate::cli::list::noun_of;

/// Add records of a noun from a file: one JSON object, or a list of them
#[derive(Debug, Args)]
#[command(
    after_help = "Example of a file for engagements:\n  {\"name\": \"Good offices in Conakry\", \"kind\": \"good_offices\", \"since\": \"March 2009\", \"countries\": \"Guinea\",\n   \"marking\": \"unclassified\", \"visits\": [{\"when\": \"12 March 2009\", \"who\": \"SRSG\", \"place\": \"Conakry\"}]}\n\n  sitroom add engagements --from conakry.json"
)]
pub(crate) struct Add {
    /// The noun in the plural, for example engagements
    #[arg(value_parser = noun_of)]
    noun: Noun,
    /// The file
    #[arg(long, value_name = "FILE.json")]
    from: PathBuf,
}

#[derive(Serialize)]
struct Added {
    added: usize,
    ids: Vec<String>,
}

impl Add {
    /// Adds what the file says, all of it or nothing.
    pub(crate) fn run(&self, desk: &Desk) -> Result<Answer, Fault> {
        let cards = desk.add_records(self.noun, &self.from)?;
        let text = cards.iter().map(|card| format!("Added {}: {}", card.noun.one().replace('_', " "), card.title));
        let text = text.collect::<Vec<_>>().join("\n");
        Answer::new(&Added { added: cards.len(), ids: cards.iter().map(|card| card.id.to_string()).collect() }, text)
    }
}
