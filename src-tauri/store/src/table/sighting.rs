//! Sightings: events that a run found in its file just as the store had them.
//!
//! They change nothing, until a run before is undone: what a later run saw too stays. A sighting means the version that
//! was the current one when it was made, so it needs no more than event and line: that version is the last one of a run
//! up to its own.

use rusqlite::Connection;
use sitroom_domain::RunId;

use crate::pack::{put_number, take_number};

pub(crate) const SCHEMA_1: &str = "
CREATE TABLE sighting (
    run INTEGER PRIMARY KEY REFERENCES run (id),
    -- Pairs of event (what it is more than the one before) and line (more or less than the one before).
    pairs BLOB NOT NULL
) STRICT;
";

/// The events that a run saw, with the line of each; a line of 0 stands for none.
#[derive(Default)]
pub(crate) struct Sightings {
    line_by_event: Vec<u32>,
    any: bool,
}

impl Sightings {
    /// Notes an event; the first line counts.
    pub(crate) fn add(&mut self, event: u32, line: u32) {
        let place = event as usize;
        if self.line_by_event.len() <= place {
            self.line_by_event.resize(place + 1, 0);
        }
        if self.line_by_event[place] == 0 {
            self.line_by_event[place] = line.max(1);
            self.any = true;
        }
    }

    /// Returns the line in which this run saw an event.
    pub(crate) fn line(&self, event: u32) -> Option<u32> {
        self.line_by_event.get(event as usize).copied().filter(|line| *line > 0)
    }

    /// Writes them down, if there are any.
    pub(crate) fn write(&self, connection: &Connection, run: RunId) -> rusqlite::Result<()> {
        if !self.any {
            return Ok(());
        }
        let mut bytes = Vec::new();
        let (mut event_before, mut line_before) = (0, 0_i64);
        for (event, line) in self.line_by_event.iter().enumerate().filter(|(_, line)| **line > 0) {
            put_number(&mut bytes, (event - event_before) as u64);
            let step = i64::from(*line) - line_before;
            put_number(&mut bytes, ((step << 1) ^ (step >> 63)) as u64);
            (event_before, line_before) = (event, i64::from(*line));
        }
        connection.execute("INSERT INTO sighting VALUES (?, ?)", (run.0, bytes))?;
        Ok(())
    }
}

/// Calls for each sighting of a run, in the order of events, with event and line.
pub(crate) fn each(connection: &Connection, run: u32, mut call: impl FnMut(u32, u32)) -> rusqlite::Result<()> {
    let mut statement = connection.prepare_cached("SELECT pairs FROM sighting WHERE run = ?")?;
    let mut rows = statement.query([run])?;
    while let Some(row) = rows.next()? {
        let mut bytes = row.get_ref(0)?.as_blob()?;
        let (mut event, mut line) = (0_i64, 0_i64);
        while let (Some(more), Some(step)) = (take_number(&mut bytes), take_number(&mut bytes)) {
            event += more as i64;
            line += (step >> 1) as i64 ^ -((step & 1) as i64);
            call(event as u32, line as u32);
        }
    }
    Ok(())
}

/// Returns the runs after one that saw events and were not undone, in their order.
pub(crate) fn runs_after(connection: &Connection, run: RunId) -> rusqlite::Result<Vec<u32>> {
    let mut statement = connection.prepare_cached(
        "SELECT sighting.run FROM sighting JOIN run ON run.id = run WHERE run > ? AND undone = 0 ORDER BY run",
    )?;
    statement.query_map([run.0], |row| row.get(0))?.collect()
}

/// Removes what an undone run saw.
pub(crate) fn delete(connection: &Connection, run: RunId) -> rusqlite::Result<()> {
    connection.execute("DELETE FROM sighting WHERE run = ?", [run.0])?;
    Ok(())
}
