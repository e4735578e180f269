//! Briefings on the command line: every number is the store's, nothing later than the day is read, every page bears its marking.

use std::collections::HashSet;
use std::fs;
use std::process::Command;

use serde_json::Value;

use crate::program::Program;
use crate::until::events_until;

const DISCLAIMER: &str = "The boundaries and names shown and the designations used on this map do not imply official endorsement or acceptance by the United Nations.";

/// Returns a program with invented events, up to a day.
fn imported(until: &str) -> Program {
    let program = Program::new();
    let path = program.profile().join("events.csv");
    fs::write(&path, events_until(until)).unwrap();
    program.ask(&["import", "ucdp", path.to_str().unwrap()]);
    program
}

fn brief(program: &Program, day: &str, name: &str) -> (Value, Vec<u8>) {
    let path = program.profile().join(name);
    let told = program.ask(&["brief", "west-africa", "--as-of", day, "--out", path.to_str().unwrap()]);
    (told, fs::read(path).unwrap())
}

/// Returns the numbers of a text; thousands are parted by narrow spaces.
fn numbers(text: &str) -> Vec<u64> {
    let joined = text.replace('\u{202f}', "");
    joined.split(|letter: char| !letter.is_ascii_digit()).filter_map(|word| word.parse().ok()).collect()
}

#[test]
fn every_number_of_the_key_messages_is_the_stores() {
    let program = imported("2023-12-31");
    let (told, _) = brief(&program, "2023-12-31", "brief.pdf");
    let mut known: HashSet<u64> = [2021, 2022, 2023, 31, 95, 12].into();
    // The newest invented event is before the last of December: the last month that is whole is November.
    for (since, until) in [("2022-12-01", "2023-11-30"), ("2021-12-01", "2022-11-30")] {
        let counted = program.ask(&["events", "--subregion", "west-africa", "--since", since, "--until", until]);
        known.extend(["events", "best", "low", "high"].iter().filter_map(|name| counted[name].as_u64()));
        for country in counted["by_country"].as_object().unwrap().values() {
            known.extend(["events", "best"].iter().filter_map(|name| country[name].as_u64()));
        }
    }
    let mut checked = 0;
    for sentence in told["sentences"].as_array().unwrap() {
        let (part, text) = (sentence[0].as_str().unwrap(), sentence[1].as_str().unwrap());
        let has_number = !numbers(text).is_empty();
        assert!(!has_number || !sentence[2].as_array().unwrap().is_empty(), "no source: {text}");
        let of_violence = part == "key-messages" && (text.contains("death") || text.starts_with("The year before"));
        if of_violence {
            for number in numbers(text) {
                assert!(known.contains(&number), "{number} of “{text}” is none of {known:?}");
                checked += 1;
            }
        }
    }
    assert!(checked > 12, "{checked} of {told}");
}

#[test]
fn every_page_bears_its_marking_and_the_map_its_disclaimer() {
    let program = imported("2023-12-31");
    let (told, bytes) = brief(&program, "2023-12-31", "brief.pdf");
    assert!(bytes.starts_with(b"%PDF-1.7"), "{:?}", &bytes[..9]);
    let path = told["path"].as_str().unwrap();
    let text = Command::new("pdftotext")
        .args([path, "-"])
        .output()
        .unwrap_or_else(|why| panic!("pdftotext of poppler-utils: {why}"));
    let text = String::from_utf8(text.stdout).unwrap();
    let pages: Vec<&str> = text.split('\u{c}').filter(|page| !page.trim().is_empty()).collect();
    assert!(!pages.is_empty());
    for page in &pages {
        assert_eq!(page.matches("UNCLASSIFIED").count(), 2, "{page}");
    }
    let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(words(&text).contains(DISCLAIMER), "{text}");
    for source in told["sources"].as_array().unwrap() {
        assert!(words(&text).contains(&words(source.as_str().unwrap())), "{source}");
    }
}

#[test]
fn nothing_later_than_the_day_is_read() {
    let whole = imported("2023-12-31");
    for day in ["2019-06-30", "2021-12-15"] {
        let then = imported(day);
        for name in ["brief.pdf", "brief.docx"] {
            assert_eq!(brief(&whole, day, name).1, brief(&then, day, name).1, "{day} {name}");
        }
    }
}

#[test]
fn what_cannot_be_written_is_refused_with_a_remedy_and_leaves_no_file() {
    let program = imported("2015-12-31");
    for (arguments, words) in [
        (["brief", "atlantis", "--out", "a.pdf"], "atlantis"),
        (["brief", "west-africa", "--out", "a.odt"], ".docx"),
        (["brief", "west-africa", "--out", "/no/such/folder/a.pdf"], "/no/such/folder"),
    ] {
        let said = program.run(&arguments);
        let error = String::from_utf8(said.stderr).unwrap();
        assert_eq!((said.status.code(), error.contains(words)), (Some(1), true), "{error}");
    }
    let later = program.run(&["brief", "MLI", "--as-of", "2190-01-01", "--out", "a.pdf"]);
    assert!(String::from_utf8(later.stderr).unwrap().contains("to come"));
    let odd = program.run(&["brief", "MLI", "--language", "de", "--out", "a.pdf"]);
    assert!(String::from_utf8(odd.stderr).unwrap().contains("“de”"));
    assert!(!std::path::Path::new("a.pdf").exists());
}
