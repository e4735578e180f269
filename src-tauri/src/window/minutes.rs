//! What happens by itself while the window is open: once a minute the rules look where they have reason to.

use std::thread;
use std::time::Duration;

use sitroom_api::Desk;
use tauri::{AppHandle, Manager as _};

use crate::window::door::Door;
use crate::window::notice;

/// The first screen is drawn and used before anything happens by itself.
const MINUTE: Duration = Duration::from_mins(1);
/// After a fault it waits longer: it would come back.
const AFTER_FAULT: Duration = Duration::from_hours(1);

/// Lets minutes go by on a thread of its own until the program ends.
pub(crate) fn go_by(app: AppHandle) {
    thread::spawn(move || {
        loop {
            thread::sleep(MINUTE);
            if !look(&app) {
                thread::sleep(AFTER_FAULT);
            }
        }
    });
}

/// Does what is due; tells whether it went well.
fn look(app: &AppHandle) -> bool {
    match tauri::async_runtime::block_on(app.state::<Door>().ask(Desk::run_due_rules)) {
        Ok(None) => true,
        Ok(Some(run)) => {
            tracing::info!(raised = run.raised, joined = run.joined, "the rules looked by themselves");
            notice::record_changed(app, Ok(())).is_ok()
        }
        Err(why) => {
            tracing::warn!(why = %why.message, "the rules could not look by themselves");
            false
        }
    }
}
