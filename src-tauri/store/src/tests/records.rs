//! Records are kept with every version, found by what they say, and never overwritten silently.

use serde_json::json;
use sitroom_domain::{Marking, Noun, Record, RecordId, RunCounts};

use super::new_run;
use crate::{Author, NewRun, Put, RecordOrder, RecordQuery, Store};

fn author(who: &str) -> Author {
    Author { who: who.into(), at: "2026-11-25T09:00:00Z".into(), reason: String::new() }
}

fn engagement(name: &str, country: &str, since: &str) -> Record {
    let values = json!({
        "name": name, "kind": "mediation", "countries": [country],
        "since": {"first": format!("{since}-01-01"), "last": format!("{since}-12-31"), "certainty": "within", "text": since}
    });
    Record::read(Noun::Engagement, Marking::Unclassified, values.as_object().unwrap()).unwrap()
}

fn put(store: &Store, id: u128, base: Option<u32>, record: &Record) -> Put {
    let mut writer = store.begin_records(author("Awa")).unwrap();
    let put = writer.put(RecordId(id), base, record.text("name"), record).unwrap();
    writer.commit().unwrap();
    put
}

fn titles(store: &Store, query: &RecordQuery) -> Vec<String> {
    store.list_records(query).unwrap().1.into_iter().map(|stored| stored.title).collect()
}

#[test]
fn a_change_keeps_the_version_before_and_one_on_an_old_version_is_not_written() {
    let store = Store::open_in_memory().unwrap();
    let (first, second) = (engagement("Guinea", "GIN", "2009"), engagement("Guinea again", "GIN", "2009"));
    assert_eq!(put(&store, 1, None, &first), Put::Added);
    assert_eq!(put(&store, 1, Some(1), &first), Put::Unchanged { version: 1 });
    assert_eq!(put(&store, 1, Some(1), &second), Put::Revised { version: 2 });
    assert_eq!(put(&store, 1, Some(1), &first), Put::Overtaken { version: 2 });
    assert_eq!(put(&store, 1, None, &first), Put::Overtaken { version: 2 });
    let versions = store.list_record_versions(RecordId(1)).unwrap();
    assert_eq!(versions.iter().map(|version| version.version).collect::<Vec<_>>(), [2, 1]);
    assert_eq!((versions[0].record.clone(), versions[1].record.clone()), (second, first));
    assert!(store.verify().unwrap().is_empty());
}

#[test]
fn what_was_deleted_is_listed_apart_and_can_be_brought_back() {
    let store = Store::open_in_memory().unwrap();
    let record = engagement("Guinea", "GIN", "2009");
    put(&store, 1, None, &record);
    let mut writer = store.begin_records(author("Awa")).unwrap();
    assert_eq!(writer.delete(RecordId(1), 1).unwrap(), Put::Revised { version: 2 });
    writer.commit().unwrap();
    let all = RecordQuery::of(Noun::Engagement);
    assert!(titles(&store, &all).is_empty());
    assert_eq!(titles(&store, &RecordQuery { deleted: true, ..all.clone() }), ["Guinea"]);
    assert!(titles(&store, &RecordQuery { words: "guinea".into(), ..all.clone() }).is_empty());
    assert_eq!(put(&store, 1, Some(2), &record), Put::Revised { version: 3 });
    assert_eq!(titles(&store, &RecordQuery { words: "guinea".into(), ..all }), ["Guinea"]);
    assert!(store.verify().unwrap().is_empty());
}

#[test]
fn lists_are_chosen_by_country_period_words_and_link_and_ordered() {
    let store = Store::open_in_memory().unwrap();
    put(&store, 1, None, &engagement("Zinder talks", "NER", "2010"));
    put(&store, 2, None, &engagement("Conakry talks", "GIN", "2009"));
    let visit = json!({"engagement": RecordId(2), "who": "SRSG", "when": {"first": "2009-03-12", "last": "2009-03-12", "certainty": "day", "text": "12 March 2009"}});
    put(&store, 3, None, &Record::read(Noun::Visit, Marking::Unclassified, visit.as_object().unwrap()).unwrap());

    let all = RecordQuery::of(Noun::Engagement);
    assert_eq!(titles(&store, &all), ["Conakry talks", "Zinder talks"]);
    assert_eq!(
        titles(&store, &RecordQuery { descending: true, order: RecordOrder::Title, ..all.clone() })[0],
        "Zinder talks"
    );
    let niger = RecordQuery { countries: Some(vec!["NER".parse().unwrap()]), ..all.clone() };
    assert_eq!(titles(&store, &niger), ["Zinder talks"]);
    assert_eq!(titles(&store, &RecordQuery { words: "нигер".into(), ..all.clone() }), ["Zinder talks"]);
    // It began in 2009 and no end is known: it goes on.
    assert_eq!(
        store.count_records(&RecordQuery { since: Some("2015-01-01".parse().unwrap()), ..all.clone() }).unwrap(),
        2
    );
    assert_eq!(store.count_records(&RecordQuery { until: Some("2009-12-31".parse().unwrap()), ..all }).unwrap(), 1);
    let naming = RecordQuery { linking: Some(RecordId(2)), limit: 10, ..RecordQuery::default() };
    assert_eq!(store.list_records(&naming).unwrap().1[0].id, RecordId(3));
    assert_eq!(store.suggest_records(Noun::Engagement, "cona", 5).unwrap()[0].0, RecordId(2));
    assert_eq!(store.list_used_texts(Noun::Engagement, "name", "zin", 5).unwrap(), ["Zinder talks"]);
    assert!(store.list_used_texts(Noun::Engagement, "name", "%", 5).unwrap().is_empty());
}

#[test]
fn undoing_a_run_takes_back_what_it_brought_and_leaves_what_was_changed_since() {
    let store = Store::open_in_memory().unwrap();
    put(&store, 1, None, &engagement("before", "GIN", "2009"));
    let mut writer =
        store.begin_record_run(author("table.csv"), &NewRun { publisher: "ucdp".into(), ..new_run("ucdp") }).unwrap();
    writer.put(RecordId(1), Some(1), "after", &engagement("after", "GIN", "2009")).unwrap();
    writer.put(RecordId(2), None, "new", &engagement("new", "MLI", "2012")).unwrap();
    writer.put(RecordId(3), None, "mended", &engagement("mended", "MLI", "2013")).unwrap();
    let counts = RunCounts { read: 3, added: 2, revised: 1, ..RunCounts::default() };
    let run = writer.commit_run(counts, 0.1).unwrap();
    assert_eq!((run.counts.added, run.counts.revised), (2, 1));
    put(&store, 3, Some(1), &engagement("mended by hand", "MLI", "2013"));
    store.undo_run(run.id, "Awa").unwrap();
    assert_eq!(titles(&store, &RecordQuery::of(Noun::Engagement)), ["before", "mended by hand"]);
    assert!(store.verify().unwrap().is_empty(), "{:?}", store.verify());
}

#[test]
fn what_was_not_committed_was_never_there() {
    let store = Store::open_in_memory().unwrap();
    let mut writer = store.begin_records(author("Awa")).unwrap();
    writer.put(RecordId(1), None, "x", &engagement("x", "GIN", "2009")).unwrap();
    drop(writer);
    assert_eq!(store.find_record(RecordId(1)).unwrap(), None);
    store.put_draft("engagement", "{}", "2026-11-25T09:00:00Z").unwrap();
    assert_eq!(store.list_drafts().unwrap().len(), 1);
    store.delete_draft("engagement").unwrap();
    assert!(store.list_drafts().unwrap().is_empty());
}
