//! What changed since an earlier briefing: message by message, row by row.

use serde::{Deserialize, Serialize};
use sitroom_domain::Day;

use super::{Outline, OutlineBody, OutlineCell, OutlinePart, Said, Sentence, Source};
use crate::paper::Width;
use crate::saying::{Saying, Value};

/// The source that a changed message rests on besides those of what it says now.
const LAST: &str = "last";

/// One message or row that is not as it was.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Change {
    /// The part that it stands in.
    pub part: String,
    /// Its id.
    pub id: String,
    /// How it changed.
    pub how: Changed,
    /// What it said; absent where it is new.
    pub was: Option<Sentence>,
    /// What it says; absent where it is gone.
    pub is: Option<Sentence>,
}

/// How something changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Changed {
    /// It was not there.
    New,
    /// It says something else.
    Other,
    /// It is no longer there.
    Gone,
}

impl Outline {
    /// Returns what is not as it was in an earlier outline, in the order of this one; what is gone comes last.
    pub fn changes_since(&self, earlier: &Self) -> Vec<Change> {
        let (before, now) = (messages(earlier), messages(self));
        let mut changes: Vec<Change> = Vec::new();
        for (part, one) in &now {
            let was = before.iter().find(|(of, other)| of == part && other.id == one.id).map(|(_, other)| other);
            let how = match was {
                None => Changed::New,
                Some(was) if was != one => Changed::Other,
                Some(_) => continue,
            };
            changes.push(Change {
                part: part.clone(),
                id: one.id.clone(),
                how,
                was: was.cloned(),
                is: Some(one.clone()),
            });
        }
        let is_gone =
            |(part, one): &&(String, Sentence)| !now.iter().any(|(of, other)| of == part && other.id == one.id);
        changes.extend(before.iter().filter(is_gone).map(|(part, one)| Change {
            part: part.clone(),
            id: one.id.clone(),
            how: Changed::Gone,
            was: Some(one.clone()),
            is: None,
        }));
        changes
    }
}

/// A briefing that was signed off before.
#[derive(Debug, Clone, PartialEq)]
pub struct Earlier<'a> {
    /// Its number.
    pub number: u32,
    /// The day on which it was signed off.
    pub day: Day,
    /// What it said.
    pub outline: &'a Outline,
}

impl Outline {
    /// Adds what changed since an earlier briefing, as a page of its own.
    pub fn add_changes(&mut self, earlier: &Earlier<'_>) {
        let number = ("number", Value::Count(u64::from(earlier.number)));
        let mut sentences: Vec<Sentence> = self.changes_since(earlier.outline).iter().map(told).collect();
        if sentences.is_empty() {
            let said = Said { saying: Saying::of("change-none"), sources: vec![LAST.to_owned()] };
            sentences.push(Sentence { id: "none".to_owned(), lead: None, said: vec![said] });
        }
        self.parts.push(OutlinePart {
            id: "changes".to_owned(),
            heading: Saying::with("heading-changes", [number.clone()]),
            aside: None,
            width: Width::Whole,
            own_page: true,
            body: OutlineBody::Sentences { sentences, numbered: false },
        });
        let citation = Saying::with("source-last", [number, ("day", Value::Day(earlier.day))]);
        self.sources.push(Source { id: LAST.to_owned(), citation: Value::Said(Box::new(citation)) });
    }
}

/// Returns a change as a message.
fn told(change: &Change) -> Sentence {
    let words = |sentence: &Option<Sentence>| {
        let of =
            |one: &Sentence| one.lead.iter().cloned().chain(one.said.iter().map(|said| said.saying.clone())).collect();
        Value::Sentences(sentence.as_ref().map(of).unwrap_or_default())
    };
    let (was, is) = (("was", words(&change.was)), ("is", words(&change.is)));
    let saying = match change.how {
        Changed::New => Saying::with("change-new", [is]),
        Changed::Other => Saying::with("change-other", [was, is]),
        Changed::Gone => Saying::with("change-gone", [was]),
    };
    let mut sources: Vec<String> = Vec::new();
    for id in change.is.iter().flat_map(|one| &one.said).flat_map(|said| &said.sources) {
        if !sources.contains(id) {
            sources.push(id.clone());
        }
    }
    if change.how != Changed::New {
        sources.push(LAST.to_owned());
    }
    let id = format!("{}-{}", change.part, change.id);
    Sentence { id, lead: None, said: vec![Said { saying, sources }] }
}

/// Returns all messages, and the rows of tables as if they were messages.
fn messages(outline: &Outline) -> Vec<(String, Sentence)> {
    let of = |part: &OutlinePart| -> Vec<(String, Sentence)> {
        match &part.body {
            OutlineBody::Sentences { sentences, .. } => {
                sentences.iter().map(|one| (part.id.clone(), one.clone())).collect()
            }
            OutlineBody::Table(table) => table
                .rows
                .iter()
                .map(|row| {
                    let cells = row.cells.iter().filter_map(|cell| match cell {
                        OutlineCell::Plain(value) | OutlineCell::Strong(value) => Some(value.clone()),
                        OutlineCell::Bars(_) => None,
                    });
                    let saying = Saying::with("row", [("cells", Value::List(cells.collect()))]);
                    let said = Said { saying, sources: table.sources.clone() };
                    (part.id.clone(), Sentence { id: row.id.clone(), lead: None, said: vec![said] })
                })
                .collect(),
            OutlineBody::Map { .. } => Vec::new(),
        }
    };
    outline.parts.iter().flat_map(of).collect()
}
