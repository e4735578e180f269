//! A passphrase: what a person types, in one form however her keyboard composes letters, overwritten when it goes.

use std::collections::BTreeSet;

use unicode_normalization::UnicodeNormalization as _;
use zeroize::Zeroizing;

use crate::ExchangeError;

/// The least characters of a new passphrase: it withstands a thief without means.
pub const LEAST_LETTERS: usize = 12;
/// From so many characters on it withstands a thief with means.
pub const GOOD_LETTERS: usize = 16;
/// From so many on it withstands everybody, as far as is known.
pub const STRONG_LETTERS: usize = 24;
const LEAST_DIFFERENT: usize = 5;
const MOST_BYTES: usize = 1024;

/// A passphrase. It has no `Debug`, so that it stands in no log.
pub struct Secret(Zeroizing<String>);

impl Secret {
    /// Takes what somebody typed.
    pub fn new(typed: &str) -> Self {
        // Room for the whole is made at once, so that no part is left where it grew out of.
        let mut text = Zeroizing::new(String::with_capacity(typed.len() * 3));
        text.extend(typed.nfc());
        Self(text)
    }

    /// Takes a passphrase that is to open a vault from now on.
    ///
    /// # Errors
    /// Refuses what is too short, too long, or made of a few characters only.
    pub fn chosen(typed: &str) -> Result<Self, ExchangeError> {
        if typed.len() > MOST_BYTES {
            return Err(ExchangeError::Long);
        }
        let secret = Self::new(typed);
        let letters = secret.0.chars().count();
        if letters < LEAST_LETTERS {
            return Err(ExchangeError::Short { letters, least: LEAST_LETTERS });
        }
        let different = secret.0.chars().collect::<BTreeSet<_>>().len();
        if different < LEAST_DIFFERENT {
            return Err(ExchangeError::Plain { letters: different });
        }
        Ok(secret)
    }

    pub(crate) fn bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_the_same_however_a_keyboard_composes_them() {
        assert_eq!(Secret::new("caf\u{e9}").bytes(), Secret::new("cafe\u{301}").bytes());
        assert_ne!(Secret::new("cafe").bytes(), Secret::new("caf\u{e9}").bytes());
        assert_ne!(Secret::new("harbour ").bytes(), Secret::new("harbour").bytes(), "blanks count");
    }

    #[test]
    fn a_new_passphrase_is_long_and_made_of_several_characters() {
        assert!(matches!(Secret::chosen("elevenchars"), Err(ExchangeError::Short { letters: 11, .. })));
        assert!(matches!(Secret::chosen("aaaaaaaaaaaabbbb"), Err(ExchangeError::Plain { letters: 2 })));
        assert!(matches!(Secret::chosen(&"ab cd ef".repeat(200)), Err(ExchangeError::Long)));
        // Twelve characters in any script.
        assert!(Secret::chosen("четыре слова").is_ok());
    }
}
