//! Ctrl-C during an import: the import is cancelled and nothing is changed.

use std::sync::Arc;

use sitroom_api::Desk;

/// Cancels what the desk imports when the user presses Ctrl-C.
///
/// When the system takes no handler, Ctrl-C ends the program at once; the store stays whole, for a run is one transaction.
pub(crate) fn cancel_on_interrupt(desk: &Arc<Desk>) {
    // The handler lives as long as the program; it must not keep the desk from closing before that.
    let desk = Arc::downgrade(desk);
    let _ = ctrlc::set_handler(move || {
        if let Some(desk) = desk.upgrade() {
            desk.cancel_import();
        }
    });
}
