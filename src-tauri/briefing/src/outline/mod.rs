//! An outline: what was drafted, sentence by sentence with its sources, before an officer orders, words and leaves out.

mod edits;
mod since;

use serde::{Deserialize, Serialize};
use sitroom_domain::{Day, Marking};

use crate::map::Map;
use crate::paper::Width;
use crate::saying::{Saying, Value};

pub use edits::{Edits, OwnSentence, Reworded};
pub use since::{Change, Changed, Earlier};

/// What a briefing is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Five minutes on a country or a subregion.
    #[default]
    FiveMinutes,
    /// The monthly horizon scan (S/2011/552, §12).
    HorizonScan,
    /// A note on an election.
    ElectionNote,
    /// A note on a warning.
    WarningNote,
    /// What a mission or an engagement brings home.
    MissionDebrief,
    /// The evaluation of a year (S/2011/552, §56–60).
    YearEvaluation,
}

/// What was drafted, apart from its language.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Outline {
    /// What it is for.
    pub kind: Kind,
    /// Its title.
    pub title: Saying,
    /// Who it is from, and what it is.
    pub above: Saying,
    /// The day that it is told as of.
    pub as_of: Day,
    /// The highest marking of what is in it.
    pub marking: Marking,
    /// Whether everything in it is invented.
    pub is_exercise: bool,
    /// Its parts.
    pub parts: Vec<OutlinePart>,
    /// Its sources, in the order in which they are first named.
    pub sources: Vec<Source>,
    /// How old the data are.
    pub ages: Vec<Saying>,
}

/// A source, by an id of its own within the outline.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Source {
    /// Its id: `events`, `record`, `casebook`, a method.
    pub id: String,
    /// How it is cited.
    pub citation: Value,
}

/// A part under one heading.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct OutlinePart {
    /// Its id: `key-messages`, `figures` …
    pub id: String,
    /// Its heading.
    pub heading: Saying,
    /// What stands at the other end of the heading's line.
    pub aside: Option<Saying>,
    /// How wide it is.
    pub width: Width,
    /// Whether it begins a page of its own.
    pub own_page: bool,
    /// What stands in it.
    pub body: OutlineBody,
}

/// What stands in a part.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OutlineBody {
    /// Sentences.
    Sentences {
        /// The sentences, by id.
        sentences: Vec<Sentence>,
        /// Whether they have numbers.
        numbered: bool,
    },
    /// A table.
    Table(OutlineTable),
    /// A map.
    Map {
        /// The map.
        map: Box<Map>,
        /// What it shows, in words.
        alternative: Saying,
        /// The ids of its sources.
        sources: Vec<String>,
    },
}

/// A message: what it says in short, and the sentences that bear it, each with its sources.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Sentence {
    /// Its id within its part; it stays the same from draft to draft.
    pub id: String,
    /// What it says in short.
    pub lead: Option<Saying>,
    /// The sentences.
    pub said: Vec<Said>,
}

/// A sentence with its sources.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Said {
    /// What it says.
    pub saying: Saying,
    /// The ids of its sources.
    pub sources: Vec<String>,
}

impl Said {
    /// Returns a sentence with its sources.
    pub fn new(saying: Saying, sources: &[&str]) -> Self {
        Self { saying, sources: sources.iter().map(|&id| id.to_owned()).collect() }
    }
}

/// A table.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct OutlineTable {
    /// Its columns: the heading, and whether its cells are figures.
    pub columns: Vec<(Saying, bool)>,
    /// Its rows.
    pub rows: Vec<OutlineRow>,
    /// The ids of its sources.
    pub sources: Vec<String>,
}

/// A row: a cell for each column, or one alone over all of them.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct OutlineRow {
    /// Its id within the table.
    pub id: String,
    /// Its cells.
    pub cells: Vec<OutlineCell>,
    /// Whether it says that there is no data.
    pub no_data: bool,
}

/// A cell.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OutlineCell {
    /// A value.
    Plain(Value),
    /// A value that is looked at first.
    Strong(Value),
    /// A series of months; `None` is no data.
    Bars(Vec<Option<f64>>),
}

impl OutlinePart {
    /// Returns the sentence of an id; none in a part that is no list of sentences.
    pub fn sentence(&self, id: &str) -> Option<&Sentence> {
        match &self.body {
            OutlineBody::Sentences { sentences, .. } => sentences.iter().find(|one| one.id == id),
            OutlineBody::Table(_) | OutlineBody::Map { .. } => None,
        }
    }
}

impl Outline {
    /// Returns the part of an id.
    pub fn part(&self, id: &str) -> Option<&OutlinePart> {
        self.parts.iter().find(|part| part.id == id)
    }

    /// Returns the sentences that hold a figure and name no source; there are none in a draft.
    pub fn without_source(&self) -> Vec<&Saying> {
        let said = self.parts.iter().flat_map(|part| match &part.body {
            OutlineBody::Sentences { sentences, .. } => sentences.iter().flat_map(|one| &one.said).collect(),
            OutlineBody::Table(_) | OutlineBody::Map { .. } => Vec::new(),
        });
        said.filter(|said| said.sources.is_empty()).map(|said| &said.saying).collect()
    }
}
