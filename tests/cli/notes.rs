//! Field notes – mail, filled forms, a watched folder – and the yearly release of UCDP without a token.

use std::fs;
use std::io::{Cursor, Write as _};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use serde_json::Value;
use zip::CompressionMethod;
use zip::write::SimpleFileOptions;

use crate::program::Program;
use crate::server::{Asked, Reply, Server};
use crate::syncs::card;

const FORMS: &str = "SubmissionDate,seen,position-Latitude,position-Longitude,meta-instanceID,KEY\n\
    2024-05-13T10:20:00Z,Prices doubled,14.35,-3.61,uuid:1,uuid:1\n2024-05-14T10:20:00Z,calm,14.35,-3.61,uuid:2,uuid:2\n";

fn message(id: u32) -> String {
    format!(
        "From: Awa <awa@example.org>\r\nSubject: Gao {id}\r\nMessage-ID: <{id}@example.org>\r\n\
         Date: Mon, 13 May 2024 10:20:00 +0200\r\n\r\nMarch calm\r\n"
    )
}

/// Writes a file that has been left alone for a while.
fn left(folder: &Path, name: &str, text: &str) -> PathBuf {
    let path = folder.join(name);
    fs::write(&path, text).unwrap();
    let file = fs::File::options().write(true).open(&path).unwrap();
    file.set_modified(SystemTime::now() - Duration::from_mins(1)).unwrap();
    path
}

fn refusal(program: &Program, arguments: &[&str]) -> String {
    let output = program.run(arguments);
    assert_eq!(output.status.code(), Some(1), "{arguments:?}");
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn mail_and_filled_forms_become_reports_that_can_be_undone() {
    let program = Program::new();
    let folder = program.profile().join("notes");
    fs::create_dir(&folder).unwrap();
    let [first, second] = [1, 2].map(|id| left(&folder, &format!("{id}.eml"), &message(id)));
    let mbox =
        left(&folder, "field.mbox", &format!("From a@example.org Mon May 13 10:20:00 2024\r\n{}\r\n", message(3)));
    let files = [&first, &second, &mbox].map(|path| path.to_str().unwrap());
    let told = program.ask(&[&["import", "mail"], &files[..]].concat());
    let counts = ["read", "added", "rejected"].map(|name| told[name].as_u64().unwrap());
    assert_eq!((counts, told["runs"].as_array().map(Vec::len)), ([3, 3, 0], Some(3)), "{told}");
    let forms = left(&folder, "market visits.csv", FORMS);
    let told = program.ask(&["import", "forms", forms.to_str().unwrap(), "--marking", "confidential"]);
    assert_eq!(told["added"], 2, "{told}");
    let notes = card(&program, "folder");
    assert_eq!((notes["stored"].clone(), notes["newest"].clone()), (5.into(), "2024-05-14T10:20Z".into()), "{notes}");
    assert_eq!(program.ask(&["events"])["events"], 0, "a note is no event");
    program.ask(&["undo", &told["runs"][0].to_string()]);
    assert_eq!(card(&program, "folder")["stored"], 3);
    assert!(program.ask(&["verify"])["ok"].as_bool().unwrap());
}

#[test]
fn what_holds_no_notes_is_refused_in_a_sentence() {
    let program = Program::new();
    let table = left(program.profile(), "table.csv", "a,b\n1,2\n");
    let empty = left(program.profile(), "empty.eml", "");
    let [table, empty] = [&table, &empty].map(|path| path.to_str().unwrap());
    for (arguments, part) in [
        (vec!["import", "mail", table], "neither a mailbox (mbox) nor a message (.eml)"),
        (vec!["import", "mail", empty], "empty"),
        (vec!["import", "mail", "gone.eml"], "gone.eml"),
        (vec!["import", "ucdp", table, empty], "only mail and forms take several"),
        (vec!["sync", "folder"], "No folder was entered"),
        (vec!["sources", "folder", "--folder", "/nowhere/notes"], "There is no folder “/nowhere/notes”"),
        (vec!["sources", "folder", "--folder", table], "is a file, not a folder"),
    ] {
        let error = refusal(&program, &arguments);
        assert!(error.contains(part), "{arguments:?}: {error}");
    }
}

#[test]
fn a_watched_folder_is_read_once_and_what_it_does_not_understand_is_said() {
    let program = Program::new();
    let folder = program.profile().join("notes");
    fs::create_dir(&folder).unwrap();
    left(&folder, "1.eml", &message(1));
    left(&folder, "visits.csv", FORMS);
    program.ask(&["sources", "folder", "--folder", folder.to_str().unwrap()]);
    let told = program.ask(&["sync", "folder"]);
    assert_eq!((told["added"].clone(), told["faults"].as_array().map(Vec::len)), (3.into(), Some(0)), "{told}");
    assert_eq!(program.ask(&["sync", "folder"])["runs"].as_array().map(Vec::len), Some(0), "nothing is new");
    left(&folder, "odd.csv", "a,b\n1,2\n");
    left(&folder, "2.eml", &message(2));
    let told = program.ask(&["sync", "folder"]);
    assert_eq!(told["added"], 1, "{told}");
    assert!(told["faults"][0].as_str().unwrap().contains("odd.csv"), "{told}");
    assert!(card(&program, "folder")["fault"].as_str().unwrap().contains("odd.csv"));
    left(&folder, "empty.csv", "");
    left(&folder, "empty.eml", "");
    let faults = program.ask(&["sync", "folder"])["faults"].clone();
    for (name, why) in [("odd.csv", "neither mail nor filled forms"), ("empty.csv", "empty"), ("empty.eml", "")] {
        let told = faults.as_array().unwrap().iter().filter_map(Value::as_str).find(|fault| fault.contains(name));
        assert!(told.is_some_and(|fault| fault.contains(why)), "{name}: {faults}");
        assert!(card(&program, "folder")["fault"].as_str().unwrap().contains(name), "each is named");
    }
    for name in ["empty.csv", "empty.eml"] {
        fs::remove_file(folder.join(name)).unwrap();
    }
    program.ask(&["undo", &told["runs"][0].to_string()]);
    assert_eq!(program.ask(&["sync", "folder"])["added"], 1, "what was undone is read again");
    assert!(folder.join("odd.csv").exists(), "nothing is moved");
}

/// A release of UCDP as it is downloaded.
fn release(rows: &str) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    archive.start_file("GEDEvent_v25_1.csv", options).unwrap();
    let head = "id,type_of_violence,side_a,side_b,where_prec,latitude,longitude,country,country_id,date_prec,date_start,\
        date_end,best,high,low";
    write!(archive, "{head}\n{rows}").unwrap();
    archive.finish().unwrap().into_inner()
}

#[test]
fn without_a_token_the_yearly_release_of_ucdp_is_downloaded_once() {
    let program = Program::new();
    let row = |id: u32| format!("{id},1,Government of Mali,JNIM,1,14.5,-4.2,Mali,432,1,2024-05-13,2024-05-13,2,3,1\n");
    let body = release(&(row(1) + &row(2)));
    let server = Server::start(
        move |asked: &Asked| {
            let headers = vec![("etag", "\"25\"".to_owned())];
            if !asked.path.ends_with("/ged251-csv.zip") {
                return Reply::status(404);
            }
            let is_known = asked.header("if-none-match") == "\"25\"";
            Reply {
                status: if is_known { 304 } else { 200 },
                headers,
                body: if is_known { Vec::new() } else { body.clone() },
            }
        },
        &[],
    );
    let told = program.ask(&["sync", "ucdp", "--base-url", &server.address]);
    assert_eq!((told["added"].clone(), told["runs"].as_array().map(Vec::len)), (2.into(), Some(1)), "{told}");
    assert_eq!(program.ask(&["events"])["best"], 4);
    let again = program.ask(&["sync", "ucdp", "--base-url", &server.address]);
    assert_eq!(again["runs"].as_array().map(Vec::len), Some(0), "{again}");
    let text = String::from_utf8_lossy(&program.run(&["sources", "ucdp"]).stdout).into_owned();
    assert!(text.contains("without a token its yearly release is downloaded whole"), "{text}");
    assert!(!text.contains("something is to be entered first"), "{text}");
    let stands = card(&program, "ucdp");
    assert_eq!((stands["falls_back"].clone(), stands["is_ready"].clone()), (true.into(), false.into()), "{stands}");
    let left: Vec<_> = fs::read_dir(program.profile().join("downloads")).unwrap().collect();
    assert!(left.is_empty(), "{left:?}");
}
