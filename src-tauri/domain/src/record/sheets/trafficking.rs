//! Trafficking: seizures and cases of people, drugs, arms and looted resources (§25, 50).

use crate::record::{COUNTRY_NAMES, Field, FieldKind, Noun, Sheet};

/// The sheet.
pub const SHEET: Sheet = Sheet {
    noun: Noun::Trafficking,
    own: OWN,
    title: &["commodity", "place"],
    since: "when",
    until: "",
    columns: &["when", "kind", "commodity", "quantity", "unit", "place", "countries"],
    children: &[],
};

const OWN: &[Field] = &[
    Field::of("kind", FieldKind::Choice(&["people", "drugs", "arms", "resources"]))
        .required()
        .aka(&["type", "category"]),
    Field::of("commodity", FieldKind::Text).aka(&["drug", "substance", "item", "goods"]),
    Field::of("key", FieldKind::Text).aka(&["id", "caseid", "seizureid"]),
    Field::of("when", FieldKind::When).required().aka(&["date", "day", "seizuredate"]),
    Field::of("countries", FieldKind::Countries).required().aka(COUNTRY_NAMES),
    Field::of("place", FieldKind::Place).aka(&["location", "where", "city"]),
    Field::of("quantity", FieldKind::Number).aka(&["amount", "weight"]),
    Field::of("unit", FieldKind::Text).aka(&["units"]),
    Field::of("value", FieldKind::Money),
    Field::of("people", FieldKind::Number).aka(&["victims", "persons"]),
    Field::of("border_crossing", FieldKind::Text).aka(&["crossing", "borderpost"]),
    Field::of("from", FieldKind::Countries).aka(&["origin", "departure"]),
    Field::of("transit", FieldKind::Countries).aka(&["via"]),
    Field::of("to", FieldKind::Countries).aka(&["destination"]),
    Field::of("route", FieldKind::Link(Noun::Route)),
    Field::of("by", FieldKind::Text).aka(&["agency", "seizedby", "authority"]),
    Field::of("armed_groups", FieldKind::Links(Noun::ArmedGroup)),
    Field::of("about", FieldKind::Prose).aka(&["description", "summary"]),
];
