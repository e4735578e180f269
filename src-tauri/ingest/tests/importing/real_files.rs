//! The real files, where they are at hand.

use super::*;

#[test]
fn west_africa_is_imported_whole_and_the_second_time_adds_nothing() {
    let Some(path) = real_file("ged_west_africa.csv") else { return };
    let store = Store::open_in_memory().unwrap();
    let (run, rejects) = import_path(&store, &path).unwrap();
    assert_eq!((run.counts.read, run.counts.added, rejects), (9605, 9605, vec![]));
    let (run, _) = import_path(&store, &path).unwrap();
    assert_eq!((run.counts.added, run.counts.revised, run.counts.unchanged), (0, 0, 9605));
    let all = events(&store);
    let outside = all.iter().filter(|event| event.notes.has(Note::OutsideCountry)).count();
    assert!(outside < 40, "{outside} events lie outside the country that they name");
    let named = all.iter().filter(|event| event.location_precision.is_point() && event.admin1.is_empty()).count();
    assert!(named < 60, "{named} precise events lie in no division");
    // What the publisher says of itself, not we: Mali 2020–2022.
    let mali: Vec<&Event> = all
        .iter()
        .filter(|event| event.country.country().is_some_and(|country| country.iso3.to_string() == "MLI"))
        .filter(|event| (2020..=2022).contains(&event.first_day.ymd().0))
        .collect();
    let best: u32 = mali.iter().filter_map(|event| event.deaths.best).sum();
    assert_eq!((mali.len(), best), (855, 6446));
}
