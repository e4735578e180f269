//! Assignments: who does what about a warning, in which role (§51–55, 69).

use crate::record::{Field, FieldKind, Noun, Sheet};

/// The sheet.
pub const SHEET: Sheet = Sheet {
    noun: Noun::Assignment,
    own: OWN,
    title: &["partner", "role"],
    since: "",
    until: "",
    columns: &["partner", "role", "task", "agreed"],
    children: &[],
};

const OWN: &[Field] = &[
    Field::of("warning", FieldKind::Link(Noun::Warning)).required(),
    Field::of("partner", FieldKind::Link(Noun::Partner)).required(),
    Field::of("role", FieldKind::Choice(&["lead", "support", "burden_sharing", "sequential", "joint"])).required(),
    Field::of("task", FieldKind::Text),
    Field::of("leverage", FieldKind::Choice(&["none", "some", "much"])),
    Field::of("accepted", FieldKind::Choice(&["yes", "partly", "no"])),
    Field::of("agreed", FieldKind::Flag),
];
