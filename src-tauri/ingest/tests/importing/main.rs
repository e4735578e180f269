//! Whole imports, from a file on disk to the store and back.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod exercises;
mod locating;
mod real_files;
mod rejecting;
mod runs;

use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;

use sitroom_domain::{Event, EventId, ImportRun, Note, Reject};
use sitroom_ingest::{ImportPlan, IngestError, import_file};
use sitroom_store::{EventColumns, Store};

const HEAD: &str = "id,year,type_of_violence,side_a,side_b,where_prec,where_coordinates,adm_1,latitude,longitude,country,\
                    country_id,date_start,date_end,best,high,low\n";
const ROW: &str = "7,2021,1,Government of Mali,Blue Column,1,Mopti town,Mopti region,14.49,-4.19,Mali,432,2021-03-09,\
                   2021-03-10,3,4,3\n";

/// Returns the sound row with some fields replaced.
fn row(id: u32, changes: &[(&str, &str)]) -> String {
    let id = id.to_string();
    let mut fields: Vec<&str> = ROW.trim_end().split(',').collect();
    fields[0] = &id;
    for (column, value) in changes {
        fields[HEAD.trim_end().split(',').position(|name| name == *column).unwrap()] = value;
    }
    fields.join(",") + "\n"
}

fn plan(path: &Path) -> ImportPlan {
    ImportPlan {
        publisher: "ucdp".to_owned(),
        path: path.to_owned(),
        date_order: None,
        encoding: None,
        today: "2026-11-23".parse().unwrap(),
    }
}

fn import_path(store: &Store, path: &Path) -> Result<(ImportRun, Vec<Reject>), IngestError> {
    import_file(store, &plan(path), &|_| {}, &AtomicBool::new(false), &())
        .map(|imported| (imported.run, imported.rejects))
}

fn import(store: &Store, text: impl AsRef<[u8]>) -> Result<(ImportRun, Vec<Reject>), IngestError> {
    let mut file = tempfile::Builder::new().suffix(".csv").tempfile().unwrap();
    file.write_all(text.as_ref()).unwrap();
    import_path(store, file.path())
}

/// Returns every event of the store, by id of its publisher.
fn events(store: &Store) -> Vec<Event> {
    let mut ids: Vec<EventId> = Vec::new();
    store.scan_events(&mut |columns: &EventColumns| ids.push(columns.id)).unwrap();
    let mut all: Vec<Event> = store.list_events(&ids).unwrap().into_iter().map(|stored| stored.event).collect();
    all.sort_by_key(|event| event.source_key.parse::<u64>().unwrap());
    all
}

fn real_file(name: &str) -> Option<PathBuf> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/ucdp").join(name);
    if path.exists() {
        return Some(path);
    }
    let mut out = std::io::stderr();
    writeln!(out, "{} is absent; what rests on it is not tested", path.display()).unwrap();
    None
}

fn notes(event: &Event) -> Vec<Note> {
    event.notes.iter().collect()
}
