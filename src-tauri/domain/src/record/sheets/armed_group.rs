//! Armed groups (§25).

use crate::record::{COUNTRY_NAMES, Field, FieldKind, Noun, Sheet};

/// The sheet.
pub const SHEET: Sheet = Sheet {
    noun: Noun::ArmedGroup,
    own: OWN,
    title: &["name"],
    since: "since",
    until: "until",
    columns: &["name", "aka", "countries", "since", "until"],
    children: &[],
};

const OWN: &[Field] = &[
    Field::of("name", FieldKind::Text).required().aka(&["title", "group", "actor"]),
    Field::of("aka", FieldKind::Words).aka(&["othernames", "aliases", "acronym"]),
    Field::of("since", FieldKind::When).aka(&["start", "founded"]),
    Field::of("until", FieldKind::When).aka(&["end", "dissolved"]),
    Field::of("countries", FieldKind::Countries).aka(COUNTRY_NAMES),
    Field::of("leader", FieldKind::Text),
    Field::of("strength", FieldKind::Number).aka(&["fighters"]),
    Field::of("about", FieldKind::Prose).aka(&["description"]),
];
