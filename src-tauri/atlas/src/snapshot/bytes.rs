//! Lists of numbers as bytes, under a head that tells format, length and checksum.

use crate::error::AtlasError;

use super::SNAPSHOT_FORMAT;

const MAGIC: [u8; 8] = *b"SITATLAS";
/// Magic, format, four bytes of zero, checksum.
const HEAD: usize = 24;

/// A number that is written in `N` bytes.
pub(super) trait Number<const N: usize>: Copy {
    fn to_le(self) -> [u8; N];
    fn from_le(bytes: [u8; N]) -> Self;
}

macro_rules! numbers {
    ($($number:ty => $size:literal),*) => {$(
        impl Number<$size> for $number {
            fn to_le(self) -> [u8; $size] {
                self.to_le_bytes()
            }
            fn from_le(bytes: [u8; $size]) -> Self {
                Self::from_le_bytes(bytes)
            }
        }
    )*};
}
numbers!(u8 => 1, u16 => 2, u32 => 4, i32 => 4);

/// Writes lists one after the other.
pub(super) struct Writer(Vec<u8>);

impl Writer {
    pub(super) fn new(expected_bytes: usize) -> Self {
        let mut bytes = Vec::with_capacity(expected_bytes + expected_bytes / 8);
        bytes.resize(HEAD, 0);
        Self(bytes)
    }

    /// Writes a list: its length in bytes, then its numbers.
    pub(super) fn put<T: Number<N>, const N: usize>(&mut self, list: &[T]) {
        self.0.extend_from_slice(&((list.len() * N) as u64).to_le_bytes());
        self.0.extend(list.iter().flat_map(|number| number.to_le()));
    }

    /// Writes a list of pairs.
    pub(super) fn put_pairs(&mut self, list: &[(u32, u32)]) {
        self.0.extend_from_slice(&((list.len() * 8) as u64).to_le_bytes());
        self.0.extend(list.iter().flat_map(|(a, b)| (u64::from(*b) << 32 | u64::from(*a)).to_le_bytes()));
    }

    pub(super) fn finish(mut self) -> Vec<u8> {
        let sum = checksum(&self.0[HEAD..]);
        self.0[..8].copy_from_slice(&MAGIC);
        self.0[8..12].copy_from_slice(&SNAPSHOT_FORMAT.to_le_bytes());
        self.0[16..HEAD].copy_from_slice(&sum.to_le_bytes());
        self.0
    }
}

/// Reads lists one after the other.
pub(super) struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    /// Checks the head of a snapshot and the sum of what follows it.
    pub(super) fn open(bytes: &'a [u8]) -> Result<Self, AtlasError> {
        let foreign = |found: String| AtlasError::Foreign { expected: SNAPSHOT_FORMAT, found };
        let (head, body) = bytes.split_at_checked(HEAD).ok_or_else(|| foreign(format!("{} bytes", bytes.len())))?;
        if head[..8] != MAGIC {
            return Err(foreign("it does not begin like one".to_owned()));
        }
        let format = u64_at(head, 8);
        if format != u64::from(SNAPSHOT_FORMAT) {
            return Err(foreign(format!("format {format}")));
        }
        if u64_at(head, 16) != checksum(body) {
            return Err(AtlasError::Damaged { reason: "its checksum does not agree" });
        }
        Ok(Self(body))
    }

    /// Reads the next list.
    pub(super) fn take<T: Number<N>, const N: usize>(&mut self) -> Result<Vec<T>, AtlasError> {
        let (numbers, rest) = self.next_list()?.as_chunks::<N>();
        if !rest.is_empty() {
            return Err(AtlasError::Damaged { reason: "a list ends within a number" });
        }
        Ok(numbers.iter().map(|bytes| T::from_le(*bytes)).collect())
    }

    /// Reads the next list, of pairs.
    pub(super) fn take_pairs(&mut self) -> Result<Vec<(u32, u32)>, AtlasError> {
        let (pairs, rest) = self.next_list()?.as_chunks::<8>();
        if !rest.is_empty() {
            return Err(AtlasError::Damaged { reason: "a list ends within a pair" });
        }
        let pairs = pairs.iter().map(|bytes| u64::from_le_bytes(*bytes));
        Ok(pairs.map(|pair| (pair as u32, (pair >> 32) as u32)).collect())
    }

    /// Checks that everything was read.
    pub(super) fn finish(self) -> Result<(), AtlasError> {
        if self.0.is_empty() { Ok(()) } else { Err(AtlasError::Damaged { reason: "it goes on after its end" }) }
    }

    fn next_list(&mut self) -> Result<&'a [u8], AtlasError> {
        let short = AtlasError::Damaged { reason: "it ends too early" };
        let (length, rest) = self.0.split_first_chunk::<8>().ok_or_else(|| short.clone())?;
        let length = usize::try_from(u64::from_le_bytes(*length)).map_err(|_| short.clone())?;
        let (list, rest) = rest.split_at_checked(length).ok_or(short)?;
        self.0 = rest;
        Ok(list)
    }
}

fn u64_at(bytes: &[u8], at: usize) -> u64 {
    bytes[at..].first_chunk::<8>().map_or(0, |bytes| u64::from_le_bytes(*bytes))
}

/// Returns a sum that no change of a single stretch of eight bytes leaves as it was: every step is one-to-one. It guards
/// against damage, not against forgery; the store's encryption does that.
fn checksum(bytes: &[u8]) -> u64 {
    const STEP: u64 = 0x9E37_79B9_7F4A_7C15;
    let mix = |sum: u64, word: u64| (sum ^ word).wrapping_mul(STEP).rotate_left(29);
    // Four sums side by side, because each waits for the product before it.
    let mut lanes = [1_u64, 2, 3, 4];
    let (fours, rest) = bytes.as_chunks::<32>();
    for four in fours {
        let (words, _) = four.as_chunks::<8>();
        lanes.iter_mut().zip(words).for_each(|(lane, word)| *lane = mix(*lane, u64::from_le_bytes(*word)));
    }
    let rest = rest.iter().fold(bytes.len() as u64, |sum, byte| mix(sum, u64::from(*byte)));
    lanes.into_iter().fold(rest, mix)
}
