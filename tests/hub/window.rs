//! What the window is told of its hub: before anybody is asked, while it works, and afterwards.

use std::sync::Mutex;

use sitroom_api::contract::hub::{HubEntry, HubPhase};
use sitroom_api::{Desk, HubChoice};

use crate::office::{add, admit, hub};
use crate::program::Program;

#[test]
fn a_hub_that_is_entered_in_parts_is_kept_and_tells_how_far_it_is_and_what_it_did() {
    let server = hub();
    let (dakar, bamako) = (Program::new(), Program::new());
    add(&bamako, "Talks in Bamako", "unclassified", "MLI");
    bamako.ask(&["hub", "sync", "--url", &admit(&server, "bamako", "unclassified")]);

    let url = url::Url::parse(&admit(&server, "dakar", "confidential")).unwrap();
    let mut address = url.clone();
    address.set_username("").unwrap();
    address.set_password(None).unwrap();
    let password = url.password().unwrap_or_default().to_owned();
    add(&dakar, "Visit to Mopti", "unclassified", "MLI");
    let desk = Desk::open(dakar.profile()).unwrap();
    let entry = HubEntry { address: address.to_string(), role: "dakar".to_owned(), password, authority: None };
    let card = desk.set_hub(&entry).unwrap();
    assert_eq!((card.device.as_str(), card.is_behind), ("dakar", true));
    let before = desk.find_hub().unwrap().unwrap();
    assert_eq!((before.device.as_str(), before.marking, before.pushed_at), ("dakar", None, None));
    assert!(before.unpushed > 0);

    let steps = Mutex::new(Vec::new());
    let report = desk.sync_hub(HubChoice::default(), &|step| steps.lock().unwrap().push(step)).unwrap();
    let steps = steps.into_inner().unwrap();
    let last = |phase: HubPhase| steps.iter().rev().find(|step| step.phase == phase).map(|step| (step.done, step.left));
    assert_eq!(last(HubPhase::PullingOperations), Some((u64::from(report.pulled), 0)));
    assert_eq!(last(HubPhase::PushingOperations), Some((u64::from(report.pushed), 0)));
    let after = desk.find_hub().unwrap().unwrap();
    assert_eq!(after.pushed.map(|pushed| pushed.operations), Some(report.pushed));
    assert_eq!(after.pulled.map(|pulled| pulled.applied), Some(report.applied));
    assert!(after.pushed_at.is_some() && after.pulled_at.is_some() && after.marking.is_some());
    desk.forget_hub().unwrap();
    assert_eq!(desk.find_hub().unwrap(), None);
}
