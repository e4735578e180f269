//! A flaw of WebKitGTK before 2.48: its DMABUF renderer leaves the map blank on some drivers.
//!
//! From 2.48 on it is sound, and leaving it off would cost a quarter of the frame rate.

/// Starts the program again in its own place, without the renderer, where the renderer is flawed.
///
/// The variable has to stand before the first thread does, so the program starts itself anew instead of setting it.
#[cfg(target_os = "linux")]
pub(crate) fn restart_when_needed() {
    use std::os::unix::process::CommandExt as _;

    const VARIABLE: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";
    let flawed = tauri::webview_version().is_ok_and(|version| is_flawed(&version));
    if !flawed || std::env::var_os(VARIABLE).is_some() {
        return;
    }
    if let Ok(program) = std::env::current_exe() {
        // It comes back only when it cannot start the program; then the window opens as it is.
        let _ = std::process::Command::new(program).args(std::env::args_os().skip(1)).env(VARIABLE, "1").exec();
    }
}

/// Other systems have other web views.
#[cfg(not(target_os = "linux"))]
pub(crate) const fn restart_when_needed() {}

/// Tells whether a version is before 2.48. What is no version counts as sound.
#[cfg(target_os = "linux")]
fn is_flawed(version: &str) -> bool {
    let mut numbers = version.split('.').map(str::parse::<u32>);
    match (numbers.next(), numbers.next()) {
        (Some(Ok(major)), Some(Ok(minor))) => (major, minor) < (2, 48),
        _ => false,
    }
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_before_2_48_is_flawed() {
        assert!(is_flawed("2.44.3"));
        assert!(!is_flawed("2.48.0"));
        assert!(!is_flawed("2.50.6"));
        assert!(!is_flawed("unknown"));
    }
}
