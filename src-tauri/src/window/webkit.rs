//! How WebKitGTK brings pictures to the screen: two ways of its own that it has to be kept from before it starts.
//!
//! Before 2.48 its DMABUF renderer leaves the map blank on some drivers. Where there is no graphics processor at all, that
//! renderer and painting by OpenGL are done by the processor in its stead, pixel by pixel: a list of records then takes four
//! times as long to be painted as by the plain way.

#[cfg(target_os = "linux")]
const NO_DMABUF: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";
#[cfg(target_os = "linux")]
const NO_GL_PAINTING: &str = "WEBKIT_SKIA_ENABLE_CPU_RENDERING";

/// Starts the program again in its own place with what its web view needs, where it needs anything.
///
/// The variables have to stand before the first thread does, so the program starts itself anew instead of setting them. What
/// somebody has set stays as it is.
#[cfg(target_os = "linux")]
pub(crate) fn restart_when_needed() {
    use std::os::unix::process::CommandExt as _;

    let version = tauri::webview_version().unwrap_or_default();
    let mut missing =
        needed(&version, has_graphics()).iter().filter(|name| std::env::var_os(name).is_none()).peekable();
    if missing.peek().is_none() {
        return;
    }
    if let Ok(program) = std::env::current_exe() {
        // It comes back only when it cannot start the program; then the window opens as it is.
        let mut anew = std::process::Command::new(program);
        let _ = anew.args(std::env::args_os().skip(1)).envs(missing.map(|name| (name, "1"))).exec();
    }
}

/// Other systems have other web views.
#[cfg(not(target_os = "linux"))]
pub(crate) const fn restart_when_needed() {}

/// Returns the variables that a version needs on a machine with or without a graphics processor.
#[cfg(target_os = "linux")]
fn needed(version: &str, has_graphics: bool) -> &'static [&'static str] {
    match (has_graphics, is_flawed(version)) {
        (true, false) => &[],
        (true, true) => &[NO_DMABUF],
        (false, _) => &[NO_DMABUF, NO_GL_PAINTING],
    }
}

/// Tells whether the machine has a graphics processor that programs can draw with.
#[cfg(target_os = "linux")]
fn has_graphics() -> bool {
    let nodes = std::fs::read_dir("/dev/dri").into_iter().flatten().flatten();
    nodes.into_iter().any(|node| node.file_name().to_string_lossy().starts_with("renderD"))
}

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

    #[test]
    fn a_machine_without_a_graphics_processor_paints_the_plain_way() {
        assert_eq!(needed("2.50.6", true), [""; 0]);
        assert_eq!(needed("2.44.3", true), [NO_DMABUF]);
        assert_eq!(needed("2.50.6", false), [NO_DMABUF, NO_GL_PAINTING]);
    }
}
