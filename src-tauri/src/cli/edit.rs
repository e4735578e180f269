//! `sitroom edit`: changes fields of one record.

use clap::Args;
use serde_json::{Map, Value as Json};
use sitroom_api::Desk;
use sitroom_api::contract::fault::Fault;
use sitroom_api::contract::record::{Clash, FieldComplaint, RecordChange};
use sitroom_domain::record::marked_field;
use sitroom_domain::say::retold;
use sitroom_domain::{Marking, RecordId, phrase, say};

use crate::cli::answer::Answer;
use crate::cli::share::read_marking;

/// Change fields of a record, its marking, or delete it; every version is kept
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  sitroom edit 0f3c… --set outcome=\"Agreed to meet again\" --set until=2026-11-20\n  sitroom edit 0f3c… --marking unclassified --reason \"Made public on 3 May\"\n  sitroom edit 0f3c… --set marking.note=confidential\n  sitroom edit 0f3c… --delete --reason \"Entered twice\"\n\nThe numbers of records stand in the answer of: sitroom list NOUN --json"
)]
pub(crate) struct Edit {
    /// Number of the record
    record: RecordId,
    /// A field and what it holds from now on, as people write it; nothing behind the sign empties it. As marking.FIELD, the marking of
    /// that field alone
    #[arg(long, value_name = "FIELD=VALUE", value_parser = pair_of)]
    set: Vec<(String, String)>,
    /// Its marking from now on: unclassified, confidential or strictly-confidential
    #[arg(long, value_name = "MARKING", value_parser = read_marking)]
    marking: Option<Marking>,
    /// Delete it; what it said is kept and can be brought back
    #[arg(long, conflicts_with_all = ["set", "marking"])]
    delete: bool,
    /// Why; wanted where a marking is lowered
    #[arg(long, value_name = "WORDS", default_value = "")]
    reason: String,
}

impl Edit {
    /// Makes the change, all of it or nothing.
    pub(crate) fn run(&self, desk: &Desk) -> Result<Answer, Fault> {
        let card = desk.get_record(self.record)?.card;
        if card.deleted {
            return Err(Fault::refused(
                say!("This record is deleted."),
                say!("Bring it back in the window, from its versions, and try again."),
            ));
        }
        let written = |value: &str| if value.is_empty() { Json::Null } else { Json::from(value) };
        let values: Map<String, Json> = self.set.iter().map(|(name, value)| (name.clone(), written(value))).collect();
        if values.is_empty() && self.marking.is_none() && !self.delete {
            return Err(Fault::refused(
                say!("Nothing is to be changed."),
                say!("Write --set FIELD=VALUE, --marking or --delete."),
            ));
        }
        let saved = desk.save_records(&[RecordChange {
            id: card.id,
            noun: card.noun,
            base: Some(card.version),
            values,
            marking: self.marking,
            delete: self.delete,
            reason: self.reason.clone(),
        }])?;
        if let Some(complaint) = saved.complaints.first() {
            return Err(refused(complaint));
        }
        if let Some(Clash { field, .. }) = saved.clashes.first() {
            return Err(Fault::refused(
                say!("Somebody else changed {field} at this moment."),
                say!("Look at it and try again."),
            ));
        }
        let card = saved.cards.into_iter().next().unwrap_or(card);
        let text = say!("Version {} of {}", card.version, card.title);
        Answer::new(&card, text)
    }
}

fn refused(complaint: &FieldComplaint) -> Fault {
    let is_marking = complaint.field == "marking" || marked_field(&complaint.field).is_some();
    let hint = if is_marking && complaint.remedy == retold(phrase!("say why")) {
        say!("Say why with --reason.")
    } else {
        say!("Please {}.", complaint.remedy)
    };
    Fault::refused(say!("Nothing was changed: {}: {}.", complaint.field, complaint.reason), hint)
}

fn pair_of(text: &str) -> Result<(String, String), String> {
    let (name, value) = text.split_once('=').ok_or_else(|| say!("write FIELD=VALUE"))?;
    Ok((name.trim().to_owned(), value.trim().to_owned()))
}
