//! The window: what it is made of, what it may ask, what it is told.
//!
//! The window stands before the store is open: the desk opens on a thread of its own while the page loads, and a command
//! that comes early waits for it.

mod briefing_commands;
mod commands;
mod desk_commands;
mod dialogs;
mod door;
mod exchange_commands;
mod figure_commands;
mod frame;
mod inbox_commands;
mod last_language;
mod link_commands;
mod minutes;
mod notice;
mod opening;
mod picture_commands;
mod record_commands;
mod source_commands;
mod table_commands;
mod vault_commands;
mod wall;
mod warning_commands;
mod watch;
mod webkit;

use std::path::Path;
use std::process::ExitCode;

use sitroom_api::contract::fault::Fault;
use sitroom_domain::say;
use tauri::{App, Manager as _, RunEvent};

use crate::cli::{answer, passphrase};
use crate::window::door::Door;
pub(crate) use crate::window::wall::WallStart;
use crate::window::wall::Walls;

/// Opens the window on a profile, or the wall, and returns when the last window is closed.
pub(crate) fn run(profile_dir: &Path, wall: Option<&WallStart>) -> ExitCode {
    webkit::restart_when_needed();
    match build(profile_dir, wall) {
        Ok(app) => {
            let status = app.run_return(|app, event| {
                if let RunEvent::Exit = event
                    && let Some(door) = app.try_state::<Door>()
                {
                    door.settle();
                }
            });
            ExitCode::from(u8::try_from(status).unwrap_or(1))
        }
        Err(why) => answer::refuse(&Fault::refused(
            say!("The window cannot be opened: {why}."),
            say!("Check that there is a display, or use a command: sitroom --help."),
        )),
    }
}

fn build(profile_dir: &Path, wall: Option<&WallStart>) -> tauri::Result<App> {
    let mut builder = tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .manage(frame::Frames::new(profile_dir))
        .manage(last_language::LastLanguage::new(profile_dir))
        .manage(wall.map_or_else(Walls::of_desk, Walls::started))
        .invoke_handler(commands::handler())
        .on_window_event(notice::on_window_event);
    // A wall that is shown from a file opens no store.
    if wall.is_none_or(|wall| wall.from.is_none()) {
        builder = builder.manage(Door::open(profile_dir.to_owned(), passphrase::given()));
    }
    let wall = wall.cloned();
    builder
        .setup(move |app| {
            let app = app.handle();
            if let Some(wall) = &wall {
                wall::begin(app.clone(), wall);
                return Ok(());
            }
            opening::open_main_window(app)?;
            notice::title_when_open(app.clone());
            minutes::go_by(app.clone());
            watch::go_by(app.clone());
            wall::stand_by(app.clone());
            Ok(())
        })
        .build(tauri::generate_context!())
}
