//! The wall in its real window: nothing on it is marked higher, scenes leave no trace, and its clocks are right at midnight
//! and when summer time begins.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::time::Duration;

use serde_json::{Value, json};

use crate::program::Program;
use crate::window::Window;

const CANARY: &str = "Zugvogel";
/// How many scenes are gone through; `SITROOM_WALL_SCENES` asks for more.
const SCENES: u32 = 300;
/// After so many scenes all that is kept is there.
const SETTLED: u32 = 50;
/// Over so many scenes the lowest point of the memory is looked for: what scenes leave behind is collected only now and
/// then, so that one look says little (it goes up and down by a fifth), and only a leak raises the lowest point.
const STRETCH: u32 = 100;
/// How much more memory may be taken after all scenes than after the first ones.
const MOST_GROWTH: f64 = 1.05;
/// So many more stretches may pass until what was left behind is collected: what waits for that comes back down, a leak does
/// not.
const PATIENCE: u32 = 6;
/// So many at a time: the driver waits half a minute for an answer.
const AT_ONCE: u32 = 10;
/// Long enough for what was collected to be given back.
const REST: Duration = Duration::from_millis(1500);

/// An office with events, an open warning that anybody may see, and one that is marked higher.
fn office() -> Program {
    let program = Program::new();
    let (file, _) = crate::events_file(program.profile());
    program.ask(&["import", "ucdp", &file.to_string_lossy()]);
    let warning = |name: &str, marking: &str| {
        json!({"name": name, "marking": marking, "level": "high", "countries": ["MLI"], "division": name,
               "statement": name, "first_signal": "2026-01-05T00:00Z", "raised": "2026-01-06T00:00Z"})
    };
    let path = program.profile().join("warnings.json");
    let both = json!([
        warning("Open in the north", "unclassified"),
        warning(&format!("{CANARY} in the north"), "confidential")
    ]);
    fs::write(&path, both.to_string()).unwrap();
    program.ask(&["add", "warnings", "--from", &path.to_string_lossy()]);
    program
}

/// Goes on by so many scenes, each of which has to come, without an error and without the canary; returns which there were.
async fn go_on(window: &Window, scenes: u32) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for at in (0..scenes).step_by(AT_ONCE as usize) {
        let seen = go_on_at_once(window, AT_ONCE.min(scenes - at)).await;
        assert_eq!((&seen["canary"], &seen["same"], &seen["errors"]), (&json!(false), &json!(0), &json!(0)), "{seen}");
        names.extend(seen["names"].as_object().unwrap().keys().cloned());
    }
    names
}

async fn go_on_at_once(window: &Window, scenes: u32) -> Value {
    let script = "const [scenes, canary, done] = [arguments[0], arguments[1], arguments[arguments.length - 1]];
        const frame = () => new Promise((then) => requestAnimationFrame(() => setTimeout(then)));
        const seen = { names: {}, canary: false, same: 0, errors: 0 };
        const onError = () => (seen.errors += 1);
        addEventListener('error', onError);
        addEventListener('unhandledrejection', onError);
        (async () => {
            for (let at = 0; at < scenes; at += 1) {
                const before = document.querySelector('[data-testid=wall-scene] > *');
                dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
                let tries = 0;
                do await frame();
                while (document.querySelector('[data-testid=wall-scene] > *') === before && (tries += 1) < 200);
                if (tries === 200) seen.same += 1;
                await frame();
                const name = document.querySelector('[data-testid=wall-scene]')?.dataset.scene ?? 'none';
                seen.names[name] = (seen.names[name] ?? 0) + 1;
                if ((document.documentElement.outerHTML + document.title).includes(canary)) seen.canary = true;
            }
            removeEventListener('error', onError);
            removeEventListener('unhandledrejection', onError);
            done(seen);
        })();";
    window.run(script, vec![json!(scenes), json!(CANARY)]).await
}

/// Goes on by a stretch of scenes, and returns the least memory that was taken meanwhile.
async fn least_memory(window: &Window) -> u64 {
    let mut least = u64::MAX;
    for _ in (0..STRETCH).step_by(AT_ONCE as usize) {
        go_on(window, AT_ONCE).await;
        tokio::time::sleep(REST).await;
        least = least.min(window.memory());
    }
    least
}

/// Returns what a window of the wall is answered when it asks for something else.
async fn asked(window: &Window, command: &str) -> String {
    let script = "const done = arguments[arguments.length - 1];
        window.__TAURI_INTERNALS__.invoke(arguments[0], { request: {}, area: { type: 'world' }, id: '1' })
            .then(() => done('answered'), (why) => done(JSON.stringify(why)));";
    window.run(script, vec![json!(command)]).await.as_str().unwrap_or_default().to_owned()
}

/// Lets the page believe that it is another moment from now on.
async fn set_clock(window: &Window, moment: &str) {
    let script = "const Real = window.RealDate ?? Date;
        window.RealDate = Real;
        const [from, begun] = [Real.parse(arguments[0]), performance.now()];
        const now = () => Math.round(from + performance.now() - begun);
        window.Date = class extends Real {
            constructor(...given) { given.length > 0 ? super(...given) : super(now()); }
            static now() { return now(); }
        };
        dispatchEvent(new KeyboardEvent('keydown', { key: '3', bubbles: true }));
        arguments[arguments.length - 1](null);";
    window.run(script, vec![json!(moment)]).await;
}

/// Waits until the clocks of the wall show a time of day beside a town.
async fn wait_for_time(window: &Window, town: &str, time: &str) {
    let shown = format!(
        "[...document.querySelectorAll('[data-testid=wall-clock]')].some((one) => one.textContent.includes('{town}') && one.textContent.includes('{time}'))"
    );
    window.wait_for(&format!("it is {time} in {town}"), &shown).await;
}

#[tokio::test]
async fn scenes_leave_no_trace_and_nothing_on_them_is_marked_higher() {
    let _turn = crate::TURN.lock().await;
    let program = office();
    let profile = program.profile().to_string_lossy().into_owned();
    let window = Window::open_still(Path::new(crate::BINARY), &["--profile", &profile, "wall", "west-africa"]).await;
    window.find("wall-scene").await;
    window.wait_for("the warning is on the wall", "document.body.textContent.includes('Open in the north')").await;

    for command in
        ["list_records", "open_desk", "list_warnings", "get_briefing", "get_wall_plan", "put_wall_plan", "list_drafts"]
    {
        let answer = asked(&window, command).await;
        assert!(answer.contains("not found") || answer.contains("not allowed"), "{command}: {answer}");
    }

    let first = go_on(&window, SETTLED).await;
    assert_eq!(first.len(), 8, "{first:?}");
    let settled = least_memory(&window).await;
    let asked = std::env::var("SITROOM_WALL_SCENES").ok().and_then(|text| text.parse().ok());
    let scenes: u32 = asked.unwrap_or(SCENES);
    go_on(&window, scenes.saturating_sub(SETTLED + 2 * STRETCH)).await;
    let grew = |memory: u64| memory as f64 > settled as f64 * MOST_GROWTH;
    let mut after = least_memory(&window).await;
    for _ in 0..PATIENCE {
        eprintln!("least memory after {SETTLED} scenes {settled} kB, at the end of {scenes} or more {after} kB");
        if !grew(after) {
            break;
        }
        after = least_memory(&window).await;
    }
    assert!(!grew(after), "{settled} kB grew to {after} kB");

    // Midnight in Dakar, while New York is in the evening before.
    set_clock(&window, "2026-12-31T23:59:56Z").await;
    wait_for_time(&window, "Dakar", "23:59").await;
    wait_for_time(&window, "New York", "18:59").await;
    wait_for_time(&window, "Dakar", "00:00").await;
    wait_for_time(&window, "Ashgabat", "05:00").await;
    // Summer time begins in New York: two o'clock is three.
    set_clock(&window, "2026-03-08T06:59:56Z").await;
    wait_for_time(&window, "New York", "01:59").await;
    wait_for_time(&window, "New York", "03:00").await;
    wait_for_time(&window, "Libreville", "08:00").await;
    window.close().await;
}

#[tokio::test]
async fn a_wall_from_a_file_opens_no_store_and_says_how_old_it_is() {
    let _turn = crate::TURN.lock().await;
    let program = office();
    let path = program.profile().join("wall.json");
    program.ask(&["wall", "west-africa", "--out", &path.to_string_lossy()]);
    let mut written: Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
    written["picture"]["made_at"] = json!("2026-01-06T00:00:00Z");
    fs::write(&path, written.to_string()).unwrap();
    let elsewhere = tempfile::tempdir().unwrap();
    let profile = elsewhere.path().join("none");
    let arguments =
        ["--profile", &profile.to_string_lossy(), "wall", "--from", &path.to_string_lossy(), "--language", "fr"];
    let window = Window::open_still(Path::new(crate::BINARY), &arguments).await;
    window.find("wall-scene").await;
    assert_eq!(window.evaluate("document.documentElement.lang").await, json!("fr"));
    window.wait_for("the map is drawn", "!!document.querySelector('[data-testid=wall-scene] svg path')").await;
    window.wait_for("it is told to be late", "!!document.querySelector('[data-testid=wall-age].late')").await;
    let stored: Vec<_> = walk(&profile).into_iter().filter(|name| name.contains("sitroom")).collect();
    assert!(stored.is_empty(), "{stored:?}");
    window.close().await;
}

/// Returns the names of all files under a folder.
fn walk(folder: &Path) -> Vec<String> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        if entry.path().is_dir() {
            names.extend(walk(&entry.path()));
        } else {
            names.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    names
}
