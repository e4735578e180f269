//! What an organization did about a constitutional crisis (§36–37).

use crate::record::{Field, FieldKind, Noun, Sheet};

/// The sheet.
pub const SHEET: Sheet = Sheet {
    noun: Noun::Response,
    own: OWN,
    title: &["partner", "kind"],
    since: "when",
    until: "until",
    columns: &["partner", "kind", "when", "did"],
    children: &[],
};

const OWN: &[Field] = &[
    Field::of("crisis", FieldKind::Link(Noun::Crisis)).required(),
    Field::of("partner", FieldKind::Link(Noun::Partner)).required().aka(&["organization", "organisation"]),
    Field::of("when", FieldKind::When).aka(&["date", "day"]),
    Field::of(
        "kind",
        FieldKind::Choice(&[
            "statement",
            "condemnation",
            "suspension",
            "sanctions",
            "envoy",
            "mediation",
            "facilitation",
            "technical_support",
            "recognition",
            "none",
            "other",
        ]),
    )
    .required()
    .aka(&["type"]),
    Field::of("did", FieldKind::Prose).aka(&["description", "what"]),
    Field::of("until", FieldKind::When).aka(&["end", "lifted"]),
];
