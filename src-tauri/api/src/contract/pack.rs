//! Packs: what an office gives to a mission or gets back, and who it trusts.

use serde::{Deserialize, Serialize};
use serde_json::Value as Json;
use sitroom_domain::operation::OperationId;
use sitroom_domain::{Day, Iso3, Marking, Noun, RecordId};
use ts_rs::TS;

/// What others may know of this profile.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct IdentityCard {
    /// The key that packs are sealed to.
    pub recipient: String,
    /// The key that its packs are signed by.
    pub signer: String,
    /// What two people read to each other.
    pub fingerprint: String,
}

/// Somebody whose packs are taken, and to whom packs are sealed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PeerCard {
    /// What it is called here.
    pub name: String,
    /// What two people read to each other.
    pub fingerprint: String,
    /// When it was trusted, RFC 3339 in UTC.
    pub trusted_at: String,
    /// When it was trusted no more; `None` while it is.
    pub revoked_at: Option<String>,
    /// What whoever told so by a pack is called here, or the fingerprint; `None` where it was said here.
    pub revoked_by: Option<String>,
}

/// What is to be in a pack.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct PackRequest {
    /// A subregion; empty where countries are named.
    pub subregion: String,
    /// Countries; those of the subregion where there are none.
    #[ts(type = "Array<string>")]
    pub countries: Vec<Iso3>,
    /// The first day of events and records; all from the beginning without one.
    #[ts(type = "string | null")]
    pub since: Option<Day>,
    /// Nouns; all where there are none.
    pub nouns: Vec<Noun>,
    /// The highest marking of what may be in it.
    pub marking: Marking,
    /// Fingerprints of those that it is sealed to; the beginning of one is enough where it is nobody else's.
    pub to: Vec<String>,
    /// For how many days it is good.
    pub days: u16,
}

/// What is in a pack, and what is not.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, TS)]
pub struct PackCard {
    /// Its number.
    pub id: String,
    /// Records.
    pub records: u32,
    /// Operations on them.
    pub operations: u32,
    /// Events.
    pub events: u32,
    /// Bytes of the file.
    #[ts(type = "number")]
    pub bytes: u64,
    /// Until when it is good, RFC 3339 in UTC.
    pub expires_at: String,
    /// The head of the sender's history when it was made, 64 hexadecimal digits: whoever keeps it can ask later whether that history still
    /// holds it.
    pub chain: String,
    /// What is left out and why, a sentence each.
    pub left_out: Vec<String>,
    /// What else is to be known of it, a sentence each.
    pub notes: Vec<String>,
}

/// How a profile stands to others.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, TS)]
pub struct ExchangeCard {
    /// The mission whose pack was opened here; `None` in an office.
    pub mission: Option<MissionCard>,
    /// Packs that were given and taken, the latest first.
    pub handovers: Vec<HandoverCard>,
    /// Records on which a person has to settle something.
    pub conflicts: u32,
    /// What is to be settled on them: fields, and whether a record is there.
    pub unsettled: u32,
    /// Operations that are held because their clocks are far ahead.
    pub held: u32,
}

/// The mission whose pack was opened in a profile.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct MissionCard {
    /// What the office that gave the pack is called here.
    pub office: String,
    /// Until when the profile is good, RFC 3339 in UTC.
    pub expires_at: String,
    /// Whether that time is over: then nothing is written any more, and what was done can still be brought back.
    pub is_over: bool,
    /// Operations that were made here and are in no pack that went back yet.
    pub unreturned: u32,
    /// What else was done here and is in no pack that went back yet, or goes back in none, a sentence each.
    pub others: Vec<String>,
}

/// A pack that was given or taken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct HandoverCard {
    /// Its number.
    pub pack: String,
    /// Whether it was given; taken otherwise.
    pub given: bool,
    /// Whether it comes back from a mission; otherwise it went along on one.
    pub is_return: bool,
    /// What the other is called here; its fingerprint where nobody is.
    pub peer: String,
    /// When, RFC 3339 in UTC.
    pub at: String,
    /// Until when it is good, RFC 3339 in UTC.
    pub expires_at: String,
    /// The highest marking of what is in it.
    pub marking: Marking,
    /// The head of its sender's history when it was made, 64 hexadecimal digits; empty where it is not known.
    pub chain: String,
}

/// What came of a merge.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, TS)]
pub struct MergeReport {
    /// Packs that were merged.
    pub packs: u32,
    /// Packs that were not; why is among the notes.
    pub refused: u32,
    /// Operations in them.
    pub operations: u32,
    /// Those that count here from now on: new ones, and held ones whose time has come.
    pub applied: u32,
    /// Those that were here already.
    pub already: u32,
    /// Those that are held because a clock is far ahead.
    pub held: u32,
    /// Events that were new here.
    pub events: u32,
    /// Events that say something else from now on.
    pub revised: u32,
    /// Events that their publisher took back.
    pub withdrawn: u32,
    /// Records whose marking, or that of a field in them, it lowered.
    pub lowered: u32,
    /// What a person has to settle on the records that it touched: fields, and whether a record is there.
    pub conflicts: u32,
    /// What a person has to settle in all, now that it is done.
    pub unsettled: u32,
    /// On how many records that is.
    pub unsettled_records: u32,
    /// What is to be known of it, a sentence each.
    pub notes: Vec<String>,
}

/// A record on which two said something apart.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ConflictCard {
    /// The record.
    #[ts(type = "string")]
    pub record: RecordId,
    /// What kind it is.
    pub noun: Noun,
    /// Its title.
    pub title: String,
    /// The field; `None` where one deleted the record and the other went on with it.
    pub field: Option<String>,
    /// What each says, the one that stands meanwhile first.
    pub sides: Vec<ConflictSide>,
}

/// One side.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ConflictSide {
    /// The operation that says it.
    #[ts(type = "string")]
    pub operation: OperationId,
    /// What it says, in the stored form; of a record whether it is there.
    #[ts(type = "unknown")]
    pub value: Json,
    /// Who said so.
    pub who: String,
    /// When, RFC 3339 in UTC, by the clock of that machine.
    pub at: String,
    /// Why; empty where nobody said.
    pub reason: String,
}

/// How a person settles a conflict.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct Settlement {
    /// The record.
    #[ts(type = "string")]
    pub record: RecordId,
    /// The field; `None` for whether the record is there.
    pub field: Option<String>,
    /// The operation whose side holds.
    #[ts(type = "string")]
    pub operation: OperationId,
    /// Why; may be empty.
    pub reason: String,
}
