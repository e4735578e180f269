//! Each fault by itself: the sync ends with the same rows as without it.

use sitroom_sources::connect::{Plan, SyncFault, run_sync};
use sitroom_sources::net::NetFault;

use crate::{Fault, Reply, Server, Stored, acled_server, ucdp_server};

const EACH: [Fault; 14] = [
    Fault::TooMany(Some("7")),
    Fault::TooMany(Some("Sun, 06 Nov 1994 08:49:47 GMT")),
    Fault::TooMany(None),
    Fault::Status(500),
    Fault::Status(502),
    Fault::Cut(60),
    Fault::Short(60),
    Fault::WebPage,
    Fault::Drip,
    Fault::Closed,
    Fault::Redirect("http://127.0.0.1:1/elsewhere"),
    Fault::Doubled,
    Fault::OtherShape,
    Fault::MorePages,
];

/// A fault at each of the first requests in turn.
fn spoiled_at(fault: &Fault) -> impl Iterator<Item = Vec<Fault>> {
    (0..6).map(move |at| {
        let mut faults = vec![Fault::None; at];
        faults.push(fault.clone());
        faults
    })
}

#[test]
fn after_each_fault_the_rows_of_ucdp_are_those_without_it() {
    let mut whole = Stored::default();
    whole.sync(&mut ucdp_server::connector(&ucdp_server::start(&[])), &ucdp_server::plan());
    assert_eq!((whole.rows.len(), whole.faults.len()), (49, 0));
    for fault in EACH {
        for faults in spoiled_at(&fault) {
            let server = ucdp_server::start(&faults);
            let mut stored = Stored::default();
            stored.sync(&mut ucdp_server::connector(&server), &ucdp_server::plan());
            assert!(server.is_used_up());
            assert_eq!(stored.rows, whole.rows, "{faults:?}");
        }
    }
}

#[test]
fn after_each_fault_the_rows_of_acled_are_those_without_it() {
    let mut whole = Stored::default();
    whole.sync(&mut acled_server::connector(&acled_server::start(&[])), &acled_server::plan());
    assert_eq!((whole.rows.len(), whole.faults.len()), (acled_server::ROWS, 0));
    for fault in EACH.into_iter().chain([Fault::Expired, Fault::Status(401), Fault::Status(403)]) {
        for faults in spoiled_at(&fault) {
            let server = acled_server::start(&faults);
            let mut stored = Stored::default();
            stored.sync(&mut acled_server::connector(&server), &acled_server::plan());
            assert_eq!(stored.rows, whole.rows, "{faults:?}");
        }
    }
}

#[test]
fn a_later_sync_asks_for_what_is_newer_and_takes_back_what_was_deleted() {
    let server = acled_server::start(&[]);
    let mut connector = acled_server::connector(&server);
    let mut stored = Stored::default();
    let first = stored.sync(&mut connector, &acled_server::plan());
    assert_eq!((first.read, first.withdrawn), (acled_server::ROWS as u64, 0));
    let later = Plan { last: stored.cursor.clone(), ..acled_server::plan() };
    let second = stored.sync(&mut connector, &later);
    // A day of overlap: rows are stamped 10,000 seconds apart, so nine of them and three that were deleted.
    assert_eq!((second.read, second.withdrawn, stored.rows.len()), (12, 3, acled_server::ROWS - 3));
}

#[test]
fn a_release_that_was_read_is_not_read_again_unless_all_is_asked_for() {
    let server = ucdp_server::start(&[]);
    let mut connector = ucdp_server::connector(&server);
    let mut stored = Stored::default();
    let first = stored.sync(&mut connector, &ucdp_server::plan());
    assert_eq!(first.read, 49);
    let later = Plan { last: stored.cursor.clone(), ..ucdp_server::plan() };
    assert_eq!(stored.sync(&mut connector, &later).read, 0);
    assert_eq!(stored.sync(&mut connector, &Plan { full: true, ..later }).read, 49);
}

#[test]
fn a_wrong_key_ends_the_sync_with_a_remedy_and_without_a_loop() {
    let server = acled_server::start(&vec![Fault::Status(401); 60]);
    let stop = std::sync::atomic::AtomicBool::new(false);
    let waits = crate::Waits::default();
    let fetcher = sitroom_sources::net::Fetcher::with_clock(crate::options(), &stop, Box::new(&waits)).unwrap();
    let mut connector = acled_server::connector(&server);
    let ended =
        sitroom_sources::connect::run_sync::<SyncFault>(&fetcher, &mut connector, &acled_server::plan(), &mut |_| {
            Ok(())
        });
    let fault = ended.unwrap_err();
    assert!(matches!(fault, SyncFault::Refused { status: 401, .. }), "{fault}");
    assert!(fault.to_string().contains("check e-mail and password"), "{fault}");
    assert!(server.asked().len() < 5);
}

#[test]
fn a_redirect_elsewhere_names_where_to() {
    for to in ["http://127.0.0.1:1/x", "http://localhost:1/x", "https://example.org/x"] {
        let server = ucdp_server::start(&[Fault::Redirect(to)]);
        let mut stored = Stored::default();
        stored.sync(&mut ucdp_server::connector(&server), &ucdp_server::plan());
        let [SyncFault::Net(NetFault::Redirect { to: named, .. } | NetFault::Portal { to: named, .. })] =
            &stored.faults[..]
        else {
            panic!("{:?}", stored.faults)
        };
        assert!(to.starts_with(named.as_str()), "{named}");
    }
}

#[test]
fn a_list_without_what_is_documented_around_it_is_of_another_shape() {
    let server = Server::start(
        |asked| {
            let tokens = r#"{"access_token":"canary-access","refresh_token":"canary-refresh"}"#;
            Reply::json(if asked.path == "/oauth/token" { tokens } else { "[]" })
        },
        &[],
    );
    let stop = std::sync::atomic::AtomicBool::new(false);
    let waits = crate::Waits::default();
    let fetcher = sitroom_sources::net::Fetcher::with_clock(crate::options(), &stop, Box::new(&waits)).unwrap();
    let mut connector = acled_server::connector(&server);
    let ended = run_sync::<SyncFault>(&fetcher, &mut connector, &acled_server::plan(), &mut |_| Ok(()));
    assert!(matches!(ended, Err(SyncFault::Shape { .. })), "{ended:?}");
}

#[test]
fn a_page_of_before_is_not_taken_for_the_first_after_a_list_began_anew() {
    // The list of 25.1 gains a page and loses it again, so it begins anew, and its second page comes once more.
    let faults = [Fault::None, Fault::MorePages, Fault::None, Fault::Doubled];
    let server = ucdp_server::start(&faults);
    let mut stored = Stored::default();
    stored.sync(&mut ucdp_server::connector(&server), &ucdp_server::plan());
    assert_eq!((stored.rows.len(), stored.faults.len()), (49, 0));
}
