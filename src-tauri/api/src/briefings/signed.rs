//! What was signed off of a briefing, at its marking and at each one below it, and how that is kept.

use std::collections::BTreeMap;
use std::io::{Read as _, Write as _};

use flate2::Compression;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;
use serde::{Deserialize, Serialize};
use sitroom_briefing::outline::Outline;
use sitroom_domain::{Marking, say};

use super::stored::json;
use crate::contract::fault::Fault;

/// What was signed off at each marking.
pub(super) type Signed = BTreeMap<Marking, SignedOff>;

/// What was signed off at a marking.
#[derive(Serialize, Deserialize)]
#[serde(from = "Kept")]
pub(super) struct SignedOff {
    /// As it was handed over.
    pub(super) outline: Outline,
    /// As it was drafted by rule: drafts are compared, not what was made of them.
    pub(super) draft: Outline,
}

/// How it is kept. The first that were signed off are kept as they were handed over alone.
#[derive(Deserialize)]
#[serde(untagged)]
enum Kept {
    Both { outline: Outline, draft: Outline },
    One(Outline),
}

impl From<Kept> for SignedOff {
    fn from(kept: Kept) -> Self {
        match kept {
            Kept::Both { outline, draft } => Self { outline, draft },
            Kept::One(outline) => Self { draft: outline.clone(), outline },
        }
    }
}

/// Returns what was signed off as it is kept.
pub(super) fn packed(signed: &Signed) -> Result<Vec<u8>, Fault> {
    let mut packer = GzEncoder::new(Vec::new(), Compression::default());
    let failed = |why: &dyn std::fmt::Display| {
        Fault::refused(
            say!("The briefing cannot be kept: {why}."),
            say!("Make room on the disk, and sign it off again."),
        )
    };
    packer.write_all(json(signed)?.as_bytes()).map_err(|why| failed(&why))?;
    packer.finish().map_err(|why| failed(&why))
}

/// Reads what was signed off.
pub(super) fn unpacked(bytes: Option<&[u8]>) -> Result<Signed, Fault> {
    let damaged = |why: &dyn std::fmt::Display| {
        Fault::refused(say!("The signed briefing is damaged: {why}."), say!("Restore the last backup of the profile."))
    };
    let mut text = String::new();
    let bytes = bytes.ok_or_else(|| damaged(&"nothing is there"))?;
    GzDecoder::new(bytes).read_to_string(&mut text).map_err(|why| damaged(&why))?;
    serde_json::from_str(&text).map_err(|why| damaged(&why))
}
