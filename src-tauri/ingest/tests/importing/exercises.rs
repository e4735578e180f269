//! The invented exercise, through the same writer as everything else.

use sitroom_ingest::import_exercise;

use super::*;

fn start(store: &Store, events: u32, seed: u64) -> Result<(ImportRun, Vec<Reject>), IngestError> {
    import_exercise(store, events, seed, "2026-11-23".parse().unwrap(), &|_| {}, &AtomicBool::new(false), &())
        .map(|imported| (imported.run, imported.rejects))
}

#[test]
fn an_exercise_is_stored_marked_and_the_same_each_time() {
    let (first, second) = (Store::open_in_memory().unwrap(), Store::open_in_memory().unwrap());
    let (run, rejects) = start(&first, 2_000, 1).unwrap();
    assert_eq!((run.publisher.as_str(), run.counts.added, rejects.len()), ("exercise", 2_000, 0));
    assert!(run.file_name.starts_with("EXERCISE"));
    start(&second, 2_000, 1).unwrap();
    let all = events(&first);
    assert_eq!(all, events(&second));
    let placed = all.iter().filter(|event| !event.admin1.is_empty()).count();
    assert!(placed * 10 > all.len() * 8, "{placed} of {}", all.len());
}

#[test]
fn real_and_invented_events_never_mix() {
    let store = Store::open_in_memory().unwrap();
    start(&store, 10, 1).unwrap();
    assert!(import(&store, format!("{HEAD}{ROW}")).is_err());
    let store = Store::open_in_memory().unwrap();
    import(&store, format!("{HEAD}{ROW}")).unwrap();
    assert!(start(&store, 10, 1).is_err());
    assert!(matches!(start(&store, 0, 1), Err(IngestError::ExerciseSize { .. })));
}
