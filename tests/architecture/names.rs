//! Names and words: the nouns of the house, a header for each file, and nothing left for later.

use crate::rust_text::parts;
use crate::tree::File;

/// Names that say nothing of what they name.
const EMPTY: [&str; 13] = [
    "util",
    "utils",
    "helper",
    "helpers",
    "common",
    "shared",
    "misc",
    "manager",
    "service",
    "services",
    "processor",
    "data",
    "info",
];
/// Words that have another in this house.
const OTHER_WORDS: [(&str, &str); 2] = [("incident", "event"), ("alert", "warning")];
const LATER: [&str; 5] = [concat!("TO", "DO"), concat!("FIX", "ME"), "todo!(", "unimplemented!(", "HACK:"];

/// Complains of files and Rust names that are not the nouns of the house.
pub(crate) fn forbidden(file: &File) -> Vec<String> {
    let mut complaints = Vec::new();
    for part in file.path.split('/') {
        let stem = part.split('.').next().unwrap_or(part).to_ascii_lowercase();
        if EMPTY.contains(&stem.as_str()) {
            complaints.push(format!("{}: “{stem}” says nothing", file.path));
        }
    }
    if file.is_rust() && !file.is_in("tests/architecture") {
        let code = parts(&file.text).code;
        for word in words(&code) {
            for (other, noun) in OTHER_WORDS {
                if word == other {
                    complaints.push(format!("{}: {other} is called {noun} here", file.path));
                }
            }
        }
        for name in module_names(&code).filter(|name| EMPTY.contains(name)) {
            complaints.push(format!("{}: module “{name}” says nothing", file.path));
        }
    }
    complaints
}

/// Complains of marks that put work off.
pub(crate) fn left_undone(file: &File) -> Vec<String> {
    if file.path == "tests/architecture/names.rs" {
        return Vec::new();
    }
    LATER.iter().filter(|mark| stands_in(&file.text, mark)).map(|mark| format!("{}: {mark}", file.path)).collect()
}

/// Tells whether a mark stands in a text, and not as the end of a longer word.
fn stands_in(text: &str, mark: &str) -> bool {
    text.match_indices(mark).any(|(at, _)| !text[..at].ends_with(char::is_alphanumeric))
}

/// Complains of a Rust file that does not begin by saying what it is for.
pub(crate) fn missing_header(file: &File) -> Vec<String> {
    if file.text.starts_with("//! ") { Vec::new() } else { vec![format!("{}: no header", file.path)] }
}

/// Returns the words that names are made of, in small letters.
fn words(code: &str) -> impl Iterator<Item = String> {
    code.split(|letter: char| !letter.is_alphanumeric()).flat_map(|name| {
        let mut words = vec![String::new()];
        for letter in name.chars() {
            if letter.is_uppercase() && words.last().is_some_and(|word| !word.is_empty()) {
                words.push(String::new());
            }
            if let Some(word) = words.last_mut() {
                word.extend(letter.to_lowercase());
            }
        }
        words
    })
}

fn module_names(code: &str) -> impl Iterator<Item = &str> {
    let words = code.split_whitespace();
    words
        .clone()
        .zip(words.skip(1))
        .filter(|(word, _)| *word == "mod")
        .map(|(_, name)| name.trim_end_matches([';', '{']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn empty_names_are_complained_of_in_paths_and_modules() {
        assert_eq!(forbidden(&File::sample("ui/src/utils.ts", "")).len(), 1);
        assert_eq!(forbidden(&File::sample("ui/src/helpers/day.ts", "")).len(), 1);
        assert_eq!(forbidden(&File::sample("src-tauri/x/src/lib.rs", "mod common;")).len(), 1);
        assert!(forbidden(&File::sample("ui/src/timeline/day.ts", "")).is_empty());
    }

    #[test]
    fn a_second_word_for_an_idea_is_complained_of() {
        for text in ["struct IncidentRow;", "fn raise_alert() {}", "let incident = 1;"] {
            assert_eq!(forbidden(&File::sample("src-tauri/x/src/lib.rs", text)).len(), 1, "{text}");
        }
        assert!(forbidden(&File::sample("src-tauri/x/src/lib.rs", "// an alert reader\nstruct Event;")).is_empty());
    }

    #[test]
    fn work_put_off_is_complained_of() {
        let text = format!("// {} later", LATER[0]);
        assert_eq!(left_undone(&File::sample("a.ts", &text)).len(), 1);
        assert!(left_undone(&File::sample("a.ts", "// done")).is_empty());
    }

    #[test]
    fn a_file_without_a_header_is_complained_of() {
        assert_eq!(missing_header(&File::sample("a.rs", "use std::fs;")).len(), 1);
        assert!(missing_header(&File::sample("a.rs", "//! What it is for.")).is_empty());
    }
}
