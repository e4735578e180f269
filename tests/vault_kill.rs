//! Kills the program (SIGKILL) at every step that a change of the vault, or the first start of a profile, makes durable: the profile
//! opens with what it had or with what it was to have, each time, and holds all that it held.
#![cfg(target_os = "linux")]
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test stops at the first surprise")]
#![expect(clippy::print_stderr, reason = "the test says what it saw")]

#[allow(dead_code, reason = "other tests use the rest of it")]
#[path = "support/program.rs"]
mod program;

use std::fs;
use std::os::unix::process::ExitStatusExt as _;
use std::path::Path;
use std::process::{Command, Output};

use program::{Program, call_on, object};
use serde_json::Value;

const WORDS: &str = "harbour lantern nine";
const OTHER: &str = "another nine rivers";
/// What makes a step durable or visible.
const STEPS: [&str; 9] =
    ["fsync", "fdatasync", "rename", "renameat", "renameat2", "linkat", "unlink", "unlinkat", "ftruncate"];
/// More steps of a kind than any change has.
const MOST: usize = 200;

fn with_passphrases(mut call: Command, passphrase: &str) -> Output {
    call.env("SITROOM_PASSPHRASE", passphrase).env("SITROOM_NEW_PASSPHRASE", OTHER).output().unwrap()
}

/// Runs a command and kills it as it enters its nth step of a kind. Returns whether it was killed.
fn killed(profile: &Path, arguments: &[&str], kind: &str, nth: usize) -> bool {
    let plain = call_on(profile, arguments);
    let mut traced = Command::new("strace");
    traced.args(["-f", "-qq", "-o", "/dev/null", "-e", &format!("trace={kind}")]);
    traced.args(["-e", &format!("inject={kind}:signal=SIGKILL:when={nth}")]);
    traced.arg(plain.get_program()).args(plain.get_args());
    traced.envs(plain.get_envs().filter_map(|(name, value)| Some((name, value?))));
    let status = with_passphrases(traced, WORDS).status;
    status.signal() == Some(9) || status.code() == Some(128 + 9)
}

/// Returns what the first of the passphrases that opens the profile finds in it, and which it was.
fn opened(profile: &Path, step: &str) -> (usize, Value) {
    let mut said = Vec::new();
    for (which, words) in [WORDS, OTHER].into_iter().enumerate() {
        let output = with_passphrases(call_on(profile, &["verify", "--json"]), words);
        if output.status.success() {
            return (which, object(&output));
        }
        said.push(String::from_utf8_lossy(&output.stderr).into_owned());
    }
    panic!("killed at {step}, nothing opens the profile: {said:?}");
}

/// Kills a command at each of its steps on a copy of the profile, until it comes to its end.
fn survives(profile: &Path, arguments: &[&str], look: impl Fn(&Path, &str, usize)) {
    let held = records(profile);
    let mut steps = 0;
    for kind in STEPS {
        for nth in 1..=MOST {
            assert!(nth < MOST, "{arguments:?} has no end of {kind}");
            let (copy, step) = (copy_of(profile), format!("{kind} {nth}"));
            let was_killed = killed(copy.path(), arguments, kind, nth);
            if !was_killed {
                break;
            }
            steps += 1;
            let (which, found) = opened(copy.path(), &step);
            assert_eq!((&found["ok"], &found["records"]), (&Value::Bool(true), &held), "{step}");
            look(copy.path(), &step, which);
        }
    }
    assert!(steps > 9, "only {steps} steps were seen");
    eprintln!("{arguments:?}: killed at {steps} steps");
}

fn records(profile: &Path) -> Value {
    let copy = copy_of(profile);
    opened(copy.path(), "nothing").1["records"].clone()
}

fn copy_of(profile: &Path) -> tempfile::TempDir {
    let copy = tempfile::tempdir().unwrap();
    for entry in fs::read_dir(profile).unwrap().flatten().filter(|entry| entry.path().is_file()) {
        fs::copy(entry.path(), copy.path().join(entry.file_name())).unwrap();
    }
    copy
}

fn has_strace() -> bool {
    let found = Command::new("strace").arg("-V").output().is_ok();
    if !found {
        eprintln!("skipped: there is no strace");
    }
    found
}

fn plain() -> Program {
    let program = Program::new();
    program.ask(&["list", "engagements"]);
    program
}

fn guarded() -> Program {
    let program = plain();
    let mut set = program.call(&["vault", "set"]);
    assert!(set.env("SITROOM_NEW_PASSPHRASE", WORDS).output().unwrap().status.success());
    program
}

#[test]
fn a_first_start_that_is_killed_at_any_step_is_gone_on_with() {
    if !has_strace() {
        return;
    }
    let mut steps = 0;
    for kind in STEPS {
        for nth in 1..=MOST {
            assert!(nth < MOST, "the first start has no end of {kind}");
            let profile = tempfile::tempdir().unwrap();
            if !killed(profile.path(), &["list", "engagements"], kind, nth) {
                break;
            }
            steps += 1;
            let listed = call_on(profile.path(), &["list", "engagements"]).output().unwrap();
            assert!(listed.status.success(), "{kind} {nth}: {}", String::from_utf8_lossy(&listed.stderr));
            let (_, found) = opened(profile.path(), &format!("{kind} {nth}"));
            assert_eq!(found["ok"], true, "{kind} {nth}");
            assert!(!profile.path().join("first-start").exists(), "{kind} {nth}");
        }
    }
    assert!(steps > 3, "only {steps} steps were seen");
    eprintln!("the first start: killed at {steps} steps");
}

#[test]
fn a_vault_that_is_being_set_is_there_whole_or_not_at_all() {
    if !has_strace() {
        return;
    }
    let program = plain();
    survives(program.profile(), &["vault", "set"], |profile, step, _| {
        let is_open = call_on(profile, &["verify"]).output().unwrap().status.success();
        let key = profile.join("key").exists();
        assert!(!is_open || key, "{step}: it opens without a key");
    });
}

#[test]
fn a_passphrase_that_is_being_changed_is_the_former_or_the_new_one() {
    if !has_strace() {
        return;
    }
    let program = guarded();
    survives(program.profile(), &["vault", "change"], |_, _, _| {});
}

#[test]
fn a_key_that_is_being_changed_leaves_the_former_or_the_new_state() {
    if !has_strace() {
        return;
    }
    let program = guarded();
    survives(program.profile(), &["vault", "rekey"], |profile, step, which| {
        assert_eq!(which, 0, "{step}: the passphrase stays");
        for name in ["sitroom.db.next", "vault.next", "key-changed"] {
            assert!(!profile.join(name).exists(), "{step}: {name} is left");
        }
    });
}
