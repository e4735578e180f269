//! What the window enters for a hub, and what it is told of one without asking anybody.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use std::fs;

use sitroom_api::contract::fault::FaultCode;
use sitroom_api::contract::hub::HubEntry;
use sitroom_api::{Desk, HubChoice};

fn entry(address: &str, authority: Option<String>) -> HubEntry {
    HubEntry { address: address.to_owned(), role: "dakar".to_owned(), password: "canary".to_owned(), authority }
}

#[test]
fn what_is_no_hub_is_refused_in_a_sentence_without_the_password_and_nothing_is_kept() {
    let folder = tempfile::tempdir().unwrap();
    let desk = Desk::open(&folder.path().join("desk")).unwrap();
    assert_eq!(desk.find_hub().unwrap(), None);
    let wrong = folder.path().join("authority.pem");
    fs::write(&wrong, "no certificate").unwrap();
    let cases = [
        (entry("hub.example.org", None), "does not begin with postgresql://"),
        (entry("postgresql://dakar:canary@hub.example.org/sitroom", None), "fields of their own"),
        (entry("postgresql://hub.example.org/sitroom?sslmode=disable", None), "without TLS"),
        (entry("postgresql://127.0.0.1:1/sitroom", Some(wrong.display().to_string())), "no certificate in it"),
    ];
    for (entry, said) in cases {
        let fault = desk.set_hub(&entry).unwrap_err();
        assert_eq!(fault.code, FaultCode::Refused, "{}", fault.message);
        assert!(fault.message.contains(said) && !fault.message.contains("canary"), "{}", fault.message);
    }
    // Nobody listens on the first port of this machine.
    let unreached = desk.set_hub(&entry("postgresql://127.0.0.1:1/sitroom", None)).unwrap_err();
    assert_eq!(unreached.code, FaultCode::Network, "{}", unreached.message);
    assert!(!unreached.message.contains("canary"), "{}", unreached.message);
    assert_eq!(desk.find_hub().unwrap(), None, "an address that was not reached is not kept");
    assert!(!desk.is_busy(), "the place for what changes the events is free again");
}

#[test]
fn without_a_hub_nothing_is_exchanged() {
    let folder = tempfile::tempdir().unwrap();
    let desk = Desk::open(&folder.path().join("desk")).unwrap();
    let refused = desk.sync_hub(HubChoice::default(), &|_| {}).unwrap_err();
    assert!(refused.message.contains("knows no hub"), "{}", refused.message);
    desk.forget_hub().unwrap();
}
