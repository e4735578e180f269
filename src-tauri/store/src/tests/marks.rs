//! A field that is marked higher than its record is nowhere where the record is seen below that.

use serde_json::{Value as Json, json};
use sitroom_domain::operation::{Operation, may_leave};
use sitroom_domain::record::mark_of;
use sitroom_domain::{Marking, Noun, Record, RecordId, RunCounts};

use crate::{Author, RecordQuery, Store};

/// 25 November 2026, 12:00.
const NOW: u64 = 1_795_608_000_000;
const AT: &str = "2026-11-25T11:00:00Z";

fn engagement(marking: Marking, more: &Json) -> Record {
    let mut values = json!({"name": "Shuttle", "kind": "shuttle", "countries": ["GIN"], "women_share": 12.5});
    values.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    Record::read(Noun::Engagement, marking, values.as_object().unwrap()).unwrap()
}

fn put(store: &Store, record: &Record) {
    let author = Author { who: "Awa".into(), at: "2026-11-25T09:00:00Z".into(), reason: "told".into() };
    let mut writer = store.begin_records(author).unwrap();
    writer.because("told");
    let base = writer.version_of(RecordId(1)).unwrap();
    writer.put(RecordId(1), base, record.text("name"), record).unwrap();
    writer.commit().unwrap();
}

/// Puts a record of which nobody says why a marking may be lowered.
fn put_unasked(store: &Store, record: &Record, reason: &str) {
    let author = Author { who: "Awa".into(), at: "2026-11-25T10:00:00Z".into(), reason: reason.into() };
    let mut writer = store.begin_records(author).unwrap();
    let base = writer.version_of(RecordId(1)).unwrap();
    writer.put(RecordId(1), base, record.text("name"), record).unwrap();
    writer.commit().unwrap();
}

fn noted(mark: &str) -> Record {
    engagement(Marking::Unclassified, &json!({"note": "canary", mark_of("note"): mark, "outcome": "A date was set"}))
}

fn operations(store: &Store, ceiling: Marking) -> Vec<Operation> {
    let mut all = Vec::new();
    store.scan_operations(0, ceiling, &mut |operation| all.push(operation)).unwrap();
    all
}

fn title(record: &Record, _: &dyn Fn(RecordId) -> Option<String>) -> String {
    record.text("name").to_owned()
}

/// Puts operations into an empty store and returns what that says.
fn arrived(operations: &[Operation]) -> Record {
    let other = Store::open_in_memory().unwrap();
    other.merge(operations, NOW, &title).unwrap();
    assert!(other.verify().unwrap().is_empty());
    other.find_record(RecordId(1)).unwrap().unwrap().record
}

#[test]
fn each_marking_goes_into_an_operation_of_its_own() {
    let store = Store::open_in_memory().unwrap();
    let said = json!({"note": "canary", "marking.note": "confidential", "sources": [{"source": "A minister"}],
        "marking.sources": "strictly_confidential"});
    put(&store, &engagement(Marking::Unclassified, &said));
    let all = operations(&store, Marking::StrictlyConfidential);
    let held = |operation: &Operation| operation.fields.keys().cloned().collect::<Vec<_>>().join(" ");
    assert_eq!(
        all.iter().map(|one| (one.ceiling, held(one), one.life)).collect::<Vec<_>>(),
        [
            (Marking::Unclassified, "countries kind name women_share".to_owned(), Some(true)),
            (Marking::Confidential, "marking.note note".to_owned(), None),
            (Marking::StrictlyConfidential, "marking.sources sources".to_owned(), None),
        ]
    );
    // Why it was done stands where the highest of it is told.
    assert_eq!(all.iter().map(|one| one.reason.as_str()).collect::<Vec<_>>(), ["", "", "told"]);
    assert!(store.verify().unwrap().is_empty());
    assert_eq!(arrived(&all).to_json(), store.find_record(RecordId(1)).unwrap().unwrap().record.to_json());
    let below = arrived(&operations(&store, Marking::Confidential));
    assert_eq!((below.text("note"), below.get("sources")), ("canary", None));
    assert_eq!(below.marking, Marking::Unclassified);
}

#[test]
fn a_change_of_a_marked_field_stays_above_and_one_of_another_does_not() {
    let store = Store::open_in_memory().unwrap();
    put(&store, &noted("confidential"));
    let mut record = noted("confidential");
    record.set("note", &json!("another canary")).unwrap();
    record.set("outcome", &json!("Two dates were set")).unwrap();
    put(&store, &record);
    let open = operations(&store, Marking::Unclassified);
    assert!(!json!(open).to_string().contains("canary"));
    assert_eq!(arrived(&open).text("outcome"), "Two dates were set");
    let all = operations(&store, Marking::Confidential);
    assert_eq!(arrived(&all).text("note"), "another canary");
}

#[test]
fn a_mark_that_is_taken_away_or_lowered_writes_the_field_anew_below() {
    let store = Store::open_in_memory().unwrap();
    put(&store, &noted("strictly_confidential"));
    put(&store, &noted("confidential"));
    assert_eq!(arrived(&operations(&store, Marking::Unclassified)).get("note"), None);
    let confidential = arrived(&operations(&store, Marking::Confidential));
    assert_eq!((confidential.text("note"), confidential.marking_of("note")), ("canary", Marking::Confidential));
    put(&store, &noted(""));
    let open = arrived(&operations(&store, Marking::Unclassified));
    assert_eq!((open.text("note"), open.highest_marking()), ("canary", Marking::Unclassified));
    // Nothing of it is told twice.
    let whole = arrived(&operations(&store, Marking::StrictlyConfidential));
    assert_eq!(whole, open);
    assert!(store.list_conflicts().unwrap().is_empty() && store.verify().unwrap().is_empty());
}

#[test]
fn what_is_marked_later_is_known_so_that_it_can_stay_and_the_rest_is_written_anew() {
    let store = Store::open_in_memory().unwrap();
    put(&store, &noted(""));
    put(&store, &noted("confidential"));
    let above = store.list_marks_above(Marking::Unclassified).unwrap();
    assert_eq!(above[&RecordId(1)].iter().collect::<Vec<_>>(), ["note"]);
    assert!(store.list_marks_above(Marking::Confidential).unwrap().is_empty());
    let mut may_leave = operations(&store, Marking::Unclassified);
    may_leave.retain(|operation| !operation.fields.contains_key("note"));
    let there = arrived(&may_leave);
    assert_eq!((there.get("note"), there.text("outcome")), (None, "A date was set"));
    assert_eq!((there.marking, there.number("women_share")), (Marking::Unclassified, Some(12.5)));
}

/// Returns what may leave for somebody who may see up to a marking, of a record that is marked so.
fn leaving(store: &Store, ceiling: Marking) -> Vec<Operation> {
    let all = operations(store, Marking::StrictlyConfidential);
    may_leave(&all.iter().collect::<Vec<_>>(), ceiling, ceiling).into_iter().cloned().collect()
}

#[test]
fn what_a_field_said_before_it_was_marked_does_not_leave_once_it_is_empty() {
    let store = Store::open_in_memory().unwrap();
    put(&store, &noted(""));
    put(&store, &noted("confidential"));
    put(&store, &engagement(Marking::Unclassified, &json!({"outcome": "Two dates were set"})));
    let left = leaving(&store, Marking::Unclassified);
    assert!(!json!(left).to_string().contains("canary"), "{left:?}");
    let there = arrived(&left);
    assert_eq!((there.get("note"), there.text("outcome")), (None, "Two dates were set"));
}

#[test]
fn a_record_that_is_raised_leaves_whole_but_for_what_is_marked_higher_still() {
    let store = Store::open_in_memory().unwrap();
    put(&store, &noted("strictly_confidential"));
    let more = json!({"note": "another canary", mark_of("note"): "strictly_confidential", "outcome": "A date was set"});
    put(&store, &engagement(Marking::Confidential, &more));
    let left = leaving(&store, Marking::Confidential);
    assert!(!json!(left).to_string().contains("canary"), "{left:?}");
    let there = arrived(&left);
    assert_eq!(
        (there.marking, there.text("name"), there.text("outcome")),
        (Marking::Confidential, "Shuttle", "A date was set")
    );
    assert!(store.verify().unwrap().is_empty());
}

#[test]
fn an_emptied_field_has_no_mark_and_that_of_a_raised_record_counts_again_once_it_is_lowered() {
    let store = Store::open_in_memory().unwrap();
    put(&store, &noted("confidential"));
    put(&store, &engagement(Marking::Unclassified, &json!({"outcome": "A date was set"})));
    assert!(store.verify().unwrap().is_empty());
    put(&store, &noted("confidential"));
    put(&store, &engagement(Marking::Confidential, &json!({"note": "canary", "marking.note": "confidential"})));
    assert!(store.list_marks_above(Marking::Unclassified).unwrap().is_empty());
    assert!(store.verify().unwrap().is_empty());
    assert_eq!(store.find_highest_marking().unwrap(), Some(Marking::Confidential));
    let mut record = store.find_record(RecordId(1)).unwrap().unwrap().record;
    record.marking = Marking::Unclassified;
    put(&store, &record);
    let lowered = store.find_record(RecordId(1)).unwrap().unwrap().record;
    assert_eq!((lowered.marking, lowered.marking_of("note")), (Marking::Unclassified, Marking::Confidential));
    assert!(!json!(leaving(&store, Marking::Unclassified)).to_string().contains("canary"));
    assert!(store.verify().unwrap().is_empty());
    assert_eq!(arrived(&operations(&store, Marking::StrictlyConfidential)), lowered);
}

#[test]
fn a_field_keeps_its_mark_where_nobody_says_why_it_is_lowered() {
    let store = Store::open_in_memory().unwrap();
    put(&store, &noted("confidential"));
    let unasked = |record: &Record| {
        put_unasked(&store, record, "table");
        store.find_record(RecordId(1)).unwrap().unwrap().record.marking_of("note")
    };
    assert_eq!(unasked(&noted("")), Marking::Confidential);
    let mut writer = store.begin_records(Author { who: "Awa".into(), at: AT.into(), reason: String::new() }).unwrap();
    let base = writer.version_of(RecordId(1)).unwrap().unwrap();
    writer.delete(RecordId(1), base).unwrap();
    writer.commit().unwrap();
    assert_eq!(unasked(&noted("")), Marking::Confidential, "over one that was deleted");
    assert!(store.verify().unwrap().is_empty());
}

#[test]
fn what_was_made_over_a_lowering_that_stays_away_is_taken_without_a_reason() {
    let store = Store::open_in_memory().unwrap();
    let made = || operations(&store, Marking::StrictlyConfidential).len();
    put(&store, &engagement(Marking::Confidential, &json!({})));
    let first = made();
    put(&store, &engagement(Marking::Unclassified, &json!({})));
    let lowered = made();
    let outcome = json!({"outcome": "A date was set", "marking.outcome": "confidential"});
    put_unasked(&store, &engagement(Marking::Unclassified, &outcome), "");
    let all = operations(&store, Marking::StrictlyConfidential);
    assert!(first < lowered && lowered < all.len());
    let other = Store::open_in_memory().unwrap();
    for some in [&all[..first], &all[lowered..], &all[first..lowered]] {
        other.merge(some, NOW, &title).unwrap();
    }
    assert_eq!(other.find_record(RecordId(1)).unwrap().unwrap().record, arrived(&all));
    assert_eq!(arrived(&all), store.find_record(RecordId(1)).unwrap().unwrap().record);
}

#[test]
fn a_record_of_which_a_hidden_field_was_written_apart_leaves_whole_once_somebody_changes_it() {
    let (office, mission) = (Store::open_in_memory().unwrap(), Store::open_in_memory().unwrap());
    put(&office, &noted("confidential"));
    mission.merge(&leaving(&office, Marking::Unclassified), NOW, &title).unwrap();
    let mut record = mission.find_record(RecordId(1)).unwrap().unwrap().record;
    record.set("note", &json!("the mission's canary")).unwrap();
    for marking in [Marking::Unclassified, Marking::Confidential, Marking::Unclassified] {
        record.marking = marking;
        put(&mission, &record);
    }
    office.merge(&operations(&mission, Marking::StrictlyConfidential), NOW, &title).unwrap();
    assert_eq!(office.list_conflicts().unwrap(), [RecordId(1)]);
    assert!(leaving(&office, Marking::Unclassified).is_empty());
    let mut record = office.find_record(RecordId(1)).unwrap().unwrap().record;
    assert_eq!((record.marking, record.marking_of("note")), (Marking::Unclassified, Marking::Confidential));
    record.set("outcome", &json!("Two dates were set")).unwrap();
    put(&office, &record);
    let left = leaving(&office, Marking::Unclassified);
    assert!(!json!(left).to_string().contains("canary"), "{left:?}");
    let there = arrived(&left);
    assert_eq!((there.marking, there.text("name")), (Marking::Unclassified, "Shuttle"));
    assert_eq!((there.text("outcome"), there.get("note")), ("Two dates were set", None));
    assert_eq!(office.list_conflicts().unwrap(), [RecordId(1)], "that is for a person to settle");
    assert!(office.verify().unwrap().is_empty());
}

#[test]
fn a_field_of_which_two_said_something_else_apart_is_settled_before_it_is_marked() {
    let (office, mission) = (Store::open_in_memory().unwrap(), Store::open_in_memory().unwrap());
    let said = |outcome: &str| engagement(Marking::Unclassified, &json!({"outcome": outcome}));
    put(&office, &said("None"));
    mission.merge(&operations(&office, Marking::StrictlyConfidential), NOW, &title).unwrap();
    put(&office, &said("A date was set"));
    put(&mission, &said("Two dates were set"));
    office.merge(&operations(&mission, Marking::StrictlyConfidential), NOW, &title).unwrap();
    let there = office.find_record(RecordId(1)).unwrap().unwrap();
    let marked = |field: &str| {
        let mut record = there.record.clone();
        record.set(&mark_of(field), &json!("confidential")).unwrap();
        record
    };
    let mut writer = office.begin_records(Author { who: "Awa".into(), at: AT.into(), reason: String::new() }).unwrap();
    let refused = writer.put(RecordId(1), Some(there.version), "Shuttle", &marked("outcome")).unwrap_err().to_string();
    assert!(refused.starts_with("Settle first what was said apart of “Shuttle”: outcome."), "{refused}");
    drop(writer);
    // What is marked beside it leaves it as it is.
    put(&office, &marked("women_share"));
    assert_eq!(office.list_conflicts().unwrap(), [RecordId(1)]);
    assert!(office.verify().unwrap().is_empty());
}

#[test]
fn of_two_fields_that_two_marked_apart_each_is_settled_by_itself() {
    let (office, mission) = (Store::open_in_memory().unwrap(), Store::open_in_memory().unwrap());
    let marked = |mark: &str| {
        let marks = json!({"outcome": "None", "note": "N", "marking.outcome": mark, "marking.note": mark});
        engagement(Marking::Unclassified, &marks)
    };
    put(&office, &engagement(Marking::Unclassified, &json!({"outcome": "None", "note": "N"})));
    mission.merge(&operations(&office, Marking::StrictlyConfidential), NOW, &title).unwrap();
    put(&office, &marked("confidential"));
    put(&mission, &marked("strictly_confidential"));
    office.merge(&operations(&mission, Marking::StrictlyConfidential), NOW, &title).unwrap();
    assert_eq!(office.list_conflicts().unwrap(), [RecordId(1)]);
    let (low, high) = (Marking::Confidential, Marking::StrictlyConfidential);
    for (field, marks) in [("note", [low, high]), ("outcome", [low, low])] {
        let there = office.find_record(RecordId(1)).unwrap().unwrap();
        let mut lower = there.record.clone();
        lower.set(&mark_of(field), &json!("confidential")).unwrap();
        let author = Author { who: "Awa".into(), at: AT.into(), reason: String::new() };
        let mut writer = office.begin_records(author).unwrap();
        writer.because("The office has it right");
        writer.put_settled(RecordId(1), Some(there.version), "Shuttle", &lower, &[mark_of(field)]).unwrap();
        writer.commit().unwrap();
        let there = office.find_record(RecordId(1)).unwrap().unwrap().record;
        assert_eq!([there.marking_of("note"), there.marking_of("outcome")], marks);
    }
    assert!(office.list_conflicts().unwrap().is_empty());
    assert!(office.verify().unwrap().is_empty());
}

#[test]
fn what_an_undone_import_marked_stays_marked() {
    let store = Store::open_in_memory().unwrap();
    put(&store, &noted(""));
    let author = Author { who: "table.csv".into(), at: AT.into(), reason: String::new() };
    let mut writer = store.begin_record_run(author, &super::new_run("table")).unwrap();
    writer.put(RecordId(1), Some(1), "Shuttle", &noted("confidential")).unwrap();
    let run = writer.commit_run(RunCounts::default(), 0.1).unwrap();
    store.undo_run(run.id, "Awa").unwrap();
    let back = store.find_record(RecordId(1)).unwrap().unwrap();
    assert_eq!((back.version, back.record.marking_of("note")), (1, Marking::Confidential));
    assert!(store.verify().unwrap().is_empty());
}

#[test]
fn a_field_that_is_lowered_by_a_merge_is_told_and_wants_a_reason() {
    let store = Store::open_in_memory().unwrap();
    put(&store, &noted("confidential"));
    let other = Store::open_in_memory().unwrap();
    other.merge(&operations(&store, Marking::StrictlyConfidential), NOW, &title).unwrap();
    put(&store, &noted(""));
    let all = operations(&store, Marking::StrictlyConfidential);
    assert_eq!(other.merge(&all, NOW, &title).unwrap().lowered, 1);
    assert_eq!(other.find_record(RecordId(1)).unwrap().unwrap().record.marking_of("note"), Marking::Unclassified);
    // Where something marked higher is written with it, why the field is lowered stands where that is told.
    put(&store, &noted("confidential"));
    let sources = json!({"note": "canary", "outcome": "A date was set", "sources": [{"source": "A minister"}],
        "marking.sources": "strictly_confidential"});
    put(&store, &engagement(Marking::Unclassified, &sources));
    let all = operations(&store, Marking::StrictlyConfidential);
    assert_eq!(other.merge(&all, NOW, &title).unwrap().lowered, 0, "it was not marked there in between");
    assert!(arrived(&all).get("sources").is_some());
}

#[test]
fn who_may_not_see_a_mark_does_not_see_the_field() {
    let store = Store::open_in_memory().unwrap();
    put(&store, &noted(""));
    put(&store, &noted("confidential"));
    put(&store, &engagement(Marking::Unclassified, &json!({"note": "newer canary", "marking.note": "confidential"})));
    assert_eq!(store.find_highest_marking().unwrap(), Some(Marking::Confidential));
    let query = |words: &str| RecordQuery { words: words.into(), ..RecordQuery::of(Noun::Engagement) };
    for (ceiling, versions_that_say) in [(Marking::Unclassified, 0), (Marking::Confidential, 3)] {
        let below = store.seen_at(ceiling).unwrap();
        let versions = below.list_record_versions(RecordId(1)).unwrap();
        assert_eq!(versions.len(), 3);
        let say = |record: &Record| json!(record.to_json()).to_string().contains("canary");
        assert_eq!(versions.iter().filter(|one| say(&one.record)).count(), versions_that_say);
        let marks = versions.iter().filter(|one| !one.record.marks.is_empty()).count();
        assert_eq!(marks, if versions_that_say == 0 { 0 } else { 2 });
        // What is left is as it was, numbers, lists and days.
        let present = &versions[0].record;
        assert_eq!((present.number("women_share"), present.countries().len()), (Some(12.5), 1));
        assert_eq!(below.count_records(&query("canary")).unwrap(), u32::from(versions_that_say > 0));
        assert_eq!(below.count_records(&query("shuttle")).unwrap(), 1, "by its title");
        assert_eq!(below.suggest_records(Noun::Engagement, "canary", 9).unwrap().is_empty(), versions_that_say == 0);
        assert!(below.list_used_texts(Noun::Engagement, "note", "", 9).unwrap().len() <= versions_that_say);
        assert_eq!(below.find_highest_marking().unwrap(), Some(ceiling));
    }
    assert_eq!(store.count_records(&query("canary")).unwrap(), 1);
}
