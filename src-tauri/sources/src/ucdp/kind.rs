//! The kind of violence, by code or in words.

use sitroom_domain::Kind;

use super::columns::fold;

/// Reads a kind of violence.
pub(crate) fn read(field: &[u8]) -> Option<Kind> {
    match field {
        b"1" | b"1.0" => return Some(Kind::State),
        b"2" | b"2.0" => return Some(Kind::NonState),
        b"3" | b"3.0" => return Some(Kind::OneSided),
        _ => {}
    }
    let word = fold(&String::from_utf8_lossy(field));
    let word = word.trim_start_matches(|letter: char| letter.is_ascii_digit());
    let word = ["violence", "conflict"].iter().fold(word, |word, end| word.strip_suffix(end).unwrap_or(word));
    match word {
        "state" | "statebased" | "sb" => Some(Kind::State),
        "nonstate" | "ns" => Some(Kind::NonState),
        "onesided" | "os" => Some(Kind::OneSided),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_are_read_by_code_and_in_words() {
        for (text, kind) in [
            ("1.0", Kind::State),
            ("State-based conflict", Kind::State),
            ("state-based violence", Kind::State),
            ("Non-state conflict", Kind::NonState),
            ("one-sided violence", Kind::OneSided),
            ("3", Kind::OneSided),
            ("3: One-sided", Kind::OneSided),
        ] {
            assert_eq!(read(text.as_bytes()), Some(kind), "{text}");
        }
        for text in ["", "4", "0", "war"] {
            assert_eq!(read(text.as_bytes()), None, "{text}");
        }
    }
}
