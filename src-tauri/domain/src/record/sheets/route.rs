//! Routes of people, drugs, arms and looted resources: origin, transit, destination (§25, 50).

use crate::record::{Field, FieldKind, Noun, Sheet};

/// The sheet.
pub const SHEET: Sheet = Sheet {
    noun: Noun::Route,
    own: OWN,
    title: &["name"],
    since: "since",
    until: "until",
    columns: &["name", "kind", "certainty", "volume", "since"],
    children: &[],
};

const OWN: &[Field] = &[
    Field::of("name", FieldKind::Text).required().aka(&["title", "route"]),
    Field::of("kind", FieldKind::Choice(&["people", "drugs", "arms", "resources"])).required().aka(&["type"]),
    Field::of("path", FieldKind::Places).required().aka(&["via", "waypoints", "stops"]),
    Field::of("certainty", FieldKind::Choice(&["seen", "reported", "supposed"])).required(),
    Field::of("volume", FieldKind::Choice(&["small", "medium", "large"])).required().aka(&["size"]),
    Field::of("since", FieldKind::When).aka(&["start"]),
    Field::of("until", FieldKind::When).aka(&["end"]),
    Field::of("border_crossings", FieldKind::Words).aka(&["crossings"]),
    Field::of("armed_groups", FieldKind::Links(Noun::ArmedGroup)),
    Field::of("about", FieldKind::Prose).aka(&["description"]),
];
