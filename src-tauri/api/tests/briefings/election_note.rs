//! The note on an election: phases and days left, the five questions, the weeks around earlier ones, who assists.

use serde_json::json;
use sitroom_api::Desk;
use sitroom_api::contract::briefing::{BriefingFormat, BriefingKind, BriefingRequest};
use sitroom_domain::{Area, Marking, Noun, RecordId};
use tempfile::TempDir;

use crate::checks::{day, every_figure_has_a_source, every_language_is_set, put, rows, said, write};
use crate::office::{desk, import, put_marked};
use crate::{CANARY, holds, unpacked};

const VOTE: u128 = 500;

fn request(as_of: &str, marking: Marking) -> BriefingRequest {
    BriefingRequest {
        kind: BriefingKind::ElectionNote,
        area: Area::World,
        record: Some(RecordId(VOTE)),
        year: None,
        as_of: Some(as_of.parse().unwrap()),
        marking,
        language: "en".into(),
    }
}

/// An office with an election of March 2024, one of 2021, and more events in the weeks before the second than a year before.
fn office() -> (Desk, TempDir) {
    let (desk, folder) = desk();
    let quiet = (0..54).map(|at| (format!("{}-{:02}-05", 2020 + at / 12, at % 12 + 1), 1));
    let before = (0..20).map(|at| (format!("2024-01-{:02}", at + 6), 2));
    let mut events: Vec<(String, u32)> = quiet.chain(before).collect();
    events.sort();
    import(&desk, &folder, &events);
    put(
        &desk,
        VOTE,
        Noun::Election,
        &json!({"name": "Presidential vote", "kind": "presidential", "state": "planned", "countries": ["BEN"],
            "day": day("2024-03-10"), "inclusive": "no", "trusted_body": "yes", "situation": "A close race."}),
    );
    put(
        &desk,
        501,
        Noun::Election,
        &json!({"name": "Vote of 2021", "kind": "presidential", "state": "held", "countries": ["BEN"], "day": day("2021-04-11")}),
    );
    for (number, kind, since, until) in
        [(510, "registration", "2023-11-01", "2023-12-31"), (511, "campaign", "2024-02-23", "2024-03-08")]
    {
        let phase = json!({"election": RecordId(VOTE), "kind": kind, "since": day(since), "until": day(until)});
        put(&desk, number, Noun::Phase, &phase);
    }
    put(
        &desk,
        520,
        Noun::ElectoralEvent,
        &json!({"name": "Office burnt", "when": day("2024-01-20"), "countries": ["BEN"], "kind": "damage", "election": RecordId(VOTE), "deaths": 0}),
    );
    put(
        &desk,
        521,
        Noun::ElectoralEvent,
        &json!({"name": "Later riot", "when": day("2024-03-12"), "countries": ["BEN"], "kind": "riot", "election": RecordId(VOTE)}),
    );
    put(
        &desk,
        530,
        Noun::Engagement,
        &json!({"name": "Needs assessment", "kind": "electoral_assistance", "since": day("2023-12-01"), "countries": ["BEN"], "election": RecordId(VOTE)}),
    );
    put(&desk, 540, Noun::Partner, &json!({"name": "Observers", "kind": "regional_organization"}));
    put(
        &desk,
        541,
        Noun::Presence,
        &json!({"partner": RecordId(540), "countries": ["BEN"], "since": day("2023-01-01")}),
    );
    put(
        &desk,
        542,
        Noun::Capability,
        &json!({"partner": RecordId(540), "can": "observe", "degree": "fully", "countries": ["BEN"]}),
    );
    let secret = json!({"name": CANARY, "kind": "electoral_assistance", "since": day("2023-12-01"), "countries": ["BEN"], "election": RecordId(VOTE)});
    put_marked(&desk, 550, Noun::Engagement, Marking::Confidential, &secret);
    (desk, folder)
}

#[test]
fn it_tells_the_days_left_the_register_and_the_weeks() {
    let (desk, folder) = office();
    let asked = request("2024-02-10", Marking::Unclassified);
    let (told, _) = write(&desk, &folder, &asked, BriefingFormat::Pdf);
    every_figure_has_a_source(&told);
    let text = said(&told);
    for words in [
        "Presidential vote: 10 March 2024.",
        "Kind: presidential; state: planned.",
        "Next phase: campaign, 23 February 2024; days left: 13.",
        "A close race.",
        "For trouble: Inclusive process: no and Events before the vote.",
        "Nobody has answered: Enfranchised, Transparent, Disputes resolved and Winner takes all.",
        "Engagements that name the election: 1; partners there who can observe: 1.",
        "There, and able to observe: Observers.",
    ] {
        assert!(text.contains(words), "“{words}” is not in {text}");
    }
    let page = desk.begin_briefing(&asked).unwrap();
    let lead = format!("{page:?}");
    assert!(lead.contains("Days to the vote: 29."), "{lead}");
    assert_eq!(rows(&page, "phases").iter().map(|row| row[4].as_str()).collect::<Vec<_>>(), ["over", "13"]);
    let register = rows(&page, "register");
    assert_eq!(register.len(), 14);
    assert_eq!((register[0][1].as_str(), register[0][2].as_str()), ("for", "no"));
    let past = rows(&page, "past-elections");
    assert_eq!((past[0][0].as_str(), past[0][2].as_str(), past[0][3].as_str()), ("Vote of 2021", "3", "3"));
    let violence: Vec<String> = rows(&page, "electoral-violence").into_iter().map(|row| row[0].clone()).collect();
    assert!(violence.len() == 1 && violence[0].contains("Office burnt"), "what came later is not there: {violence:?}");
    every_language_is_set(&desk, &asked);
}

#[test]
fn nothing_that_is_marked_higher_is_in_it() {
    let (desk, folder) = office();
    for format in [BriefingFormat::Pdf, BriefingFormat::Slides, BriefingFormat::Docx] {
        let (told, bytes) = write(&desk, &folder, &request("2024-02-10", Marking::Unclassified), format);
        assert!(!holds(&unpacked(&bytes), CANARY) && !said(&told).contains(CANARY));
    }
    let (told, _) = write(&desk, &folder, &request("2024-02-10", Marking::Confidential), BriefingFormat::Docx);
    assert!(said(&told).contains("Engagements that name the election: 2;") && said(&told).contains(CANARY));
}

#[test]
fn a_bare_election_without_an_event_gives_a_short_honest_note() {
    let (desk, folder) = desk();
    put(
        &desk,
        VOTE,
        Noun::Election,
        &json!({"name": "Vote", "kind": "general", "countries": ["BEN"], "day": day("2024-03-10")}),
    );
    let asked = request("2024-02-10", Marking::Unclassified);
    let (told, _) = write(&desk, &folder, &asked, BriefingFormat::Pdf);
    every_figure_has_a_source(&told);
    for words in [
        "No engagement is recorded that names the election",
        "No partner there is recorded",
        "the loaded files hold nothing",
    ] {
        assert!(said(&told).contains(words), "“{words}” is not in {}", said(&told));
    }
    every_language_is_set(&desk, &asked);
}
