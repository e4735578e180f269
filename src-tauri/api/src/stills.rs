//! The still: the map as the window drew it last, shown at the next start until its own map is drawn, where that would be the same.
//!
//! The window says by a key what a still was drawn from. It is a text, and never half right: with another one there is no still.

use std::io::{Read as _, Write as _};

use flate2::Compression;
use flate2::read::DeflateDecoder;
use flate2::write::DeflateEncoder;

use crate::contract::fault::Fault;
use crate::desk::Desk;

/// Stands between the key and what was drawn; no text of JSON has it.
const END_OF_KEY: u8 = 0;
/// The most bytes that are kept: a map as large as two screens of 3840 × 2160.
const MOST_BYTES: usize = 64 << 20;

impl Desk {
    /// Keeps a still: its key, a zero, and what was drawn. It is made small and written on a thread of its own; one that has no key, or is
    /// too large, leaves the one before, and so does a mission that is over.
    pub fn keep_still(&self, still: Vec<u8>) {
        let room = self.room();
        if still.contains(&END_OF_KEY) && still.len() <= MOST_BYTES && room.refuse_after_mission().is_ok() {
            room.store.keep_still(move || packed(&still).unwrap_or_default());
        }
    }

    /// Returns what was drawn under a key; nothing where the last still is of another.
    pub fn find_still(&self, key: &str) -> Result<Vec<u8>, Fault> {
        let Some(still) = self.room().store.find_still()? else { return Ok(Vec::new()) };
        let Some((of, drawn)) = split(&still) else { return Ok(Vec::new()) };
        if of != key.as_bytes() {
            return Ok(Vec::new());
        }
        let mut bytes = Vec::new();
        // Half a map is none.
        Ok(DeflateDecoder::new(drawn).take(MOST_BYTES as u64).read_to_end(&mut bytes).map_or(Vec::new(), |_| bytes))
    }
}

/// Returns the key and what was drawn.
fn split(still: &[u8]) -> Option<(&[u8], &[u8])> {
    let (key, rest) = still.split_at_checked(still.iter().position(|byte| *byte == END_OF_KEY)?)?;
    Some((key, rest.get(1..)?))
}

/// Returns the still with what was drawn made small.
fn packed(still: &[u8]) -> Option<Vec<u8>> {
    let (key, drawn) = split(still)?;
    let mut encoder = DeflateEncoder::new([key, &[END_OF_KEY]].concat(), Compression::fast());
    encoder.write_all(drawn).ok()?;
    encoder.finish().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kept(desk: &Desk, still: &[u8]) {
        desk.keep_still(still.to_vec());
        desk.settle();
    }

    #[test]
    fn a_still_comes_back_under_its_key_alone_and_the_last_one_counts() {
        let folder = tempfile::tempdir().unwrap();
        let desk = Desk::open(folder.path()).unwrap();
        assert_eq!(desk.find_still("[1]").unwrap(), b"");
        // What was drawn may hold zeros of its own.
        let drawn: Vec<u8> = (0..100_000_u32).map(|at| (at % 7 * at % 5) as u8).collect();
        kept(&desk, &[b"[1]\0", drawn.as_slice()].concat());
        assert!(desk.find_still("[1]").unwrap() == drawn);
        assert_eq!(desk.find_still("[2]").unwrap(), b"");
        assert_eq!(desk.find_still("").unwrap(), b"");
        kept(&desk, b"[2]\0later");
        assert_eq!(desk.find_still("[1]").unwrap(), b"");
        assert_eq!(desk.find_still("[2]").unwrap(), b"later");
        drop(desk);
        let again = Desk::open(folder.path()).unwrap();
        assert_eq!(again.find_still("[2]").unwrap(), b"later");
    }

    #[test]
    fn what_has_no_key_or_is_damaged_is_no_still() {
        let folder = tempfile::tempdir().unwrap();
        let desk = Desk::open(folder.path()).unwrap();
        kept(&desk, b"[1]\0before");
        kept(&desk, b"no end");
        kept(&desk, &vec![0; MOST_BYTES + 1]);
        assert_eq!(desk.find_still("[1]").unwrap(), b"before");
        let store = &desk.room().store;
        for damaged in [b"[1]\0\x07nonsense".as_slice(), b"[1]", b""] {
            store.keep_still(move || damaged.to_vec());
            store.settle();
            assert_eq!(desk.find_still("[1]").unwrap(), b"", "{damaged:?}");
        }
    }
}
