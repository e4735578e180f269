//! How texts are written for the index of words, and how a search is asked of it.
//!
//! The tokenizer of SQLite takes the accents off Latin letters. This does what it leaves: scripts without blanks are
//! taken letter by letter, and letters that people write in two ways become one in Arabic and Cyrillic.

use std::borrow::Cow;

/// Returns a text as the index of words holds it.
pub(crate) fn fold(text: &str) -> Cow<'_, str> {
    if text.chars().all(|letter| (letter as u32) < 0x400) {
        return Cow::Borrowed(text);
    }
    let mut folded = String::with_capacity(text.len() + text.len() / 3);
    let mut after_alone = false;
    for letter in text.chars() {
        let alone = stands_alone(letter);
        if alone || after_alone {
            folded.push(' ');
        }
        after_alone = alone;
        folded.extend(same(letter));
    }
    Cow::Owned(folded)
}

/// Returns the query for texts that hold all words, each as the beginning of a word; `None` when there is no word.
pub(crate) fn query(words: &str) -> Option<String> {
    let mut query = String::new();
    for word in words.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)) {
        if !query.is_empty() {
            query.push(' ');
        }
        query.push('"');
        // Within quotes nothing but the quote means anything to the index; a NUL would end the query.
        query.push_str(&fold(word).replace(['"', '\0'], " "));
        query.push_str("\"*");
    }
    (!query.is_empty()).then_some(query)
}

/// Tells whether a letter is of a script that sets no blanks between words: Chinese, Japanese, Thai, Lao, Burmese, Khmer.
fn stands_alone(letter: char) -> bool {
    matches!(letter as u32,
        0x0E00..=0x0EFF | 0x1000..=0x109F | 0x1780..=0x17FF | 0x3040..=0x30FF | 0x3400..=0x4DBF | 0x4E00..=0x9FFF
        | 0xF900..=0xFAFF | 0x20000..=0x3_23AF)
}

/// Returns the letter that stands for all that are written for it; `None` for marks that are often left out.
fn same(letter: char) -> Option<char> {
    Some(match letter {
        // Vowel signs and the lengthening stroke of Arabic.
        '\u{0640}' | '\u{064B}'..='\u{065F}' | '\u{0670}' => return None,
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ى' | 'ی' | 'ئ' => 'ي',
        'ؤ' => 'و',
        'ة' => 'ه',
        'ک' => 'ك',
        'ё' => 'е',
        'Ё' => 'Е',
        'й' => 'и',
        'Й' => 'И',
        other => other,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_in_latin_letters_are_left_as_they_are() {
        assert!(matches!(fold("Ségou, Tômbouctou"), Cow::Borrowed("Ségou, Tômbouctou")));
    }

    #[test]
    fn chinese_is_taken_letter_by_letter_and_arabic_without_its_signs() {
        assert_eq!(fold("在马里2020年"), " 在 马 里 2020 年");
        assert_eq!(fold("غَـاو"), "غاو");
    }

    #[test]
    fn signs_of_the_query_language_are_words_like_others() {
        assert_eq!(query("a\"b AND* (c"), Some("\"a b\"* \"AND*\"* \"(c\"*".into()));
        assert_eq!(query(" - \" "), None);
    }
}
