//! One run through the store: a thread that makes rows, and this one that writes them. All is stored, or nothing.

use std::borrow::Cow;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, SyncSender, channel, sync_channel};
use std::time::{Duration, Instant};

use sitroom_domain::{Event, ImportRun, Marking, Reject, RunCounts, RunId, kept, phrase};
use sitroom_sources::SourceError;
use sitroom_sources::connect::{Figure, ReportItem};
use sitroom_sources::ucdp::official_row;
use sitroom_store::{EventColumns, NewRun, Outcome, ReportPut, RunWriter, Store, StoreError, StoredFigure};

use crate::IngestError;

/// What an import is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    /// Reading rows and writing them.
    Reading,
    /// Making it durable.
    Committing,
}

/// How far an import is.
#[derive(Debug, Clone, PartialEq)]
pub struct Progress {
    /// What it is doing.
    pub phase: Phase,
    /// Bytes read so far; of an exercise, events.
    pub bytes_read: u64,
    /// Bytes in all; of an exercise, events.
    pub bytes_total: u64,
    /// Rows so far.
    pub counts: RunCounts,
    /// Seconds that remain, by the pace so far; `None` in the first second.
    pub remaining_seconds: Option<f64>,
}

/// What came of an import.
#[derive(Debug, Clone, PartialEq)]
pub struct Imported {
    /// The run.
    pub run: ImportRun,
    /// Its first rejects, 100 at most.
    pub rejects: Vec<Reject>,
}

/// Who learns what a run adds while it is written, so that nobody has to read it back. What is learnt counts once the run has ended
/// well.
pub trait Watch {
    /// An event that the store did not have.
    fn added(&self, event: &EventColumns);
    /// All rows are written; it remains to make them durable.
    fn written(&self);
}

/// Nobody learns it.
impl Watch for () {
    fn added(&self, _: &EventColumns) {}

    fn written(&self) {}
}

/// A row on its way to the store.
#[expect(clippy::large_enum_variant, reason = "almost every item is an event; a box for each would cost more")]
pub(crate) enum Item {
    Event { line: u32, event: Event },
    Report { report: Box<ReportItem>, marking: Marking },
    Figure(Box<Figure>),
    Withdrawn { source_key: String },
    Reject(Reject),
}

/// Rows, and how far they reach.
pub(crate) struct Batch {
    items: Vec<Item>,
    offset: u64,
}

const BATCH: usize = 512;
const BATCHES_WAITING: usize = 8;
const PATIENCE: Duration = Duration::from_millis(50);
pub(crate) const PROGRESS_EVERY: Duration = Duration::from_millis(100);
pub(crate) const REJECTS_SHOWN: usize = 100;

/// Collects rows into batches and hands them to the writer.
pub(crate) struct Outlet {
    sender: SyncSender<Batch>,
    /// Rows that were written. They are dropped on the thread that made them: were it done on the other, the two would wait for each
    /// other at every text that is taken and given back.
    written: Receiver<Vec<Item>>,
    items: Vec<Item>,
    offset: u64,
}

impl Outlet {
    /// Hands on a row. Fails when the writer has stopped.
    pub(crate) fn push(&mut self, item: Item, offset: u64) -> Result<(), SourceError> {
        self.items.push(item);
        self.offset = offset;
        if self.items.len() >= BATCH { self.flush() } else { Ok(()) }
    }

    fn flush(&mut self) -> Result<(), SourceError> {
        let mut next = self.written.try_recv().unwrap_or_else(|_| Vec::with_capacity(BATCH));
        next.clear();
        let items = std::mem::replace(&mut self.items, next);
        self.sender.send(Batch { items, offset: self.offset }).map_err(|_| SourceError::Stopped)
    }
}

/// A run that is to be done.
pub(crate) struct Job<'j> {
    pub(crate) store: &'j Store,
    pub(crate) total: u64,
    pub(crate) progress: &'j (dyn Fn(&Progress) + Sync),
    /// Set by the user; the run then ends within a tenth of a second.
    pub(crate) cancel: &'j AtomicBool,
    /// Of two rows with one key, the later counts: so it is with a list that is read again because it moved. In a file, they clash.
    pub(crate) later_counts: bool,
    /// Set by the run itself, so that the thread that makes rows ends too.
    pub(crate) stop: &'j AtomicBool,
    pub(crate) started: Instant,
    /// When another office imported it first; `None` for now.
    pub(crate) imported_at: Option<&'j str>,
    pub(crate) watch: &'j dyn Watch,
}

/// Runs a job: `produce` makes rows on a thread of its own, `describe` says meanwhile what the run is, and `check` has the
/// last word before the commit; it may write what is to be durable together with the run.
pub(crate) fn run(
    job: &Job<'_>,
    produce: impl FnOnce(&mut Outlet) -> Result<(), SourceError> + Send,
    describe: impl FnOnce() -> Result<NewRun, IngestError>,
    check: impl FnOnce(&mut RunWriter<'_>) -> Result<(), IngestError>,
) -> Result<Imported, IngestError> {
    let (sender, batches) = sync_channel(BATCHES_WAITING);
    let (spent, written) = channel();
    std::thread::scope(|scope| {
        let maker = scope.spawn(move || {
            let mut outlet = Outlet { sender, written, items: Vec::with_capacity(BATCH), offset: 0 };
            produce(&mut outlet)?;
            outlet.flush()
        });
        let written = describe().and_then(|new| {
            let writer = job.store.begin_run(new)?;
            write(job, writer, &batches, &spent)
        });
        if written.is_err() {
            job.stop.store(true, Ordering::Relaxed);
        }
        drop(batches);
        let made = maker.join().unwrap_or(Err(SourceError::Stopped));
        // What the maker met is the cause; that the writer saw no more rows is the consequence.
        let (mut writer, rejects) = match (made, written) {
            (Err(error), _) if !matches!(error, SourceError::Stopped) => return Err(error.into()),
            (_, Err(error)) => return Err(error),
            (Err(error), Ok(_)) => return Err(error.into()),
            (Ok(()), Ok(written)) => written,
        };
        check(&mut writer)?;
        finish(job, &writer);
        job.watch.written();
        let seconds = job.started.elapsed().as_secs_f64();
        let run = writer.commit(job.imported_at.map_or_else(now, str::to_owned).as_str(), seconds)?;
        Ok(Imported { run, rejects })
    })
}

/// Returns the present moment, RFC 3339 in UTC.
pub(crate) fn now() -> String {
    jiff::Timestamp::now().strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

fn finish(job: &Job<'_>, writer: &RunWriter<'_>) {
    (job.progress)(&Progress {
        phase: Phase::Committing,
        bytes_read: job.total,
        bytes_total: job.total,
        counts: writer.counts(),
        remaining_seconds: None,
    });
}

fn write<'s>(
    job: &Job<'s>,
    mut writer: RunWriter<'s>,
    batches: &Receiver<Batch>,
    spent: &Sender<Vec<Item>>,
) -> Result<(RunWriter<'s>, Vec<Reject>), IngestError> {
    let mut rejects = Vec::new();
    let mut offset = 0;
    let mut told = None;
    loop {
        if job.cancel.load(Ordering::Relaxed) {
            return Err(IngestError::Cancelled);
        }
        match batches.recv_timeout(PATIENCE) {
            Ok(batch) => {
                for item in &batch.items {
                    put(job, &mut writer, item, &mut rejects)?;
                }
                offset = batch.offset;
                // Whoever made them may have ended.
                let _ = spent.send(batch.items);
            }
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => return Ok((writer, rejects)),
        }
        if told.is_none_or(|told: Instant| told.elapsed() >= PROGRESS_EVERY) {
            told = Some(Instant::now());
            (job.progress)(&reading(job, offset, writer.counts()));
        }
    }
}

fn reading(job: &Job<'_>, offset: u64, counts: RunCounts) -> Progress {
    let elapsed = job.started.elapsed().as_secs_f64();
    let left = job.total.saturating_sub(offset) as f64;
    let remaining_seconds = (elapsed >= 1.0 && offset > 0).then(|| elapsed * left / offset as f64);
    Progress { phase: Phase::Reading, bytes_read: offset, bytes_total: job.total, counts, remaining_seconds }
}

fn put(job: &Job<'_>, writer: &mut RunWriter<'_>, item: &Item, rejects: &mut Vec<Reject>) -> Result<(), IngestError> {
    let reject = match item {
        Item::Event { line, event } => match writer.put(*line, event)? {
            Outcome::Clash { .. } if job.later_counts => return Ok(writer.put_again(event)?),
            Outcome::Clash { line: first } => Cow::Owned(clash(*line, first, event)),
            Outcome::Added => {
                if let Some(columns) = writer.last_added() {
                    job.watch.added(&columns);
                }
                return Ok(());
            }
            Outcome::Revised | Outcome::Unchanged => return Ok(()),
        },
        Item::Report { report, marking } => return Ok(put_report(writer, report, *marking)?),
        Item::Figure(figure) => return Ok(put_figure(writer, figure)?),
        Item::Withdrawn { source_key } => return Ok(writer.withdraw(source_key)?),
        Item::Reject(reject) => Cow::Borrowed(reject),
    };
    writer.reject(&reject)?;
    if rejects.len() < REJECTS_SHOWN {
        rejects.push(reject.into_owned());
    }
    Ok(())
}

fn put_report(writer: &mut RunWriter<'_>, told: &ReportItem, marking: Marking) -> Result<(), StoreError> {
    let put = ReportPut { report: &told.report, marking, point_e7: told.point_e7, place: &told.place };
    writer.put_report(&put).map(|_| ())
}

fn put_figure(writer: &mut RunWriter<'_>, told: &Figure) -> Result<(), StoreError> {
    let told = told.clone();
    let figure = StoredFigure {
        id: 0,
        publisher: 0,
        run: RunId(0),
        version: 0,
        source_key: told.source_key,
        indicator: told.indicator,
        country: told.country,
        adm_1: told.adm_1,
        adm_2: told.adm_2,
        first_day: told.first_day,
        last_day: told.last_day,
        value: told.value,
    };
    writer.put_figure(&figure).map(|_| ())
}

fn clash(line: u32, first: u32, event: &Event) -> Reject {
    Reject {
        line,
        field: "id".to_owned(),
        value: event.source_key.clone(),
        reason: kept!("Line {first} has the same id and other values"),
        remedy: phrase!("Keep the line that is right, or give the other its own id").to_owned(),
        row: official_row(event).into_iter().map(|(name, value)| (name.to_owned(), value)).collect(),
    }
}
