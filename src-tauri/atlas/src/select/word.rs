//! Tests over 64 values at a time.

use crate::block::Limits;
use crate::mask::WORD;

/// Returns a bit for each value that lies within limits, for up to 64 values.
#[expect(clippy::needless_bitwise_bool, reason = "without a branch the loop becomes vector instructions")]
pub(super) fn bits_in<T: Copy + Ord + Default>(values: &[T], limits: Limits<T>) -> u64 {
    bits(values, |value| (value >= limits.min) & (value <= limits.max))
}

/// Returns a bit for each value that passes, for up to 64 values.
pub(super) fn bits<T: Copy>(values: &[T], passes: impl Fn(T) -> bool) -> u64 {
    let mut flags = [0_u8; WORD];
    if let Some(values) = values.first_chunk::<WORD>() {
        for (flag, value) in flags.iter_mut().zip(values) {
            *flag = u8::from(passes(*value));
        }
    } else {
        for (flag, value) in flags.iter_mut().zip(values) {
            *flag = u8::from(passes(*value));
        }
    }
    pack(&flags)
}

/// Packs 64 bytes of zero or one into the bits of a word.
fn pack(flags: &[u8; WORD]) -> u64 {
    // Each factor moves one byte's lowest bit to its place in the highest byte; nothing is carried.
    const GATHER: u64 = 0x0102_0408_1020_4080;
    let (eights, _) = flags.as_chunks::<8>();
    eights.iter().rev().fold(0, |word, eight| word << 8 | u64::from_le_bytes(*eight).wrapping_mul(GATHER) >> 56)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn each_value_that_passes_sets_its_own_bit(values in proptest::collection::vec(0..10_i32, 0..=WORD), min in 0..10, max in 0..10) {
            let word = bits_in(&values, Limits { min, max });
            for bit in 0..WORD {
                let expected = values.get(bit).is_some_and(|value| (min..=max).contains(value));
                prop_assert_eq!(word >> bit & 1 == 1, expected);
            }
        }
    }
}
