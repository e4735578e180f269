//! What followed an engagement: what is built into the counts is found, and every part is refused by itself.

use serde_json::json;
use sitroom_api::contract::effect::CounterReason;

use super::*;

/// Eight events a month in Mali before 2018 and two from then on, in both its neighbours four throughout.
fn halved() -> Events {
    let mut events = Events::new();
    events.add_monthly(MOPTI, 2013..=2020, |year, month| if year < 2018 { 7 + month % 3 } else { 1 + month % 3 });
    events.add_monthly(NIAMEY, 2013..=2020, |_, month| 3 + month % 3);
    events.add_monthly(OUAGADOUGOU, 2013..=2020, |_, month| 3 + (month + 1) % 3);
    // A neighbour of which nothing is known before the engagement.
    events.add(DAKAR, 1, "2019-01-05", 1);
    events
}

fn engagement(name: &str, since: &str) -> Json {
    json!({"name": name, "kind": "mediation", "since": since, "countries": ["MLI"]})
}

#[test]
fn a_step_that_is_built_in_is_found_with_its_interval_and_its_counter_views() -> Checked {
    let (desk, _folder) = desk(&halved())?;
    put(
        &desk,
        &[
            (1, Noun::Engagement, engagement("Ridge talks", "2018-01-10")),
            (2, Noun::Engagement, engagement("Ridge shuttle", "2018-06-01")),
        ],
    )?;
    assert_eq!(desk.find_engagement("Ridge talks")?, RecordId(1));
    let found = desk.get_effect(RecordId(1))?;
    assert_eq!((found.place.as_str(), found.start_month.as_str()), ("MLI", "2018-01"));
    let step = found.events.interrupted.as_ref().ok_or("no step")?;
    assert!(step.step.high < 0.6 && step.step.low > 0.05 && step.step.holds_its_value(), "{:?}", step.step);
    assert_eq!(step.known, [60, 35], "the last month is not stored to its end");
    let first = found.events.months.iter().find(|month| month.month == "2018-01").ok_or("no month")?;
    let without = first.without.ok_or("no band")?;
    assert!(first.observed < Some(4) && without[0] > 4.0 && without[0] <= without[1] && without[1] <= without[2]);
    let view =
        |reason| found.events.counter_views.iter().find(|view| view.reason == reason).and_then(|view| view.found);
    assert_eq!(view(CounterReason::OtherEngagement), Some(true));
    assert_eq!(view(CounterReason::CoverageChanged), None, "one publisher does not say");
    assert_eq!(view(CounterReason::NeighboursFell), Some(false));
    assert_eq!(found.neighbours, ["Burkina Faso", "Niger"]);
    assert_eq!(found.events.counter_views.len(), 6);
    assert_eq!(found.near.iter().map(|near| near.title.as_str()).collect::<Vec<_>>(), ["Ridge shuttle"]);
    assert!(found.events.beside.is_none() && found.events.beside_why_none.is_some(), "three countries are no pool");
    Ok(())
}

trait HoldsItsValue {
    fn holds_its_value(&self) -> bool;
}

impl HoldsItsValue for sitroom_api::contract::interval::Interval {
    fn holds_its_value(&self) -> bool {
        self.low <= self.value && self.value <= self.high
    }
}

#[test]
fn a_place_that_is_known_to_its_division_is_followed_there_beside_other_divisions() -> Checked {
    let (desk, _folder) = desk(&halved())?;
    let place = json!({"name": "Mopti", "lon": -4.19, "lat": 14.49, "precision": "exact"});
    let mut values = engagement("Mopti talks", "2018-01-10");
    values["place"] = place;
    put(&desk, &[(1, Noun::Engagement, values)])?;
    let found = desk.get_effect(RecordId(1))?;
    assert!(found.name.contains("Mopti") && found.country == "MLI", "{}", found.name);
    let beside = found.events.beside.as_ref().ok_or("no like cases")?;
    assert_eq!(beside.like.len(), 9);
    assert!(beside.like.iter().all(|case| case.place != found.place && !case.month.is_empty()));
    assert!(beside.like.windows(2).all(|two| two[0].distance <= two[1].distance));
    assert!(beside.ratio.value < 0.6, "{:?}", beside.ratio);
    Ok(())
}

#[test]
fn what_rests_on_a_few_events_is_not_told_and_nothing_says_that_there_were_enough() -> Checked {
    let mut events = Events::new();
    events.add_monthly(NIAMEY, 2013..=2020, |_, month| 3 + month % 3);
    events.add(MOPTI, 1, "2014-03-05", 2);
    events.add(MOPTI, 1, "2017-11-05", 40);
    events.add(MOPTI, 1, "2019-02-05", 60);
    let (desk, _folder) = desk(&events)?;
    put(&desk, &[(1, Noun::Engagement, engagement("Ridge talks", "2018-01-10"))])?;
    let found = desk.get_effect(RecordId(1))?;
    for followed in [&found.events, &found.deaths] {
        let why = followed.interrupted_why_none.as_deref().unwrap_or_default();
        assert!(followed.interrupted.is_none() && why.contains("too few to tell a change from chance"), "{why}");
        let beside = followed.beside_why_none.as_deref().unwrap_or_default();
        assert!(followed.beside.is_none() && beside.contains("10 together are needed"), "{beside}");
        let few = followed.counter_views.iter().find(|view| view.reason == CounterReason::FewEvents);
        let few = few.ok_or("no view")?;
        assert!(few.found == Some(true) && few.says.contains("1 events in the year before"), "{}", few.says);
    }
    Ok(())
}

#[test]
fn an_engagement_without_a_month_a_country_or_enough_months_is_refused_in_a_sentence() -> Checked {
    let (desk, _folder) = desk(&halved())?;
    let everywhere = json!({"name": "Nowhere talks", "kind": "mediation", "since": "2018-01-10"});
    put(
        &desk,
        &[
            (1, Noun::Engagement, engagement("Wide talks", "2017")),
            (2, Noun::Engagement, everywhere),
            (3, Noun::Engagement, engagement("Early talks", "2013-06-01")),
            (4, Noun::Engagement, engagement("Late talks", "2020-06-01")),
            (5, Noun::Partner, json!({"name": "Council of Elders", "kind": "elders"})),
        ],
    )?;
    let said = |id| message(desk.get_effect(RecordId(id)));
    assert!(said(1).contains("too wide"), "{}", said(1));
    assert!(said(2).contains("names no country"), "{}", said(2));
    for id in [3, 4] {
        assert!(said(id).contains("fewer than 12 whole months"), "{}", said(id));
    }
    assert!(said(5).contains("not known here"), "{}", said(5));
    assert!(desk.find_engagement("No such talks").is_err());
    Ok(())
}
