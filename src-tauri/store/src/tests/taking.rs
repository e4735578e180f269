//! What a pack leaves behind comes with its operations in one step, once.

use serde_json::json;
use sitroom_domain::operation::Operation;
use sitroom_domain::{Marking, Noun, Record, RecordId};

use crate::{Author, Revocation, Store, StoredHandover, StoredPeer, Taking};

/// 25 November 2026, 12:00.
const NOW: u64 = 1_795_608_000_000;
const AT: &str = "2026-11-25T12:00:00Z";

/// Returns a store in which somebody made so many partners, and their operations.
fn partners(many: u128) -> (Store, Vec<Operation>) {
    let store = Store::open_in_memory().unwrap();
    for id in 1..=many {
        let values = json!({"name": format!("Partner {id}"), "kind": "other"});
        let record = Record::read(Noun::Partner, Marking::Unclassified, values.as_object().unwrap()).unwrap();
        let mut writer = store.begin_records(Author { who: "A".into(), at: AT.into(), reason: String::new() }).unwrap();
        writer.put(RecordId(id), None, record.text("name"), &record).unwrap();
        writer.commit().unwrap();
    }
    let mut all = Vec::new();
    store.scan_operations(0, Marking::StrictlyConfidential, &mut |operation| all.push(operation)).unwrap();
    (store, all)
}

fn handover(pack: &str) -> StoredHandover {
    StoredHandover {
        pack: pack.into(),
        given: false,
        kind: "mission".into(),
        peer: "OFFICE".into(),
        at: AT.into(),
        expires_at: AT.into(),
        operation: 0,
        manifest: "{}".into(),
    }
}

fn title(record: &Record, _: &dyn Fn(RecordId) -> Option<String>) -> String {
    record.text("name").to_owned()
}

#[test]
fn operations_the_handover_revocations_and_settings_come_together_or_not_at_all() {
    let (_, operations) = partners(3);
    let store = Store::open_in_memory().unwrap();
    store
        .put_peer(&StoredPeer {
            fingerprint: "LOST".into(),
            recipient: "r".into(),
            signer: "s".into(),
            name: "Lost laptop".into(),
            trusted_at: AT.into(),
            revoked_at: String::new(),
            revoked_by: String::new(),
        })
        .unwrap();
    let revoked = [Revocation { fingerprint: "LOST".into(), at: AT.into(), by: "OFFICE".into() }];
    let note = handover("first");
    let taking = Taking { handover: &note, revoked: &revoked, settings: &[("mission", "first")] };

    let mut wrong = operations.clone();
    wrong[2].who = "Somebody else".into();
    wrong[2].fields.insert("name".into(), json!("Another name"));
    assert!(store.take_pack(&wrong, NOW, &title, taking).is_err());
    assert_eq!((store.newest_operation().unwrap(), store.list_handovers().unwrap().len()), (0, 0));
    assert_eq!(store.find_setting("mission").unwrap(), None);
    assert_eq!(store.list_peers().unwrap()[0].revoked_at, "");

    assert_eq!(store.take_pack(&operations, NOW, &title, taking).unwrap().applied, 3);
    assert_eq!(store.find_setting("mission").unwrap().as_deref(), Some("first"));
    let lost = store.list_peers().unwrap().remove(0);
    assert_eq!((lost.revoked_at.as_str(), lost.revoked_by.as_str()), (AT, "OFFICE"));
    assert_eq!(store.list_handovers().unwrap(), [StoredHandover { operation: 3, ..handover("first") }]);
}

#[test]
fn a_pack_that_comes_twice_is_noted_once_with_what_stood_behind_its_first_coming() {
    let (_, operations) = partners(2);
    let store = Store::open_in_memory().unwrap();
    let note = handover("first");
    let taking = Taking { handover: &note, revoked: &[], settings: &[] };
    store.take_pack(&operations, NOW, &title, taking).unwrap();
    let values = json!({"name": "Made on the way", "kind": "other"});
    let record = Record::read(Noun::Partner, Marking::Unclassified, values.as_object().unwrap()).unwrap();
    let mut writer = store.begin_records(Author { who: "B".into(), at: AT.into(), reason: String::new() }).unwrap();
    writer.put(RecordId(9), None, "Made on the way", &record).unwrap();
    writer.commit().unwrap();
    store.take_pack(&operations, NOW, &title, taking).unwrap();
    let noted = store.list_handovers().unwrap();
    assert_eq!((noted.len(), noted[0].operation, store.newest_operation().unwrap()), (1, 2, 3));
    // What was made here is told apart from what came.
    assert_eq!([0, 1, 2, 3].map(|after| store.count_operations(after).unwrap()), [3, 2, 1, 0]);
    assert_eq!([0, 1, 2, 3].map(|after| store.count_own_operations(after).unwrap()), [1, 1, 1, 0]);
}

#[test]
fn the_newest_moment_is_that_of_an_operation_which_counts_and_is_not_beyond_what_is_asked() {
    let (store, mut operations) = partners(1);
    assert_eq!(store.newest_moment(u64::MAX >> 1).unwrap(), NOW);
    assert_eq!(store.newest_moment(NOW - 1).unwrap(), 0);
    operations[0].stamp.millis += 5 * 86_400_000;
    let held = Store::open_in_memory().unwrap();
    held.merge(&operations, NOW, &title).unwrap();
    assert_eq!((held.count_held().unwrap(), held.newest_moment(u64::MAX >> 1).unwrap()), (1, 0));
}
