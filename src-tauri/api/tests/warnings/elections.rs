//! Elections and crises: what speaks for trouble, what is no data, and how long until order.

use serde_json::json;
use sitroom_api::contract::election::{ElectionRisk, ElectionWatch, RiskSign};
use sitroom_domain::{Day, Noun, RecordId};

use crate::office::{desk, import, put};

fn risk<'a>(watch: &'a ElectionWatch, about: &str) -> &'a ElectionRisk {
    watch.risks.iter().find(|risk| risk.about == about).unwrap()
}

/// Days every so many days from one to another.
fn days(first: &str, last: &str, step: usize) -> Vec<(String, u32)> {
    let (first, last): (Day, Day) = (first.parse().unwrap(), last.parse().unwrap());
    (first.0..=last.0).step_by(step).map(|day| (Day(day).to_string(), 2)).collect()
}

#[test]
fn an_election_has_its_windows_held_against_the_year_before() {
    let (desk, folder) = desk();
    // Every ten days, but every two days in the 91 days before the election of 2021-04-11, and nothing known after 2021-04-30.
    let mut events = days("2014-01-01", "2021-01-09", 10);
    events.extend(days("2021-01-10", "2021-04-10", 2));
    events.extend(days("2021-04-12", "2021-04-30", 3));
    import(&desk, &folder, &events);
    let election =
        |name: &str, day: &str| json!({"name": name, "kind": "presidential", "day": day, "countries": ["BEN"]});
    put(&desk, 1, Noun::Election, None, &election("Now", "2021-04-11"));
    put(&desk, 2, Noun::Election, None, &election("Before", "2016-03-06"));
    put(
        &desk,
        1,
        Noun::Election,
        Some(1),
        &json!({"inclusive": "no", "transparent": "partly", "winner_takes_all": "no"}),
    );
    let violence = json!({"name": "Shots", "when": "2021-04-02", "countries": ["BEN"], "election": RecordId(1)});
    put(&desk, 3, Noun::ElectoralEvent, None, &violence);
    let watch = desk.get_election_watch(RecordId(1)).unwrap();

    let before = risk(&watch, "events_before");
    assert_eq!((before.sign, before.counts), (RiskSign::For, Some([46, 9])), "one in two days against one in ten");
    let ratio = before.ratio.unwrap();
    assert!(ratio.low > 1.0 && ratio.low < 46.0 / 9.0 && ratio.high > 46.0 / 9.0);
    assert_eq!(risk(&watch, "deaths_before").counts, Some([92, 18]));
    let signs = ["inclusive", "transparent", "winner_takes_all", "trusted_body"].map(|about| risk(&watch, about).sign);
    assert_eq!(signs, [RiskSign::For, RiskSign::Partly, RiskSign::Against, RiskSign::NotKnown]);
    assert_eq!(risk(&watch, "incidents_before").counts, Some([1, 0]));
    assert_eq!(risk(&watch, "past_elections").counts, Some([0, 1]), "nothing rose around the one before");
    assert_eq!(watch.past[0].events.map(|both| both.iter().sum()), Some(18_u32));

    assert_eq!((watch.weeks[0].week, watch.weeks[0].since.as_str()), (-13, "2021-01-10"));
    let known: Vec<Option<u32>> = watch.weeks.iter().map(|week| week.events).collect();
    let own: u32 = known.iter().take(13).flatten().sum();
    assert_eq!(own, 46, "the weeks before add up to the window");
    assert_eq!(watch.known_until.as_deref(), Some("2021-04-30"));
    assert_eq!(watch.windows, Some(["2021-01-10".to_owned(), "2021-07-11".to_owned()]));
    assert!(known[15].is_none() && known[14].is_some(), "a week that is not covered to its end is no data: {known:?}");
    assert_eq!(watch.weeks.iter().map(|week| week.incidents).sum::<u32>(), 1);
}

#[test]
fn what_is_not_known_is_not_zero() {
    let (desk, _folder) = desk();
    let vague = json!({"name": "Once", "kind": "other", "day": "2007–2011", "countries": ["BEN"]});
    put(&desk, 1, Noun::Election, None, &vague);
    let watch = desk.get_election_watch(RecordId(1)).unwrap();
    let not_known = watch.risks.iter().filter(|risk| risk.sign == RiskSign::NotKnown).count();
    assert_eq!((watch.weeks.len(), not_known, watch.known_until, watch.windows), (0, 11, None, None));
    assert!(desk.get_election_watch(RecordId(2)).is_err() && desk.get_crisis_line(RecordId(1)).is_err());
}

#[test]
fn a_crisis_tells_who_acted_first_who_did_not_and_how_long_others_took() {
    let (desk, _folder) = desk();
    for (number, name) in [(10, "First"), (11, "Second"), (12, "Silent")] {
        put(&desk, number, Noun::Partner, None, &json!({"name": name, "kind": "regional_organization"}));
    }
    let there = json!({"partner": RecordId(12), "countries": ["BEN"], "since": "2020"});
    put(&desk, 13, Noun::Presence, None, &there);
    let crisis = |name: &str, day: &str| json!({"name": name, "kind": "coup", "day": day, "countries": ["BEN"], "state": "under_way"});
    put(&desk, 1, Noun::Crisis, None, &crisis("Now", "2026-01-10"));
    let done = |partner: u128, when: &str| json!({"crisis": RecordId(1), "partner": RecordId(partner), "kind": "statement", "when": when});
    put(&desk, 20, Noun::Response, None, &done(11, "2026-01-14"));
    put(&desk, 21, Noun::Response, None, &done(10, "2026-01-12"));
    put(&desk, 22, Noun::Response, None, &done(10, "2026-01-11"));
    let line = desk.get_crisis_line(RecordId(1)).unwrap();
    let first: Vec<(&str, Option<i32>)> =
        line.positions.iter().map(|one| (one.title.as_str(), one.first_days)).collect();
    assert_eq!(first, [("First", Some(1)), ("Second", Some(4))]);
    assert_eq!(line.positions[0].responses.len(), 2);
    assert!(
        line.silent.iter().any(|(id, _)| *id == RecordId(12)) && line.silent.iter().all(|(id, _)| *id != RecordId(10))
    );
    assert!(
        line.is_open && line.days[0] == line.days[1] && line.months.is_empty(),
        "no event is stored: no month is zero"
    );
    let others = line.like.len();
    put(&desk, 2, Noun::Crisis, None, &crisis("Restored", "2020-01-01"));
    put(&desk, 2, Noun::Crisis, Some(1), &json!({"state": "order_restored", "order_restored": "2020-04-10"}));
    let line = desk.get_crisis_line(RecordId(1)).unwrap();
    assert_eq!(line.like.len(), others + 1);
    let restored = line.like.iter().find(|one| one.id == RecordId(2)).unwrap();
    assert_eq!((restored.days, restored.is_open), ([100, 100], false));
}
