//! Finds where each event stands in the order of space, on threads of its own while more events come.

use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};

use h3o::Resolution;

use crate::columns::Columns;
use crate::key::{locate, point};
use crate::parallel::{WORTHWHILE, cores};

/// Where an event stands in the order of space: by finest cell, then by its number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Standing {
    pub(crate) key: u32,
    pub(crate) id: u32,
    pub(crate) position: u32,
}

/// A stretch of events in the order in which they came.
#[derive(Debug)]
struct Stretch {
    first: usize,
    ids: Vec<u32>,
    lon_e7: Vec<i32>,
    lat_e7: Vec<i32>,
}

impl Stretch {
    fn of(columns: &Columns, first: usize) -> Self {
        let [lon_e7, lat_e7] = [&columns.lon_e7, &columns.lat_e7].map(|column| column[first..].to_vec());
        Self { first, ids: columns.id[first..].to_vec(), lon_e7, lat_e7 }
    }

    fn standings(&self) -> Vec<Standing> {
        let places = self.lon_e7.iter().zip(&self.lat_e7);
        let mut standings: Vec<Standing> = (self.first..)
            .zip(&self.ids)
            .zip(places)
            .map(|((position, id), (lon_e7, lat_e7))| {
                let key = locate(point(*lon_e7, *lat_e7), Resolution::Seven);
                Standing { key, id: *id, position: position as u32 }
            })
            .collect();
        standings.sort_unstable();
        standings
    }
}

/// Events on their way to their place. Of few, nothing is done before the end.
#[derive(Debug, Default)]
pub(crate) struct Locating {
    /// How many events were handed over.
    begun: usize,
    crew: Option<Crew>,
}

/// The threads, and the stretches that wait for them.
#[derive(Debug)]
struct Crew {
    sender: Sender<Stretch>,
    waiting: Arc<Mutex<Receiver<Stretch>>>,
    threads: Vec<JoinHandle<Vec<Vec<Standing>>>>,
}

impl Locating {
    /// Hands over what has come, once it is worth it.
    pub(crate) fn follow(&mut self, columns: &Columns) {
        if columns.len() - self.begun < WORTHWHILE || cores() == 1 {
            return;
        }
        let stretch = Stretch::of(columns, self.begun);
        self.begun = columns.len();
        // It cannot fail: the other end lies in the crew too.
        let _ = self.crew.get_or_insert_with(Crew::start).sender.send(stretch);
    }

    /// Returns all events in the order of space.
    pub(crate) fn finish(self, columns: &Columns) -> Vec<Standing> {
        let mut parts = vec![Stretch::of(columns, self.begun).standings()];
        parts.extend(self.crew.into_iter().flat_map(Crew::finish));
        let mut standings = parts.concat();
        drop(parts);
        // The parts are ordered by now, and a stable sort merges what it finds in order.
        standings.sort();
        standings
    }
}

impl Crew {
    fn start() -> Self {
        let (sender, waiting) = channel();
        let waiting = Arc::new(Mutex::new(waiting));
        let begin = |_| {
            let waiting = Arc::clone(&waiting);
            thread::Builder::new().spawn(move || work(&waiting))
        };
        // Where the system gives no thread, all is done at the end.
        let threads = (1..cores()).filter_map(|number| begin(number).ok()).collect();
        Self { sender, waiting, threads }
    }

    /// Takes part until nothing waits; returns what all have done.
    fn finish(self) -> Vec<Vec<Standing>> {
        drop(self.sender);
        let mut done = work(&self.waiting);
        for thread in self.threads {
            match thread.join() {
                Ok(more) => done.extend(more),
                Err(cause) => std::panic::resume_unwind(cause),
            }
        }
        done
    }
}

fn work(waiting: &Mutex<Receiver<Stretch>>) -> Vec<Vec<Standing>> {
    let next = || waiting.lock().unwrap_or_else(PoisonError::into_inner).recv().ok();
    std::iter::from_fn(next).map(|stretch| stretch.standings()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_located_on_the_way_stands_as_what_is_located_at_the_end() {
        let mut columns = Columns::default();
        let mut locating = Locating::default();
        for number in 0..3 * WORTHWHILE as u32 + 5 {
            columns.id.push(number.wrapping_mul(2_654_435_761));
            columns.lon_e7.push((number % 997) as i32 * 100_000);
            columns.lat_e7.push((number % 89) as i32 * -1_000_000);
            locating.follow(&columns);
        }
        assert!(columns.len() - locating.begun < WORTHWHILE || cores() == 1);
        let standings = locating.finish(&columns);
        assert!(standings.is_sorted());
        assert_eq!(standings, {
            let mut at_once = Stretch::of(&columns, 0).standings();
            at_once.sort_unstable();
            at_once
        });
    }
}
