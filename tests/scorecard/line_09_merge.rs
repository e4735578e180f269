//! Line 9: a mission comes home with a hundred thousand operations. The generated histories of the same line are in
//! `src-tauri/domain/src/operation/history_tests.rs` (10,000) and, through whole stores, in `src-tauri/store/src/tests/merge.rs`.

use std::fs;
use std::time::Instant;

use serde_json::{Value, json};
use sitroom_api::Desk;
use sitroom_domain::Noun;

use crate::figure::{figure, trials};
use crate::office::{profile, standing_of};
use crate::packs::{acquaint, everything};
use crate::shim::scratch;

#[test]
fn line_09_a_large_merge_loses_nothing_and_a_second_time_changes_nothing() {
    let operations = trials(100_000, 2_000);
    let (office, mission, around) = (profile(), scratch(), scratch());
    let (at_office, on_mission) = (Desk::open(office.path()).unwrap(), Desk::open(mission.path()).unwrap());
    acquaint(&at_office, &on_mission, around.path());
    let file = |name: &str| around.path().join(name);
    at_office.make_pack(&everything(&on_mission), &file("out.sitpack")).unwrap();
    on_mission.open_pack(&file("out.sitpack")).unwrap();
    let partners: Vec<Value> = (0..operations)
        .map(|number| json!({"name": format!("Met on the way {number}"), "kind": "other", "marking": "unclassified"}))
        .collect();
    fs::write(file("partners.json"), Value::Array(partners).to_string()).unwrap();
    on_mission.add_records(Noun::Partner, &file("partners.json")).unwrap();
    on_mission.return_pack(&file("home.sitpack")).unwrap();

    let before = standing_of(&at_office).partners;
    let start = Instant::now();
    let merged = at_office.merge_pack(&file("home.sitpack")).unwrap();
    let seconds = start.elapsed().as_secs_f64();
    assert_eq!((merged.applied, merged.conflicts, merged.held), (operations as u32, 0, 0));
    let again = at_office.merge_pack(&file("home.sitpack")).unwrap();
    assert_eq!((again.applied, again.already), (0, operations as u32));
    let (mut here, there) = (standing_of(&at_office).partners, standing_of(&on_mission).partners);
    here.retain(|id, _| !before.contains_key(id));
    assert_eq!(here.len(), operations);
    assert!(here.iter().all(|(id, said)| there.get(id) == Some(said)), "the same in both");
    assert_eq!(at_office.verify().unwrap(), Vec::<String>::new());
    let build = if cfg!(debug_assertions) { "test" } else { "release" };
    figure(
        9,
        &format!("{operations} operations merged in {seconds:.2} s ({build} build), 0 lost; the same again: 0 changed"),
    );
}
