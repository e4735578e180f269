//! Undoes an import run as a whole.
//!
//! The rule: afterwards the store is as if the run had never been, and every other run had. For each event,
//! the run may have brought one version (new or revised) or have seen the one that was there.
//! - A version that a later run saw too, before another version came, stays: it now comes from the first of those runs.
//! - A version that no other run saw goes. Where it was the present one, the version before it is the present one again;
//!   where there is none before it, the event goes. Where it was a former one, the others stay as they are.
//! - What the run merely saw changes nothing.
//!
//! What the run took back, because its publisher had, comes again as it was.
//!
//! Records that the run brought go back in the same way, but for those that somebody changed since: they stay. What goes back to a
//! version before, record or report, keeps the higher of the two markings, and of those of each field: lowering one wants a reason.
//!
//! The run and its rejects stay listed. Texts stay, numbers are not given again.

use rusqlite::Connection;
use sitroom_domain::{ImportRun, RunId, RunState};

use crate::error::on;
use crate::table::{figure, meta, record, report, run, sighting, withdrawal};
use crate::{Store, StoreError};

/// A version that the run brought.
struct Brought {
    event: u32,
    version: u32,
    /// The run that brought the next version; `None` where this is the present one.
    next_run: Option<u32>,
    /// The first later run that saw it, with the line.
    heir: Option<(u32, u32)>,
}

impl Store {
    /// Undoes a run as a whole, in one transaction, and returns it as it then stands; `who` undoes it.
    ///
    /// # Errors
    /// When there is no such run, when it is undone already, or when the disk is full or fails; then nothing changed.
    pub fn undo_run(&self, id: RunId, who: &str) -> Result<ImportRun, StoreError> {
        let failed = on(self.home().path());
        self.write_much(|connection| {
            let found = run::find(connection, id).map_err(&failed)?.ok_or(StoreError::NoSuchRun { run: id.0 })?;
            if found.state == RunState::Undone {
                return Err(StoreError::UndoneBefore { run: id.0, file_name: found.file_name });
            }
            undo(connection, id, who).map_err(&failed)?;
            Ok(ImportRun { state: RunState::Undone, ..found })
        })
    }
}

fn undo(connection: &Connection, id: RunId, who: &str) -> rusqlite::Result<()> {
    give_to_heirs(connection, id)?;
    let stepped = step_back(connection, id)?;
    let removed = connection.execute("DELETE FROM event WHERE run = ?", [id.0])?;
    connection.execute("DELETE FROM event_version WHERE run = ?", [id.0])?;
    sighting::delete(connection, id)?;
    report::undo_run(connection, id)?;
    figure::undo_run(connection, id)?;
    record::undo_run(connection, id, who)?;
    run::mark_undone(connection, id)?;
    let brought = withdrawal::undo(connection)?;
    if stepped + removed + brought > 0 {
        meta::raise_generation(connection, meta::next_event(connection)?)?;
    }
    Ok(())
}

/// Makes the versions that a later run saw too come from that run.
fn give_to_heirs(connection: &Connection, id: RunId) -> rusqlite::Result<()> {
    let later = sighting::runs_after(connection, id)?;
    if later.is_empty() {
        return Ok(());
    }
    let mut brought = list_brought(connection, id)?;
    for run in later {
        find_heirs(connection, run, &mut brought)?;
    }
    let mut present = connection.prepare_cached("UPDATE event SET run = ?, line = ? WHERE id = ?")?;
    let former = "UPDATE event_version SET run = ?, line = ? WHERE id = ? AND version = ?";
    let mut former = connection.prepare_cached(former)?;
    for version in &brought {
        match (version.heir, version.next_run) {
            // One that was taken back since has no present version: its last one is among the former.
            (Some((heir, line)), None) if present.execute((heir, line, version.event))? == 0 => {
                former.execute((heir, line, version.event, version.version))?
            }
            (Some(_), None) => 1,
            (Some((heir, line)), Some(_)) => former.execute((heir, line, version.event, version.version))?,
            (None, _) => 0,
        };
    }
    Ok(())
}

/// Puts the version before in the place of each that the run brought, where there is one; returns how many there were.
fn step_back(connection: &Connection, id: RunId) -> rusqlite::Result<usize> {
    let mut statement = connection.prepare_cached(
        "SELECT event.id, max(old.version) FROM event JOIN event_version AS old USING (id) WHERE event.run = ?
         GROUP BY event.id",
    )?;
    let before: Vec<(u32, u32)> =
        statement.query_map([id.0], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<Result<_, _>>()?;
    let put = "REPLACE INTO event SELECT * FROM event_version WHERE id = ? AND version = ?";
    let mut put = connection.prepare_cached(put)?;
    let mut delete = connection.prepare_cached("DELETE FROM event_version WHERE id = ? AND version = ?")?;
    for version in &before {
        put.execute(*version)?;
        delete.execute(*version)?;
    }
    Ok(before.len())
}

/// Returns the versions that a run brought, in the order of events.
fn list_brought(connection: &Connection, id: RunId) -> rusqlite::Result<Vec<Brought>> {
    let mut statement = connection.prepare_cached(
        "SELECT id, version, NULL FROM event WHERE run = ?1
         UNION ALL
         SELECT id, version, coalesce(
             (SELECT run FROM event_version AS next WHERE next.id = old.id AND next.version > old.version
              ORDER BY next.version LIMIT 1),
             (SELECT run FROM event WHERE event.id = old.id))
         FROM event_version AS old WHERE run = ?1
         ORDER BY 1",
    )?;
    let brought = statement.query_map([id.0], |row| {
        Ok(Brought { event: row.get(0)?, version: row.get(1)?, next_run: row.get(2)?, heir: None })
    })?;
    brought.collect()
}

/// Notes for each version that a later run saw it, unless one before did. Sightings come in the order of events, as the
/// versions do.
fn find_heirs(connection: &Connection, later: u32, brought: &mut [Brought]) -> rusqlite::Result<()> {
    let mut place = 0;
    sighting::each(connection, later, |event, line| {
        while brought.get(place).is_some_and(|version| version.event < event) {
            place += 1;
        }
        if let Some(version) = brought.get_mut(place).filter(|version| version.event == event)
            && version.heir.is_none()
            && version.next_run.is_none_or(|next| later < next)
        {
            version.heir = Some((later, line));
        }
    })
}
