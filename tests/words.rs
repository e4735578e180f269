//! What the core and the command line say stands in six languages: the sources are held against the lists in
//! `src-tauri/words/texts`. `SITROOM_WRITE_WORDS=1` writes the lists anew, and what is missing into them as comments.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

#[path = "words/lists.rs"]
mod lists;
#[allow(dead_code, reason = "the rules of the house use the rest of it")]
#[path = "architecture/rust_text.rs"]
mod rust_text;
#[path = "words/scan.rs"]
mod scan;
#[allow(dead_code, reason = "the rules of the house use the rest of it")]
#[path = "architecture/tree.rs"]
mod tree;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use lists::Templates;

const LANGUAGES: [&str; 5] = ["fr", "ru", "es", "ar", "zh"];

/// Returns every template of the program, each once.
fn templates() -> Templates {
    let mut files: Vec<_> = tree::files().into_iter().filter(scan::is_program).collect();
    files.sort_by(|a, b| a.path.cmp(&b.path));
    let said = files.iter().flat_map(|file| scan::templates(file).into_iter().map(|text| (file.path.clone(), text)));
    let rules: Vec<serde_json::Value> =
        serde_json::from_str(include_str!("../src-tauri/ingest/casebook/rules.json")).unwrap();
    let titles = rules.iter().filter_map(|rule| rule["fields"]["name"].as_str());
    let titles = titles.map(|title| ("src-tauri/ingest/casebook/rules.json".to_owned(), title.to_owned()));
    let help = sitroom_shell::help_texts().into_iter().map(|text| ("the help of the command line".to_owned(), text));
    let mut seen = BTreeSet::new();
    said.chain(titles).chain(help).filter(|(_, text)| seen.insert(text.clone())).collect()
}

fn texts() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src-tauri/words/texts")
}

#[test]
fn every_sentence_of_the_core_stands_in_every_language() {
    let templates = templates();
    assert!(templates.len() > 100, "the sources were not read");
    let is_writing = std::env::var_os("SITROOM_WRITE_WORDS").is_some();
    let path = texts().join("english.txt");
    let mut missing = Vec::new();
    if is_writing {
        fs::write(&path, lists::english(&templates)).unwrap();
    } else if fs::read_to_string(&path).unwrap() != lists::english(&templates) {
        missing.push("english.txt differs from the sources".to_owned());
    }
    for language in LANGUAGES {
        let path = texts().join(language).join("core.ftl");
        let found = lists::translations(&fs::read_to_string(&path).unwrap());
        if is_writing {
            fs::write(&path, lists::catalog(&templates, &found)).unwrap();
        }
        let known: BTreeSet<String> = templates.iter().map(|(_, text)| lists::id(text)).collect();
        let lacking = templates.iter().filter(|(_, text)| !found.contains_key(&lists::id(text)));
        missing.extend(lacking.map(|(file, text)| format!("{language} {}: {text:?} of {file}", lists::id(text))));
        missing.extend(found.keys().filter(|id| !known.contains(*id)).map(|id| format!("{language} {id} is not used")));
    }
    assert!(
        is_writing || missing.is_empty(),
        "SITROOM_WRITE_WORDS=1 writes the lists anew; {} texts:\n{}",
        missing.len(),
        missing.join("\n")
    );
}

#[test]
fn no_sentence_is_given_to_a_fault_without_being_told() {
    let complaints: Vec<String> =
        tree::files().iter().filter(|file| scan::is_program(file)).flat_map(scan::unmarked).collect();
    assert!(complaints.is_empty(), "{} complaints:\n{}", complaints.len(), complaints.join("\n"));
}
