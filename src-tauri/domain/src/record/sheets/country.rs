//! Countries: what the office knows of one as a whole, and which talks it prefers (§49).

use crate::record::{COUNTRY_NAMES, Field, FieldKind, Noun, Sheet};

/// The sheet.
pub const SHEET: Sheet = Sheet {
    noun: Noun::Country,
    own: OWN,
    title: &["countries"],
    since: "",
    until: "",
    columns: &["countries", "talks", "winner_takes_all"],
    children: &[],
};

const OWN: &[Field] = &[
    Field::of("countries", FieldKind::Countries).required().aka(COUNTRY_NAMES),
    Field::of("talks", FieldKind::Choice(&["direct", "indirect", "both"])).aka(&["preferredtalks"]),
    Field::of("winner_takes_all", FieldKind::Choice(&["yes", "partly", "no"])),
    Field::of("mechanisms", FieldKind::Words).aka(&["infrastructuresforpeace"]),
    Field::of("situation", FieldKind::Prose).aka(&["summary", "description"]),
    Field::of("peacebuilding_commission", FieldKind::Flag),
];
