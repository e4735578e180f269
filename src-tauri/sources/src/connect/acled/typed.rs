//! One row of ACLED as a typed event, or the reason why it is none.
//!
//! ACLED counts what UCDP does not: protests, riots and strategic developments are kept without a kind of violence. It
//! gives one number of deaths, not a range.

use std::collections::HashMap;

use sitroom_domain::{
    CountryIndex, DatePrecision, Day, Deaths, Event, Kind, LocationPrecision, Note, Notes, OtherFields, country, phrase,
};

use super::columns::{Column, NAMES, OTHER, official_row};
use crate::connect::bounds::{Measure, impossible};
use crate::connect::json::Record;
use crate::connect::{EventItem, Item};
use crate::ucdp::number::{degrees_e7, whole};
use crate::ucdp::texts;

/// Turns rows into events. It remembers the countries that it looked up.
#[derive(Debug, Default)]
pub(super) struct Typist {
    countries: HashMap<String, CountryIndex>,
}

impl Typist {
    /// Reads one row; `today` tells which events would lie in the future.
    pub(super) fn read(&mut self, record: &Record<'_, '_>, today: Day) -> Item {
        if let Some(reject) = record.misshapen() {
            return Item::Reject(reject);
        }
        let get = |column: Column| record.get(column as usize);
        let refuse = |column: Column, reason: &'static str| Item::Reject(record.reject(column as usize, reason));
        if get(Column::EventIdCnty).is_empty() {
            return refuse(Column::EventIdCnty, phrase!("The row has no id, so it cannot be told from others"));
        }
        let Ok(day) = get(Column::EventDate).parse::<Day>() else {
            return refuse(Column::EventDate, phrase!("This is not a day"));
        };
        let mut notes = Notes::default();
        if day > today {
            notes.add(Note::InTheFuture);
        }
        if get(Column::Year).parse::<i32>().is_ok_and(|year| year != day.ymd().0) {
            notes.add(Note::YearDisagrees);
        }
        let deaths = match read_deaths(get(Column::Fatalities), &mut notes) {
            Ok(deaths) => deaths,
            Err(reason) => return refuse(Column::Fatalities, reason),
        };
        let point = match read_point(record, &mut notes) {
            Ok(point) => point,
            Err(column) => return refuse(column, phrase!("The point does not lie on the globe")),
        };
        let (found, names_country) = self.read_country(record);
        let event = Event {
            source_key: get(Column::EventIdCnty).to_owned(),
            kind: read_kind(record, &mut notes),
            first_day: day,
            last_day: day,
            date_precision: read_date_precision(get(Column::TimePrecision), &mut notes),
            longitude_e7: point.map_or(0, |(longitude, _)| longitude),
            latitude_e7: point.map_or(0, |(_, latitude)| latitude),
            location_precision: read_location_precision(get(Column::GeoPrecision), &mut notes),
            country: found,
            admin1: String::new(),
            deaths: Deaths { best: deaths, ..Deaths::default() },
            side_a: name(get(Column::Actor1), &mut notes),
            side_b: name(get(Column::Actor2), &mut notes),
            conflict: String::new(),
            dyad: String::new(),
            place: name(get(Column::Location), &mut notes),
            place_description: String::new(),
            adm_1: name(get(Column::Admin1), &mut notes),
            adm_2: name(get(Column::Admin2), &mut notes),
            headline: String::new(),
            source_count: count_sources(get(Column::Source)),
            clarity: 0,
            other: read_other(record, found),
            notes,
        };
        let has_point = point.is_some();
        Item::Event(Box::new(EventItem { line: record.line, event, has_point, names_country, official_row }))
    }

    /// Returns the country of a row by its M49 number, or by its name; and whether the row names one at all.
    fn read_country(&mut self, record: &Record<'_, '_>) -> (CountryIndex, bool) {
        let (number, name) = (record.get(Column::Iso as usize), record.get(Column::Country as usize));
        let named = if number.is_empty() { name } else { number };
        if let Some(found) = self.countries.get(named) {
            return (*found, true);
        }
        let by_number = number.parse().ok().and_then(country::find_by_m49);
        let found = by_number.or_else(|| country::find_by_name(name)).unwrap_or(CountryIndex::NONE);
        if found != CountryIndex::NONE {
            self.countries.insert(named.to_owned(), found);
        }
        (found, !named.is_empty())
    }
}

fn name(field: &str, notes: &mut Notes) -> String {
    if texts::is_odd(field) {
        notes.add(Note::OddLetters);
    }
    field.to_owned()
}

/// What is done to civilians is one-sided; other fighting is state-based where a side is of a state.
fn read_kind(record: &Record<'_, '_>, notes: &mut Notes) -> Option<Kind> {
    let get = |column: Column| record.get(column as usize);
    let of_state = |column: Column| {
        let inter = get(column);
        inter == "1" || inter.eq_ignore_ascii_case("state forces")
    };
    match get(Column::EventType) {
        "Violence against civilians" => Some(Kind::OneSided),
        "Battles" | "Explosions/Remote violence" if !get(Column::CivilianTargeting).is_empty() => Some(Kind::OneSided),
        "Battles" | "Explosions/Remote violence" => {
            let state = of_state(Column::Inter1) || of_state(Column::Inter2);
            Some(if state { Kind::State } else { Kind::NonState })
        }
        "Protests" | "Riots" | "Strategic developments" => None,
        "" => {
            notes.add(Note::KindNotStated);
            None
        }
        _ => {
            notes.add(Note::CodeUnknown);
            None
        }
    }
}

/// 1 the day, 2 the week, 3 the month.
fn read_date_precision(code: &str, notes: &mut Notes) -> DatePrecision {
    match code {
        "1" => return DatePrecision::Day,
        "2" => return DatePrecision::Week,
        "3" => return DatePrecision::Month,
        "" => {}
        _ => notes.add(Note::CodeUnknown),
    }
    DatePrecision::NotStated
}

/// 1 the place, 2 near it, 3 the province.
fn read_location_precision(code: &str, notes: &mut Notes) -> LocationPrecision {
    match code {
        "1" => return LocationPrecision::Exact,
        "2" => return LocationPrecision::Near,
        "3" => {
            notes.add(Note::ProvinceOnly);
            return LocationPrecision::Province;
        }
        "" => {}
        _ => notes.add(Note::CodeUnknown),
    }
    notes.add(Note::PrecisionNotStated);
    LocationPrecision::NotStated
}

/// Reads the deaths; what is no number counts as not known, and a number that cannot be is the reason why the row is refused.
fn read_deaths(field: &str, notes: &mut Notes) -> Result<Option<u32>, &'static str> {
    let number = field.parse::<f64>().ok().filter(|number| !number.is_nan());
    if let Some(reason) = number.and_then(|number| impossible(Measure::Count, number)) {
        return Err(reason);
    }
    let deaths = whole(field.as_bytes()).value().and_then(|deaths| u32::try_from(deaths).ok());
    if deaths.is_none() {
        notes.add(Note::DeathsNotKnown);
    }
    Ok(deaths)
}

/// Reads the point; a number off the globe is the reason why the row is refused, unless it would fit the other way round.
fn read_point(record: &Record<'_, '_>, notes: &mut Notes) -> Result<Option<(i32, i32)>, Column> {
    let degrees = |column: Column| {
        let field = record.get(column as usize);
        let is_number = field.parse::<f64>().is_ok_and(|number| !number.is_nan());
        // A number that is no degrees is too large for any.
        degrees_e7(field.as_bytes()).or(if is_number { Err(column) } else { Ok(None) })
    };
    let (longitude, latitude) = (degrees(Column::Longitude)?, degrees(Column::Latitude)?);
    let fits = |value: Option<i64>, most: i64| value.is_none_or(|value| value.abs() <= most);
    let (whole_turn, pole) = (1_800_000_000, 900_000_000);
    if fits(longitude, whole_turn) && fits(latitude, pole) {
        return Ok(longitude.zip(latitude).map(|(longitude, latitude)| (longitude as i32, latitude as i32)));
    }
    if fits(latitude, whole_turn) && fits(longitude, pole) {
        notes.add(Note::CoordinatesSwapped);
        return Ok(None);
    }
    Err(if fits(latitude, pole) { Column::Longitude } else { Column::Latitude })
}

fn count_sources(field: &str) -> Option<u32> {
    let count = field.split(';').filter(|source| !source.trim().is_empty()).count();
    (count > 0).then_some(count as u32)
}

fn read_other(record: &Record<'_, '_>, found: CountryIndex) -> OtherFields {
    // The country as it stands, where no other field says it.
    let unplaced = [Column::Iso, Column::Region, Column::Country].into_iter().filter(|_| found == CountryIndex::NONE);
    let columns = OTHER.into_iter().chain(unplaced);
    let values = columns.map(|column| (NAMES[column as usize], record.get(column as usize)));
    values.filter(|(_, value)| !value.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::connect::json::read_list;

    fn read(row: &str) -> Item {
        let body = format!(r#"{{"data":[{row}]}}"#);
        let mut typist = Typist::default();
        let mut items = Vec::new();
        let today = "2026-03-10".parse().unwrap();
        read_list(body.as_bytes(), "data", &NAMES, &mut |record| items.push(typist.read(record, today))).unwrap();
        items.remove(0)
    }

    fn event(more: &str) -> Event {
        let comma = if more.is_empty() { "" } else { "," };
        let row = format!(
            r#"{{"event_id_cnty":"MLI1","event_date":"2024-05-13","time_precision":"2","event_type":"Battles",
            "actor1":"JNIM","inter1":"2","actor2":"Military Forces of Mali","inter2":"State Forces","iso":"466",
            "admin1":"Mopti","location":"Bandiagara","latitude":"14.3500","longitude":-3.61,"geo_precision":1,
            "source":"RFI; Studio Tamani","fatalities":"7","notes":"Said \"no\".","timestamp":1715700000{comma}{more}}}"#
        );
        let Item::Event(item) = read(&row) else { unreachable!("the row was refused") };
        item.event
    }

    #[test]
    fn a_row_becomes_an_event_with_every_column_in_its_place() {
        let event = event("");
        assert_eq!((event.kind, event.deaths.best, event.deaths.low), (Some(Kind::State), Some(7), None));
        assert_eq!((event.latitude_e7, event.longitude_e7), (143_500_000, -36_100_000));
        assert_eq!((event.date_precision, event.location_precision), (DatePrecision::Week, LocationPrecision::Exact));
        assert_eq!(event.country.country().unwrap().iso3.to_string(), "MLI");
        assert_eq!((event.source_count, event.adm_1.as_str()), (Some(2), "Mopti"));
        let other = |name: &str| event.other.get(name);
        assert_eq!(
            (other("notes"), other("timestamp"), other("country")),
            (Some("Said \"no\"."), Some("1715700000"), None)
        );
        let row = official_row(&event);
        let value = |name: &str| row.iter().find(|(known, _)| *known == name).map(|(_, value)| value.as_str());
        assert_eq!((value("iso"), value("latitude"), value("time_precision")), (Some("466"), Some("14.35"), Some("2")));
    }

    #[test]
    fn the_kind_of_violence_follows_from_the_type_and_who_takes_part() {
        for (more, kind) in [
            (r#""civilian_targeting":"Civilian targeting""#, Some(Kind::OneSided)),
            (r#""inter2":"3""#, Some(Kind::NonState)),
            (r#""inter1":1"#, Some(Kind::State)),
            (r#""event_type":"Violence against civilians""#, Some(Kind::OneSided)),
            (r#""event_type":"Explosions/Remote violence""#, Some(Kind::State)),
            (r#""event_type":"Protests""#, None),
        ] {
            assert_eq!(event(more).kind, kind, "{more}");
        }
        assert!(event(r#""event_type":"Weather""#).notes.has(Note::CodeUnknown));
    }

    #[test]
    fn what_cannot_be_identified_or_dated_is_refused_and_the_odd_is_noted() {
        for (row, field) in [
            (r#"{"event_date":"2024-05-13"}"#, "event_id_cnty"),
            (r#"{"event_id_cnty":"A1","event_date":"13 May"}"#, "event_date"),
            (r#"{"event_id_cnty":"A1","event_date":{"day":13}}"#, "event_date"),
            (r"7", ""),
        ] {
            let Item::Reject(reject) = read(row) else { unreachable!("{row}") };
            assert_eq!(reject.field, field, "{row}");
            assert!(!reject.reason.is_empty() && !reject.remedy.is_empty());
        }
        let odd = event(r#""fatalities":"many","geo_precision":9,"latitude":"north""#);
        assert!(odd.notes.has(Note::DeathsNotKnown) && odd.notes.has(Note::CodeUnknown) && odd.deaths.best.is_none());
    }

    #[test]
    fn numbers_that_cannot_be_refuse_their_row_and_odd_ones_are_noted() {
        let refused = |more: &str| {
            let row = format!(r#"{{"event_id_cnty":"A1","event_date":"2024-05-13",{more}}}"#);
            let Item::Reject(reject) = read(&row) else { unreachable!("{more} was taken") };
            assert!(!reject.reason.is_empty());
            reject.field
        };
        for (more, field) in [
            (r#""fatalities":-3"#, "fatalities"),
            (r#""fatalities":"999999999""#, "fatalities"),
            (r#""fatalities":1e300"#, "fatalities"),
            (r#""latitude":"14.3","longitude":"361""#, "longitude"),
            (r#""latitude":"-91","longitude":"200""#, "latitude"),
            (r#""latitude":"14.3","longitude":1e200"#, "longitude"),
            (r#""event_date":"0000-01-01""#, "event_date"),
            (r#""event_date":"9999-12-31""#, "event_date"),
        ] {
            assert_eq!(refused(more), field, "{more}");
        }
        assert_eq!(event(r#""fatalities":"7.0""#).deaths.best, Some(7));
        assert!(event(r#""fatalities":"NaN""#).notes.has(Note::DeathsNotKnown));
        assert!(event(r#""latitude":"NaN""#).latitude_e7 == 0);
        assert!(event(r#""latitude":"-120.5","longitude":"12""#).notes.has(Note::CoordinatesSwapped));
        assert!(event(r#""year":"0""#).notes.has(Note::YearDisagrees));
    }
}
