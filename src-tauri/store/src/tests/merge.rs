//! Offices that worked apart put their work together: the same everywhere, whatever came first, and nothing lost.

use proptest::prelude::*;
use serde_json::json;
use sitroom_domain::operation::{Operation, OperationId, Stamp, assemble, may_leave};
use sitroom_domain::{Marking, Noun, Record, RecordId, RunCounts};

use crate::table::operation::number_of;
use crate::{Author, Merged, NewRun, Put, RecordQuery, Store};

/// 25 November 2026, 12:00.
const NOW: u64 = 1_795_608_000_000;
const DAY: u64 = 86_400_000;

fn author(who: &str, millis: u64) -> Author {
    let at = jiff::Timestamp::from_millisecond(millis as i64).unwrap().to_string();
    Author { who: who.into(), at, reason: String::new() }
}

fn partner(name: &str, acronym: &str, marking: Marking) -> Record {
    let values = json!({"name": name, "acronym": acronym, "kind": "other"});
    Record::read(Noun::Partner, marking, values.as_object().unwrap()).unwrap()
}

fn put(store: &Store, id: u128, who: &str, millis: u64, record: &Record) -> Put {
    let mut writer = store.begin_records(author(who, millis)).unwrap();
    let base = writer.version_of(RecordId(id)).unwrap();
    let put = writer.put(RecordId(id), base, record.text("name"), record).unwrap();
    writer.commit().unwrap();
    put
}

/// Writes a record with a reason that a person gave: then its marking may be lowered.
fn put_because(store: &Store, id: u128, reason: &str, millis: u64, record: &Record) {
    let mut writer = store.begin_records(author("Awa", millis)).unwrap();
    writer.because(reason);
    let base = writer.version_of(RecordId(id)).unwrap();
    writer.put(RecordId(id), base, record.text("name"), record).unwrap();
    writer.commit().unwrap();
}

fn delete(store: &Store, id: u128, who: &str, millis: u64) {
    let mut writer = store.begin_records(author(who, millis)).unwrap();
    let base = writer.version_of(RecordId(id)).unwrap().unwrap();
    writer.delete(RecordId(id), base).unwrap();
    writer.commit().unwrap();
}

fn all(store: &Store, ceiling: Marking) -> Vec<Operation> {
    let mut all = Vec::new();
    store.scan_operations(0, ceiling, &mut |operation| all.push(operation)).unwrap();
    all
}

/// What of a record leaves for somebody who may see up to a marking.
fn leaving(store: &Store, id: u128, ceiling: Marking) -> Vec<Operation> {
    let all = store.operations_of(RecordId(id)).unwrap();
    let now = store.find_record(RecordId(id)).unwrap().unwrap().record.marking;
    may_leave(&all.iter().collect::<Vec<_>>(), ceiling, now).into_iter().cloned().collect()
}

fn marking(store: &Store, id: u128) -> Marking {
    store.find_record(RecordId(id)).unwrap().unwrap().record.marking
}

fn title(record: &Record, _: &dyn Fn(RecordId) -> Option<String>) -> String {
    record.text("name").to_owned()
}

/// Sends all, at a moment that is not before this one: what takes an import back is stamped by the clock of this machine.
fn send(from: &Store, to: &Store) -> Merged {
    let now = NOW.max(jiff::Timestamp::now().as_millisecond() as u64);
    to.merge(&all(from, Marking::StrictlyConfidential), now, &title).unwrap()
}

/// What stands in a store: each record with its marking, whether it is deleted, and what is to be settled.
fn stands(store: &Store) -> Vec<(RecordId, String, Marking, bool)> {
    let mut found = Vec::new();
    for deleted in [false, true] {
        let query = RecordQuery { deleted, ..RecordQuery::of(Noun::Partner) };
        for stored in store.list_records(&query).unwrap().1 {
            let says = if deleted { String::new() } else { json!(stored.record.to_json()).to_string() };
            found.push((stored.id, says, stored.record.marking, deleted));
        }
    }
    found.sort_by_key(|one| one.0);
    found
}

#[test]
fn work_done_apart_comes_together_and_a_second_time_changes_nothing() {
    let (office, mission) = (Store::open_in_memory().unwrap(), Store::open_in_memory().unwrap());
    put(&office, 1, "Awa", NOW, &partner("ECOWAS", "", Marking::Unclassified));
    assert_eq!(send(&office, &mission).applied, 1);
    put(&office, 1, "Awa", NOW + 1, &partner("ECOWAS Commission", "", Marking::Unclassified));
    put(&mission, 1, "Bakary", NOW + 2, &partner("ECOWAS", "CEDEAO", Marking::Unclassified));
    let merged = send(&mission, &office);
    assert_eq!((merged.operations, merged.applied, merged.already, merged.conflicts), (2, 1, 1, 0));
    send(&office, &mission);
    assert_eq!(stands(&office), stands(&mission));
    let stored = office.find_record(RecordId(1)).unwrap().unwrap();
    assert_eq!((stored.record.text("name"), stored.record.text("acronym")), ("ECOWAS Commission", "CEDEAO"));
    assert_eq!((stored.version, stored.stamp.who.as_str()), (3, "Bakary"));
    let again = send(&mission, &office);
    assert_eq!((again.applied, again.records.len()), (0, 0));
    assert!(office.verify().unwrap().is_empty());
}

#[test]
fn what_two_changed_differently_lies_side_by_side_until_somebody_settles_it() {
    let (office, mission) = (Store::open_in_memory().unwrap(), Store::open_in_memory().unwrap());
    put(&office, 1, "Awa", NOW, &partner("ECOWAS", "", Marking::Unclassified));
    send(&office, &mission);
    put(&office, 1, "Awa", NOW + 1, &partner("ECOWAS in Abuja", "", Marking::Unclassified));
    put(&mission, 1, "Bakary", NOW + 2, &partner("ECOWAS in Bamako", "", Marking::Unclassified));
    assert_eq!(send(&mission, &office).conflicts, 1);
    assert_eq!(office.list_conflicts().unwrap(), [RecordId(1)]);
    // The same words again settle it where somebody says so.
    let stands_now = office.find_record(RecordId(1)).unwrap().unwrap();
    let mut writer = office.begin_records(author("Awa", NOW + 3)).unwrap();
    let fields = ["name".to_owned()];
    let settled =
        writer.put_settled(RecordId(1), Some(stands_now.version), &stands_now.title, &stands_now.record, &fields);
    assert!(matches!(settled.unwrap(), Put::Revised { .. }));
    writer.commit().unwrap();
    assert!(office.list_conflicts().unwrap().is_empty());
    let merged = send(&office, &mission);
    assert_eq!((merged.conflicts, mission.list_conflicts().unwrap().len()), (0, 0));
    assert_eq!(stands(&office), stands(&mission));
    assert_eq!(stands_now.record.text("name"), "ECOWAS in Bamako", "the later stood meanwhile");
}

#[test]
fn a_change_beats_a_deletion_made_apart_and_an_import_that_was_undone_is_gone_everywhere() {
    let (office, mission) = (Store::open_in_memory().unwrap(), Store::open_in_memory().unwrap());
    put(&office, 1, "Awa", NOW, &partner("ECOWAS", "", Marking::Unclassified));
    let new = NewRun {
        publisher: "table".into(),
        file_name: "t.csv".into(),
        file_hash: "h".into(),
        file_bytes: 1,
        licence: String::new(),
    };
    let mut writer = office.begin_record_run(author("Awa", NOW), &new).unwrap();
    writer.put(RecordId(2), None, "AU", &partner("AU", "", Marking::Unclassified)).unwrap();
    let run = writer.commit_run(RunCounts::default(), 0.1).unwrap();
    send(&office, &mission);
    delete(&office, 1, "Awa", NOW + 1);
    office.undo_run(run.id, "Awa").unwrap();
    put(&mission, 1, "Bakary", NOW + 1, &partner("ECOWAS", "CEDEAO", Marking::Unclassified));
    send(&mission, &office);
    send(&office, &mission);
    assert_eq!(stands(&mission).iter().map(|one| (one.0.0, one.3)).collect::<Vec<_>>(), [(1, false), (2, true)]);
    let office_has: Vec<(u128, bool)> = stands(&office).iter().map(|one| (one.0.0, one.3)).collect();
    assert_eq!(office_has, [(1, false)], "what was undone here is not listed here at all");
    assert_eq!(office.list_conflicts().unwrap(), [RecordId(1)]);
    delete(&office, 1, "Awa", NOW + 2);
    send(&office, &mission);
    assert!(mission.find_record(RecordId(1)).unwrap().unwrap().deleted);
    assert!(mission.list_conflicts().unwrap().is_empty());
}

#[test]
fn the_same_table_read_in_two_offices_makes_the_same_records_and_nothing_differs() {
    let (office, other) = (Store::open_in_memory().unwrap(), Store::open_in_memory().unwrap());
    put(&office, 1, "Awa", NOW, &partner("ECOWAS", "", Marking::Unclassified));
    put(&other, 1, "Bakary", NOW + DAY / 2, &partner("ECOWAS", "", Marking::Unclassified));
    put(&office, 1, "Awa", NOW + 1, &partner("ECOWAS", "CEDEAO", Marking::Unclassified));
    let merged = send(&office, &other);
    assert_eq!((merged.already, merged.applied, merged.conflicts), (1, 1, 0));
    assert_eq!(stands(&office), stands(&other));
}

#[test]
fn a_clock_far_ahead_is_held_until_it_is_let_and_a_changed_operation_is_refused() {
    let (office, mission) = (Store::open_in_memory().unwrap(), Store::open_in_memory().unwrap());
    put(&mission, 1, "Bakary", NOW + 40 * DAY, &partner("ECOWAS", "", Marking::Unclassified));
    let merged = office.merge(&all(&mission, Marking::StrictlyConfidential), NOW, &title).unwrap();
    assert_eq!((merged.held, merged.applied, merged.ahead), (1, 0, Some(("Bakary".to_owned(), 40))));
    assert!(stands(&office).is_empty());
    assert_eq!(office.let_held(Some(NOW + DAY), &title).unwrap().applied, 0);
    assert_eq!(office.let_held(None, &title).unwrap().applied, 1);
    assert_eq!(stands(&office), stands(&mission));
    let mut changed = all(&mission, Marking::StrictlyConfidential);
    changed[0].fields.insert("name".to_owned(), json!("Somebody else"));
    let refused = office.merge(&changed, NOW, &title).unwrap_err().to_string();
    assert!(refused.contains("somebody changed it"), "{refused}");
}

#[test]
fn who_may_see_less_gets_no_operation_of_more_and_all_of_what_is_marked_lower_since() {
    let (office, partner_office) = (Store::open_in_memory().unwrap(), Store::open_in_memory().unwrap());
    put(&office, 1, "Awa", NOW, &partner("Canary", "SECRET", Marking::Confidential));
    put(&office, 2, "Awa", NOW, &partner("Open", "", Marking::Unclassified));
    assert_eq!(leaving(&office, 2, Marking::Unclassified).len(), 1);
    put(&office, 2, "Awa", NOW + 1, &partner("Open canary", "", Marking::Confidential));
    // What it said before it was raised does not leave any more either.
    assert!((1..3).all(|id| leaving(&office, id, Marking::Unclassified).is_empty()));
    put_because(&office, 1, "published", NOW + 2, &partner("Told", "T", Marking::Unclassified));
    put_because(&office, 2, "published", NOW + 2, &partner("Told too", "", Marking::Unclassified));
    let sent = [leaving(&office, 1, Marking::Unclassified), leaving(&office, 2, Marking::Unclassified)].concat();
    let words = json!(sent).to_string();
    assert!(
        !words.to_lowercase().contains("canary") && !words.contains("SECRET") && !words.contains("Open"),
        "{words}"
    );
    partner_office.merge(&sent, NOW, &title).unwrap();
    let told = partner_office.find_record(RecordId(1)).unwrap().unwrap();
    assert_eq!((told.record.text("name"), told.record.text("acronym")), ("Told", "T"));
}

#[test]
fn who_knows_only_what_was_lowered_agrees_with_it_and_deletes_it_with_the_others() {
    let (office, other) = (Store::open_in_memory().unwrap(), Store::open_in_memory().unwrap());
    put(&office, 1, "Awa", NOW, &partner("ECOWAS", "E", Marking::Unclassified));
    put(&office, 1, "Awa", NOW + 1, &partner("ECOWAS", "EC", Marking::Unclassified));
    send(&office, &other);
    put(&office, 1, "Awa", NOW + 2, &partner("ECOWAS", "EC", Marking::Confidential));
    put(&office, 1, "Awa", NOW + 3, &partner("ECOWAS", "canary", Marking::Confidential));
    put_because(&office, 1, "published", NOW + 4, &partner("ECOWAS", "ECO", Marking::Unclassified));
    let lowered = leaving(&office, 1, Marking::Unclassified);
    assert_eq!((lowered.len(), other.merge(&lowered, NOW, &title).unwrap().conflicts), (1, 0));
    assert_eq!(stands(&office), stands(&other));
    delete(&office, 1, "Awa", NOW + 5);
    other.merge(&leaving(&office, 1, Marking::Unclassified), NOW, &title).unwrap();
    assert_eq!(stands(&office), stands(&other));
    assert!(other.find_record(RecordId(1)).unwrap().unwrap().deleted);
}

#[test]
fn a_marking_is_lowered_only_because_of_something_and_a_merge_tells_it() {
    let (office, mission) = (Store::open_in_memory().unwrap(), Store::open_in_memory().unwrap());
    put(&office, 1, "Awa", NOW, &partner("ECOWAS", "", Marking::Confidential));
    send(&office, &mission);
    // The same again lower, and once more after it was deleted: nobody said why.
    assert_eq!(
        put(&office, 1, "Awa", NOW, &partner("ECOWAS", "", Marking::Unclassified)),
        Put::Unchanged { version: 1 }
    );
    delete(&office, 1, "Awa", NOW + 1);
    put(&office, 1, "Awa", NOW + 2, &partner("ECOWAS", "", Marking::Unclassified));
    assert_eq!(marking(&office, 1), Marking::Confidential);
    put_because(&office, 1, " ", NOW + 3, &partner("ECOWAS", "", Marking::Unclassified));
    assert_eq!(marking(&office, 1), Marking::Confidential);
    put_because(&office, 1, "published", NOW + 3, &partner("ECOWAS", "", Marking::Unclassified));
    assert_eq!(send(&office, &mission).lowered, 1);
    assert_eq!(marking(&mission, 1), Marking::Unclassified);
    assert!(office.verify().unwrap().is_empty() && mission.verify().unwrap().is_empty());
}

#[test]
fn what_was_written_under_a_marking_that_was_lowered_apart_raises_the_record_again() {
    let (office, mission) = (Store::open_in_memory().unwrap(), Store::open_in_memory().unwrap());
    put(&office, 1, "Awa", NOW, &partner("ECOWAS", "", Marking::Confidential));
    send(&office, &mission);
    put_because(&office, 1, "published", NOW + 1, &partner("ECOWAS", "", Marking::Unclassified));
    put(&mission, 1, "Bakary", NOW + 2, &partner("the source is X", "", Marking::Confidential));
    for (from, to) in [(&mission, &office), (&office, &mission)] {
        send(from, to);
        assert_eq!(marking(to, 1), Marking::Confidential);
    }
    // Who changes it then marks it so, whatever becomes of what was written apart.
    put(&office, 1, "Awa", NOW + 3, &partner("ECOWAS", "", Marking::Confidential));
    assert_eq!(stands(&office)[0].2, Marking::Confidential);
    send(&office, &mission);
    assert_eq!(stands(&office), stands(&mission));
    assert!(office.verify().unwrap().is_empty() && mission.verify().unwrap().is_empty());
}

/// An operation that is what its number says.
fn numbered(operation: Operation) -> Operation {
    Operation { id: number_of(&operation), ..operation }
}

#[test]
fn what_this_program_cannot_read_another_noun_and_a_lowering_without_a_reason_are_refused_whole() {
    let (office, mission) = (Store::open_in_memory().unwrap(), Store::open_in_memory().unwrap());
    put(&mission, 1, "Bakary", NOW, &partner("ECOWAS", "", Marking::Confidential));
    send(&mission, &office);
    let made = all(&mission, Marking::StrictlyConfidential).remove(0);
    let after = |change: &dyn Fn(&mut Operation)| {
        let stamp = Stamp { millis: NOW + 1, tick: 0 };
        let mut operation = Operation { over: [made.id].into(), stamp, marking: None, life: None, ..made.clone() };
        change(&mut operation);
        numbered(operation)
    };
    let newer = after(&|one| drop(one.fields.insert("mood".into(), json!("calm"))));
    let wrong = after(&|one| drop(one.fields.insert("kind".into(), json!("choir"))));
    let other = after(&|one| {
        one.noun = Noun::Crisis;
        one.fields.retain(|name, _| name == "name");
    });
    let lowered = after(&|one| {
        one.marking = Some(Marking::Unclassified);
        one.ceiling = Marking::Unclassified;
    });
    let good = after(&|one| drop(one.fields.insert("name".into(), json!("ECOWAS Commission"))));
    for (bad, words) in [(newer, "“mood”"), (wrong, "“kind”"), (other, "crises"), (lowered, "does not say why")]
    {
        let refused = office.merge(&[good.clone(), bad], NOW, &title).unwrap_err().to_string();
        assert!(refused.contains(words) && refused.contains("Nothing was merged"), "{refused}");
        assert_eq!(office.operations_of(RecordId(1)).unwrap().len(), 1);
    }
    // Emptying a field that nobody here knows changes nothing.
    let emptied = after(&|one| drop(one.fields.insert("mood".into(), json!(null))));
    assert_eq!(office.merge(&[good, emptied], NOW, &title).unwrap().applied, 2);
    assert!(office.verify().unwrap().is_empty());
}

#[test]
fn one_clock_far_ahead_stamps_nothing_of_what_comes_after_it() {
    let (office, laptop) = (Store::open_in_memory().unwrap(), Store::open_in_memory().unwrap());
    put(&laptop, 1, "Bakary", NOW + 3_650 * DAY, &partner("ECOWAS", "", Marking::Unclassified));
    put(&laptop, 1, "Bakary", NOW, &partner("ECOWAS Commission", "", Marking::Unclassified));
    let stamps: Vec<u64> = all(&laptop, Marking::Unclassified).iter().map(|one| one.stamp.millis).collect();
    assert_eq!(stamps, [NOW + 3_650 * DAY, NOW]);
    // What was made over the one that is ahead brings it along, in whatever order they come.
    let both = all(&laptop, Marking::Unclassified);
    let [first, second] = &both[..] else { unreachable!("{both:?}") };
    let merged = office.merge(std::slice::from_ref(first), NOW, &title).unwrap();
    assert_eq!((merged.held, merged.applied), (1, 0));
    let merged = office.merge(std::slice::from_ref(second), NOW, &title).unwrap();
    assert_eq!((merged.held, merged.applied, merged.ahead), (0, 2, None));
    assert_eq!(stands(&office), stands(&laptop));
    let backwards = Store::open_in_memory().unwrap();
    let merged = backwards.merge(&[second.clone(), first.clone()], NOW, &title).unwrap();
    assert_eq!((merged.held, merged.applied, backwards.count_held().unwrap()), (0, 2, 0));
    put(&office, 2, "Awa", NOW + 1, &partner("AU", "", Marking::Unclassified));
    let stamp = office.operations_of(RecordId(2)).unwrap()[0].stamp;
    assert!(stamp.millis < NOW + DAY, "{stamp}");
    assert_eq!(office.find_record(RecordId(1)).unwrap().unwrap().stamp.changed_at[..4], *"2026");
}

#[test]
fn what_was_held_counts_once_it_comes_with_a_moment_that_is_not_ahead() {
    let (office, other) = (Store::open_in_memory().unwrap(), Store::open_in_memory().unwrap());
    let ahead = Store::open_in_memory().unwrap();
    let record = partner("ECOWAS", "", Marking::Unclassified);
    put(&ahead, 1, "Bakary", NOW + 40 * DAY, &record);
    put(&other, 1, "Awa", NOW, &record);
    assert_eq!(office.merge(&all(&ahead, Marking::Unclassified), NOW, &title).unwrap().held, 1);
    assert_eq!(office.merge(&all(&other, Marking::Unclassified), NOW, &title).unwrap().applied, 1);
    assert_eq!((office.count_held().unwrap(), stands(&office)), (0, stands(&other)));
}

#[test]
fn offices_that_read_one_table_at_different_moments_agree_with_one_that_read_it_mended() {
    let stores: Vec<Store> = (0..3).map(|_| Store::open_in_memory().unwrap()).collect();
    let (row, mended) = (partner("ECOVAS", "", Marking::Unclassified), partner("ECOWAS", "", Marking::Unclassified));
    put(&stores[0], 1, "Awa", NOW + 100, &row);
    put(&stores[1], 1, "Bakary", NOW + 300, &row);
    put(&stores[2], 1, "Chen", NOW + 200, &mended);
    let of: Vec<OperationId> = stores.iter().map(|one| one.operations_of(RecordId(1)).unwrap()[0].id).collect();
    assert!(of[0] == of[1] && of[1] != of[2]);
    send(&stores[2], &stores[0]);
    send(&stores[2], &stores[1]);
    send(&stores[0], &stores[2]);
    assert!(stores.iter().all(|one| stands(one) == stands(&stores[0])));
}

#[test]
fn of_a_record_that_is_deleted_nothing_is_to_be_settled() {
    let (office, mission) = (Store::open_in_memory().unwrap(), Store::open_in_memory().unwrap());
    put(&office, 1, "Awa", NOW, &partner("ECOWAS", "", Marking::Unclassified));
    send(&office, &mission);
    put(&office, 1, "Awa", NOW + 1, &partner("ECOWAS in Abuja", "", Marking::Unclassified));
    put(&mission, 1, "Bakary", NOW + 2, &partner("ECOWAS in Bamako", "", Marking::Unclassified));
    assert_eq!(send(&mission, &office).conflicts, 1);
    delete(&office, 1, "Awa", NOW + 3);
    assert!(office.list_conflicts().unwrap().is_empty());
}

/// Settles what was said of fields of a record apart: what stands meanwhile holds.
fn settle(store: &Store, id: u128) {
    let all = store.operations_of(RecordId(id)).unwrap();
    let conflicts = assemble(&all.iter().collect::<Vec<_>>()).conflicts;
    let fields: Vec<String> = conflicts.into_iter().filter_map(|conflict| conflict.field).collect();
    if !fields.is_empty() {
        let there = store.find_record(RecordId(id)).unwrap().unwrap();
        let mut writer = store.begin_records(author("Awa", NOW)).unwrap();
        writer.put_settled(RecordId(id), Some(there.version), &there.title, &there.record, &fields).unwrap();
        writer.commit().unwrap();
    }
}

#[test]
fn what_two_said_apart_is_settled_before_its_record_is_lowered_and_stays_when_that_is_raised() {
    let (office, mission) = (Store::open_in_memory().unwrap(), Store::open_in_memory().unwrap());
    put(&office, 1, "Awa", NOW, &partner("ECOWAS", "", Marking::Confidential));
    send(&office, &mission);
    put(&office, 1, "Awa", NOW + 1, &partner("ECOWAS", "CEDEAO", Marking::Confidential));
    put(&mission, 1, "Bakary", NOW + 2, &partner("ECOWAS", "ECO", Marking::Confidential));
    assert_eq!(send(&mission, &office).conflicts, 1);
    let mark = |marking: Marking| {
        let there = office.find_record(RecordId(1)).unwrap().unwrap();
        let record = Record { marking, ..there.record };
        let mut writer = office.begin_records(author("Awa", NOW + 3)).unwrap();
        writer.because("published");
        let put = writer.put(RecordId(1), Some(there.version), "ECOWAS", &record).map_err(|why| why.to_string())?;
        writer.commit().unwrap();
        Ok::<Put, String>(put)
    };
    let open = || office.list_conflicts().unwrap();
    let refused = mark(Marking::Unclassified).unwrap_err();
    assert!(refused.starts_with("Settle first what was said apart of “ECOWAS”: acronym."), "{refused}");
    assert_eq!((marking(&office, 1), open()), (Marking::Confidential, vec![RecordId(1)]));
    mark(Marking::StrictlyConfidential).unwrap();
    assert_eq!((marking(&office, 1), open()), (Marking::StrictlyConfidential, vec![RecordId(1)]));
    settle(&office, 1);
    mark(Marking::Unclassified).unwrap();
    assert_eq!((marking(&office, 1), open()), (Marking::Unclassified, Vec::new()));
    assert!(office.verify().unwrap().is_empty());
}

#[test]
fn a_record_that_one_deleted_apart_is_still_to_be_settled_after_it_is_marked_otherwise() {
    let (office, mission) = (Store::open_in_memory().unwrap(), Store::open_in_memory().unwrap());
    put(&office, 1, "Awa", NOW, &partner("ECOWAS", "", Marking::Unclassified));
    send(&office, &mission);
    delete(&mission, 1, "Bakary", NOW + 1);
    put(&office, 1, "Awa", NOW + 2, &partner("ECOWAS", "CEDEAO", Marking::Unclassified));
    assert_eq!(send(&mission, &office).conflicts, 1);
    for marking in [Marking::Confidential, Marking::Unclassified] {
        put_because(&office, 1, "looked at", NOW + 3, &partner("ECOWAS", "CEDEAO", marking));
        assert_eq!(office.list_conflicts().unwrap(), [RecordId(1)]);
    }
    send(&office, &mission);
    assert_eq!(stands(&office), stands(&mission));
    assert!(office.verify().unwrap().is_empty());
}

#[test]
fn what_was_made_over_a_lowering_that_came_in_no_pack_is_taken_without_a_reason() {
    let (office, other) = (Store::open_in_memory().unwrap(), Store::open_in_memory().unwrap());
    put(&office, 1, "Awa", NOW, &partner("ECOWAS", "", Marking::Confidential));
    send(&office, &other);
    put_because(&office, 1, "published", NOW + 1, &partner("ECOWAS", "", Marking::Unclassified));
    delete(&office, 1, "Awa", NOW + 2);
    put(&office, 1, "Awa", NOW + 3, &partner("ECOWAS", "", Marking::Unclassified));
    // What brought it back says all of it anew, over what was marked higher: the lowering with its reason does not leave any more.
    let left = leaving(&office, 1, Marking::Unclassified);
    assert!(left.len() == 1 && left[0].reason.is_empty(), "{left:?}");
    assert_eq!(other.merge(&left, NOW, &title).unwrap().lowered, 1);
    assert_eq!(stands(&office), stands(&other));
}

#[test]
fn undoing_a_run_that_raised_a_record_keeps_the_marking_and_names_who_undid_it() {
    let store = Store::open_in_memory().unwrap();
    put(&store, 1, "Awa", NOW, &partner("ECOWAS", "", Marking::Unclassified));
    let mut writer = store.begin_record_run(author("table.csv", NOW + 1), &super::new_run("table")).unwrap();
    writer.put(RecordId(1), Some(1), "ECOWAS", &partner("ECOWAS", "E", Marking::Confidential)).unwrap();
    writer.put(RecordId(2), None, "AU", &partner("AU", "", Marking::Confidential)).unwrap();
    let run = writer.commit_run(RunCounts::default(), 0.1).unwrap();
    store.undo_run(run.id, "Bakary").unwrap();
    let stored = store.find_record(RecordId(1)).unwrap().unwrap();
    assert_eq!((stored.record.text("acronym"), stored.record.marking), ("", Marking::Confidential));
    let last = store.operations_of(RecordId(1)).unwrap().pop().unwrap();
    assert_eq!((last.who.as_str(), last.marking), ("Bakary", None));
    // What the run brought is gone; imported again lower, it keeps its marking too.
    put(&store, 2, "Awa", NOW + 2, &partner("AU", "", Marking::Unclassified));
    assert_eq!(marking(&store, 2), Marking::Confidential);
    assert!(store.verify().unwrap().is_empty());
}

#[derive(Debug, Clone)]
enum Step {
    Put { office: usize, id: u128, name: u8, acronym: u8, ahead: u64 },
    Mark { office: usize, id: u128, marking: Marking },
    Delete { office: usize, id: u128 },
    Send { from: usize, to: usize },
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let step = prop_oneof![
        4 => (0..3_usize, 1..3_u128, 0..3_u8, 0..3_u8, 0..DAY)
            .prop_map(|(office, id, name, acronym, ahead)| Step::Put { office, id, name, acronym, ahead }),
        2 => (0..3_usize, 1..3_u128, 0..3_usize).prop_map(|(office, id, at)| {
            let marking = [Marking::Unclassified, Marking::Confidential, Marking::StrictlyConfidential][at];
            Step::Mark { office, id, marking }
        }),
        1 => (0..3_usize, 1..3_u128).prop_map(|(office, id)| Step::Delete { office, id }),
        3 => (0..3_usize, 0..3_usize).prop_map(|(from, to)| Step::Send { from, to }),
    ];
    prop::collection::vec(step, 1..24)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, ..ProptestConfig::default() })]

    #[test]
    fn stores_that_know_the_same_say_the_same(steps in steps()) {
        let stores: Vec<Store> = (0..3).map(|_| Store::open_in_memory().unwrap()).collect();
        for step in &steps {
            match step {
                Step::Put { office, id, name, acronym, ahead } => {
                    let record = partner(&format!("Partner {name}"), &format!("P{acronym}"), Marking::Unclassified);
                    put(&stores[*office], *id, "Awa", NOW - DAY + ahead, &record);
                }
                Step::Mark { office, id, marking } => {
                    let there = stores[*office].find_record(RecordId(*id)).unwrap().filter(|one| !one.deleted);
                    if let Some(there) = there {
                        if *marking < there.record.marking {
                            settle(&stores[*office], *id);
                        }
                        let record = Record { marking: *marking, ..there.record };
                        put_because(&stores[*office], *id, "looked at", NOW, &record);
                    }
                }
                Step::Delete { office, id } => {
                    let is_there = stores[*office].find_record(RecordId(*id)).unwrap().is_some_and(|one| !one.deleted);
                    if is_there {
                        delete(&stores[*office], *id, "Awa", NOW);
                    }
                }
                Step::Send { from, to } if from != to => {
                    send(&stores[*from], &stores[*to]);
                }
                Step::Send { .. } => {}
            }
        }
        for (from, to) in [(0, 1), (1, 2), (2, 0), (0, 1), (1, 2)] {
            send(&stores[from], &stores[to]);
        }
        let first = stands(&stores[0]);
        for store in &stores {
            prop_assert_eq!(&stands(store), &first);
            prop_assert_eq!(store.list_conflicts().unwrap().len(), stores[0].list_conflicts().unwrap().len());
            prop_assert!(store.verify().unwrap().is_empty());
            for id in 1..3 {
                let Some(there) = store.find_record(RecordId(id)).unwrap() else { continue };
                for ceiling in [Marking::Unclassified, Marking::Confidential] {
                    let left = leaving(store, id, ceiling);
                    prop_assert!(there.record.marking <= ceiling || left.is_empty());
                    prop_assert!(left.iter().all(|one| one.ceiling <= ceiling));
                }
            }
        }
    }
}
