//! An office at work: it makes and changes records, imports events, and says what the store holds.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use sitroom_api::Desk;
use sitroom_api::contract::fault::Fault;
use sitroom_api::contract::record::{RecordChange, RecordListRequest, RecordSort};
use sitroom_api::contract::run::ImportRequest;
use sitroom_domain::{Area, Marking, Noun, RecordId};

use crate::invented::write_events;

/// What is looked at after a mishap: each partner of the office's own with its version and what it says, and the runs with their
/// events.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Standing {
    pub(crate) partners: BTreeMap<u128, (u32, String)>,
    pub(crate) runs: usize,
    pub(crate) events: u32,
}

/// Returns a profile that an office has opened before, closed again.
pub(crate) fn profile() -> tempfile::TempDir {
    let folder = crate::shim::scratch();
    standing_of(&Desk::open(folder.path()).unwrap());
    folder
}

/// Returns a change that makes a partner, or changes it.
pub(crate) fn change(id: u128, base: Option<u32>, values: &Value) -> RecordChange {
    RecordChange {
        id: RecordId(id),
        noun: Noun::Partner,
        base,
        values: values.as_object().unwrap().clone(),
        marking: base.is_none().then_some(Marking::Unclassified),
        delete: false,
        reason: String::new(),
    }
}

/// Makes a partner, or says another word of one, and returns its version.
pub(crate) fn put(desk: &Desk, id: u128, base: Option<u32>, word: &str) -> Result<u32, Fault> {
    let name = format!("Partner {id} of this office");
    let values =
        if base.is_none() { json!({"name": name, "kind": "other", "acronym": word}) } else { json!({"acronym": word}) };
    let saved = desk.save_records(&[change(id, base, &values)])?;
    assert!(saved.clashes.is_empty() && saved.complaints.is_empty(), "{saved:?}");
    Ok(saved.cards[0].version)
}

/// Imports a file of events.
pub(crate) fn import(desk: &Desk, file: &Path) -> Result<u32, Fault> {
    let request = ImportRequest {
        publisher: "ucdp".to_owned(),
        path: file.to_string_lossy().into_owned(),
        date_order: None,
        encoding: None,
    };
    desk.import_file(&request, &|_| {}).map(|outcome| outcome.run.counts.added)
}

/// Writes a file of invented events.
pub(crate) fn events_file(folder: &Path, events: u64) -> PathBuf {
    let path = folder.join(format!("{events}.csv"));
    write_events(&mut fs::File::create(&path).unwrap(), events, 5).unwrap();
    path
}

/// Opens a profile and returns what stands in it, or why it is not whole.
pub(crate) fn look(folder: &Path) -> Result<Standing, String> {
    let desk = Desk::open(folder).map_err(|fault| fault.to_string())?;
    let findings = desk.verify().map_err(|fault| fault.to_string())?;
    if findings.is_empty() { Ok(standing_of(&desk)) } else { Err(findings.join("; ")) }
}

/// Returns what stands in a store.
pub(crate) fn standing_of(desk: &Desk) -> Standing {
    let mut partners = BTreeMap::new();
    loop {
        let page = desk.list_records(&partners_from(partners.len() as u32)).unwrap();
        if page.rows.is_empty() {
            break;
        }
        partners.extend(page.rows.into_iter().map(|card| {
            let word = card.values.get("acronym").and_then(Value::as_str).unwrap_or_default().to_owned();
            (card.id.0, (card.version, word))
        }));
    }
    Standing { partners, runs: desk.list_runs().unwrap().len(), events: desk.open_desk().unwrap().coverage.events }
}

fn partners_from(offset: u32) -> RecordListRequest {
    RecordListRequest {
        noun: Noun::Partner,
        area: Area::World,
        since: None,
        until: None,
        text: String::new(),
        deleted: false,
        sort: RecordSort::Title,
        descending: false,
        offset,
        limit: 1000,
    }
}
