//! Money asked, granted, released and spent, and how long it took (§17, 64, 68).

use crate::record::{COUNTRY_NAMES, Field, FieldKind, Noun, Sheet};

/// The sheet.
pub const SHEET: Sheet = Sheet {
    noun: Noun::Fund,
    own: OWN,
    title: &["name"],
    since: "asked_on",
    until: "spent_by",
    columns: &["name", "kind", "asked", "granted", "released", "spent", "asked_on"],
    children: &[],
};

const OWN: &[Field] = &[
    Field::of("name", FieldKind::Text).required().aka(&["title", "fund", "project"]),
    Field::of(
        "kind",
        FieldKind::Choice(&["voluntary", "rapid_response", "peacebuilding_fund", "regular_budget", "other"]),
    )
    .required()
    .aka(&["type"]),
    Field::of("donor", FieldKind::Text).aka(&["from", "source"]),
    Field::of("donor_partner", FieldKind::Link(Noun::Partner)),
    Field::of("countries", FieldKind::Countries).aka(COUNTRY_NAMES),
    Field::of("engagement", FieldKind::Link(Noun::Engagement)),
    Field::of("asked", FieldKind::Money).aka(&["requested"]),
    Field::of("asked_on", FieldKind::When).aka(&["requestedon"]),
    Field::of("granted", FieldKind::Money).aka(&["approved"]),
    Field::of("granted_on", FieldKind::When).aka(&["approvedon"]),
    Field::of("released", FieldKind::Money).aka(&["disbursed"]),
    Field::of("released_on", FieldKind::When).aka(&["disbursedon"]),
    Field::of("spent", FieldKind::Money),
    Field::of("spent_by", FieldKind::When).aka(&["until", "end"]),
    Field::of("about", FieldKind::Prose).aka(&["purpose", "description"]),
];
