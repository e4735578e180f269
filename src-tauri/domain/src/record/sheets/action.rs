//! Actions: steps taken on a warning, from a statement of concern to a deployment (§47, 66).

use crate::record::{Field, FieldKind, Noun, Sheet};

/// The sheet.
pub const SHEET: Sheet = Sheet {
    noun: Noun::Action,
    own: OWN,
    title: &["name"],
    since: "taken",
    until: "ended",
    columns: &["name", "kind", "warning", "decided", "taken", "ended", "partners"],
    children: &[],
};

/// The menu of preventive steps.
const STEPS: &[&str] = &[
    "statement_of_concern",
    "demarche",
    "call",
    "visit",
    "good_offices",
    "special_envoy",
    "mediation_support",
    "standby_expert",
    "fact_finding",
    "inquiry",
    "group_of_friends",
    "electoral_assistance",
    "rapid_funds",
    "dialogue_support",
    "regional_lead",
    "council_information",
    "other",
];

const OWN: &[Field] = &[
    Field::of("warning", FieldKind::Link(Noun::Warning)).required(),
    Field::of("name", FieldKind::Text).required().aka(&["action", "title", "what"]),
    Field::of("kind", FieldKind::Choice(STEPS)).required().aka(&["type", "step"]),
    Field::of("decided", FieldKind::Moment).aka(&["decidedat"]),
    Field::of("taken", FieldKind::Moment).aka(&["takenat", "date", "begun"]),
    Field::of("ended", FieldKind::Moment).aka(&["endedat"]),
    Field::of("by", FieldKind::Text).aka(&["who"]),
    Field::of("partners", FieldKind::Links(Noun::Partner)),
    Field::of("engagement", FieldKind::Link(Noun::Engagement)),
    Field::of("followed", FieldKind::Prose).aka(&["result", "outcome"]),
];
