//! Elections and referendums, with the five questions of §39 (§38–40).

use crate::record::{COUNTRY_NAMES, Child, Field, FieldKind, Noun, Sheet};

/// The sheet.
pub const SHEET: Sheet = Sheet {
    noun: Noun::Election,
    own: OWN,
    title: &["name"],
    since: "day",
    until: "second_round",
    columns: &["name", "kind", "day", "state", "countries"],
    children: &[Child { noun: Noun::Phase, field: "election" }],
};

const OWN: &[Field] = &[
    Field::of("name", FieldKind::Text).required().aka(&["title", "election"]),
    Field::of(
        "kind",
        FieldKind::Choice(&[
            "presidential",
            "parliamentary",
            "general",
            "local",
            "referendum",
            "constituent_assembly",
            "other",
        ]),
    )
    .required()
    .aka(&["type", "electiontype"]),
    Field::of("day", FieldKind::When).required().aka(&["date", "electiondate", "electionday", "votingday"]),
    Field::of("second_round", FieldKind::When).aka(&["runoff"]),
    Field::of("state", FieldKind::Choice(&["planned", "held", "postponed", "cancelled", "annulled"])).aka(&["status"]),
    Field::of("countries", FieldKind::Countries).required().aka(COUNTRY_NAMES),
    Field::of("inclusive", FieldKind::Choice(&["yes", "partly", "no"])),
    Field::of("trusted_body", FieldKind::Choice(&["yes", "partly", "no"])),
    Field::of("enfranchised", FieldKind::Choice(&["yes", "partly", "no"])),
    Field::of("transparent", FieldKind::Choice(&["yes", "partly", "no"])),
    Field::of("disputes_resolved", FieldKind::Choice(&["yes", "partly", "no"])),
    Field::of("winner_takes_all", FieldKind::Choice(&["yes", "partly", "no"])),
    Field::of("registered", FieldKind::Number).aka(&["registeredvoters"]),
    Field::of("turnout", FieldKind::Number).aka(&["turnoutpercent"]),
    Field::of("situation", FieldKind::Prose).aka(&["context"]),
    Field::of("outcome", FieldKind::Prose).aka(&["result", "results", "winner"]),
];
