//! Tables that somebody made: what they seem to hold, how they are to be read, and their first rows as records.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value as Json};
use sitroom_domain::record::Noun;
pub use sitroom_domain::{FieldSource, Mapping};
use ts_rs::TS;

/// What a file seems to hold.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct TableLook {
    /// The sheets of a workbook with their rows; one without a name for other files.
    pub sheets: Vec<(String, u32)>,
    /// The heads of the columns.
    pub columns: Vec<TableColumn>,
    /// Rows under the head.
    pub rows: u32,
    /// The mapping that was guessed, or the one that was given.
    pub mapping: Mapping,
    /// Nouns that the table may hold, the likeliest first, each with how many columns speak for it.
    pub nouns: Vec<(Noun, u32)>,
    /// The first rows as records.
    pub preview: Vec<PreviewRow>,
    /// What is odd about the file as a whole, in sentences.
    pub notes: Vec<String>,
}

/// A column as it stands.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct TableColumn {
    /// Its head.
    pub name: String,
    /// Some of its cells, each once.
    pub examples: Vec<String>,
    /// How many rows have a cell in it.
    pub filled: u32,
    /// Whether it is read as the marking of its row, or of one of its fields, and is no field itself.
    pub is_marking: bool,
}

/// A row as the record that it becomes, or why it does not.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct PreviewRow {
    /// Line of the file.
    pub line: u32,
    /// Its title.
    pub title: String,
    /// Its values in stored form.
    #[ts(type = "Record<string, unknown>")]
    pub values: Map<String, Json>,
    /// Why the row is refused: field, reason, remedy; empty where it is not.
    pub refused: Vec<[String; 3]>,
}

/// A mapping that was saved by name.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct NamedMapping {
    /// Its name.
    pub name: String,
    /// The mapping.
    pub mapping: Mapping,
}

/// How a file is imported, as its head tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FileTold {
    /// Its rows are events.
    Events,
    /// Its rows may be records of some noun.
    Table,
    /// It is a mailbox or a message.
    Mail,
    /// Its rows are filled forms.
    Forms,
}

/// A table to import.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct TableRequest {
    /// Path of the file.
    pub path: String,
    /// How it is read.
    pub mapping: Mapping,
    /// Answer to the question of encoding, for example `windows_1252`.
    #[serde(default)]
    pub encoding: Option<String>,
    /// Whether nothing is kept: the counts are those that there would be.
    #[serde(default)]
    pub dry_run: bool,
}
