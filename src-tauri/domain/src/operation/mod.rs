//! Operations: what somebody changed in a record, so that offices which worked apart can put their work together.
//!
//! An operation says what it changed and over which others: those that stood for the fields that it changed when it was made.
//! So it is known of any two whether one was made in the knowledge of the other, whatever the clocks of their machines showed.
//! What a record says is [`assembled`](assemble) from all its operations; the order in which they came makes no difference, and
//! one that comes twice is one. Where two that did not know of each other differ, both stay until a person settles it.

mod assemble;
mod leave;
mod marks;
mod stamp;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value as Json;

pub use assemble::{Assembled, Conflict, Side, Standing, assemble, latest, lowers, standing};
pub use leave::{is_kept_back, may_leave};
pub use stamp::{Clock, Stamp};

use crate::{Marking, Noun, RecordId};

/// The number of an operation: it follows from what it says, so that nobody can give another one the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OperationId(pub u128);

impl fmt::Display for OperationId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:032x}", self.0)
    }
}

impl FromStr for OperationId {
    type Err = crate::record::NotARecordId;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse::<RecordId>().map(|id| Self(id.0))
    }
}

impl Serialize for OperationId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for OperationId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

/// One change of one record, whole.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Operation {
    /// Its number.
    pub id: OperationId,
    /// The record.
    pub record: RecordId,
    /// What kind of record it is.
    pub noun: Noun,
    /// Fields that it changed, in their stored form; `null` empties one.
    pub fields: BTreeMap<String, Json>,
    /// The marking, where it changed that.
    pub marking: Option<Marking>,
    /// Whether the record is to be there, where it changed that: made or brought back, or deleted.
    pub life: Option<bool>,
    /// The operations that stood for what it changed when it was made; where it deletes the record or says all of it anew, every one that
    /// was known on it.
    pub over: BTreeSet<OperationId>,
    /// When it was made, by the clock of its machine and after all that the machine knew of.
    pub stamp: Stamp,
    /// Who made it.
    pub who: String,
    /// Why; empty where nobody says.
    pub reason: String,
    /// The highest marking that the record had by it: who may not see that may not see the operation.
    pub ceiling: Marking,
}

#[cfg(test)]
mod history_tests;
#[cfg(test)]
mod tests;
