//! Imports a publisher's file.

use std::collections::HashSet;
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::{Instant, SystemTime};

use sitroom_domain::{DateOrder, Day, Publisher, UCDP};
use sitroom_sources::ucdp::{self, Entry, Options};
use sitroom_sources::{Encoding, Source, SourceError};
use sitroom_store::{NewRun, RunWriter, Store};

use crate::IngestError;
use crate::areas::areas;
use crate::locate::{Given, Locator};
use crate::pipeline::{self, Imported, Item, Job, Outlet, Progress, Watch};

/// What to import, and the answers to questions asked before.
#[derive(Debug, Clone)]
pub struct ImportPlan {
    /// Id of the publisher: `ucdp`.
    pub publisher: String,
    /// The file.
    pub path: PathBuf,
    /// Answer to the question of date order.
    pub date_order: Option<DateOrder>,
    /// Answer to the question of encoding.
    pub encoding: Option<Encoding>,
    /// The day of the import.
    pub today: Day,
}

/// Imports a file in one transaction: all of it is stored, or nothing.
///
/// # Errors
/// A sentence that says what, where and what to do; [`IngestError::Question`] when the file can be read in two ways.
pub fn import_file(
    store: &Store,
    plan: &ImportPlan,
    progress: &(dyn Fn(&Progress) + Sync),
    cancel: &AtomicBool,
    watch: &dyn Watch,
) -> Result<Imported, IngestError> {
    import_checked(store, plan, progress, cancel, watch, &|_, _| Ok(()))
}

/// What is done with a run before its commit, with the keys of the rows that it refused.
pub(crate) type Check<'c> = dyn Fn(&mut RunWriter<'_>, &HashSet<String>) -> Result<(), IngestError> + 'c;

/// Imports a file, with a last step in the same transaction.
pub(crate) fn import_checked(
    store: &Store,
    plan: &ImportPlan,
    progress: &(dyn Fn(&Progress) + Sync),
    cancel: &AtomicBool,
    watch: &dyn Watch,
    check: &Check<'_>,
) -> Result<Imported, IngestError> {
    let started = Instant::now();
    let publisher = find_publisher(&plan.publisher)?;
    let refused = Mutex::new(HashSet::new());
    let before = stamp(&plan.path)?;
    let stop = AtomicBool::new(false);
    std::thread::scope(|scope| {
        // The file is hashed while it is looked through, and the areas that its places are found in are read.
        scope.spawn(|| areas().country_at(0, 0));
        let hashing = scope.spawn(|| hash(&plan.path, &[cancel, &stop]));
        let source =
            Source::open(&plan.path, plan.encoding, cancel).inspect_err(|_| stop.store(true, Ordering::Relaxed))?;
        let total = source.bytes();
        let job =
            Job { store, total, progress, cancel, later_counts: false, stop: &stop, started, imported_at: None, watch };
        let options = Options { date_order: plan.date_order, today: plan.today, stop: &stop };
        let name = plan.path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        pipeline::run(
            &job,
            |outlet| read(&source, &options, &refused, outlet),
            || {
                let file_hash = hashing.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))?;
                Ok(describe(&source, publisher, &name, file_hash))
            },
            |writer| {
                if stamp(&plan.path).ok() != Some(before) {
                    return Err(IngestError::Changed { name: name.clone() });
                }
                if writer.counts().read == 0 {
                    return Err(IngestError::NoRows);
                }
                check(writer, &refused.lock().unwrap_or_else(PoisonError::into_inner))
            },
        )
    })
}

/// Stands among the keys of refused rows for one that cannot be read.
pub(crate) const UNKNOWN_KEY: &str = "";

/// Notes the key of a row that is refused: its publisher still tells it.
pub(crate) fn note_refused(refused: &Mutex<HashSet<String>>, item: &Item) {
    if let Item::Reject(reject) = item {
        let key = reject.row.iter().find(|(name, _)| name == "id").map(|(_, key)| key.clone());
        // Of a row whose very number cannot be read nobody knows which event it tells.
        let key = key.filter(|_| reject.field != "id").unwrap_or_else(|| UNKNOWN_KEY.to_owned());
        refused.lock().unwrap_or_else(PoisonError::into_inner).insert(key);
    }
}

fn find_publisher(id: &str) -> Result<&'static Publisher, IngestError> {
    if id == UCDP.id { Ok(&UCDP) } else { Err(IngestError::UnknownPublisher { id: id.to_owned() }) }
}

/// Length and time of last change, by which a file that changes while it is read is told.
pub(crate) fn stamp(path: &Path) -> Result<(u64, Option<SystemTime>), IngestError> {
    let metadata = std::fs::metadata(path).map_err(|source| SourceError::Io { path: path.to_owned(), source })?;
    Ok((metadata.len(), metadata.modified().ok()))
}

fn read(
    source: &Source,
    options: &Options<'_>,
    refused: &Mutex<HashSet<String>>,
    outlet: &mut Outlet,
) -> Result<(), SourceError> {
    let mut locator = Locator::new();
    let mut last_offset = 0;
    ucdp::read(source, options, &mut |entry| match entry {
        Entry::Record(mut record) => {
            last_offset = record.offset;
            let given = Given { has_point: record.has_point, names_country: record.names_country };
            let item = match locator.place(&mut record.event, given) {
                Ok(()) => Item::Event { line: record.line, event: record.event },
                Err(_) => Item::Reject(record.reject_place()),
            };
            note_refused(refused, &item);
            outlet.push(item, last_offset)
        }
        Entry::Reject(reject) => {
            let item = Item::Reject(reject);
            note_refused(refused, &item);
            outlet.push(item, last_offset)
        }
    })
}

fn describe(source: &Source, publisher: &Publisher, name: &str, file_hash: String) -> NewRun {
    NewRun {
        publisher: publisher.id.to_owned(),
        file_name: name.to_owned(),
        file_hash,
        file_bytes: source.bytes(),
        licence: publisher.licence.to_owned(),
    }
}

/// Returns the BLAKE3 of a file's bytes, hexadecimal; any of `stops` ends it early.
pub(crate) fn hash(path: &Path, stops: &[&AtomicBool]) -> Result<String, IngestError> {
    let wrap = |source| SourceError::Io { path: path.to_owned(), source };
    let mut file = File::open(path).map_err(wrap)?;
    let mut hasher = blake3::Hasher::new();
    let mut block = vec![0; 1 << 20];
    loop {
        if stops.iter().any(|stop| stop.load(Ordering::Relaxed)) {
            return Err(IngestError::Cancelled);
        }
        match file.read(&mut block).map_err(wrap)? {
            0 => return Ok(hasher.finalize().to_hex().to_string()),
            read => hasher.update(&block[..read]),
        };
    }
}
