//! Packs: what an office gives to a mission, to another office, or gets back, in one file.
//!
//! A pack is sealed to its recipients (age) and signed by its sender (Ed25519). It is opened from the outside in, and each shell is
//! checked before what is in it is looked at: the head of the seal, which is never read further than a head may be, the seal, the format,
//! the signer, the signature, for whom it is, the manifest's bounds, what all parts come to together, the length and the hash of every
//! part; then only a part is unpacked, never further than its manifest said.

mod error;
mod manifest;
mod sealed;

pub use error::PackError;
pub use manifest::{Heard, Manifest, PackKind, Revoked, Scope};
pub use sealed::{Pack, PackPart, open_pack, seal_pack};

#[cfg(test)]
mod tests;
