//! The debrief of a mission or an engagement: who went, what came of it, what was promised, and that what followed is no effect.

use serde_json::json;
use sitroom_api::Desk;
use sitroom_api::contract::briefing::{BriefingFormat, BriefingKind, BriefingRequest};
use sitroom_domain::{Area, Marking, Noun, RecordId};
use tempfile::TempDir;

use crate::checks::{day, every_figure_has_a_source, every_language_is_set, put, rows, said, write};
use crate::office::{desk, import, put_marked};
use crate::{CANARY, holds, unpacked};

const TALKS: u128 = 600;
const MISSION: u128 = 601;

fn request(record: u128, as_of: &str, marking: Marking) -> BriefingRequest {
    BriefingRequest {
        kind: BriefingKind::MissionDebrief,
        area: Area::World,
        record: Some(RecordId(record)),
        year: None,
        as_of: Some(as_of.parse().unwrap()),
        marking,
        language: "en".into(),
    }
}

/// An office with talks of March 2023, with visits, an agreement and promises, some of them later or marked higher.
fn office() -> (Desk, TempDir) {
    let (desk, folder) = desk();
    // Three events in the 31 days before March, two in March, one in the 31 days after, and more later.
    let days = [
        "2022-01-05",
        "2023-02-10",
        "2023-02-11",
        "2023-02-12",
        "2023-03-05",
        "2023-03-20",
        "2023-04-15",
        "2023-06-01",
        "2023-12-31",
    ];
    let events: Vec<(String, u32)> = days.iter().map(|day| ((*day).to_owned(), 2)).collect();
    import(&desk, &folder, &events);
    put(&desk, 1, Noun::Partner, &json!({"name": "ECOWAS", "kind": "regional_organization"}));
    put(
        &desk,
        TALKS,
        Noun::Engagement,
        &json!({"name": "Talks in Parakou", "kind": "mediation", "countries": ["BEN"], "since": day("2023-03-01"), "until": day("2023-03-31"),
            "lead": "A. Diallo", "situation": "Herders and farmers clashed.", "outcome": "A charter.", "result": "partly", "interlocutors": ["Elders"]}),
    );
    put(
        &desk,
        610,
        Noun::Participation,
        &json!({"engagement": RecordId(TALKS), "partner": RecordId(1), "role": "lead", "did": "Hosted."}),
    );
    let visit = |when: &str, outcome: &str| json!({"engagement": RecordId(TALKS), "who": "The envoy", "when": day(when), "about": "Grazing", "outcome": outcome});
    put(&desk, 620, Noun::Visit, &visit("2023-03-04", "A truce."));
    put(&desk, 621, Noun::Visit, &visit("2023-03-18", ""));
    put(&desk, 622, Noun::Visit, &visit("2023-11-18", "Later."));
    put(
        &desk,
        630,
        Noun::Agreement,
        &json!({"name": "Charter", "kind": "local", "signed": day("2023-03-30"), "countries": ["BEN"], "engagement": RecordId(TALKS), "state": "in_force"}),
    );
    let promise = |name: &str, due: &str, state: &str| json!({"name": name, "owner": "The council", "due": day(due), "state": state, "made_on": day("2023-03-30"), "agreement": RecordId(630), "countries": ["BEN"]});
    put(&desk, 640, Noun::Commitment, &promise("Open the corridor", "2023-05-01", "open"));
    put(&desk, 641, Noun::Commitment, &promise("Meet monthly", "2023-09-01", "open"));
    put(
        &desk,
        650,
        Noun::Lesson,
        &json!({"name": "Go early", "situation": "x", "tried": "y", "followed": "They came.", "worked": "yes", "engagements": [RecordId(TALKS)]}),
    );
    put(
        &desk,
        MISSION,
        Noun::Mission,
        &json!({"name": "Liaison office", "kind": "liaison_office", "countries": ["BEN"], "since": day("2022-01-01"), "mandate_end": day("2024-01-31"), "partner": RecordId(1), "mandate": "To liaise."}),
    );
    let secret = json!({"engagement": RecordId(TALKS), "who": CANARY, "when": day("2023-03-10"), "outcome": CANARY});
    put_marked(&desk, 660, Noun::Visit, Marking::Confidential, &secret);
    (desk, folder)
}

#[test]
fn it_tells_who_went_what_came_of_it_and_what_follows_by_when() {
    let (desk, folder) = office();
    let asked = request(TALKS, "2023-06-30", Marking::Unclassified);
    let (told, _) = write(&desk, &folder, &asked, BriefingFormat::Pdf);
    every_figure_has_a_source(&told);
    let text = said(&told);
    for words in [
        "Kind: mediation; led by: A. Diallo.",
        "Herders and farmers clashed.",
        "From 1 March 2023 to 31 March 2023; days: 31.",
        "Visits: 2; with an outcome recorded: 1.",
        "Agreements: 1; commitments: 2.",
        "Of the commitments, kept: 0; late: 1; broken: 0.",
        "Before (29 January 2023 to 28 February 2023) – events: 3; deaths: 6.",
        "During (1 March 2023 to 31 March 2023) – events: 2; deaths: 4.",
        "After (1 April 2023 to 1 May 2023) – events: 1; deaths: 2.",
        "these figures tell no effect",
        "Since 1 May 2023: commitment late – Open the corridor.",
        "1 September 2023: commitment due – Meet monthly.",
        "30 September 2023: looked at again – Talks in Parakou.",
    ] {
        assert!(text.contains(words), "“{words}” is not in {text}");
    }
    let page = desk.begin_briefing(&asked).unwrap();
    assert_eq!(rows(&page, "went"), [["ECOWAS", "lead", "not recorded", "not recorded", "Hosted."]]);
    assert_eq!(rows(&page, "visits").len(), 2, "the visit of November is to come");
    assert_eq!(rows(&page, "promised").iter().map(|row| row[3].as_str()).collect::<Vec<_>>(), ["late", "due"]);
    assert_eq!(rows(&page, "lessons")[0][..2], ["Go early", "They came."]);
    every_language_is_set(&desk, &asked);
}

#[test]
fn a_mission_is_told_by_the_engagements_of_its_partner() {
    let (desk, folder) = office();
    let asked = request(MISSION, "2023-06-30", Marking::Unclassified);
    let (told, _) = write(&desk, &folder, &asked, BriefingFormat::Pdf);
    every_figure_has_a_source(&told);
    let text = said(&told);
    for words in
        ["To liaise.", "no end is recorded", "Visits: 2;", "31 January 2024: end of the mandate – Liaison office."]
    {
        assert!(text.contains(words), "“{words}” is not in {text}");
    }
    let page = desk.begin_briefing(&asked).unwrap();
    assert_eq!(rows(&page, "mission-engagements")[0][0], "Talks in Parakou");
    every_language_is_set(&desk, &asked);
}

#[test]
fn nothing_that_is_marked_higher_is_in_it_and_nothing_of_before_it_began() {
    let (desk, folder) = office();
    for format in [BriefingFormat::Pdf, BriefingFormat::Docx] {
        let (told, bytes) = write(&desk, &folder, &request(TALKS, "2023-06-30", Marking::Unclassified), format);
        assert!(!holds(&unpacked(&bytes), CANARY) && !said(&told).contains(CANARY));
    }
    let (high, bytes) =
        write(&desk, &folder, &request(TALKS, "2023-06-30", Marking::Confidential), BriefingFormat::Docx);
    assert!(said(&high).contains("Visits: 3; with an outcome recorded: 2.") && holds(&unpacked(&bytes), CANARY));
    let early = desk.begin_briefing(&request(TALKS, "2023-02-01", Marking::Unclassified)).unwrap_err();
    assert!(early.message.contains("had not begun yet"), "{early:?}");
}

#[test]
fn a_bare_engagement_without_a_country_gives_a_short_honest_debrief() {
    let (desk, folder) = desk();
    put(&desk, TALKS, Noun::Engagement, &json!({"name": "Talks", "kind": "mediation", "since": day("2023-03-01")}));
    let asked = request(TALKS, "2023-06-30", Marking::Unclassified);
    let (told, _) = write(&desk, &folder, &asked, BriefingFormat::Pdf);
    every_figure_has_a_source(&told);
    let text = said(&told);
    for words in [
        "Nobody has written what it was for",
        "No visit is recorded",
        "No agreement and no commitment",
        "No day is recorded",
    ] {
        assert!(text.contains(words), "“{words}” is not in {text}");
    }
    assert!(!told.parts.iter().any(|part| part == "figures" || part == "map"), "{:?}", told.parts);
    every_language_is_set(&desk, &asked);
}
