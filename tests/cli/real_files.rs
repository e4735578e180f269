//! Figures of real files, counted beforehand by other means.

use std::collections::BTreeMap;
use std::fs;

use serde_json::{Value, json};

use crate::program::{Program, real_files};

fn counted(answer: &Value) -> (u64, u64) {
    (answer["events"].as_u64().unwrap(), answer["best"].as_u64().unwrap())
}

#[test]
fn west_africa_is_read_whole_and_gives_the_known_figures() {
    let Some(folder) = real_files() else { return };
    let program = Program::new();
    let file = folder.join("ged_west_africa.csv");
    let file = file.to_str().unwrap();

    let first = program.ask(&["import", "ucdp", file]);
    assert_eq!((&first["read"], &first["added"], &first["rejected"]), (&json!(9605), &json!(9605), &json!(0)));
    let again = program.ask(&["import", "ucdp", file]);
    assert_eq!((&again["added"], &again["revised"], &again["unchanged"]), (&json!(0), &json!(0), &json!(9605)));

    let mali = ["events", "--country", "MLI", "--since", "2020-01-01", "--until", "2022-12-31"];
    let all = program.ask(&mali);
    assert_eq!(counted(&all), (855, 6446));
    for (kind, figures) in [("state", (491, 2746)), ("nonstate", (156, 1548)), ("onesided", (208, 2152))] {
        let answer = program.ask(&[&mali[..], &["--kind", kind]].concat());
        assert_eq!(counted(&answer), figures, "{kind}");
    }
    let west = ["events", "--subregion", "west-africa", "--since", "2018-01-01", "--until", "2019-12-31"];
    assert_eq!(counted(&program.ask(&west)), (1843, 10_159));
}

#[test]
fn months_and_countries_add_up_to_the_whole_even_where_the_period_cuts_a_month() {
    let Some(folder) = real_files() else { return };
    let program = Program::new();
    program.ask(&["import", "ucdp", folder.join("ged_west_africa.csv").to_str().unwrap()]);
    let answer = program.ask(&["events", "--since", "2015-03-10", "--until", "2017-08-20"]);
    let (events, best) = counted(&answer);
    assert!(events > 100, "{events}");
    let months = answer["by_month"].as_array().unwrap();
    assert_eq!(months.first().unwrap()["month"], "2015-03");
    let sum = |field: &str| months.iter().map(|month| month[field].as_u64().unwrap()).sum::<u64>();
    assert_eq!((sum("events"), sum("best")), (events, best));
    let countries = answer["by_country"].as_object().unwrap();
    assert_eq!(countries.values().map(|country| country["events"].as_u64().unwrap()).sum::<u64>(), events);
}

#[test]
fn raw_files_give_the_events_that_the_clean_one_gives() {
    let Some(folder) = real_files() else { return };
    let clean = Program::new();
    clean.ask(&["import", "ucdp", folder.join("ged_west_africa.csv").to_str().unwrap()]);
    for (raw, iso3) in [
        ("raw_benin.csv", "BEN"),
        ("raw_cote_divoire.csv", "CIV"),
        ("raw_togo.csv", "TGO"),
        ("raw_senegal.xlsx", "SEN"),
    ] {
        let path = folder.join(raw);
        let program = Program::new();
        let mut outcome = program.run(&["import", "ucdp", path.to_str().unwrap(), "--json"]);
        if !outcome.status.success() {
            let said = String::from_utf8_lossy(&outcome.stderr).into_owned();
            assert!(said.contains("--date-order"), "{raw}: {said}");
            outcome = program.run(&["import", "ucdp", path.to_str().unwrap(), "--date-order", "month-first", "--json"]);
        }
        let outcome = crate::program::object(&outcome);
        assert!(outcome["added"].as_u64().unwrap() > 0, "{raw}: {outcome}");
        let (raw_events, known) = (events_by_id(&program, iso3), events_by_id(&clean, iso3));
        let shared = raw_events.iter().filter_map(|(id, event)| Some((id, event, known.get(id)?)));
        let shared: Vec<_> = shared.collect();
        assert!(shared.len() * 10 >= raw_events.len() * 9, "{raw}: {} of {}", shared.len(), raw_events.len());
        for (id, event, known) in shared {
            assert_eq!(event, known, "{raw} {id}");
        }
    }
}

/// Returns what an export says of each event of a country: when, where, what kind, how many deaths.
fn events_by_id(program: &Program, iso3: &str) -> BTreeMap<String, Vec<Value>> {
    const FIELDS: [&str; 9] = [
        "date_start",
        "date_end",
        "latitude",
        "longitude",
        "type_of_violence",
        "best",
        "low",
        "high",
        "deaths_civilians",
    ];
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("events.geojson");
    program.ask(&["export", "events", "--country", iso3, "--out", path.to_str().unwrap()]);
    let collection: Value = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
    let features = collection["features"].as_array().unwrap().iter().map(|feature| &feature["properties"]);
    features
        .map(|event| (event["id"].to_string(), FIELDS.iter().map(|field| event[*field].clone()).collect()))
        .collect()
}
