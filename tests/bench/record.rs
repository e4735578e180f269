//! Times the record at the size of a busy office: 10,000 engagements, 100,000 trafficking cases, 5,000 presences.
//!
//! usage: record FOLDER. Writes `record.json` into the folder. Build it with `--release`: it measures the rooms themselves.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a bench stops at the first surprise")]
#![expect(clippy::print_stdout, reason = "a bench says what it measured")]

#[path = "../support/busy_office.rs"]
mod busy_office;
#[allow(dead_code, reason = "other tests use the rest of it")]
#[path = "../support/invented.rs"]
mod invented;

use std::fs;
use std::path::Path;
use std::time::Instant;

use busy_office::{ENGAGEMENTS, PRESENCES, TRAFFICKING, fill};
use serde_json::{Value, json};
use sitroom_api::Desk;
use sitroom_api::contract::calendar::Occasion;
use sitroom_api::contract::record::{RecordChange, RecordListRequest, RecordSort};
use sitroom_api::contract::record_map::{RecordMapLayer, RecordMapRequest};
use sitroom_domain::{Area, Marking, Noun, RecordId};

const RUNS: usize = 9;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [folder] = arguments.as_slice() else { panic!("usage: record FOLDER") };
    let profile = tempfile::tempdir().unwrap();
    let desk = Desk::open(profile.path()).unwrap();
    let start = Instant::now();
    fill(&desk, profile.path());
    let filled = start.elapsed().as_secs_f64();
    let west_africa = Area::Subregion { id: "west-africa".to_owned() };
    let list = |noun, sort, offset, text: &str| {
        let request = RecordListRequest {
            noun,
            area: west_africa.clone(),
            since: None,
            until: None,
            text: text.to_owned(),
            deleted: false,
            sort,
            descending: false,
            offset,
            limit: 200,
        };
        desk.list_records(&request).unwrap().total
    };
    let map = RecordMapRequest {
        area: west_africa.clone(),
        since: None,
        until: None,
        distance_km: 25.0,
        layers: RecordMapLayer::ALL.to_vec(),
    };
    let warning = warn(&desk);
    let report = json!({
        "engagements": ENGAGEMENTS, "trafficking": TRAFFICKING, "presences": PRESENCES,
        "fill_s": filled,
        "first_page_s": middle(|| list(Noun::Trafficking, RecordSort::Day, 0, "")),
        "last_page_s": middle(|| list(Noun::Trafficking, RecordSort::Day, 99_800, "")),
        "page_by_title_s": middle(|| list(Noun::Engagement, RecordSort::Title, 5_000, "")),
        "search_s": middle(|| list(Noun::Engagement, RecordSort::Day, 0, "good offices 77")),
        "country_page_s": middle(|| desk.get_country_page("MLI", None).unwrap().lanes.len()),
        "matrix_s": middle(|| desk.get_matrix(&west_africa, None).unwrap().rows.len()),
        "calendar_s": middle(|| {
            let occasions = [Occasion::Election, Occasion::Commitment, Occasion::MandateEnd];
            desk.get_calendar(&west_africa, "2026-01-01".parse().unwrap(), "2026-12-31".parse().unwrap(), &occasions).unwrap().items.len()
        }),
        "warning_page_s": middle(|| desk.get_warning(warning).unwrap().steps.len()),
        "year_s": middle(|| desk.get_year(&west_africa, 2025).unwrap().engagements.len()),
        "map_s": middle(|| desk.get_record_map(&map).unwrap().trafficking.len()),
    });
    println!("{report}");
    fs::create_dir_all(folder).unwrap();
    fs::write(Path::new(folder).join("record.json"), serde_json::to_string_pretty(&report).unwrap() + "\n").unwrap();
}

/// Raises a warning in Mali.
fn warn(desk: &Desk) -> RecordId {
    let values = json!({"name": "Tension", "level": "watch", "countries": ["MLI"], "first_signal": "2026-01-01 00:00",
        "raised": "2026-01-02 00:00"});
    let change = RecordChange {
        id: RecordId(1),
        noun: Noun::Warning,
        base: None,
        values: values.as_object().unwrap().clone(),
        marking: Some(Marking::Unclassified),
        delete: false,
        reason: String::new(),
    };
    assert!(desk.save_records(&[change]).unwrap().complaints.is_empty());
    RecordId(1)
}

/// Returns the seconds of the middle run.
fn middle<T>(mut work: impl FnMut() -> T) -> Value {
    let mut seconds: Vec<f64> = (0..RUNS)
        .map(|_| {
            let start = Instant::now();
            work();
            start.elapsed().as_secs_f64()
        })
        .collect();
    seconds.sort_by(f64::total_cmp);
    json!({"median": seconds[RUNS / 2], "min": seconds[0], "max": seconds[RUNS - 1]})
}
