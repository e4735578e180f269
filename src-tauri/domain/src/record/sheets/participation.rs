//! What a partner did in an engagement, a group or an inquiry, and in which role (§51).

use crate::record::{Field, FieldKind, Noun, Sheet};

/// The sheet.
pub const SHEET: Sheet = Sheet {
    noun: Noun::Participation,
    own: OWN,
    title: &["partner", "role"],
    since: "since",
    until: "until",
    columns: &["partner", "role", "did"],
    children: &[],
};

const OWN: &[Field] = &[
    Field::of("engagement", FieldKind::Link(Noun::Engagement)).required(),
    Field::of("partner", FieldKind::Link(Noun::Partner)).required().aka(&["organization", "organisation"]),
    Field::of("role", FieldKind::Choice(&["lead", "support", "burden_sharing", "sequential", "joint"])).required(),
    Field::of("since", FieldKind::When).aka(&["start"]),
    Field::of("until", FieldKind::When).aka(&["end"]),
    Field::of("did", FieldKind::Prose).aka(&["contribution", "description"]),
];
