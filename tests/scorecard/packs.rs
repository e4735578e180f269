//! An office and a mission that come together: identities, a pack that goes along, and one that comes home.

use std::path::{Path, PathBuf};

use sitroom_api::Desk;
use sitroom_api::contract::pack::PackRequest;
use sitroom_domain::Marking;

use crate::office::{profile, put};
use crate::shim::scratch;

/// An office, closed, and what a mission brings home to it.
pub(crate) struct GoingHome {
    pub(crate) office: tempfile::TempDir,
    pub(crate) pack: PathBuf,
    /// Held until the end, for the pack lies in it.
    _around: tempfile::TempDir,
}

/// Lets two profiles trust each other.
pub(crate) fn acquaint(one: &Desk, other: &Desk, around: &Path) {
    for (from, to, name) in [(one, other, "one"), (other, one, "other")] {
        let path = around.join(format!("{name}.json"));
        from.save_identity(&path).unwrap();
        to.trust_peer(&path, name).unwrap();
    }
}

/// Returns what a request asks that takes everything along.
pub(crate) fn everything(to: &Desk) -> PackRequest {
    PackRequest {
        subregion: "west-africa".to_owned(),
        countries: Vec::new(),
        since: None,
        nouns: Vec::new(),
        marking: Marking::StrictlyConfidential,
        to: vec![to.get_identity().unwrap().fingerprint],
        days: 30,
    }
}

/// Returns an office and the pack of a mission that made so many partners on its way.
pub(crate) fn going_home(partners: u128) -> GoingHome {
    let (office, mission, around) = (profile(), scratch(), scratch());
    let (out, home) = (around.path().join("out.sitpack"), around.path().join("home.sitpack"));
    let (at_office, on_mission) = (Desk::open(office.path()).unwrap(), Desk::open(mission.path()).unwrap());
    acquaint(&at_office, &on_mission, around.path());
    at_office.make_pack(&everything(&on_mission), &out).unwrap();
    on_mission.open_pack(&out).unwrap();
    for id in 1..=partners {
        put(&on_mission, id, None, "met on the way").unwrap();
    }
    on_mission.return_pack(&home).unwrap();
    drop(at_office);
    GoingHome { office, pack: home, _around: around }
}
