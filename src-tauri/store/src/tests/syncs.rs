//! What was fetched waits, whole, until it becomes a run; what its publisher takes back is counted no more.

use sitroom_domain::record::Moment;
use sitroom_domain::{Day, EventId, Iso3, Marking, Report, RunId};

use super::{event_with, import, new_run, present};
use crate::{Outcome, ReportPut, Store, StoreError, StoredFigure, SyncPage};

const NOW: &str = "2026-11-29T08:00:00Z";

fn page(text: &str) -> SyncPage {
    SyncPage {
        cursor: format!("before {text}"),
        address: "https://example.org/a".into(),
        hash: format!("hash of {text}"),
        body: text.into(),
    }
}

fn report(key: &str, title: &str) -> Report {
    Report {
        source_key: key.into(),
        outlet: "RFI".into(),
        title: title.into(),
        published_at: Some(Moment(29_000_000)),
        countries: vec![Iso3(*b"MLI"), Iso3(*b"NER")],
        ..Report::default()
    }
}

fn put(report: &Report) -> ReportPut<'_> {
    ReportPut { report, marking: Marking::Unclassified, point_e7: Some((-1, 2)), place: "Mopti" }
}

#[test]
fn answers_wait_in_their_order_and_go_with_the_run_that_they_become() {
    let store = Store::open_in_memory().unwrap();
    let id = store.begin_sync("ucdp", "since=", "start", NOW).unwrap();
    store.put_sync_page(id, Some(&page("one")), ["start", "after one"], 1).unwrap();
    store.put_sync_page(id, None, ["after one", "after a key"], 2).unwrap();
    store.put_sync_page(id, Some(&page("two")), ["after a key", "after two"], 3).unwrap();
    let overtaken = store.put_sync_page(id, Some(&page("two")), ["after a key", "after two"], 4);
    assert!(matches!(overtaken, Err(StoreError::SyncOvertaken)), "another program was faster");
    let origin = store.sync_origin(id).unwrap();
    assert_eq!((origin.bytes, origin.hashes.len(), origin.address.as_str()), (6, 2, "https://example.org/a"));
    store.stop_sync(id, 4, "The network is gone").unwrap();
    let stopped = &store.list_syncs(Some("ucdp"), 9).unwrap()[0];
    assert_eq!((stopped.pages, stopped.requests, stopped.cursor.as_str()), (2, 4, "after two"));
    assert_eq!((stopped.fault.as_str(), stopped.ended_at.as_str()), ("The network is gone", ""));
    assert_eq!(store.sync_page(id, 2).unwrap(), Some(page("two")));
    assert_eq!(store.sync_page(id, 3).unwrap(), None);

    let writer = store.begin_run(new_run("ucdp")).unwrap();
    writer.end_sync(id, NOW).unwrap();
    drop(writer);
    assert_eq!(store.list_syncs(None, 9).unwrap()[0].pages, 2, "a run that was not committed takes nothing away");
    let writer = store.begin_run(new_run("ucdp")).unwrap();
    writer.end_sync(id, NOW).unwrap();
    let run = writer.commit(NOW, 0.1).unwrap();
    let ended = &store.list_syncs(None, 9).unwrap()[0];
    assert_eq!((ended.pages, ended.run, ended.ended_at.as_str(), ended.fault.as_str()), (0, Some(run.id), NOW, ""));
    store.drop_sync(id).unwrap();
    assert_eq!(store.list_syncs(None, 9).unwrap().len(), 1, "one that came to its end stays");
    assert!(store.verify().unwrap().is_empty());
}

#[test]
fn what_a_publisher_takes_back_is_counted_no_more_and_comes_again_when_the_run_is_undone() {
    let store = Store::open_in_memory().unwrap();
    import(&store, &[event_with("1", 1), event_with("2", 2)]);
    import(&store, &[event_with("1", 3)]);
    let mut writer = store.begin_run(new_run("ucdp")).unwrap();
    for key in ["1", "1", "9"] {
        writer.withdraw(key).unwrap();
    }
    let run = writer.commit(NOW, 0.1).unwrap();
    assert_eq!((run.counts.read, run.counts.withdrawn, run.counts.unchanged), (3, 1, 2));
    assert_eq!(present(&store), [("2".to_owned(), Some(2))]);
    assert!(store.get_event(EventId(1)).unwrap().is_none());
    assert_eq!(store.verify().unwrap(), Vec::<String>::new());
    assert_eq!(store.generation().unwrap(), 3);
    store.undo_run(run.id, "Awa").unwrap();
    assert_eq!(present(&store), [("1".to_owned(), Some(3)), ("2".to_owned(), Some(2))]);
    assert_eq!(store.list_versions(EventId(1)).unwrap().len(), 1);
    assert_eq!(store.verify().unwrap(), Vec::<String>::new());
}

#[test]
fn what_came_anew_after_it_was_taken_back_stays_when_that_run_is_undone() {
    let store = Store::open_in_memory().unwrap();
    let (first, _) = import(&store, &[event_with("1", 1)]);
    let mut writer = store.begin_run(new_run("ucdp")).unwrap();
    writer.withdraw("1").unwrap();
    let back = writer.commit(NOW, 0.1).unwrap();
    import(&store, &[event_with("1", 5)]);
    store.undo_run(back.id, "Awa").unwrap();
    assert_eq!(present(&store), [("1".to_owned(), Some(5))]);
    assert_eq!(store.verify().unwrap(), Vec::<String>::new());
    store.undo_run(first.id, "Awa").unwrap();
    assert_eq!(present(&store), [("1".to_owned(), Some(5))]);
    assert_eq!(store.verify().unwrap(), Vec::<String>::new());
}

/// Takes an event back in a run of its own.
fn withdrawn(store: &Store, key: &str) -> RunId {
    let mut writer = store.begin_run(new_run("ucdp")).unwrap();
    writer.withdraw(key).unwrap();
    writer.commit(NOW, 0.1).unwrap().id
}

#[test]
fn runs_are_undone_in_any_order_around_a_withdrawal() {
    let one = |best: u32| vec![("1".to_owned(), Some(best))];
    // Brought, taken back, brought anew; then the second and the third are undone: the first still stands.
    let store = Store::open_in_memory().unwrap();
    import(&store, &[event_with("1", 1)]);
    let back = withdrawn(&store, "1");
    let (anew, _) = import(&store, &[event_with("1", 5)]);
    store.undo_run(back, "Awa").unwrap();
    assert_eq!(present(&store), one(5));
    store.undo_run(anew.id, "Awa").unwrap();
    assert_eq!(present(&store), one(1));
    assert_eq!(store.verify().unwrap(), Vec::<String>::new());
    // Brought, seen, taken back; then the first and the third are undone: the second saw it.
    let store = Store::open_in_memory().unwrap();
    let (brought, _) = import(&store, &[event_with("1", 1)]);
    import(&store, &[event_with("1", 1)]);
    let back = withdrawn(&store, "1");
    store.undo_run(brought.id, "Awa").unwrap();
    assert_eq!((present(&store), store.verify().unwrap()), (Vec::new(), Vec::new()));
    store.undo_run(back, "Awa").unwrap();
    assert_eq!(present(&store), one(1));
    assert_eq!(store.verify().unwrap(), Vec::<String>::new());
}

#[test]
fn of_a_list_that_is_told_anew_the_last_word_counts() {
    let store = Store::open_in_memory().unwrap();
    let mut writer = store.begin_run(new_run("ucdp")).unwrap();
    writer.put(1, &event_with("1", 1)).unwrap();
    assert!(matches!(writer.put(1, &event_with("1", 2)).unwrap(), Outcome::Clash { .. }));
    writer.put_again(&event_with("1", 2)).unwrap();
    let run = writer.commit(NOW, 0.1).unwrap();
    assert_eq!((run.counts.read, run.counts.added, run.counts.unchanged), (2, 1, 1));
    assert_eq!(present(&store), [("1".to_owned(), Some(2))]);
}

#[test]
fn a_list_that_is_told_anew_takes_nothing_from_the_run_before() {
    let store = Store::open_in_memory().unwrap();
    import(&store, &[event_with("1", 1)]);
    let mut writer = store.begin_run(new_run("ucdp")).unwrap();
    writer.put(1, &event_with("1", 1)).unwrap();
    assert!(matches!(writer.put(2, &event_with("1", 2)).unwrap(), Outcome::Clash { .. }));
    writer.put_again(&event_with("1", 2)).unwrap();
    let run = writer.commit(NOW, 0.1).unwrap();
    assert_eq!((run.counts.unchanged, run.counts.revised), (1, 1));
    assert_eq!((present(&store), store.list_versions(EventId(1)).unwrap().len()), (vec![("1".to_owned(), Some(2))], 1));
    store.undo_run(run.id, "Awa").unwrap();
    assert_eq!(present(&store), [("1".to_owned(), Some(1))]);
    assert_eq!(store.verify().unwrap(), Vec::<String>::new());
}

#[test]
fn reports_and_figures_are_added_revised_and_fall_back() {
    let store = Store::open_in_memory().unwrap();
    let figure = |value: f64| StoredFigure {
        id: 0,
        publisher: 0,
        source_key: "mli/1".into(),
        run: RunId(0),
        version: 0,
        indicator: "main_mean".into(),
        country: Iso3(*b"MLI"),
        adm_1: String::new(),
        adm_2: String::new(),
        first_day: Day::from_ymd(2026, 12, 1).unwrap(),
        last_day: Day::from_ymd(2026, 12, 31).unwrap(),
        value,
    };
    let write = |title: &str, value: f64| {
        let mut writer = store.begin_run(new_run("reliefweb")).unwrap();
        let told = report("a", title);
        let outcomes = (writer.put_report(&put(&told)).unwrap(), writer.put_figure(&figure(value)).unwrap());
        (writer.commit(NOW, 0.1).unwrap().id, outcomes)
    };
    let (first, outcomes) = write("Calm", 1.0);
    assert_eq!(outcomes, (Outcome::Added, Outcome::Added));
    let (second, outcomes) = write("Calm", 1.0);
    assert_eq!(outcomes, (Outcome::Unchanged, Outcome::Unchanged));
    let (third, outcomes) = write("Unrest", 2.5);
    assert_eq!(outcomes, (Outcome::Revised, Outcome::Revised));
    let stored = &store.list_reports(0, 9).unwrap()[0];
    assert_eq!((stored.version, stored.run, &stored.report), (2, third, &report("a", "Unrest")));
    assert_eq!((stored.point_e7, stored.place.as_str()), (Some((-1, 2)), "Mopti"));
    assert_eq!(store.list_figures(Iso3(*b"MLI")).unwrap()[0].value.to_bits(), 2.5_f64.to_bits());
    store.undo_run(third, "Awa").unwrap();
    assert_eq!(store.list_reports(0, 9).unwrap()[0].report, report("a", "Calm"));
    assert_eq!(store.list_figures(Iso3(*b"MLI")).unwrap()[0].value.to_bits(), 1.0_f64.to_bits());
    assert_eq!((store.count_reports().unwrap()[0].1, store.count_figures(Day(0)).unwrap()[0]), (1, (1, 1, None)));
    store.undo_run(first, "Awa").unwrap();
    assert_eq!(store.list_reports(0, 9).unwrap()[0].run, second, "a run that saw it too keeps it");
    assert_eq!(store.list_figures(Iso3(*b"MLI")).unwrap()[0].run, second);
    store.undo_run(second, "Awa").unwrap();
    assert!(store.list_reports(0, 9).unwrap().is_empty() && store.list_figures(Iso3(*b"MLI")).unwrap().is_empty());
    assert_eq!(store.verify().unwrap(), Vec::<String>::new());
}

#[test]
fn who_sees_no_higher_marking_sees_no_key_no_answer_and_no_marked_report() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path()).unwrap();
    store.put_secret("acled", "key", "canary").unwrap();
    let id = store.begin_sync("acled", "", "", NOW).unwrap();
    store.put_sync_page(id, Some(&page("canary")), ["", ""], 1).unwrap();
    let mut writer = store.begin_run(new_run("notes")).unwrap();
    let (open, kept) = (report("a", "Open"), report("b", "canary"));
    writer.put_report(&put(&open)).unwrap();
    writer.put_report(&ReportPut { marking: Marking::Confidential, ..put(&kept) }).unwrap();
    writer.commit(NOW, 0.1).unwrap();
    assert_eq!(store.find_secret("acled", "key").unwrap().as_deref(), Some("canary"));
    let seen = store.seen_at(Marking::Unclassified).unwrap();
    assert_eq!(seen.find_secret("acled", "key").unwrap(), None);
    assert!(seen.list_syncs(None, 9).unwrap().is_empty() && seen.sync_page(id, 1).unwrap().is_none());
    let titles: Vec<_> = seen.list_reports(0, 9).unwrap().into_iter().map(|one| one.report.title).collect();
    assert_eq!(titles, ["Open"]);
    assert_eq!(store.find_highest_marking().unwrap(), Some(Marking::Confidential), "the bar counts reports too");
    assert_eq!(seen.find_highest_marking().unwrap(), Some(Marking::Unclassified));
    store.put_secret("acled", "key", "").unwrap();
    assert_eq!(store.find_secret("acled", "key").unwrap(), None);
}

#[test]
fn a_report_that_comes_again_or_goes_back_keeps_the_higher_marking() {
    let store = Store::open_in_memory().unwrap();
    let marked = |title: &str, marking: Marking| {
        let mut writer = store.begin_run(new_run("notes")).unwrap();
        let outcome = writer.put_report(&ReportPut { marking, ..put(&report("a", title)) }).unwrap();
        (writer.commit(NOW, 0.1).unwrap().id, outcome)
    };
    let now = || {
        let stored = store.list_reports(0, 9).unwrap().remove(0);
        (stored.report.title, stored.marking)
    };
    marked("Open", Marking::Unclassified);
    let (raised, _) = marked("Kept", Marking::Confidential);
    store.undo_run(raised, "Awa").unwrap();
    assert_eq!(now(), ("Open".to_owned(), Marking::Confidential));
    assert_eq!(marked("Open", Marking::Unclassified).1, Outcome::Unchanged);
    assert_eq!(marked("Mended", Marking::Unclassified).1, Outcome::Revised);
    assert_eq!(now(), ("Mended".to_owned(), Marking::Confidential));
}
