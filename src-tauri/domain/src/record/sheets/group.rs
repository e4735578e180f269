//! Groups of friends and contact groups (§31).

use crate::record::{COUNTRY_NAMES, Field, FieldKind, Noun, Sheet};

/// The sheet.
pub const SHEET: Sheet = Sheet {
    noun: Noun::Group,
    own: OWN,
    title: &["name"],
    since: "since",
    until: "until",
    columns: &["name", "kind", "since", "countries", "members"],
    children: &[],
};

const OWN: &[Field] = &[
    Field::of("name", FieldKind::Text).required().aka(&["title", "group"]),
    Field::of("kind", FieldKind::Choice(&["group_of_friends", "contact_group", "other"])).required().aka(&["type"]),
    Field::of("since", FieldKind::When).aka(&["start", "established"]),
    Field::of("until", FieldKind::When).aka(&["end"]),
    Field::of("countries", FieldKind::Countries).required().aka(COUNTRY_NAMES),
    Field::of("members", FieldKind::Links(Noun::Partner)).aka(&["partners"]),
    Field::of("chair", FieldKind::Text),
    Field::of("engagement", FieldKind::Link(Noun::Engagement)),
    Field::of("did", FieldKind::Prose).aka(&["description"]),
];
