//! What happens by itself while a wall is open: its picture is made anew, a window that is not heard of any more is loaded again, one
//! that lost its monitor goes back to it. It may run for months.

use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use sitroom_api::WallSnapshot;
use sitroom_api::contract::fault::{Fault, FaultCode};
use sitroom_domain::{Area, phrase, say};
use tauri::{AppHandle, Emitter as _, Manager as _, WebviewWindow};

use super::{LABEL, Walls, number_of, screens, screens_of};
use crate::window::door::Door;

/// How often it looks.
const PAUSE: Duration = Duration::from_secs(3);
/// After this long a picture is made anew, and where something changed after this long.
const OLD: Duration = Duration::from_mins(5);
const OLD_WHEN_STALE: Duration = Duration::from_secs(15);
/// A picture that is late all the same – its file was not written anew – is tried no sooner than this.
const TRY_AGAIN: Duration = Duration::from_secs(30);
/// After a fault it waits: it would come back.
const AFTER_FAULT: Duration = Duration::from_mins(1);
/// A window that says nothing for this long is loaded again. It says that it is well every half minute.
const SILENT: Duration = Duration::from_mins(3);

/// Keeps the walls on a thread of its own until the program ends.
pub(super) fn go_by(app: AppHandle) {
    thread::spawn(move || {
        loop {
            thread::sleep(PAUSE);
            let open = open_windows(&app);
            if open.is_empty() {
                continue;
            }
            // While the profile is locked the last picture stays, with its age.
            if let Err(why) = tauri::async_runtime::block_on(look(&app, &open))
                && why.code != FaultCode::Locked
            {
                // The last picture stays, with its age; nobody in the room is shown an error.
                tracing::warn!(why = %why.message, "the picture of the wall could not be made");
                thread::sleep(AFTER_FAULT);
            }
        }
    });
}

/// Returns the wall windows that are open, with the numbers of their screens.
pub(super) fn open_windows(app: &AppHandle) -> Vec<(u32, WebviewWindow)> {
    let windows = app.webview_windows();
    let mut open: Vec<_> =
        windows.into_iter().filter_map(|(label, window)| Some((number_of(&label)?, window))).collect();
    open.sort_by_key(|(number, _)| *number);
    open
}

async fn look(app: &AppHandle, open: &[(u32, WebviewWindow)]) -> Result<(), Fault> {
    let screens = screens_of(app).await?;
    for (number, window) in open {
        wake(app, window);
        if let Some(screen) = screens.get(*number as usize - 1) {
            screens::put_back(app, window, screen);
        }
    }
    let mut areas: Vec<Area> =
        open.iter().filter_map(|(number, _)| Some(screens.get(*number as usize - 1)?.area.clone())).collect();
    areas.dedup();
    let was_stale = std::mem::take(&mut app.state::<Walls>().state().stale);
    let mut waits = false;
    for area in areas {
        let before = app.state::<Walls>().made(&area);
        let age = before.as_ref().and_then(|made| made.age());
        let limit = if was_stale { OLD_WHEN_STALE } else { OLD };
        if age.is_some_and(|age| age < limit) || !is_time_to_try(app, &area) {
            waits |= was_stale;
            continue;
        }
        let made = Arc::new(make(app, &area).await?);
        if before.is_none_or(|before| before.picture.made_at != made.picture.made_at) {
            app.state::<Walls>().state().made.insert(area, made);
            // A window that is closing is told nothing.
            let _ = app.emit_filter("wall-changed", (), is_wall);
        }
    }
    if waits {
        app.state::<Walls>().are_stale();
    }
    Ok(())
}

/// Tells whether a picture is to be made now, and keeps that it is.
fn is_time_to_try(app: &AppHandle, area: &Area) -> bool {
    let walls = app.state::<Walls>();
    let mut state = walls.state();
    let is_time = state.tried.get(area).is_none_or(|tried| tried.elapsed() >= TRY_AGAIN);
    if is_time {
        state.tried.insert(area.clone(), Instant::now());
    }
    is_time
}

/// Tells whether an event goes to a wall window.
pub(super) fn is_wall(target: &tauri::EventTarget) -> bool {
    match target {
        tauri::EventTarget::WebviewWindow { label }
        | tauri::EventTarget::Window { label }
        | tauri::EventTarget::Webview { label }
        | tauri::EventTarget::AnyLabel { label } => label.starts_with(LABEL),
        _ => false,
    }
}

/// Makes the picture of an area: from the store, or from the file that another machine writes.
async fn make(app: &AppHandle, area: &Area) -> Result<WallSnapshot, Fault> {
    let from = app.state::<Walls>().from.clone();
    if let Some(path) = from {
        let read = tauri::async_runtime::spawn_blocking(move || WallSnapshot::read(&path)).await;
        return read
            .unwrap_or_else(|why| Err(Fault::refused(say!("It was not read: {why}."), say!("It is tried again."))));
    }
    let door = app.try_state::<Door>().ok_or_else(|| Fault::unknown(phrase!("This store")))?;
    let area = area.clone();
    door.ask(move |desk| desk.make_wall_snapshot(&area)).await
}

/// Loads a window again that has not been heard of: its page stands still, or its process ended.
fn wake(app: &AppHandle, window: &WebviewWindow) {
    let walls = app.state::<Walls>();
    let mut state = walls.state();
    let heard = state.heard.entry(window.label().to_owned()).or_insert_with(Instant::now);
    if heard.elapsed() < SILENT {
        return;
    }
    *heard = Instant::now();
    drop(state);
    tracing::warn!(window = window.label(), "a wall was silent and is loaded again");
    if let Err(why) = window.reload() {
        tracing::warn!(%why, "a wall could not be loaded again");
    }
}
