//! Drafts: facts to an outline, by rule. What is not in the facts is not in the draft, and every sentence with a figure names
//! where the figure is from.

mod figures;
mod follow;
mod messages;
mod options;

use sitroom_domain::Area;

use crate::facts::Facts;
use crate::outline::{Kind, Outline, OutlineBody, OutlinePart, Sentence, Source};
use crate::paper::Width;
use crate::saying::{Saying, Value};

/// Ids of the sources of a draft.
const EVENTS: &str = "events";
const RECORD: &str = "record";
const CASEBOOK: &str = "casebook";
const UNUSUAL: &str = "unusual";
const OUTLOOK: &str = "outlook";
const CLOCK: &str = "clock";

/// Returns the draft of a five-minute briefing on a country or a subregion.
pub fn five_minutes(facts: &Facts) -> Outline {
    let mut parts = vec![sentences("key-messages", Width::Whole, true, messages::messages(facts))];
    if let Some(map) = &facts.map {
        parts.push(OutlinePart {
            id: "map".to_owned(),
            heading: heading("map"),
            aside: None,
            width: Width::Wide,
            own_page: false,
            body: OutlineBody::Map {
                map: Box::new(map.clone()),
                alternative: messages::map_in_words(facts, map),
                sources: vec![EVENTS.to_owned()],
            },
        });
    }
    let beside = if facts.map.is_some() { Width::Narrow } else { Width::Whole };
    parts.push(sentences("due", beside, false, follow::due(facts)));
    parts.push(sentences("there", beside, false, follow::there(facts)));
    parts.push(sentences("options", beside, false, options::options(facts)));
    parts.push(figures::table(facts));
    parts.extend(follow::clock(facts));
    parts.extend(follow::engagements(facts));
    parts.extend(follow::commitments(facts));
    parts.retain(|part| !matches!(&part.body, OutlineBody::Sentences { sentences, .. } if sentences.is_empty()));
    let mut outline = Outline {
        kind: Kind::FiveMinutes,
        title: Saying::with("title", [("area", area(facts))]),
        above: above(facts, "kind-five-minutes"),
        as_of: facts.as_of,
        marking: facts.marking,
        is_exercise: facts.is_exercise,
        parts,
        sources: sources(facts),
        ages: ages(facts),
    };
    outline.keep_named_sources();
    outline
}

fn area(facts: &Facts) -> Value {
    match &facts.area {
        Area::Country { iso3 } => iso3.parse().map_or_else(|_| Value::Text(iso3.clone()), Value::Country),
        Area::Subregion { id } => Value::Subregion(id.clone()),
        Area::World | Area::Admin1 { .. } | Area::Cell { .. } => Value::Word("all-countries".to_owned()),
    }
}

fn above(facts: &Facts, kind: &str) -> Saying {
    match &facts.subregion {
        Some(id) => {
            Saying::with("above", [("office", Value::Office(id.clone())), ("kind", Value::Word(kind.to_owned()))])
        }
        None => Saying::of(kind),
    }
}

/// Returns the heading of a part.
fn heading(id: &str) -> Saying {
    Saying::of(&format!("heading-{id}"))
}

fn sentences(id: &str, width: Width, numbered: bool, sentences: Vec<Sentence>) -> OutlinePart {
    let body = OutlineBody::Sentences { sentences, numbered };
    OutlinePart { id: id.to_owned(), heading: heading(id), aside: None, width, own_page: false, body }
}

/// Returns all sources that a draft may name.
fn sources(facts: &Facts) -> Vec<Source> {
    let source = |id: &str, citation: Value| Source { id: id.to_owned(), citation };
    let said = |saying: Saying| Value::Said(Box::new(saying));
    let publishers = Value::List(facts.publishers.iter().map(|one| Value::Text(one.clone())).collect());
    let newest = facts.violence.newest.map_or(Value::NoData, Value::Day);
    vec![
        source(EVENTS, said(Saying::with("source-events", [("publishers", publishers), ("newest", newest)]))),
        source(UNUSUAL, method("source-unusual", &facts.violence.unusual_method)),
        source(OUTLOOK, method("source-outlook", &facts.violence.outlook_method)),
        source(RECORD, said(Saying::with("source-record", [("day", Value::Day(facts.as_of))]))),
        source(CLOCK, method("source-clock", &facts.clock.method)),
        source(CASEBOOK, said(Saying::of("source-casebook"))),
    ]
}

fn method(id: &str, name: &str) -> Value {
    Value::Said(Box::new(Saying::with(id, [("method", Value::Text(name.to_owned()))])))
}

/// Returns the two ages of the data.
fn ages(facts: &Facts) -> Vec<Saying> {
    let mut ages = Vec::new();
    if let Some(newest) = facts.violence.newest {
        ages.push(Saying::with("age-newest", [("day", Value::Day(newest))]));
    }
    if let Some(imported) = facts.imported {
        ages.push(Saying::with("age-imported", [("day", Value::Day(imported))]));
    }
    ages
}
