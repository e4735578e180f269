//! Line 10: the clock of the machine is set back between changes, by an hour and by ten years, and forward again: what was said last
//! stands last, here and where it is merged.

use std::path::Path;

use serde_json::{Value, json};
use sitroom_api::Desk;

use crate::figure::figure;
use crate::office::{profile, standing_of};
use crate::packs::{acquaint, everything};
use crate::program::{call_on, object};
use crate::shim::{before, scratch};

const HOUR: i64 = 3_600;
const YEAR: i64 = 31_557_600;

/// Runs a command while the clock is so many seconds off.
fn at(profile: &Path, seconds: i64, arguments: &[&str]) -> Value {
    let mut call = call_on(profile, arguments);
    before(&mut call, profile);
    object(&call.arg("--json").env("SHIM_CLOCK", seconds.to_string()).output().unwrap())
}

#[test]
fn line_10_what_is_said_last_stands_last_whatever_the_clock_shows() {
    let (office, mission, around) = (profile(), scratch(), scratch());
    let file = |name: &str| around.path().join(name);
    {
        let (at_office, on_mission) = (Desk::open(office.path()).unwrap(), Desk::open(mission.path()).unwrap());
        acquaint(&at_office, &on_mission, around.path());
        at_office.make_pack(&everything(&on_mission), &file("out.sitpack")).unwrap();
        on_mission.open_pack(&file("out.sitpack")).unwrap();
    }
    std::fs::write(file("partner.json"), json!({"name": "Partner", "kind": "other"}).to_string()).unwrap();
    let added = at(mission.path(), 0, &["add", "partners", "--from", file("partner.json").to_str().unwrap()]);
    let id = added["ids"][0].as_str().unwrap();
    let shifts = [-HOUR, -10 * YEAR, -HOUR, 0, -1];
    for (number, seconds) in shifts.iter().enumerate() {
        let word = format!("acronym=W{number}");
        let card = at(mission.path(), *seconds, &["edit", id, "--set", &word]);
        assert_eq!(card["version"], number + 2, "{card}");
    }

    let (here, there) = (Desk::open(office.path()).unwrap(), Desk::open(mission.path()).unwrap());
    there.return_pack(&file("home.sitpack")).unwrap();
    let merged = here.merge_pack(&file("home.sitpack")).unwrap();
    assert_eq!((merged.applied as usize, merged.held, merged.conflicts), (shifts.len() + 1, 0, 0));
    let number = u128::from_str_radix(id, 16).unwrap();
    let said = |desk: &Desk| standing_of(desk).partners[&number].1.clone();
    let last = format!("W{}", shifts.len() - 1);
    assert_eq!((said(&here), said(&there)), (last.clone(), last), "the last stands, in both");
    for desk in [&here, &there] {
        assert_eq!(desk.verify().unwrap(), Vec::<String>::new());
    }
    figure(10, &format!("{} changes while the clock was set back by up to 10 years: order kept, 0 lost", shifts.len()));
}
