//! What a pack says of itself.

use serde::{Deserialize, Serialize};
use sitroom_domain::{Day, Iso3, Marking};

/// What a pack is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PackKind {
    /// What a mission takes along; it opens as a profile of its own.
    Mission,
    /// What a mission did; it is merged.
    Return,
}

/// What was chosen for a pack.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Scope {
    /// A subregion; empty where countries were named.
    pub subregion: String,
    /// Countries.
    pub countries: Vec<Iso3>,
    /// The first day; without one, all from the beginning.
    pub since: Option<Day>,
    /// Nouns, by their names; all where there are none.
    pub nouns: Vec<String>,
}

/// Somebody whom the sender of a pack trusts no more.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Revoked {
    /// Its fingerprint.
    pub fingerprint: String,
    /// Since when, RFC 3339 in UTC.
    pub at: String,
    /// The fingerprint of whoever told the sender so; empty where the sender says it itself.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub by: String,
}

/// What the sender of a pack took last of somebody.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Heard {
    /// The fingerprint of whoever it was.
    pub fingerprint: String,
    /// The head of that one's chain of operations then, 64 hexadecimal digits.
    pub head: String,
}

/// What a pack says of itself, under its sender's signature.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// Its own number, 32 hexadecimal digits.
    pub id: String,
    /// What it is for.
    pub kind: PackKind,
    /// The fingerprint of its sender.
    pub sender: String,
    /// The fingerprints of those that it is sealed to. Whoever is not among them got it from one who sealed it once more.
    pub recipients: Vec<String>,
    /// Which of the packs of its sender, the first is 1.
    pub sequence: u64,
    /// When it was made, RFC 3339 in UTC.
    pub made_at: String,
    /// Until when it may be opened, and a mission's profile be worked in, RFC 3339 in UTC.
    pub expires_at: String,
    /// The schema of its records.
    pub schema: u32,
    /// The highest marking of anything in it.
    pub marking: Marking,
    /// What was chosen.
    pub scope: Scope,
    /// The number of the pack that it answers; empty where it answers none.
    pub answers: String,
    /// Whom the sender trusts no more.
    #[serde(default)]
    pub revoked: Vec<Revoked>,
    /// The head of the sender's chain of operations when it was made, 64 hexadecimal digits.
    pub chain: String,
    /// What the sender took last of its recipients, so that each of them finds whether its own history still holds that.
    #[serde(default)]
    pub heard: Vec<Heard>,
    /// Its parts, in their order.
    pub parts: Vec<PartHead>,
}

/// What a manifest says of a part.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PartHead {
    /// Its name.
    pub name: String,
    /// Bytes as it is packed.
    pub packed: u64,
    /// Bytes as it is unpacked.
    pub bytes: u64,
    /// BLAKE3 of its packed bytes, 64 hexadecimal digits.
    pub hash: String,
}
