//! What a run changed: every event of its publisher before it and after it, from the versions that are kept.

use std::collections::HashMap;

use rusqlite::{Connection, Row};
use sitroom_domain::{EventId, RunId};

use crate::table::cells::Cells;
use crate::table::event::{EventColumns, Reading, StoredEvent, unfit};
use crate::{Store, StoreError};

/// An event as one of its versions has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct VersionColumns {
    /// Number of the version.
    pub version: u32,
    /// What it says.
    pub columns: EventColumns,
}

/// An event before a run and after it; `None` where it was not there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AroundRun {
    /// Before.
    pub before: Option<VersionColumns>,
    /// After; the same version where the run left it as it was.
    pub after: Option<VersionColumns>,
}

/// A version as it is stored.
struct Version {
    number: u32,
    run: u32,
    cells: Vec<u8>,
}

/// Where to look: the run, its publisher, and what was taken back until then, with the run that did.
struct Around {
    run: u32,
    publisher: u8,
    withdrawn: HashMap<u32, u32>,
}

impl Store {
    /// Calls for every event that the publisher of a run had before it or after it. What later runs did is left out, and a run
    /// that was undone did nothing.
    ///
    /// # Errors
    /// When the database cannot be read; then some events may have been given already.
    pub fn scan_around(&self, run: RunId, call: &mut dyn FnMut(&AroundRun)) -> Result<(), StoreError> {
        self.read(|connection| {
            let sql = "SELECT publisher.id FROM run JOIN publisher ON publisher.name = run.publisher WHERE run.id = ?";
            let publisher = connection.query_row(sql, [run.0], |row| row.get(0))?;
            let around = Around { run: run.0, publisher, withdrawn: withdrawn_until(connection, run)? };
            let mut former = former_until(connection, &around)?;
            let sql = "SELECT id, version, run, cells FROM event WHERE publisher = ? ORDER BY id";
            let mut statement = connection.prepare_cached(sql)?;
            let mut rows = statement.query([publisher])?;
            while let Some(row) = rows.next()? {
                let id = row.get(0)?;
                let mut versions = former.remove(&id).unwrap_or_default();
                versions.push(read_version(row)?);
                around.tell(id, &versions, call)?;
            }
            let mut gone: Vec<(u32, Vec<Version>)> = former.into_iter().collect();
            gone.sort_unstable_by_key(|(id, _)| *id);
            gone.iter().try_for_each(|(id, versions)| around.tell(*id, versions, call))
        })
    }

    /// Returns events as versions of them were, in the order asked; one that is not there is left out.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn list_event_versions(&self, wanted: &[(EventId, u32)]) -> Result<Vec<StoredEvent>, StoreError> {
        self.read(|connection| {
            let mut reading = Reading::start(connection)?;
            let mut present = connection.prepare_cached("SELECT * FROM event WHERE id = ? AND version = ?")?;
            let mut former = connection.prepare_cached("SELECT * FROM event_version WHERE id = ? AND version = ?")?;
            let mut events = Vec::with_capacity(wanted.len());
            for (id, version) in wanted {
                for statement in [&mut present, &mut former] {
                    let mut rows = statement.query((id.0, version))?;
                    if let Some(row) = rows.next()? {
                        events.push(reading.event(row)?);
                        break;
                    }
                }
            }
            Ok(events)
        })
    }
}

impl Around {
    /// Tells how an event stood before the run and after it, by its versions in their order.
    fn tell(&self, id: u32, versions: &[Version], call: &mut dyn FnMut(&AroundRun)) -> rusqlite::Result<()> {
        let withdrawn = self.withdrawn.get(&id).copied();
        let as_of = |until: u32| {
            let is_gone = withdrawn.is_some_and(|run| run <= until);
            versions.iter().rev().find(|version| version.run <= until && !is_gone)
        };
        let columns = |version: &Version| {
            let cells = Cells::unpack(&mut version.cells.as_slice()).ok_or_else(|| unfit(3))?;
            Ok::<_, rusqlite::Error>(VersionColumns {
                version: version.number,
                columns: cells.columns(EventId(id), self.publisher),
            })
        };
        let [before, after] = [self.run.saturating_sub(1), self.run].map(|until| as_of(until).map(columns).transpose());
        let told = AroundRun { before: before?, after: after? };
        if told.before.is_some() || told.after.is_some() {
            call(&told);
        }
        Ok(())
    }
}

fn withdrawn_until(connection: &Connection, run: RunId) -> rusqlite::Result<HashMap<u32, u32>> {
    let mut statement =
        connection.prepare_cached("SELECT event, min(run) FROM withdrawal WHERE run <= ? GROUP BY event")?;
    statement.query_map([run.0], |row| Ok((row.get(0)?, row.get(1)?)))?.collect()
}

/// Returns the former versions until a run, by event, each in their order.
fn former_until(connection: &Connection, around: &Around) -> rusqlite::Result<HashMap<u32, Vec<Version>>> {
    let sql = "SELECT id, version, run, cells FROM event_version WHERE publisher = ? AND run <= ? ORDER BY id, version";
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query((around.publisher, around.run))?;
    let mut former: HashMap<u32, Vec<Version>> = HashMap::new();
    while let Some(row) = rows.next()? {
        former.entry(row.get(0)?).or_default().push(read_version(row)?);
    }
    Ok(former)
}

fn read_version(row: &Row<'_>) -> rusqlite::Result<Version> {
    Ok(Version { number: row.get(1)?, run: row.get(2)?, cells: row.get_ref(3)?.as_blob()?.to_vec() })
}
