//! Times what a hand does in the window on the record of a busy office: how long until the next frame after each step, and the
//! longest frame while the answer comes.
//!
//! usage: interactions PROGRAM FOLDER. Writes `interactions.json` into the folder. It needs a display and `tauri-driver`.
#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a bench stops at the first surprise")]
#![expect(clippy::print_stdout, reason = "a bench says what it measured")]

#[path = "../support/busy_office.rs"]
mod busy_office;
#[allow(dead_code, reason = "other tests use the rest of it")]
#[path = "../support/invented.rs"]
mod invented;
#[allow(dead_code, reason = "the tests use more of the window than this does")]
#[path = "../e2e/window.rs"]
mod window;

use std::fs;
use std::path::PathBuf;

use serde_json::{Value, json};
use sitroom_api::Desk;
use window::Window;

/// Steps of each kind.
const STEPS: usize = 40;

/// What is done, and what of the page must be there before.
const INTERACTIONS: [(&str, &str); 8] = [
    ("scroll_100000_cases", "const box = grid(); box.scrollTop += 2600;"),
    (
        "jump_in_100000_cases",
        "const box = grid(); box.scrollTop = (step % 2 ? 0.9 : 0.1) * box.scrollHeight + step * 100;",
    ),
    ("next_row", "key(grid(), 'ArrowDown');"),
    ("sort_100000_cases", "byId(step % 2 ? 'sort-day' : 'sort-title').click();"),
    ("write_into_search", "write(byId('record-search'), 'invented case'.slice(0, 1 + step % 13));"),
    (
        "matrix_cell_to_cell",
        "key(document.querySelector('[role=gridcell][tabindex=\"0\"]'), step % 2 ? 'ArrowDown' : 'ArrowRight');",
    ),
    (
        "open_country_page",
        "if (step % 2) press('go-partners'); else document.querySelector('[data-testid=matrix] thead .to').click();",
    ),
    ("calendar_month_on", "key(document.body, 'ArrowRight');"),
];

/// What the page needs for it: a step is timed from the event to the frame after it, and the frames of the next half second are
/// watched.
const PAGE: &str = r"((steps) => {
    const byId = (id) => document.querySelector(`[data-testid=${id}]`);
    const grid = () => document.querySelector('[data-testid=records] [role=grid]');
    const key = (target, name) => target.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
    const write = (field, text) => { field.value = text; field.dispatchEvent(new Event('input', { bubbles: true })); };
    const press = (id) => byId(id).click();
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    const act = (step) => { /*ACT*/ };
    window.__timed = null;
        (async () => {
            const next = [], longest = [];
            for (let step = 0; step < steps; step++) {
                await frame();
                const start = performance.now();
                act(step);
                await frame();
                next.push(performance.now() - start);
                let before = performance.now(), worst = 0;
                const until = before + 300;
                while (before < until) { await frame(); const now = performance.now(); worst = Math.max(worst, now - before); before = now; }
                longest.push(worst);
            }
            window.__timed = { next, longest };
        })();
    return true;
})";

#[tokio::main]
async fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [program, folder] = arguments.as_slice() else { panic!("usage: interactions PROGRAM FOLDER") };
    let (program, folder) = (fs::canonicalize(program).unwrap(), PathBuf::from(folder));
    let profile = tempfile::tempdir().unwrap();
    busy_office::fill(&Desk::open(profile.path()).unwrap(), profile.path());

    let window = Window::open(&program, profile.path()).await;
    let idle = time(&window, "").await;
    let mut report = json!({
        "engagements": busy_office::ENGAGEMENTS, "trafficking": busy_office::TRAFFICKING, "presences": busy_office::PRESENCES,
        "nothing": idle,
    });
    for (name, body) in INTERACTIONS {
        prepare(&window, name).await;
        report[name] = time(&window, body).await;
        println!("{name}: {}", report[name]);
    }
    window.close().await;
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("interactions.json"), serde_json::to_string_pretty(&report).unwrap() + "\n").unwrap();
}

/// Goes to where an interaction is at home.
async fn prepare(window: &Window, name: &str) {
    match name {
        "scroll_100000_cases" => {
            window.click("go-record").await;
            window.click("noun-trafficking").await;
            window.find("record-row-3").await;
        }
        "matrix_cell_to_cell" => {
            window.click("go-partners").await;
            window.find("matrix").await;
        }
        "calendar_month_on" => window.click("go-calendar").await,
        _ => {}
    }
}

/// Does a step some times, and returns the milliseconds until the frame after it and of the longest frame that followed.
async fn time(window: &Window, body: &str) -> Value {
    let call = format!("{}({STEPS})", PAGE.replace("/*ACT*/", body));
    window.evaluate(&call).await;
    window.wait_for("the steps are done", "window.__timed !== null").await;
    let timed = window.evaluate("window.__timed").await;
    let spread = |list: &Value| {
        let mut all: Vec<f64> = list.as_array().unwrap().iter().map(|one| one.as_f64().unwrap()).collect();
        all.sort_by(f64::total_cmp);
        let at = |share: f64| (all[((all.len() - 1) as f64 * share) as usize] * 10.0).round() / 10.0;
        json!({"median": at(0.5), "p95": at(0.95), "max": at(1.0)})
    };
    json!({"next_frame_ms": spread(&timed["next"]), "longest_frame_ms": spread(&timed["longest"])})
}
