//! Armed conflicts by year, as UCDP and PRIO list them; for counting onsets (§7).

use crate::record::{Field, FieldKind, Noun, Sheet};

/// The sheet.
pub const SHEET: Sheet = Sheet {
    noun: Noun::Conflict,
    own: OWN,
    title: &["side_a", "side_b"],
    since: "year",
    until: "",
    columns: &["year", "side_a", "side_b", "intensity", "kind", "countries"],
    children: &[],
};

const OWN: &[Field] = &[
    Field::of("key", FieldKind::Text).required().aka(&["conflictid"]),
    Field::of("name", FieldKind::Text).aka(&["territoryname", "conflictname"]),
    Field::of("side_a", FieldKind::Text).aka(&["sidea"]),
    Field::of("side_b", FieldKind::Text).aka(&["sideb"]),
    Field::of("year", FieldKind::When).required().aka(&["date"]),
    Field::of("kind", FieldKind::Choice(&["extrasystemic", "interstate", "intrastate", "internationalized"]))
        .aka(&["typeofconflict", "type"]),
    Field::of("intensity", FieldKind::Choice(&["minor", "war"])).required().aka(&["intensitylevel"]),
    Field::of("began", FieldKind::When).aka(&["startdate", "firstdeath"]),
    Field::of("episode_began", FieldKind::When).aka(&["startdate2"]),
    Field::of("episode_ended", FieldKind::When).aka(&["ependdate", "enddate"]),
    Field::of("countries", FieldKind::Countries).aka(&[
        "gwnoloc",
        "location",
        "country",
        "countryname",
        "iso",
        "iso2",
        "iso3",
        "isoa3",
        "locationcode",
        "countrycode",
        "gwno",
        "gwcode",
        "m49",
        "pays",
        "nation",
    ]),
    Field::of("region", FieldKind::Text),
];
