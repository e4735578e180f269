//! Text in words: folded so that case, accents and ways of writing do not matter, each with its place in the text.

use unicode_normalization::char::{decompose_compatible, is_combining_mark};

/// What stands between a word and the one before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Gap {
    /// Nothing but blanks, hyphens or apostrophes.
    Blank,
    /// A comma, a bracket or a quotation mark.
    Clause,
    /// The end of a sentence or of a line.
    Sentence,
}

/// A word, a number, or one Chinese character.
#[derive(Debug, Clone)]
pub(crate) struct Token {
    /// Bytes of the text.
    pub(crate) start: usize,
    /// The byte after its last.
    pub(crate) end: usize,
    /// Small letters without accents; Arabic letters in one form.
    pub(crate) folded: String,
    /// It begins with a capital letter.
    pub(crate) is_capital: bool,
    /// It is one Chinese character.
    pub(crate) is_han: bool,
    /// What stands before it.
    pub(crate) gap: Gap,
}

impl Token {
    /// Returns the number that its digits spell, if it is one of at most nine digits.
    pub(crate) fn digits(&self) -> Option<u32> {
        let is_number = self.folded.len() <= 9 && self.folded.bytes().all(|byte| byte.is_ascii_digit());
        if is_number { self.folded.parse().ok() } else { None }
    }
}

/// Returns the words of a text in their order. Digits, letters and Chinese characters that touch are words of their own.
pub(crate) fn tokens(text: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::with_capacity(text.len() / 6);
    let mut gap = Gap::Sentence;
    let mut last: Option<Class> = None;
    for (start, letter) in text.char_indices() {
        let end = start + letter.len_utf8();
        match class(letter) {
            Class::Mark => {
                if let (Some(token), Some(_)) = (tokens.last_mut(), last) {
                    token.end = end;
                }
            }
            Class::Between(found) => {
                gap = gap.max(found);
                last = None;
            }
            found => {
                let grows = last == Some(found) && found != Class::Han;
                if let (true, Some(token)) = (grows, tokens.last_mut()) {
                    token.end = end;
                    push_folded(&mut token.folded, letter);
                } else {
                    let mut folded = String::with_capacity(12);
                    push_folded(&mut folded, letter);
                    let (is_capital, is_han) = (letter.is_uppercase(), found == Class::Han);
                    tokens.push(Token { start, end, folded, is_capital, is_han, gap });
                }
                gap = Gap::Blank;
                last = Some(found);
            }
        }
    }
    tokens
}

/// Returns a text folded, its words parted by one blank.
#[must_use]
pub fn folded(text: &str) -> String {
    let mut whole = String::with_capacity(text.len());
    for token in tokens(text) {
        if !whole.is_empty() {
            whole.push(' ');
        }
        whole.push_str(&token.folded);
    }
    whole
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Class {
    Letter,
    Digit,
    Han,
    /// It changes the letter before it, and parts nothing.
    Mark,
    Between(Gap),
}

fn class(letter: char) -> Class {
    match letter {
        'a'..='z' | 'A'..='Z' => Class::Letter,
        '\u{2bb}' | '\u{2bc}' | '\u{640}' | '\u{200c}'..='\u{200f}' | '\u{ad}' => Class::Mark,
        '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' => Class::Han,
        _ if letter.is_numeric() => Class::Digit,
        _ if is_combining_mark(letter) => Class::Mark,
        _ if letter.is_alphabetic() => Class::Letter,
        '.' | '!' | '?' | ';' | '\n' | '。' | '！' | '？' | '；' | '؟' | '؛' => Class::Between(Gap::Sentence),
        _ if letter.is_whitespace() => Class::Between(Gap::Blank),
        '-' | '\'' | '’' | '‘' | '`' | '‑' | '‐' | '·' | '_' => Class::Between(Gap::Blank),
        _ => Class::Between(Gap::Clause),
    }
}

/// Adds the folded form of a letter: NFKD without marks (Unicode Standard Annex 15), small, and letters that the standard keeps
/// apart though people write one for the other.
fn push_folded(folded: &mut String, letter: char) {
    if letter.is_ascii() {
        folded.push(letter.to_ascii_lowercase());
        return;
    }
    decompose_compatible(letter, |part| {
        if is_combining_mark(part) {
            return;
        }
        for small in part.to_lowercase().filter(|small| !is_combining_mark(*small)) {
            match small {
                'ø' | 'ɔ' => folded.push('o'),
                'ł' => folded.push('l'),
                'ı' => folded.push('i'),
                'đ' => folded.push('d'),
                'ɛ' | 'ə' => folded.push('e'),
                'ŋ' | 'ɲ' => folded.push('n'),
                'ß' => folded.push_str("ss"),
                'æ' => folded.push_str("ae"),
                'œ' => folded.push_str("oe"),
                'ى' | 'ی' => folded.push('ي'),
                'ة' => folded.push('ه'),
                'ک' => folded.push('ك'),
                'ء' => {}
                '٠'..='٩' => folded.push(char::from(b'0' + (small as u32 - '٠' as u32) as u8)),
                '۰'..='۹' => folded.push(char::from(b'0' + (small as u32 - '۰' as u32) as u8)),
                other => folded.push(other),
            }
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<String> {
        tokens(text).into_iter().map(|token| token.folded).collect()
    }

    #[test]
    fn case_accents_and_forms_of_letters_do_not_matter() {
        assert_eq!(words("L’Île de Nzérékoré"), ["l", "ile", "de", "nzerekore"]);
        assert_eq!(words("МОПТИ, Ёлка"), ["мопти", "елка"]);
        assert_eq!(folded("أُوبُو"), folded("اوبو"));
        assert_eq!(folded("مدينة"), folded("مدينه"));
        assert_eq!(folded("مالى"), folded("مالي"));
    }

    #[test]
    fn digits_of_any_script_are_words_of_their_own() {
        assert_eq!(words("造成12人死亡"), ["造", "成", "12", "人", "死", "亡"]);
        assert_eq!(words("٥ مارس ٢٠٢٤"), ["5", "مارس", "2024"]);
    }

    #[test]
    fn a_word_knows_its_bytes_and_what_stands_before_it() {
        let text = "À Gao, hier. Fin";
        let found = tokens(text);
        assert_eq!(&text[found[1].start..found[1].end], "Gao");
        assert_eq!(
            found.iter().map(|token| token.gap).collect::<Vec<_>>(),
            [Gap::Sentence, Gap::Blank, Gap::Clause, Gap::Sentence]
        );
    }
}
