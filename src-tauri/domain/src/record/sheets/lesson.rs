//! Lessons: what was tried in which situation, and what followed (§59–60).

use crate::record::{COUNTRY_NAMES, Field, FieldKind, Noun, Sheet};

/// The sheet.
pub const SHEET: Sheet = Sheet {
    noun: Noun::Lesson,
    own: OWN,
    title: &["name"],
    since: "when",
    until: "",
    columns: &["name", "worked", "kinds", "countries"],
    children: &[],
};

const OWN: &[Field] = &[
    Field::of("name", FieldKind::Text).required().aka(&["title", "lesson"]),
    Field::of("situation", FieldKind::Prose).required().aka(&["context"]),
    Field::of("tried", FieldKind::Prose).required().aka(&["action"]),
    Field::of("followed", FieldKind::Prose).required().aka(&["result", "outcome"]),
    Field::of("worked", FieldKind::Choice(&["yes", "partly", "no"])),
    Field::of("countries", FieldKind::Countries).aka(COUNTRY_NAMES),
    Field::of("when", FieldKind::When).aka(&["date", "period"]),
    Field::of("engagements", FieldKind::Links(Noun::Engagement)),
    Field::of("warnings", FieldKind::Links(Noun::Warning)),
    Field::of("contribution", FieldKind::Choice(&["ours", "shared", "others", "chance", "cannot_tell"])),
    Field::of("other_side", FieldKind::Prose),
    Field::of(
        "kinds",
        FieldKind::Choices(&[
            "warning",
            "good_offices",
            "envoy",
            "mediation",
            "partnership",
            "elections",
            "constitutional_crisis",
            "inquiry",
            "sustainability",
            "resources",
            "women",
            "other",
        ]),
    )
    .aka(&["topics", "tags"]),
];
