//! The recovery key for two custodians: 256 random bits, split so that either half alone says nothing.
//!
//! Half A is random, half B is the key XOR half A. Each is written as 16 groups of four letters (Crockford's base 32, which has no
//! I, L, O and U), with which half it is, to which pair it belongs, and a checksum: a slip of the pen is told, and in which half.

use sitroom_domain::phrase;
use sitroom_store::{StoreError, fill_with_chance};
use zeroize::Zeroizing;

use crate::ExchangeError;

const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const SECRET: usize = 32;
/// Which half, three bytes of the pair, the half, four bytes of checksum.
const BYTES: usize = 1 + 3 + SECRET + 4;
const LETTERS: usize = BYTES * 8 / 5;
const GROUP: usize = 4;
const NAMES: [&str; 2] = [phrase!("first"), phrase!("second")];

/// The 256 bits that open a vault in the place of its passphrase.
pub(crate) type RecoveryKey = Zeroizing<[u8; SECRET]>;

/// The two halves as they are written down, each for one custodian. They are shown once and kept nowhere.
pub struct Halves(pub [Zeroizing<String>; 2]);

/// Makes a recovery key and its halves.
pub(crate) fn make() -> Result<(RecoveryKey, Halves), StoreError> {
    let (mut key, mut one) = (Zeroizing::new([0; SECRET]), Zeroizing::new([0; SECRET]));
    fill_with_chance(&mut *key)?;
    fill_with_chance(&mut *one)?;
    let mut other = Zeroizing::new([0; SECRET]);
    join(&key[..], &one[..], &mut other);
    let mut pair = [0; 3];
    fill_with_chance(&mut pair)?;
    Ok((key, Halves([written(1, pair, &one), written(2, pair, &other)])))
}

/// Reads two halves as people type them, in either order.
pub(crate) fn read(typed: [&str; 2]) -> Result<RecoveryKey, ExchangeError> {
    let halves = [understood(typed[0], NAMES[0])?, understood(typed[1], NAMES[1])?];
    if halves[0][0] == halves[1][0] {
        return Err(if halves[0] == halves[1] { ExchangeError::SameHalf } else { ExchangeError::TwoKeys });
    }
    if halves[0][1..4] != halves[1][1..4] {
        return Err(ExchangeError::TwoKeys);
    }
    let mut key = Zeroizing::new([0; SECRET]);
    join(&halves[0][4..], &halves[1][4..], &mut key);
    Ok(key)
}

fn join(one: &[u8], other: &[u8], into: &mut [u8; SECRET]) {
    for ((place, one), other) in into.iter_mut().zip(one).zip(other) {
        *place = one ^ other;
    }
}

fn written(which: u8, pair: [u8; 3], half: &[u8; SECRET]) -> Zeroizing<String> {
    let mut bytes = Zeroizing::new([0; BYTES]);
    bytes[0] = which;
    bytes[1..4].copy_from_slice(&pair);
    bytes[4..4 + SECRET].copy_from_slice(half);
    let sum = checksum(&bytes[..BYTES - 4]);
    bytes[BYTES - 4..].copy_from_slice(&sum);
    let mut text = Zeroizing::new(String::with_capacity(LETTERS + LETTERS / GROUP));
    for place in 0..LETTERS {
        if place > 0 && place % GROUP == 0 {
            text.push(' ');
        }
        text.push(char::from(ALPHABET[usize::from(five_bits(&bytes[..], place))]));
    }
    text
}

/// Returns the five bits of a letter: bits are counted from the first of the first byte.
fn five_bits(bytes: &[u8], letter: usize) -> u8 {
    let at = letter * 5;
    let pair = u16::from_be_bytes([bytes[at / 8], bytes.get(at / 8 + 1).copied().unwrap_or(0)]);
    (pair >> (11 - at % 8)) as u8 & 31
}

fn understood(typed: &str, which: &'static str) -> Result<Zeroizing<[u8; BYTES]>, ExchangeError> {
    let mut bytes = Zeroizing::new([0; BYTES]);
    let mut letters = 0;
    for letter in typed.chars().filter(|letter| letter.is_alphanumeric()) {
        let Some(value) = value_of(letter) else { return Err(ExchangeError::Mistyped { which }) };
        for bit in 0..5 {
            let at = letters * 5 + bit;
            if let Some(byte) = bytes.get_mut(at / 8) {
                *byte |= (value >> (4 - bit) & 1) << (7 - at % 8);
            }
        }
        letters += 1;
    }
    if letters != LETTERS {
        return Err(ExchangeError::HalfLength { which, letters, needed: LETTERS });
    }
    let is_sound = checksum(&bytes[..BYTES - 4]) == bytes[BYTES - 4..] && matches!(bytes[0], 1 | 2);
    if is_sound { Ok(bytes) } else { Err(ExchangeError::Mistyped { which }) }
}

/// Returns the value of a letter; those that look like another count as that one.
fn value_of(letter: char) -> Option<u8> {
    let letter = match letter.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    ALPHABET.iter().position(|known| char::from(*known) == letter).and_then(|place| u8::try_from(place).ok())
}

fn checksum(bytes: &[u8]) -> [u8; 4] {
    let sum = blake3::derive_key("Sitroom 2026 checksum of a recovery half", bytes);
    [sum[0], sum[1], sum[2], sum[3]]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_halves_give_the_key_in_either_order_and_however_they_are_typed() {
        let (key, Halves([one, other])) = make().unwrap();
        assert_eq!(one.split(' ').count(), 16);
        assert_eq!(*read([&one, &other]).unwrap(), *key);
        let typed = one.to_lowercase().replace(' ', "-").replace('0', "o").replace('1', "l");
        assert_eq!(*read([&other, &typed]).unwrap(), *key);
    }

    #[test]
    fn one_wrong_letter_is_told_and_in_which_half() {
        let (_, Halves([one, other])) = make().unwrap();
        for (place, letter) in other.char_indices().filter(|(_, letter)| *letter != ' ') {
            let mut wrong = other.to_string();
            wrong.replace_range(place..=place, if letter == 'A' { "B" } else { "A" });
            let refused = read([&one, &wrong]).err().unwrap();
            assert!(matches!(refused, ExchangeError::Mistyped { which: "second" }), "{refused}");
        }
        let refused = read(["U", &other]).err().unwrap();
        assert!(matches!(refused, ExchangeError::Mistyped { which: "first" }), "{refused}");
        assert!(matches!(read([&one[..60], &other]), Err(ExchangeError::HalfLength { which: "first", .. })));
        assert!(matches!(read([&one, &one]), Err(ExchangeError::SameHalf)));
    }

    #[test]
    fn halves_of_two_keys_are_not_mixed() {
        let ((_, Halves([one, _])), (_, Halves([first, second]))) = (make().unwrap(), make().unwrap());
        assert!(matches!(read([&one, &second]), Err(ExchangeError::TwoKeys)));
        assert!(matches!(read([&one, &first]), Err(ExchangeError::TwoKeys)));
    }

    proptest::proptest! {
        #[test]
        fn whatever_is_typed_is_refused_in_words_and_never_opens(one in ".{0,90}", other in "[0-9A-Z ]{0,90}") {
            proptest::prop_assert!(read([&one, &other]).is_err());
        }
    }
}
