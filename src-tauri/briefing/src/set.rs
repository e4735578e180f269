//! An outline in a language: the paper as it is handed over.

use sitroom_domain::Marking;

use crate::language::Language;
use crate::map::{Style, picture};
use crate::outline::{Outline, OutlineBody, OutlineCell, OutlinePart, OutlineTable, Sentence};
use crate::paper::{Body, Cell, Column, Message, Paper, Part, Picture, Row, Shape, Table};
use crate::saying::{Saying, Value};
use crate::words::Words;

/// How high a map may be beside its width.
const TALLEST_MAP: f64 = 0.95;

/// How large letters are on the map of a slide, beside those on the map of a page.
const LARGE: f64 = 1.9;

/// Returns an outline in a language; `state` says its number and whether it is signed off.
pub fn set(outline: &Outline, language: Language, state: &Saying) -> Paper {
    set_in(outline, language, state, Shape::Pages)
}

/// Returns an outline in a language as slides.
pub fn set_slides(outline: &Outline, language: Language, state: &Saying) -> Paper {
    set_in(outline, language, state, Shape::Slides)
}

fn set_in(outline: &Outline, language: Language, state: &Saying, shape: Shape) -> Paper {
    let words = Words::of(language);
    let style = match shape {
        Shape::Pages => Style::PRINT,
        Shape::Slides => Style::PRINT.larger(LARGE),
    };
    let setter = Setter { words, outline, style };
    Paper {
        shape,
        language: language.tag().to_owned(),
        above: words.say(&outline.above),
        title: words.say(&outline.title),
        as_of: words.say(&Saying::with("as-of", [("day", Value::Day(outline.as_of))])),
        date: outline.as_of.to_string(),
        state: words.say(state),
        marking: words.text(marking_id(outline.marking)),
        exercise: outline.is_exercise.then(|| words.text("exercise")),
        parts: outline.parts.iter().map(|part| setter.part(part)).collect(),
        sources: outline.sources.iter().map(|source| words.write(&source.citation)).collect(),
        sources_heading: words.text("heading-sources"),
        ages: outline.ages.iter().map(|age| words.say(age)).collect(),
        disclaimer: words.text("disclaimer"),
        between: words.text("form-sentences-between"),
        page_words: ["page-before", "page-between", "page-after"].map(|id| words.text(id)),
    }
}

/// Returns the id of a marking's text.
pub(crate) const fn marking_id(marking: Marking) -> &'static str {
    match marking {
        Marking::Unclassified => "marking-unclassified",
        Marking::Confidential => "marking-confidential",
        Marking::StrictlyConfidential => "marking-strictly-confidential",
    }
}

struct Setter<'a> {
    words: &'static Words,
    outline: &'a Outline,
    style: Style,
}

impl Setter<'_> {
    fn part(&self, part: &OutlinePart) -> Part {
        Part {
            heading: self.words.say(&part.heading),
            aside: part.aside.as_ref().map(|aside| self.words.say(aside)).unwrap_or_default(),
            width: part.width,
            own_page: part.own_page,
            body: match &part.body {
                OutlineBody::Sentences { sentences, numbered } => Body::Sentences {
                    sentences: sentences.iter().map(|one| self.message(one)).collect(),
                    numbered: *numbered,
                },
                OutlineBody::Table(table) => Body::Table(self.table(table)),
                OutlineBody::Map { map, alternative, sources } => Body::Picture(Picture {
                    svg: picture(map, self.words, &self.style, TALLEST_MAP),
                    alternative: self.words.say(alternative),
                    is_map: true,
                    sources: self.numbers(sources),
                }),
            },
        }
    }

    fn message(&self, sentence: &Sentence) -> Message {
        Message {
            lead: sentence.lead.as_ref().map(|lead| self.words.say(lead)).unwrap_or_default(),
            said: sentence
                .said
                .iter()
                .map(|said| (self.words.say(&said.saying), self.numbers(&said.sources)))
                .collect(),
        }
    }

    fn table(&self, table: &OutlineTable) -> Table {
        let cell = |cell: &OutlineCell| match cell {
            OutlineCell::Plain(value) => Cell::Text(self.words.write(value)),
            OutlineCell::Strong(value) => Cell::Strong(self.words.write(value)),
            OutlineCell::Bars(values) => Cell::Bars(values.clone()),
        };
        Table {
            columns: table
                .columns
                .iter()
                .map(|(title, figures)| Column { title: self.words.say(title), figures: *figures })
                .collect(),
            rows: table
                .rows
                .iter()
                .map(|row| Row { cells: row.cells.iter().map(cell).collect(), no_data: row.no_data })
                .collect(),
            sources: self.numbers(&table.sources),
        }
    }

    /// Returns the numbers of sources, from 1.
    fn numbers(&self, ids: &[String]) -> Vec<u32> {
        let place = |id: &String| self.outline.sources.iter().position(|source| source.id == *id);
        ids.iter().filter_map(place).map(|place| place as u32 + 1).collect()
    }
}
