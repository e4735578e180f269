//! The vault on the command line: set, opened, changed, recovered; wrong passphrases, damaged files; and nothing left in plain text.

use std::fs;
use std::process::Output;

use serde_json::Value;

use crate::plain::holding;
use crate::program::{Program, object};

const WORDS: &str = "harbour lantern nine";
const OTHER: &str = "another nine rivers";
const CANARY: &str = "Zanzibar-Quill-48213";

/// Runs a command with passphrases, as a script gives them.
fn run(program: &Program, arguments: &[&str], passphrase: &str, new: &str) -> Output {
    let mut call = program.call(arguments);
    call.env("SITROOM_PASSPHRASE", passphrase).env("SITROOM_NEW_PASSPHRASE", new);
    call.output().unwrap()
}

fn ask(program: &Program, arguments: &[&str]) -> Value {
    object(&run(program, &[arguments, &["--json"]].concat(), WORDS, ""))
}

/// Returns the sentence of a refusal.
fn refused(output: &Output) -> String {
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!((output.status.code(), output.stdout.len()), (Some(1), 0), "{said}");
    said
}

fn halves(set: &Value) -> [String; 2] {
    let half = |at: usize| set["halves"][at].as_str().unwrap().to_owned();
    [half(0), half(1)]
}

/// Returns a program whose profile has a record and a vault, and the halves.
fn guarded() -> (Program, [String; 2]) {
    let program = Program::new();
    let record = program.profile().with_extension("json");
    let text = format!(
        r#"{{"name": "{CANARY}", "kind": "good_offices", "since": "2010-06-01", "countries": "KGZ", "marking": "confidential"}}"#
    );
    fs::write(&record, text).unwrap();
    assert_eq!(program.ask(&["add", "engagements", "--from", record.to_str().unwrap()])["added"], 1);
    fs::remove_file(&record).unwrap();
    let set = object(&run(&program, &["vault", "set", "--json"], "", WORDS));
    (program, halves(&set))
}

fn recover(program: &Program, halves: &[String], new: &str) -> Output {
    use std::io::Write as _;
    use std::process::Stdio;
    let mut call = program.call(&["vault", "recover", "--json"]);
    call.env("SITROOM_NEW_PASSPHRASE", new).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = call.spawn().unwrap();
    child.stdin.take().unwrap().write_all(halves.join("\n").as_bytes()).unwrap();
    child.wait_with_output().unwrap()
}

#[test]
fn a_guarded_profile_opens_with_its_passphrase_alone_and_holds_what_it_held() {
    let (program, _) = guarded();
    assert!(!program.profile().join("key").exists());
    assert_eq!(ask(&program, &["list", "engagements", "--text", CANARY])["count"], 1);
    assert_eq!(ask(&program, &["vault", "status"])["is_set"], true);
    assert_eq!(program.ask(&["vault", "status"])["locked"], true, "also to whom cannot open it");
    assert_eq!(ask(&program, &["verify"])["ok"], true);
    let said = refused(&program.run(&["list", "engagements"]));
    assert!(said.contains("locked") && said.contains("SITROOM_PASSPHRASE"), "{said}");
    let said = refused(&run(&program, &["verify", "--json"], "harbour lantern ten", ""));
    assert!(said.contains("passphrase is wrong"), "{said}");
    let said = refused(&run(&program, &["vault", "set"], WORDS, OTHER));
    assert!(said.contains("has a vault already"), "{said}");
    assert_eq!(ask(&program, &["vault", "lock"])["locked"], true);
}

#[test]
fn a_passphrase_that_is_short_or_plain_sets_no_vault() {
    let program = Program::new();
    program.ask(&["events"]);
    for (words, part) in [("elevenchars", "11 characters"), ("aaaaaaaaaaaaaaaa", "1 different")] {
        let said = refused(&run(&program, &["vault", "set"], "", words));
        assert!(said.contains(part), "{said}");
    }
    assert!(program.profile().join("key").exists() && !program.profile().join("vault").exists());
    assert_eq!(program.ask(&["verify"])["ok"], true);
    let said = refused(&program.run(&["vault", "lock"]));
    assert!(said.contains("has no vault"), "{said}");
}

#[test]
fn without_a_terminal_it_says_what_is_missing_and_not_that_an_open_profile_is_locked() {
    let program = Program::new();
    program.ask(&["events"]);
    let said = refused(&program.run(&["vault", "set"]));
    assert!(said.contains("SITROOM_NEW_PASSPHRASE") && !said.contains("locked"), "{said}");
    for act in ["change", "halves", "rekey", "recover"] {
        let said = refused(&program.run(&["vault", act]));
        assert!(said.contains("has no vault") && !said.contains("locked"), "{act}: {said}");
    }
}

#[test]
fn new_halves_and_a_new_key_say_what_was_done_and_the_backup_under_it_is_whole() {
    let (program, _) = guarded();
    assert_eq!(ask(&program, &["vault", "backup"])["whole"], true);
    for (act, part) in [("halves", "are made anew"), ("rekey", "A backup was made under it")] {
        let output = run(&program, &["vault", act], WORDS, "");
        let said = String::from_utf8(output.stdout).unwrap();
        assert!(output.status.success() && said.contains(part) && !said.contains("vault is set"), "{act}: {said}");
    }
    assert_eq!(ask(&program, &["vault", "backup", "--try"])["whole"], true);
    let status = String::from_utf8(run(&program, &["vault", "status"], WORDS, "").stdout).unwrap();
    assert_eq!(status.matches("opens with the passphrase of its day").count(), 2, "{status}");
}

#[cfg(target_os = "linux")]
#[test]
fn halves_that_nobody_got_are_said_to_be_lost() {
    let (program, _) = guarded();
    let mut call = program.call(&["vault", "halves"]);
    let full = fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let said = refused(&call.env("SITROOM_PASSPHRASE", WORDS).stdout(full).output().unwrap());
    assert!(said.contains("cannot be written") && said.contains("“sitroom vault halves”"), "{said}");
}

#[test]
fn the_passphrase_is_changed_and_both_halves_open_where_it_is_lost() {
    let (program, halves) = guarded();
    let changed = object(&run(&program, &["vault", "change", "--json"], WORDS, OTHER));
    assert_eq!(changed["changed"], true);
    refused(&run(&program, &["verify"], WORDS, ""));
    assert_eq!(object(&run(&program, &["verify", "--json"], OTHER, ""))["ok"], true);

    let mut wrong = halves.clone();
    wrong[1].replace_range(5..9, "AAAA");
    let said = refused(&recover(&program, &wrong, WORDS));
    assert!(said.contains("second half is mistyped"), "{said}");
    let said = refused(&recover(&program, &[halves[0].clone(), halves[0].clone()], WORDS));
    assert!(said.contains("same half"), "{said}");
    assert_eq!(object(&recover(&program, &halves, WORDS))["changed"], true);
    assert_eq!(ask(&program, &["list", "engagements", "--text", CANARY])["count"], 1);

    let renewed = ask(&program, &["vault", "halves"]);
    let said = refused(&recover(&program, &halves, OTHER));
    assert!(said.contains("newest sheets"), "{said}");
    let new = [renewed["halves"][1].as_str().unwrap().to_owned(), renewed["halves"][0].as_str().unwrap().to_owned()];
    assert_eq!(object(&recover(&program, &new, WORDS))["changed"], true);
}

#[test]
fn a_new_key_keeps_the_record_and_makes_the_former_halves_worthless() {
    let (program, halves) = guarded();
    let before = fs::read(program.profile().join("sitroom.db")).unwrap();
    let rekeyed = ask(&program, &["vault", "rekey"]);
    assert_ne!(rekeyed["halves"][0], halves[0].as_str());
    assert_ne!(fs::read(program.profile().join("sitroom.db")).unwrap()[..16], before[..16], "another salt");
    assert_eq!(ask(&program, &["list", "engagements", "--text", CANARY])["count"], 1);
    assert_eq!(ask(&program, &["verify"])["ok"], true);
    refused(&recover(&program, &halves, OTHER));
}

#[test]
fn damage_and_a_weakened_vault_are_told_apart_from_a_wrong_passphrase() {
    let (program, _) = guarded();
    let paths = ["vault", "vault.copy"].map(|name| program.profile().join(name));
    let whole = fs::read(&paths[0]).unwrap();
    let put = |bytes: &[u8]| {
        for path in &paths {
            fs::write(path, bytes).unwrap();
        }
    };
    let mut damaged = whole.clone();
    damaged[100] ^= 4;
    fs::write(&paths[0], &damaged).unwrap();
    assert_eq!(ask(&program, &["verify"])["ok"], true, "one copy suffices");
    assert_eq!(fs::read(&paths[0]).unwrap(), whole, "and mends the other");

    put(&damaged);
    let said = refused(&run(&program, &["events"], WORDS, ""));
    assert!(said.contains("damaged") && !said.contains("wrong"), "{said}");
    let verified = run(&program, &["verify", "--json"], WORDS, "");
    assert_eq!(serde_json::from_slice::<Value>(&verified.stdout).unwrap()["ok"], false);
    for bytes in [&b""[..], b"SITROOM VAULT 1\n", &[0xff; 4096]] {
        put(bytes);
        let said = refused(&run(&program, &["events"], WORDS, ""));
        assert!(said.contains("damaged"), "{said}");
    }
    // Eight KiB of memory instead of 128 MiB, with a checksum that is right.
    let mut weak = whole.clone();
    weak[24..28].copy_from_slice(&8_u32.to_le_bytes());
    let sum = blake3::hash(&weak[..228]);
    weak[228..].copy_from_slice(sum.as_bytes());
    put(&weak);
    let said = refused(&run(&program, &["events"], WORDS, ""));
    assert!(said.contains("was changed") && said.contains("65536"), "{said}");

    for path in &paths {
        fs::remove_file(path).unwrap();
    }
    let said = refused(&run(&program, &["events"], WORDS, ""));
    assert!(said.contains("no new key was made"), "{said}");
    assert!(!program.profile().join("key").exists());
    put(&whole);
    fs::rename(program.profile().join("sitroom.db"), program.profile().join("elsewhere")).unwrap();
    let said = refused(&run(&program, &["events"], WORDS, ""));
    assert!(said.contains("no new database was made"), "{said}");
    fs::rename(program.profile().join("elsewhere"), program.profile().join("sitroom.db")).unwrap();
    assert_eq!(ask(&program, &["list", "engagements", "--text", CANARY])["count"], 1);
}

#[test]
fn a_database_whose_first_sixteen_bytes_are_destroyed_opens_with_the_salt_in_the_vault() {
    let (program, _) = guarded();
    let path = program.profile().join("sitroom.db");
    let mut bytes = fs::read(&path).unwrap();
    bytes[..16].fill(0);
    fs::write(&path, &bytes).unwrap();
    assert_eq!(ask(&program, &["list", "engagements", "--text", CANARY])["count"], 1);
}

#[test]
fn a_damaged_store_is_an_answer_for_a_script_and_a_refusal_by_its_status() {
    let (program, _) = guarded();
    let path = program.profile().join("sitroom.db");
    let mut bytes = fs::read(&path).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(&path, &bytes).unwrap();
    let output = run(&program, &["verify", "--json"], WORDS, "");
    assert_eq!(output.status.code(), Some(1));
    let found: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(found["ok"], false);
    assert!(!found["findings"].as_array().unwrap().is_empty(), "{found}");
    assert!(String::from_utf8_lossy(&output.stderr).contains("damaged"));
}

#[test]
fn a_backup_is_tried_by_the_program_and_opens_as_a_profile() {
    let (program, _) = guarded();
    let made = ask(&program, &["vault", "backup"]);
    assert_eq!(made["whole"], true, "{made}");
    assert_eq!(ask(&program, &["vault", "backup", "--try"])["whole"], true);
    let restored = Program::new();
    let from = program.profile().join("backups").join(made["name"].as_str().unwrap());
    fs::copy(&from, restored.profile().join("sitroom.db")).unwrap();
    fs::copy(from.with_extension("vault"), restored.profile().join("vault")).unwrap();
    assert_eq!(ask(&restored, &["list", "engagements", "--text", CANARY])["count"], 1);

    let mut bytes = fs::read(&from).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(&from, bytes).unwrap();
    let output = run(&program, &["vault", "backup", "--try", "--json"], WORDS, "");
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(serde_json::from_slice::<Value>(&output.stdout).unwrap()["whole"], false);
}

#[test]
fn nothing_of_a_session_lies_on_the_disk_in_plain_text() {
    let program = Program::new();
    let around = tempfile::tempdir().unwrap();
    let (home, temporary) = (around.path().join("home"), around.path().join("tmp"));
    for folder in [&home, &temporary] {
        fs::create_dir(folder).unwrap();
    }
    let record = tempfile::tempdir().unwrap();
    let path = record.path().join("record.json");
    let text = format!(r#"{{"name": "{CANARY}", "kind": "good_offices", "since": "2010", "countries": "KGZ"}}"#);
    fs::write(&path, text).unwrap();
    let key = "S3cret-Of-A-Source-771";
    let said = |arguments: &[&str], stdin: &str| {
        use std::io::Write as _;
        use std::process::Stdio;
        let mut call = program.call(arguments);
        call.envs([("HOME", &home), ("TMPDIR", &temporary)]).env("SITROOM_NEW_PASSPHRASE", WORDS);
        call.env("SITROOM_PASSPHRASE", WORDS).env("RUST_LOG", "trace");
        call.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = call.spawn().unwrap();
        child.stdin.take().unwrap().write_all(stdin.as_bytes()).unwrap();
        let output = child.wait_with_output().unwrap();
        assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    };
    let set: Value = serde_json::from_str(&said(&["vault", "set", "--json"], "")).unwrap();
    said(&["add", "engagements", "--from", path.to_str().unwrap()], "");
    said(&["sources", "acled", "--account", "desk@example.org", "--key"], &format!("{key}\n"));
    said(&["list", "engagements", "--text", CANARY], "");
    said(&["vault", "backup"], "");
    said(&["vault", "rekey"], "");
    said(&["verify"], "");
    let [one, other] = halves(&set);
    for canary in [CANARY, key, WORDS, &one, &other, "desk@example.org", "SQLite format 3"] {
        for folder in [program.profile(), around.path()] {
            assert_eq!(holding(folder, canary), Vec::<String>::new(), "{canary}");
        }
    }
    assert!(!holding(record.path(), CANARY).is_empty(), "the search finds what is there");
}
