//! What the window is told when something cannot be done.

use serde::Serialize;
use ts_rs::TS;

/// A code where the window must decide by it; every other failure is `Refused`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FaultCode {
    /// Said no, for a reason that the message gives.
    Refused,
    /// Ended because the user asked for it.
    Cancelled,
    /// A file can be read in two ways; the fault's `question` says which.
    Question,
    /// Another import is under way.
    Busy,
    /// The record is not known (any more).
    Unknown,
    /// The filter was put down before the stored events changed; put it down again.
    Stale,
    /// The disk is full or cannot be written.
    Disk,
    /// The network, or the publisher behind it, does not answer; trying again later may help.
    Network,
    /// The profile is locked: nothing of it can be read before its passphrase is given.
    Locked,
    /// The passphrase is wrong.
    Passphrase,
}

/// A failure, in a sentence with a remedy.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Fault {
    /// By which the window decides and translates.
    pub code: FaultCode,
    /// What failed, on what, with its value.
    pub message: String,
    /// What to do; empty when the message says it.
    pub hint: String,
    /// Set when the code is `Question`.
    pub question: Option<Box<Question>>,
}

/// A question about a file that only a person can answer.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Question {
    /// Which option of the import answers it: `date_order` or `encoding`.
    pub option: String,
    /// The question, in a sentence.
    pub text: String,
    /// A value from the file, and where it stands.
    pub example: String,
    /// The answers that the option takes, each with what the example would mean.
    pub answers: Vec<Answer>,
}

/// One answer to a question.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Answer {
    /// The option's value: `day_first`, `month_first`, …
    pub value: String,
    /// What the example means then, for example `4 March 2021`.
    pub meaning: String,
}
