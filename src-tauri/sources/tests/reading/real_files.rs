//! The real files, where they are at hand.

use std::collections::HashMap;
use std::path::PathBuf;

use super::*;

fn find(name: &str) -> Option<PathBuf> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/ucdp").join(name);
    if path.exists() {
        return Some(path);
    }
    let mut out = std::io::stderr();
    writeln!(out, "{} is absent; what rests on it is not tested", path.display()).unwrap();
    None
}

#[test]
fn the_west_africa_file_is_read_whole() {
    let Some(path) = find("ged_west_africa.csv") else { return };
    let outcome = read_path(&path, None, None).unwrap();
    assert_eq!((outcome.events.len(), outcome.rejects), (9605, vec![]));
    let count = |note: Note| outcome.events.iter().filter(|event| event.notes.has(note)).count();
    assert_eq!(count(Note::PrecisionNotStated), 517);
    assert_eq!(count(Note::SourcesNotCounted), 1984);
    assert_eq!(count(Note::ProvinceOnly), 992);
    assert_eq!(count(Note::HighBelowLow), 88);
    assert_eq!(count(Note::KindNotStated) + count(Note::FieldsShifted) + count(Note::DateRewritten), 0);
}

#[test]
fn the_raw_files_give_the_same_events_as_the_clean_one() {
    let Some(path) = find("ged_west_africa.csv") else { return };
    let clean = read_path(&path, None, None).unwrap();
    let clean: HashMap<&str, &Event> = clean.events.iter().map(|event| (event.source_key.as_str(), event)).collect();
    for (name, rows) in
        [("raw_benin.csv", 36), ("raw_cote_divoire.csv", 360), ("raw_togo.csv", 135), ("raw_senegal.xlsx", 306)]
    {
        let Some(path) = find(name) else { continue };
        let raw = read_path(&path, None, None).unwrap();
        assert_eq!((raw.events.len(), raw.rejects.len()), (rows, 0), "{name}: {:?}", raw.rejects);
        let mut both = 0;
        for event in &raw.events {
            let Some(other) = clean.get(event.source_key.as_str()) else { continue };
            both += 1;
            let facts = |event: &Event| {
                (
                    event.first_day,
                    event.last_day,
                    event.longitude_e7,
                    event.latitude_e7,
                    event.kind,
                    event.deaths,
                    event.country,
                )
            };
            assert_eq!(facts(event), facts(other), "{name} {}", event.source_key);
            if event.side_a.is_empty() {
                // The workbook has no columns for the sides, and its dyad holds more than two names.
                assert!(event.dyad.matches(" - ").count() > 1, "{name} {}", event.source_key);
                continue;
            }
            assert_eq!((&event.side_a, &event.side_b), (&other.side_a, &other.side_b), "{name} {}", event.source_key);
        }
        assert!(both * 10 > rows * 9, "{name}: only {both} of {rows} are in the clean file");
    }
}
