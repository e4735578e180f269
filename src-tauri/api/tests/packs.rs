//! Packs between an office, a mission and others: what comes twice or late, what is cut short, what was deleted, whose word counts, and
//! what stays on a mission.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use serde_json::{Map, Value, json};
use sitroom_api::contract::pack::{MergeReport, PackRequest};
use sitroom_api::contract::record::RecordChange;
use sitroom_api::contract::run::{ImportRequest, NotesKind, NotesRequest};
use sitroom_api::{Desk, Fault};
use sitroom_domain::{Iso3, Marking, Noun, Record, RecordId, RunCounts, RunId};
use sitroom_store::{Author, NewRun, Store, StoredHandover};
use tempfile::TempDir;

const HEAD: &str = "id,year,type_of_violence,side_a,side_b,where_prec,latitude,longitude,country,country_id,date_prec,date_start,date_end,best,high,low";

/// Some profiles in one folder, by their names; those who trust each other are said.
struct Offices {
    folder: TempDir,
}

impl Offices {
    fn new(trusting: &[(&str, &str)]) -> Self {
        let offices = Self { folder: tempfile::tempdir().unwrap() };
        for (one, other) in trusting {
            offices.trust(one, other);
            offices.trust(other, one);
        }
        offices
    }

    fn desk(&self, name: &str) -> Desk {
        Desk::open(&self.path(name)).unwrap()
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn trust(&self, one: &str, other: &str) {
        let card = self.path(&format!("{other}.json"));
        self.desk(other).save_identity(&card).unwrap();
        self.desk(one).trust_peer(&card, other).unwrap();
    }

    fn revoke(&self, one: &str, other: &str) {
        let fingerprint = self.desk(other).get_identity().unwrap().fingerprint;
        self.desk(one).revoke_peer(&fingerprint).unwrap();
    }

    /// Makes a pack of all that is unclassified in Mali, and returns its file.
    fn make(&self, from: &str, to: &str, name: &str) -> PathBuf {
        let path = self.path(name);
        let fingerprint = self.desk(to).get_identity().unwrap().fingerprint;
        self.desk(from).make_pack(&mali(&fingerprint), &path).unwrap();
        path
    }

    fn merge(&self, name: &str, path: &Path) -> MergeReport {
        self.desk(name).merge_pack(path).unwrap()
    }

    /// Imports events of UCDP, by their ids and deaths.
    fn import(&self, name: &str, events: &[(u32, u32)]) {
        let path = self.path("events.csv");
        let row = |(id, best): &(u32, u32)| {
            format!(
                "{id},2024,1,Government of Mali,JNIM,1,14.5,-4.2,Mali,432,1,2024-05-13,2024-05-13,{best},{best},{best}"
            )
        };
        let rows: Vec<String> = events.iter().map(row).collect();
        fs::write(&path, format!("{HEAD}\n{}\n", rows.join("\n"))).unwrap();
        let request = ImportRequest {
            publisher: "ucdp".into(),
            path: path.display().to_string(),
            date_order: None,
            encoding: None,
        };
        self.desk(name).import_file(&request, &|_| {}).unwrap();
        // What is imported next is imported later.
        std::thread::sleep(Duration::from_millis(1100));
    }

    /// Returns the deaths of an event; `None` where it is not told.
    fn deaths(&self, name: &str, id: u32) -> Option<u32> {
        let store = Store::open(&self.path(name)).unwrap();
        let key = id.to_string();
        let told = store.last_told("ucdp", &[key.as_str()]).unwrap().remove(&key)?;
        store.get_event(told.event.unwrap()).unwrap().unwrap().event.deaths.best
    }

    /// Returns how many runs and how many packs that were taken a profile knows.
    fn noted(&self, name: &str) -> (usize, usize) {
        let desk = self.desk(name);
        let taken = desk.get_exchange().unwrap().handovers.into_iter().filter(|one| !one.given).count();
        (desk.list_runs().unwrap().len(), taken)
    }

    fn is_trusted(&self, one: &str, other: &str) -> bool {
        let peers = self.desk(one).list_peers().unwrap();
        peers.iter().any(|peer| peer.name == other && peer.revoked_at.is_none())
    }
}

fn mali(to: &str) -> PackRequest {
    PackRequest {
        subregion: String::new(),
        countries: vec![Iso3(*b"MLI")],
        since: None,
        nouns: Vec::new(),
        marking: Marking::Unclassified,
        to: vec![to.to_owned()],
        days: 30,
    }
}

fn talks(id: u128, name: &str) -> RecordChange {
    let values = json!({"name": name, "kind": "mediation", "since": "2026", "countries": ["MLI"]});
    RecordChange {
        id: RecordId(id),
        noun: Noun::Engagement,
        base: None,
        values: values.as_object().unwrap().clone(),
        marking: Some(Marking::Unclassified),
        delete: false,
        reason: String::new(),
    }
}

fn save(desk: &Desk, change: RecordChange) {
    let saved = desk.save_records(&[change]).unwrap();
    assert!(saved.clashes.is_empty() && saved.complaints.is_empty(), "{saved:?}");
}

/// Writes records of the office as those of a table, and returns the run.
fn import_table(offices: &Offices, records: &[(u128, Noun, Marking, Value)]) -> RunId {
    let store = Store::open(&offices.path("office")).unwrap();
    let author = Author { who: "table.csv".into(), at: Timestamp::now().to_string(), reason: String::new() };
    let new = NewRun {
        publisher: "table".into(),
        file_name: "table.csv".into(),
        file_hash: "ab".repeat(32),
        file_bytes: 1,
        licence: String::new(),
    };
    let mut writer = store.begin_record_run(author, &new).unwrap();
    for (id, noun, marking, values) in records {
        let record = Record::read(*noun, *marking, values.as_object().unwrap()).unwrap();
        writer.put(RecordId(*id), None, &name_of(&record, &|_| None), &record).unwrap();
    }
    writer.commit_run(RunCounts::default(), 0.1).unwrap().id
}

fn name_of(record: &Record, _: &dyn Fn(RecordId) -> Option<String>) -> String {
    record.text("name").to_owned()
}

fn is_there(offices: &Offices, name: &str, id: u128) -> Option<bool> {
    let store = Store::open(&offices.path(name)).unwrap();
    store.find_record(RecordId(id)).unwrap().map(|stored| !stored.deleted)
}

fn refused<T: std::fmt::Debug>(answer: Result<T, Fault>) -> String {
    answer.unwrap_err().message
}

#[test]
fn a_pack_that_comes_again_or_late_brings_back_no_event_that_was_told_anew() {
    let offices = Offices::new(&[("office", "partner")]);
    offices.import("office", &[(100, 5), (101, 1)]);
    let first = offices.make("office", "partner", "first.sitpack");
    let second = offices.make("office", "partner", "second.sitpack");
    let report = offices.merge("partner", &first);
    assert_eq!((report.events, offices.deaths("partner", 100)), (2, Some(5)));
    offices.import("partner", &[(100, 12)]);
    let before = offices.noted("partner");
    let again = offices.merge("partner", &first);
    assert_eq!((again.events, again.revised, offices.deaths("partner", 100)), (0, 0, Some(12)), "{again:?}");
    assert_eq!(offices.noted("partner"), before, "the same pack once more is no run and no handover");
    let late = offices.merge("partner", &second);
    assert_eq!((late.events, late.revised, offices.deaths("partner", 100)), (0, 0, Some(12)), "{late:?}");
    assert_eq!(offices.noted("partner").0, before.0, "a pack that brings nothing new is no run");
    // What was told anew in the office comes, and is told as revised.
    offices.import("office", &[(100, 40), (101, 1)]);
    let third = offices.merge("partner", &offices.make("office", "partner", "third.sitpack"));
    assert_eq!((third.events, third.revised, offices.deaths("partner", 100)), (0, 1, Some(40)), "{third:?}");
}

#[test]
fn an_opening_that_was_cut_short_goes_on_and_what_was_done_meanwhile_comes_home() {
    let offices = Offices::new(&[("office", "laptop")]);
    offices.import("office", &[(100, 5)]);
    save(&offices.desk("office"), talks(1, "Talks in Bamako"));
    let pack = offices.make("office", "laptop", "mission.sitpack");
    offices.desk("laptop").open_pack(&pack).unwrap();
    // As it is where the machine stopped before the last step of the opening.
    Store::open(&offices.path("laptop")).unwrap().put_setting("mission_opened", "").unwrap();
    let laptop = offices.desk("laptop");
    assert!(laptop.get_exchange().unwrap().mission.is_some(), "its time ends although it was cut short");
    save(&laptop, talks(2, "Visit to Mopti"));
    drop(laptop);
    let before = offices.noted("laptop");
    let laptop = offices.desk("laptop");
    assert_eq!(laptop.open_pack(&pack).unwrap().events, 0);
    assert_eq!(laptop.get_exchange().unwrap().mission.unwrap().unreturned, 1);
    assert!(refused(laptop.open_pack(&pack)).contains("holds something already"));
    let back = offices.path("back.sitpack");
    assert_eq!(laptop.return_pack(&back).unwrap().operations, 1);
    drop(laptop);
    assert_eq!(offices.noted("laptop"), before);
    offices.merge("office", &back);
    assert_eq!(is_there(&offices, "office", 2), Some(true));
}

#[test]
fn who_looks_while_a_mission_is_opened_writes_nothing_that_would_come_home() {
    for moment in 0..12 {
        let offices = Offices::new(&[("office", "laptop")]);
        save(&offices.desk("office"), talks(1, "Talks in Bamako"));
        let pack = offices.make("office", "laptop", "mission.sitpack");
        let laptop = offices.desk("laptop");
        std::thread::scope(|threads| {
            threads.spawn(|| {
                std::thread::sleep(Duration::from_millis(3 * moment));
                // Whether it is there yet.
                let _ = laptop.get_record(RecordId(1));
            });
            laptop.open_pack(&pack).unwrap();
        });
        save(&laptop, talks(2, "Visit to Mopti"));
        assert_eq!(laptop.return_pack(&offices.path("back.sitpack")).unwrap().operations, 1);
    }
}

#[test]
fn what_was_deleted_since_goes_where_it_went_before() {
    let offices = Offices::new(&[("office", "partner")]);
    save(&offices.desk("office"), talks(1, "Talks in Bamako"));
    offices.merge("partner", &offices.make("office", "partner", "first.sitpack"));
    assert_eq!(is_there(&offices, "partner", 1), Some(true));
    let gone = RecordChange { base: Some(1), values: Map::new(), marking: None, delete: true, ..talks(1, "") };
    save(&offices.desk("office"), gone);
    offices.merge("partner", &offices.make("office", "partner", "second.sitpack"));
    assert_eq!(is_there(&offices, "partner", 1), Some(false));
}

#[test]
fn what_an_undone_import_took_along_goes_where_it_went_before_and_tells_nothing_above_the_pack() {
    let offices = Offices::new(&[("office", "partner"), ("office", "other")]);
    let held = |name: &str| json!({"name": name, "kind": "mediation", "countries": ["MLI"]});
    let nowhere = json!({"name": "Canary", "kind": "other"});
    let run = import_table(
        &offices,
        &[
            (1, Noun::Engagement, Marking::Unclassified, held("Talks in Bamako")),
            (2, Noun::Engagement, Marking::Confidential, held("Canary talks")),
            (3, Noun::Partner, Marking::Unclassified, nowhere.clone()),
            (4, Noun::Partner, Marking::Confidential, nowhere),
        ],
    );
    offices.merge("partner", &offices.make("office", "partner", "first.sitpack"));
    // What has no place went along with something that named it then.
    let known = Store::open(&offices.path("office")).unwrap().operations_of(RecordId(3)).unwrap();
    let now = Timestamp::now().as_millisecond() as u64;
    Store::open(&offices.path("partner")).unwrap().merge(&known, now, &name_of).unwrap();
    assert_eq!([1, 2, 3, 4].map(|id| is_there(&offices, "partner", id)), [Some(true), None, Some(true), None]);
    offices.desk("office").undo_run(run).unwrap();
    assert_eq!([1, 2, 3, 4].map(|id| is_there(&offices, "office", id)), [None; 4]);
    offices.merge("partner", &offices.make("office", "partner", "second.sitpack"));
    assert_eq!([1, 2, 3, 4].map(|id| is_there(&offices, "partner", id)), [Some(false), None, Some(false), None]);
    // Whoever never had it hears no more of what has no place than that it is gone.
    offices.merge("other", &offices.make("office", "other", "other.sitpack"));
    assert_eq!([1, 2, 3, 4].map(|id| is_there(&offices, "other", id)), [Some(false), None, None, None]);
    let other = Store::open(&offices.path("other")).unwrap();
    let told = [2, 3, 4].map(|id| other.operations_of(RecordId(id)).unwrap());
    assert_eq!(told.each_ref().map(Vec::len), [0, 1, 0]);
    assert!(told[1][0].fields.is_empty() && told[1][0].life == Some(false));
}

#[test]
fn a_word_that_is_only_passed_on_revokes_nobody_and_trusting_again_in_person_stands() {
    let offices =
        Offices::new(&[("thief", "office"), ("office", "partner"), ("office", "mission"), ("partner", "mission")]);
    offices.trust("thief", "mission");
    std::thread::sleep(Duration::from_millis(1100));
    offices.revoke("thief", "mission");
    let report = offices.merge("office", &offices.make("thief", "office", "a.sitpack"));
    assert!(report.notes.concat().contains("mission is trusted no more"), "{report:?}");
    assert!(!offices.is_trusted("office", "mission"));
    let by = offices.desk("office").list_peers().unwrap().into_iter().find_map(|peer| peer.revoked_by);
    assert_eq!(by.as_deref(), Some("thief"));
    // The partner does not trust whoever said so first.
    let passed_on = offices.merge("partner", &offices.make("office", "partner", "b.sitpack"));
    assert!(passed_on.notes.concat().contains("only passes on"), "{passed_on:?}");
    assert!(offices.is_trusted("partner", "mission"));
    std::thread::sleep(Duration::from_millis(1100));
    offices.trust("office", "mission");
    offices.merge("office", &offices.make("thief", "office", "c.sitpack"));
    assert!(offices.is_trusted("office", "mission"));
}

#[test]
fn of_several_packs_none_is_taken_of_whom_another_of_them_trusts_no_more() {
    let offices = Offices::new(&[("office", "partner"), ("office", "lost"), ("partner", "lost")]);
    fs::create_dir(offices.path("packs")).unwrap();
    save(&offices.desk("lost"), talks(7, "Of the lost laptop"));
    save(&offices.desk("partner"), talks(8, "Of the partner"));
    offices.make("lost", "office", "packs/a.sitpack");
    std::thread::sleep(Duration::from_millis(1100));
    offices.revoke("partner", "lost");
    offices.make("partner", "office", "packs/b.sitpack");
    fs::write(offices.path("packs/c.sitpack"), "rubbish").unwrap();
    let report = offices.merge("office", &offices.path("packs"));
    assert_eq!((report.packs, report.refused), (1, 2), "{report:?}");
    let notes = report.notes.concat();
    assert!(notes.contains("a.sitpack was not merged: lost is trusted no more"), "{notes}");
    assert!(notes.contains("c.sitpack was not merged. This is no pack"), "{notes}");
    assert_eq!([7, 8].map(|id| is_there(&offices, "office", id)), [None, Some(true)]);
    assert!(!offices.is_trusted("office", "lost"));
}

#[test]
fn what_a_pack_said_of_others_is_told_although_it_is_refused_afterwards() {
    let offices = Offices::new(&[("office", "partner"), ("office", "lost"), ("partner", "lost")]);
    // The same number is something else in the office, so that what the pack brings does not fit.
    let coup = json!({"name": "Coup", "kind": "coup", "day": "2004-02-29", "countries": ["MLI"]});
    save(
        &offices.desk("office"),
        RecordChange { noun: Noun::Crisis, values: coup.as_object().unwrap().clone(), ..talks(1, "") },
    );
    save(&offices.desk("partner"), talks(1, "Talks in Bamako"));
    std::thread::sleep(Duration::from_millis(1100));
    offices.revoke("partner", "lost");
    let report = offices.merge("office", &offices.make("partner", "office", "a.sitpack"));
    assert_eq!((report.packs, report.refused), (0, 1), "{report:?}");
    assert!(report.notes[0].contains("lost is trusted no more"), "{report:?}");
    assert!(report.notes[1].contains("a.sitpack was not merged."), "{report:?}");
    assert!(!offices.is_trusted("office", "lost"));
    let again = refused(offices.desk("office").merge_pack(&offices.path("a.sitpack")));
    assert!(!again.contains("trusted no more"), "what was done before is not told again: {again}");
}

#[test]
fn a_mission_ends_for_every_writer_although_the_clock_is_set_back() {
    let offices = Offices::new(&[("office", "laptop")]);
    let pack = offices.make("office", "laptop", "mission.sitpack");
    offices.desk("laptop").open_pack(&pack).unwrap();
    save(&offices.desk("laptop"), talks(1, "Talks in Bamako"));
    // Something was given when the time was over; since then the clock was set back.
    let over = (Timestamp::now() + SignedDuration::from_hours(24 * 60)).to_string();
    let later = StoredHandover {
        pack: "later".into(),
        given: true,
        kind: "return".into(),
        peer: "office".into(),
        at: over.clone(),
        expires_at: over,
        operation: 0,
        manifest: "{}".into(),
    };
    Store::open(&offices.path("laptop")).unwrap().put_given(&later).unwrap();
    let laptop = offices.desk("laptop");
    assert!(laptop.get_exchange().unwrap().mission.unwrap().is_over);
    for message in [
        refused(laptop.save_records(&[talks(2, "Too late")])),
        refused(laptop.change_items(&[])),
        refused(laptop.put_inbox_rules(&[])),
        refused(laptop.drop_boundaries()),
        refused(laptop.delete_briefing(RecordId(1), 1)),
        refused(laptop.let_held()),
    ] {
        assert!(message.contains("nothing more is written"), "{message}");
    }
    assert_eq!(laptop.return_pack(&offices.path("back.sitpack")).unwrap().operations, 1);
}

#[test]
fn events_that_a_mission_imported_come_home_and_what_does_not_is_said() {
    let offices = Offices::new(&[("office", "laptop")]);
    offices.import("office", &[(100, 5)]);
    let pack = offices.make("office", "laptop", "mission.sitpack");
    offices.desk("laptop").open_pack(&pack).unwrap();
    let others = || offices.desk("laptop").get_exchange().unwrap().mission.unwrap().others;
    assert_eq!(others(), [""; 0]);
    offices.import("laptop", &[(200, 3)]);
    assert_eq!(others(), ["Events that were imported here and are in no pack that went back yet: 1."]);
    let back = offices.path("back.sitpack");
    let card = offices.desk("laptop").return_pack(&back).unwrap();
    assert_eq!((card.events, card.left_out.len()), (1, 0), "{card:?}");
    assert_eq!(others(), [""; 0]);
    let report = offices.merge("office", &back);
    assert_eq!((report.events, offices.deaths("office", 200)), (1, Some(3)), "{report:?}");
}

#[test]
fn field_notes_of_a_mission_come_home_at_their_marking_and_once() {
    let offices = Offices::new(&[("office", "laptop")]);
    let pack = offices.make("office", "laptop", "mission.sitpack");
    offices.desk("laptop").open_pack(&pack).unwrap();
    let form = offices.path("form.csv");
    let notes = "SubmissionDate,seen,position-Latitude,position-Longitude,meta-instanceID,KEY\n\
        2024-05-13T10:20:00Z,Prices doubled,14.35,-3.61,uuid:1,uuid:1\n";
    fs::write(&form, notes).unwrap();
    let request = NotesRequest {
        kind: NotesKind::Forms,
        path: form.display().to_string(),
        encoding: None,
        marking: Some(Marking::Confidential),
    };
    offices.desk("laptop").import_notes(&request, &|_| {}).unwrap();
    std::thread::sleep(Duration::from_millis(1100));
    let others = || offices.desk("laptop").get_exchange().unwrap().mission.unwrap().others;
    assert_eq!(others(), ["Field notes that are in no pack that went back yet: 1."]);
    let (first, second) = (offices.path("a.sitpack"), offices.path("b.sitpack"));
    for back in [&first, &second] {
        let card = offices.desk("laptop").return_pack(back).unwrap();
        assert_eq!((card.notes.len(), card.left_out.len()), (1, 0), "{card:?}");
    }
    assert_eq!(others(), [""; 0]);
    assert_eq!(offices.desk("laptop").get_exchange().unwrap().handovers[0].marking, Marking::Confidential);
    let report = offices.merge("office", &first);
    assert!(report.notes.concat().contains("1 field notes came in"), "{report:?}");
    let runs = offices.noted("office").0;
    offices.merge("office", &second);
    assert_eq!(offices.noted("office").0, runs, "the same notes once more are no run");
    let here = Store::open(&offices.path("office")).unwrap().list_reports(0, 10).unwrap();
    let said: Vec<(Marking, bool)> =
        here.iter().map(|one| (one.marking, one.report.text.contains("Prices doubled"))).collect();
    assert_eq!(said, [(Marking::Confidential, true)]);
    let run = offices.desk("office").list_runs().unwrap()[0].id;
    offices.desk("office").undo_run(run).unwrap();
    let third = offices.path("c.sitpack");
    offices.desk("laptop").return_pack(&third).unwrap();
    let report = offices.merge("office", &third);
    assert!(report.notes.concat().contains("field notes that were undone here and stay undone: 1"), "{report:?}");
    assert!(Store::open(&offices.path("office")).unwrap().list_reports(0, 10).unwrap().is_empty());
}

#[test]
fn what_an_office_undid_meanwhile_comes_back_with_no_pack_until_a_later_run_says_it_again() {
    let offices = Offices::new(&[("office", "laptop")]);
    let pack = offices.make("office", "laptop", "mission.sitpack");
    offices.desk("laptop").open_pack(&pack).unwrap();
    offices.import("laptop", &[(200, 3)]);
    let bring_back = |name: &str| {
        let path = offices.path(name);
        offices.desk("laptop").return_pack(&path).unwrap();
        offices.merge("office", &path)
    };
    assert_eq!((bring_back("a.sitpack").events, offices.deaths("office", 200)), (1, Some(3)));
    let run = offices.desk("office").list_runs().unwrap()[0].id;
    offices.desk("office").undo_run(run).unwrap();
    let report = bring_back("b.sitpack");
    assert_eq!((report.events, offices.deaths("office", 200)), (0, None), "{report:?}");
    assert_eq!(report.notes, ["Runs of events that were undone here and stay undone: 1."]);
    offices.import("laptop", &[(200, 3), (201, 1)]);
    let report = bring_back("c.sitpack");
    assert_eq!((report.events, offices.deaths("office", 200)), (2, Some(3)), "{report:?}");
}

#[test]
fn what_the_office_sends_after_it_is_not_what_a_mission_has_to_bring_back() {
    let offices = Offices::new(&[("office", "laptop")]);
    let pack = offices.make("office", "laptop", "mission.sitpack");
    offices.desk("laptop").open_pack(&pack).unwrap();
    let unreturned = || offices.desk("laptop").get_exchange().unwrap().mission.unwrap().unreturned;
    save(&offices.desk("office"), talks(1, "Talks in Bamako"));
    save(&offices.desk("laptop"), talks(2, "Visit to Mopti"));
    assert_eq!(unreturned(), 1);
    assert_eq!(offices.merge("laptop", &offices.make("office", "laptop", "more.sitpack")).applied, 1);
    assert_eq!(unreturned(), 1, "what came with the pack was not done here");
    save(&offices.desk("laptop"), talks(3, "Talks in Kidal"));
    assert_eq!(unreturned(), 2);
    offices.desk("laptop").return_pack(&offices.path("back.sitpack")).unwrap();
    assert_eq!(unreturned(), 0);
}

#[test]
fn an_event_goes_along_with_the_run_that_saw_it_last() {
    let offices = Offices::new(&[("office", "partner")]);
    offices.import("office", &[(100, 5)]);
    offices.import("partner", &[(100, 12)]);
    // The office reads a later file, which says what the first one said.
    offices.import("office", &[(100, 5), (101, 1)]);
    let report = offices.merge("partner", &offices.make("office", "partner", "a.sitpack"));
    assert_eq!((report.events, report.revised, offices.deaths("partner", 100)), (1, 1, Some(5)), "{report:?}");
}

#[test]
fn whoever_was_changed_behind_its_back_hears_it_from_the_one_who_took_its_history() {
    let offices = Offices::new(&[("office", "partner")]);
    let put_aside = offices.path("partner-before");
    fs::create_dir(&put_aside).unwrap();
    for file in fs::read_dir(offices.path("partner")).unwrap().map(|file| file.unwrap()) {
        if file.file_type().unwrap().is_file() {
            fs::copy(file.path(), put_aside.join(file.file_name())).unwrap();
        }
    }
    save(&offices.desk("partner"), talks(1, "Talks in Bamako"));
    let given = offices.make("partner", "office", "a.sitpack");
    let head = offices.desk("partner").get_exchange().unwrap().handovers[0].chain.clone();
    offices.merge("office", &given);
    assert_eq!(offices.desk("office").get_exchange().unwrap().handovers[0].chain, head);
    let answer = offices.make("office", "partner", "b.sitpack");
    // The partner that still has its history, and the one that was put back to before.
    assert_eq!(offices.merge("partner", &answer).notes, [""; 0]);
    let report = offices.merge("partner-before", &answer);
    assert!(report.notes.concat().contains("is not in the store any more"), "{report:?}");
}
