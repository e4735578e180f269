//! A person who never saw the program writes an engagement with two visits, three partners and a commitment by keyboard; the
//! program is killed, and all of it is there.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use fantoccini::key::Key;

use crate::program::Program;
use crate::typist::{LOOK, SECONDS_OF_A_KEY, Typist};
use crate::window::Window;

const TWO_MINUTES: f64 = 120.0;

/// Writes the engagement and returns how many keys it took.
async fn write_engagement(window: &Window) -> usize {
    let mut typist = Typist::at(window);
    typist.write("3").await;
    window.find("record-new").await;
    typist.write("n").await;
    window.find("field-name").await;
    tokio::time::sleep(LOOK).await;
    typist.write("Shuttle before the vote").await;
    typist.press(Key::Tab).await;
    typist.begin("good", Key::Tab).await;
    typist.write("mid-March 2010").await;
    typist.press(Key::Tab).await;
    typist.press(Key::Tab).await;
    typist.begin("under", Key::Tab).await;
    typist.begin("guinea", Key::Tab).await;
    for (day, place) in [("15 March 2010", "conakry"), ("April 2010", "conakry")] {
        typist.chord(Key::Alt, "v").await;
        typist.write(day).await;
        typist.press(Key::Tab).await;
        typist.write("Special Representative").await;
        typist.press(Key::Tab).await;
        typist.begin(place, Key::Tab).await;
    }
    for partner in ["AU", "ECOWAS"] {
        typist.chord(Key::Alt, "p").await;
        typist.begin(partner, Key::Tab).await;
    }
    typist.chord(Key::Alt, "p").await;
    typist.begin("Elders of Kankan", Key::Enter).await;
    typist.chord(Key::Alt, "c").await;
    typist.write("Publish the register").await;
    typist.press(Key::Tab).await;
    typist.write("Government").await;
    typist.press(Key::Tab).await;
    typist.write("June 2010").await;
    typist.press(Key::Tab).await;
    typist.chord(Key::Alt, "1").await;
    typist.chord(Key::Control, &char::from(Key::Enter).to_string()).await;
    typist.keys
}

/// Ends the program of a profile as a power cut would.
fn kill(profile: &Path) {
    let wanted = profile.to_string_lossy().into_owned();
    for entry in fs::read_dir("/proc").unwrap().filter_map(Result::ok) {
        let Ok(pid) = entry.file_name().to_string_lossy().parse::<u32>() else { continue };
        let line = fs::read(format!("/proc/{pid}/cmdline")).unwrap_or_default();
        let line = String::from_utf8_lossy(&line).into_owned();
        let program = line.split('\0').next().unwrap_or_default().ends_with("/sitroom");
        if program && line.contains(&wanted) {
            assert!(Command::new("kill").args(["-KILL", &pid.to_string()]).status().unwrap().success());
        }
    }
}

/// Writes the engagement by keyboard, kills the program, and looks for all of it.
pub(crate) async fn is_written_by_keyboard_and_outlives_the_program(binary: &Path) {
    let program = Program::new();
    let window = Window::open(binary, program.profile()).await;
    window.find("open-file").await;
    let keys = write_engagement(&window).await;
    assert!(keys as f64 * SECONDS_OF_A_KEY < TWO_MINUTES, "{keys} keys");
    window.find("record-edit").await;
    assert!(window.text("record-title").await.contains("Shuttle before the vote"));
    kill(program.profile());
    drop(window);

    let listed = program.ask(&["list", "engagements", "--country", "GIN", "--text", "shuttle before"]);
    assert_eq!(listed["count"], 1, "{listed}");
    let engagement = &listed["items"][0];
    let count = |name: &str| engagement[name].as_array().map_or(0, Vec::len);
    assert_eq!((count("visits"), count("participations"), count("commitments")), (2, 3, 1), "{engagement}");
    assert_eq!(engagement["since"]["first"], "2010-03-11");
    assert_eq!(engagement["marking"], "unclassified");
    let partners: Vec<&str> = engagement["participations"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|part| part["titles"][part["partner"].as_str()?].as_str())
        .collect();
    assert!(partners.iter().any(|name| name.contains("ECOWAS")), "{partners:?}");
    assert!(partners.iter().any(|name| name.contains("Elders of Kankan")), "{partners:?}");
    assert!(engagement["visits"].as_array().unwrap().iter().all(|visit| visit["place"]["country"] == "GIN"));
    assert_eq!(program.ask(&["verify"])["ok"], true);
}

/// Leaves a form half written, kills the program, and finds the draft by its name.
pub(crate) async fn is_found_as_a_draft_after_a_crash(binary: &Path) {
    let program = Program::new();
    let window = Window::open(binary, program.profile()).await;
    window.find("open-file").await;
    let mut typist = Typist::at(&window);
    typist.write("3").await;
    window.find("record-new").await;
    typist.write("n").await;
    window.find("field-name").await;
    tokio::time::sleep(LOOK).await;
    typist.write("Half a shuttle").await;
    tokio::time::sleep(Duration::from_secs(3)).await;
    kill(program.profile());
    drop(window);

    let window = Window::open(binary, program.profile()).await;
    window.click("go-record").await;
    window.click("draft-resume").await;
    window.find("field-name").await;
    window
        .wait_for(
            "the draft is in the form",
            "document.querySelector('[data-testid=field-name]')?.value === 'Half a shuttle'",
        )
        .await;
    window.close().await;
}
