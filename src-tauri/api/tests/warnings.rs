//! Warnings: the clock against the raw history, what each step must say, and what hangs on one page.
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test stops at the first surprise")]

#[path = "warnings/elections.rs"]
mod elections;
#[path = "warnings/office.rs"]
mod office;
#[path = "warnings/share.rs"]
mod share;
#[path = "warnings/year.rs"]
mod year;

use serde_json::{Map, Value as Json, json};
use sitroom_api::Desk;
use sitroom_api::contract::warning::{ClockBy, WarningBoard, WarningStage};
use sitroom_domain::record::Moment;
use sitroom_domain::{Area, Day, Noun, RecordId};

use crate::office::{desk, put, save};

fn warning(name: &str, signal: &str, raised: &str) -> Json {
    json!({"name": name, "level": "watch", "countries": ["BEN"], "first_signal": signal, "raised": raised})
}

fn action(warning: u128, taken: &str) -> Json {
    json!({"warning": RecordId(warning), "name": "Call", "kind": "call", "taken": taken})
}

/// Four warnings: acted on after 10 and 40 days, waiting, and closed without an action after 20 days.
fn fill(desk: &Desk) {
    for (number, name) in [(1, "One"), (2, "Two"), (3, "Three"), (4, "Four")] {
        put(desk, number, Noun::Warning, None, &warning(name, "2026-01-01 00:00", "2026-01-05 12:00"));
    }
    put(desk, 11, Noun::Action, None, &action(1, "2026-01-11 00:00"));
    put(desk, 12, Noun::Action, None, &action(1, "2026-01-30 00:00"));
    put(desk, 13, Noun::Action, None, &action(2, "2026-02-10 00:00"));
    put(desk, 4, Noun::Warning, Some(1), &json!({"closed": "2026-01-21 00:00", "why_closed": "It was a rumour."}));
}

fn board(desk: &Desk, as_of: &str) -> WarningBoard {
    desk.list_warnings(&Area::Country { iso3: "BEN".to_owned() }, Some(as_of.parse::<Day>().unwrap())).unwrap()
}

/// Recomputes from the versions of records alone by when half of the warnings had an action: the product-limit estimate, written
/// anew here.
fn median_from_history(desk: &Desk, as_of: &str) -> Option<f64> {
    let end: Moment = format!("{as_of} 23:59").parse().unwrap();
    let moment = |values: &Map<String, Json>, name: &str| -> Option<Moment> {
        values.get(name)?.as_str()?.parse::<Moment>().ok().filter(|at| *at <= end)
    };
    let mut spells: Vec<(f64, bool)> = Vec::new();
    for number in 1..=4 {
        let detail = desk.get_record(RecordId(number)).unwrap();
        let taken = detail.children.iter().filter(|child| child.noun == Noun::Action && !child.deleted);
        let first = taken.filter_map(|action| moment(&action.values, "taken")).min();
        let signal = moment(&detail.card.values, "first_signal").unwrap();
        let closed = moment(&detail.card.values, "closed");
        let until = first.or(closed).unwrap_or(end);
        spells.push((until.hours_since(signal) / 24.0, first.is_some()));
    }
    spells.sort_by(|a, b| a.0.total_cmp(&b.0));
    let mut left = 1.0;
    for (place, (days, acted)) in spells.iter().enumerate() {
        if *acted {
            left *= 1.0 - 1.0 / (spells.len() - place) as f64;
            if left <= 0.5 {
                return Some(*days);
            }
        }
    }
    None
}

#[test]
fn the_clock_is_what_the_raw_history_says_and_editing_it_changes_the_clock_and_leaves_a_trace() {
    let (desk, _folder) = desk();
    fill(&desk);
    let clock = board(&desk, "2026-03-01").clock;
    assert_eq!((clock.warnings, clock.acted, clock.waiting), (4, 2, 1));
    assert_eq!(clock.quartiles[0], Some(10.0));
    assert_eq!(clock.quartiles[1], median_from_history(&desk, "2026-03-01"));
    assert_eq!(clock.quartiles[1], Some(40.0), "who waits and who was closed count as not acted on");
    put(&desk, 13, Noun::Action, Some(1), &json!({"taken": "2026-01-13 00:00"}));
    let edited = board(&desk, "2026-03-01").clock;
    assert_eq!(edited.quartiles[1], Some(12.0));
    assert_eq!(edited.quartiles[1], median_from_history(&desk, "2026-03-01"));
    let trace = desk.get_record(RecordId(13)).unwrap();
    let before = trace.versions.iter().find(|one| one.version == 1).expect("the version before is kept");
    assert_eq!((trace.card.version, before.values["taken"].as_str().unwrap()), (2, "2026-02-10T00:00Z"));
    assert!(!before.who.is_empty() && !trace.card.changed_at.is_empty());
}

#[test]
fn a_board_of_the_past_knows_nothing_later() {
    let (desk, _folder) = desk();
    fill(&desk);
    let then = board(&desk, "2026-01-10");
    assert!(then.warnings.iter().all(|one| one.stage == WarningStage::Raised && one.clock.first_action.is_none()));
    assert_eq!((then.clock.acted, then.clock.waiting), (0, 4));
    assert!(board(&desk, "2026-01-04").warnings.is_empty(), "none was raised yet");
    let now = board(&desk, "2026-03-01");
    let stages: Vec<(&str, WarningStage)> = now.warnings.iter().map(|one| (one.title.as_str(), one.stage)).collect();
    let expected = [
        ("Three", WarningStage::Raised),
        ("One", WarningStage::Acted),
        ("Two", WarningStage::Acted),
        ("Four", WarningStage::Closed),
    ];
    assert_eq!(stages, expected, "those that wait come first, closed ones last");
    assert!(now.warnings[3].lesson_due && !now.warnings[0].lesson_due);
}

#[test]
fn a_board_of_the_past_shows_the_level_of_then() {
    let (desk, _folder) = desk();
    fill(&desk);
    let level = |board: &WarningBoard| board.warnings.iter().find(|one| one.id == RecordId(3)).unwrap().level.clone();
    put(&desk, 3, Noun::Warning, Some(1), &json!({"level": "high"}));
    assert_eq!(level(&board(&desk, "2026-03-01")), "watch", "it was made high later");
    let area = Area::Country { iso3: "BEN".into() };
    assert_eq!(level(&desk.list_warnings(&area, None).unwrap()), "high");
}

#[test]
fn a_target_counts_those_whose_time_is_up() {
    let (desk, _folder) = desk();
    fill(&desk);
    assert_eq!(board(&desk, "2026-03-01").clock.target_days, None);
    desk.set_action_target(Some(7.0)).unwrap();
    let clock = board(&desk, "2026-03-01").clock;
    assert_eq!((clock.target_days, clock.within_target), (Some(7.0), [1, 4]));
    assert_eq!(board(&desk, "2026-01-07").clock.within_target, [0, 0], "nobody's time is up yet");
    assert!(desk.set_action_target(Some(-1.0)).is_err() && desk.set_action_target(Some(f64::NAN)).is_err());
    desk.set_action_target(None).unwrap();
    assert_eq!(board(&desk, "2026-03-01").clock.target_days, None);
    let years: Vec<String> =
        clock.parts.iter().filter(|part| part.by == ClockBy::Year).map(|part| part.name.clone()).collect();
    assert_eq!(years, ["2026"]);
}

#[test]
fn lowering_muting_and_closing_want_a_reason() {
    let (desk, _folder) = desk();
    fill(&desk);
    put(&desk, 1, Noun::Warning, Some(1), &json!({"level": "high"}));
    let field = |values: Json| {
        let saved = save(&desk, 1, Noun::Warning, Some(2), &values);
        saved.complaints.first().map(|complaint| complaint.field.clone())
    };
    assert_eq!(field(json!({"level": "watch"})).as_deref(), Some("why_level"));
    assert_eq!(field(json!({"muted_until": "2026-12-31"})).as_deref(), Some("why_muted"));
    assert_eq!(field(json!({"closed": "2026-02-01 10:00"})).as_deref(), Some("why_closed"));
    assert_eq!(field(json!({"level": "watch", "why_level": "Two quiet months."})), None);
}

#[test]
fn a_page_brings_steps_with_their_cases_partners_and_follow_up_together() {
    let (desk, _folder) = desk();
    fill(&desk);
    put(&desk, 21, Noun::Partner, None, &json!({"name": "Council of Elders", "kind": "elders"}));
    put(&desk, 22, Noun::Presence, None, &json!({"partner": RecordId(21), "countries": ["BEN"], "since": "2020"}));
    put(&desk, 23, Noun::Capability, None, &json!({"partner": RecordId(21), "can": "mediate", "degree": "fully"}));
    let role = json!({"warning": RecordId(1), "partner": RecordId(21), "role": "support"});
    put(&desk, 24, Noun::Assignment, None, &role);
    let piece = json!({"warning": RecordId(1), "speaks": "against", "name": "Markets are open"});
    put(&desk, 25, Noun::Evidence, None, &piece);
    let page = desk.get_warning(RecordId(1)).unwrap();
    assert_eq!((page.actions.len(), page.assignments.len(), page.evidence.len()), (2, 1, 1));
    assert!(page.partners.iter().any(|partner| partner.id == RecordId(21) && partner.present));
    assert!(!page.gaps.contains(&"mediate".to_owned()) && page.gaps.contains(&"deploy".to_owned()), "{:?}", page.gaps);
    let step = |kind: &str| page.steps.iter().find(|step| step.kind == kind).unwrap();
    let good_offices = step("good_offices");
    assert!(good_offices.who.contains(&"Council of Elders".to_owned()));
    assert!(good_offices.cases.iter().any(|case| case.source.contains('§')), "the casebook tells of some");
    assert!(good_offices.cases.iter().all(|case| !case.near[0] || case.countries.contains(&"BEN".to_owned())));
    assert_eq!(
        step("call").all_cases,
        1,
        "the office's actions on other warnings are cases, and its own are no precedent of it"
    );
    let months = desk.get_warning_months(RecordId(1)).unwrap();
    assert!(months.is_empty(), "no event is stored: that is no data, and not zero");
    let closed = desk.get_warning(RecordId(4)).unwrap();
    let days: Vec<&str> = closed.reviews.iter().map(|(day, _)| day.as_str()).collect();
    assert_eq!(days, ["2026-02-21", "2026-04-21", "2026-07-21", "2027-01-21"]);
    assert!(desk.get_warning(RecordId(21)).is_err(), "a partner is no warning");
}
