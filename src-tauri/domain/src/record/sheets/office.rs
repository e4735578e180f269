//! Offices of the United Nations and their subregions (§22–25).

use crate::record::{COUNTRY_NAMES, Field, FieldKind, Noun, Sheet};

/// The sheet.
pub const SHEET: Sheet = Sheet {
    noun: Noun::Office,
    own: OWN,
    title: &["acronym", "name"],
    since: "since",
    until: "until",
    columns: &["acronym", "name", "subregion", "place", "since"],
    children: &[],
};

const OWN: &[Field] = &[
    Field::of("name", FieldKind::Text).required().aka(&["title", "office"]),
    Field::of("acronym", FieldKind::Text).required().aka(&["abbreviation"]),
    Field::of("subregion", FieldKind::Text).required(),
    Field::of("since", FieldKind::When).aka(&["start", "established"]),
    Field::of("until", FieldKind::When).aka(&["end"]),
    Field::of("place", FieldKind::Place).aka(&["seat"]),
    Field::of("countries", FieldKind::Countries).aka(COUNTRY_NAMES),
    Field::of("head", FieldKind::Text).aka(&["srsg"]),
    Field::of("mandate", FieldKind::Prose).aka(&["description"]),
];
