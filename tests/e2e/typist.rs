//! A person at the keyboard, whose keys are counted.

use std::time::Duration;

use fantoccini::key::Key;

use crate::window::Window;

/// Seconds of a key for an average typist (Card, Moran and Newell 1980), by which two minutes are 428 keys.
pub(crate) const SECONDS_OF_A_KEY: f64 = 0.28;
/// Long enough for suggestions to stand under a field.
pub(crate) const LOOK: Duration = Duration::from_millis(700);

/// Presses keys on whatever has the focus, and counts them.
pub(crate) struct Typist<'a> {
    window: &'a Window,
    pub(crate) keys: usize,
}

impl<'a> Typist<'a> {
    /// Returns a typist at a window, with no key pressed yet.
    pub(crate) const fn at(window: &'a Window) -> Self {
        Self { window, keys: 0 }
    }

    /// Writes a text.
    pub(crate) async fn write(&mut self, text: &str) {
        self.keys += text.chars().count();
        self.window.type_here(text).await;
    }

    /// Presses a key.
    pub(crate) async fn press(&mut self, key: Key) {
        self.keys += 1;
        self.window.type_here(&char::from(key).to_string()).await;
    }

    /// Presses a key while another is held.
    pub(crate) async fn chord(&mut self, held: Key, key: &str) {
        self.keys += 2;
        self.window.type_here(&format!("{}{key}", char::from(held))).await;
    }

    /// Begins a text and takes what is suggested, once that is there.
    pub(crate) async fn begin(&mut self, text: &str, take: Key) {
        self.write(text).await;
        tokio::time::sleep(LOOK).await;
        let suggested = "!!document.activeElement?.getAttribute('aria-activedescendant')";
        self.window.wait_for("something is suggested", suggested).await;
        self.press(take).await;
    }
}
