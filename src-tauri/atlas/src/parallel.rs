//! Work over positions on all cores, with results in order, so that the number of cores never shows in an answer.

use std::num::NonZero;
use std::ops::Range;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// Below so many items a second thread costs more than it saves.
pub(crate) const WORTHWHILE: usize = 1 << 16;

/// Returns how many threads work at once.
pub(crate) fn cores() -> usize {
    static CORES: OnceLock<usize> = OnceLock::new();
    *CORES.get_or_init(|| thread::available_parallelism().map_or(1, NonZero::get).min(16))
}

/// Parts for each core, so that a core that drew easy ones, or was left alone by others, takes more of them.
const PARTS_PER_CORE: usize = 8;

/// Returns as many parts as there are cores when the items are worth it, else one.
pub(crate) fn parts_for(items: usize) -> usize {
    if items < WORTHWHILE { 1 } else { cores() }
}

/// Returns how many parts suit items that lie unevenly: several for each core when they are worth it, else one.
pub(crate) fn small_parts_for(items: usize) -> usize {
    match parts_for(items) {
        1 => 1,
        cores => cores * PARTS_PER_CORE,
    }
}

/// Splits `0..len` into `parts` ranges, runs the task on each, on all cores, and returns the results in order.
pub(crate) fn map_parts<T: Send>(len: usize, parts: usize, task: impl Fn(Range<usize>) -> T + Sync) -> Vec<T> {
    let step = len.div_ceil(parts.max(1)).max(1);
    let parts = len.div_ceil(step);
    let range = |part: usize| part * step..((part + 1) * step).min(len);
    if parts <= 1 {
        return (0..parts).map(|part| task(range(part))).collect();
    }
    let next = AtomicUsize::new(0);
    let work = || {
        let mut done = Vec::new();
        loop {
            let part = next.fetch_add(1, Ordering::Relaxed);
            if part >= parts {
                return done;
            }
            done.push((part, task(range(part))));
        }
    };
    let mut done = thread::scope(|scope| {
        let others: Vec<_> = (1..cores().min(parts)).map(|_| scope.spawn(work)).collect();
        let mut done = work();
        for other in others {
            match other.join() {
                Ok(more) => done.extend(more),
                Err(cause) => std::panic::resume_unwind(cause),
            }
        }
        done
    });
    done.sort_unstable_by_key(|(part, _)| *part);
    done.into_iter().map(|(_, result)| result).collect()
}

/// Runs two tasks at once when they are worth it, and returns both results.
pub(crate) fn join<A: Send, B>(items: usize, first: impl FnOnce() -> A + Send, second: impl FnOnce() -> B) -> (A, B) {
    if parts_for(items) == 1 {
        return (first(), second());
    }
    thread::scope(|scope| {
        let first = scope.spawn(first);
        let second = second();
        match first.join() {
            Ok(first) => (first, second),
            Err(cause) => std::panic::resume_unwind(cause),
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_cover_everything_once_and_in_order() {
        for (len, parts) in [(0, 4), (1, 4), (10, 3), (1000, 7), (5, 100)] {
            let ranges = map_parts(len, parts, |range| range);
            assert!(ranges.into_iter().flatten().eq(0..len), "{len} in {parts}");
        }
    }
}
