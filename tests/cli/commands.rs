//! Each command once, on invented events.

use std::fs;
use std::io::Read as _;
use std::process::Stdio;

use serde_json::{Value, json};

use crate::invented::write_events;
use crate::program::Program;

/// Returns a program that has imported invented events, and the folder of their file.
fn filled(events: u64) -> (Program, tempfile::TempDir, String) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("invented.csv");
    write_events(&mut fs::File::create(&path).unwrap(), events, 5).unwrap();
    let program = Program::new();
    let path = path.to_str().unwrap().to_owned();
    assert_eq!(program.ask(&["import", "ucdp", &path])["added"], events);
    (program, folder, path)
}

#[test]
fn a_run_can_be_listed_and_undone_as_a_whole() {
    let (program, _folder, _) = filled(200);
    let runs = program.ask(&["runs"]);
    assert_eq!(runs["runs"][0]["counts"]["added"], 200);
    let undone = program.ask(&["undo", "1"]);
    assert_eq!(undone["state"], "undone");
    assert_eq!(program.ask(&["events"])["events"], 0);
    assert_eq!(program.ask(&["verify"])["ok"], true);
}

#[test]
fn an_export_holds_exactly_what_the_filter_chooses() {
    let (program, folder, _) = filled(300);
    let chosen = program.ask(&["events", "--country", "MLI"])["events"].as_u64().unwrap();
    assert!(chosen > 0 && chosen < 300, "{chosen}");
    for ending in ["csv", "xlsx", "geojson"] {
        let path = folder.path().join(format!("mali.{ending}"));
        let exported = program.ask(&["export", "events", "--country", "MLI", "--out", path.to_str().unwrap()]);
        assert_eq!(exported["rows"], chosen, "{ending}");
        assert!(fs::metadata(&path).unwrap().len() > 100, "{ending}");
    }
    let geojson: Value = serde_json::from_slice(&fs::read(folder.path().join("mali.geojson")).unwrap()).unwrap();
    assert_eq!(geojson["features"].as_array().unwrap().len() as u64, chosen);
}

#[test]
fn refused_rows_can_be_mended_and_imported_again() {
    let (program, folder, path) = filled(20);
    let text = fs::read_to_string(&path).unwrap();
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    lines.truncate(2);
    let broken = lines[1].replacen("1,INV-1,", "9001,INV-9001,", 1);
    let dated = broken.split(',').find(|field| field.len() == 10 && field.as_bytes()[4] == b'-').unwrap().to_owned();
    lines[1] = broken.replace(&dated, "someday");
    let bad = folder.path().join("bad.csv");
    fs::write(&bad, lines.join("\n")).unwrap();

    let outcome = program.ask(&["import", "ucdp", bad.to_str().unwrap()]);
    assert_eq!(outcome["rejected"], 1, "{outcome}");
    let reject = &outcome["rejects"][0];
    assert_eq!((&reject["line"], &reject["value"]), (&json!(2), &json!("someday")));
    let run = outcome["run"].to_string();
    let rejects = folder.path().join("rejects.csv");
    program.ask(&["rejects", &run, "--out", rejects.to_str().unwrap()]);
    let refused = fs::read_to_string(&rejects).unwrap();
    assert!(refused.contains("reject_marking") && refused.contains(",Unclassified,"), "{refused}");
    let mended = refused.replace("someday", &dated);
    fs::write(&rejects, mended).unwrap();
    let again = program.ask(&["import", "ucdp", rejects.to_str().unwrap()]);
    assert_eq!((&again["added"], &again["rejected"]), (&json!(1), &json!(0)), "{again}");
}

#[test]
fn an_exercise_is_the_same_for_the_same_seed_and_is_marked() {
    let (one, two, other) = (Program::new(), Program::new(), Program::new());
    for (program, seed) in [(&one, "7"), (&two, "7"), (&other, "8")] {
        assert_eq!(program.ask(&["exercise", "--events", "400", "--seed", seed])["added"], 400);
    }
    let figures = |program: &Program| program.ask(&["events"]);
    assert_eq!(figures(&one), figures(&two));
    assert_ne!(figures(&one), figures(&other));
    assert_eq!(figures(&one)["exercise"], true);
    let text = String::from_utf8(one.run(&["events"]).stdout).unwrap();
    assert!(text.starts_with("EXERCISE"), "{text}");
}

#[test]
fn an_exercise_is_never_mixed_with_real_events() {
    let (program, _folder, path) = filled(10);
    let refused = program.run(&["exercise", "--events", "100", "--seed", "1"]);
    assert_eq!(refused.status.code(), Some(1));
    assert_eq!(program.ask(&["events"])["events"], 10);

    let exercise = Program::new();
    exercise.ask(&["exercise", "--events", "100", "--seed", "1"]);
    assert_eq!(exercise.run(&["import", "ucdp", &path]).status.code(), Some(1));
    assert_eq!(exercise.ask(&["events"])["events"], 100);
}

#[test]
fn every_command_has_help_with_an_example_and_wrong_usage_is_2() {
    let program = Program::new();
    for command in ["import", "events", "export", "runs", "undo", "rejects", "exercise", "vault", "verify", "bench"] {
        let help = program.run(&[command, "--help"]);
        assert_eq!(help.status.code(), Some(0), "{command}");
        let text = String::from_utf8(help.stdout).unwrap();
        assert!(text.contains("Example") && text.contains("sitroom "), "{command}: {text}");
    }
    for wrong in [&["evnets"][..], &["import", "ucdp"], &["events", "--since", "2021-02-30"], &["undo", "first"]] {
        let output = program.run(wrong);
        assert_eq!(output.status.code(), Some(2), "{wrong:?}");
        assert!(output.stdout.is_empty(), "{wrong:?}");
    }
}

#[test]
fn a_reader_that_goes_away_is_no_failure() {
    let (program, _folder, _) = filled(2000);
    let mut child = program.call(&["events"]).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let mut said = String::new();
    child.stderr.take().unwrap().read_to_string(&mut said).unwrap();
    assert!(child.wait().unwrap().success(), "{said}");
    assert_eq!(said, "");
}
