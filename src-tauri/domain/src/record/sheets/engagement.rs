//! Engagements: good offices, envoys, mediation, shuttles, technical and electoral assistance (§16–34, 49, 51).

use crate::record::{COUNTRY_NAMES, Child, Field, FieldKind, Noun, Sheet};

/// The sheet.
pub const SHEET: Sheet = Sheet {
    noun: Noun::Engagement,
    own: OWN,
    title: &["name"],
    since: "since",
    until: "until",
    columns: &["name", "kind", "since", "until", "state", "countries", "result"],
    children: &[
        Child { noun: Noun::Participation, field: "engagement" },
        Child { noun: Noun::Visit, field: "engagement" },
        Child { noun: Noun::Commitment, field: "engagement" },
    ],
};

const OWN: &[Field] = &[
    Field::of("name", FieldKind::Text).required().aka(&["title", "engagement"]),
    Field::of(
        "kind",
        FieldKind::Choice(&[
            "good_offices",
            "envoy",
            "mediation",
            "shuttle",
            "facilitation",
            "contact_group",
            "inquiry",
            "dialogue_support",
            "technical_assistance",
            "electoral_assistance",
            "political_accompaniment",
            "other",
        ]),
    )
    .required()
    .aka(&["type"]),
    Field::of("since", FieldKind::When).required().aka(&["start", "startdate", "from", "begin", "date"]),
    Field::of("until", FieldKind::When).aka(&["end", "enddate", "to"]),
    Field::of("state", FieldKind::Choice(&["planned", "under_way", "suspended", "ended"])).aka(&["status"]),
    Field::of("countries", FieldKind::Countries).aka(COUNTRY_NAMES),
    Field::of("place", FieldKind::Place).aka(&["location", "where", "city"]),
    Field::of("office", FieldKind::Link(Noun::Office)).aka(&["leadoffice"]),
    Field::of("tracks", FieldKind::Choices(&["I", "II", "III"])).aka(&["track"]),
    Field::of("talks", FieldKind::Choice(&["direct", "indirect", "both"])),
    Field::of("lead", FieldKind::Text).aka(&["envoy", "mediator", "led"]),
    Field::of("interlocutors", FieldKind::Words).aka(&["with", "counterparts"]),
    Field::of("women_share", FieldKind::Number).aka(&["shareofwomen", "womenpercent"]),
    Field::of("women", FieldKind::Prose).aka(&["womensparticipation"]),
    Field::of("situation", FieldKind::Prose).aka(&["context", "background"]),
    Field::of("done", FieldKind::Prose).aka(&["description", "activities", "summary"]),
    Field::of("outcome", FieldKind::Prose).aka(&["result"]),
    Field::of("result", FieldKind::Choice(&["resolved", "violence_averted", "partly", "unresolved", "open"])),
    Field::of("crisis", FieldKind::Link(Noun::Crisis)),
    Field::of("election", FieldKind::Link(Noun::Election)),
];
