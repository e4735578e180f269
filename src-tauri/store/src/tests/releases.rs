//! What a run changed, and what it takes back because it was told no more.

use sitroom_domain::RunId;

use super::*;

/// Returns the keys of the events that a run changed, with their deaths before and after.
fn changed(store: &Store, run: u32) -> Vec<[Option<u32>; 2]> {
    let mut all = Vec::new();
    let best = |version: Option<crate::VersionColumns>| version.and_then(|one| one.columns.best);
    store
        .scan_around(RunId(run), &mut |around| {
            if around.before.map(|one| one.version) != around.after.map(|one| one.version) {
                all.push([best(around.before), best(around.after)]);
            }
        })
        .unwrap();
    all
}

#[test]
fn a_run_is_compared_as_if_no_later_one_had_been() {
    let store = Store::open_in_memory().unwrap();
    import(&store, &[event_with("1", 1), event_with("2", 2), event_with("3", 3)]);
    let mut writer = store.begin_run(new_run("ucdp")).unwrap();
    writer.put(2, &event_with("1", 10)).unwrap();
    writer.put(3, &event_with("2", 2)).unwrap();
    writer.put(4, &event_with("4", 4)).unwrap();
    writer.withdraw_unseen(&|key, _| key == "3").unwrap();
    let run = writer.commit("2026-11-24T08:00:00Z", 0.5).unwrap();
    assert_eq!((run.counts.added, run.counts.revised, run.counts.withdrawn), (1, 1, 1));
    import(&store, &[event_with("1", 100), event_with("4", 40), event_with("3", 3)]);
    assert_eq!(changed(&store, 1), [[None, Some(1)], [None, Some(2)], [None, Some(3)]]);
    assert_eq!(changed(&store, 2), [[Some(1), Some(10)], [None, Some(4)], [Some(3), None]]);
    assert_eq!(changed(&store, 3), [[Some(10), Some(100)], [Some(4), Some(40)], [None, Some(3)]]);
}

#[test]
fn what_a_run_did_not_see_comes_again_when_it_is_undone() {
    let store = Store::open_in_memory().unwrap();
    import(&store, &[event_with("1", 1), event_with("2", 2)]);
    let mut writer = store.begin_run(new_run("ucdp")).unwrap();
    writer.put(2, &event_with("1", 1)).unwrap();
    writer.withdraw_unseen(&|_, _| true).unwrap();
    let run = writer.commit("2026-11-24T08:00:00Z", 0.5).unwrap();
    assert_eq!(present(&store), [("1".to_owned(), Some(1))], "what it saw just so stays");
    store.undo_run(run.id, "Awa").unwrap();
    assert_eq!(present(&store).len(), 2);
    let looks = store.list_looks().unwrap();
    assert_eq!((looks.len(), looks[0].newest), (1, Some(event("1").first_day)), "the undone run is no look");
}
