//! Opens windows: the first with the program, further ones on request.

use tauri::webview::Color;
use tauri::{AppHandle, Manager as _, Url, WebviewUrl, WebviewWindow, WebviewWindowBuilder};

use crate::window::frame::{Frame, Frames};

/// The paper of the light style, so that the window does not flash before the page is there.
const PAPER: Color = Color(0xf3, 0xf2, 0xee, 0xff);
const SMALLEST: (f64, f64) = (900.0, 600.0);

/// Opens the first window where it was left.
pub(crate) fn open_main_window(app: &AppHandle) -> tauri::Result<()> {
    let frame = app.state::<Frames>().find().unwrap_or_else(|| Frame::for_screen(app));
    let builder = window(app, "main", &frame);
    let builder = match frame.position {
        Some([x, y]) => builder.position(x, y),
        None => builder.center(),
    };
    builder.maximized(frame.maximized).build()?;
    Ok(())
}

/// Opens one more window on the same desk.
pub(crate) fn open_further_window(app: &AppHandle) -> tauri::Result<()> {
    let mut number = 2_u32;
    while app.get_webview_window(&format!("main-{number}")).is_some() {
        number += 1;
    }
    let further = window(app, &format!("main-{number}"), &Frame::for_screen(app)).build()?;
    if let Some(first) = app.get_webview_window("main") {
        further.set_title(&first.title()?)?;
    }
    Ok(())
}

/// Fills the screen with the window, or gives it back its frame. Returns whether it fills the screen now.
pub(crate) fn toggle_full_screen(window: &WebviewWindow) -> tauri::Result<bool> {
    let fills = !window.is_fullscreen()?;
    window.set_fullscreen(fills)?;
    Ok(fills)
}

fn window<'a>(app: &'a AppHandle, label: &str, frame: &Frame) -> WebviewWindowBuilder<'a, tauri::Wry, AppHandle> {
    WebviewWindowBuilder::new(app, label, WebviewUrl::default())
        .title("Sitroom")
        .inner_size(frame.size[0], frame.size[1])
        .min_inner_size(SMALLEST.0, SMALLEST.1)
        .background_color(PAPER)
        .on_navigation(stays_inside)
}

/// Tells whether an address is the program's own page. The window shows no other.
pub(super) fn stays_inside(url: &Url) -> bool {
    let own = url.scheme() == "tauri" || url.host_str() == Some("tauri.localhost");
    own || (cfg!(debug_assertions) && url.host_str() == Some("127.0.0.1"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_window_shows_no_page_but_its_own() {
        let inside = |text: &str| stays_inside(&Url::parse(text).unwrap());
        assert!(inside("tauri://localhost/index.html"));
        assert!(inside("http://tauri.localhost/"));
        assert!(!inside("https://example.org/"));
        assert!(!inside("file:///etc/passwd"));
    }
}
