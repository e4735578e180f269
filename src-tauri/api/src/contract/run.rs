//! Importing: what is asked, how far it is, what came of it.

use serde::{Deserialize, Serialize};
use sitroom_domain::{DateOrder, ImportRun, Marking, Reject, RunCounts};
use ts_rs::TS;

/// What to import, and the answers to questions asked before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ImportRequest {
    /// `ucdp`.
    pub publisher: String,
    /// Path of the file.
    pub path: String,
    /// Answer to the question of date order.
    #[serde(default)]
    pub date_order: Option<DateOrder>,
    /// Answer to the question of encoding, for example `windows_1252`.
    #[serde(default)]
    pub encoding: Option<String>,
}

/// A file of field notes to import: each note becomes a report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NotesRequest {
    /// What it holds.
    pub kind: NotesKind,
    /// Path of the file.
    pub path: String,
    /// Answer to the question of encoding, for example `windows_1252`.
    pub encoding: Option<String>,
    /// The marking that its reports take; without one they count as the highest.
    pub marking: Option<Marking>,
}

/// What a file of field notes holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum NotesKind {
    /// A mailbox (mbox) or a message (.eml).
    Mail,
    /// An export of filled forms, of Kobo or ODK.
    Forms,
}

/// What an import is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ImportPhase {
    /// Reading rows and writing them.
    Reading,
    /// Making it durable.
    Committing,
    /// Building the map from it.
    Drawing,
}

/// How far an import is.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ImportProgress {
    /// What it is doing.
    pub phase: ImportPhase,
    /// Bytes read so far.
    #[ts(type = "number")]
    pub bytes_read: u64,
    /// Bytes in all.
    #[ts(type = "number")]
    pub bytes_total: u64,
    /// Rows so far.
    pub counts: RunCounts,
    /// Seconds that remain, by the pace so far; `None` in the first second.
    pub remaining_seconds: Option<f64>,
}

/// What came of an import.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ImportOutcome {
    /// The run.
    pub run: ImportRun,
    /// The first rejects, 100 at most.
    pub rejects: Vec<Reject>,
}

/// Part of the rejects of a run.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct RejectPage {
    /// Rejects of the run.
    pub total: u32,
    /// Those asked for.
    pub rejects: Vec<Reject>,
}
