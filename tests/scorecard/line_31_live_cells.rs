//! Line 31: what leaves as CSV or XLSX holds no cell that a spreadsheet would run, whatever the names in it begin with, and numbers
//! stay numbers.

use std::fs::{self, File};
use std::io::Read as _;
use std::path::Path;

use serde_json::json;
use zip::ZipArchive;

use crate::figure::figure;
use crate::program::Program;

const LIVE: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];
const NAMES: [&str; 8] = [
    "=HYPERLINK(\"http://192.0.2.1\")",
    "+cmd|' /C calc'!A0",
    "-2+3+cmd",
    "@SUM(1+9)",
    "\t=1+1",
    "  =1+1",
    "=1+1",
    "-",
];

/// Returns the cells of a CSV file, and how many of them a spreadsheet would run.
fn cells_of(path: &Path) -> (usize, usize) {
    let mut reader = csv::Reader::from_path(path).unwrap();
    let cells: Vec<String> =
        reader.records().flat_map(|row| row.unwrap().iter().map(str::to_owned).collect::<Vec<_>>()).collect();
    let is_live =
        |cell: &&String| cell.trim_start_matches(' ').starts_with(LIVE) && cell.trim().parse::<f64>().is_err();
    (cells.len(), cells.iter().filter(is_live).count())
}

/// Returns the texts of a workbook that begin like a formula, its formulas, and its numbers.
fn workbook(path: &Path) -> (usize, usize, usize) {
    let mut archive = ZipArchive::new(File::open(path).unwrap()).unwrap();
    let mut part = |name: &str| {
        let mut text = String::new();
        archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
        text
    };
    let sheet = part("xl/worksheets/sheet1.xml");
    let texts = part("xl/sharedStrings.xml");
    let inside =
        texts.split("<t").skip(1).filter_map(|rest| rest.split_once('>')).map(|(_, text)| text.trim_start_matches(' '));
    let live = inside.filter(|text| text.starts_with(LIVE)).count();
    let numbers = sheet.split("<c ").skip(1).filter(|cell| !cell.contains("t=\"s\"") && cell.contains("<v>")).count();
    (live, sheet.matches("<f").count(), numbers)
}

#[test]
fn line_31_no_exported_cell_is_live() {
    let (program, folder) = (Program::new(), tempfile::tempdir().unwrap());
    let file = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let partners: Vec<_> = NAMES
        .iter()
        .map(|name| json!({"name": format!("{name}x"), "kind": "other", "marking": "unclassified"}))
        .collect();
    fs::write(file("partners.json"), json!(partners).to_string()).unwrap();
    program.ask(&["add", "partners", "--from", &file("partners.json")]);
    let head = "id,year,type_of_violence,side_a,side_b,where_prec,where_coordinates,latitude,longitude,country,country_id,date_prec,date_start,date_end,best,high,low\n";
    let mut table = csv::Writer::from_writer(head.as_bytes().to_vec());
    for (number, name) in NAMES.iter().enumerate() {
        let id = (number + 1).to_string();
        table
            .write_record([
                &id,
                "2024",
                "1",
                name,
                name,
                "1",
                name,
                "14.5",
                "-4.2",
                "Mali",
                "432",
                "1",
                "2024-05-13",
                "2024-05-13",
                "2",
                "3",
                "1",
            ])
            .unwrap();
    }
    fs::write(file("events.csv"), table.into_inner().unwrap()).unwrap();
    assert_eq!(program.ask(&["import", "ucdp", &file("events.csv")])["added"], NAMES.len());

    let mut sum = 0;
    for what in ["events", "partners"] {
        let (plain, book) = (file(&format!("{what}.out.csv")), file(&format!("{what}.xlsx")));
        program.ask(&["export", what, "--out", &plain]);
        program.ask(&["export", what, "--out", &book]);
        let (cells, live) = cells_of(Path::new(&plain));
        assert_eq!(live, 0, "{plain}");
        assert!(fs::read_to_string(&plain).unwrap().contains("'=HYPERLINK"), "it is there, and guarded");
        let (live, formulas, numbers) = workbook(Path::new(&book));
        assert_eq!((live, formulas), (0, 0), "{book}");
        assert!(what != "events" || numbers >= 4 * NAMES.len(), "{numbers} numbers");
        sum += cells;
    }
    figure(31, &format!("{sum} cells as CSV and as XLSX: 0 live, and numbers are numbers"));
}
