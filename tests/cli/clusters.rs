//! Clusters and density of events: apart in time where time is looked at, and never from a point that is only a province.

use std::fmt::Write as _;
use std::fs;

use serde_json::Value;

use crate::program::Program;

const HEAD: &str = "id,date_start,date_end,date_prec,type_of_violence,country,adm_1,where_prec,latitude,longitude,side_a,side_b,best,high,low\n";

/// Twelve events around Mopti in January 2020, twelve in June 2021, three in the north, and four known to a province only.
fn program() -> Program {
    let mut text = String::from(HEAD);
    let mut row = |day: &str, precision: u8, at: [f64; 2]| {
        let id = text.lines().count();
        let [lat, lon] = at;
        writeln!(text, "{id},{day},{day},1,1,Mali,Mopti,{precision},{lat},{lon},Government of Mali,JNIM,2,3,1")
            .unwrap();
    };
    for event in 1..=12 {
        let at = [14.49 + f64::from(event % 4) * 0.02, -4.19 + f64::from(event % 3) * 0.02];
        row(&format!("2020-01-{event:02}"), 1, at);
        row(&format!("2021-06-{event:02}"), 1, at);
    }
    for event in 1..=3 {
        row(&format!("2020-0{event}-15"), 1, [16.27 + f64::from(event), -0.04]);
    }
    for event in 1..=4 {
        row(&format!("2020-02-{event:02}"), 4, [14.49, -4.19]);
    }
    let program = Program::new();
    let file = program.profile().join("events.csv");
    fs::write(&file, text).unwrap();
    program.ask(&["import", "ucdp", file.to_str().unwrap()]);
    program
}

fn number(value: &Value) -> f64 {
    value.as_f64().unwrap()
}

#[test]
fn what_is_one_cluster_in_space_is_two_where_time_is_looked_at() {
    let program = program();
    let space = program.ask(&["clusters", "--country", "MLI"]);
    let counts = |found: &Value| -> Vec<u64> {
        found["clusters"].as_array().unwrap().iter().map(|cluster| cluster["events"].as_u64().unwrap()).collect()
    };
    assert_eq!((counts(&space), &space["alone"]), (vec![24], &3.into()));
    assert_eq!((&space["imprecise_places"], &space["clusters"][0]["deaths"]), (&4.into(), &48.into()), "{space}");
    assert_eq!(space["clusters"][0]["name"], "Mopti");
    assert!(number(&space["clusters"][0]["radius_km"]) < 10.0, "{space}");
    let both = program.ask(&["clusters", "--country", "MLI", "--days", "30"]);
    assert_eq!((counts(&both), &both["alone"]), (vec![12, 12], &3.into()), "{both}");
    assert_eq!(both["clusters"][0]["days"], serde_json::json!(["2020-01-01", "2020-01-12"]));
    for (arguments, said) in [
        (["--distance-km", "0"], "The radius in km is 0"),
        (["--days", "50000"], "The span in days is 50,000"),
        (["--least-events", "0"], "is 0: it must lie between 1"),
    ] {
        let refused = program.run(&[&["clusters"][..], &arguments].concat());
        let told = String::from_utf8(refused.stderr).unwrap();
        assert!(refused.status.code() == Some(1) && told.contains(said), "{told}");
    }
}

#[test]
fn the_density_says_its_bandwidth_and_spreads_what_is_known_to_a_province_only() {
    let program = program();
    let found = program.ask(&["density", "--country", "MLI", "--bandwidth-km", "60", "--resolution", "5"]);
    assert_eq!((&found["events"], &found["spread"], &found["left_out"]), (&31.into(), &4.into(), &0.into()));
    assert_eq!((&found["bandwidth_km"], &found["is_by_rule"]), (&60.0.into(), &false.into()));
    let cells = found["cells"].as_array().unwrap();
    assert_eq!(cells[0]["name"], "Mopti", "{}", cells[0]);
    // The densest place holds 24 events within some km: by the kernel at most 24 · 3 / (π 60²) per km², and hardly less.
    let most = 24.0 * 3.0 / (std::f64::consts::PI * 3_600.0) * 1_000.0;
    let peak = number(&cells[0]["per_1000_km2"]);
    assert!(peak < most * 1.01 && peak > most * 0.8, "{peak} of {most}");
    let by_rule = program.ask(&["density", "--country", "MLI"]);
    assert!(by_rule["is_by_rule"] == true && number(&by_rule["bandwidth_km"]) > 60.0, "{}", by_rule["bandwidth_km"]);
    let refused = program.run(&["density", "--bandwidth-km", "9000", "--resolution", "7"]);
    let told = String::from_utf8(refused.stderr).unwrap();
    assert!(refused.status.code() == Some(1) && told.contains("coarser resolution"), "{told}");
    let nothing = program.run(&["density", "--country", "NER"]);
    let told = String::from_utf8(nothing.stderr).unwrap();
    assert!(nothing.status.code() == Some(1) && told.contains("of the 31 events that are stored, none"), "{told}");
}
