//! A warning is taken from its first signal to the closed case by keyboard: with two actions, three partners and a commitment.

use std::path::Path;

use fantoccini::key::Key;

use crate::program::Program;
use crate::typist::{LOOK, SECONDS_OF_A_KEY, Typist};
use crate::window::Window;

const THREE_MINUTES: f64 = 180.0;
/// More tabs than a small form has fields.
const MOST_TABS: usize = 12;

/// Opens a small form by its key.
async fn form(window: &Window, typist: &mut Typist<'_>, key: &str) {
    typist.write(key).await;
    window.find("small-form").await;
    tokio::time::sleep(LOOK).await;
}

/// Stores the small form and waits until the page has the focus again.
async fn store(window: &Window, typist: &mut Typist<'_>) {
    typist.chord(Key::Control, &char::from(Key::Enter).to_string()).await;
    let stored = "!document.querySelector('[data-testid=small-form]') && document.activeElement?.tagName === 'H1'";
    window.wait_for("the form is stored and the title has the focus", stored).await;
}

/// Goes on by Tab until a field has the focus.
async fn go_on_to(window: &Window, typist: &mut Typist<'_>, field: &str) {
    let focused = format!("document.activeElement?.dataset.testid === '{field}'");
    for _ in 0..MOST_TABS {
        if window.evaluate(&focused).await == true {
            return;
        }
        typist.press(Key::Tab).await;
    }
    panic!("{MOST_TABS} tabs do not lead to {field}");
}

/// Takes the warning through and returns how many keys it took.
async fn take_through(window: &Window) -> usize {
    let mut typist = Typist::at(window);
    typist.write("2").await;
    window.find("warnings").await;
    form(window, &mut typist, "n").await;
    typist.write("Alibori: attacks may spread").await;
    typist.press(Key::Tab).await;
    typist.begin("elev", Key::Tab).await;
    typist.begin("benin", Key::Tab).await;
    go_on_to(window, &mut typist, "small-why_level").await;
    typist.write("Attacks in the east of Burkina Faso come nearer.").await;
    store(window, &mut typist).await;
    typist.write("a").await;
    window.find("do-weigh").await;
    typist.write("w").await;
    window.find("do-action").await;
    for kind in ["visit", "good"] {
        form(window, &mut typist, "n").await;
        typist.begin(kind, Key::Tab).await;
        store(window, &mut typist).await;
    }
    for (partner, role) in [("ECOWAS", "lead"), ("AU", "supp"), ("EU", "joi")] {
        form(window, &mut typist, "d").await;
        typist.begin(partner, Key::Tab).await;
        typist.begin(role, Key::Tab).await;
        store(window, &mut typist).await;
    }
    form(window, &mut typist, "k").await;
    typist.write("Open the market road").await;
    typist.press(Key::Tab).await;
    typist.write("Prefect").await;
    go_on_to(window, &mut typist, "small-due").await;
    typist.write("1 March 2027").await;
    store(window, &mut typist).await;
    form(window, &mut typist, "c").await;
    typist.begin("avert", Key::Tab).await;
    go_on_to(window, &mut typist, "small-why_closed").await;
    typist.write("The road is open and the committees meet.").await;
    store(window, &mut typist).await;
    typist.keys
}

/// Takes a warning through by keyboard and looks for all of it.
pub(crate) async fn goes_from_signal_to_closed_case_by_keyboard(binary: &Path) {
    let program = Program::new();
    let window = Window::open(binary, program.profile()).await;
    window.find("open-file").await;
    let keys = take_through(&window).await;
    assert!(keys as f64 * SECONDS_OF_A_KEY < THREE_MINUTES, "{keys} keys");
    window.close().await;

    let listed = program.ask(&["list", "warnings", "--country", "BEN"]);
    assert_eq!(listed["count"], 1, "{listed}");
    let warning = &listed["items"][0];
    let count = |name: &str| warning[name].as_array().map_or(0, Vec::len);
    assert_eq!((count("actions"), count("assignments")), (2, 3), "{warning}");
    assert_eq!((&warning["level"], &warning["came_true"]), (&"elevated".into(), &"averted".into()), "{warning}");
    for moment in ["first_signal", "raised", "acknowledged", "options_weighed", "closed"] {
        assert!(warning[moment].as_str().is_some_and(|at| at.ends_with('Z')), "{moment}: {warning}");
    }
    let promised = program.ask(&["list", "commitments", "--country", "BEN"]);
    assert_eq!(promised["items"][0]["engagement"], warning["engagement"], "{promised}");
    assert_eq!(program.ask(&["verify"])["ok"], true);
}
