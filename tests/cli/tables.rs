//! Tables of the record through the command line: guessed, saved as a mapping, tried, imported.

use std::fs;

use serde_json::json;

use crate::program::{Program, real_files};

const SEIZURES: &str =
    "Case No;Date;Pays;Drogue;Quantité\nA1;25/03/2021;Mali;cocaïne;12,5\nA2;03/04/2021;Нигер;héroïne;2\n";

#[test]
fn a_table_is_guessed_tried_imported_again_and_undone() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("saisies 2021.csv");
    let mapping = folder.path().join("saisies.toml");
    fs::write(&file, SEIZURES).unwrap();
    let (file, mapping) = (file.to_str().unwrap(), mapping.to_str().unwrap());
    let program = Program::new();
    let table = ["import", "table", file, "--noun", "trafficking"];
    let tried = program.ask(&[&table[..], &["--dry-run", "--save-mapping", mapping]].concat());
    assert_eq!((&tried["read"], &tried["added"], &tried["rejected"]), (&json!(2), &json!(2), &json!(0)), "{tried}");
    assert_eq!(program.ask(&["list", "trafficking"])["count"], 0);
    assert!(fs::read_to_string(mapping).unwrap().contains("noun = \"trafficking\""));

    let first = program.ask(&["import", "table", file, "--mapping", mapping, "--marking", "unclassified"]);
    assert_eq!((&first["added"], &first["rejects"]), (&json!(2), &json!([])), "{first}");
    let again = program.ask(&["import", "table", file, "--mapping", mapping, "--marking", "unclassified"]);
    assert_eq!((&again["added"], &again["unchanged"]), (&json!(0), &json!(2)));
    let listed = program.ask(&["list", "trafficking", "--country", "NER"]);
    assert_eq!(listed["count"], 1, "{listed}");
    program.ask(&["undo", &first["run"].to_string()]);
    assert_eq!(program.ask(&["list", "trafficking"])["count"], 0);
    assert_eq!(program.ask(&["verify"])["ok"], true);
}

#[test]
fn dates_that_stay_open_are_asked_and_a_table_of_nothing_is_refused_in_one_sentence() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("presence.csv");
    fs::write(&file, "Organisation,Country,Start date\nACF,Mali,03/04/2021\n").unwrap();
    let program = Program::new();
    let asked = program.run(&["import", "presence", file.to_str().unwrap(), "--json"]);
    let said = String::from_utf8_lossy(&asked.stderr).into_owned();
    assert!(asked.status.code() == Some(1) && said.contains("--date-order"), "{said}");
    let added = program.ask(&["import", "presence", file.to_str().unwrap(), "--date-order", "day-first"]);
    assert_eq!(added["added"], 1);

    let nothing = folder.path().join("nothing.csv");
    fs::write(&nothing, "month_id,outcome\n457,0\n").unwrap();
    let refused = program.run(&["import", "table", nothing.to_str().unwrap()]);
    let said = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert!(refused.status.code() == Some(1) && said.contains("month_id, outcome"), "{said}");
}

#[test]
fn events_are_not_taken_for_records_unless_somebody_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("events.csv");
    let mut written = fs::File::create(&file).unwrap();
    crate::invented::write_events(&mut written, 20, 5).unwrap();
    let program = Program::new();
    let refused = program.run(&["import", "table", file.to_str().unwrap()]);
    let said = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert!(refused.status.code() == Some(1) && said.contains("sitroom import ucdp"), "{said}");
}

#[test]
fn the_shared_tables_are_imported_by_one_word_each() {
    let Some(folder) = real_files() else { return };
    let shared = folder.parent().unwrap();
    let program = Program::new();
    for (word, file, rows) in [
        ("presence", "presence/hapi_operational_presence.csv", (4999, 4999, 0)),
        // Three rows run the longitude and a name together: 123.58333Masbate.
        ("elections", "elections/deco_1989_2017.csv", (4233, 4230, 3)),
        ("table", "ucdp/prio_acd_1946_2020.csv", (2506, 2506, 0)),
    ] {
        let path = shared.join(file);
        let outcome = program.ask(&["import", word, path.to_str().unwrap()]);
        let counts = ["read", "added", "rejected"].map(|name| outcome[name].clone());
        assert_eq!(counts, [json!(rows.0), json!(rows.1), json!(rows.2)], "{file}: {}", outcome["rejects"]);
    }
}

#[test]
fn undoing_a_run_leaves_what_a_later_run_names() {
    let program = Program::new();
    let folder = tempfile::tempdir().unwrap();
    let import = |name: &str, country: &str| {
        let path = folder.path().join(name);
        fs::write(&path, format!("Organization,Country,Start date\nZembla Relief,{country},2020-01-05\n")).unwrap();
        program.ask(&["import", "presence", path.to_str().unwrap()])
    };
    import("first.csv", "Mali");
    import("second.csv", "Guinea");
    let runs = program.ask(&["runs"]);
    let first = runs["runs"].as_array().unwrap().iter().map(|run| run["id"].as_u64().unwrap()).min();
    program.ask(&["undo", &first.unwrap().to_string()]);
    assert_eq!(program.ask(&["list", "partners", "--text", "Zembla Relief"])["count"], 1);
    assert_eq!(program.ask(&["list", "presences", "--text", "Zembla Relief"])["count"], 1);
}

#[test]
fn an_import_says_what_it_took_the_rows_for_and_what_it_left() {
    let program = Program::new();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("who.csv");
    fs::write(&path, "Organization,Country,Start date,Colour of the door,note,marking,marking.note\nZembla Relief,Mali,2020-01-05,blue,x,Unclassified,confidential\n")
        .unwrap();
    let outcome = program.ask(&["import", "presence", path.to_str().unwrap(), "--dry-run"]);
    assert_eq!(outcome["noun"], "presences");
    assert_eq!(outcome["fields"]["partner"], json!(["Organization"]));
    assert_eq!(outcome["unused"], json!(["Colour of the door"]));
    assert_eq!(outcome["markings"], json!(["marking", "marking.note"]));
    assert!(outcome["notes"].to_string().contains("comes in as a second record"), "{outcome}");
}

#[test]
fn rows_that_nothing_speaks_for_are_refused_until_somebody_says_what_they_are() {
    let program = Program::new();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("prices.csv");
    fs::write(&path, "id,colour,price\n1,red,3.5\n2,blue,4.5\n").unwrap();
    let output = program.run(&["import", "table", path.to_str().unwrap()]);
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(said.contains("id, colour, price") && said.contains("--noun"), "{said}");
}
