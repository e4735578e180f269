//! The shells of a pack: made from the inside out, opened from the outside in.

use std::collections::BTreeSet;
use std::io::{Read, Write};
use std::str::FromStr as _;

use flate2::Compression;
use flate2::read::DeflateDecoder;
use flate2::write::DeflateEncoder;

use super::PackError;
use super::manifest::{Manifest, PartHead};
use crate::identity::{Identity, Public};

const MAGIC: &[u8; 12] = b"sitroom pack";
const FORMAT: u8 = 1;
/// The most bytes of a manifest, the most parts, and the most bytes of all parts together, as they are packed and as they are unpacked.
const MANIFEST_MOST: u32 = 256 * 1024;
const PARTS_MOST: usize = 16;
const ALL_MOST: u64 = 1 << 30;
/// The first line of an age file, how the last line of its head begins, and the letters of that line.
const AGE: &[u8] = b"age-encryption.org/v1\n";
const AGE_LAST: &[u8] = b"\n--- ";
const AGE_LETTERS: usize = 43;
/// The most bytes of its head: some hundred recipients.
const HEAD_MOST: u64 = 64 * 1024;

/// A part of a pack, unpacked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackPart {
    /// Its name.
    pub name: String,
    /// What it holds.
    pub bytes: Vec<u8>,
}

/// A pack whose every shell was found good.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pack {
    /// What it says of itself.
    pub manifest: Manifest,
    /// What it holds.
    pub parts: Vec<PackPart>,
}

impl Pack {
    /// Returns what a part holds; nothing where there is none of that name.
    pub fn part(&self, name: &str) -> &[u8] {
        self.parts.iter().find(|part| part.name == name).map_or(&[], |part| &part.bytes)
    }
}

/// Writes a pack, signed by its sender and sealed to its recipients. What its manifest says of them and of parts is set here.
///
/// # Errors
/// When a recipient is none, the parts are too large, or it cannot be written.
pub fn seal_pack(pack: &Pack, sender: &Identity, recipients: &[Public], out: &mut dyn Write) -> Result<(), PackError> {
    let mut packed = Vec::with_capacity(pack.parts.len());
    let mut manifest = pack.manifest.clone();
    manifest.recipients = recipients.iter().map(|recipient| recipient.fingerprint.clone()).collect();
    manifest.parts.clear();
    refuse_large(pack.parts.iter().map(|part| (part.name.as_str(), part.bytes.len() as u64)))?;
    for part in &pack.parts {
        let mut encoder = DeflateEncoder::new(Vec::new(), Compression::default());
        encoder.write_all(&part.bytes).map_err(not_written)?;
        let bytes = encoder.finish().map_err(not_written)?;
        manifest.parts.push(PartHead {
            name: part.name.clone(),
            packed: bytes.len() as u64,
            bytes: part.bytes.len() as u64,
            hash: blake3::hash(&bytes).to_hex().to_string(),
        });
        packed.push(bytes);
    }
    refuse_large(manifest.parts.iter().map(weight))?;
    let manifest = serde_json::to_vec(&manifest).map_err(|why| not_written(why.into()))?;
    let signer = sender.public().signer;
    let signature = sender.sign(&signed_part(&signer, &manifest));
    let mut keys = Vec::with_capacity(recipients.len());
    for recipient in recipients {
        let key = age::x25519::Recipient::from_str(&recipient.recipient).map_err(|_| PackError::NotAnIdentity)?;
        keys.push(key);
    }
    let keys = keys.iter().map(|key| key as &dyn age::Recipient);
    let encryptor = age::Encryptor::with_recipients(keys).map_err(|_| PackError::NotAnIdentity)?;
    let mut sealed = encryptor.wrap_output(out).map_err(not_written)?;
    let length = (manifest.len() as u32).to_le_bytes();
    for bytes in [&MAGIC[..], &[FORMAT], signer.as_bytes(), &signature, &length, &manifest] {
        sealed.write_all(bytes).map_err(not_written)?;
    }
    for bytes in &packed {
        sealed.write_all(bytes).map_err(not_written)?;
    }
    sealed.finish().and_then(std::io::Write::flush).map_err(not_written)
}

/// Opens a pack: who it is from, by whom of the trusted it is signed, and all that it holds. `now` is RFC 3339 in UTC, `schema` the
/// newest that the program knows.
///
/// # Errors
/// For every shell that is not good, before what is in it is looked at.
pub fn open_pack(
    sealed: &mut dyn Read,
    identity: &Identity,
    trusted: &[Public],
    now: &str,
    schema: u32,
) -> Result<Pack, PackError> {
    let head = read_head(sealed)?;
    let whole = std::io::BufReader::new(head.as_slice().chain(sealed));
    let decryptor = age::Decryptor::new_buffered(whole).map_err(|_| PackError::NotAPack)?;
    let mut plain =
        decryptor.decrypt(std::iter::once(identity.opens() as &dyn age::Identity)).map_err(|why| match why {
            age::DecryptError::NoMatchingKeys => {
                PackError::OtherRecipient { fingerprint: identity.public().fingerprint }
            }
            _ => PackError::Damaged { part: "seal".to_owned() },
        })?;
    let manifest = read_manifest(&mut plain, trusted)?;
    let fingerprint = identity.public().fingerprint;
    if !manifest.recipients.contains(&fingerprint) {
        return Err(PackError::ForOthers { fingerprint });
    }
    if manifest.schema > schema {
        return Err(PackError::NewerSchema { found: manifest.schema, known: schema });
    }
    if is_over(&manifest.expires_at, now) {
        return Err(PackError::Expired { until: manifest.expires_at });
    }
    let names: BTreeSet<&str> = manifest.parts.iter().map(|head| head.name.as_str()).collect();
    if manifest.parts.len() > PARTS_MOST || names.len() < manifest.parts.len() {
        return Err(damaged("parts"));
    }
    refuse_large(manifest.parts.iter().map(weight))?;
    let mut parts = Vec::with_capacity(manifest.parts.len());
    for head in &manifest.parts {
        parts.push(read_part(&mut plain, head)?);
    }
    // Nothing may stand behind the last part, and the end of the seal is part of it.
    match plain.read(&mut [0]) {
        Ok(0) => Ok(Pack { manifest, parts }),
        _ => Err(damaged("end")),
    }
}

/// Reads the first bytes of a pack: the whole head of its seal is among them, or it is none. What reads it then finds its end, however
/// large the file is.
fn read_head(sealed: &mut dyn Read) -> Result<Vec<u8>, PackError> {
    let mut head = Vec::new();
    sealed.take(HEAD_MOST).read_to_end(&mut head).map_err(|_| PackError::NotAPack)?;
    let last = head.windows(AGE_LAST.len()).position(|window| window == AGE_LAST);
    let end = last.map(|at| at + AGE_LAST.len() + AGE_LETTERS);
    let is_head = head.starts_with(AGE) && end.is_some_and(|end| head.get(end) == Some(&b'\n'));
    if is_head { Ok(head) } else { Err(PackError::NotAPack) }
}

/// Returns the name of a part, and what it takes as it is packed and as it is unpacked.
fn weight(head: &PartHead) -> (&str, u64) {
    (&head.name, head.packed.saturating_add(head.bytes))
}

/// Refuses parts that are more than is read together.
fn refuse_large<'p>(parts: impl Iterator<Item = (&'p str, u64)>) -> Result<(), PackError> {
    let mut all = 0_u64;
    for (name, bytes) in parts {
        all = all.saturating_add(bytes);
        if all > ALL_MOST {
            return Err(PackError::TooLarge { part: name.to_owned(), mib: ALL_MOST >> 20 });
        }
    }
    Ok(())
}

/// Reads format, signer, signature and manifest; the manifest is not parsed before its signature is known to be good.
fn read_manifest(plain: &mut dyn Read, trusted: &[Public]) -> Result<Manifest, PackError> {
    let magic: [u8; MAGIC.len()] = read_array(plain, "head")?;
    if &magic != MAGIC {
        return Err(PackError::NotAPack);
    }
    let [format] = read_array::<1>(plain, "head")?;
    if format != FORMAT {
        return Err(PackError::OtherFormat { found: format, known: FORMAT });
    }
    let signer: [u8; 64] = read_array(plain, "signer")?;
    let signature: [u8; 64] = read_array(plain, "signature")?;
    let length = u32::from_le_bytes(read_array(plain, "manifest")?);
    if length > MANIFEST_MOST {
        return Err(PackError::TooLarge { part: "manifest".to_owned(), mib: 0 });
    }
    let mut manifest = vec![0; length as usize];
    plain.read_exact(&mut manifest).map_err(|_| damaged("manifest"))?;
    let signer = String::from_utf8_lossy(&signer).into_owned();
    let Some(known) = trusted.iter().find(|public| public.signer == signer) else {
        let letters = signer.chars().filter(char::is_ascii_hexdigit).take(16).collect();
        return Err(PackError::Untrusted { signer: letters });
    };
    if !known.signed(&signed_part(&signer, &manifest), &signature) {
        return Err(damaged("signature"));
    }
    let manifest: Manifest = serde_json::from_slice(&manifest).map_err(|_| damaged("manifest"))?;
    if manifest.sender == known.fingerprint { Ok(manifest) } else { Err(damaged("sender")) }
}

/// Reads a part: first its length and hash are found to be what the manifest says, then it is unpacked no further than that.
fn read_part(plain: &mut dyn Read, head: &PartHead) -> Result<PackPart, PackError> {
    let mut packed = Vec::new();
    plain.take(head.packed).read_to_end(&mut packed).map_err(|_| damaged(&head.name))?;
    if packed.len() as u64 != head.packed || blake3::hash(&packed).to_hex().as_str() != head.hash {
        return Err(damaged(&head.name));
    }
    let mut bytes = Vec::new();
    let unpacked = DeflateDecoder::new(&packed[..]).take(head.bytes + 1).read_to_end(&mut bytes);
    if unpacked.is_err() || bytes.len() as u64 != head.bytes {
        return Err(damaged(&head.name));
    }
    Ok(PackPart { name: head.name.clone(), bytes })
}

/// What a sender signs: what it is, which format, by whom, and the manifest, which names the hash of every part.
fn signed_part(signer: &str, manifest: &[u8]) -> Vec<u8> {
    [&MAGIC[..], &[FORMAT], signer.as_bytes(), manifest].concat()
}

fn read_array<const N: usize>(plain: &mut dyn Read, part: &str) -> Result<[u8; N], PackError> {
    let mut bytes = [0; N];
    plain.read_exact(&mut bytes).map_err(|_| damaged(part))?;
    Ok(bytes)
}

/// Tells whether a moment has passed; one that cannot be read has.
fn is_over(until: &str, now: &str) -> bool {
    let read = |text: &str| text.parse::<jiff::Timestamp>().ok();
    !matches!((read(until), read(now)), (Some(until), Some(now)) if now <= until)
}

fn damaged(part: &str) -> PackError {
    PackError::Damaged { part: part.to_owned() }
}

#[expect(clippy::needless_pass_by_value, reason = "it stands where an error is turned into another")]
fn not_written(why: std::io::Error) -> PackError {
    PackError::File { why: why.to_string() }
}
