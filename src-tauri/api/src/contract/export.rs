//! Exports: exactly what is shown, as a file.

use serde::{Deserialize, Serialize};
use sitroom_domain::Marking;
use ts_rs::TS;

/// The format of an export.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ExportFormat {
    /// Comma-separated values, UTF-8.
    Csv,
    /// Office Open XML workbook.
    Xlsx,
    /// GeoJSON (RFC 7946).
    Geojson,
    /// JSON of the stored form, which can be added again; of records only.
    Json,
}

/// What was written.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Exported {
    /// Rows.
    pub rows: u32,
    /// Path of the file.
    pub path: String,
    /// The highest marking of what is in it.
    pub marking: Marking,
}

/// What of a list or of a calendar would leave at a marking.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ExportPreview {
    /// Rows that would be in the file.
    pub rows: u32,
    /// Rows that are marked higher and stay.
    pub left_out: u32,
    /// The highest marking of what would be in it.
    pub marking: Marking,
}
