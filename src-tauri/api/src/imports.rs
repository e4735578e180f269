//! Importing a file, and what can be done about it afterwards.

use std::fs::File;
use std::io::BufWriter;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, MutexGuard, PoisonError};

use jiff::Zoned;
use sitroom_domain::import::is_public;
use sitroom_domain::say::retold;
use sitroom_domain::{Day, ImportRun, Marking, Reject, RunId, TABLE, say};
use sitroom_ingest::{Encoding, ImportPlan, Imported, NotAnEncoding, NoteKind, NotesPlan, Phase, Progress};

use crate::contract::export::Exported;
use crate::contract::fault::{Fault, FaultCode};
use crate::contract::run::{
    ImportOutcome, ImportPhase, ImportProgress, ImportRequest, NotesKind, NotesRequest, RejectPage,
};
use crate::desk::Desk;
use crate::draft::{Draft, watch};
use crate::export::words_of;
use crate::record::author;

/// The most rejects in one page.
const MOST_REJECTS: u32 = 1000;

impl Desk {
    /// Imports a file: whole or not at all. It returns when the events are on the map; `progress` is told how far it is.
    pub fn import_file(
        &self,
        request: &ImportRequest,
        progress: &(dyn Fn(ImportProgress) + Sync),
    ) -> Result<ImportOutcome, Fault> {
        let room = self.room();
        let ticket = self.begin_import()?;
        let report = |step: &Progress| progress(told(step));
        let plan = ImportPlan {
            publisher: request.publisher.clone(),
            path: Path::new(&request.path).to_path_buf(),
            date_order: request.date_order,
            encoding: encoding(request.encoding.as_deref())?,
            today: today(),
        };
        let draft = Draft::begin(&room.store)?;
        let Imported { run, rejects } =
            sitroom_ingest::import_file(&room.store, &plan, &report, &ticket.cancel, watch(draft.as_ref()))?;
        progress(drawing(&run));
        room.redraw_from(draft)?;
        Ok(ImportOutcome { run, rejects: told_rejects(rejects) })
    }

    /// Imports a file of field notes: whole or not at all. Its reports are no events, and the map stays as it is.
    ///
    /// # Errors
    /// When the file cannot be read, is none of its kind, everything here is an exercise, or the store refuses.
    pub fn import_notes(
        &self,
        request: &NotesRequest,
        progress: &(dyn Fn(ImportProgress) + Sync),
    ) -> Result<ImportOutcome, Fault> {
        let room = self.room();
        let ticket = self.begin_import()?;
        let plan = NotesPlan {
            kind: match request.kind {
                NotesKind::Mail => NoteKind::Mail,
                NotesKind::Forms => NoteKind::Forms,
            },
            path: Path::new(&request.path).to_path_buf(),
            encoding: encoding(request.encoding.as_deref())?,
            marking: request.marking.unwrap_or(Marking::StrictlyConfidential),
        };
        let report = |step: &Progress| progress(told(step));
        let Imported { run, rejects } = sitroom_ingest::import_notes(&room.store, &plan, &report, &ticket.cancel)?;
        room.sift_brought();
        Ok(ImportOutcome { run, rejects: told_rejects(rejects) })
    }

    /// Asks the import that is under way to end; it ends with nothing changed. Without one, it does nothing.
    pub fn cancel_import(&self) {
        if let Some(cancel) = self.lock_import().as_ref() {
            cancel.store(true, Ordering::Relaxed);
        }
    }

    /// Returns all runs, newest first.
    pub fn list_runs(&self) -> Result<Vec<ImportRun>, Fault> {
        Ok(self.room().store.list_runs()?)
    }

    /// Takes back everything that a run brought.
    pub fn undo_run(&self, run: RunId) -> Result<ImportRun, Fault> {
        let room = self.room();
        let _ticket = self.begin_import()?;
        let undone = room.store.undo_run(run, &author("").who)?;
        room.redraw()?;
        Ok(undone)
    }

    /// Returns part of what a run refused.
    pub fn list_rejects(&self, run: RunId, offset: u32, limit: u32) -> Result<RejectPage, Fault> {
        let (total, rejects) = self.room().store.list_rejects(run, offset, limit.min(MOST_REJECTS))?;
        Ok(RejectPage { total, rejects: told_rejects(rejects) })
    }

    /// Writes what a run refused as a table that can be mended and imported again.
    pub fn export_rejects(&self, run: RunId, path: &Path) -> Result<Exported, Fault> {
        let (total, rejects) = self.room().store.list_rejects(run, 0, u32::MAX)?;
        let runs = self.list_runs()?;
        let Some(known) = runs.iter().find(|known| known.id == run) else {
            return Err(Fault::refused(
                say!("There is no run {}.", run.0),
                say!("sitroom runs lists those that there are."),
            ));
        };
        if total == 0 {
            return Err(Fault::refused(say!("This run refused nothing."), say!("There is nothing to save.")));
        }
        let of_table = known.publisher == TABLE.id;
        // A run does not keep the marking that was asked for with it.
        let marking = if is_public(&known.publisher) { Marking::Unclassified } else { Marking::StrictlyConfidential };
        crate::export::whole_file(path, |file: &File| {
            let out = BufWriter::new(file);
            let written = if of_table {
                sitroom_ingest::table_rejects_csv(&rejects, words_of(marking), out)
            } else {
                sitroom_ingest::rejects_csv(&rejects, words_of(marking), out)
            };
            written.map_err(|error| Fault::not_written(path, error))
        })?;
        Ok(Exported { rows: total, path: path.display().to_string(), marking })
    }

    /// Takes the one place that there is for a step that changes the stored events.
    pub(crate) fn begin_import(&self) -> Result<Ticket<'_>, Fault> {
        self.room().refuse_after_mission()?;
        let mut slot = self.lock_import();
        if slot.is_some() {
            return Err(Fault {
                code: FaultCode::Busy,
                message: say!("Another import is under way."),
                hint: say!("Wait until it has ended, or cancel it."),
                question: None,
            });
        }
        let cancel = Arc::new(AtomicBool::new(false));
        *slot = Some(Arc::clone(&cancel));
        Ok(Ticket { desk: self, cancel })
    }

    /// Tells whether a step that changes the stored events is under way.
    pub(crate) fn is_importing(&self) -> bool {
        self.lock_import().is_some()
    }

    fn lock_import(&self) -> MutexGuard<'_, Option<Arc<AtomicBool>>> {
        self.import.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The right to change the stored events; it ends when it is dropped.
pub(crate) struct Ticket<'desk> {
    desk: &'desk Desk,
    pub(crate) cancel: Arc<AtomicBool>,
}

impl Drop for Ticket<'_> {
    fn drop(&mut self) {
        *self.desk.lock_import() = None;
    }
}

fn encoding(text: Option<&str>) -> Result<Option<Encoding>, Fault> {
    let parse = |text: &str| text.parse().map_err(|error: NotAnEncoding| Fault::refused(error.to_string(), ""));
    text.map(parse).transpose()
}

/// Returns what the window is told of a step.
pub(crate) fn told(step: &Progress) -> ImportProgress {
    ImportProgress {
        phase: match step.phase {
            Phase::Reading => ImportPhase::Reading,
            Phase::Committing => ImportPhase::Committing,
        },
        bytes_read: step.bytes_read,
        bytes_total: step.bytes_total,
        counts: step.counts,
        remaining_seconds: step.remaining_seconds,
    }
}

/// Returns what the window is told when the rows are stored and the map is made from them.
pub(crate) fn drawing(run: &ImportRun) -> ImportProgress {
    ImportProgress {
        phase: ImportPhase::Drawing,
        bytes_read: run.file_bytes,
        bytes_total: run.file_bytes,
        counts: run.counts,
        remaining_seconds: None,
    }
}

/// Returns today by the machine's clock and time zone.
pub(crate) fn today() -> Day {
    Day::from_date(Zoned::now().date())
}

/// Returns rejects with their reasons and remedies in the language that is spoken; they are stored in English.
pub(crate) fn told_rejects(rejects: Vec<Reject>) -> Vec<Reject> {
    let told = |reject: Reject| Reject { reason: retold(&reject.reason), remedy: retold(&reject.remedy), ..reject };
    rejects.into_iter().map(told).collect()
}
