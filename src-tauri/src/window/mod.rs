//! The window: what it is made of, what it may ask, what it is told.
//!
//! The window stands before the store is open: the desk opens on a thread of its own while the page loads, and a command
//! that comes early waits for it.

mod briefing_commands;
mod commands;
mod desk_commands;
mod dialogs;
mod door;
mod figure_commands;
mod frame;
mod minutes;
mod notice;
mod opening;
mod picture_commands;
mod record_commands;
mod table_commands;
mod warning_commands;
mod webkit;

use std::path::Path;
use std::process::ExitCode;

use sitroom_api::contract::fault::Fault;
use sitroom_domain::say;
use tauri::{App, Manager as _, RunEvent};

use crate::cli::answer;
use crate::window::door::Door;

/// Opens the window on a profile and returns when the last window is closed.
pub(crate) fn run(profile_dir: &Path) -> ExitCode {
    webkit::restart_when_needed();
    match build(profile_dir) {
        Ok(app) => {
            app.run(|app, event| {
                if let RunEvent::Exit = event {
                    app.state::<Door>().settle();
                }
            });
            ExitCode::SUCCESS
        }
        Err(why) => answer::refuse(&Fault::refused(
            say!("The window cannot be opened: {why}."),
            say!("Check that there is a display, or use a command: sitroom --help."),
        )),
    }
}

fn build(profile_dir: &Path) -> tauri::Result<App> {
    let door = Door::open(profile_dir.to_owned());
    let frames = frame::Frames::new(profile_dir);
    tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .manage(door)
        .manage(frames)
        .invoke_handler(commands::handler())
        .on_window_event(notice::on_window_event)
        .setup(|app| {
            opening::open_main_window(app.handle())?;
            notice::title_when_open(app.handle().clone());
            minutes::go_by(app.handle().clone());
            Ok(())
        })
        .build(tauri::generate_context!())
}
