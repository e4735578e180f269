//! What changed since an earlier briefing: message by message, row by row.

use serde::{Deserialize, Serialize};
use sitroom_domain::Day;

use super::{Outline, OutlineBody, OutlineCell, OutlinePart, OutlineRow, OutlineTable, Said, Sentence, Source};
use crate::paper::Width;
use crate::saying::{Saying, Value};

/// The source that a changed message rests on besides those of what it says now.
const LAST: &str = "last";
/// The part that tells what changed; it is not compared itself.
const CHANGES: &str = "changes";
/// Sources that hold nothing that is marked: what rests on them alone may be quoted from an earlier briefing.
const UNMARKED: [&str; 3] = ["events", "unusual", "outlook"];
/// Columns of what passes with every day; they are not compared.
const PASSING: [&str; 2] = ["column-late", "column-signal-to-action"];
/// A running number before a title: it changes when another is closed.
const NUMBER: &str = "number";

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
        for one in &now {
            let was = before.iter().find(|other| other.is_same_as(one));
            let how = match was {
                None => Changed::New,
                Some(was) if was.values != one.values => Changed::Other,
                Some(_) => continue,
            };
            changes.push(one.change(how, was.map(|was| was.sentence.clone()), Some(one.sentence.clone())));
        }
        let is_gone = |one: &&Compared| !now.iter().any(|other| other.is_same_as(one));
        changes.extend(
            before.iter().filter(is_gone).map(|one| one.change(Changed::Gone, Some(one.sentence.clone()), None)),
        );
        changes
    }
}

impl Change {
    /// Returns the same without what it said before, where the record of today may say that no more; `None` where nothing is left.
    ///
    /// A record that was marked higher since, or deleted, stands in the earlier briefing as it was. Its words, and counts in which it
    /// was, are not told again; events have no marking.
    fn without_former_record(mut self, earlier: &Earlier<'_>) -> Option<Self> {
        let rests_on_events = |one: &Sentence| {
            one.said.iter().flat_map(|said| &said.sources).all(|source| UNMARKED.contains(&source.as_str()))
        };
        if !earlier.may_quote && !(earlier.is_seen)(&self.id) {
            self.was = self.was.filter(rests_on_events);
        }
        (self.was.is_some() || self.is.is_some()).then_some(self)
    }
}

/// A briefing that was signed off before.
pub struct Earlier<'a> {
    /// Its number.
    pub number: u32,
    /// The day on which it was signed off.
    pub day: Day,
    /// What was drafted for it.
    pub draft: &'a Outline,
    /// Whether all of it may be quoted: whoever is told sees every marking.
    pub may_quote: bool,
    /// Tells of a record, by the id of its row, whether whoever is told sees it today.
    pub is_seen: &'a dyn Fn(&str) -> bool,
}

impl Outline {
    /// Adds what changed since an earlier briefing, as a page of its own.
    pub fn add_changes(&mut self, earlier: &Earlier<'_>) {
        let number = ("number", Value::Count(u64::from(earlier.number)));
        let changes = self.changes_since(earlier.draft).into_iter();
        let changes = changes.filter_map(|change| change.without_former_record(earlier));
        let mut sentences: Vec<Sentence> = changes.map(|change| told(&change)).collect();
        if earlier.may_quote {
            self.marking = self.marking.max(earlier.draft.marking);
        }
        if sentences.is_empty() {
            let said = Said { saying: Saying::of("change-none"), sources: vec![LAST.to_owned()] };
            sentences.push(Sentence { id: "none".to_owned(), lead: None, said: vec![said] });
        }
        self.parts.push(OutlinePart {
            id: CHANGES.to_owned(),
            heading: Saying::with("heading-changes", [number.clone()]),
            aside: None,
            width: Width::Whole,
            own_page: true,
            body: OutlineBody::Sentences { sentences, numbered: false },
        });
        let citation = Saying::with("source-last", [number, ("day", Value::Day(earlier.day))]);
        self.sources.push(Source { id: LAST.to_owned(), citation: Value::Said(Box::new(citation)) });
    }

    /// Returns the number of the briefing that it tells the changes since; `None` where it tells none.
    pub fn changes_are_since(&self) -> Option<u32> {
        match self.part(CHANGES)?.heading.with.get(NUMBER)? {
            Value::Count(number) => u32::try_from(*number).ok(),
            _ => None,
        }
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
        Changed::Other if change.was.is_none() => Saying::with("change-now", [is]),
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

/// A message or a row, with what of it is compared.
struct Compared {
    part: String,
    sentence: Sentence,
    values: Vec<Value>,
}

impl Compared {
    fn is_same_as(&self, other: &Self) -> bool {
        self.part == other.part && self.sentence.id == other.sentence.id
    }

    fn change(&self, how: Changed, was: Option<Sentence>, is: Option<Sentence>) -> Change {
        Change { part: self.part.clone(), id: self.sentence.id.clone(), how, was, is }
    }
}

/// Returns all messages, and the rows of tables as if they were messages.
fn messages(outline: &Outline) -> Vec<Compared> {
    outline.parts.iter().filter(|part| part.id != CHANGES).flat_map(of_part).collect()
}

fn of_part(part: &OutlinePart) -> Vec<Compared> {
    match &part.body {
        OutlineBody::Sentences { sentences, .. } => sentences.iter().map(|one| of_sentence(&part.id, one)).collect(),
        OutlineBody::Table(table) => table.rows.iter().map(|row| of_row(&part.id, table, row)).collect(),
        OutlineBody::Map { .. } => Vec::new(),
    }
}

fn of_sentence(part: &str, one: &Sentence) -> Compared {
    let said = one.lead.iter().chain(one.said.iter().map(|said| &said.saying));
    let values = said.map(|saying| Value::Said(Box::new(saying.clone()))).collect();
    Compared { part: part.to_owned(), sentence: one.clone(), values }
}

fn of_row(part: &str, table: &OutlineTable, row: &OutlineRow) -> Compared {
    let value = |cell: &OutlineCell| match cell {
        OutlineCell::Plain(value) | OutlineCell::Strong(value) => Some(value.clone()),
        OutlineCell::Bars(_) => None,
    };
    let passes = |at: usize| table.columns.get(at).is_some_and(|(title, _)| PASSING.contains(&title.id.as_str()));
    let steady = |(at, cell): (usize, &OutlineCell)| value(cell).filter(|_| !passes(at)).map(without_number);
    let saying = Saying::with("row", [("cells", Value::List(row.cells.iter().filter_map(value).collect()))]);
    let said = Said { saying, sources: table.sources.clone() };
    Compared {
        part: part.to_owned(),
        sentence: Sentence { id: row.id.clone(), lead: None, said: vec![said] },
        values: row.cells.iter().enumerate().filter_map(steady).collect(),
    }
}

fn without_number(value: Value) -> Value {
    match value {
        Value::Said(mut saying) => {
            saying.with.remove(NUMBER);
            Value::Said(saying)
        }
        other => other,
    }
}
