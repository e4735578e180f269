//! Ctrl-C during an import: the import is cancelled and nothing is changed.

use std::sync::Arc;

use sitroom_api::Desk;

/// Cancels what the desk imports when the user presses Ctrl-C.
///
/// When the system takes no handler, Ctrl-C ends the program at once; the store stays whole, for a run is one transaction.
pub(crate) fn cancel_on_interrupt(desk: &Arc<Desk>) {
    let desk = Arc::clone(desk);
    let _ = ctrlc::set_handler(move || desk.cancel_import());
}
