//! A mission in the real window: its pack is dropped on an empty laptop, the record is changed there, and what comes back is dropped
//! on the office, where a person settles the one thing that two changed apart.

use std::fs;
use std::path::Path;

use serde_json::json;

use crate::program::Program;
use crate::window::Window;

const TITLE: &str = "Talks in Bamako";
const OF_OFFICE: &str = "Broken off";
const OF_MISSION: &str = "Agreed to meet again";

/// Saves the identity of a profile for others, and returns its fingerprint.
fn save_identity(program: &Program, path: &str) -> String {
    let card = program.ask(&["identity"]);
    fs::write(path, card.to_string()).unwrap();
    card["fingerprint"].as_str().unwrap().to_owned()
}

/// An office and a laptop that trust each other, the number of the talks, and the pack that goes along.
fn prepared(folder: &Path) -> (Program, Program, String) {
    let (office, laptop) = (Program::new(), Program::new());
    let file = |name: &str| folder.join(name).to_string_lossy().into_owned();
    save_identity(&office, &file("office.json"));
    let fingerprint = save_identity(&laptop, &file("laptop.json"));
    office.ask(&["trust", &file("laptop.json"), "--name", "Mission to Bamako"]);
    laptop.ask(&["trust", &file("office.json")]);
    let talks =
        json!({"name": TITLE, "kind": "mediation", "countries": ["MLI"], "since": "2026", "marking": "unclassified"});
    fs::write(file("talks.json"), talks.to_string()).unwrap();
    let added = office.ask(&["add", "engagements", "--from", &file("talks.json")]);
    let events = folder.join("invented.csv");
    crate::invented::write_events(&mut fs::File::create(&events).unwrap(), 2000, 7).unwrap();
    office.ask(&["import", "ucdp", &file("invented.csv")]);
    let to = ["--to", &fingerprint, "--out", &file("mission.sitpack")];
    office.ask(&[&["pack", "make", "--subregion", "west-africa"][..], &to].concat());
    (office, laptop, added["ids"][0].as_str().unwrap().to_owned())
}

/// Changes the outcome of the talks in the window, as the mission found it.
async fn change_outcome(window: &Window) {
    window.escape().await;
    window.click("go-record").await;
    window.write("record-search", TITLE).await;
    window.wait_for("the talks are found", &shows("record-row-0", TITLE)).await;
    window.click("record-row-0").await;
    window.click("record-edit").await;
    window.click("record-more").await;
    window.write("field-outcome", OF_MISSION).await;
    window.click("record-save").await;
    window.wait_for("the change is stored", &shows("value-outcome", OF_MISSION)).await;
}

fn shows(id: &str, words: &str) -> String {
    format!("!!document.querySelector('[data-testid=\"{id}\"]')?.innerText.includes('{words}')")
}

/// Takes a mission along and brings it back.
pub(crate) async fn goes_along_and_comes_back(binary: &Path) {
    let folder = tempfile::tempdir().unwrap();
    let (office, laptop, talks) = prepared(folder.path());
    let back = folder.path().join("back.sitpack").to_string_lossy().into_owned();

    let window = Window::open(binary, laptop.profile()).await;
    window.find("open-file").await;
    window.drop_file(&folder.path().join("mission.sitpack")).await;
    window.find("mission-until").await;
    window.find("mission-unreturned").await;
    change_outcome(&window).await;
    window.close().await;
    assert_eq!(laptop.ask(&["pack", "return", "--out", &back])["operations"], 1);
    office.ask(&["edit", &talks, "--set", &format!("outcome={OF_OFFICE}")]);

    let window = Window::open(binary, office.profile()).await;
    window.find("events-total").await;
    window.drop_file(Path::new(&back)).await;
    window.find("merge-report").await;
    window.wait_for("the later side stands", &shows("conflict-side-0", OF_OFFICE)).await;
    window.wait_for("the other side is beside it", &shows("conflict-side-1", OF_MISSION)).await;
    // What is counted above may push down what is clicked here.
    window.find("pack-preview").await;
    window.write("settle-reason", "The note of the mission").await;
    window.click("settle-1").await;
    window.find("settle-none").await;
    // The same pack once more changes nothing.
    window.drop_file(Path::new(&back)).await;
    window.wait_for("it was known", &shows("merge-already", "1")).await;
    window.find("settle-none").await;
    window.close().await;

    let stored = office.ask(&["list", "engagements", "--text", TITLE]);
    assert_eq!((&stored["count"], &stored["items"][0]["outcome"]), (&json!(1), &json!(OF_MISSION)), "{stored}");
    for program in [&office, &laptop] {
        assert_eq!(program.ask(&["verify"])["ok"], true);
    }
}
