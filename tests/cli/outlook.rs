//! Outlooks from what is stored: by country of a subregion and by cell, each beside its benchmark and its record.

use serde_json::Value;

use crate::program::{Program, real_files};

fn number(value: &Value) -> f64 {
    value.as_f64().unwrap()
}

#[test]
fn a_subregion_is_told_country_by_country_the_likeliest_first() {
    let Some(folder) = real_files() else { return };
    let program = Program::new();
    program.ask(&["import", "ucdp", folder.join("ged_west_africa.csv").to_str().unwrap()]);
    let found = program.ask(&["outlook", "--subregion", "west-africa"]);
    let countries = found["countries"].as_array().unwrap();
    let likely: Vec<f64> = countries.iter().map(|one| number(&one["forecast"]["at_least_25"])).collect();
    assert!(likely.is_sorted_by(|one, other| one >= other), "{likely:?}");
    let place = |code: &str| countries.iter().position(|one| one["country"] == code).unwrap();
    assert!(place("MLI") < place("SEN"));
    // Nigeria's data end in 2019: there is no outlook, and it is said.
    let too_little = found["too_little"].as_array().unwrap();
    assert!(too_little.iter().any(|one| one[0] == "NGA") && countries.iter().all(|one| one["country"] != "NGA"));
    assert_eq!(countries.len() + too_little.len(), 16, "{too_little:?}");
    let one = program.ask(&["outlook", "--country", "MLI"]);
    assert_eq!(one["forecast"], countries[place("MLI")]["forecast"], "one country is told as in the list");
    // The record of Niger itself is worse than the benchmark's, though that of its group is better.
    let niger = program.ask(&["outlook", "--country", "NER"]);
    let own = &niger["records"][0];
    assert!(number(&own["model"]["crps"]) > number(&own["benchmark"]["crps"]), "{own}");
    assert_eq!((&niger["is_benchmark"], &niger["forecast"]), (&true.into(), &niger["benchmark"]));
    assert!(niger["why"].as_str().unwrap().starts_with("The record of the country itself decided"), "{}", niger["why"]);
    assert!(countries.iter().all(|one| {
        let [model, benchmark] = ["model", "benchmark"].map(|of| number(&one["record"][of]["crps"]));
        one["is_benchmark"] == true || model < benchmark
    }));
    let record = &found["records"][0];
    assert_eq!((&record["area"], &found["records"][1]["area"]), (&"west-africa".into(), &"world".into()));
    assert!(number(&record["benchmark"]["crps"]) > 0.0 && number(&record["model"]["outcomes"]) > 100.0, "{record}");

    let cells = program.ask(&["outlook", "--country", "BFA", "--cells"]);
    let list = cells["cells"].as_array().unwrap();
    assert!(list.len() > 20 && number(&cells["too_little"]) > 20.0, "{} cells", list.len());
    for cell in list {
        let quantiles: Vec<f64> = cell["forecast"]["quantiles"].as_array().unwrap().iter().map(number).collect();
        assert!(quantiles.is_sorted(), "{cell}");
        assert_eq!(cell["outline"][0][0].as_array().unwrap().len(), 7, "a hexagon closes: {cell}");
    }
    // What is known of the cells is less than what is known of the country, which has the imprecise events too.
    assert!(number(&cells["imprecise"]) > 0.0, "{}", cells["imprecise"]);
}

#[test]
fn without_events_or_with_too_few_there_is_a_sentence() {
    let program = Program::new();
    let said = |arguments: &[&str]| {
        let refused = program.run(arguments);
        assert_eq!(refused.status.code(), Some(1));
        String::from_utf8(refused.stderr).unwrap()
    };
    assert!(said(&["outlook", "--subregion", "west-africa"]).contains("Import events first"));
    assert!(said(&["outlook", "--cells"]).contains("Import events first"));
    program.ask(&["exercise", "--events", "60", "--seed", "3"]);
    assert!(said(&["outlook", "--cells"]).contains("no cell here has events in 12 of the last 60 months"));
    assert!(said(&["outlook", "--subregion", "atlantis"]).contains("is no subregion"));
    let unknown = said(&["outlook", "--country", "XXX"]);
    assert!(unknown.contains("“XXX”") && !unknown.contains("map"), "{unknown}");
}
