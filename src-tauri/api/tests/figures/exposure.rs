//! Exposure: nobody known to be there is kept apart from no record of presences, and from no event data.

use serde_json::json;
use sitroom_api::contract::exposure::{Exposure, ExposureClass, ExposurePlace, ExposureUnits};

use super::*;

/// Violence in three divisions of Mali, in Niger, and one event that is known to Mali only.
fn events() -> Events {
    let mut events = Events::new();
    events.add(MOPTI, 1, "2023-03-01", 9);
    events.add(GAO, 1, "2023-04-01", 30);
    events.add(KAYES, 1, "2023-05-01", 4);
    events.add(BAMAKO, 6, "2023-06-01", 5);
    events.add(NIAMEY, 1, "2023-07-01", 7);
    events
}

/// A partner in Mopti since 2019 without an end, the same in Gao until 2022, and one somewhere in Mali.
fn presences(desk: &Desk) -> Checked {
    let spot = |name: &str, lon: f64, lat: f64| json!({"name": name, "lon": lon, "lat": lat, "precision": "exact"});
    put(
        desk,
        &[
            (1, Noun::Partner, json!({"name": "Council of Elders", "kind": "elders"})),
            (2, Noun::Partner, json!({"name": "Ridge Relief", "kind": "international_ngo"})),
            (
                3,
                Noun::Presence,
                json!({"partner": RecordId(1), "countries": ["MLI"], "place": spot("Mopti", -4.19, 14.49), "since": "2019"}),
            ),
            (
                4,
                Noun::Presence,
                json!({"partner": RecordId(1), "countries": ["MLI"], "place": spot("Gao", -0.04, 16.27), "since": "2019", "until": "2022"}),
            ),
            (5, Noun::Presence, json!({"partner": RecordId(2), "countries": ["MLI"], "since": "2023-01-01"})),
        ],
    )
}

fn named<'a>(found: &'a Exposure, name: &str) -> Option<&'a ExposurePlace> {
    found.unmet.iter().chain(&found.others).find(|place| place.name.contains(name))
}

fn ask(desk: &Desk, area: &Area, units: ExposureUnits) -> Result<Exposure, Fault> {
    desk.get_exposure(area, day("2023-01-01"), day("2023-12-31"), units)
}

#[test]
fn who_is_known_to_the_country_only_is_in_no_division_and_is_said() -> Checked {
    let (desk, _folder) = desk(&events())?;
    presences(&desk)?;
    let found = ask(&desk, &country("MLI"), ExposureUnits::Divisions)?;
    let unmet: Vec<(Option<u32>, Option<[u32; 3]>, u32)> =
        found.unmet.iter().map(|place| (place.rank, place.deaths, place.elsewhere_in_country)).collect();
    assert_eq!(unmet, [(Some(1), Some([30; 3]), 1), (Some(2), Some([4; 3]), 1)], "Gao, then Kayes");
    let mopti = named(&found, "Mopti").ok_or("no Mopti")?;
    assert_eq!((mopti.class, mopti.partners, mopti.presences), (ExposureClass::Met, Some(1), [1, 1]));
    assert_eq!((mopti.first[0].as_str(), mopti.kinds[0].as_str()), ("Council of Elders", "elders"));
    assert_eq!(found.country_only.iter().map(|of| (of.partners, of.presences)).collect::<Vec<_>>(), [(1, 1)]);
    assert_eq!((found.left_out, found.presences), ([1, 5], [1, 1]));
    assert!(found.met.is_none() && found.met_why_none.is_some(), "three places with deaths are too few");
    assert_eq!(found.newest.as_deref(), Some("2023-06-01"), "the newest of the area, and not of Niger");
    Ok(())
}

#[test]
fn a_country_without_a_recorded_presence_is_not_covered_and_one_without_events_has_no_data() -> Checked {
    let (desk, _folder) = desk(&events())?;
    presences(&desk)?;
    let area = Area::Subregion { id: "west-africa".to_owned() };
    let found = ask(&desk, &area, ExposureUnits::Countries)?;
    let class = |name: &str| named(&found, name).map(|place| (place.class, place.partners, place.events));
    assert_eq!(class("Mali"), Some((ExposureClass::Met, Some(2), Some(4))));
    assert_eq!(class("Ghana"), Some((ExposureClass::NoEventData, None, None)));
    assert!(found.unmet.is_empty());
    let of_niger = ask(&desk, &country("NER"), ExposureUnits::Divisions)?;
    let (violent, none) = (ExposureClass::PresenceNotCovered, ExposureClass::Unmet);
    let count = |class| of_niger.classes.iter().find(|(of, _)| *of == class).map(|(_, count)| *count);
    assert_eq!((count(violent), count(none)), (Some(1), Some(0)));
    let before = desk.get_exposure(&country("MLI"), day("2001-01-01"), day("2001-12-31"), ExposureUnits::Countries)?;
    assert_eq!(before.others[0].class, ExposureClass::NoEventData, "nothing is stored of that time");
    Ok(())
}

#[test]
fn without_days_the_year_ends_with_the_newest_event_of_the_area() -> Checked {
    let (desk, _folder) = desk(&events())?;
    let found = desk.get_exposure(&country("MLI"), None, None, ExposureUnits::Countries)?;
    assert_eq!(found.period, ["2022-06-02", "2023-06-01"], "and not today");
    assert_eq!((found.as_of.as_str(), found.newest.as_deref()), ("2023-06-01", Some("2023-06-01")));
    Ok(())
}

#[test]
fn where_a_presence_ended_in_the_period_nobody_is_there_and_the_record_tells_so() -> Checked {
    let (desk, _folder) = desk(&events())?;
    let ended = json!({"partner": RecordId(1), "countries": ["NER"], "since": "2019", "until": "2023-03-31"});
    put(
        &desk,
        &[(1, Noun::Partner, json!({"name": "Council of Elders", "kind": "elders"})), (2, Noun::Presence, ended)],
    )?;
    let found = ask(&desk, &country("NER"), ExposureUnits::Countries)?;
    assert_eq!(found.unmet.iter().map(|place| place.class).collect::<Vec<_>>(), [ExposureClass::Unmet]);
    assert_eq!((found.ended, found.presences), (1, [0, 0]));
    let later = desk.get_exposure(&country("NER"), day("2023-04-01"), day("2023-12-31"), ExposureUnits::Countries)?;
    assert_eq!((later.others[0].class, later.ended), (ExposureClass::PresenceNotCovered, 0), "it ended before");
    Ok(())
}

#[test]
fn what_is_no_subregion_and_no_country_is_refused() -> Checked {
    let (desk, _folder) = desk(&events())?;
    let refused = message(ask(&desk, &Area::World, ExposureUnits::Countries));
    assert!(refused.contains("subregion"), "{refused}");
    let turned = desk.get_exposure(&country("MLI"), day("2023-12-31"), day("2023-01-01"), ExposureUnits::Divisions);
    assert!(message(turned).contains("before it starts"));
    Ok(())
}
