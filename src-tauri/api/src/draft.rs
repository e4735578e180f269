//! The events in memory, made while an import writes them: the first events of a profile are not read back.

use std::cell::RefCell;
use std::thread::{self, JoinHandle};

use sitroom_atlas::{Atlas, AtlasBuilder, AtlasError};
use sitroom_ingest::Watch;
use sitroom_store::{EventColumns, Store};

use crate::chart::row;
use crate::contract::fault::Fault;
use crate::tiles::refused;

/// An atlas in the making, of the events that one run adds to a store without any.
pub(crate) struct Draft {
    /// The generation of the store before the run.
    before: u32,
    state: RefCell<State>,
}

enum State {
    Collecting(Box<AtlasBuilder>),
    /// It is built while the store makes the run durable.
    Building(JoinHandle<Result<Atlas, AtlasError>>),
    Gone,
}

impl Draft {
    /// Begins before the run does; `None` where the store holds events already.
    pub(crate) fn begin(store: &Store) -> Result<Option<Self>, Fault> {
        let before = store.generation()?;
        let state = RefCell::new(State::Collecting(Box::new(AtlasBuilder::with_capacity(0))));
        Ok(store.event_publishers()?.is_empty().then_some(Self { before, state }))
    }

    /// Returns the atlas, once it is built; `None` where the store changed in another way than by this run alone, or the run added
    /// nothing: then it was another one that changed the store.
    pub(crate) fn finish(self, store: &Store, generation: u32) -> Result<Option<Atlas>, Fault> {
        let alone = generation == self.before + 1 && store.event_publishers()?.len() == 1;
        match self.state.into_inner() {
            State::Building(thread) if alone => {
                let atlas = thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic));
                atlas.map(|atlas| Some(atlas).filter(|atlas| !atlas.is_empty())).map_err(refused)
            }
            _ => Ok(None),
        }
    }
}

/// Returns who learns what a run adds: the draft, or nobody.
pub(crate) fn watch(draft: Option<&Draft>) -> &dyn Watch {
    draft.map_or(&(), |draft| draft)
}

impl Watch for Draft {
    fn added(&self, event: &EventColumns) {
        if let State::Collecting(builder) = &mut *self.state.borrow_mut() {
            builder.push(&row(event));
        }
    }

    fn written(&self) {
        let mut state = self.state.borrow_mut();
        if let State::Collecting(builder) = std::mem::replace(&mut *state, State::Gone) {
            // Where the system gives no thread, the store is read.
            let building = thread::Builder::new().spawn(move || builder.build());
            *state = building.map_or(State::Gone, State::Building);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::AtomicBool;

    use super::*;
    use crate::chart::read;

    fn add(store: &Store, seed: u64, watch: &dyn Watch, cancelled: bool) -> bool {
        let (today, cancel) = ("2026-11-23".parse().unwrap(), AtomicBool::new(cancelled));
        sitroom_ingest::import_exercise(store, 700, seed, today, &|_| {}, &cancel, watch).is_ok()
    }

    #[test]
    fn what_was_made_on_the_way_is_what_the_store_holds() {
        let store = Store::open_in_memory().unwrap();
        let draft = Draft::begin(&store).unwrap().unwrap();
        assert!(add(&store, 1, &draft, false));
        let made = draft.finish(&store, store.generation().unwrap()).unwrap().unwrap();
        assert_eq!(made.len(), 700);
        assert_eq!(made.to_bytes(), read(&store).unwrap().to_bytes());
        assert!(Draft::begin(&store).unwrap().is_none(), "what is there already has to be read");
    }

    #[test]
    fn where_another_run_came_between_the_store_is_read() {
        let store = Store::open_in_memory().unwrap();
        let draft = Draft::begin(&store).unwrap().unwrap();
        assert!(add(&store, 1, &draft, false) && add(&store, 2, &(), false));
        assert!(draft.finish(&store, store.generation().unwrap()).unwrap().is_none());
    }

    #[test]
    fn of_a_run_that_was_cancelled_nothing_is_shown() {
        let store = Store::open_in_memory().unwrap();
        let draft = Draft::begin(&store).unwrap().unwrap();
        assert!(!add(&store, 1, &draft, true) && add(&store, 1, &(), false));
        assert!(draft.finish(&store, store.generation().unwrap()).unwrap().is_none());
    }

    #[test]
    fn what_another_program_brought_meanwhile_is_read() {
        let store = Store::open_in_memory().unwrap();
        let draft = Draft::begin(&store).unwrap().unwrap();
        assert!(add(&store, 1, &(), false) && add(&store, 1, &draft, false), "the second adds nothing");
        assert_eq!(store.generation().unwrap(), 1);
        assert!(draft.finish(&store, 1).unwrap().is_none());
    }
}
