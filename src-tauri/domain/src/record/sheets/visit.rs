//! Working visits within an engagement (§55).

use crate::record::{COUNTRY_NAMES, Field, FieldKind, Noun, Sheet};

/// The sheet.
pub const SHEET: Sheet = Sheet {
    noun: Noun::Visit,
    own: OWN,
    title: &["who", "when"],
    since: "when",
    until: "",
    columns: &["who", "when", "place", "count", "about"],
    children: &[],
};

const OWN: &[Field] = &[
    Field::of("engagement", FieldKind::Link(Noun::Engagement)).required(),
    Field::of("when", FieldKind::When).required().aka(&["date", "day"]),
    Field::of("who", FieldKind::Text).required().aka(&["visitor", "delegation"]),
    Field::of("place", FieldKind::Place).aka(&["where", "location"]),
    Field::of("countries", FieldKind::Countries).aka(COUNTRY_NAMES),
    Field::of("interlocutors", FieldKind::Words).aka(&["with", "met"]),
    Field::of("count", FieldKind::Number).aka(&["numberofvisits"]),
    Field::of("women", FieldKind::Flag).aka(&["metwomen"]),
    Field::of("about", FieldKind::Prose).aka(&["purpose", "topic"]),
    Field::of("outcome", FieldKind::Prose),
];
