//! Settings, views and the snapshot.

use super::{event, import};
use crate::{Store, StoredView};

#[test]
fn a_setting_is_found_as_it_was_last_put() {
    let store = Store::open_in_memory().unwrap();
    assert_eq!(store.find_setting("view").unwrap(), None);
    store.put_setting("view", "{\"zoom\":4}").unwrap();
    store.put_setting("view", "{\"zoom\":5}").unwrap();
    assert_eq!(store.find_setting("view").unwrap().as_deref(), Some("{\"zoom\":5}"));
}

#[test]
fn views_are_listed_by_name_until_they_are_deleted() {
    let store = Store::open_in_memory().unwrap();
    store.put_view("Sahel", "1", "2026-11-23T08:00:00Z").unwrap();
    store.put_view("Gulf", "2", "2026-11-23T08:00:01Z").unwrap();
    store.put_view("Sahel", "3", "2026-11-23T08:00:02Z").unwrap();
    let view = |name: &str, json: &str, saved_at: &str| StoredView {
        name: name.into(),
        json: json.into(),
        saved_at: saved_at.into(),
    };
    let gulf = view("Gulf", "2", "2026-11-23T08:00:01Z");
    assert_eq!(store.list_views().unwrap(), [gulf.clone(), view("Sahel", "3", "2026-11-23T08:00:02Z")]);
    assert!(store.delete_view("Sahel").unwrap());
    assert!(!store.delete_view("Sahel").unwrap());
    assert_eq!(store.list_views().unwrap(), [gulf]);
}

#[test]
fn a_snapshot_of_any_length_comes_back_and_the_last_one_counts() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path()).unwrap();
    assert_eq!(store.read_snapshot(1, 3).unwrap(), None);
    let long: Vec<u8> = (0..(17 << 20) + 5).map(|place: u32| (place % 251) as u8).collect();
    for bytes in [long, b"short".to_vec(), Vec::new()] {
        let kept = bytes.clone();
        store.keep_snapshot(1, 3, move || kept);
        store.settle();
        let read = store.read_snapshot(1, 3).unwrap().unwrap();
        assert!(read == bytes, "{} bytes of {}", read.len(), bytes.len());
    }
    assert_eq!(store.read_snapshot(2, 3).unwrap(), None, "another format is another snapshot");
    assert_eq!(store.read_snapshot(1, 2).unwrap(), None, "it shows what was stored then");
}

#[test]
fn a_still_and_a_snapshot_leave_each_other_alone_and_the_last_still_counts() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path()).unwrap();
    assert_eq!(store.find_still().unwrap(), None);
    store.keep_snapshot(1, 3, || b"atlas".to_vec());
    for still in [b"first".as_slice(), b"second"] {
        store.keep_still(still).unwrap();
        assert_eq!(store.find_still().unwrap().as_deref(), Some(still));
    }
    store.keep_snapshot(1, 4, || b"later".to_vec());
    store.settle();
    assert_eq!(store.find_still().unwrap().as_deref(), Some(b"second".as_slice()));
    assert_eq!(store.read_snapshot(1, 4).unwrap().as_deref(), Some(b"later".as_slice()));
    assert_eq!(store.read_snapshot(1, 3).unwrap(), None);
}

#[test]
fn readers_see_the_last_commit_while_a_run_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path()).unwrap();
    import(&store, &[event("1")]);
    let mut writer = store.begin_run(super::new_run("ucdp")).unwrap();
    writer.put(2, &event("2")).unwrap();
    assert_eq!(super::present(&store).len(), 1);
    writer.commit("2026-11-23T08:00:00Z", 0.1).unwrap();
    assert_eq!(super::present(&store).len(), 2);
}
