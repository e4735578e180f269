//! `sitroom identity`, `trust` and `pack`: a mission from the pack that goes along to the merge of what comes back.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use crate::program::Program;

/// Saves the identity of a profile as its owner would, and returns the file and the fingerprint.
fn identity(program: &Program, folder: &Path, name: &str) -> (PathBuf, String) {
    let card = program.ask(&["identity"]);
    let path = folder.join(format!("{name}.json"));
    fs::write(&path, card.to_string()).unwrap();
    (path, card["fingerprint"].as_str().unwrap().to_owned())
}

/// An office and a laptop that trust each other, and the laptop's fingerprint.
fn pair(folder: &Path) -> (Program, Program, String) {
    let (office, laptop) = (Program::new(), Program::new());
    let (of_office, _) = identity(&office, folder, "office");
    let (of_laptop, fingerprint) = identity(&laptop, folder, "laptop");
    office.ask(&["trust", of_laptop.to_str().unwrap(), "--name", "Mission to Bamako"]);
    laptop.ask(&["trust", of_office.to_str().unwrap()]);
    (office, laptop, fingerprint)
}

fn add(program: &Program, noun: &str, record: &Value) -> String {
    let path = program.profile().join("record.json");
    fs::write(&path, record.to_string()).unwrap();
    program.ask(&["add", noun, "--from", path.to_str().unwrap()])["ids"][0].as_str().unwrap().to_owned()
}

fn events(folder: &Path) -> PathBuf {
    let path = folder.join("events.csv");
    let head = "id,year,type_of_violence,side_a,side_b,where_prec,latitude,longitude,country,country_id,date_prec,date_start,date_end,best,high,low";
    let rows: Vec<String> = [(1, "Mali", 432, 14.5, -4.2), (2, "Mali", 432, 14.6, -4.1), (3, "Chad", 483, 13.4, 15.0)]
        .iter()
        .map(|(id, country, number, lat, lon)| {
            format!("{id},2024,1,Government of {country},JNIM,1,{lat},{lon},{country},{number},1,2024-05-13,2024-05-13,2,3,{}", if *id == 2 { "" } else { "1" })
        })
        .collect();
    fs::write(&path, format!("{head}\n{}\n", rows.join("\n"))).unwrap();
    path
}

fn refused(program: &Program, arguments: &[&str]) -> String {
    let output = program.run(arguments);
    let error = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(1), "{arguments:?}: {error}");
    error
}

#[test]
fn a_mission_goes_along_comes_back_and_nothing_is_lost() {
    let folder = tempfile::tempdir().unwrap();
    let (office, laptop, fingerprint) = pair(folder.path());
    let file = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    office.ask(&["import", "ucdp", events(folder.path()).to_str().unwrap()]);
    let open = add(
        &office,
        "engagements",
        &json!({"name": "Talks in Bamako", "kind": "mediation", "countries": ["MLI"], "since": "2026", "marking": "unclassified",
                "visits": [{"when": "12 March 2026", "who": "The envoy"}]}),
    );
    add(
        &office,
        "engagements",
        &json!({"name": "Canary talks", "kind": "mediation", "countries": ["MLI"], "since": "2026", "marking": "confidential"}),
    );

    let (pack, back) = (file("mission.sitpack"), file("back.sitpack"));
    let preview = office.ask(&["pack", "preview", "--subregion", "west-africa"]);
    let made = office.ask(&["pack", "make", "--subregion", "west-africa", "--to", &fingerprint[..9], "--out", &pack]);
    for part in ["records", "operations", "events", "left_out"] {
        assert_eq!(preview[part], made[part], "{preview} {made}");
    }
    // Every seal is filled up by chance, by some hundred bytes.
    let bytes = [&preview, &made].map(|card| card["bytes"].as_u64().unwrap());
    assert!(bytes[0].abs_diff(bytes[1]) < 2048 && bytes[1] == fs::metadata(&pack).unwrap().len(), "{bytes:?}");
    assert_eq!(made["events"], 2, "{made}");
    assert_eq!(made["chain"].as_str().unwrap().len(), 64, "{made}");
    assert!(made["left_out"][0].as_str().unwrap().contains("marked higher: 1"), "{made}");
    let sealed = fs::read(&pack).unwrap();
    assert!(!sealed.windows(6).any(|window| window == b"Bamako" || window == b"Canary"));

    // Looking into the empty profile, as the window does, is no reason against it.
    laptop.ask(&["list", "crises"]);
    let opened = laptop.ask(&["pack", "open", &pack]);
    assert_eq!((opened["events"].clone(), opened["records"].clone()), (2.into(), made["records"].clone()), "{opened}");
    assert_eq!(laptop.ask(&["events"])["best"], 4);
    // Both sides keep the head of the office's history, and the office finds it in its own.
    assert_eq!([&opened["chain"], &laptop.ask(&["pack", "status"])["handovers"][0]["chain"]], [&made["chain"]; 2]);
    assert_eq!(office.ask(&["verify", "--head", made["chain"].as_str().unwrap()])["ok"], true);
    let talks = laptop.ask(&["list", "engagements", "--text", "Talks in Bamako"]);
    assert_eq!((&talks["count"], &talks["items"][0]["visits"][0]["who"]), (&json!(1), &json!("The envoy")), "{talks}");
    assert_eq!(laptop.ask(&["list", "engagements", "--text", "Canary"])["count"], 0);

    let written = add(
        &laptop,
        "engagements",
        &json!({"name": "Visit to Mopti", "kind": "shuttle", "countries": ["MLI"], "since": "2026-11", "marking": "unclassified"}),
    );
    let home = laptop.ask(&["pack", "return", "--out", &back]);
    assert_eq!((home["operations"].clone(), home["records"].clone()), (1.into(), 1.into()), "{home}");
    assert_eq!(laptop.ask(&["pack", "status"])["mission"]["unreturned"], 0);
    assert!(refused(&office, &["pack", "open", &back]).contains("a pack that comes back"));
    assert!(refused(&laptop, &["pack", "open", &pack]).contains("holds something already"));
    let merged = office.ask(&["pack", "merge", &back]);
    assert_eq!(
        (merged["applied"].clone(), merged["already"].clone(), merged["conflicts"].clone()),
        (1.into(), 0.into(), 0.into())
    );
    let again = office.ask(&["pack", "merge", &back]);
    assert_eq!((again["applied"].clone(), again["already"].clone()), (0.into(), 1.into()), "{again}");
    let found = office.ask(&["list", "engagements", "--text", "Visit to Mopti"]);
    assert_eq!(found["count"], 1, "{found}");
    assert_ne!(written, open);
    for program in [&office, &laptop] {
        assert_eq!(program.run(&["verify"]).status.code(), Some(0));
    }
}

#[test]
fn packs_of_others_to_others_and_of_other_kinds_are_refused_in_a_sentence() {
    let folder = tempfile::tempdir().unwrap();
    let (office, laptop, fingerprint) = pair(folder.path());
    let file = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let pack = file("mission.sitpack");
    let nobody = refused(&office, &["pack", "make", "--subregion", "west-africa", "--to", "ZZZZ-ZZZZ", "--out", &pack]);
    assert!(nobody.contains("Nobody who is trusted here"), "{nobody}");
    let nowhere = refused(&office, &["pack", "make", "--subregion", "atlantis", "--to", &fingerprint, "--out", &pack]);
    assert!(nowhere.contains("“atlantis” is no subregion"), "{nowhere}");
    office.ask(&["pack", "make", "--subregion", "west-africa", "--to", &fingerprint, "--out", &pack]);
    let stranger = Program::new();
    assert!(refused(&stranger, &["pack", "open", &pack]).contains("sealed to another"));
    assert!(refused(&laptop, &["pack", "return", "--out", &file("b.sitpack")]).contains("not opened from a pack"));
    let mut bytes = fs::read(&pack).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(file("flipped.sitpack"), bytes).unwrap();
    assert!(refused(&laptop, &["pack", "open", &file("flipped.sitpack")]).contains("damaged or changed"));
    fs::write(file("rubbish.sitpack"), "rubbish").unwrap();
    assert!(refused(&laptop, &["pack", "open", &file("rubbish.sitpack")]).contains("no pack of Sitroom"));
    assert!(refused(&laptop, &["pack", "open", &file("none.sitpack")]).contains("none.sitpack"));
    let fingerprint = office.ask(&["identity"])["fingerprint"].as_str().unwrap().to_owned();
    laptop.ask(&["trust", "--revoke", &fingerprint]);
    let sentence = refused(&laptop, &["pack", "open", &pack]);
    assert!(
        sentence.contains(&format!("signed by office ({fingerprint}), who is trusted no more since")),
        "{sentence}"
    );
    assert!(sentence.contains("met in person") && !sentence.contains("sitroom trust"), "{sentence}");
    assert!(laptop.ask(&["trust"])["peers"][0]["revoked_at"].is_string());
    let unknown = refused(&laptop, &["trust", "--revoke", "ZZZZ-ZZZZ"]);
    assert!(unknown.trim_end().ends_with("Those whom this profile knows are listed by: sitroom trust"), "{unknown}");
    // Trusted again it is, and what had been said of it is told.
    let card = folder.path().join("office.json");
    let again = laptop.ask(&["trust", card.to_str().unwrap()]);
    assert!(again["revoked_at"].is_null() && again["had_been_revoked_at"].is_string(), "{again}");
    assert_eq!(laptop.ask(&["trust", card.to_str().unwrap()])["had_been_revoked_at"], Value::Null);
    laptop.ask(&["pack", "open", &pack]);
}

#[test]
fn an_identity_stays_the_same_and_a_changed_one_is_not_trusted() {
    let folder = tempfile::tempdir().unwrap();
    let (office, other) = (Program::new(), Program::new());
    let (path, fingerprint) = identity(&office, folder.path(), "office");
    assert_eq!(office.ask(&["identity"])["fingerprint"], fingerprint.as_str());
    assert!(refused(&office, &["trust", path.to_str().unwrap()]).contains("this very profile"));
    let mut card: Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
    card["signer"] = other.ask(&["identity"])["signer"].clone();
    fs::write(&path, card.to_string()).unwrap();
    assert!(refused(&other, &["trust", path.to_str().unwrap()]).contains("somebody changed them"));
    fs::write(&path, "{").unwrap();
    assert!(refused(&other, &["trust", path.to_str().unwrap()]).contains("holds no identity"));
}

/// Gives what a mission takes along to a laptop, and returns the number of the talks that both have then.
fn shared_talks(office: &Program, laptop: &Program, fingerprint: &str, pack: &str) -> String {
    let talks = json!({"name": "Talks in Bamako", "kind": "mediation", "countries": ["MLI"], "since": "2026", "marking": "unclassified"});
    let id = add(office, "engagements", &talks);
    office.ask(&["pack", "make", "--country", "MLI", "--to", fingerprint, "--out", pack]);
    laptop.ask(&["pack", "open", pack]);
    id
}

#[test]
fn what_two_changed_apart_lies_side_by_side_until_a_person_settles_it() {
    let folder = tempfile::tempdir().unwrap();
    let (office, laptop, fingerprint) = pair(folder.path());
    let file = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let id = shared_talks(&office, &laptop, &fingerprint, &file("mission.sitpack"));
    office.ask(&["edit", &id, "--set", "outcome=Broken off"]);
    laptop.ask(&["edit", &id, "--set", "outcome=Agreed to meet again", "--set", "lead=The envoy"]);
    laptop.ask(&["pack", "return", "--out", &file("back.sitpack")]);

    let merged = office.ask(&["pack", "merge", folder.path().to_str().unwrap()]);
    assert_eq!(
        (&merged["packs"], &merged["applied"], &merged["conflicts"]),
        (&json!(1), &json!(1), &json!(1)),
        "{merged}"
    );
    let passed = "mission.sitpack is sealed to another office or laptop, and was passed over.";
    assert_eq!((&merged["refused"], &merged["notes"]), (&json!(0), &json!([passed])), "what went out lies beside it");
    let again = office.run(&["pack", "merge", &file("back.sitpack")]);
    let status = office.run(&["pack", "status"]);
    for output in [again, status] {
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(text.contains("Fields that a person has to settle: 1, in records: 1."), "{text}");
    }
    let open = office.ask(&["pack", "conflicts"])["conflicts"].clone();
    assert_eq!((open.as_array().unwrap().len(), &open[0]["field"]), (1, &json!("outcome")), "{open}");
    let sides: Vec<&str> =
        open[0]["sides"].as_array().unwrap().iter().map(|side| side["value"].as_str().unwrap()).collect();
    assert_eq!(sides, ["Agreed to meet again", "Broken off"]);
    let stored = || office.ask(&["list", "engagements", "--text", "Talks in Bamako"])["items"][0].clone();
    assert_eq!(stored()["lead"], "The envoy");
    let mine = open[0]["sides"][1]["operation"].as_str().unwrap();
    let left = office.ask(&["pack", "settle", &id, mine, "--field", "outcome", "--reason", "The note of the 3rd"]);
    assert_eq!(left["conflicts"], json!([]));
    assert_eq!(stored()["outcome"], "Broken off");
    assert!(refused(&office, &["pack", "settle", &id, mine, "--field", "outcome"]).contains("nothing to settle"));
    let whole = office.ask(&["verify"]);
    assert_eq!(whole["ok"], true);
    assert_eq!(office.ask(&["verify", "--head", whole["chain"].as_str().unwrap()])["ok"], true);
    let stranger = refused(&office, &["verify", "--head", &"ab".repeat(32)]);
    assert!(stranger.contains("does not contain") && stranger.contains("another profile"), "{stranger}");
    assert!(!stranger.contains("damaged") && !stranger.contains("in its place"), "{stranger}");
    let head = whole["chain"].as_str().unwrap();
    let spoiled = format!("{}g", &head[1..]);
    for mistyped in ["", &head[..8], &head[1..], spoiled.as_str()] {
        let said = refused(&office, &["verify", "--head", mistyped]);
        assert!(said.contains("64 hexadecimal digits") && !said.contains("damaged"), "{said}");
    }
}

#[test]
fn of_a_folder_what_is_no_good_is_told_and_the_rest_is_merged_and_that_is_no_success() {
    let folder = tempfile::tempdir().unwrap();
    let (office, laptop, fingerprint) = pair(folder.path());
    let file = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    shared_talks(&office, &laptop, &fingerprint, &file("mission.sitpack"));
    fs::remove_file(file("mission.sitpack")).unwrap();
    laptop.ask(&["pack", "return", "--out", &file("back.sitpack")]);
    for name in ["a.sitpack", "z.sitpack"] {
        fs::write(file(name), "rubbish").unwrap();
    }
    let output = office.run(&["pack", "merge", folder.path().to_str().unwrap(), "--json"]);
    let error = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(1), "{error}");
    assert!(error.lines().count() == 1 && error.contains("Packs that were not merged: 2"), "{error}");
    let merged: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!((&merged["packs"], &merged["refused"]), (&json!(1), &json!(2)), "{merged}");
    fs::remove_file(file("back.sitpack")).unwrap();
    assert!(refused(&office, &["pack", "merge", folder.path().to_str().unwrap()]).contains("no pack of Sitroom"));
}

/// Lets an office and a mission say something else of the outcome, and merges what comes back.
fn say_apart(office: &Program, laptop: &Program, id: &str, back: &str) {
    office.ask(&["edit", id, "--set", "outcome=Broken off"]);
    laptop.ask(&["edit", id, "--set", "outcome=Agreed to meet again"]);
    laptop.ask(&["pack", "return", "--out", back]);
    office.ask(&["pack", "merge", back]);
}

#[test]
fn what_two_said_apart_is_settled_before_it_is_marked_otherwise() {
    let folder = tempfile::tempdir().unwrap();
    let (office, laptop, fingerprint) = pair(folder.path());
    let file = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let id = shared_talks(&office, &laptop, &fingerprint, &file("mission.sitpack"));
    say_apart(&office, &laptop, &id, &file("back.sitpack"));
    office.ask(&["edit", &id, "--marking", "confidential"]);
    let lower = ["edit", id.as_str(), "--marking", "unclassified", "--reason", "Made public"];
    let close = ["edit", id.as_str(), "--set", "marking.outcome=strictly_confidential"];
    for change in [&lower[..], &close[..]] {
        let said = refused(&office, change);
        assert!(said.contains("Settle first what was said apart of “Talks in Bamako”: outcome."), "{said}");
        assert_eq!(office.ask(&["pack", "conflicts"])["conflicts"].as_array().unwrap().len(), 1);
    }
}

#[test]
fn what_a_record_said_before_it_was_raised_goes_along_with_nobody_who_may_see_less() {
    let folder = tempfile::tempdir().unwrap();
    let (office, laptop, fingerprint) = pair(folder.path());
    let file = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let talks = json!({"name": "Talks in Bamako", "kind": "mediation", "countries": ["MLI"], "since": "2026", "marking": "unclassified",
        "outcome": "The canary is X"});
    let id = add(&office, "engagements", &talks);
    let leaving = || office.ask(&["pack", "preview", "--country", "MLI"])["operations"].as_u64().unwrap();
    let before = leaving();
    office.ask(&["edit", &id, "--marking", "confidential"]);
    assert_eq!(leaving(), before - 1);
    office.ask(&["edit", &id, "--set", "outcome=Agreed to meet again"]);
    office.ask(&["edit", &id, "--marking", "unclassified", "--reason", "Made public"]);
    assert_eq!(leaving(), before, "what was lowered is said anew, and nothing before it goes along");
    office.ask(&["pack", "make", "--country", "MLI", "--to", &fingerprint, "--out", &file("mission.sitpack")]);
    laptop.ask(&["pack", "open", &file("mission.sitpack")]);
    let found = laptop.ask(&["list", "engagements", "--text", "Talks in Bamako"]);
    assert_eq!(found["items"][0]["outcome"], "Agreed to meet again", "{found}");
}

#[test]
fn in_a_deleted_record_nothing_is_settled() {
    let folder = tempfile::tempdir().unwrap();
    let (office, laptop, fingerprint) = pair(folder.path());
    let file = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let id = shared_talks(&office, &laptop, &fingerprint, &file("mission.sitpack"));
    say_apart(&office, &laptop, &id, &file("back.sitpack"));
    let open = office.ask(&["pack", "conflicts"])["conflicts"].clone();
    let side = open[0]["sides"][0]["operation"].as_str().unwrap().to_owned();
    office.ask(&["edit", &id, "--delete", "--reason", "Entered twice"]);
    assert_eq!(office.ask(&["pack", "conflicts"])["conflicts"], json!([]));
    assert!(refused(&office, &["pack", "settle", &id, &side, "--field", "outcome"]).contains("This record is deleted"));
    assert_eq!(office.ask(&["list", "engagements", "--text", "Talks in Bamako"])["count"], 0);
}

#[test]
fn a_change_beats_a_deletion_until_a_person_says_otherwise() {
    let folder = tempfile::tempdir().unwrap();
    let (office, laptop, fingerprint) = pair(folder.path());
    let file = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let id = shared_talks(&office, &laptop, &fingerprint, &file("mission.sitpack"));
    office.ask(&["edit", &id, "--delete", "--reason", "Entered twice"]);
    laptop.ask(&["edit", &id, "--set", "outcome=Agreed to meet again"]);
    laptop.ask(&["pack", "return", "--out", &file("back.sitpack")]);
    office.ask(&["pack", "merge", &file("back.sitpack")]);
    assert_eq!(office.ask(&["list", "engagements", "--text", "Talks in Bamako"])["count"], 1);
    let open = office.ask(&["pack", "conflicts"])["conflicts"].clone();
    assert_eq!(open[0]["field"], Value::Null, "{open}");
    let gone = open[0]["sides"].as_array().unwrap().iter().find(|side| side["value"] == false).unwrap();
    office.ask(&["pack", "settle", &id, gone["operation"].as_str().unwrap()]);
    assert_eq!(office.ask(&["list", "engagements", "--text", "Talks in Bamako"])["count"], 0);
}

#[test]
fn offices_pool_what_they_may_see_and_tell_each_other_whom_they_trust_no_more() {
    let folder = tempfile::tempdir().unwrap();
    let (office, partner, fingerprint) = pair(folder.path());
    let file = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let (lost, of_lost) = identity(&Program::new(), folder.path(), "lost");
    for program in [&office, &partner] {
        program.ask(&["trust", lost.to_str().unwrap(), "--name", "Lost laptop"]);
    }
    let talks = |name: &str, marking: &str| json!({"name": name, "kind": "mediation", "countries": ["MLI"], "since": "2026", "marking": marking});
    add(&office, "engagements", &talks("Seen by both", "unclassified"));
    add(&office, "engagements", &talks("Canary talks", "confidential"));
    add(&partner, "engagements", &talks("Of the partner", "unclassified"));
    office.ask(&["import", "ucdp", events(folder.path()).to_str().unwrap()]);
    std::thread::sleep(std::time::Duration::from_secs(1));
    office.ask(&["trust", "--revoke", &of_lost]);
    office.ask(&["pack", "make", "--country", "MLI", "--to", &fingerprint, "--out", &file("pool.sitpack")]);

    let merged = partner.ask(&["pack", "merge", &file("pool.sitpack")]);
    assert_eq!(merged["events"], 2, "{merged}");
    assert!(merged["notes"].to_string().contains("Lost laptop is trusted no more"), "{merged}");
    let held = |text: &str| partner.ask(&["list", "engagements", "--text", text])["count"].clone();
    assert_eq!([held("Seen by both"), held("Of the partner"), held("Canary")], [json!(1), json!(1), json!(0)]);
    let again = partner.ask(&["pack", "merge", &file("pool.sitpack")]);
    assert_eq!(
        (&again["applied"], &again["events"], &again["conflicts"]),
        (&json!(0), &json!(0), &json!(0)),
        "{again}"
    );
    assert!(refused(&partner, &["pack", "merge", &folder.path().join("none").to_string_lossy()]).contains("none"));
}

#[test]
fn a_slip_of_the_pen_is_told_as_what_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let (office, laptop, fingerprint) = pair(folder.path());
    let file = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let (pack, of_office) = (file("mission.sitpack"), file("office.json"));
    let mars = ["pack", "make", "--subregion", "mars", "--country", "MLI", "--to", &fingerprint, "--out", &pack];
    assert!(refused(&office, &mars).contains("is no subregion"));
    let of_folder = refused(&laptop, &["pack", "open", folder.path().to_str().unwrap()]);
    assert!(of_folder.contains("is a folder") && !of_folder.contains("damaged"), "{of_folder}");
    let gone = refused(&laptop, &["pack", "open", &file("gone.sitpack")]);
    assert!(gone.contains("it is not there") && !gone.contains("Make room") && !gone.contains("os error"), "{gone}");
    for name in ["Office\nof nobody", "Office\u{1b}[31m", "\u{202e}eciffO"] {
        assert!(
            refused(&laptop, &["trust", &of_office, "--name", name]).contains("signs that nobody sees"),
            "{name:?}"
        );
    }
    let bytes = file("bytes.json");
    fs::write(&bytes, [0xff, 0xfe, 0xff]).unwrap();
    let no_text = refused(&laptop, &["trust", &bytes]);
    assert!(no_text.contains("it is no text in UTF-8") && !no_text.contains("stream"), "{no_text}");
}
