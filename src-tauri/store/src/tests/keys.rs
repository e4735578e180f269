//! The key: where it lies, what opens with it, and what is left of it in memory.

use std::fs;
use std::path::Path;

use super::{event, import, present};
use crate::key::find_or_make;
use crate::{Store, StoreError, StoreKey, change_key, is_free, is_locked, put_file, remove_key_file};

/// Returns a profile with events whose key a vault has, and the key.
fn with_vault() -> (tempfile::TempDir, StoreKey) {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path()).unwrap();
    import(&store, &[event("1"), event("2")]);
    let key = store.key().unwrap();
    for name in ["vault", "vault.copy"] {
        put_file(folder.path(), name, b"a header").unwrap();
    }
    drop(store);
    remove_key_file(folder.path()).unwrap();
    (folder, key)
}

fn refusal(folder: &Path) -> StoreError {
    Store::open(folder).err().unwrap()
}

#[test]
fn a_profile_whose_key_a_vault_has_is_locked_and_opens_with_that_key_alone() {
    let (folder, key) = with_vault();
    assert!(!folder.path().join("key").exists());
    assert!(is_locked(folder.path()).unwrap());
    assert!(matches!(refusal(folder.path()), StoreError::Locked { .. }));
    let wrong = StoreKey::random().unwrap();
    assert!(matches!(Store::open_with(folder.path(), &wrong), Err(StoreError::WrongKey { .. })));
    assert_eq!(present(&Store::open_with(folder.path(), &key).unwrap()).len(), 2);
}

#[test]
fn what_is_left_of_a_key_beside_a_vault_opens_nothing_and_harms_nothing() {
    let (folder, key) = with_vault();
    for rest in [&[b'-'; 97][..], b"", format!("{}\n", "5a".repeat(48)).as_bytes()] {
        put_file(folder.path(), "key", rest).unwrap();
        assert!(is_locked(folder.path()).unwrap());
        assert!(matches!(refusal(folder.path()), StoreError::Locked { .. }));
    }
    assert_eq!(present(&Store::open_with(folder.path(), &key).unwrap()).len(), 2);
}

#[test]
fn a_vault_that_was_not_finished_leaves_the_profile_open() {
    let folder = tempfile::tempdir().unwrap();
    import(&Store::open(folder.path()).unwrap(), &[event("1")]);
    put_file(folder.path(), "vault.copy", b"half").unwrap();
    assert!(!is_locked(folder.path()).unwrap());
    assert_eq!(present(&Store::open(folder.path()).unwrap()).len(), 1);
}

#[test]
fn neither_key_nor_database_is_made_anew_beside_a_vault() {
    let (folder, key) = with_vault();
    for name in ["vault", "vault.copy"] {
        fs::remove_file(folder.path().join(name)).unwrap();
    }
    assert!(matches!(refusal(folder.path()), StoreError::KeyMissing { .. }));
    assert!(!folder.path().join("key").exists());
    fs::remove_file(folder.path().join("sitroom.db")).unwrap();
    assert!(matches!(Store::open_with(folder.path(), &key), Err(StoreError::DatabaseMissing { .. })));
    assert!(!folder.path().join("sitroom.db").exists());
}

/// Returns the files of a profile with what they hold.
fn files(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let entries = fs::read_dir(folder).unwrap().flatten();
    let mut files: Vec<_> = entries
        .map(|entry| (entry.file_name().to_string_lossy().into_owned(), fs::read(entry.path()).unwrap()))
        .collect();
    files.sort();
    files
}

/// Takes the database of a profile away with what SQLite keeps beside it, or leaves an empty file in its place.
fn lose_database(folder: &Path, leaves_empty: bool) {
    for name in ["sitroom.db", "sitroom.db-wal", "sitroom.db-shm"] {
        let _ = fs::remove_file(folder.join(name));
    }
    if leaves_empty {
        fs::write(folder.join("sitroom.db"), b"").unwrap();
    }
}

#[test]
fn a_database_that_is_gone_or_empty_beside_its_key_is_told_and_none_is_made() {
    for leaves_empty in [false, true] {
        let folder = tempfile::tempdir().unwrap();
        import(&Store::open(folder.path()).unwrap(), &[event("1")]);
        lose_database(folder.path(), leaves_empty);
        let before = files(folder.path());
        assert!(matches!(refusal(folder.path()), StoreError::DatabaseMissing { .. }), "empty: {leaves_empty}");
        assert_eq!(files(folder.path()), before, "empty: {leaves_empty}");

        let (folder, key) = with_vault();
        lose_database(folder.path(), leaves_empty);
        let before = files(folder.path());
        let opened = Store::open_with(folder.path(), &key).err().unwrap();
        assert!(matches!(opened, StoreError::DatabaseMissing { .. }), "empty: {leaves_empty}");
        let next = StoreKey::random().unwrap();
        let changed = change_key(folder.path(), &key, &next, b"another").err().unwrap();
        assert!(matches!(changed, StoreError::DatabaseMissing { .. }), "empty: {leaves_empty}");
        assert_eq!(files(folder.path()), before, "empty: {leaves_empty}");
    }
}

#[test]
fn a_first_start_that_was_cut_off_before_its_database_was_there_goes_on() {
    for leaves_empty in [false, true] {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("sitroom.db");
        let key = find_or_make(folder.path(), &path).unwrap();
        lose_database(folder.path(), leaves_empty);
        let store = Store::open(folder.path()).unwrap();
        assert!(store.key().unwrap().bytes() == key.bytes(), "the key stays");
        import(&store, &[event("1")]);
        drop(store);
        lose_database(folder.path(), leaves_empty);
        assert!(matches!(refusal(folder.path()), StoreError::DatabaseMissing { .. }), "the first start has ended");
    }
}

#[test]
fn a_database_whose_first_bytes_are_destroyed_opens_with_the_salt_that_the_vault_has() {
    let (folder, key) = with_vault();
    let path = folder.path().join("sitroom.db");
    let mut bytes = fs::read(&path).unwrap();
    bytes[..16].fill(0);
    fs::write(&path, &bytes).unwrap();
    assert_eq!(present(&Store::open_with(folder.path(), &key).unwrap()).len(), 2);
}

#[test]
fn a_profile_is_free_once_nobody_works_on_it() {
    let (folder, key) = with_vault();
    let store = Store::open_with(folder.path(), &key).unwrap();
    assert!(!is_free(folder.path()).unwrap());
    drop(store);
    assert!(is_free(folder.path()).unwrap());
}

/// Counts places in the memory of this process that hold some bytes, which are given changed so that they are none of them.
#[cfg(target_os = "linux")]
fn places_in_memory(masked: &[u8]) -> usize {
    use std::io::{Read as _, Seek as _, SeekFrom};
    let maps = fs::read_to_string("/proc/self/maps").unwrap();
    let mut memory = fs::File::open("/proc/self/mem").unwrap();
    let mut found = 0;
    for line in maps.lines().filter(|line| line.contains(" rw")) {
        let (from, to) = line.split(' ').next().unwrap().split_once('-').unwrap();
        let (from, to) = (u64::from_str_radix(from, 16).unwrap(), u64::from_str_radix(to, 16).unwrap());
        let mut bytes = vec![0; (to - from) as usize];
        if memory.seek(SeekFrom::Start(from)).is_ok() && memory.read_exact(&mut bytes).is_ok() {
            let holds = |part: &[u8]| part.iter().zip(masked).all(|(byte, mask)| byte ^ 0xff == *mask);
            found += bytes.windows(masked.len()).filter(|part| holds(part)).count();
        }
        bytes.fill(0);
    }
    found
}

#[cfg(target_os = "linux")]
#[test]
fn nothing_of_a_key_is_left_in_memory_once_its_store_is_closed() {
    let (folder, key) = with_vault();
    let masked: Vec<u8> = key.bytes()[..32].iter().map(|byte| byte ^ 0xff).collect();
    let digits: Vec<u8> =
        key.bytes()[..32].iter().flat_map(|byte| format!("{byte:02x}").into_bytes()).map(|byte| byte ^ 0xff).collect();
    let store = Store::open_with(folder.path(), &key).unwrap();
    assert_eq!(present(&store).len(), 2);
    store.backup(&folder.path().join("copy.db")).unwrap();
    store.put_setting("said", "1").unwrap();
    assert!(places_in_memory(&masked) > 0, "the search finds what is there");
    drop((store, key));
    assert_eq!((places_in_memory(&masked), places_in_memory(&digits)), (0, 0));
}
