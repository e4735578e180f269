//! Takes Rust text apart far enough for the rules: what is said in string literals, and what stands outside them.

/// Rust text in two parts of the same number of lines.
pub(crate) struct Parts {
    /// The contents of the string literals, one after the other.
    pub(crate) literals: Vec<String>,
    /// The code, with comments taken out and literals emptied.
    pub(crate) code: String,
}

/// Takes Rust text apart.
pub(crate) fn parts(text: &str) -> Parts {
    let mut parts = Parts { literals: Vec::new(), code: String::new() };
    let mut rest = text;
    while let Some(letter) = rest.chars().next() {
        rest = if rest.starts_with("//") {
            &rest[rest.find('\n').unwrap_or(rest.len())..]
        } else if rest.starts_with("/*") {
            &rest[rest.find("*/").map_or(rest.len(), |end| end + 2)..]
        } else if let Some((literal, after)) = raw_literal(rest).or_else(|| literal(rest)) {
            parts.literals.push(literal.to_owned());
            parts.code.push_str("\"\"");
            after
        } else if rest.starts_with("'\"'") || rest.starts_with("'\\\"'") {
            &rest[rest[1..].find('\'').unwrap() + 2..]
        } else {
            parts.code.push(letter);
            &rest[letter.len_utf8()..]
        };
    }
    parts
}

/// Returns the text before the unit tests of a file. They stand last, by habit of the house.
pub(crate) fn without_unit_tests(text: &str) -> &str {
    text.find("#[cfg(test)]\nmod ").map_or(text, |start| &text[..start])
}

fn literal(text: &str) -> Option<(&str, &str)> {
    let inner = text.strip_prefix('"')?;
    let mut escaped = false;
    for (at, letter) in inner.char_indices() {
        match letter {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return Some((&inner[..at], &inner[at + 1..])),
            _ => {}
        }
    }
    None
}

fn raw_literal(text: &str) -> Option<(&str, &str)> {
    let after = text.strip_prefix('r')?;
    let hashes = after.len() - after.trim_start_matches('#').len();
    let inner = after[hashes..].strip_prefix('"')?;
    let closing = format!("\"{}", "#".repeat(hashes));
    let end = inner.find(&closing)?;
    Some((&inner[..end], &inner[end + closing.len()..]))
}

#[test]
fn literals_and_code_are_told_apart() {
    let parts = parts(
        "let a = \"one \\\" two\"; // \"not this\"\nlet b = r#\"three \"four\"\"#; let c = '\"'; /* \"nor this\" */ d",
    );
    assert_eq!(parts.literals, ["one \\\" two", "three \"four\""]);
    assert!(!parts.code.contains("one") && !parts.code.contains("nor this"), "{}", parts.code);
    assert!(parts.code.contains("let b") && parts.code.trim_end().ends_with('d'), "{}", parts.code);
}
