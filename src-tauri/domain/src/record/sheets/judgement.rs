//! Judgements: who held a warning for how likely, and with what confidence, in words and in numbers.

use crate::record::{Field, FieldKind, Noun, Sheet};

/// The sheet.
pub const SHEET: Sheet = Sheet {
    noun: Noun::Judgement,
    own: OWN,
    title: &["who", "likelihood"],
    since: "when",
    until: "",
    columns: &["who", "likelihood", "percent_low", "percent_high", "confidence", "when"],
    children: &[],
};

const WORDS: &[&str] =
    &["remote", "very_unlikely", "unlikely", "about_even", "likely", "very_likely", "nearly_certain"];

const OWN: &[Field] = &[
    Field::of("warning", FieldKind::Link(Noun::Warning)).required(),
    Field::of("who", FieldKind::Text).required(),
    Field::of("likelihood", FieldKind::Choice(WORDS)).required(),
    Field::of("percent_low", FieldKind::Number),
    Field::of("percent_high", FieldKind::Number),
    Field::of("confidence", FieldKind::Choice(&["low", "moderate", "high"])).required(),
    Field::of("when", FieldKind::When).required().aka(&["date"]),
    Field::of("why", FieldKind::Prose),
];
