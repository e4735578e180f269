//! Wrong passphrases are counted in a file of the profile, so that the wait after them survives a restart. Nothing is ever wiped
//! for them: an office that mistypes keeps its record.

use std::fs;
use std::path::Path;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use sitroom_store::{StoreError, put_file};

const FILE: &str = "vault.tries";
/// The least time that a wrong passphrase takes, and the wait after each of the first few.
const LEAST: Duration = Duration::from_secs(1);
const MOST: Duration = Duration::from_secs(30);
/// So many wrong ones wait the least; then the wait doubles.
const FREE: u32 = 4;

/// The clock and the patience that a try takes; tests have their own.
pub(crate) trait Time {
    /// Returns the time of day.
    fn now(&self) -> SystemTime;
    /// Waits.
    fn rest(&self, time: Duration);
}

/// The time of the machine.
pub(crate) struct OfMachine;

impl Time for OfMachine {
    fn now(&self) -> SystemTime {
        SystemTime::now()
    }

    fn rest(&self, time: Duration) {
        std::thread::sleep(time);
    }
}

/// How many were wrong since the last right one, and when the last was.
#[derive(Clone, Copy, Default)]
struct Tries {
    wrong: u32,
    last_ms: u64,
}

/// Tells how long the next passphrase has to wait.
pub fn wait_of(profile: &Path) -> Duration {
    read(profile).left(SystemTime::now())
}

/// Lets somebody try, after the wait that is due, and takes at least a second for what is wrong. A try counts before it is made:
/// whoever ends the program meanwhile has tried.
pub(crate) fn try_with<T, E: From<StoreError>>(
    profile: &Path,
    time: &impl Time,
    attempt: impl FnOnce() -> Result<T, E>,
    is_wrong: impl Fn(&E) -> bool,
) -> Result<T, E> {
    let before = read(profile);
    time.rest(before.left(time.now()));
    let began = time.now();
    write(profile, Tries { wrong: before.wrong.saturating_add(1), last_ms: millis(began) })?;
    let answer = attempt();
    match &answer {
        Err(error) if is_wrong(error) => {
            let took = time.now().duration_since(began).unwrap_or_default();
            time.rest(LEAST.saturating_sub(took));
            write(profile, Tries { wrong: before.wrong.saturating_add(1), last_ms: millis(time.now()) })?;
        }
        // What was not tried – a damaged file – is not counted.
        Err(_) => write(profile, before)?,
        Ok(_) => forget(profile)?,
    }
    answer
}

impl Tries {
    /// Returns what is left of the wait. A clock that was set does not make it longer than it was.
    fn left(self, now: SystemTime) -> Duration {
        let wait = wait_after(self.wrong);
        let passed = millis(now).checked_sub(self.last_ms).map_or(Duration::ZERO, Duration::from_millis);
        wait.saturating_sub(passed)
    }
}

fn wait_after(wrong: u32) -> Duration {
    match wrong {
        0 => Duration::ZERO,
        1..=FREE => LEAST,
        _ => (LEAST * 2_u32.saturating_pow((wrong - FREE).min(10))).min(MOST),
    }
}

fn millis(time: SystemTime) -> u64 {
    time.duration_since(UNIX_EPOCH).map_or(0, |since| u64::try_from(since.as_millis()).unwrap_or(u64::MAX))
}

/// Reads the count; a file that is none counts as some wrong ones, for it is never written so.
fn read(profile: &Path) -> Tries {
    let Ok(text) = fs::read_to_string(profile.join(FILE)) else { return Tries::default() };
    let mut numbers = text.split_whitespace();
    let wrong = numbers.next().and_then(|number| number.parse().ok());
    let last_ms = numbers.next().and_then(|number| number.parse().ok());
    match (wrong, last_ms) {
        (Some(wrong), Some(last_ms)) => Tries { wrong, last_ms },
        _ => Tries { wrong: FREE, last_ms: 0 },
    }
}

fn write(profile: &Path, tries: Tries) -> Result<(), StoreError> {
    if tries.wrong == 0 {
        return forget(profile);
    }
    put_file(profile, FILE, format!("{} {}\n", tries.wrong, tries.last_ms).as_bytes()).map(|_| ())
}

/// Starts to count anew.
pub(crate) fn forget(profile: &Path) -> Result<(), StoreError> {
    match fs::remove_file(profile.join(FILE)) {
        Err(source) if source.kind() != std::io::ErrorKind::NotFound => {
            Err(StoreError::Profile { action: "take away", path: profile.join(FILE), source })
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use std::cell::Cell;

    use super::*;
    use crate::ExchangeError;

    /// A clock that goes on only while somebody rests.
    pub(crate) struct Still(pub(crate) Cell<Duration>);

    impl Time for Still {
        fn now(&self) -> SystemTime {
            UNIX_EPOCH + Duration::from_hours(500_000) + self.0.get()
        }

        fn rest(&self, time: Duration) {
            self.0.set(self.0.get() + time);
        }
    }

    fn fail(profile: &Path, time: &Still) -> Duration {
        let before = time.0.get();
        let answer = try_with(profile, time, || Err::<(), _>(ExchangeError::WrongPassphrase), |_| true);
        assert!(answer.is_err());
        time.0.get().saturating_sub(before)
    }

    #[test]
    fn twenty_wrong_ones_take_a_second_or_more_each_and_half_a_minute_at_most() {
        let folder = tempfile::tempdir().unwrap();
        // Each with a clock of its own, as after a restart: only the file knows of the ones before.
        let mut since = Duration::ZERO;
        let mut took = Vec::new();
        for _ in 0..20 {
            let time = Still(Cell::new(since));
            took.push(fail(folder.path(), &time).as_secs());
            since = time.0.get();
        }
        assert_eq!(took[..8], [1, 2, 2, 2, 2, 3, 5, 9]);
        assert!(took[9..].iter().all(|seconds| *seconds == 31), "{took:?}");
        let right = try_with(folder.path(), &Still(Cell::new(since)), || Ok::<_, ExchangeError>(7), |_| true);
        assert_eq!(right.unwrap(), 7);
        assert_eq!(read(folder.path()).wrong, 0);
    }

    #[test]
    fn a_try_that_was_killed_counts_and_one_that_was_not_made_does_not() {
        let folder = tempfile::tempdir().unwrap();
        let time = Still(Cell::new(Duration::ZERO));
        let seen = try_with(folder.path(), &time, || Ok::<_, ExchangeError>(read(folder.path()).wrong), |_| true);
        assert_eq!(seen.unwrap(), 1, "it counts while it is made");
        let damaged = || Err::<(), _>(ExchangeError::Damaged { profile: folder.path().to_path_buf() });
        assert!(try_with(folder.path(), &time, damaged, |_| false).is_err());
        assert_eq!(read(folder.path()).wrong, 0);
    }

    #[test]
    fn a_clock_that_was_set_and_a_file_that_is_none_make_nobody_wait_longer_than_the_most() {
        let folder = tempfile::tempdir().unwrap();
        for text in ["99 99999999999999999", "nonsense", "", "4294967295 0"] {
            put_file(folder.path(), FILE, text.as_bytes()).unwrap();
            assert!(wait_of(folder.path()) <= MOST, "{text}");
        }
    }
}
