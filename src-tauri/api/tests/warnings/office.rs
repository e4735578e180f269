//! An office with a profile of its own: records are written as the window does, events come from a file.

use std::fmt::Write as _;
use std::fs;

use serde_json::{Map, Value as Json};
use sitroom_api::Desk;
use sitroom_api::contract::record::{RecordChange, Saved};
use sitroom_api::contract::run::ImportRequest;
use sitroom_domain::{Marking, Noun, RecordId};
use tempfile::TempDir;

const HEAD: &str = "id,type_of_violence,side_a,side_b,where_prec,where_coordinates,adm_1,latitude,longitude,country,country_id,date_prec,date_start,date_end,deaths_civilians,best,high,low,source_headline\n";

pub(crate) fn desk() -> (Desk, TempDir) {
    let folder = tempfile::tempdir().unwrap();
    (Desk::open(&folder.path().join("profile")).unwrap(), folder)
}

pub(crate) fn change(number: u128, noun: Noun, base: Option<u32>, values: &Json) -> RecordChange {
    RecordChange {
        id: RecordId(number),
        noun,
        base,
        values: serde_json::from_value::<Map<String, Json>>(values.clone()).unwrap(),
        marking: Some(Marking::Unclassified),
        delete: false,
        reason: String::new(),
    }
}

pub(crate) fn save(desk: &Desk, number: u128, noun: Noun, base: Option<u32>, values: &Json) -> Saved {
    desk.save_records(&[change(number, noun, base, values)]).unwrap()
}

/// Writes a record, which has to be taken.
pub(crate) fn put(desk: &Desk, number: u128, noun: Noun, base: Option<u32>, values: &Json) {
    let saved = save(desk, number, noun, base, values);
    assert!(saved.complaints.is_empty() && saved.clashes.is_empty(), "{:?}", saved.complaints);
}

/// Writes a record with a marking of its own.
pub(crate) fn put_marked(desk: &Desk, number: u128, noun: Noun, marking: Marking, values: &Json) {
    let marked = RecordChange { marking: Some(marking), ..change(number, noun, None, values) };
    let saved = desk.save_records(&[marked]).unwrap();
    assert!(saved.complaints.is_empty() && saved.clashes.is_empty(), "{:?}", saved.complaints);
}

/// Imports events of Benin: each a day and the deaths, in the division of Alibori.
pub(crate) fn import(desk: &Desk, folder: &TempDir, events: &[(String, u32)]) {
    let mut text = HEAD.to_owned();
    // No publisher gives the number 0.
    for (id, (day, deaths)) in (1..).zip(events) {
        let _ = writeln!(
            text,
            "{id},1,Government of Benin,JNIM,1,Banikoara,Alibori department,11.3,2.43,Benin,434,1,{day},{day},0,{deaths},{deaths},{deaths},Attack"
        );
    }
    let file = folder.path().join("events.csv");
    fs::write(&file, text).unwrap();
    let path = file.to_string_lossy().into_owned();
    let request = ImportRequest { publisher: "ucdp".to_owned(), path, date_order: None, encoding: None };
    desk.import_file(&request, &|_| {}).unwrap();
}
