//! Times the figures that people wait for, on a million invented events: the layer of hot cells after a change of the filter,
//! changes, outlooks, spill-over, clusters, the nightly run of the rules, the board of warnings, and a briefing from a warm program.
//!
//! usage: figures FOLDER [FILE]. Writes `figures.json` into the folder; with a file of UCDP its events stand in the place of the
//! invented ones. Build it with `--release`: it measures the rooms themselves.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a bench stops at the first surprise")]
#![expect(clippy::print_stdout, reason = "a bench says what it measured")]

#[path = "../support/invented.rs"]
mod invented;

use std::fs::{self, File};
use std::io::BufWriter;
use std::path::Path;
use std::time::Instant;

use serde_json::{Value, json};
use sitroom_api::Desk;
use sitroom_api::contract::briefing::{BriefingFormat, BriefingKind, BriefingRequest};
use sitroom_api::contract::change::{ChangeStep, ChangeUnits};
use sitroom_api::contract::cluster::ClusterRequest;
use sitroom_api::contract::run::ImportRequest;
use sitroom_domain::{Area, Day, Filter, Marking, Noun};

const EVENTS: u64 = 1_000_000;
const SEED: u64 = 1;
const RUNS: usize = 9;
const RULES: usize = 100;
const WARNINGS: usize = 10_000;
/// H3 resolution of the cells that the map shows of a subregion.
const RESOLUTION: u8 = 5;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let ([folder] | [folder, _]) = arguments.as_slice() else { panic!("usage: figures FOLDER [FILE]") };
    let profile = tempfile::tempdir().unwrap();
    let path = arguments.get(1).cloned().unwrap_or_else(|| {
        let file = profile.path().join("events.csv");
        invented::write_events(&mut BufWriter::new(File::create(&file).unwrap()), EVENTS, SEED).unwrap();
        file.to_str().unwrap().to_owned()
    });
    let desk = Desk::open(profile.path()).unwrap();
    let request = ImportRequest { publisher: "ucdp".to_owned(), path, date_order: None, encoding: None };
    let stored = desk.import_file(&request, &|_| ()).unwrap().run.counts.added;
    let west_africa = Area::Subregion { id: "west-africa".to_owned() };
    let since = |year: usize| Filter {
        area: west_africa.clone(),
        since: Some(format!("{year}-01-01").parse::<Day>().unwrap()),
        ..Filter::default()
    };
    let layer = |filter: &Filter| {
        let key = desk.put_filter(filter).unwrap().key;
        desk.get_hotspot_map(&key, RESOLUTION).unwrap().hotspots.hot.len()
    };
    // Each run has a filter that was not asked for before, so that nothing is kept from the last.
    let report = json!({
        "events": stored,
        "hot_layer_all_years_s": times(|run| layer(&since(1990 + run))),
        "hot_layer_last_years_s": times(|run| layer(&since(2010 + run))),
        "hot_layer_world_s": times(|run| layer(&Filter { area: Area::World, ..since(1990 + run) })),
        "outlook_of_all_countries_s": once(|| desk.get_outlook("MLI").unwrap().ahead.len()),
        "outlook_of_cells_s": once(|| desk.list_cell_outlooks(&west_africa).unwrap().cells.len()),
        "changes_by_country_s": once(|| {
            desk.list_changes(&since(2020), ChangeUnits::Countries, ChangeStep::Month).unwrap().places.len()
        }),
        "changes_by_division_and_week_s": once(|| {
            desk.list_changes(&since(2020), ChangeUnits::Divisions, ChangeStep::Week).unwrap().places.len()
        }),
        "clusters_s": once(|| {
            let request = ClusterRequest { distance_km: 20.0, days: Some(30), least_events: 10 };
            desk.list_clusters(&since(2020), &request).unwrap().clusters.len()
        }),
        "density_s": once(|| desk.get_density(&since(2020), 4, Some(50.0)).unwrap().cells.len()),
        "briefing_pdf_s": times(|run| briefing(&desk, run, BriefingFormat::Pdf, &profile.path().join("brief.pdf"))),
        "briefing_docx_s": times(|run| briefing(&desk, run, BriefingFormat::Docx, &profile.path().join("brief.docx"))),
        "warnings": warnings(&desk, profile.path()),
    });
    println!("{report}");
    fs::create_dir_all(folder).unwrap();
    fs::write(Path::new(folder).join("figures.json"), serde_json::to_string_pretty(&report).unwrap() + "\n").unwrap();
}

/// Writes a briefing on West Africa, each as of another day, and returns its bytes.
fn briefing(desk: &Desk, run: usize, format: BriefingFormat, path: &Path) -> usize {
    let request = BriefingRequest {
        kind: BriefingKind::default(),
        area: Area::Subregion { id: "west-africa".to_owned() },
        record: None,
        year: None,
        as_of: Some(format!("2021-06-{:02}", 30 - run).parse().unwrap()),
        marking: Marking::Unclassified,
        language: "en".to_owned(),
    };
    desk.write_briefing(&request, format, path).unwrap();
    fs::metadata(path).unwrap().len() as usize
}

/// Times the nightly run of a hundred rules and the board of ten thousand warnings.
fn warnings(desk: &Desk, folder: &Path) -> Value {
    let add = |noun: Noun, objects: Vec<Value>| {
        let path = folder.join("records.json");
        fs::write(&path, serde_json::to_string(&objects).unwrap()).unwrap();
        desk.add_records(noun, &path).unwrap();
    };
    let indicators = ["events", "deaths", "civilians", "near_border", "neighbours", "silence"];
    let rule = |n: usize| {
        json!({"name": format!("Invented rule {n}"), "indicator": indicators[n % indicators.len()], "units": "divisions",
            "months": 1 + n % 12, "comparison": "at_least", "threshold": 20 + n, "level": "watch", "state": "active",
            "marking": "unclassified"})
    };
    add(Noun::Rule, (0..RULES).map(rule).collect());
    let warning = |n: usize| {
        let (year, month) = (2010 + n % 14, 1 + n % 12);
        let action = json!({"name": "Invented call", "kind": "call", "taken": format!("{year}-{month:02}-20 10:00")});
        let level = ["watch", "elevated", "high"][n % 3];
        json!({"name": format!("Invented warning {n}"), "level": level, "countries": ["MLI"],
            "division": format!("Invented division {}", n % 400), "marking": "unclassified",
            "first_signal": format!("{year}-{month:02}-01 00:00"), "raised": format!("{year}-{month:02}-02 08:00"),
            "actions": if n.is_multiple_of(2) { vec![action] } else { Vec::new() }})
    };
    add(Noun::Warning, (0..WARNINGS).map(warning).collect());
    let run = once(|| desk.run_rules().unwrap().raised as usize);
    let again = once(|| desk.run_rules().unwrap().joined as usize);
    let board = times(|_| desk.list_warnings(&Area::World, None).unwrap().warnings.len());
    json!({"rules": RULES, "warnings": WARNINGS, "nightly_run_s": run, "nightly_run_again_s": again, "board_s": board})
}

/// Returns the seconds of the middle, the least and the most of several runs, with the answer of the last.
fn times(mut work: impl FnMut(usize) -> usize) -> Value {
    let mut answer = 0;
    let mut seconds: Vec<f64> = (0..RUNS)
        .map(|run| {
            let start = Instant::now();
            answer = work(run);
            start.elapsed().as_secs_f64()
        })
        .collect();
    seconds.sort_by(f64::total_cmp);
    json!({"median": seconds[RUNS / 2], "min": seconds[0], "max": seconds[RUNS - 1], "answer": answer})
}

fn once(work: impl FnOnce() -> usize) -> Value {
    let start = Instant::now();
    let answer = work();
    json!({"s": start.elapsed().as_secs_f64(), "answer": answer})
}
