//! Texts of a row: trimmed, unguarded, and looked at for letters that deceive.

use std::borrow::Cow;

/// Returns a field as text: blanks at the ends off, and off too the apostrophe that keeps a spreadsheet from taking it
/// for a formula.
pub(crate) fn read(field: &[u8]) -> Cow<'_, str> {
    let field = field.trim_ascii();
    let field = match field {
        [b'\'', b'=' | b'+' | b'-' | b'@' | b'\t' | b'\r', ..] => &field[1..],
        _ => field,
    };
    // Almost every field is sound, and told so faster than it is mended.
    str::from_utf8(field).map_or_else(|_| String::from_utf8_lossy(field), Cow::Borrowed)
}

/// Returns a field as [`read`] does, to keep.
pub(crate) fn text(field: &[u8]) -> String {
    read(field).into_owned()
}

/// Reads True, False, 1 or 0.
pub(crate) fn flag(field: &[u8]) -> Option<bool> {
    match field.to_ascii_lowercase().as_slice() {
        b"1" | b"1.0" | b"true" | b"t" | b"yes" => Some(true),
        b"0" | b"0.0" | b"false" | b"f" | b"no" => Some(false),
        _ => None,
    }
}

/// Tells whether a name holds invisible letters, marks that turn the direction of reading, replacement characters, or
/// letters of two alphabets in one word.
pub(crate) fn is_odd(name: &str) -> bool {
    if name.is_ascii() {
        // All bytes are looked at, without a way out: so many are at once.
        return name.bytes().fold(false, |odd, byte| odd | (byte < 0x20 && !matches!(byte, b'\t' | b'\n' | b'\r')));
    }
    let mut alphabet = None;
    let mut before = ' ';
    for letter in name.chars() {
        if is_hidden(letter, before) {
            return true;
        }
        if !letter.is_alphanumeric() {
            alphabet = None;
        } else if let Some(this) = alphabet_of(letter) {
            if alphabet.is_some_and(|other| other != this) {
                return true;
            }
            alphabet = Some(this);
        }
        before = letter;
    }
    false
}

fn is_hidden(letter: char, before: char) -> bool {
    match letter {
        // The joiners belong to Arabic and Indian scripts.
        '\u{200c}' | '\u{200d}' => !matches!(before, '\u{0600}'..='\u{06ff}' | '\u{0900}'..='\u{0dff}'),
        '\u{00ad}'
        | '\u{061c}'
        | '\u{115f}'
        | '\u{1160}'
        | '\u{180e}'
        | '\u{200b}'
        | '\u{200e}'
        | '\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2069}'
        | '\u{3164}'
        | '\u{feff}'
        | '\u{ffa0}'
        | '\u{fffd}'
        | '\u{e0000}'..='\u{e007f}' => true,
        other => other.is_control() && !matches!(other, '\t' | '\n' | '\r'),
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Alphabet {
    Latin,
    Greek,
    Cyrillic,
    Armenian,
    Cherokee,
}

fn alphabet_of(letter: char) -> Option<Alphabet> {
    match letter {
        'a'..='z' | 'A'..='Z' | '\u{00c0}'..='\u{024f}' | '\u{1e00}'..='\u{1eff}' => Some(Alphabet::Latin),
        '\u{0370}'..='\u{03ff}' | '\u{1f00}'..='\u{1fff}' => Some(Alphabet::Greek),
        '\u{0400}'..='\u{052f}' => Some(Alphabet::Cyrillic),
        '\u{0530}'..='\u{058f}' => Some(Alphabet::Armenian),
        '\u{13a0}'..='\u{13ff}' => Some(Alphabet::Cherokee),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn deceptive_letters_are_seen_and_honest_ones_are_not() {
        for odd in [
            "Gov\u{200b}ernment",
            "\u{202e}oga",
            "G\u{043e}vernment",
            "Gо\u{0432}",
            "Ma\u{fffd}li",
            "a\u{200d}b",
            "\u{0391}lpha",
        ] {
            assert!(is_odd(odd), "{odd:?}");
        }
        for honest in [
            "Côte d’Ivoire",
            "Правительство Мали",
            "حكومة مالي",
            "می\u{200c}خواهم",
            "马里",
            "Tanguiéta – marché",
            "α-Romeo 7",
        ] {
            assert!(!is_odd(honest), "{honest:?}");
        }
    }

    #[test]
    fn the_guard_against_formulas_is_taken_off() {
        assert_eq!(text(b" '=1+1 "), "=1+1");
        assert_eq!(text(b"'s Hertogenbosch"), "'s Hertogenbosch");
    }
}
