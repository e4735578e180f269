//! Partners: organizations and people that can help (§6, 31–34, 51–55).

use crate::record::{COUNTRY_NAMES, Child, Field, FieldKind, Noun, Sheet};

/// The sheet.
pub const SHEET: Sheet = Sheet {
    noun: Noun::Partner,
    own: OWN,
    title: &["acronym", "name"],
    since: "",
    until: "",
    columns: &["name", "acronym", "kind", "countries"],
    children: &[Child { noun: Noun::Capability, field: "partner" }],
};

const OWN: &[Field] = &[
    Field::of("name", FieldKind::Text).required().aka(&["organization", "organisation", "orgname", "partner", "title"]),
    Field::of("acronym", FieldKind::Text).aka(&["orgacronym", "abbreviation", "short"]),
    Field::of(
        "kind",
        FieldKind::Choice(&[
            "united_nations",
            "regional_organization",
            "financial_institution",
            "government",
            "independent_mediator",
            "civil_society",
            "womens_group",
            "youth_group",
            "elders",
            "national_ngo",
            "international_ngo",
            "red_cross",
            "donor",
            "academia",
            "media",
            "business",
            "other",
        ]),
    )
    .required()
    .aka(&["type", "orgtype", "orgtypedescription"]),
    Field::of("parent", FieldKind::Link(Noun::Partner)),
    Field::of("countries", FieldKind::Countries).aka(COUNTRY_NAMES),
    Field::of("website", FieldKind::Text).aka(&["url", "web"]),
    Field::of("contact", FieldKind::Prose).aka(&["contacts", "focalpoint"]),
    Field::of("early_warning", FieldKind::Prose).aka(&["earlywarningsystem"]),
    Field::of("about", FieldKind::Prose).aka(&["description"]),
];
