//! The vault as window and command line see it: set, opened, changed, backed up, and never in the way of an exercise.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use std::fs;
use std::path::Path;

use serde_json::json;
use sitroom_api::contract::fault::{Fault, FaultCode};
use sitroom_api::contract::vault::{BackupOpener, BackupSchedule, VaultSettings};
use sitroom_api::{Desk, vault};

const WORDS: &str = "harbour lantern nine";

fn office() -> (tempfile::TempDir, Desk) {
    let folder = tempfile::tempdir().unwrap();
    let desk = Desk::open(folder.path()).unwrap();
    desk.put_draft("what was said", &json!("before the vault")).unwrap();
    (folder, desk)
}

fn refusal(folder: &Path) -> Fault {
    Desk::open(folder).err().unwrap()
}

fn said(desk: &Desk) -> String {
    let drafts = desk.list_drafts().unwrap();
    drafts.into_iter().find(|draft| draft.name == "what was said").unwrap().content.as_str().unwrap().to_owned()
}

#[test]
fn a_desk_with_a_vault_opens_by_its_passphrase_and_goes_on_as_before() {
    let (folder, desk) = office();
    assert!(!desk.get_vault().unwrap().is_set);
    assert_eq!(desk.find_idle_minutes().unwrap(), None);
    assert_eq!(desk.set_vault("too short").err().unwrap().code, FaultCode::Refused);
    let halves = desk.set_vault(WORDS).unwrap().halves;
    assert_ne!(halves[0], halves[1]);
    assert!(desk.get_vault().unwrap().is_set, "at once");
    assert_eq!(desk.find_idle_minutes().unwrap(), Some(5));
    assert_eq!(said(&desk), "before the vault");
    drop(desk);
    assert_eq!(refusal(folder.path()).code, FaultCode::Locked);
    assert!(vault::get_lock(folder.path()).unwrap().locked);
    assert_eq!(Desk::unlock(folder.path(), "harbour lantern ten").err().unwrap().code, FaultCode::Passphrase);
    assert!(vault::get_lock(folder.path()).unwrap().wait_ms > 0, "the next one waits");
    assert_eq!(said(&Desk::unlock(folder.path(), WORDS).unwrap()), "before the vault");
    assert_eq!(vault::get_lock(folder.path()).unwrap().wait_ms, 0);
}

#[test]
fn the_halves_open_and_a_new_passphrase_holds_from_then_on() {
    let (folder, desk) = office();
    let halves = desk.set_vault(WORDS).unwrap().halves;
    drop(desk);
    let [one, other] = halves.each_ref().map(String::as_str);
    let mistyped = one.replace(&one[..4], "0000");
    let fault = vault::recover(folder.path(), [&mistyped, other], "found again in May").err().unwrap();
    assert!(fault.message.contains("first half"), "{fault}");
    let desk = vault::recover(folder.path(), [other, one], "found again in May").unwrap();
    assert_eq!(said(&desk), "before the vault");
    drop(desk);
    assert!(Desk::unlock(folder.path(), "found again in May").is_ok());
}

#[test]
fn an_exercise_lies_beside_a_locked_record_and_leads_back_to_it() {
    let (_folder, desk) = office();
    desk.set_vault(WORDS).unwrap();
    desk.start_exercise(60, 7, &|_| {}).unwrap();
    assert!(desk.is_exercise().unwrap());
    assert!(desk.get_vault().unwrap().is_set, "the vault is that of the record");
    let settings = VaultSettings { idle_minutes: 15, schedule: BackupSchedule::Weekly };
    desk.put_vault_settings(&settings).unwrap();
    desk.leave_exercise().unwrap();
    assert_eq!(said(&desk), "before the vault");
    assert_eq!(desk.get_vault().unwrap().settings, settings);
    let odd = VaultSettings { idle_minutes: 0, ..settings };
    assert_eq!(desk.put_vault_settings(&odd).unwrap_err().code, FaultCode::Refused);
}

#[test]
fn a_backup_is_made_once_a_day_read_back_and_opens_with_the_passphrase_of_its_day() {
    let (folder, desk) = office();
    assert_eq!(desk.make_due_backup().unwrap(), None, "without a vault none is made by itself");
    desk.set_vault(WORDS).unwrap();
    let made = desk.make_due_backup().unwrap().unwrap();
    assert!(made.whole && made.rows > 0, "{made:?}");
    assert_eq!(desk.make_due_backup().unwrap(), None);
    desk.put_draft("what was said", &json!("after the backup")).unwrap();
    assert!(desk.try_backup().unwrap().whole, "it is held against what it was, not against what is");
    vault::change_passphrase(folder.path(), WORDS, "another nine rivers").unwrap();

    let restored = tempfile::tempdir().unwrap();
    let from = folder.path().join("backups").join(&made.name);
    fs::copy(&from, restored.path().join("sitroom.db")).unwrap();
    fs::copy(from.with_extension("vault"), restored.path().join("vault")).unwrap();
    assert_eq!(said(&Desk::unlock(restored.path(), WORDS).unwrap()), "before the vault");
}

#[test]
fn a_damaged_backup_is_told_and_seven_are_kept() {
    let (folder, desk) = office();
    desk.set_vault(WORDS).unwrap();
    assert_eq!(desk.try_backup().unwrap_err().code, FaultCode::Refused, "there is none yet");
    for _ in 0..9 {
        desk.make_backup().unwrap();
        std::thread::sleep(std::time::Duration::from_millis(2));
    }
    let card = desk.get_vault().unwrap();
    assert_eq!(card.backups.len(), 7);
    assert!(card.backups.iter().all(|backup| backup.opens_by == BackupOpener::Vault));
    assert_eq!(
        fs::read_dir(folder.path().join("backups")).unwrap().count(),
        14,
        "each with its vault, and nothing else"
    );
    let newest = folder.path().join("backups").join(&card.backups[0].name);
    let mut bytes = fs::read(&newest).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(&newest, &bytes).unwrap();
    let trial = desk.try_backup().unwrap();
    assert!(!trial.whole && !trial.fault.is_empty(), "{trial:?}");
    assert_eq!(desk.get_vault().unwrap().trial, Some(trial));
}

#[test]
fn a_new_key_keeps_all_that_is_stored_and_makes_a_backup_at_once() {
    let (folder, desk) = office();
    desk.set_vault(WORDS).unwrap();
    desk.make_due_backup().unwrap().unwrap();
    let refused = vault::rekey(folder.path(), WORDS).err().unwrap();
    assert!(refused.message.contains("Another program works"), "{refused}");
    drop(desk);
    let (desk, _) = vault::rekey(folder.path(), WORDS).unwrap();
    assert_eq!(said(&desk), "before the vault");
    assert_eq!(desk.verify().unwrap(), Vec::<String>::new());
    let card = desk.get_vault().unwrap();
    assert_eq!(card.backups.len(), 2);
    assert_eq!(
        card.trial.map(|trial| trial.name).as_ref(),
        Some(&card.backups[0].name),
        "of the one before it is not told"
    );
    assert!(desk.try_backup().unwrap().whole);
    assert_eq!(desk.make_due_backup().unwrap(), None);
}

/// Puts a backup as a profile, with its vault, and returns what it said.
fn restored(profile: &Path, name: &str) -> String {
    let (folder, from) = (tempfile::tempdir().unwrap(), profile.join("backups").join(name));
    fs::copy(&from, folder.path().join("sitroom.db")).unwrap();
    fs::copy(from.with_extension("vault"), folder.path().join("vault")).unwrap();
    said(&Desk::unlock(folder.path(), WORDS).unwrap())
}

#[test]
fn a_backup_that_was_made_before_the_vault_opens_by_it_from_then_on_and_after_a_new_key() {
    let (folder, desk) = office();
    let made = desk.make_backup().unwrap();
    assert_eq!(desk.get_vault().unwrap().backups[0].opens_by, BackupOpener::Key);
    desk.set_vault(WORDS).unwrap();
    assert_eq!(desk.get_vault().unwrap().backups[0].opens_by, BackupOpener::Vault);
    assert_eq!(restored(folder.path(), &made.name), "before the vault");
    drop(desk);
    let (desk, _) = vault::rekey(folder.path(), WORDS).unwrap();
    let backups = desk.get_vault().unwrap().backups;
    assert!(backups.len() == 2 && backups.iter().all(|backup| backup.opens_by == BackupOpener::Vault));
    assert_eq!(restored(folder.path(), &made.name), "before the vault");
}

#[test]
fn a_backup_under_an_earlier_key_is_called_that_and_not_damaged() {
    let (folder, desk) = office();
    desk.set_vault(WORDS).unwrap();
    let former = desk.make_backup().unwrap();
    drop(desk);
    let (desk, _) = vault::rekey(folder.path(), WORDS).unwrap();
    let backups = folder.path().join("backups");
    let newest = desk.get_vault().unwrap().backups.remove(0);
    fs::remove_file(backups.join(&newest.name)).unwrap();
    let fault = desk.try_backup().unwrap_err();
    assert!(fault.message.contains("since the key of the profile was changed"), "{fault}");
    fs::remove_file(backups.join(&former.name).with_extension("vault")).unwrap();
    assert_eq!(desk.get_vault().unwrap().backups[0].opens_by, BackupOpener::Nothing);
    assert!(desk.make_backup().unwrap().whole);
    assert_eq!(desk.get_vault().unwrap().backups[1].opens_by, BackupOpener::Nothing, "the new vault does not open it");
}
