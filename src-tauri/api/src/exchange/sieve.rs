//! Events that leave and come in, by a hub or in a pack: of several versions of one the version that was imported latest counts,
//! wherever it came from and in whatever order.

use std::collections::{BTreeSet, HashMap};

use sitroom_domain::import::{PUBLISHERS, UCDP};
use sitroom_domain::{Event, ImportRun, RunId, say};
use sitroom_exchange::{EventState, PulledEvent};
use sitroom_ingest::PassedEvent;
use sitroom_sources::ucdp::official_row;
use sitroom_store::{LastTold, Store};

use crate::contract::fault::Fault;

/// Holds back what somebody said something newer of here already.
pub(super) struct Sieve<'s> {
    store: &'s Store,
    imported_at: &'s str,
    /// Whether anything is known here that could be newer.
    is_empty: bool,
    /// What was taken back here, and when.
    withdrawn: HashMap<String, String>,
    /// Runs here that say something newer than what came.
    pub(super) told_again: BTreeSet<u32>,
}

impl<'s> Sieve<'s> {
    /// Returns the sieve for what was imported first at a moment, RFC 3339 in UTC.
    pub(super) fn of(store: &'s Store, imported_at: &'s str) -> Result<Self, Fault> {
        let withdrawn: HashMap<String, String> = store
            .list_withdrawn(RunId(0))?
            .into_iter()
            .filter(|(stored, _)| stored.run.publisher == UCDP.id)
            .map(|(stored, by)| (stored.event.source_key, by.imported_at))
            .collect();
        let known = store.event_publishers()?.iter().any(|(_, id)| id == UCDP.id);
        Ok(Self {
            store,
            imported_at,
            is_empty: !known && withdrawn.is_empty(),
            withdrawn,
            told_again: BTreeSet::new(),
        })
    }

    /// Returns what counts of versions that came.
    pub(super) fn pass(&mut self, pulled: Vec<PulledEvent>) -> Result<Vec<PassedEvent>, Fault> {
        let keys: Vec<&str> = pulled.iter().map(|event| event.key.as_str()).collect();
        let known = if self.is_empty { HashMap::new() } else { self.store.last_told(UCDP.id, &keys)? };
        let mut passed = Vec::with_capacity(pulled.len());
        for event in pulled {
            if event.state == EventState::Elsewhere || self.is_outdated(&event, known.get(&event.key))? {
                continue;
            }
            let row = (event.state == EventState::Told).then_some(event.row);
            passed.push(PassedEvent { key: event.key, line: event.line, notes: event.notes, row });
        }
        Ok(passed)
    }

    /// Tells whether what is known here of an event is newer than what came; of two of the same moment the one with the higher hash
    /// is, at every desk.
    fn is_outdated(&mut self, came: &PulledEvent, known: Option<&LastTold>) -> Result<bool, Fault> {
        if self.withdrawn.get(&came.key).is_some_and(|at| at.as_str() >= self.imported_at) {
            return Ok(true);
        }
        let Some(LastTold { event: Some(id), run, imported_at }) = known else {
            // What was never told here need not be taken back.
            return Ok(came.state == EventState::Withdrawn);
        };
        if imported_at.as_str() < self.imported_at {
            return Ok(false);
        }
        let Some(stored) = self.store.get_event(*id)? else { return Ok(false) };
        let here = version_of_row(&row_of(&stored.event));
        let is_same = came.state == EventState::Told && here[..] == came.version[..];
        let is_newer = (imported_at.as_str(), &here[..]) > (self.imported_at, &came.version[..]);
        if is_newer && !is_same {
            self.told_again.insert(run.0);
        }
        Ok(is_newer || is_same)
    }
}

/// Returns a sentence on what a run that came refused; none where it refused nothing.
pub(super) fn refused_of(run: &ImportRun) -> Option<String> {
    let refused = run.counts.rejected;
    let told =
        || say!("{} events of run {} were refused: sitroom rejects {} --out FILE.csv", refused, run.id.0, run.id.0);
    (refused > 0).then(told)
}

/// Returns a sentence on runs that came and were undone here.
pub(super) fn stayed_undone(undone: u32) -> String {
    say!("Runs of events that were undone here and stay undone: {undone}.")
}

/// Returns a sentence on a run of a publisher whose rows are no events here.
pub(super) fn unknown_run(publisher: &str) -> String {
    say!("A run of “{publisher}” was left out: this program does not know it as events.")
}

/// Tells whether rows of a publisher are passed on.
pub(super) fn leaves(publisher: &str) -> bool {
    publisher == UCDP.id
}

/// Returns the name of a publisher.
pub(super) fn name_of(publisher: &str) -> &'static str {
    PUBLISHERS.iter().find(|one| one.id == publisher).map_or("", |one| one.name)
}

/// Returns an event under its official names, JSON; equal events give equal texts.
pub(super) fn row_of(event: &Event) -> String {
    let row: Vec<String> = official_row(event)
        .into_iter()
        .map(|(name, value)| {
            format!("{}:{}", serde_json::Value::from(name), serde_json::Value::from(value.replace('\0', " ")))
        })
        .collect();
    format!("{{{}}}", row.join(","))
}

/// Returns the hash of a row.
pub(super) fn version_of_row(row: &str) -> [u8; 16] {
    short_hash(&[UCDP.id.as_bytes(), row.as_bytes()])
}

/// Returns what stands for the hash where a publisher took an event back.
pub(super) fn version_taken_back(key: &str) -> [u8; 16] {
    short_hash(&[b"taken back", key.as_bytes()])
}

/// Returns a short hash of parts, each with its length.
pub(super) fn short_hash(parts: &[&[u8]]) -> [u8; 16] {
    let mut hasher = blake3::Hasher::new();
    for part in parts {
        hasher.update(&(part.len() as u64).to_le_bytes());
        hasher.update(part);
    }
    let mut first = [0; 16];
    hasher.finalize_xof().fill(&mut first);
    first
}
