//! Writes the rows of one import run, all or nothing.

use std::sync::MutexGuard;

use rusqlite::Connection;
use sitroom_domain::record::Moment;
use sitroom_domain::{Day, Event, EventId, ImportRun, Reject, RunCounts, RunId};

use crate::connection;
use crate::error::on;
use crate::fresh::Fresh;
use crate::intern::Texts;
use crate::store::roll_back;
use crate::table::cells::Cells;
use crate::table::event::{self, Stamp};
use crate::table::field::Fields;
use crate::table::sighting::Sightings;
use crate::table::{figure, meta, publisher, reject, report, run, sync, version, withdrawal};
use crate::{EventColumns, NewRun, ReportPut, Store, StoreError, StoredFigure, SyncId};

/// What became of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// The event is new.
    Added,
    /// The store had it with other values; both versions are kept.
    Revised,
    /// The store has it just so.
    Unchanged,
    /// A row before in the same run has its key and other values. Nothing was stored or counted.
    Clash {
        /// The line of that row.
        line: u32,
    },
}

/// An import run that is being written. Nobody else can write meanwhile, and nobody sees anything of it before
/// [`RunWriter::commit`]; when it is dropped without, nothing of it was ever there.
pub struct RunWriter<'a> {
    store: &'a Store,
    writer: MutexGuard<'a, Connection>,
    run: RunId,
    publisher: u8,
    counts: RunCounts,
    texts: Texts,
    fields: Fields,
    sightings: Sightings,
    next_event: u32,
    /// Where the store held no event of the publisher.
    fresh: Option<Fresh>,
    /// The row that came last, and its bytes.
    row: Option<Cells>,
    cells: Vec<u8>,
    /// Whether the row before was in the store already: then the next is looked up before it is tried to add it.
    known: bool,
    /// The newest day that an event or a report of it is of.
    newest: Option<Day>,
}

impl Store {
    /// Starts an import run. It waits until nobody else in this program writes.
    ///
    /// # Errors
    /// When the publisher is unknown, when its events would mix real with invented ones, or when another program writes.
    #[expect(clippy::needless_pass_by_value, reason = "the run is the writer's from here on")]
    pub fn begin_run(&self, new: NewRun) -> Result<RunWriter<'_>, StoreError> {
        let writer = self.lock_writer();
        let failed = on(self.home().path());
        writer.execute_batch(connection::MUCH).map_err(&failed)?;
        let started = writer.execute_batch("BEGIN IMMEDIATE").map_err(&failed).and_then(|()| {
            run::profile_kind(&writer).map_err(&failed)?.admit(&new.publisher)?;
            start(&writer, &new).map_err(&failed)
        });
        match started {
            Ok(started) => Ok(RunWriter {
                store: self,
                writer,
                run: started.run,
                publisher: started.publisher,
                counts: RunCounts::default(),
                texts: started.texts,
                fields: started.fields,
                sightings: Sightings::default(),
                next_event: started.next_event,
                fresh: started.fresh,
                row: None,
                cells: Vec::new(),
                known: false,
                newest: None,
            }),
            Err(error) => {
                end(&writer);
                Err(error)
            }
        }
    }
}

struct Started {
    run: RunId,
    publisher: u8,
    texts: Texts,
    fields: Fields,
    next_event: u32,
    fresh: Option<Fresh>,
}

fn start(writer: &Connection, new: &NewRun) -> rusqlite::Result<Started> {
    let publisher = publisher::find_or_add(writer, &new.publisher)?;
    Ok(Started {
        run: run::insert(writer, new)?,
        publisher,
        fresh: (!event::has_any(writer, publisher)?).then(Fresh::default),
        texts: Texts::start(writer)?,
        fields: Fields::read(writer)?,
        next_event: meta::next_event(writer)?,
    })
}

/// Leaves the connection as it was before the run.
fn end(writer: &Connection) {
    roll_back(writer);
    if let Err(error) = writer.execute_batch(connection::LITTLE) {
        tracing::warn!(%error, "the memory of the import stays with the program until it ends");
    }
}

impl RunWriter<'_> {
    /// Writes a row.
    ///
    /// # Errors
    /// When the disk is full or fails; then the run is best dropped, for it cannot be committed whole.
    pub fn put(&mut self, line: u32, event: &Event) -> Result<Outcome, StoreError> {
        self.fill_cells(event)?;
        let outcome = self.place(line, &event.source_key)?;
        if !matches!(outcome, Outcome::Clash { .. }) {
            self.count(outcome);
            self.newest = self.newest.max(Some(event.first_day));
            self.counts.noted += u32::from(event.notes.0 != 0);
        }
        Ok(outcome)
    }

    /// Writes a row over one of the same run: a list that moved while it was read is told anew, and the last word counts.
    ///
    /// # Errors
    /// As [`RunWriter::put`].
    pub fn put_again(&mut self, event: &Event) -> Result<(), StoreError> {
        let failed = on(self.store.home().path());
        self.write_waiting()?;
        self.fill_cells(event)?;
        let found = event::find(&self.writer, self.publisher, &event.source_key, &self.cells).map_err(&failed)?;
        let Some((stamp, false)) = found else {
            self.count(Outcome::Unchanged);
            return Ok(());
        };
        if stamp.run == self.run.0 {
            event::revise(&self.writer, stamp, &self.cells).map_err(&failed)?;
            self.count(Outcome::Unchanged);
            return Ok(());
        }
        // This run only saw what another brought, and says something else now: that one is kept.
        version::keep(&self.writer, stamp.id).map_err(&failed)?;
        let stamp = Stamp { run: self.run.0, version: stamp.version + 1, ..stamp };
        event::revise(&self.writer, stamp, &self.cells).map_err(&failed)?;
        self.count(Outcome::Revised);
        Ok(())
    }

    /// Returns the columns of the event that the last [`RunWriter::put`] added. To be asked after [`Outcome::Added`] alone.
    #[must_use]
    pub fn last_added(&self) -> Option<EventColumns> {
        self.row.as_ref().map(|row| row.columns(EventId(self.next_event - 1), self.publisher))
    }

    fn count(&mut self, outcome: Outcome) {
        let counts = &mut self.counts;
        match outcome {
            Outcome::Added => counts.added += 1,
            Outcome::Revised => counts.revised += 1,
            Outcome::Unchanged | Outcome::Clash { .. } => counts.unchanged += 1,
        }
        counts.read += 1;
    }

    /// Writes a report.
    ///
    /// # Errors
    /// When the disk is full or fails.
    pub fn put_report(&mut self, put: &ReportPut<'_>) -> Result<Outcome, StoreError> {
        let outcome = report::put(&self.writer, self.run, self.publisher, put).map_err(on(self.store.home().path()))?;
        self.count(outcome);
        self.newest = self.newest.max(put.report.published_at.map(Moment::day));
        Ok(outcome)
    }

    /// Writes a figure; its number, publisher, run and version are given here.
    ///
    /// # Errors
    /// When the disk is full or fails.
    pub fn put_figure(&mut self, figure: &StoredFigure) -> Result<Outcome, StoreError> {
        let outcome =
            figure::put(&self.writer, self.run, self.publisher, figure).map_err(on(self.store.home().path()))?;
        self.count(outcome);
        Ok(outcome)
    }

    /// Takes back the event of a key; one that is not there, or was taken back before, is as it should be.
    ///
    /// # Errors
    /// When the disk is full or fails.
    pub fn withdraw(&mut self, key: &str) -> Result<(), StoreError> {
        let failed = on(self.store.home().path());
        self.write_waiting()?;
        let found = event::find(&self.writer, self.publisher, key, &[]).map_err(&failed)?;
        match found {
            Some((stamp, _)) => {
                withdrawal::withdraw(&self.writer, stamp.id, self.run).map_err(&failed)?;
                self.counts.withdrawn += 1;
            }
            None => self.counts.unchanged += 1,
        }
        self.counts.read += 1;
        Ok(())
    }

    /// Takes back the events of the publisher that this run did not see and of which `gone` says, by key and columns, that they are
    /// told no more.
    ///
    /// # Errors
    /// When the disk is full or fails.
    pub fn withdraw_unseen(&mut self, gone: &dyn Fn(&str, &EventColumns) -> bool) -> Result<(), StoreError> {
        let failed = on(self.store.home().path());
        self.write_waiting()?;
        let is_seen = |id: u32, run: u32| run == self.run.0 || self.sightings.line(id).is_some();
        let unseen = event::list_gone(&self.writer, self.publisher, &is_seen, gone).map_err(&failed)?;
        for id in &unseen {
            withdrawal::withdraw(&self.writer, *id, self.run).map_err(&failed)?;
        }
        // No row told of them: they are not among those that were read.
        self.counts.withdrawn += unseen.len() as u32;
        Ok(())
    }

    /// Ends a sync together with the run that it becomes.
    ///
    /// # Errors
    /// When the disk is full or fails.
    pub fn end_sync(&self, id: SyncId, ended_at: &str) -> Result<(), StoreError> {
        sync::finish(&self.writer, id, Some(self.run), ended_at).map_err(on(self.store.home().path()))
    }

    /// Keeps a row that was refused.
    ///
    /// # Errors
    /// When the disk is full or fails.
    pub fn reject(&mut self, reject: &Reject) -> Result<(), StoreError> {
        reject::insert(&self.writer, self.run, reject).map_err(on(self.store.home().path()))?;
        self.counts.read += 1;
        self.counts.rejected += 1;
        Ok(())
    }

    /// Returns what the run did so far.
    pub fn counts(&self) -> RunCounts {
        self.counts
    }

    /// Makes the run durable: when this returns, no cut of power takes it away.
    ///
    /// # Errors
    /// When the disk is full or fails; then nothing of the run is there.
    pub fn commit(mut self, imported_at: &str, seconds: f64) -> Result<ImportRun, StoreError> {
        let failed = on(self.store.home().path());
        self.write_waiting()?;
        let write = || {
            self.sightings.write(&self.writer, self.run)?;
            run::finish(&self.writer, self.run, self.counts, imported_at, seconds)?;
            let until = imported_at.get(..10).and_then(|day| day.parse().ok()).unwrap_or(Day::MAX);
            let figures = figure::newest_of_run(&self.writer, self.run, until)?;
            run::note_newest(&self.writer, self.run, self.newest.max(figures))?;
            if self.counts.added + self.counts.revised + self.counts.withdrawn > 0 {
                meta::raise_generation(&self.writer, self.next_event)?;
            }
            let run = run::find(&self.writer, self.run)?.ok_or(rusqlite::Error::QueryReturnedNoRows)?;
            self.writer.execute_batch("COMMIT")?;
            Ok(run)
        };
        let run = write().map_err(failed)?;
        self.store.start_checkpoint();
        Ok(run)
    }

    /// Adds the row that lies in the cells, or finds what the store has under its key.
    fn place(&mut self, line: u32, key: &str) -> Result<Outcome, StoreError> {
        let failed = on(self.store.home().path());
        if let Some(fresh) = &mut self.fresh
            && let Some(number) = fresh.note_first(key)
        {
            let (stamp, next) = new_stamp(self.next_event, self.run, line)?;
            fresh.take(&self.writer, self.publisher, stamp, number, &self.cells).map_err(failed)?;
            self.next_event = next;
            return Ok(Outcome::Added);
        }
        self.write_waiting()?;
        if !self.known && self.add(line, key)? {
            return Ok(Outcome::Added);
        }
        let found = event::find(&self.writer, self.publisher, key, &self.cells).map_err(&failed)?;
        self.known = found.is_some();
        let Some((stamp, same)) = found else {
            self.add(line, key)?;
            return Ok(Outcome::Added);
        };
        if same {
            if stamp.run != self.run.0 {
                self.sightings.add(stamp.id, line);
            }
            return Ok(Outcome::Unchanged);
        }
        if stamp.run == self.run.0 {
            return Ok(Outcome::Clash { line: stamp.line });
        }
        if let Some(line) = self.sightings.line(stamp.id) {
            return Ok(Outcome::Clash { line });
        }
        version::keep(&self.writer, stamp.id).map_err(&failed)?;
        let stamp = Stamp { id: stamp.id, run: self.run.0, line, version: stamp.version + 1 };
        event::revise(&self.writer, stamp, &self.cells).map_err(&failed)?;
        Ok(Outcome::Revised)
    }

    fn add(&mut self, line: u32, key: &str) -> Result<bool, StoreError> {
        let (stamp, next) = new_stamp(self.next_event, self.run, line)?;
        let added = event::insert(&self.writer, stamp, self.publisher, key, &self.cells)
            .map_err(on(self.store.home().path()))?;
        if added {
            self.next_event = next;
        }
        Ok(added)
    }

    /// Writes the events that wait for more, before anything is looked up.
    fn write_waiting(&mut self) -> Result<(), StoreError> {
        let Some(fresh) = &mut self.fresh else { return Ok(()) };
        fresh.write(&self.writer, self.publisher).map_err(on(self.store.home().path()))
    }

    /// Packs an event into the cells.
    fn fill_cells(&mut self, event: &Event) -> Result<(), StoreError> {
        let failed = on(self.store.home().path());
        let texts = self.texts.number(&self.writer, event, &failed)?;
        self.row.insert(Cells::of(event, texts)).pack(&mut self.cells);
        self.fields.pack(&self.writer, &event.other, &mut self.cells).map_err(&failed)
    }
}

/// Returns where a new event stands, and the number of the one after it.
fn new_stamp(id: u32, run: RunId, line: u32) -> Result<(Stamp, u32), StoreError> {
    let next = id.checked_add(1).ok_or(StoreError::NumbersExhausted { what: "events" })?;
    Ok((Stamp { id, run: run.0, line, version: 1 }, next))
}

impl Drop for RunWriter<'_> {
    fn drop(&mut self) {
        end(&self.writer);
    }
}
