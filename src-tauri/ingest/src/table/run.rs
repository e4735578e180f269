//! One table into the record: whole or not at all, or tried without keeping anything.

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Instant;

use sitroom_domain::{ImportRun, Mapping, Record, RecordId, Reject, RunCounts, RunId, RunState, TABLE, kept, phrase};
use sitroom_sources::{Source, SourceError};
use sitroom_store::{Author, NewRun, Put, RecordWriter, Store, StoreError};

use super::column::hash_of;
use super::links::LinkBook;
use super::reader::{Reader, Wrong};
use super::survey::{Cells, each_row, survey};
use crate::import::{hash, stamp};
use crate::pipeline::{PROGRESS_EVERY, REJECTS_SHOWN};
use crate::record::title_of;
use crate::{Encoding, Imported, IngestError, Phase, Progress};

/// Which table is imported, and how.
#[derive(Debug, Clone)]
pub struct TablePlan {
    /// The file.
    pub path: PathBuf,
    /// How it is read.
    pub mapping: Mapping,
    /// Answer to the question of encoding.
    pub encoding: Option<Encoding>,
    /// Whether nothing is kept: the counts are those that there would be.
    pub dry_run: bool,
    /// Who imports, and when.
    pub author: Author,
}

/// Imports a table in one transaction: all of it is stored, or nothing. Of a dry run the run has no number.
///
/// # Errors
/// A sentence that says what, where and what to do; [`IngestError::Question`] when its dates or its letters can be read in two
/// ways.
pub fn import_table(
    store: &Store,
    plan: &TablePlan,
    progress: &(dyn Fn(&Progress) + Sync),
    cancel: &AtomicBool,
) -> Result<Imported, IngestError> {
    import_table_with(store, plan, progress, cancel, &|_| Ok(()))
}

/// Imports a table; `last` may write what is to be durable together with it.
pub(crate) fn import_table_with(
    store: &Store,
    plan: &TablePlan,
    progress: &(dyn Fn(&Progress) + Sync),
    cancel: &AtomicBool,
    last: &dyn Fn(&RecordWriter<'_>) -> Result<(), IngestError>,
) -> Result<Imported, IngestError> {
    let started = Instant::now();
    let before = stamp(&plan.path)?;
    let source = Source::open(&plan.path, plan.encoding, cancel)?;
    let mapping = &plan.mapping;
    let seen = survey(&source, &mapping.sheet, mapping.head_row, None, cancel)?;
    if seen.rows == 0 {
        return Err(IngestError::NoRows);
    }
    let reader = Reader::new(mapping, &seen, true)?;
    if let Some(question) = reader.question(&seen) {
        return Err(IngestError::Question(question));
    }
    let book = LinkBook::load(store, &reader.linked(), mapping.make_missing)?;
    let name = plan.path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let licence = [mapping.source.trim(), mapping.licence.trim()];
    let new = NewRun {
        publisher: TABLE.id.to_owned(),
        file_name: name.clone(),
        file_hash: hash(source.path(), &[cancel])?,
        file_bytes: source.bytes(),
        licence: licence.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · "),
    };
    let writer = store.begin_record_run(plan.author.clone(), &new)?;
    let run = Run {
        store,
        reader: &reader,
        writer,
        book,
        lines: HashMap::new(),
        counts: RunCounts::default(),
        rejects: Vec::new(),
    };
    let told = Told { progress, total: source.bytes(), started };
    let run = run.read(&source, mapping, cancel, &told)?;
    if stamp(&plan.path).ok() != Some(before) {
        return Err(IngestError::Changed { name });
    }
    last(&run.writer)?;
    told.committing(run.counts);
    let seconds = started.elapsed().as_secs_f64();
    let Run { writer, counts, rejects, .. } = run;
    let run = if plan.dry_run { tried(&new, plan, counts, seconds) } else { writer.commit_run(counts, seconds)? };
    Ok(Imported { run, rejects })
}

/// Returns the run that a dry run would have been.
fn tried(new: &NewRun, plan: &TablePlan, counts: RunCounts, seconds: f64) -> ImportRun {
    ImportRun {
        id: RunId(0),
        publisher: new.publisher.clone(),
        file_name: new.file_name.clone(),
        file_hash: new.file_hash.clone(),
        file_bytes: new.file_bytes,
        imported_at: plan.author.at.clone(),
        licence: new.licence.clone(),
        state: RunState::Done,
        counts,
        seconds,
    }
}

/// Who is told how far it is.
struct Told<'t> {
    progress: &'t (dyn Fn(&Progress) + Sync),
    total: u64,
    started: Instant,
}

impl Told<'_> {
    fn reading(&self, offset: u64, counts: RunCounts) {
        let elapsed = self.started.elapsed().as_secs_f64();
        let left = self.total.saturating_sub(offset) as f64;
        let remaining_seconds = (elapsed >= 1.0 && offset > 0).then(|| elapsed * left / offset as f64);
        let bytes_read = offset.min(self.total);
        (self.progress)(&Progress {
            phase: Phase::Reading,
            bytes_read,
            bytes_total: self.total,
            counts,
            remaining_seconds,
        });
    }

    fn committing(&self, counts: RunCounts) {
        (self.progress)(&Progress {
            phase: Phase::Committing,
            bytes_read: self.total,
            bytes_total: self.total,
            counts,
            remaining_seconds: None,
        });
    }
}

/// A run that is being written.
struct Run<'r, 's> {
    store: &'s Store,
    reader: &'r Reader<'r>,
    writer: RecordWriter<'s>,
    book: LinkBook,
    /// The line and the content of each record of this run.
    lines: HashMap<RecordId, (u32, u64)>,
    counts: RunCounts,
    rejects: Vec<Reject>,
}

impl Run<'_, '_> {
    fn read(
        mut self,
        source: &Source,
        mapping: &Mapping,
        cancel: &AtomicBool,
        told: &Told<'_>,
    ) -> Result<Self, IngestError> {
        let mut failed: Option<StoreError> = None;
        let mut last: Option<Instant> = None;
        let read = each_row(source, mapping, cancel, &mut |cells, offset| {
            if cancel.load(Ordering::Relaxed) {
                return Err(SourceError::Stopped);
            }
            if let Err(error) = self.take(&cells) {
                failed = Some(error);
                return Err(SourceError::Stopped);
            }
            if last.is_none_or(|last| last.elapsed() >= PROGRESS_EVERY) {
                last = Some(Instant::now());
                told.reading(offset, self.counts);
            }
            Ok(())
        });
        match (failed, read) {
            (Some(error), _) => Err(error.into()),
            (None, Err(error)) => Err(error.into()),
            (None, Ok(())) => Ok(self),
        }
    }

    fn take(&mut self, cells: &Cells) -> Result<(), StoreError> {
        self.counts.read += 1;
        match self.reader.read(cells, &mut self.book) {
            Ok(record) => self.put(cells, &record),
            Err(wrong) => {
                let Some(first) = wrong.into_iter().next() else { return Ok(()) };
                self.refuse(cells, first)
            }
        }
    }

    fn put(&mut self, cells: &Cells, record: &Record) -> Result<(), StoreError> {
        let id = self.reader.identity(cells);
        let content = hash_of(serde_json::Value::Object(record.to_json()).to_string());
        if let Some((line, other)) = self.lines.get(&id) {
            if *other == content {
                self.counts.unchanged += 1;
                return Ok(());
            }
            let reason = kept!("line {line} has the same key and other values");
            return self.refuse(
                cells,
                whole_row(reason, phrase!("keep the line that is right, or choose more columns as the key")),
            );
        }
        let there = self.store.find_record(id)?;
        let by_hand = there.as_ref().is_some_and(|there| there.stamp.run.is_none());
        if by_hand && there.as_ref().is_some_and(|there| there.deleted || there.record != *record) {
            let versions = self.store.list_record_versions(id)?;
            let brought = versions.iter().find(|version| version.stamp.run.is_some());
            let says_the_same = |brought: &Record| {
                let mut again = record.clone();
                again.mark_at_least_as(brought);
                again == *brought
            };
            if brought.is_some_and(|brought| says_the_same(&brought.record)) {
                // What somebody changed or deleted here since stays as they left it.
                self.lines.insert(id, (cells.line, content));
                self.counts.unchanged += 1;
                return Ok(());
            }
            let who = there.map(|there| there.stamp.who).unwrap_or_default();
            let reason = kept!("{who} changed this record here, and the table says something else now");
            return self.refuse(cells, whole_row(reason, phrase!("look at the record and change it by hand")));
        }
        for (made_id, made) in self.book.take_made(record) {
            if self.writer.version_of(made_id)?.is_none() {
                self.writer.put(made_id, None, &made.title, &made.record)?;
            }
        }
        let title = title_of(record, &self.book.titles);
        let base = self.writer.version_of(id)?;
        match self.writer.put(id, base, &title, record)? {
            Put::Added => self.counts.added += 1,
            Put::Revised { .. } => self.counts.revised += 1,
            Put::Unchanged { .. } | Put::Overtaken { .. } => self.counts.unchanged += 1,
        }
        self.lines.insert(id, (cells.line, content));
        Ok(())
    }

    fn refuse(&mut self, cells: &Cells, wrong: Wrong) -> Result<(), StoreError> {
        self.counts.rejected += 1;
        let reject = Reject {
            line: cells.line,
            field: wrong.column,
            value: wrong.value,
            reason: sentence(&wrong.complaint.reason),
            remedy: sentence(&wrong.complaint.remedy),
            row: self.reader.named(cells),
        };
        self.writer.reject(&reject)?;
        if self.rejects.len() < REJECTS_SHOWN {
            self.rejects.push(reject);
        }
        Ok(())
    }
}

fn whole_row(reason: String, remedy: &str) -> Wrong {
    let complaint = sitroom_domain::record::Complaint::new("", reason, remedy);
    Wrong { column: String::new(), value: String::new(), complaint }
}

/// Returns a complaint's part as a sentence of its own.
fn sentence(text: &str) -> String {
    let mut letters = text.trim().trim_end_matches('.').chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).chain(['.']).collect())
}
