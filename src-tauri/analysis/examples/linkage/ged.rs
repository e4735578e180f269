//! Reads the official table of UCDP GED as far as linking needs it.

use std::path::Path;

use sitroom_domain::country::find_by_name;
use sitroom_domain::{DatePrecision, Day, Deaths, Kind, LocationPrecision};

use crate::record::Record;

/// Returns the events of a table; rows without a day, a place or a known country are left out.
pub(crate) fn read(path: &Path) -> Result<Vec<Record>, csv::Error> {
    let mut reader = csv::Reader::from_path(path)?;
    let names = reader.headers()?.clone();
    let mut records = Vec::new();
    for row in reader.byte_records() {
        let row = row?;
        let text = |name: &str| {
            let at = names.iter().position(|column| column == name)?;
            Some(String::from_utf8_lossy(row.get(at)?).trim().to_owned())
        };
        records.extend(event(&text));
    }
    Ok(records)
}

fn event(text: &dyn Fn(&str) -> Option<String>) -> Option<Record> {
    let number = |name: &str| text(name)?.parse::<f64>().ok();
    let code = |name: &str| number(name).map_or(0, |code| code as u8);
    let day = |name: &str| text(name)?.get(..10)?.parse::<Day>().ok();
    let deaths = |name: &str| number(name).map(|deaths| deaths as u32);
    let country_name = text("country")?;
    Some(Record {
        first_day: day("date_start")?,
        last_day: day("date_end").or_else(|| day("date_start"))?,
        date_precision: DatePrecision::from_code(code("date_prec"))?,
        longitude_e7: (number("longitude")? * 1e7) as i32,
        latitude_e7: (number("latitude")? * 1e7) as i32,
        location_precision: LocationPrecision::from_code(code("where_prec"))?,
        country: find_by_name(&country_name)?,
        country_name,
        kind: Kind::from_code(code("type_of_violence")),
        deaths: Deaths {
            best: deaths("best"),
            low: deaths("low"),
            high: deaths("high"),
            civilians: deaths("deaths_civilians"),
            ..Deaths::default()
        },
        side_a: text("side_a")?,
        side_b: text("side_b")?,
        place: text("where_coordinates")?,
    })
}
