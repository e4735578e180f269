//! The outlook from a panel to draws: the same for the same seed, and a sentence where the panel cannot be read.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use crate::program::Program;

/// Three countries over four years: quiet, some deaths, war. Months 457 to 504 are 2018 to 2021.
fn panel() -> String {
    let mut text = "month_id,country_id,outcome\n".to_owned();
    for month in 457..=504_u32 {
        for (country, deaths) in [(1, 0), (2, month * 7 % 5), (3, 80 + month * 13 % 90)] {
            let _ = writeln!(text, "{month},{country},{deaths}");
        }
    }
    text
}

fn arguments<'a>(panel: &'a Path, out: &'a Path) -> Vec<&'a str> {
    let mut all = vec!["forecast", "--panel", panel.to_str().unwrap(), "--out", out.to_str().unwrap()];
    all.extend(["--train-until", "2020-10", "--from", "2021-01", "--months", "12", "--draws", "200", "--seed", "7"]);
    all
}

#[test]
fn a_panel_gives_the_same_draws_for_the_same_seed_whatever_came_after_the_last_month_of_training() {
    let program = Program::new();
    let folder = tempfile::tempdir().unwrap();
    let [file, first, again] = ["panel.csv", "first.csv", "again.csv"].map(|name| folder.path().join(name));
    fs::write(&file, panel()).unwrap();
    let report = program.ask(&arguments(&file, &first));
    assert_eq!((&report["rows"], &report["countries"]), (&(3 * 12 * 200).into(), &3.into()));
    let known: String =
        panel().lines().filter(|line| !line.starts_with('5')).fold(String::new(), |all, line| all + line + "\n");
    fs::write(&file, known).unwrap();
    program.ask(&arguments(&file, &again));
    let draws = fs::read_to_string(&first).unwrap();
    assert_eq!(draws, fs::read_to_string(&again).unwrap());
    assert!(draws.starts_with("month_id,country_id,draw,outcome\n493,1,0,"), "{}", &draws[..80]);
    for group in report["groups"].as_array().unwrap() {
        assert!(group["record"].as_array().unwrap().iter().any(|one| one["model"] == "conflictology"), "{group}");
    }
}

#[test]
fn a_panel_that_cannot_be_read_is_refused_with_its_line_and_nothing_is_written() {
    let program = Program::new();
    let folder = tempfile::tempdir().unwrap();
    let (file, out) = (folder.path().join("panel.csv"), folder.path().join("draws.csv"));
    for (text, said) in [
        ("month_id,country_id,outcome\n457,1,few\n", "line 2"),
        ("month_id,country_id,outcome\n457,1,0\n457,1,3\n", "lines 2 and 3"),
        ("month,deaths\n1,2\n", "month_id"),
        ("", "panel.csv"),
    ] {
        fs::write(&file, text).unwrap();
        let refused = program.run(&arguments(&file, &out));
        let sentence = String::from_utf8(refused.stderr).unwrap();
        assert_eq!(refused.status.code(), Some(1), "{text}: {sentence}");
        assert!(sentence.to_lowercase().contains(said), "{text}: {sentence}");
        assert!(!out.exists());
    }
}
