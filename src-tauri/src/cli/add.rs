//! `sitroom add`: adds records from a file of JSON.

use std::path::PathBuf;

use clap::Args;
use serde::Serialize;
use sitroom_api::contract::fault::Fault;
use sitroom_api::{AddedRecords, Desk};
use sitroom_domain::{Noun, say};

use crate::cli::answer::Answer;
use crate::cli::list::noun_of;

/// Add records of a noun from a file: one JSON object, or a list of them
#[derive(Debug, Args)]
#[command(
    after_help = "Example of a file for engagements:\n  {\"name\": \"Good offices in Conakry\", \"kind\": \"good_offices\", \"since\": \"March 2009\", \"countries\": \"Guinea\",\n   \"marking\": \"unclassified\", \"visits\": [{\"when\": \"12 March 2009\", \"who\": \"SRSG\", \"place\": \"Conakry\"}]}\n\nA field may be marked higher than its record, as marking.FIELD: \"marking.note\": \"confidential\"\n\n  sitroom add engagements --from conakry.json"
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
struct AddReport {
    added: usize,
    unchanged: usize,
    ids: Vec<String>,
}

impl Add {
    /// Adds what the file says, all of it or nothing; what the same words added before is left as it is.
    pub(crate) fn run(&self, desk: &Desk) -> Result<Answer, Fault> {
        let AddedRecords { added, unchanged } = desk.add_records(self.noun, &self.from)?;
        let lines = added.iter().map(|card| say!("Added {}: {}", card.noun.one().replace('_', " "), card.title));
        let there = (unchanged > 0).then(|| say!("There already, and left as they are: {unchanged}"));
        let text = lines.chain(there).collect::<Vec<_>>().join("\n");
        let ids = added.iter().map(|card| card.id.to_string()).collect();
        Answer::new(&AddReport { added: added.len(), unchanged, ids }, text)
    }
}
