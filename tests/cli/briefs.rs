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

/// Adds records of a noun from a file, as an office keeps them.
fn add(program: &Program, nouns: &str, text: &str) {
    let path = program.profile().join(format!("{nouns}.json"));
    fs::write(&path, text).unwrap();
    program.ask(&["add", nouns, "--from", path.to_str().unwrap()]);
}

/// Writes a briefing of a kind; what is told of it, and its pages as text.
fn kind(program: &Program, arguments: &[&str], name: &str) -> (Value, String) {
    let path = program.profile().join(name);
    let all: Vec<&str> = ["brief"].iter().chain(arguments).copied().chain(["--out", path.to_str().unwrap()]).collect();
    let told = program.ask(&all);
    for sentence in told["sentences"].as_array().unwrap() {
        let has_number = !numbers(sentence[1].as_str().unwrap()).is_empty();
        assert!(!has_number || !sentence[2].as_array().unwrap().is_empty(), "no source: {sentence}");
    }
    let output = Command::new("pdftotext").args([path.to_str().unwrap(), "-"]).output();
    let text = output.unwrap_or_else(|why| panic!("pdftotext of poppler-utils: {why}"));
    (told, String::from_utf8(text.stdout).unwrap())
}

fn sentences(told: &Value) -> String {
    let all = told["sentences"].as_array().unwrap().iter().map(|one| one[1].as_str().unwrap());
    all.collect::<Vec<_>>().join(" ")
}

#[test]
fn a_horizon_scan_tells_the_last_whole_month_as_the_store_counts_it() {
    let program = imported("2023-12-31");
    let (told, text) = kind(&program, &["west-africa", "--kind", "horizon-scan", "--as-of", "2023-12-31"], "scan.pdf");
    let month = ["--since", "2023-11-01", "--until", "2023-11-30"];
    let asked: Vec<&str> = ["events", "--subregion", "west-africa"].iter().chain(&month).copied().collect();
    let counted = program.ask(&asked);
    let said = sentences(&told).replace('\u{202f}', "");
    let wanted =
        format!("November 2023 – events: {}; deaths by the best estimate: {} (", counted["events"], counted["best"]);
    assert!(said.contains(&wanted), "“{wanted}” is not in {said}");
    assert!(text.contains("monthly horizon scan") && text.contains("What to watch"), "{text}");
}

#[test]
fn a_note_is_written_on_a_record_by_its_title_and_says_by_itself_which_kind_it_is() {
    let program = imported("2023-12-31");
    add(
        &program,
        "warnings",
        r#"{"name": "Unrest in the north", "level": "high", "countries": "Mali", "statement": "Armed men gather.", "first_signal": "2023-10-01T00:00Z", "raised": "2023-10-11T00:00Z", "marking": "unclassified"}"#,
    );
    add(
        &program,
        "elections",
        r#"{"name": "Presidential vote", "kind": "presidential", "day": "10 March 2024", "countries": "Mali", "marking": "unclassified"}"#,
    );
    add(
        &program,
        "engagements",
        r#"{"name": "Talks in Mopti", "kind": "mediation", "since": "1 March 2023", "until": "31 March 2023", "countries": "Mali", "marking": "unclassified"}"#,
    );
    let day = ["--as-of", "2023-12-31"];
    for (title, words) in [
        ("Unrest in the north", "warning note"),
        ("Presidential vote", "election note"),
        ("Talks in Mopti", "mission debrief"),
    ] {
        let (told, text) = kind(&program, &["--record", title, day[0], day[1]], "note.pdf");
        assert!(text.contains(words) && text.contains(title), "{title}: {text}");
        assert!(told["parts"].as_array().unwrap().iter().any(|part| part == "figures"), "{told}");
    }
    let refused = |arguments: &[&str]| {
        let all: Vec<&str> = arguments.iter().copied().chain(["--out", "no.pdf"]).collect();
        let said = program.run(&all);
        assert_eq!(said.status.code(), Some(1));
        String::from_utf8(said.stderr).unwrap()
    };
    assert!(refused(&["brief", "--record", "Unrest"]).contains("Unrest in the north"));
    assert!(refused(&["brief", "MLI", "--record", "Talks in Mopti"]).contains("both are named"));
    assert!(refused(&["brief", "MLI", "--kind", "warning-note"]).contains("none is named"));
    assert!(refused(&["brief", "--record", "Talks in Mopti", "--kind", "election-note"]).contains("is an engagement"));
    assert!(refused(&["brief", "MLI", "--year", "2023"]).contains("not on a year"));
    assert!(refused(&["brief"]).contains("Nothing is named"));
    assert!(!std::path::Path::new("no.pdf").exists());
}

#[test]
fn a_year_is_evaluated_as_its_own_command_tells_it() {
    let program = imported("2023-12-31");
    let arguments = ["west-africa", "--kind", "year-evaluation", "--year", "2022", "--as-of", "2023-12-31"];
    let (told, _) = kind(&program, &arguments, "year.pdf");
    let year = program.ask(&["evaluate", "--year", "2022", "--subregion", "west-africa"]);
    let onsets = &year["onsets"];
    let wanted = format!("warned of before: {}; missed: {}.", onsets["warned"], onsets["missed"]);
    assert!(sentences(&told).contains(&wanted), "“{wanted}” is not in {}", sentences(&told));
    let later =
        program.run(&["brief", "west-africa", "--kind", "year-evaluation", "--year", "2190", "--out", "no.pdf"]);
    assert!(String::from_utf8(later.stderr).unwrap().contains("2190 cannot be evaluated"));
}

#[test]
fn slides_bear_the_marking_twice_each_and_a_document_cannot_be_slides() {
    let program = imported("2023-12-31");
    let (told, text) = kind(&program, &["west-africa", "--shape", "slides", "--as-of", "2023-12-31"], "slides.pdf");
    let pages: Vec<&str> = text.split('\u{c}').filter(|page| !page.trim().is_empty()).collect();
    assert!(pages.len() > 8, "{} pages", pages.len());
    for page in &pages {
        // Its letters are set apart.
        let letters: String = page.split_whitespace().collect();
        assert_eq!(letters.matches("UNCLASSIFIED").count(), 2, "{page}");
    }
    let path = told["path"].as_str().unwrap();
    let size = Command::new("pdfinfo").arg(path).output().unwrap();
    let size = String::from_utf8(size.stdout).unwrap();
    assert!(size.contains("960 x 540") && size.contains("Tagged:          yes"), "{size}");
    let refused = program.run(&["brief", "west-africa", "--shape", "slides", "--out", "no.docx"]);
    assert!(String::from_utf8(refused.stderr).unwrap().contains("PDF alone"));
}
