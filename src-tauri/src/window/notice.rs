//! What the windows are told: dropped files, a changed desk, and a title that says EXERCISE.

use serde::Serialize;
use sitroom_api::Desk;
use sitroom_api::contract::fault::Fault;
use tauri::{AppHandle, DragDropEvent, Emitter as _, Manager as _, Window, WindowEvent};

use crate::window::door::Door;
use crate::window::frame::Frames;
use crate::window::wall::{Walls, number_of};

const NAME: &str = "Sitroom";
const EXERCISE_NAME: &str = "EXERCISE · Sitroom";

#[derive(Clone, Serialize)]
struct DroppedFiles {
    paths: Vec<String>,
}

#[derive(Clone, Serialize)]
struct DeskChange {
    generation: u32,
    exercise: bool,
}

/// Passes dropped files on to the window that they were dropped on, and keeps the size of a window that closes.
pub(crate) fn on_window_event(window: &Window, event: &WindowEvent) {
    match event {
        // The wall shows what it is made to show.
        WindowEvent::DragDrop(_) if number_of(window.label()).is_some() => {}
        WindowEvent::DragDrop(DragDropEvent::Drop { paths, .. }) => {
            let paths = paths.iter().map(|path| path.to_string_lossy().into_owned()).collect();
            // A window that is closing is told nothing.
            let _ = window.emit_to(window.label(), "file-dropped", DroppedFiles { paths });
        }
        WindowEvent::CloseRequested { .. } => window.state::<Frames>().keep(window),
        _ => {}
    }
}

/// Tells all windows that the stored events are others now, when the change was made, and returns its answer.
pub(crate) async fn desk_changed<T>(app: &AppHandle, door: &Door, change: Result<T, Fault>) -> Result<T, Fault> {
    let answer = change?;
    let opening = door.ask(Desk::open_desk).await?;
    set_titles(app, opening.exercise);
    app.state::<Walls>().are_stale();
    // A window that is closing is told nothing.
    let _ =
        app.emit("desk-changed", DeskChange { generation: opening.coverage.generation, exercise: opening.exercise });
    Ok(answer)
}

/// Tells all windows that the record says something else now, when it was changed, and returns the answer.
pub(crate) fn record_changed<T>(app: &AppHandle, change: Result<T, Fault>) -> Result<T, Fault> {
    let answer = change?;
    app.state::<Walls>().are_stale();
    // A window that is closing is told nothing.
    let _ = app.emit("record-changed", ());
    Ok(answer)
}

/// Puts EXERCISE into the titles as soon as the desk is open and holds one; a desk that is locked or cannot be opened names nothing.
pub(crate) fn title_when_open(app: AppHandle) {
    tauri::async_runtime::spawn(async move {
        let is_exercise = app.state::<Door>().ask(Desk::is_exercise).await;
        set_titles(&app, is_exercise.unwrap_or_default());
    });
}

fn set_titles(app: &AppHandle, is_exercise: bool) {
    let title = if is_exercise { EXERCISE_NAME } else { NAME };
    for window in app.webview_windows().values() {
        // The mark is in the page, too; a title bar that cannot be written hides nothing.
        let _ = window.set_title(title);
    }
}
