//! The real window from end to end, under a virtual display: what a person sees and does on the first day.
#![cfg(target_os = "linux")]
#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test stops at the first surprise")]
#![expect(clippy::print_stderr, reason = "a test that cannot use real files says so")]

#[path = "e2e/access.rs"]
mod access;
#[allow(dead_code, reason = "other tests use the rest of it")]
#[path = "support/invented.rs"]
mod invented;
#[path = "e2e/look.rs"]
mod look;
#[path = "e2e/mission.rs"]
mod mission;
#[path = "support/plain.rs"]
mod plain;
#[allow(dead_code, reason = "other tests use the rest of it")]
#[path = "support/program.rs"]
mod program;
#[path = "e2e/record.rs"]
mod record;
#[path = "e2e/still.rs"]
mod still;
#[path = "e2e/tables.rs"]
mod tables;
#[path = "e2e/typist.rs"]
mod typist;
#[path = "e2e/vault.rs"]
mod vault;
#[path = "e2e/wall.rs"]
mod wall;
#[path = "e2e/warning.rs"]
mod warning;
#[allow(dead_code, reason = "the pictures of the README use the rest of it")]
#[path = "e2e/window.rs"]
mod window;

use std::fs;
use std::path::{Path, PathBuf};

use fantoccini::key::Key;
use look::{Look, SEQUENTIAL};
use program::{Program, real_files};
use tokio::sync::Mutex;
use window::Window;

const SINCE: &str = "2018-01-01";
const UNTIL: &str = "2019-12-31";
/// The first day after the brush was moved by six months.
const MOVED: &str = "2018-07-01";
const BINARY: &str = env!("CARGO_BIN_EXE_sitroom");

/// One window at a time: software drawing leaves no room for two.
static TURN: Mutex<()> = Mutex::const_new(());

/// Returns a file of events: a real one where there is one, and how many events it has.
fn events_file(folder: &Path) -> (PathBuf, u64) {
    if let Some(files) = real_files() {
        return (files.join("ged_west_africa.csv"), 9605);
    }
    let path = folder.join("invented.csv");
    invented::write_events(&mut fs::File::create(&path).unwrap(), 5000, 11).unwrap();
    (path, 5000)
}

/// Returns what the command line counts on the same profile.
fn counted(program: &Program, filter: &[&str]) -> (u64, u64) {
    let answer = program.ask(&[&["events"], filter].concat());
    (answer["events"].as_u64().unwrap(), answer["best"].as_u64().unwrap())
}

/// Waits until the window shows what the command line counts.
async fn agree(window: &Window, program: &Program, filter: &[&str]) {
    let (events, best) = counted(program, filter);
    window.wait_for_number("events-total", events).await;
    window.wait_for_number("deaths-total", best).await;
}

async fn choose_subregion(window: &Window, id: &str) {
    window.click("subregion-chooser").await;
    window.click(&format!("subregion-{id}")).await;
}

#[tokio::test]
async fn an_analyst_opens_her_file_and_sees_where_violence_is() {
    let _turn = TURN.lock().await;
    let folder = tempfile::tempdir().unwrap();
    let (file, events) = events_file(folder.path());
    let program = Program::new();
    let window = Window::open(Path::new(BINARY), program.profile()).await;

    // The first start: an empty map, and two ways on.
    window.find("open-file").await;
    window.find("start-exercise").await;
    window.wait_for_map().await;
    let empty = Look::at(&window.picture().await);
    assert!(empty.colours() > 50 && empty.commonest() < 0.9, "{} colours, {}", empty.colours(), empty.commonest());

    // She drops her file and reads what came of it.
    window.drop_file(&file).await;
    window.find("import-outcome").await;
    window.wait_for_number("count-added", events).await;
    window.click("import-close").await;

    // West Africa in two years: figures as the command line counts them, and the layer on the map.
    choose_subregion(&window, "west-africa").await;
    window.write("period-since", SINCE).await;
    window.write("period-until", UNTIL).await;
    agree(&window, &program, &["--subregion", "west-africa", "--since", SINCE, "--until", UNTIL]).await;
    window.wait_for_map().await;
    let full = Look::at(&window.picture().await);
    let painted: usize = SEQUENTIAL.iter().map(|colour| full.pixels_near(*colour, 10)).sum();
    assert!(painted > 500, "only {painted} pixels have a colour of the layer");
    assert!(full.difference(&empty) > 0.02, "the map did not change: {}", full.difference(&empty));
    assert!(!window.text("legend").await.is_empty());

    the_brush_moves_the_figures(&window).await;
    a_place_is_found_and_read(&window, &program).await;

    // Another subregion, another answer.
    let key = map_key(&window).await;
    choose_subregion(&window, "central-africa").await;
    wait_for_other_picture(&window, &key).await;
    // Where no file knows a country of it, it says so, and no number stands for what is not known.
    if window.has("no-data-here").await {
        assert!(!window.has("events-total").await);
    } else {
        let here = window.number("events-total").await.unwrap();
        assert!(here < events, "{here} events of {events}");
    }
    window.close().await;
}

/// Returns the key of the picture that the map shows, as JSON.
async fn map_key(window: &Window) -> String {
    window.evaluate("document.documentElement.dataset.mapKey").await.to_string()
}

/// Waits until the map shows another picture than that of a key, and stands.
async fn wait_for_other_picture(window: &Window, key: &str) {
    window.wait_for("another picture", &format!("document.documentElement.dataset.mapKey !== {key}")).await;
    window.wait_for_map().await;
}

/// Moves the start of the brush by six months and looks at the figures.
async fn the_brush_moves_the_figures(window: &Window) {
    let before = window.number("events-total").await.unwrap();
    let key = map_key(window).await;
    let right = char::from(Key::Right).to_string();
    for _ in 0..6 {
        window.press("brush-start", &right).await;
    }
    wait_for_other_picture(window, &key).await;
    let after = window.number("events-total").await.unwrap();
    assert!(after < before, "{after} events of {before} after the brush was moved");
}

/// Finds Mopti and compares its figures with the command line's.
async fn a_place_is_found_and_read(window: &Window, program: &Program) {
    window.click("find").await;
    window.type_and_enter("palette", "Mopti").await;
    window
        .wait_for(
            "Mopti is selected",
            "document.querySelector('[data-testid=place-name]')?.textContent.includes('Mopti')",
        )
        .await;
    let mopti = counted(program, &["--admin1", "MLI-mopti", "--since", MOVED, "--until", UNTIL]).0;
    window.wait_for_number("place-events", mopti).await;
    assert!(window.number("place-deaths").await.is_some());
}

#[tokio::test]
async fn a_window_that_is_opened_again_is_as_it_was_left_and_shows_its_map_at_once() {
    let _turn = TURN.lock().await;
    let program = Program::new();
    let (file, _) = events_file(program.profile());
    program.ask(&["import", "ucdp", &file.to_string_lossy()]);
    // The window does so by itself in time, and the warnings that are raised are drawn.
    program.ask(&["rules", "run"]);
    let more = program.profile().join("more.csv");
    invented::write_events(&mut fs::File::create(&more).unwrap(), 100, 12).unwrap();
    still::is_shown_until_the_map_is(Path::new(BINARY), &program, &more).await;
}

#[tokio::test]
async fn an_exercise_starts_with_one_click_and_is_marked() {
    let _turn = TURN.lock().await;
    let program = Program::new();
    let window = Window::open(Path::new(BINARY), program.profile()).await;
    window.click("start-exercise").await;
    window.find("exercise").await;
    assert!(window.text("exercise").await.contains("EXERCISE"));
    window
        .wait_for(
            "there are events",
            "/[1-9]/.test(document.querySelector('[data-testid=events-total]')?.textContent ?? '')",
        )
        .await;
    window.wait_for_map().await;
    let look = Look::at(&window.picture().await);
    assert!(look.colours() > 50, "{} colours", look.colours());
    window.close().await;
}

#[tokio::test]
async fn a_file_that_is_no_table_is_refused_in_words_and_the_window_goes_on() {
    let _turn = TURN.lock().await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("letter.csv");
    fs::write(&path, "Dear colleague,\n\nplease find attached nothing.\n").unwrap();
    let program = Program::new();
    let window = Window::open(Path::new(BINARY), program.profile()).await;
    window.find("open-file").await;
    window.drop_file(&path).await;
    let said = window.text("import-fault").await;
    assert!(said.contains("letter.csv") || said.len() > 40, "{said}");
    window.escape().await;
    window.find("open-file").await;
    assert!(!window.has("exercise").await);
    window.close().await;
}

#[tokio::test]
async fn a_mission_goes_along_comes_back_and_a_person_settles_what_differs() {
    let _turn = TURN.lock().await;
    mission::goes_along_and_comes_back(Path::new(BINARY)).await;
}

#[tokio::test]
async fn an_engagement_is_written_by_keyboard_and_outlives_the_program() {
    let _turn = TURN.lock().await;
    record::is_written_by_keyboard_and_outlives_the_program(Path::new(BINARY)).await;
}

#[tokio::test]
async fn a_warning_goes_from_signal_to_closed_case_by_keyboard() {
    let _turn = TURN.lock().await;
    warning::goes_from_signal_to_closed_case_by_keyboard(Path::new(BINARY)).await;
}

#[tokio::test]
async fn what_was_half_written_is_found_as_a_draft_after_a_crash() {
    let _turn = TURN.lock().await;
    record::is_found_as_a_draft_after_a_crash(Path::new(BINARY)).await;
}

#[tokio::test]
async fn tables_that_somebody_made_come_in_through_the_wizard() {
    let _turn = TURN.lock().await;
    tables::come_in_through_the_wizard(Path::new(BINARY)).await;
}

#[tokio::test]
async fn a_vault_guards_the_record_in_the_window_in_memory_and_on_the_disk() {
    let _turn = TURN.lock().await;
    vault::guards_the_record(Path::new(BINARY)).await;
}
