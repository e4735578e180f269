//! Texts are found by the beginnings of their words, in any script.

use sitroom_domain::Event;

use super::{event, import};
use crate::{Store, TextHit};

fn store() -> Store {
    let store = Store::open_in_memory().unwrap();
    let told = |key: &str, place: &str, side_a: &str, headline: &str| Event {
        place: place.into(),
        side_a: side_a.into(),
        headline: headline.into(),
        place_description: String::new(),
        ..event(key)
    };
    import(
        &store,
        &[
            told("1", "Ségou ville", "Gouvernement du Mali", "Attaque près de Ségou"),
            told("2", "Ташкент", "Правительство Ёлкино", "Бои под Ташкентом"),
            told("3", "غاو", "حكومة مالي", "هجوم على قاعدة في غَاو أمس"),
            told("4", "加奥", "马里政府", "昨天在马里北部加奥市发生袭击事件"),
            told("5", "ทิมบักตู", "รัฐบาลมาลี", "เหตุโจมตีในมาลี"),
        ],
    );
    store
}

fn bodies(hits: &[TextHit]) -> Vec<&str> {
    hits.iter().map(|hit| hit.body.trim_start()).collect()
}

#[test]
fn words_are_found_by_their_beginning_and_without_accents() {
    let hits = store().search_texts("sego", 10).unwrap();
    assert_eq!(bodies(&hits), ["Ségou ville", "Attaque près de Ségou"]);
    assert!(hits[0].place && !hits[0].actor && !hits[0].story);
    assert!(hits[1].story && !hits[1].place);
    assert_eq!(bodies(&store().search_texts("MALI gouv", 10).unwrap()), ["Gouvernement du Mali"]);
}

#[test]
fn cyrillic_arabic_chinese_and_thai_are_found() {
    let store = store();
    for (words, first) in [
        ("ташк", "Ташкент"),
        ("елкино", "Правительство Ёлкино"),
        ("غاو", "غاو"),
        ("مالى", "حكومة مالي"),
        ("قاعده", "هجوم على قاعدة في غَاو أمس"),
        ("马里", "马里政府"),
        ("袭击", "昨天在马里北部加奥市发生袭击事件"),
        ("加奥 北部", "昨天在马里北部加奥市发生袭击事件"),
        ("มาลี", "รัฐบาลมาลี"),
    ] {
        let hits = store.search_texts(words, 10).unwrap();
        assert_eq!(bodies(&hits).first(), Some(&first), "{words}");
    }
    assert!(store.search_texts("里马", 10).unwrap().is_empty(), "the order of letters counts");
}

#[test]
fn names_come_first_and_the_limit_holds() {
    let store = store();
    let hits = store.search_texts("马里", 1).unwrap();
    assert_eq!((hits.len(), hits[0].actor), (1, true));
    let all = store.find_texts("马里").unwrap();
    assert_eq!(all.len(), 2);
    assert!(all.contains(&hits[0].id));
}

#[test]
fn signs_of_the_query_language_do_no_harm() {
    let store = store();
    for words in ["\"", "a\" OR \"b", "Mali*", "NEAR(", "body:Mali", "-", "", "ség\0ou", "^Mali", "'; DROP TABLE text"]
    {
        assert!(store.search_texts(words, 5).is_ok(), "{words}");
    }
    assert_eq!(bodies(&store.search_texts("Mali*", 5).unwrap()), ["Gouvernement du Mali"]);
}

#[test]
fn divisions_alone_are_not_searched_and_a_text_in_two_roles_is_kept_once() {
    let store = Store::open_in_memory().unwrap();
    let named = Event { place: "Mopti region".into(), side_b: "Mopti region".into(), ..event("2") };
    import(&store, &[event("1")]);
    assert!(store.search_texts("Mopti", 5).unwrap().is_empty());
    import(&store, &[named]);
    let hits = store.search_texts("Mopti", 5).unwrap();
    assert_eq!(bodies(&hits), ["Mopti region"]);
    assert!(hits[0].actor && hits[0].place && !hits[0].story && !hits[0].conflict);
}
