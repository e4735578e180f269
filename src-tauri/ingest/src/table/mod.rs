//! Tables that somebody made, brought into the record: what a table seems to hold, and its rows as records of one noun.
//!
//! A mapping says which column is which field. It is guessed from names and cells of the whole table, shown, corrected and
//! kept; what can be read in two ways is asked, and no row is taken half.

mod cells;
mod choices;
mod column;
mod days;
mod fit;
mod guess;
mod headers;
mod key;
mod links;
mod look;
mod numbers;
mod reader;
mod run;
mod survey;
mod words;

pub use look::{Look, LookedColumn, LookedRow, look_at_table, seems_events};
pub(crate) use run::import_table_with;
pub use run::{TablePlan, import_table};

/// What to look at.
#[derive(Debug, Clone)]
pub struct LookPlan {
    /// The file.
    pub path: std::path::PathBuf,
    /// Answer to the question of encoding.
    pub encoding: Option<crate::Encoding>,
    /// How the table is to be read; one without fields names noun, sheet and head only, and the fields are guessed.
    pub mapping: Option<sitroom_domain::Mapping>,
    /// The nouns that the guess chooses from; all where none is given.
    pub nouns: Vec<sitroom_domain::Noun>,
}
