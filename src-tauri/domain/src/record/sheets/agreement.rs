//! Agreements: what was signed (§19, 20, 37, 56).

use crate::record::{COUNTRY_NAMES, Child, Field, FieldKind, Noun, Sheet};

/// The sheet.
pub const SHEET: Sheet = Sheet {
    noun: Noun::Agreement,
    own: OWN,
    title: &["name"],
    since: "signed",
    until: "until",
    columns: &["name", "kind", "signed", "state", "countries"],
    children: &[Child { noun: Noun::Commitment, field: "agreement" }],
};

const OWN: &[Field] = &[
    Field::of("name", FieldKind::Text).required().aka(&["title", "agreement"]),
    Field::of(
        "kind",
        FieldKind::Choice(&["peace", "ceasefire", "power_sharing", "transition", "constitutional", "local", "other"]),
    )
    .required()
    .aka(&["type", "stage"]),
    Field::of("signed", FieldKind::When).required().aka(&["date", "signedon", "datesigned"]),
    Field::of("countries", FieldKind::Countries).required().aka(COUNTRY_NAMES),
    Field::of("place", FieldKind::Place).aka(&["location", "where"]),
    Field::of("parties", FieldKind::Words).aka(&["signatories"]),
    Field::of(
        "state",
        FieldKind::Choice(&["in_force", "implemented", "partly_implemented", "unimplemented", "superseded", "broken"]),
    )
    .aka(&["status"]),
    Field::of("until", FieldKind::When).aka(&["end", "ended"]),
    Field::of("engagement", FieldKind::Link(Noun::Engagement)),
    Field::of("content", FieldKind::Prose).aka(&["summary", "description", "provisions"]),
    Field::of("became", FieldKind::Prose).aka(&["outcome"]),
];
