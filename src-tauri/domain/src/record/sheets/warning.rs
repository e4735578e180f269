//! Warnings: that violence may start or escalate, somewhere, by some time, with the clock from first signal to first action
//! (§44, 47, 66).

use crate::record::{COUNTRY_NAMES, Child, Field, FieldKind, Noun, Sheet};

/// The sheet.
pub const SHEET: Sheet = Sheet {
    noun: Noun::Warning,
    own: OWN,
    title: &["name"],
    since: "first_signal",
    until: "closed",
    columns: &["name", "level", "countries", "first_signal", "raised", "acknowledged", "closed", "came_true"],
    children: &[
        Child { noun: Noun::Evidence, field: "warning" },
        Child { noun: Noun::Judgement, field: "warning" },
        Child { noun: Noun::Action, field: "warning" },
        Child { noun: Noun::Assignment, field: "warning" },
    ],
};

const OWN: &[Field] = &[
    Field::of("name", FieldKind::Text).required().aka(&["title", "warning"]),
    Field::of("level", FieldKind::Choice(&["watch", "elevated", "high"])).required(),
    Field::of("why_level", FieldKind::Prose),
    Field::of("countries", FieldKind::Countries).required().aka(COUNTRY_NAMES),
    Field::of("place", FieldKind::Place).aka(&["location", "where"]),
    Field::of("division", FieldKind::Text).aka(&["adm1", "admin1"]),
    Field::of("statement", FieldKind::Prose).aka(&["description", "summary"]),
    Field::of("by_when", FieldKind::When).aka(&["until", "horizon"]),
    Field::of("first_signal", FieldKind::Moment).required().aka(&["firstsignalat", "signal"]),
    Field::of("raised", FieldKind::Moment).required().aka(&["raisedat", "date"]),
    Field::of("raised_by", FieldKind::Text),
    Field::of("rule", FieldKind::Link(Noun::Rule)),
    Field::of("acknowledged", FieldKind::Moment).aka(&["acknowledgedat"]),
    Field::of("options_weighed", FieldKind::Moment),
    Field::of("muted_until", FieldKind::When),
    Field::of("why_muted", FieldKind::Prose),
    Field::of("closed", FieldKind::Moment).aka(&["closedat"]),
    Field::of("why_closed", FieldKind::Prose),
    Field::of("came_true", FieldKind::Choice(&["yes", "partly", "no", "averted", "cannot_tell"])).aka(&["outcome"]),
    Field::of("engagement", FieldKind::Link(Noun::Engagement)),
    Field::of("election", FieldKind::Link(Noun::Election)),
    Field::of("crisis", FieldKind::Link(Noun::Crisis)),
];
