//! The store as a whole, in memory where the file does not matter.

mod audit;
mod briefings;
mod ceiling;
mod files;
mod full;
mod history;
mod keys;
mod lanes;
mod marks;
mod merge;
mod records;
mod releases;
mod runs;
mod search;
mod settings;
mod syncs;
mod taking;
mod told;
mod undo;

use sitroom_domain::country::find_by_iso3;
use sitroom_domain::{
    DatePrecision, Day, Deaths, Event, ImportRun, Iso3, Kind, LocationPrecision, Note, Notes, OtherFields,
};

use crate::{NewRun, Outcome, Store};

/// An event with something in every field.
pub(crate) fn event(key: &str) -> Event {
    let mut notes = Notes::default();
    notes.add(Note::ProvinceOnly);
    Event {
        source_key: key.to_owned(),
        kind: Some(Kind::NonState),
        first_day: Day::from_ymd(2020, 2, 9).unwrap(),
        last_day: Day::from_ymd(2020, 2, 11).unwrap(),
        date_precision: DatePrecision::Days,
        longitude_e7: -41_958_000,
        latitude_e7: 144_843_000,
        location_precision: LocationPrecision::Province,
        country: find_by_iso3(Iso3(*b"MLI")).unwrap(),
        admin1: "ML-05".into(),
        deaths: Deaths {
            best: Some(7),
            low: Some(5),
            high: Some(9),
            side_a: Some(1),
            side_b: Some(2),
            civilians: Some(4),
            unknown: None,
        },
        side_a: "Dogon".into(),
        side_b: "Peulh".into(),
        conflict: "Dogon - Peulh".into(),
        dyad: "Dogon - Peulh".into(),
        place: "Bandiagara town".into(),
        place_description: "between two villages\n\nof the plateau".into(),
        adm_1: "Mopti region".into(),
        adm_2: "Bandiagara cercle".into(),
        headline: "Killings in central Mali".into(),
        source_count: Some(3),
        clarity: 1,
        notes,
        other: OtherFields::from_iter([
            ("relid", format!("MLI-2020-2-{key}").as_str()),
            ("source_office", "Reuters News;AFP"),
        ]),
    }
}

/// An event that tells its version by its deaths.
fn event_with(key: &str, best: u32) -> Event {
    let mut event = event(key);
    event.deaths.best = Some(best);
    event
}

fn new_run(publisher: &str) -> NewRun {
    NewRun {
        publisher: publisher.to_owned(),
        file_name: "ged.csv".into(),
        file_hash: "ab".repeat(32),
        file_bytes: 1234,
        licence: "CC BY 4.0".into(),
    }
}

/// Imports events, from line 2 on.
pub(crate) fn import(store: &Store, events: &[Event]) -> (ImportRun, Vec<Outcome>) {
    let mut writer = store.begin_run(new_run("ucdp")).unwrap();
    let put = |(place, event): (usize, &Event)| writer.put(place as u32 + 2, event).unwrap();
    let outcomes = events.iter().enumerate().map(put).collect();
    (writer.commit("2026-11-23T08:00:00Z", 0.5).unwrap(), outcomes)
}

/// Returns the keys of the present events with their deaths.
pub(crate) fn present(store: &Store) -> Vec<(String, Option<u32>)> {
    let mut ids = Vec::new();
    store.scan_events(&mut |columns| ids.push(columns.id)).unwrap();
    let events = store.list_events(&ids).unwrap();
    events.into_iter().map(|stored| (stored.event.source_key, stored.event.deaths.best)).collect()
}
