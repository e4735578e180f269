//! Access for all: on every screen, in every style, axe finds nothing that keeps anybody out – in the real window, where colours count.

use std::path::Path;
use std::time::Duration;

use serde_json::{Value, json};

use crate::program::Program;
use crate::window::Window;

const AXE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/ui/node_modules/axe-core/axe.min.js");
/// The places of the window, each with what stands there when it is drawn.
const PLACES: [(&str, &str); 8] = [
    ("go-situation", "legend"),
    ("go-warnings", "warnings"),
    ("go-record", "records"),
    ("go-partners", "matrix"),
    ("go-calendar", "calendar-grid"),
    ("go-inbox", "inbox"),
    ("go-briefings", "briefings"),
    ("go-sources", "runs"),
];
const STYLES: [&str; 4] = ["light", "dark", "wall", "print"];
/// Long enough for a colour to change.
const FADE: Duration = Duration::from_millis(400);

/// Returns what axe finds, a line each: the rule, and the first place where it is broken.
async fn found(window: &Window) -> Vec<String> {
    let look = "const done = arguments[arguments.length - 1];
        axe.run(document, { resultTypes: ['violations'] }).then(
            ({ violations }) => done(violations.map((one) =>
                `${one.id} (${one.nodes.length}): ${one.nodes[0].html.slice(0, 200)} – ${one.nodes[0].failureSummary ?? ''}`)),
            (why) => done([`axe stopped: ${why}`]))";
    let Value::Array(lines) = window.run(look, Vec::new()).await else { panic!("axe says nothing") };
    lines.into_iter().filter_map(|line| line.as_str().map(str::to_owned)).collect()
}

/// Puts axe into the page.
async fn bring_axe(window: &Window) {
    let axe = std::fs::read_to_string(AXE).unwrap();
    window.run(&format!("{axe}; window.axe = axe; arguments[arguments.length - 1](true)"), vec![json!(null)]).await;
}

#[tokio::test]
async fn axe_finds_nothing_on_any_screen_in_any_style() {
    let _turn = crate::TURN.lock().await;
    // Real events, since the casebook is in no exercise, and screens without a record have little to look at.
    let program = Program::new();
    let (file, _) = crate::events_file(program.profile());
    program.ask(&["import", "ucdp", &file.to_string_lossy()]);
    let window = Window::open(Path::new(crate::BINARY), program.profile()).await;
    window.wait_for("nothing covers the window", "!document.querySelector('dialog[open]')").await;
    window.wait_for_map().await;
    bring_axe(&window).await;
    let mut all: Vec<String> = Vec::new();
    for (place, drawn) in PLACES {
        window.click(place).await;
        window.find(drawn).await;
        for style in STYLES {
            window.evaluate(&format!("(document.documentElement.dataset.theme = '{style}')")).await;
            tokio::time::sleep(FADE).await;
            all.extend(found(&window).await.into_iter().map(|line| format!("{place}, {style}: {line}")));
        }
    }
    assert!(all.is_empty(), "{}", all.join("\n"));
    window.close().await;
}
