//! The note on a warning: its evidence, its clock, what is missing, and nothing that was not known on the day.

use serde_json::json;
use sitroom_api::Desk;
use sitroom_api::contract::briefing::{BriefingFormat, BriefingKind, BriefingRequest};
use sitroom_domain::{Area, Marking, Noun, RecordId};
use tempfile::TempDir;

use crate::checks::{day, every_figure_has_a_source, every_language_is_set, rows, said, write};
use crate::office::{desk, import, put, put_marked};
use crate::{CANARY, holds, unpacked};

const WARNING: u128 = 700;

fn request(as_of: &str, marking: Marking) -> BriefingRequest {
    BriefingRequest {
        kind: BriefingKind::WarningNote,
        area: Area::World,
        record: Some(RecordId(WARNING)),
        year: None,
        as_of: Some(as_of.parse().unwrap()),
        marking,
        language: "en".into(),
    }
}

/// An office with a warning that has evidence, a judgement, an action and an assignment, some of them later or marked higher.
fn office() -> (Desk, TempDir) {
    let (desk, folder) = desk();
    let events: Vec<(String, u32)> =
        (0..48).map(|at| (format!("{}-{:02}-10", 2022 + at / 24, at % 12 + 1), 2)).collect();
    import(&desk, &folder, &events);
    let low = Marking::Unclassified;
    let of = RecordId(WARNING);
    put_marked(
        &desk,
        WARNING,
        Noun::Warning,
        low,
        &json!({"name": "Unrest in the north", "level": "elevated", "why_level": "Two rules signal.", "countries": ["BEN"],
            "division": "Alibori", "statement": "Attacks may spread.", "first_signal": "2023-10-01T00:00Z",
            "raised": "2023-10-11T00:00Z", "by_when": day("2024-01-15")}),
    );
    put(&desk, 1, Noun::Partner, None, &json!({"name": "ECOWAS", "kind": "regional_organization"}));
    let evidence = |number: u128, name: &str, speaks: &str, weight: &str, when: &str| {
        json!({"warning": of, "name": name, "speaks": speaks, "weight": weight, "when": day(when), "observed": 7,
            "expected": "0–3", "sources": [{"source": format!("Note {number}"), "at": "p. 2"}]})
    };
    put(&desk, 10, Noun::Evidence, None, &evidence(10, "More attacks", "for", "strong", "2023-10-09"));
    put(&desk, 11, Noun::Evidence, None, &evidence(11, "Market is open", "against", "weak", "2023-11-02"));
    put(&desk, 12, Noun::Evidence, None, &evidence(12, "Later attack", "for", "strong", "2024-02-02"));
    put_marked(
        &desk,
        13,
        Noun::Evidence,
        Marking::Confidential,
        &evidence(13, &format!("{CANARY} source"), "for", "medium", "2023-11-03"),
    );
    put(
        &desk,
        20,
        Noun::Judgement,
        None,
        &json!({"warning": of, "who": "A. Diallo", "likelihood": "likely", "percent_low": 55, "percent_high": 80,
            "confidence": "moderate", "when": day("2023-11-01"), "why": "The season."}),
    );
    put(
        &desk,
        30,
        Noun::Action,
        None,
        &json!({"warning": of, "name": "Call to the capital", "kind": "call", "decided": "2024-01-02T00:00Z",
            "taken": "2024-01-04T00:00Z", "by": "The Representative", "followed": "A meeting."}),
    );
    put(
        &desk,
        40,
        Noun::Assignment,
        None,
        &json!({"warning": of, "partner": RecordId(1), "role": "support", "task": "Convene elders", "agreed": true}),
    );
    (desk, folder)
}

#[test]
fn it_tells_what_was_seen_what_speaks_for_and_against_and_how_long_it_waits() {
    let (desk, folder) = office();
    let (told, _) = write(&desk, &folder, &request("2023-12-31", Marking::Unclassified), BriefingFormat::Pdf);
    every_figure_has_a_source(&told);
    let text = said(&told);
    for words in [
        "First signal: 1 October 2023. Raised: 11 October 2023, 10 days later.",
        "Two rules signal.",
        "A. Diallo: likely, 55–80 per cent; confidence: moderate (2023-11-01).",
        "Days since the first signal: 91; since raising: 81.",
        "Pieces of evidence for: 1, of them graded strong: 1; against: 1.",
        "ECOWAS: support; Convene elders. It has agreed.",
        "Options have not been weighed.",
        "Its time is up on 15 January 2024",
    ] {
        assert!(text.contains(words), "“{words}” is not in {text}");
    }
    let page = desk.begin_briefing(&request("2023-12-31", Marking::Unclassified)).unwrap();
    assert_eq!(page.card.request.area, Area::Country { iso3: "BEN".into() });
    let evidence = rows(&page, "evidence");
    assert_eq!(evidence.iter().map(|row| row[0].as_str()).collect::<Vec<_>>(), ["More attacks", "Market is open"]);
    assert_eq!(evidence[0][1..], ["for", "strong", "7 (0–3)", "2023-10-09", "Note 10 p. 2"]);
    for part in ["figures", "clock", "map", "due"] {
        assert!(told.parts.iter().any(|one| one == part), "{part} of {:?}", told.parts);
    }
}

#[test]
fn what_was_not_known_on_the_day_is_not_in_it() {
    let (desk, folder) = office();
    let before = said(&write(&desk, &folder, &request("2023-12-31", Marking::Unclassified), BriefingFormat::Pdf).0);
    let after = said(&write(&desk, &folder, &request("2024-03-01", Marking::Unclassified), BriefingFormat::Pdf).0);
    assert!(!before.contains("Call to the capital") && before.contains("It waits") == after.contains("It waits"));
    assert!(before.contains("Days since the first signal: 91") && !before.contains("first action: 95"), "{before}");
    assert!(after.contains("Days from the first signal to the first action: 95; from raising: 85."), "{after}");
    assert!(after.contains("Its time was up on 15 January 2024"), "{after}");
    let early = desk.begin_briefing(&request("2023-10-05", Marking::Unclassified)).unwrap_err();
    assert!(early.message.contains("was not raised yet"), "{early:?}");
}

#[test]
fn nothing_that_is_marked_higher_is_in_it_and_it_is_signed_at_its_own_marking_alone() {
    let (desk, folder) = office();
    for format in [BriefingFormat::Pdf, BriefingFormat::Docx] {
        let (told, bytes) = write(&desk, &folder, &request("2023-12-31", Marking::Unclassified), format);
        assert!(!holds(&unpacked(&bytes), CANARY) && !said(&told).contains(CANARY));
    }
    let (_, high) = write(&desk, &folder, &request("2023-12-31", Marking::Confidential), BriefingFormat::Docx);
    assert!(holds(&unpacked(&high), CANARY));
    let secret = json!({"name": format!("{CANARY} warning"), "level": "high", "countries": ["BEN"],
        "first_signal": "2023-10-01T00:00Z", "raised": "2023-10-11T00:00Z"});
    put_marked(&desk, 701, Noun::Warning, Marking::Confidential, &secret);
    let of = |marking| BriefingRequest { record: Some(RecordId(701)), ..request("2023-12-31", marking) };
    let refused = desk.begin_briefing(&of(Marking::Unclassified)).unwrap_err();
    assert!(refused.message.contains("marked higher") && !refused.message.contains(CANARY), "{refused:?}");
    let page = desk.begin_briefing(&of(Marking::StrictlyConfidential)).unwrap();
    let signed =
        desk.sign_briefing(page.card.id.parse().unwrap(), page.card.version, &page.drawn, "A. Diallo").unwrap();
    let path = folder.path().join("low.docx");
    let id = signed.card.id.parse().unwrap();
    assert!(desk.export_briefing(id, Some(Marking::Unclassified), BriefingFormat::Docx, &path).is_err());
    assert!(!path.exists());
    desk.export_briefing(id, Some(Marking::Confidential), BriefingFormat::Docx, &path).unwrap();
}

#[test]
fn a_bare_warning_without_an_event_gives_a_short_honest_note_in_each_language() {
    let (desk, folder) = desk();
    let bare = json!({"name": "Bare", "level": "watch", "countries": ["BEN", "TGO"], "first_signal": "2023-10-01T00:00Z", "raised": "2023-10-02T00:00Z"});
    put_marked(&desk, WARNING, Noun::Warning, Marking::Unclassified, &bare);
    let asked = request("2023-12-31", Marking::Unclassified);
    let (told, _) = write(&desk, &folder, &asked, BriefingFormat::Pdf);
    every_figure_has_a_source(&told);
    let text = said(&told);
    for words in [
        "Nobody has recorded a judgement",
        "Nothing is recorded against it",
        "Benin and Togo: the loaded files hold nothing",
    ] {
        assert!(text.contains(words), "“{words}” is not in {text}");
    }
    every_language_is_set(&desk, &asked);
    let (full, _folder) = office();
    every_language_is_set(&full, &asked);
}

#[test]
fn a_kind_with_what_it_cannot_be_on_is_refused() {
    let (desk, _folder) = office();
    let asked = request("2023-12-31", Marking::Unclassified);
    let refused = |request: BriefingRequest| desk.begin_briefing(&request).unwrap_err().message;
    assert_eq!(
        refused(BriefingRequest { kind: BriefingKind::FiveMinutes, ..asked.clone() }),
        "A five-minute briefing is on an area, and a record is named."
    );
    assert_eq!(
        refused(BriefingRequest { record: None, ..asked.clone() }),
        "A warning note is on a warning, and none is named."
    );
    assert_eq!(
        refused(BriefingRequest { record: Some(RecordId(1)), ..asked.clone() }),
        "A warning note is on a warning; “ECOWAS” is a partner."
    );
    assert!(refused(BriefingRequest { record: Some(RecordId(9999)), ..asked }).contains("is not there"));
    assert_eq!(desk.find_briefed("Unrest in the north").unwrap(), (RecordId(WARNING), BriefingKind::WarningNote));
    assert!(desk.find_briefed("Unrest").unwrap_err().hint.contains("Unrest in the north"));
    assert!(desk.find_briefed(&RecordId(1).to_string()).unwrap_err().message.contains("no briefing is on one"));
}

#[test]
fn a_request_of_before_there_were_kinds_is_one_for_five_minutes() {
    let json = r#"{"area": {"type": "country", "iso3": "BEN"}, "as_of": "2023-12-31", "marking": "unclassified", "language": "en"}"#;
    let read: BriefingRequest = serde_json::from_str(json).unwrap();
    assert_eq!((read.kind, read.record), (BriefingKind::FiveMinutes, None));
}
