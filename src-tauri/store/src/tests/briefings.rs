//! Briefings are changed on the version that one saw, keep every version, and stand once they are signed off.

use sitroom_domain::{Marking, RecordId};

use crate::{BriefingPut, Store, StoredBriefing};

fn new(id: u128) -> StoredBriefing {
    StoredBriefing {
        id: RecordId(id),
        subject: "five_minutes west-africa".into(),
        request: "{}".into(),
        title: "West Africa".into(),
        version: 1,
        edits: "{}".into(),
        made_from: None,
        who: "Awa".into(),
        changed_at: "2026-11-25T09:00:00Z".into(),
        number: None,
        signed_by: None,
        signed_at: None,
    }
}

fn sign(store: &Store, id: u128, version: u32) -> BriefingPut {
    store.sign_briefing(RecordId(id), version, ("Ben", "2026-11-26T09:00:00Z"), b"paper").unwrap()
}

#[test]
fn a_change_keeps_the_version_before_and_one_on_an_old_version_is_not_written() {
    let store = Store::open_in_memory().unwrap();
    store.add_briefing(&new(1)).unwrap();
    let changed = StoredBriefing { edits: "{\"title\":\"Sahel\"}".into(), made_from: Some(1), ..new(1) };
    assert_eq!(store.put_briefing(&changed, 1).unwrap(), BriefingPut::Written);
    assert_eq!(store.put_briefing(&changed, 1).unwrap(), BriefingPut::Overtaken { who: "Awa".into() });
    let there = store.find_briefing(RecordId(1)).unwrap().unwrap();
    assert_eq!((there.version, there.made_from, there.edits), (2, Some(1), changed.edits));
    assert_eq!(store.find_briefing_version(RecordId(1), 1).unwrap(), Some(("{}".into(), None)));
    assert_eq!(store.find_briefing_version(RecordId(1), 9).unwrap(), None);
}

#[test]
fn what_is_signed_off_takes_the_next_number_and_is_never_changed() {
    let store = Store::open_in_memory().unwrap();
    for id in 1..=3 {
        store.add_briefing(&new(id)).unwrap();
    }
    assert_eq!(sign(&store, 2, 1), BriefingPut::Written);
    assert_eq!(sign(&store, 1, 1), BriefingPut::Written);
    assert!(matches!(sign(&store, 2, 2), BriefingPut::Overtaken { .. }));
    assert!(matches!(store.put_briefing(&new(2), 2).unwrap(), BriefingPut::Overtaken { .. }));
    assert!(matches!(store.delete_briefing(RecordId(2), 2).unwrap(), BriefingPut::Overtaken { .. }));
    let listed = store.list_briefings().unwrap();
    assert_eq!(
        listed.iter().map(|one| (one.id.0, one.number)).collect::<Vec<_>>(),
        [(3, None), (1, Some(2)), (2, Some(1))]
    );
    assert_eq!(listed[1].signed_by.as_deref(), Some("Ben"));
    assert_eq!(store.find_signed(RecordId(1)).unwrap().as_deref(), Some(b"paper".as_slice()));
    assert_eq!(store.find_signed(RecordId(3)).unwrap(), None);
    assert!(store.verify().unwrap().is_empty());
}

#[test]
fn a_draft_that_is_set_aside_is_listed_no_more_and_its_number_stays_free() {
    let store = Store::open_in_memory().unwrap();
    store.add_briefing(&new(1)).unwrap();
    assert_eq!(store.delete_briefing(RecordId(1), 1).unwrap(), BriefingPut::Written);
    assert!(store.list_briefings().unwrap().is_empty() && store.find_briefing(RecordId(1)).unwrap().is_none());
    let below = store.seen_at(Marking::StrictlyConfidential).unwrap();
    store.add_briefing(&new(2)).unwrap();
    assert!(below.list_briefings().unwrap().is_empty(), "one who reads up to a marking sees no briefing of the office");
}
