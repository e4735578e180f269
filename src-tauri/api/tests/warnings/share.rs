//! What leaves the office: nothing that is marked higher, no person, and a file that another office adds.

use std::fs;

use serde_json::json;
use sitroom_api::contract::share::ShareFormat;
use sitroom_domain::{Marking, Noun, RecordId};

use crate::office::{desk, put, put_marked};

const CANARY: &str = "CANARY-4711";

#[test]
fn nothing_that_is_marked_higher_leaves_and_no_person_does() {
    let (desk, folder) = desk();
    let told = json!({"name": "Tension <b>&amp; fear</b>", "level": "watch", "countries": ["BEN"], "first_signal": "2026-01-01 00:00",
        "raised": "2026-01-02 00:00", "raised_by": CANARY, "note": CANARY});
    put(&desk, 1, Noun::Warning, None, &told);
    let evidence = |name: &str| json!({"warning": RecordId(1), "speaks": "for", "name": name, "weight": "strong"});
    put(&desk, 2, Noun::Evidence, None, &evidence("Shots were heard"));
    put_marked(&desk, 3, Noun::Evidence, Marking::Confidential, &evidence(CANARY));
    put(&desk, 10, Noun::Partner, None, &json!({"name": "Open Partner", "kind": "regional_organization"}));
    put_marked(&desk, 11, Noun::Partner, Marking::StrictlyConfidential, &json!({"name": CANARY, "kind": "government"}));
    let role = |partner: u128| json!({"warning": RecordId(1), "partner": RecordId(partner), "role": "lead", "leverage": "none"});
    put(&desk, 4, Noun::Assignment, None, &role(10));
    put(&desk, 5, Noun::Assignment, None, &role(11));
    let action = json!({"warning": RecordId(1), "name": "Call", "kind": "call", "by": CANARY, "partners": [RecordId(10), RecordId(11)]});
    put(&desk, 6, Noun::Action, None, &action);
    let judged = json!({"warning": RecordId(1), "who": CANARY, "likelihood": "likely", "confidence": "low", "when": "2026-01-03"});
    put(&desk, 7, Noun::Judgement, None, &judged);

    let told = desk.preview_share(RecordId(1), Marking::Unclassified).unwrap();
    assert_eq!(told.left_out, [(Noun::Evidence, 1), (Noun::Assignment, 1)]);
    assert_eq!((told.marking, told.refused), (Marking::Unclassified, None));
    for (format, name) in [(ShareFormat::Page, "w.html"), (ShareFormat::Exchange, "w.json")] {
        let path = folder.path().join(name);
        desk.share_warning(RecordId(1), Marking::Unclassified, format, &path).unwrap();
        let text = fs::read_to_string(&path).unwrap();
        assert!(!text.contains(CANARY) && !text.contains("leverage"), "{text}");
        assert!(text.contains("Shots were heard") && text.contains("Open Partner"), "{text}");
    }
    let page = fs::read_to_string(folder.path().join("w.html")).unwrap();
    assert!(page.contains("&lt;b&gt;&amp;amp; fear&lt;/b&gt;") && !page.contains("<script"), "text is no markup");
    assert_eq!(page.matches("Unclassified").count(), 2, "the marking stands above and below");
}

#[test]
fn the_marking_of_a_file_and_of_the_page_counts_what_is_named_in_it() {
    let (desk, folder) = desk();
    let told = json!({"name": "Tension", "level": "watch", "countries": ["BEN"], "first_signal": "2026-01-01 00:00", "raised": "2026-01-02 00:00"});
    put(&desk, 1, Noun::Warning, None, &told);
    assert_eq!(desk.get_warning(RecordId(1)).unwrap().marking, Marking::Unclassified);
    let partner = json!({"name": "Quiet Partner", "kind": "government"});
    put_marked(&desk, 10, Noun::Partner, Marking::Confidential, &partner);
    put(&desk, 4, Noun::Assignment, None, &json!({"warning": RecordId(1), "partner": RecordId(10), "role": "lead"}));
    assert_eq!(desk.get_warning(RecordId(1)).unwrap().marking, Marking::Confidential);
    assert_eq!(desk.preview_share(RecordId(1), Marking::Unclassified).unwrap().marking, Marking::Unclassified);
    let path = folder.path().join("w.html");
    let shared = desk.share_warning(RecordId(1), Marking::StrictlyConfidential, ShareFormat::Page, &path).unwrap();
    assert_eq!(shared.marking, Marking::Confidential);
    assert!(!fs::read_to_string(&path).unwrap().contains("Unclassified"));
    // What is done in a like case is told by name too.
    let case = json!({"name": "Shuttle", "kind": "shuttle", "countries": ["BEN"], "since": "2020-01-01"});
    put_marked(&desk, 20, Noun::Engagement, Marking::StrictlyConfidential, &case);
    let page = desk.get_warning(RecordId(1)).unwrap();
    assert_eq!(page.marking, Marking::StrictlyConfidential);
    let mut cases = page.steps.iter().flat_map(|step| &step.cases);
    assert!(cases.any(|case| case.id == RecordId(20) && case.marking == Marking::StrictlyConfidential));
}

#[test]
fn another_office_adds_what_it_was_sent() {
    let (sender, folder) = desk();
    let told = json!({"name": "Tension", "level": "elevated", "countries": ["BEN"], "division": "Borgou", "by_when": "mid-March 2026",
        "first_signal": "2026-01-01 00:00", "raised": "2026-01-02 00:00"});
    put(&sender, 1, Noun::Warning, None, &told);
    let against =
        json!({"warning": RecordId(1), "speaks": "against", "name": "Calm", "weight": "weak", "sources": ["Radio 7"]});
    put(&sender, 2, Noun::Evidence, None, &against);
    let judged = json!({"warning": RecordId(1), "who": "Awa", "likelihood": "likely", "confidence": "low", "when": "2026-01-03"});
    put(&sender, 3, Noun::Judgement, None, &judged);
    let path = folder.path().join("warning.json");
    sender.share_warning(RecordId(1), Marking::Unclassified, ShareFormat::Exchange, &path).unwrap();
    let (receiver, _folder) = desk();
    let added = receiver.add_records(Noun::Warning, &path).unwrap().added;
    assert_eq!(added.len(), 3);
    let page = receiver.get_warning(added.iter().find(|card| card.noun == Noun::Warning).unwrap().id).unwrap();
    assert_eq!(
        (page.warning.title.as_str(), page.warning.level.as_str(), page.warning.place.as_str()),
        ("Tension", "elevated", "Borgou")
    );
    assert_eq!(page.evidence[0].values["sources"][0]["source"], "Radio 7");
    assert_eq!(page.judgements[0].values["who"], "the sending office");
    assert!(receiver.add_records(Noun::Warning, &path).unwrap().added.is_empty(), "the same file twice adds nothing");
}

#[test]
fn a_warning_that_is_marked_higher_stays_and_nothing_is_written() {
    let (desk, folder) = desk();
    let told = json!({"name": "Secret", "level": "high", "countries": ["BEN"], "first_signal": "2026-01-01 00:00", "raised": "2026-01-02 00:00"});
    put_marked(&desk, 1, Noun::Warning, Marking::Confidential, &told);
    let path = folder.path().join("w.html");
    let refused = desk.share_warning(RecordId(1), Marking::Unclassified, ShareFormat::Page, &path).unwrap_err();
    assert!(refused.message.contains("Confidential") && !path.exists(), "{}", refused.message);
    desk.share_warning(RecordId(1), Marking::Confidential, ShareFormat::Page, &path).unwrap();
    assert!(fs::read_to_string(&path).unwrap().contains("Confidential"));
    assert!(desk.preview_share(RecordId(9), Marking::Unclassified).is_err());
}

#[test]
fn an_exercise_does_not_come_into_a_real_record() {
    let (sender, folder) = desk();
    sender.fill_exercise(200, 7, &|_| {}).unwrap();
    let told = json!({"name": "Invented", "level": "watch", "countries": ["BEN"], "first_signal": "2026-01-01 00:00", "raised": "2026-01-02 00:00"});
    put(&sender, 1, Noun::Warning, None, &told);
    let path = folder.path().join("exercise.json");
    sender.share_warning(RecordId(1), Marking::Unclassified, ShareFormat::Exchange, &path).unwrap();
    let (real, _folder) = desk();
    let refused = real.add_records(Noun::Warning, &path).err().unwrap();
    assert!(refused.message.contains("EXERCISE"), "{}", refused.message);
    assert!(real.list_warnings(&sitroom_domain::Area::World, None).unwrap().warnings.is_empty(), "nothing was added");
    assert!(sender.add_records(Noun::Warning, &path).is_ok(), "another exercise takes it");
    let page = folder.path().join("exercise.html");
    sender.share_warning(RecordId(1), Marking::Unclassified, ShareFormat::Page, &page).unwrap();
    assert_eq!(fs::read_to_string(&page).unwrap().matches("EXERCISE").count(), 2);
}
