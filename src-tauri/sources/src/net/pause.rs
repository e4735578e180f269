//! Time, as far as a run needs it: how long it has lasted, and waiting. Tests put one in its place that does not sleep.

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

/// What a run asks of time.
pub trait Clock {
    /// Returns how long the run has lasted.
    fn elapsed(&self) -> Duration;
    /// Returns the seconds since 1970, for servers that name a day and an hour.
    fn unix_seconds(&self) -> i64;
    /// Waits, and ends early when `stop` is set.
    fn wait(&self, duration: Duration, stop: &AtomicBool);
}

/// The clock of the machine.
#[derive(Debug)]
pub struct Pause {
    started: Instant,
}

/// How often a wait looks whether it is to stop.
pub(crate) const LOOK: Duration = Duration::from_millis(250);

impl Pause {
    /// Starts the clock of a run.
    #[expect(clippy::new_without_default, reason = "it begins to count, which no default value does")]
    pub fn new() -> Self {
        Self { started: Instant::now() }
    }
}

impl Clock for Pause {
    fn elapsed(&self) -> Duration {
        self.started.elapsed()
    }

    fn unix_seconds(&self) -> i64 {
        SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs() as i64)
    }

    fn wait(&self, duration: Duration, stop: &AtomicBool) {
        let until = Instant::now() + duration;
        while !stop.load(Ordering::Relaxed) {
            let left = until.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return;
            }
            std::thread::sleep(left.min(LOOK));
        }
    }
}
