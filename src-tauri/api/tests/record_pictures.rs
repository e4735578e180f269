//! The pictures of the record: a country, follow-through, partners, calendar, roster, funds, onsets.

use std::fmt::Write as _;
use std::fs;

use serde_json::{Map, Value as Json, json};
use sitroom_api::Desk;
use sitroom_api::contract::follow::Standing;
use sitroom_api::contract::matrix::Ability;
use sitroom_api::contract::record::RecordChange;
use sitroom_api::contract::roster::RosterRequest;
use sitroom_api::contract::run::ImportRequest;
use sitroom_domain::{Area, Day, Marking, Noun, RecordId};
use tempfile::TempDir;

#[path = "record_pictures/calendar.rs"]
mod calendar;

type Checked = Result<(), Box<dyn std::error::Error>>;

const TODAY: &str = "2026-06-30";

fn desk() -> Result<(Desk, TempDir), Box<dyn std::error::Error>> {
    let folder = tempfile::tempdir()?;
    Ok((Desk::open(&folder.path().join("profile"))?, folder))
}

fn today() -> Option<Day> {
    TODAY.parse().ok()
}

fn country(iso3: &str) -> Area {
    Area::Country { iso3: iso3.to_owned() }
}

fn id(number: u128) -> RecordId {
    // Far from the numbers of the casebook.
    RecordId(number)
}

fn put(desk: &Desk, records: &[(u128, Noun, Json)]) -> Checked {
    let changes: Vec<RecordChange> = records
        .iter()
        .map(|(number, noun, values)| RecordChange {
            id: id(*number),
            noun: *noun,
            base: None,
            values: serde_json::from_value::<Map<String, Json>>(values.clone()).unwrap_or_default(),
            marking: Some(Marking::Unclassified),
            delete: false,
            reason: String::new(),
        })
        .collect();
    for step in changes.chunks(2000) {
        let saved = desk.save_records(step)?;
        assert!(saved.clashes.is_empty() && saved.complaints.is_empty(), "{:?}", saved.complaints);
    }
    Ok(())
}

#[test]
fn a_country_page_lays_lanes_partners_promises_and_lessons_side_by_side() -> Checked {
    let (desk, _folder) = desk()?;
    put(
        &desk,
        &[
            (
                1,
                Noun::Engagement,
                json!({"name": "Envoy", "kind": "envoy", "since": "2025-01-10", "state": "under_way", "countries": ["BWA"]}),
            ),
            (
                2,
                Noun::Engagement,
                json!({"name": "Shuttle", "kind": "shuttle", "since": "2010", "until": "2011", "countries": ["BWA"]}),
            ),
            (
                3,
                Noun::Commitment,
                json!({"name": "Publish the register", "owner": "Commission", "due": "2026-05-01", "state": "open", "engagement": id(1)}),
            ),
            (
                4,
                Noun::Commitment,
                json!({"name": "Name a day", "owner": "Commission", "state": "open", "engagement": id(1)}),
            ),
            (5, Noun::Election, json!({"name": "Past", "kind": "general", "day": "2024-10-30", "countries": ["BWA"]})),
            (
                6,
                Noun::Election,
                json!({"name": "Next", "kind": "general", "day": "October 2029", "countries": ["BWA"]}),
            ),
            (7, Noun::Partner, json!({"name": "Council of Elders", "kind": "elders"})),
            (8, Noun::Presence, json!({"partner": id(7), "countries": ["BWA"], "since": "2020"})),
            (9, Noun::Capability, json!({"partner": id(7), "can": "mediate", "degree": "fully"})),
            (10, Noun::Participation, json!({"engagement": id(1), "partner": id(7), "role": "lead"})),
            (
                11,
                Noun::Lesson,
                json!({"name": "Go early", "situation": "x", "tried": "y", "followed": "z", "countries": ["BWA"]}),
            ),
            (12, Noun::Trafficking, json!({"kind": "arms", "when": "2024-01-01", "countries": ["BWA"]})),
        ],
    )?;
    let page = desk.get_country_page("BWA", today())?;
    let lanes: Vec<Noun> = page.lanes.iter().map(|lane| lane.noun).collect();
    assert_eq!(lanes, [Noun::Election, Noun::Engagement, Noun::Commitment]);
    let engagements = &page.lanes[1].items;
    assert_eq!(engagements[0].until, Some(["2011-01-01".to_owned(), "2011-12-31".to_owned()]));
    assert!(engagements[1].open && !engagements[0].open);
    assert_eq!((page.lanes[2].items.len(), page.lanes[2].undated), (1, 1));
    assert_eq!(page.engagements_now.iter().map(|card| card.title.as_str()).collect::<Vec<_>>(), ["Envoy"]);
    assert_eq!(page.engagements_before[0].title, "Shuttle");
    assert_eq!(page.elections.iter().map(|card| card.title.as_str()).collect::<Vec<_>>(), ["Next", "Past"]);
    assert_eq!(page.commitments.commitments[0].standing, Standing::Late);
    assert_eq!(
        (page.commitments.commitments[0].days_left, page.commitments.late, page.commitments.open),
        (Some(-60), 1, 2)
    );
    let elders = page.partners.iter().find(|line| line.title == "Council of Elders").ok_or("no elders")?;
    assert!(elders.present && elders.can[1] == Ability::Fully && elders.since == "2020");
    assert_eq!(elders.roles, [("Envoy".to_owned(), "lead".to_owned())]);
    assert_eq!(page.gaps, ["convene", "observe", "fund", "sanction", "deploy"]);
    assert_eq!(page.lessons[0].title, "Go early");
    assert!(page.lessons.len() > 1 && page.lessons.len() <= 12, "lessons of like engagements follow");
    assert_eq!(page.trafficking, [("arms".to_owned(), 1)]);
    assert!(desk.get_country_page("XYZ", None).is_err());
    Ok(())
}

#[test]
fn the_casebook_has_a_page_for_guinea_with_its_source() -> Checked {
    let (desk, _folder) = desk()?;
    let page = desk.get_country_page("GIN", "2010-01-15".parse().ok())?;
    assert!(page.lanes.iter().any(|lane| lane.noun == Noun::Crisis && !lane.items.is_empty()), "{:?}", page.lanes);
    assert!(page.sources.iter().any(|(source, count)| source == "S/2011/552" && *count >= 3), "{:?}", page.sources);
    let commitments = desk.list_commitments(&Area::World, today())?;
    assert_eq!(commitments.commitments.len() as u32, 2, "those of the casebook");
    Ok(())
}

/// Events in Mali, `now` in the half year before `TODAY` and `before` in the one before that.
fn events(now: u32, before: u32) -> String {
    let mut text = "id,type_of_violence,side_a,side_b,where_prec,where_coordinates,adm_1,latitude,longitude,country,country_id,date_prec,date_start,date_end,deaths_civilians,best,high,low,source_headline\n".to_owned();
    let days = std::iter::once("2020-01-01".to_owned())
        .chain((0..now).map(|at| format!("2026-06-{:02}", at + 1)))
        .chain((0..before).map(|at| format!("2025-10-{:02}", at + 1)));
    for (at, day) in days.enumerate() {
        let _ = writeln!(
            text,
            "{},1,Government of Mali,JNIM,1,Mopti town,Mopti region,14.49,-4.19,Mali,432,1,{day},{day},0,1,1,1,x",
            at + 1
        );
    }
    text
}

#[test]
fn an_engagement_whose_visits_fall_off_while_events_go_on_is_shown_as_fading() -> Checked {
    let (desk, folder) = desk()?;
    put(
        &desk,
        &[
            (
                1,
                Noun::Engagement,
                json!({"name": "Mediation", "kind": "mediation", "since": "2025-01-10", "state": "under_way", "countries": ["MLI"]}),
            ),
            (2, Noun::Visit, json!({"engagement": id(1), "when": "2025-09-01", "who": "SRSG", "count": 6})),
            (3, Noun::Visit, json!({"engagement": id(1), "when": "2026-03-01", "who": "SRSG"})),
        ],
    )?;
    let unknown = desk.list_fading(&country("MLI"), today())?;
    assert_eq!((unknown.len(), unknown[0].events), (1, None), "no data is not zero");
    let path = folder.path().join("events.csv");
    fs::write(&path, events(20, 25))?;
    let request = ImportRequest {
        publisher: "ucdp".to_owned(),
        path: path.to_string_lossy().into_owned(),
        date_order: None,
        encoding: None,
    };
    desk.import_file(&request, &|_| {})?;
    let fading = desk.list_fading(&country("MLI"), today())?;
    assert_eq!((fading[0].visits, fading[0].events), ([1, 6], Some([20, 25])));
    assert_eq!(fading[0].last_visit.as_deref(), Some("2026-03-01"));
    assert_eq!(desk.get_country_page("MLI", today())?.fading, fading);
    let steady = desk.list_fading(&country("MLI"), "2025-12-01".parse().ok())?;
    assert!(steady.is_empty(), "{steady:?}");
    Ok(())
}

#[test]
fn the_matrix_counts_who_is_there_and_can() -> Checked {
    let (desk, _folder) = desk()?;
    put(
        &desk,
        &[
            (1, Noun::Partner, json!({"name": "Near", "kind": "civil_society"})),
            (2, Noun::Partner, json!({"name": "Far", "kind": "donor"})),
            (3, Noun::Partner, json!({"name": "Unconcerned", "kind": "donor"})),
            (4, Noun::Presence, json!({"partner": id(1), "countries": ["BWA", "NAM"]})),
            (5, Noun::Presence, json!({"partner": id(1), "countries": ["BWA"], "until": "2020"})),
            (6, Noun::Capability, json!({"partner": id(1), "can": "observe", "degree": "fully", "countries": ["BWA"]})),
            (7, Noun::Capability, json!({"partner": id(2), "can": "fund", "degree": "fully", "countries": ["BWA"]})),
        ],
    )?;
    let matrix = desk.get_matrix(&country("BWA"), today())?;
    assert_eq!(matrix.countries, ["BWA"]);
    assert_eq!(matrix.rows[0].title, "Near");
    assert_eq!((matrix.rows[0].cells[0].presences, matrix.rows[0].cells[0].can[2]), (1, Ability::Fully));
    let far = matrix.rows.iter().find(|row| row.title == "Far").ok_or("no row")?;
    assert_eq!(far.cells[0].can[3], Ability::Away);
    assert!(matrix.rows.iter().all(|row| row.title != "Unconcerned"));
    assert_eq!(matrix.there, [[0, 0, 1, 0, 0, 0]]);
    let world = desk.get_matrix(&Area::World, today())?;
    assert!(world.countries.contains(&"NAM".to_owned()));
    assert!(world.rows.iter().all(|row| row.cells.len() == world.countries.len()));
    Ok(())
}

#[test]
fn experts_are_found_by_what_they_can_and_timed_from_request_to_arrival() -> Checked {
    let (desk, _folder) = desk()?;
    put(
        &desk,
        &[
            (
                1,
                Noun::Expert,
                json!({"name": "A", "skills": ["elections", "gender"], "languages": ["fr", "en"], "gender": "woman", "standby": true, "available": "now"}),
            ),
            (
                2,
                Noun::Expert,
                json!({"name": "B", "skills": ["elections"], "languages": ["fr"], "gender": "man", "available": "away"}),
            ),
            (3, Noun::Expert, json!({"name": "C", "skills": ["dialogue"], "languages": ["ru"]})),
            (
                4,
                Noun::Deployment,
                json!({"expert": id(1), "countries": ["GIN"], "requested": "2026-03-09 12:00", "answered": "2026-03-09 18:00", "answer": "accepted", "arrived": "2026-03-11 12:00"}),
            ),
            (
                5,
                Noun::Deployment,
                json!({"expert": id(2), "countries": ["GIN"], "requested": "2026-03-09 12:00", "answer": "declined"}),
            ),
            (
                6,
                Noun::Deployment,
                json!({"expert": id(3), "countries": ["KGZ"], "requested": "2026-01-09 12:00", "arrived": "2026-01-19 12:00"}),
            ),
        ],
    )?;
    let french =
        RosterRequest { languages: vec!["fr".into()], skills: vec!["elections".into()], ..RosterRequest::default() };
    let roster = desk.find_experts(&french)?;
    assert_eq!(roster.experts.iter().map(|card| card.title.as_str()).collect::<Vec<_>>(), ["A", "B"]);
    assert_eq!((roster.genders, roster.all_genders), ([1, 1, 0, 0], [1, 1, 0, 1]));
    let now = desk.find_experts(&RosterRequest { available: true, standby: true, ..french })?;
    assert_eq!(now.experts.len(), 1);
    let clock = roster.clock;
    assert_eq!((clock.deployments, clock.within, clock.overdue, clock.median_hours), (2, 1, 0, Some(48.0)));
    assert_eq!((roster.deployments[0].declined, roster.deployments.len()), (false, 3));
    Ok(())
}

#[test]
fn funds_are_summed_by_currency_and_timed_from_asking_to_release() -> Checked {
    let (desk, _folder) = desk()?;
    put(
        &desk,
        &[
            (
                1,
                Noun::Fund,
                json!({"name": "One", "kind": "rapid_response", "countries": ["BWA"], "asked": "100 USD", "asked_on": "2026-01-01", "released": "80 USD", "released_on": "2026-01-31"}),
            ),
            (
                2,
                Noun::Fund,
                json!({"name": "Two", "kind": "voluntary", "countries": ["BWA"], "asked": "50 EUR", "asked_on": "2026-02-01"}),
            ),
        ],
    )?;
    let funds = desk.get_funds(&country("BWA"))?;
    assert_eq!((funds.median_days, funds.measured, funds.waiting), (Some(30.0), 1, 1));
    assert_eq!(funds.totals.iter().map(|total| total.currency.as_str()).collect::<Vec<_>>(), ["EUR", "USD"]);
    assert_eq!((funds.totals[1].sums, funds.totals[1].counts), ([100.0, 0.0, 80.0, 0.0], [1, 0, 1, 0]));
    assert_eq!(funds.rows[1].days_to_release, Some([30, 30]));
    Ok(())
}

#[test]
fn onsets_are_counted_from_stored_conflict_years() -> Checked {
    let (desk, _folder) = desk()?;
    assert!(desk.count_onsets()?.rules.is_empty(), "no data is not zero");
    let years = [
        ("a", "1980", "minor"),
        ("a", "1991", "minor"),
        ("a", "1992", "war"),
        ("b", "2003", "war"),
        ("c", "2010", "minor"),
    ];
    let records = (1..).zip(years).map(|(number, (key, year, intensity))| {
        (
            number,
            Noun::Conflict,
            json!({"key": key, "year": year, "intensity": intensity, "sources": ["UCDP/PRIO 21.1"]}),
        )
    });
    put(&desk, &records.collect::<Vec<_>>())?;
    let onsets = desk.count_onsets()?;
    assert_eq!((onsets.conflict_years, onsets.years), (5, Some([1980, 2010])));
    let rule = onsets.rules.iter().find(|rule| rule.id == "high_first").ok_or("no rule")?;
    let counts: Vec<_> =
        rule.decades.iter().map(|decade| (decade.first_year, decade.onsets, decade.escalations)).collect();
    assert_eq!(counts, [(1980, 0, Some(0)), (1990, 1, Some(1)), (2000, 1, Some(0)), (2010, 0, Some(0))]);
    assert!(rule.against_report.contains("§7") && !rule.decades[0].whole);
    Ok(())
}

#[test]
fn a_page_of_a_full_profile_counts_what_it_does_not_show() -> Checked {
    // A tenth of what must stay quick: 10,000 engagements, 100,000 cases, 5,000 presences.
    let (desk, _folder) = desk()?;
    let engagement = |at: u128| {
        let since = format!("20{:02}-03-01", at % 26);
        (at, Noun::Engagement, json!({"name": format!("E{at}"), "kind": "envoy", "since": since, "countries": ["BWA"]}))
    };
    let case = |at: u128| {
        let kind = ["drugs", "arms", "people", "resources"][(at % 4) as usize];
        (100_000 + at, Noun::Trafficking, json!({"kind": kind, "when": "2024-01-01", "countries": ["BWA"]}))
    };
    let partner = |at: u128| (200_000 + at, Noun::Partner, json!({"name": format!("P{at}"), "kind": "national_ngo"}));
    let presence = |at: u128| {
        (
            300_000 + at,
            Noun::Presence,
            json!({"partner": id(200_000 + at % 400), "countries": ["BWA"], "since": "2020"}),
        )
    };
    put(&desk, &(1..=1000).map(engagement).collect::<Vec<_>>())?;
    put(&desk, &(0..10_000).map(case).collect::<Vec<_>>())?;
    put(&desk, &(0..400).map(partner).collect::<Vec<_>>())?;
    put(&desk, &(0..500).map(presence).collect::<Vec<_>>())?;
    let page = desk.get_country_page("BWA", today())?;
    let lane = &page.lanes[0];
    assert_eq!((lane.items.len() as u32 + lane.more, lane.items.len()), (1000, 400));
    assert_eq!(page.engagements_before.len(), 60);
    assert_eq!(page.trafficking.iter().map(|(_, count)| count).sum::<u32>(), 10_000);
    assert_eq!(page.partners.iter().filter(|line| line.present).count() as u32, 300);
    assert!(page.more_partners >= 100);
    let matrix = desk.get_matrix(&country("BWA"), today())?;
    assert_eq!(matrix.rows.iter().map(|row| row.cells[0].presences).sum::<u32>(), 500);
    Ok(())
}
