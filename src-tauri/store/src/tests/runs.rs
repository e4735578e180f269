//! Import runs: what is written is read back, once, with where it is from.

use sitroom_domain::{CountryIndex, Deaths, Event, EventId, Notes, OtherFields, Reject, RunCounts, RunId, RunState};

use super::{event, event_with, import, new_run, present};
use crate::{Outcome, ProfileKind, Store, StoreError, TextId};

#[test]
fn every_field_comes_back_as_it_was_written() {
    let store = Store::open_in_memory().unwrap();
    let bare = Event {
        kind: None,
        country: CountryIndex::NONE,
        admin1: String::new(),
        deaths: Deaths::default(),
        side_a: String::new(),
        conflict: String::new(),
        place_description: String::new(),
        headline: String::new(),
        source_count: None,
        notes: Notes::default(),
        other: OtherFields::default(),
        ..event("007")
    };
    let told = Event { place_description: String::new(), ..event("-7") };
    let described = Event { headline: String::new(), ..event("7") };
    let written = [event("SYN-1"), bare, told, described];
    let (run, _) = import(&store, &written);
    let ids: Vec<EventId> = (1..=4).map(EventId).collect();
    let read = store.list_events(&ids).unwrap();
    for (place, (stored, event)) in read.iter().zip(&written).enumerate() {
        assert_eq!(stored.event, *event);
        assert_eq!(stored.line, place as u32 + 2);
        assert_eq!((stored.version, &stored.run), (1, &run));
    }
}

#[test]
fn the_columns_of_the_map_say_what_the_event_says() {
    let store = Store::open_in_memory().unwrap();
    import(&store, &[event("1")]);
    let mut seen = Vec::new();
    store.scan_events(&mut |columns| seen.push(*columns)).unwrap();
    let [columns] = seen.as_slice() else { unreachable!("one event was imported") };
    let event = event("1");
    assert_eq!((columns.lon_e7, columns.lat_e7), (event.longitude_e7, event.latitude_e7));
    assert_eq!((columns.first_day, columns.last_day), (event.first_day, event.last_day));
    assert_eq!((columns.date_precision, columns.location_precision), (event.date_precision, event.location_precision));
    assert_eq!((columns.kind, columns.country, columns.publisher), (2, event.country, 1));
    assert_eq!((columns.best, columns.low, columns.high, columns.civilians), (Some(7), Some(5), Some(9), Some(4)));
    let ids = [columns.admin1, columns.side_a, columns.side_b, columns.place, columns.story, columns.conflict];
    assert_eq!(
        store.get_texts(&ids).unwrap(),
        [
            "ML-05",
            "Dogon",
            "Peulh",
            "Bandiagara town",
            "between two villages\n\nof the plateau\nKillings in central Mali",
            "Dogon - Peulh"
        ]
    );
    assert_eq!(store.find_text("Dogon").unwrap(), Some(columns.side_a));
    assert_eq!(store.find_text("Nobody").unwrap(), None);
    assert_eq!(store.find_text("").unwrap(), Some(TextId(0)));
}

#[test]
fn the_same_file_twice_adds_nothing() {
    let store = Store::open_in_memory().unwrap();
    let events = [event("1"), event("2"), event("x")];
    let (first, _) = import(&store, &events);
    let generation = store.generation().unwrap();
    let (second, outcomes) = import(&store, &events);
    assert_eq!(outcomes, [Outcome::Unchanged; 3]);
    assert_eq!(first.counts, RunCounts { read: 3, added: 3, noted: 3, ..RunCounts::default() });
    assert_eq!(second.counts, RunCounts { read: 3, unchanged: 3, noted: 3, ..RunCounts::default() });
    assert_eq!(store.generation().unwrap(), generation, "nothing changed, so the map need not be built again");
    assert_eq!(present(&store).len(), 3);
}

#[test]
fn a_changed_row_is_a_revision_and_both_versions_are_kept() {
    let store = Store::open_in_memory().unwrap();
    let (first, _) = import(&store, &[event_with("1", 7)]);
    let (second, outcomes) = import(&store, &[event_with("0", 1), event_with("1", 8)]);
    assert_eq!(outcomes, [Outcome::Added, Outcome::Revised]);
    let now = store.get_event(EventId(1)).unwrap().unwrap();
    assert_eq!((now.version, now.event.deaths.best, now.line, now.run), (2, Some(8), 3, second));
    let before = store.list_versions(EventId(1)).unwrap();
    assert_eq!(before.len(), 1);
    assert_eq!((before[0].version, &before[0].event, &before[0].run), (1, &event_with("1", 7), &first));
    assert_eq!(store.generation().unwrap(), 2);
}

#[test]
fn two_rows_with_one_key_and_other_values_clash_and_equal_ones_do_not() {
    let store = Store::open_in_memory().unwrap();
    let (run, outcomes) = import(&store, &[event_with("1", 7), event_with("1", 7), event_with("1", 8)]);
    assert_eq!(outcomes, [Outcome::Added, Outcome::Unchanged, Outcome::Clash { line: 2 }]);
    assert_eq!((run.counts.read, run.counts.added, run.counts.unchanged), (2, 1, 1));
    // The row that clashes may also come after one that the store had just so, or after a revision.
    let (_, outcomes) = import(&store, &[event_with("1", 7), event_with("1", 9)]);
    assert_eq!(outcomes, [Outcome::Unchanged, Outcome::Clash { line: 2 }]);
    let (_, outcomes) = import(&store, &[event_with("1", 9), event_with("1", 7)]);
    assert_eq!(outcomes, [Outcome::Revised, Outcome::Clash { line: 2 }]);
    assert_eq!(present(&store), [("1".to_owned(), Some(9))]);
}

/// Rows with keys that are numbers and others, in no order, some twice: equal, or with other values.
fn mixed_rows() -> Vec<Event> {
    let key = |number: u32| if number.is_multiple_of(97) { format!("k{number}") } else { number.to_string() };
    (0..200_u32).map(|row| event_with(&key(row * 37 % 150), row / 170)).collect()
}

#[test]
fn the_first_events_of_a_publisher_are_written_as_later_ones_are() {
    let (first, later) = (Store::open_in_memory().unwrap(), Store::open_in_memory().unwrap());
    import(&later, &[event("before")]);
    let rows = mixed_rows();
    let ((run, outcomes), (later_run, later_outcomes)) = (import(&first, &rows), import(&later, &rows));
    assert_eq!(outcomes, later_outcomes);
    assert_eq!(run.counts, later_run.counts);
    for outcome in [Outcome::Added, Outcome::Unchanged, Outcome::Clash { line: 22 }] {
        assert!(outcomes.contains(&outcome), "{outcome:?}");
    }
    assert_eq!(present(&first), present(&later)[1..]);
    let line = |store: &Store, id| store.get_event(EventId(id)).unwrap().unwrap().line;
    assert!((1..=150).all(|id| line(&first, id) == line(&later, id + 1)));
    assert!(first.verify().unwrap().is_empty());
}

#[test]
fn an_event_that_waits_to_be_written_is_told_again_and_taken_back_like_any_other() {
    let store = Store::open_in_memory().unwrap();
    let mut writer = store.begin_run(new_run("ucdp")).unwrap();
    for (line, key) in ["1", "2", "3"].into_iter().enumerate() {
        writer.put(line as u32, &event_with(key, 7)).unwrap();
        assert_eq!(writer.last_added().unwrap().id, EventId(line as u32 + 1));
    }
    writer.put_again(&event_with("2", 8)).unwrap();
    writer.withdraw("1").unwrap();
    assert_eq!(writer.put(9, &event_with("1", 9)).unwrap(), Outcome::Added);
    writer.withdraw_unseen(&|_, _| true).unwrap();
    let run = writer.commit("2026-11-23T08:00:00Z", 0.5).unwrap();
    assert_eq!((run.counts.added, run.counts.withdrawn), (4, 1));
    assert_eq!(present(&store), [("2", 8), ("3", 7), ("1", 9)].map(|(key, best)| (key.to_owned(), Some(best))));
    assert!(store.verify().unwrap().is_empty());
}

#[test]
fn keys_that_look_like_one_number_are_different_keys() {
    let store = Store::open_in_memory().unwrap();
    let keys = ["7", "07", "+7", "7.0", " 7", "7 ", "", "123456789012345678901234567890", "٧"];
    let events: Vec<Event> = keys.iter().map(|key| event(key)).collect();
    assert_eq!(import(&store, &events).0.counts.added, 9);
    let read: Vec<String> = present(&store).into_iter().map(|(key, _)| key).collect();
    assert_eq!(read, keys);
}

#[test]
fn a_run_that_is_dropped_was_never_there() {
    let store = Store::open_in_memory().unwrap();
    import(&store, &[event_with("1", 7)]);
    let mut writer = store.begin_run(new_run("ucdp")).unwrap();
    let unheard = Event { side_a: "Unheard of".into(), ..event_with("1", 8) };
    assert_eq!(writer.put(2, &unheard).unwrap(), Outcome::Revised);
    assert_eq!(writer.put(3, &event("2")).unwrap(), Outcome::Added);
    drop(writer);
    assert_eq!(present(&store), [("1".to_owned(), Some(7))]);
    assert_eq!(store.list_runs().unwrap().len(), 1);
    assert_eq!(store.find_text("Unheard of").unwrap(), None);
    assert_eq!(store.generation().unwrap(), 1);
    assert!(store.verify().unwrap().is_empty());
}

#[test]
fn rejects_are_listed_with_the_whole_row_even_after_the_run_was_undone() {
    let store = Store::open_in_memory().unwrap();
    let reject = |line: u32| Reject {
        line,
        field: "latitude".into(),
        value: "north".into(),
        reason: "“north” is no number.".into(),
        remedy: "Write degrees.".into(),
        row: vec![("id".into(), line.to_string()), ("latitude".into(), "north \"\n".into())],
    };
    let mut writer = store.begin_run(new_run("ucdp")).unwrap();
    (2..12).for_each(|line| writer.reject(&reject(line)).unwrap());
    let run = writer.commit("2026-11-23T08:00:00Z", 0.1).unwrap();
    assert_eq!((run.counts.read, run.counts.rejected), (10, 10));
    store.undo_run(run.id, "Awa").unwrap();
    let (total, page) = store.list_rejects(run.id, 3, 2).unwrap();
    assert_eq!((total, page), (10, vec![reject(5), reject(6)]));
}

#[test]
fn runs_are_listed_with_where_they_are_from() {
    let store = Store::open_in_memory().unwrap();
    let (first, _) = import(&store, &[event("1")]);
    let (second, _) = import(&store, &[]);
    assert_eq!(store.list_runs().unwrap(), [second, first.clone()]);
    assert_eq!((first.id, first.publisher.as_str(), first.file_name.as_str()), (RunId(1), "ucdp", "ged.csv"));
    assert_eq!((first.file_hash, first.file_bytes), ("ab".repeat(32), 1234));
    assert_eq!((first.imported_at.as_str(), first.licence.as_str()), ("2026-11-23T08:00:00Z", "CC BY 4.0"));
    assert_eq!((first.state, first.seconds.to_bits()), (RunState::Done, 0.5_f64.to_bits()));
}

#[test]
fn real_and_invented_events_are_never_mixed() {
    let store = Store::open_in_memory().unwrap();
    assert_eq!(store.profile_kind().unwrap(), ProfileKind::Empty);
    drop(store.begin_run(new_run("exercise")).unwrap());
    assert_eq!(store.profile_kind().unwrap(), ProfileKind::Empty);
    let (run, _) = import(&store, &[event("1")]);
    assert_eq!(store.profile_kind().unwrap(), ProfileKind::Real);
    let refused = store.begin_run(new_run("exercise")).err().unwrap();
    assert!(matches!(refused, StoreError::OtherKind { .. }), "{refused}");
    assert!(refused.to_string().contains("--profile"), "{refused}");
    store.undo_run(run.id, "Awa").unwrap();
    assert!(store.begin_run(new_run("exercise")).is_err(), "its listed runs are real");
    let refused = store.begin_run(new_run("hearsay")).err().unwrap();
    assert!(matches!(refused, StoreError::UnknownPublisher { .. }), "{refused}");
    import(&store, &[event("2")]);
    assert_eq!(store.publishers().unwrap(), [(1, "ucdp".to_owned())]);
}
