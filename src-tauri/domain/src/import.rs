//! Where rows come from: publishers, import runs and what they refused.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The number of an import run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
pub struct RunId(pub u32);

/// A publisher of events or of records.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Publisher {
    /// Short id, for example `ucdp`.
    pub id: &'static str,
    /// Name and data set.
    pub name: &'static str,
    /// Licence of the data.
    pub licence: &'static str,
    /// The line that must stand wherever its figures appear.
    pub citation: &'static str,
}

/// UCDP Georeferenced Event Dataset.
pub const UCDP: Publisher = Publisher {
    id: "ucdp",
    name: "UCDP GED",
    licence: "CC BY 4.0",
    citation: "UCDP GED, CC BY 4.0 (Sundberg and Melander 2013; Davies, Pettersson and Öberg)",
};

/// The invented scenario.
pub const EXERCISE: Publisher = Publisher {
    id: "exercise",
    name: "EXERCISE",
    licence: "none: invented",
    citation: "EXERCISE: invented by Sitroom, nothing in it happened",
};

/// Tables that offices and others make. Whose each is and under which licence stands with its run and its records.
pub const TABLE: Publisher = Publisher {
    id: "table",
    name: "Table of the office",
    licence: "as stated at the import",
    citation: "Tables imported by the office; each record names its source",
};

/// All publishers that the program knows.
pub const PUBLISHERS: [&Publisher; 3] = [&UCDP, &TABLE, &EXERCISE];

/// How the numbers of a date like 03/04/2021 are ordered. It is asked, never guessed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DateOrder {
    /// 3 April.
    DayFirst,
    /// 4 March.
    MonthFirst,
}

/// How a run stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RunState {
    /// Committed, its rows are in the store.
    Done,
    /// Undone as a whole; its rejects are still listed.
    Undone,
}

/// What a run did, row by row. `read` = `added` + `revised` + `unchanged` + `rejected`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
pub struct RunCounts {
    /// Rows read, the head not counted.
    pub read: u32,
    /// New events.
    pub added: u32,
    /// Events that the store had with other values; both versions are kept.
    pub revised: u32,
    /// Events that the store had just so.
    pub unchanged: u32,
    /// Rows refused.
    pub rejected: u32,
    /// Events kept with at least one note.
    pub noted: u32,
}

/// One import run.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ImportRun {
    /// Its number.
    pub id: RunId,
    /// Id of the publisher.
    pub publisher: String,
    /// Name of the file, without its folder.
    pub file_name: String,
    /// BLAKE3 of the file's bytes, hexadecimal.
    pub file_hash: String,
    /// Length of the file in bytes.
    #[ts(type = "number")]
    pub file_bytes: u64,
    /// When it was committed, RFC 3339 in UTC.
    pub imported_at: String,
    /// Licence of the data.
    pub licence: String,
    /// How it stands.
    pub state: RunState,
    /// What it did.
    pub counts: RunCounts,
    /// How long it took, in seconds.
    pub seconds: f64,
}

/// A row that was refused.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Reject {
    /// Line in the file, the first is 1; in a spreadsheet the row, in GeoJSON and JSON the number of the record.
    pub line: u32,
    /// The field at fault, by its name in the file; empty when it is the row as a whole.
    pub field: String,
    /// Its value, as it stood.
    pub value: String,
    /// Why it cannot be taken, in a sentence.
    pub reason: String,
    /// What to do about it, in a sentence.
    pub remedy: String,
    /// The whole row by the file's own column names, so that it can be mended and imported again.
    #[serde(skip)]
    #[ts(skip)]
    pub row: Vec<(String, String)>,
}
