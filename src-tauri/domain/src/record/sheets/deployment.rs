//! Deployments: from request to answer to arrival, against 72 hours (§17, 67).

use crate::record::{COUNTRY_NAMES, Field, FieldKind, Noun, Sheet};

/// The sheet.
pub const SHEET: Sheet = Sheet {
    noun: Noun::Deployment,
    own: OWN,
    title: &["expert", "requested"],
    since: "requested",
    until: "ended",
    columns: &["expert", "countries", "requested", "answered", "arrived", "ended"],
    children: &[],
};

const OWN: &[Field] = &[
    Field::of("expert", FieldKind::Link(Noun::Expert)).required(),
    Field::of("engagement", FieldKind::Link(Noun::Engagement)),
    Field::of("countries", FieldKind::Countries).required().aka(COUNTRY_NAMES),
    Field::of("place", FieldKind::Place),
    Field::of("requested", FieldKind::Moment).required().aka(&["requestedat", "request"]),
    Field::of("requested_by", FieldKind::Text),
    Field::of("answered", FieldKind::Moment).aka(&["answeredat"]),
    Field::of("answer", FieldKind::Choice(&["accepted", "declined"])),
    Field::of("arrived", FieldKind::Moment).aka(&["arrivedat", "arrival"]),
    Field::of("ended", FieldKind::Moment).aka(&["endedat", "departed"]),
    Field::of("about", FieldKind::Prose).aka(&["task"]),
];
