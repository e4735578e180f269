//! Whole tables, small and dirty ones made here and real ones where they are at hand, from the file to the record and back.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod dirty;
mod guesses;
mod marks;
mod real_files;
mod runs;
mod sheets;

use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;

use serde_json::Value as Json;
use sitroom_domain::{ImportRun, Mapping, Noun, Reject};
use sitroom_ingest::table::{Look, LookPlan, TablePlan, import_table, look_at_table};
use sitroom_ingest::{Imported, IngestError};
use sitroom_store::{Author, RecordQuery, Store, StoredRecord};

/// A store on disk, because a run reads beside what it writes; it goes with the value.
struct Shelf {
    store: Store,
    _folder: tempfile::TempDir,
}

impl std::ops::Deref for Shelf {
    type Target = Store;

    fn deref(&self) -> &Store {
        &self.store
    }
}

fn store() -> Shelf {
    let folder = tempfile::tempdir().unwrap();
    Shelf { store: Store::open(folder.path()).unwrap(), _folder: folder }
}

fn table(ending: &str, text: impl AsRef<[u8]>) -> tempfile::NamedTempFile {
    let mut file = tempfile::Builder::new().prefix("table-").suffix(ending).tempfile().unwrap();
    file.write_all(text.as_ref()).unwrap();
    file
}

fn look_with(store: &Store, path: &Path, mapping: Option<Mapping>, nouns: &[Noun]) -> Look {
    let plan = LookPlan { path: path.to_owned(), encoding: None, mapping, nouns: nouns.to_vec() };
    look_at_table(store, &plan, &AtomicBool::new(false)).unwrap()
}

fn look(path: &Path) -> Look {
    look_with(&store(), path, None, &[])
}

fn plan(path: &Path, mapping: Mapping) -> TablePlan {
    let author = Author { who: "Awa".into(), at: "2026-11-25T09:00:00Z".into(), reason: String::new() };
    TablePlan { path: path.to_owned(), mapping, encoding: None, dry_run: false, author }
}

fn import_by(store: &Store, plan: &TablePlan) -> Result<(ImportRun, Vec<Reject>), IngestError> {
    import_table(store, plan, &|_| {}, &AtomicBool::new(false)).map(|Imported { run, rejects }| (run, rejects))
}

/// Imports a table as it is guessed, with records that are missing made; and of the same source, whatever the file's name.
fn import(store: &Store, path: &Path) -> (ImportRun, Vec<Reject>) {
    let mapping = look_with(store, path, None, &[]).mapping;
    let mapping = Mapping { make_missing: true, source: "test".into(), ..mapping };
    import_by(store, &plan(path, mapping)).unwrap()
}

fn records(store: &Store, noun: Noun) -> Vec<StoredRecord> {
    store.list_records(&RecordQuery::of(noun)).unwrap().1
}

/// Returns what one field holds in each record of a noun, in the order of their days.
fn values(store: &Store, noun: Noun, field: &str) -> Vec<Json> {
    let value = |stored: StoredRecord| stored.record.to_json().remove(field).unwrap_or_default();
    records(store, noun).into_iter().map(value).collect()
}

/// Returns the first day of a field in each record.
fn days(store: &Store, noun: Noun, field: &str) -> Vec<String> {
    values(store, noun, field).iter().map(|when| when["first"].as_str().unwrap_or_default().to_owned()).collect()
}

/// Returns the column that a field is from.
fn column(look: &Look, field: &str) -> String {
    look.mapping.fields.get(field).and_then(|source| source.columns.first().cloned()).unwrap_or_default()
}

fn real_file(name: &str) -> Option<PathBuf> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data").join(name);
    if path.exists() {
        return Some(path);
    }
    let mut out = std::io::stderr();
    writeln!(out, "{} is absent; what rests on it is not tested", path.display()).unwrap();
    None
}
