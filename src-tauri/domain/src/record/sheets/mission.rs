//! Missions: peacekeeping, resident political, regional offices, country teams (§26–30, 33).

use crate::record::{COUNTRY_NAMES, Field, FieldKind, Noun, Sheet};

/// The sheet.
pub const SHEET: Sheet = Sheet {
    noun: Noun::Mission,
    own: OWN,
    title: &["name"],
    since: "since",
    until: "until",
    columns: &["name", "acronym", "kind", "since", "mandate_end", "countries"],
    children: &[],
};

const OWN: &[Field] = &[
    Field::of("name", FieldKind::Text).required().aka(&["title", "mission"]),
    Field::of("acronym", FieldKind::Text).aka(&["abbreviation", "short"]),
    Field::of(
        "kind",
        FieldKind::Choice(&[
            "peacekeeping",
            "political",
            "regional_office",
            "country_team",
            "liaison_office",
            "envoy_office",
            "other",
        ]),
    )
    .required()
    .aka(&["type"]),
    Field::of("since", FieldKind::When).aka(&["start", "from", "established"]),
    Field::of("until", FieldKind::When).aka(&["end", "closed", "to"]),
    Field::of("mandate_end", FieldKind::When).aka(&["mandateends", "mandateuntil"]),
    Field::of("countries", FieldKind::Countries).aka(COUNTRY_NAMES),
    Field::of("place", FieldKind::Place).aka(&["headquarters", "seat", "location"]),
    Field::of("partner", FieldKind::Link(Noun::Partner)),
    Field::of("head", FieldKind::Text).aka(&["headofmission", "srsg"]),
    Field::of("staff", FieldKind::Number).aka(&["personnel"]),
    Field::of("mandate", FieldKind::Prose).aka(&["description", "tasks"]),
    Field::of("did", FieldKind::Prose).aka(&["activities"]),
];
