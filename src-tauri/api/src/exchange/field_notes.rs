//! Field notes that a mission took: they come home as the reports that they are, each at its marking and with the run that it came from.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use sitroom_domain::import::NOTES;
use sitroom_domain::record::Moment;
use sitroom_domain::{ImportRun, Iso3, Marking, Report, say};
use sitroom_exchange::{Pack, PackPart};
use sitroom_store::{ReportPut, StoredReport};

use super::packed::{PackedRun, runs_of};
use super::shells::{part, put_line, read_lines};
use crate::contract::fault::Fault;
use crate::desk::Room;

const RUNS: &str = "note_runs";
const NOTES_PART: &str = "notes";

/// A field note of a pack.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct PackedNote {
    /// The number of its run.
    run: u32,
    marking: Marking,
    key: String,
    outlet: String,
    address: String,
    title: String,
    text: String,
    language: String,
    /// Minutes since 1970, UTC.
    published_at: Option<i64>,
    countries: Vec<Iso3>,
    licence: String,
    /// In 10⁻⁷ degrees.
    point_e7: Option<(i32, i32)>,
    place: String,
}

/// Field notes on their way into a pack.
#[derive(Default)]
pub(super) struct PackedNotes {
    runs: Vec<u8>,
    notes: Vec<u8>,
    count: u32,
    marking: Option<Marking>,
}

impl PackedNotes {
    /// Returns the highest marking of them.
    pub(super) fn marking(&self) -> Marking {
        self.marking.unwrap_or(Marking::Unclassified)
    }

    /// Returns a sentence on how many go along; none where there are none.
    pub(super) fn told(&self) -> Option<String> {
        let notes = self.count;
        (notes > 0).then(|| say!("{notes} field notes go along, each at its marking."))
    }

    /// Returns the parts of the pack.
    pub(super) fn parts(self) -> [PackPart; 2] {
        [part(RUNS, self.runs), part(NOTES_PART, self.notes)]
    }
}

impl Room {
    /// Returns the field notes that runs brought.
    pub(super) fn own_notes(&self, runs: &[ImportRun]) -> Result<PackedNotes, Fault> {
        let failed = |why: serde_json::Error| Fault::refused(say!("The field notes cannot be written: {why}."), "");
        let mut packed = PackedNotes::default();
        for run in runs.iter().filter(|run| run.publisher == NOTES.id) {
            put_line(&mut packed.runs, &PackedRun::of(run)).map_err(failed)?;
            for stored in self.store.list_reports_of_run(run.id)? {
                packed.count += 1;
                packed.marking = packed.marking.max(Some(stored.marking));
                put_line(&mut packed.notes, &packed_of(stored)).map_err(failed)?;
            }
        }
        Ok(packed)
    }

    /// Takes the field notes of a pack: each run whole or not at all, and of a note that is here in a later version nothing.
    pub(super) fn take_notes(&self, pack: &Pack) -> Result<Vec<String>, Fault> {
        let mut told = Vec::new();
        let mut notes: BTreeMap<u32, Vec<PackedNote>> = BTreeMap::new();
        for note in read_lines::<PackedNote>(pack.part(NOTES_PART), unreadable)? {
            notes.entry(note.run).or_default().push(note);
        }
        let (mut count, mut undone) = (0, 0_u32);
        for run in runs_of(pack.part(RUNS), NOTES.id, &mut told)? {
            let mut newer = Vec::new();
            for note in notes.remove(&run.number).unwrap_or_default() {
                let here = self.store.when_reported(NOTES.id, &note.key)?;
                if here.is_none_or(|at| at < run.imported_at) {
                    newer.push(note);
                }
            }
            if !newer.is_empty() && self.is_undone(&run.publisher, &run.file_hash, &run.imported_at)? {
                undone += 1;
                continue;
            }
            count += self.put_notes(&run, newer)?;
        }
        if undone > 0 {
            told.push(say!("Runs of field notes that were undone here and stay undone: {undone}."));
        }
        if count > 0 {
            self.sift_brought();
            told.push(say!("{count} field notes came in, and are in the inbox."));
        }
        Ok(told)
    }

    /// Writes field notes as a run; returns how many of them say something new.
    fn put_notes(&self, run: &PackedRun, notes: Vec<PackedNote>) -> Result<u32, Fault> {
        if notes.is_empty() {
            return Ok(0);
        }
        let mut writer = self.store.begin_run(run.anew())?;
        for note in notes {
            let (marking, point_e7, place) = (note.marking, note.point_e7, note.place.clone());
            writer.put_report(&ReportPut { report: &report_of(note), marking, point_e7, place: &place })?;
        }
        let counts = writer.counts();
        let new = counts.added + counts.revised;
        // Of what was known nothing is a run.
        if new > 0 {
            writer.commit(&run.imported_at, 0.0)?;
        }
        Ok(new)
    }
}

fn packed_of(stored: StoredReport) -> PackedNote {
    let StoredReport { run, marking, report, point_e7, place, .. } = stored;
    let Report { source_key, outlet, address, title, text, language, published_at, countries, licence } = report;
    PackedNote {
        run: run.0,
        marking,
        key: source_key,
        outlet,
        address,
        title,
        text,
        language,
        published_at: published_at.map(|at| at.0),
        countries,
        licence,
        point_e7,
        place,
    }
}

fn report_of(note: PackedNote) -> Report {
    let PackedNote { key, outlet, address, title, text, language, published_at, countries, licence, .. } = note;
    Report {
        source_key: key,
        outlet,
        address,
        title,
        text,
        language,
        published_at: published_at.map(Moment),
        countries,
        licence,
    }
}

fn unreadable(before: usize, why: &serde_json::Error) -> Fault {
    let line = before + 1;
    Fault::refused(
        say!("Line {line} of the field notes of the pack cannot be read: {why}. Nothing was merged."),
        say!("Make both ends of the same version."),
    )
}
