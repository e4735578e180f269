//! An event as a row of the official table, to list it or to give it back for mending.

use sitroom_domain::Event;

/// Returns the fields of an event by their official names; empty ones are left out.
pub fn official_row(event: &Event) -> Vec<(&'static str, String)> {
    let degrees = |e7: i32| {
        let sign = if e7 < 0 { "-" } else { "" };
        let text = format!("{sign}{}.{:07}", e7.unsigned_abs() / 10_000_000, e7.unsigned_abs() % 10_000_000);
        text.trim_end_matches('0').trim_end_matches('.').to_owned()
    };
    let number = |value: Option<u32>| value.map(|value| value.to_string()).unwrap_or_default();
    let code = |value: u8| if value == 0 { String::new() } else { value.to_string() };
    let country = event.country.country();
    let deaths = &event.deaths;
    let typed = [
        ("id", event.source_key.clone()),
        ("year", event.first_day.ymd().0.to_string()),
        ("type_of_violence", code(event.kind.map_or(0, sitroom_domain::Kind::code))),
        ("conflict_name", event.conflict.clone()),
        ("dyad_name", event.dyad.clone()),
        ("side_a", event.side_a.clone()),
        ("side_b", event.side_b.clone()),
        ("number_of_sources", number(event.source_count)),
        ("source_headline", event.headline.clone()),
        ("where_prec", code(event.location_precision.code())),
        ("where_coordinates", event.place.clone()),
        ("where_description", event.place_description.clone()),
        ("adm_1", event.adm_1.clone()),
        ("adm_2", event.adm_2.clone()),
        ("latitude", degrees(event.latitude_e7)),
        ("longitude", degrees(event.longitude_e7)),
        ("country", country.map(|country| country.names.en.clone()).unwrap_or_default()),
        ("country_id", country.and_then(|country| country.gw.first()).map(ToString::to_string).unwrap_or_default()),
        ("event_clarity", code(event.clarity)),
        ("date_prec", code(event.date_precision.code())),
        ("date_start", event.first_day.to_string()),
        ("date_end", event.last_day.to_string()),
        ("deaths_a", number(deaths.side_a)),
        ("deaths_b", number(deaths.side_b)),
        ("deaths_civilians", number(deaths.civilians)),
        ("deaths_unknown", number(deaths.unknown)),
        ("best", number(deaths.best)),
        ("high", number(deaths.high)),
        ("low", number(deaths.low)),
    ];
    let mut row: Vec<(&'static str, String)> = typed.into_iter().filter(|(_, value)| !value.is_empty()).collect();
    let known = |row: &[(&str, String)], name: &str| row.iter().any(|(other, _)| *other == name);
    for (name, value) in event.other.iter() {
        if !known(&row, name) {
            row.push((name, value.to_owned()));
        }
    }
    let place = |name: &str| super::columns::official_names().position(|official| official == name);
    row.sort_by_key(|(name, _)| place(name));
    row
}
