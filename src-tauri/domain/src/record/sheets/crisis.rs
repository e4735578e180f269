//! Constitutional crises: coups and other unconstitutional changes, and the way back (§35–37).

use crate::record::{COUNTRY_NAMES, Child, Field, FieldKind, Noun, Sheet};

/// The sheet.
pub const SHEET: Sheet = Sheet {
    noun: Noun::Crisis,
    own: OWN,
    title: &["name"],
    since: "day",
    until: "order_restored",
    columns: &["name", "kind", "day", "order_restored", "state", "countries"],
    children: &[Child { noun: Noun::Response, field: "crisis" }],
};

const OWN: &[Field] = &[
    Field::of("name", FieldKind::Text).required().aka(&["title", "crisis", "event"]),
    Field::of(
        "kind",
        FieldKind::Choice(&[
            "coup",
            "coup_attempt",
            "revolt",
            "unconstitutional_extension",
            "refusal_to_leave",
            "electoral_dispute",
            "other",
        ]),
    )
    .required()
    .aka(&["type"]),
    Field::of("day", FieldKind::When).required().aka(&["date", "start", "since"]),
    Field::of("countries", FieldKind::Countries).required().aka(COUNTRY_NAMES),
    Field::of("place", FieldKind::Place).aka(&["location", "where"]),
    Field::of("state", FieldKind::Choice(&["order_restored", "under_way", "unresolved"])).aka(&["status"]),
    Field::of("order_restored", FieldKind::When).aka(&["restored", "end", "until", "returntoorder"]),
    Field::of("restored_by", FieldKind::Prose).aka(&["how"]),
    Field::of("situation", FieldKind::Prose).aka(&["description", "context", "summary"]),
    Field::of("deaths", FieldKind::Number).aka(&["killed"]),
];
