//! What all kinds of briefings have, and where what is a kind's own stands in it.

use sitroom_domain::Area;

use super::lines::{heading, said, sentences};
use super::{CASEBOOK, CLOCK, EVENTS, OUTLOOK, RECORD, UNUSUAL, figures, follow, messages, options};
use crate::facts::Facts;
use crate::outline::{Kind, Outline, OutlineBody, OutlinePart, Sentence, Source};
use crate::paper::Width;
use crate::saying::{Saying, Value};

/// What a kind has of its own.
#[derive(Default)]
pub(super) struct Own {
    /// Which kind.
    pub(super) kind: Kind,
    /// Its title.
    pub(super) title: Saying,
    /// Its key messages.
    pub(super) messages: Vec<Sentence>,
    /// Its parts between the key messages and the map.
    pub(super) parts: Vec<OutlinePart>,
    /// What it names as sources besides those of all kinds.
    pub(super) sources: Vec<Source>,
    /// Options of its own instead of those of the area.
    pub(super) options: Option<Vec<Sentence>>,
}

/// Returns the outline of a kind.
pub(super) fn outline(facts: &Facts, own: Own) -> Outline {
    let mut parts = vec![sentences("key-messages", Width::Whole, true, own.messages)];
    parts.extend(own.parts);
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
    match own.options {
        Some(options) => parts.push(sentences("options", Width::Whole, false, options)),
        None => parts.push(sentences("options", beside, false, options::options(facts))),
    }
    parts.extend(figures::table(facts));
    parts.extend(follow::clock(facts));
    parts.extend(follow::engagements(facts));
    parts.extend(follow::commitments(facts));
    parts.retain(|part| !matches!(&part.body, OutlineBody::Sentences { sentences, .. } if sentences.is_empty()));
    let mut outline = Outline {
        kind: own.kind,
        title: own.title,
        above: above(facts, own.kind),
        as_of: facts.as_of,
        marking: facts.marking,
        is_exercise: facts.is_exercise,
        parts,
        sources: sources(facts).into_iter().chain(own.sources).collect(),
        ages: ages(facts),
    };
    outline.keep_named_sources();
    outline
}

/// Returns what a briefing is on: its area, or the countries of its record.
pub(super) fn area(facts: &Facts) -> Value {
    if facts.countries.len() > 1 { Value::countries(facts.countries.iter().copied()) } else { whole_area(facts) }
}

/// Returns the area that is drawn.
pub(super) fn whole_area(facts: &Facts) -> Value {
    match &facts.area {
        Area::Country { iso3 } => iso3.parse().map_or_else(|_| Value::Text(iso3.clone()), Value::Country),
        Area::Subregion { id } => Value::Subregion(id.clone()),
        Area::World | Area::Admin1 { .. } | Area::Cell { .. } => Value::Word("all-countries".to_owned()),
    }
}

fn above(facts: &Facts, kind: Kind) -> Saying {
    let kind = match kind {
        Kind::FiveMinutes => "kind-five-minutes",
        Kind::HorizonScan => "kind-horizon-scan",
        Kind::ElectionNote => "kind-election-note",
        Kind::MissionDebrief => "kind-mission-debrief",
        Kind::YearEvaluation => "kind-year-evaluation",
        Kind::WarningNote => "kind-warning-note",
    };
    match &facts.subregion {
        Some(id) => {
            Saying::with("above", [("office", Value::Office(id.clone())), ("kind", Value::Word(kind.to_owned()))])
        }
        None => Saying::of(kind),
    }
}

/// Returns all sources that any kind may name.
fn sources(facts: &Facts) -> Vec<Source> {
    let source = |id: &str, citation: Value| Source { id: id.to_owned(), citation };
    let publishers = Value::List(facts.publishers.iter().map(|one| Value::Text(one.clone())).collect());
    let newest = facts.violence.newest.map_or(Value::NoData, Value::Day);
    let linked = Value::Count(u64::from(facts.linked));
    let events = match facts.linked {
        0 => Saying::with("source-events", [("publishers", publishers), ("newest", newest)]),
        _ => Saying::with("source-events-linked", [("publishers", publishers), ("newest", newest), ("linked", linked)]),
    };
    vec![
        source(EVENTS, said(events)),
        source(UNUSUAL, method("source-unusual", &facts.violence.unusual_method)),
        source(OUTLOOK, method("source-outlook", &facts.violence.outlook_method)),
        source(RECORD, said(Saying::with("source-record", [("day", Value::Day(facts.as_of))]))),
        source(CLOCK, method("source-clock", &facts.clock.method)),
        source(CASEBOOK, said(Saying::of("source-casebook"))),
    ]
}

/// Returns a method as a source.
pub(super) fn method(id: &str, name: &str) -> Value {
    said(Saying::with(id, [("method", Value::Text(name.to_owned()))]))
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
