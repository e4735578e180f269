//! Events of violence around an election, as electoral data sets list them.

use crate::record::{COUNTRY_NAMES, Field, FieldKind, Noun, Sheet};

/// The sheet.
pub const SHEET: Sheet = Sheet {
    noun: Noun::ElectoralEvent,
    own: OWN,
    title: &["name", "place"],
    since: "when",
    until: "until",
    columns: &["when", "countries", "place", "side_a", "side_b", "deaths", "timing"],
    children: &[],
};

const OWN: &[Field] = &[
    Field::of("name", FieldKind::Text).aka(&["title", "eventname"]),
    Field::of("key", FieldKind::Text).aka(&["id", "eventid", "idinternal", "relid"]),
    Field::of("when", FieldKind::When).required().aka(&["date", "startdate", "datestart", "day"]),
    Field::of("until", FieldKind::When).aka(&["enddate", "dateend"]),
    Field::of("countries", FieldKind::Countries).required().aka(COUNTRY_NAMES),
    Field::of("place", FieldKind::Place).aka(&["location", "where", "wherecoordinates", "city"]),
    Field::of(
        "kind",
        FieldKind::Choice(&["killing", "clash", "riot", "attack", "intimidation", "damage", "protest", "other"]),
    )
    .aka(&["type"]),
    Field::of("side_a", FieldKind::Text).aka(&["sidea", "actor1", "perpetrator"]),
    Field::of("side_b", FieldKind::Text).aka(&["sideb", "actor2", "target", "victim"]),
    Field::of("deaths", FieldKind::Number).aka(&["best", "bestest", "killed", "fatalities"]),
    Field::of("deaths_low", FieldKind::Number).aka(&["low", "lowest"]),
    Field::of("deaths_high", FieldKind::Number).aka(&["high", "highest"]),
    Field::of("timing", FieldKind::Choice(&["before", "during", "after"])).aka(&["electionphase", "period"]),
    Field::of("election", FieldKind::Link(Noun::Election)),
    Field::of("election_day", FieldKind::When).aka(&["electiondate"]),
    Field::of("about", FieldKind::Prose).aka(&["description", "headline", "sourceheadline", "notes"]),
];
