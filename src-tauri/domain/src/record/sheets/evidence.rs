//! Evidence: what speaks for a warning, and what speaks against it (§44–46).

use crate::record::{Field, FieldKind, Noun, Sheet};

/// The sheet.
pub const SHEET: Sheet = Sheet {
    noun: Noun::Evidence,
    own: OWN,
    title: &["name"],
    since: "when",
    until: "",
    columns: &["speaks", "name", "weight", "when"],
    children: &[],
};

const OWN: &[Field] = &[
    Field::of("warning", FieldKind::Link(Noun::Warning)).required(),
    Field::of("speaks", FieldKind::Choice(&["for", "against"])).required(),
    Field::of("name", FieldKind::Text).required().aka(&["evidence", "title"]),
    Field::of("weight", FieldKind::Choice(&["weak", "medium", "strong"])),
    Field::of("when", FieldKind::When).aka(&["date"]),
    Field::of("rule", FieldKind::Link(Noun::Rule)),
    Field::of("indicator", FieldKind::Text),
    Field::of("observed", FieldKind::Number),
    Field::of("expected", FieldKind::Text),
];
