//! The still: the map as the window drew it last, shown at the next start until its own map is drawn, where that would be the same.
//!
//! The window says by a key what a still was drawn from: the stamp of its opening in a line, and the view. It is a text, and never half
//! right: with another one there is no still.

use std::io::{Read as _, Write as _};

use flate2::Compression;
use flate2::read::DeflateDecoder;
use flate2::write::DeflateEncoder;

use crate::contract::fault::Fault;
use crate::desk::{Desk, Room};

/// Stands between the key and what was drawn; no text of JSON has it.
const END_OF_KEY: u8 = 0;
/// The most bytes that are kept: a map as large as two screens of 3840 × 2160.
const MOST_BYTES: usize = 64 << 20;

impl Desk {
    /// Keeps a still: its key, a zero, and what was drawn. Returns whether it did: one that was drawn from anything else than is stored
    /// now, that has no key or is too large leaves the one before, and so does a mission that is over.
    pub fn keep_still(&self, still: &[u8]) -> Result<bool, Fault> {
        let room = self.room();
        let Some((key, drawn)) = split(still).filter(|(_, drawn)| drawn.len() <= MOST_BYTES) else { return Ok(false) };
        if !room.is_drawn_from(key)? || room.refuse_after_mission().is_err() {
            return Ok(false);
        }
        let Ok(packed) = pack(key, drawn) else { return Ok(false) };
        room.store.keep_still(&packed)?;
        Ok(true)
    }

    /// Returns what was drawn under a key; nothing where the last still is of another, or something else is stored now.
    pub fn find_still(&self, key: &str) -> Result<Vec<u8>, Fault> {
        let room = self.room();
        let Some(still) = room.store.find_still()? else { return Ok(Vec::new()) };
        let Some((of, drawn)) = split(&still) else { return Ok(Vec::new()) };
        if of != key.as_bytes() || !room.is_drawn_from(of)? {
            return Ok(Vec::new());
        }
        let mut bytes = Vec::new();
        // Half a map is none.
        Ok(DeflateDecoder::new(drawn).take(MOST_BYTES as u64).read_to_end(&mut bytes).map_or(Vec::new(), |_| bytes))
    }
}

impl Room {
    /// Tells whether a key begins with what is stored and in memory now.
    fn is_drawn_from(&self, key: &[u8]) -> Result<bool, Fault> {
        let stamp = self.stamp()?;
        Ok(key.strip_prefix(stamp.as_bytes()).is_some_and(|rest| rest.starts_with(b"\n")))
    }
}

/// Returns the key and what was drawn.
fn split(still: &[u8]) -> Option<(&[u8], &[u8])> {
    let (key, rest) = still.split_at_checked(still.iter().position(|byte| *byte == END_OF_KEY)?)?;
    Some((key, rest.get(1..)?))
}

/// Returns the still with what was drawn made small.
fn pack(key: &[u8], drawn: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut encoder = DeflateEncoder::new([key, &[END_OF_KEY]].concat(), Compression::fast());
    encoder.write_all(drawn)?;
    encoder.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns a desk and the key of a view on it.
    fn opened(folder: &tempfile::TempDir) -> (Desk, impl Fn(&str) -> String) {
        let desk = Desk::open(folder.path()).unwrap();
        let stamp = desk.open_desk().unwrap().stamp;
        (desk, move |view: &str| format!("{stamp}\n{view}"))
    }

    fn still(key: &str, drawn: &[u8]) -> Vec<u8> {
        [key.as_bytes(), &[END_OF_KEY], drawn].concat()
    }

    #[test]
    fn a_still_comes_back_under_its_key_alone_and_the_last_one_counts() {
        let folder = tempfile::tempdir().unwrap();
        let (desk, key) = opened(&folder);
        assert_eq!(desk.find_still(&key("[1]")).unwrap(), b"");
        // What was drawn may hold zeros of its own.
        let drawn: Vec<u8> = (0..100_000_u32).map(|at| (at % 7 * at % 5) as u8).collect();
        assert!(desk.keep_still(&still(&key("[1]"), &drawn)).unwrap());
        assert!(desk.find_still(&key("[1]")).unwrap() == drawn);
        assert_eq!(desk.find_still(&key("[2]")).unwrap(), b"");
        assert_eq!(desk.find_still("").unwrap(), b"");
        assert!(desk.keep_still(&still(&key("[2]"), b"later")).unwrap());
        assert_eq!(desk.find_still(&key("[1]")).unwrap(), b"");
        assert_eq!(desk.find_still(&key("[2]")).unwrap(), b"later");
        drop(desk);
        let again = Desk::open(folder.path()).unwrap();
        assert_eq!(again.find_still(&key("[2]")).unwrap(), b"later");
    }

    #[test]
    fn what_has_no_key_or_is_damaged_is_no_still() {
        let folder = tempfile::tempdir().unwrap();
        let (desk, key) = opened(&folder);
        let key = key("[1]");
        assert!(desk.keep_still(&still(&key, b"before")).unwrap());
        assert!(!desk.keep_still(key.as_bytes()).unwrap());
        assert!(!desk.keep_still(&still(&key, &vec![0; MOST_BYTES + 1])).unwrap());
        assert_eq!(desk.find_still(&key).unwrap(), b"before");
        for damaged in [still(&key, b"\x07nonsense"), key.clone().into_bytes(), Vec::new()] {
            desk.room().store.keep_still(&damaged).unwrap();
            assert_eq!(desk.find_still(&key).unwrap(), b"", "{damaged:?}");
        }
    }

    #[test]
    fn a_still_of_anything_else_than_is_stored_is_neither_kept_nor_found() {
        let folder = tempfile::tempdir().unwrap();
        let (desk, key) = opened(&folder);
        let before = key("[1]");
        assert!(desk.keep_still(&still(&before, b"default lines")).unwrap());
        let file = folder.path().join("own.geojson");
        let line =
            r#"{"type":"Feature","properties":{},"geometry":{"type":"LineString","coordinates":[[0,10],[1,11]]}}"#;
        let write = |features: &str| {
            std::fs::write(&file, format!(r#"{{"type":"FeatureCollection","features":[{features}]}}"#)).unwrap();
            desk.load_boundaries(&file).unwrap();
            format!("{}\n[1]", desk.open_desk().unwrap().stamp)
        };
        let own = write(line);
        assert!(!desk.keep_still(&still(&before, b"late")).unwrap());
        assert_eq!(desk.find_still(&before).unwrap(), b"");
        assert!(desk.keep_still(&still(&own, b"own lines")).unwrap());
        assert_ne!(write(&[line, line].join(",")), own, "a file of the same name says something else");
        assert_eq!(desk.find_still(&own).unwrap(), b"");
        desk.drop_boundaries().unwrap();
        assert_eq!(desk.open_desk().unwrap().stamp, before.trim_end_matches("\n[1]"));
        assert_eq!(desk.find_still(&before).unwrap(), b"", "the last one is of the own lines");
    }
}
