//! The wall: its picture holds nothing above Unclassified and agrees with the store; its plan is checked; a file for it is read with care.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test stops at the first surprise")]

#[expect(dead_code, reason = "the office of the tests of warnings can do more")]
#[path = "warnings/office.rs"]
mod office;

use std::fs;

use jiff::{SignedDuration, Timestamp};
use serde_json::{Value as Json, json};
use sitroom_api::contract::wall::{WallChange, WallPlan, WallScene, WallScreen, WallTurn};
use sitroom_api::{Desk, WallSnapshot, show_wall};
use sitroom_domain::{Area, Marking, Noun, RecordId};
use tempfile::TempDir;

use office::{desk, import, put_marked};

const CANARY: &str = "Zugvogel";

fn benin() -> Area {
    Area::Country { iso3: "BEN".into() }
}

/// A moment some hours ago, as a record has it.
fn ago(hours: i64) -> String {
    (Timestamp::now() - SignedDuration::from_hours(hours)).strftime("%Y-%m-%dT%H:%MZ").to_string()
}

/// An office with two years of events, and with records at every marking, those above the lowest with a canary.
fn office() -> (Desk, TempDir) {
    let (desk, folder) = desk();
    let events: Vec<(String, u32)> =
        (0..48).map(|at| (format!("{}-{:02}-10", 2022 + at / 24, at % 12 + 1), 2 + at / 24)).collect();
    import(&desk, &folder, &events);
    let day = |text: &str| json!({"first": text, "last": text, "certainty": "day", "text": text});
    let soon = (Timestamp::now() + SignedDuration::from_hours(240)).strftime("%Y-%m-%d").to_string();
    for (at, marking) in
        [Marking::Unclassified, Marking::Confidential, Marking::StrictlyConfidential].into_iter().enumerate()
    {
        let name = |of: &str| if at == 0 { format!("Open {of}") } else { format!("{CANARY} {of} {at}") };
        let number = |of: u128| 100 * (at as u128 + 1) + of;
        let put = |of: u128, noun: Noun, values: Json| put_marked(&desk, number(of), noun, marking, &values);
        put(
            1,
            Noun::Election,
            json!({"name": name("vote"), "countries": ["BEN"], "kind": "presidential", "day": day(&soon)}),
        );
        put(
            2,
            Noun::Engagement,
            json!({"name": name("talks"), "kind": "mediation", "countries": ["BEN"], "since": day("2023-02-01"), "outcome": CANARY, "marking.outcome": "strictly_confidential", "lead": CANARY, "marking.lead": "confidential"}),
        );
        let rule = json!({"name": name("rule"), "indicator": "surge", "units": "divisions", "threshold": 1.0, "level": "high", "state": "paused"});
        put(3, Noun::Rule, rule);
        for (of, waits) in [(4, true), (5, false)] {
            let warning = json!({"name": name(if waits { "waiting" } else { "acted" }), "level": "high", "countries": ["BEN"], "division": name("Alibori"), "rule": RecordId(number(3)), "statement": name("statement"), "why_level": CANARY, "marking.why_level": "confidential", "first_signal": ago(96), "raised": ago(72)});
            put(of, Noun::Warning, warning);
            if !waits {
                let action =
                    json!({"warning": RecordId(number(5)), "name": name("call"), "kind": "call", "taken": ago(48)});
                put(6, Noun::Action, action);
            }
        }
    }
    (desk, folder)
}

/// Returns all that a wall is told over its scenes: the picture, the file, and maps as they are drawn.
fn told(snapshot: &WallSnapshot, file: &[u8]) -> String {
    let shown = show_wall(WallScreen::of(benin(), "en"), 1, Some(snapshot));
    let mut all = serde_json::to_string(&shown).unwrap();
    all.push_str(&String::from_utf8_lossy(file));
    for language in ["en", "fr", "ru", "es", "ar", "zh"] {
        for country in [None, Some("BEN")] {
            all.push_str(&snapshot.draw_map(language, 0.54, country).unwrap());
        }
    }
    all
}

#[test]
fn nothing_above_unclassified_is_on_a_wall() {
    let (desk, folder) = office();
    let path = folder.path().join("wall.json");
    let snapshot = desk.write_wall_snapshot(&benin(), &path).unwrap();
    let all = told(&snapshot, &fs::read(&path).unwrap());
    assert!(!all.contains(CANARY));
    for open in ["Open vote", "Open waiting", "Open acted", "Open Alibori"] {
        assert!(all.contains(open), "{open} is missing");
    }
}

/// Adds what is Unclassified and names an expert and a partner that are marked higher.
fn name_what_is_marked_higher(desk: &Desk) {
    let high = Marking::StrictlyConfidential;
    put_marked(desk, 501, Noun::Expert, high, &json!({"name": format!("{CANARY} expert"), "skills": ["gender"]}));
    put_marked(desk, 502, Noun::Partner, high, &json!({"name": format!("{CANARY} partner"), "kind": "government"}));
    put_marked(
        desk,
        503,
        Noun::Crisis,
        Marking::Unclassified,
        &json!({"name": "Open coup", "kind": "coup", "countries": ["BEN"], "day": "2023-08-01"}),
    );
    let (expert, partner) = (RecordId(501), RecordId(502));
    for (at, noun, values) in [
        (0, Noun::Deployment, json!({"expert": expert, "countries": ["BEN"], "requested": ago(5)})),
        (1, Noun::Presence, json!({"partner": partner, "countries": ["BEN"]})),
        (2, Noun::Capability, json!({"partner": partner, "can": "mediate", "degree": "fully", "countries": ["BEN"]})),
        (3, Noun::Participation, json!({"partner": partner, "engagement": RecordId(102), "role": "lead"})),
        (4, Noun::Response, json!({"partner": partner, "crisis": RecordId(503), "kind": "statement"})),
        (5, Noun::Assignment, json!({"partner": partner, "warning": RecordId(104), "role": "lead"})),
    ] {
        put_marked(desk, 510 + at, noun, Marking::Unclassified, &values);
    }
}

#[test]
fn what_an_unclassified_record_names_is_not_on_a_wall_where_it_is_marked_higher() {
    let (desk, folder) = office();
    name_what_is_marked_higher(&desk);
    let path = folder.path().join("wall.json");
    let snapshot = desk.write_wall_snapshot(&benin(), &path).unwrap();
    let file = fs::read(&path).unwrap();
    assert!(!told(&snapshot, &file).contains(CANARY));
    let titled = |title: &str| {
        let shown = |one: &WallChange| matches!(one, WallChange::Record { title: told, .. } if told == title);
        snapshot.picture.changes.items.iter().any(shown)
    };
    assert!(titled("presence"), "{:?}", snapshot.picture.changes);
}

#[test]
fn a_picture_says_its_marking_and_one_that_does_not_is_refused() {
    let (desk, folder) = office();
    let path = folder.path().join("wall.json");
    let written = desk.write_wall_snapshot(&benin(), &path).unwrap();
    assert_eq!(written.picture.marking, Marking::Unclassified);
    let text = fs::read_to_string(&path).unwrap();
    let says = "\"marking\":\"unclassified\",";
    assert!(text.contains(says), "{}", &text[..200]);
    for other in ["", "\"marking\":\"confidential\","] {
        fs::write(&path, text.replacen(says, other, 1)).unwrap();
        assert!(WallSnapshot::read(&path).unwrap_err().message.contains("Unclassified"), "{other}");
    }
}

#[test]
fn warnings_their_clock_and_what_is_due_are_those_of_the_store() {
    let (desk, _folder) = office();
    let picture = desk.make_wall_snapshot(&benin()).unwrap().picture;
    let warnings: Vec<(&str, bool)> =
        picture.warnings.iter().map(|one| (one.title.as_str(), one.first_action.is_some())).collect();
    assert_eq!(warnings, [("Open waiting", false), ("Open acted", true)]);
    assert!(picture.warnings.iter().all(|one| one.indicator.as_deref() == Some("surge")));
    assert_eq!(picture.warnings.iter().map(|one| one.number).collect::<Vec<_>>(), [1, 2]);
    assert_eq!(picture.action.counts, [1, 1, 0]);
    let days = picture.action.acted_days.first().copied().unwrap();
    assert!((days - 2.0).abs() < 0.01, "{days}");
    assert_eq!(picture.action.waiting_since, [picture.warnings[0].first_signal.clone()]);
    assert!(picture.due.iter().any(|one| one.title.contains("Open vote") && one.occasion == "election" && !one.late));
    assert_eq!(picture.clocks.first().map(|clock| (clock.town.as_str(), clock.own)), Some(("Dakar", true)));
    assert_eq!(picture.zones, [("BEN".to_owned(), "Africa/Porto-Novo".to_owned())]);
}

#[test]
fn figures_are_those_of_the_stored_events_and_no_data_is_told_as_such() {
    let (desk, _folder) = office();
    let area = Area::Subregion { id: "west-africa".into() };
    let picture = desk.make_wall_snapshot(&area).unwrap().picture;
    // 48 events over two years, the newest on 10 December 2023: the last whole month is November.
    assert_eq!(picture.months, Some(["2022-12".to_owned(), "2023-11".to_owned()]));
    assert_eq!(picture.newest_event.as_deref(), Some("2023-12-10"));
    let [benin] = picture.countries.as_slice() else { panic!("{:?}", picture.countries) };
    assert_eq!((benin.iso3.as_str(), benin.now.events, benin.now.deaths), ("BEN", 24, [70; 3]));
    assert_eq!(benin.by_month.len(), 36);
    assert_eq!(benin.by_month.last(), Some(&Some(6.0)));
    assert!(picture.no_data.iter().any(|(iso3, end)| iso3 == "MLI" && end.is_none()), "{:?}", picture.no_data);
    assert!(!picture.no_data.iter().any(|(iso3, _)| iso3 == "BEN"));
}

#[test]
fn what_changed_is_told_of_the_last_day_and_many_of_a_noun_together() {
    let (desk, _folder) = office();
    let changes = desk.make_wall_snapshot(&benin()).unwrap().picture.changes;
    let today = Timestamp::now().to_zoned(jiff::tz::TimeZone::get("Africa/Dakar").unwrap()).date().to_string();
    assert_eq!(changes.day, Some(today));
    let import = |one: &WallChange| matches!(one, WallChange::Events { added: 48, revised: 0, .. });
    assert!(changes.items.iter().any(import), "{changes:?}");
    let vote = |one: &WallChange| matches!(one, WallChange::Record { noun: Noun::Election, new: true, title, .. } if title.contains("Open vote"));
    assert!(changes.items.iter().any(vote), "{changes:?}");
    for at in 0..5 {
        let name = format!("Open visit {at}");
        put_marked(
            &desk,
            900 + at,
            Noun::Lesson,
            Marking::Unclassified,
            &json!({"name": name, "countries": ["BEN"], "situation": "x", "tried": "y", "followed": "z", "worked": "yes"}),
        );
    }
    let changes = desk.make_wall_snapshot(&benin()).unwrap().picture.changes;
    let lessons = |one: &WallChange| matches!(one, WallChange::Records { noun: Noun::Lesson, count: 5 });
    assert!(changes.items.iter().any(lessons), "{changes:?}");
}

#[test]
fn an_empty_office_has_a_wall_that_says_so() {
    let (desk, _folder) = desk();
    let snapshot = desk.make_wall_snapshot(&Area::Subregion { id: "central-asia".into() }).unwrap();
    let picture = &snapshot.picture;
    assert_eq!((picture.months.clone(), picture.newest_event.clone()), (None, None));
    assert!(picture.warnings.is_empty() && picture.countries.is_empty() && picture.action.acted_days.is_empty());
    assert!(!picture.no_data.is_empty());
    assert!(snapshot.draw_map("ru", 0.5, None).unwrap().contains("url(#hatch)"));
    assert!(desk.make_wall_snapshot(&Area::World).unwrap_err().message.contains("country or a subregion"));
}

#[test]
fn a_file_for_a_wall_is_read_as_it_was_written_and_anything_else_is_refused() {
    let (desk, folder) = office();
    let path = folder.path().join("wall.json");
    let written = desk.write_wall_snapshot(&benin(), &path).unwrap();
    let read = WallSnapshot::read(&path).unwrap();
    assert_eq!(read.picture, written.picture);
    assert_eq!(read.draw_map("fr", 0.54, None), written.draw_map("fr", 0.54, None));
    assert!(read.age().unwrap().as_secs() < 600);
    let bytes = fs::read(&path).unwrap();
    let later = String::from_utf8(bytes.clone()).unwrap().replacen("\"form\":1", "\"form\":9", 1).into_bytes();
    for (bad, why) in [
        (bytes[..bytes.len() / 2].to_vec(), "EOF"),
        (b"[]".to_vec(), "no picture"),
        (Vec::new(), "EOF"),
        (later, "form is 9"),
    ] {
        fs::write(&path, bad).unwrap();
        let refused = WallSnapshot::read(&path).unwrap_err();
        assert!(refused.message.contains(why) && refused.message.contains("wall.json"), "{refused:?}");
    }
    assert!(WallSnapshot::read(&folder.path().join("none.json")).unwrap_err().message.contains("none.json"));
}

#[test]
fn a_name_in_a_file_cannot_put_anything_into_the_page() {
    let (desk, folder) = office();
    let path = folder.path().join("wall.json");
    desk.write_wall_snapshot(&benin(), &path).unwrap();
    let mut json: Json = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
    for name in json["map"]["names"].as_array_mut().unwrap() {
        name["name"] = json!({"text": "<script>x</script>\"'&"});
        name["other"] = json!(["<img src=x onerror=x>", "<b>"]);
    }
    for boundary in json["map"]["boundaries"].as_array_mut().unwrap() {
        boundary["kind"] = json!("\"><script>x</script>");
    }
    fs::write(&path, json.to_string()).unwrap();
    let read = WallSnapshot::read(&path).unwrap();
    for language in ["en", "ru", "ar"] {
        let drawn = read.draw_map(language, 0.54, None).unwrap();
        assert!(!drawn.contains("<script") && !drawn.contains("<img") && !drawn.contains("<b>"), "{language}");
    }
}

#[test]
fn the_plan_is_kept_and_what_cannot_be_shown_is_refused_in_words() {
    let (desk, _folder) = desk();
    let first = desk.get_wall_plan().unwrap();
    assert_eq!(first.screens.len(), 1);
    let screen = WallScreen {
        language: "fr".into(),
        monitor: Some("HDMI-1".into()),
        lit: Some(["07:00".into(), "19:30".into()]),
        ..WallScreen::of(benin(), "en")
    };
    let plan =
        WallPlan { screens: vec![screen.clone(), WallScreen::of(Area::Subregion { id: "central-asia".into() }, "ru")] };
    desk.put_wall_plan(&plan).unwrap();
    assert_eq!(desk.get_wall_plan().unwrap(), plan);

    let with = |change: &dyn Fn(&mut WallScreen)| {
        let mut changed = screen.clone();
        change(&mut changed);
        desk.put_wall_plan(&WallPlan { screens: vec![changed] }).unwrap_err().message
    };
    let turn = |seconds| WallTurn { scene: WallScene::Map, seconds, country: None, between: None };
    assert!(with(&|screen| screen.turns.clear()).contains("0 scenes"));
    assert!(with(&|screen| screen.turns = vec![turn(1)]).contains("for 1 seconds"));
    assert!(
        with(&|screen| screen.turns = vec![WallTurn { country: Some("XXX".into()), ..turn(9) }]).contains("no country")
    );
    assert!(with(&|screen| screen.language = "de".into()).contains("none of the six"));
    assert!(with(&|screen| screen.area = Area::World).contains("neither"));
    assert!(with(&|screen| screen.lit = Some(["25:00".into(), "19:30".into()])).contains("25:00"));
    assert!(with(&|screen| screen.lit = Some(["08:00".into(), "08:00".into()])).contains("no length"));
    let twice = desk.put_wall_plan(&WallPlan { screens: vec![screen.clone(), screen] }).unwrap_err();
    assert!(twice.message.contains("HDMI-1"), "{twice:?}");
    assert!(desk.put_wall_plan(&WallPlan::default()).unwrap_err().message.contains("0 screens"));
    assert_eq!(desk.get_wall_plan().unwrap(), plan);
}
