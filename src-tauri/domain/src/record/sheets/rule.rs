//! Rules: the thresholds of an office in plain terms, under which a place deserves a warning (§45, 66).

use crate::record::{Field, FieldKind, Noun, Sheet};

/// The sheet.
pub const SHEET: Sheet = Sheet {
    noun: Noun::Rule,
    own: OWN,
    title: &["name"],
    since: "",
    until: "",
    columns: &["name", "indicator", "units", "months", "threshold", "level", "state"],
    children: &[],
};

/// What is measured.
const INDICATORS: &[&str] = &[
    "level_probability",
    "surge",
    "near_border",
    "neighbours",
    "emerging",
    "events",
    "deaths",
    "civilians",
    "silence",
    "outlook_exceedance",
    "election_near",
    "crisis",
    "corridor",
    "fading",
    "overdue",
];

const OWN: &[Field] = &[
    Field::of("name", FieldKind::Text).required().aka(&["title", "rule"]),
    Field::of("indicator", FieldKind::Choice(INDICATORS)).required(),
    Field::of("units", FieldKind::Choice(&["divisions", "countries"])).required(),
    Field::of("months", FieldKind::Number),
    Field::of("comparison", FieldKind::Choice(&["at_least", "at_most", "above", "below"])),
    Field::of("threshold", FieldKind::Number),
    Field::of("least_events", FieldKind::Number),
    Field::of("only_quiet", FieldKind::Flag),
    Field::of("level", FieldKind::Choice(&["watch", "elevated", "high"])).required(),
    Field::of("countries", FieldKind::Countries),
    Field::of("except_countries", FieldKind::Countries),
    Field::of("except_places", FieldKind::Words),
    Field::of("state", FieldKind::Choice(&["active", "paused"])).required(),
];
