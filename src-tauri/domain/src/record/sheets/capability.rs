//! What a partner can do: convene, mediate, observe, fund, sanction, deploy (§52, 69).

use crate::record::{COUNTRY_NAMES, Field, FieldKind, Noun, Sheet};

/// The sheet.
pub const SHEET: Sheet = Sheet {
    noun: Noun::Capability,
    own: OWN,
    title: &["partner", "can"],
    since: "since",
    until: "until",
    columns: &["partner", "can", "degree", "countries"],
    children: &[],
};

const OWN: &[Field] = &[
    Field::of("partner", FieldKind::Link(Noun::Partner)).required().aka(&["organization"]),
    Field::of("can", FieldKind::Choice(&["convene", "mediate", "observe", "fund", "sanction", "deploy"]))
        .required()
        .aka(&["capability"]),
    Field::of("degree", FieldKind::Choice(&["fully", "partly"])).required().aka(&["level"]),
    Field::of("countries", FieldKind::Countries).aka(COUNTRY_NAMES),
    Field::of("since", FieldKind::When).aka(&["start"]),
    Field::of("until", FieldKind::When).aka(&["end"]),
    Field::of("about", FieldKind::Prose).aka(&["description"]),
];
