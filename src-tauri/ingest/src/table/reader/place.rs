//! The place of a row: its point where the table gives one, or what the gazetteer knows of its name.

use serde_json::{Value as Json, json};
use sitroom_domain::country::find_by_iso3;
use sitroom_domain::record::{Complaint, Spot};
use sitroom_domain::{Iso3, LocationPrecision, kept, phrase};

use super::{Part, Reader, Wrong};
use crate::areas;
use crate::record::find_spot;
use crate::table::cells::is_nothing;
use crate::table::headers;
use crate::table::numbers::degrees;
use crate::table::survey::Cells;

impl Reader<'_> {
    /// Reads the place of a row. Its name is the first that is filled; where it lies, the first that is known says.
    pub(super) fn place(&self, part: &Part, row: &Cells, countries: &[Iso3]) -> Result<Json, Wrong> {
        let texts = self.texts(part, row);
        let name = texts.first().map_or("", |(_, text)| *text);
        if let Some((lon, lat)) = self.point(part, row)? {
            // The table says a point and not how exactly it is known, unless the name is that of a division.
            let precision = texts.first().and_then(|(column, _)| level(column)).unwrap_or(LocationPrecision::NotStated);
            let country = match countries {
                [one] => Some(*one),
                _ => areas().country_at((lon * 1e7) as i32, (lat * 1e7) as i32).and_then(|area| area.iso3),
            };
            return Ok(json!(Spot { name: name.to_owned(), lon: Some(lon), lat: Some(lat), precision, country }));
        }
        if name.is_empty() {
            return Ok(Json::Null);
        }
        let found = texts.iter().find_map(|(column, text)| located(column, text, countries));
        let unknown = Spot {
            name: String::new(),
            lon: None,
            lat: None,
            precision: LocationPrecision::NotStated,
            country: if let [one] = countries { Some(*one) } else { None },
        };
        Ok(json!(Spot { name: name.to_owned(), ..found.unwrap_or(unknown) }))
    }

    fn point(&self, part: &Part, row: &Cells) -> Result<Option<(f64, f64)>, Wrong> {
        let Some((lon_at, lat_at)) = part.point else { return Ok(None) };
        let read = |at: usize, most: f64| {
            let cell = row.get(at);
            if cell.is_empty() || is_nothing(cell) {
                return Ok(None);
            }
            degrees(cell).filter(|degrees| degrees.abs() <= most).map(Some).ok_or_else(|| {
                let reason = kept!("“{cell}” is no number of degrees from −{most} to {most}");
                let complaint =
                    Complaint::new(part.field.name, reason, phrase!("write decimal degrees, for example 14.49"));
                Wrong { column: self.names[at].clone(), value: cell.to_owned(), complaint }
            })
        };
        Ok(read(lon_at, 180.0)?.zip(read(lat_at, 90.0)?))
    }
}

/// Returns where a name lies, no more exactly than the column's name allows.
fn located(column: &str, text: &str, countries: &[Iso3]) -> Option<Spot> {
    let level = level(column);
    if level == Some(LocationPrecision::Province)
        && let [country] = countries
        && let Some(area) = find_by_iso3(*country).and_then(|index| areas().find_admin1(index, text))
    {
        return Some(Spot {
            name: area.name.clone(),
            lon: Some(f64::from(area.label_e7.0) / 1e7),
            lat: Some(f64::from(area.label_e7.1) / 1e7),
            precision: LocationPrecision::Province,
            country: Some(*country),
        });
    }
    let found = find_spot(text, countries)?;
    let precision = level.map_or(found.precision, |level| level.max(found.precision));
    Some(Spot { precision, ..found })
}

/// Returns how exactly a column of divisions tells a place.
fn level(column: &str) -> Option<LocationPrecision> {
    let parts = headers::parts(column);
    let has = |words: &[&str]| parts.iter().any(|part| words.contains(&part.as_str()));
    if has(&["adm2", "admin2", "admin2name", "district", "county", "zone", "commune", "cercle", "район"]) {
        Some(LocationPrecision::District)
    } else if has(&["adm1", "admin1", "admin1name", "province", "region", "governorate", "oblast", "область"]) {
        Some(LocationPrecision::Province)
    } else {
        None
    }
}
