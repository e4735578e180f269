//! Tables that somebody made come into the record through the wizard: the shared ones, and two that are dirty.

use std::fs;
use std::path::{Path, PathBuf};

use crate::program::{Program, real_files};
use crate::window::Window;

/// A file, the noun that it must be taken for, whether what it names is made, and how many rows must come in at least.
struct Case {
    file: PathBuf,
    noun: &'static str,
    make_missing: bool,
    at_least: u64,
}

/// Title lines above a head of two rows, semicolons, decimal commas, two orders of dates, countries in four ways.
const SEIZURES: &str = "Saisies de l'année;;;;;\n;;;;;\nCase No;Date;Pays;Drogue;Quantité;Ville\n\
    A1;25/03/2021;Mali;cocaïne;12,5;Gao\nA2;03/04/2021;NE;héroïne;2;Agadez\nA3;30/05/2021;Буркина-Фасо;\"can;nabis\";1.250,75;\n";
/// Months first, a mark of the byte order, tabs, a trailing column without a head, numbers of M49.
const PRESENCE: &str = "\u{feff}Organisation\tCountry\tCity\tStart date\t\nACF\t466\tMopti\t12/25/2020\tx\nMSF\t562\tZinder\t01/31/2019\t\n";

fn cases(folder: &Path) -> Vec<Case> {
    let dirty = |name: &str, text: &str| {
        let path = folder.join(name);
        fs::write(&path, text).unwrap();
        path
    };
    let case = |file, noun, make_missing, at_least| Case { file, noun, make_missing, at_least };
    let mut cases = vec![
        case(dirty("saisies 2021.csv", SEIZURES), "trafficking", false, 3),
        case(dirty("who is where.csv", PRESENCE), "presence", true, 2),
    ];
    if let Some(ucdp) = real_files() {
        let beside = |path: &str| ucdp.join("..").join(path);
        cases.extend([
            case(beside("presence/hapi_operational_presence.csv"), "presence", true, 4_999),
            case(beside("elections/deco_1989_2017.csv"), "electoral_event", false, 4_230),
            case(beside("ucdp/prio_acd_1946_2020.csv"), "conflict", false, 2_506),
            case(beside("names/country_crosswalk.csv"), "country", false, 240),
        ]);
    }
    cases
}

/// Brings each table in through the wizard of the real window.
pub(crate) async fn come_in_through_the_wizard(binary: &Path) {
    let folder = tempfile::tempdir().unwrap();
    let program = Program::new();
    let window = Window::open(binary, program.profile()).await;
    window.find("open-file").await;
    for case in cases(folder.path()) {
        window.drop_file(&case.file).await;
        window.find("table-noun").await;
        choose(&window, "table-noun", case.noun).await;
        if case.make_missing {
            window.click("table-make-missing").await;
        }
        let ready = "document.querySelector('[data-testid=table-import]')?.disabled === false";
        window.wait_for("the table was looked at", ready).await;
        window.click("table-import").await;
        window.find("import-outcome").await;
        let added = window.number("count-added").await.unwrap();
        assert!(added >= case.at_least, "{}: {added} added", case.file.display());
        window.click("table-done").await;
        let stored = program.ask(&["list", case.noun])["count"].as_u64().unwrap();
        assert!(stored >= case.at_least, "{}: {stored} stored", case.file.display());
    }
    window.close().await;
    assert_eq!(program.ask(&["verify"])["ok"], true);
}

/// Chooses an entry of a menu, unless it is chosen already, and waits until the table was looked at anew.
async fn choose(window: &Window, id: &str, value: &str) {
    let menu = format!("document.querySelector('[data-testid={id}]')");
    if window.evaluate(&format!("{menu}.value")).await == value {
        return;
    }
    window
        .evaluate(&format!(
            "(() => {{ const menu = {menu}; menu.value = '{value}'; menu.dispatchEvent(new Event('change', {{ bubbles: true }})); return true; }})()"
        ))
        .await;
    tokio::time::sleep(std::time::Duration::from_secs(2)).await;
}
