//! A vault on a real profile: opened, changed, damaged, weakened, cut off.

use std::cell::Cell;
use std::fs;
use std::time::Duration;

use sitroom_store::{Store, StoreError};

use super::*;
use crate::header::tests::changed;
use crate::tries::tests::Still;

const WORDS: &str = "harbour lantern nine";

struct Office {
    folder: tempfile::TempDir,
    halves: Halves,
}

impl Office {
    fn with_vault() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(folder.path()).unwrap();
        store.put_setting("said", "\"before the vault\"").unwrap();
        let halves = set(folder.path(), &store.key().unwrap(), &Secret::new(WORDS)).unwrap();
        Self { folder, halves }
    }

    fn profile(&self) -> &Path {
        self.folder.path()
    }

    /// Tries a passphrase without waiting.
    fn tried(&self, words: &str) -> Result<StoreKey, ExchangeError> {
        let time = Still(Cell::new(Duration::ZERO));
        opened(self.profile(), &Secret::new(words), &time).map(|(_, key)| key)
    }

    fn said(&self, key: &StoreKey) -> Option<String> {
        Store::open_with(self.profile(), key).unwrap().find_setting("said").unwrap()
    }

    fn halves(&self) -> [&str; 2] {
        [&self.halves.0[0], &self.halves.0[1]]
    }
}

fn put_both(office: &Office, bytes: &[u8]) {
    for name in COPIES {
        fs::write(office.profile().join(name), bytes).unwrap();
    }
}

#[test]
fn a_vault_opens_with_its_passphrase_and_the_key_lies_nowhere_in_the_open() {
    let office = Office::with_vault();
    assert!(!office.profile().join("key").exists());
    assert!(matches!(Store::open(office.profile()), Err(StoreError::Locked { .. })));
    assert!(matches!(office.tried("harbour lantern ten"), Err(ExchangeError::WrongPassphrase)));
    let key = office.tried(WORDS).unwrap();
    assert_eq!(office.said(&key).as_deref(), Some("\"before the vault\""));
    assert!(matches!(set(office.profile(), &key, &Secret::new(WORDS)), Err(ExchangeError::SetBefore { .. })));
}

#[test]
fn a_changed_passphrase_opens_and_the_former_one_does_not() {
    let office = Office::with_vault();
    change(office.profile(), &Secret::new(WORDS), &Secret::new("another nine rivers")).unwrap();
    assert!(matches!(office.tried(WORDS), Err(ExchangeError::WrongPassphrase)));
    let key = office.tried("another nine rivers").unwrap();
    assert_eq!(office.said(&key).as_deref(), Some("\"before the vault\""));
    assert!(recover(office.profile(), office.halves(), &Secret::new(WORDS)).is_ok(), "the halves stay");
}

#[test]
fn both_halves_open_and_set_a_new_passphrase_and_one_alone_does_not() {
    let office = Office::with_vault();
    let [one, other] = office.halves();
    assert!(matches!(recover(office.profile(), [one, one], &Secret::new(WORDS)), Err(ExchangeError::SameHalf)));
    let key = recover(office.profile(), [other, one], &Secret::new("found again in May")).unwrap();
    assert_eq!(office.said(&key).as_deref(), Some("\"before the vault\""));
    assert!(office.tried("found again in May").is_ok());
    assert!(matches!(office.tried(WORDS), Err(ExchangeError::WrongPassphrase)));
}

#[test]
fn new_halves_make_the_former_ones_worthless() {
    let office = Office::with_vault();
    let new = renew_halves(office.profile(), &Secret::new(WORDS)).unwrap();
    let old = recover(office.profile(), office.halves(), &Secret::new(WORDS));
    assert!(matches!(old, Err(ExchangeError::OldHalves)));
    assert!(recover(office.profile(), [&new.0[0], &new.0[1]], &Secret::new(WORDS)).is_ok());
}

#[test]
fn a_new_key_opens_under_the_same_passphrase_and_the_former_key_opens_nothing() {
    let office = Office::with_vault();
    let old = office.tried(WORDS).unwrap();
    let (new, halves) = rekey(office.profile(), &Secret::new(WORDS)).unwrap();
    assert_ne!(old.bytes(), new.bytes());
    assert_eq!(office.tried(WORDS).unwrap().bytes(), new.bytes());
    assert_eq!(office.said(&new).as_deref(), Some("\"before the vault\""));
    assert!(matches!(Store::open_with(office.profile(), &old), Err(StoreError::WrongKey { .. })));
    assert!(matches!(recover(office.profile(), office.halves(), &Secret::new(WORDS)), Err(ExchangeError::OldHalves)));
    assert!(recover(office.profile(), [&halves.0[0], &halves.0[1]], &Secret::new(WORDS)).is_ok());
}

#[test]
fn one_damaged_copy_is_mended_from_the_other_and_two_are_told_apart_from_a_wrong_passphrase() {
    for name in COPIES {
        let office = Office::with_vault();
        let path = office.profile().join(name);
        let whole = fs::read(&path).unwrap();
        let mut damaged = whole.clone();
        damaged[170] ^= 1;
        fs::write(&path, &damaged).unwrap();
        assert!(!is_whole(office.profile(), name));
        assert!(matches!(office.tried("harbour lantern ten"), Err(ExchangeError::WrongPassphrase)));
        assert!(office.tried(WORDS).is_ok());
        assert_eq!(fs::read(&path).unwrap(), whole, "{name} is mended");
        fs::remove_file(&path).unwrap();
        assert!(office.tried(WORDS).is_ok());
        assert_eq!(fs::read(&path).unwrap(), whole, "{name} is there again");

        put_both(&office, &damaged);
        assert!(matches!(office.tried(WORDS), Err(ExchangeError::Damaged { .. })));
        assert!(matches!(Store::open(office.profile()), Err(StoreError::Locked { .. })), "no key is made anew");
        assert_eq!(fs::read(&path).unwrap(), damaged, "nothing is changed");
    }
}

#[test]
fn a_weakened_copy_is_never_tried_while_the_other_is_sound_and_refused_when_it_is_not() {
    let office = Office::with_vault();
    let whole = fs::read(office.profile().join(HEADER)).unwrap();
    let weak = changed(&whole, 24, 8);
    fs::write(office.profile().join(HEADER), &weak).unwrap();
    assert!(office.tried(WORDS).is_ok());
    assert_eq!(fs::read(office.profile().join(HEADER)).unwrap(), whole);
    put_both(&office, &weak);
    let refused = office.tried(WORDS).err().unwrap();
    assert!(matches!(refused, ExchangeError::Weakened { found: 8, .. }), "{refused}");
    assert!(refused.to_string().contains("65536"), "{refused}");
}

#[test]
fn a_change_that_was_cut_off_between_the_copies_leaves_a_passphrase_that_opens() {
    let office = Office::with_vault();
    let old = fs::read(office.profile().join(HEADER)).unwrap();
    change(office.profile(), &Secret::new(WORDS), &Secret::new("another nine rivers")).unwrap();
    // As after a cut of power: the second copy was written, the first was not.
    fs::write(office.profile().join(HEADER), &old).unwrap();
    assert!(office.tried("another nine rivers").is_ok());
    assert!(matches!(office.tried(WORDS), Err(ExchangeError::WrongPassphrase)), "it is new from now on");
}

#[test]
fn a_vault_that_was_cut_off_before_the_key_went_leaves_the_profile_as_it_was_and_can_be_set_again() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path()).unwrap();
    let key = store.key().unwrap();
    let digits = fs::read(folder.path().join("key")).unwrap();
    set(folder.path(), &key, &Secret::new(WORDS)).unwrap();
    put_file(folder.path(), "key", &digits).unwrap();
    drop(store);
    assert!(Store::open(folder.path()).is_ok());
    set(folder.path(), &key, &Secret::new("another nine rivers")).unwrap();
    assert!(matches!(Store::open(folder.path()), Err(StoreError::Locked { .. })));
    let time = Still(Cell::new(Duration::ZERO));
    assert!(opened(folder.path(), &Secret::new("another nine rivers"), &time).is_ok());
}

#[test]
fn what_is_no_header_at_all_is_damage_however_large_it_is() {
    let office = Office::with_vault();
    for bytes in [vec![], vec![0; 1 << 20], b"{\"passphrase\":\"x\"}".to_vec()] {
        put_both(&office, &bytes);
        assert!(matches!(office.tried(WORDS), Err(ExchangeError::Damaged { .. })), "{} bytes", bytes.len());
    }
}
