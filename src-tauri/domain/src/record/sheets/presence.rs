//! Presence: where a partner is, and since when (§51–55, 69).

use crate::record::{COUNTRY_NAMES, Field, FieldKind, Noun, Sheet};

/// The sheet.
pub const SHEET: Sheet = Sheet {
    noun: Noun::Presence,
    own: OWN,
    title: &["partner", "place"],
    since: "since",
    until: "until",
    columns: &["partner", "kind", "place", "countries", "sector", "since", "until"],
    children: &[],
};

const OWN: &[Field] = &[
    Field::of("partner", FieldKind::Link(Noun::Partner)).required().aka(&[
        "organization",
        "organisation",
        "orgname",
        "orgacronym",
        "org",
    ]),
    Field::of(
        "kind",
        FieldKind::Choice(&["office", "field_office", "liaison", "mission", "envoy", "project", "other"]),
    )
    .aka(&["type"]),
    Field::of("since", FieldKind::When).aka(&["start", "from", "referenceperiodstart"]),
    Field::of("until", FieldKind::When).aka(&["end", "to", "referenceperiodend"]),
    Field::of("countries", FieldKind::Countries).required().aka(COUNTRY_NAMES),
    Field::of("place", FieldKind::Place).aka(&[
        "admin2name",
        "admin1name",
        "location",
        "where",
        "city",
        "town",
        "adm2",
        "adm1",
    ]),
    Field::of("sector", FieldKind::Text).aka(&["sectorname", "cluster"]),
    Field::of("staff", FieldKind::Number).aka(&["personnel"]),
    Field::of("about", FieldKind::Prose).aka(&["activity", "description"]),
];
