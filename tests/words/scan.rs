//! Finds what the core says in its Rust sources: the templates that are marked to be told, and the sentences that are not.

use crate::rust_text::parts;
use crate::tree::File;

/// What marks a template that is told in six languages.
const MARKS: [&str; 4] = ["say!(", "kept!(", "phrase!(", "#[error("];
/// What takes sentences that a person reads.
const TAKERS: [&str; 2] = ["Fault::refused(", "Fault::unknown("];

/// Tells whether a file is part of the program: its tests say nothing to anybody.
pub(crate) fn is_program(file: &File) -> bool {
    let is_test = file.path.contains("/tests/") || file.name().ends_with("_tests.rs") || file.name() == "tests.rs";
    file.is_rust() && file.is_in("src-tauri/") && !is_test && file.path != "src-tauri/domain/src/say.rs"
}

/// Returns the templates that a file marks, as `format!` reads them.
pub(crate) fn templates(file: &File) -> Vec<String> {
    let parts = parts(without_tests(&file.text));
    let before = parts.code.split("\"\"");
    let marked = before.zip(&parts.literals).filter(|(code, _)| {
        let code = code.trim_end();
        MARKS.iter().any(|mark| code.ends_with(mark))
    });
    marked.map(|(_, literal)| unescaped(literal)).filter(|text| is_told(text)).collect()
}

/// Complains of sentences that are given to a fault and are not marked.
pub(crate) fn unmarked(file: &File) -> Vec<String> {
    let parts = parts(without_tests(&file.text));
    let mut complaints = Vec::new();
    for taker in TAKERS {
        for (at, _) in parts.code.match_indices(taker) {
            let start = at + taker.len();
            let call = &parts.code[start..start + length(&parts.code[start..])];
            let first = parts.code[..start].matches("\"\"").count();
            let is_marked = |place: usize| {
                MARKS[..3].iter().any(|mark| {
                    call[..place]
                        .match_indices(mark)
                        .any(|(at, _)| at + mark.len() + length(&call[at + mark.len()..]) > place)
                })
            };
            for (count, (place, _)) in call.match_indices("\"\"").enumerate() {
                let text = unescaped(&parts.literals[first + count]);
                if is_sentence(&text) && !is_marked(place) {
                    complaints.push(format!("{}: “{text}” is not marked by say!", file.path));
                }
            }
        }
    }
    complaints
}

/// Returns the text before the unit tests of a file; the name of a file of tests ends nothing.
fn without_tests(text: &str) -> &str {
    let mark = "#[cfg(test)]\nmod ";
    let opens = |at: &usize| text[at + mark.len()..].lines().next().is_some_and(|line| line.ends_with('{'));
    text.match_indices(mark).map(|(at, _)| at).find(opens).map_or(text, |at| &text[..at])
}

/// Returns how long a text is up to the bracket that closes it.
fn length(text: &str) -> usize {
    let mut open = 1;
    for (at, letter) in text.char_indices() {
        match letter {
            '(' => open += 1,
            ')' => open -= 1,
            _ => {}
        }
        if open == 0 {
            return at;
        }
    }
    text.len()
}

/// Tells whether a template says anything besides its values.
fn is_told(text: &str) -> bool {
    let mut inside = false;
    text.chars().any(|letter| {
        inside = (inside || letter == '{') && letter != '}';
        !inside && letter.is_alphabetic()
    })
}

fn is_sentence(text: &str) -> bool {
    is_told(text) && text.contains(' ')
}

/// Returns what a literal holds.
fn unescaped(literal: &str) -> String {
    let mut text = String::new();
    let mut rest = literal;
    while let Some(at) = rest.find('\\') {
        text.push_str(&rest[..at]);
        let after = &rest[at + 1..];
        let letter = after.chars().next().unwrap();
        rest = &after[letter.len_utf8()..];
        match letter {
            'n' => text.push('\n'),
            't' => text.push('\t'),
            '\n' => rest = rest.trim_start(),
            'u' => {
                let (code, after) = rest.strip_prefix('{').and_then(|rest| rest.split_once('}')).unwrap();
                text.push(char::from_u32(u32::from_str_radix(code, 16).unwrap()).unwrap());
                rest = after;
            }
            other => text.push(other),
        }
    }
    text + rest
}

#[test]
fn marked_templates_are_found_and_others_are_not() {
    let file = File::sample(
        "src-tauri/x/src/a.rs",
        "fn a() { say!(\"{} is \\\"to\\\" \\\n    come\", day); other(\"not this\"); kept!(\n \"{a}: {b}\") }\n#[error(\"no {x}\")]",
    );
    assert_eq!(templates(&file), ["{} is \"to\" come", "no {x}"]);
}

#[test]
fn a_sentence_that_is_not_marked_is_complained_of() {
    let of = |text: &str| unmarked(&File::sample("src-tauri/x/src/a.rs", text)).len();
    assert_eq!(of("Fault::refused(\"No day is known.\", \"\")"), 1);
    assert_eq!(of("Fault::refused(format!(\"{a} is gone.\"), say!(\"Write it.\"))"), 1);
    assert_eq!(of("Fault::refused(say!(\"{} is gone.\", all.join(\" and so on \")), say!(\"Write it.\"))"), 0);
    assert_eq!(of("Fault::refused(why.join(\"; \"), \"\")"), 0);
}
