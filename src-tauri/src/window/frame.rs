//! The frame of the first window: its size and place are kept in the profile and found again at the next start.

use std::fs;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use tauri::{AppHandle, Window};

const WISHED: [f64; 2] = [1600.0, 1000.0];
const SMALLEST: f64 = 200.0;
const LARGEST: f64 = 20_000.0;

/// Size and place in logical pixels.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Frame {
    /// Width and height of the inside.
    pub(crate) size: [f64; 2],
    /// Left and top of the outside; `None` for the middle of the screen.
    pub(crate) position: Option<[f64; 2]>,
    /// It takes the whole work area.
    pub(crate) maximized: bool,
}

impl Frame {
    /// Returns the frame of a first start: as wished, or the whole screen when that is smaller.
    pub(crate) fn for_screen(app: &AppHandle) -> Self {
        let screen = app.primary_monitor().ok().flatten().map(|monitor| {
            let size = monitor.size().to_logical::<f64>(monitor.scale_factor());
            [size.width, size.height]
        });
        let [width, height] = screen.unwrap_or(WISHED);
        Self { size: [width.min(WISHED[0]), height.min(WISHED[1])], position: None, maximized: false }
    }

    fn is_sane(&self) -> bool {
        self.size.iter().all(|length| (SMALLEST..=LARGEST).contains(length))
            && self.position.is_none_or(|place| place.iter().all(|offset| offset.abs() <= LARGEST))
    }
}

/// The file that keeps the frame.
pub(crate) struct Frames {
    path: PathBuf,
}

impl Frames {
    /// Returns the keeper of a profile.
    pub(crate) fn new(profile_dir: &Path) -> Self {
        Self { path: profile_dir.join("window.json") }
    }

    /// Returns the frame that was kept; `None` at the first start and when the file is not what was written.
    pub(crate) fn find(&self) -> Option<Frame> {
        let text = fs::read_to_string(&self.path).ok()?;
        serde_json::from_str::<Frame>(&text).ok().filter(Frame::is_sane)
    }

    /// Keeps the frame of the first window. A frame that cannot be kept costs nothing but the place of the window.
    pub(crate) fn keep(&self, window: &Window) {
        if window.label() == "main"
            && let Ok(Some(frame)) = frame_of(window)
            && let Ok(text) = serde_json::to_string(&frame)
        {
            let _ = fs::write(&self.path, text);
        }
    }
}

/// Returns the frame of a window; `None` while it fills the screen or is hidden.
fn frame_of(window: &Window) -> tauri::Result<Option<Frame>> {
    if window.is_fullscreen()? || window.is_minimized()? {
        return Ok(None);
    }
    let scale = window.scale_factor()?;
    let size = window.inner_size()?.to_logical::<f64>(scale);
    let place = window.outer_position()?.to_logical::<f64>(scale);
    let frame = Frame {
        size: [size.width, size.height],
        position: Some([place.x, place.y]),
        maximized: window.is_maximized()?,
    };
    Ok(frame.is_sane().then_some(frame))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_frame_is_found_as_it_was_kept_and_nonsense_is_not() {
        let dir = tempfile::tempdir().unwrap();
        let frames = Frames::new(dir.path());
        assert_eq!(frames.find(), None);

        let frame = Frame { size: [1280.0, 800.0], position: Some([10.0, 20.0]), maximized: false };
        fs::write(&frames.path, serde_json::to_string(&frame).unwrap()).unwrap();
        assert_eq!(frames.find(), Some(frame.clone()));

        let shrunk = Frame { size: [0.0, 800.0], ..frame };
        fs::write(&frames.path, serde_json::to_string(&shrunk).unwrap()).unwrap();
        assert_eq!(frames.find(), None);
        fs::write(&frames.path, "{").unwrap();
        assert_eq!(frames.find(), None);
    }
}
