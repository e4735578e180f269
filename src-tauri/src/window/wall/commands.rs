//! The commands of the wall: those of its windows, and those by which the other windows plan and steer it.

use sitroom_domain::{phrase, say};
use std::time::Instant;

use sitroom_api::contract::fault::Fault;
use sitroom_api::contract::wall::{WallAct, WallOpen, WallPlan, WallShown};
use sitroom_api::{Desk, show_wall};
use tauri::{AppHandle, Emitter as _, Manager as _, State, WebviewWindow};

use super::keeper::{is_wall, open_windows};
use super::{LABEL, Walls, number_of, screens, screens_of};
use crate::window::door::Door;

type Answer<T> = Result<T, Fault>;

/// Tells a wall window what it shows.
#[tauri::command]
pub(crate) async fn get_wall(app: AppHandle, window: WebviewWindow) -> Answer<WallShown> {
    let number = number_of(window.label()).ok_or_else(|| Fault::unknown(phrase!("This screen")))?;
    let screens = screens_of(&app).await?;
    let screen = screens.get(number as usize - 1).ok_or_else(|| Fault::unknown(phrase!("This screen")))?.clone();
    let made = app.state::<Walls>().made(&screen.area);
    Ok(show_wall(screen, number, made.as_deref()))
}

/// Draws the map of a wall window.
#[tauri::command]
pub(crate) async fn draw_wall_map(
    app: AppHandle,
    window: WebviewWindow,
    ratio: f64,
    country: Option<String>,
) -> Answer<Option<String>> {
    let number = number_of(window.label()).ok_or_else(|| Fault::unknown(phrase!("This screen")))?;
    let screens = screens_of(&app).await?;
    let Some(screen) = screens.get(number as usize - 1) else { return Ok(None) };
    let Some(made) = app.state::<Walls>().made(&screen.area) else { return Ok(None) };
    let language = screen.language.clone();
    let drawn = tauri::async_runtime::spawn_blocking(move || made.draw_map(&language, ratio, country.as_deref()));
    drawn.await.map_err(|why| Fault::refused(say!("The map was not drawn: {why}."), say!("It is tried again.")))
}

/// A wall window says that it is well.
#[tauri::command]
pub(crate) async fn tell_wall_alive(walls: State<'_, Walls>, window: WebviewWindow) -> Answer<()> {
    walls.state().heard.insert(window.label().to_owned(), Instant::now());
    Ok(())
}

/// Closes the wall window that asks.
#[tauri::command]
pub(crate) async fn leave_wall(window: WebviewWindow) -> Answer<()> {
    window.close().map_err(|why| Fault::refused(say!("The wall cannot be closed: {why}."), say!("Close its window.")))
}

#[tauri::command]
pub(crate) async fn get_wall_plan(door: State<'_, Door>) -> Answer<WallPlan> {
    door.ask(Desk::get_wall_plan).await
}

/// Keeps the plan; open screens follow it at once.
#[tauri::command]
pub(crate) async fn put_wall_plan(app: AppHandle, door: State<'_, Door>, plan: WallPlan) -> Answer<()> {
    door.ask(move |desk| desk.put_wall_plan(&plan)).await?;
    // A window that is closing is told nothing.
    let _ = app.emit_filter("wall-changed", (), is_wall);
    Ok(())
}

/// Opens a screen of the plan.
#[tauri::command]
pub(crate) async fn open_wall(app: AppHandle, number: u32) -> Answer<()> {
    let screens = screens_of(&app).await?;
    let at = number.checked_sub(1).ok_or_else(|| Fault::unknown(phrase!("This screen")))? as usize;
    screens::open(&app, number, screens.get(at).ok_or_else(|| Fault::unknown(phrase!("This screen")))?)
}

/// Closes a screen; one that is closed stays so.
#[tauri::command]
pub(crate) async fn close_wall(app: AppHandle, number: u32) -> Answer<()> {
    let Some(window) = app.get_webview_window(&format!("{LABEL}{number}")) else { return Ok(()) };
    leave_wall(window).await
}

/// Tells a screen what to do.
#[tauri::command]
pub(crate) async fn steer_wall(app: AppHandle, number: u32, act: WallAct) -> Answer<()> {
    app.emit_to(format!("{LABEL}{number}"), "wall-steered", act)
        .map_err(|why| Fault::refused(say!("The screen was not told: {why}."), say!("Use its own keys.")))
}

/// Tells which screens are open and which monitors are there.
#[tauri::command]
pub(crate) async fn get_open_walls(app: AppHandle) -> Answer<WallOpen> {
    let monitors = app.available_monitors().unwrap_or_default();
    let named = monitors
        .iter()
        .filter_map(|monitor| Some((monitor.name()?.clone(), [monitor.size().width, monitor.size().height])));
    let open = open_windows(&app).into_iter().map(|(number, _)| number).collect();
    Ok(WallOpen { open, monitors: named.collect() })
}
