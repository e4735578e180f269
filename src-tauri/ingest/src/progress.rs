//! How far an import is, told at a steady and modest pace.

use std::time::{Duration, Instant};

use sitroom_domain::RunCounts;

/// The shortest time between two tellings.
const PACE: Duration = Duration::from_millis(100);

/// How far an import is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Progress {
    /// All rows are written and are being made durable.
    pub committing: bool,
    /// Bytes read so far.
    pub bytes_read: u64,
    /// Bytes in all.
    pub bytes_total: u64,
    /// Rows so far.
    pub counts: RunCounts,
    /// Seconds that remain, by the pace so far; `None` in the first second.
    pub remaining_seconds: Option<f64>,
}

/// Tells progress, not more often than a person can read.
pub(crate) struct Teller<'t> {
    tell: &'t (dyn Fn(&Progress) + Sync),
    bytes_total: u64,
    start: Instant,
    last: Option<Instant>,
}

impl<'t> Teller<'t> {
    pub(crate) fn new(tell: &'t (dyn Fn(&Progress) + Sync), bytes_total: u64, start: Instant) -> Self {
        Self { tell, bytes_total, start, last: None }
    }

    /// Tells how far it is, unless it was told a moment ago.
    pub(crate) fn step(&mut self, bytes_read: u64, counts: RunCounts) {
        if self.last.is_none_or(|last| last.elapsed() >= PACE) {
            self.last = Some(Instant::now());
            (self.tell)(&self.progress(false, bytes_read, counts));
        }
    }

    /// Tells that everything is written.
    pub(crate) fn committing(&self, counts: RunCounts) {
        (self.tell)(&self.progress(true, self.bytes_total, counts));
    }

    fn progress(&self, committing: bool, bytes_read: u64, counts: RunCounts) -> Progress {
        let bytes_read = bytes_read.min(self.bytes_total);
        let spent = self.start.elapsed().as_secs_f64();
        let share = bytes_read as f64 / self.bytes_total.max(1) as f64;
        let remaining_seconds = (spent >= 1.0 && share > 0.0).then(|| spent / share - spent);
        Progress { committing, bytes_read, bytes_total: self.bytes_total, counts, remaining_seconds }
    }
}
