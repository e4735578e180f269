//! Hot cells: those of a real file against the reference, and what is known to a province only against what a point says.

use std::fs;

use serde_json::Value;

use crate::program::{Program, real_files};

const HEAD: &str = "id,date_start,date_end,date_prec,type_of_violence,country,adm_1,where_prec,latitude,longitude,side_a,side_b,best,high,low\n";

fn number(value: &Value) -> f64 {
    value.as_f64().unwrap()
}

#[test]
fn z_and_q_of_west_africa_are_those_of_pysal() {
    let Some(folder) = real_files() else { return };
    let program = Program::new();
    program.ask(&["import", "ucdp", folder.join("ged_west_africa.csv").to_str().unwrap()]);
    let found = program.ask(&[
        "hotspots",
        "--subregion",
        "west-africa",
        "--since",
        "2018-01-01",
        "--until",
        "2019-12-31",
        "--precision",
        "district",
    ]);
    // esda 2.9.0, G_Local(y, w, transform="B", star=True, permutations=0).Zs over every cell within two rings of an event
    // (h3 4.5, resolution 5); q by scipy.stats.false_discovery_control over norm.sf(z).
    assert_eq!((&found["events"], &found["cells"], &found["very_hot"]), (&1580.into(), &3729.into(), &121.into()));
    let hot = found["hot"].as_array().unwrap();
    assert_eq!(hot.len(), 147);
    for (cell, (name, z, events)) in hot.iter().zip([
        ("85585ed3fffffff", 16.989_055_418_958_205, 7.0),
        ("8558516bfffffff", 16.071_150_550_937_137, 50.0),
        ("855853a7fffffff", 15.382_721_899_921_332, 9.0),
        ("855853b7fffffff", 13.776_388_380_884_46, 3.0),
        ("8558516ffffffff", 13.317_435_946_873_927, 3.0),
    ]) {
        assert_eq!((cell["cell"].as_str().unwrap(), number(&cell["events"])), (name, events));
        assert!((number(&cell["z"]) - z).abs() < 1e-9, "{cell}");
    }
}

#[test]
fn what_is_known_to_a_province_only_is_spread_over_it() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("mopti.csv");
    let row = |id: usize, precision: u8, place: &str| {
        let day = id % 28 + 1;
        format!("{id},2020-01-{day:02},2020-01-{day:02},1,1,Mali,,{precision},{place},Government of Mali,JNIM,1,1,1\n")
    };
    let elsewhere = ["12.65,-8.00", "16.27,-0.04", "14.44,-11.44", "16.77,-3.00", "11.32,-5.67", "20.20,1.00"];
    let found = |precision: u8| {
        let program = Program::new();
        let here = (1..=40).map(|id| row(id, precision, "14.49,-4.19"));
        let there = elsewhere.iter().zip(41..).map(|(place, id)| row(id, 1, place));
        fs::write(&file, format!("{HEAD}{}", here.chain(there).collect::<String>())).unwrap();
        program.ask(&["import", "ucdp", file.to_str().unwrap()]);
        program.ask(&["hotspots"])
    };
    let sharp = found(1);
    assert_eq!((&sharp["events"], &sharp["spread"], &sharp["cells"]), (&46.into(), &0.into(), &(7 * 19).into()));
    let hottest = &sharp["hot"][0];
    let around: f64 = sharp["hot"].as_array().unwrap().iter().map(|cell| number(&cell["events"])).sum();
    assert!(number(&hottest["z"]) > 3.0 && around >= 40.0, "{sharp}");

    let spread = found(4);
    assert_eq!((&spread["events"], &spread["spread"], &spread["left_out"]), (&46.into(), &40.into(), &0.into()));
    assert!(number(&spread["cells"]) > 300.0, "{spread}");
    let hot = spread["hot"].as_array().unwrap();
    let most = hot.iter().map(|cell| number(&cell["events"]) % 1.0).fold(0.0, f64::max);
    assert!(most < 0.5, "no cell has more than its share of the province: {spread}");
}

#[test]
fn nothing_stored_is_no_data_and_a_resolution_too_fine_is_refused() {
    let program = Program::new();
    for figure in ["hotspots", "clusters", "density", "change"] {
        let refused = program.run(&[figure, "--subregion", "central-asia"]);
        let said = String::from_utf8(refused.stderr).unwrap();
        assert!(refused.status.code() == Some(1) && refused.stdout.is_empty(), "{figure}: {said}");
        assert!(said.starts_with("sitroom: No data: ") && said.trim_end().matches('\n').count() == 0, "{said}");
        assert!(said.contains("mport events"), "{figure} says what to do: {said}");
    }
    let refused = program.run(&["hotspots", "--resolution", "9"]);
    assert_eq!(refused.status.code(), Some(1));
    let said = String::from_utf8(refused.stderr).unwrap();
    assert!(said.contains('9') && said.contains("0 to 7"), "{said}");
}

#[test]
fn divisions_permutations_and_steps_agree_on_where_it_burns() {
    let Some(folder) = real_files() else { return };
    let program = Program::new();
    program.ask(&["import", "ucdp", folder.join("ged_west_africa.csv").to_str().unwrap()]);
    let period = ["--subregion", "west-africa", "--since", "2012-01-01", "--until", "2021-12-31"];
    let ask = |more: &[&str]| program.ask(&[&["hotspots"], &period[..], more].concat());
    let names = |found: &Value, list: &str| -> Vec<String> {
        found[list].as_array().unwrap().iter().map(|one| one["cell"].as_str().unwrap().to_owned()).collect()
    };
    let analytic = ask(&["--units", "divisions"]);
    let borno = "NGA-borno".to_owned();
    assert!(names(&analytic, "hot").contains(&borno), "{analytic}");
    let all = program.ask(&[&["events"], &period[..]].concat())["events"].as_u64();
    let whole = |name: &str| analytic[name].as_u64().unwrap();
    assert_eq!(Some(whole("left_out") + whole("events")), all);
    // Where few places hold nearly all, lots are drawn that hold them too: p by lot is the larger one.
    let drawn = ask(&["--units", "divisions", "--permutations", "999"]);
    assert!(names(&drawn, "hot").iter().all(|place| names(&analytic, "hot").contains(place)), "{drawn}");
    assert_eq!(ask(&["--units", "divisions", "--permutations", "999"]), drawn, "the same seed, the same p");
    let moran = ask(&["--units", "divisions", "--method", "moran"]);
    assert!(number(&moran["whole"]["z"]) > 3.0, "{moran}");
    let there = moran["hot"].as_array().unwrap().iter().find(|one| one["cell"] == borno.as_str()).unwrap();
    assert_eq!(there["quadrant"], "high_high");
    let over_time = ask(&["--units", "divisions", "--steps", "quarter"]);
    assert_eq!(over_time["steps"]["count"], 40);
    let emerging = names(&over_time, "emerging");
    assert!(emerging.contains(&"MLI-mopti".to_owned()), "{over_time}");
    // Nigeria's data end in 2019: its silence since is no data, so nothing is told of it over time.
    assert!(emerging.iter().all(|place| !place.starts_with("NGA-")), "{over_time}");
    let few = program.run(&[&["hotspots"], &period[..], &["--steps", "year", "--since", "2019-01-01"]].concat());
    assert_ne!(few.status.code(), Some(0));
}
