//! Commitments: each promise with its owner, its due date and its state (§56–58).

use crate::record::{COUNTRY_NAMES, Field, FieldKind, Noun, Sheet};

/// The sheet.
pub const SHEET: Sheet = Sheet {
    noun: Noun::Commitment,
    own: OWN,
    title: &["name"],
    since: "made_on",
    until: "",
    columns: &["name", "owner", "due", "state", "done_on", "countries"],
    children: &[],
};

const OWN: &[Field] = &[
    Field::of("name", FieldKind::Text).required().aka(&["commitment", "promise", "title"]),
    Field::of("owner", FieldKind::Text).required().aka(&["responsible", "party", "by"]),
    Field::of("owner_partner", FieldKind::Link(Noun::Partner)),
    Field::of("due", FieldKind::When).aka(&["duedate", "deadline"]),
    Field::of("state", FieldKind::Choice(&["open", "done", "partly", "broken", "withdrawn"]))
        .required()
        .aka(&["status"]),
    Field::of("done_on", FieldKind::When).aka(&["completed", "donedate"]),
    Field::of("agreement", FieldKind::Link(Noun::Agreement)),
    Field::of("engagement", FieldKind::Link(Noun::Engagement)),
    Field::of("countries", FieldKind::Countries).aka(COUNTRY_NAMES),
    Field::of("made_on", FieldKind::When).aka(&["date", "madeon"]),
    Field::of("progress", FieldKind::Prose),
];
