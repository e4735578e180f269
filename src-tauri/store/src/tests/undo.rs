//! Undoing a run takes away what it brought, and nothing else.

use sitroom_domain::{EventId, RunId, RunState};

use super::{event_with, import, present};
use crate::{Store, StoreError};

fn is(store: &Store, expected: &[(&str, u32)]) {
    let expected: Vec<_> = expected.iter().map(|(key, best)| ((*key).to_owned(), Some(*best))).collect();
    assert_eq!(present(store), expected);
    assert!(store.verify().unwrap().is_empty(), "{:?}", store.verify());
}

#[test]
fn what_the_run_added_vanishes_and_what_it_revised_falls_back() {
    let store = Store::open_in_memory().unwrap();
    import(&store, &[event_with("1", 1)]);
    let (run, _) = import(&store, &[event_with("1", 2), event_with("2", 1)]);
    let undone = store.undo_run(run.id, "Awa").unwrap();
    assert_eq!((undone.state, undone.counts), (RunState::Undone, run.counts));
    is(&store, &[("1", 1)]);
    assert_eq!(store.list_versions(EventId(1)).unwrap(), []);
    assert_eq!(store.list_runs().unwrap()[0], undone);
    assert_eq!(store.generation().unwrap(), 3);
}

#[test]
fn what_a_later_run_revised_keeps_the_later_version() {
    let store = Store::open_in_memory().unwrap();
    let (first, _) = import(&store, &[event_with("1", 1), event_with("2", 1)]);
    let (second, _) = import(&store, &[event_with("1", 2)]);
    store.undo_run(first.id, "Awa").unwrap();
    is(&store, &[("1", 2)]);
    store.undo_run(second.id, "Awa").unwrap();
    is(&store, &[]);
}

#[test]
fn what_a_later_run_saw_too_stays_and_comes_from_that_run() {
    let store = Store::open_in_memory().unwrap();
    let (first, _) = import(&store, &[event_with("1", 1), event_with("2", 1), event_with("3", 1)]);
    let (second, _) = import(&store, &[event_with("3", 1), event_with("2", 1)]);
    store.undo_run(first.id, "Awa").unwrap();
    is(&store, &[("2", 1), ("3", 1)]);
    let stored = store.get_event(EventId(3)).unwrap().unwrap();
    assert_eq!((stored.run.id, stored.line), (second.id, 2));
    store.undo_run(second.id, "Awa").unwrap();
    is(&store, &[]);
}

#[test]
fn a_version_in_the_middle_goes_without_touching_its_neighbours() {
    let store = Store::open_in_memory().unwrap();
    import(&store, &[event_with("1", 1)]);
    let (second, _) = import(&store, &[event_with("1", 2)]);
    let (third, _) = import(&store, &[event_with("1", 3)]);
    store.undo_run(second.id, "Awa").unwrap();
    is(&store, &[("1", 3)]);
    let versions: Vec<_> = store.list_versions(EventId(1)).unwrap().iter().map(|old| old.event.deaths.best).collect();
    assert_eq!(versions, [Some(1)]);
    store.undo_run(third.id, "Awa").unwrap();
    is(&store, &[("1", 1)]);
}

#[test]
fn a_file_can_be_imported_again_after_it_was_undone() {
    let store = Store::open_in_memory().unwrap();
    let (first, _) = import(&store, &[event_with("1", 1), event_with("2", 1)]);
    store.undo_run(first.id, "Awa").unwrap();
    let (again, _) = import(&store, &[event_with("1", 1), event_with("2", 1)]);
    assert_eq!(again.counts.added, 2);
    is(&store, &[("1", 1), ("2", 1)]);
    assert!(store.get_event(EventId(1)).unwrap().is_none(), "a number is never given twice");
}

#[test]
fn a_run_is_undone_once_and_only_if_it_is_there() {
    let store = Store::open_in_memory().unwrap();
    let (run, _) = import(&store, &[event_with("1", 1)]);
    store.undo_run(run.id, "Awa").unwrap();
    assert!(matches!(store.undo_run(run.id, "Awa"), Err(StoreError::UndoneBefore { run: 1, .. })));
    assert!(matches!(store.undo_run(RunId(9), "Awa"), Err(StoreError::NoSuchRun { run: 9 })));
}
