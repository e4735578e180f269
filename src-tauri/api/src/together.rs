//! Two answers at once: readers of the store do not wait for each other.

use std::{panic, thread};

/// Returns what two pieces of work answer; the first runs on a thread of its own.
pub(crate) fn together<A: Send, B>(one: impl FnOnce() -> A + Send, other: impl FnOnce() -> B) -> (A, B) {
    thread::scope(|scope| {
        let one = scope.spawn(one);
        let other = other();
        (one.join().unwrap_or_else(|panic| panic::resume_unwind(panic)), other)
    })
}
