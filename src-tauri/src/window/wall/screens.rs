//! Windows of the wall: opened on their monitors, closed, and put back where they belong.

use std::path::PathBuf;
use std::sync::Arc;

use sitroom_api::WallSnapshot;
use sitroom_api::contract::fault::Fault;
use sitroom_api::contract::wall::WallScreen;
use sitroom_domain::{Area, say};
use tauri::webview::Color;
use tauri::{AppHandle, Manager as _, Monitor, WebviewUrl, WebviewWindow, WebviewWindowBuilder};

use super::{LABEL, Walls, screens_of};
use crate::window::opening::stays_inside;

/// The paper of the wall's style, so that the window does not flash.
const PAPER: Color = Color(0x07, 0x0b, 0x0e, 0xff);
const SIZE: [f64; 2] = [1920.0, 1080.0];
const SMALLEST: [f64; 2] = [640.0, 360.0];

/// Opens the screens of a program that was started as a wall.
///
/// # Errors
/// Refused where the file is no picture, the area is none, or no window can be opened.
pub(super) async fn open_first(
    app: &AppHandle,
    from: Option<PathBuf>,
    area: Option<Area>,
    language: Option<String>,
) -> Result<(), Fault> {
    if let Some(path) = from {
        let read = tauri::async_runtime::spawn_blocking(move || WallSnapshot::read(&path));
        let snapshot = read.await.unwrap_or_else(|why| Err(not_opened(&why)))?;
        let area = area.unwrap_or_else(|| snapshot.picture.area.clone());
        let screen = WallScreen::of(area.clone(), language.as_deref().unwrap_or("en"));
        let walls = app.state::<Walls>();
        let mut state = walls.state();
        state.own = Some(vec![screen]);
        state.made.insert(area, Arc::new(snapshot));
    }
    let screens = screens_of(app).await?;
    for (at, screen) in screens.iter().enumerate() {
        open(app, at as u32 + 1, screen)?;
    }
    Ok(())
}

/// Opens the window of a screen on its monitor; one that is open comes to the front.
///
/// # Errors
/// Refused where no window can be opened.
pub(super) fn open(app: &AppHandle, number: u32, screen: &WallScreen) -> Result<(), Fault> {
    let label = format!("{LABEL}{number}");
    if let Some(window) = app.get_webview_window(&label) {
        return window.set_focus().map_err(|why| not_opened(&why));
    }
    let monitor = monitor_of(app, screen);
    let size = monitor.as_ref().map_or(SIZE, |monitor| {
        let size = monitor.size().to_logical::<f64>(monitor.scale_factor());
        [size.width, size.height]
    });
    let mut builder = WebviewWindowBuilder::new(app, &label, WebviewUrl::App("index.html#wall".into()))
        .title("Sitroom")
        .inner_size(size[0], size[1])
        .min_inner_size(SMALLEST[0], SMALLEST[1])
        .background_color(PAPER)
        .on_navigation(stays_inside);
    if let Some(monitor) = &monitor {
        let place = monitor.position().to_logical::<f64>(monitor.scale_factor());
        builder = builder.position(place.x, place.y).fullscreen(true);
    }
    builder.build().map_err(|why| not_opened(&why))?;
    Ok(())
}

/// Puts a window back onto its monitor, where that is there and the window is elsewhere: after a screen was lost and came back.
pub(super) fn put_back(app: &AppHandle, window: &WebviewWindow, screen: &WallScreen) {
    let Some(wanted) = monitor_of(app, screen) else { return };
    let here = window.current_monitor().ok().flatten();
    if here.is_some_and(|here| here.name() == wanted.name()) {
        return;
    }
    tracing::info!(window = window.label(), "a wall goes back to its monitor");
    // A window that cannot be moved now is moved the next time.
    let moved = window
        .set_fullscreen(false)
        .and_then(|()| window.set_position(*wanted.position()))
        .and_then(|()| window.set_fullscreen(true));
    if let Err(why) = moved {
        tracing::warn!(%why, "a wall could not go back to its monitor");
    }
}

/// Returns the monitor that a screen is planned for, while it is there.
fn monitor_of(app: &AppHandle, screen: &WallScreen) -> Option<Monitor> {
    let wanted = screen.monitor.as_ref()?;
    app.available_monitors().ok()?.into_iter().find(|monitor| monitor.name() == Some(wanted))
}

fn not_opened(why: &dyn std::fmt::Display) -> Fault {
    Fault::refused(say!("The wall cannot be opened: {why}."), say!("Check that there is a display, and try again."))
}
