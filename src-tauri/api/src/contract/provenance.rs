//! Where figures are from: the runs that brought the rows behind them, and the lines that have to stand beside them.

use serde::Serialize;
use sitroom_domain::RunId;
use ts_rs::TS;

/// Where the events of a filter are from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SelectionProvenance {
    /// How many events there are.
    pub events: u32,
    /// First day of the oldest; `None` where there is none.
    pub oldest: Option<String>,
    /// First day of the newest.
    pub newest: Option<String>,
    /// The runs that brought them, those of most events first.
    pub runs: Vec<RunShare>,
    /// One line for each publisher, which must stand wherever the figures appear.
    pub citations: Vec<String>,
}

/// What a run brought of the events of a filter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RunShare {
    /// Its number.
    pub run: RunId,
    /// Name of the publisher.
    pub publisher: String,
    /// Name of the file, or the address that was asked.
    pub file_name: String,
    /// BLAKE3 of what came.
    pub file_hash: String,
    /// When it was committed, RFC 3339 in UTC.
    pub imported_at: String,
    /// Licence.
    pub licence: String,
    /// Events of the filter that stand as this run brought them.
    pub events: u32,
    /// Rows that it refused.
    pub rejected: u32,
}
