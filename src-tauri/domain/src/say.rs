//! Sentences that the core says to a person: English in the code, told in the language of the one who reads.
//!
//! The English template is the source and the key. [`say!`](crate::say!) tells it at once; [`kept!`](crate::kept!) and
//! [`phrase!`](crate::phrase!) leave it in English, because it is stored or stands within another sentence, and [`retold`] tells
//! it where it is shown. Nothing here knows a translation: the shell gives the one who does, and says in which language.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicU8, Ordering};

/// Tells an English text in a language, by its number; with the template that it was written from where that is known. `None`
/// where it has to stay as it is.
pub type Teller = fn(language: u8, template: Option<&str>, english: &str) -> Option<String>;

/// The number of English among the languages.
pub const ENGLISH: u8 = 0;

static LANGUAGE: AtomicU8 = AtomicU8::new(ENGLISH);
static TELLER: OnceLock<Teller> = OnceLock::new();

/// Takes a language, and who tells texts in it, for the whole program from now on. The first teller stays.
pub fn speak(language: u8, teller: Teller) {
    TELLER.get_or_init(|| teller);
    LANGUAGE.store(language, Ordering::Relaxed);
}

/// Returns the number of the language that is spoken.
pub fn spoken() -> u8 {
    LANGUAGE.load(Ordering::Relaxed)
}

/// Returns an English text in the language that is spoken, by the template that it was written from.
pub fn told(template: &str, english: String) -> String {
    in_language(Some(template), &english).unwrap_or(english)
}

/// Returns a text that was written in English before in the language that is spoken; as it is where nobody knows it.
pub fn retold(english: &str) -> String {
    in_language(None, english).unwrap_or_else(|| english.to_owned())
}

fn in_language(template: Option<&str>, english: &str) -> Option<String> {
    match spoken() {
        ENGLISH => None,
        language => TELLER.get().and_then(|teller| teller(language, template, english)),
    }
}

/// Formats a sentence and tells it in the language that is spoken.
#[macro_export]
macro_rules! say {
    ($template:literal $($values:tt)*) => {
        $crate::say::told($template, ::std::format!($template $($values)*))
    };
}

/// Formats a sentence that stays English here: it is stored, or stands within another one, and is told again where it is shown.
#[macro_export]
macro_rules! kept {
    ($template:literal $($values:tt)*) => { ::std::format!($template $($values)*) };
}

/// Names a text without values that stays English here and is told again where it is shown.
#[macro_export]
macro_rules! phrase {
    ($text:literal) => {
        $text
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn english_is_told_as_it_is_written() {
        let path = "a.csv";
        assert_eq!(say!("{path} has {} rows.", 3), "a.csv has 3 rows.");
        assert_eq!(kept!("{path} has {:.1} rows.", 3.0), "a.csv has 3.0 rows.");
        assert_eq!(say!("Nothing."), retold(phrase!("Nothing.")));
    }
}
