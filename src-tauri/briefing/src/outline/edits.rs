//! What an officer made of a draft: order, wording, what is left out, and sentences of her own.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use sitroom_domain::Marking;

use super::{Outline, OutlineBody, OutlinePart, Said, Sentence, Source};
use crate::saying::{Saying, Value};

/// What was changed of a draft. Sentences are named `PART/SENTENCE`, parts by their ids.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Edits {
    /// Parts and sentences that are left out.
    pub left_out: BTreeSet<String>,
    /// The order of a part's sentences, by part; those that are not named come after them. `""` orders the parts.
    pub order: BTreeMap<String, Vec<String>>,
    /// Sentences in other words.
    pub reworded: BTreeMap<String, Reworded>,
    /// Sentences of the officer's own, by part.
    pub own: Vec<OwnSentence>,
    /// Another title.
    pub title: Option<String>,
    /// The marking that what is edited has at least.
    #[serde(skip)]
    pub marking: Option<Marking>,
}

/// A sentence in other words, with what it said when it was worded.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Reworded {
    /// The words.
    pub text: String,
    /// What the draft said then: where it says something else now, the words may be wrong.
    pub was: Sentence,
}

/// A sentence of the officer's own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnSentence {
    /// Its id within its part.
    pub id: String,
    /// The part that it stands in.
    pub part: String,
    /// The words.
    pub text: String,
    /// Where that is from: no sentence stands without a source.
    pub source: String,
}

impl Edits {
    /// Returns the same without words of the officer's own: at a lower marking nobody has said that they may leave.
    #[must_use]
    pub fn without_own_words(&self) -> Self {
        Self { reworded: BTreeMap::new(), own: Vec::new(), title: None, ..self.clone() }
    }

    /// Tells whether they hold words of the officer's own.
    pub fn has_own_words(&self) -> bool {
        !self.reworded.is_empty() || !self.own.is_empty() || self.title.is_some()
    }

    /// Returns a draft as it was edited. A sentence that is no longer drafted is gone with its wording.
    #[must_use]
    pub fn apply(&self, mut outline: Outline) -> Outline {
        if let Some(title) = self.title.as_ref().filter(|title| !title.trim().is_empty()) {
            outline.title = text(title);
        }
        outline.marking = self.marking.map_or(outline.marking, |marking| marking.max(outline.marking));
        self.add_own(&mut outline);
        outline.parts.retain(|part| !self.left_out.contains(&part.id));
        for part in &mut outline.parts {
            self.edit(part);
        }
        outline.parts.retain(|part| !is_empty(part));
        arrange(&mut outline.parts, self.order.get(""), |part| &part.id);
        outline.keep_named_sources();
        outline
    }

    fn add_own(&self, outline: &mut Outline) {
        for own in self.own.iter().filter(|own| !own.text.trim().is_empty() && !own.source.trim().is_empty()) {
            let id = format!("own-{}", own.id);
            let Some(part) = outline.parts.iter_mut().find(|part| part.id == own.part) else { continue };
            let OutlineBody::Sentences { sentences, .. } = &mut part.body else { continue };
            let said = Said { saying: text(&own.text), sources: vec![id.clone()] };
            sentences.push(Sentence { id: id.clone(), lead: None, said: vec![said] });
            outline.sources.push(Source { id, citation: Value::Text(own.source.clone()) });
        }
    }

    fn edit(&self, part: &mut OutlinePart) {
        let name = |id: &str| format!("{}/{id}", part.id);
        match &mut part.body {
            OutlineBody::Sentences { sentences, .. } => {
                sentences.retain(|one| !self.left_out.contains(&name(&one.id)));
                for sentence in sentences.iter_mut() {
                    if let Some(reworded) = self.reworded.get(&name(&sentence.id)) {
                        reword(sentence, &reworded.text);
                    }
                }
                arrange(sentences, self.order.get(&part.id), |one| &one.id);
            }
            OutlineBody::Table(table) => {
                table.rows.retain(|row| !self.left_out.contains(&name(&row.id)));
                arrange(&mut table.rows, self.order.get(&part.id), |row| &row.id);
            }
            OutlineBody::Map { .. } => {}
        }
    }

    /// Returns the sentences that were reworded, and of which the draft says something else now, as `PART/SENTENCE`.
    pub fn outdated(&self, draft: &Outline) -> Vec<String> {
        let now = |name: &str| {
            let (part, sentence) = name.split_once('/')?;
            draft.part(part)?.sentence(sentence)
        };
        let is_outdated = |(name, reworded): &(&String, &Reworded)| now(name) != Some(&reworded.was);
        self.reworded.iter().filter(is_outdated).map(|(name, _)| name.clone()).collect()
    }
}

/// Gives a sentence other words; all its sources stand behind them.
fn reword(sentence: &mut Sentence, words: &str) {
    let mut sources: Vec<String> = Vec::new();
    for id in sentence.said.iter().flat_map(|said| &said.sources) {
        if !sources.contains(id) {
            sources.push(id.clone());
        }
    }
    sentence.lead = None;
    sentence.said = vec![Said { saying: text(words), sources }];
}

/// Returns words as they were written.
fn text(words: &str) -> Saying {
    Saying::with("as-written", [("text", Value::Text(words.trim().to_owned()))])
}

fn is_empty(part: &OutlinePart) -> bool {
    match &part.body {
        OutlineBody::Sentences { sentences, .. } => sentences.is_empty(),
        OutlineBody::Table(table) => table.rows.is_empty(),
        OutlineBody::Map { .. } => false,
    }
}

/// Puts in an order; what the order does not name keeps its place after what it names.
fn arrange<T>(items: &mut [T], order: Option<&Vec<String>>, id: impl Fn(&T) -> &String) {
    let Some(order) = order else { return };
    items.sort_by_key(|item| order.iter().position(|name| name == id(item)).unwrap_or(usize::MAX));
}

impl Outline {
    /// Drops sources that nothing names any more, and orders the others as they are first named.
    pub(crate) fn keep_named_sources(&mut self) {
        let mut named: Vec<&String> = Vec::new();
        for part in &self.parts {
            match &part.body {
                OutlineBody::Sentences { sentences, .. } => {
                    named.extend(sentences.iter().flat_map(|one| &one.said).flat_map(|said| &said.sources));
                }
                OutlineBody::Table(table) => named.extend(&table.sources),
                OutlineBody::Map { sources, .. } => named.extend(sources),
            }
        }
        let place = |source: &Source| named.iter().position(|id| **id == source.id);
        self.sources.sort_by_key(|source| place(source).unwrap_or(usize::MAX));
        let kept = self.sources.iter().filter(|source| place(source).is_some()).count();
        self.sources.truncate(kept);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::outline::Kind;
    use crate::paper::Width;
    use sitroom_domain::Day;

    fn sentence(id: &str, count: u64, source: &str) -> Sentence {
        let saying = Saying::with("total", [("events", Value::Count(count))]);
        Sentence { id: id.into(), lead: Some(Saying::of("rose")), said: vec![Said::new(saying, &[source])] }
    }

    fn draft(count: u64) -> Outline {
        let sentences = vec![sentence("a", count, "events"), sentence("b", 2, "record")];
        let body = OutlineBody::Sentences { sentences, numbered: true };
        let source = |id: &str| Source { id: id.into(), citation: Value::Text(id.into()) };
        Outline {
            kind: Kind::FiveMinutes,
            title: Saying::of("title"),
            above: Saying::of("above"),
            as_of: Day(0),
            marking: Marking::Unclassified,
            is_exercise: false,
            parts: vec![OutlinePart {
                id: "messages".into(),
                heading: Saying::of("heading"),
                aside: None,
                width: Width::Whole,
                own_page: false,
                body,
            }],
            sources: vec![source("events"), source("record")],
            ages: Vec::new(),
        }
    }

    fn sentences(outline: &Outline) -> Vec<Sentence> {
        outline
            .parts
            .iter()
            .flat_map(|part| match &part.body {
                OutlineBody::Sentences { sentences, .. } => sentences.clone(),
                _ => Vec::new(),
            })
            .collect()
    }

    #[test]
    fn what_is_left_out_takes_its_source_with_it() {
        let edits = Edits { left_out: ["messages/a".to_owned()].into(), ..Edits::default() };
        let edited = edits.apply(draft(5));
        assert_eq!(sentences(&edited).iter().map(|one| one.id.as_str()).collect::<Vec<_>>(), ["b"]);
        assert_eq!(edited.sources.iter().map(|one| one.id.as_str()).collect::<Vec<_>>(), ["record"]);
    }

    #[test]
    fn order_moves_sentences_and_numbers_sources_as_they_are_named() {
        let edits = Edits { order: [("messages".to_owned(), vec!["b".to_owned()])].into(), ..Edits::default() };
        let edited = edits.apply(draft(5));
        assert_eq!(sentences(&edited).iter().map(|one| one.id.as_str()).collect::<Vec<_>>(), ["b", "a"]);
        assert_eq!(edited.sources[0].id, "record");
    }

    #[test]
    fn other_words_keep_the_sources_and_are_outdated_once_the_figure_changes() {
        let reworded = Reworded { text: "Five.".into(), was: sentence("a", 5, "events") };
        let edits = Edits { reworded: [("messages/a".to_owned(), reworded)].into(), ..Edits::default() };
        let edited = sentences(&edits.apply(draft(5)));
        assert_eq!(
            (edited[0].said[0].saying.with["text"].clone(), edited[0].said[0].sources.clone()),
            (Value::Text("Five.".into()), vec!["events".to_owned()])
        );
        assert!(edits.outdated(&draft(5)).is_empty());
        assert_eq!(edits.outdated(&draft(6)), ["messages/a"]);
    }

    #[test]
    fn a_sentence_of_ones_own_stands_only_with_its_source() {
        let own = |source: &str| OwnSentence {
            id: "1".into(),
            part: "messages".into(),
            text: "So.".into(),
            source: source.into(),
        };
        let with = Edits { own: vec![own("Note of 3 May")], ..Edits::default() };
        let without = Edits { own: vec![own(" ")], ..Edits::default() };
        assert_eq!(sentences(&with.apply(draft(1))).len(), 3);
        assert_eq!(sentences(&without.apply(draft(1))).len(), 2);
    }
}
