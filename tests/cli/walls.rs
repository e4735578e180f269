//! The wall on the command line: the picture that another machine shows, and refusals. Its windows are tested in `e2e/wall.rs`.

use std::fs;

use serde_json::Value;

use crate::program::Program;
use crate::until::events_until;

#[test]
fn the_picture_of_a_wall_is_written_whole_and_its_figures_are_the_stores() {
    let program = Program::new();
    let events = program.profile().join("events.csv");
    fs::write(&events, events_until("2023-12-31")).unwrap();
    program.ask(&["import", "ucdp", events.to_str().unwrap()]);
    let path = program.profile().join("wall.json");
    let told = program.ask(&["wall", "west-africa", "--out", path.to_str().unwrap()]);
    let counted =
        program.ask(&["events", "--subregion", "west-africa", "--since", "2022-12-01", "--until", "2023-11-30"]);
    let countries = told["countries"].as_array().unwrap();
    let sum: u64 = countries.iter().filter_map(|one| one["now"]["events"].as_u64()).sum();
    assert_eq!((Some(sum), told["months"][0].as_str()), (counted["events"].as_u64(), Some("2022-12")));
    for one in countries {
        let country = &counted["by_country"][one["iso3"].as_str().unwrap()];
        assert_eq!(one["now"]["deaths"][1].as_u64(), country["best"].as_u64().or(Some(0)), "{one}");
    }
    let written: Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
    assert_eq!(written["picture"], told);
    assert!(written["map"]["cells"].as_array().is_some_and(|cells| !cells.is_empty()));
}

#[test]
fn what_no_wall_can_show_is_refused_in_a_sentence() {
    let program = Program::new();
    let out = program.profile().join("wall.json");
    let out = out.to_str().unwrap();
    for (arguments, status, part) in [
        (vec!["wall", "atlantis", "--out", out], 1, "“atlantis” is no subregion"),
        (vec!["wall", "XXX", "--out", out], 1, "“XXX” is no country"),
        (vec!["wall", "west-africa", "--out", "/nowhere/wall.json"], 1, "/nowhere/wall.json"),
        (vec!["wall", "--out", out], 2, "SUBREGION"),
        (vec!["wall", "west-africa", "--from", out, "--out", out], 2, "cannot be used with"),
        (vec!["wall", "west-africa", "--language", "de"], 2, "de"),
    ] {
        let output = program.run(&arguments);
        let error = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(status), "{arguments:?}: {error}");
        assert!(error.contains(part), "{arguments:?}: {error}");
    }
    assert!(!program.profile().join("wall.json").exists());
}
