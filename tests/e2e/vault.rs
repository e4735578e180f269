//! The vault in the real window: set, locked, a wrong passphrase, opened again with all as before; and what is left in memory and on the
//! disk meanwhile.

use std::fs;
use std::io::{Read as _, Seek as _, SeekFrom};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use serde_json::json;

use crate::invented;
use crate::program::Program;
use crate::window::Window;

const WORDS: &str = "harbour lantern nine";
const CANARY: &str = "Zanzibar-Quill-48213";
const EVENTS: u64 = 800;
/// The key has to be gone from memory so long after the lock.
const GONE: Duration = Duration::from_secs(5);
/// A larger part of the address space is not memory that is in use.
const LARGEST: u64 = 1 << 30;
/// Longer than a pause that is no sleep.
const SLEEP: Duration = Duration::from_secs(13);

/// Returns the numbers of the processes of the program on a profile.
fn processes(profile: &Path) -> Vec<u32> {
    let wanted = profile.to_string_lossy().into_owned();
    let all = fs::read_dir("/proc").unwrap().flatten();
    let numbers = all.filter_map(|entry| entry.file_name().to_string_lossy().parse::<u32>().ok());
    numbers
        .filter(|number| {
            let line = fs::read(format!("/proc/{number}/cmdline")).unwrap_or_default();
            let line = String::from_utf8_lossy(&line).into_owned();
            line.split('\0').next().unwrap_or_default().ends_with("/sitroom") && line.contains(&wanted)
        })
        .collect()
}

/// Counts places in the memory of a process that hold some bytes. The bytes are given changed, so that this process is not
/// what is found where memory is shared.
fn places(process: u32, masked: &[u8]) -> usize {
    let maps = fs::read_to_string(format!("/proc/{process}/maps")).unwrap();
    let mut memory = fs::File::open(format!("/proc/{process}/mem")).unwrap();
    let mut found = 0;
    for line in maps.lines().filter(|line| line.contains(" rw")) {
        let Some((from, to)) = line.split(' ').next().and_then(|range| range.split_once('-')) else { continue };
        let (from, to) = (u64::from_str_radix(from, 16).unwrap(), u64::from_str_radix(to, 16).unwrap());
        // The web view sets addresses aside that no memory stands behind.
        if to - from > LARGEST {
            continue;
        }
        let mut bytes = vec![0; (to - from) as usize];
        if memory.seek(SeekFrom::Start(from)).is_err() || memory.read_exact(&mut bytes).is_err() {
            continue;
        }
        let first = masked[0] ^ 0xff;
        let starts = bytes.iter().enumerate().filter(|(_, byte)| **byte == first).map(|(at, _)| at);
        found += starts
            .filter(|at| {
                let part = bytes.get(*at..*at + masked.len());
                part.is_some_and(|part| part.iter().zip(masked).all(|(byte, mask)| byte ^ 0xff == *mask))
            })
            .count();
    }
    found
}

fn masked(bytes: &[u8]) -> Vec<u8> {
    bytes.iter().map(|byte| byte ^ 0xff).collect()
}

/// Returns the key of a profile without a vault, as bytes and as digits, each masked.
fn masked_key(profile: &Path) -> [Vec<u8>; 2] {
    let digits = fs::read_to_string(profile.join("key")).unwrap();
    let digits = &digits.trim()[..64];
    let byte = |at: usize| u8::from_str_radix(&digits[at * 2..at * 2 + 2], 16).unwrap();
    [masked(&(0..32).map(byte).collect::<Vec<u8>>()), masked(digits.as_bytes())]
}

/// Writes an engagement whose title is searched for afterwards.
fn write_record(program: &Program) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("record.json");
    let text = format!(r#"{{"name": "{CANARY}", "kind": "good_offices", "since": "2010", "countries": "MLI"}}"#);
    fs::write(&path, text).unwrap();
    assert_eq!(program.ask(&["add", "engagements", "--from", path.to_str().unwrap()])["added"], 1);
}

/// Sets a vault in the window and returns the halves that it showed.
async fn set_vault(window: &Window) -> [String; 2] {
    window.click("lock").await;
    window.find("vault-form").await;
    window.write("vault-new", WORDS).await;
    window.write("vault-again", WORDS).await;
    window.click("vault-do").await;
    let halves = [window.text("vault-half-1").await, window.text("vault-half-2").await];
    window.evaluate("document.querySelector('[data-testid=vault-halves-shown] input[type=checkbox]').click()").await;
    window.click("vault-halves-done").await;
    halves.map(|half| half.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// Opens the locked window and waits for what it showed before.
async fn unlock(window: &Window, shown: u64) {
    window.wait_for("a try is possible", "!document.querySelector('[data-testid=lock-open]').disabled").await;
    window.write("lock-passphrase", WORDS).await;
    window.click("lock-open").await;
    window.wait_for_number("events-total", shown).await;
}

/// Goes through a day with a vault.
pub(crate) async fn guards_the_record(binary: &Path) {
    let program = Program::new();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("invented.csv");
    invented::write_events(&mut fs::File::create(&file).unwrap(), EVENTS, 11).unwrap();
    assert_eq!(program.ask(&["import", "ucdp", file.to_str().unwrap()])["added"], EVENTS);
    write_record(&program);
    let key = masked_key(program.profile());

    let window = Window::open(binary, program.profile()).await;
    window.find("events-total").await;
    window.wait_for_map().await;
    let shown = window.number("events-total").await.unwrap();
    let process = *processes(program.profile()).first().unwrap();
    assert!(key.iter().any(|needle| places(process, needle) > 0), "the search finds a key that is there");
    let halves = set_vault(&window).await;
    window.find("vault-lock").await;
    assert!(!program.profile().join("key").exists());

    // The record is read, and then the window is locked: nothing of it is on the screen or in the page.
    window.escape().await;
    window.type_here("3").await;
    window.wait_for("the record is listed", &format!("document.body.innerText.includes('{CANARY}')")).await;
    window.click("lock").await;
    window.find("lock-page").await;
    tokio::time::sleep(GONE).await;
    for needle in &key {
        assert_eq!(places(process, needle), 0, "the key is in memory after the lock");
    }
    assert_eq!(
        window.evaluate(&format!("document.documentElement.outerHTML.includes('{CANARY}')")).await,
        json!(false)
    );
    let asked = "window.__TAURI_INTERNALS__.invoke('list_drafts').then(
        () => arguments[arguments.length - 1]('answered'), why => arguments[arguments.length - 1](why.code))";
    assert_eq!(window.run(asked, Vec::new()).await, json!("locked"));

    // A wrong passphrase says so, and the right one brings everything back.
    window.write("lock-passphrase", "harbour lantern ten").await;
    window.click("lock-open").await;
    assert!(window.text("lock-fault").await.contains("wrong"));
    window.escape().await;
    unlock(&window, shown).await;

    sleep(&window, process).await;
    unlock(&window, shown).await;
    window.close().await;
    nothing_lies_in_plain_text(program.profile(), &halves);
}

/// Stops the program as a machine does that sleeps, and finds it locked.
async fn sleep(window: &Window, process: u32) {
    let signal = |name: &str| Command::new("kill").args([name, &process.to_string()]).status().unwrap().success();
    assert!(signal("-STOP"));
    tokio::time::sleep(SLEEP).await;
    assert!(signal("-CONT"));
    window.find("lock-page").await;
}

fn nothing_lies_in_plain_text(profile: &Path, halves: &[String; 2]) {
    let home = PathBuf::from(std::env::var("HOME").unwrap());
    let of_page = [".local/share/org.sitroom.app", ".cache/org.sitroom.app"].map(|name| home.join(name));
    let mut folders = vec![profile.to_path_buf()];
    folders.extend(of_page.into_iter().filter(|folder| folder.is_dir()));
    for canary in [CANARY, WORDS, &halves[0], &halves[1]] {
        for folder in &folders {
            assert_eq!(crate::plain::holding(folder, canary), Vec::<String>::new(), "{canary}");
        }
    }
}
