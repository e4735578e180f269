//! What happens by itself while the window is open: once a minute the rules look where they have reason to.

use std::time::Duration;

use sitroom_api::Desk;
use tauri::{AppHandle, Manager as _};

use crate::window::door::Door;
use crate::window::notice;

/// The first screen is drawn and used before anything happens by itself.
const MINUTE: Duration = Duration::from_mins(1);
/// After a fault it waits longer: it would come back.
const AFTER_FAULT: Duration = Duration::from_hours(1);

/// Lets minutes go by until the program ends.
pub(crate) fn go_by(app: AppHandle) {
    tauri::async_runtime::spawn(async move {
        loop {
            let waited = minute(&app).await;
            tokio::time::sleep(waited).await;
        }
    });
}

/// Waits a minute and does what is due; returns how much longer to wait.
async fn minute(app: &AppHandle) -> Duration {
    tokio::time::sleep(MINUTE).await;
    match app.state::<Door>().ask(Desk::run_due_rules).await {
        Ok(None) => Duration::ZERO,
        Ok(Some(run)) => {
            tracing::info!(raised = run.raised, joined = run.joined, "the rules looked by themselves");
            let _ = notice::record_changed(app, Ok(()));
            Duration::ZERO
        }
        Err(why) => {
            tracing::warn!(why = %why.message, "the rules could not look by themselves");
            AFTER_FAULT
        }
    }
}
