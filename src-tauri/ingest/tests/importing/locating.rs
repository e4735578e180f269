//! Where events are put, and what is said about places that do not fit.

use sitroom_domain::LocationPrecision;

use super::*;

fn placed(changes: &[(&str, &str)]) -> Event {
    let store = Store::open_in_memory().unwrap();
    let (_, rejects) = import(&store, format!("{HEAD}{}", row(7, changes))).unwrap();
    assert!(rejects.is_empty(), "{rejects:?}");
    events(&store).remove(0)
}

#[test]
fn a_point_in_its_country_gets_its_division_and_no_note() {
    let event = placed(&[]);
    assert_eq!((event.admin1.as_str(), notes(&event)), ("MLI-mopti", vec![]));
}

#[test]
fn a_point_outside_its_country_is_flagged_and_stays_where_it_is() {
    let event = placed(&[("country", "Togo"), ("country_id", "461")]);
    assert_eq!(notes(&event), [Note::OutsideCountry]);
    assert_eq!((event.latitude_e7, event.longitude_e7), (144_900_000, -41_900_000));
    assert_eq!(event.country.country().unwrap().iso3.to_string(), "TGO");
}

#[test]
fn a_point_just_over_the_border_or_off_the_coast_is_not_flagged() {
    // Lomé lies on the border, and its harbour in the sea.
    for (latitude, longitude) in [("6.13", "1.19"), ("6.08", "1.28")] {
        let event =
            placed(&[("country", "Togo"), ("country_id", "461"), ("latitude", latitude), ("longitude", longitude)]);
        assert_eq!(notes(&event), [], "{latitude} {longitude}");
    }
}

#[test]
fn exchanged_coordinates_and_null_island_are_flagged_and_not_changed() {
    let event = placed(&[("latitude", "-4.19"), ("longitude", "14.49")]);
    assert_eq!(notes(&event), [Note::OutsideCountry, Note::CoordinatesSwapped]);
    assert_eq!(event.latitude_e7, -41_900_000);
    let event = placed(&[("latitude", "0"), ("longitude", "0.0")]);
    assert_eq!(notes(&event), [Note::OutsideCountry, Note::NullIsland]);
}

#[test]
fn a_row_without_a_point_is_placed_by_its_province_or_country() {
    let event = placed(&[("latitude", ""), ("longitude", "")]);
    assert_eq!((event.admin1.as_str(), event.location_precision), ("MLI-mopti", LocationPrecision::Province));
    assert_eq!(notes(&event), [Note::ProvinceOnly, Note::PlacedByName]);
    let event = placed(&[("latitude", ""), ("longitude", ""), ("adm_1", "Nowhere region")]);
    assert_eq!((event.admin1.as_str(), event.location_precision), ("", LocationPrecision::Country));
    assert_ne!((event.latitude_e7, event.longitude_e7), (0, 0));
}

#[test]
fn a_row_that_gives_no_place_at_all_is_refused() {
    let store = Store::open_in_memory().unwrap();
    let none = [("latitude", ""), ("longitude", ""), ("country", "Atlantis"), ("country_id", "")];
    let (run, rejects) = import(&store, format!("{HEAD}{}", row(7, &none))).unwrap();
    assert_eq!((run.counts.read, run.counts.rejected), (1, 1));
    assert_eq!((rejects[0].line, rejects[0].field.as_str()), (2, "latitude"));
}

#[test]
fn an_unknown_country_is_read_off_the_point_with_a_note() {
    let event = placed(&[("country", "Soudan français"), ("country_id", "")]);
    assert_eq!(event.country.country().unwrap().iso3.to_string(), "MLI");
    assert_eq!(notes(&event), [Note::CountryByPoint]);
}

#[test]
fn an_imprecise_place_belongs_to_the_province_that_it_names() {
    let event = placed(&[("where_prec", "4"), ("adm_1", "Gao region")]);
    assert_eq!(event.admin1, "MLI-gao");
    let event = placed(&[("where_prec", "6"), ("adm_1", "")]);
    assert_eq!(event.admin1, "");
}
