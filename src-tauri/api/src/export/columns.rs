//! The columns of an export: the official ones of UCDP GED, so that the file can be read by whatever reads that, and four
//! of ours at the end.

use sitroom_domain::Deaths;
use sitroom_store::StoredEvent;

use super::{EVENTS_MARKING, words_of};

/// A value of an exported table.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Cell {
    /// Nothing known.
    Empty,
    /// A whole number.
    Whole(i64),
    /// A number with a fraction.
    Real(f64),
    /// A text.
    Text(String),
}

/// The official columns in their order, then notes, publisher, file and marking: a row that is cut out keeps it.
pub(crate) const COLUMNS: [&str; 53] = [
    "id",
    "relid",
    "year",
    "active_year",
    "code_status",
    "type_of_violence",
    "conflict_dset_id",
    "conflict_new_id",
    "conflict_name",
    "dyad_dset_id",
    "dyad_new_id",
    "dyad_name",
    "side_a_dset_id",
    "side_a_new_id",
    "side_a",
    "side_b_dset_id",
    "side_b_new_id",
    "side_b",
    "number_of_sources",
    "source_article",
    "source_office",
    "source_date",
    "source_headline",
    "source_original",
    "where_prec",
    "where_coordinates",
    "where_description",
    "adm_1",
    "adm_2",
    "latitude",
    "longitude",
    "geom_wkt",
    "priogrid_gid",
    "country",
    "country_id",
    "region",
    "event_clarity",
    "date_prec",
    "date_start",
    "date_end",
    "deaths_a",
    "deaths_b",
    "deaths_civilians",
    "deaths_unknown",
    "best",
    "high",
    "low",
    "gwnoa",
    "gwnob",
    "sitroom_notes",
    "sitroom_source",
    "sitroom_file",
    "sitroom_marking",
];

/// Returns the values of an event in the order of [`COLUMNS`].
pub(crate) fn cells(stored: &StoredEvent, citation: &str) -> Vec<Cell> {
    COLUMNS.iter().map(|column| cell(column, stored, citation)).collect()
}

fn cell(column: &str, stored: &StoredEvent, citation: &str) -> Cell {
    let event = &stored.event;
    match column {
        "id" => key(&event.source_key),
        "type_of_violence" => event.kind.map_or(Cell::Empty, |kind| Cell::Whole(kind.code().into())),
        "conflict_name" => text(&event.conflict),
        "dyad_name" => text(&event.dyad),
        "side_a" => text(&event.side_a),
        "side_b" => text(&event.side_b),
        "number_of_sources" => event.source_count.map_or(Cell::Empty, |count| Cell::Whole(count.into())),
        "source_headline" => text(&event.headline),
        "where_prec" => code(event.location_precision.code()),
        "where_coordinates" => text(&event.place),
        "where_description" => text(&event.place_description),
        "adm_1" => text(&event.adm_1),
        "adm_2" => text(&event.adm_2),
        "latitude" => Cell::Real(f64::from(event.latitude_e7) / 1e7),
        "longitude" => Cell::Real(f64::from(event.longitude_e7) / 1e7),
        "country" => event.country.country().map_or(Cell::Empty, |country| text(&country.names.en)),
        "country_id" => event
            .country
            .country()
            .and_then(|country| country.gw.first())
            .map_or(Cell::Empty, |gw| Cell::Whole((*gw).into())),
        "event_clarity" => code(event.clarity),
        "date_prec" => code(event.date_precision.code()),
        "date_start" => Cell::Text(event.first_day.to_string()),
        "date_end" => Cell::Text(event.last_day.to_string()),
        "year" => Cell::Whole(event.first_day.ymd().0.into()),
        "sitroom_notes" => text(&note_names(stored)),
        "sitroom_source" => text(citation),
        "sitroom_file" => Cell::Text(format!("{} line {}", stored.run.file_name, stored.line)),
        "sitroom_marking" => text(words_of(EVENTS_MARKING)),
        other => death(other, &event.deaths).unwrap_or_else(|| event.other.get(other).map_or(Cell::Empty, key)),
    }
}

fn death(column: &str, deaths: &Deaths) -> Option<Cell> {
    let value = match column {
        "deaths_a" => deaths.side_a,
        "deaths_b" => deaths.side_b,
        "deaths_civilians" => deaths.civilians,
        "deaths_unknown" => deaths.unknown,
        "best" => deaths.best,
        "high" => deaths.high,
        "low" => deaths.low,
        _ => return None,
    };
    Some(value.map_or(Cell::Empty, |count| Cell::Whole(count.into())))
}

fn note_names(stored: &StoredEvent) -> String {
    let names: Vec<String> = stored
        .event
        .notes
        .iter()
        .filter_map(|note| serde_json::to_value(note).ok().and_then(|value| value.as_str().map(str::to_owned)))
        .collect();
    names.join(" ")
}

fn text(value: &str) -> Cell {
    if value.is_empty() { Cell::Empty } else { Cell::Text(value.to_owned()) }
}

/// A publisher's id: a number where writing it as one loses nothing.
fn key(value: &str) -> Cell {
    match value.parse::<i64>() {
        Ok(number) if number.to_string() == value => Cell::Whole(number),
        _ => text(value),
    }
}

fn code(value: u8) -> Cell {
    if value == 0 { Cell::Empty } else { Cell::Whole(value.into()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_stays_a_number_only_when_nothing_is_lost() {
        assert_eq!(key("286788"), Cell::Whole(286_788));
        assert_eq!(key("007"), Cell::Text("007".to_owned()));
        assert_eq!(key("NIG-1"), Cell::Text("NIG-1".to_owned()));
    }
}
