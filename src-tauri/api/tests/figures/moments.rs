//! Threshold moments: what falls due stands with what rises, what is old is not told as now, and closeness never stands
//! without its check.

use serde_json::json;
use sitroom_api::contract::calendar::Occasion;
use sitroom_api::contract::moment::{MomentIndicator, UntoldOf};

use super::*;

/// Two events a month in Mali from 2012 on and nine in the last month; in Niger two throughout.
fn rising() -> Events {
    let mut events = Events::new();
    events.add_monthly(MOPTI, 2012..=2020, |year, month| if (year, month) == (2020, 12) { 20 } else { 1 + month % 2 });
    events.add_monthly(NIAMEY, 2012..=2020, |_, month| 1 + month % 2);
    events.add(NIAMEY, 1, "2020-12-31", 1);
    events
}

fn elections(desk: &Desk) -> Checked {
    let election = |name: &str, country: &str, day: &str| json!({"name": name, "kind": "general", "day": day, "countries": [country], "state": "planned"});
    put(
        desk,
        &[
            (1, Noun::Election, election("Vote in Niger", "NER", "2021-02-01")),
            (2, Noun::Election, election("Vote in Mali", "MLI", "2021-02-01")),
            (3, Noun::Election, election("Later vote", "MLI", "2023-02-01")),
            (4, Noun::Election, election("Vote in Ghana", "GHA", "2021-01-20")),
        ],
    )
}

#[test]
fn what_falls_due_stands_by_day_and_then_by_what_rises_there() -> Checked {
    let (desk, _folder) = desk(&rising())?;
    elections(&desk)?;
    let area = Area::Subregion { id: "west-africa".to_owned() };
    let found = desk.list_moments(&area, day("2021-01-05"), 60)?;
    let votes: Vec<(&str, usize, usize)> = found
        .moments
        .iter()
        .filter(|one| one.item.occasion == Occasion::Election)
        .map(|one| (one.item.title.as_str(), one.rising.len(), one.level.len()))
        .collect();
    assert_eq!(votes, [("Vote in Ghana", 0, 0), ("Vote in Mali", 2, 0), ("Vote in Niger", 0, 2)]);
    assert_eq!((found.known_until.as_str(), found.newest.as_deref()), ("2020-12", Some("2020-12-31")));
    assert!(found.no_data.iter().any(|name| name == "Ghana"));
    let mali = found.countries.first().ok_or("no country")?;
    assert_eq!((mali.country.as_str(), mali.indicators[0].observed), ("MLI", Some(20)));
    Ok(())
}

#[test]
fn events_after_the_day_are_not_counted_and_old_months_do_not_rise() -> Checked {
    let (desk, _folder) = desk(&rising())?;
    elections(&desk)?;
    let earlier = desk.list_moments(&country("MLI"), day("2020-11-30"), 90)?;
    assert!(earlier.newest.as_deref() < Some("2020-12"), "{:?}", earlier.newest);
    assert!(earlier.countries[0].indicators.iter().all(|one| one.rises == Some(false)));
    let late = desk.list_moments(&country("MLI"), day("2023-01-05"), 60)?;
    let vote = late.moments.iter().find(|one| one.item.title == "Later vote").ok_or("no vote")?;
    assert_eq!(vote.not_known, [MomentIndicator::Events, MomentIndicator::Deaths]);
    assert!(late.countries[0].indicators.iter().all(|one| one.why_none.is_some()));
    let why = late.countries[0].closeness_why_none.as_deref().ok_or("old months were compared as now")?;
    assert!(why.contains("31 December 2020"), "{why}");
    let all = Area::Subregion { id: "west-africa".to_owned() };
    let late = desk.list_moments(&all, day("2023-01-05"), 60)?;
    let told: Vec<(UntoldOf, usize)> = late.untold.iter().map(|one| (one.of, one.countries.len())).collect();
    assert_eq!(told, [(UntoldOf::Both, 2)], "one sentence for both countries: {:?}", late.untold);
    for indicator in late.countries.iter().flat_map(|one| &one.indicators) {
        assert_eq!((indicator.expected, indicator.p_above), ([None; 3], None), "no band where nothing is told");
        assert!(indicator.observed.is_some(), "{indicator:?}");
    }
    Ok(())
}

#[test]
fn divisions_are_held_against_earlier_escalations_with_what_that_was_worth() -> Checked {
    let mut events = Events::new();
    events.add(BAMAKO, 1, "1995-01-10", 0);
    // In each division a month of thirty dead after years of quiet, and ever more events in the half year before.
    for (place, year) in [(MOPTI, 2001), (GAO, 2004), (KAYES, 2007), (MOPTI, 2010)] {
        for month in 1..=6 {
            (1..=month).for_each(|day| events.add(place, 1, &format!("{year}-{month:02}-{day:02}"), 0));
        }
        events.add(place, 1, &format!("{year}-07-03"), 30);
    }
    for month in 7..=12 {
        (7..=month).for_each(|day| events.add(GAO, 1, &format!("2019-{month:02}-{day:02}"), 0));
    }
    events.add(BAMAKO, 1, "2019-12-31", 0);
    let (desk, _folder) = desk(&events)?;
    let found = desk.list_moments(&country("MLI"), day("2020-01-05"), 30)?;
    let mali = &found.countries[0];
    let of = mali.closeness.as_ref().ok_or_else(|| mali.closeness_why_none.clone().unwrap_or_default())?;
    assert!(of.divisions[0].name.contains("Gao"), "{:?}", of.divisions[0]);
    assert!(of.divisions[0].share.value < 0.1 && of.divisions[0].ordinary >= 12);
    assert_eq!((of.escalations, of.checked, of.violent), (4, 4, 0));
    assert!(of.hits.is_some() && of.baseline.is_some() && !of.worth.is_empty());
    let like = &of.divisions[0].like[0];
    assert!(like.month.ends_with("-07") && !like.alike.is_empty(), "{like:?}");
    Ok(())
}
