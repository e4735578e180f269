//! What happens by itself while the window is open: once a minute the rules look where they have reason to, and a backup is made
//! where one is due.

use std::thread;
use std::time::Duration;

use sitroom_api::Desk;
use sitroom_api::contract::fault::{Fault, FaultCode};
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
    back_up(app) && run_rules(app)
}

fn back_up(app: &AppHandle) -> bool {
    match tauri::async_runtime::block_on(app.state::<Door>().ask(Desk::make_due_backup)) {
        Ok(None) => true,
        Ok(Some(made)) => {
            tracing::info!(name = made.name, rows = made.rows, "a backup was made and read back");
            true
        }
        Err(why) => is_locked(&why, "a backup could not be made"),
    }
}

fn run_rules(app: &AppHandle) -> bool {
    match tauri::async_runtime::block_on(app.state::<Door>().ask(Desk::run_due_rules)) {
        Ok(None) => true,
        Ok(Some(run)) => {
            tracing::info!(raised = run.raised, joined = run.joined, "the rules looked by themselves");
            notice::record_changed(app, Ok(())).is_ok()
        }
        Err(why) => is_locked(&why, "the rules could not look by themselves"),
    }
}

/// Tells whether nothing failed: a profile that is locked has its rest.
fn is_locked(why: &Fault, what: &str) -> bool {
    let is_locked = why.code == FaultCode::Locked;
    if !is_locked {
        tracing::warn!(why = %why.message, "{what}");
    }
    is_locked
}
