//! Phases of an election's calendar.

use crate::record::{Field, FieldKind, Noun, Sheet};

/// The sheet.
pub const SHEET: Sheet = Sheet {
    noun: Noun::Phase,
    own: OWN,
    title: &["kind"],
    since: "since",
    until: "until",
    columns: &["kind", "since", "until", "about"],
    children: &[],
};

const OWN: &[Field] = &[
    Field::of("election", FieldKind::Link(Noun::Election)).required(),
    Field::of(
        "kind",
        FieldKind::Choice(&[
            "registration",
            "nomination",
            "campaign",
            "voting",
            "second_round",
            "counting",
            "results",
            "disputes",
            "inauguration",
            "other",
        ]),
    )
    .required()
    .aka(&["type", "phase"]),
    Field::of("since", FieldKind::When).required().aka(&["start", "from", "date"]),
    Field::of("until", FieldKind::When).aka(&["end", "to"]),
    Field::of("about", FieldKind::Prose).aka(&["description"]),
];
