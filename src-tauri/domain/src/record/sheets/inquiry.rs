//! Commissions of inquiry, panels and fact-finding missions (§32).

use crate::record::{COUNTRY_NAMES, Field, FieldKind, Noun, Sheet};

/// The sheet.
pub const SHEET: Sheet = Sheet {
    noun: Noun::Inquiry,
    own: OWN,
    title: &["name"],
    since: "since",
    until: "until",
    columns: &["name", "kind", "since", "mandated_by", "countries"],
    children: &[],
};

const OWN: &[Field] = &[
    Field::of("name", FieldKind::Text).required().aka(&["title", "inquiry"]),
    Field::of(
        "kind",
        FieldKind::Choice(&["commission_of_inquiry", "fact_finding", "panel", "commission_against_impunity", "other"]),
    )
    .required()
    .aka(&["type"]),
    Field::of("mandated_by", FieldKind::Text).aka(&["mandate", "createdby"]),
    Field::of("partners", FieldKind::Links(Noun::Partner)).aka(&["organizations"]),
    Field::of("since", FieldKind::When).aka(&["start", "established", "date"]),
    Field::of("until", FieldKind::When).aka(&["end", "reported"]),
    Field::of("countries", FieldKind::Countries).required().aka(COUNTRY_NAMES),
    Field::of("place", FieldKind::Place),
    Field::of("about", FieldKind::Prose).required().aka(&["subject", "description"]),
    Field::of("about_on", FieldKind::When),
    Field::of("found", FieldKind::Prose).aka(&["finding", "findings", "result"]),
    Field::of("engagement", FieldKind::Link(Noun::Engagement)),
];
