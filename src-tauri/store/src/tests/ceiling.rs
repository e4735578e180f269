//! One who may see nothing above a marking finds, counts and names nothing above it.

use serde_json::json;
use sitroom_domain::{Marking, Noun, Record, RecordId};

use crate::{Author, RecordOrder, RecordQuery, Store};

fn put(store: &Store, id: u128, base: Option<u32>, marking: Marking, values: &serde_json::Value) {
    let record = Record::read(Noun::Engagement, marking, values.as_object().unwrap()).unwrap();
    let author = Author { who: "Awa".into(), at: "2026-11-25T09:00:00Z".into(), reason: String::new() };
    let mut writer = store.begin_records(author).unwrap();
    writer.put(RecordId(id), base, record.text("name"), &record).unwrap();
    writer.commit().unwrap();
}

fn engagement(name: &str) -> serde_json::Value {
    json!({"name": name, "kind": "mediation", "countries": ["GIN"]})
}

#[test]
fn what_is_marked_higher_is_not_there_for_any_query() {
    let store = Store::open_in_memory().unwrap();
    put(&store, 1, None, Marking::Unclassified, &engagement("Open talks"));
    put(&store, 2, None, Marking::Confidential, &engagement("Quiet canary talks"));
    put(&store, 3, None, Marking::StrictlyConfidential, &engagement("Silent canary talks"));
    for (ceiling, seen) in [(Marking::Unclassified, 1), (Marking::Confidential, 2), (Marking::StrictlyConfidential, 3)]
    {
        let below = store.seen_at(ceiling).unwrap();
        let all = RecordQuery { order: RecordOrder::Title, ..RecordQuery::of(Noun::Engagement) };
        assert_eq!(below.list_records(&all).unwrap().0, seen);
        assert_eq!(below.count_records(&RecordQuery { words: "talks".into(), ..all.clone() }).unwrap(), seen);
        let named = RecordQuery { countries: Some(vec!["GIN".parse().unwrap()]), ..all };
        assert_eq!(below.list_records(&named).unwrap().1.len() as u32, seen);
        assert_eq!(below.count_nouns().unwrap(), [(Noun::Engagement, seen)]);
        assert_eq!(below.list_titles(&[RecordId(3)]).unwrap()[0].is_empty(), seen < 3);
        assert_eq!(below.find_record(RecordId(2)).unwrap().is_some(), seen > 1);
        assert_eq!(below.suggest_records(Noun::Engagement, "talks", 9).unwrap().len() as u32, seen);
        assert_eq!(below.find_highest_marking(None).unwrap(), Some(ceiling));
    }
}

#[test]
fn a_former_version_that_was_marked_higher_stays_hidden() {
    let store = Store::open_in_memory().unwrap();
    put(&store, 1, None, Marking::StrictlyConfidential, &engagement("Canary"));
    put(&store, 1, Some(1), Marking::Unclassified, &engagement("Open talks"));
    let below = store.seen_at(Marking::Unclassified).unwrap();
    let versions = below.list_record_versions(RecordId(1)).unwrap();
    assert_eq!(versions.iter().map(|one| one.title.as_str()).collect::<Vec<_>>(), ["Open talks"]);
    assert_eq!(store.list_record_versions(RecordId(1)).unwrap().len(), 2);
}

#[test]
fn it_follows_what_is_written_and_writes_nothing_itself() {
    let store = Store::open_in_memory().unwrap();
    let below = store.seen_at(Marking::Unclassified).unwrap();
    put(&store, 1, None, Marking::Unclassified, &engagement("Open talks"));
    store.put_draft("note", "{\"canary\":1}", "2026-11-25T09:00:00Z").unwrap();
    assert_eq!(below.count_records(&RecordQuery::of(Noun::Engagement)).unwrap(), 1);
    assert!(below.list_drafts().unwrap().is_empty() && store.list_drafts().unwrap().len() == 1);
    assert!(below.put_draft("other", "{}", "2026-11-25T09:00:00Z").is_err());
}
