//! Experts on rosters and in standby teams (§17, 61–63, 67).

use crate::record::{Child, Field, FieldKind, Noun, Sheet};

/// The sheet.
pub const SHEET: Sheet = Sheet {
    noun: Noun::Expert,
    own: OWN,
    title: &["name"],
    since: "",
    until: "",
    columns: &["name", "skills", "languages", "gender", "standby", "available"],
    children: &[Child { noun: Noun::Deployment, field: "expert" }],
};

const OWN: &[Field] = &[
    Field::of("name", FieldKind::Text).required().aka(&["expert", "fullname", "person"]),
    Field::of(
        "skills",
        FieldKind::Choices(&[
            "process_design",
            "security_arrangements",
            "constitution_making",
            "gender",
            "power_sharing",
            "wealth_sharing",
            "elections",
            "human_rights",
            "transitional_justice",
            "natural_resources",
            "dialogue",
            "political_analysis",
            "other",
        ]),
    )
    .required()
    .aka(&["skill", "expertise"]),
    Field::of(
        "languages",
        FieldKind::Choices(&[
            "ar", "en", "es", "fr", "ha", "ky", "ln", "pt", "ru", "sw", "tg", "tk", "uz", "zh", "other",
        ]),
    )
    .aka(&["language"]),
    Field::of("gender", FieldKind::Choice(&["woman", "man", "other"])).aka(&["sex"]),
    Field::of("standby", FieldKind::Flag).aka(&["standbyteam"]),
    Field::of("countries", FieldKind::Countries).aka(&[
        "regions",
        "country",
        "countryname",
        "iso",
        "iso2",
        "iso3",
        "isoa3",
        "locationcode",
        "countrycode",
        "gwno",
        "gwcode",
        "m49",
        "pays",
        "nation",
    ]),
    Field::of("available", FieldKind::Choice(&["now", "on_notice", "away"])).aka(&["availability"]),
    Field::of("available_from", FieldKind::When).aka(&["from"]),
    Field::of("organization", FieldKind::Text).aka(&["employer", "organisation"]),
    Field::of("seniority", FieldKind::Choice(&["envoy", "senior", "expert"])).aka(&["level", "grade"]),
    Field::of("contact", FieldKind::Prose).aka(&["email", "phone"]),
];
