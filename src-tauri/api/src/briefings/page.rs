//! A briefing as it is edited: the draft with what was made of it, what is left out too.

use std::collections::BTreeMap;

use sitroom_briefing::map::{Style, picture};
use sitroom_briefing::outline::{
    Edits, Outline, OutlineBody, OutlineCell, OutlinePart, OutlineRow, OwnSentence, Reworded, Sentence,
};
use sitroom_briefing::{Language, Saying, Value, Width, Words};
use sitroom_store::StoredBriefing;

use super::stored::{json, request_of, state_of};
use crate::contract::briefing::{
    BriefingBody, BriefingCard, BriefingCell, BriefingEdits, BriefingOwn, BriefingPage, BriefingPart, BriefingRow,
    BriefingSentence,
};
use crate::contract::fault::Fault;
use crate::record::{shown_author, to_second};

/// How high a map may be beside its width.
const TALLEST_MAP: f64 = 0.95;

/// What a page is drawn from.
pub(super) struct Drawn<'a> {
    pub(super) stored: &'a StoredBriefing,
    pub(super) draft: &'a Outline,
    pub(super) edits: &'a Edits,
    pub(super) language: Language,
}

/// Returns a stored briefing as it stands in a list.
pub(super) fn card(stored: &StoredBriefing) -> Result<BriefingCard, Fault> {
    Ok(BriefingCard {
        id: stored.id.to_string(),
        title: stored.title.clone(),
        request: request_of(stored)?,
        number: stored.number,
        signed: stored.signed_by.clone().map(shown_author).zip(stored.signed_at.clone()),
        version: stored.version,
        changed_at: to_second(&stored.changed_at),
        who: shown_author(stored.who.clone()),
    })
}

/// Returns a title in a language.
pub(super) fn title(outline: &Outline, language: Language) -> String {
    Words::of(language).say(&outline.title)
}

/// Returns the page of a briefing.
pub(super) fn page(drawn: &Drawn<'_>) -> Result<BriefingPage, Fault> {
    let words = Words::of(drawn.language);
    let printed = drawn.edits.apply(drawn.draft.clone());
    // What is left out stays in its place, so that it can be brought back.
    let whole = Edits { left_out: std::collections::BTreeSet::new(), ..drawn.edits.clone() }.apply(drawn.draft.clone());
    let outdated = drawn.edits.outdated(drawn.draft);
    let drawer = Drawer { words, drawn, printed: &printed, outdated: &outdated };
    let mut page = BriefingPage {
        card: card(drawn.stored)?,
        above: words.say(&printed.above),
        as_of: words.say(&Saying::with("as-of", [("day", Value::Day(printed.as_of))])),
        state: words.say(&state_of(drawn.stored)),
        marking: printed.marking,
        edits: told(drawn.edits),
        can_undo: drawn.stored.number.is_none() && drawn.stored.made_from.is_some(),
        parts: whole.parts.iter().map(|part| drawer.part(part)).collect(),
        sources: printed.sources.iter().map(|source| words.write(&source.citation)).collect(),
        ages: printed.ages.iter().map(|age| words.say(age)).collect(),
        disclaimer: words.text("disclaimer"),
        last_number: drawn.draft.changes_are_since(),
        drawn: String::new(),
    };
    page.drawn = stamp(&page)?;
    Ok(page)
}

/// Returns a stamp of what a page says: another page has another one.
fn stamp(page: &BriefingPage) -> Result<String, Fault> {
    Ok(blake3::hash(json(&(&page.card.title, page.marking, &page.parts, &page.sources))?.as_bytes())
        .to_hex()
        .to_string())
}

struct Drawer<'a> {
    words: &'static Words,
    drawn: &'a Drawn<'a>,
    printed: &'a Outline,
    outdated: &'a [String],
}

impl Drawer<'_> {
    fn is_out(&self, name: &str) -> bool {
        self.drawn.edits.left_out.contains(name)
    }

    fn part(&self, part: &OutlinePart) -> BriefingPart {
        BriefingPart {
            id: part.id.clone(),
            heading: self.words.say(&part.heading),
            aside: part.aside.as_ref().map(|aside| self.words.say(aside)).unwrap_or_default(),
            left_out: self.is_out(&part.id),
            width: match part.width {
                Width::Whole => "whole",
                Width::Wide => "wide",
                Width::Narrow => "narrow",
            }
            .to_owned(),
            body: match &part.body {
                OutlineBody::Sentences { sentences, numbered } => BriefingBody::Sentences {
                    numbered: *numbered,
                    sentences: sentences.iter().map(|one| self.sentence(part, one)).collect(),
                },
                OutlineBody::Table(table) => BriefingBody::Table {
                    columns: table.columns.iter().map(|(title, figures)| (self.words.say(title), *figures)).collect(),
                    rows: table.rows.iter().map(|row| self.row(part, row)).collect(),
                    sources: self.numbers(&table.sources),
                },
                OutlineBody::Map { map, alternative, sources } => BriefingBody::Map {
                    svg: picture(map, self.words, &Style::PRINT, TALLEST_MAP),
                    alternative: self.words.say(alternative),
                    sources: self.numbers(sources),
                },
            },
        }
    }

    fn sentence(&self, part: &OutlinePart, sentence: &Sentence) -> BriefingSentence {
        let name = format!("{}/{}", part.id, sentence.id);
        let drafted = self.drawn.draft.part(&part.id).and_then(|part| part.sentence(&sentence.id));
        BriefingSentence {
            id: sentence.id.clone(),
            lead: sentence.lead.as_ref().map(|lead| self.words.say(lead)).unwrap_or_default(),
            said: sentence
                .said
                .iter()
                .map(|said| (self.words.say(&said.saying), self.numbers(&said.sources)))
                .collect(),
            drafted: drafted.map(|one| self.as_text(one)).unwrap_or_default(),
            left_out: self.is_out(&name),
            reworded: self.drawn.edits.reworded.contains_key(&name),
            outdated: self.outdated.contains(&name),
            own: drafted.is_none(),
        }
    }

    /// Returns a sentence with its lead, as one text.
    fn as_text(&self, sentence: &Sentence) -> String {
        let said = sentence.said.iter().map(|said| self.words.say(&said.saying));
        let all: Vec<String> = sentence.lead.iter().map(|lead| self.words.say(lead)).chain(said).collect();
        all.join(&self.words.text("form-sentences-between"))
    }

    fn row(&self, part: &OutlinePart, row: &OutlineRow) -> BriefingRow {
        let cell = |cell: &OutlineCell| match cell {
            OutlineCell::Plain(value) => BriefingCell::Text(self.words.write(value)),
            OutlineCell::Strong(value) => BriefingCell::Strong(self.words.write(value)),
            OutlineCell::Bars(values) => BriefingCell::Bars(values.clone()),
        };
        BriefingRow {
            id: row.id.clone(),
            cells: row.cells.iter().map(cell).collect(),
            no_data: row.no_data,
            left_out: self.is_out(&format!("{}/{}", part.id, row.id)),
        }
    }

    /// Returns the numbers of sources as they are printed.
    fn numbers(&self, ids: &[String]) -> Vec<u32> {
        let place = |id: &String| self.printed.sources.iter().position(|source| source.id == *id);
        ids.iter().filter_map(place).map(|place| place as u32 + 1).collect()
    }
}

/// Returns edits as the window reads them.
fn told(edits: &Edits) -> BriefingEdits {
    BriefingEdits {
        left_out: edits.left_out.iter().cloned().collect(),
        order: edits.order.clone(),
        reworded: edits.reworded.iter().map(|(name, reworded)| (name.clone(), reworded.text.clone())).collect(),
        own: edits
            .own
            .iter()
            .map(|own| BriefingOwn {
                id: own.id.clone(),
                part: own.part.clone(),
                text: own.text.clone(),
                source: own.source.clone(),
            })
            .collect(),
        title: edits.title.clone(),
        confirmed: Vec::new(),
    }
}

/// Returns edits as they are kept. A sentence whose words are those of before keeps what it said then; one in new words stands for
/// what the draft says that was seen. Where that is not known any more, it stands for nothing and is outdated from the start.
pub(super) fn understood(edits: &BriefingEdits, before: &Edits, seen: Option<&Outline>) -> Edits {
    let mut reworded = BTreeMap::new();
    for (name, text) in &edits.reworded {
        let is_confirmed = edits.confirmed.contains(name);
        let kept = before.reworded.get(name).filter(|kept| kept.text == *text && !is_confirmed).cloned();
        let now = || {
            let Some(draft) = seen else {
                return Some(Reworded {
                    text: text.clone(),
                    was: Sentence { id: String::new(), lead: None, said: Vec::new() },
                });
            };
            let (part, id) = name.split_once('/')?;
            Some(Reworded { text: text.clone(), was: draft.part(part)?.sentence(id)?.clone() })
        };
        if let Some(one) = kept.or_else(now) {
            reworded.insert(name.clone(), one);
        }
    }
    Edits {
        left_out: edits.left_out.iter().cloned().collect(),
        order: edits.order.clone(),
        reworded,
        own: edits
            .own
            .iter()
            .map(|own| OwnSentence {
                id: own.id.clone(),
                part: own.part.clone(),
                text: own.text.clone(),
                source: own.source.clone(),
            })
            .collect(),
        title: edits.title.clone().filter(|title| !title.trim().is_empty()),
        marking: None,
    }
}
