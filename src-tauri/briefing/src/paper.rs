//! What a paper is made of. All texts are as they stand on the page: in its language, with its numbers written out.

use serde::{Deserialize, Serialize};

use crate::PaperError;

/// A paper as it is handed over.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Paper {
    /// Whether it is set on pages or as slides.
    #[serde(default)]
    pub shape: Shape,
    /// Language, a tag of BCP 47; Arabic runs from right to left.
    pub language: String,
    /// Who it is from and what it is, in a line above the title.
    pub above: String,
    /// Its title.
    pub title: String,
    /// The day that it is told as of, in words.
    pub as_of: String,
    /// The same day, YYYY-MM-DD: the properties of the document bear it, and no other.
    pub date: String,
    /// Its number and whether it is signed off.
    pub state: String,
    /// Its marking, which stands on every page.
    pub marking: String,
    /// What marks it as invented; absent for a paper about what happened.
    pub exercise: Option<String>,
    /// What stands in it, in order.
    pub parts: Vec<Part>,
    /// Its sources, numbered from 1.
    pub sources: Vec<String>,
    /// The heading of the sources.
    pub sources_heading: String,
    /// How old the data are, a line each.
    pub ages: Vec<String>,
    /// What stands under every map.
    pub disclaimer: String,
    /// What stands between two sentences.
    pub between: String,
    /// What stands before, between and after the number of a page and how many there are.
    pub page_words: [String; 3],
}

/// How a paper is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Shape {
    /// On pages of A4.
    #[default]
    Pages,
    /// As slides of 16:9, a message or a part each, for projection.
    Slides,
}

/// A part under one heading.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Part {
    /// Its heading.
    pub heading: String,
    /// What stands at the other end of the heading's line.
    pub aside: String,
    /// How wide it is.
    pub width: Width,
    /// Whether it begins a page of its own.
    pub own_page: bool,
    /// What stands in it.
    pub body: Body,
}

/// How wide a part is: parts of half the width that follow each other stand side by side.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Width {
    /// From margin to margin.
    Whole,
    /// Three fifths, at the beginning of the line.
    Wide,
    /// Two fifths, at its end.
    Narrow,
}

/// What stands in a part.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Body {
    /// Sentences, numbered where they are messages.
    Sentences {
        /// The messages.
        sentences: Vec<Message>,
        /// Whether they have numbers.
        numbered: bool,
    },
    /// A table.
    Table(Table),
    /// A picture.
    Picture(Picture),
}

/// A message: what it says in short, and the sentences that bear it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Message {
    /// What it says in short, in bold; may be empty.
    pub lead: String,
    /// The sentences, each with the numbers of its sources.
    pub said: Vec<(String, Vec<u32>)>,
}

/// A table.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Table {
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows.
    pub rows: Vec<Row>,
    /// The numbers of its sources.
    pub sources: Vec<u32>,
}

/// A column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Column {
    /// Its heading.
    pub title: String,
    /// Whether its cells are figures and stand at the end of it.
    pub figures: bool,
}

/// A row: one cell for each column, or one alone that goes over all of them.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Row {
    /// Its cells.
    pub cells: Vec<Cell>,
    /// Whether it says that there is no data: it is hatched then.
    pub no_data: bool,
}

/// A cell.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", content = "value", rename_all = "snake_case")]
pub enum Cell {
    /// Text.
    Text(String),
    /// Text that is looked at first.
    Strong(String),
    /// A series as small bars; `None` is no data.
    Bars(Vec<Option<f64>>),
}

/// A picture, with the same in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Picture {
    /// The picture as SVG, without a request and without a script.
    pub svg: String,
    /// What it shows, in words.
    pub alternative: String,
    /// Whether it is a map: the disclaimer stands under it.
    pub is_map: bool,
    /// The numbers of its sources.
    pub sources: Vec<u32>,
}

impl Paper {
    /// Checks that every number of a source is one of its own.
    ///
    /// # Errors
    /// When a sentence, a table or a picture names a source that is not listed.
    pub fn check(&self) -> Result<(), PaperError> {
        let named = self.parts.iter().flat_map(|part| match &part.body {
            Body::Sentences { sentences, .. } => {
                sentences.iter().flat_map(|one| &one.said).flat_map(|(_, sources)| sources.iter().copied()).collect()
            }
            Body::Table(table) => table.sources.clone(),
            Body::Picture(picture) => picture.sources.clone(),
        });
        let listed = self.sources.len();
        let is_wrong = |number: &u32| *number == 0 || *number as usize > listed;
        named.into_iter().find(is_wrong).map_or(Ok(()), |named| Err(PaperError::NoSource { named, listed }))
    }

    /// Returns the pictures by the names that the template reads them under.
    pub(crate) fn pictures(&self) -> Vec<(String, &str)> {
        let mut pictures = Vec::new();
        for (at, part) in self.parts.iter().enumerate() {
            if let Body::Picture(picture) = &part.body {
                pictures.push((format!("/picture-{at}.svg"), picture.svg.as_str()));
            }
        }
        pictures
    }
}
