//! A full disk: nothing half done, and it goes on when there is room again.

use super::{event, import, new_run, present};
use crate::table::snapshot::write as write_snapshot;
use crate::{Store, StoreError};

/// Lets the database grow by so many pages and no more, as a full disk does; `None` takes the limit away.
fn limit(store: &Store, more_pages: Option<u32>) {
    let writer = store.lock_writer();
    let pages: u32 = writer.query_row("PRAGMA page_count", [], |row| row.get(0)).unwrap();
    let limit = more_pages.map_or(u32::MAX - 1, |more| pages + more);
    writer.query_row(&format!("PRAGMA max_page_count = {limit}"), [], |_| Ok(())).unwrap();
}

#[test]
fn a_run_that_finds_the_disk_full_leaves_the_store_as_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path()).unwrap();
    import(&store, &[event("before")]);
    limit(&store, Some(20));
    let mut writer = store.begin_run(new_run("ucdp")).unwrap();
    let refused = (0..100_000).find_map(|line| writer.put(line, &event(&format!("key-{line}"))).err()).unwrap();
    assert!(matches!(refused, StoreError::DiskFull { .. }), "{refused}");
    assert!(refused.to_string().contains("Make room"), "{refused}");
    drop(writer);
    assert_eq!(present(&store), [("before".to_owned(), Some(7))]);
    assert_eq!(store.list_runs().unwrap().len(), 1);
    assert_eq!(store.verify().unwrap(), Vec::<String>::new());

    limit(&store, None);
    import(&store, &(0..1000).map(|line| event(&format!("key-{line}"))).collect::<Vec<_>>());
    assert_eq!(present(&store).len(), 1001);
}

#[test]
fn a_snapshot_that_finds_the_disk_full_leaves_the_one_before() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path()).unwrap();
    store.keep_snapshot(1, 1, || b"before".to_vec());
    store.settle();
    limit(&store, Some(20));
    let refused = write_snapshot(&store.lock_writer(), 1, 2, &vec![7; 1 << 20]).unwrap_err();
    assert_eq!(refused.sqlite_error_code(), Some(rusqlite::ErrorCode::DiskFull), "{refused}");
    assert_eq!(store.read_snapshot(1, 1).unwrap(), Some(b"before".to_vec()));
}
