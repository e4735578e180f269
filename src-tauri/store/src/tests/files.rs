//! The file: its key, its damage, its schema, its copies.

use std::fs;
use std::path::Path;

use rusqlite::Connection;
use serde_json::json;
use sitroom_domain::{Day, Marking, Noun, Record, RecordId};

use super::{event, event_with, import, present};
use crate::backup::read_rows;
use crate::connection::{Home, refuse_old_sqlite};
use crate::key::find_or_make;
use crate::migration::{MIGRATIONS, Migration, migrate, refuse_newer};
use crate::{Author, Store, StoreError};

fn filled() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path()).unwrap();
    let events: Vec<_> = (0..300).map(|number| event(&format!("key-{number}"))).collect();
    import(&store, &events);
    import(&store, &[event_with("key-1", 99)]);
    folder
}

fn database(folder: &Path) -> std::path::PathBuf {
    folder.join("sitroom.db")
}

fn home(folder: &Path) -> Home {
    let path = database(folder);
    let key = find_or_make(folder, &path).unwrap();
    Home::file(path, key)
}

fn refusal(folder: &Path) -> StoreError {
    Store::open(folder).err().unwrap()
}

#[test]
fn what_was_stored_is_there_after_the_program_ended() {
    let folder = filled();
    let store = Store::open(folder.path()).unwrap();
    assert_eq!(present(&store).len(), 300);
    assert_eq!(store.verify().unwrap(), Vec::<String>::new());
}

#[test]
fn nothing_in_the_folder_can_be_read_without_the_key() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path()).unwrap();
    import(&store, &[event("1")]);
    let log = fs::read(folder.path().join("sitroom.db-wal")).unwrap();
    drop(store);
    for bytes in [fs::read(database(folder.path())).unwrap(), log] {
        for plain in ["Bandiagara", "event_key", "SQLite format 3"] {
            assert!(!bytes.windows(plain.len()).any(|part| part == plain.as_bytes()), "{plain}");
        }
    }
}

#[cfg(unix)]
#[test]
fn the_key_belongs_to_its_owner_alone() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = filled();
    let key = folder.path().join("key");
    assert_eq!(fs::metadata(&key).unwrap().permissions().mode() & 0o777, 0o600);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 3, "key, database and its lock, no draft");
    fs::set_permissions(&key, fs::Permissions::from_mode(0o640)).unwrap();
    let refused = refusal(folder.path());
    assert!(matches!(refused, StoreError::KeyExposed { mode: 0o640, .. }), "{refused}");
    assert!(refused.to_string().contains("chmod 600"));
}

#[test]
fn a_database_without_its_key_is_refused_and_no_key_is_made() {
    let folder = filled();
    let key = folder.path().join("key");
    let digits = fs::read(&key).unwrap();
    fs::remove_file(&key).unwrap();
    assert!(matches!(refusal(folder.path()), StoreError::KeyMissing { .. }));
    assert!(!key.exists());
    for wrong in ["", "0123", &"g".repeat(96)] {
        write_private(&key, wrong.as_bytes());
        assert!(matches!(refusal(folder.path()), StoreError::KeyMalformed { .. }), "{wrong}");
    }
    write_private(&key, &digits);
    assert_eq!(present(&Store::open(folder.path()).unwrap()).len(), 300);
}

#[test]
fn a_wrong_key_and_a_damaged_file_are_told_apart_and_nothing_changes() {
    let folder = filled();
    let key = folder.path().join("key");
    let (digits, bytes) = (fs::read(&key).unwrap(), fs::read(database(folder.path())).unwrap());
    write_private(&key, "5a".repeat(48).as_bytes());
    let refused = refusal(folder.path());
    assert!(matches!(refused, StoreError::WrongKey { .. }), "{refused}");
    assert_eq!(fs::read(database(folder.path())).unwrap(), bytes);

    write_private(&key, &digits);
    let mut damaged = bytes.clone();
    damaged[1000] ^= 1;
    fs::write(database(folder.path()), &damaged).unwrap();
    let refused = refusal(folder.path());
    assert!(matches!(refused, StoreError::Damaged { .. }), "{refused}");
    assert!(refused.to_string().contains("1 of "), "{refused}");
    assert_eq!(fs::read(database(folder.path())).unwrap(), damaged);
}

#[test]
fn a_database_whose_first_sixteen_bytes_are_destroyed_opens_with_the_salt_kept_beside_the_key() {
    let folder = filled();
    let mut bytes = fs::read(database(folder.path())).unwrap();
    bytes[..16].fill(0);
    fs::write(database(folder.path()), &bytes).unwrap();
    assert_eq!(present(&Store::open(folder.path()).unwrap()).len(), 300);
}

/// Bytes of which one bit is flipped, spread over the whole file.
const FLIPS: usize = 300;

#[test]
fn every_flipped_bit_is_found_and_none_ends_the_program() {
    let folder = filled();
    let bytes = fs::read(database(folder.path())).unwrap();
    let mut found = 0;
    for flip in 0..FLIPS {
        // After the salt, of which a copy is kept.
        let place = 16 + flip * (bytes.len() - 16) / FLIPS;
        let mut damaged = bytes.clone();
        damaged[place] ^= 1 << (flip % 8);
        fs::write(database(folder.path()), &damaged).unwrap();
        let noticed = match Store::open(folder.path()) {
            Ok(store) => store.verify().map_or(true, |findings| {
                assert!(findings.iter().all(|finding| !finding.contains("HMAC")), "{findings:?}");
                !findings.is_empty()
            }),
            Err(error) => {
                assert!(matches!(error, StoreError::Damaged { .. }), "{error}");
                true
            }
        };
        found += usize::from(noticed);
        assert_eq!(fs::read(database(folder.path())).unwrap().len(), bytes.len(), "never made anew");
    }
    assert_eq!(found, FLIPS);
}

#[test]
fn a_flipped_bit_in_the_log_loses_nothing_that_was_brought_in_before() {
    let folder = filled();
    let store = Store::open(folder.path()).unwrap();
    store.put_setting("a", "1").unwrap();
    let log = folder.path().join("sitroom.db-wal");
    let bytes = fs::read(&log).unwrap();
    let copy = tempfile::tempdir().unwrap();
    for name in ["key", "sitroom.db"] {
        fs::copy(folder.path().join(name), copy.path().join(name)).unwrap();
    }
    for flip in 0..60 {
        let mut damaged = bytes.clone();
        damaged[flip * bytes.len() / 60] ^= 1 << (flip % 8);
        fs::write(copy.path().join("sitroom.db-wal"), &damaged).unwrap();
        let _ = fs::remove_file(copy.path().join("sitroom.db-shm"));
        let store = Store::open(copy.path()).unwrap();
        assert_eq!(present(&store).len(), 300);
        drop(store);
        fs::copy(folder.path().join("sitroom.db"), copy.path().join("sitroom.db")).unwrap();
    }
}

#[test]
fn files_that_are_no_databases_are_refused_and_left() {
    let folder = filled();
    let whole = fs::read(database(folder.path())).unwrap();
    for bytes in [&b"not a database"[..], &[0; 8192], &whole[..whole.len() / 2], &whole[..5000]] {
        fs::write(database(folder.path()), bytes).unwrap();
        let refused = Store::open(folder.path()).and_then(|store| store.scan_events(&mut |_| {}));
        assert!(refused.is_err(), "{} bytes", bytes.len());
        assert_eq!(fs::read(database(folder.path())).unwrap(), bytes);
    }
}

#[test]
fn a_newer_schema_is_refused_and_not_a_byte_changes() {
    let folder = filled();
    let writer = home(folder.path()).connect().unwrap();
    writer.execute_batch("PRAGMA user_version = 9").unwrap();
    drop(writer);
    let bytes = fs::read(database(folder.path())).unwrap();
    let refused = refusal(folder.path());
    assert!(matches!(refused, StoreError::NewerSchema { found: 9, .. }), "{refused}");
    assert_eq!(fs::read(database(folder.path())).unwrap(), bytes);
}

#[test]
fn a_sqlite_before_3_51_3_is_refused() {
    assert!(matches!(refuse_old_sqlite(3_051_002, "3.51.2"), Err(StoreError::OldSqlite { .. })));
    assert!(refuse_old_sqlite(3_051_003, "3.51.3").is_ok());
    assert!(refuse_old_sqlite(rusqlite::version_number(), rusqlite::version()).is_ok());
}

fn user_version(connection: &Connection) -> u32 {
    connection.query_row("PRAGMA user_version", [], |row| row.get(0)).unwrap()
}

/// Returns the program's migrations and one more.
fn with_step(step: Migration) -> Vec<Migration> {
    MIGRATIONS.iter().copied().chain([step]).collect()
}

/// Takes away what the sixth step brought, and the seventh.
const BEFORE_THE_SIXTH: &str = "DROP INDEX record_with_marks; DROP INDEX IF EXISTS report_by_marking;
    DROP TABLE record_conflict; DROP TABLE operation; DROP TABLE peer; DROP TABLE handover;";

/// Takes away what the fifth step brought.
const BEFORE_THE_FIFTH: &str = "DROP TABLE withdrawal; DROP TABLE sync_page; DROP TABLE sync; DROP TABLE secret;
    DROP TABLE report; DROP TABLE report_version; DROP TABLE report_sighting;
    DROP TABLE figure; DROP TABLE figure_version; DROP TABLE figure_sighting;
    DROP TABLE link; DROP TABLE link_year; DROP TABLE link_decision; ALTER TABLE meta DROP COLUMN links_of;
    DROP TABLE item; DROP TABLE item_version; DROP TABLE item_report; DROP TABLE outlet;
    ALTER TABLE run DROP COLUMN withdrawn; ALTER TABLE run DROP COLUMN newest;";

#[test]
fn a_profile_of_the_fourth_schema_takes_syncs_after_it_was_opened() {
    let folder = filled();
    let writer = home(folder.path()).connect().unwrap();
    writer.execute_batch(&format!("{BEFORE_THE_SIXTH} {BEFORE_THE_FIFTH} PRAGMA user_version = 4")).unwrap();
    drop(writer);
    let store = Store::open(folder.path()).unwrap();
    assert_eq!((present(&store).len(), store.list_runs().unwrap()[0].counts.withdrawn), (300, 0));
    store.begin_sync("ucdp", "", "", "2026-11-29T09:00:00Z").unwrap();
    assert!(store.verify().unwrap().is_empty());
}

#[test]
fn a_profile_of_the_first_schema_takes_records_after_it_was_opened() {
    let folder = filled();
    let home = home(folder.path());
    let writer = home.connect().unwrap();
    writer.execute_batch(&format!("{BEFORE_THE_SIXTH} {BEFORE_THE_FIFTH}")).unwrap();
    for table in [
        "record",
        "record_version",
        "record_country",
        "record_link",
        "record_word",
        "draft",
        "briefing",
        "briefing_version",
    ] {
        writer.execute_batch(&format!("DROP TABLE {table}")).unwrap();
    }
    writer.execute_batch("PRAGMA user_version = 1").unwrap();
    drop(writer);
    let store = Store::open(folder.path()).unwrap();
    assert_eq!(present(&store).len(), 300);
    store.put_draft("a", "{}", "2026-11-25T09:00:00Z").unwrap();
    assert_eq!(store.list_records(&crate::RecordQuery::default()).unwrap().0, 0);
    assert!(store.verify().unwrap().is_empty());
}

#[test]
fn a_profile_of_the_second_schema_gets_kinds_and_days_beside_its_records() {
    let folder = filled();
    let store = Store::open(folder.path()).unwrap();
    let author = Author { who: "Awa".into(), at: "2026-06-30T09:00:00Z".into(), reason: String::new() };
    let mut writer = store.begin_records(author).unwrap();
    let day = json!({"first": "2008-12-23", "last": "2008-12-23", "certainty": "day", "text": "23 December 2008"});
    let crisis = json!({"name": "Coup", "kind": "coup", "countries": ["GIN"], "day": day});
    let record = Record::read(Noun::Crisis, Marking::Confidential, crisis.as_object().unwrap()).unwrap();
    writer.put(RecordId(1), None, "Coup", &record).unwrap();
    writer.commit().unwrap();
    drop(store);
    let connection = home(folder.path()).connect().unwrap();
    connection.execute_batch(&format!("{BEFORE_THE_SIXTH} {BEFORE_THE_FIFTH}")).unwrap();
    connection
        .execute_batch(
            "DROP TABLE briefing; DROP TABLE briefing_version; DROP INDEX record_by_marking; ALTER TABLE record_country DROP COLUMN kind;
             ALTER TABLE record_country DROP COLUMN first_day; PRAGMA user_version = 2",
        )
        .unwrap();
    drop(connection);
    drop(Store::open(folder.path()).unwrap());
    let connection = home(folder.path()).connect().unwrap();
    let beside: (String, i32) = connection
        .query_row("SELECT kind, first_day FROM record_country", [], |row| Ok((row.get(0)?, row.get(1)?)))
        .unwrap();
    assert_eq!(beside, ("coup".to_owned(), "2008-12-23".parse::<Day>().unwrap().0));
    assert_eq!(user_version(&connection), MIGRATIONS.len() as u32);
}

#[test]
fn a_migration_is_made_after_a_copy_that_holds_the_same() {
    let folder = filled();
    let home = home(folder.path());
    let mut writer = home.connect().unwrap();
    let rows = read_rows(&writer).unwrap();
    let known = MIGRATIONS.len() as u32;
    let steps = with_step(&["ALTER TABLE event ADD COLUMN grade TEXT", "UPDATE event SET grade = 'A'"]);
    migrate(&home, &mut writer, &steps).unwrap();
    assert_eq!(user_version(&writer), known + 1);
    let graded: u32 = writer.query_row("SELECT count(*) FROM event WHERE grade = 'A'", [], |row| row.get(0)).unwrap();
    assert_eq!(graded, 300);
    let copy = home.beside(&folder.path().join(format!("backups/sitroom-v{known}-1.db"))).connect().unwrap();
    assert_eq!(user_version(&copy), known);
    assert_eq!(read_rows(&copy).unwrap(), rows);
    drop(copy);
    migrate(&home, &mut writer, &steps).unwrap();
    assert_eq!(fs::read_dir(folder.path().join("backups")).unwrap().count(), 1, "nothing to migrate, nothing to copy");
}

#[test]
fn a_migration_that_fails_changes_nothing() {
    let folder = filled();
    let home = home(folder.path());
    let mut writer = home.connect().unwrap();
    let rows = read_rows(&writer).unwrap();
    let known = MIGRATIONS.len() as u32;
    let steps = with_step(&["DELETE FROM event", "ALTER TABLE nothing ADD COLUMN grade TEXT"]);
    assert!(migrate(&home, &mut writer, &steps).is_err());
    assert_eq!((user_version(&writer), read_rows(&writer).unwrap()), (known, rows));
    assert!(refuse_newer(&home, known + 1, &steps).is_ok());
    drop(writer);
    assert_eq!(present(&Store::open(folder.path()).unwrap()).len(), 300);
}

#[test]
fn a_copy_made_while_others_write_opens_with_the_same_key_and_never_overwrites() {
    let folder = filled();
    let store = Store::open(folder.path()).unwrap();
    let copy = tempfile::tempdir().unwrap();
    let to = copy.path().join("sitroom.db");
    std::thread::scope(|scope| {
        let writes = scope.spawn(|| (0..20).for_each(|number| store.put_setting("n", &number.to_string()).unwrap()));
        store.backup(&to).unwrap();
        writes.join().unwrap();
    });
    assert!(matches!(store.backup(&to), Err(StoreError::BackupExists { .. })));
    fs::copy(folder.path().join("key"), copy.path().join("key")).unwrap();
    let restored = Store::open(copy.path()).unwrap();
    assert_eq!(present(&restored), present(&store));
    assert_eq!(restored.list_runs().unwrap(), store.list_runs().unwrap());
}

#[test]
fn a_copy_is_told_apart_by_its_key_and_a_damaged_one_is_not_replaced_by_itself() {
    let (folder, other) = (filled(), filled());
    let (store, stranger) = (Store::open(folder.path()).unwrap(), Store::open(other.path()).unwrap());
    let to = folder.path().join("copy.db");
    store.backup(&to).unwrap();
    assert!(store.is_own_copy(&to) && !stranger.is_own_copy(&to));
    assert!(!store.is_own_copy(&folder.path().join("elsewhere.db")));
    let mut bytes = fs::read(&to).unwrap();
    bytes[5000] ^= 1;
    fs::write(&to, bytes).unwrap();
    for store in [&store, &stranger] {
        let refused = store.read_backup(&to).err().unwrap();
        assert!(matches!(refused, StoreError::BackupDiffers { .. }), "{refused}");
    }
    fs::write(&to, b"").unwrap();
    assert!(matches!(store.read_backup(&to), Err(StoreError::DatabaseMissing { .. })));
}

fn write_private(path: &Path, bytes: &[u8]) {
    fs::write(path, bytes).unwrap();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        fs::set_permissions(path, fs::Permissions::from_mode(0o600)).unwrap();
    }
}
