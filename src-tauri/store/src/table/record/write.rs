//! Writes records, all of a step or nothing of it.

use std::sync::MutexGuard;

use rusqlite::{Connection, params};
use sitroom_domain::{ImportRun, Marking, Record, RecordId, Reject, RunCounts, RunId};

use super::present::{Present, find_present, keep, note, settles_unseen};
use super::row::{blob, marking_of};
use crate::error::on;
use crate::store::roll_back;
use crate::table::operation;
use crate::table::{reject, run, sync};
use crate::{NewRun, Store, StoreError, SyncId, words};

/// Who writes, when and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Author {
    /// Who.
    pub who: String,
    /// When, RFC 3339.
    pub at: String,
    /// Why; empty where nobody says.
    pub reason: String,
}

/// What became of a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Put {
    /// It is new.
    Added,
    /// It says something else now, or was deleted or brought back; the version before is kept.
    Revised {
        /// Its version now.
        version: u32,
    },
    /// It says just that.
    Unchanged {
        /// Its version.
        version: u32,
    },
    /// Another change came first. Nothing was written.
    Overtaken {
        /// The version that is there.
        version: u32,
    },
}

/// Records that are being written. Nobody else can write meanwhile, and nobody sees anything of it before
/// [`RecordWriter::commit`]; when it is dropped without, nothing of it was ever there.
pub struct RecordWriter<'a> {
    store: &'a Store,
    writer: MutexGuard<'a, Connection>,
    author: Author,
    run: Option<RunId>,
    /// Whether a person said why the records are changed: only then may their marking be lowered.
    may_lower: bool,
}

impl Store {
    /// Starts to write records. It waits until nobody else in this program writes.
    ///
    /// # Errors
    /// When another program writes.
    pub fn begin_records(&self, author: Author) -> Result<RecordWriter<'_>, StoreError> {
        let writer = self.lock_writer();
        writer.execute_batch("BEGIN IMMEDIATE").map_err(on(self.home().path()))?;
        Ok(RecordWriter { store: self, writer, author, run: None, may_lower: false })
    }

    /// Starts to write the records of one import run.
    ///
    /// # Errors
    /// When the publisher is unknown, when real and invented rows would mix, or when another program writes.
    pub fn begin_record_run(&self, author: Author, new: &NewRun) -> Result<RecordWriter<'_>, StoreError> {
        let mut writer = self.begin_records(author)?;
        let failed = on(self.home().path());
        run::profile_kind(&writer.writer).map_err(&failed)?.admit(&new.publisher)?;
        writer.run = Some(run::insert(&writer.writer, new).map_err(&failed)?);
        Ok(writer)
    }
}

impl RecordWriter<'_> {
    /// Returns the version of a record that is there, deleted ones too.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn version_of(&self, id: RecordId) -> Result<Option<u32>, StoreError> {
        Ok(self.present(id)?.map(|present| present.version))
    }

    /// Takes the reason that a person gave for changing the records that follow. Without one no marking is lowered: a record, and each of
    /// its fields, keeps the one that it has, or had when it was deleted, where that is higher.
    pub fn because(&mut self, reason: &str) {
        reason.trim().clone_into(&mut self.author.reason);
        self.may_lower = !self.author.reason.is_empty();
    }

    /// Writes a record; `base` is the version that the change rests on, `None` for a new one.
    ///
    /// # Errors
    /// As [`Self::put_settled`].
    pub fn put(&mut self, id: RecordId, base: Option<u32>, title: &str, record: &Record) -> Result<Put, StoreError> {
        self.put_settled(id, base, title, record, &[])
    }

    /// Writes a record by which a person settles what was said of some fields apart, also where it says what stood meanwhile.
    ///
    /// # Errors
    /// When it is marked otherwise, so that a field would be said anew of which something else was said apart and nobody settled it, or
    /// when the disk is full or fails; then the whole step is best dropped.
    pub fn put_settled(
        &mut self,
        id: RecordId,
        base: Option<u32>,
        title: &str,
        record: &Record,
        settled: &[String],
    ) -> Result<Put, StoreError> {
        let failed = on(self.store.home().path());
        let present = self.present(id)?;
        let raised = self.marked_for(id, record, present.as_ref()).map_err(&failed)?;
        let record = raised.as_ref().unwrap_or(record);
        let marked = record.marking;
        let fields = record.to_json();
        let body = serde_json::Value::Object(fields.clone()).to_string();
        let marking = marking_number(marked);
        let put = match &present {
            None => Put::Added,
            Some(there) if base != Some(there.version) => Put::Overtaken { version: there.version },
            Some(there) if !there.deleted && there.body == body && there.marking == marking && settled.is_empty() => {
                Put::Unchanged { version: there.version }
            }
            Some(there) => Put::Revised { version: there.version + 1 },
        };
        let after = Some((&fields, marked));
        if let (Put::Revised { .. }, Some(there)) = (put, &present) {
            let apart = settles_unseen(&self.writer, id, there, after, settled).map_err(&failed)?;
            if !apart.is_empty() {
                return Err(StoreError::SaidApart { record: title.to_owned(), fields: apart.join(", ") });
            }
        }
        if matches!(put, Put::Added | Put::Revised { .. }) {
            let number = self.write(id, present.as_ref(), title, record, marking, &body).map_err(&failed)?;
            let index = if present.is_some() { index } else { index_new };
            index(&self.writer, number, record, title).map_err(&failed)?;
            note(&self.writer, (id, record.noun), present.as_ref(), after, settled, &self.author).map_err(&failed)?;
            operation::refresh_conflicts(&self.writer, id).map_err(&failed)?;
        }
        Ok(put)
    }

    /// Deletes a record: it is no longer listed, found or counted, and can be brought back by [`RecordWriter::put`].
    ///
    /// # Errors
    /// When the disk is full or fails.
    pub fn delete(&mut self, id: RecordId, base: u32) -> Result<Put, StoreError> {
        let Some(there) = self.present(id)? else { return Ok(Put::Overtaken { version: 0 }) };
        if there.version != base {
            return Ok(Put::Overtaken { version: there.version });
        }
        if there.deleted {
            return Ok(Put::Unchanged { version: there.version });
        }
        let failed = on(self.store.home().path());
        keep_former(&self.writer, there.number).map_err(&failed)?;
        let version = there.version + 1;
        let sql =
            "UPDATE record SET version = ?, deleted = 1, who = ?, changed_at = ?, reason = ?, run = ? WHERE number = ?";
        let Author { who, at, reason } = &self.author;
        let run = self.run.map(|run| run.0);
        self.writer
            .prepare_cached(sql)
            .and_then(|mut update| update.execute(params![version, who, at, reason, run, there.number]))
            .map_err(&failed)?;
        clear_index(&self.writer, there.number).map_err(&failed)?;
        note(&self.writer, (id, there.noun), Some(&there), None, &[], &self.author).map_err(&failed)?;
        operation::refresh_conflicts(&self.writer, id).map_err(&failed)?;
        Ok(Put::Revised { version })
    }

    /// Keeps a record as it is, although another one deleted it apart.
    ///
    /// # Errors
    /// When the disk is full or fails; then the whole step is best dropped.
    pub fn keep(&mut self, id: RecordId, base: u32) -> Result<Put, StoreError> {
        let Some(there) = self.present(id)? else { return Ok(Put::Overtaken { version: 0 }) };
        if there.version != base || there.deleted {
            return Ok(Put::Overtaken { version: there.version });
        }
        let failed = on(self.store.home().path());
        keep(&self.writer, id, &there, &self.author).map_err(&failed)?;
        operation::refresh_conflicts(&self.writer, id).map_err(&failed)?;
        Ok(Put::Unchanged { version: there.version })
    }

    /// Makes everything durable.
    ///
    /// # Errors
    /// When the disk is full or fails; then nothing was written.
    pub fn commit(self) -> Result<(), StoreError> {
        self.writer.execute_batch("COMMIT").map_err(on(self.store.home().path()))
    }

    /// Keeps a row that the run refused.
    ///
    /// # Errors
    /// When the disk is full or fails; then the whole step is best dropped.
    pub fn reject(&mut self, refused: &Reject) -> Result<(), StoreError> {
        let run = self.run.ok_or(StoreError::NoSuchRun { run: 0 })?;
        reject::insert(&self.writer, run, refused).map_err(on(self.store.home().path()))
    }

    /// Ends a sync together with the run that it becomes.
    ///
    /// # Errors
    /// When the disk is full or fails.
    pub fn end_sync(&self, id: SyncId, ended_at: &str) -> Result<(), StoreError> {
        sync::finish(&self.writer, id, self.run, ended_at).map_err(on(self.store.home().path()))
    }

    /// Makes the run durable, with the counts of its rows: beside them it may have written records that rows only name.
    ///
    /// # Errors
    /// When the disk is full or fails; then nothing was written.
    pub fn commit_run(self, counts: RunCounts, seconds: f64) -> Result<ImportRun, StoreError> {
        let failed = on(self.store.home().path());
        let run = self.run.ok_or(StoreError::NoSuchRun { run: 0 })?;
        run::finish(&self.writer, run, counts, &self.author.at, seconds).map_err(&failed)?;
        let done = run::find(&self.writer, run).map_err(&failed)?.ok_or(StoreError::NoSuchRun { run: run.0 })?;
        self.commit()?;
        Ok(done)
    }

    /// Returns a record marked as it has to be, where nobody said why it may be marked lower than it was; `None` where it may stay as it
    /// is. One that an undone import took along has its operations still.
    fn marked_for(&self, id: RecordId, record: &Record, present: Option<&Present>) -> rusqlite::Result<Option<Record>> {
        if self.may_lower {
            return Ok(None);
        }
        let bare = |marking, noun| Record { marking, ..Record::new(noun) };
        let had = match present {
            Some(there) if there.has_marks() => there.record()?,
            Some(there) => bare(marking_of(there.marking), there.noun),
            None => {
                let Some(said) = operation::said_of_gone(&self.writer, id)? else { return Ok(None) };
                let fields: serde_json::Map<_, _> = said.fields.into_iter().collect();
                // Of one that cannot be read, at least its marking is known.
                Record::read(record.noun, said.marking, &fields).unwrap_or_else(|_| bare(said.marking, record.noun))
            }
        };
        if had.marks.is_empty() && had.marking <= record.marking {
            return Ok(None);
        }
        let mut marked = Record { marking: record.marking.max(had.marking), ..record.clone() };
        marked.mark_at_least_as(&had);
        Ok(Some(marked))
    }

    fn present(&self, id: RecordId) -> Result<Option<Present>, StoreError> {
        find_present(&self.writer, id).map_err(on(self.store.home().path()))
    }

    /// Writes the row of a record; returns its number.
    fn write(
        &self,
        id: RecordId,
        present: Option<&Present>,
        title: &str,
        record: &Record,
        marking: u8,
        body: &str,
    ) -> rusqlite::Result<i64> {
        let (first, last) = record.span();
        let (first, last) = (first.map(|day| day.0), last.map(|day| day.0));
        let Author { who, at, reason } = &self.author;
        let run = self.run.map(|run| run.0);
        if let Some(present) = present {
            keep_former(&self.writer, present.number)?;
            let mut update = self.writer.prepare_cached(
                "UPDATE record SET version = ?, deleted = 0, marking = ?, title = ?, first_day = ?, last_day = ?, body = ?,
                 who = ?, changed_at = ?, reason = ?, run = ? WHERE number = ?",
            )?;
            let version = present.version + 1;
            update.execute(params![
                version,
                marking,
                title,
                first,
                last,
                body,
                who,
                at,
                reason,
                run,
                present.number
            ])?;
            Ok(present.number)
        } else {
            let mut insert = self
                .writer
                .prepare_cached("INSERT INTO record VALUES (NULL, ?, ?, 1, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?)")?;
            insert.execute(params![
                blob(id),
                record.noun.one(),
                marking,
                title,
                first,
                last,
                body,
                who,
                at,
                reason,
                run
            ])?;
            Ok(self.writer.last_insert_rowid())
        }
    }
}

impl Drop for RecordWriter<'_> {
    fn drop(&mut self) {
        roll_back(&self.writer);
    }
}

/// Returns the number that a marking is stored as.
pub(crate) fn marking_number(marking: Marking) -> u8 {
    match marking {
        Marking::Unclassified => 0,
        Marking::Confidential => 1,
        Marking::StrictlyConfidential => 2,
    }
}

/// Puts the present version among the former ones. It is one row, so that there is nothing to take back where it fails, and no step
/// within the step is made for it.
pub(super) fn keep_former(connection: &Connection, number: i64) -> rusqlite::Result<()> {
    let mut keep = connection.prepare_cached(
        "INSERT OR FAIL INTO record_version SELECT number, version, deleted, marking, title, body, who, changed_at, reason, run
         FROM record WHERE number = ?",
    )?;
    keep.execute([number]).map(|_| ())
}

/// Makes the columns that a record is found by anew.
pub(super) fn index(connection: &Connection, number: i64, record: &Record, title: &str) -> rusqlite::Result<()> {
    clear_index(connection, number)?;
    index_new(connection, number, record, title)
}

/// Makes the columns that a record is found by which was not here before.
pub(super) fn index_new(connection: &Connection, number: i64, record: &Record, title: &str) -> rusqlite::Result<()> {
    let noun = record.noun.one();
    let mut country = connection.prepare_cached("INSERT INTO record_country VALUES (?, ?, ?, ?, ?)")?;
    for iso3 in record.countries() {
        country.execute(params![
            iso3.to_string(),
            noun,
            number,
            record.text("kind"),
            record.span().0.map(|day| day.0)
        ])?;
    }
    let mut link = connection.prepare_cached("INSERT OR IGNORE INTO record_link VALUES (?, ?, ?, ?)")?;
    for (field, target) in record.links() {
        link.execute(params![blob(target), noun, field, number])?;
    }
    let mut word = connection.prepare_cached("INSERT INTO record_word (rowid, body) VALUES (?, ?)")?;
    word.execute(params![number, indexed(record, title)])?;
    Ok(())
}

/// Returns what the index of words holds of a record.
pub(super) fn indexed(record: &Record, title: &str) -> String {
    words::fold(&format!("{title}\n{}", record.words())).into_owned()
}

pub(super) fn clear_index(connection: &Connection, number: i64) -> rusqlite::Result<()> {
    for sql in [
        "DELETE FROM record_country WHERE number = ?",
        "DELETE FROM record_link WHERE number = ?",
        "DELETE FROM record_word WHERE rowid = ?",
    ] {
        connection.prepare_cached(sql)?.execute([number])?;
    }
    Ok(())
}
