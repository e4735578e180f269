//! Takes the pictures of the README from the running program, on an exercise, in every style and on a small screen.
//!
//! usage: shots PROGRAM FOLDER
#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a tool stops at the first surprise")]
#![expect(clippy::print_stdout, reason = "a tool says what it made")]

#[allow(dead_code, reason = "the tests use more of the window than the pictures do")]
#[path = "../e2e/window.rs"]
mod window;

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use window::Window;

const DESK: (u32, u32) = (1600, 1000);
const WALL: (u32, u32) = (1920, 1080);
const SMALL: (u32, u32) = (1280, 800);
/// Long enough for a panel to slide and a label to fade.
const REST: Duration = Duration::from_secs(2);

#[tokio::main]
async fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [program, folder] = arguments.as_slice() else { panic!("usage: shots PROGRAM FOLDER") };
    let (program, folder) = (fs::canonicalize(program).unwrap(), PathBuf::from(folder));
    fs::create_dir_all(&folder).unwrap();
    let profile = tempfile::tempdir().unwrap();
    let window = Window::open(&program, profile.path()).await;
    window.resize(DESK.0, DESK.1).await;

    window.find("start-exercise").await;
    window.wait_for_map().await;
    take(&window, &folder, "first-start").await;

    window.click("start-exercise").await;
    window.find("exercise").await;
    window.wait_for("nothing covers the window", "!document.querySelector('dialog[open]')").await;
    window.wait_for_map().await;
    tokio::time::sleep(REST).await;
    window.click("subregion-chooser").await;
    window.click("subregion-west-africa").await;
    window.wait_for_map().await;
    for (style, size) in [("light", DESK), ("dark", DESK), ("wall", WALL), ("print", DESK)] {
        window.resize(size.0, size.1).await;
        choose_style(&window, style).await;
        window.wait_for_map().await;
        take(&window, &folder, &format!("situation-{style}")).await;
    }
    choose_style(&window, "light").await;
    window.click("open-table").await;
    window.find("table").await;
    take(&window, &folder, "table-light").await;
    window.click("table-close").await;
    window.click("go-sources").await;
    take(&window, &folder, "sources-light").await;
    window.click("go-situation").await;
    window.resize(SMALL.0, SMALL.1).await;
    window.wait_for_map().await;
    take(&window, &folder, "situation-small").await;
    window.resize(DESK.0, DESK.1).await;
    take_warnings(&window, &folder).await;
    take_briefing(&window, &folder).await;
    window.close().await;
    take_record(&program, &folder).await;
    take_wall(&program, profile.path(), &folder).await;
}

/// Takes the pictures of a briefing, as it is drafted, and of the help.
async fn take_briefing(window: &Window, folder: &Path) {
    window.click("go-briefings").await;
    take(window, folder, "briefings").await;
    window.click("go-situation").await;
    window.type_here("\u{e031}").await;
    window.find("help").await;
    take(window, folder, "help").await;
    window.escape().await;
}

/// Takes the picture of the wall, on the exercise.
async fn take_wall(program: &Path, profile: &Path, folder: &Path) {
    let exercise = profile.join("exercise");
    let window = Window::open_with(program, &["--profile", &exercise.to_string_lossy(), "wall", "west-africa"]).await;
    window.find("wall-scene").await;
    window.resize(WALL.0, WALL.1).await;
    take(&window, folder, "wall").await;
    window.close().await;
}

/// Takes the pictures of the warnings that the rules see in the exercise.
async fn take_warnings(window: &Window, folder: &Path) {
    window.click("go-warnings").await;
    window.click("rules-run").await;
    window.find("warning-card").await;
    take(window, folder, "warnings").await;
    window.click("warning-card").await;
    window.find("warning-page").await;
    take(window, folder, "warning").await;
}

/// Takes the pictures of the record, on the casebook of a new profile.
async fn take_record(program: &Path, folder: &Path) {
    let profile = tempfile::tempdir().unwrap();
    let window = Window::open(program, profile.path()).await;
    window.resize(DESK.0, DESK.1).await;
    window.find("start-exercise").await;
    window.click("go-record").await;
    window.find("record-row-0").await;
    take(&window, folder, "record-list").await;
    window.type_here("n").await;
    window.find("record-form").await;
    take(&window, folder, "record-form").await;
    window.escape().await;
    window.click("country-GIN").await;
    window.find("country-page").await;
    for style in ["light", "dark"] {
        choose_style(&window, style).await;
        take(&window, folder, &format!("country-{style}")).await;
    }
    choose_style(&window, "light").await;
    window.click("go-partners").await;
    window.find("matrix").await;
    take(&window, folder, "partners").await;
    window.click("go-calendar").await;
    window.find("calendar-grid").await;
    take(&window, folder, "calendar").await;
    window.close().await;
}

async fn choose_style(window: &Window, style: &str) {
    window.click("theme").await;
    window.click(&format!("theme-{style}")).await;
    let drawn = format!("document.documentElement.dataset.theme === '{style}'");
    window.wait_for("the style is drawn", &drawn).await;
}

async fn take(window: &Window, folder: &Path, name: &str) {
    tokio::time::sleep(REST).await;
    let path = folder.join(format!("{name}.png"));
    fs::write(&path, window.picture().await).unwrap();
    println!("{}", path.display());
}
