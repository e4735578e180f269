//! A snapshot comes back as it was, and whatever else comes is refused.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

#[expect(dead_code, reason = "each test file uses a part of the reference")]
mod reference;

use proptest::prelude::*;
use reference::{atlas, rows};
use sitroom_atlas::{Atlas, AtlasError};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn an_atlas_comes_back_as_it_was(rows in rows(800)) {
        let atlas = atlas(&rows);
        prop_assert_eq!(Atlas::from_bytes(&atlas.to_bytes()).unwrap(), atlas);
    }

    #[test]
    fn one_changed_byte_is_found(rows in rows(60), at: prop::sample::Index, change in 1..=255_u8) {
        let mut bytes = atlas(&rows).to_bytes();
        let at = at.index(bytes.len());
        bytes[at] ^= change;
        let read = Atlas::from_bytes(&bytes);
        let refused = matches!(read, Err(AtlasError::Damaged { .. } | AtlasError::Foreign { .. }));
        prop_assert!(refused);
    }

    #[test]
    fn a_snapshot_cut_short_or_drawn_out_is_found(rows in rows(60), at: prop::sample::Index) {
        let mut bytes = atlas(&rows).to_bytes();
        prop_assert!(Atlas::from_bytes(&bytes[..at.index(bytes.len())]).is_err());
        bytes.push(0);
        prop_assert!(Atlas::from_bytes(&bytes).is_err());
    }

    #[test]
    fn foreign_bytes_are_refused(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        prop_assert!(Atlas::from_bytes(&bytes).is_err());
    }
}

#[test]
fn a_snapshot_of_another_format_says_which() {
    let mut bytes = atlas(&[]).to_bytes();
    bytes[8] += 1;
    let error = Atlas::from_bytes(&bytes).unwrap_err();
    assert!(matches!(&error, AtlasError::Foreign { .. }) && error.to_string().contains("format 2"), "{error}");
}
