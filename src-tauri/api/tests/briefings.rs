//! Briefings: what is drafted and kept, what an officer makes of it, and that nothing leaves that is marked higher.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test stops at the first surprise")]

#[path = "briefings/checks.rs"]
mod checks;
#[path = "briefings/election_note.rs"]
mod election_note;
#[path = "briefings/horizon_scan.rs"]
mod horizon_scan;
#[path = "briefings/mission_debrief.rs"]
mod mission_debrief;
#[path = "warnings/office.rs"]
mod office;
#[path = "briefings/warning_note.rs"]
mod warning_note;
#[path = "briefings/year_evaluation.rs"]
mod year_evaluation;

use std::io::Read as _;

use flate2::read::{DeflateDecoder, ZlibDecoder};
use serde_json::json;
use sitroom_api::Desk;
use sitroom_api::contract::briefing::{
    BriefingBody, BriefingEdits, BriefingFormat, BriefingKind, BriefingOwn, BriefingPage, BriefingRequest,
    BriefingSentence,
};
use sitroom_domain::{Area, Marking, Noun, RecordId};
use tempfile::TempDir;

use checks::day;
use office::{desk, import, put_marked};

const CANARY: &str = "Zugvogel";

fn request(marking: Marking) -> BriefingRequest {
    let area = Area::Country { iso3: "BEN".into() };
    BriefingRequest {
        kind: BriefingKind::FiveMinutes,
        area,
        record: None,
        year: None,
        as_of: Some("2023-12-31".parse().unwrap()),
        marking,
        language: "en".into(),
    }
}

/// An office with two years of events, and with a record of each noun at each marking, those above the lowest with a canary.
fn office() -> (Desk, TempDir) {
    let (desk, folder) = desk();
    let events: Vec<(String, u32)> =
        (0..48).map(|at| (format!("{}-{:02}-10", 2022 + at / 24, at % 12 + 1), 2 + at / 24)).collect();
    import(&desk, &folder, &events);
    for (at, marking) in
        [Marking::Unclassified, Marking::Confidential, Marking::StrictlyConfidential].into_iter().enumerate()
    {
        let name = |of: &str| if at == 0 { format!("Open {of}") } else { format!("{CANARY} {of} {at}") };
        let number = |of: u128| 100 * (at as u128 + 1) + of;
        let put =
            |of: u128, noun: Noun, values: serde_json::Value| put_marked(&desk, number(of), noun, marking, &values);
        put(1, Noun::Partner, json!({"name": name("partner"), "kind": "regional_organization"}));
        put(
            2,
            Noun::Presence,
            json!({"partner": RecordId(number(1)), "countries": ["BEN"], "since": day("2023-01-01")}),
        );
        put(
            3,
            Noun::Engagement,
            json!({"name": name("talks"), "kind": "mediation", "countries": ["BEN"], "since": day("2023-02-01"), "outcome": CANARY, "marking.outcome": "strictly_confidential"}),
        );
        put(
            4,
            Noun::Commitment,
            json!({"name": name("promise"), "owner": name("owner"), "engagement": RecordId(number(3)), "countries": ["BEN"], "due": day("2023-11-01"), "state": "open"}),
        );
        put(
            5,
            Noun::Election,
            json!({"name": name("vote"), "countries": ["BEN"], "kind": "presidential", "day": day("2024-02-01")}),
        );
        put(
            6,
            Noun::Crisis,
            json!({"name": name("coup"), "kind": "coup", "countries": ["BEN"], "day": day("2023-08-01"), "state": "under_way"}),
        );
        put(
            7,
            Noun::Warning,
            json!({"name": name("warning"), "level": "high", "countries": ["BEN"], "division": "Alibori", "statement": name("statement"), "why_level": CANARY, "marking.why_level": "strictly_confidential", "first_signal": "2023-10-01T00:00Z", "raised": "2023-11-01T00:00Z"}),
        );
    }
    (desk, folder)
}

/// Returns all that is in a file: its bytes, and whatever is packed in them.
fn unpacked(bytes: &[u8]) -> Vec<u8> {
    let mut all = bytes.to_vec();
    for start in 0..bytes.len().saturating_sub(2) {
        let mut out = Vec::new();
        let rest = &bytes[start..];
        if rest.starts_with(b"stream\n") || rest.starts_with(b"stream\r\n") {
            let from = if rest.starts_with(b"stream\n") { 7 } else { 8 };
            let _ = ZlibDecoder::new(&rest[from..]).read_to_end(&mut out);
        } else if rest.starts_with(b"PK\x03\x04") && rest.len() > 30 {
            let skip = 30
                + usize::from(rest[26])
                + usize::from(rest[28])
                + 256 * (usize::from(rest[27]) + usize::from(rest[29]));
            let _ = DeflateDecoder::new(&rest[skip.min(rest.len())..]).read_to_end(&mut out);
        }
        all.extend(out);
    }
    all
}

fn holds(bytes: &[u8], word: &str) -> bool {
    let utf16: Vec<u8> = word.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let found = |part: &[u8]| bytes.windows(part.len()).any(|window| window == part);
    found(word.as_bytes()) || found(&utf16)
}

fn written(desk: &Desk, folder: &TempDir, marking: Marking, format: BriefingFormat) -> (Vec<u8>, Vec<String>) {
    let path = folder.path().join("brief");
    let told = desk.write_briefing(&request(marking), format, &path).unwrap();
    let texts = told.sentences.into_iter().map(|(_, text, _)| text).chain(told.sources).collect();
    (std::fs::read(path).unwrap(), texts)
}

#[test]
fn nothing_that_is_marked_higher_is_in_a_briefing() {
    let (desk, folder) = office();
    for format in [BriefingFormat::Pdf, BriefingFormat::Slides, BriefingFormat::Docx] {
        let (low, texts) = written(&desk, &folder, Marking::Unclassified, format);
        assert!(!holds(&unpacked(&low), CANARY), "{format:?}");
        assert!(!texts.join(" ").contains(CANARY));
        assert!(texts.join(" ").contains("Open coup"), "{texts:?}");
    }
    // The check can fail: at the highest marking the canaries are there.
    let (high, texts) = written(&desk, &folder, Marking::StrictlyConfidential, BriefingFormat::Docx);
    assert!(holds(&unpacked(&high), CANARY) && texts.join(" ").contains(CANARY));
    let (middle, _) = written(&desk, &folder, Marking::Confidential, BriefingFormat::Docx);
    let middle = unpacked(&middle);
    assert!(holds(&middle, &format!("{CANARY} coup 1")) && !holds(&middle, &format!("{CANARY} coup 2")));
}

#[test]
fn what_an_unclassified_record_names_is_not_in_a_briefing_where_it_is_marked_higher() {
    let (desk, folder) = office();
    // 301 is a partner marked Strictly Confidential.
    let (expert, partner) = (RecordId(951), RecordId(301));
    put_marked(
        &desk,
        951,
        Noun::Expert,
        Marking::StrictlyConfidential,
        &json!({"name": format!("{CANARY} expert"), "skills": ["gender"], "countries": ["BEN"]}),
    );
    for (at, noun, values) in [
        (0, Noun::Deployment, json!({"expert": expert, "countries": ["BEN"], "requested": "2023-11-01T00:00Z"})),
        (1, Noun::Presence, json!({"partner": partner, "countries": ["BEN"], "since": day("2023-01-01")})),
        (2, Noun::Capability, json!({"partner": partner, "can": "mediate", "degree": "fully", "countries": ["BEN"]})),
        (3, Noun::Participation, json!({"partner": partner, "engagement": RecordId(103), "role": "lead"})),
        (4, Noun::Response, json!({"partner": partner, "crisis": RecordId(106), "kind": "statement"})),
        (5, Noun::Assignment, json!({"partner": partner, "warning": RecordId(107), "role": "lead"})),
    ] {
        put_marked(&desk, 960 + at, noun, Marking::Unclassified, &values);
    }
    let area = Area::Subregion { id: "west-africa".into() };
    let of = |kind, record: Option<u128>, marking| BriefingRequest {
        kind,
        record: record.map(RecordId),
        area: if record.is_some() { Area::World } else { area.clone() },
        ..request(marking)
    };
    for (kind, record) in [
        (BriefingKind::FiveMinutes, None),
        (BriefingKind::HorizonScan, None),
        (BriefingKind::WarningNote, Some(107)),
        (BriefingKind::ElectionNote, Some(105)),
    ] {
        let path = folder.path().join("linked.docx");
        let low = desk.write_briefing(&of(kind, record, Marking::Unclassified), BriefingFormat::Docx, &path).unwrap();
        assert!(!holds(&unpacked(&std::fs::read(&path).unwrap()), CANARY), "{kind:?}");
        assert_eq!(low.marking, Marking::Unclassified, "{kind:?}");
        let high =
            desk.write_briefing(&of(kind, record, Marking::StrictlyConfidential), BriefingFormat::Docx, &path).unwrap();
        assert_eq!(high.marking, Marking::StrictlyConfidential, "{kind:?}");
    }
}

#[test]
fn a_partner_of_another_country_that_is_named_counts_in_the_marking() {
    let (desk, folder) = desk();
    import(&desk, &folder, &[("2023-01-10".to_owned(), 2), ("2023-12-20".to_owned(), 3)]);
    let far = json!({"name": "Far", "kind": "government", "countries": ["KGZ"]});
    put_marked(&desk, 1, Noun::Partner, Marking::Confidential, &far);
    let talks = json!({"name": "Talks", "kind": "mediation", "countries": ["BEN"], "since": day("2023-02-01"), "state": "under_way"});
    put_marked(&desk, 2, Noun::Engagement, Marking::Unclassified, &talks);
    let marking = || written_at(&desk, &folder, Marking::StrictlyConfidential);
    assert_eq!(marking(), Marking::Unclassified);
    let lead = json!({"partner": RecordId(1), "engagement": RecordId(2), "role": "lead"});
    put_marked(&desk, 3, Noun::Participation, Marking::Unclassified, &lead);
    assert_eq!(marking(), Marking::Confidential);
}

fn written_at(desk: &Desk, folder: &TempDir, marking: Marking) -> Marking {
    desk.write_briefing(&request(marking), BriefingFormat::Docx, &folder.path().join("marked")).unwrap().marking
}

#[test]
fn counts_do_not_tell_of_what_is_marked_higher() {
    let (desk, folder) = office();
    let waiting = |marking| {
        let texts = written(&desk, &folder, marking, BriefingFormat::Docx).1;
        texts.into_iter().find(|text| text.contains("open warning")).unwrap()
    };
    assert!(
        waiting(Marking::Unclassified).starts_with("Of 1 open warning 1 waits"),
        "{}",
        waiting(Marking::Unclassified)
    );
    assert!(waiting(Marking::StrictlyConfidential).starts_with("Of 3 open warnings 3 wait"));
}

fn sentences<'a>(page: &'a BriefingPage, part: &str) -> Vec<&'a BriefingSentence> {
    let BriefingBody::Sentences { sentences, .. } = &page.parts.iter().find(|one| one.id == part).unwrap().body else {
        panic!("{part} is no part of sentences")
    };
    sentences.iter().collect()
}

fn id(page: &BriefingPage) -> RecordId {
    page.card.id.parse().unwrap()
}

#[test]
fn what_an_officer_makes_of_a_draft_is_kept_and_taken_back_step_by_step() {
    let (desk, _folder) = office();
    let page = desk.begin_briefing(&request(Marking::Confidential)).unwrap();
    let names: Vec<&str> = sentences(&page, "key-messages").iter().map(|one| one.id.as_str()).collect();
    assert!(names.contains(&"total") && names.contains(&"warnings"), "{names:?}");
    assert!(!page.can_undo);
    let edits = BriefingEdits {
        left_out: vec!["key-messages/total".into(), "map".into()],
        order: [("key-messages".to_owned(), vec!["warnings".to_owned()])].into(),
        reworded: [("key-messages/warnings".to_owned(), "One waits.".to_owned())].into(),
        own: vec![BriefingOwn {
            id: "1".into(),
            part: "key-messages".into(),
            text: "Mine.".into(),
            source: "Note 7".into(),
        }],
        title: Some("The north".into()),
        confirmed: Vec::new(),
    };
    let edited = desk.edit_briefing(id(&page), page.card.version, &page.drawn, &edits).unwrap();
    assert_eq!((edited.edits.clone(), edited.card.title.as_str(), edited.can_undo), (edits.clone(), "The north", true));
    let messages = sentences(&edited, "key-messages");
    assert_eq!((messages[0].id.as_str(), messages[0].reworded, messages[0].outdated), ("warnings", true, false));
    assert!(messages[0].drafted.contains("open warning"), "{}", messages[0].drafted);
    assert!(messages.iter().any(|one| one.own && one.said[0].0 == "Mine."));
    assert!(messages.iter().any(|one| one.id == "total" && one.left_out));
    assert!(edited.sources.iter().any(|source| source == "Note 7"));
    let stale = desk.edit_briefing(id(&page), page.card.version, &page.drawn, &BriefingEdits::default()).unwrap_err();
    assert!(stale.message.contains("meanwhile"), "{stale:?}");
    let again = BriefingEdits { title: None, ..edits };
    let again = desk.edit_briefing(id(&page), edited.card.version, &edited.drawn, &again).unwrap();
    assert_eq!(again.card.title, "Benin");
    let once = desk.undo_briefing(id(&page), again.card.version).unwrap();
    assert_eq!(once.card.title, "The north");
    let twice = desk.undo_briefing(id(&page), once.card.version).unwrap();
    assert_eq!((twice.edits, twice.can_undo), (BriefingEdits::default(), false));
    assert!(desk.undo_briefing(id(&page), twice.card.version).unwrap_err().message.contains("nothing to take back"));
}

#[test]
fn words_stand_out_once_the_record_says_something_else() {
    let (desk, _folder) = office();
    let page = desk.begin_briefing(&request(Marking::Unclassified)).unwrap();
    let edits = BriefingEdits {
        reworded: [("key-messages/warnings".to_owned(), "One waits.".to_owned())].into(),
        ..BriefingEdits::default()
    };
    let edited = desk.edit_briefing(id(&page), page.card.version, &page.drawn, &edits).unwrap();
    let another = json!({"name": "Another", "level": "watch", "countries": ["BEN"], "statement": "x", "first_signal": "2023-12-01T00:00Z", "raised": "2023-12-01T00:00Z"});
    put_marked(&desk, 900, Noun::Warning, Marking::Unclassified, &another);
    let later = desk.get_briefing(id(&page)).unwrap();
    let message = |page: &BriefingPage| {
        sentences(page, "key-messages").into_iter().find(|one| one.id == "warnings").unwrap().clone()
    };
    assert!(!message(&edited).outdated && message(&later).outdated);
    assert_eq!(message(&later).said[0].0, "One waits.", "the words are the officer's until she takes the draft");
    let confirmed = BriefingEdits { confirmed: vec!["key-messages/warnings".into()], ..later.edits.clone() };
    let kept = desk.edit_briefing(id(&page), later.card.version, &later.drawn, &confirmed).unwrap();
    assert!(!message(&kept).outdated && message(&kept).said[0].0 == "One waits.");
    let undone = desk.undo_briefing(id(&page), kept.card.version).unwrap();
    assert!(message(&undone).outdated, "one step is taken back");
}

#[test]
fn a_signed_briefing_stands_and_the_next_one_tells_what_changed() {
    let (desk, folder) = office();
    let page = desk.begin_briefing(&request(Marking::Confidential)).unwrap();
    let own = BriefingOwn {
        id: "1".into(),
        part: "key-messages".into(),
        text: format!("{CANARY} mine."),
        source: "Note".into(),
    };
    let edits = BriefingEdits { own: vec![own], title: Some(format!("{CANARY} north")), ..BriefingEdits::default() };
    let page = desk.edit_briefing(id(&page), page.card.version, &page.drawn, &edits).unwrap();
    assert!(desk.sign_briefing(id(&page), page.card.version, &page.drawn, " ").unwrap_err().message.contains("Nobody"));
    let signed = desk.sign_briefing(id(&page), page.card.version, &page.drawn, "A. Diallo").unwrap();
    assert_eq!((signed.card.number, signed.can_undo), (Some(1), false));
    assert!(signed.state.contains("A. Diallo"), "{}", signed.state);
    let another = json!({"name": "Another", "level": "watch", "countries": ["BEN"], "statement": "x", "first_signal": "2023-12-01T00:00Z", "raised": "2023-12-01T00:00Z"});
    put_marked(&desk, 900, Noun::Warning, Marking::Unclassified, &another);
    assert_eq!(desk.get_briefing(id(&page)).unwrap(), signed, "it stands as it was handed over");
    assert!(desk.edit_briefing(id(&page), signed.card.version, &signed.drawn, &BriefingEdits::default()).is_err());
    assert!(desk.delete_briefing(id(&page), signed.card.version).is_err());
    // At a lower marking the officer's own words stay, and what the record holds above it.
    let path = folder.path().join("low.docx");
    desk.export_briefing(id(&page), Some(Marking::Unclassified), BriefingFormat::Docx, &path).unwrap();
    assert!(!holds(&unpacked(&std::fs::read(&path).unwrap()), CANARY));
    desk.export_briefing(id(&page), None, BriefingFormat::Docx, &path).unwrap();
    assert!(holds(&unpacked(&std::fs::read(&path).unwrap()), CANARY));
    let next = desk.begin_briefing(&request(Marking::Confidential)).unwrap();
    assert_eq!(next.last_number, Some(1));
    let changes = sentences(&next, "changes");
    let told: Vec<&str> = changes.iter().map(|one| one.said[0].0.as_str()).collect();
    // A count of the record is told as it is now: what the earlier one counted may be marked higher by now.
    assert!(told.iter().any(|text| text.starts_with("Now: ") && text.contains("Of 3 open warnings")), "{told:?}");
    assert!(!told.iter().any(|text| text.contains("Of 2 open warnings") || text.contains("Before: ")), "{told:?}");
    let pages = desk.preview_briefing(id(&next), None).unwrap();
    assert!(pages.len() > 1, "what changed begins a page of its own");
    desk.export_briefing(id(&next), None, BriefingFormat::Pdf, &folder.path().join("next.pdf")).unwrap();
    assert!(told.iter().any(|text| text.contains("Another")), "{told:?}");
    let cards = desk.list_briefings(Some(&request(Marking::Confidential).area)).unwrap();
    assert_eq!(cards.iter().map(|card| card.number).collect::<Vec<_>>(), [None, Some(1)]);
    assert!(desk.list_briefings(Some(&Area::Country { iso3: "TGO".into() })).unwrap().is_empty());
    desk.delete_briefing(id(&next), next.card.version).unwrap();
    assert_eq!(desk.list_briefings(None).unwrap().len(), 1);
}

#[test]
fn the_pages_that_are_shown_bear_the_marking_in_each_language() {
    let (desk, _folder) = office();
    for language in ["en", "fr", "ru", "es", "ar", "zh"] {
        let asked = BriefingRequest { language: language.into(), ..request(Marking::Unclassified) };
        let page = desk.begin_briefing(&asked).unwrap();
        let pages = desk.preview_briefing(id(&page), None).unwrap();
        assert!(!pages.is_empty() && pages.iter().all(|svg| svg.starts_with("<svg") && !svg.contains("<script")));
        for sentence in sentences(&page, "key-messages") {
            assert!(
                sentence.said.iter().all(|(text, sources)| !text.is_empty() && !sources.is_empty()),
                "{sentence:?}"
            );
        }
    }
    let asked = BriefingRequest { language: "de".into(), ..request(Marking::Unclassified) };
    assert!(desk.begin_briefing(&asked).unwrap_err().hint.contains("fr"));
}

#[test]
fn what_was_marked_higher_since_is_not_told_as_gone() {
    let (desk, _folder) = office();
    let secret = json!({"name": "Shuttle to the north", "kind": "mediation", "state": "under_way", "countries": ["BEN"], "since": {"first": "2023-03-01", "last": "2023-03-01", "certainty": "day", "text": "2023-03-01"}});
    put_marked(&desk, 901, Noun::Engagement, Marking::Unclassified, &secret);
    let page = desk.begin_briefing(&request(Marking::Unclassified)).unwrap();
    let signed = desk.sign_briefing(id(&page), page.card.version, &page.drawn, "A. Diallo").unwrap();
    assert!(format!("{:?}", signed.parts).contains("Shuttle to the north"), "{:?}", signed.parts);
    let raised = office::change(901, Noun::Engagement, Some(1), &secret);
    let raised = sitroom_api::contract::record::RecordChange {
        marking: Some(Marking::Confidential),
        reason: "Sources named".into(),
        ..raised
    };
    assert!(desk.save_records(&[raised]).unwrap().complaints.is_empty());
    let next = desk.begin_briefing(&request(Marking::Unclassified)).unwrap();
    assert!(!format!("{:?}", next.parts).contains("Shuttle"), "{:?}", next.parts);
    // Who may see it is told.
    let open = desk.begin_briefing(&request(Marking::Confidential)).unwrap();
    assert!(format!("{:?}", open.parts).contains("Shuttle"));
}

#[test]
fn nothing_is_signed_off_that_was_not_read() {
    let (desk, _folder) = office();
    let page = desk.begin_briefing(&request(Marking::Unclassified)).unwrap();
    let another = json!({"name": "Another", "level": "watch", "countries": ["BEN"], "statement": "x", "first_signal": "2023-12-01T00:00Z", "raised": "2023-12-01T00:00Z"});
    put_marked(&desk, 900, Noun::Warning, Marking::Unclassified, &another);
    let refused = desk.sign_briefing(id(&page), page.card.version, &page.drawn, "A. Diallo").unwrap_err();
    assert!(refused.message.contains("something else now"), "{refused:?}");
    // Words that are written over the page of before are outdated from the start.
    let edits = BriefingEdits {
        reworded: [("key-messages/warnings".to_owned(), "One waits.".to_owned())].into(),
        ..BriefingEdits::default()
    };
    let edited = desk.edit_briefing(id(&page), page.card.version, &page.drawn, &edits).unwrap();
    assert!(sentences(&edited, "key-messages").iter().any(|one| one.id == "warnings" && one.outdated));
    assert!(desk.sign_briefing(id(&page), edited.card.version, &edited.drawn, "A. Diallo").is_ok());
}

#[test]
fn words_of_ones_own_have_the_marking_that_they_were_written_under() {
    let (desk, folder) = desk();
    import(&desk, &folder, &[("2023-01-10".to_owned(), 2), ("2023-12-20".to_owned(), 3)]);
    let page = desk.begin_briefing(&request(Marking::Confidential)).unwrap();
    assert_eq!(page.marking, Marking::Unclassified, "nothing in it is marked higher");
    let edits = BriefingEdits { title: Some("Talks".into()), ..BriefingEdits::default() };
    let edited = desk.edit_briefing(id(&page), page.card.version, &page.drawn, &edits).unwrap();
    assert_eq!(edited.marking, Marking::Confidential);
    let written = |marking| {
        let path = folder.path().join("own.docx");
        desk.export_briefing(id(&page), marking, BriefingFormat::Docx, &path).unwrap().marking
    };
    assert_eq!((written(None), written(Some(Marking::Unclassified))), (Marking::Confidential, Marking::Unclassified));
}
