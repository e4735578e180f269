//! Line 24: a small workbook that unpacks to half a gibibyte, and one whose only cell stands in the last corner of its sheet: refused
//! before they are parsed, in little time and little memory, and the store stays as it was.
//!
//! The parser alone is asked in `src-tauri/sources/tests/reading/workbooks.rs`; here the whole program, weighed while it runs.

use std::fs::{self, File};
use std::io::Write as _;
use std::path::Path;
use std::process::Stdio;
use std::time::{Duration, Instant};

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::figure::figure;
use crate::program::Program;

const MOST_KIB: u64 = 300 * 1024;
const UNPACKED: usize = 512 << 20;

const TYPES: &str = r#"<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>"#;
const RELATIONS: &str = r#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;
const BOOK: &str = r#"<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="events" sheetId="1" r:id="rId1"/></sheets></workbook>"#;
const SHEETS: &str = r#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#;
const BEFORE: &str =
    r#"<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>"#;
const AFTER: &str = "</sheetData></worksheet>";

/// Writes a workbook of one sheet: rows, and then the same again and again until the sheet has so many bytes.
fn workbook(path: &Path, rows: &str, again: &str, bytes: usize) {
    let mut zip = ZipWriter::new(File::create(path).unwrap());
    let options = SimpleFileOptions::default().compression_level(Some(9));
    let parts = [
        ("[Content_Types].xml", TYPES),
        ("_rels/.rels", RELATIONS),
        ("xl/workbook.xml", BOOK),
        ("xl/_rels/workbook.xml.rels", SHEETS),
    ];
    for (name, text) in parts {
        zip.start_file(name, options).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.start_file("xl/worksheets/sheet1.xml", options).unwrap();
    zip.write_all(BEFORE.as_bytes()).unwrap();
    zip.write_all(rows.as_bytes()).unwrap();
    let block = again.repeat((1 << 20) / again.len().max(1));
    let mut written = 0;
    while written < bytes {
        zip.write_all(block.as_bytes()).unwrap();
        written += block.len();
    }
    zip.write_all(AFTER.as_bytes()).unwrap();
    zip.finish().unwrap();
}

/// Imports a file that must be refused; returns the seconds and the most KiB of memory that it took, as the system counts them.
fn refused(program: &Program, file: &Path) -> (f64, u64) {
    let start = Instant::now();
    let mut import = program.call(&["import", "ucdp", file.to_str().unwrap()]);
    let mut import = import.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
    let status = format!("/proc/{}/status", import.id());
    let mut most = 0;
    while import.try_wait().unwrap().is_none() {
        let told = fs::read_to_string(&status).unwrap_or_default();
        let peak = told.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or_default();
        most = most.max(peak.trim().trim_end_matches(" kB").parse().unwrap_or(0));
        std::thread::sleep(Duration::from_millis(2));
    }
    let output = import.wait_with_output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(said.len() > 40 && !said.contains("panicked"), "{said}");
    (start.elapsed().as_secs_f64(), most)
}

#[test]
fn line_24_a_workbook_that_would_fill_the_memory_is_refused() {
    let (program, folder) = (Program::new(), tempfile::tempdir().unwrap());
    let before = (program.ask(&["events"]), program.ask(&["runs"]));
    let (bomb, corner) = (folder.path().join("bomb.xlsx"), folder.path().join("corner.xlsx"));
    workbook(&bomb, r#"<row><c t="inlineStr"><is><t>id</t></is></c></row>"#, " ", UNPACKED);
    let last = r#"<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>"#;
    workbook(&corner, last, "", 0);
    let kib = fs::metadata(&bomb).unwrap().len() / 1024;
    for (what, file) in [("a bomb", &bomb), ("a cell at XFD1048576", &corner)] {
        let (seconds, most) = refused(&program, file);
        assert!(most > 0 && most < MOST_KIB, "{what}: {most} KiB");
        figure(24, &format!("{what} refused in {seconds:.2} s and {} MiB", most / 1024));
    }
    figure(24, &format!("the bomb has {kib} KiB and unpacks to {} MiB", UNPACKED >> 20));
    assert_eq!((program.ask(&["events"]), program.ask(&["runs"])), before);
}
