//! Pairs of events of two publishers that are one event, or may be.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::list::EventRow;

/// Which pairs are listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum LinkListed {
    /// Those that wait for a person.
    Waiting,
    /// Those that are one event.
    Linked,
    /// All, with those of which a person said that they are not.
    All,
}

/// Which part of the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LinkPageRequest {
    /// Which pairs.
    pub listed: LinkListed,
    /// Pairs to pass over.
    pub offset: u32,
    /// Pairs to return, 1000 at most.
    pub limit: u32,
}

/// Part of the list.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct LinkPage {
    /// Pairs of the whole list.
    pub total: u32,
    /// Pairs that wait for a person.
    pub waiting: u32,
    /// The pairs asked for.
    pub links: Vec<LinkCard>,
    /// The method and its thresholds, in a sentence.
    pub method: String,
}

/// How a pair stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum LinkStanding {
    /// Linked by rule.
    ByRule,
    /// Left to a person.
    Waiting,
    /// A person said that it is one event.
    Same,
    /// A person said that it is not.
    Different,
}

/// Two records that may speak of one event.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct LinkCard {
    /// One record.
    pub a: LinkedRecord,
    /// The other publisher's.
    pub b: LinkedRecord,
    /// How the pair stands.
    pub standing: LinkStanding,
    /// The same in a sentence, with who decided.
    pub decided: String,
    /// Who decided; empty where nobody did.
    pub who: String,
    /// When, RFC 3339; empty where nobody did.
    pub at: String,
    /// The probability that both are one event; `None` where the method gives none.
    pub probability: Option<f64>,
    /// What speaks for it and what against it; empty where nothing was compared.
    pub parts: Vec<LinkPart>,
}

/// A record of a pair.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct LinkedRecord {
    /// Name of the publisher.
    pub publisher: String,
    /// The publisher's own id of it.
    pub source_key: String,
    /// What it says.
    pub row: EventRow,
}

/// One part of what was found.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct LinkPart {
    /// What was found, in a sentence.
    pub told: String,
    /// Its log-odds: above 0 it speaks for one event, below 0 against it.
    pub weight: f64,
}
