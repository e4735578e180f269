//! Numbers and texts packed tightly into one column.
//!
//! A number takes seven bits to a byte, the lowest first, the high bit set on all bytes but the last (LEB128).

/// Adds a number.
pub(crate) fn put_number(bytes: &mut Vec<u8>, mut number: u64) {
    while number >= 0x80 {
        bytes.push(number as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
}

/// Adds a text behind its length.
pub(crate) fn put_text(bytes: &mut Vec<u8>, text: &str) {
    put_number(bytes, text.len() as u64);
    bytes.extend_from_slice(text.as_bytes());
}

/// Takes a number off the front; `None` when there is none.
pub(crate) fn take_number(bytes: &mut &[u8]) -> Option<u64> {
    let mut number = 0_u64;
    for shift in (0..64).step_by(7) {
        let (&byte, rest) = bytes.split_first()?;
        *bytes = rest;
        number |= u64::from(byte & 0x7f) << shift;
        if byte & 0x80 == 0 {
            return Some(number);
        }
    }
    None
}

/// Takes a text off the front; `None` when there is none.
pub(crate) fn take_text(bytes: &mut &[u8]) -> Option<String> {
    let length = usize::try_from(take_number(bytes)?).ok()?;
    let (text, rest) = bytes.split_at_checked(length)?;
    *bytes = rest;
    String::from_utf8(text.to_vec()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_was_packed_comes_out_the_same(number: u64, text: String, next: u64) {
            let mut bytes = Vec::new();
            put_number(&mut bytes, number);
            put_text(&mut bytes, &text);
            put_number(&mut bytes, next);
            let mut rest = bytes.as_slice();
            prop_assert_eq!(take_number(&mut rest), Some(number));
            prop_assert_eq!(take_text(&mut rest), Some(text));
            prop_assert_eq!(take_number(&mut rest), Some(next));
            prop_assert!(rest.is_empty());
        }

        #[test]
        fn damaged_bytes_give_nothing_rather_than_a_panic(bytes: Vec<u8>) {
            let mut rest = bytes.as_slice();
            while take_text(&mut rest).is_some() && !rest.is_empty() {}
            let mut rest = bytes.as_slice();
            while take_number(&mut rest).is_some() && !rest.is_empty() {}
        }
    }
}
