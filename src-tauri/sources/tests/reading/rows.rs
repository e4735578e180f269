//! Single rows: what is kept with a note, and what is refused.

use sitroom_domain::{Kind, LocationPrecision, Note};

use super::*;

#[test]
fn a_sound_row_becomes_an_event_without_notes() {
    let outcome = read(format!("{HEAD}{ROW}")).unwrap();
    let event = outcome.only();
    assert_eq!(notes(event), []);
    assert_eq!(event.source_key, "7");
    assert_eq!((event.longitude_e7, event.latitude_e7), (-41_900_000, 144_900_000));
    assert_eq!((event.first_day, event.last_day), (day("2021-03-09"), day("2021-03-10")));
    assert_eq!(event.kind, Some(Kind::State));
    assert_eq!(event.country.country().unwrap().iso3.to_string(), "MLI");
    assert_eq!((event.deaths.best, event.deaths.low, event.deaths.high), (Some(3), Some(3), Some(4)));
    assert_eq!(
        (event.side_a.as_str(), event.place.as_str(), event.adm_1.as_str()),
        ("Government of Mali", "Mopti town", "Mopti region")
    );
    assert_eq!(outcome.lines, [2]);
}

#[test]
fn what_is_odd_is_kept_with_a_note() {
    for (column, value, wanted) in [
        ("high", "1", vec![Note::HighBelowLow]),
        ("low", "4", vec![Note::BestOutsideRange]),
        ("best", "4", vec![Note::PartsDisagree]),
        ("best", "", vec![Note::DeathsNotKnown]),
        ("deaths_a", "-1", vec![Note::DeathsNotKnown]),
        ("best", "many", vec![Note::DeathsNotKnown]),
        ("best", "99999999999", vec![Note::DeathsNotKnown]),
        ("number_of_sources", "-1", vec![Note::SourcesNotCounted]),
        ("where_prec", "", vec![Note::PrecisionNotStated]),
        ("where_prec", "4", vec![Note::ProvinceOnly]),
        ("where_prec", "9", vec![Note::PrecisionNotStated, Note::CodeUnknown]),
        ("type_of_violence", "", vec![Note::KindNotStated]),
        ("type_of_violence", "war", vec![Note::KindNotStated, Note::CodeUnknown]),
        ("date_end", "2021-03-01", vec![Note::EndBeforeStart]),
        ("year", "2020", vec![Note::YearDisagrees]),
        ("side_a", "Govern\u{200b}ment", vec![Note::OddLetters]),
        ("side_b", "Blu\u{0435} Column", vec![Note::OddLetters]),
        ("conflict_name", "\u{202e}ilaM", vec![Note::OddLetters]),
        ("side_b", "#REF!", vec![Note::CodeUnknown]),
    ] {
        let outcome = read(with(column, value)).unwrap();
        let found = notes(outcome.only());
        assert!(wanted.iter().all(|note| found.contains(note)), "{column} = {value:?}: {found:?}");
        assert!(found.len() <= wanted.len() + 1, "{column} = {value:?}: {found:?}");
    }
    // The row of these tests has high and low; exchanged, its best estimate lies below the low one.
    let exchanged = notes(read(with("low", "9")).unwrap().only());
    assert!(exchanged.contains(&Note::HighBelowLow) && exchanged.contains(&Note::BestOutsideRange), "{exchanged:?}");
    let later = with("date_start", "2031-03-09").replace("2021-03-10", "2031-03-10").replace("7,2021", "7,2031");
    assert_eq!(notes(read(later).unwrap().only()), [Note::InTheFuture]);
}

#[test]
fn none_is_not_zero() {
    let outcome = read(with("best", "")).unwrap();
    assert_eq!(outcome.only().deaths.best, None);
    let outcome = read(with("number_of_sources", "-1")).unwrap();
    assert_eq!(outcome.only().source_count, None);
    let outcome = read(with("where_prec", "")).unwrap();
    assert_eq!(outcome.only().location_precision, LocationPrecision::NotStated);
}

#[test]
fn what_cannot_be_identified_or_dated_is_refused_with_reason_and_remedy() {
    for (column, value, word) in [
        ("id", "", "no id"),
        ("id", "2.87E+05", "first digits"),
        ("id", "#REF!", "formula"),
        ("id", "Total", "totals"),
        ("id", "MLI-2021-1", "no number"),
        ("id", "-5", "positive"),
        ("date_start", "", ""),
        ("date_start", "2021-02-31", "no such day"),
        ("date_start", "0000-01-01", "no such day"),
        ("date_start", "spring 2021", "not a day"),
        ("date_start", "3/9/21", "two digits"),
        ("date_end", "2021-02-31", "no such day"),
    ] {
        let outcome = read(with(column, value)).unwrap();
        if word.is_empty() {
            // The last day stands in for the first.
            assert_eq!(outcome.only().first_day, day("2021-03-10"));
            continue;
        }
        let reject = outcome.only_reject();
        assert_eq!((reject.line, reject.field.as_str(), reject.value.as_str()), (2, column, value));
        assert!(reject.reason.contains(word), "{column} = {value:?}: {}", reject.reason);
        assert!(!reject.remedy.is_empty());
        assert!(value.is_empty() || reject.row.contains(&(column.to_owned(), value.to_owned())));
    }
}

#[test]
fn ids_and_numbers_that_a_spreadsheet_dressed_up_are_read() {
    let outcome = read(with("id", "286788.0").replace(",3,4,3\n", ",\"3.0\",\"4.0\",\"3\"\n")).unwrap();
    assert_eq!(outcome.only().source_key, "286788");
    assert_eq!(outcome.only().deaths.high, Some(4));
    let outcome = read(with("best", "\"1,234\"")).unwrap();
    assert_eq!(outcome.only().deaths.best, Some(1234));
}

#[test]
fn coordinates_off_the_globe_are_no_point_and_a_point_in_words_of_geometry_is_one() {
    let outcome = read(with("latitude", "114.49")).unwrap();
    assert!(notes(outcome.only()).contains(&Note::CoordinatesSwapped));
    let text = format!("{HEAD}{ROW}")
        .replace("low\n", "low,geom_wkt\n")
        .replace("14.49,-4.19", ",")
        .replace(",3,4,3\n", ",3,4,3,POINT (-4.19 14.49)\n");
    let outcome = read(text).unwrap();
    assert_eq!((outcome.only().longitude_e7, outcome.only().latitude_e7), (-41_900_000, 144_900_000));
}

#[test]
fn the_country_is_found_by_number_then_code_then_name() {
    for (number, name, iso3) in [
        ("432", "", "MLI"),
        ("432.0", "Nowhere", "MLI"),
        ("", "Ivory Coast", "CIV"),
        ("", "BEN", "BEN"),
        ("9999", "Togo", "TGO"),
    ] {
        let outcome = read(with("country_id", number).replace(",Mali,", &format!(",{name},"))).unwrap();
        assert_eq!(outcome.only().country.country().unwrap().iso3.to_string(), iso3, "{number} {name}");
    }
    let outcome = read(with("country_id", "").replace(",Mali,", ",Atlantis,")).unwrap();
    assert!(outcome.only().country.country().is_none());
    assert_eq!(outcome.only().other.get("country"), Some("Atlantis"));
}

#[test]
fn sides_are_read_off_the_dyad_where_the_table_has_none() {
    let text = "id,date_start,country,dyad_name\n5,2020-01-02,Senegal,Government of Senegal - MFDC\n";
    let outcome = read(text).unwrap();
    assert_eq!((outcome.only().side_a.as_str(), outcome.only().side_b.as_str()), ("Government of Senegal", "MFDC"));
}

#[test]
fn a_guard_against_formulas_is_taken_off() {
    let outcome = read(with("where_coordinates", "'=Mopti")).unwrap();
    assert_eq!(outcome.only().place, "=Mopti");
}
