//! What holds of every kind of briefing.

use sitroom_api::Desk;
use sitroom_api::contract::briefing::{
    BriefingBody, BriefingCell, BriefingFormat, BriefingPage, BriefingRequest, WrittenBriefing,
};
use sitroom_domain::{Marking, Noun};
use tempfile::TempDir;

use crate::office::put_marked;

pub(crate) const LANGUAGES: [&str; 6] = ["en", "fr", "ru", "es", "ar", "zh"];

/// Returns a day as records hold it.
pub(crate) fn day(text: &str) -> serde_json::Value {
    serde_json::json!({"first": text, "last": text, "certainty": "day", "text": text})
}

/// Writes a record that anybody may see.
pub(crate) fn put(desk: &Desk, number: u128, noun: Noun, values: &serde_json::Value) {
    put_marked(desk, number, noun, Marking::Unclassified, values);
}

/// Writes a briefing and returns what is told of it with its bytes.
pub(crate) fn write(
    desk: &Desk,
    folder: &TempDir,
    request: &BriefingRequest,
    format: BriefingFormat,
) -> (WrittenBriefing, Vec<u8>) {
    let path = folder.path().join("kind");
    let told = desk.write_briefing(request, format, &path).unwrap();
    (told, std::fs::read(path).unwrap())
}

/// Returns all sentences of a briefing as one text.
pub(crate) fn said(told: &WrittenBriefing) -> String {
    told.sentences.iter().map(|(_, text, _)| text.as_str()).collect::<Vec<_>>().join(" ")
}

/// Fails where a sentence with a figure names no source, or one that is not listed.
pub(crate) fn every_figure_has_a_source(told: &WrittenBriefing) {
    assert!(!told.sentences.is_empty(), "nothing is said");
    for (part, text, sources) in &told.sentences {
        let has_figure = text.chars().any(|letter| letter.is_ascii_digit());
        assert!(!has_figure || !sources.is_empty(), "{part}: no source: {text}");
        assert!(sources.iter().all(|number| (1..=told.sources.len()).contains(&(*number as usize))), "{part}: {text}");
    }
}

/// Fails where a language lacks a text or a value, or where its pages are not set.
pub(crate) fn every_language_is_set(desk: &Desk, request: &BriefingRequest) {
    for language in LANGUAGES {
        let page = desk.begin_briefing(&BriefingRequest { language: language.into(), ..request.clone() }).unwrap();
        for text in texts(&page) {
            let is_id = text.contains('-')
                && text.chars().all(|letter| letter.is_ascii_lowercase() || matches!(letter, '-' | '_'));
            assert!(!is_id && !text.contains("{$") && !text.contains("{ $"), "{language}: “{text}”");
        }
        let pages = desk.preview_briefing(page.card.id.parse().unwrap(), None).unwrap();
        assert!(!pages.is_empty() && pages.iter().all(|svg| svg.starts_with("<svg")), "{language}");
    }
}

/// Returns the rows of a table as texts.
pub(crate) fn rows(page: &BriefingPage, part: &str) -> Vec<Vec<String>> {
    let found = page.parts.iter().find(|one| one.id == part);
    match found.map(|part| &part.body) {
        Some(BriefingBody::Table { rows, .. }) => rows.iter().map(|row| row.cells.iter().map(cell).collect()).collect(),
        _ => Vec::new(),
    }
}

fn cell(cell: &BriefingCell) -> String {
    match cell {
        BriefingCell::Text(text) | BriefingCell::Strong(text) => text.clone(),
        BriefingCell::Bars(_) => String::new(),
    }
}

/// Returns all that a page says.
fn texts(page: &BriefingPage) -> Vec<String> {
    let mut all = vec![page.above.clone(), page.as_of.clone(), page.state.clone(), page.card.title.clone()];
    all.extend(page.sources.iter().chain(&page.ages).cloned());
    for part in &page.parts {
        all.extend([part.heading.clone(), part.aside.clone()]);
        match &part.body {
            BriefingBody::Sentences { sentences, .. } => {
                for one in sentences {
                    all.push(one.lead.clone());
                    all.extend(one.said.iter().map(|(text, _)| text.clone()));
                }
            }
            BriefingBody::Table { columns, rows, .. } => {
                all.extend(columns.iter().map(|(title, _)| title.clone()));
                all.extend(rows.iter().flat_map(|row| row.cells.iter().map(cell)));
            }
            BriefingBody::Map { alternative, .. } => all.push(alternative.clone()),
        }
    }
    all
}
