//! One who may see nothing above a marking finds, counts and names nothing above it.

use serde_json::json;
use sitroom_domain::record::{FieldKind, NOUNS};
use sitroom_domain::{Marking, Noun, Record, RecordId};

use crate::{Author, RecordOrder, RecordQuery, Store};

fn put(store: &Store, id: u128, base: Option<u32>, marking: Marking, values: &serde_json::Value) {
    let record = Record::read(Noun::Engagement, marking, values.as_object().unwrap()).unwrap();
    let author = Author { who: "Awa".into(), at: "2026-11-25T09:00:00Z".into(), reason: String::new() };
    let mut writer = store.begin_records(author).unwrap();
    writer.because("published");
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
        assert_eq!(below.find_highest_marking().unwrap(), Some(ceiling));
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

fn put_titled(
    store: &Store,
    id: u128,
    base: Option<u32>,
    marking: Marking,
    title: &str,
    noun: Noun,
    values: &serde_json::Value,
) {
    let record = Record::read(noun, marking, values.as_object().unwrap()).unwrap();
    let author = Author { who: "Awa".into(), at: "2026-11-25T09:00:00Z".into(), reason: String::new() };
    let mut writer = store.begin_records(author).unwrap();
    writer.because("It is known by now");
    writer.put(RecordId(id), base, title, &record).unwrap();
    writer.commit().unwrap();
}

/// Returns values of a noun with what its sheet asks for, and a record named in the field that its title begins with.
fn naming(noun: Noun, field: &str, named: u128) -> serde_json::Value {
    let day = json!({"first": "2026-01-01", "last": "2026-01-01", "certainty": "day", "text": "2026-01-01"});
    let mut values = serde_json::Map::new();
    for needed in noun.sheet().fields().filter(|one| one.required) {
        let value = match needed.kind {
            FieldKind::Link(_) => json!(RecordId(900)),
            FieldKind::Choice(choices) => json!(choices[0]),
            FieldKind::Countries => json!(["GIN"]),
            FieldKind::When => day.clone(),
            FieldKind::Moment => json!("2026-01-01T00:00Z"),
            _ => json!("x"),
        };
        values.insert(needed.name.to_owned(), value);
    }
    values.insert(field.to_owned(), json!(RecordId(named)));
    serde_json::Value::Object(values)
}

#[test]
fn a_title_that_is_taken_from_a_record_marked_higher_gives_no_name() {
    let store = Store::open_in_memory().unwrap();
    let titled = NOUNS.iter().filter_map(|noun| Some((*noun, noun.sheet().title_link()?)));
    let titled: Vec<_> = titled.collect();
    assert!(titled.len() > 5, "deployments, presences, participations, responses, capabilities, assignments");
    let markings = [Marking::Unclassified, Marking::Confidential, Marking::StrictlyConfidential];
    let names = ["Open name", "Canary one", "Canary two"];
    for (at, (noun, field)) in titled.iter().enumerate() {
        let FieldKind::Link(target) = field.kind else { continue };
        for (of, (marking, name)) in markings.into_iter().zip(names).enumerate() {
            let (id, part) = (1000 + 10 * at as u128 + of as u128, 2000 + 10 * at as u128 + of as u128);
            put_titled(&store, id, None, marking, name, target, &json!({"name": name}));
            let title = format!("{name} · 2026");
            let mut values = naming(*noun, field.name, id);
            put_titled(&store, part, None, Marking::Unclassified, &title, *noun, &values);
            values["note"] = json!("again");
            put_titled(&store, part, Some(1), Marking::Unclassified, &title, *noun, &values);
        }
        // One that names what is not there, as after a merge in part.
        let absent = naming(*noun, field.name, 901);
        put_titled(&store, 3000 + at as u128, None, Marking::Unclassified, "Canary gone", *noun, &absent);
    }
    for (ceiling, canaries) in markings.into_iter().zip([0, 1, 2]) {
        let below = store.seen_at(ceiling).unwrap();
        for (noun, _) in &titled {
            let plain = noun.one().replace('_', " ");
            let rows =
                below.list_records(&RecordQuery { order: RecordOrder::Title, ..RecordQuery::of(*noun) }).unwrap().1;
            let shown: Vec<&str> = rows.iter().map(|one| one.title.as_str()).collect();
            assert!(shown.contains(&"Open name · 2026"), "{shown:?}");
            assert_eq!(shown.iter().filter(|title| title.starts_with("Canary")).count(), canaries, "{shown:?}");
            assert_eq!(shown.iter().filter(|title| **title == plain).count(), 3 - canaries, "{shown:?}");
            let versions = below.list_record_versions(rows[0].id).unwrap();
            assert!(versions.len() == 1 || versions[1].title == plain, "{versions:?}");
        }
    }
}

#[test]
fn a_name_that_was_given_up_with_its_marking_is_not_told_by_what_names_it() {
    let store = Store::open_in_memory().unwrap();
    let expert = |name: &str| json!({"name": name});
    put_titled(&store, 1, None, Marking::StrictlyConfidential, "Canary", Noun::Expert, &expert("Canary"));
    let values = naming(Noun::Deployment, "expert", 1);
    put_titled(&store, 2, None, Marking::Unclassified, "Canary · 2026", Noun::Deployment, &values);
    put_titled(&store, 1, Some(1), Marking::Unclassified, "Expert 7", Noun::Expert, &expert("Expert 7"));
    let below = store.seen_at(Marking::Unclassified).unwrap();
    assert_eq!(below.list_titles(&[RecordId(2)]).unwrap(), ["Expert 7"]);
}

#[test]
fn no_beginning_of_a_hidden_name_finds_what_is_titled_by_it_in_any_script() {
    let store = Store::open_in_memory().unwrap();
    let name = "Canary Ségou Ташкент غَاو 马里";
    put_titled(&store, 1, None, Marking::StrictlyConfidential, name, Noun::Expert, &json!({"name": name}));
    put_titled(&store, 3, None, Marking::Unclassified, "Awa Ségou", Noun::Expert, &json!({"name": "Awa Ségou"}));
    for (id, expert, title) in [(2, 1, name), (4, 3, "Awa Ségou")] {
        let mut values = naming(Noun::Deployment, "expert", expert);
        values["note"] = json!("Елкино, a quiet quay, هجوم");
        put_titled(&store, id, None, Marking::Unclassified, title, Noun::Deployment, &values);
    }
    let below = store.seen_at(Marking::Unclassified).unwrap();
    let found = |room: &Store, words: &str| {
        let query = RecordQuery { words: words.into(), ..RecordQuery::of(Noun::Deployment) };
        let ids: Vec<u128> = room.list_records(&query).unwrap().1.iter().map(|one| one.id.0).collect();
        let mut suggested: Vec<u128> =
            room.suggest_records(Noun::Deployment, words, 9).unwrap().iter().map(|one| one.0.0).collect();
        suggested.sort_unstable();
        assert_eq!(room.count_records(&query).unwrap() as usize, ids.len());
        assert!(ids.len() == suggested.len() && suggested.iter().all(|id| ids.contains(id)), "{words}");
        suggested
    };
    for hidden in ["canary", "CAN", "ca", "ташк", "غاو", "غَاو", "马里", "canary quay"] {
        assert_eq!(found(&below, hidden), [0; 0], "{hidden}");
        assert_eq!(found(&store, hidden), [2], "{hidden}");
    }
    // What is seen is found, also of what is seen in part.
    for seen in ["quay qui", "ёлкино", "هجوم"] {
        assert_eq!(found(&below, seen), [2, 4], "{seen}");
    }
    assert_eq!((found(&below, "sego"), found(&store, "sego")), (vec![4], vec![2, 4]));
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
