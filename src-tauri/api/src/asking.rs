//! Long questions: of each kind one is answered at a time. A new one ends the one before, and a person can end all.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::contract::fault::Fault;
use crate::desk::Desk;

/// The long questions that are being answered, by kind.
#[derive(Default)]
pub(crate) struct Asked {
    pub(crate) spillover: Asking,
    pub(crate) corridors: Asking,
    pub(crate) outlook: Asking,
    pub(crate) changes: Asking,
    pub(crate) moments: Asking,
    pub(crate) rules: Asking,
    /// What would be in a pack.
    pub(crate) packs: Asking,
    /// Rules that look by themselves: nobody asked, so that they end no question and no question ends them.
    pub(crate) by_themselves: Asking,
}

/// The question of one kind that is being answered.
#[derive(Default)]
pub(crate) struct Asking(Mutex<Arc<AtomicBool>>);

impl Asking {
    /// Begins a question and ends the one before; what is returned tells whether to go on with it.
    pub(crate) fn begin(&self) -> impl Fn() -> bool + Sync + use<> {
        let ended = Arc::new(AtomicBool::new(false));
        let before = std::mem::replace(&mut *self.lock(), Arc::clone(&ended));
        before.store(true, Ordering::Relaxed);
        move || !ended.load(Ordering::Relaxed)
    }

    fn end(&self) {
        self.lock().store(true, Ordering::Relaxed);
    }

    fn lock(&self) -> MutexGuard<'_, Arc<AtomicBool>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Desk {
    /// Asks the long figures that are under way to end; each ends without an answer. Without any, it does nothing.
    pub fn cancel_figures(&self) {
        let room = self.room();
        room.asked.spillover.end();
        room.asked.corridors.end();
        room.asked.outlook.end();
        room.asked.changes.end();
        room.asked.moments.end();
        room.asked.rules.end();
        room.asked.packs.end();
    }
}

/// Refuses to go on where nobody waits for the answer any more.
pub(crate) fn proceed(go_on: &dyn Fn() -> bool) -> Result<(), Fault> {
    if go_on() { Ok(()) } else { Err(sitroom_analysis::Refusal::Stopped.into()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::contract::fault::FaultCode;

    #[test]
    fn a_new_question_ends_the_one_before_of_its_kind_and_no_other() {
        let asked = Asked::default();
        let (first, other) = (asked.spillover.begin(), asked.corridors.begin());
        assert!(first() && other());
        let second = asked.spillover.begin();
        assert!(!first() && second() && other());
        asked.spillover.end();
        assert!(!second() && other());
        assert_eq!(proceed(&second).unwrap_err().code, FaultCode::Cancelled);
        assert!(asked.spillover.begin()(), "what was ended does not end what is asked next");
    }
}
