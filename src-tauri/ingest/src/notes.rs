//! Field notes of the office: mailboxes, exports of forms, and what is new of both in a folder that is watched. Each file is one
//! run, and each note in it a report.

use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;
use std::time::Instant;

use sitroom_domain::import::NOTES;
use sitroom_domain::{Marking, RunState};
use sitroom_sources::connect::Item as Told;
use sitroom_sources::connect::folder::{Looked, look};
use sitroom_sources::connect::form::{is_form, read_form};
use sitroom_sources::connect::mail::{is_mail, read_mail};
use sitroom_sources::{Encoding, Source, SourceError};
use sitroom_store::{NewRun, Store};

use crate::IngestError;
use crate::import::{hash, stamp};
use crate::pipeline::{self, Imported, Item, Job, Progress, now};

/// Seconds that a file of a watched folder must have been left alone.
const SETTLED_AFTER: i64 = 2;

/// What a file of field notes is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoteKind {
    /// A mailbox (mbox) or a message (.eml).
    Mail,
    /// An export of a form, of Kobo or ODK.
    Forms,
}

/// A file of field notes.
#[derive(Debug, Clone)]
pub struct NotesPlan {
    /// What it is.
    pub kind: NoteKind,
    /// The file.
    pub path: PathBuf,
    /// Answer to the question of encoding.
    pub encoding: Option<Encoding>,
    /// The marking that its reports take.
    pub marking: Marking,
}

/// Imports a file of field notes in one transaction: all of it is stored, or nothing.
///
/// # Errors
/// When the file cannot be read, is none of its kind, changes meanwhile, or the store refuses.
pub fn import_notes(
    store: &Store,
    plan: &NotesPlan,
    progress: &(dyn Fn(&Progress) + Sync),
    cancel: &AtomicBool,
) -> Result<Imported, IngestError> {
    let started = Instant::now();
    let before = stamp(&plan.path)?;
    let name = plan.path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let forms = match plan.kind {
        NoteKind::Mail => None,
        NoteKind::Forms => Some(Source::open(&plan.path, plan.encoding, cancel)?),
    };
    let (stop, total) = (AtomicBool::new(false), before.0);
    let job =
        Job { store, total, progress, cancel, later_counts: true, stop: &stop, started, imported_at: None, watch: &() };
    let form = plan.path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    pipeline::run(
        &job,
        |outlet| {
            let mut sink = |told: Told| noted(told, plan.marking).map_or(Ok(()), |item| outlet.push(item, 0));
            match &forms {
                None => read_mail(&plan.path, &stop, &mut sink),
                Some(source) => read_form(source, &form, &stop, &mut sink),
            }
        },
        || {
            Ok(NewRun {
                publisher: NOTES.id.to_owned(),
                file_name: name.clone(),
                file_hash: hash(&plan.path, &[cancel])?,
                file_bytes: total,
                licence: NOTES.licence.to_owned(),
            })
        },
        |writer| {
            if stamp(&plan.path).ok() != Some(before) {
                return Err(IngestError::Changed { name: name.clone() });
            }
            if writer.counts().read == 0 { Err(IngestError::NoRows) } else { Ok(()) }
        },
    )
}

/// Returns what goes through the pipeline; notes hold no rows of tables.
fn noted(told: Told, marking: Marking) -> Option<Item> {
    Some(match told {
        Told::Report(report) => Item::Report { report, marking },
        Told::Event(row) => Item::Reject(row.reject_place()),
        Told::Figure(figure) => Item::Figure(figure),
        Told::Withdrawn { source_key } => Item::Withdrawn { source_key },
        Told::Reject(reject) => Item::Reject(reject),
        Told::Row(_) => return None,
    })
}

/// Tells by its name and its head whether a file holds field notes, and of which kind.
///
/// # Errors
/// When it cannot be read.
pub fn seems_notes(
    path: &Path,
    encoding: Option<Encoding>,
    stop: &AtomicBool,
) -> Result<Option<NoteKind>, IngestError> {
    if is_mail(path)? {
        return Ok(Some(NoteKind::Mail));
    }
    let source = Source::open(path, encoding, stop)?;
    Ok(is_form(&source, stop)?.then_some(NoteKind::Forms))
}

/// What came of looking into a watched folder.
#[derive(Debug, Default)]
pub struct FolderSynced {
    /// A run for each file that was new.
    pub runs: Vec<Imported>,
    /// Why some files were not read, a sentence each.
    pub faults: Vec<IngestError>,
}

/// Imports the field notes that are new in a folder. A file that cannot be read keeps none of the others from it.
///
/// # Errors
/// When the folder cannot be read, the user stops, or the store refuses.
pub fn sync_folder(
    store: &Store,
    folder: &Path,
    marking: Marking,
    progress: &(dyn Fn(&Progress) + Sync),
    cancel: &AtomicBool,
) -> Result<FolderSynced, IngestError> {
    for open in store.list_syncs(Some(NOTES.id), u32::MAX)?.iter().filter(|sync| sync.ended_at.is_empty()) {
        store.drop_sync(open.id)?;
    }
    let id = store.begin_sync(NOTES.id, "", "", &now())?;
    let done = read_folder(store, folder, marking, progress, cancel);
    // A line for each file, so that each is named where the source is listed.
    let fault = match &done {
        Ok(synced) => synced.faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"),
        Err(error) => error.to_string(),
    };
    if fault.is_empty() {
        store.end_sync(id, &now())?;
    } else {
        store.stop_sync(id, 0, &fault)?;
    }
    done
}

fn read_folder(
    store: &Store,
    folder: &Path,
    marking: Marking,
    progress: &(dyn Fn(&Progress) + Sync),
    cancel: &AtomicBool,
) -> Result<FolderSynced, IngestError> {
    let mut synced = FolderSynced::default();
    let found = new_in_folder(store, folder)?;
    synced.faults.extend(found.unread.into_iter().map(|(path, source)| {
        let why = Box::new(IngestError::from(SourceError::Io { path: path.clone(), source }));
        IngestError::InFolder { name: name_of(&path), why }
    }));
    // A copy of a file that was read says nothing new; one of a file that was not is named as well.
    let mut unread: BTreeSet<String> = BTreeSet::new();
    for (file, is_copy) in
        found.new.iter().map(|file| (file, false)).chain(found.copies.iter().map(|file| (file, true)))
    {
        if is_copy && !unread.contains(&file.hash) {
            continue;
        }
        match read_file(store, &file.path, marking, progress, cancel) {
            Ok(run) => {
                unread.remove(&file.hash);
                synced.runs.push(run);
            }
            Err(error @ (IngestError::Cancelled | IngestError::Store(_))) => return Err(error),
            Err(error) => {
                unread.insert(file.hash.clone());
                synced.faults.push(error);
            }
        }
    }
    Ok(synced)
}

/// Imports a file of a folder; where it cannot be read, the error names it.
fn read_file(
    store: &Store,
    path: &Path,
    marking: Marking,
    progress: &(dyn Fn(&Progress) + Sync),
    cancel: &AtomicBool,
) -> Result<Imported, IngestError> {
    let read = seems_notes(path, None, cancel).and_then(|kind| {
        let kind = kind.ok_or_else(|| IngestError::NoNotes { name: name_of(path) })?;
        import_notes(store, &NotesPlan { kind, path: path.to_owned(), encoding: None, marking }, progress, cancel)
    });
    read.map_err(|error| match error {
        IngestError::Cancelled | IngestError::Store(_) | IngestError::NoNotes { .. } | IngestError::Changed { .. } => {
            error
        }
        why => IngestError::InFolder { name: name_of(path), why: Box::new(why) },
    })
}

fn name_of(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

/// Returns what a folder holds that no run which stands has imported, by the paths. Files that somebody still writes wait.
fn new_in_folder(store: &Store, folder: &Path) -> Result<Looked, IngestError> {
    let runs = store.list_runs()?;
    let imported: BTreeSet<&str> =
        runs.iter().filter(|run| run.state == RunState::Done).map(|run| run.file_hash.as_str()).collect();
    let settled_at = jiff::Timestamp::now().as_second() - SETTLED_AFTER;
    let mut looked = look(folder, &[], settled_at).map_err(|source| refuse(folder, source))?;
    for files in [&mut looked.new, &mut looked.copies] {
        files.retain(|file| !imported.contains(file.hash.as_str()));
    }
    Ok(looked)
}

fn refuse(folder: &Path, source: io::Error) -> IngestError {
    IngestError::Folder { path: folder.to_owned(), source }
}

/// Refuses a path that is no folder that can be read.
///
/// # Errors
/// The refusal.
pub fn check_folder(folder: &Path) -> Result<(), IngestError> {
    std::fs::read_dir(folder).map(drop).map_err(|source| refuse(folder, source))
}
