//! What spills over and corridors on the command line: one object for scripts, sentences for people.

use std::fmt::Write as _;
use std::fs;

use crate::program::Program;

const HEAD: &str = "id,date_start,date_end,date_prec,type_of_violence,country,adm_1,where_prec,latitude,longitude,side_a,side_b,best,high,low\n";

/// Mali and Burkina Faso with an event each in most weeks of 2019 and 2020.
fn events() -> String {
    let mut text = HEAD.to_owned();
    for id in 1..=400_u32 {
        let (country, place) = if id % 2 == 0 { ("Mali", "14.49,-4.19") } else { ("Burkina Faso", "14.00,-2.00") };
        let day =
            format!("{}-{:02}-{:02}", 2019 + id % 2 * (id / 2 % 2) + (id / 4) % 2, id * 7 % 12 + 1, id * 11 % 28 + 1);
        let _ = writeln!(text, "{id},{day},{day},1,1,{country},,1,{place},Government,Rebels,1,1,1");
    }
    text
}

#[test]
fn spillover_prints_one_object_and_says_no_data_where_nothing_is_stored() {
    let program = Program::new();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("events.csv");
    fs::write(&file, events()).unwrap();
    program.ask(&["import", "ucdp", file.to_str().unwrap()]);
    let found = program.ask(&["spillover", "--country", "MLI"]);
    assert_eq!(found["pairs"].as_array().unwrap().len(), 2, "{}", found["pairs"]);
    assert_eq!((&found["space_time"]["draws"], &found["borders"]["distance_km"]), (&199.into(), &50.0.into()));
    let said = String::from_utf8(program.run(&["spillover", "--subregion", "west-africa"]).stdout).unwrap();
    assert!(said.contains("Mali → Burkina Faso") && said.contains("not always what is caused"), "{said}");
    assert!(said.lines().any(|line| line.contains("Benin") && line.contains("No data")), "{said}");
}

#[test]
fn spillover_of_nothing_and_a_distance_out_of_range_are_refused() {
    let program = Program::new();
    for (arguments, part) in [
        (vec!["spillover", "--subregion", "west-africa"], "No data"),
        (vec!["corridors", "--subregion", "west-africa", "--distance-km", "900"], "1 to 500 km"),
        (vec!["corridors", "--subregion", "atlantis"], "is no subregion"),
    ] {
        let output = program.run(&arguments);
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(1), "{arguments:?}: {said}");
        assert!(said.contains(part), "{said}");
    }
}

#[test]
fn corridors_say_no_data_where_nothing_is_recorded() {
    let program = Program::new();
    let found = program.ask(&["corridors", "--country", "ISL", "--kind", "arms"]);
    assert!(found["no_data"].as_str().unwrap().starts_with("No data"), "{found}");
    let said = String::from_utf8(program.run(&["corridors", "--country", "ISL"]).stdout).unwrap();
    assert!(said.starts_with("No data"), "{said}");
}
