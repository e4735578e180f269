//! A window that is opened again is as it was left, and shows its map at once: the still of it, where that is what the map will show.

use std::path::Path;

use crate::program::Program;
use crate::window::Window;

const SINCE: &str = "2017-05-01";
const SHOWN: &str = "performance.getEntriesByName('still').length";
const EVENTS: &str = "events-total";

/// The view and a still of the map are kept, shown by the next window until its map is painted, and the still by none once more is stored.
pub(crate) async fn is_shown_until_the_map_is(binary: &Path, program: &Program, more: &Path) {
    let window = open(binary, program).await;
    assert_eq!(window.evaluate(SHOWN).await, 0, "nothing was kept yet");
    let all = window.number(EVENTS).await;
    window.write("period-since", SINCE).await;
    window.wait_for_map().await;
    let moment = window.evaluate("performance.now()").await;
    let kept = format!("performance.getEntriesByName('still-kept').some(({{ startTime }}) => startTime > {moment})");
    window.wait_for("a still is kept", &kept).await;
    let shown = window.number(EVENTS).await;
    assert_ne!(shown, all, "the period narrows the map");
    window.close().await;

    let window = open(binary, program).await;
    assert_eq!(window.number(EVENTS).await, shown, "the view is as it was left");
    window.wait_for("the still was shown", &format!("{SHOWN} === 1")).await;
    window.wait_for("the map shows itself", "!document.querySelector('[data-testid=still]')").await;
    window.close().await;

    program.ask(&["import", "ucdp", &more.to_string_lossy()]);
    let window = open(binary, program).await;
    assert_eq!(window.evaluate(SHOWN).await, 0, "the still knew of other events");
    window.close().await;
}

async fn open(binary: &Path, program: &Program) -> Window {
    let window = Window::open(binary, program.profile()).await;
    window.wait_for_map().await;
    window
}
