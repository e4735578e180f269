//! Places, countries and their ambiguities, in six languages, over the towns of the base map.

use super::super::towns::gazetteer;
use super::*;

fn iso3(gazetteer: &Gazetteer, target: Target) -> String {
    gazetteer.country_of(target).country().map(|country| country.iso3.to_string()).unwrap_or_default()
}

fn places(text: &str) -> Vec<(String, String, Confidence)> {
    let gazetteer = gazetteer();
    let found = gazetteer.find(text, &[]).into_iter();
    let places = found.filter(|found| matches!(found.target, Target::Place(_)));
    places.map(|found| (text[found.span.clone()].to_owned(), iso3(gazetteer, found.target), found.confidence)).collect()
}

fn has(text: &str, name: &str, code: &str) {
    let found = places(text);
    assert!(found.iter().any(|(word, iso3, _)| word.contains(name) && iso3 == code), "{text}: {found:?}");
}

fn countries(text: &str) -> Vec<String> {
    let gazetteer = gazetteer();
    let found = gazetteer.find(text, &[]).into_iter().filter(|found| matches!(found.target, Target::Country(_)));
    found.map(|found| iso3(gazetteer, found.target)).collect()
}

#[test]
fn a_town_is_found_in_six_languages() {
    for (text, name) in [
        ("Gunmen attacked a convoy near Mopti in Mali", "Mopti"),
        ("Des hommes armés près de Mopti, au Mali", "Mopti"),
        ("Нападение на колонну в районе Мопти в Мали", "Мопти"),
        ("Ataque contra un convoy cerca de Mopti, en Malí", "Mopti"),
        ("هجوم قرب موبتي في مالي", "موبتي"),
        ("هجوم بموبتي في مالي", "موبتي"),
        ("马里莫普提附近发生袭击", "莫普提"),
    ] {
        has(text, name, "MLI");
    }
}

#[test]
fn russian_names_are_found_in_their_cases() {
    has("В Менаке убиты трое", "Менаке", "MLI");
    has("к северу от Кидаля", "Кидаля", "MLI");
    has("между Диффой и границей Нигера", "Диффой", "NER");
    for (text, code) in [
        ("на севере Нигерии", "NGA"),
        ("с Нигерией", "NGA"),
        ("в Нигере", "NER"),
        ("в Центральноафриканской Республике", "CAF"),
        ("в Буркина-Фасо", "BFA"),
        ("в Кот-д’Ивуаре", "CIV"),
    ] {
        assert_eq!(countries(text), [code], "{text}");
    }
}

#[test]
fn everyday_words_are_no_places_unless_their_country_is_spoken_of() {
    for text in
        ["Say what you will", "A Man was seen", "More than 200 people", "Boko Haram fighters", "the Mission in Date"]
    {
        assert_eq!(places(text), [], "{text}");
    }
    assert_eq!(places("The minister flew to Paris"), []);
    has("Two gendarmes died in Say, southern Niger", "Say", "NER");
    has("Une manifestation à Man, en Côte d’Ivoire", "Man", "CIV");
    assert_eq!(places("More than 200 people fled in Cameroon"), []);
}

#[test]
fn a_small_letter_begins_no_name() {
    assert_eq!(places("the koro and the mora"), []);
}

#[test]
fn the_country_spoken_of_goes_before_the_size() {
    has("Four killed in Bama, Burkina Faso", "Bama", "BFA");
    has("Four killed in Bama, Borno", "Bama", "NGA");
    let gazetteer = gazetteer();
    let text = "Four killed in Bama";
    let burkina: Iso3 = "BFA".parse().unwrap();
    assert_eq!(iso3(gazetteer, gazetteer.find(text, &[burkina])[0].target), "BFA");
    let alone = &gazetteer.find(text, &[])[0];
    assert_eq!((alone.confidence, alone.why), (Confidence::Possible, Why::Largest));
    assert!(!alone.others.is_empty());
}

#[test]
fn a_place_beside_a_capital_letter_may_be_a_person() {
    let found = gazetteer().find("In Mali, Ibrahim Koro said that talks go on", &[]);
    let koro = found.iter().find(|found| matches!(found.target, Target::Place(_))).unwrap();
    assert_eq!((koro.confidence, koro.why), (Confidence::Possible, Why::BesideAName));
    assert_eq!(places("Ibrahim Koro said that talks go on"), []);
}

#[test]
fn the_longest_name_wins_and_abbreviations_stand_in_capitals() {
    assert_eq!(countries("Guinea-Bissau’s army"), ["GNB"]);
    assert_eq!(countries("en République démocratique du Congo"), ["COD"]);
    assert_eq!(countries("a car near the CAR border"), ["CAF"]);
}
