//! Offices that worked apart put their work together: the same everywhere, whatever came first, and nothing lost.

use proptest::prelude::*;
use serde_json::json;
use sitroom_domain::operation::Operation;
use sitroom_domain::{Marking, Noun, Record, RecordId, RunCounts};

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
    office.undo_run(run.id).unwrap();
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
    put(&office, 2, "Awa", NOW + 1, &partner("Open canary", "", Marking::Confidential));
    let sent = all(&office, Marking::Unclassified);
    assert_eq!(sent.len(), 1);
    assert!(!json!(sent).to_string().to_lowercase().contains("canary"));
    put(&office, 1, "Awa", NOW + 2, &partner("Told", "T", Marking::Unclassified));
    let sent = all(&office, Marking::Unclassified);
    assert!(!json!(sent).to_string().contains("Canary") && !json!(sent).to_string().contains("SECRET"));
    partner_office.merge(&sent, NOW, &title).unwrap();
    let told = partner_office.find_record(RecordId(1)).unwrap().unwrap();
    assert_eq!((told.record.text("name"), told.record.text("acronym")), ("Told", "T"));
}

#[derive(Debug, Clone)]
enum Step {
    Put { office: usize, id: u128, name: u8, acronym: u8, ahead: u64 },
    Delete { office: usize, id: u128 },
    Send { from: usize, to: usize },
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let step = prop_oneof![
        4 => (0..3_usize, 1..3_u128, 0..3_u8, 0..3_u8, 0..DAY)
            .prop_map(|(office, id, name, acronym, ahead)| Step::Put { office, id, name, acronym, ahead }),
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
        }
    }
}
