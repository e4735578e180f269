//! How far each device has pushed: what others compare with how far they have pulled.
//!
//! A device numbers what it pushes in each lane, one after the other, and pushes whole or not at all. So its rows become visible in
//! their order, and whoever has all up to a number misses none: no clock and no counter of the server is in it.

use sitroom_domain::Marking;

use super::statements::{PUT_PUSH, REACHES};
use super::{Hub, HubError, Line, marking_number, marking_of};

/// What was pushed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    /// Operations on records.
    Operation,
    /// Events.
    Event,
}

impl Subject {
    const fn name(self) -> &'static str {
        match self {
            Self::Operation => "operation",
            Self::Event => "event",
        }
    }
}

/// Where a device counts what it pushes: a subregion, and in it the operations of each marking apart, so that whoever may not see a
/// marking sees no gap where they are. Events are unclassified.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Lane {
    /// The subregion.
    pub subregion: String,
    /// The marking.
    pub ceiling: Marking,
}

/// How far a device has pushed in a lane.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reach {
    /// What.
    pub subject: Subject,
    /// The lane.
    pub lane: Lane,
    /// The device.
    pub device: String,
    /// Its run, of events; 0 of operations.
    pub run: i64,
    /// The number of the last row.
    pub last: i64,
}

/// What one push added in a lane.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Reached {
    /// The number before the first row.
    pub before: i64,
    /// The number of the last row.
    pub last: i64,
}

/// A row of the log of pushes.
pub(super) struct Entry {
    pub(super) lane: Lane,
    pub(super) run: i64,
    pub(super) last: i64,
    pub(super) rows: i64,
}

impl Hub {
    /// Returns how far each device has pushed, as far as this one may see it.
    ///
    /// # Errors
    /// When the connection breaks.
    pub fn reaches(&self) -> Result<Vec<Reach>, HubError> {
        let reach = |row: &tokio_postgres::Row| Reach {
            subject: if row.get::<_, &str>(2) == Subject::Event.name() { Subject::Event } else { Subject::Operation },
            lane: Lane { subregion: row.get(0), ceiling: marking_of(row.get(5)).unwrap_or_default() },
            device: row.get(1),
            run: row.get(3),
            last: row.get(4),
        };
        Ok(self.line.list(REACHES, &[])?.iter().map(reach).collect())
    }
}

impl Line {
    /// Notes what a push adds, in its transaction.
    pub(super) fn note(&self, subject: Subject, entries: &[Entry]) -> Result<(), HubError> {
        let subregions: Vec<&str> = entries.iter().map(|entry| entry.lane.subregion.as_str()).collect();
        let runs: Vec<i64> = entries.iter().map(|entry| entry.run).collect();
        let ceilings: Vec<i16> = entries.iter().map(|entry| marking_number(entry.lane.ceiling)).collect();
        let lasts: Vec<i64> = entries.iter().map(|entry| entry.last).collect();
        let rows: Vec<i64> = entries.iter().map(|entry| entry.rows).collect();
        let (device, what) = (self.seen.user.as_str(), subject.name());
        self.put(PUT_PUSH, &[&device, &what, &subregions, &runs, &ceilings, &lasts, &rows]).map(|_| ())
    }
}
