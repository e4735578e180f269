//! Work in blocks over threads: the same answer for any number of them, and an end within a block when asked to stop.

use std::ops::Range;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use crate::Refusal;

/// Does a piece of work for every block of `0..count`, and returns what came out in the order of the blocks.
///
/// Threads take blocks as they come, and the calling thread is one of them: it asks `go_on` before each of its blocks.
/// Refused with [`Refusal::Stopped`] where the answer was no.
pub(crate) fn in_blocks<T: Send>(
    count: usize,
    block: usize,
    threads: usize,
    go_on: &dyn Fn() -> bool,
    work: impl Fn(Range<usize>) -> T + Sync,
) -> Result<Vec<T>, Refusal> {
    let block = block.max(1);
    let blocks = count.div_ceil(block);
    let (next, stopped) = (AtomicUsize::new(0), AtomicBool::new(false));
    let run = |may_go_on: &dyn Fn() -> bool| {
        let mut done = Vec::new();
        while may_go_on() {
            let at = next.fetch_add(1, Ordering::Relaxed);
            if at >= blocks {
                break;
            }
            done.push((at, work(at * block..count.min((at + 1) * block))));
        }
        done
    };
    let ask = || {
        if !go_on() {
            stopped.store(true, Ordering::Relaxed);
        }
        !stopped.load(Ordering::Relaxed)
    };
    let mut done = std::thread::scope(|scope| {
        let others = threads.min(blocks).saturating_sub(1);
        let beside: Vec<_> = (0..others).map(|_| scope.spawn(|| run(&|| !stopped.load(Ordering::Relaxed)))).collect();
        let mut done = run(&ask);
        for thread in beside {
            match thread.join() {
                Ok(more) => done.extend(more),
                Err(reason) => std::panic::resume_unwind(reason),
            }
        }
        done
    });
    if stopped.load(Ordering::Relaxed) {
        return Err(Refusal::Stopped);
    }
    done.sort_unstable_by_key(|(at, _)| *at);
    Ok(done.into_iter().map(|(_, result)| result).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::cell::Cell;

    #[test]
    fn blocks_cover_everything_once_and_in_order_for_any_number_of_threads() {
        for threads in [0, 1, 2, 7] {
            let parts = in_blocks(10, 4, threads, &|| true, Iterator::collect::<Vec<_>>).unwrap();
            assert_eq!(parts, [vec![0, 1, 2, 3], vec![4, 5, 6, 7], vec![8, 9]]);
        }
        assert_eq!(in_blocks(0, 4, 2, &|| true, |range| range.len()), Ok(Vec::new()));
    }

    #[test]
    fn it_ends_when_asked_to() {
        let asked = Cell::new(0);
        let go_on = || {
            asked.set(asked.get() + 1);
            asked.get() < 3
        };
        assert_eq!(in_blocks(1_000, 1, 1, &go_on, |_| ()), Err(Refusal::Stopped));
        assert_eq!(asked.get(), 3);
    }
}
