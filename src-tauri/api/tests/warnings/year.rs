//! A year of the office: verdicts, onsets that were warned of and missed, commitments, lessons; and rules that look by themselves.

use serde_json::json;
use sitroom_api::contract::evaluation::Verdicts;
use sitroom_domain::{Area, Noun, RecordId};

use crate::office::{desk, import, put};

fn benin() -> Area {
    Area::Country { iso3: "BEN".to_owned() }
}

#[test]
fn a_year_counts_what_came_true_and_what_nobody_warned_of() {
    let (desk, folder) = desk();
    // Quiet until June 2021 and from September 2021 on, with 30 deaths in June 2021 and 40 in March 2022.
    let mut events: Vec<(String, u32)> = (2015..=2023).map(|year| (format!("{year}-01-15"), 1)).collect();
    events.extend([("2021-06-10".to_owned(), 30), ("2022-03-05".to_owned(), 40), ("2023-12-28".to_owned(), 1)]);
    import(&desk, &folder, &events);
    let warning = |name: &str, raised: &str, division: &str| {
        json!({"name": name, "level": "watch", "countries": ["BEN"], "division": division, "first_signal": raised,
            "raised": raised})
    };
    put(&desk, 1, Noun::Warning, None, &warning("Right", "2021-05-02 00:00", "Alibori department"));
    put(&desk, 2, Noun::Warning, None, &warning("Wrong", "2021-02-01 00:00", "Borgou"));
    put(&desk, 3, Noun::Warning, None, &warning("Open", "2021-07-01 00:00", ""));
    let closed =
        |true_or_not: &str| json!({"closed": "2021-12-01 00:00", "why_closed": "Over.", "came_true": true_or_not});
    put(&desk, 1, Noun::Warning, Some(1), &closed("yes"));
    put(&desk, 2, Noun::Warning, Some(1), &closed("no"));
    let engagement = json!({"name": "Talks", "kind": "mediation", "countries": ["BEN"], "since": "2021-03-01", "until": "2021-10-01"});
    put(&desk, 5, Noun::Engagement, None, &engagement);
    let untold = json!({"name": "Forgotten", "kind": "mediation", "countries": ["BEN"], "since": "2012"});
    put(&desk, 8, Noun::Engagement, None, &untold);
    let promised = json!({"name": "Pay", "owner": "Government", "engagement": RecordId(5), "due": "2021-08-01", "state": "done", "countries": ["BEN"]});
    put(&desk, 6, Noun::Commitment, None, &promised);
    let lesson =
        json!({"name": "Act early", "situation": "a", "tried": "b", "followed": "c", "warnings": [RecordId(1)]});
    put(&desk, 7, Noun::Lesson, None, &lesson);

    let year = desk.get_year(&benin(), 2021).unwrap();
    assert_eq!(year.verdicts, Verdicts { raised: 3, yes: 1, no: 1, open: 1, ..Verdicts::default() });
    let onsets = year.onsets.unwrap();
    let told: Vec<(&str, Option<RecordId>)> =
        onsets.onsets.iter().map(|one| (one.month.as_str(), one.warning.as_ref().map(|(id, _)| *id))).collect();
    assert_eq!(told, [("2021-06", Some(RecordId(1)))]);
    assert_eq!((onsets.warned, onsets.missed, onsets.median_lead_days), (1, 0, Some(30.0)));
    assert_eq!((year.commitments.due, year.commitments.kept), (1, 1));
    assert_eq!((year.engagements.len(), year.engagements[0].commitments), (1, [1, 1, 0]));
    assert_eq!(year.lessons.iter().map(|card| card.id).collect::<Vec<_>>(), [RecordId(7)]);
    assert_eq!(year.without_lesson.iter().map(|(id, _)| *id).collect::<Vec<_>>(), [RecordId(2)]);
    assert_eq!((year.clock.warnings, year.clock.acted), (3, 0));

    // The warning of the whole country, raised in July 2021, is of the onset of March 2022.
    let next = desk.get_year(&benin(), 2022).unwrap().onsets.unwrap();
    assert_eq!(
        (next.onsets[0].month.as_str(), next.onsets[0].warning.as_ref().map(|(id, _)| *id)),
        ("2022-03", Some(RecordId(3)))
    );
    let far = desk.get_year(&benin(), 1990).unwrap();
    assert!(far.onsets.is_none() && far.verdicts.raised == 0, "no event is stored of the year: no data, and no onset");
    assert!(desk.get_year(&benin(), 1600).is_err() && desk.get_year(&benin(), 9999).is_err());
}

#[test]
fn rules_look_by_themselves_once_and_again_when_something_changed() {
    let (desk, folder) = desk();
    assert!(desk.run_due_rules().unwrap().is_none(), "there are no events to look at");
    let events: Vec<(String, u32)> = (1..=12).map(|month| (format!("2022-{month:02}-15"), 3)).collect();
    import(&desk, &folder, &events);
    assert!(desk.run_due_rules().unwrap().is_some());
    assert!(desk.run_due_rules().unwrap().is_none(), "nothing changed since");
    desk.set_rules_by_themselves(false).unwrap();
    let rules = desk.list_warnings(&Area::World, None).unwrap();
    assert!(!rules.by_themselves && !rules.stale);
    put(
        &desk,
        1,
        Noun::Rule,
        None,
        &json!({"name": "Any", "indicator": "events", "threshold": 1, "state": "active", "level": "watch", "units": "divisions"}),
    );
    assert!(desk.run_due_rules().unwrap().is_none(), "they do not look by themselves");
    desk.set_rules_by_themselves(true).unwrap();
    assert_eq!(desk.run_due_rules().unwrap().map(|run| run.raised > 0), Some(true));
}
