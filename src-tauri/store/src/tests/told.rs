//! Who said last what of an event: the run that brought it, or one that saw it later just so.

use sitroom_domain::{EventId, RunId};

use super::*;
use crate::LastTold;

/// Imports events at a moment, and returns the number of the run.
fn import_at(store: &Store, events: &[Event], at: &str) -> RunId {
    let mut writer = store.begin_run(new_run("ucdp")).unwrap();
    for (place, event) in events.iter().enumerate() {
        writer.put(place as u32 + 2, event).unwrap();
    }
    writer.commit(at, 0.5).unwrap().id
}

/// Returns which run told an event last, and when.
fn last(store: &Store, key: &str) -> (u32, String) {
    let LastTold { run, imported_at, .. } = store.last_told("ucdp", &[key]).unwrap().remove(key).unwrap();
    (run.0, imported_at)
}

/// Returns the keys, runs and lines of what runs after one told.
fn told(store: &Store, after: u32) -> Vec<(String, u32, u32)> {
    let seen = store.list_seen(RunId(after)).unwrap();
    let told = store.list_told(&seen, RunId(after), EventId(0), 100).unwrap();
    told.into_iter().map(|stored| (stored.event.source_key, stored.run.id.0, stored.line)).collect()
}

#[test]
fn a_run_that_saw_an_event_just_so_said_it_too() {
    let store = Store::open_in_memory().unwrap();
    import_at(&store, &[event_with("1", 1), event_with("2", 2)], "2026-01-01T00:00:00Z");
    assert_eq!(last(&store, "1"), (1, "2026-01-01T00:00:00Z".to_owned()));
    import_at(&store, &[event_with("2", 20), event_with("1", 1)], "2026-03-01T00:00:00Z");
    assert_eq!(last(&store, "1"), (2, "2026-03-01T00:00:00Z".to_owned()));
    assert_eq!(last(&store, "2"), (2, "2026-03-01T00:00:00Z".to_owned()));
    assert_eq!(told(&store, 0), [("1".to_owned(), 2, 3), ("2".to_owned(), 2, 2)]);
    assert_eq!(told(&store, 1), [("1".to_owned(), 2, 3), ("2".to_owned(), 2, 2)]);
    assert!(told(&store, 2).is_empty());
    // One that was made before elsewhere, and came later, is not the last.
    import_at(&store, &[event_with("1", 1)], "2026-02-01T00:00:00Z");
    assert_eq!(last(&store, "1").0, 2);
    assert!(told(&store, 2).is_empty());
    // What saw the version before says nothing of the one that stands.
    import_at(&store, &[event_with("1", 10)], "2026-02-15T00:00:00Z");
    assert_eq!(last(&store, "1"), (4, "2026-02-15T00:00:00Z".to_owned()));
    store.undo_run(RunId(4), "Awa").unwrap();
    store.undo_run(RunId(2), "Awa").unwrap();
    assert_eq!(last(&store, "1"), (3, "2026-02-01T00:00:00Z".to_owned()));
}

#[test]
fn what_was_told_is_listed_in_parts() {
    let store = Store::open_in_memory().unwrap();
    let events: Vec<Event> = (1..=5).map(|key| event_with(&key.to_string(), key)).collect();
    import_at(&store, &events, "2026-01-01T00:00:00Z");
    import_at(&store, &events[1..4], "2026-02-01T00:00:00Z");
    let seen = store.list_seen(RunId(1)).unwrap();
    let first = store.list_told(&seen, RunId(1), EventId(0), 2).unwrap();
    let rest = store.list_told(&seen, RunId(1), first[1].id, 2).unwrap();
    let keys: Vec<&str> = first.iter().chain(&rest).map(|stored| stored.event.source_key.as_str()).collect();
    assert_eq!(keys, ["2", "3", "4"]);
}
