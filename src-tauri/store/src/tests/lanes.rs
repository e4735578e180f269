//! Lanes of a country, partners by country, and visits, each by the few columns that they need.

use serde_json::{Value as Json, json};
use sitroom_domain::{Day, Iso3, Marking, Noun, Record, RecordId};

use crate::{Author, Store};

const TODAY: &str = "2026-06-30";

fn iso3(code: &str) -> Iso3 {
    code.parse().unwrap()
}

fn today() -> Day {
    TODAY.parse().unwrap()
}

fn days(first: &str, last: &str) -> Json {
    json!({"first": first, "last": last, "certainty": "within", "text": first})
}

fn store(records: &[(u128, Noun, Json)]) -> Store {
    let store = Store::open_in_memory().unwrap();
    let author = Author { who: "Awa".into(), at: "2026-06-30T09:00:00Z".into(), reason: String::new() };
    let mut writer = store.begin_records(author).unwrap();
    for (id, noun, values) in records {
        let record = Record::read(*noun, Marking::Unclassified, values.as_object().unwrap()).unwrap();
        writer.put(RecordId(*id), None, record.text("name"), &record).unwrap();
    }
    writer.commit().unwrap();
    store
}

fn engagement(name: &str, since: &str, more: &Json) -> Json {
    let mut values = json!({"name": name, "kind": "envoy", "countries": ["GIN"], "since": days(since, since)});
    values.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    values
}

#[test]
fn a_lane_shows_the_newest_and_counts_the_others() {
    let records: Vec<(u128, Noun, Json)> = (1..=5)
        .map(|at| (at, Noun::Engagement, engagement(&format!("E{at}"), &format!("200{at}-03-01"), &json!({}))))
        .chain([(9, Noun::Group, json!({"name": "Friends", "kind": "other", "countries": ["GIN"]}))])
        .collect();
    let store = store(&records);
    let lane = store.list_lane(Noun::Engagement, iso3("GIN"), 2).unwrap();
    assert_eq!(lane.rows.iter().map(|row| row.title.as_str()).collect::<Vec<_>>(), ["E5", "E4"]);
    assert_eq!((lane.dated, lane.undated), (5, 0));
    assert_eq!(lane.rows[0].since.as_ref().unwrap().text, "2005-03-01");
    let groups = store.list_lane(Noun::Group, iso3("GIN"), 2).unwrap();
    assert_eq!((groups.rows.len(), groups.dated, groups.undated), (0, 0, 1));
    assert_eq!(store.list_lane(Noun::Engagement, iso3("MLI"), 2).unwrap().dated, 0);
}

#[test]
fn an_engagement_goes_on_until_its_last_day_or_where_somebody_says_so() {
    let store = store(&[
        (1, Noun::Engagement, engagement("under way", "2024-01-01", &json!({"state": "under_way"}))),
        (
            2,
            Noun::Engagement,
            engagement("until 2027", "2024-01-02", &json!({"until": days("2027-01-01", "2027-01-01")})),
        ),
        (3, Noun::Engagement, engagement("nobody knows", "2009-01-01", &json!({}))),
        (4, Noun::Engagement, engagement("ended", "2009-01-02", &json!({"state": "ended"}))),
        (5, Noun::Engagement, engagement("to come", "2026-12-01", &json!({"state": "planned"}))),
        (
            6,
            Noun::Visit,
            json!({"engagement": RecordId(1), "when": days("2025-01-01", "2025-12-31"), "who": "x", "count": 12}),
        ),
        (7, Noun::Visit, json!({"engagement": RecordId(4), "when": days("2025-01-01", "2025-12-31"), "who": "x"})),
    ]);
    let names = |going_on| {
        let found = store.list_engagements_on(Some(&[iso3("GIN")]), today(), going_on, 10).unwrap();
        found.into_iter().map(|stored| stored.title).collect::<Vec<_>>()
    };
    assert_eq!(names(true), ["until 2027", "under way"]);
    assert_eq!(names(false), ["ended", "nobody knows"]);
    let visits = store.list_visits_of_going_on(None, today()).unwrap();
    assert_eq!(visits.iter().map(|visit| (visit.engagement, visit.count)).collect::<Vec<_>>(), [(RecordId(1), 12.0)]);
}

#[test]
fn presences_are_counted_by_partner_and_country_on_a_day() {
    let presence = |since: Json, until: Json, countries: Json| json!({"partner": RecordId(1), "countries": countries, "since": since, "until": until});
    let store = store(&[
        (1, Noun::Partner, json!({"name": "AU", "kind": "regional_organization"})),
        (2, Noun::Presence, presence(days("2020-01-01", "2020-12-31"), Json::Null, json!(["GIN", "MLI"]))),
        (3, Noun::Presence, presence(days("2019-01-01", "2019-01-01"), Json::Null, json!(["GIN"]))),
        (
            4,
            Noun::Presence,
            presence(days("2010-01-01", "2010-01-01"), days("2011-01-01", "2011-01-01"), json!(["GIN"])),
        ),
        (5, Noun::Engagement, engagement("Shuttle", "2024-01-01", &json!({}))),
        (6, Noun::Participation, json!({"engagement": RecordId(5), "partner": RecordId(1), "role": "lead"})),
    ]);
    let since_2020 = Day(today().0 - 7 * 365);
    let counts = store.count_presences(Some(&[iso3("GIN"), iso3("MLI")]), today(), since_2020).unwrap();
    let told: Vec<_> =
        counts.iter().map(|one| (one.country.to_string(), one.presences, one.since.as_str(), one.doubtful)).collect();
    assert_eq!(told, [("GIN".to_owned(), 2, "2019-01-01", 1), ("MLI".to_owned(), 1, "2020-01-01", 0)]);
    let part = store.list_participants(iso3("GIN"), today()).unwrap();
    assert_eq!((part.len(), part[0].role.as_str(), part[0].engagement.as_str()), (1, "lead", "Shuttle"));
    assert_eq!(store.list_participating(None, today()).unwrap(), [(RecordId(1), iso3("GIN"))]);
    assert_eq!(store.list_participating(Some(&[iso3("MLI")]), today()).unwrap(), []);
}

#[test]
fn what_belongs_to_a_record_of_a_country_belongs_to_the_country() {
    let commitment = |name: &str, more: Json| {
        let mut values = json!({"name": name, "owner": "Government", "state": "open"});
        values.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        values
    };
    let sources = json!({"sources": [{"source": "S/2011/552", "at": "§24"}, {"source": "S/2011/552", "at": "§55"}]});
    let store = store(&[
        (1, Noun::Engagement, engagement("Shuttle", "2024-01-01", &sources)),
        (2, Noun::Commitment, commitment("by way of", json!({"engagement": RecordId(1)}))),
        (3, Noun::Commitment, commitment("itself", json!({"countries": ["GIN"]}))),
        (4, Noun::Commitment, commitment("elsewhere", json!({"countries": ["MLI"]}))),
    ]);
    let names = |countries: Option<&[Iso3]>| {
        let found = store.list_belonging(Noun::Commitment, countries).unwrap();
        found.into_iter().map(|stored| stored.title).collect::<Vec<_>>()
    };
    assert_eq!(names(Some(&[iso3("GIN")])), ["by way of", "itself"]);
    assert_eq!(names(None).len(), 3);
    assert_eq!(store.count_sources(iso3("GIN"), &[Noun::Engagement], 5).unwrap(), [("S/2011/552".to_owned(), 1)]);
}

#[test]
fn trafficking_cases_are_counted_by_kind_up_to_a_day() {
    let case = |kind: &str, when: &str| json!({"kind": kind, "when": days(when, when), "countries": ["GIN"]});
    let store = store(&[
        (1, Noun::Trafficking, case("drugs", "2020-01-01")),
        (2, Noun::Trafficking, case("drugs", "2021-01-01")),
        (3, Noun::Trafficking, case("arms", "2021-01-01")),
        (4, Noun::Trafficking, case("arms", "2027-01-01")),
    ]);
    let counts = store.count_trafficking_kinds(iso3("GIN"), today()).unwrap();
    assert_eq!(counts, [("drugs".to_owned(), 2), ("arms".to_owned(), 1)]);
}
