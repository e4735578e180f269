//! Events in a pack: each row with the run that it came from, and what becomes of them where the pack comes to. They are taken as the
//! events of a hub are: an older pack, or the same one once more, brings back nothing that was said anew since.

use std::collections::BTreeMap;
use std::sync::atomic::AtomicBool;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sitroom_domain::import::UCDP;
use sitroom_domain::{ImportRun, RunState, say};
use sitroom_exchange::{EVENTS_AT_A_TIME, EventState, Pack, PackPart, PulledEvent};
use sitroom_ingest::{Imported, PassedEvent, PassedOn, SourceError, import_passed_on};
use sitroom_store::{NewRun, StoredEvent};

use super::shells::{part, put_line, read_lines};
use super::sieve::{
    Sieve, leaves, name_of, refused_of, row_of, stayed_undone, unknown_run, version_of_row, version_taken_back,
};
use super::{in_days, now};
use crate::contract::fault::Fault;
use crate::desk::Room;
use crate::imports::today;

const RUNS: &str = "runs";
const EVENTS: &str = "events";

/// The run that events or field notes of a pack came from, as it was noted where they were imported.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct PackedRun {
    /// Its number there.
    pub(super) number: u32,
    pub(super) publisher: String,
    file_name: String,
    pub(super) file_hash: String,
    file_bytes: u64,
    licence: String,
    /// When it was imported, RFC 3339 in UTC.
    pub(super) imported_at: String,
}

impl PackedRun {
    pub(super) fn of(run: &ImportRun) -> Self {
        Self {
            number: run.id.0,
            publisher: run.publisher.clone(),
            file_name: run.file_name.clone(),
            file_hash: run.file_hash.clone(),
            file_bytes: run.file_bytes,
            licence: run.licence.clone(),
            imported_at: run.imported_at.clone(),
        }
    }

    /// Returns the same run as it begins here.
    pub(super) fn anew(&self) -> NewRun {
        NewRun {
            publisher: self.publisher.clone(),
            file_name: self.file_name.clone(),
            file_hash: self.file_hash.clone(),
            file_bytes: self.file_bytes,
            licence: self.licence.clone(),
        }
    }
}

/// An event of a pack.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct PackedEvent {
    /// The number of its run.
    run: u32,
    /// The publisher's own id.
    key: String,
    /// Line in the file of the run.
    line: u32,
    /// What is odd about it, one bit each.
    notes: u32,
    /// The row under its official names, JSON; absent where its publisher took it back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    row: Option<String>,
}

/// Events on their way into a pack.
#[derive(Default)]
pub(super) struct Packing {
    runs: BTreeMap<u32, PackedRun>,
    /// Lines of JSON.
    events: Vec<u8>,
    told: u32,
    /// How many of each publisher stay, by its name.
    kept_back: BTreeMap<&'static str, u32>,
}

impl Packing {
    /// Adds an event as it stands, or that a run took it back; one whose row does not leave is counted.
    pub(super) fn add(&mut self, stored: &StoredEvent, taken_back: Option<&ImportRun>) -> Result<(), Fault> {
        let run = taken_back.unwrap_or(&stored.run);
        if !leaves(&run.publisher) {
            *self.kept_back.entry(name_of(&run.publisher)).or_default() += 1;
            return Ok(());
        }
        self.runs.entry(run.id.0).or_insert_with(|| PackedRun::of(run));
        let event = PackedEvent {
            run: run.id.0,
            key: stored.event.source_key.replace('\0', " "),
            line: stored.line,
            notes: stored.event.notes.0,
            row: taken_back.is_none().then(|| row_of(&stored.event)),
        };
        self.told += u32::from(event.row.is_some());
        put_line(&mut self.events, &event).map_err(|why| not_written(&why))
    }

    /// Returns how many events are told.
    pub(super) fn told(&self) -> u32 {
        self.told
    }

    /// Returns what stays and why, a sentence each.
    pub(super) fn left_out(&self) -> Vec<String> {
        self.kept_back.iter().map(|(name, events)| stay(*events, name)).collect()
    }

    /// Returns the parts of the pack.
    pub(super) fn parts(self) -> Result<[PackPart; 2], Fault> {
        let mut runs = Vec::new();
        for run in self.runs.values() {
            put_line(&mut runs, run).map_err(|why| not_written(&why))?;
        }
        Ok([part(RUNS, runs), part(EVENTS, self.events)])
    }
}

/// Says how many events of a publisher stay.
pub(super) fn stay(events: u32, name: &str) -> String {
    say!("{events} events of {name}, whose rows do not leave the office.")
}

/// What the events of a pack did here.
#[derive(Debug, Default)]
pub(super) struct Brought {
    pub(super) added: u32,
    pub(super) revised: u32,
    pub(super) withdrawn: u32,
    /// How many runs they became.
    pub(super) runs: u32,
    /// What is to be known of it, a sentence each.
    pub(super) notes: Vec<String>,
}

impl Room {
    /// Takes the events of a pack, one run after the other in the order in which they were imported first; each is stored whole or not
    /// at all.
    pub(super) fn take_events(&self, pack: &Pack, cancel: &AtomicBool) -> Result<Brought, Fault> {
        let mut events: BTreeMap<u32, Vec<PulledEvent>> = BTreeMap::new();
        for event in read_lines::<PackedEvent>(pack.part(EVENTS), unreadable)? {
            events.entry(event.run).or_default().push(pulled(event));
        }
        let mut brought = Brought::default();
        let mut undone = 0_u32;
        for run in runs_of(pack.part(RUNS), UCDP.id, &mut brought.notes)? {
            let events = events.remove(&run.number).unwrap_or_default();
            undone += u32::from(!self.take_run(&run, events, cancel, &mut brought)?);
        }
        if undone > 0 {
            brought.notes.push(stayed_undone(undone));
        }
        Ok(brought)
    }

    /// Tells whether a run that comes – its publisher, the hash of its file, its moment – was undone here, with all the runs that it
    /// became. Whoever sent it did not know of that: what it brought stays away, until a later run says it again.
    pub(super) fn is_undone(&self, publisher: &str, file_hash: &str, imported_at: &str) -> Result<bool, Fault> {
        let is_it = |here: &&ImportRun| {
            here.publisher == publisher && here.file_hash == file_hash && here.imported_at == imported_at
        };
        let runs = self.store.list_runs()?;
        let mut became = runs.iter().filter(is_it).peekable();
        Ok(became.peek().is_some() && became.all(|here| here.state == RunState::Undone))
    }

    /// Takes a run of events; tells whether it may come in: one that was undone here may not.
    fn take_run(
        &self,
        run: &PackedRun,
        events: Vec<PulledEvent>,
        cancel: &AtomicBool,
        brought: &mut Brought,
    ) -> Result<bool, Fault> {
        let passed = Sieve::of(&self.store, &run.imported_at)?.pass(events)?;
        if passed.is_empty() {
            return Ok(true);
        }
        if self.is_undone(&run.publisher, &run.file_hash, &run.imported_at)? {
            return Ok(false);
        }
        let mut left = passed.into_iter();
        let mut next =
            || -> Result<Vec<PassedEvent>, SourceError> { Ok(left.by_ref().take(EVENTS_AT_A_TIME).collect()) };
        let passed = PassedOn { run: run.anew(), imported_at: &run.imported_at, today: today() };
        if let Some(Imported { run, .. }) = import_passed_on(&self.store, passed, &mut next, cancel)? {
            brought.added += run.counts.added;
            brought.revised += run.counts.revised;
            brought.withdrawn += run.counts.withdrawn;
            brought.runs += 1;
            brought.notes.extend(refused_of(&run));
        }
        Ok(true)
    }
}

/// Reads runs of a publisher, the one that was imported first first; what is to be known of those that are left out is told.
pub(super) fn runs_of(lines: &[u8], publisher: &str, notes: &mut Vec<String>) -> Result<Vec<PackedRun>, Fault> {
    let mut runs: Vec<PackedRun> = read_lines(lines, unreadable)?;
    let latest = in_days(1);
    runs.retain_mut(|run| match run.imported_at.parse::<Timestamp>() {
        _ if run.publisher != publisher => {
            notes.push(unknown_run(&run.publisher));
            false
        }
        Err(_) => {
            notes.push(say!("A run of “{}” was left out: nothing tells when it was imported.", run.file_name));
            false
        }
        Ok(at) => {
            // A moment far ahead would win over everything that is imported until then.
            if at > latest {
                run.imported_at = now().to_string();
            }
            true
        }
    });
    runs.sort_by(|one, other| (&one.imported_at, one.number).cmp(&(&other.imported_at, other.number)));
    Ok(runs)
}

/// Returns an event of a pack as one that came; its hash is made here, whatever the sender says of it.
fn pulled(event: PackedEvent) -> PulledEvent {
    let PackedEvent { key, line, notes, row, .. } = event;
    let (state, version) = match &row {
        Some(row) => (EventState::Told, version_of_row(row)),
        None => (EventState::Withdrawn, version_taken_back(&key)),
    };
    PulledEvent { number: 0, key, version: version.to_vec(), state, line, notes, row: row.unwrap_or_default() }
}

fn not_written(why: &serde_json::Error) -> Fault {
    Fault::refused(say!("The events cannot be written: {why}."), "")
}

fn unreadable(before: usize, why: &serde_json::Error) -> Fault {
    let line = before + 1;
    Fault::refused(
        say!("Line {line} of the events of the pack cannot be read: {why}. Nothing was merged."),
        say!("Make both ends of the same version."),
    )
}
